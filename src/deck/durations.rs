//! Durations in sentences: the median with its interval, the range of few, the list of fewer, the key that nobody wrote.

use crate::findings::finding::{By, Finding, Group, Point, Values};
use crate::model::edition::Edition;
use crate::model::measure::Measure;
use crate::model::sample::Reason;
use crate::model::timeline::Milestone;
use crate::stats::interval::Estimate;
use crate::words::{Language, say};

/// Below this many incidents there is a list, and no chart.
pub const LISTED_BELOW: usize = 3;

/// From this many incidents on a median is told; below, the range is.
pub const MEDIAN_NEEDS: usize = 6;

/// Below this many incidents a median's interval is wide, and said to be.
pub const WIDE_BELOW: usize = 10;

/// Lists incidents that are too few to sum up.
pub fn too_few(language: Language, n: usize, list: &[String]) -> String {
    let incidents = say!(language, "incidents", n = n);
    format!(
        "Only {incidents} can be counted, too few to sum up: {}.",
        language.list(list)
    )
}

/// How a duration is spoken of.
struct Words {
    /// What has happened at its end: `noticed`.
    done: &'static str,
    /// What it is counted from, where that is not the start.
    since: &'static str,
    /// The same for a range.
    until: &'static str,
}

fn spoken(measure: Measure) -> Words {
    let words = |done, since, until| Words { done, since, until };
    match measure {
        Measure::TimeToDetect => words("noticed", "", "to be noticed"),
        Measure::TimeToDeclare => words("declared", "", "to be declared"),
        Measure::Response => words(
            "mitigated",
            " of being noticed",
            "from being noticed to being mitigated",
        ),
        Measure::TimeToMitigate => words("mitigated", "", "to be mitigated"),
        Measure::TimeToResolve => words("over", "", "to be over"),
        Measure::Recovery => words(
            "back to normal",
            " of being mitigated",
            "from being mitigated to being back to normal",
        ),
    }
}

