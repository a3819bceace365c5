//! The register of tellings: for each finding its sentence, definition, footing, pictures and slide, in finished words.
//!
//! `NAME.rs` has those of one finding, `claim/` those of the claims.

pub(crate) mod agreement;
mod calendar;
pub mod claim;
mod confidence;
mod definition;
pub(crate) mod detection;
mod dots;
pub mod durations;
mod faces;
mod factors;
mod figure;
mod follow_ups;
pub mod footing;
pub(crate) mod labels;
mod metric;
pub(crate) mod near_misses;
pub(crate) mod phrases;
mod preventability;
mod productivity;
mod rain;
mod recorded_times;
mod resolution;
mod response;
mod reviews;
mod scores;
mod shape;
pub(crate) mod slide;
mod tally;
mod tellings;
mod umbrellas;
pub(crate) mod volume;
pub mod wheel;

pub use durations::Spread;
pub(crate) use faces::Faces;
pub(crate) use figure::{MOST_ROWS, cut};
pub(crate) use slide::{
    Again, ClaimCard, ClassPhoto, Counted, Pair, Stat, Stroke, Umbrella, Winner,
};
pub use slide::{Cell, Deck, Figure, Scene, Slide, Table, Target, Title, Tone};
pub use tellings::{Telling, Tellings};

use crate::findings::{Finding, Ruling};
use crate::model::Edition;
use claim::telling::ClaimTelling;
use faces::Year;

/// How each finding is told, in the order of the deck.
pub static FACES: [Faces; 15] = [
    volume::FACES,
    confidence::FACES,
    detection::FACES,
    calendar::FACES,
    recorded_times::FACES,
    resolution::FACES,
    response::FACES,
    factors::FACES,
    reviews::FACES,
    follow_ups::FACES,
    preventability::FACES,
    productivity::FACES,
    near_misses::FACES,
    agreement::FACES,
    metric::FACES,
];

/// Tells the findings and the claims of a year.
pub fn tell(edition: &Edition, findings: &[Finding], rulings: &[Ruling]) -> Tellings {
    let year = Year { edition, findings, rulings };
    let telling = |finding: &Finding| {
        let faces = FACES.iter().find(|faces| faces.id == finding.id)?;
        Some(Telling::of(faces, finding, &year))
    };
    let claim = |ruling| ClaimTelling::of(ruling, rulings, edition);
    Tellings {
        findings: findings.iter().filter_map(telling).collect(),
        claims: rulings.iter().map(claim).collect(),
    }
}
