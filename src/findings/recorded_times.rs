//! Recorded times: how far the form's moments were from the corrected ones.
//!
#![doc = include_str!("recorded_times.md")]

use crate::findings::durations::median;
use crate::findings::finding::{By, Finding, Group, Point, Values};
use crate::findings::groups::{Part, count, split, usual};
use crate::findings::shares::share;
use crate::model::{Edition, Incident, Milestone, Reason, Sample};
use crate::stats::thresholds::LISTED_BELOW;
use crate::stats::{Estimate, Unit};
use crate::time::{Duration, Instant};

/// The finding's name.
pub const ID: &str = "recorded-times";

/// The name of the median of the largest corrections.
pub const MEDIAN_CORRECTION: &str = "median-correction";

/// The name of how many have their times in one form only.
pub const MISSING: &str = "missing";

/// The name of the value and the group of incidents whose times the form filled in by itself.
pub const DEFAULT: &str = "default";

/// The name of the value and the group of incidents whose times were off by more than typing explains.
pub const OFF: &str = "off";

/// The name of the value and the group of incidents whose times were right, or off by no more than that.
pub const CLOSE: &str = "close";

/// Gaps up to this long are typing, not doubt: Byrum (2022) counts a recorded time as wrong beyond five minutes.
const TOLERANCE: Duration = Duration::from_minutes(5);

/// One moment that somebody corrected, or found right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Which moment it is.
    pub milestone: Milestone,
    /// When it was, as the form said.
    pub recorded: Instant,
    /// When it was, as the readers found.
    pub corrected: Instant,
    /// Whether the form's value is that of its own opening or closing: filled in, not looked up.
    pub is_default: bool,
}

impl Correction {
    /// Returns how far the moment was moved, in seconds: below 0 where it really was earlier.
    pub fn seconds(&self) -> f64 {
        (self.corrected - self.recorded).seconds() as f64
    }

    /// Returns whether it was moved by more than typing explains.
    pub fn is_off(&self) -> bool {
        self.seconds().abs() > TOLERANCE.seconds() as f64
    }
}

/// Returns the moments of an incident that are known in both forms to the minute, in their usual order; what is after the
/// freeze has not happened yet.
pub fn corrections(incident: &Incident, freeze: Instant) -> Vec<Correction> {
    let moments = &incident.timeline.moments;
    let both = moments.iter().filter_map(|(milestone, moment)| {
        let recorded = moment.recorded?.instant()?;
        Some(Correction {
            milestone: *milestone,
            recorded,
            corrected: moment.corrected?.instant()?,
            is_default: incident.timeline.is_of_the_form(recorded),
        })
    });
    both.filter(|one| one.corrected <= freeze).collect()
}

/// Compares the form's moments with the corrected ones, where both are known.
///
/// # Values
/// `default`, `off` and `close`: shares from 0 to 1. `median-correction`: seconds. `missing`: a count.
pub fn find(edition: &Edition) -> Finding {
    let freeze = edition.settings.freeze;
    let counted = count(edition, |incident| {
        edition.confident(incident)?;
        if corrections(incident, freeze).is_empty() { Err(Reason::NotRecorded) } else { Ok(()) }
    });
    let incidents = &counted.incidents;
    let mut parts =
        split(incidents, By::Correction, |one| kind(one, freeze), |kind| kind.name().to_owned());
    parts.extend(usual(edition, incidents));
    let groups = parts.into_iter().map(|part| group(part, freeze)).collect();
    let values = values(incidents, &counted.sample, freeze);
    Finding {
        points: points(incidents, freeze),
        ..Finding::new(ID, Unit::Seconds, counted.sample, values, groups)
    }
}

/// How right the form's times of one incident were; the first that fits any of its moments.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Default,
    Off,
    Close,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Default, Kind::Off, Kind::Close];

    fn name(self) -> &'static str {
        match self {
            Kind::Default => DEFAULT,
            Kind::Off => OFF,
            Kind::Close => CLOSE,
        }
    }
}

fn kind(incident: &Incident, freeze: Instant) -> Option<Kind> {
    let kind = |one: Correction| match one.is_default {
        true => Kind::Default,
        false if one.is_off() => Kind::Off,
        false => Kind::Close,
    };
    corrections(incident, freeze).into_iter().map(kind).min()
}

/// Returns each incident's largest correction, the first of equal ones.
fn points(incidents: &[&Incident], freeze: Instant) -> Vec<Point> {
    let largest = |incident: &&Incident| {
        let moved = corrections(incident, freeze).into_iter().map(|one| one.seconds());
        let seconds = moved.reduce(|most, one| if one.abs() > most.abs() { one } else { most })?;
        Some(Point { id: incident.id.clone(), seconds, open: false })
    };
    incidents.iter().filter_map(largest).collect()
}

fn group(part: Part, freeze: Instant) -> Group {
    let points = points(&part.incidents, freeze);
    part.of_durations(points, |points| Values::from_iter(typical(points)))
}

/// Returns the median of the largest corrections, whichever way they went.
fn typical(points: &[Point]) -> Option<(&'static str, Estimate)> {
    let size = |point: &Point| Point { seconds: point.seconds.abs(), ..point.clone() };
    let sizes: Vec<Point> = points.iter().map(size).collect();
    (sizes.len() >= LISTED_BELOW).then(|| (MEDIAN_CORRECTION, median(&sizes)))
}

fn values(incidents: &[&Incident], sample: &Sample, freeze: Instant) -> Values {
    let n = incidents.len();
    if n == 0 {
        return Values::new();
    }
    let of = |wanted: Kind| {
        let fits = |one: &&&Incident| kind(one, freeze) == Some(wanted);
        share(incidents.iter().filter(fits).count(), n)
    };
    let shares = Kind::ALL.map(|kind| Some((kind.name(), of(kind)?)));
    let mut values = Values::from_iter(shares.into_iter().flatten());
    values.extend(typical(&points(incidents, freeze)));
    let missing = sample.left_out.iter().filter(|one| one.reason == Reason::NotRecorded).count();
    values.insert(MISSING, Estimate::count(missing));
    values
}
