//! Sides: whom a claim compares.

use crate::findings::durations::{median, point, points};
use crate::findings::groups::{Counted, count, ids};
use crate::findings::ruling::Side;
use crate::model::edition::Edition;
use crate::model::filter::Filter;
use crate::model::hypothesis::Estimand;
use crate::model::incident::Incident;
use crate::model::measure::Measure;
use crate::model::sample::{Reason, Sample};

/// Name of the side that a claim is about.
pub const GROUP: &str = "group";

/// Name of the side that it is compared with.
pub const AGAINST: &str = "against";

/// Returns who is counted, and on which side.
pub fn sides(edition: &Edition, estimand: &Estimand) -> (Sample, Vec<Side>) {
    match estimand {
        Estimand::RatioOfMedians {
            measure,
            group,
            against,
        } => compare(edition, *measure, group, against),
        Estimand::Share { matching, group } => gather(edition, matching, group),
    }
}

fn compare(
    edition: &Edition,
    measure: Measure,
    group: &Filter,
    against: &Filter,
) -> (Sample, Vec<Side>) {
    let settings = &edition.settings;
    let place = |incident: &Incident| {
        let answers = [group, against].map(|filter| filter.matches(incident, settings));
        place(answers[0], answers[1])
    };
    let Counted { sample, incidents } = count(edition, |incident| {
        edition.confident(incident)?;
        let length = point(incident, measure, settings.freeze).map(drop);
        first_reason([length, place(incident).map(drop)])
    });
    let side = |name| {
        let on_it = |one: &&Incident| place(one) == Ok(name);
        let own: Vec<&Incident> = incidents.iter().copied().filter(on_it).collect();
        let points = points(&own, measure, settings.freeze);
        Side {
            name,
            ids: ids(&own),
            median: Some(median(&points)).filter(|_| !points.is_empty()),
            points,
            matching: None,
        }
    };
    let sides = vec![side(GROUP), side(AGAINST)];
    (sample, sides)
}

/// Says which side an incident is on: one that matches is enough, whatever the other says.
///
/// One that matches both is a mistake of the claim, which the authors are told of; until it is mended it is on neither.
fn place(group: Option<bool>, against: Option<bool>) -> Result<&'static str, Reason> {
    match (group, against) {
        (Some(true), Some(true)) => Err(Reason::NotInGroup),
        (Some(true), _) => Ok(GROUP),
        (_, Some(true)) => Ok(AGAINST),
        (None, _) | (_, None) => Err(Reason::NotRecorded),
        (Some(false), Some(false)) => Err(Reason::NotInGroup),
    }
}

fn gather(edition: &Edition, matching: &Filter, group: &Filter) -> (Sample, Vec<Side>) {
    let answer = |filter: &Filter, incident: &Incident| filter.matches(incident, &edition.settings);
    let Counted { sample, incidents } = count(edition, |incident| {
        edition.confident(incident)?;
        let member = match answer(group, incident) {
            Some(true) => Ok(()),
            Some(false) => Err(Reason::NotInGroup),
            None => Err(Reason::NotRecorded),
        };
        let decided = answer(matching, incident)
            .map(drop)
            .ok_or(Reason::NotRecorded);
        first_reason([member, decided])
    });
    let matches = incidents
        .iter()
        .filter(|incident| answer(matching, incident) == Some(true));
    let side = Side {
        name: GROUP,
        ids: ids(&incidents),
        points: Vec::new(),
        median: None,
        matching: Some(matches.count()),
    };
    (sample, vec![side])
}

/// Gives the first of several reasons, in the order in which reasons are given.
fn first_reason(checks: [Result<(), Reason>; 2]) -> Result<(), Reason> {
    match checks.into_iter().filter_map(Result::err).min() {
        Some(reason) => Err(reason),
        None => Ok(()),
    }
}
