//! Numbers as people write them, and what a plain one would be.

use crate::parse::number::number;

/// Returns the plain number that a text was meant as: `1,200`, `1 200`, `~1.2k` and `3,5 h` are 1200, 1200, 1200 and 3.5.
///
/// `None` where it is no number, or could be two.
pub fn meant(text: &str) -> Option<String> {
    let text = text
        .trim()
        .trim_start_matches(['~', '\u{2248}', '<', '>', '=', '+']);
    let text = text.trim_start_matches("ca.").trim();
    let letters = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (digits, unit) = text.split_at(letters);
    let times = match unit.trim().to_lowercase().as_str() {
        "" | "users" | "customers" | "people" | "h" | "hours" | "hour" | "hrs" | "min"
        | "minutes" => 1.0,
        "k" => 1_000.0,
        "m" | "mio" => 1_000_000.0,
        _ => return None,
    };
    let plain = plain(digits.trim().trim_end_matches('+'))?;
    match times == 1.0 {
        true => Some(plain),
        false => Some((number(&plain)? * times).to_string()),
    }
}

/// Returns digits without what stands between their thousands, and with a point where the fraction begins.
fn plain(text: &str) -> Option<String> {
    let text: String = text
        .chars()
        .filter(|c| !" \u{a0}\u{202f}\u{2009}'\u{2019}_".contains(*c))
        .collect();
    let thousands = text.replace(',', "");
    let plain = match text.split(',').collect::<Vec<_>>().as_slice() {
        [_] => text,
        [_, rest @ ..]
            if rest
                .iter()
                .all(|part| part.split('.').next().unwrap_or("").len() == 3) =>
        {
            thousands
        }
        [whole, fraction] => format!("{whole}.{fraction}"),
        _ => return None,
    };
    number(&plain).map(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_in_the_forms_of_many_places() {
        let forms = [
            ("1,200", "1200"),
            ("1 200", "1200"),
            ("1\u{a0}200", "1200"),
            ("1'200", "1200"),
            ("1_200", "1200"),
            ("1,234,567.5", "1234567.5"),
            ("3,5", "3.5"),
            ("~1.2k", "1200"),
            ("3.5 h", "3.5"),
            ("1200+", "1200"),
        ];
        for (written, plain) in forms {
            assert_eq!(meant(written).as_deref(), Some(plain), "{written}");
        }
        for text in ["many", "1,2,3", "2h 30m", "5%", "-3x"] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
