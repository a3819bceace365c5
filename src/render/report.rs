//! The report: everything that pages show, before any page is made.

use crate::awards::Award;
use crate::deck::Content;
use crate::findings::{Finding, Ruling};
use crate::model::{Account, Edition, Images};
use crate::render::text::Album;
use crate::telling::{Deck, Telling, Tellings, claim::ClaimTelling};

/// Everything that was read and found.
pub struct Report {
    /// The write-ups and the settings.
    pub edition: Edition,
    /// The findings, in the order of the deck.
    pub findings: Vec<Finding>,
    /// The claims with their verdicts.
    pub rulings: Vec<Ruling>,
    /// What is told of the findings and the claims.
    pub tellings: Tellings,
    /// The awards, in the order in which they are given; none where there are too few.
    pub awards: Vec<Award>,
    /// The slides.
    pub deck: Deck,
    /// What became of each file, key and link of the folder.
    pub account: Account,
    /// The images of the texts.
    pub images: Images,
    /// The images made ready for pages; empty before a site is built or checked.
    pub album: Album,
    /// The few slides that are shown before the whole report.
    pub teaser: Deck,
}

impl Report {
    /// Returns what slides and cards are made from.
    pub fn content(&self) -> Content<'_> {
        Content {
            edition: &self.edition,
            findings: &self.findings,
            rulings: &self.rulings,
            tellings: &self.tellings,
            awards: &self.awards,
        }
    }

    /// Goes through the findings with what is told of each.
    pub fn told(&self) -> impl Iterator<Item = (&Finding, &Telling)> {
        let telling = |finding: &Finding| self.tellings.finding(finding.id);
        self.findings.iter().filter_map(move |finding| Some((finding, telling(finding)?)))
    }

    /// Goes through the claims with what is told of each.
    pub fn claims(&self) -> impl Iterator<Item = (&Ruling, &ClaimTelling)> {
        self.rulings.iter().zip(&self.tellings.claims)
    }
}
