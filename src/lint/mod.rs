//! What a file that reads well may still want looked at; all lints, in order.

mod blame;
mod cross;
mod people;
mod place;
mod prose;
mod timestamps;

use crate::diagnostic::Diagnostics;
use crate::model::edition::Edition;
use crate::source::Sources;

/// Runs all lints over an edition.
pub fn check(edition: &Edition, sources: &Sources, told: &mut Diagnostics) {
    timestamps::check(edition, told);
    cross::check(edition, sources, told);
    for text in prose::texts(edition, sources) {
        blame::check(&text, told);
        people::check(&text, told);
    }
}
