//! Values with their doubt, as tables: of a finding, of its groups, and of one service.

use std::collections::BTreeSet;

use crate::deck::durations::{self, MEDIAN_NEEDS, WIDE_BELOW};
use crate::deck::evidence;
use crate::findings::finding::{By, Finding, Group, Unit, Values, part_of};
use crate::phrase;
use crate::render::address;
use crate::render::report::Report;
use crate::render::view::{Link, Table};
use crate::stats::interval::Estimate;
use crate::words::Language;

/// Values that are for machines only: a mean is never shown beside a median.
const UNSHOWN: [&str; 1] = ["mean"];
/// The value that a reader compares between groups, the first that a finding has.
const MAIN: [&str; 7] = [
    "median",
    "held",
    "per-hour",
    "median-correction",
    "complete",
    "share",
    "kappa",
];

/// Returns the values of a finding, each with its interval and method.
pub fn of_finding(finding: &Finding) -> Table {
    Table {
        caption: "What was found".to_owned(),
        head: ["What", "Value", "Interval", "How"]
            .map(str::to_owned)
            .to_vec(),
        rows: value_rows(finding),
    }
}

/// Returns a table for each kind of group, with the value that a reader compares.
pub fn groups(language: Language, finding: &Finding) -> Vec<Table> {
    let kinds: BTreeSet<By> = finding.groups.iter().map(|group| group.by).collect();
    // Larger samples are of the same incidents: their answers stand with this year's.
    let kinds = kinds.into_iter().filter(|by| *by != By::Sample);
    kinds.map(|by| groups_by(language, finding, by)).collect()
}

fn groups_by(language: Language, finding: &Finding, by: By) -> Table {
    let groups = || finding.groups_by(by);
    let main = MAIN
        .into_iter()
        .find(|name| groups().any(|one| one.values.contains_key(name)));
    let row = |group: &Group| {
        let name = match by {
            By::Month | By::Service | By::Severity | By::Score | By::Hour => group.name.clone(),
            By::Factor | By::Trigger | By::Safeguard => group.name.clone(),
            By::Source | By::Coverage | By::Hours | By::Weekday | By::WeekdayHour => {
                phrase::words(&group.name)
            }
            By::Correction | By::Outcome | By::Sample | By::Scale => phrase::words(&group.name),
        };
        let mut cells = vec![name, group.ids.len().to_string()];
        if let Some(main) = main {
            cells.extend(compared(language, group, main, finding.unit));
        }
        cells.into_iter().map(Link::plain).collect()
    };
    let head = ["Group".to_owned(), "n".to_owned()].into_iter();
    let more = main.map(|main| [phrase::capital(&name_of(main)), "Interval".to_owned()]);
    Table {
        caption: match by {
            By::Hours => "By working hours".to_owned(),
            By::WeekdayHour => "By weekday and hour".to_owned(),
            _ => format!("By {}", by.key()),
        },
        head: head.chain(more.into_iter().flatten()).collect(),
        rows: groups().map(row).collect(),
    }
}

/// Says one group's value and its interval: of few durations the range, of some more that the interval is wide.
fn compared(language: Language, group: &Group, main: &str, unit: Unit) -> [String; 2] {
    let n = group.ids.len();
    let Some(one) = group.values.get(main) else {
        return ["too few".to_owned(), String::new()];
    };
    let told = Told::of(one, &group.values, unit, n);
    match (main, n) {
        ("median", n) if n < MEDIAN_NEEDS => [
            durations::range(language, &group.points).unwrap_or_default(),
            "too few for a median".to_owned(),
        ],
        ("median", n) if n < WIDE_BELOW => [
            told.value(),
            format!("{}, wide with so few", told.interval()),
        ],
        _ => [told.value(), told.interval()],
    }
}

fn value_rows(finding: &Finding) -> Vec<Vec<Link>> {
    let row = |(name, estimate): (&'static str, &Estimate)| {
        let told = Told::in_finding(estimate, finding);
        let cells = [
            phrase::capital(&name_of(name)),
            told.value(),
            told.interval(),
            method_name(estimate.method).to_owned(),
        ];
        cells.into_iter().map(Link::plain).collect()
    };
    shown(finding).map(row).collect()
}

/// Says the name of a value in words; the name that machines read is in `findings.json`.
pub fn name_of(name: &str) -> String {
    match name {
        "below-30s" => "under 30\u{a0}s".to_owned(),
        "hours" => "part of the year's hours".to_owned(),
        "p90" => "nine in ten within (p90)".to_owned(),
        "p95" => "19 in 20 within (p95)".to_owned(),
        "shapiro-wilk" => "Shapiro-Wilk W".to_owned(),
        "shapiro-wilk-p" => "Shapiro-Wilk p".to_owned(),
        "five-longest" => "held by the five longest".to_owned(),
        other => phrase::words(other),
    }
}

/// Says a method in words; the name that machines read is in `findings.json`.
fn method_name(method: &'static str) -> &'static str {
    match method {
        "median-order-statistic" => "exact, from the order of the values",
        "kaplan-meier" => "survival curve (Kaplan-Meier), open ones included",
        "quantile-type-7" => "quantile, linear",
        "log-t" => "t interval of the logarithms",
        "wilson" => "Wilson interval",
        "conditional-binomial" => "exact, from how the events fall on the hours of both",
        "shapiro-wilk" => "Shapiro and Wilk's test on logs (Royston)",
        "concentration" => "a sum over a sum",
        "garwood" => "exact (Garwood)",
        "census" => "a count of all there are",
        "hours-of-the-year" => "from the hours of the year",
        other => other,
    }
}

/// Goes through the values of a finding that people are shown.
pub fn shown(finding: &Finding) -> impl Iterator<Item = (&'static str, &Estimate)> {
    let values = finding
        .values
        .iter()
        .map(|(name, estimate)| (*name, estimate));
    values.filter(|(name, _)| !UNSHOWN.contains(name))
}

/// A value as people are told it.
pub struct Told<'a> {
    estimate: &'a Estimate,
    unit: Unit,
    /// How many of how many it is, where it is a share.
    part: Option<(u64, u64)>,
}

