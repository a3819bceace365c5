//! Last year as a reveal: two of its numbers, and what became of them.
//!
//! A tie stands as large as a change, or the room learns that only changes count.

use crate::chart::{Chart, Mark, Role, Span, Spans};
use crate::findings::durations::MEDIAN;
use crate::findings::finding::COUNT;
use crate::findings::{Finding, detection, resolution, response, reviews, volume};
use crate::model::{Edition, PastEdition, PastFinding};
use crate::phrase;
use crate::stats::thresholds::{MEDIAN_NEEDS, PLAIN_LEVEL};
use crate::stats::{Estimate, proportion, rate};
use crate::telling::{Cell, Counted, Figure, Pair, Scene, Slide, Table, Title, footing};
use crate::time::Date;
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
    /// How many there were in a year: by the interval of the ratio of both rates.
    Rate,
}

impl Kind {
    fn written(self, language: Language, value: f64) -> String {
        match self {
            Kind::Share => language.share(value),
            Kind::Duration => language.duration(value),
            Kind::Rate => language.figures(phrase::rounded(value, 0)),
        }
    }
}

/// The numbers that can be told, the most telling first: finding, value, and how it is compared.
const NUMBERS: [(&str, &str, Kind); 5] = [
    (reviews::ID, reviews::HELD, Kind::Share),
    (detection::ID, MEDIAN, Kind::Duration),
    (response::ID, MEDIAN, Kind::Duration),
    (resolution::ID, MEDIAN, Kind::Duration),
    (volume::ID, COUNT, Kind::Rate),
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
    let years = [last.year, edition.settings.year];
    let [then, now] = match kind {
        Kind::Rate if !is_over(edition) => return None,
        Kind::Rate => {
            [Range::count(past.n, years[0])?, Range::count(finding.sample.n(), years[1])?]
        }
        _ => {
            [Range::past(past, value)?, Range::of(finding.values.get(value)?, finding.sample.n())?]
        }
    };
    if then.n.min(now.n) < MEDIAN_NEEDS {
        return None;
    }
    let changed = match kind {
        Kind::Share => moved(&then, &now)?,
        Kind::Duration => then.high < now.low || now.high < then.low,
        Kind::Rate => came_more_or_less_often([&then, &now], years)?,
    };
    let label = say!(language, &format!("last-year-{id}"));
    let became = match kind.written(language, now.value) == kind.written(language, then.value) {
        true => say!(language, &format!("last-year-{id}-same")),
        false => {
            let form = if now.value > then.value { "more" } else { "less" };
            let sure = if changed { "sure" } else { "open" };
            say!(language, &format!("last-year-{id}-became"), form, sure)
        }
    };
    let both = Both { id, label, kind, changed, years };
    let figure = both.figure([&then, &now], edition);
    let [then, now] = [&then, &now].map(|range| range.counted(language, kind, &both.label));
    Some(Told { became, pair: Pair { then, now, changed, figure } })
}

/// A number that both years have.
struct Both {
    id: &'static str,
    /// What it is, such as `reviewed`.
    label: String,
    kind: Kind,
    changed: bool,
    years: [i32; 2],
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

    /// Returns how many there were in a whole year.
    fn count(n: usize, year: i32) -> Option<Range> {
        let hours = hours(year)?;
        let (low, high) = rate::per_hour(n as u64, hours, PLAIN_LEVEL).bounds()?;
        Some(Range { value: n as f64, low: low * hours, high: high * hours, n, x: None })
    }

    fn past(past: &PastFinding, name: &str) -> Option<Range> {
        let value = past.values.get(name)?;
        let x = value.x.map(|x| x as u64);
        Some(Range { value: value.value?, low: value.low?, high: value.high?, n: past.n, x })
    }

    fn part(&self) -> Option<(u64, u64)> {
        self.x.filter(|x| *x <= self.n as u64).map(|x| (x, self.n as u64))
    }

    fn counted(&self, language: Language, kind: Kind, label: &str) -> Counted {
        let n = match (kind, self.part()) {
            (Kind::Rate, _) => String::new(),
            (_, Some((x, n))) => footing::of(language, x as usize, n as usize),
            (_, None) => language.figures(self.n as f64),
        };
        Counted { value: kind.written(language, self.value), label: label.to_owned(), n }
    }
}

/// Returns whether a share moved by more than luck allows; `None` if last year did not keep its count.
fn moved(then: &Range, now: &Range) -> Option<bool> {
    let (low, high) = proportion::difference(now.part()?, then.part()?, PLAIN_LEVEL).bounds()?;
    Some(low > 0.0 || high < 0.0)
}

/// Returns whether the year is over: half a year is not held against a whole one.
fn is_over(edition: &Edition) -> bool {
    let Some(last_day) = Date::new(edition.settings.year, 12, 31) else { return false };
    edition.settings.data_freeze >= last_day
}

/// Returns the hours of a whole year.
fn hours(year: i32) -> Option<f64> {
    let days = Date::new(year + 1, 1, 1)?.days_since(Date::new(year, 1, 1)?);
    Some(days as f64 * 24.0)
}

/// Returns whether the rate differs by more than luck allows.
fn came_more_or_less_often(counts: [&Range; 2], years: [i32; 2]) -> Option<bool> {
    let side = |place: usize| Some((counts[place].n as u64, hours(years[place])?));
    let (low, high) = rate::ratio(side(1)?, side(0)?, PLAIN_LEVEL).bounds()?;
    Some(low > 1.0 || high < 1.0)
}

impl Both {
    /// Returns both years with their ranges.
    fn figure(&self, ranges: [&Range; 2], edition: &Edition) -> Figure {
        let language = edition.settings.language;
        let years = self.years.map(|year| year.to_string());
        let written = |range: &Range| {
            [range.value, range.low, range.high].map(|value| self.kind.written(language, value))
        };
        let row = |(range, year): (&Range, &String)| {
            let [value, low, high] = written(range).map(Cell::plain);
            vec![Cell::plain(year), value, low, high]
        };
        let [value, low, high] =
            ["head-value", "head-low", "head-high"].map(|id| say!(language, id));
        let head = [String::new(), value, low, high];
        let table = Table::of(&self.label, head, ranges.into_iter().zip(&years).map(row));
        let said = |(range, year): (&Range, &String)| {
            let [value, low, high] = written(range);
            say!(language, "last-year-range", year, value, low, high)
        };
        let said: Vec<String> = ranges.into_iter().zip(&years).map(said).collect();
        let chart = Chart {
            id: format!("last-year-{}", self.id),
            title: self.label.clone(),
            description: said.join(" "),
            mark: self.spans(ranges, years),
        };
        Figure { chart, table, footing: footing::of_day(edition) }
    }

    fn spans(&self, ranges: [&Range; 2], years: [String; 2]) -> Mark {
        let span = |(range, label): (&Range, String)| Span {
            label,
            value: range.value,
            low: range.low,
            high: range.high,
        };
        Mark::Spans(Spans {
            rows: ranges.into_iter().zip(years).map(span).collect(),
            role: if self.changed { Role::First } else { Role::Ink },
            is_log: self.kind == Kind::Duration,
        })
    }
}
