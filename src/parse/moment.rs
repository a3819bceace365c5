//! Reads moments from their fields, with a message for every way to get one wrong.

use std::collections::BTreeMap;

use super::typed::{describe, scalar};
use super::{fields::Reader, form, tree::Entry};
use crate::diagnostic::Diagnostic;
use crate::model::{Milestone, Moment, Stamp};
use crate::time::{Form, Impossible, MomentError, Zone, name_form, parse_moment};

/// The zone of the report, and the year that it looks back on.
type Of = (Zone, Option<i32>);

/// Reads all moments of an incident, both corrected and recorded.
pub fn moments(fields: &mut Reader, report: Of) -> BTreeMap<Milestone, Moment> {
    let mut moments: BTreeMap<Milestone, Moment> = BTreeMap::new();
    for milestone in Milestone::ALL {
        if matches!(milestone, Milestone::Opened | Milestone::Closed) {
            only_recorded(fields, milestone);
        } else if let Some(stamp) = moment(fields, milestone.key(), report) {
            moments.entry(milestone).or_default().corrected = Some(stamp);
        }
    }
    if let Some(mut recorded) = fields.inner("recorded") {
        recorded.unknown(true);
        for milestone in Milestone::ALL {
            if let Some(stamp) = moment(&mut recorded, milestone.key(), report) {
                moments.entry(milestone).or_default().recorded = Some(stamp);
            }
        }
    }
    moments
}

fn only_recorded(fields: &mut Reader, milestone: Milestone) {
    let key = milestone.key();
    // The table has no such key here, so `Reader::entry` cannot be asked for it.
    let Some(entry) = fields.fields.get(key).filter(|one| !one.value.is_null()) else { return };
    let message = format!("nothing reads the key `{key}`");
    let complaint = Diagnostic::warning("unknown-key", message).at(entry.key_span, "");
    let hint = format!("it is what the form said: `recorded: {{{key}: ...}}`");
    fields.complaints.push(complaint.hint(hint));
}

fn moment(fields: &mut Reader, key: &str, (zone, year): Of) -> Option<Stamp> {
    let entry = fields.entry(key)?;
    let name = || fields.name(key);
    let Some(text) = scalar(&entry.value) else {
        let label = format!("{} stands here", describe(&entry.value));
        let complaint = Diagnostic::error("moment", format!("`{}` is a moment", name()));
        return fields.refuse(complaint.at(entry.place(), label).hint(form::FORMS));
    };
    match parse_moment(text, zone) {
        Ok((when, zoned)) => Some(Stamp { when, zoned, span: entry.place() }),
        Err(error) => {
            let (name, text) = (name(), text.trim());
            fields.refuse(Refused { name: &name, text, entry, zone, year }.complaint(error))
        }
    }
}

/// What a complaint needs to know about a moment.
struct Refused<'a> {
    name: &'a str,
    text: &'a str,
    entry: &'a Entry,
    zone: Zone,
    year: Option<i32>,
}

