//! Values with their doubt, as tables: of a finding, of its groups, and of one service.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::durations::{MEAN, MEDIAN};
use crate::findings::{By, Finding, Group};
use crate::phrase;
use crate::render::view::{Link, Table};
use crate::render::{address, report::Report};
use crate::stats::thresholds::{MEDIAN_NEEDS, WIDE_BELOW};
use crate::stats::{Estimate, Unit};
use crate::telling::{Faces, Telling, claim::census::points, durations, phrases::value_name};
use crate::words::{Language, say};

/// Returns the values of a finding, each with its interval and method.
pub fn of_finding(language: Language, finding: &Finding) -> Table {
    let head = ["value-what", "value-value", "value-interval", "value-how"];
    Table::new(language, "value-found", head, value_rows(language, finding))
}

/// Returns a table for each kind of group, with the value that a reader compares.
pub fn groups(language: Language, finding: &Finding, faces: &Faces) -> Vec<Table> {
    let kinds: BTreeSet<By> = finding.groups.iter().map(|group| group.by).collect();
    // Groups by sample hold the same incidents again, so they have no table.
    let kinds = kinds.into_iter().filter(|by| *by != By::Sample);
    kinds.map(|by| groups_by(language, finding, by, faces.compared)).collect()
}

fn groups_by(language: Language, finding: &Finding, by: By, names: &[&str]) -> Table {
    let groups = || finding.groups_by(by);
    let main = names.iter().find(|name| groups().any(|one| one.values.contains_key(*name)));
    let row = |group: &Group| {
        let mut cells =
            vec![group_name(language, by, &group.name), language.figures(group.ids.len() as f64)];
        if let Some(main) = main {
            cells.extend(compared(language, group, main));
        }
        cells.into_iter().map(Link::plain).collect()
    };
    let head = [say!(language, "value-group"), say!(language, "value-n")].into_iter();
    let more = main.map(|main| {
        let name = phrase::capital(&value_name(language, main));
        [name, say!(language, "value-interval")]
    });
    Table {
        caption: say!(language, &format!("value-by-{}", by.key())),
        head: head.chain(more.into_iter().flatten()).collect(),
        rows: groups().map(row).collect(),
    }
}

/// Returns the name of a group; names that the report's authors chose stay as they are.
fn group_name(language: Language, by: By, name: &str) -> String {
    let word = |name: &str| language.word(&format!("group-{name}"), name);
    match by {
        By::Month | By::Service | By::Severity | By::Score | By::Hour => name.to_owned(),
        By::Factor | By::Trigger | By::Safeguard => name.to_owned(),
        By::Scale => language.word(&format!("key-{name}"), name),
        By::WeekdayHour => match name.split_once('-') {
            Some((day, hour)) => format!("{} {hour}", word(day)),
            None => word(name),
        },
        By::Source | By::Coverage | By::Hours | By::Weekday => word(name),
        By::Correction | By::Outcome | By::Sample => word(name),
    }
}

/// Says a group's value and interval. Very few durations get their range instead, and a few more a note that the interval is wide.
fn compared(language: Language, group: &Group, main: &str) -> [String; 2] {
    let n = group.ids.len();
    let Some(one) = group.values.get(main) else {
        return [say!(language, "value-too-few"), String::new()];
    };
    let words = ValueInWords::of(language, one);
    match (main, n) {
        (MEDIAN, n) if n < MEDIAN_NEEDS => [
            durations::range(language, &group.points).unwrap_or_default(),
            say!(language, "value-too-few-for-a-median"),
        ],
        (MEDIAN, n) if n < WIDE_BELOW => {
            [words.value(), say!(language, "value-wide", interval = words.interval())]
        }
        _ => [words.value(), words.interval()],
    }
}

fn value_rows(language: Language, finding: &Finding) -> Vec<Vec<Link>> {
    let row = |(name, estimate): (&'static str, &Estimate)| {
        let words = ValueInWords::of(language, estimate);
        let cells = [
            phrase::capital(&value_name(language, name)),
            words.value(),
            words.interval(),
            method_name(language, estimate.method),
        ];
        cells.into_iter().map(Link::plain).collect()
    };
    shown(finding).map(row).collect()
}

/// Says a method in words; `findings.json` has the name for programs.
fn method_name(language: Language, method: &'static str) -> String {
    let id = format!("value-how-{method}");
    if language.knows(&id) { say!(language, &id) } else { method.to_owned() }
}

/// Goes through the values of a finding that pages show.
pub fn shown(finding: &Finding) -> impl Iterator<Item = (&'static str, &Estimate)> {
    let values = finding.values.iter().map(|(name, estimate)| (*name, estimate));
    values.filter(|(name, _)| *name != MEAN)
}

/// A value in words, for readers.
pub struct ValueInWords<'a> {
    language: Language,
    estimate: &'a Estimate,
}

