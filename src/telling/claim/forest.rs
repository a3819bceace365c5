//! The forest of all claims, and the pictures of one.

use super::census::{census, direction, points_between, side_labels, written};
use super::footing;
use crate::chart::{Bar, Bars, Chart, Forest, ForestRow, ForestScale, Mark, Panel, Role};
use crate::findings::{Judged, Ruling, Side, Verdict};
use crate::model::{Edition, Estimand};
use crate::phrase;
use crate::stats::Estimate;
use crate::stats::thresholds::LISTED_BELOW;
use crate::telling::dots::{Row, comparison, dots, durations_table};
use crate::telling::labels;
use crate::telling::slide::{Cell, Figure, Table, Target};
use crate::words::{Language, say};

/// Returns the pictures of a claim's page: who is compared, and the forest.
pub fn of_ruling(ruling: &Ruling, rulings: &[Ruling], edition: &Edition) -> Vec<Figure> {
    let mut figures: Vec<Figure> = sides(ruling, edition).into_iter().collect();
    figures.extend(forest(rulings, Some(ruling), edition));
    figures
}

fn sides(ruling: &Ruling, edition: &Edition) -> Option<Figure> {
    if ruling.sample.n() < LISTED_BELOW {
        return None;
    }
    let language = edition.settings.language;
    let name = labels::claim(ruling);
    let (mark, table) = match ruling.sides.as_slice() {
        [_, _] => match &ruling.hypothesis.estimand {
            Estimand::RatioOfMedians { .. } => {
                let rows = rows(language, ruling);
                let table = durations_table(&name, &rows, edition);
                let arrow = comparison(language, ruling, 1, 0);
                (dots(&rows, arrow, false, edition), table)
            }
            _ => pair(language, ruling, &name)?,
        },
        [side] => {
            let estimand = &ruling.hypothesis.estimand;
            let bars = matching(language, estimand, side.matching?, side.n);
            let head = [String::new(), say!(language, "head-incidents")];
            let table = Table::of_bars(&name, head, &bars);
            (Mark::Bars(Bars { bars, of: Some(side.n as f64) }), table)
        }
        _ => return None,
    };
    let id = format!("sides-{}", ruling.hypothesis.id);
    let title = say!(language, "forest-sides", name);
    let chart = Chart { id, title, description: census(ruling, edition), mark };
    Some(Figure { chart, table, footing: footing::of_ruling(ruling, edition) })
}

/// Returns two shares or two rates side by side as bars.
fn pair(language: Language, ruling: &Ruling, name: &str) -> Option<(Mark, Table)> {
    let is_rate = matches!(ruling.hypothesis.estimand, Estimand::RateRatio { .. });
    let bar = |(side, label, role): (&Side, String, Role)| {
        let (value, words) = if is_rate { often(language, side)? } else { part(language, side)? };
        let value_label = phrase::plain_spaces(&words);
        Some(Bar { label, value, value_label, role, target: None })
    };
    let bars = sides_named(language, ruling).map(bar).collect::<Option<Vec<Bar>>>()?;
    let head = if is_rate { "head-how-often" } else { "head-matching" };
    let table = Table::of_bars(name, [String::new(), say!(language, head)], &bars);
    let of = (!is_rate).then_some(1.0);
    Some((Mark::Bars(Bars { bars, of }), table))
}

/// Returns the share of a side that matches, with both counts.
fn part(language: Language, side: &Side) -> Option<(f64, String)> {
    let x = side.matching?;
    let share = (side.n > 0).then(|| x as f64 / side.n as f64)?;
    let percent = match side.n >= phrase::PERCENT_NEEDS {
        true => format!(" ({})", language.share(share)),
        false => String::new(),
    };
    let part = say!(language, "part", x, n = side.n);
    Some((share, format!("{part}{percent}")))
}

