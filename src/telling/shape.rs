//! The shape of durations in words and as a picture: whether they look log-normal, and how much the longest hold.

use super::faces::{Cell, Figure, Footing, PLAIN, Page, Population, Said, Table, Target};
use super::figure::MOST_ROWS;
use super::{dots, durations, footing, labels};
use crate::chart::{MOST_MARKS, Mark, Quantile, Quantiles, Role};
use crate::findings::durations::{BELOW_30S, GEOMETRIC_MEAN, OPEN};
use crate::findings::shape::{
    self, DEPARTS_BELOW, FIVE_LONGEST, FLOOR, LONGEST, SHAPIRO_WILK, SHAPIRO_WILK_P,
};
use crate::findings::{Finding, Point, Values};
use crate::model::Edition;
use crate::phrase;
use crate::stats::Note;
use crate::words::{Language, say};

/// With fewer different durations, a line says nothing about their shape.
const FEWEST_DIFFERENT: usize = 3;

/// Says whether a finding's durations look log-normal, with the statistic and the geometric mean; `None` if nobody asked.
fn sentence(language: Language, finding: &Finding) -> Option<String> {
    let mut said = format!("{}.", phrase::capital(&told(language, &finding.values)?));
    if let Some(mean) = geometric_mean(language, &finding.values) {
        said.push(' ');
        said.push_str(&say!(language, "shape-mean", mean));
    }
    Some(said)
}

/// Says whether durations look log-normal, with the statistic: `consistent with log-normal (Shapiro-Wilk W 0.964, p 0.83)`.
pub fn told(language: Language, values: &Values) -> Option<String> {
    let tested = values.get(SHAPIRO_WILK)?;
    Some(match (tested.value, &tested.note) {
        (Some(_), _) => {
            let verdict = say!(language, verdict(values)?);
            format!("{verdict} ({})", statistic(language, values)?)
        }
        (None, Some(Note::StillOpen)) => say!(language, "shape-still-open"),
        (None, note) => {
            let why = note.map(|note| language.note(note));
            say!(language, "shape-not-tested", why = why.unwrap_or_default())
        }
    })
}

/// Says how much of all hours the longest hold.
fn longest(language: Language, finding: &Finding) -> Option<String> {
    let held = finding.values.get(FIVE_LONGEST)?;
    let open = held.note.map(|note| format!("; {}", language.note(note))).unwrap_or_default();
    let (n, share) = (finding.sample.n(), language.share(held.value?));
    Some(say!(language, "shape-longest", longest = LONGEST, n, share, open))
}

/// Returns the verdict as its sentence in the files of words.
fn verdict(values: &Values) -> Option<&'static str> {
    let p = values.get(SHAPIRO_WILK_P)?.value?;
    Some(if p < DEPARTS_BELOW { "shape-departs" } else { "shape-consistent" })
}

fn statistic(language: Language, values: &Values) -> Option<String> {
    let value = |name| values.get(name)?.value;
    let p = match value(SHAPIRO_WILK_P)? {
        p if p < 0.001 => say!(language, "value-tiny"),
        p => language.two_digits(p),
    };
    let w = format!("{:.3}", value(SHAPIRO_WILK)?);
    let w = w.replace('.', &language.point().to_string());
    Some(say!(language, "shape-statistic", w, p))
}

fn geometric_mean(language: Language, values: &Values) -> Option<String> {
    let mean = values.get(GEOMETRIC_MEAN)?;
    let (low, high) = mean.bounds()?;
    let (level, bounds) = (language.level(mean.level?), language.durations(low, high));
    let interval = say!(language, "interval", level, bounds);
    Some(format!("{} ({interval})", language.duration(mean.value?)))
}

/// Says on the page of durations whether they look log-normal, and how much of all hours the longest hold.
pub fn facts(language: Language, finding: &Finding) -> Vec<(String, String)> {
    let shape = sentence(language, finding).map(|said| ("finding-log-normal", said));
    let longest = longest(language, finding).map(|said| ("finding-longest", said));
    shape.into_iter().chain(longest).map(|(term, said)| (say!(language, term), said)).collect()
}

/// What is special about the page of a finding of durations that has one row of dots.
pub const PAGE: Page = Page {
    facts,
    of_few: |finding, edition, said| Some(dots::in_one_row(finding, edition, said)),
    ..PLAIN
};

