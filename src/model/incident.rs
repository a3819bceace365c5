//! An incident or near miss, with where each part of it was written.

use std::collections::BTreeMap;

pub use crate::link::IncidentId;
use crate::model::score::{CONFIDENCE, Rating, Score, Scores};
use crate::model::severity::Severity;
use crate::model::timeline::Timeline;
use crate::model::value::Value;
use crate::source::{SourceId, Span};

/// What the built-in findings look for among what was observed: `true` or `false`.
pub const OBSERVED: [&str; 2] = ["observations.coverable", "observations.covered"];

keyed! {
    /// What a write-up is about.
    #[derive(Default)]
    Kind, "All kinds.", "Returns its word in the front matter.";

    /// An incident that affected somebody.
    #[default]
    Incident = "incident",
    /// A near miss: something or somebody prevented harm.
    NearMiss = "near-miss",
    /// A security incident: counted, and out of the yearbook.
    Security = "security",
    /// An exercise.
    Gameday = "gameday",
    /// Planned work.
    Maintenance = "maintenance",
}

/// What an incident did to its users: printed, never ranked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Impact {
    /// The number of affected users.
    pub users: Option<f64>,
    /// How many hours they were affected.
    pub hours: Option<f64>,
    /// The impact in words.
    pub note: Option<String>,
}

/// The post-incident review.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Review {
    /// Whether one was held.
    pub held: Option<bool>,
    /// Where its notes are.
    pub url: Option<String>,
    /// How long it took, in minutes.
    pub minutes: Option<f64>,
}

/// What was promised, and what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUps {
    /// How many follow-ups were promised.
    pub total: u32,
    /// How many of them are done.
    pub done: u32,
}

/// One write-up.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident {
    /// Its id, which is also the address of its page.
    pub id: IncidentId,
    /// What happened, in a line.
    pub title: String,
    /// What the write-up is about.
    pub kind: Kind,
    /// How severe it was.
    pub severity: Option<Severity>,
    /// The affected services.
    pub services: Vec<String>,
    /// The teams that took part.
    pub teams: Vec<String>,
    /// Free tags.
    pub tags: Vec<String>,
    /// Contributing factors.
    pub factors: Vec<String>,
    /// The safeguards that held.
    pub saved_by: Vec<String>,
    /// What set it off.
    pub trigger: Option<String>,
    /// Its moments.
    pub timeline: Timeline,
    /// Who or what noticed.
    pub detected_by: Option<String>,
    /// What it did to users.
    pub impact: Impact,
    /// The readers' scores by scale.
    pub scores: Scores,
    /// Second readings.
    pub ratings: Vec<Rating>,
    /// The post-incident review.
    pub review: Review,
    /// Promises made and kept.
    pub follow_ups: Option<FollowUps>,
    /// How many people answered.
    pub responders: Option<u32>,
    /// The group of related incidents that it belongs to.
    pub cluster: Option<String>,
    /// Links to its ticket, channel and so on, by name.
    pub links: BTreeMap<String, String>,
    /// Every key of the front matter, for filters; keys that name people are already gone.
    pub fields: BTreeMap<String, Value>,
    /// The Markdown below the front matter.
    pub body: Span,
    /// The file it was read from.
    pub source: SourceId,
}

impl Incident {
    /// Returns how sure the readers were of this record.
    pub fn confidence(&self) -> Option<Score> {
        self.scores.get(CONFIDENCE).copied()
    }

    /// Returns whether its file silences a warning, for warnings about several files at once.
    pub fn allows(&self, warning: &str) -> bool {
        let is_it = |value: &Value| matches!(value, Value::Text(name) if name == warning);
        match self.fields.get("allow") {
            Some(Value::List(names)) => names.iter().any(is_it),
            Some(name) => is_it(name),
            None => false,
        }
    }

    /// Returns an observation of the readers, if it was recorded.
    pub fn observation(&self, name: &str) -> Option<bool> {
        Value::at(&self.fields, &format!("observations.{name}")).and_then(Value::as_bool)
    }
}
