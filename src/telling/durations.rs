//! Durations in sentences: the median with its interval, the range of a few, the list of even fewer, or the key that nobody wrote.

use super::faces::{Footing, Main, Title};
use super::footing;
use super::phrases::{nobody_is_sure, too_few, value_name};
use crate::findings::durations::MEDIAN;
use crate::findings::{Finding, P90, Point, Values};
use crate::model::{Edition, Incident, LeftOut, Measure, Milestone, Reason};
use crate::phrase;
use crate::stats::Estimate;
use crate::stats::thresholds::{LISTED_BELOW, MEDIAN_NEEDS, PLAIN_LEVEL, WIDE_BELOW};
use crate::words::{Language, say};

/// The value that a finding of durations turns on.
pub const MAIN: Main = Main {
    name: MEDIAN,
    needs: MEDIAN_NEEDS,
    say: |language, _, value| {
        let name = value_name(language, MEDIAN);
        say!(language, "value-main", name, value)
    },
};

/// The longest duration is named if it is more than this many times the median.
const FAR: f64 = 100.0;

/// Returns a finding of durations as a sentence or two.
pub fn sentence(finding: &Finding, measure: Measure, edition: &Edition) -> String {
    let language = edition.settings.language;
    match finding.sample.n() {
        0 => nothing(finding, measure, edition),
        n if n < LISTED_BELOW => {
            let listed = |point: &Point| format!("{} ({})", point.id, length(language, point));
            too_few(language, &finding.points.iter().map(listed).collect::<Vec<_>>())
        }
        _ => typical(language, measure, &finding.values, &finding.points),
    }
}

/// Returns the line under pictures of durations.
pub fn footing(finding: &Finding, measure: Measure, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let span = footing::span(language, measure);
    footing::of_confident(finding, say!(language, "footing-time", span), edition)
}

/// Returns one incident's duration; an open one lasts at least as long.
pub fn length(language: Language, point: &Point) -> String {
    let length = language.duration(point.seconds);
    if point.open { say!(language, "at-least", length) } else { length }
}

/// Says what a year's durations are like: the median with its interval, or for few of them their range.
fn typical(language: Language, measure: Measure, values: &Values, points: &[Point]) -> String {
    let n = points.len();
    let form = measure.key().replace('_', "-");
    if let Some(alike) = alike(language, &form, points) {
        return alike;
    }
    let open = open(language, points);
    if n < MEDIAN_NEEDS {
        let range = range(language, points).unwrap_or_default();
        return say!(language, "durations-few", form, n, range, open);
    }
    let median = values.get(MEDIAN).and_then(|median| Some((median, median.value?)));
    let Some((median, value)) = median else {
        return say!(language, "durations-no-median", form, n, open);
    };
    // No time at all is said in words of its own, as `at once`.
    let form = if value == 0.0 { "at-once" } else { "later" };
    let id = format!("durations-half-{}", measure.key().replace('_', "-"));
    let (within, interval) = (language.within(value), interval(language, median, n));
    let nine = nine_in_ten(language, values).or_else(|| longest(language, value, points));
    say!(language, &id, form, n, within, interval, nine = nine.unwrap_or_default(), open)
}

/// Says it in one phrase, if all are equal or none has ended.
fn alike(language: Language, form: &str, points: &[Point]) -> Option<String> {
    let n = points.len();
    Some(match spread(points) {
        Spread::NoneEnded => {
            let (low, high) = extremes(points)?;
            let range = between(language, low, high);
            say!(language, "durations-none-ended", form, n, range)
        }
        Spread::Same(0.0) => say!(language, "durations-all-at-once", form, n),
        Spread::Same(seconds) => {
            let time = language.duration(seconds);
            say!(language, "durations-all-same", form, n, time)
        }
        Spread::Varies => return None,
    })
}

/// Says how long the longest took, if it is far beyond the median.
fn longest(language: Language, median: f64, points: &[Point]) -> Option<String> {
    let (_, high) = extremes(points)?;
    let is_far = median > 0.0 && high > FAR * median && !points.iter().any(|point| point.open);
    let length = language.duration(high);
    is_far.then(|| say!(language, "durations-longest", length))
}

/// How durations differ from each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// Not at all: each has ended, and took this many seconds.
    Same(f64),
    /// Nobody knows: none has ended.
    NoneEnded,
    /// They differ, as durations do.
    Varies,
}

/// Returns how durations differ from each other; a single one counts as `Same`, and none as `Varies`.
///
/// # Example
/// ```
/// use incident_wrapped::telling::durations::{Spread, spread};
/// assert_eq!(spread(&[]), Spread::Varies);
/// ```
pub fn spread(points: &[Point]) -> Spread {
    let Some((low, high)) = extremes(points) else {
        return Spread::Varies;
    };
    match points.iter().filter(|point| point.open).count() {
        0 if low == high => Spread::Same(low),
        open if open == points.len() => Spread::NoneEnded,
        _ => Spread::Varies,
    }
}

fn extremes(points: &[Point]) -> Option<(f64, f64)> {
    let seconds = || points.iter().map(|point| point.seconds);
    let low = seconds().min_by(f64::total_cmp)?;
    Some((low, seconds().max_by(f64::total_cmp)?))
}

fn between(language: Language, low: f64, high: f64) -> String {
    let (low, high) = (language.duration(low), language.duration(high));
    if low == high { low } else { say!(language, "durations", low, high) }
}