impl<'a> ValueInWords<'a> {
    /// Takes a value to be said in a language.
    pub fn of(language: Language, estimate: &'a Estimate) -> ValueInWords<'a> {
        ValueInWords { language, estimate }
    }

    fn value(&self) -> String {
        match (self.estimate.value, self.estimate.part, self.estimate.unit) {
            (None, ..) => self.note(),
            (_, Some((x, n)), Unit::Share) => self.language.part(x as usize, n as usize),
            (Some(value), ..) => self.number(value),
        }
    }

    fn note(&self) -> String {
        self.estimate.note.map(|note| self.language.note(note)).unwrap_or_default()
    }

    fn number(&self, value: f64) -> String {
        let language = self.language;
        match self.estimate.unit {
            Unit::Count => language.figures(value),
            Unit::Share => language.share(value),
            Unit::Points => points(language, value),
            Unit::Seconds => language.duration(value),
            Unit::Ratio => language.times(value),
            Unit::Number if value < 0.001 => say!(language, "value-tiny"),
            Unit::Number => format!("{value:.3}").replace('.', &language.point().to_string()),
            Unit::PerHour => {
                let number = language.two_digits(value);
                say!(language, "value-per-hour", number)
            }
        }
    }

    /// Returns the bounds; a part of fewer than ten shows none, because they would be percentages.
    fn bounds(&self) -> (Option<f64>, Option<f64>) {
        match self.estimate.part.is_some_and(|(_, n)| n < phrase::PERCENT_NEEDS as u64) {
            true => (None, None),
            false => (self.estimate.low, self.estimate.high),
        }
    }

    fn interval(&self) -> String {
        let bound = |bound: Option<f64>| match bound {
            Some(bound) => self.number(bound),
            None => say!(self.language, "value-not-reached"),
        };
        match (self.estimate.level, self.bounds()) {
            (None, _) => String::new(),
            (_, (None, None)) => self.note(),
            (Some(level), (low, high)) => say!(
                self.language,
                "value-interval-at-a-level",
                low = bound(low),
                high = bound(high),
                level = self.language.level(level)
            ),
        }
    }

    /// Says the value and its interval briefly, such as `26 min (9 min to 3 h)`.
    pub fn short(&self) -> String {
        match self.bounds() {
            (Some(low), Some(high)) => say!(
                self.language,
                "value-and-interval",
                value = self.value(),
                low = self.number(low),
                high = self.number(high)
            ),
            _ => self.value(),
        }
    }
}

/// Returns the main value of a finding in a few words, and its interval; `None` where it has none.
pub fn main(language: Language, finding: &Finding, faces: &Faces) -> Option<(String, String)> {
    let main = faces.main.as_ref()?;
    let estimate = main.of(finding)?;
    let words = ValueInWords::of(language, estimate);
    let interval = match words.bounds() {
        (Some(low), Some(high)) => {
            let (low, high) = (words.number(low), words.number(high));
            say!(language, "durations", low, high)
        }
        (Some(low), None) => say!(language, "value-from", low = words.number(low)),
        _ => String::new(),
    };
    Some(((main.say)(language, estimate, &words.value()), interval))
}

/// What the findings say about each service.
pub struct OfServices<'a> {
    language: Language,
    /// Each finding with its groups by the name of the service.
    findings: Vec<(&'a Finding, &'a Telling, BTreeMap<&'a str, &'a Group>)>,
}

impl<'a> OfServices<'a> {
    /// Sorts the groups of all findings by service.
    pub fn of(report: &'a Report) -> OfServices<'a> {
        let named = |group: &'a Group| (group.name.as_str(), group);
        let findings = report.told().map(|(finding, telling)| {
            (finding, telling, finding.groups_by(By::Service).map(named).collect())
        });
        OfServices { language: report.edition.settings.language, findings: findings.collect() }
    }

    /// Returns what they say about one service, leaving out those with too few of its incidents.
    pub fn table(&self, service: &str, root: &str) -> Table {
        let rows = self.findings.iter().filter_map(|(finding, telling, groups)| {
            service_row(self.language, (finding, telling), groups.get(service)?, root)
        });
        let head = ["value-finding", "value-n", "value-value", "value-interval"];
        Table::new(self.language, "service-values", head, rows.collect())
    }
}

fn service_row(
    language: Language,
    (finding, telling): (&Finding, &Telling),
    group: &Group,
    root: &str,
) -> Option<Vec<Link>> {
    let mut names = telling.faces.compared.iter();
    let (name, main) = names.find_map(|name| Some((name, group.values.get(name)?)))?;
    let n = group.ids.len();
    let words = ValueInWords::of(language, main);
    let link = Link { text: telling.name.clone(), href: address::finding(root, finding.id) };
    let cells = [
        language.figures(n as f64),
        say!(language, "value-main", name = value_name(language, name), value = words.value()),
        words.interval(),
    ];
    Some(std::iter::once(link).chain(cells.into_iter().map(Link::plain)).collect())
}
