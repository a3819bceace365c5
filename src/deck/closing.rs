//! The closing: what we could not tell, what comes next, and where to find the rest.

use crate::deck::claims;
use crate::deck::evidence;
use crate::deck::labels;
use crate::deck::slide::{Cell, Scene, Slide, Target, Title, Tone};
use crate::findings::agreement::raters_disagree;
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use crate::phrase;
use crate::words::say;

/// Returns the claims without an answer, each with its reason; none where all were answered.
pub fn could_not_tell(rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    let open: Vec<&Ruling> = rulings.iter().filter(|one| is_open(one)).collect();
    if open.is_empty() {
        return None;
    }
    let asked = rulings.first().map_or(0, |ruling| ruling.family);
    let title = match asked.saturating_sub(open.len()) {
        0 if asked == 1 => Title::plain("Our one claim stays open."),
        0 if asked == 2 => Title::plain("Both our claims stay open."),
        0 => Title::plain(format!(
            "All {} of our claims stay open.",
            edition.settings.language.in_words(asked)
        )),
        _ => some_open(open.len(), asked),
    };
    let items = open
        .iter()
        .map(|one| (cell(one), claims::why_open(edition.settings.language, one)));
    Some(Slide {
        id: "could-not-tell".to_owned(),
        kicker: String::new(),
        title,
        scene: Scene::List {
            lead: "No answer is an answer too.".to_owned(),
            items: items.collect(),
        },
    })
}

fn some_open(open: usize, asked: usize) -> Title {
    let stay = if open == 1 { "stays" } else { "stay" };
    let rest = format!(" of our {} claims {stay} open.", phrase::in_words(asked));
    Title::default()
        .then(phrase::capital(&phrase::in_words(open)), Tone::First)
        .then(rest, Tone::Plain)
}

fn is_open(ruling: &Ruling) -> bool {
    matches!(
        ruling.verdict,
        Some(Verdict::Inconclusive | Verdict::NotTestable)
    )
}

fn cell(ruling: &Ruling) -> Cell {
    let target = Target::Finding(ruling.hypothesis.id.clone());
    Cell::linked(labels::claim(ruling), target)
}

/// Returns what to ask next year: what came up late, and what could not be told; none where there is neither.
pub fn next(rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    let note = |one: &Ruling| match one.verdict {
        Some(Verdict::Exploratory) => Some("in time, this time"),
        Some(Verdict::Inconclusive) => Some("with another year"),
        Some(Verdict::NotTestable) if raters_disagree(one) => Some("with a clearer rubric"),
        Some(Verdict::NotTestable) => Some("with more written down"),
        _ => None,
    };
    let items: Vec<(Cell, String)> = rulings
        .iter()
        .filter_map(|one| Some((cell(one), note(one)?.to_owned())))
        .collect();
    if items.is_empty() {
        return None;
    }
    let year = edition.settings.year + 1;
    Some(Slide {
        id: "next".to_owned(),
        kicker: String::new(),
        title: Title::default()
            .then(format!("In {year} we ask "), Tone::Plain)
            .then(questions(items.len()), Tone::First)
            .then(".", Tone::Plain),
        scene: Scene::List {
            lead: "Written down before the reading begins.".to_owned(),
            items,
        },
    })
}

fn questions(n: usize) -> String {
    match n {
        1 => "one question".to_owned(),
        n => format!("{} questions", phrase::in_words(n)),
    }
}

/// Returns the last slide.
pub fn closing(edition: &Edition) -> Slide {
    let settings = &edition.settings;
    let declared = edition.declared().count();
    let counted = match edition.is_read() {
        true => format!(
            "{}, {} of them counted.",
            say!(edition.settings.language, "incidents", n = declared),
            evidence::confident(edition)
        ),
        false => format!(
            "{}, not yet read.",
            say!(edition.settings.language, "incidents", n = declared)
        ),
    };
    let freeze = format!(
        "Data as of {}.",
        edition.settings.language.date(settings.data_freeze)
    );
    let links = [
        ("The whole report", &settings.links.report),
        ("Something wrong? Tell us", &settings.links.feedback),
    ];
    let links = links.iter().filter_map(|(words, address)| {
        let address = address.as_ref()?.clone();
        Some(((*words).to_owned(), address))
    });
    Slide {
        id: "closing".to_owned(),
        kicker: String::new(),
        title: Title::plain(format!(
            "That was {}. Thank you for writing it down.",
            settings.year
        )),
        scene: Scene::Closing {
            lines: vec![counted, freeze],
            links: links.collect(),
        },
    }
}
