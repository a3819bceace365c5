//! A Q-Q plot on log axes: each duration against the one that a log-normal year would have in its place.

use super::canvas::Canvas;
use super::layout::{Anchor, Layout};
use super::palette::{Ink, Part};
use super::scale::Scale;
use super::scale::Tick;
use super::several::MOST as MOST_MARKS;
use super::spec::{Quantile, Quantiles, Shape};
use super::text;
use crate::words::{Language, say};

struct QuantilesSizes {
    shape: Shape,
    width: f64,
    /// Height of the plot itself.
    plot: f64,
    /// Where the words end, and where the plot begins.
    words: f64,
    left: f64,
    pixel: f64,
    tick: f64,
    name: f64,
    /// Radius of a dot if there are few, some or many.
    dots: [f64; 3],
}

impl QuantilesSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            width: shape.pick(1900.0, 360.0),
            plot: shape.pick(610.0, 290.0),
            words: shape.pick(430.0, 360.0),
            left: shape.pick(640.0, 64.0),
            pixel: shape.pick(1.57, 1.02),
            tick: shape.pick(25.0, 13.0),
            name: shape.pick(34.0, 17.0),
            dots: shape.pick([9.5, 7.5, 5.5], [4.0, 3.2, 2.4]),
        }
    }
}

/// Above this many, dots are smaller, and above the next, smaller still.
const SOME: usize = 60;
const MANY: usize = 200;

/// How many at each end are always drawn, where only some of the middle ones are: departures from the line show there first.
const ENDS: usize = 10;

/// Draws the plot; durations that are not numbers are left out.
pub fn layout(quantiles: &Quantiles, shape: Shape, language: Language) -> Layout {
    let look = &QuantilesSizes::of(shape);
    let usable =
        |dot: &&Quantile| dot.seconds.is_finite() && dot.expected.is_finite() && dot.expected > 0.0;
    let mut dots: Vec<&Quantile> = quantiles.dots.iter().filter(usable).collect();
    dots.sort_by(|a, b| a.expected.total_cmp(&b.expected));
    if dots.is_empty() {
        return Canvas::empty(look.width);
    }
    let every = dots.len().div_ceil(MOST_MARKS);
    let words = words(look, quantiles, every, language);
    let top = match look.shape {
        Shape::Wide => look.tick * 0.5,
        Shape::Tall => words.last().map_or(0.0, |line| line.1) + look.tick * 2.6,
    };
    let canvas = Canvas::new(look.width, top + look.plot + look.tick * 3.6);
    for (line, y, size, ink) in &words {
        canvas.write((0.0, *y), line, *size, *ink);
    }
    let plot = Plot::new(look, quantiles, &dots, top, language);
    plot.axes(&canvas);
    let radius = look.dots[usize::from(dots.len() > SOME) + usize::from(dots.len() > MANY)];
    for dot in thinned(&dots, every) {
        plot.dot(&canvas, dot, radius);
    }
    canvas.finish()
}

/// Returns all of the outermost dots, and every `every`th of the others.
fn thinned<'a>(dots: &'a [&'a Quantile], every: usize) -> impl Iterator<Item = &'a Quantile> {
    let last = dots.len();
    let is_drawn =
        move |place: usize| place < ENDS || place + ENDS >= last || place.is_multiple_of(every);
    dots.iter().enumerate().filter(move |(place, _)| is_drawn(*place)).map(|(_, dot)| *dot)
}

/// Returns the lines of words beside or above the plot: text, baseline, font size and ink.
fn words(
    look: &QuantilesSizes,
    quantiles: &Quantiles,
    every: usize,
    language: Language,
) -> Vec<(String, f64, f64, Ink)> {
    let mut lines = Vec::new();
    let mut y = look.tick * 0.5;
    let mut add = |text: &str, size: f64, ink: Ink| {
        for line in text::wrap(text, size, look.words, 6) {
            y += size * 1.2;
            lines.push((line, y, size, ink));
        }
        y += size * 0.35;
    };
    add(&quantiles.label, look.name, Part::Name.of(quantiles.role));
    let thinned = (every > 1).then(|| say!(language, "quantiles-thinned", n = every, ends = ENDS));
    for detail in quantiles.details.iter().chain(&thinned) {
        add(detail, look.tick, Part::Detail.into());
    }
    lines
}

/// Both axes hold the same durations, so that the line of a perfect log-normal runs from corner to corner.
struct Plot<'a> {
    look: &'a QuantilesSizes,
    quantiles: &'a Quantiles,
    across: Scale,
    up: Scale,
    top: f64,
}

impl<'a> Plot<'a> {
    fn new(
        look: &'a QuantilesSizes,
        quantiles: &'a Quantiles,
        dots: &[&Quantile],
        top: f64,
        language: Language,
    ) -> Self {
        let floor = quantiles.floor;
        let values: Vec<f64> =
            dots.iter().flat_map(|dot| [dot.seconds.max(floor), dot.expected]).collect();
        Self {
            look,
            quantiles,
            across: Scale::durations(language, &values, (look.left, look.width - look.tick * 0.4)),
            up: Scale::durations(language, &values, (top + look.plot, top)),
            top,
        }
    }

