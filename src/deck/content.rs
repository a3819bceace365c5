//! What a deck, its teaser and the cards are made of.

use crate::awards::Award;
use crate::findings::{Finding, Ruling};
use crate::model::Edition;
use crate::telling::Tellings;

/// Everything that was found in a year, and how it is told.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// The write-ups and the settings.
    pub edition: &'a Edition,
    /// The findings.
    pub findings: &'a [Finding],
    /// The claims with their verdicts.
    pub rulings: &'a [Ruling],
    /// How both are told.
    pub tellings: &'a Tellings,
    /// The awards.
    pub awards: &'a [Award],
}
