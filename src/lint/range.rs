//! Conditions on the calendar, on durations and on scores that no incident can meet.

use super::values::written;
use crate::diagnostic::{Diagnostic, short};
use crate::model::{Comparison, Measure, Test, Value};
use crate::source::Span;
use crate::time::Duration;

/// The months by the first letters of their names, English and German.
const MONTHS: &str = "jan, feb, mar mär, apr, may mai, jun, jul, aug, sep, oct okt, nov, dec dez";

/// The values that a score, or a key derived from the moments, can have.
enum Domain {
    /// A whole number between two others, inclusive.
    Whole(u8, u8),
    /// `true` or `false`.
    Truth,
    /// One of the words that `asked` knows.
    Word,
    /// A duration, which can only be compared.
    Length,
}

fn range(key: &str) -> Option<Domain> {
    match key {
        "calendar.hour" => Some(Domain::Whole(0, 23)),
        "calendar.month" => Some(Domain::Whole(1, 12)),
        key if key.starts_with("scores.") => Some(Domain::Whole(1, 5)),
        "calendar.working_hours" | "open" => Some(Domain::Truth),
        "calendar.weekday" | "kind" => Some(Domain::Word),
        key => Measure::from_key(key).map(|_| Domain::Length),
    }
}

/// Complains about values in a condition that no incident can have.
pub fn complaints(key: &str, test: &Test, span: Span) -> Vec<Diagnostic> {
    let Some(range) = range(key) else { return Vec::new() };
    if let Test::Compares(comparison, bound) = test {
        return compared(key, &range, (*comparison, *bound), span).into_iter().collect();
    }
    let never = |value: &Value| {
        let message = format!("`{}` is never `{}`", short(key), short(&written(value)));
        complaint(message, key, span).hint(way_out(key, &range, value))
    };
    test.values().iter().filter(|value| !can_be(&range, value)).map(never).collect()
}

fn complaint(message: String, key: &str, span: Span) -> Diagnostic {
    Diagnostic::error("filter", message).alike(format!("`{key}` is never so")).at(span, "")
}

/// Returns whether a value is in range; whether a word exists is checked elsewhere.
fn can_be(range: &Domain, value: &Value) -> bool {
    match (range, value) {
        (Domain::Whole(first, last), Value::Number(number)) => {
            number.fract() == 0.0 && (f64::from(*first)..=f64::from(*last)).contains(number)
        }
        (Domain::Truth, Value::Bool(_))
        | (Domain::Word, Value::Text(_))
        | (Domain::Length, Value::Number(_)) => true,
        _ => false,
    }
}

fn way_out(key: &str, range: &Domain, value: &Value) -> String {
    let text = written(value);
    match range {
        Domain::Whole(first, last) => match month(&text).filter(|_| key == "calendar.month") {
            Some(month) => format!("months are numbers: write `{key}: {month}`"),
            None => whole(*first, *last),
        },
        Domain::Length if Duration::parse(&text).is_some() => {
            format!("lengths of time are compared: write `{key}: \">= {text}\"`, or `<`")
        }
        _ => legal(key, range),
    }
}

fn whole(first: u8, last: u8) -> String {
    format!(
        "it is a whole number from `{first}` to `{last}`; for a stretch write `\">= {}\"`",
        (first + last).div_ceil(2)
    )
}

fn legal(key: &str, range: &Domain) -> String {
    match range {
        Domain::Whole(first, last) => whole(*first, *last),
        Domain::Truth => "it is `true` or `false`".to_owned(),
        Domain::Word if key == "kind" => {
            "write one kind, or some as in `[incident, near-miss]`".to_owned()
        }
        Domain::Word => {
            "it is one of the words from `mon` to `sun`, and some days are a list: `[sat, sun]`"
                .to_owned()
        }
        Domain::Length => {
            "lengths of time are compared, as in `\">= 5m\"`, `\"< 1h\"`, `\"<= 90s\"`".to_owned()
        }
    }
}

fn month(text: &str) -> Option<usize> {
    let lower = text.trim().to_lowercase();
    let is_month = |names: &str| names.split(' ').any(|name| lower.starts_with(name));
    MONTHS.split(", ").position(is_month).map(|at| at + 1)
}

/// Complains about a comparison that no value passes, or of a key that is not a number.
fn compared(
    key: &str,
    range: &Domain,
    (comparison, bound): (Comparison, f64),
    span: Span,
) -> Option<Diagnostic> {
    let sign = comparison.sign();
    let passes = match range {
        Domain::Length => true,
        Domain::Whole(first, last) => {
            (*first..=*last).any(|value| comparison.holds(f64::from(value), bound))
        }
        Domain::Truth | Domain::Word => false,
    };
    let message = format!("`{}` is never `{sign} {bound}`", short(key));
    (!passes).then(|| complaint(message, key, span).hint(legal(key, range)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn is_told(key: &str, test: Test) -> bool {
        !complaints(key, &test, Span::new(SourceId(0), 0, 0)).is_empty()
    }

    #[test]
    fn what_can_be_is_asked_for_in_peace() {
        for (key, number) in [
            ("calendar.hour", 0.0),
            ("calendar.hour", 23.0),
            ("calendar.month", 12.0),
            ("scores.confidence", 5.0),
        ] {
            assert!(!is_told(key, Test::Equals(Value::Number(number))), "{key}");
        }
        assert!(!is_told("calendar.hour", Test::Compares(Comparison::AtLeast, 23.0)));
        assert!(!is_told("time_to_detect", Test::Compares(Comparison::AtLeast, 1e6)));
        assert!(!is_told("calendar.working_hours", Test::Equals(Value::Bool(true))));
        assert!(!is_told("region", Test::Equals(Value::Text("24".to_owned()))));
    }

    #[test]
    fn what_can_never_be_is_told() {
        for (key, number) in [
            ("calendar.hour", 24.0),
            ("calendar.month", 0.0),
            ("calendar.hour", 8.5),
            ("scores.confidence", 0.0),
        ] {
            assert!(is_told(key, Test::Equals(Value::Number(number))), "{key}");
        }
        assert!(is_told("calendar.hour", Test::Compares(Comparison::Above, 23.0)));
        assert!(is_told("calendar.weekday", Test::Compares(Comparison::Above, 5.0)));
        assert!(is_told("open", Test::Equals(Value::Text("yes".to_owned()))));
    }

    #[test]
    fn months_are_known_by_their_names() {
        assert_eq!(month("March"), Some(3));
        assert_eq!(month("Dez"), Some(12));
        assert_eq!(month("soon"), None);
    }
}
