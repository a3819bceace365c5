//! Numbers that count from a first day: those of computers, and those of spreadsheets.

use crate::time::calendar::{Date, number};
use crate::time::form::{Foreign, Form};
use crate::time::moment::{MomentError, YEARS, parse_moment};
use crate::time::{foreign::readable, instant::Instant, zone::Zone};

/// The day 0 of spreadsheets, 30 December 1899, in days before 1970.
const SPREADSHEET: f64 = 25_569.0;

/// Returns the form of a text that is a number and nothing else.
pub fn form(text: &str, zone: Zone) -> Option<Foreign> {
    let plain = plain(text)?;
    let text = plain.strip_suffix('z').unwrap_or(&plain);
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let has_fraction = text.len() > whole.len();
    match whole.len() {
        4 if !has_fraction => Some(Foreign::of(Form::NoDay)),
        5 => Some(serial(&format!("{whole}.{fraction}"), has_fraction, zone)),
        9 | 10 => Some(since_1970(Form::Seconds, whole, 1, zone)),
        12 | 14 if !has_fraction => Some(unmarked(whole, zone)),
        13 => Some(since_1970(Form::Milliseconds, whole, 1_000, zone)),
        16 => Some(since_1970(Form::Microseconds, whole, 1_000_000, zone)),
        19 => Some(since_1970(Form::Nanoseconds, whole, 1_000_000_000, zone)),
        _ => Some(Foreign::of(Form::Other)),
    }
}

/// What encloses a number of seconds or milliseconds in Discord, Slack, .NET and spreadsheets.
const AROUND: [(&str, &str); 6] = [
    ("<t:", ">"),
    ("<!date^", ">"),
    ("/date(", ")/"),
    ("\\/date(", ")\\/"),
    ("new date(", ")"),
    ("@", ""),
];

/// Returns a number without what encloses it, without thousands separators, and without an exponent.
fn plain(text: &str) -> Option<String> {
    let inner =
        AROUND.iter().find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close));
    if let Some(inner) = inner {
        let end = inner.find(|c: char| !c.is_ascii_digit());
        return Some(inner[..end.unwrap_or(inner.len())].to_owned());
    }
    if text.contains('e') && text.starts_with(|c: char| c.is_ascii_digit()) {
        let number: f64 = text.parse().ok()?;
        return Some(format!("{number:.0}"));
    }
    for sign in [',', ' ', '.', '_', '\'', '\u{a0}', '\u{202f}'] {
        let parts: Vec<&str> = text.split(sign).collect();
        let in_threes = parts.len() > 2 && parts[0].len() < 4;
        if in_threes && parts[1..].iter().all(|part| part.len() == 3) {
            return Some(parts.concat());
        }
    }
    Some(text.to_owned())
}

fn since_1970(form: Form, digits: &str, per_second: i64, zone: Zone) -> Foreign {
    let seconds = digits.parse::<i64>().ok().map(|count| count / per_second);
    meaning(form, seconds.and_then(|seconds| local(seconds, zone)))
}

/// Returns a form with the moment that it means, if there is one.
fn meaning(form: Form, meant: Option<String>) -> Foreign {
    match meant {
        Some(meant) => Foreign { meant: vec![meant], ..Foreign::of(form) },
        None => Foreign::of(Form::Other),
    }
}

/// Writes a moment in local time, with its offset if the local time is ambiguous.
fn local(seconds: i64, zone: Zone) -> Option<String> {
    let last = Date::new(*YEARS.end(), 12, 31)?;
    if seconds > Zone::UTC.start_of(last).epoch() {
        return None;
    }
    let local = zone.local(Instant::from_epoch(seconds));
    let text = written(local.date, [local.hour, local.minute, local.second]);
    let offset = zone.offset(Instant::from_epoch(seconds));
    match parse_moment(&text, zone) {
        Err(MomentError::Overlap { .. }) => readable(format!("{text}{offset}"), zone),
        _ => readable(text, zone),
    }
}

/// Writes a local time, with seconds only if they are not zero.
fn written(date: Date, [hour, minute, second]: [u32; 3]) -> String {
    match second {
        0 => format!("{date} {hour:02}:{minute:02}"),
        _ => format!("{date} {hour:02}:{minute:02}:{second:02}"),
    }
}

/// Reads the day number of a spreadsheet, which has no zone; a whole number is only a day.
fn serial(text: &str, has_fraction: bool, zone: Zone) -> Foreign {
    let days = text.parse::<f64>().unwrap_or_default() - SPREADSHEET;
    let seconds = (days * 86_400.0).round() as i64;
    let local = local(seconds, Zone::UTC).filter(|_| days >= 0.0);
    let meant = local.and_then(|text| match has_fraction {
        true => readable(text, zone),
        false => Some(text[..10].to_owned()),
    });
    meaning(Form::Serial, meant)
}

fn unmarked(digits: &str, zone: Zone) -> Foreign {
    let two = |at: usize| digits.get(at..at + 2).map_or(Some(0), number);
    let date = || Date::new(number(&digits[..4])? as i32, two(4)?, two(6)?);
    let clock = || Some([two(8)?, two(10)?, two(12)?]);
    let meant = date().zip(clock()).map(|(date, clock)| written(date, clock));
    meaning(Form::Unmarked, meant.and_then(|text| readable(text, zone)))
}
