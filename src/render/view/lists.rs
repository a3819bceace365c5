//! What the templates of the services, the near misses and the plain lists may see, as `it`.

use serde::Serialize;

use crate::render::view::common::{Link, Table};

/// An incident in a plain list.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its title, with a link to its page.
    pub link: Link,
    /// The day it started, such as `4 March 2025`; empty where nobody wrote it down.
    pub day: String,
    /// The day for machines, such as `2025-03-04`.
    pub date: String,
    /// incident, near-miss, security, gameday or maintenance.
    pub kind: &'static str,
    /// What else a reader looks for: kind, severity, services, time to detect; none is empty.
    pub notes: Vec<String>,
}

/// A service in the list of services.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceLine {
    /// Its name, with a link to its page.
    pub link: Link,
    /// Such as `7 incidents and 1 near miss`.
    pub counted: String,
    /// The kind of each of its write-ups in the order of their start: a mark each.
    pub kinds: Vec<&'static str>,
}

/// The list of services, for `services.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Services {
    /// The services, by name.
    pub services: Vec<ServiceLine>,
    /// Write-ups that name none, such as `3 write-ups name no service.`; empty where all do.
    pub without: String,
}

/// A service's page, for `service.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Service {
    /// Its name.
    pub name: String,
    /// Such as `7 incidents and 1 near miss`.
    pub counted: String,
    /// What the findings say of it; without rows where it has too few incidents.
    pub values: Table,
    /// Its write-ups, the latest first.
    pub lines: Vec<Line>,
    /// The archive, with this service chosen.
    pub archive: String,
}

/// A near miss, told in a paragraph.
#[derive(Clone, Debug, Serialize)]
pub struct NearMiss {
    /// Its title, with a link to its page.
    pub link: Link,
    /// The day; empty where nobody wrote it down.
    pub day: String,
    /// Its services, and their pages.
    pub services: Vec<Link>,
    /// The safeguards that held.
    pub saved_by: Vec<String>,
    /// The first paragraph of its write-up as HTML; print with `safe`.
    pub story: String,
}

/// A safeguard, and how often it held.
#[derive(Clone, Debug, Serialize)]
pub struct Safeguard {
    /// Its name.
    pub name: String,
    /// How often it held, such as `3 times`.
    pub count: String,
    /// Length of its bar: the most frequent one has 1000.
    pub x: usize,
}

/// The near misses, for `near-misses.html`.
#[derive(Clone, Debug, Serialize)]
pub struct NearMisses {
    /// How many there were, and how many of them say what held.
    pub sentence: String,
    /// The finding's page.
    pub finding: String,
    /// The safeguards; the most frequent first, then by name.
    pub safeguards: Vec<Safeguard>,
    /// This year's near misses, the latest first.
    pub misses: Vec<NearMiss>,
    /// Near misses of other years in the archive.
    pub others: Vec<Line>,
}

/// Some of the incidents under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct Stretch {
    /// Its address on the page.
    pub id: String,
    /// Such as `March 2025` or `sev1`.
    pub name: String,
    /// Such as `7 incidents and 1 near miss`.
    pub counted: String,
    /// The incidents.
    pub lines: Vec<Line>,
}

/// All incidents as plain lists, for `lists.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Lists {
    /// What they are sorted by: month or severity.
    pub by: &'static str,
    /// The lists.
    pub lists: Vec<Stretch>,
}
