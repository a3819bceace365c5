//! What the page of the cards may see.

use serde::Serialize;

use crate::render::view::common::Link;

/// The cards, for `cards.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Cards {
    /// The report's own, the findings, the claims, the awards; none is empty.
    pub groups: Vec<Group>,
    /// Whether there are PNGs: only where the report has an address.
    pub has_pictures: bool,
}

/// Cards of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its id on the page.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// The cards.
    pub cards: Vec<CardFiles>,
}

/// A card, and the addresses of its files.
#[derive(Clone, Debug, Serialize)]
pub struct CardFiles {
    /// What the card is about, and its page.
    pub of: Link,
    /// The sentence on it.
    pub sentence: String,
    /// The address of the SVG.
    pub svg: String,
    /// The address of the PNG; empty where there is none.
    pub png: String,
    /// The name that a downloaded file gets, without its end.
    pub file: String,
}
