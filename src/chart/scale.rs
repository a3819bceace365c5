//! Scales with human ticks: durations and ratios on a log axis, shares and their differences on a linear one.

use super::canvas::{IntoLogRange, LogCoord, Ranged, RangedCoordf64, STEPS};
use super::text;
use crate::words::{Language, say};

/// Human ticks of a duration, in seconds, each with a rank: where there is no room, the highest rank is dropped first.
const DURATIONS: [(u32, u8); 14] = [
    (1, 2),
    (10, 3),
    (60, 0),
    (300, 1),
    (900, 3),
    (3_600, 0),
    (14_400, 1),
    (86_400, 0),
    (604_800, 1),
    (2_419_200, 2),
    (7_776_000, 3),
    (31_536_000, 1),
    (63_072_000, 4),
    (315_360_000, 2),
];

/// The units of time, longest first: their seconds and the id of their words.
const UNITS: [(u32, &str); 6] = [
    (31_536_000, "axis-years"),
    (604_800, "axis-weeks"),
    (86_400, "axis-days"),
    (3_600, "axis-hours"),
    (60, "axis-minutes"),
    (1, "axis-seconds"),
];

/// Ticks of a ratio.
const RATIOS: [(f64, &str, u8); 15] = [
    (0.01, "1/100", 1),
    (0.02, "1/50", 4),
    (0.05, "1/20", 3),
    (0.1, "1/10", 2),
    (0.25, "¼", 3),
    (0.5, "½", 4),
    (1.0, NONE, 0),
    (2.0, "2 ×", 4),
    (4.0, "4 ×", 3),
    (10.0, "10 ×", 1),
    (20.0, "20 ×", 4),
    (50.0, "50 ×", 3),
    (100.0, "100 ×", 2),
    (1000.0, "1000 ×", 1),
    (10_000.0, "10 000 ×", 3),
];

/// Ticks of a difference of shares; two of them say what is counted.
const DIFFERENCES: [(f64, &str, u8); 7] = [
    (-0.75, "−75", 2),
    (-0.5, "−50", 1),
    (-0.25, "−25", 2),
    (0.0, NONE, 0),
    (0.25, "+25", 2),
    (0.5, "+50", 1),
    (0.75, "+75", 2),
];
const SHARES: [(f64, &str, u8); 5] =
    [(0.0, "0", 0), (0.25, "25", 2), (0.5, "50", 1), (0.75, "75", 2), (1.0, "100", 0)];

/// Stands for the tick of no difference, whose label is in words.
const NONE: &str = "";

/// Labels whose middles are closer than this many pixels are dropped.
const NEAREST: f64 = 40.0;

enum Coordinate {
    Log(LogCoord<f64>),
    Linear(RangedCoordf64),
}

/// Maps values to places between two edges.
pub struct Scale {
    coordinate: Coordinate,
    /// First and last value.
    pub span: (f64, f64),
    /// Where they stand.
    pub edges: (f64, f64),
    ticks: Vec<Named>,
}

/// A value with its words and its rank.
type Named = (f64, String, u8);

/// A place on an axis with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where it stands.
    pub at: f64,
    /// The value it stands for.
    pub value: f64,
    /// Its words.
    pub label: String,
}

impl Scale {
    /// Returns a log axis of durations in seconds that holds every given value, with air at both ends.
    ///
    /// Values of zero or less are ignored. Even if all values are equal, the axis spans a factor of 64.
    pub fn durations(language: Language, values: &[f64], edges: (f64, f64)) -> Self {
        let (low, high) = extent(values).unwrap_or((60.0, 3_600.0));
        let widen = (64.0 / (high / low)).max(1.0).sqrt().max(AIR);
        Self::durations_within(language, (low / widen, high * widen), edges)
    }

    /// Returns a log axis of durations that holds every given value, with little air at both ends: for dots without clouds.
    pub fn durations_of(language: Language, values: &[f64], edges: (f64, f64)) -> Self {
        let (low, high) = extent(values).unwrap_or((60.0, 3_600.0));
        let air = (high / low).powf(0.04).max(1.28);
        Self::durations_within(language, (low / air, high * air), edges)
    }

    /// Returns the log axis of durations between two, in seconds.
    pub fn durations_within(language: Language, span: (f64, f64), edges: (f64, f64)) -> Self {
        let named = |(seconds, rank)| (f64::from(seconds), duration(language, seconds), rank);
        Self::log(span, edges, DURATIONS.map(named).to_vec())
    }

    /// Returns a log axis of ratios that holds every given value and the line at 1.
    ///
    /// It ends at a factor of 1000: an interval beyond it says no more, and is drawn with an arrow.
    pub fn ratios(language: Language, values: &[f64], edges: (f64, f64)) -> Self {
        let (low, high) = extent(values).unwrap_or((1.0, 1.0));
        let (low, high) = (low.clamp(0.001, 0.5), high.clamp(2.0, 1_000.0));
        let ticks = named(language, &RATIOS, str::to_owned);
        Self::log((low / 1.15, high * 1.15), edges, ticks)
    }

