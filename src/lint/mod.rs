//! The lints: checks of files that parse but may still need attention.

mod archaeology;
mod asked;
mod awards;
mod blame;
mod body;
mod dialect;
mod few;
mod hidden;
mod hypotheses;
mod images;
mod links;
mod near_claim;
mod notes;
mod nowhere;
mod overclaim;
mod passage;
mod people;
mod place;
mod quotation;
mod range;
mod secrets;
pub(crate) mod slides;
mod spellings;
mod timestamps;
mod unread;
mod values;
mod word;
mod wording;
mod years;

use crate::diagnostic::Diagnostics;
use crate::model::Edition;
use crate::source::Sources;

pub use links::Led;

use passage::Passage;

/// Runs all lints over an edition; returns where the links and images of its texts lead, each counted once.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) -> Led {
    years::check(edition, sources, complaints);
    timestamps::check(edition, complaints);
    archaeology::check(edition, complaints);
    hypotheses::check(edition, sources, complaints);
    awards::check(edition, sources, complaints);
    slides::check(edition, complaints);
    notes::check(edition, sources, complaints);
    spellings::check(edition, sources, complaints);
    spellings::check_truths(edition, sources, complaints);
    let led = links::check(edition, sources, complaints);
    for mine in passage::each(edition, sources, wording) {
        complaints.append(mine);
    }
    for word in passage::words_with_at(edition, sources) {
        let mut mine = Diagnostics::new();
        people::check_word(&word, &mut mine);
        complaints.append(mine);
    }
    hidden::check(edition, sources, complaints);
    led
}

/// Checks the words of a title or body; only that of a write-up is not about the year.
fn wording(passage: &Passage, path: &str) -> Diagnostics {
    wording::check(passage, !path.starts_with("incidents/"))
}

/// Points at secrets, and hides them in the complaints so far; it has to run after all other checks.
pub fn hide_secrets(sources: &Sources, complaints: &mut Diagnostics) {
    secrets::check(sources, complaints);
}
