//! The slides of a deck by name, and those that the authors add.

use crate::source::{SourceId, Span};

/// The slides that every report may have, in the order of the appendix; hypotheses follow `detection`.
pub const BUILT_IN: [&str; 20] = [
    "cover",
    "volume",
    "confidence",
    "detection",
    "scoreboard",
    "calendar",
    "recorded-times",
    "resolution",
    "factors",
    "reviews",
    "preventability",
    "productivity",
    "near-misses",
    "metric",
    "awards",
    "photo",
    "could-not-tell",
    "memory",
    "next",
    "closing",
];

/// Findings and pages that are not slides, but whose names are taken too.
pub const TAKEN: [&str; 6] =
    ["agreement", "follow-ups", "hypotheses", "metric", "response", "teaser"];

/// One slide of the authors' own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSlide {
    /// Its address in the deck.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The slide that it follows, with the place of that setting.
    pub after: Option<(String, Span)>,
    /// The Markdown of the slide.
    pub body: Span,
    /// The speaker's notes: the Markdown below a line `Notes:`, which is never published.
    pub notes: Option<Span>,
    /// The file it was read from.
    pub source: SourceId,
}
