//! Scales: durations on a log axis with human ticks, ratios, shares.

use super::canvas::{IntoLogRange, LogCoord, Ranged, RangedCoordf64, STEPS};
use super::text;

/// Human ticks of a duration, in seconds; the rank says which give way where there is no room, the highest first.
const DURATIONS: [(f64, &str, u8); 12] = [
    (1.0, "1 s", 2),
    (10.0, "10 s", 3),
    (60.0, "1 min", 0),
    (300.0, "5 min", 1),
    (900.0, "15 min", 3),
    (3_600.0, "1 h", 0),
    (14_400.0, "4 h", 1),
    (86_400.0, "1 day", 0),
    (604_800.0, "1 week", 1),
    (2_419_200.0, "4 weeks", 2),
    (7_776_000.0, "90 days", 3),
    (31_536_000.0, "1 year", 1),
];

/// Ticks of a ratio.
const RATIOS: [(f64, &str, u8); 15] = [
    (0.01, "1/100", 1),
    (0.02, "1/50", 4),
    (0.05, "1/20", 3),
    (0.1, "1/10", 2),
    (0.25, "¼", 3),
    (0.5, "½", 4),
    (1.0, "no difference", 0),
    (2.0, "2 ×", 4),
    (4.0, "4 ×", 3),
    (10.0, "10 ×", 1),
    (20.0, "20 ×", 4),
    (50.0, "50 ×", 3),
    (100.0, "100 ×", 2),
    (1000.0, "1000 ×", 1),
    (10_000.0, "10 000 ×", 3),
];

const DIFFERENCES: [(f64, &str, u8); 7] = [
    (-0.75, "-75", 2),
    (-0.5, "-50 points", 1),
    (-0.25, "-25", 2),
    (0.0, "no difference", 0),
    (0.25, "+25", 2),
    (0.5, "+50 points", 1),
    (0.75, "+75", 2),
];
const SHARES: [(f64, &str, u8); 5] = [
    (0.0, "0%", 0),
    (0.25, "25%", 2),
    (0.5, "50%", 1),
    (0.75, "75%", 2),
    (1.0, "100%", 0),
];

/// Labels whose middles are nearer than this on the screen are dropped.
const NEAREST: f64 = 40.0;

enum Coordinate {
    Log(LogCoord<f64>),
    Linear(RangedCoordf64),
}

/// Where the values of an axis stand between two edges.
pub struct Scale {
    coordinate: Coordinate,
    /// First and last value.
    pub span: (f64, f64),
    /// Where they stand.
    pub edges: (f64, f64),
    ticks: &'static [(f64, &'static str, u8)],
}

/// A place on an axis with its words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Where it stands.
    pub at: f64,
    /// The value it stands for.
    pub value: f64,
    /// Its words; empty where there was no room for them.
    pub label: &'static str,
}

impl Scale {
    /// Returns the log axis of durations in seconds that holds every value given, with air at both ends.
    ///
    /// Values that are not above zero have no place on it and are passed over. Where all are equal the axis still spans a factor of 64.
    pub fn durations(values: impl IntoIterator<Item = f64>, edges: (f64, f64)) -> Self {
        let (low, high) = extent(values).unwrap_or((60.0, 3_600.0));
        let widen = (64.0 / (high / low)).max(1.0).sqrt().max(AIR);
        Self::log((low / widen, high * widen), edges, &DURATIONS)
    }

    /// Returns the log axis of durations between two that are given, in seconds.
    pub fn durations_within(span: (f64, f64), edges: (f64, f64)) -> Self {
        Self::log(span, edges, &DURATIONS)
    }

    /// Returns the log axis of ratios that holds every value given and the line at 1.
    ///
    /// Beyond a factor of 1000 an interval tells no more; it is cut there and drawn with an arrow.
    pub fn ratios(values: impl IntoIterator<Item = f64>, edges: (f64, f64)) -> Self {
        let (low, high) = extent(values).unwrap_or((1.0, 1.0));
        let (low, high) = (low.clamp(0.001, 0.5), high.clamp(2.0, 1_000.0));
        Self::log((low / 1.15, high * 1.15), edges, &RATIOS)
    }

    /// Returns the axis of shares from 0 to 1.
    pub fn shares(edges: (f64, f64)) -> Self {
        let span = (0.0, 1.0);
        let coordinate = Coordinate::Linear((span.0..span.1).into());
        Self {
            coordinate,
            span,
            edges,
            ticks: &SHARES,
        }
    }

    /// Returns the axis of differences of shares, as wide as the values ask, with 0 inside.
    pub fn differences(values: impl IntoIterator<Item = f64>, edges: (f64, f64)) -> Self {
        let (low, high) = extent(values).unwrap_or((0.0, 0.0));
        let span = (
            (low - 0.05).clamp(-1.0, -0.3),
            (high + 0.05).clamp(0.3, 1.0),
        );
        Self {
            coordinate: Coordinate::Linear((span.0..span.1).into()),
            span,
            edges,
            ticks: &DIFFERENCES,
        }
    }

    /// Returns the value that stands for no difference, where this axis compares.
    pub fn no_difference(&self) -> Option<f64> {
        let value = match self.coordinate {
            Coordinate::Log(_) => 1.0,
            Coordinate::Linear(_) => 0.0,
        };
        (self.span.0 < value && value < self.span.1).then_some(value)
    }

