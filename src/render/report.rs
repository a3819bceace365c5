//! Report: everything that the pages show, before any of it is a page.

use crate::awards::award::Award;
use crate::findings::finding::Finding;
use crate::findings::ruling::Ruling;
use crate::model::account::Account;
use crate::model::edition::Edition;
use crate::model::image::Images;
use crate::render::album::Album;
use crate::telling::slide::Deck;

/// Everything that was read and found.
pub struct Report {
    /// The write-ups and the settings.
    pub edition: Edition,
    /// The findings, in the order of the deck.
    pub findings: Vec<Finding>,
    /// The claims with their verdicts.
    pub rulings: Vec<Ruling>,
    /// The awards, in the order in which they are given; none where there are too few.
    pub awards: Vec<Award>,
    /// The slides.
    pub deck: Deck,
    /// What became of each file, key and link of the folder.
    pub account: Account,
    /// The images of the texts.
    pub images: Images,
    /// The same, as pages show them; empty before a site is built or checked.
    pub album: Album,
    /// The few slides that are shown before anybody opens the report.
    pub teaser: Deck,
}
