//! Coordinates as text.

/// Writes a coordinate with at most one decimal.
pub fn short(number: f64) -> String {
    let tenths = (number * 10.0).round() / 10.0;
    // Adding zero turns -0 into 0.
    format!("{}", if tenths == 0.0 { 0.0 } else { tenths })
}