    /// Returns the axis of shares from 0 to 1.
    pub fn shares(language: Language, edges: (f64, f64)) -> Self {
        let ticks = named(language, &SHARES, |number| say!(language, "axis-share", number));
        Self::linear((0.0, 1.0), edges, ticks)
    }

    /// Returns an axis of differences of shares that holds every given value and 0.
    pub fn differences(language: Language, values: &[f64], edges: (f64, f64)) -> Self {
        let (low, high) = extent(values).unwrap_or((0.0, 0.0));
        let span = ((low - 0.05).clamp(-1.0, -0.3), (high + 0.05).clamp(0.3, 1.0));
        let ticks = named(language, &DIFFERENCES, |number| match number {
            "−50" | "+50" => say!(language, "axis-points", number),
            number => number.to_owned(),
        });
        Self::linear(span, edges, ticks)
    }

    /// Returns the value that means no difference, if it is on the axis.
    pub fn no_difference(&self) -> Option<f64> {
        let value = match self.coordinate {
            Coordinate::Log(_) => 1.0,
            Coordinate::Linear(_) => 0.0,
        };
        (self.span.0 < value && value < self.span.1).then_some(value)
    }

    /// Returns an axis without ticks that begins at the least value and ends at the greatest.
    pub fn just_around(values: &[f64], is_log: bool, edges: (f64, f64)) -> Self {
        match extent(values).filter(|_| is_log) {
            Some((low, high)) => Self::log((low, high.max(low * 1.01)), edges, Vec::new()),
            None => {
                let low = values.iter().copied().fold(f64::INFINITY, f64::min).min(f64::MAX);
                let high = values.iter().copied().fold(low, f64::max).max(low + 0.01);
                Self::linear((low, high), edges, Vec::new())
            }
        }
    }

    fn log(span: (f64, f64), edges: (f64, f64), ticks: Vec<Named>) -> Self {
        let coordinate = Coordinate::Log((span.0..span.1).log_scale().into());
        Self { coordinate, span, edges, ticks }
    }

    fn linear(span: (f64, f64), edges: (f64, f64), ticks: Vec<Named>) -> Self {
        Self { coordinate: Coordinate::Linear((span.0..span.1).into()), span, edges, ticks }
    }

    /// Returns the place of a value; values beyond the span are placed at the edge.
    pub fn at(&self, value: f64) -> f64 {
        let value = value.clamp(self.span.0, self.span.1);
        let limit = ((self.edges.0 * STEPS).round() as i32, (self.edges.1 * STEPS).round() as i32);
        let at = match &self.coordinate {
            Coordinate::Log(log) => log.map(&value, limit),
            Coordinate::Linear(linear) => linear.map(&value, limit),
        };
        f64::from(at) / STEPS
    }

    /// Returns whether a value is within the span.
    pub fn holds(&self, value: f64) -> bool {
        (self.span.0..=self.span.1).contains(&value)
    }

    /// Returns the ticks within the span; ticks that would crowd are dropped, the least useful first.
    ///
    /// `size` is the font size, `pixel` how many units of the drawing are a pixel of the screen.
    pub fn ticks(&self, size: f64, pixel: f64) -> Vec<Tick> {
        self.ticks_from(self.span.0, size, pixel)
    }

    /// Returns the place and label of every tick, the first being that of the column for zero, if there is one.
    pub fn ticks_and_zero(&self, zero: Option<f64>, size: f64, pixel: f64) -> Vec<(f64, String)> {
        let zero = zero.map(|at| (at, "0".to_owned()));
        let ticks = self.ticks(size, pixel).into_iter().map(|tick| (tick.at, tick.label));
        zero.into_iter().chain(ticks).collect()
    }

    /// Returns the ticks as [`Scale::ticks`] does, without those below `least`.
    pub fn ticks_from(&self, least: f64, size: f64, pixel: f64) -> Vec<Tick> {
        let is_shown = |tick: &&Named| tick.0 >= least && self.holds(tick.0);
        let mut by_rank: Vec<_> = self.ticks.iter().filter(is_shown).collect();
        by_rank.sort_by_key(|tick| tick.2);
        let mut kept: Vec<Tick> = Vec::new();
        for (value, label, _) in by_rank {
            let tick = Tick { at: self.at(*value), value: *value, label: label.clone() };
            if kept.iter().all(|other| !crowds(&tick, other, size, pixel)) {
                kept.push(tick);
            }
        }
        kept.sort_by(|a, b| a.at.total_cmp(&b.at));
        kept
    }
}

/// Returns a duration as an axis labels it: `5 min`, `1 week`.
pub fn duration(language: Language, seconds: u32) -> String {
    let whole = UNITS.into_iter().find(|(unit, _)| seconds.is_multiple_of(*unit));
    let (unit, id) = whole.unwrap_or(UNITS[5]);
    say!(language, id, n = (seconds / unit) as usize)
}

