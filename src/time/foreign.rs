//! Forms of a moment that are not read: which one it is, and what to write for it.

mod number;
mod order;
mod readable;
mod scan;
mod zones;

use crate::time::form::{Foreign, Form};
use crate::time::zone::Zone;
use order::Order;
use readable::readable;
use scan::Scan;

/// A moment is no longer than this, whatever its form.
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
    if scan::is_unknown(&lower) {
        return Foreign::of(Form::Unknown);
    }
    assemble(&scan::scan(text), zone)
}

fn assemble(scan: &Scan, zone: Zone) -> Foreign {
    if scan.relative {
        return Foreign::of(Form::Relative);
    }
    let orders = order::of(scan);
    let mut forms: Vec<Form> = orders.form.into_iter().collect();
    let flags = [
        (scan.twelve, Form::TwelveHours),
        (scan.odd_clock, Form::Clock),
        (scan.letters.is_some(), Form::ZoneInLetters),
        (scan.zone.is_some(), Form::ZoneByName),
        (is_stretch(scan), Form::Stretch),
        (scan.about, Form::About),
    ];
    forms.extend(
        flags
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, form)| form),
    );
    if orders.days.is_empty() && orders.form.is_none() {
        forms.retain(|form| [Form::Stretch, Form::About].contains(form));
        let alone = if scan.clocks.is_empty() {
            Form::Other
        } else {
            Form::TimeAlone
        };
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
        day: orders
            .days
            .first()
            .cloned()
            .filter(|_| certain && orders.days.len() == 1),
        end: end(scan, &orders, zone),
    }
}

fn is_stretch(scan: &Scan) -> bool {
    scan.clocks.len() > 1 || scan.until || scan.numbers.len() > 5
}

/// Writes a day with the first of its times and what is known of its offset; nothing that would be refused again.
fn meant(scan: &Scan, day: &str, zone: Zone) -> Vec<String> {
    let Some(clock) = scan.clocks.first() else {
        return readable(day.to_owned(), zone).into_iter().collect();
    };
    let local = format!("{day} {clock}");
    let offsets = match (&scan.offset, &scan.letters, scan.zone) {
        (Some(offset), ..) => vec![offset.clone()],
        (None, Some(letters), _) => zones::offsets(letters),
        (None, None, Some(there)) => zones::offset_of(&local, there).into_iter().collect(),
        (None, None, None) => Vec::new(),
    };
    match offsets.is_empty() {
        true if scan.letters.is_some() => Vec::new(),
        true => readable(local, zone).into_iter().collect(),
        false => offsets
            .iter()
            .filter_map(|offset| readable(format!("{local}{offset}"), zone))
            .collect(),
    }
}

fn end(scan: &Scan, orders: &Order, zone: Zone) -> Option<String> {
    let (day, clock) = (orders.days.first()?, scan.clocks.get(1)?);
    readable(format!("{day} {clock}"), zone)
}

#[cfg(test)]
mod tests;
