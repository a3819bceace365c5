//! What a template may see: the theme contract. Numbers are finished phrases, charts are finished SVG.

pub mod cards;
mod common;
pub mod lists;
pub mod pages;
pub mod yearbook;

pub use common::{
    Again, Art, Bet, ClaimCard, Counted, Deck, Figure, Frame, Item, Link, Page, Pair, Share, Site,
    Slide, Stat, Table, TitlePart, Winner,
};
