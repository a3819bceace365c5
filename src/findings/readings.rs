//! Readings: the same write-ups, read in each way that somebody could defend.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::findings::exposure::Exposure;
use crate::findings::ruling::Way;
use crate::model::{Edition, Incident, Kind, Reason, Score, Value};

/// Where the scores stand among the keys of a write-up.
const SCORES: &str = "scores";

/// The confidences that a report could have asked for.
const MINIMA: [u8; 3] = [3, 4, 5];

/// The incidents of a year under one reading. Those that the reading does not change are borrowed.
pub struct Year<'a> {
    /// The report whose year it is.
    pub edition: &'a Edition,
    /// The hours of the year.
    pub exposure: &'a Exposure,
    minimum: u8,
    declared: Vec<Cow<'a, Incident>>,
}

impl<'a> Year<'a> {
    /// Takes the year as the report itself reads it.
    pub fn of(edition: &'a Edition, exposure: &'a Exposure) -> Year<'a> {
        let declared = edition.declared().map(Cow::Borrowed).collect();
        Year { edition, exposure, minimum: edition.settings.minimum_confidence, declared }
    }

    /// Goes through the census.
    pub fn declared(&self) -> impl Iterator<Item = &Incident> {
        self.declared.iter().map(Cow::as_ref)
    }

    /// Says whether an incident is recorded well enough for this reading.
    ///
    /// # Errors
    /// The reason why it is left out.
    pub fn confident(&self, incident: &Incident) -> Result<(), Reason> {
        self.edition.scored_from(self.minimum, incident)
    }

    /// Takes the same year with other incidents.
    fn with(&self, declared: Vec<Cow<'a, Incident>>) -> Year<'a> {
        Year { declared, ..*self }
    }
}

/// Returns every other reading that the write-ups allow, with the year as it reads it.
pub fn others<'a>(own: &Year<'a>) -> Vec<(Way, Year<'a>)> {
    let edition = own.edition;
    let mut readings = Vec::new();
    if edition.is_read() {
        readings.extend(minima(own));
    }
    readings.extend(one_per_cluster(own).map(|year| (Way::OnePerCluster, year)));
    readings.extend(recorded_times(own).map(|year| (Way::RecordedTimes, year)));
    let ratings = edition.declared().flat_map(|incident| &incident.ratings);
    let raters: BTreeSet<&String> = ratings.map(|rating| &rating.rater).collect();
    let scored = |rater: &String| (Way::Rater(rater.clone()), scored_by(own, rater));
    readings.extend(raters.into_iter().map(scored));
    readings
}

/// Asks for another confidence than the report does.
fn minima<'a>(own: &Year<'a>) -> impl Iterator<Item = (Way, Year<'a>)> {
    let others = MINIMA.into_iter().filter(|minimum| *minimum != own.minimum);
    others.map(|minimum| {
        let year = Year { minimum, ..own.with(own.declared.clone()) };
        (Way::Confidence(minimum), year)
    })
}

/// Keeps the earliest incident of each cluster that is recorded well enough to count; `None` if no cluster has two.
fn one_per_cluster<'a>(own: &Year<'a>) -> Option<Year<'a>> {
    let edition = own.edition;
    let (mut seen, mut kept, mut all) = (BTreeSet::new(), Vec::new(), 0);
    // The census is in the order of the starts, and then of the ids.
    for incident in edition.declared() {
        let cluster = incident.cluster.as_ref();
        let counts = cluster.filter(|_| edition.confident(incident).is_ok());
        if counts.is_none_or(|cluster| seen.insert(cluster)) {
            kept.push(Cow::Borrowed(incident));
        }
        all += 1;
    }
    (kept.len() < all).then(|| own.with(kept))
}

/// Takes the moments of the form where it has any, also for the year an incident belongs to; `None` if no moment was
/// corrected.
fn recorded_times<'a>(own: &Year<'a>) -> Option<Year<'a>> {
    let edition = own.edition;
    let counted = [Kind::Incident, Kind::Security];
    let counted = edition.incidents.iter().filter(|one| counted.contains(&one.kind));
    let read: Vec<_> = counted.map(as_recorded).collect();
    let changed = read.iter().any(|one| matches!(one, Cow::Owned(_)));
    let held = read.into_iter().filter(|one| edition.holds(one)).collect();
    changed.then(|| own.with(held))
}

fn as_recorded(incident: &Incident) -> Cow<'_, Incident> {
    let mut moments = incident.timeline.moments.values();
    if !moments.any(|one| one.corrected.is_some() && one.recorded.is_some()) {
        return Cow::Borrowed(incident);
    }
    let mut read = incident.clone();
    for moment in read.timeline.moments.values_mut() {
        moment.corrected = moment.corrected.filter(|_| moment.recorded.is_none());
    }
    Cow::Owned(read)
}

/// Takes one rater's scores in place of the readers', where this rater gave any.
fn scored_by<'a>(own: &Year<'a>, rater: &str) -> Year<'a> {
    own.with(own.edition.declared().map(|one| rescored(one, rater)).collect())
}

fn rescored<'a>(incident: &'a Incident, rater: &str) -> Cow<'a, Incident> {
    let own = incident.ratings.iter().filter(|one| one.rater == rater);
    let scores: Vec<(&String, Score)> = own
        .flat_map(|rating| rating.scores.iter().map(|(scale, score)| (scale, *score)))
        .filter(|(scale, score)| incident.scores.get(*scale) != Some(score))
        .collect();
    if scores.is_empty() {
        return Cow::Borrowed(incident);
    }
    let mut read = incident.clone();
    for (scale, score) in scores {
        read.scores.insert(scale.clone(), score);
        write_down(&mut read, scale, score);
    }
    Cow::Owned(read)
}

/// Keeps the keys that filters look at true to the scores.
fn write_down(incident: &mut Incident, scale: &str, score: Score) {
    let kept = incident.fields.entry(SCORES.to_owned());
    let kept = kept.or_insert_with(|| Value::Map(Default::default()));
    if let Value::Map(scores) = kept {
        let number = Value::Number(f64::from(score.number()));
        scores.insert(scale.to_owned(), number);
    }
}
