//! Response, told: how long it took from noticing to relief.

use crate::findings::Finding;
use crate::findings::durations::MEDIAN;
use crate::findings::response::ID;
use crate::model::{Edition, Measure};
use crate::telling::dots::lasting;
use crate::telling::faces::{Faces, Page, Said};
use crate::telling::footing::Population;
use crate::telling::phrases::{PLAIN, by_its_sentence};
use crate::telling::slide::Figure;
use crate::telling::{definition, durations, shape};

const MEASURE: Measure = Measure::Response;

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence: |finding, edition| durations::sentence(finding, MEASURE, edition),
    footing: |finding, edition| durations::footing(finding, MEASURE, edition),
    definition: |language, _| definition::of_measure(language, MEASURE),
    figures,
    slide: None,
    alone: by_its_sentence,
    main: Some(durations::MAIN),
    compared: &[MEDIAN],
    page: Page {
        facts: shape::facts,
        of_few: |finding, edition, said| Some(lasting(finding, "dots-response", edition, said)),
        ..PLAIN
    },
};

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let dots = lasting(finding, "dots-response", edition, said);
    std::iter::once(dots).chain(shape::figure(finding, edition, said)).collect()
}
