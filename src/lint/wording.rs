//! The words of one passage: those that blame, those that claim too much, and names of people.

use std::sync::LazyLock;

use super::word::Beginnings;
use super::{blame, few, overclaim, passage::Passage, people};
use crate::diagnostic::Diagnostics;

/// How the words of all lists begin, so that one pass over a text serves all of them.
static BEGINNINGS: LazyLock<Beginnings> =
    LazyLock::new(|| Beginnings::new(blame::words().chain(overclaim::words()).chain([few::PER])));

/// Returns the complaints about a passage; with `claims`, all of it is about the year, as on a slide.
pub fn check(passage: &Passage, claims: bool) -> Diagnostics {
    let mut complaints = Diagnostics::new();
    let starts = BEGINNINGS.find(&passage.text);
    blame::check(passage, &starts, &mut complaints);
    overclaim::check(passage, &starts, claims, &mut complaints);
    people::check(passage, &mut complaints);
    complaints
}