impl Refused<'_> {
    fn complaint(&self, error: MomentError) -> Diagnostic {
        let zone = self.zone.name();
        match error {
            MomentError::Form => {
                let foreign = name_form(self.text, self.zone);
                let complaint =
                    self.wrong(&form::words(&foreign.forms), form::label(&foreign.forms));
                complaint.hints(form::hints(&foreign, zone))
            }
            MomentError::Impossible(what) => self.impossible(what),
            MomentError::NotSet => {
                self.wrong("is the day that programs write when none is set", "").hint(form::ABSENT)
            }
            MomentError::Year(year) => self.of_no_year(year),
            MomentError::LeapSecond => self
                .wrong("is a leap second", "")
                .hint("write second 59: leap seconds are not counted"),
            MomentError::UnknownZone => self
                .wrong("has brackets that name no zone", "")
                .hint("leave the brackets out: the offset before them says enough"),
            MomentError::OtherOffset { offset } => {
                self.wrong("has an offset that its zone did not have then", "").hint(format!(
                    "the clocks there were at `{offset}`: write that, or leave the brackets out"
                ))
            }
            MomentError::Gap { to } => self
                .wrong(
                    &format!("is a time that the clocks of {zone} jumped over"),
                    &format!("on this day they went straight to {to}"),
                )
                .hint("look it up again, or write it with its offset, as in `+01:00` or `Z`"),
            MomentError::Overlap { earlier, later } => self
                .wrong(&format!("is a time that the clocks of {zone} showed twice"), "")
                .hint(format!("the first time, before they went back: `{}{earlier}`", self.text))
                .hint(format!("the second time: `{}{later}`", self.text)),
        }
    }

    fn wrong(&self, what: &str, label: &str) -> Diagnostic {
        Diagnostic::error("moment", format!("`{}` {what}", self.name)).at(self.entry.place(), label)
    }

    fn impossible(&self, what: Impossible) -> Diagnostic {
        match what {
            Impossible::Month(None) => {
                self.wrong("names a month that does not exist", "").hint("months go from 01 to 12")
            }
            Impossible::Month(Some(swapped)) => {
                self.wrong("names a month that does not exist", "").hint(format!(
                    "day and month changed places? write `{}`",
                    self.with_day(&swapped.to_string())
                ))
            }
            Impossible::Day(last) => self
                .wrong(
                    "names a day that does not exist",
                    &format!("the last of this month is {last}"),
                )
                .hint(format!(
                    "the last day was meant? write `{}`",
                    self.with_day(&last.to_string())
                ))
                .hint("mistyped? look it up again"),
            Impossible::Week => self
                .wrong("names a week or a day of the week that does not exist", "")
                .hint("write the day itself, as in `2025-03-04`"),
            Impossible::Midnight(next) => self
                .wrong("is the end of a day as its hour 24", "")
                .hint(format!("write the beginning of the next day: `{next} 00:00`")),
            Impossible::Clock => self
                .wrong("is a time that no clock shows", "")
                .hint("hours go from 00 to 23, minutes and seconds from 00 to 59"),
            Impossible::Offset => self
                .wrong("has an offset that no zone has", "")
                .hint("offsets go from `-12:00` to `+14:00`"),
            Impossible::End => self.stretch(),
        }
    }

    /// Returns the text with its day replaced, or that day alone if the result cannot be read.
    fn with_day(&self, day: &str) -> String {
        let whole = format!("{day}{}", self.text.get(10..).unwrap_or_default());
        if self.is_read(&whole) { whole } else { day.to_owned() }
    }

    fn is_read(&self, text: &str) -> bool {
        parse_moment(text, self.zone).is_ok()
    }

    fn stretch(&self) -> Diagnostic {
        let complaint = self.wrong(&form::words(&[Form::Stretch]), "");
        let (begin, end) = self.text.rsplit_once('-').unwrap_or((self.text, ""));
        let day = begin.get(..10).unwrap_or_default();
        let end = format!("{day} {end}");
        // An end that is not later belongs to another day, which the text does not give.
        let is_later = end.get(11..16) > begin.get(11..16);
        let end = if is_later && self.is_read(&end) { end } else { "...".to_owned() };
        let marked = self.text.replacen(' ', "T", 1);
        let offset = self.is_read(&marked).then(|| format!("an offset? write `{marked}`"));
        let complaint = complaint
            .hint(format!("write its beginning: `{}`", begin.trim()))
            .hint(format!("and its end under the key for it, as in `resolved_at: {end}`"));
        complaint.hints(offset)
    }

    fn of_no_year(&self, year: i32) -> Diagnostic {
        let complaint = self.wrong("is before 1970 or after 2100", &format!("the year {year}"));
        if let Some(day) = form::day_of_digits(self.text) {
            return complaint.hint(format!("written day first? write `{day}`"));
        }
        let meant = self.year.map(|ours| {
            let written = format!("{year:04}");
            self.text.replacen(&written, &ours.to_string(), 1)
        });
        complaint.hint(match meant.filter(|meant| self.is_read(meant)) {
            Some(meant) => format!("mistyped? write `{meant}`"),
            None => "mistyped? correct the year".to_owned(),
        })
    }
}
