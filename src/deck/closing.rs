//! The closing: what we could not tell, what comes next, and where to find the rest.

use crate::findings::agreement::raters_disagree;
use crate::findings::{Ruling, Verdict};
use crate::model::Edition;
use crate::phrase;
use crate::telling::claim::census;
use crate::telling::{Cell, Scene, Slide, Target, Title, footing, labels};
use crate::words::{Language, say};

/// Returns the claims without an answer, each with its reason; none where all were answered.
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
    let items = open.iter().map(|one| (cell(one), census::why_open(language, one)));
    Some(Slide {
        id: "could-not-tell".to_owned(),
        kicker: String::new(),
        title,
        scene: Scene::List { lead: say!(language, "open-lead"), items: items.collect() },
    })
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
    let target = Target::Finding(ruling.hypothesis.id.clone());
    Cell::linked(labels::claim(ruling), target)
}

/// Returns what to ask next year: what came up late, and what could not be told; none where there is neither.
pub fn next(rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let note = |one: &Ruling| match one.verdict {
        Some(Verdict::Exploratory) => Some(say!(language, "next-in-time")),
        Some(Verdict::Inconclusive) => Some(say!(language, "next-another-year")),
        Some(Verdict::NotTestable) if raters_disagree(one) => {
            Some(say!(language, "next-clearer-rubric"))
        }
        Some(Verdict::NotTestable) => Some(say!(language, "next-more-written")),
        _ => None,
    };
    let items: Vec<(Cell, String)> =
        rulings.iter().filter_map(|one| Some((cell(one), note(one)?))).collect();
    if items.is_empty() {
        return None;
    }
    let year = (edition.settings.year + 1).to_string();
    let words = language.in_words(items.len());
    Some(Slide {
        id: "next".to_owned(),
        kicker: String::new(),
        title: Title::said(&say!(language, "next-title", n = items.len(), year, words)),
        scene: Scene::List { lead: say!(language, "next-lead"), items },
    })
}

/// Returns the last slide.
pub fn closing(edition: &Edition) -> Slide {
    let settings = &edition.settings;
    let language = settings.language;
    let declared = edition.declared().count();
    let confident = footing::confident(edition);
    let counted = match edition.is_read() {
        _ if declared == 0 => say!(language, "closing-none"),
        true => say!(
            language,
            "closing-counted",
            form = footing::form_of(confident, declared),
            n = declared,
            counted = confident
        ),
        false => say!(language, "closing-not-read", n = declared),
    };
    let freeze = language.date(settings.data_freeze);
    let links = [
        ("closing-report", &settings.links.report),
        ("closing-feedback", &settings.links.feedback),
    ];
    let links = links.iter().filter_map(|(id, address)| {
        let address = address.as_ref()?.clone();
        Some((say!(language, id), address))
    });
    Slide {
        id: "closing".to_owned(),
        kicker: String::new(),
        title: Title::plain(say!(language, "closing-title", year = settings.year.to_string())),
        scene: Scene::Closing {
            lines: vec![counted, say!(language, "closing-freeze", date = freeze)],
            links: links.collect(),
        },
    }
}
