//! Durations in sentences: the median with its interval, the range of few, the list of fewer, the key that nobody wrote.

use crate::findings::finding::{By, Finding, Group, Point, Values};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::measure::Measure;
use crate::model::sample::Reason;
use crate::model::timeline::Milestone;
use crate::stats::interval::Estimate;
use crate::words::{Language, say};

/// Below this many incidents there is a list, and no slide; of durations the page shows a dot each.
pub const LISTED_BELOW: usize = 3;

/// From this many incidents on a median is told; below, the range is.
pub const MEDIAN_NEEDS: usize = 6;

/// Below this many incidents a median's interval is wide, and said to be.
pub const WIDE_BELOW: usize = 10;

/// The longest is told beside a median that is more than so many times shorter.
const FAR: f64 = 100.0;

/// Lists incidents that are too few to sum up.
pub fn too_few(language: Language, n: usize, list: &[String]) -> String {
    say!(language, "too-few", n = n, list = language.list(list))
}

/// Returns a finding of durations as a sentence or two.
pub fn sentence(finding: &Finding, measure: Measure, edition: &Edition) -> String {
    let language = edition.settings.language;
    match finding.sample.n() {
        0 => nothing(finding, measure, edition),
        n if n < LISTED_BELOW => {
            let list: Vec<String> =
                finding.points.iter().map(|point| listed(language, point)).collect();
            too_few(language, n, &list)
        }
        _ => {
            let all = typical(language, measure, &finding.values, &finding.points);
            match coverage(language, finding) {
                Some(coverage) => format!("{all} {coverage}"),
                None => all,
            }
        }
    }
}

fn listed(language: Language, point: &Point) -> String {
    format!("{} ({})", point.id, length(language, point))
}

/// Returns one incident's duration; an open one lasts at least as long.
pub fn length(language: Language, point: &Point) -> String {
    let length = language.duration(point.seconds);
    match point.open {
        true => say!(language, "at-least", length = length),
        false => length,
    }
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
        return say!(language, "durations-few", form = form, n = n, range = range, open = open);
    }
    let median = values.get("median");
    let Some((median, value)) = median.and_then(|median| Some((median, median.value?))) else {
        return say!(language, "durations-no-median", form = form, n = n, open = open);
    };
    // What took no time is done at once, and not at once of anything.
    let form = if value == 0.0 { "at-once" } else { "later" };
    let id = format!("durations-half-{}", measure.key().replace('_', "-"));
    say!(
        language,
        &id,
        form = form,
        n = n,
        within = language.within(value),
        interval = interval(language, median, n),
        nine = nine_in_ten(language, values)
            .or_else(|| longest(language, value, points))
            .unwrap_or_default(),
        open = open
    )
}

/// Says it of all of them at once, where they are all the same or none has ended.
fn alike(language: Language, form: &str, points: &[Point]) -> Option<String> {
    let n = points.len();
    Some(match spread(points) {
        Spread::NoneEnded => {
            let (low, high) = extremes(points)?;
            let range = between(language, low, high);
            say!(language, "durations-none-ended", form = form, n = n, range = range)
        }
        Spread::Same(0.0) => say!(language, "durations-all-at-once", form = form, n = n),
        Spread::Same(seconds) => {
            let time = language.duration(seconds);
            say!(language, "durations-all-same", form = form, n = n, time = time)
        }
        Spread::Varies => return None,
    })
}

/// Says how long the longest took, where it is as much longer as no median would let one think.
fn longest(language: Language, median: f64, points: &[Point]) -> Option<String> {
    let (_, high) = extremes(points)?;
    let is_far = median > 0.0 && high > FAR * median && !points.iter().any(|point| point.open);
    let length = language.duration(high);
    is_far.then(|| say!(language, "durations-longest", length = length))
}

/// How durations differ from each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// Not at all: each has ended, and took so many seconds.
    Same(f64),
    /// Nobody knows: none has ended.
    NoneEnded,
    /// As durations do.
    Varies,
}

/// Returns how durations differ from each other; none or one of them is the same as itself.
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
    match low == high {
        true => low,
        false => say!(language, "durations", low = low, high = high),
    }
}

fn open(language: Language, points: &[Point]) -> String {
    match points.iter().filter(|point| point.open).count() {
        0 => String::new(),
        open => {
            let words = language.in_words(open);
            say!(language, "durations-open", n = open, words = words)
        }
    }
}

/// Returns the shortest and the longest of some durations as words; an open one may yet grow.
pub fn range(language: Language, points: &[Point]) -> Option<String> {
    let (low, high) = extremes(points)?;
    let waits = |seconds: f64| {
        let mut same = points.iter().filter(|point| point.seconds == seconds);
        same.any(|point| point.open)
    };
    let said = |seconds| language.duration(seconds);
    Some(match (waits(low), waits(high)) {
        // Then the shortest may yet be the longest.
        (true, true) => say!(language, "at-least", length = said(low)),
        (_, true) => say!(language, "durations-at-least", low = said(low), high = said(high)),
        _ => between(language, low, high),
    })
}

