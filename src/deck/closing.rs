//! The closing: what we could not tell, what comes next, and where to find the rest.

use super::opening::faces;
use crate::findings::agreement::raters_disagree;
use crate::findings::{Ruling, Verdict};
use crate::model::Edition;
use crate::phrase;
use crate::telling::claim::census;
use crate::telling::{Cell, Scene, Slide, Target, Title, footing, labels};
use crate::words::{Language, say};

/// Returns the claims without an answer, each with its reason; `None` if all were answered.
pub fn could_not_tell(rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let open: Vec<&Ruling> = rulings.iter().filter(|one| is_open(one)).collect();
    if open.is_empty() {
        return None;
    }
    let asked = rulings.first().map_or(0, |ruling| ruling.family);
    let title = match asked.saturating_sub(open.len()) {
        0 if asked == 1 => Title::plain(say!(language, "open-the-one")),
        0 if asked == 2 => Title::plain(say!(language, "open-both")),
        0 => Title::plain(say!(language, "open-all", claims = language.in_words(asked))),
        _ => some_open(language, open.len(), asked),
    };
    let items = open.iter().map(|one| (cell(one), census::why_open(language, one))).collect();
    let lead = say!(language, "open-lead");
    Some(Slide::new("could-not-tell", title, Scene::List { lead, items }))
}

fn some_open(language: Language, open: usize, asked: usize) -> Title {
    let claims = language.in_words(asked);
    let some = phrase::capital(&language.in_words(open));
    Title::said(&say!(language, "open-some", n = open, open = some, claims))
}

fn is_open(ruling: &Ruling) -> bool {
    matches!(ruling.verdict, Some(Verdict::Inconclusive | Verdict::NotTestable))
}

fn cell(ruling: &Ruling) -> Cell {
    Cell::linked(labels::claim(ruling), Target::Finding(ruling.hypothesis.id.clone()))
}

/// Returns what to ask next year: what came up late, and what we could not tell; `None` if there is neither.
pub fn next(rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let note = |one: &Ruling| match one.verdict {
        Some(Verdict::Exploratory) => Some(say!(language, "next-in-time")),
        Some(Verdict::Inconclusive) => Some(say!(language, "next-another-year")),
        Some(Verdict::NotTestable) => Some(match raters_disagree(one) {
            true => say!(language, "next-clearer-rubric"),
            false => say!(language, "next-more-written"),
        }),
        Some(Verdict::Supported | Verdict::Refuted) | None => None,
    };
    let items: Vec<(Cell, String)> =
        rulings.iter().filter_map(|one| Some((cell(one), note(one)?))).collect();
    if items.is_empty() {
        return None;
    }
    let year = (edition.settings.year + 1).to_string();
    let words = language.in_words(items.len());
    let title = Title::said(&say!(language, "next-title", n = items.len(), year, words));
    Some(Slide::new("next", title, Scene::List { lead: say!(language, "next-lead"), items }))
}

/// Returns the last slide: thanks, what to do next, and where the report is.
pub fn closing(edition: &Edition) -> Slide {
    let settings = &edition.settings;
    let language = settings.language;
    let feedback =
        settings.links.feedback.clone().map(|to| (say!(language, "closing-feedback"), to));
    let form = match (edition.declared().next(), edition.is_read()) {
        (None, _) => "none",
        (_, true) => "read",
        (_, false) => "not-read",
    };
    let scene = Scene::Closing {
        invite: say!(language, "closing-invite", form),
        faces: faces(edition),
        links: feedback.into_iter().collect(),
    };
    let footing = vec![counted(edition), footing::day(edition)];
    Slide { footing, ..Slide::new("closing", Title::plain(say!(language, "closing-title")), scene) }
}

/// Says how many incidents there were, and how many of them count.
fn counted(edition: &Edition) -> String {
    let language = edition.settings.language;
    let declared = edition.declared().count();
    let confident = footing::confident(edition);
    match edition.is_read() {
        _ if declared == 0 => say!(language, "closing-none"),
        true => {
            let form = footing::form_of(confident, declared);
            say!(language, "closing-counted", form, n = declared, counted = confident)
        }
        false => say!(language, "closing-not-read", n = declared),
    }
}