impl<'a> Told<'a> {
    /// Takes a value of a finding, or one that stands in its place.
    pub fn in_finding(estimate: &'a Estimate, finding: &Finding) -> Told<'a> {
        Told::of(estimate, &finding.values, finding.unit, finding.sample.n())
    }

    /// Takes one of the values of `n` incidents.
    fn of(estimate: &'a Estimate, values: &Values, unit: Unit, n: usize) -> Told<'a> {
        Told {
            estimate,
            unit: Unit::of(estimate, unit),
            part: part_of(estimate, values, n as u64),
        }
    }

    fn value(&self) -> String {
        match (self.estimate.value, self.part, self.unit) {
            (None, ..) => self.estimate.note.clone().unwrap_or_default(),
            (_, Some((x, n)), Unit::Share) => phrase::part(x as usize, n as usize),
            (Some(value), ..) => self.number(value),
        }
    }

    fn number(&self, value: f64) -> String {
        match self.unit {
            Unit::Count => phrase::number(value),
            Unit::Share => phrase::share(value),
            Unit::Seconds => phrase::duration(value),
            Unit::Ratio => phrase::times(value),
            Unit::Number if value < 0.001 => "under 0.001".to_owned(),
            Unit::Number => format!("{value:.3}"),
            Unit::PerHour => format!("{} per hour", phrase::two_digits(value)),
        }
    }

    /// Returns the bounds; of a part of fewer than ten there are none to be told, for they are percentages.
    fn bounds(&self) -> (Option<f64>, Option<f64>) {
        let few = |(_, n): (u64, u64)| n < phrase::PERCENT_NEEDS as u64;
        match self.part.is_some_and(few) {
            true => (None, None),
            false => (self.estimate.low, self.estimate.high),
        }
    }

    fn interval(&self) -> String {
        let bound = |bound: Option<f64>| match bound {
            Some(bound) => self.number(bound),
            None => "not reached".to_owned(),
        };
        match (self.estimate.level, self.bounds()) {
            (None, _) => String::new(),
            (_, (None, None)) => self.estimate.note.clone().unwrap_or_default(),
            (Some(level), (low, high)) => format!(
                "{} to {} (level {})",
                bound(low),
                bound(high),
                phrase::level(level)
            ),
        }
    }

    /// Says it with its interval in few words, such as `26 min (9 min to 3 h)`.
    pub fn short(&self) -> String {
        match self.bounds() {
            (Some(low), Some(high)) => format!(
                "{} ({} to {})",
                self.value(),
                self.number(low),
                self.number(high)
            ),
            _ => self.value(),
        }
    }
}

/// Returns the value that a finding turns on with its name in a word or two, and its interval; `None` where it has none.
pub fn main(finding: &Finding) -> Option<(String, String)> {
    let names = MAIN
        .into_iter()
        .chain(["count", "confident", "factors", "read-twice"]);
    let told =
        |name: &&str| !name.starts_with("median") || finding.sample.n() >= evidence::MEDIAN_NEEDS;
    let names = names.filter(told);
    let mut found = names.filter_map(|name| Some((name, finding.values.get(name)?)));
    let (name, estimate) = found.find(|(_, estimate)| estimate.value.is_some())?;
    let told = Told::in_finding(estimate, finding);
    let value = told.value();
    let value = match (finding.id, name) {
        ("near-misses", "count") => {
            phrase::count(estimate.value? as usize, "near miss", "near misses")
        }
        (_, "count") => phrase::count(estimate.value? as usize, "incident", "incidents"),
        (_, "confident" | "held") => format!("{value} {name}"),
        (_, "factors") => format!("{value} name a factor"),
        (_, "read-twice") => format!("{value} read twice"),
        (_, "complete") => format!("{value} all done"),
        ("calendar", _) => format!("{value} in working hours"),
        ("preventability" | "productivity", _) => format!("{value} scored 4 or 5"),
        (_, name) => format!("{} {value}", phrase::words(name)),
    };
    let interval = match told.bounds() {
        (Some(low), Some(high)) => format!("{} to {}", told.number(low), told.number(high)),
        (Some(low), None) => format!("from {} up", told.number(low)),
        _ => String::new(),
    };
    Some((value, interval))
}

/// Returns what the findings say of one service, each where it has enough incidents to say something.
pub fn of_service(report: &Report, service: &str, root: &str) -> Table {
    let row = |finding: &Finding| {
        let group = finding
            .groups_by(By::Service)
            .find(|group| group.name == service)?;
        let (name, main) = MAIN
            .into_iter()
            .find_map(|name| Some((name, group.values.get(name)?)))?;
        let told = Told::of(main, &group.values, finding.unit, group.ids.len());
        let link = Link {
            text: evidence::name(report.edition.settings.language, finding.id),
            href: address::finding(root, finding.id),
        };
        let cells = [
            group.ids.len().to_string(),
            format!("{} {}", name_of(name), told.value()),
            told.interval(),
        ];
        Some(
            std::iter::once(link)
                .chain(cells.into_iter().map(Link::plain))
                .collect(),
        )
    };
    Table {
        caption: "What the findings say of it".to_owned(),
        head: ["Finding", "n", "Value", "Interval"]
            .map(str::to_owned)
            .to_vec(),
        rows: report.findings.iter().filter_map(row).collect(),
    }
}