    fn log(span: (f64, f64), edges: (f64, f64), ticks: &'static [(f64, &'static str, u8)]) -> Self {
        let coordinate = Coordinate::Log((span.0..span.1).log_scale().into());
        Self {
            coordinate,
            span,
            edges,
            ticks,
        }
    }

    /// Returns where a value stands; one beyond the span stands at the edge.
    pub fn at(&self, value: f64) -> f64 {
        let value = value.clamp(self.span.0, self.span.1);
        let limit = (
            (self.edges.0 * STEPS).round() as i32,
            (self.edges.1 * STEPS).round() as i32,
        );
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

    /// Returns the ticks within the span; labels that would crowd are dropped, the least telling first.
    ///
    /// `size` is the font size, `pixel` how many units of the drawing are a pixel of the screen.
    pub fn ticks(&self, size: f64, pixel: f64) -> Vec<Tick> {
        let inside: Vec<_> = self
            .ticks
            .iter()
            .filter(|tick| self.holds(tick.0))
            .collect();
        let mut by_rank = inside.clone();
        by_rank.sort_by_key(|tick| tick.2);
        let mut kept: Vec<Tick> = Vec::new();
        for &&(value, label, _) in &by_rank {
            let tick = Tick {
                at: self.at(value),
                value,
                label,
            };
            if kept.iter().all(|other| !crowds(&tick, other, size, pixel)) {
                kept.push(tick);
            }
        }
        kept.sort_by(|a, b| a.at.total_cmp(&b.at));
        kept
    }
}

/// The air at both ends of a log axis, as a factor: room for the tails of a cloud.
const AIR: f64 = 2.6;

fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    let usable = values
        .into_iter()
        .filter(|value| value.is_finite() && *value > 0.0);
    usable.fold(None, |extent, value| match extent {
        None => Some((value, value)),
        Some((low, high)) => Some((low.min(value), high.max(value))),
    })
}

fn crowds(a: &Tick, b: &Tick, size: f64, pixel: f64) -> bool {
    let words = (text::width(a.label, size) + text::width(b.label, size)) / 2.0;
    (a.at - b.at).abs() < (words + size * 0.4).max(NEAREST * pixel)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(scale: &Scale, size: f64, pixel: f64) -> Vec<&'static str> {
        scale
            .ticks(size, pixel)
            .iter()
            .map(|tick| tick.label)
            .collect()
    }

    #[test]
    fn a_wide_axis_has_human_ticks() {
        let scale = Scale::durations([51.0, 140_000.0], (300.0, 1900.0));
        assert_eq!(
            labels(&scale, 25.0, 1.57),
            ["1 min", "5 min", "15 min", "1 h", "4 h", "1 day"]
        );
    }

    #[test]
    fn a_phone_drops_the_least_telling_label() {
        let scale = Scale::durations([51.0, 140_000.0], (0.0, 360.0));
        assert_eq!(
            labels(&scale, 13.0, 1.0),
            ["1 min", "5 min", "1 h", "4 h", "1 day"]
        );
    }

    #[test]
    fn a_second_and_sixty_days_fit_on_one_axis_without_crowding() {
        let scale = Scale::durations([1.0, 60.0 * 86_400.0], (0.0, 360.0));
        let ticks = scale.ticks(13.0, 1.0);
        assert!(ticks.len() >= 4);
        assert!(ticks.windows(2).all(|pair| pair[1].at - pair[0].at >= 40.0));
    }

    #[test]
    fn equal_values_stand_in_the_middle_of_an_axis_with_ticks() {
        let scale = Scale::durations([7_200.0; 5], (0.0, 1000.0));
        assert!((scale.at(7_200.0) - 500.0).abs() < 1.0);
        assert!(scale.ticks(25.0, 1.57).len() >= 2);
    }

    #[test]
    fn a_value_beyond_the_span_stands_at_the_edge() {
        let scale = Scale::shares((10.0, 110.0));
        assert_eq!(
            (scale.at(-1.0), scale.at(0.5), scale.at(7.0)),
            (10.0, 60.0, 110.0)
        );
    }

    #[test]
    fn what_has_no_logarithm_does_not_bend_the_axis() {
        let values = [0.0, f64::NAN, f64::INFINITY, -5.0, 60.0, 3_600.0];
        let scale = Scale::durations(values, (0.0, 100.0));
        assert!(
            scale.span.0 > 1.0 && scale.span.1 < 100_000.0,
            "{:?}",
            scale.span
        );
    }

    #[test]
    fn differences_reach_as_far_as_the_values_and_show_the_line_of_no_difference() {
        let scale = Scale::differences([-0.19, 0.51], (0.0, 800.0));
        assert!(scale.holds(-0.19) && scale.holds(0.51));
        assert_eq!(scale.no_difference(), Some(0.0));
        assert!(labels(&scale, 25.0, 1.5).contains(&"no difference"));
        assert_eq!(Scale::shares((0.0, 800.0)).no_difference(), None);
    }

    #[test]
    fn ratios_always_show_the_line_of_no_difference() {
        let scale = Scale::ratios([5.0, 21.0], (0.0, 800.0));
        assert!(labels(&scale, 25.0, 1.5).contains(&"no difference"));
    }
}
