//! What later phases ask about each body, kept for the run: reading a body again costs far more than remembering this.

use std::collections::BTreeMap;

use super::prose::Claim;
use crate::source::Span;

/// What is kept of a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// How many words it has.
    pub words: usize,
    /// Its links to findings, in the order of the text.
    pub claims: Vec<Claim>,
}

/// What is kept of every body, by its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    by_place: BTreeMap<Span, Reading>,
}

impl Readings {
    /// Remembers a body.
    pub fn keep(&mut self, body: Span, reading: Reading) {
        self.by_place.insert(body, reading);
    }

    /// Returns what is kept of a body; `None` where it was never read.
    pub fn get(&self, body: Span) -> Option<&Reading> {
        self.by_place.get(&body)
    }
}
