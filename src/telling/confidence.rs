//! Confidence, told: how many incidents were read, and how many of them can be trusted.

use crate::chart::{Bar, Bars, Chart, Mark, Role};
use crate::findings::Finding;
use crate::findings::confidence::{CONFIDENT, ID};
use crate::model::Edition;
use crate::phrase;
use crate::telling::definition;
use crate::telling::faces::{Faces, Main, Said, Year};
use crate::telling::footing::{self, Population, confident, counted, form_of};
use crate::telling::phrases::{PLAIN, by_its_sentence};
use crate::telling::slide::{Cell, Figure, Footing, Slide, Table, Title};
use crate::words::say;

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence,
    footing,
    definition: definition::of_footing,
    figures,
    slide: Some(slide),
    alone: by_its_sentence,
    main: Some(Main {
        name: CONFIDENT,
        needs: 0,
        say: |language, _, value| say!(language, "value-main-confident", value),
    }),
    compared: &[],
    page: PLAIN,
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    if !edition.is_read() {
        return say!(language, "confidence-not-read");
    }
    let n = finding.sample.n();
    let confident = confident(edition);
    say!(
        language,
        "confidence-read",
        form = form_of(confident, n),
        n,
        counted = phrase::capital(&counted(language, &finding.sample)),
        words = language.in_words(confident)
    )
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-read");
    footing::of_all(finding, Population::Incidents, definition, edition)
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    vec![funnel(finding, edition, said)]
}

fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let edition = year.edition;
    let (read, declared) = (finding.sample.n(), finding.sample.of_all());
    let confident = confident(edition);
    let language = edition.settings.language;
    let title = Title::said(&say!(language, "confidence-title", n = confident, read, declared));
    let waiting = declared - confident;
    let words = language.in_words(waiting);
    let line = say!(language, "confidence-waiting", n = waiting, words);
    Some(Slide::picture(ID, title, vec![line], funnel(finding, edition, said)))
}

/// Returns the way from declared to counted as bars.
fn funnel(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let declared = finding.sample.of_all();
    let minimum = usize::from(edition.settings.minimum_confidence);
    let steps = [
        (say!(language, "funnel-declared"), declared, Role::Muted),
        (say!(language, "funnel-read"), finding.sample.n(), Role::Second),
        (say!(language, "funnel-confident", minimum), confident(edition), Role::First),
    ];
    let bar = |(label, n, role): &(String, usize, Role)| Bar::counted(label, *n, *role);
    let rows =
        steps.iter().map(|(label, n, _)| vec![Cell::plain(label), Cell::plain(n.to_string())]);
    let title = say!(language, "funnel");
    let head = [say!(language, "head-step"), say!(language, "head-incidents")];
    Figure {
        table: Table::of(&title, head, rows),
        chart: Chart {
            id: "confidence-funnel".to_owned(),
            title,
            description: said.sentence.clone(),
            mark: Mark::Bars(Bars {
                bars: steps.iter().map(bar).collect(),
                of: Some(declared as f64),
            }),
        },
        footing: said.footing.clone(),
    }
}