    fn bottom(&self) -> f64 {
        self.top + self.look.plot
    }

    fn axes(&self, canvas: &Canvas) {
        let (look, bottom) = (self.look, self.bottom());
        let (left, right) = self.across.edges;
        for tick in self.up.ticks(look.tick, look.pixel) {
            canvas.path(&[(left, tick.at), (right, tick.at)], Part::Grid);
            let at = (left - look.tick * 0.5, tick.at + look.tick * 0.35);
            canvas.words(at, Anchor::End, &tick.label, look.tick, Part::Tick);
        }
        let fits =
            |tick: &Tick| tick.at - text::width(&tick.label, look.tick) / 2.0 >= left - look.tick;
        for tick in self.across.ticks(look.tick, look.pixel).iter().filter(|tick| fits(tick)) {
            canvas.path(&[(tick.at, self.top), (tick.at, bottom)], Part::Grid);
            let at = (tick.at, bottom + look.tick * 1.3);
            canvas.centred(at, &tick.label, look.tick, Part::Tick);
        }
        canvas.path(&[(left, bottom), (right, self.top)], Part::Lead);
        self.names(canvas);
    }

    fn names(&self, canvas: &Canvas) {
        let (look, bottom) = (self.look, self.bottom());
        let (left, right) = self.across.edges;
        let (at, size) = ((right, bottom + look.tick * 2.8), look.tick);
        let across = text::shorten(&self.quantiles.across, size, right - left);
        canvas.words(at, Anchor::End, &across, size, Part::Value);
        let up = &self.quantiles.up;
        match look.shape {
            Shape::Wide => {
                let middle = (look.words + size * 2.2, self.top + look.plot / 2.0);
                canvas.turned(middle, -90.0, up, size, Part::Value);
            }
            Shape::Tall => {
                canvas.fit((0.0, self.top - size * 0.8), look.width, up, size, Part::Value);
            }
        }
    }

    /// Draws a duration; one below the floor is drawn at the floor, hollow.
    fn dot(&self, canvas: &Canvas, dot: &Quantile, radius: f64) {
        let (role, floor) = (self.quantiles.role, self.quantiles.floor);
        let centre = (self.across.at(dot.expected), self.up.at(dot.seconds.max(floor)));
        let (part, radius) = match dot.seconds < floor {
            true => (Part::Open, radius * 0.82),
            false => (Part::Dot, radius),
        };
        canvas.linked(dot.target.as_ref(), &dot.label, None, |canvas| {
            canvas.circle(centre, radius, part.of(role));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples;
    use crate::chart::spec::Mark;

    fn many(n: usize) -> Quantiles {
        let dot = |place: usize| Quantile {
            label: format!("A-{place}"),
            target: None,
            expected: 20.0 * 1.01f64.powi(place as i32),
            seconds: if place * 2 < n { 0.0 } else { 60.0 * place as f64 },
        };
        Quantiles { dots: (0..n).map(dot).collect(), floor: 30.0, ..Quantiles::default() }
    }

    fn drawn(n: usize, shape: Shape) -> String {
        crate::chart::draw(
            &samples::chart("qq", Mark::Quantiles(many(n))),
            shape,
            Language::English,
            samples::address,
        )
    }

    #[test]
    fn what_is_below_the_floor_is_hollow_and_stands_on_one_level() {
        let svg = drawn(40, Shape::Wide);
        let level: std::collections::BTreeSet<&str> = svg
            .split("<circle class=\"c-open")
            .skip(1)
            .filter_map(|rest| rest.split("cy=\"").nth(1)?.split('"').next())
            .collect();
        assert_eq!(level.len(), 1, "{svg}");
        assert_eq!(svg.matches("c-open").count(), 20);
    }

    #[test]
    fn of_very_many_the_middle_is_thinned_and_that_is_said() {
        let svg = drawn(543, Shape::Tall);
        assert!(svg.contains("one dot of 2 drawn"), "{svg}");
        let circles = svg.matches("<circle").count();
        assert!((272..300).contains(&circles), "{circles}");
        assert!(!drawn(300, Shape::Tall).contains("one dot of"));
    }

    #[test]
    fn a_dot_that_is_as_expected_stands_on_the_line() {
        let dot = Quantile { expected: 3_600.0, seconds: 3_600.0, ..Quantile::default() };
        let other = Quantile { expected: 60.0, seconds: 90.0, ..dot.clone() };
        let quantiles = Quantiles { dots: vec![dot, other], ..Quantiles::default() };
        let dots: Vec<&Quantile> = quantiles.dots.iter().collect();
        let look = QuantilesSizes::of(Shape::Wide);
        let plot = Plot::new(&look, &quantiles, &dots, 10.0, Language::English);
        let share =
            |scale: &Scale| (scale.at(3_600.0) - scale.edges.0) / (scale.edges.1 - scale.edges.0);
        assert!((share(&plot.across) - share(&plot.up)).abs() < 1e-3);
    }
}
