//! The shape of durations in words and as a picture: whether they look log-normal, and how much the longest hold.

use crate::chart::spec::{Chart, Mark, Quantile, Quantiles, Role};
use crate::deck::dots;
use crate::deck::durations;
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::slide::{Cell, Figure, Footing, Table, Target};
use crate::findings::finding::{Finding, Point, SHAPIRO_WILK, Values};
use crate::findings::shape::{self, DEPARTS_BELOW, FIVE_LONGEST, FLOOR, LONGEST, SHAPIRO_WILK_P};
use crate::model::edition::Edition;
use crate::phrase;
use crate::stats::note::Note;
use crate::words::Language;

/// Says whether a finding's durations look log-normal, with the statistic and the geometric mean; `None` where nobody asked.
pub fn sentence(language: Language, finding: &Finding) -> Option<String> {
    let mut said = format!("{}.", phrase::capital(&told(language, &finding.values)?));
    if let Some(mean) = geometric_mean(&finding.values) {
        said.push_str(&format!(" The geometric mean is {mean}."));
    }
    Some(said)
}

/// Says whether durations look log-normal, with the statistic: `consistent with log-normal (Shapiro-Wilk W 0.964, p 0.83)`.
pub fn told(language: Language, values: &Values) -> Option<String> {
    let tested = values.get(SHAPIRO_WILK)?;
    Some(match (tested.value, &tested.note) {
        (Some(_), _) => format!("{} ({})", verdict(values)?, statistic(values)?),
        (None, Some(Note::StillOpen)) => {
            "not tested while incidents are open: nobody knows yet how long those will be"
                .to_owned()
        }
        (None, note) => {
            let note = note.map(|note| language.note(note));
            format!("not tested: {}", note.unwrap_or_default())
        }
    })
}

/// Says how much of all hours the longest hold.
pub fn longest(language: Language, finding: &Finding) -> Option<String> {
    let held = finding.values.get(FIVE_LONGEST)?;
    let open = held
        .note
        .as_ref()
        .map_or(String::new(), |note| format!("; {}", language.note(*note)));
    Some(format!(
        "The {LONGEST} longest of {} hold {} of all hours{open}.",
        finding.sample.n(),
        phrase::share(held.value?)
    ))
}

fn verdict(values: &Values) -> Option<&'static str> {
    let p = values.get(SHAPIRO_WILK_P)?.value?;
    Some(match p < DEPARTS_BELOW {
        true => "departs from log-normal",
        false => "consistent with log-normal",
    })
}

fn statistic(values: &Values) -> Option<String> {
    let value = |name| values.get(name)?.value;
    let p = match value(SHAPIRO_WILK_P)? {
        p if p < 0.001 => "p under 0.001".to_owned(),
        p => format!("p {}", phrase::two_digits(p)),
    };
    Some(format!("Shapiro-Wilk W {:.3}, {p}", value(SHAPIRO_WILK)?))
}

fn geometric_mean(values: &Values) -> Option<String> {
    let mean = values.get("geometric-mean")?;
    let (low, high) = mean.bounds()?;
    Some(format!(
        "{} ({} interval {})",
        phrase::duration(mean.value?),
        phrase::level(mean.level?),
        phrase::durations(low, high)
    ))
}

/// Returns the picture of a finding's durations against those of a log-normal year; none for fewer than eight that ended.
pub fn figure(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let said = sentence(edition.settings.language, finding).unwrap_or_default();
    let shaped = Shaped {
        id: finding.id.to_owned(),
        name: evidence::name(edition.settings.language, finding.id),
        points: &finding.points,
        values: &finding.values,
        said: &said,
        footing: footing::of_finding(finding, edition),
    };
    picture(shaped, edition)
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

/// Returns durations against those of a log-normal year; none for fewer than eight that ended.
pub fn picture(shaped: Shaped, edition: &Edition) -> Option<Figure> {
    let places = shape::quantiles(shaped.points)?;
    let title = format!("{}, against a log-normal year", shaped.name);
    let dot = |(point, expected): &(&Point, f64)| Quantile {
        label: dots::dot_name(point, edition),
        href: Some(Target::Incident(point.id.clone()).mark()),
        expected: *expected,
        seconds: point.seconds,
    };
    let row = |(point, expected): &(&Point, f64)| {
        vec![
            Cell::linked(point.id.to_string(), Target::Incident(point.id.clone())),
            Cell::plain(dots::title(&point.id, edition)),
            Cell::plain(durations::length(edition.settings.language, point)),
            Cell::plain(phrase::duration(*expected)),
        ]
    };
    Some(Figure {
        chart: Chart {
            id: format!("{}-shape", shaped.id),
            title: title.clone(),
            description: format!(
                "Each duration against the one that a log-normal year would have in its place: on the dotted line they are the same. {}",
                shaped.said
            ),
            mark: Mark::Quantiles(Quantiles {
                label: verdict(shaped.values)
                    .unwrap_or("not tested for log-normal")
                    .to_owned(),
                details: details(shaped.values),
                role: Role::First,
                dots: places.iter().map(dot).collect(),
                floor: FLOOR,
                across: "in a log-normal year".to_owned(),
                up: "as it was".to_owned(),
            }),
        },
        table: Table::of(
            &title,
            ["Incident", "Title", "As it was", "In a log-normal year"],
            places.iter().map(row),
        ),
        footing: shaped.footing,
    })
}

/// Returns what a reader of the picture has to know besides.
fn details(values: &Values) -> Vec<String> {
    let count = |name| Some(values.get(name)?.value? as usize);
    let open = count("open").map(|open| {
        let (are, have) = if open == 1 {
            ("is", "has")
        } else {
            ("are", "have")
        };
        format!(
            "{} {are} still open and {have} no dot, but a place",
            phrase::in_words(open)
        )
    });
    let short = count("below-30s").map(|short| {
        let stand = if short == 1 { "counts" } else { "count" };
        format!(
            "{} under {} {stand} as that, hollow",
            phrase::in_words(short),
            phrase::duration(FLOOR)
        )
    });
    let line = "on the dotted line: exactly log-normal".to_owned();
    let mean = geometric_mean(values).map(|mean| format!("geometric mean {mean}"));
    [statistic(values), mean, Some(line), short, open]
        .into_iter()
        .flatten()
        .collect()
}
