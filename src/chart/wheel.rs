//! The year as a wheel: a ray for each incident, at its day, as long as it went unnoticed.

mod around;

use super::canvas::Canvas;
use super::layout::{Anchor, Layout, Point};
use super::palette::Part;
use super::scale;
use super::scale::Scale;
use super::spec::{Ray, Shape, Wheel};
use super::text;
use crate::words::Language;

struct WheelSizes {
    /// Width and height of the sheet.
    side: f64,
    disc: f64,
    /// Where rays begin, and where the longest ends.
    inner: f64,
    outer: f64,
    tick: f64,
    month: f64,
    /// Greatest font size of the number.
    number: f64,
    /// Greatest width of a ray, and least width of a thin one.
    ray: f64,
    hair: f64,
}

impl WheelSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            side: shape.pick(1120.0, 360.0),
            disc: shape.pick(316.0, 100.0),
            inner: shape.pick(336.0, 107.5),
            outer: shape.pick(538.0, 173.0),
            tick: shape.pick(25.0, 14.2),
            month: shape.pick(23.5, 14.2),
            number: shape.pick(304.0, 98.0),
            ray: shape.pick(11.6, 4.0),
            hair: shape.pick(2.6, 1.1),
        }
    }

    /// Returns the sizes for a year without any known length: the disc takes the room of the rays.
    fn full(&self) -> WheelSizes {
        let more = self.outer * 0.93 / self.inner;
        WheelSizes {
            disc: self.disc * more,
            inner: self.inner * more,
            number: self.number * more,
            month: self.month * 1.2,
            ray: self.ray * 1.3,
            ..*self
        }
    }
}

/// The rings that make lengths readable, in seconds.
const RINGS: [u32; 5] = [300, 3_600, 86_400, 604_800, 7_776_000];

/// Where the log scale begins: anything shorter has the shortest ray.
const SHORTEST: f64 = 30.0;

/// The distance between rays, in degrees, while there is room: enough that none overlap.
const PITCH: f64 = 2.5;

/// Draws the wheel; a length that is not a number counts as unknown.
pub fn layout(wheel: &Wheel, shape: Shape, language: Language) -> Layout {
    let look = &WheelSizes::of(shape);
    let canvas = Canvas::new(look.side, look.side);
    if wheel.rays.is_empty() {
        return canvas.finish();
    }
    let has_lengths = wheel.rays.iter().any(|ray| known(ray).is_some());
    let look = match has_lengths {
        true => look,
        false => &look.full(),
    };
    let scale = scale(look, wheel, language);
    let mut rings: Vec<(f64, String)> = Vec::new();
    for seconds in RINGS.into_iter().filter(|_| has_lengths) {
        let radius = scale.at(f64::from(seconds));
        // If rings are close, the outer one has no room for its words.
        let is_clear = rings.last().is_none_or(|(last, _)| radius - last > look.tick);
        if is_clear && scale.holds(f64::from(seconds)) {
            rings.push((radius, scale::duration(language, seconds)));
        }
    }
    let gate =
        rings.iter().map(|(radius, label)| 2.0 * half(look, *radius, label)).fold(0.0, f64::max);
    for (radius, label) in &rings {
        ring(&canvas, look, *radius, label);
    }
    canvas.circle(middle(look), look.disc, Part::Disc);
    months(&canvas, look, &wheel.months, gate);
    number(&canvas, look, &wheel.number);
    rays(&canvas, look, wheel, &scale, gate);
    canvas.finish()
}

fn scale(look: &WheelSizes, wheel: &Wheel, language: Language) -> Scale {
    let longest = wheel.rays.iter().filter_map(known).fold(3_600.0, f64::max);
    Scale::durations_within(language, (SHORTEST, longest), (look.inner, look.outer))
}

fn known(ray: &Ray) -> Option<f64> {
    ray.seconds.filter(|seconds| seconds.is_finite() && *seconds >= 0.0)
}

fn middle(look: &WheelSizes) -> Point {
    (look.side / 2.0, look.side / 2.0)
}

/// Returns the place at a distance from the middle, in degrees clockwise from the top.
fn polar(look: &WheelSizes, radius: f64, degrees: f64) -> Point {
    let (x, y) = middle(look);
    let (sin, cos) = degrees.to_radians().sin_cos();
    (x + radius * sin, y - radius * cos)
}

/// Returns the angle that half of a ring's label takes up, with its air, in degrees.
fn half(look: &WheelSizes, radius: f64, label: &str) -> f64 {
    let wide = text::width(label, look.tick) / 2.0 + look.tick * 0.45;
    (wide / radius).asin().to_degrees()
}

/// Draws a ring with a gap for its label at the turn of the year, where no ray may be.
fn ring(canvas: &Canvas, look: &WheelSizes, radius: f64, label: &str) {
    let away = half(look, radius, label);
    let ends = (polar(look, radius, away), polar(look, radius, 360.0 - away));
    canvas.arc(ends, radius, Part::Ring);
    let (x, y) = polar(look, radius, 0.0);
    canvas.words((x, y + look.tick * 0.35), Anchor::Middle, label, look.tick, Part::Value);
}

