//! The shape of a finding's durations: whether they look log-normal, and how much the longest hold.

use crate::findings::finding::{Point, Values};
use crate::findings::observed::observations;
use crate::stats::mean::{LOG_FLOOR, logs};
use crate::stats::normality;
use crate::stats::{Estimate, Method, Note, Qq, Unit, concentration, open_quantiles};

/// Below this many durations their shape is not tested: any line fits a few dots.
pub const SHAPE_NEEDS: usize = 8;

/// Below this p the durations depart from log-normal.
pub const DEPARTS_BELOW: f64 = 0.05;

/// How many of the longest are compared with all. It takes 20 incidents, since five of a dozen are not few.
pub const LONGEST: usize = 5;
const LONGEST_NEEDS: usize = 20;

/// Shorter durations count as this many seconds.
pub const FLOOR: f64 = LOG_FLOOR;

/// The statistic that says how straight the durations lie on a log-normal plot.
pub const SHAPIRO_WILK: &str = "shapiro-wilk";
/// The p that belongs to the statistic.
pub const SHAPIRO_WILK_P: &str = "shapiro-wilk-p";
/// The share of all hours that the longest hold.
pub const FIVE_LONGEST: &str = "five-longest";

const STRAIGHTNESS: Method = Method::new(SHAPIRO_WILK, Unit::Number);
const CONCENTRATION: Method = Method::new("concentration", Unit::Share);

/// Tests whether durations look log-normal: W and its p, or why neither can be told.
pub fn log_normal(points: &[Point]) -> Values {
    if points.len() < SHAPE_NEEDS {
        return Values::new();
    }
    let absent = |why: Note| [STRAIGHTNESS; 2].map(|method| Estimate::absent(method, why));
    let seconds: Vec<f64> = points.iter().map(|point| point.seconds).collect();
    let [w, p] = match points.iter().any(|point| point.open) {
        true => absent(Note::StillOpen),
        false => match normality::shapiro_wilk(&logs(&seconds)) {
            Ok(test) => [test.statistic, test.p].map(|value| Estimate::point(value, STRAIGHTNESS)),
            Err(refusal) => absent(refusal.into()),
        },
    };
    Values::from([(SHAPIRO_WILK, w), (SHAPIRO_WILK_P, p)])
}

/// Says how much of all the time the longest hold; open ones count up to the freeze.
pub fn longest(points: &[Point]) -> Values {
    let seconds: Vec<f64> = points.iter().map(|point| point.seconds).collect();
    let held = concentration::largest(&seconds, LONGEST).filter(|_| points.len() >= LONGEST_NEEDS);
    let estimate = |held| {
        let estimate = Estimate::point(held, CONCENTRATION);
        match points.iter().any(|point| point.open) {
            true => estimate.noting(Note::OpenCounted),
            false => estimate,
        }
    };
    held.map(|held| (FIVE_LONGEST, estimate(held))).into_iter().collect()
}

/// Returns each duration that has ended with the one that a log-normal year would have in its place, in seconds;
/// `None` if there are too few, or if all are equal.
pub fn quantiles(points: &[Point]) -> Option<Vec<(&Point, f64)>> {
    let mut ended: Vec<&Point> = points.iter().filter(|point| !point.open).collect();
    if ended.len() < SHAPE_NEEDS {
        return None;
    }
    ended.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    let plot: Qq = match ended.len() == points.len() {
        true => {
            let seconds: Vec<f64> = points.iter().map(|point| point.seconds).collect();
            normality::qq(&seconds).ok()?
        }
        false => open_quantiles::qq(&observations(points)).ok()?,
    };
    let expected = plot.points.iter().map(|point| plot.line(point.score));
    Some(ended.into_iter().zip(expected).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::IncidentId;

    fn points(seconds: &[f64]) -> Vec<Point> {
        let point = |(place, seconds): (usize, &f64)| Point {
            id: IncidentId(format!("A-{place}")),
            seconds: *seconds,
            open: false,
        };
        seconds.iter().enumerate().map(point).collect()
    }

    #[test]
    fn seven_durations_have_no_shape() {
        let seven = points(&[60.0, 120.0, 240.0, 480.0, 960.0, 1920.0, 3840.0]);
        assert!(log_normal(&seven).is_empty());
        assert_eq!(quantiles(&seven), None);
    }

    #[test]
    fn with_an_open_incident_the_shape_is_not_tested_but_drawn() {
        let mut ten =
            points(&[60.0, 120.0, 240.0, 480.0, 960.0, 1920.0, 3840.0, 7680.0, 9000.0, 9500.0]);
        ten[9].open = true;
        assert_eq!(log_normal(&ten)[SHAPIRO_WILK].note, Some(Note::StillOpen));
        assert_eq!(quantiles(&ten).unwrap().len(), 9);
    }

    #[test]
    fn a_duration_keeps_its_own_place_in_the_plot() {
        let eight = points(&[3840.0, 60.0, 0.0, 480.0, 960.0, 1920.0, 240.0, 120.0]);
        let plot = quantiles(&eight).unwrap();
        assert_eq!(plot[0].0.id.0, "A-2");
        assert_eq!(plot[7].0.id.0, "A-0");
        assert!(plot.windows(2).all(|pair| pair[0].1 < pair[1].1));
    }

    #[test]
    fn of_nineteen_five_are_not_few() {
        let mut seconds = vec![10.0; 19];
        assert!(longest(&points(&seconds)).is_empty());
        seconds.push(20.0);
        let held = longest(&points(&seconds))[FIVE_LONGEST].value.unwrap();
        assert!((held - 60.0 / 210.0).abs() < 1e-12, "{held}");
    }
}
