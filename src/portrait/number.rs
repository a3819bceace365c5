//! Numbers as a drawing writes them.

/// Writes a coordinate with one digit behind the point at most.
pub fn short(number: f64) -> String {
    let tenths = (number * 10.0).round() / 10.0;
    // A minus before nothing is a byte for nothing.
    format!("{}", if tenths == 0.0 { 0.0 } else { tenths })
}
