//! The reviews finding in words and pictures: how many incidents were looked back on.

use super::faces::{Faces, Figure, Footing, Main, PLAIN, Page, Said, Slide, Table, Title, Year};
use super::footing;
use super::phrases::{doubt, listed, matching};
use crate::chart::{Bar, Bars, Mark, Role};
use crate::findings::Finding;
use crate::findings::reviews::{HELD, ID};
use crate::model::Edition;
use crate::words::say;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    slide: Some(slide),
    main: Some(Main::new(HELD, |language, _, value| say!(language, "value-main-held", value))),
    compared: &[HELD],
    page: Page {
        noted: |incident| incident.review.held.map(|held| format!("held={held}")),
        ..PLAIN
    },
    ..Faces::new(ID, sentence, footing, figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "reviews-none");
    }
    let Some(held) = finding.values.get(HELD) else {
        return listed(finding, edition, |one| {
            let held = one.review.held == Some(true);
            say!(language, if held { "review-held" } else { "review-not-held" })
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
    footing::of_incidents(finding, edition, "footing-reviews")
}

fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let held = matching(finding, HELD)?;
    let n = finding.sample.n();
    let language = year.edition.settings.language;
    let title = Title::said(&say!(language, "reviews-title", held, n));
    let mut lines = vec![say!(language, "reviews-line")];
    let silent = finding.sample.left_out.len();
    if silent > 0 {
        lines.push(say!(language, "reviews-silent", n = silent, words = language.in_words(silent)));
    }
    Some(Slide::picture(ID, title, lines, bars(finding, held, year.edition, said)))
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let held = matching(finding, HELD);
    held.map(|held| bars(finding, held, edition, said)).into_iter().collect()
}

/// Returns the reviews that were held, not held, and not mentioned as bars.
fn bars(finding: &Finding, held: usize, edition: &Edition, said: &Said) -> Figure {
    let (n, all) = (finding.sample.n(), finding.sample.of_all());
    let language = edition.settings.language;
    let bars = vec![
        Bar::counted(say!(language, "reviews-bar-held"), held, Role::First),
        Bar::counted(say!(language, "reviews-bar-none"), n - held, Role::Second),
        Bar::counted(say!(language, "reviews-bar-unknown"), all - n, Role::Muted),
    ];
    let head = [String::new(), say!(language, "head-incidents")];
    let table = Table::of_bars(&say!(language, "finding-name-reviews"), head, &bars);
    let mark = Mark::Bars(Bars { bars, of: Some(all as f64) });
    said.figure("reviews-held", say!(language, "reviews-chart"), mark, table)
}
