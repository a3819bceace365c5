//! The register of what tells each finding: its sentence, its definition, its pictures and its slide, in finished words.

pub mod agreement;
pub mod calendar;
pub mod claim;
pub mod confidence;
pub mod definition;
pub mod detection;
pub mod dots;
pub mod durations;
pub mod faces;
pub mod factors;
pub mod figure;
pub mod follow_ups;
pub mod footing;
pub mod labels;
pub mod metric;
pub mod near_misses;
pub mod phrases;
pub mod preventability;
pub mod productivity;
pub mod recorded_times;
pub mod resolution;
pub mod response;
pub mod reviews;
pub mod scores;
pub mod shape;
pub mod slide;
pub mod tally;
pub mod tellings;
pub mod volume;
pub mod wheel;

use crate::findings::finding::Finding;
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use claim::telling::ClaimTelling;
use faces::{Faces, Year};
use tellings::{Telling, Tellings};

/// What tells each finding, in the order of the deck.
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