fn interval(language: Language, median: &Estimate, n: usize) -> String {
    let level = language.level(median.level.unwrap_or(0.95));
    let form = if n < WIDE_BELOW { "wide" } else { "narrow" };
    let said = match (median.low, median.high) {
        (Some(low), Some(high)) if low == high => {
            say!(language, "interval-at-once", form = form, level = level)
        }
        (Some(_), Some(0.0)) => say!(language, "interval-at-once", form = form, level = level),
        (Some(low), Some(high)) => {
            let bounds = language.durations(low, high);
            let interval = say!(language, "interval", level = level, bounds = bounds);
            say!(language, "interval-wide", form = form, interval = interval)
        }
        (Some(low), None) => {
            let low = language.duration(low);
            say!(language, "interval-upwards", level = level, low = low)
        }
        _ => return String::new(),
    };
    format!(" ({said})")
}

fn nine_in_ten(language: Language, values: &Values) -> Option<String> {
    let seconds = values.get("p90")?.value?;
    let within = language.within(seconds);
    Some(say!(language, "durations-nine-in-ten", within = within))
}

fn coverage(language: Language, finding: &Finding) -> Option<String> {
    let [covered, other] = compared(finding)?;
    Some(say!(
        language,
        "durations-by-coverage",
        n = covered.0.ids.len(),
        watched = language.within(covered.1),
        others = other.0.ids.len(),
        unwatched = language.within(other.1),
        rest = finding.sample.n() - covered.0.ids.len() - other.0.ids.len()
    ))
}

/// Returns the covered and the uncovered group with their medians, where each has enough incidents for one.
pub fn compared(finding: &Finding) -> Option<[(&Group, f64); 2]> {
    let side = |name: &str| {
        let group = finding.groups_by(By::Coverage).find(|group| group.name == name)?;
        let median = group.values.get("median")?.value?;
        (group.ids.len() >= MEDIAN_NEEDS).then_some((group, median))
    };
    Some([side("covered")?, side("not-covered")?])
}

/// Says in few words how many a median is of and where it may lie, beside a title that has the median.
pub fn how_sure(language: Language, finding: &Finding) -> String {
    let bounds = |values: &Values| {
        let (low, high) = values.get("median")?.bounds()?;
        Some(language.durations(low, high))
    };
    let level = finding.values.get("median").and_then(|median| median.level);
    let level = language.level(level.unwrap_or(0.95));
    if let Some([covered, other]) = compared(finding) {
        let [covered, other] = [covered.0, other.0];
        if let (Some(watched), Some(unwatched)) = (bounds(&covered.values), bounds(&other.values)) {
            return say!(
                language,
                "sure-by-coverage",
                level = level,
                n = covered.ids.len(),
                watched = watched,
                others = other.ids.len(),
                unwatched = unwatched
            );
        }
    }
    let n = finding.points.len();
    match bounds(&finding.values).filter(|_| n >= MEDIAN_NEEDS) {
        Some(bounds) => say!(
            language,
            "sure",
            interval = say!(language, "interval", level = level, bounds = bounds),
            count = n
        ),
        None => say!(language, "sure-too-few"),
    }
}

/// Says why nobody can be counted, and what to add.
fn nothing(finding: &Finding, measure: Measure, edition: &Edition) -> String {
    let language = edition.settings.language;
    let (from, to) = measure.span();
    let any = |is_it: &dyn Fn(&Incident) -> bool| edition.declared().any(is_it);
    let without = |is_there: &dyn Fn(&Incident, Milestone) -> bool| -> Vec<Milestone> {
        let both = [from, to].into_iter();
        both.filter(|one| !any(&|incident| is_there(incident, *one))).collect()
    };
    let counts = |incident: &Incident| edition.confident(incident).is_ok();
    let told = |id: &str, milestones: &[Milestone]| {
        let when: Vec<String> = milestones.iter().map(|one| when(language, *one)).collect();
        let keys = milestones.iter().map(|one| format!("`{}`", one.key()));
        let keys: Vec<String> = keys.collect();
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
    let left_out = &finding.sample.left_out;
    let unsure = |reason| matches!(reason, Reason::NotRead | Reason::ConfidenceBelowMinimum);
    if left_out.iter().all(|one| unsure(one.reason)) {
        return say!(language, "nobody-is-sure");
    }
    let absent =
        without(&|incident, one| counts(incident) && incident.timeline.when(one).is_some());
    let reversed = |reason| reason == Reason::NegativeInterval;
    match absent.is_empty() {
        false => told("nobody-who-counts-says", &absent),
        true if left_out.iter().any(|one| reversed(one.reason)) => {
            told("nobody-in-order", &[from, to])
        }
        true => told("nobody-who-counts-says-both", &[from, to]),
    }
}

/// Names a moment by what happened then.
pub fn when(language: Language, milestone: Milestone) -> String {
    let moment = milestone.key().trim_end_matches("_at");
    say!(language, &format!("when-{moment}"))
}
