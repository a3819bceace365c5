//! Resolution, told: how long it took from the beginning to the end, with the response beside it.

use crate::chart::Role;
use crate::findings::durations::MEDIAN;
use crate::findings::resolution::ID;
use crate::findings::{Finding, P90, response};
use crate::model::{Edition, Measure};
use crate::phrase;
use crate::telling::dots::{Distribution, Row, lasting};
use crate::telling::durations::{self, LISTED_BELOW, MEDIAN_NEEDS, Spread, half, spread};
use crate::telling::faces::{Faces, Page, Said, Year};
use crate::telling::footing::{self, Population};
use crate::telling::phrases::{PLAIN, by_its_sentence};
use crate::telling::slide::{Figure, Slide};
use crate::telling::{definition, shape};
use crate::words::say;

const MEASURE: Measure = Measure::TimeToResolve;

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence: |finding, edition| durations::sentence(finding, MEASURE, edition),
    footing: |finding, edition| durations::footing(finding, MEASURE, edition),
    definition: |language, _| definition::of_measure(language, MEASURE),
    figures,
    slide: Some(slide),
    alone: by_its_sentence,
    main: Some(durations::MAIN),
    compared: &[MEDIAN],
    page: Page {
        facts: shape::facts,
        of_few: |finding, edition, said| Some(lasting(finding, "dots-resolution", edition, said)),
        ..PLAIN
    },
};

/// Returns how long it hurt, with the response beside it where there is enough of that.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let edition = year.edition;
    let language = edition.settings.language;
    let response = year.findings.iter().find(|one| one.id == response::ID);
    let response = response.filter(|response| response.sample.n() >= LISTED_BELOW);
    let mut lines: Vec<String> = Vec::new();
    let varies = spread(&finding.points) == Spread::Varies;
    let p90 = finding.values.get(P90).and_then(|p90| p90.value);
    if let Some(p90) = p90.filter(|_| varies) {
        let within = language.within(p90);
        lines.push(say!(language, "resolution-nine-in-ten", within));
    }
    let median = response.filter(|response| response.sample.n() >= MEDIAN_NEEDS);
    let median = median.and_then(|response| Some((response.values.get(MEDIAN)?.value?, response)));
    if let Some((median, response)) = median {
        let (n, within) = (response.sample.n(), language.within(median));
        lines.push(say!(
            language,
            "resolution-response",
            form = match spread(&response.points) {
                Spread::Same(_) => "same",
                _ => "half",
            },
            n,
            within
        ));
    }
    match finding.points.iter().filter(|point| point.open).count() {
        0 => {}
        open => {
            let words = phrase::capital(&language.in_words(open));
            lines.push(say!(language, "resolution-open", n = open, words));
        }
    }
    let figure = match response {
        Some(response) => beside(finding, response, edition, said),
        None => lasting(finding, "dots-resolution", edition, said),
    };
    Some(Slide::picture(ID, half(language, finding, "half-over"), lines, figure))
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let dots = lasting(finding, "dots-resolution", edition, said);
    std::iter::once(dots).chain(shape::figure(finding, edition, said)).collect()
}

/// Returns the resolution and the response, a row each; what is still open is hollow.
fn beside(finding: &Finding, response: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let row = |finding, label, role| Row::of_all(finding, say!(language, label), role);
    let rows = vec![
        row(finding, "dots-resolution", Role::First),
        row(response, "dots-response", Role::Second),
    ];
    let (comparison, targets) = (None, false);
    let picture = Distribution { id: ID, finding, rows, comparison, targets };
    let mut figure = picture.figure(edition, said);
    let measure = Measure::Response;
    let footing = &mut figure.footing;
    footing.counted = say!(
        language,
        "dots-counted-beside",
        counted = &footing.counted,
        response = footing::only_counted(language, response)
    );
    footing.definition = say!(
        language,
        "dots-definition-beside",
        definition = &footing.definition,
        response = durations::footing(response, measure, edition).definition
    );
    let also = durations::sentence(response, measure, edition);
    figure.chart.description.push_str(&format!(" {also}"));
    figure
}
