//! Reads `working_hours` into days and minutes.

use super::fields::{Reader, wrong};
use super::typed::scalar;
use crate::diagnostic::short;
use crate::model::WorkingHours;
use crate::source::text::is_digits;
use crate::time::Weekday;

const DAY: u32 = 24 * 60;

/// Reads the working hours; `None` if they are absent or have a mistake.
pub fn read(fields: &mut Reader) -> Option<WorkingHours> {
    let mut inner = fields.inner("working_hours")?;
    inner.unknown(true);
    let usual = WorkingHours::default();
    let days = match inner.entry("days") {
        None => Some(usual.days),
        Some(_) => days(&mut inner),
    };
    let from = clock(&mut inner, "from", usual.from);
    let to = clock(&mut inner, "to", usual.to);
    let (days, from, to) = (days?, from?, to?);
    if from >= to {
        let entry = inner.entry("to").or(inner.entry("from"))?;
        let hint = "`from` counts, `to` no longer does; up to midnight is `to: \"24:00\"`";
        let complaint = wrong(entry.place(), "working hours end before they begin");
        return inner.refuse(complaint.hint(hint));
    }
    Some(WorkingHours { days, from, to })
}

fn days(inner: &mut Reader) -> Option<Vec<Weekday>> {
    let mut days = Vec::new();
    for (text, span) in inner.spanned_texts("days") {
        match range(&text) {
            Some(range) => days.extend(range),
            None => {
                let complaint = wrong(span, format!("`{}` names no days", short(&text)));
                return inner.refuse(complaint.hint("write `mon-fri`, or `[mon, tue, thu]`"));
            }
        }
    }
    days.sort();
    days.dedup();
    Some(days)
}

/// Reads `mon` or `mon-fri`; a range may wrap around the weekend.
fn range(text: &str) -> Option<Vec<Weekday>> {
    let day = |key: &str| Weekday::ALL.iter().position(|day| day.key() == key.trim());
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (day(first)?, day(last)?);
    let length = (last + 7 - first) % 7;
    Some((0..=length).map(|step| Weekday::ALL[(first + step) % 7]).collect())
}

fn clock(inner: &mut Reader, key: &str, usual: u32) -> Option<u32> {
    let Some(entry) = inner.entry(key) else { return Some(usual) };
    scalar(&entry.value).and_then(minutes).or_else(|| {
        let message = format!("`{}` is a time of day", inner.name(key));
        let hint = "write hours and minutes, as in `\"09:00\"`";
        inner.refuse(wrong(entry.place(), message).hint(hint))
    })
}

fn minutes(text: &str) -> Option<u32> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let digits = |part: &str| part.len() == 2 && is_digits(part);
    if !digits(hours) || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= DAY).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_may_run_over_the_weekend() {
        use Weekday::*;
        assert_eq!(range("fri-mon"), Some(vec![Fri, Sat, Sun, Mon]));
        assert_eq!(range("wed"), Some(vec![Wed]));
        assert_eq!(range("someday"), None);
    }

    #[test]
    fn a_day_has_twenty_four_hours() {
        assert_eq!(minutes("24:00"), Some(1440));
        assert_eq!((minutes("24:01"), minutes("9:00"), minutes("09:60")), (None, None, None));
    }
}
