//! What the speaker may say to a slide: the authors' own notes, and for the built-in slides what the figures say.

use crate::findings::finding::Finding;
use crate::model::edition::Edition;
use crate::source::Span;
use crate::telling::definition;
use crate::telling::evidence;
use crate::telling::slide::{Card, Scene, Slide};
use crate::words::say;

/// Returns the authors' own notes to a slide of theirs.
pub fn notes(slide: &Slide, edition: &Edition) -> Option<Span> {
    let mut own = edition.slides.iter();
    own.find(|one| one.id == slide.id)?.notes
}

/// Returns a sentence or two a point: what was found, of how many, how sure it is, and how it is measured.
pub fn points(slide: &Slide, edition: &Edition, findings: &[Finding]) -> Vec<String> {
    let finding = findings.iter().find(|one| one.id == slide.id);
    let points = match (&slide.scene, finding) {
        (Scene::Claim { card, .. }, _) => of_claim(card),
        (Scene::Picture { .. }, Some(finding)) => of_finding(finding, edition),
        (scene, _) => of_scene(scene, edition),
    };
    points.into_iter().filter(|point| !point.is_empty()).collect()
}

fn of_claim(card: &Card) -> Vec<String> {
    let badge = match card.badge.text() {
        text if text.is_empty() => text,
        text => format!("{text}."),
    };
    vec![
        card.census.clone(),
        card.inference.clone(),
        badge,
        card.detectable.clone(),
        card.caution.clone(),
    ]
}

fn of_finding(finding: &Finding, edition: &Edition) -> Vec<String> {
    let language = edition.settings.language;
    let counted = evidence::counted_of(language, finding);
    let measured = definition::of(finding, edition);
    vec![
        evidence::sentence(finding, edition),
        say!(language, "speaker-counted", counted = counted),
        definition::luck(language, finding).unwrap_or_default(),
        say!(language, "speaker-measured", measured = measured),
    ]
}

fn of_scene(scene: &Scene, edition: &Edition) -> Vec<String> {
    let beside = |text: &str, note: &str| match note.is_empty() {
        true => text.to_owned(),
        false => format!("{text}: {note}"),
    };
    match scene {
        Scene::Cover { stats } => {
            let stats = stats.iter();
            let said: Vec<String> =
                stats.map(|stat| format!("{}\u{a0}{}", stat.value, stat.label)).collect();
            vec![edition.settings.language.list(&said)]
        }
        Scene::Picture { lines, .. } | Scene::Closing { lines, .. } => lines.clone(),
        Scene::List { items, .. } => {
            let items = items.iter();
            items.map(|(cell, note)| beside(&cell.text, note)).collect()
        }
        Scene::Awards { winners, .. } => {
            let said = winners
                .iter()
                .map(|one| format!("{}: {}. {}", one.title, one.incident.text, one.because));
            said.collect()
        }
        Scene::Memory { verdicts, lines, .. } => {
            let verdicts = verdicts.iter();
            let said =
                verdicts.map(|one| format!("{}: {}, {}.", one.claim.text, one.before, one.now));
            said.chain(lines.iter().cloned()).collect()
        }
        Scene::Claim { .. } | Scene::Prose { .. } => Vec::new(),
    }
}
