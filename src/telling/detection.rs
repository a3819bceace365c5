//! The detection finding in words and pictures: how soon somebody or something noticed.

use super::dots::{self, Distribution, Row, comparison};
use super::durations::{self, half, so_soon};
use super::faces::{
    Alone, Faces, Figure, Footing, PLAIN, Page, Said, Slide, Title, Year, without_verdict,
};
use super::rain::{self, Rain};
use super::{definition, shape};
use crate::chart::{Comparison, Mark, Role};
use crate::findings::detection::{ALERT, COVERED, ID, NOT_COVERED, NOT_RECORDED, PERSON, TEST};
use crate::findings::durations::MEDIAN;
use crate::findings::{By, Finding, Group, Ruling, Values};
use crate::model::{Edition, Measure};
use crate::phrase;
use crate::stats::thresholds::{LISTED_BELOW, MEDIAN_NEEDS, PLAIN_LEVEL};
use crate::words::{Language, say};

const MEASURE: Measure = Measure::TimeToDetect;

/// Who noticed, each in an ink of its own, on the wheel too.
pub const SOURCES: [(&str, Role); 4] = [
    (TEST, Role::First),
    (ALERT, Role::Second),
    (PERSON, Role::Third),
    (NOT_RECORDED, Role::Muted),
];

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    definition: |language, _| definition::of_measure(language, MEASURE),
    slide: Some(slide),
    alone,
    main: Some(durations::MAIN),
    compared: &[MEDIAN],
    page: Page {
        facts: shape::facts,
        of_few: |finding, edition, said| Some(without_claims(finding, edition, said)),
        ..PLAIN
    },
    ..Faces::new(ID, sentence, footing, figures)
};

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    durations::footing(finding, MEASURE, edition)
}

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let all = durations::sentence(finding, MEASURE, edition);
    match coverage(edition.settings.language, finding) {
        Some(coverage) => format!("{all} {coverage}"),
        None => all,
    }
}

fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let language = year.edition.settings.language;
    let (rows, arrow) = rows_on_stage(finding, year);
    // What an arrow compares is in its rows; else the title speaks of all rows together.
    let says = match compared(finding) {
        Some(_) => String::new(),
        None => format!("{}.", title(language, finding).text().trim_end_matches('.')),
    };
    let form = dots::form_of(&rows);
    let figure = Rain { finding, rows, arrow, says }.figure(year.edition, said);
    let has_arrow = matches!(&figure.chart.mark, Mark::Rain(dots) if dots.comparison.is_some());
    // The arrow has its doubt with it; without one the sentence needs a line.
    let lines = match compared(finding) {
        _ if has_arrow => Vec::new(),
        Some([covered, other]) if covered.1 < other.1 => vec![say!(language, "detection-compared")],
        _ => vec![say!(language, "detection-line", form)],
    };
    Some(Slide::picture(ID, title(language, finding), lines, figure))
}

fn alone(finding: &Finding, edition: &Edition, _: &Said, _: &[String]) -> Alone {
    let language = edition.settings.language;
    without_verdict(language, vec![how_sure(language, finding)])
}

/// Returns how soon we knew as a sentence, coloured like the rows of the picture.
pub fn title(language: Language, finding: &Finding) -> Title {
    if let Some([covered, other]) = compared(finding) {
        let (with, without) = (so_soon(language, covered.1), so_soon(language, other.1));
        let form = match (covered.1 == 0.0, with == without) {
            (true, true) => "same-at-once",
            (true, false) => "at-once",
            (false, true) => "same-in",
            (false, false) => "in",
        };
        return Title::said(&say!(language, "detection-title", form, with, without));
    }
    let title = half(language, finding, "half-noticed");
    // The number is of all rows, and a colour would tie it to one.
    if has_rows(finding) { Title::plain(title.text()) } else { title }
}

fn coverage(language: Language, finding: &Finding) -> Option<String> {
    let [covered, other] = compared(finding)?;
    let (n, others) = (covered.0.ids.len(), other.0.ids.len());
    let (watched, unwatched) = (language.within(covered.1), language.within(other.1));
    let rest = finding.sample.n() - n - others;
    Some(say!(language, "durations-by-coverage", n, watched, others, unwatched, rest))
}

/// Returns the covered and the uncovered group with their medians, where each has enough incidents for one.
fn compared(finding: &Finding) -> Option<[(&Group, f64); 2]> {
    let side = |name: &str| {
        let group = finding.groups_by(By::Coverage).find(|group| group.name == name)?;
        let median = group.values.get(MEDIAN)?.value?;
        (group.ids.len() >= MEDIAN_NEEDS).then_some((group, median))
    };
    Some([side(COVERED)?, side(NOT_COVERED)?])
}

/// Says briefly how many incidents a median is of and where it may lie, beside a title that has the median.
fn how_sure(language: Language, finding: &Finding) -> String {
    let bounds = |values: &Values| {
        let (low, high) = values.get(MEDIAN)?.bounds()?;
        Some(language.durations(low, high))
    };
    let level = finding.values.get(MEDIAN).and_then(|median| median.level);
    let level = language.level(level.unwrap_or(PLAIN_LEVEL));
    if let Some([covered, other]) = compared(finding) {
        let [covered, other] = [covered.0, other.0];
        if let (Some(watched), Some(unwatched)) = (bounds(&covered.values), bounds(&other.values)) {
            let (n, others) = (covered.ids.len(), other.ids.len());
            return say!(language, "sure-by-coverage", level, n, watched, others, unwatched);
        }
    }
    let n = finding.points.len();
    match bounds(&finding.values).filter(|_| n >= MEDIAN_NEEDS) {
        Some(bounds) => {
            say!(language, "sure", interval = say!(language, "interval", level, bounds), count = n)
        }
        None => say!(language, "sure-too-few"),
    }
}

