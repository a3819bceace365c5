//! What a file that reads well may still want looked at; all lints, in order.

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
pub mod slides;
mod spellings;
mod timestamps;
mod unread;
mod values;
mod word;
mod years;

use crate::diagnostic::Diagnostics;
use crate::model::edition::Edition;
use crate::source::Sources;

pub use links::Led;

/// Runs all lints over an edition; returns where the links and images of its texts lead, each counted once.
pub fn check(edition: &Edition, sources: &Sources, told: &mut Diagnostics) -> Led {
    years::check(edition, sources, told);
    timestamps::check(edition, told);
    archaeology::check(edition, told);
    hypotheses::check(edition, sources, told);
    awards::check(edition, sources, told);
    slides::check(edition, told);
    notes::check(edition, sources, told);
    spellings::check(edition, sources, told);
    spellings::check_truths(edition, sources, told);
    let led = links::check(edition, sources, told);
    for passage in passage::all(edition, sources) {
        let mut mine = Diagnostics::new();
        blame::check(&passage, &mut mine);
        let path = &sources.get(passage.span.source).path;
        overclaim::check(&passage, !path.starts_with("incidents/"), &mut mine);
        people::check(&passage, &mut mine);
        told.append(mine);
    }
    for word in passage::words_with_at(edition, sources) {
        let mut mine = Diagnostics::new();
        people::check_word(&word, &mut mine);
        told.append(mine);
    }
    hidden::check(edition, sources, told);
    led
}

/// Points at secrets, and hides them in the complaints so far: what is told later has to come before.
pub fn hide_secrets(sources: &Sources, told: &mut Diagnostics) {
    secrets::check(sources, told);
}