fn named(
    language: Language,
    ticks: &[(f64, &str, u8)],
    say: impl Fn(&str) -> String,
) -> Vec<Named> {
    let named = ticks.iter().map(|(value, number, rank)| {
        let label = match *number {
            NONE => say!(language, "axis-no-difference"),
            number => say(number),
        };
        (*value, label, *rank)
    });
    named.collect()
}

/// The air at both ends of a log axis, as a factor: room for the tails of a cloud.
const AIR: f64 = 2.6;

fn extent(values: &[f64]) -> Option<(f64, f64)> {
    let usable = values.iter().copied().filter(|value| value.is_finite() && *value > 0.0);
    usable.fold(None, |extent, value| match extent {
        None => Some((value, value)),
        Some((low, high)) => Some((low.min(value), high.max(value))),
    })
}

fn crowds(a: &Tick, b: &Tick, size: f64, pixel: f64) -> bool {
    let words = (text::width(&a.label, size) + text::width(&b.label, size)) / 2.0;
    (a.at - b.at).abs() < (words + size * 0.4).max(NEAREST * pixel)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, German};

    fn labels(scale: &Scale, size: f64, pixel: f64) -> Vec<String> {
        let ticks = scale.ticks(size, pixel).into_iter();
        ticks.map(|tick| tick.label).collect()
    }

    #[test]
    fn an_axis_speaks_german() {
        let words = |scale: Scale| labels(&scale, 25.0, 1.5);
        let edges = (0.0, 1900.0);
        assert_eq!(
            words(Scale::durations(German, &[60.0, 3.0e7], edges)),
            [
                "1 min", "5 min", "15 min", "1 h", "4 h", "1 Tag", "1 Woche", "4 Wochen",
                "90 Tage", "1 Jahr"
            ]
        );
        assert!(
            words(Scale::ratios(German, &[2.0], edges)).contains(&"kein Unterschied".to_owned())
        );
        assert!(words(Scale::shares(German, edges)).contains(&"50 %".to_owned()));
        assert!(
            words(Scale::differences(German, &[0.6], edges)).contains(&"+50 Punkte".to_owned())
        );
    }

    #[test]
    fn a_wide_axis_has_human_ticks() {
        let scale = Scale::durations(English, &[51.0, 140_000.0], (300.0, 1900.0));
        assert_eq!(labels(&scale, 25.0, 1.57), ["1 min", "5 min", "15 min", "1 h", "4 h", "1 day"]);
    }

    #[test]
    fn a_phone_drops_the_least_telling_label() {
        let scale = Scale::durations(English, &[51.0, 140_000.0], (0.0, 360.0));
        assert_eq!(labels(&scale, 13.0, 1.0), ["1 min", "5 min", "1 h", "4 h", "1 day"]);
    }

    #[test]
    fn a_second_and_sixty_days_fit_on_one_axis_without_crowding() {
        let scale = Scale::durations(English, &[1.0, 60.0 * 86_400.0], (0.0, 360.0));
        let ticks = scale.ticks(13.0, 1.0);
        assert!(ticks.len() >= 4);
        assert!(ticks.windows(2).all(|pair| pair[1].at - pair[0].at >= 40.0));
    }

    #[test]
    fn equal_values_stand_in_the_middle_of_an_axis_with_ticks() {
        let scale = Scale::durations(English, &[7_200.0; 5], (0.0, 1000.0));
        assert!((scale.at(7_200.0) - 500.0).abs() < 1.0);
        assert!(scale.ticks(25.0, 1.57).len() >= 2);
    }

    #[test]
    fn a_value_beyond_the_span_stands_at_the_edge() {
        let scale = Scale::shares(English, (10.0, 110.0));
        assert_eq!((scale.at(-1.0), scale.at(0.5), scale.at(7.0)), (10.0, 60.0, 110.0));
    }

    #[test]
    fn what_has_no_logarithm_does_not_bend_the_axis() {
        let values = [0.0, f64::NAN, f64::INFINITY, -5.0, 60.0, 3_600.0];
        let scale = Scale::durations(English, &values, (0.0, 100.0));
        assert!(scale.span.0 > 1.0 && scale.span.1 < 100_000.0, "{:?}", scale.span);
    }

    #[test]
    fn differences_reach_as_far_as_the_values_and_show_the_line_of_no_difference() {
        let scale = Scale::differences(English, &[-0.19, 0.51], (0.0, 800.0));
        assert!(scale.holds(-0.19) && scale.holds(0.51));
        assert_eq!(scale.no_difference(), Some(0.0));
        assert!(labels(&scale, 25.0, 1.5).contains(&"no difference".to_owned()));
        assert_eq!(Scale::shares(English, (0.0, 800.0)).no_difference(), None);
    }

    #[test]
    fn ratios_always_show_the_line_of_no_difference() {
        let scale = Scale::ratios(English, &[5.0, 21.0], (0.0, 800.0));
        assert!(labels(&scale, 25.0, 1.5).contains(&"no difference".to_owned()));
    }
}
