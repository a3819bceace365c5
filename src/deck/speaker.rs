//! What the speaker may say to a slide: the authors' own notes, and for the built-in slides what the figures say.

use crate::model::Edition;
use crate::source::Span;
use crate::telling::{Again, ClaimCard, Pair, Scene, Slide, Telling, Tellings, Winner};
use crate::words::{Language, say};

/// Returns the authors' own notes to a slide of theirs.
pub fn notes(slide: &Slide, edition: &Edition) -> Option<Span> {
    edition.slides.iter().find(|one| one.id == slide.id)?.notes
}

/// Returns why a bet was made, while the room is asked about it.
pub fn why(slide: &Slide, beat: usize) -> Option<Span> {
    match &slide.scene {
        Scene::Bet(bet) if beat < slide.scene.beats() => Some(bet.card.why),
        _ => None,
    }
}

/// Returns a sentence or two a point: what was found, of how many, how sure it is, and how it is measured.
///
/// The beat that asks gives nothing away.
pub fn points(slide: &Slide, beat: usize, edition: &Edition, tellings: &Tellings) -> Vec<String> {
    let language = edition.settings.language;
    if beat < slide.scene.beats() {
        return asking(slide, language);
    }
    let points = match (&slide.scene, tellings.finding(&slide.id)) {
        (Scene::Bet(bet), _) => of_claim(&bet.card),
        (Scene::Picture { .. } | Scene::NearMisses { .. }, Some(telling)) => {
            of_finding(telling, language)
        }
        (scene, _) => of_scene(scene, language),
    };
    points.into_iter().filter(|point| !point.is_empty()).collect()
}

/// Returns what to say while the room is asked: of a bet the sentence as it was registered.
fn asking(slide: &Slide, language: Language) -> Vec<String> {
    let registered = match &slide.scene {
        Scene::Bet(bet) => Some(say!(language, "page-quoted", text = &bet.card.statement)),
        _ => None,
    };
    registered.into_iter().chain([say!(language, "speaker-asks")]).collect()
}

fn of_claim(card: &ClaimCard) -> Vec<String> {
    let badge = match card.badge.text() {
        text if text.is_empty() => text,
        text => format!("{text}."),
    };
    let [census, inference] = [&card.census, &card.inference].map(String::clone);
    vec![census, inference, badge, card.detectable.clone(), card.caution.clone()]
}

fn of_finding(telling: &Telling, language: Language) -> Vec<String> {
    vec![
        telling.sentence.clone(),
        say!(language, "speaker-counted", counted = &telling.counted),
        telling.luck.clone().unwrap_or_default(),
        say!(language, "speaker-measured", measured = &telling.definition),
    ]
}

fn of_scene(scene: &Scene, language: Language) -> Vec<String> {
    let beside = |text: &str, note: &str| match note.is_empty() {
        true => text.to_owned(),
        false => format!("{text}: {note}"),
    };
    match scene {
        Scene::Cover { stats, .. } => {
            let said = stats.iter().map(|stat| format!("{}\u{a0}{}", stat.value, stat.label));
            vec![language.list(&said.collect::<Vec<_>>())]
        }
        Scene::Picture { lines, .. } | Scene::NearMisses { lines, .. } => lines.clone(),
        Scene::Photo(photo) => vec![photo.said.clone()],
        Scene::Closing { invite, .. } => vec![invite.clone()],
        Scene::List { items, .. } => {
            items.iter().map(|(cell, note)| beside(&cell.text, note)).collect()
        }
        Scene::Awards { winners, .. } => {
            let said =
                |one: &Winner| format!("{}: {}. {}", one.title, one.incident.text, one.because);
            winners.iter().map(said).collect()
        }
        Scene::Memory { verdicts, lines, .. } => {
            let said = |one: &Again| format!("{}: {}, {}.", one.claim.text, one.before, one.now);
            verdicts.iter().map(said).chain(lines.iter().cloned()).collect()
        }
        Scene::LastYear { pairs, lines, .. } => {
            let said = |one: &Pair| {
                let [then, now] = [&one.then, &one.now].map(|one| match one.n.is_empty() {
                    true => one.value.clone(),
                    false => format!("{} ({})", one.value, one.n),
                });
                say!(language, "speaker-last-year", label = &one.then.label, then, now)
            };
            pairs.iter().map(said).chain(lines.iter().cloned()).collect()
        }
        Scene::Bet(_) | Scene::Prose { .. } => Vec::new(),
    }
}