/// Returns the pictures of the page; if the first one is by coverage, another shows who noticed.
fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let mut figures = vec![without_claims(finding, edition, said)];
    if covered(finding).is_some() {
        figures.extend(by_source(finding, edition, said));
    }
    figures.extend(shape::figure(finding, edition, said));
    figures
}

fn without_claims(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    dots(finding, &Year { edition, findings: &[], rulings: &[] }, said)
}

/// Returns the distribution of time to detect: by coverage, else by source, else in one row.
///
/// If a claim of the year compares the covered with the uncovered group, an arrow between the two rows has its ratio.
fn dots(finding: &Finding, year: &Year, said: &Said) -> Figure {
    let edition = year.edition;
    let language = edition.settings.language;
    let picture = |id, rows, comparison| {
        let targets = true;
        Distribution { id, finding, rows, comparison, targets }.figure(edition, said)
    };
    if let Some([covered, other]) = covered(finding) {
        let name = |id: &str| phrase::capital(&say!(language, id));
        let mut rows = vec![
            Row::of_group(covered, name("test-watching"), Role::First),
            Row::of_group(other, name("no-test-watching"), Role::Second),
        ];
        // The footing counts these incidents too, so they need a row.
        let is_other = |group: &&Group| ![COVERED, NOT_COVERED].contains(&group.name.as_str());
        let others = finding.groups_by(By::Coverage).filter(is_other);
        rows.extend(others.map(|group| {
            let label = say!(language, &format!("dots-{}", group.name));
            Row::of_group(group, label, Role::Muted)
        }));
        let comparison =
            year.rulings.iter().find_map(|ruling| arrow(language, ruling, covered, other));
        return picture(ID, rows, comparison);
    }
    by_source(finding, edition, said).unwrap_or_else(|| {
        let row = Row::of_all(finding, say!(language, "dots-all"), Role::First);
        picture(ID, vec![row], None)
    })
}

/// Returns whether the picture of detection tells groups apart.
fn has_rows(finding: &Finding) -> bool {
    covered(finding).is_some() || sources(finding) >= 2
}

fn covered(finding: &Finding) -> Option<[&Group; 2]> {
    let side = |name: &str| {
        let mut groups = finding.groups_by(By::Coverage);
        groups.find(|group| group.name == name && group.ids.len() >= LISTED_BELOW)
    };
    Some([side(COVERED)?, side(NOT_COVERED)?])
}

/// Returns the distribution by who noticed, where at least two kinds did.
fn by_source(finding: &Finding, edition: &Edition, said: &Said) -> Option<Figure> {
    let group = |name: &str| finding.groups_by(By::Source).find(|group| group.name == name);
    let row = |(name, role): (&str, Role)| {
        let label = say!(edition.settings.language, &format!("dots-{name}"));
        Some(Row::of_group(group(name)?, label, role))
    };
    let rows = SOURCES.into_iter().filter_map(row).collect();
    let (comparison, targets) = (None, true);
    let picture = Distribution { id: "detection-source", finding, rows, comparison, targets };
    (sources(finding) >= 2).then(|| picture.figure(edition, said))
}

/// Counts the kinds of who noticed that somebody wrote down.
fn sources(finding: &Finding) -> usize {
    finding.groups_by(By::Source).filter(|group| group.name != NOT_RECORDED).count()
}

/// Returns the rows for a room, and the arrow of the claim that compares them: by coverage, else by who noticed, else all in one.
fn rows_on_stage<'a>(
    finding: &'a Finding,
    year: &Year,
) -> (Vec<Row<'a>>, Option<(Comparison, f64)>) {
    let language = year.edition.settings.language;
    if let Some([with, without]) = covered(finding) {
        let rows = vec![
            Row::of_group(with, say!(language, "rain-with"), Role::First),
            Row::of_group(without, say!(language, "rain-without"), Role::Second),
        ];
        let arrow = year.rulings.iter().find_map(|ruling| {
            rain::brief(language, ruling, arrow(language, ruling, with, without)?)
        });
        return (rows, arrow);
    }
    if sources(finding) < 2 {
        return (vec![Row::of_all(finding, say!(language, "rain-all"), Role::First)], None);
    }
    let by_source = SOURCES.into_iter().filter_map(|(who, role)| {
        let group = finding.groups_by(By::Source).find(|group| group.name == who)?;
        let who = if who == NOT_RECORDED { "nobody" } else { who };
        Some(Row::of_group(group, say!(language, &format!("wheel-by-{who}")), role))
    });
    (by_source.collect(), None)
}

fn arrow(
    language: Language,
    ruling: &Ruling,
    covered: &Group,
    other: &Group,
) -> Option<Comparison> {
    let [group, against] = ruling.sides.as_slice() else {
        return None;
    };
    let same = group.ids == other.ids && against.ids == covered.ids;
    if same { comparison(language, ruling, 0, 1) } else { None }
}