/// Writes the months along the edge of the disc, none of them upside down.
fn months(canvas: &Canvas, look: &WheelSizes, months: &[String], gate: f64) {
    for (index, month) in months.iter().enumerate() {
        let turn = (index as f64 + 0.5) / months.len() as f64;
        let degrees = around::degrees(turn, gate);
        let is_below = (90.0..270.0).contains(&degrees);
        let (drop, lean) = if is_below { (-0.36, 180.0) } else { (0.36, 0.0) };
        let radius = look.disc - look.month * (1.15 + drop);
        canvas.turned(polar(look, radius, degrees), degrees + lean, month, look.month, Part::Month);
    }
}

fn number(canvas: &Canvas, look: &WheelSizes, number: &str) {
    let across = (look.disc - look.month * 2.3) * 1.86;
    let size = look.number.min(across / text::width(number, 1.0).max(f64::MIN_POSITIVE));
    let (x, y) = middle(look);
    canvas.words((x, y + size * 0.34), Anchor::Middle, number, size, Part::Number);
}

fn rays(canvas: &Canvas, look: &WheelSizes, wheel: &Wheel, scale: &Scale, gate: f64) {
    let mut order: Vec<&Ray> = wheel.rays.iter().collect();
    order.sort_by(|a, b| a.turn.total_cmp(&b.turn).then_with(|| a.label.cmp(&b.label)));
    let turns: Vec<f64> = order.iter().map(|ray| ray.turn).collect();
    let (places, pitch) = around::places(&turns, gate, PITCH);
    let width = look.ray.min(look.inner * pitch.to_radians() * 0.8);
    for (ray, degrees) in order.into_iter().zip(places) {
        canvas.linked(ray.target.as_ref(), &ray.label, None, |canvas| {
            draw_ray(canvas, look, ray, (degrees, width), scale);
        });
    }
}

fn draw_ray(
    canvas: &Canvas,
    look: &WheelSizes,
    ray: &Ray,
    (degrees, width): (f64, f64),
    scale: &Scale,
) {
    let from = look.inner + width / 2.0;
    let Some(seconds) = known(ray) else {
        let ink = Part::Stub.of(ray.role);
        return canvas.circle(polar(look, from, degrees), width * 0.52, ink);
    };
    let to = scale.at(seconds).max(from + width * 0.5);
    let width = if ray.thin { (width * 0.26).max(look.hair).min(width) } else { width };
    let ends = [polar(look, from, degrees), polar(look, to, degrees)];
    canvas.stroke(ends, width, Part::Ray.of(ray.role));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples::{self, year};
    use crate::chart::spec::Mark;

    fn wheel(rays: Vec<Ray>) -> String {
        let Mark::Wheel(sample) = year::wheel() else { unreachable!() };
        let mark = Mark::Wheel(Wheel { rays, ..sample });
        crate::chart::draw(
            &samples::chart("year", mark),
            Shape::Wide,
            Language::English,
            samples::address,
        )
    }

    fn ray(seconds: Option<f64>) -> Ray {
        Ray { turn: 0.5, seconds, ..Ray::default() }
    }

    #[test]
    fn an_unknown_length_is_a_stub_and_a_known_one_a_ray() {
        for unknown in [None, Some(f64::NAN), Some(-5.0)] {
            let svg = wheel(vec![ray(unknown)]);
            assert!(svg.contains("c-stub") && !svg.contains("c-ray"), "{svg}");
        }
        let svg = wheel(vec![ray(Some(0.0))]);
        assert!(svg.contains("c-ray") && !svg.contains("c-stub"), "{svg}");
    }

    #[test]
    fn four_hundred_rays_are_narrower_than_three() {
        let width = |n: usize| -> f64 {
            let svg = wheel(vec![ray(Some(600.0)); n]);
            let width = svg.split("stroke-width=\"").nth(1).unwrap();
            width.split('"').next().unwrap().parse().unwrap()
        };
        assert_eq!(width(3), WheelSizes::of(Shape::Wide).ray);
        assert!(width(400) < WheelSizes::of(Shape::Wide).ray / 2.0);
    }

    #[test]
    fn a_poor_record_is_thin_however_many_there_are() {
        let mut thin = ray(Some(600.0));
        thin.thin = true;
        let svg = wheel(vec![thin, ray(Some(600.0))]);
        assert!(
            svg.contains("stroke-width=\"3\"") && svg.contains("stroke-width=\"11.6\""),
            "{svg}"
        );
    }

    #[test]
    fn a_year_without_lengths_has_no_rings() {
        let svg = wheel(vec![ray(None)]);
        assert!(!svg.contains("c-ring") && !svg.contains(">1 h<"), "{svg}");
    }

    #[test]
    fn a_week_has_a_ring_only_where_a_ray_reaches_it() {
        assert!(!wheel(vec![ray(Some(86_400.0))]).contains(">1 week<"));
        assert!(wheel(vec![ray(Some(700_000.0))]).contains(">1 week<"));
    }
}
