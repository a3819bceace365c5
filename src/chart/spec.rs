//! What to draw, as plain data: words are final, numbers are in their own units, and no colour is named.

mod bets;
mod common;
mod stage;

use crate::link::Target;
pub use bets::{BetRow, ScoreRow, Scoreboard, Seen, Sign, Stake, Wins};
pub use common::{ForestScale, Hundred, Role};
pub use stage::{Chance, Dart, Darts, Odds, Start, Week};

/// A chart: what it shows, in words and as a mark.
///
/// A screen reader says `title` and `description`; a page also has a table of what each chart shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Unique on its page, made of letters, digits and `-`; every element id of the drawing begins with it.
    pub id: String,
    /// What is shown, as one line.
    pub title: String,
    /// The sentence a person would say about it.
    pub description: String,
    /// The picture.
    pub mark: Mark,
}

/// The kinds of picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// Durations on a log axis, every incident a dot.
    Dots(Dots),
    /// Vertical bars, such as the twelve months.
    Columns(Columns),
    /// Horizontal bars, such as severities.
    Bars(Bars),
    /// Estimates with their intervals, one a line.
    Forest(Forest),
    /// The year as a wheel, every incident a ray.
    Wheel(Wheel),
    /// Counts by two things at once, such as weekday and hour.
    Heat(Heat),
    /// How far recorded moments were off, and to which side.
    Dumbbell(Dumbbell),
    /// Scores, each with what it stands for.
    Rubric(Rubric),
    /// Durations against those of a log-normal year.
    Quantiles(Quantiles),
    /// Chances, each as a hundred dots.
    Hundreds(Hundreds),
    /// The same number of several years.
    Spans(Spans),
    /// A few rows of durations for a room, each incident a dot.
    Rain(Dots),
    /// Moments that a form had, as darts around the moments that were.
    Darts(Darts),
    /// A few chances beside a coin.
    Odds(Odds),
    /// The starts of a year in a week of hours, each incident a dot.
    Week(Week),
    /// A bet against what was seen.
    Bet(BetRow),
    /// All bets, each against one common line.
    Scoreboard(Scoreboard),
}

impl Mark {
    /// Returns the name of the kind in style sheets.
    pub fn name(&self) -> &'static str {
        match self {
            Mark::Dots(_) => "dots",
            Mark::Columns(_) => "columns",
            Mark::Bars(_) => "bars",
            Mark::Forest(_) => "forest",
            Mark::Wheel(_) => "wheel",
            Mark::Heat(_) => "heat",
            Mark::Dumbbell(_) => "dumbbell",
            Mark::Rubric(_) => "rubric",
            Mark::Quantiles(_) => "quantiles",
            Mark::Hundreds(_) => "hundreds",
            Mark::Spans(_) => "spans",
            Mark::Rain(_) => "rain",
            Mark::Darts(_) => "darts",
            Mark::Odds(_) => "odds",
            Mark::Week(_) => "week",
            Mark::Bet(_) => "bet",
            Mark::Scoreboard(_) => "scoreboard",
        }
    }
}

/// Which screen a drawing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Wider than high, for a slide on a stage.
    Wide,
    /// Higher than wide, for a phone held upright.
    Tall,
}

impl Shape {
    /// Returns the value for this shape.
    pub(super) fn pick<T>(self, wide: T, tall: T) -> T {
        match self {
            Shape::Wide => wide,
            Shape::Tall => tall,
        }
    }
}

/// Durations in seconds on a log axis: a cloud, a dot for each, a median.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dots {
    /// At most seven groups, from the top; each with its own line of dots.
    pub rows: Vec<DotRow>,
    /// Upright reference lines.
    pub goals: Vec<Goal>,
    /// An arrow between the medians of two rows.
    pub comparison: Option<Comparison>,
}

/// One group of durations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DotRow {
    /// Name of the group, in the row's colour: `No web test`.
    pub label: String,
    /// Quieter words beside it: `33 incidents`.
    pub detail: String,
    /// Ink of the row.
    pub role: Role,
    /// The durations, in any order.
    pub dots: Vec<Dot>,
    /// The median, if there is one.
    pub median: Option<Marker>,
}

/// One duration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dot {
    /// The dot's name: `INC-2025-017 Cache stampede: 3 min`.
    pub label: String,
    /// Where a click leads.
    pub target: Option<Target>,
    /// The duration, in seconds; zeros have a column of their own, left of the axis.
    pub seconds: f64,
    /// Whether it was still going on at the data freeze, so that the duration is a minimum: drawn hollow, with an arrow.
    pub open: bool,
}

