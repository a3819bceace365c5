//! Fields to moments, with a message for every way of not being one.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::model::timeline::{Milestone, Moment, Stamp};
use crate::parse::fields::Reader;
use crate::parse::tree::Entry;
use crate::parse::typed::{describe, scalar};
use crate::time::{Impossible, MomentError, Zone, parse_moment};

const FORMS: &str =
    "accepted: `2025-03-04T09:12`, a space for the `T`, seconds, and `Z` or `+01:00` behind it";

/// Reads all moments of an incident, as corrected and as the form said.
pub fn moments(fields: &mut Reader, zone: Zone) -> BTreeMap<Milestone, Moment> {
    let mut moments: BTreeMap<Milestone, Moment> = BTreeMap::new();
    for milestone in Milestone::ALL {
        if matches!(milestone, Milestone::Opened | Milestone::Closed) {
            only_recorded(fields, milestone);
        } else if let Some(stamp) = moment(fields, milestone.key(), zone) {
            moments.entry(milestone).or_default().corrected = Some(stamp);
        }
    }
    if let Some(mut recorded) = fields.inner("recorded") {
        recorded.unknown(true);
        for milestone in Milestone::ALL {
            if let Some(stamp) = moment(&mut recorded, milestone.key(), zone) {
                moments.entry(milestone).or_default().recorded = Some(stamp);
            }
        }
    }
    moments
}

fn only_recorded(fields: &mut Reader, milestone: Milestone) {
    let key = milestone.key();
    // It is no key of this place, so the reader does not know it.
    let Some(entry) = fields.fields.get(key).filter(|one| !one.value.is_null()) else {
        return;
    };
    let message = format!("nothing reads the key `{key}`");
    let complaint = Diagnostic::warning("unknown-key", message).at(entry.key_span, "");
    let hint = format!("it is what the form said: `recorded: {{{key}: ...}}`");
    fields.told.push(complaint.hint(hint));
}

fn moment(fields: &mut Reader, key: &str, zone: Zone) -> Option<Stamp> {
    let entry = fields.entry(key)?;
    let name = fields.name(key);
    let Some(text) = scalar(&entry.value) else {
        let what = describe(&entry.value);
        let complaint = Diagnostic::error("moment", format!("`{name}` is a moment"));
        fields.told.push(
            complaint
                .at(entry.place(), format!("{what} stands here"))
                .hint(FORMS),
        );
        return None;
    };
    match parse_moment(text, zone) {
        Ok((when, zoned)) => Some(Stamp {
            when,
            zoned,
            span: entry.place(),
        }),
        Err(error) => {
            let told = refused(&name, text.trim(), entry, zone, error);
            fields.told.push(told);
            None
        }
    }
}

fn refused(name: &str, text: &str, entry: &Entry, zone: Zone, error: MomentError) -> Diagnostic {
    let zone = zone.name();
    let told = |message: String, label: &str| {
        Diagnostic::error("moment", message).at(entry.place(), label)
    };
    match error {
        MomentError::Form => told(
            format!("`{name}` is a moment"),
            "this is written in another form",
        )
        .hint(FORMS),
        MomentError::Impossible(what) => impossible(what).into_iter().fold(
            told(
                format!("`{name}` names a day or time that does not exist"),
                "",
            ),
            Diagnostic::hint,
        ),
        MomentError::Year(year) => told(
            format!("`{name}` is of no year that a report speaks of"),
            &format!("the year {year}"),
        )
        .hint("mistyped? years go from 1970 to 2100"),
        MomentError::OtherOffset { offset } => told(
            format!("`{name}` has an offset that the zone in brackets did not have"),
            "",
        )
        .hint(format!("the zone had {offset} then")),
        MomentError::LeapSecond => told(format!("`{name}` is a leap second"), "")
            .hint("write second 59: leap seconds are not counted"),
        MomentError::Gap { to } => told(
            format!("`{name}` is a time that the clocks of {zone} jumped over"),
            &format!("on this day they went straight to {to}"),
        )
        .hint("look it up again, or write it with its offset, as in `+01:00` or `Z`"),
        MomentError::Overlap { earlier, later } => told(
            format!("`{name}` is a time that the clocks of {zone} showed twice"),
            "",
        )
        .hint(format!(
            "the first time, before they went back: `{text}{earlier}`"
        ))
        .hint(format!("the second time: `{text}{later}`")),
    }
}

fn impossible(_: Impossible) -> Vec<String> {
    vec!["months have 28 to 31 days, hours go from 00 to 23, offsets to 14:00".to_owned()]
}
