//! Awards by how long something took, and by what its form recorded.

use super::award::{Ballot, Nominations};
use super::number::{Because, Number};
use crate::model::{Incident, Measure, Moment};
use crate::phrase;
use crate::words::{Language, say};

/// The smallest time to detect.
pub fn early_bird(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| ballot.seconds(one, Measure::TimeToDetect),
        |seconds| Some(*seconds),
        |language, seconds| took(language, "award-why-early-bird", *seconds),
    )
}

/// The smallest time to detect of an incident that a synthetic test noticed.
pub fn robots_best_friend(ballot: &Ballot) -> Nominations {
    noticed_by(ballot, &["synthetic-test"])
}

/// The smallest time to detect of an incident that users noticed.
pub fn community_choice(ballot: &Ballot) -> Nominations {
    noticed_by(ballot, &["support", "customer", "social"])
}

fn noticed_by(ballot: &Ballot, sources: &[&str]) -> Nominations {
    ballot.rank(
        |one| {
            let seconds = ballot.seconds(one, Measure::TimeToDetect)?;
            Some((seconds, one.detected_by.clone()?))
        },
        |(seconds, source)| sources.contains(&source.as_str()).then_some(*seconds),
        |language, (seconds, source)| {
            let duration = language.duration(*seconds as f64);
            let words = say!(language, "award-why-noticed-by", form = source, duration);
            Because::of(Number::Took(*seconds), words)
        },
    )
}

/// The smallest response: detected to mitigated.
pub fn shortest_cameo(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| ballot.seconds(one, Measure::Response),
        |seconds| Some(*seconds),
        |language, seconds| took(language, "award-why-shortest-cameo", *seconds),
    )
}

/// Noticed by a test, reviewed, of full confidence; then the smallest time to detect.
pub fn school_spirit(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| {
            let seconds = ballot.seconds(one, Measure::TimeToDetect)?;
            let test = one.detected_by.as_deref()? == "synthetic-test";
            let sure = one.confidence()?.number() == 5;
            Some((seconds, test && one.review.held? && sure))
        },
        |(seconds, all)| all.then_some(*seconds),
        |language, (seconds, _)| took(language, "award-why-school-spirit", *seconds),
    )
}

/// The largest gap between a recorded and a corrected moment.
pub fn plot_twist(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| gaps(one).max(),
        |gap| (*gap > 0).then_some(-gap),
        |language, gap| took(language, "award-why-plot-twist", *gap),
    )
}

/// Every moment that is both recorded and corrected is right to the minute; most such moments.
pub fn tidiest_paperwork(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| {
            let moments = gaps(one).count();
            (moments > 0).then(|| (moments, gaps(one).all(|gap| gap < 60)))
        },
        |(moments, tidy)| tidy.then_some(-(*moments as i64)),
        |language, (moments, _)| {
            let many = phrase::capital(&language.in_words(*moments));
            let words = say!(language, "award-why-tidiest-paperwork", n = *moments, many);
            Because::of(Number::Many(*moments), words)
        },
    )
}

/// Iterates over the seconds between the two readings of each moment that has both.
fn gaps(incident: &Incident) -> impl Iterator<Item = i64> {
    let gap = |moment: &Moment| {
        Some((moment.corrected?.instant()? - moment.recorded?.instant()?).seconds().abs())
    };
    incident.timeline.moments.values().filter_map(gap)
}

/// Formats the sentence of an award with a duration.
pub fn took(language: Language, id: &str, seconds: i64) -> Because {
    let words = say!(language, id, duration = language.duration(seconds as f64));
    Because::of(Number::Took(seconds), words)
}
