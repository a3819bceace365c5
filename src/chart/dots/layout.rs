//! Sizes and heights of a dot chart, per shape.

use crate::chart::layout::Point;
use crate::chart::scale::Scale;
use crate::chart::several::per_mark;
use crate::chart::spec::{DotRow, Dots, Shape};
use crate::chart::swarm::{Room, Swarm};
use crate::chart::text;

/// Sizes of a shape, in units of its drawing.
#[derive(Clone, Copy)]
pub(super) struct DotsSizes {
    pub(super) shape: Shape,
    pub(super) width: f64,
    /// Where the plot begins, right of the names of the rows.
    pub(super) left: f64,
    /// Units of the drawing in a pixel of the screen.
    pub(super) pixel: f64,
    /// Height that the rows share; `None` if the drawing may grow.
    height: Option<f64>,
    pub(super) tick: f64,
    pub(super) name: f64,
    pub(super) value: f64,
    pub(super) claim: f64,
    /// Wanted and smallest radius of a dot.
    pub(super) dot: f64,
    pub(super) smallest: f64,
    /// Height of the strip for the arrow of a comparison.
    pub(super) gap: f64,
    /// Width of the column for zero.
    pub(super) zero: f64,
}

impl DotsSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    pub(super) fn of(shape: Shape) -> Self {
        Self {
            shape,
            width: shape.pick(1900.0, 360.0),
            left: shape.pick(300.0, 3.0),
            pixel: shape.pick(1.57, 1.02),
            height: shape.pick(Some(610.0), None),
            tick: shape.pick(25.0, 13.0),
            name: shape.pick(32.0, 17.0),
            value: shape.pick(27.0, 14.0),
            claim: shape.pick(40.0, 17.0),
            dot: shape.pick(9.5, 4.4),
            smallest: shape.pick(3.4, 1.9),
            gap: shape.pick(94.0, 42.0),
            zero: shape.pick(90.0, 34.0),
        }
    }

    /// Returns the sizes with room for zeros and, as far as possible, for the names of the rows.
    pub(super) fn fitted(mut self, dots: &Dots) -> Self {
        self.zero *= zero_columns(dots);
        if self.shape == Shape::Wide {
            let (size, lines) =
                if dots.rows.len() > 4 { (self.name * LOW_NAME, 1) } else { (self.name, 3) };
            let is_whole = |left: &f64| {
                let wide = left - NAME_AIR;
                let is_cut = |row: &DotRow| {
                    text::width(&row.detail, self.tick) > wide
                        || text::wrap(&row.label, size, wide, lines)
                            != text::wrap(&row.label, size, wide, 99)
                };
                !dots.rows.iter().any(is_cut)
            };
            self.left = [300.0, 340.0, 380.0, 420.0].into_iter().find(is_whole).unwrap_or(460.0);
        }
        self
    }

    /// Returns the middle of the column for zero.
    pub(super) fn zero_middle(&self) -> f64 {
        self.left + self.zero * 0.42
    }

    /// Returns where words begin beside a line: right of it, or left of it if they would leave the drawing.
    pub(super) fn beside(&self, at: f64, wide: f64, air: f64) -> f64 {
        if at + air + wide <= self.width { at + air } else { at - air - wide }
    }

    /// Returns the room for the dots of a row.
    pub(super) fn room(&self, height: f64) -> Room {
        let zero = (self.zero_middle(), self.zero * 0.8);
        Room { height, around: false, radius: self.dot, smallest: self.smallest, zero }
    }

    /// Returns how far a row reaches below its line.
    pub(super) fn depth(&self, swarm: &Swarm) -> f64 {
        let deepest = swarm.spots.iter().map(|spot| spot.y + swarm.radius).fold(0.0, f64::max);
        self.drop() + deepest + self.dot
    }

    /// Returns the air between the line and the first dots.
    pub(super) fn drop(&self) -> f64 {
        self.dot * 0.9
    }
}

/// How many zeros fill a column of the usual width, and how many times as wide the column may become for more.
const ZEROS: f64 = 60.0;
const WIDEST_ZERO: f64 = 4.2;

/// Returns how many times its usual width the column for zero has: its dots are as large as those on the axis.
pub(super) fn zero_columns(dots: &Dots) -> f64 {
    let zeros = |row: &DotRow| row.dots.iter().filter(|dot| dot.seconds == 0.0).count();
    let counts: Vec<usize> = dots.rows.iter().map(|row| row.dots.len()).collect();
    let most = dots.rows.iter().map(zeros).max().unwrap_or_default().div_ceil(per_mark(&counts));
    (most as f64 / ZEROS).clamp(1.0, WIDEST_ZERO)
}

