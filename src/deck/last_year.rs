//! Last year as a reveal: two of its numbers, and what became of them.
//!
//! A tie stands as large as a change, or the room learns that only changes count.

use crate::chart::{Chart, Mark, Role, Span, Spans};
use crate::findings::durations::MEDIAN;
use crate::findings::{Finding, detection, resolution, response, reviews};
use crate::model::{Edition, PastEdition, PastFinding};
use crate::stats::thresholds::{MEDIAN_NEEDS, PLAIN_LEVEL};
use crate::stats::{Estimate, proportion};
use crate::telling::{Cell, Counted, Figure, Pair, Scene, Slide, Table, Title, footing};
use crate::words::{Language, say};

/// How many numbers the slide has.
const MOST: usize = 2;

/// How a number of both years is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A share of incidents: by the interval of the difference.
    Share,
    /// A median of durations: by whether both intervals overlap.
    Duration,
}

/// The numbers that can be told, the most telling first: finding, value, and how it is compared.
const NUMBERS: [(&str, &str, Kind); 4] = [
    (reviews::ID, reviews::HELD, Kind::Share),
    (detection::ID, MEDIAN, Kind::Duration),
    (response::ID, MEDIAN, Kind::Duration),
    (resolution::ID, MEDIAN, Kind::Duration),
];

/// A number of both years, and what it became.
struct Told {
    pair: Pair,
    /// What is said of it in the title of the answer.
    became: String,
}

/// Returns the slide; `None` if no number of last year has a range and a counterpart. `lines` are for the speaker.
pub fn last_year(edition: &Edition, findings: &[Finding], lines: &[String]) -> Option<Slide> {
    let last = edition.last()?;
    let told = NUMBERS.iter().filter_map(|number| tell(*number, edition, last, findings));
    let (changed, tied): (Vec<Told>, Vec<Told>) = told.partition(|one| one.pair.changed);
    // One of each, if there is one of each.
    let (few, rest) = (changed.len().min(MOST - tied.len().min(1)), tied.len().min(MOST));
    let told: Vec<Told> =
        changed.into_iter().take(few).chain(tied.into_iter().take(rest)).take(MOST).collect();
    if told.is_empty() {
        return None;
    }
    let language = edition.settings.language;
    let became: Vec<&str> = told.iter().map(|one| one.became.as_str()).collect();
    let title = Title::said(&became.join(" "));
    let form = if last.promises.is_empty() { "plain" } else { "promised" };
    let asks = Title::said(&say!(language, "last-year-asks", form));
    let pairs = told.into_iter().map(|one| one.pair).collect();
    let scene = Scene::LastYear { asks, pairs, lines: lines.to_vec() };
    let years = [last.year, edition.settings.year].map(|year| year.to_string());
    let footing = vec![
        say!(language, "last-year-both", then = &years[0], now = &years[1]),
        say!(language, "foot-intervals", level = language.level(PLAIN_LEVEL)),
        footing::day(edition),
    ];
    Some(Slide { footing, ..Slide::new("memory", title, scene) })
}

fn tell(
    (id, value, kind): (&'static str, &str, Kind),
    edition: &Edition,
    last: &PastEdition,
    findings: &[Finding],
) -> Option<Told> {
    let language = edition.settings.language;
    let past = last.findings.get(id)?;
    let finding = findings.iter().find(|one| one.id == id)?;
    let now = Range::of(finding.values.get(value)?, finding.sample.n())?;
    let then = Range::past(past, value)?;
    if then.n.min(now.n) < MEDIAN_NEEDS {
        return None;
    }
    let changed = match kind {
        Kind::Share => moved(&then, &now)?,
        Kind::Duration => then.high < now.low || now.high < then.low,
    };
    let years = [last.year, edition.settings.year];
    let label = say!(language, &format!("last-year-{id}"));
    let form = if now.value > then.value { "more" } else { "less" };
    let sure = if changed { "sure" } else { "open" };
    let became = say!(language, &format!("last-year-{id}-became"), form, sure);
    let figure = figure(id, [&then, &now], years, changed, kind, &label, edition);
    let [then, now] = [&then, &now].map(|range| range.counted(language, kind, &label));
    Some(Told { became, pair: Pair { then, now, changed, figure } })
}

/// A value with the range that luck allows.
struct Range {
    value: f64,
    low: f64,
    high: f64,
    n: usize,
    /// How many matched, where it is a share.
    x: Option<u64>,
}

impl Range {
    fn of(estimate: &Estimate, n: usize) -> Option<Range> {
        let (low, high) = estimate.bounds()?;
        Some(Range { value: estimate.value?, low, high, n, x: estimate.part.map(|(x, _)| x) })
    }

    fn past(past: &PastFinding, name: &str) -> Option<Range> {
        let value = past.values.get(name)?;
        let x = value.x.map(|x| x as u64);
        Some(Range { value: value.value?, low: value.low?, high: value.high?, n: past.n, x })
    }

    fn part(&self) -> Option<(u64, u64)> {
        self.x.filter(|x| *x <= self.n as u64).map(|x| (x, self.n as u64))
    }

    fn written(&self, language: Language, kind: Kind, value: f64) -> String {
        match kind {
            Kind::Share => language.share(value),
            Kind::Duration => language.duration(value),
        }
    }

    fn counted(&self, language: Language, kind: Kind, label: &str) -> Counted {
        let n = match self.part() {
            Some((x, n)) => footing::of(language, x as usize, n as usize),
            None => language.figures(self.n as f64),
        };
        Counted { value: self.written(language, kind, self.value), label: label.to_owned(), n }
    }
}

/// Returns whether a share moved by more than luck allows; `None` if last year did not keep its count.
fn moved(then: &Range, now: &Range) -> Option<bool> {
    let (low, high) = proportion::difference(now.part()?, then.part()?, PLAIN_LEVEL).bounds()?;
    Some(low > 0.0 || high < 0.0)
}

fn figure(
    id: &str,
    ranges: [&Range; 2],
    years: [i32; 2],
    changed: bool,
    kind: Kind,
    label: &str,
    edition: &Edition,
) -> Figure {
    let language = edition.settings.language;
    let years = years.map(|year| year.to_string());
    let written = |range: &Range| {
        [range.value, range.low, range.high].map(|value| range.written(language, kind, value))
    };
    let row = |(range, year): (&Range, &String)| {
        let [value, low, high] = written(range).map(Cell::plain);
        vec![Cell::plain(year), value, low, high]
    };
    let head = ["", "head-value", "head-low", "head-high"];
    let head = head.map(|id| if id.is_empty() { String::new() } else { say!(language, id) });
    let table = Table::of(label, head, ranges.into_iter().zip(&years).map(row));
    let role = if changed { Role::First } else { Role::Ink };
    let span = |(range, label): (&Range, &String)| Span {
        label: label.clone(),
        value: range.value,
        low: range.low,
        high: range.high,
    };
    let rows = ranges.into_iter().zip(&years).map(span).collect();
    let mark = Mark::Spans(Spans { rows, role, is_log: kind == Kind::Duration });
    let said = |range: &Range, year: &String| {
        let [value, low, high] = written(range);
        say!(language, "last-year-range", year, value, low, high)
    };
    let description = format!("{} {}", said(ranges[0], &years[0]), said(ranges[1], &years[1]));
    let chart = Chart { id: format!("last-year-{id}"), title: label.to_owned(), description, mark };
    Figure { chart, table, footing: footing::of_day(edition) }
}
