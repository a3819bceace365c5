//! The resolution finding in words and pictures: how long it took from the beginning to the end, with the response beside it.

use super::dots::{Distribution, Row, in_one_row};
use super::durations::{self, Spread, half, spread};
use super::faces::{Faces, Figure, Footing, Said, Slide, Year};
use super::{definition, footing, rain, shape};
use crate::chart::Role;
use crate::findings::durations::MEDIAN;
use crate::findings::resolution::ID;
use crate::findings::{Finding, P90, response};
use crate::model::{Edition, Measure};
use crate::phrase;
use crate::stats::thresholds::{LISTED_BELOW, MEDIAN_NEEDS};
use crate::words::say;

const MEASURE: Measure = Measure::TimeToResolve;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    definition: |language, _| definition::of_measure(language, MEASURE),
    slide: Some(slide),
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

/// Returns how long incidents lasted, with the response beside it if there are enough times for it.
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
        let same = matches!(spread(&response.points), Spread::Same(_));
        let form = if same { "same" } else { "half" };
        lines.push(say!(language, "resolution-response", form, n, within));
    }
    let open = finding.points.iter().filter(|point| point.open).count();
    if open > 0 {
        let words = phrase::capital(&language.in_words(open));
        lines.push(say!(language, "resolution-open", n = open, words));
    }
    let figure = rain::on_stage(match response {
        Some(response) => beside(finding, response, edition, said),
        None => in_one_row(finding, edition, said),
    });
    Some(Slide::picture(ID, half(language, finding, "half-over"), lines, figure))
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
    let Footing { counted, definition, .. } = &mut figure.footing;
    let words = footing::only_counted(language, response);
    *counted = say!(language, "dots-counted-beside", counted = &*counted, response = words);
    let words = durations::footing(response, measure, edition).definition;
    *definition =
        say!(language, "dots-definition-beside", definition = &*definition, response = words);
    let also = durations::sentence(response, measure, edition);
    figure.chart.description.push_str(&format!(" {also}"));
    figure
}
