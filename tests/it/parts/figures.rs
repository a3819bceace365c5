//! One picture: its marks, its alternative text, its table and the line below count the same.

use std::collections::BTreeSet;

use incident_wrapped::chart;
use incident_wrapped::chart::{
    Bars, Dart, Darts, Dots, Dumbbell, Forest, Heat, Mark, Odds, Role, Rubric, Scoreboard, Seen,
    Shape, Week, Wheel,
};
use incident_wrapped::findings::{By, Finding, Group, Ruling, Verdict};
use incident_wrapped::render::Report;
use incident_wrapped::telling::claim::census::beyond;
use incident_wrapped::telling::{Cell, Figure, Target, footing, wheel as deck_wheel};

use super::{counted, counts};

/// Collects what is not as it should be.
#[derive(Default)]
struct Held(Vec<String>);

impl Held {
    fn same(&mut self, what: &str, found: impl PartialEq<usize> + std::fmt::Debug, wanted: usize) {
        if found != wanted {
            self.0.push(format!("{what}: {found:?} and {wanted}"));
        }
    }

    fn says(&mut self, what: &str, text: &str, wanted: usize) {
        if !counts(text).contains(&wanted) {
            self.0.push(format!("{what} does not say {wanted}: {text}"));
        }
    }
}

/// Returns whether the line under a picture counts its marks, so that another number there is a mistake.
pub fn is_counted_below(id: &str, figure: &Figure) -> bool {
    let is_claim = figure.chart.id.starts_with("sides-");
    let whole = id == "metric" || matches!(figure.chart.mark, Mark::Forest(_));
    !whole && !is_claim
}

/// Says what of a picture does not count what the rest of it does.
pub fn wrong(report: &Report, id: &str, figure: &Figure) -> Vec<String> {
    let mut held = Held::default();
    drawn(report, figure, &mut held);
    let n = match &figure.chart.mark {
        Mark::Forest(_) | Mark::Hundreds(_) | Mark::Odds(_) => 0,
        Mark::Spans(_) | Mark::Scoreboard(_) => 0,
        _ => counted(&figure.footing.counted),
    };
    let rows = figure.table.rows.len();
    let finding = report.findings.iter().find(|one| one.id == id);
    match &figure.chart.mark {
        Mark::Dots(dots) | Mark::Rain(dots) => self::dots(report, figure, dots, n, &mut held),
        Mark::Columns(columns) => {
            let shown: usize = columns.bars.iter().map(|bar| bar.value as usize).sum();
            let months = finding.map_or(0, |one| in_any(one, By::Month));
            held.same("columns and months", shown, months);
            rest(report, figure, n, shown, &mut held);
            held.same("rows and columns", rows, columns.bars.len());
        }
        Mark::Bars(bars) => match finding {
            Some(finding) => self::bars(report, finding, figure, bars, n, &mut held),
            None => sides(figure, bars, n, &mut held),
        },
        Mark::Forest(forest) => self::forest(figure, forest, rows, &mut held),
        Mark::Wheel(wheel) => rays(report, figure, wheel, n, &mut held),
        Mark::Heat(heat) => self::heat(figure, heat, n, &mut held),
        Mark::Dumbbell(dumbbell) => {
            self::dumbbell(finding.expect("a finding"), figure, dumbbell, n, &mut held);
        }
        Mark::Rubric(rubric) => self::rubric(figure, rubric, n, &mut held),
        Mark::Quantiles(quantiles) => {
            held.same("dots", quantiles.dots.len(), n);
            listed(figure, rows, n, &mut held);
        }
        Mark::Bet(row) => {
            held.same("line below and table", counts(text(&figure.table.rows[0], 1))[0], n);
            seen(report, id, row.seen.as_ref(), &mut held);
        }
        Mark::Scoreboard(board) => bets(report, board, rows, &mut held),
        Mark::Spans(spans) => held.same("rows and years", rows, spans.rows.len()),
        Mark::Hundreds(hundreds) => {
            for cell in hundreds.rows.iter().flat_map(|row| &row.cells) {
                marked(cell.marked, &cell.word, &mut held);
            }
        }
        Mark::Odds(odds) => self::odds(figure, odds, &mut held),
        Mark::Darts(darts) => {
            self::darts(finding.expect("a finding"), figure, darts, n, &mut held);
        }
        Mark::Week(week) => self::week(finding.expect("a finding"), figure, week, n, &mut held),
    }
    held.0
}

