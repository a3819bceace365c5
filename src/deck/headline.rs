//! The headline: what the first page says in large letters.

use super::content::Content;
use crate::findings::{Finding, Ruling, Verdict};
use crate::stats::thresholds::LISTED_BELOW;
use crate::telling::{Title, detection, near_misses, volume};
use crate::words::Language;

/// What the first page says in large letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The finding or the claim that it is of.
    pub id: String,
    /// The sentence.
    pub title: Title,
    /// How sure it is, and how many incidents it is about.
    pub doubt: String,
}

/// Returns the headline: the first claim that is supported, else how soon we knew, else how many there were; of a year without an
/// incident its near misses, else the report's name.
pub fn headline(content: Content) -> Headline {
    let tellings = content.tellings;
    if let Some(ruling) = supported(content.rulings) {
        let card = tellings.claim(&ruling.hypothesis.id).map(|one| &one.card);
        let doubt = card.map(|card| format!("{} {}", card.census, card.inference));
        return Headline {
            id: ruling.hypothesis.id.clone(),
            title: Title::plain(&ruling.hypothesis.statement),
            doubt: doubt.unwrap_or_default(),
        };
    }
    let (id, title) = found(content.edition.settings.language, content);
    let finding = content.findings.iter().find(|one| one.id == id && one.sample.n() > 0);
    let told = finding.and_then(|finding| tellings.finding(finding.id));
    Headline {
        id: id.to_owned(),
        title,
        doubt: told.map(|telling| telling.sentence.clone()).unwrap_or_default(),
    }
}

/// Returns the sentence of the headline in a language that need not be the site's; a claim stays in its author's words.
pub fn headline_in(language: Language, content: Content) -> Title {
    match supported(content.rulings) {
        Some(ruling) => Title::plain(&ruling.hypothesis.statement),
        None => found(language, content).1,
    }
}

/// How a finding is told in large letters.
type Large = fn(Language, &Finding) -> Title;

/// Returns the finding that stands in the headline where no claim is supported, with its sentence.
fn found(language: Language, content: Content) -> (&'static str, Title) {
    let candidates: [(&str, Large, usize); 3] = [
        (detection::FACES.id, detection::title, LISTED_BELOW),
        (volume::FACES.id, volume::title, 1),
        (near_misses::FACES.id, near_misses::title, 1),
    ];
    let told = |(id, title, needs): (&'static str, Large, usize)| {
        let finding = content.findings.iter().find(|one| one.id == id)?;
        (finding.sample.n() >= needs).then(|| (id, title(language, finding)))
    };
    let none = || (volume::FACES.id, Title::plain(&content.edition.settings.title));
    candidates.into_iter().find_map(told).unwrap_or_else(none)
}

/// Returns the first claim that is supported.
pub fn supported(rulings: &[Ruling]) -> Option<&Ruling> {
    rulings.iter().find(|one| one.verdict == Some(Verdict::Supported))
}
