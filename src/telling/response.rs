//! The response finding in words and pictures: how long it took from noticing to relief.

use super::dots::lasting;
use super::faces::{Faces, Figure, Footing, PLAIN, Page, Said};
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
    page: Page {
        facts: shape::facts,
        of_few: |finding, edition, said| Some(lasting(finding, "dots-response", edition, said)),
        ..PLAIN
    },
    ..Faces::new(ID, sentence, footing, figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    durations::sentence(finding, MEASURE, edition)
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    durations::footing(finding, MEASURE, edition)
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let dots = lasting(finding, "dots-response", edition, said);
    std::iter::once(dots).chain(shape::figure(finding, edition, said)).collect()
}
