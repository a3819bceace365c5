//! What to draw, as plain data: every word is finished, every number is in its own unit, no colour is named.

/// A chart: what it shows, in words and as a mark.
///
/// `title` and `description` are what a screen reader says; a real table stands behind each chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Unique on its page, of letters, digits and `-`; every element id of the drawing begins with it.
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
}

impl Mark {
    /// Returns the kind in a word, as a style sheet names it.
    pub fn name(&self) -> &'static str {
        match self {
            Mark::Dots(_) => "dots",
            Mark::Columns(_) => "columns",
            Mark::Bars(_) => "bars",
            Mark::Forest(_) => "forest",
        }
    }
}

/// How a drawing is laid out: for a stage or for a phone held upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Wider than high, for a slide.
    Wide,
    /// Higher than wide, for a phone.
    Tall,
}

/// Which ink of the theme a mark takes: a class in the drawing, a custom property in the style sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// The colour of the text.
    Ink,
    /// The quiet colour, for what is not the point.
    #[default]
    Muted,
    /// The first accent.
    First,
    /// The second accent.
    Second,
    /// The third accent.
    Third,
}

/// Durations in seconds on a log axis: a cloud, a dot for each, a median.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dots {
    /// At most seven groups, from the top; each with its own line of dots.
    pub rows: Vec<DotRow>,
    /// Upright reference lines, such as a target.
    pub targets: Vec<Target>,
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
    /// The median, where one can be told.
    pub median: Option<Marker>,
}

/// One duration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dot {
    /// The dot's name: `INC-2025-017 Cache stampede: 3 min`.
    pub label: String,
    /// Where a click leads.
    pub href: Option<String>,
    /// The duration, in seconds; zero stands in a column of its own, left of the axis.
    pub seconds: f64,
    /// Whether it was still going on when the data was frozen, so that the duration is "at least": drawn hollow, with an arrow.
    pub open: bool,
}

/// A median with its words and, where there is one, its interval.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marker {
    /// The median, in seconds.
    pub seconds: f64,
    /// The median in words: `6 min`.
    pub label: String,
    /// Lower end of the interval, in seconds; `None` where the data does not bound it.
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
    /// The doubt beside it: `95% interval 6 to 21`.
    pub detail: String,
}

/// An upright reference line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Target {
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
    pub href: Option<String>,
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

/// What the numbers of a panel are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForestScale {
    /// Ratios on a log scale, with a line at 1: no difference.
    Ratios,
    /// Shares from 0 to 1, drawn as 0% to 100%.
    Shares,
}

/// One estimate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForestRow {
    /// What is estimated: `No web test`.
    pub label: String,
    /// The outcome in a word, at the right: `10 times`, `inconclusive`.
    pub word: String,
    /// The estimate; `None` where nothing could be told.
    pub value: Option<f64>,
    /// Lower end of the interval; `None` beside a value is drawn open.
    pub low: Option<f64>,
    /// Upper end of the interval; `None` beside a value is drawn open.
    pub high: Option<f64>,
    /// What the claim asks for, where it is not the line at 1.
    pub threshold: Option<f64>,
    /// Ink of the row.
    pub role: Role,
    /// Where a click leads.
    pub href: Option<String>,
    /// Whether this row is the one that the slide speaks of.
    pub emphasised: bool,
}