fn rubric(figure: &Figure, rubric: &Rubric, n: usize, held: &mut Held) {
    let levels: Vec<usize> = rubric.levels.iter().map(|one| one.count as usize).collect();
    held.same("levels", levels.iter().sum::<usize>(), n);
    let table = figure.table.rows.iter().map(|row| counts(&row[2].text)[0]);
    held.same("table", table.sum::<usize>(), n);
    if let Some(bracket) = &rubric.bracket {
        let inside: usize = levels[bracket.first..=bracket.last].iter().sum();
        let said = format!("{} {}", bracket.label, bracket.detail);
        held.says("bracket", &said, inside);
        held.says("alternative text", &figure.chart.description, inside);
    }
}

fn odds(figure: &Figure, odds: &Odds, held: &mut Held) {
    for chance in &odds.chances {
        let hundred = &chance.hundred;
        marked(hundred.marked, &hundred.word, held);
        if hundred.marked > 1 {
            held.says("alternative text", &figure.chart.description, hundred.marked as usize);
        }
    }
}

/// As many of a hundred dots are marked as its word says.
fn marked(marked: u32, word: &str, held: &mut Held) {
    let said = counts(word).first().copied().unwrap_or_default();
    // Under one of a hundred is none that can be marked.
    if marked > 0 || said != 1 {
        held.same("marked", marked as usize, said);
    }
}

/// Each row of the board has what its own claim has.
fn bets(report: &Report, board: &Scoreboard, rows: usize, held: &mut Held) {
    held.same("bets and rows", rows, board.rows.len());
    for row in &board.rows {
        let Some(Target::Finding(id)) = &row.target else { panic!("no claim") };
        seen(report, id, row.seen.as_ref(), held);
    }
}

/// A band is that of its claim; one that is not testable has none.
fn seen(report: &Report, id: &str, seen: Option<&Seen>, held: &mut Held) {
    let ruling = report.rulings.iter().find(|one| one.hypothesis.id == id).expect("a claim");
    let is_told = ruling.verdict != Some(Verdict::NotTestable);
    let estimate = ruling.judged.as_ref().map(|one| &one.estimate).filter(|_| is_told);
    let wanted = estimate.and_then(|one| Some((one.value?, one.low, one.high)));
    let found = seen.map(|seen| (seen.value, seen.low, seen.high));
    if found != wanted {
        held.0.push(format!("{id}: {found:?} and {wanted:?}"));
    }
}

fn text(row: &[Cell], at: usize) -> &str {
    &row[at].text
}