/// Returns a finding's durations in one row, and their shape.
pub fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let dots = dots::in_one_row(finding, edition, said);
    std::iter::once(dots).chain(figure(finding, edition, said)).collect()
}

/// Returns the picture of a finding's durations against those of a log-normal year; none for fewer than eight that ended.
pub fn figure(finding: &Finding, edition: &Edition, said: &Said) -> Option<Figure> {
    let language = edition.settings.language;
    let ended = ended(&finding.points);
    let shaped = Shaped {
        id: finding.id.to_owned(),
        name: labels::finding(language, finding.id),
        points: &finding.points,
        values: &finding.values,
        said: &sentence(language, finding).unwrap_or_default(),
        footing: footing::of_some(&said.footing, Population::Incidents, finding, ended, language),
    };
    picture(shaped, edition)
}

/// Returns how many durations have a dot: what is still open has none.
pub fn ended(points: &[Point]) -> usize {
    points.iter().filter(|point| !point.open).count()
}

/// Durations that a picture shows the shape of.
pub struct Shaped<'a> {
    /// Names the picture on its page.
    pub id: String,
    /// What they are.
    pub name: String,
    /// The durations.
    pub points: &'a [Point],
    /// What is known of their shape.
    pub values: &'a Values,
    /// The same in a sentence.
    pub said: &'a str,
    /// The line below.
    pub footing: Footing,
}

/// Returns durations against those of a log-normal year; none for fewer than eight that ended, and where they hardly vary.
pub fn picture(shaped: Shaped, edition: &Edition) -> Option<Figure> {
    let places = shape::quantiles(shaped.points)?;
    let mut different: Vec<f64> = places.iter().map(|(point, _)| point.seconds).collect();
    different.dedup();
    if different.len() < FEWEST_DIFFERENT {
        return None;
    }
    let language = edition.settings.language;
    let title = say!(language, "shape-title", name = shaped.name);
    let label = verdict(shaped.values).unwrap_or("shape-no-verdict");
    let head = ["head-incident", "head-title", "head-as-it-was", "head-in-a-log-normal-year"];
    let n = places.len();
    let dot = |(point, expected): &(&Point, f64)| {
        let dot = Quantile { expected: *expected, seconds: point.seconds, ..Quantile::default() };
        // Of very many only some are drawn, and none has a name.
        if n > MOST_MARKS {
            return dot;
        }
        let target = Some(Target::Incident(point.id.clone()));
        Quantile { label: dots::dot_name(point, edition), target, ..dot }
    };
    let row = |(point, expected): &(&Point, f64)| {
        vec![
            Cell::incident(&point.id),
            Cell::plain(dots::title(&point.id, edition)),
            Cell::plain(durations::length(language, point)),
            Cell::plain(language.duration(*expected)),
        ]
    };
    let sentence = say!(language, "shape-described", said = shaped.said);
    let quantiles = Quantiles {
        label: say!(language, label),
        details: details(language, shaped.values),
        role: Role::First,
        dots: places.iter().map(dot).collect(),
        floor: FLOOR,
        across: say!(language, "shape-across"),
        up: say!(language, "shape-up"),
    };
    // They stand from the shortest to the longest; of very many the table has the longest.
    let mut listed: Vec<&(&Point, f64)> = places.iter().collect();
    if n > MOST_ROWS {
        listed.reverse();
    }
    let rows = listed.into_iter().map(row);
    let table = Table::of_incidents(language, &title, head, (n, "table-longest"), rows);
    let said = Said { sentence, footing: shaped.footing };
    let id = format!("{}-shape", shaped.id);
    Some(said.figure(id, title, Mark::Quantiles(quantiles), table))
}

/// Returns what else a reader of the picture has to know.
fn details(language: Language, values: &Values) -> Vec<String> {
    let count = |name| Some(values.get(name)?.value? as usize);
    let open = count(OPEN).map(|open| {
        let words = language.in_words(open);
        say!(language, "shape-open", n = open, words)
    });
    let short = count(BELOW_30S).map(|short| {
        let (words, floor) = (language.in_words(short), language.duration(FLOOR));
        say!(language, "shape-short", n = short, words, floor)
    });
    let line = say!(language, "shape-line");
    let mean =
        geometric_mean(language, values).map(|mean| say!(language, "shape-mean-beside", mean));
    [statistic(language, values), mean, Some(line), short, open].into_iter().flatten().collect()
}
