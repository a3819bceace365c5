//! The freeze of a report whose `wrapped.yaml` gives none: the day of the latest moment among the year's incidents.

use std::collections::BTreeMap;

use super::fields::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Incident, Stamp};
use crate::time::{Date, Zone};

/// Returns the day of the latest moment among the incidents of a year, or the last day of the year if there is none.
///
/// An incident may last into the next year. A moment after that is more likely a mistake, so the authors have to decide.
pub fn of(incidents: &[Incident], zone: Zone, year: i32, complaints: &mut Diagnostics) -> Date {
    let last_of = |year| Date::new(year, 12, 31).expect("every year ends on 31 December");
    let of_the_year = |one: &&Incident| year_of(one, zone) == Some(year);
    let stamps: Vec<(Date, Stamp)> = incidents
        .iter()
        .filter(of_the_year)
        .flat_map(|one| one.timeline.stamps())
        .map(|stamp| (stamp.when.date(zone), stamp))
        .collect();
    let bound = last_of(year + 1);
    let usual = stamps.iter().filter(|(date, _)| *date <= bound).map(|(date, _)| *date).max();
    let usual = usual.unwrap_or(last_of(year));
    match stamps.iter().filter(|(date, _)| *date > bound).max_by_key(|(date, _)| *date) {
        Some((date, stamp)) => {
            complaints.push(no_freeze(*stamp, year, usual));
            *date
        }
        None => usual,
    }
}

/// Warns that the freeze may be mistyped if it lies before the report's year or after the following one.
pub fn doubt(fields: &mut Reader, year: Option<i32>, freeze: Option<Date>) {
    let (Some(year), Some(freeze), Some(entry)) = (year, freeze, fields.entry("data_freeze"))
    else {
        return;
    };
    let message = match freeze.year() {
        of if of < year => format!("`data_freeze` is before {year}, which the report is about"),
        of if of > year + 1 => format!("`data_freeze` is after {}", year + 1),
        _ => return,
    };
    let label = match freeze.year() < year {
        true => "all that is later is left out".to_owned(),
        false => "open incidents last until then".to_owned(),
    };
    fields.complaints.push(
        Diagnostic::warning("odd-freeze", message)
            .at(entry.place(), label)
            .hint(format!("mistyped? a report about {year} is mostly frozen early in {}", year + 1))
            .hint("really then? add `allow: [odd-freeze]` to `wrapped.yaml`"),
    );
}

fn no_freeze(stamp: Stamp, year: i32, usual: Date) -> Diagnostic {
    let message =
        format!("the report has no `data_freeze`, and its moments go on after {}", year + 1);
    Diagnostic::error("no-freeze", message)
        .at(stamp.span, format!("the latest of the incidents of {year}"))
        .note("without `data_freeze` the report ends on the day of the latest moment, and open incidents last until then")
        .hint("mistyped? correct it")
        .hint(format!(
            "really so late? write into `wrapped.yaml` until when the report knows anything, as in `data_freeze: {usual}`"
        ))
}

/// Returns the year of most write-ups, for a report that does not give its own.
pub fn usual_year(incidents: &[Incident], zone: Zone) -> Option<i32> {
    let mut years: BTreeMap<i32, usize> = BTreeMap::new();
    for year in incidents.iter().filter_map(|one| year_of(one, zone)) {
        *years.entry(year).or_default() += 1;
    }
    years.into_iter().max_by_key(|(year, count)| (*count, *year)).map(|(year, _)| year)
}

fn year_of(incident: &Incident, zone: Zone) -> Option<i32> {
    Some(incident.timeline.dated(zone)?.when.date(zone).year())
}
