//! Recognizes forms of moments that are not read, and what to write instead.

mod number;
mod order;
mod scan;
mod word;
mod zones;

use super::form::{Foreign, Form};
use super::moment::{MomentError, parse_moment};
use super::zone::Zone;
use order::Order;
use scan::Scan;

/// The most characters of a moment in any form.
const LONGEST: usize = 80;

/// Names the form of a text that is no moment of ours.
pub fn name(text: &str, zone: Zone) -> Foreign {
    if text.chars().count() > LONGEST {
        return Foreign::of(Form::Other);
    }
    let lower = text.trim().to_lowercase();
    if let Some(form) = number::form(&lower, zone) {
        return form;
    }
    if let Some(form) = word::form(&lower) {
        return Foreign::of(form);
    }
    if let Some(meant) = look_alike(text.trim(), zone) {
        return Foreign { meant: vec![meant], ..Foreign::of(Form::LookAlikes) };
    }
    assemble(&scan::scan(text), zone)
}

/// Replaces look-alikes of hyphens, colons and digits; `None` if the result is still not accepted.
fn look_alike(text: &str, zone: Zone) -> Option<String> {
    let plain = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff1a}' | '\u{2236}' | '\u{fe55}' | '\u{a789}' => ':',
        '\u{ff0b}' => '+',
        '\u{ff10}'..='\u{ff19}' => char::from(b'0' + (u32::from(c) - 0xff10) as u8),
        other => other,
    };
    let meant: String = text.chars().map(plain).collect();
    readable(meant, zone).filter(|meant| meant != text)
}

fn assemble(scan: &Scan, zone: Zone) -> Foreign {
    let orders = order::of(scan);
    let has_day = orders.form.is_some() || !orders.days.is_empty();
    if scan.relative || (scan.weekday && !has_day) {
        return Foreign::of(Form::Relative);
    }
    if scan.torn {
        return Foreign::of(Form::LetterForDigit);
    }
    let mut forms: Vec<Form> = orders.form.into_iter().collect();
    let flags = [
        (scan.twelve, Form::TwelveHours),
        (scan.odd_clock, Form::Clock),
        (!scan.letters.is_empty(), Form::ZoneInLetters),
        (scan.offsets.len() > 1, Form::TwoOffsets),
        (scan.zone.is_some(), Form::ZoneByName),
        (is_stretch(scan), Form::Stretch),
        (scan.about, Form::About),
    ];
    forms.extend(flags.into_iter().filter(|(is, _)| *is).map(|(_, form)| form));
    if !has_day {
        forms.retain(|form| [Form::Stretch, Form::About].contains(form));
        let alone = if scan.clocks.is_empty() { Form::Other } else { Form::TimeAlone };
        forms.push(alone);
    } else if scan.hour_alone {
        forms.push(Form::HourAlone);
    }
    if forms.is_empty() {
        forms.push(Form::More);
    }
    let meant = |day: &String| meant(scan, day, zone);
    let certain = scan.about || scan.hour_alone;
    Foreign {
        forms,
        meant: orders.days.iter().flat_map(meant).collect(),
        day: orders.days.first().cloned().filter(|_| certain && orders.days.len() == 1),
        end: end(scan, &orders, zone),
    }
}

fn is_stretch(scan: &Scan) -> bool {
    scan.clocks.len() > 1 || scan.until || scan.numbers.len() > 5
}

/// Writes a day with the first time and each possible offset, as far as the results are accepted.
fn meant(scan: &Scan, day: &str, zone: Zone) -> Vec<String> {
    let Some(clock) = scan.clocks.first() else {
        return readable(day.to_owned(), zone).into_iter().collect();
    };
    let local = format!("{day} {clock}");
    let offsets = match (&scan.offsets[..], &scan.letters[..], scan.zone) {
        ([], [], None) => Vec::new(),
        ([], [], Some(there)) => zones::offset_of(&local, there).into_iter().collect(),
        ([], letters, _) => zones::offsets(letters, &local),
        (offsets, ..) => offsets.to_vec(),
    };
    match offsets.is_empty() {
        true if !scan.letters.is_empty() => Vec::new(),
        true => readable(local, zone).into_iter().collect(),
        false => {
            offsets.iter().filter_map(|offset| readable(format!("{local}{offset}"), zone)).collect()
        }
    }
}

fn end(scan: &Scan, orders: &Order, zone: Zone) -> Option<String> {
    let (day, clock) = (orders.days.first()?, scan.clocks.get(1)?);
    readable(format!("{day} {clock}"), zone)
}

/// Returns the text if it is accepted, at least once its author picks one of two repeated hours.
fn readable(text: String, zone: Zone) -> Option<String> {
    // After a space an offset may be read as the end of a range.
    let marked = text.replacen(' ', "T", 1);
    [text, marked]
        .into_iter()
        .find(|text| matches!(parse_moment(text, zone), Ok(_) | Err(MomentError::Overlap { .. })))
}

#[cfg(test)]
mod tests;
