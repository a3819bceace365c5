//! What a file that reads well may still want looked at; all lints, in order.

mod blame;
mod body;
mod cross;
mod passage;
mod people;
mod place;
mod timestamps;

use crate::diagnostic::Diagnostics;
use crate::model::edition::Edition;
use crate::source::Sources;

/// Runs all lints over an edition.
pub fn check(edition: &Edition, sources: &Sources, told: &mut Diagnostics) {
    timestamps::check(edition, told);
    cross::check(edition, sources, told);
    for body in passage::bodies(edition) {
        body::check(body, sources, told);
    }
    for passage in passage::all(edition, sources) {
        blame::check(&passage, told);
        people::check(&passage, told);
    }
}
