//! The response finding in words and pictures: how long it took from noticing to relief.

use super::faces::{Faces, Footing};
use super::{definition, durations, shape};
use crate::findings::Finding;
use crate::findings::durations::MEDIAN;
use crate::findings::response::ID;
use crate::model::{Edition, Measure};

const MEASURE: Measure = Measure::Response;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    definition: |language, _| definition::of_measure(language, MEASURE),
    main: Some(durations::MAIN),
    compared: &[MEDIAN],
    page: shape::PAGE,
    ..Faces::new(ID, sentence, footing, shape::figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    durations::sentence(finding, MEASURE, edition)
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    durations::footing(finding, MEASURE, edition)
}