/// Returns how many began in a thousand hours of a side, with both counts.
fn often(language: Language, side: &Side) -> Option<(f64, String)> {
    let hours = side.hours.filter(|hours| *hours > 0.0)?;
    let rate = side.n as f64 / hours * 1000.0;
    let (hours, per_thousand) = (language.figures(hours.round()), language.two_digits(rate));
    Some((rate, say!(language, "forest-often", n = side.n, hours, rate = per_thousand)))
}

/// Goes through the two sides of a claim, each with its name and its ink.
fn sides_named(language: Language, ruling: &Ruling) -> impl Iterator<Item = (&Side, String, Role)> {
    let labels = side_labels(language, &ruling.hypothesis);
    let sides = ruling.sides.iter().zip(labels).zip([Role::Second, Role::First]);
    sides.map(|((side, label), role)| (side, phrase::capital(&label), role))
}

fn rows(language: Language, ruling: &Ruling) -> Vec<Row<'_>> {
    sides_named(language, ruling)
        .map(|(side, label, role)| Row {
            label,
            role,
            points: &side.points,
            median: side.median.as_ref(),
        })
        .collect()
}

fn matching(language: Language, estimand: &Estimand, x: usize, n: usize) -> Vec<Bar> {
    let label = estimand.matching().map(|filter| labels::filter(language, filter));
    let label = phrase::capital(&label.unwrap_or_default());
    let bar = |label: String, x: usize, role: Role| Bar {
        value_label: phrase::plain_spaces(&say!(language, "part", x, n)),
        ..Bar::counted(label, x, role)
    };
    vec![bar(label, x, Role::First), bar(say!(language, "forest-others"), n - x, Role::Muted)]
}

/// Returns all claims that are not retired, with the intervals that decide them; `speaks` stands out.
pub fn forest(rulings: &[Ruling], speaks: Option<&Ruling>, edition: &Edition) -> Option<Figure> {
    let language = edition.settings.language;
    let shown = || rulings.iter().filter(|one| one.verdict.is_some());
    let panel = |scale: ForestScale| {
        let own = shown().filter(|one| self::scale(one) == scale);
        let rows: Vec<ForestRow> = own.map(|one| row(language, one, speaks)).collect();
        (!rows.is_empty()).then_some(Panel { scale, rows })
    };
    let scales = [ForestScale::Ratios, ForestScale::Shares, ForestScale::Differences];
    let panels: Vec<Panel> = scales.into_iter().filter_map(panel).collect();
    if panels.is_empty() {
        return None;
    }
    let said: Vec<String> = shown().map(|one| said(language, one)).collect();
    let name = speaks.map_or("all", |ruling| ruling.hypothesis.id.as_str());
    let title = say!(language, "forest-title");
    let claims: Vec<&Ruling> = shown().collect();
    Some(Figure {
        table: table(language, &claims, &title),
        chart: Chart {
            id: format!("forest-{name}"),
            title,
            description: format!("{}.", phrase::capital(&language.list(&said))),
            mark: Mark::Forest(Forest { panels }),
        },
        footing: footing::of_forest(rulings, speaks, edition),
    })
}

/// Returns the numbers of claims, a row each.
pub(super) fn table(language: Language, rulings: &[&Ruling], caption: &str) -> Table {
    let head = [
        "claim-column",
        "value-n",
        "claim-verdict",
        "claim-estimate",
        "claim-its-interval",
        "forest-plain",
        "claim-threshold-column",
    ];
    let rows = rulings.iter().map(|one| cells(language, one));
    Table::of(caption, head.map(|id| say!(language, id)), rows)
}

/// Returns the scale on which a claim's numbers stand.
pub fn scale(ruling: &Ruling) -> ForestScale {
    match ruling.hypothesis.estimand {
        Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => ForestScale::Ratios,
        Estimand::Share { .. } => ForestScale::Shares,
        Estimand::DifferenceOfShares { .. } => ForestScale::Differences,
    }
}

fn said(language: Language, ruling: &Ruling) -> String {
    format!("{} {}", labels::claim(ruling), labels::verdict(language, ruling.verdict))
}