/// A median with its words and, where there is one, its interval.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marker {
    /// The median, in seconds.
    pub seconds: f64,
    /// The median in words: `6 min`.
    pub label: String,
    /// Lower end of the interval, in seconds; `None` if the data does not bound it.
    pub low: Option<f64>,
    /// Upper end of the interval, in seconds; `None` beside a lower end is drawn as an arrow.
    pub high: Option<f64>,
}

/// An arrow from the median of one row to the median of another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Index of the row where the arrow begins.
    pub from: usize,
    /// Index of the row where it ends.
    pub to: usize,
    /// What the arrow says: `10 times longer`.
    pub label: String,
    /// The uncertainty beside it: `95% interval 6 to 21`.
    pub detail: String,
}

/// An upright reference line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goal {
    /// Where it stands, in seconds.
    pub seconds: f64,
    /// Its name: `target 10 min`.
    pub label: String,
}

/// Vertical bars in a given order, from a baseline of zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// From left to right.
    pub bars: Vec<Bar>,
}

/// Horizontal bars in a given order, from a baseline of zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// From the top.
    pub bars: Vec<Bar>,
    /// The whole that each bar is a part of; drawn behind each bar at full length.
    pub of: Option<f64>,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// Its name: `sev1`.
    pub label: String,
    /// Its length, zero or more.
    pub value: f64,
    /// The length in words: `7 of 42`.
    pub value_label: String,
    /// Ink of the bar.
    pub role: Role,
    /// Where a click leads.
    pub target: Option<Target>,
}

impl Bar {
    /// Makes a bar as long as its count, without a link.
    pub fn counted(label: impl Into<String>, n: usize, role: Role) -> Bar {
        Bar { label: label.into(), value: n as f64, value_label: n.to_string(), role, target: None }
    }
}

/// Estimates with their intervals, a panel for each scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forest {
    /// From the top.
    pub panels: Vec<Panel>,
}

/// Estimates that share a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The scale of values, intervals and thresholds.
    pub scale: ForestScale,
    /// From the top.
    pub rows: Vec<ForestRow>,
}

/// One estimate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForestRow {
    /// What is estimated: `No web test`.
    pub label: String,
    /// The result in a word, at the right: `10 times`, `inconclusive`.
    pub word: String,
    /// The estimate; `None` if there is none.
    pub value: Option<f64>,
    /// Lower end of the interval; `None` beside a value is drawn open.
    pub low: Option<f64>,
    /// Upper end of the interval; `None` beside a value is drawn open.
    pub high: Option<f64>,
    /// The ends of a narrower interval within it, if there is one to show.
    pub plain: Option<(Option<f64>, Option<f64>)>,
    /// What the claim asks for, if it is not the line at 1.
    pub threshold: Option<f64>,
    /// What the claim asks for in words, above its mark: `at least 2 times`; empty if the row is one of many.
    pub asks: String,
    /// The ends of the interval in words, below them: `11` and `140 times`.
    pub ends: Option<(String, String)>,
    /// Ink of the row.
    pub role: Role,
    /// Where a click leads.
    pub target: Option<Target>,
    /// Whether this is the row that the slide is about.
    pub emphasised: bool,
}

/// The year as a wheel: January begins at the top, then clockwise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wheel {
    /// What stands in the middle: `64`.
    pub number: String,
    /// Names of the twelve months, as short as on a calendar: `Jan`.
    pub months: Vec<String>,
    /// The incidents, in any order.
    pub rays: Vec<Ray>,
}

/// One incident of the wheel, or of very many a few that were noticed alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ray {
    /// The ray's name: `INC-2025-017 Cache stampede, 14 March: 3 min`.
    pub label: String,
    /// Where a click leads.
    pub target: Option<Target>,
    /// How many incidents it stands for.
    pub n: usize,
    /// How much of the year had passed, from 0 to 1.
    pub turn: f64,
    /// The length, in seconds; `None` if nobody knows, which is drawn as a stub.
    pub seconds: Option<f64>,
    /// Ink of the ray.
    pub role: Role,
    /// What stands at its end.
    pub tip: Tip,
    /// The day that stands beyond its end where there are few rays: `14 Mar`.
    pub day: String,
}

/// What stands at the end of a ray, so that an ink alone says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tip {
    /// Nothing.
    #[default]
    None,
    /// A ball.
    Ball,
    /// A square.
    Square,
}

/// Counts in rows and columns, darker where there are more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heat {
    /// From the top; each has as many cells as there are columns.
    pub rows: Vec<HeatRow>,
    /// Names of the columns: `8–12`.
    pub columns: Vec<String>,
    /// Ink of the cells.
    pub role: Role,
    /// A frame around the cells that the slide is about.
    pub outline: Option<Outline>,
}

