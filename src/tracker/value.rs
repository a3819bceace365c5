//! Turns the cells of a row into the value of a key.

use super::record::Value;
use crate::model::keys::{Format, ValueKind};
use crate::source::text::{self, is_digits, squash};
use crate::source::without_hidden;

/// Words that trackers write where there is none.
const NOTHING: [&str; 9] =
    ["-", "unset", "unknown", "none", "null", "n/a", "not set", "pending", "undefined"];

/// A value that a mapping does not name, or that the key does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit(pub String);

/// Returns the value of a key that is no moment; `None` where there is none.
pub fn of(key: &str, cells: &[String], severities: &[String]) -> Result<Option<Value>, Unfit> {
    let cells: Vec<String> =
        cells.iter().map(|cell| one_line(cell)).filter(|cell| !cell.is_empty()).collect();
    let Some(first) = cells.first() else { return Ok(None) };
    let unfit = || Unfit(first.clone());
    Ok(match Format::WriteUp.kind(key) {
        Some(ValueKind::Words) => Some(Value::Words(distinct(cells))),
        Some(ValueKind::Count) if key == "responders" && first.parse::<u64>().is_err() => {
            Some(Value::Number(distinct(cells).len() as u64))
        }
        Some(ValueKind::Count | ValueKind::Number | ValueKind::Score) => {
            let number: f64 = first.parse().map_err(|_| unfit())?;
            let is_fit = (0.0..1e15).contains(&number) && number.fract() == 0.0;
            if !is_fit {
                return Err(unfit());
            }
            let counts = number > 0.0 || key == "follow_ups.done";
            counts.then_some(Value::Number(number as u64))
        }
        Some(ValueKind::Truth) => Some(Value::Truth(truth(first).ok_or_else(unfit)?)),
        Some(ValueKind::Choice(words)) => {
            let found = words.iter().find(|word| word.eq_ignore_ascii_case(first));
            Some(Value::Text((*found.ok_or_else(unfit)?).to_owned()))
        }
        Some(ValueKind::OneOf(_)) => severity(first, severities).map(Value::Text),
        Some(ValueKind::Address) => {
            Some(first).filter(|one| is_address(one)).cloned().map(Value::Text)
        }
        Some(_) => Some(Value::Text(first.clone())),
        // Below a map with names of the authors' own.
        None => Some(match (truth(first), first.parse::<u64>()) {
            _ if cells.len() > 1 => Value::Text(distinct(cells).join(", ")),
            (_, Ok(number)) => Value::Number(number),
            (Some(truth), _) => Value::Truth(truth),
            _ => Value::Text(first.clone()),
        }),
    })
}

/// Returns a text on one line, without hidden characters and the spaces around it.
pub fn one_line(text: &str) -> String {
    text::one_line(&without_hidden(text))
}

/// Returns whether a text is an address that a page may link to.
pub fn is_address(text: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| text.starts_with(scheme))
        && !text.contains(char::is_whitespace)
}

fn distinct(cells: Vec<String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for cell in cells {
        if !found.contains(&cell) {
            found.push(cell);
        }
    }
    found
}

fn truth(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "true" | "yes" | "y" | "1" => Some(true),
        "false" | "no" | "n" | "0" => Some(false),
        _ => None,
    }
}

/// Spells a severity as the report does, where only case and marks differ; without such a list `SEV-2`, `Sev 2` and
/// `severity2` are `sev2`, and any other word stays as it is.
fn severity(text: &str, severities: &[String]) -> Option<String> {
    if NOTHING.iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return None;
    }
    let wanted = squash(text);
    if let Some(ours) = severities.iter().find(|one| squash(one) == wanted) {
        return Some(ours.clone());
    }
    Some(severity_number(text).map_or_else(|| text.to_owned(), |digits| format!("sev{digits}")))
}

/// Returns the digits of `SEV-2`, `Sev 2` and `severity2`; `None` for any other word.
pub fn severity_number(text: &str) -> Option<String> {
    let bare = squash(text);
    let digits = bare.strip_prefix("severity").or_else(|| bare.strip_prefix("sev"))?;
    is_digits(digits).then(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_severity_is_spelled_as_the_report_does() {
        let ours = ["Sev2".to_owned(), "major".to_owned()];
        assert_eq!(severity("SEV-2", &ours).as_deref(), Some("Sev2"));
        assert_eq!(severity("Major", &ours).as_deref(), Some("major"));
        assert_eq!(severity("Sev 3", &[]).as_deref(), Some("sev3"));
        assert_eq!(severity("P1", &[]).as_deref(), Some("P1"));
        assert_eq!(severity("UNSET", &[]), None);
    }

    #[test]
    fn zero_is_no_number_and_half_a_count_is_refused() {
        let one = |text: &str| of("impact.users", &[text.to_owned()], &[]);
        assert_eq!(one("0"), Ok(None));
        assert_eq!(one("1200"), Ok(Some(Value::Number(1200))));
        assert!(one("1.5").is_err() && one("many").is_err());
    }

    #[test]
    fn people_become_a_count() {
        let cells = ["Ingrid", "Ola", "Ingrid"].map(str::to_owned);
        assert_eq!(of("responders", &cells, &[]), Ok(Some(Value::Number(2))));
    }
}
