//! The settings of a report, from `wrapped.yaml`.

use std::collections::BTreeMap;

use super::score::Rubric;
use crate::source::Span;
use crate::time::{Date, Duration, Instant, Local, Weekday, When, Zone};
use crate::words::Language;

/// The hours that count as working hours, in the report's zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingHours {
    /// The days.
    pub days: Vec<Weekday>,
    /// First minute of the day that counts.
    pub from: u32,
    /// First minute of the day that no longer counts.
    pub to: u32,
}

impl Default for WorkingHours {
    fn default() -> WorkingHours {
        WorkingHours { days: Weekday::ALL[..5].to_vec(), from: 9 * 60, to: 17 * 60 }
    }
}

impl WorkingHours {
    /// Returns whether a local time is in working hours: the first minute is, the last is not.
    pub fn contain(&self, local: Local) -> bool {
        let minute = local.hour * 60 + local.minute;
        self.days.contains(&local.weekday) && (self.from..self.to).contains(&minute)
    }
}

/// Which slides stand behind those of the stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Appendix {
    /// All that have something to tell and are not on stage.
    #[default]
    Rest,
    /// None.
    Nothing,
    /// These, in this order.
    Named(Vec<String>),
}

/// Which slides the deck shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeckSettings {
    /// The slides in the report's own order; `None` for the usual one.
    pub slides: Option<Vec<String>>,
    /// The slides that are left out.
    pub leave_out: Vec<String>,
    /// What is shown when somebody asks.
    pub appendix: Appendix,
    /// The slides of the teaser; `None` for the usual three.
    pub teaser: Option<Vec<String>>,
    /// Where each slide was named: under `slides`, `leave_out`, `appendix` or `teaser`, by id.
    pub places: BTreeMap<(&'static str, String), Span>,
}

/// Addresses outside the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Where the report is published.
    pub report: Option<String>,
    /// Where a write-up is edited, with `{path}` for its path.
    pub edit: Option<String>,
    /// Where readers can report that something is wrong.
    pub feedback: Option<String>,
}

/// The settings of one report.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The report's title.
    pub title: String,
    /// Whose report it is.
    pub organisation: Option<String>,
    /// The year it looks back on.
    pub year: i32,
    /// The zone of days, hours and times without an offset.
    pub zone: Zone,
    /// The hours that count as working hours.
    pub working_hours: WorkingHours,
    /// The day on which the reading began; hypotheses registered later are exploratory.
    pub reading_started: Date,
    /// The day whose end is the freeze.
    pub data_freeze: Date,
    /// The end of that day, which is "now" for the edition.
    pub freeze: Instant,
    /// The report's severities, most severe first; empty if it ranks none.
    pub severities: Vec<String>,
    /// The lowest confidence with which an incident is in a finding.
    pub minimum_confidence: u8,
    /// The rubric of each scale.
    pub scales: BTreeMap<String, Rubric>,
    /// Lines on the distribution of time to detect.
    pub detection_targets: Vec<Duration>,
    /// The theme of its pages: a built-in one, or the name of a folder of the report's `themes/`.
    pub theme: String,
    /// The built-in theme that it is based on.
    pub theme_base: String,
    /// The language of the site.
    pub language: Language,
    /// A line on every page.
    pub notice: Option<String>,
    /// Which slides the deck shows.
    pub deck: DeckSettings,
    /// Addresses outside the report.
    pub links: Links,
    /// Warnings that the authors have silenced.
    pub allow: Vec<String>,
}

impl Settings {
    /// Returns whether a moment is after the freeze, or a day after the day of the freeze.
    pub fn is_frozen_out(&self, when: When) -> bool {
        match when {
            When::Day(date) => date > self.data_freeze,
            When::At(instant) => instant > self.freeze,
        }
    }
}