impl Heat {
    /// Returns the highest count.
    pub fn most(&self) -> u32 {
        self.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.count).max().unwrap_or(0)
    }
}

/// One row of counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatRow {
    /// Name of the row: `Mon`.
    pub label: String,
    /// From the left.
    pub cells: Vec<Cell>,
}

/// One count.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The cell's name, which says the count: `Monday, 8 to 12: 9 incidents`.
    pub label: String,
    /// How many.
    pub count: u32,
    /// Where a click leads.
    pub target: Option<Target>,
}

/// A frame around a part of the cells, in rows and columns from the upper left corner; it may cut through cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// First row, and the row after the last.
    pub rows: (f64, f64),
    /// First column, and the column after the last.
    pub columns: (f64, f64),
    /// What it says: `working hours: 64 of 84`.
    pub label: String,
}

/// Moments as recorded against the same moments as corrected, on a log axis of the difference with a middle at none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dumbbell {
    /// The moments that were off, in any order; the largest difference is drawn first.
    pub rows: Vec<Correction>,
    /// What the hollow dots are: `what the form said`.
    pub recorded: String,
    /// What the solid dots are: `when it was`.
    pub corrected: String,
    /// What a hollow dot at the left means: `too early`.
    pub early: String,
    /// What a hollow dot at the right means: `too late`.
    pub late: String,
    /// How many needed no correction: `31 of 64 were right`; may be empty.
    pub same: String,
}

/// One moment that was recorded wrongly.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correction {
    /// Whose moment it is: `Cache stampede`.
    pub label: String,
    /// Where a click leads.
    pub target: Option<Target>,
    /// Recorded less corrected, in seconds; below zero the record is too early.
    pub seconds: f64,
    /// The size in words: `28 min`.
    pub size: String,
    /// What was wrong, below the name: `the form filled it in`; may be empty.
    pub why: String,
    /// Ink of the row.
    pub role: Role,
}

/// The same number of several years, the last one at the bottom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spans {
    /// A year each.
    pub rows: Vec<Span>,
    /// Ink of the last year.
    pub role: Role,
    /// Whether the scale is logarithmic.
    pub is_log: bool,
}

/// A number of one year with the range that luck allows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    /// The year.
    pub label: String,
    /// The number.
    pub value: f64,
    /// The lower end of its range.
    pub low: f64,
    /// The upper end of its range.
    pub high: f64,
}

/// How often each score was given, with what the score stands for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rubric {
    /// From the top, the highest score first.
    pub levels: Vec<Level>,
    /// A bracket around some of the levels.
    pub bracket: Option<Bracket>,
}

/// One score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Level {
    /// The score: `5`.
    pub score: String,
    /// What it stands for.
    pub text: String,
    /// How often it was given, zero or more.
    pub count: u32,
    /// The count in words: `7`.
    pub count_label: String,
    /// Ink of the bar.
    pub role: Role,
    /// Where a click leads.
    pub target: Option<Target>,
}

/// A bracket around levels that follow each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bracket {
    /// Index of the first level.
    pub first: usize,
    /// Index of the last level.
    pub last: usize,
    /// What it says: `58%`.
    pub label: String,
    /// What was counted, and the uncertainty: `21 of 36 scored 4 or 5; 95% interval 42% to 73%`.
    pub detail: String,
}

/// Durations in seconds, each against the one that a log-normal year would have in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quantiles {
    /// The conclusion: `departs from log-normal`.
    pub label: String,
    /// Quieter lines: the statistic, how many are below the floor.
    pub details: Vec<String>,
    /// Ink of the dots.
    pub role: Role,
    /// The durations, in any order.
    pub dots: Vec<Quantile>,
    /// In seconds; anything shorter is drawn at it, hollow.
    pub floor: f64,
    /// Name of the axis across: `as a log-normal year would have it`.
    pub across: String,
    /// Name of the axis that goes up: `as it was`.
    pub up: String,
}

/// One duration of a Q-Q plot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quantile {
    /// The dot's name: `INC-2025-017 Cache stampede: 3 min`.
    pub label: String,
    /// Where a click leads.
    pub target: Option<Target>,
    /// What a log-normal year would have in its place, in seconds.
    pub expected: f64,
    /// The duration, in seconds.
    pub seconds: f64,
}

/// Chances in rows and columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hundreds {
    /// Names of the columns, from the left.
    pub columns: Vec<String>,
    /// From the top; each has as many cells as there are columns.
    pub rows: Vec<HundredRow>,
}

/// One row of chances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HundredRow {
    /// Name of the row: `The mean`.
    pub label: String,
    /// Ink of the marked dots.
    pub role: Role,
    /// From the left.
    pub cells: Vec<Hundred>,
}
