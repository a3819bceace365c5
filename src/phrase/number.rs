//! Numbers, ratios and counts.

use super::space::TIGHT;

/// Returns a ratio with two digits.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{plain_spaces, times};
/// let words = |ratio: f64| plain_spaces(&times(ratio));
/// assert_eq!(words(8.8333), "8.8 times");
/// assert_eq!(words(48.4652), "48 times");
/// assert_eq!(words(0.854), "0.85 times");
/// ```
pub fn times(ratio: f64) -> String {
    format!("{}{TIGHT}times", two_digits(ratio))
}

/// Returns two ratios as the ends of a range.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{between, plain_spaces};
/// assert_eq!(plain_spaces(&between(1.61, 48.4652)), "between 1.6 and 48 times");
/// ```
pub fn between(low: f64, high: f64) -> String {
    format!("between {} and {}", two_digits(low), times(high))
}

/// Returns a number with two digits, or whole where it is larger.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::two_digits;
/// assert_eq!((two_digits(2.0), two_digits(0.0747)), ("2".to_owned(), "0.075".to_owned()));
/// assert_eq!(two_digits(689.4), "690");
/// ```
pub fn two_digits(number: f64) -> String {
    if number == 0.0 || !number.is_finite() {
        return format!("{number}");
    }
    let digits = 1 - number.abs().log10().floor() as i32;
    self::number(rounded(number, digits))
}

/// Returns a coefficient, which is 1 at most, with two digits behind the point.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::coefficient;
/// assert_eq!((coefficient(0.869565), coefficient(1.0), coefficient(-0.001)), ("0.87".into(), "1.00".into(), "0.00".into()));
/// ```
pub fn coefficient(coefficient: f64) -> String {
    // Adding nothing takes the sign from a zero.
    format!("{:.2}", rounded(coefficient, 2) + 0.0)
}

/// Returns a number in full, its thousands told apart.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::number;
/// assert_eq!((number(1200.0), number(3.5), number(-84.0)), ("1,200".into(), "3.5".into(), "-84".into()));
/// ```
pub fn number(number: f64) -> String {
    let text = format!("{number}");
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{fraction}")
}

/// Returns a count with the word for one or for many.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{count, plain_spaces};
/// assert_eq!(plain_spaces(&count(1, "incident", "incidents")), "1 incident");
/// assert_eq!(plain_spaces(&count(22, "incident", "incidents")), "22 incidents");
/// ```
pub fn count(n: usize, one: &str, many: &str) -> String {
    let word = if n == 1 { one } else { many };
    format!("{}{TIGHT}{word}", number(n as f64))
}

/// Returns a count as it stands in running text: a word below ten.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::in_words;
/// assert_eq!((in_words(2), in_words(12)), ("two".to_owned(), "12".to_owned()));
/// ```
pub fn in_words(n: usize) -> String {
    match (n, small(n)) {
        (0, _) => "no".to_owned(),
        (1, _) => "one".to_owned(),
        (_, Some(word)) => word.to_owned(),
        _ => number(n as f64),
    }
}

/// Returns how many times something happened: `once`, `twice`, `three times`.
pub fn so_often(n: usize) -> String {
    match n {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        n => format!("{} times", in_words(n)),
    }
}

pub(super) fn small(n: usize) -> Option<&'static str> {
    const WORDS: [&str; 8] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ];
    WORDS.get(n.checked_sub(2)?).copied()
}

/// Rounds half away from zero to this many digits behind the point, or before it where that is negative.
///
/// What is half in decimal stays half, although it may be stored as a little less.
pub fn rounded(number: f64, digits: i32) -> f64 {
    // More digits than a float holds would only bring its noise to light.
    let digits = digits.min(300);
    let scaled = number.abs() * 10f64.powi(digits.abs()).powi(digits.signum());
    let whole = (scaled * (1.0 + 1e-12)).round();
    let back = match digits {
        0.. => whole / 10f64.powi(digits),
        _ => whole * 10f64.powi(-digits),
    };
    back.copysign(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_and_tiny_numbers_keep_two_digits() {
        assert_eq!(two_digits(12_345.0), "12,000");
        assert_eq!(two_digits(0.00123), "0.0012");
        assert_eq!(two_digits(0.0), "0");
    }
}