/// Returns a forest of one row, on the scale of its claim.
pub fn alone(row: ForestRow, ruling: &Ruling) -> Mark {
    let panels = vec![Panel { scale: scale(ruling), rows: vec![row] }];
    Mark::Forest(Forest { panels })
}

/// Returns a claim as a row of the forest; `speaks`, the claim of the slide, stands out and has its numbers in words.
pub fn row(language: Language, ruling: &Ruling, speaks: Option<&Ruling>) -> ForestRow {
    let id = &ruling.hypothesis.id;
    let emphasised = speaks.is_some_and(|one| one.hypothesis.id == *id);
    let estimate = ruling.judged.as_ref().map(|judged| &judged.estimate);
    let claim = &ruling.hypothesis.claim;
    let asks = emphasised.then(|| {
        format!("{} {}", direction(language, claim), written(language, ruling, claim.threshold))
    });
    let end = |end: Option<f64>| end.map_or_else(String::new, |end| written(language, ruling, end));
    let ends = estimate.map(|estimate| (end(estimate.low), end(estimate.high)));
    ForestRow {
        label: format!("{} ({})", labels::claim(ruling), ruling.sample.n()),
        word: word(language, ruling, emphasised),
        value: estimate.and_then(|estimate| estimate.value),
        low: estimate.and_then(|estimate| estimate.low),
        high: estimate.and_then(|estimate| estimate.high),
        plain: ruling.judged.as_ref().and_then(plain),
        threshold: Some(claim.threshold),
        asks: asks.unwrap_or_default(),
        ends: ends.filter(|_| emphasised),
        role: if emphasised { Role::First } else { Role::Muted },
        target: Some(Target::Finding(id.clone())),
        emphasised,
    }
}

/// Returns the ends of the plain interval, if the verdict has an interval of another level.
pub fn plain(judged: &Judged) -> Option<(Option<f64>, Option<f64>)> {
    let plain = &judged.plain;
    (plain.level != judged.estimate.level).then_some((plain.low, plain.high))
}

/// Returns the verdict; for the claim that stands out, its estimate instead.
fn word(language: Language, ruling: &Ruling, emphasised: bool) -> String {
    let told = !matches!(ruling.verdict, Some(Verdict::NotTestable));
    let estimate = ruling.judged.as_ref().filter(|_| emphasised && told);
    match estimate.and_then(|judged| judged.estimate.value) {
        Some(value) => written(language, ruling, value),
        None => labels::verdict(language, ruling.verdict),
    }
}

fn cells(language: Language, ruling: &Ruling) -> Vec<Cell> {
    let hypothesis = &ruling.hypothesis;
    let judged = ruling.judged.as_ref();
    let estimate = judged.and_then(|judged| judged.estimate.value);
    let interval = |estimate: Option<&Estimate>| {
        let words = estimate.and_then(|estimate| bounds(language, ruling, estimate));
        Cell::plain(words.unwrap_or_else(|| say!(language, "forest-no-interval")))
    };
    let written = estimate.map(|value| written(language, ruling, value));
    vec![
        Cell::linked(labels::claim(ruling), Target::Finding(hypothesis.id.clone())),
        Cell::plain(ruling.sample.n().to_string()),
        Cell::plain(labels::verdict(language, ruling.verdict)),
        Cell::plain(written.unwrap_or_else(|| say!(language, "claim-no-estimate"))),
        interval(judged.map(|judged| &judged.estimate)),
        interval(judged.map(|judged| &judged.plain)),
        Cell::plain(&hypothesis.claim.written),
    ]
}

/// Returns an interval of a claim in words.
pub fn bounds(language: Language, ruling: &Ruling, estimate: &Estimate) -> Option<String> {
    let low = estimate.low?;
    Some(match (scale(ruling), estimate.high) {
        (_, None) => say!(language, "value-from", low = written(language, ruling, low)),
        (ForestScale::Ratios, Some(high)) => language.between(low, high),
        (ForestScale::Shares, Some(high)) => language.shares(low, high),
        (ForestScale::Differences, Some(high)) => points_between(language, low, high),
    })
}