fn open(language: Language, points: &[Point]) -> String {
    match points.iter().filter(|point| point.open).count() {
        0 => String::new(),
        open => {
            let words = language.in_words(open);
            say!(language, "durations-open", n = open, words)
        }
    }
}

/// Returns the shortest and the longest of some durations as words; an open one may yet grow.
pub fn range(language: Language, points: &[Point]) -> Option<String> {
    let (low, high) = extremes(points)?;
    let waits = |seconds: f64| points.iter().any(|point| point.open && point.seconds == seconds);
    let said = |seconds| language.duration(seconds);
    Some(match (waits(low), waits(high)) {
        // The shortest is open too, so it may become the longest.
        (true, true) => say!(language, "at-least", length = said(low)),
        (_, true) => say!(language, "durations-at-least", low = said(low), high = said(high)),
        _ => between(language, low, high),
    })
}

fn interval(language: Language, median: &Estimate, n: usize) -> String {
    let level = language.level(median.level.unwrap_or(PLAIN_LEVEL));
    let form = if n < WIDE_BELOW { "wide" } else { "narrow" };
    let said = match (median.low, median.high) {
        (Some(low), Some(high)) if low == high => say!(language, "interval-at-once", form, level),
        (Some(_), Some(0.0)) => say!(language, "interval-at-once", form, level),
        (Some(low), Some(high)) => {
            let bounds = language.durations(low, high);
            let interval = say!(language, "interval", level, bounds);
            say!(language, "interval-wide", form, interval)
        }
        (Some(low), None) => {
            let low = language.duration(low);
            say!(language, "interval-upwards", level, low)
        }
        _ => return String::new(),
    };
    format!(" ({said})")
}

fn nine_in_ten(language: Language, values: &Values) -> Option<String> {
    let seconds = values.get(P90)?.value?;
    let within = language.within(seconds);
    Some(say!(language, "durations-nine-in-ten", within))
}

/// Says how soon, in words for a title; no time at all is `at once`.
pub fn so_soon(language: Language, seconds: f64) -> String {
    if seconds == 0.0 { language.within(seconds) } else { language.duration_in_words(seconds) }
}

/// Returns the median as a sentence, or the range of few.
pub fn half(language: Language, finding: &Finding, id: &str) -> Title {
    let median = finding.values.get(MEDIAN).and_then(|median| median.value);
    let (n, spread) = (finding.points.len(), spread(&finding.points));
    let (form, time) = match median {
        _ if spread == Spread::NoneEnded => ("none", None),
        _ if spread == Spread::Same(0.0) => ("same-at-once", Some(so_soon(language, 0.0))),
        _ if matches!(spread, Spread::Same(_)) => {
            ("same", median.map(|one| so_soon(language, one)))
        }
        _ if n < MEDIAN_NEEDS => ("few", range(language, &finding.points)),
        Some(0.0) => ("at-once", Some(so_soon(language, 0.0))),
        Some(median) => ("within", Some(so_soon(language, median))),
        None => ("fewer", None),
    };
    let short = median.map(|median| language.duration(median)).unwrap_or_default();
    let (many, time) = (phrase::capital(&language.in_words(n)), time.unwrap_or_default());
    Title::said(&say!(language, id, form, n, many, time, short))
}

/// Says why nobody can be counted, and what to add.
fn nothing(finding: &Finding, measure: Measure, edition: &Edition) -> String {
    let language = edition.settings.language;
    let (from, to) = measure.span();
    let any = |is_it: &dyn Fn(&Incident) -> bool| edition.declared().any(is_it);
    let without = |is_there: &dyn Fn(&Incident, Milestone) -> bool| -> Vec<Milestone> {
        let missing = |one: &Milestone| !any(&|incident| is_there(incident, *one));
        [from, to].into_iter().filter(missing).collect()
    };
    let counts = |incident: &Incident| edition.confident(incident).is_ok();
    let told = |id: &str, milestones: &[Milestone]| {
        let when: Vec<String> = milestones.iter().map(|one| when(language, *one)).collect();
        let keys: Vec<String> = milestones.iter().map(|one| format!("`{}`", one.key())).collect();
        say!(language, id, when = language.list(&when), keys = language.list(&keys))
    };
    let absent = without(&|incident, one| incident.timeline.when(one).is_some());
    if !absent.is_empty() {
        return told("nobody-says", &absent);
    }
    let days = without(&|incident, one| incident.timeline.at(one).is_some());
    if !days.is_empty() {
        return told("nobody-says-the-hour", &days);
    }
    if nobody_is_sure(finding) {
        return say!(language, "nobody-is-sure");
    }
    let absent =
        without(&|incident, one| counts(incident) && incident.timeline.when(one).is_some());
    if !absent.is_empty() {
        return told("nobody-who-counts-says", &absent);
    }
    let reversed = |one: &LeftOut| one.reason == Reason::NegativeInterval;
    let in_order = !finding.sample.left_out.iter().any(reversed);
    told(if in_order { "nobody-who-counts-says-both" } else { "nobody-in-order" }, &[from, to])
}

/// Names a moment by what happened then.
pub fn when(language: Language, milestone: Milestone) -> String {
    let moment = milestone.key().trim_end_matches("_at");
    say!(language, &format!("when-{moment}"))
}
