//! Awards by how long something took, and by what the form said of it.

use crate::awards::award::{Ballot, Nominations, rank};
use crate::model::incident::Incident;
use crate::model::measure::Measure;
use crate::model::timeline::Moment;
use crate::phrase;

/// The smallest time to detect.
pub fn early_bird(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| ballot.seconds(one, Measure::TimeToDetect),
        |seconds| Some(*seconds),
        |seconds| format!("Noticed after {}.", length(*seconds)),
    )
}

/// The same, noticed by a synthetic test.
pub fn robots_best_friend(ballot: &Ballot) -> Nominations {
    noticed_by(ballot, &["synthetic-test"])
}

/// The same, noticed by whoever uses the product.
pub fn community_choice(ballot: &Ballot) -> Nominations {
    noticed_by(ballot, &["support", "customer", "social"])
}

fn noticed_by(ballot: &Ballot, sources: &[&str]) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| {
            let seconds = ballot.seconds(one, Measure::TimeToDetect)?;
            Some((seconds, one.detected_by.clone()?))
        },
        |(seconds, source)| sources.contains(&source.as_str()).then_some(*seconds),
        |(seconds, source)| {
            let (source, after) = (phrase::words(source), length(*seconds));
            format!("Noticed by {} after {after}.", named(&source))
        },
    )
}

fn named(source: &str) -> String {
    match source {
        "support" => "support".to_owned(),
        "social" => "social media".to_owned(),
        other => format!("a {other}"),
    }
}

/// The smallest response: detected to mitigated.
pub fn shortest_cameo(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| ballot.seconds(one, Measure::Response),
        |seconds| Some(*seconds),
        |seconds| format!("Mitigated {} after it was noticed.", length(*seconds)),
    )
}

/// Noticed by a test, reviewed, of full confidence; then the smallest time to detect.
pub fn school_spirit(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| {
            let seconds = ballot.seconds(one, Measure::TimeToDetect)?;
            let test = one.detected_by.as_deref()? == "synthetic-test";
            let sure = one.confidence()?.number() == 5;
            Some((seconds, test && one.review.held? && sure))
        },
        |(seconds, all)| all.then_some(*seconds),
        |(seconds, _)| {
            let after = length(*seconds);
            format!("A test noticed after {after}, the review was held, confidence is 5 of 5.")
        },
    )
}

/// The largest gap between a recorded and a corrected moment.
pub fn plot_twist(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| gaps(one).max(),
        |gap| (*gap > 0).then_some(-gap),
        |gap| format!("The form was off by {}.", length(*gap)),
    )
}

/// Every moment that stands in both forms is right to the minute; most of them.
pub fn tidiest_paperwork(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| {
            let moments = gaps(one).count();
            (moments > 0).then(|| (moments, gaps(one).all(|gap| gap < 60)))
        },
        |(moments, tidy)| tidy.then_some(-(*moments as i64)),
        |(moments, _)| match moments {
            1 => "One moment on the form, right to the minute.".to_owned(),
            many => {
                let many = phrase::capital(&phrase::in_words(*many));
                format!("{many} moments on the form, all right to the minute.")
            }
        },
    )
}

/// Goes through the seconds between the two readings of each moment that has both.
fn gaps(incident: &Incident) -> impl Iterator<Item = i64> {
    let gap = |moment: &Moment| {
        let (corrected, recorded) = (moment.corrected?, moment.recorded?);
        Some((corrected.instant - recorded.instant).seconds().abs())
    };
    incident.timeline.moments.values().filter_map(gap)
}

fn length(seconds: i64) -> String {
    phrase::duration(seconds as f64)
}
