//! What must be known of a plot of dots before drawing.

use super::layout::{self, DotsSizes, Heights};
use crate::chart::density;
use crate::chart::layout::Point;
use crate::chart::scale::Scale;
use crate::chart::spec::{DotRow, Dots, Marker};
use crate::chart::swarm::{self, Item, Room, Swarm};
use crate::words::Language;

/// Everything that must be known before drawing.
pub(super) struct Plot<'a> {
    pub(super) look: DotsSizes,
    pub(super) dots: &'a Dots,
    pub(super) language: Language,
    pub(super) scale: Scale,
    pub(super) has_zero: bool,
    pub(super) clouds: Vec<Vec<Point>>,
    pub(super) swarms: Vec<Swarm>,
    pub(super) heights: Heights,
    /// Level of each target's label.
    pub(super) levels: Vec<usize>,
}

impl<'a> Plot<'a> {
    pub(super) fn new(look: DotsSizes, dots: &'a Dots, language: Language) -> Self {
        let has_zero = dots.rows.iter().any(has_zero);
        let left = look.left + if has_zero { look.zero } else { 0.0 };
        let edges = (left, look.width - look.left.min(3.0));
        let scale = Scale::durations(language, &values(dots), edges);
        let clouds: Vec<_> = dots.rows.iter().map(|row| cloud(row, &scale)).collect();
        let levels = layout::target_levels(&look, dots, &scale);
        let has_cloud = clouds.iter().any(|cloud| !cloud.is_empty());
        let mut heights = Heights::new(&look, dots, has_cloud, &levels);
        let swarms = swarms(dots, &scale, look.room(heights.swarm));
        heights.fill(&look, &swarms, &clouds);
        Self { look, dots, language, scale, has_zero, clouds, swarms, heights, levels }
    }

    /// Returns the density at the top of a cloud's frame: the same for all rows, so that they can be compared.
    pub(super) fn highest(&self) -> f64 {
        self.clouds.iter().flatten().map(|point| point.1).fold(f64::MIN_POSITIVE, f64::max)
    }

    /// Returns the row below the arrow of a comparison.
    pub(super) fn arrow_row(&self) -> Option<usize> {
        let comparison = self.dots.comparison.as_ref()?;
        let has_median =
            |index: usize| self.dots.rows.get(index).is_some_and(|row| row.median.is_some());
        let (from, to) = (comparison.from, comparison.to);
        (from != to && has_median(from) && has_median(to)).then(|| from.max(to))
    }

    /// Returns the place of a row's median, or 0 without one.
    pub(super) fn middle_of(&self, row: &DotRow) -> f64 {
        row.median.as_ref().map_or(0.0, |median| self.at(median.seconds))
    }

    /// Returns the place of a duration; zero has a column of its own.
    pub(super) fn at(&self, seconds: f64) -> f64 {
        if seconds > 0.0 { self.scale.at(seconds) } else { self.look.zero_middle() }
    }
}

pub(super) fn has_zero(row: &DotRow) -> bool {
    let at_zero = |median: &Marker| median.seconds <= 0.0;
    row.dots.iter().any(|dot| dot.seconds == 0.0) || row.median.as_ref().is_some_and(at_zero)
}

fn values(dots: &Dots) -> Vec<f64> {
    let ends = |median: &Marker| [Some(median.seconds), median.low, median.high];
    let ends = dots.rows.iter().filter_map(|row| row.median.as_ref()).flat_map(ends).flatten();
    let all = dots.rows.iter().flat_map(|row| &row.dots).map(|dot| dot.seconds);
    all.chain(ends).chain(dots.goals.iter().map(|goal| goal.seconds)).collect()
}

/// Returns the dots of every row, all of one radius so that rows can be compared.
pub(super) fn swarms(dots: &Dots, scale: &Scale, room: Room) -> Vec<Swarm> {
    let rows: Vec<Vec<Item>> = dots.rows.iter().map(|row| items(row, scale)).collect();
    swarm::rows(&rows, room)
}

fn items(row: &DotRow, scale: &Scale) -> Vec<Item> {
    let at = |seconds: f64| (seconds > 0.0).then(|| scale.at(seconds));
    row.dots.iter().map(|dot| Item { at: at(dot.seconds), tail: dot.open }).collect()
}

/// Returns the cloud of a row, without incidents that are still open: nobody knows their lengths.
fn cloud(row: &DotRow, scale: &Scale) -> Vec<Point> {
    let ended: Vec<f64> = row.dots.iter().filter(|dot| !dot.open).map(|dot| dot.seconds).collect();
    density::cloud(&ended, row.dots.len(), scale.span)
}