/// Air between the names of the rows and the plot.
pub(super) const NAME_AIR: f64 = 24.0;

/// Size of a name in low rows, as a share of its usual size.
pub(super) const LOW_NAME: f64 = 0.82;

/// Heights that every row of a drawing has.
pub(super) struct Heights {
    pub(super) targets: f64,
    /// Height of a cloud, and of the flag for a median without a cloud.
    pub(super) cloud: f64,
    pub(super) flag: f64,
    /// Room above low clouds for the words of a median.
    pub(super) words: f64,
    /// The greatest height for the dots.
    pub(super) swarm: f64,
    pub(super) air: f64,
    pub(super) axis: f64,
    /// The height that the rows share.
    room: f64,
}

impl Heights {
    /// Returns the heights before the dots are placed.
    pub(super) fn new(look: &DotsSizes, dots: &Dots, has_cloud: bool, levels: &[usize]) -> Self {
        let highest = levels.iter().max();
        let air_above = look.dot * 0.4;
        let targets = highest.map_or(air_above, |level| look.tick * (1.6 + 1.3 * *level as f64));
        let axis = look.tick * 1.85;
        let flag = look.value * 1.75;
        let beyond = dots.rows.len().saturating_sub(FULL) as f64;
        let Some(height) = look.height.map(|height| height + beyond * look.tick * 1.8) else {
            let (cloud, swarm) = if dots.rows.len() <= 3 { (90.0, 78.0) } else { (62.0, 56.0) };
            return Self { targets, cloud, flag, words: 0.0, swarm, air: 8.0, axis, room: 0.0 };
        };
        let gap = if dots.comparison.is_some() { look.gap } else { 0.0 };
        let room = height - targets - axis - gap;
        let each = room / dots.rows.len() as f64;
        let (most, air) = (if has_cloud { 200.0 } else { 130.0 }, (each * 0.07).min(24.0));
        let (swarm, words) =
            ((each * 0.38).min(most), if each < LOW { look.value * 1.2 } else { 0.0 });
        Self { targets, cloud: each * 0.4, flag, words, swarm, air, axis, room }
    }

    /// Gives clouds the height that the dots leave, if the height of the drawing is fixed.
    pub(super) fn fill(&mut self, look: &DotsSizes, swarms: &[Swarm], clouds: &[Vec<Point>]) {
        if look.height.is_none() {
            return;
        }
        let has_cloud = clouds.iter().filter(|cloud| !cloud.is_empty()).count();
        let flags = self.flag * (clouds.len() - has_cloud) as f64;
        let depths: f64 = swarms.iter().map(|swarm| look.depth(swarm)).sum();
        let words = self.words * has_cloud as f64;
        let used = flags + depths + words + self.air * clouds.len() as f64;
        let left = (self.room - used) / has_cloud.max(1) as f64;
        self.cloud = left.clamp(look.value, 300.0);
    }
}

/// More rows than this make even a wide drawing higher.
const FULL: usize = 4;

/// A lower row than this has smaller and fewer words.
pub(super) const LOW: f64 = 130.0;

/// Returns the height of a row's names if they are above it.
pub(super) fn header(look: &DotsSizes, row: &DotRow, detail: &str) -> f64 {
    let names = text::wrap(&row.label, look.name, look.width - 8.0, 2);
    let lines = names.len() + usize::from(!is_beside(look, &names, detail));
    look.name * 1.2 * lines as f64 + 4.0
}

/// Returns whether a row's detail fits after the last line of its name.
pub(super) fn is_beside(look: &DotsSizes, names: &[String], detail: &str) -> bool {
    let last =
        names.last().map_or(0.0, |line| text::width(line, look.name) + text::width(" ", look.name));
    last + text::width(detail, look.value) <= look.width
}

/// Returns a level for each target's label, so that none overlap.
pub(super) fn target_levels(look: &DotsSizes, dots: &Dots, scale: &Scale) -> Vec<usize> {
    let mut taken: Vec<(usize, f64, f64)> = Vec::new();
    for target in &dots.goals {
        let wide = text::width(&target.label, look.tick).min(look.width * 0.5);
        let from = look.beside(scale.at(target.seconds), wide, look.tick * 0.4);
        let to = from + wide;
        let is_free = |level: &usize| {
            taken.iter().all(|(other, left, right)| other != level || to < *left || from > *right)
        };
        let level = (0..=taken.len()).find(is_free).expect("the last level is empty");
        taken.push((level, from - look.tick, to + look.tick));
    }
    taken.iter().map(|(level, _, _)| *level).collect()
}
