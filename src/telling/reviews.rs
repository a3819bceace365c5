//! Reviews, told: how many incidents were looked back on.

use crate::chart::{Bar, Bars, Chart, Mark, Role};
use crate::findings::Finding;
use crate::findings::reviews::{HELD, ID};
use crate::model::Edition;
use crate::telling::definition;
use crate::telling::faces::{Faces, Main, Page, Said, Year};
use crate::telling::footing::{self, Population};
use crate::telling::phrases::{PLAIN, by_its_sentence, doubt, listed, matching};
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
        name: HELD,
        needs: 0,
        say: |language, _, value| say!(language, "value-main-held", value),
    }),
    compared: &[HELD],
    page: Page {
        noted: |incident| incident.review.held.map(|held| format!("held={held}")),
        ..PLAIN
    },
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "reviews-none");
    }
    let Some(held) = finding.values.get(HELD) else {
        return listed(finding, edition, |one| match one.review.held == Some(true) {
            true => say!(language, "review-held"),
            false => say!(language, "review-not-held"),
        });
    };
    let x = held.x().unwrap_or_default() as usize;
    let doubt = doubt(language, held, n);
    match finding.sample.left_out.is_empty() {
        true if x == n => say!(language, "reviews-all", all = n, doubt),
        true => say!(language, "reviews-held", x, all = n, doubt),
        false => say!(language, "reviews-of-those", x, all = n, doubt),
    }
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-reviews");
    footing::of_all(finding, Population::Incidents, definition, edition)
}

fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let held = matching(finding, HELD)?;
    let n = finding.sample.n();
    let language = year.edition.settings.language;
    let title = Title::said(&say!(language, "reviews-title", held, n));
    let mut lines = vec![say!(language, "reviews-line")];
    match finding.sample.left_out.len() {
        0 => {}
        silent => {
            let words = language.in_words(silent);
            lines.push(say!(language, "reviews-silent", n = silent, words));
        }
    }
    Some(Slide::picture(ID, title, lines, bars(finding, held, year.edition, said)))
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let held = matching(finding, HELD);
    held.map(|held| bars(finding, held, edition, said)).into_iter().collect()
}

/// Returns reviews held, not held and not spoken of as bars.
fn bars(finding: &Finding, held: usize, edition: &Edition, said: &Said) -> Figure {
    let (n, all) = (finding.sample.n(), finding.sample.of_all());
    let language = edition.settings.language;
    let steps = [
        (say!(language, "reviews-bar-held"), held, Role::First),
        (say!(language, "reviews-bar-none"), n - held, Role::Second),
        (say!(language, "reviews-bar-unknown"), all - n, Role::Muted),
    ];
    let bars = steps.iter().map(|(label, x, role)| Bar::counted(label, *x, *role));
    let rows =
        steps.iter().map(|(label, x, _)| vec![Cell::plain(label), Cell::plain(x.to_string())]);
    Figure {
        chart: Chart {
            id: "reviews-held".to_owned(),
            title: say!(language, "reviews-chart"),
            description: said.sentence.clone(),
            mark: Mark::Bars(Bars { bars: bars.collect(), of: Some(all as f64) }),
        },
        table: Table::of(
            &say!(language, "finding-name-reviews"),
            ["", &say!(language, "head-incidents")],
            rows,
        ),
        footing: said.footing.clone(),
    }
}