/// Both shapes say the alternative text of the picture, and have a mark for each dot, ray or row that they do not speak of.
fn drawn(report: &Report, figure: &Figure, held: &mut Held) {
    let chart = &figure.chart;
    let href = |target: &Target| match target {
        Target::Incident(id) => format!("incidents/{id}"),
        Target::Finding(_) | Target::Archive(..) => String::new(),
    };
    let language = report.edition.settings.language;
    for shape in [Shape::Wide, Shape::Tall] {
        let svg = chart::draw(chart, shape, language, href);
        let plain = svg.replace("&amp;", "&").replace("&quot;", "\"");
        let plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'");
        if !plain.contains(&chart.description) {
            held.0.push(format!("no alternative text in {shape:?}"));
        }
        let links = svg.matches("<a ").count();
        match &chart.mark {
            Mark::Darts(darts) => {
                let right = darts.darts.iter().filter(|dart| dart.is_hit).count();
                // Those in the middle are a number where there are many.
                let shown = links == darts.darts.len() || links + right == darts.darts.len();
                if !shown && !is_of_several(&svg) {
                    held.same("darts drawn", links, darts.darts.len());
                }
            }
            Mark::Week(week) => held.same("starts drawn", links, week.starts.len()),
            Mark::Dots(dots) | Mark::Rain(dots) => {
                let all: usize = dots.rows.iter().map(|row| row.dots.len()).sum();
                if !is_of_several(&svg) {
                    held.same("dots drawn", links, all);
                } else if svg.matches("<circle").count() > 300 || all <= 150 {
                    held.0.push(format!("{} marks of {all}", svg.matches("<circle").count()));
                }
            }
            Mark::Wheel(wheel) if wheel.rays.iter().all(|ray| ray.n == 1) => {
                held.same("rays drawn", links, wheel.rays.len());
            }
            Mark::Wheel(wheel) => {
                let drawn = svg.matches("class=\"c-ray").count() + svg.matches("c-stub").count();
                held.same("rays drawn", drawn, wheel.rays.len());
            }
            Mark::Dumbbell(dumbbell) => {
                let more = match (shape, dumbbell.rows.len()) {
                    (Shape::Wide, rows) => rows.saturating_sub(7),
                    (Shape::Tall, rows) => rows.saturating_sub(6),
                };
                held.same("corrections drawn", links + more, dumbbell.rows.len());
                if more > 0 {
                    held.says("picture", &plain, more);
                }
            }
            _ => {}
        }
    }
}

/// Returns whether a picture says that each of its dots is several incidents.
fn is_of_several(svg: &str) -> bool {
    svg.contains("each dot up to") || svg.contains("ein Punkt für bis zu")
}

/// A table has a row for each incident, or the first hundred, and says so.
fn listed(figure: &Figure, rows: usize, n: usize, held: &mut Held) {
    held.same("rows of the table", rows, n.min(100));
    if rows < n {
        held.says("table", &figure.table.caption, rows);
        held.says("table", &figure.table.caption, n);
    }
}

fn dots(report: &Report, figure: &Figure, dots: &Dots, n: usize, held: &mut Held) {
    let rows: Vec<usize> = dots.rows.iter().map(|row| row.dots.len()).collect();
    let all: usize = rows.iter().sum();
    listed(figure, figure.table.rows.len(), all, held);
    // Two findings side by side are counted one after the other.
    let parts: Vec<&str> = figure.footing.counted.split("; ").collect();
    match parts.as_slice() {
        [_, _] => {
            for (part, row) in parts.iter().zip(&rows) {
                held.same("dots of a finding", *row, counted(part));
            }
        }
        _ => held.same("dots", all, n),
    }
    for row in &dots.rows {
        held.same(&row.label, counts(&row.detail)[0], row.dots.len());
    }
    if let Some(arrow) = &dots.comparison {
        // One number has one interval: that of the claim, as its own slide says it.
        let said = |one: &&Ruling| {
            let language = report.edition.settings.language;
            let said = super::numbers(&beyond(language, one));
            let bounds = super::numbers(&arrow.detail);
            bounds[bounds.len() - 2..].iter().all(|one| said.contains(one))
        };
        if !report.rulings.iter().any(|one| said(&one)) {
            held.0.push(format!("no claim has the interval of: {}", arrow.detail));
        }
    }
}

fn forest(figure: &Figure, forest: &Forest, rows: usize, held: &mut Held) {
    let panels = forest.panels.iter().flat_map(|panel| &panel.rows);
    held.same("claims and rows", panels.clone().count(), rows);
    for (row, cells) in panels.flat_map(|row| {
        let of = |cells: &&Vec<_>| row.label.starts_with(&format!("{} (", text(cells, 0)));
        figure.table.rows.iter().find(of).map(|cells| (row, cells))
    }) {
        held.says(&row.label, &row.label, text(cells, 1).parse().unwrap());
    }
}

