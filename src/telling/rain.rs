//! How soon we knew, for a room: one or two rows of large dots, with short names and no more words than can be read from the back.

use super::detection::{SOURCES, arrow, compared, covered};
use super::dots::{Row, durations_table};
use super::faces::{Figure, Population, Said, Year};
use super::{footing, labels};
use crate::chart::{Chart, Comparison, DotRow, Dots, Mark, Role, spec};
use crate::findings::detection::{ID, NOT_RECORDED};
use crate::findings::{By, Finding, Ruling};
use crate::model::Edition;
use crate::words::{Language, say};

/// Returns the distribution of time to detect: by coverage, else by who noticed, else in one row.
pub fn figure(finding: &Finding, year: &Year, said: &Said) -> Figure {
    let edition = year.edition;
    let language = edition.settings.language;
    let (rows, found) = rows(finding, year);
    let shown = rows.iter().map(|row| row.points.len()).sum();
    let drawn: Vec<DotRow> = rows.iter().map(|row| drawn(row, edition)).collect();
    let has_both =
        |arrow: &Comparison| [arrow.from, arrow.to].iter().all(|row| drawn[*row].median.is_some());
    let found = found.filter(|found| has_both(&found.0));
    let level = found.as_ref().map(|(_, level)| language.level(*level));
    let comparison = found.map(|(arrow, _)| arrow);
    let goals = edition.settings.detection_targets.iter().map(|target| spec::Goal {
        seconds: target.seconds() as f64,
        label: say!(language, "rain-target"),
    });
    let dots = Dots { rows: drawn, goals: goals.collect(), comparison };
    let footing = footing::of_some(&said.footing, Population::Incidents, finding, shown, language);
    let footing = match level {
        Some(level) => footing::with_brief(&footing, say!(language, "foot-interval", level)),
        None => footing,
    };
    let said = Said { sentence: described(language, finding, &dots, shown), footing };
    let name = labels::finding(language, finding.id);
    let table = durations_table(&name, &rows, edition);
    let title = say!(language, "dots-title", name);
    said.figure(format!("{ID}-rain"), title, Mark::Rain(dots), table)
}

/// Returns a picture of rows as a room can read it: large dots, and nothing beside a name but how many there are.
pub fn on_stage(figure: Figure) -> Figure {
    let Mark::Dots(mut dots) = figure.chart.mark else { return figure };
    for row in &mut dots.rows {
        row.detail = row.dots.len().to_string();
    }
    Figure { chart: Chart { mark: Mark::Rain(dots), ..figure.chart }, ..figure }
}

/// Returns the rows, and the arrow of the claim that compares them with the level of its interval, if there is one.
fn rows<'a>(finding: &'a Finding, year: &Year<'a>) -> (Vec<Row<'a>>, Option<(Comparison, f64)>) {
    let language = year.edition.settings.language;
    if let Some([with, without]) = covered(finding) {
        let rows = vec![
            Row::of_group(with, say!(language, "rain-with"), Role::First),
            Row::of_group(without, say!(language, "rain-without"), Role::Second),
        ];
        let found = year.rulings.iter().find_map(|ruling| {
            let arrow = arrow(language, ruling, with, without)?;
            brief(language, ruling, arrow)
        });
        return (rows, found);
    }
    let by_source = SOURCES.into_iter().filter_map(|(who, role)| {
        let group = finding.groups_by(By::Source).find(|group| group.name == who)?;
        let who = if who == NOT_RECORDED { "nobody" } else { who };
        Some(Row::of_group(group, say!(language, &format!("wheel-by-{who}")), role))
    });
    let rows: Vec<Row> = by_source.collect();
    match rows.iter().filter(|row| row.role != Role::Muted).count() {
        0 | 1 => (vec![Row::of_all(finding, say!(language, "rain-all"), Role::First)], None),
        _ => (rows, None),
    }
}

/// Returns the arrow with a ratio and what luck allows, as short as they can be.
fn brief(language: Language, ruling: &Ruling, arrow: Comparison) -> Option<(Comparison, f64)> {
    let estimate = &ruling.judged.as_ref()?.estimate;
    let (low, high) = estimate.bounds()?;
    let (low, high) = (language.two_digits(low), language.two_digits(high));
    let arrow = Comparison {
        label: say!(language, "rain-times", number = language.two_digits(estimate.value?)),
        detail: say!(language, "rain-luck", low, high),
        ..arrow
    };
    Some((arrow, estimate.level?))
}

/// Returns a row with nothing beside its name but how many there are.
fn drawn(row: &Row, edition: &Edition) -> DotRow {
    let language = edition.settings.language;
    DotRow { detail: language.figures(row.points.len() as f64), ..row.drawn(edition) }
}

/// Says what the picture shows: each row's median, and how they compare.
fn described(language: Language, finding: &Finding, dots: &Dots, shown: usize) -> String {
    let mut said = vec![say!(language, "rain-alt", n = shown)];
    for row in &dots.rows {
        let n = row.dots.len();
        let name = &row.label;
        said.push(match &row.median {
            Some(median) => {
                let within = language.within(median.seconds);
                say!(language, "rain-alt-row", name, n, within)
            }
            None => say!(language, "rain-alt-few", name, n),
        });
    }
    if let (Some(arrow), Some(_)) = (&dots.comparison, compared(finding)) {
        said.push(format!("{}, {}.", arrow.label, arrow.detail));
    }
    said.join(" ")
}
