//! What the yearbook's template may see.

use serde::Serialize;

use crate::render::view::common::{Link, Stat};

/// An award with its winner's portrait.
#[derive(Clone, Debug, Serialize)]
pub struct Honour {
    /// The award's id.
    pub id: String,
    /// The superlative.
    pub title: String,
    /// The winner's title, and its page.
    pub winner: Link,
    /// The portrait as SVG; print with `safe`.
    pub portrait: String,
    /// Why it won, in numbers.
    pub because: String,
    /// The title and page of the next in the ranking; empty where there is none.
    pub runner_up: Link,
    /// One kind line.
    pub kind_line: String,
}

/// The class photo of the yearbook.
#[derive(Clone, Debug, Serialize)]
pub struct ClassPhoto {
    /// The months in which something began.
    pub months: Vec<Month>,
    /// What the portraits refer to; print with `safe`, once and anywhere on the page.
    pub parts: String,
    /// How many are not in it, and why; empty where everyone is.
    pub away: String,
}

/// A month of the class photo.
#[derive(Clone, Debug, Serialize)]
pub struct Month {
    /// Its name.
    pub name: String,
    /// How many began in it.
    pub count: String,
    /// Its list.
    pub href: String,
    /// Those who are drawn, in rows from the back to the front, in the order in which they began.
    pub rows: Vec<Vec<Pupil>>,
    /// How many more there are; empty where all are drawn.
    pub more: String,
}

/// One head of the class photo.
#[derive(Clone, Debug, Serialize)]
pub struct Pupil {
    /// The incident's title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The portrait as SVG, which names nothing; print with `safe`.
    pub portrait: String,
}

/// The yearbook, for `yearbook.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Yearbook {
    /// The award that was given first.
    pub main: Honour,
    /// The others, in the order in which they were given.
    pub others: Vec<Honour>,
    /// What each feature of a portrait means.
    pub key: Vec<Stat>,
    /// Everyone who was there.
    pub photo: ClassPhoto,
    /// The way to all incidents, such as `All 64 incidents`.
    pub all: Link,
    /// How winners were chosen.
    pub rule: String,
}