fn rays(report: &Report, figure: &Figure, wheel: &Wheel, n: usize, held: &mut Held) {
    held.same("number", counts(&wheel.number)[0], n);
    let shown = wheel.rays.iter().map(|ray| ray.n).sum();
    listed(figure, figure.table.rows.len(), shown, held);
    rest(report, figure, n, shown, held);
    if let Some(several) = wheel.rays.iter().map(|ray| ray.n).max().filter(|n| *n > 1) {
        held.says("alternative text", &figure.chart.description, several);
        held.same("few enough rays", wheel.rays.len().max(300), 300);
    }
    let key = deck_wheel::key(&report.edition);
    let sources = key.iter().filter(|line| line.swatch.is_some_and(|one| one.role != Role::Ink));
    let sum: usize = sources.map(|line| counts(&line.value)[0]).sum();
    held.same("key and rays", sum, shown);
}

fn heat(figure: &Figure, heat: &Heat, n: usize, held: &mut Held) {
    let cells = heat.rows.iter().flat_map(|row| &row.cells);
    held.same("cells", cells.map(|cell| cell.count as usize).sum::<usize>(), n);
    let numbers = figure.table.rows.iter().flat_map(|row| &row[1..]);
    let sum: usize = numbers.map(|cell| counts(&cell.text)[0]).sum();
    held.same("table", sum, n);
    if let Some(outline) = &heat.outline {
        held.says("frame", &outline.label, n);
    }
}

fn darts(finding: &Finding, figure: &Figure, darts: &Darts, n: usize, held: &mut Held) {
    let close = finding.points.iter().filter(|point| point.seconds == 0.0).count();
    let all = |is_it: &dyn Fn(&Dart) -> bool| -> usize {
        darts.darts.iter().filter(|dart| is_it(dart)).map(|dart| dart.n).sum()
    };
    let right = all(&|dart| dart.is_hit);
    held.same("darts", all(&|_| true), n);
    held.same("darts in the middle", right, close);
    let early = all(&|dart| !dart.is_hit && dart.seconds < 0.0);
    for part in [right, early, n - right - early, n] {
        held.says("alternative text", &figure.chart.description, part);
    }
    let ids: BTreeSet<&str> = figure.table.rows.iter().map(|row| text(row, 0)).collect();
    listed(figure, ids.len(), n, held);
}

fn week(finding: &Finding, figure: &Figure, week: &Week, n: usize, held: &mut Held) {
    held.same("starts", week.starts.len(), n);
    let inside = week.starts.iter().filter(|start| start.inside).count();
    let share = finding.values.get("share").and_then(|share| share.x());
    held.same("starts within the box", inside, share.unwrap_or_default() as usize);
    held.says("alternative text", &figure.chart.description, inside);
    if let Some((day, said)) = &week.busiest {
        let on_it = week.starts.iter().filter(|start| start.day == *day).count();
        held.says("busiest day", said, on_it);
    }
    let numbers = figure.table.rows.iter().flat_map(|row| &row[1..]);
    let sum: usize = numbers.map(|cell| counts(&cell.text)[0]).sum();
    held.same("table", sum, n);
}

/// What a picture has no place for, its footing says.
fn rest(report: &Report, figure: &Figure, n: usize, shown: usize, held: &mut Held) {
    if shown > n {
        return held.same("shown", shown, n);
    }
    if shown < n {
        let words = report.edition.settings.language.in_words(n - shown);
        // `one incident may hit several` tells nobody who is missing.
        let told = [" without", " name", " ohne", " nenn"];
        // In German one incident is called otherwise than the number.
        let words = if words == "eine" { "einer" } else { &words };
        let is_told = |end: &&str| figure.footing.definition.contains(&format!("; {words}{end}"));
        if !told.iter().any(is_told) {
            let said = &figure.footing.definition;
            held.0.push(format!("{shown} of {n} shown, and {words} not told: {said}"));
        }
    }
}

