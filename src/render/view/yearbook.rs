//! What the yearbook's template may see.

use serde::Serialize;

use crate::render::view::common::{Link, Stat};

/// An award with its winner's portrait.
#[derive(Clone, Debug, Serialize)]
pub struct Honour {
    /// The award's id.
    pub id: String,
    /// The superlative that it won.
    pub title: String,
    /// The winner's title, and its page.
    pub winner: Link,
    /// The portrait as SVG; print with `safe`.
    pub portrait: String,
    /// Why it won, in numbers.
    pub because: String,
    /// The runner-up's title and page; empty where there is none.
    pub runner_up: Link,
    /// A friendly line about it.
    pub kind_line: String,
}

/// The class photo of the yearbook.
#[derive(Clone, Debug, Serialize)]
pub struct ClassPhoto {
    /// The months in which an incident began.
    pub months: Vec<Month>,
    /// The SVG parts that portraits refer to; print with `safe`, once and anywhere on the page.
    pub parts: String,
    /// How many incidents are not shown, and why; empty where all are.
    pub away: String,
}

/// A month of the class photo.
#[derive(Clone, Debug, Serialize)]
pub struct Month {
    /// Its name.
    pub name: String,
    /// How many began in it.
    pub count: String,
    /// Address of the month's list.
    pub href: String,
    /// The portraits in the order in which the incidents began, in rows from back to front.
    pub rows: Vec<Vec<Pupil>>,
    /// How many more there are; empty where all are drawn.
    pub more: String,
}

/// One head of the class photo.
#[derive(Clone, Debug, Serialize)]
pub struct Pupil {
    /// The incident's title.
    pub title: String,
    /// Address of its page.
    pub href: String,
    /// The portrait as SVG, without alternative text; print with `safe`.
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
    /// The class photo.
    pub photo: ClassPhoto,
    /// The link to all incidents, such as `All 64 incidents`.
    pub all: Link,
    /// How winners were chosen.
    pub rule: String,
}