/// Returns a finding of durations as a sentence or two.
pub fn sentence(finding: &Finding, measure: Measure, edition: &Edition) -> String {
    match finding.sample.n() {
        0 => nothing(finding, measure, edition),
        n if n < LISTED_BELOW => {
            let list: Vec<String> = finding
                .points
                .iter()
                .map(|point| listed(edition.settings.language, point))
                .collect();
            too_few(edition.settings.language, n, &list)
        }
        _ => {
            let all = typical(
                edition.settings.language,
                measure,
                &finding.values,
                &finding.points,
            );
            match coverage(edition.settings.language, finding) {
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
        true => format!("at least {length}"),
        false => length,
    }
}

/// Says what a year's durations are like: the median with its interval, or for few of them their range.
fn typical(language: Language, measure: Measure, values: &Values, points: &[Point]) -> String {
    let words = spoken(measure);
    let n = points.len();
    let incidents = say!(language, "incidents", n = n);
    let open = open(language, points);
    if n < MEDIAN_NEEDS {
        let range = range(language, points).unwrap_or_default();
        return format!(
            "{incidents} took {range} {}{open}; too few for a median.",
            words.until
        );
    }
    let median = values.get("median");
    match median.and_then(|median| Some((median, median.value?))) {
        None => format!(
            "Fewer than half of {incidents} were {}{} by the freeze, so there is no median yet{open}.",
            words.done, words.since
        ),
        Some((median, value)) => format!(
            "Half of {incidents} were {} {}{}{}{}{open}.",
            words.done,
            language.within(value),
            if value == 0.0 { "" } else { words.since },
            interval(language, median, n),
            nine_in_ten(language, values)
        ),
    }
}

fn open(language: Language, points: &[Point]) -> String {
    match points.iter().filter(|point| point.open).count() {
        0 => String::new(),
        1 => "; one is still open".to_owned(),
        open => format!("; {} are still open", language.in_words(open)),
    }
}

/// Returns the shortest and the longest of some durations as words; an open one may yet grow.
pub fn range(language: Language, points: &[Point]) -> Option<String> {
    let seconds = || points.iter().map(|point| point.seconds);
    let low = seconds().min_by(f64::total_cmp)?;
    let high = seconds().max_by(f64::total_cmp)?;
    let waits = points
        .iter()
        .any(|point| point.open && point.seconds == high);
    let (low, high) = (language.duration(low), language.duration(high));
    Some(match (low == high, waits) {
        (_, true) => format!("{low} to at least {high}"),
        (true, false) => low,
        (false, false) => format!("{low} to {high}"),
    })
}

fn interval(language: Language, median: &Estimate, n: usize) -> String {
    let level = language.level(median.level.unwrap_or(0.95));
    let wide = if n < WIDE_BELOW {
        ", wide with so few"
    } else {
        ""
    };
    match (median.low, median.high) {
        (Some(_), Some(0.0)) => format!(" (at both ends of the {level} interval too{wide})"),
        (Some(low), Some(high)) => {
            format!(
                " ({level} interval {}{wide})",
                language.durations(low, high)
            )
        }
        (Some(low), None) => format!(
            " ({level} interval from {} up, the upper end not reached)",
            language.duration(low)
        ),
        _ => String::new(),
    }
}

fn nine_in_ten(language: Language, values: &Values) -> String {
    match values.get("p90").and_then(|p90| p90.value) {
        Some(seconds) => format!(", nine in ten {}", language.within(seconds)),
        None => String::new(),
    }
}

fn coverage(language: Language, finding: &Finding) -> Option<String> {
    let [covered, other] = compared(finding)?;
    Some(format!(
        "With a test watching, half {} ({}); without one, {} ({}).",
        language.within(covered.1),
        say!(language, "incidents", n = covered.0.ids.len()),
        language.within(other.1),
        other.0.ids.len()
    ))
}

/// Returns the covered and the uncovered group with their medians, where each has enough incidents for one.
pub fn compared(finding: &Finding) -> Option<[(&Group, f64); 2]> {
    let side = |name: &str| {
        let group = finding
            .groups_by(By::Coverage)
            .find(|group| group.name == name)?;
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
        if let (Some(with), Some(without)) = (bounds(&covered.values), bounds(&other.values)) {
            let n = say!(language, "incidents", n = covered.ids.len());
            return format!(
                "{level} intervals: {with} ({n}), {without} ({}).",
                other.ids.len()
            );
        }
    }
    let n = finding.points.len();
    match bounds(&finding.values).filter(|_| n >= MEDIAN_NEEDS) {
        Some(bounds) => format!("{level} interval {bounds}, from {n}."),
        None => "Too few for a median.".to_owned(),
    }
}

/// Says why nobody can be counted, and what to add.
fn nothing(finding: &Finding, measure: Measure, edition: &Edition) -> String {
    let (from, to) = measure.span();
    let written = |milestone: &Milestone| {
        let mut declared = edition.declared();
        declared.any(|incident| incident.timeline.at(*milestone).is_some())
    };
    let absent: Vec<Milestone> = [from, to].into_iter().filter(|one| !written(one)).collect();
    let left_out = &finding.sample.left_out;
    let unsure = |reason| matches!(reason, Reason::NotRead | Reason::ConfidenceBelowMinimum);
    if !absent.is_empty() {
        let when: Vec<String> = absent
            .iter()
            .map(|one| when(edition.settings.language, *one))
            .collect();
        let keys: Vec<String> = absent
            .iter()
            .map(|one| format!("`{}`", one.key()))
            .collect();
        return format!(
            "No write-up says {}. Add {}.",
            edition.settings.language.list(&when),
            edition.settings.language.list(&keys)
        );
    }
    if left_out.iter().all(|one| unsure(one.reason)) {
        return "No incident is recorded well enough to count yet. Add what is missing, and `scores.confidence`."
            .to_owned();
    }
    format!(
        "No incident that counts says {}. Add `{}`.",
        when(edition.settings.language, to),
        to.key()
    )
}

/// Names a moment by what happened then.
pub fn when(language: Language, milestone: Milestone) -> String {
    let moment = milestone.key().trim_end_matches("_at");
    say!(language, &format!("when-{moment}"))
}
