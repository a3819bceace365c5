//! Sides: whom a claim compares.

use crate::findings::durations::{median, point, points};
use crate::findings::groups::ids;
use crate::findings::readings::Year;
use crate::findings::ruling::Side;
use crate::findings::why::Why;
use crate::model::{
    Against, Edition, Estimand, Filter, Hypothesis, Incident, LeftOut, PastGroup, Reason, Sample,
};

/// Name of the side that a claim is about.
pub const GROUP: &str = "group";

/// Name of the side that it is compared with.
pub const AGAINST: &str = "against";

/// Returns who is counted, and on which side.
pub fn sides(year: &Year, hypothesis: &Hypothesis) -> (Sample, Vec<Side>) {
    let (edition, estimand) = (year.edition, &hypothesis.estimand);
    let mut on: [Vec<&Incident>; 2] = Default::default();
    let mut sample = Sample::default();
    for incident in year.declared() {
        match counted(year, estimand, incident) {
            Ok(name) => {
                on[usize::from(name == AGAINST)].push(incident);
                sample.ids.push(incident.id.clone());
            }
            Err(reason) => sample.left_out.push(LeftOut { id: incident.id.clone(), reason }),
        }
    }
    let [group, against] = on;
    let group = side(year, estimand, GROUP, &group);
    let against = estimand.against().map(|one| match one {
        Against::Group(_) => side(year, estimand, AGAINST, &against),
        Against::Edition(year) => past(edition, &hypothesis.id, *year),
    });
    (sample, std::iter::once(group).chain(against).collect())
}

/// Says on which side an incident is counted; of several reasons why it is not, the first of their list.
fn counted(year: &Year, estimand: &Estimand, incident: &Incident) -> Result<&'static str, Reason> {
    year.confident(incident)?;
    let place = place(year.edition, estimand, incident);
    match (measured(year.edition, estimand, incident), place) {
        (Ok(()), place) => place,
        (Err(reason), Ok(_)) => Err(reason),
        (Err(reason), Err(other)) => Err(reason.min(other)),
    }
}

/// Says whether an incident has what is measured of it.
fn measured(edition: &Edition, estimand: &Estimand, incident: &Incident) -> Result<(), Reason> {
    match estimand {
        Estimand::RatioOfMedians { measure, .. } => {
            point(incident, *measure, edition.settings.freeze).map(drop)
        }
        Estimand::Share { matching, .. } | Estimand::DifferenceOfShares { matching, .. } => {
            matching.matches(incident, &edition.settings).map(drop).ok_or(Reason::NotRecorded)
        }
        Estimand::RateRatio { .. } => Ok(()),
    }
}

/// Says which side an incident is on: one that matches is enough, whatever the other says.
///
/// One that matches both is a mistake of the claim, which the authors are told of; until it is mended it is on neither.
fn place(
    edition: &Edition,
    estimand: &Estimand,
    incident: &Incident,
) -> Result<&'static str, Reason> {
    let answer = |filter: &Filter| filter.matches(incident, &edition.settings);
    let group = answer(estimand.group());
    let against = match estimand.against() {
        Some(Against::Group(filter)) => answer(filter),
        Some(Against::Edition(_)) | None => Some(false),
    };
    match (group, against) {
        (Some(true), Some(true)) => Err(Reason::NotInGroup),
        (Some(true), _) => Ok(GROUP),
        (_, Some(true)) => Ok(AGAINST),
        (None, _) | (_, None) => Err(Reason::NotRecorded),
        (Some(false), Some(false)) => Err(Reason::NotInGroup),
    }
}

fn side(year: &Year, estimand: &Estimand, name: &'static str, own: &[&Incident]) -> Side {
    let settings = &year.edition.settings;
    let mut side = Side { ids: ids(own), n: own.len(), ..Side::empty(name) };
    match estimand {
        Estimand::RatioOfMedians { measure, .. } => {
            side.points = points(own, *measure, settings.freeze);
            side.median = Some(median(&side.points)).filter(|_| !side.points.is_empty());
        }
        Estimand::Share { matching, .. } | Estimand::DifferenceOfShares { matching, .. } => {
            let answer = |one: &&&Incident| matching.matches(one, settings) == Some(true);
            side.matching = Some(own.iter().filter(answer).count());
        }
        Estimand::RateRatio { group, against } => {
            let filter = match (name, against) {
                (AGAINST, Against::Group(filter)) => filter,
                _ => group,
            };
            side.hours = Some(year.exposure.matching(filter, settings));
        }
    }
    side
}

/// Returns the claim's own group as an earlier edition kept it: counts without incidents, and nothing where it was not asked.
fn past(edition: &Edition, id: &str, year: i32) -> Side {
    let side = Side { year: Some(year), ..Side::empty(AGAINST) };
    let Some(kept) = kept(edition, id, year) else {
        return side;
    };
    let x = kept.x.map(|x| x.round() as usize);
    Side {
        n: x.filter(|_| kept.hours.is_some()).unwrap_or(kept.n),
        matching: x.filter(|_| kept.hours.is_none()),
        hours: kept.hours,
        ..side
    }
}

fn kept<'a>(edition: &'a Edition, id: &str, year: i32) -> Option<&'a PastGroup> {
    edition.memory.get(&year)?.hypotheses.get(id)?.group(GROUP)
}

/// Says why an earlier edition has nothing to compare with, where the claim asks for one and it has not.
pub fn silent_year(edition: &Edition, hypothesis: &Hypothesis) -> Option<Why> {
    let Some(Against::Edition(year)) = hypothesis.estimand.against() else {
        return None;
    };
    if kept(edition, &hypothesis.id, *year).is_none() {
        return Some(Why::NotAsked(*year));
    }
    let side = past(edition, &hypothesis.id, *year);
    let comparable = match hypothesis.estimand {
        Estimand::RatioOfMedians { .. } => return Some(Why::NoDurations(*year)),
        Estimand::RateRatio { .. } => side.hours.is_some(),
        _ => side.matching.is_some_and(|x| x <= side.n),
    };
    (!comparable).then_some(Why::AskedOtherwise(*year))
}
