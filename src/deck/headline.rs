//! The headline: what the first page says in large letters.

use crate::deck::{middle, opening};
use crate::findings::finding::Finding;
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use crate::telling::durations::LISTED_BELOW;
use crate::telling::evidence;
use crate::telling::slide::Title;
use crate::telling::tally;
use crate::words::Language;

/// What the first page says in large letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The finding or the claim that it is of.
    pub id: String,
    /// The sentence.
    pub title: Title,
    /// How sure it is, and of how many incidents it speaks.
    pub doubt: String,
}

/// Returns the headline: the first claim that is supported, else how soon we knew, else how many there were; of a year without an
/// incident its near misses, else the report's name.
pub fn headline(edition: &Edition, findings: &[Finding], rulings: &[Ruling]) -> Headline {
    let language = edition.settings.language;
    if let Some(ruling) = supported(rulings) {
        return Headline {
            id: ruling.hypothesis.id.clone(),
            title: Title::plain(&ruling.hypothesis.statement),
            doubt: format!(
                "{} {}",
                evidence::census(ruling, edition),
                evidence::inference(language, ruling)
            ),
        };
    }
    let (id, title, finding) = found(language, edition, findings);
    Headline {
        id: id.to_owned(),
        title,
        doubt: finding.map(|one| evidence::sentence(one, edition)).unwrap_or_default(),
    }
}

/// Returns the sentence of the headline in a language that need not be the site's; a claim stays in its author's words.
pub fn headline_in(
    language: Language,
    edition: &Edition,
    findings: &[Finding],
    rulings: &[Ruling],
) -> Title {
    match supported(rulings) {
        Some(ruling) => Title::plain(&ruling.hypothesis.statement),
        None => found(language, edition, findings).1,
    }
}

/// Returns the finding that stands in the headline where no claim is supported, with its sentence.
fn found<'a>(
    language: Language,
    edition: &Edition,
    findings: &'a [Finding],
) -> (&'static str, Title, Option<&'a Finding>) {
    let of = |id: &str| findings.iter().find(|finding| finding.id == id);
    let detection = of("detection").filter(|one| one.sample.n() >= LISTED_BELOW);
    let volume = of("volume").filter(|one| one.sample.n() > 0);
    let misses = of("near-misses").filter(|one| one.sample.n() > 0);
    match (detection, volume, misses) {
        (Some(finding), ..) => {
            ("detection", middle::detection_title(language, finding), Some(finding))
        }
        (None, Some(finding), _) => {
            ("volume", opening::volume_title(language, finding), Some(finding))
        }
        (None, None, Some(finding)) => {
            ("near-misses", tally::near_misses_title(language, finding), Some(finding))
        }
        (None, None, None) => ("volume", Title::plain(&edition.settings.title), None),
    }
}

/// Returns the first claim that is supported.
pub fn supported(rulings: &[Ruling]) -> Option<&Ruling> {
    rulings.iter().find(|one| one.verdict == Some(Verdict::Supported))
}