fn in_any(finding: &Finding, by: By) -> usize {
    let ids = finding.groups_by(by).flat_map(|group| &group.ids);
    ids.collect::<BTreeSet<_>>().len()
}

fn bars(
    report: &Report,
    finding: &Finding,
    figure: &Figure,
    bars: &Bars,
    n: usize,
    held: &mut Held,
) {
    let values: Vec<usize> = bars.bars.iter().map(|bar| bar.value as usize).collect();
    let sum: usize = values.iter().sum();
    for (bar, value) in bars.bars.iter().zip(&values) {
        held.same(&bar.label, counts(&bar.value_label)[0], *value);
    }
    let table: Vec<usize> =
        figure.table.rows.iter().map(|row| counts(&row.last().unwrap().text)[0]).collect();
    let (all, groups) = (finding.sample.of_all(), |by| finding.groups_by(by).count());
    match figure.chart.id.as_str() {
        "confidence-funnel" => {
            let wanted = [all, n, footing::confident(&report.edition)];
            if values != wanted {
                held.0.push(format!("steps: {values:?} and {wanted:?}"));
            }
        }
        "reviews-held" => {
            held.same("held and not", values[0] + values[1], n);
            held.same("all", sum, all);
        }
        "volume-severity"
        | "follow-ups-outcome"
        | "recorded-times-corrections"
        | "near-misses-month" => held.same("bars", sum, n),
        "volume-service" => {
            let shown = in_any(finding, By::Service);
            rest(report, figure, n, shown, held);
            held.same("rows", table.len(), groups(By::Service));
        }
        id => {
            let by = [By::Factor, By::Trigger, By::Safeguard];
            let by = by.into_iter().find(|by| id.ends_with(by.key())).unwrap();
            held.same("those in a bar", in_any(finding, by), n);
            held.same("rows", table.len(), groups(by));
        }
    }
    // The table has every bar, and those for which there is no room.
    let more = table.len() - values.len();
    let shown: usize = table.iter().sum();
    if more == 0 {
        held.same("table", shown, sum);
    } else {
        let language = report.edition.settings.language;
        let said = figure.chart.description.to_lowercase();
        let words = language.in_words(more);
        if !counts(&said).contains(&more) && !said.contains(&format!(" {words} ")) {
            held.0.push(format!("{more} more are not told: {said}"));
        }
    }
}

/// The bars of a claim: those that match and all others are everybody, and two shares have their own wholes.
fn sides(figure: &Figure, bars: &Bars, n: usize, held: &mut Held) {
    if let (Some(of), [_, _]) = (bars.of.filter(|of| *of > 1.0), bars.bars.as_slice()) {
        let sum: f64 = bars.bars.iter().map(|bar| bar.value).sum();
        held.same("those that match and others", sum as usize, of as usize);
        held.same("line below", of as usize, n);
    }
    held.same("rows", figure.table.rows.len(), bars.bars.len());
}

fn dumbbell(finding: &Finding, figure: &Figure, dumbbell: &Dumbbell, n: usize, held: &mut Held) {
    let group = |name: &str| {
        let mut groups = finding.groups_by(By::Correction);
        let group: Option<&Group> = groups.find(|group| group.name == name);
        group.map_or(0, |group| group.ids.len())
    };
    let close = group("close");
    held.same("lines", dumbbell.rows.len(), group("default") + group("off"));
    held.same("lines and those that were close", dumbbell.rows.len() + close, n);
    match close {
        0 => held.same("said of those that were close", dumbbell.same.len(), 0),
        close => held.same("said to be close", counts(&dumbbell.same)[0], close),
    }
    let ids: BTreeSet<&str> = figure.table.rows.iter().map(|row| text(row, 0)).collect();
    listed(figure, ids.len(), n, held);
    for part in ["default", "off", "close"] {
        if group(part) > 0 {
            held.says("alternative text", &figure.chart.description, group(part));
        }
    }
}
