//! Response, told: how long it took from noticing to relief.

use crate::findings::durations::MEDIAN;
use crate::findings::finding::Finding;
use crate::findings::response::ID;
use crate::model::edition::Edition;
use crate::model::measure::Measure;
use crate::telling::definition;
use crate::telling::dots::lasting;
use crate::telling::durations::{self, LISTED_BELOW};
use crate::telling::faces::{Faces, Said};
use crate::telling::footing::Population;
use crate::telling::phrases::{by_its_sentence, lasted, no_note};
use crate::telling::shape;
use crate::telling::slide::Figure;

const MEASURE: Measure = Measure::Response;

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence: |finding, edition| durations::sentence(finding, MEASURE, edition),
    footing: |finding, edition| durations::footing(finding, MEASURE, edition),
    definition: |language, _| definition::of_measure(language, MEASURE),
    facts: shape::facts,
    figures,
    slide: None,
    alone: by_its_sentence,
    main: Some(durations::MAIN),
    compared: &[MEDIAN],
    point: lasted,
    noted: no_note,
    shows_table: false,
};

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let n = finding.sample.n();
    let dots = (n > 0).then(|| lasting(finding, "dots-response", edition, said));
    let shape = || shape::figure(finding, edition, said).filter(|_| n >= LISTED_BELOW);
    dots.into_iter().chain(shape()).collect()
}
