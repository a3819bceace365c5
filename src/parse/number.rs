//! Plain decimal numbers, and numbers that are too large for a key.

use crate::diagnostic::Diagnostic;
use crate::source::{Span, text::is_digits};
use crate::time::Duration;

/// The largest number that is read: with one more digit, two different numbers could become equal.
pub const LARGEST: f64 = 999_999_999_999_999.0;

/// Reads a plain decimal number without leading zeros or underscores; `None` above [`LARGEST`].
pub fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !is_decimal(digits) {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.abs() <= LARGEST)
}

/// Returns whether a text begins with a plain number that is larger than `largest`; a unit may follow.
///
/// # Example
/// ```text
/// 99999999999999999999    ->  true
/// 99999999999999999999h   ->  true
/// 120                     ->  false
/// ```
pub fn is_too_large(text: &str, largest: f64) -> bool {
    let text = text.trim().trim_start_matches('-');
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let number = text[..end].parse::<f64>();
    is_decimal(&text[..end]) && number.is_ok_and(|number| number > largest)
}

/// Complains about a number that is larger than a key can hold.
pub fn too_large(name: &str, span: Span, largest: &str) -> Diagnostic {
    Diagnostic::error("wrong-value", format!("`{name}` holds a number that is too large"))
        .at(span, "")
        .hint(format!("the largest that is read is {largest}"))
}

/// Formats a limit the way people type it.
pub fn typed(largest: f64) -> String {
    format!("`{largest:.0}`")
}

/// Formats the longest duration that is read.
pub fn longest_duration() -> String {
    format!("a hundred years, `{}d`", Duration::LONGEST.seconds() / 86_400)
}

fn is_decimal(digits: &str) -> bool {
    let mut parts = digits.splitn(2, '.');
    let (whole, fraction) = (parts.next().unwrap_or_default(), parts.next());
    let padded = whole.len() > 1 && whole.starts_with('0');
    !padded && is_digits(whole) && fraction.is_none_or(is_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_up_to_where_two_would_be_the_same() {
        assert_eq!(number("999999999999999"), Some(LARGEST));
        assert_eq!(number("1000000000000000"), None);
        assert_eq!(number(&"9".repeat(400)), None);
        assert_eq!((number("-3.5"), number("007"), number("1e3")), (Some(-3.5), None, None));
    }

    #[test]
    fn a_number_that_is_too_large_is_told_from_a_word() {
        assert!(is_too_large("1000000000000000", LARGEST));
        assert!(is_too_large(&format!("{}h", "9".repeat(400)), LARGEST));
        assert!(!is_too_large("many", LARGEST) && !is_too_large("12h", LARGEST));
        assert!(!is_too_large("0000000000000000000001", LARGEST));
    }
}
