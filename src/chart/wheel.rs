//! The year as a wheel: a ray for each incident, at its day, as long as it went unnoticed.

mod around;

use super::canvas::Canvas;
use super::layout::{Anchor, Layout, Point};
use super::palette::Part;
use super::scale;
use super::scale::Scale;
use super::spec::{Ray, Shape, Tip, Wheel};
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
    /// Greatest width of a ray: of few, of a usual year, of many.
    few: f64,
    ray: f64,
    many: f64,
    /// Radius of a ball at the end of a ray, and of the ring for an unknown length.
    tip: f64,
    stub: f64,
}

impl WheelSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            side: shape.pick(984.0, 360.0),
            disc: shape.pick(216.0, 86.0),
            inner: shape.pick(240.0, 95.0),
            outer: shape.pick(470.0, 172.0),
            tick: shape.pick(26.0, 13.2),
            month: shape.pick(27.0, 13.4),
            number: shape.pick(268.0, 106.0),
            few: shape.pick(20.0, 7.4),
            ray: shape.pick(13.0, 5.0),
            many: shape.pick(4.0, 1.7),
            tip: shape.pick(14.0, 5.4),
            stub: shape.pick(9.0, 3.7),
        }
    }

    /// Returns the sizes for a year of few rays, whose days stand beyond their ends.
    fn with_days(&self) -> WheelSizes {
        WheelSizes { outer: self.outer - self.tick * 3.6, ..*self }
    }

    /// Returns the sizes for a year without any known length: the disc takes the room of the rays.
    fn full(&self) -> WheelSizes {
        let more = self.outer * 0.93 / self.inner;
        WheelSizes {
            disc: self.disc * more,
            inner: self.inner * more,
            number: self.number * more,
            month: self.month * 1.2,
            stub: self.stub * 1.2,
            ..*self
        }
    }
}

/// Fewer rays than this are broad and have their day.
const FEW_BELOW: usize = 10;

/// More rays than this are thin lines without tips.
const MOST_TIPS: usize = 120;

/// The rings that make lengths readable, in seconds.
const RINGS: [u32; 5] = [300, 3_600, 86_400, 604_800, 7_776_000];

/// Where the log scale begins: anything shorter has the shortest ray.
const SHORTEST: f64 = 15.0;

/// The distance between rays, in degrees, while there is room: enough that none overlap.
const PITCH: f64 = 4.1;

/// Draws the wheel; a length that is not a number counts as unknown.
pub fn layout(wheel: &Wheel, shape: Shape, language: Language) -> Layout {
    let look = &WheelSizes::of(shape);
    let canvas = Canvas::new(look.side, look.side);
    if wheel.rays.is_empty() {
        return canvas.finish();
    }
    let has_lengths = wheel.rays.iter().any(|ray| known(ray).is_some());
    let look = match has_lengths {
        true if wheel.rays.len() < FEW_BELOW => &look.with_days(),
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

/// Marks where months begin, and names every third along the edge of the disc, none of them upside down.
fn months(canvas: &Canvas, look: &WheelSizes, months: &[String], gate: f64) {
    for (index, month) in months.iter().enumerate() {
        let at = |place: f64| around::degrees(place / months.len() as f64, gate);
        let begins = at(index as f64);
        let edge = look.disc * 0.972;
        let tick = [edge, edge - look.month * 0.6].map(|radius| polar(look, radius, begins));
        canvas.path(&tick, Part::Notch);
        if index % 3 != 0 {
            continue;
        }
        let degrees = at(index as f64 + 0.5);
        let is_below = (90.0..270.0).contains(&degrees);
        let (drop, lean) = if is_below { (-0.36, 180.0) } else { (0.36, 0.0) };
        let radius = look.disc - look.month * (1.45 + drop);
        canvas.turned(polar(look, radius, degrees), degrees + lean, month, look.month, Part::Month);
    }
}

fn number(canvas: &Canvas, look: &WheelSizes, number: &str) {
    let across = (look.disc - look.month * 1.6) * 1.9;
    let size = look.number.min(across / (text::width(number, 0.84)).max(f64::MIN_POSITIVE));
    let (x, y) = middle(look);
    canvas.words((x, y + size * 0.355), Anchor::Middle, number, size, Part::Number);
}

fn rays(canvas: &Canvas, look: &WheelSizes, wheel: &Wheel, scale: &Scale, gate: f64) {
    let mut order: Vec<&Ray> = wheel.rays.iter().collect();
    order.sort_by(|a, b| a.turn.total_cmp(&b.turn).then_with(|| a.label.cmp(&b.label)));
    let turns: Vec<f64> = order.iter().map(|ray| ray.turn).collect();
    let n = order.len();
    let wanted = match n {
        _ if n < FEW_BELOW => look.few,
        _ if n > MOST_TIPS => look.many,
        _ => look.ray,
    };
    let pitch = if n < FEW_BELOW { PITCH * 2.6 } else { PITCH };
    let (places, pitch) = around::places(&turns, gate, pitch);
    let width = wanted.min(look.inner * pitch.to_radians() * 0.8);
    let style = RayStyle { width, has_tips: n <= MOST_TIPS, has_days: n < FEW_BELOW };
    for (ray, degrees) in order.into_iter().zip(places) {
        canvas.linked(ray.target.as_ref(), &ray.label, None, |canvas| {
            draw_ray(canvas, look, ray, (degrees, &style), scale);
        });
        if style.has_days && !ray.day.is_empty() {
            let end = known(ray).map_or(look.inner + look.stub * 2.0, |one| scale.at(one));
            day(canvas, look, &ray.day, (end + look.tip, degrees));
        }
    }
}

/// How all rays of a year are drawn.
struct RayStyle {
    width: f64,
    has_tips: bool,
    has_days: bool,
}

/// Writes the day beyond the end of a ray, or at the edge of the sheet.
fn day(canvas: &Canvas, look: &WheelSizes, day: &str, (end, degrees): (f64, f64)) {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let half = text::width(day, look.tick) / 2.0;
    let away = end + look.tick * 0.6 + half * sin.abs() + look.tick * 0.4 * cos.abs();
    let (x, y) = polar(look, away, degrees);
    let y = (y + look.tick * 0.35).clamp(look.tick, look.side - look.tick * 0.3);
    canvas.centred((x, y), day, look.tick, Part::Value);
}

fn draw_ray(
    canvas: &Canvas,
    look: &WheelSizes,
    ray: &Ray,
    (degrees, style): (f64, &RayStyle),
    scale: &Scale,
) {
    let width = style.width;
    let Some(seconds) = known(ray) else {
        let radius = look.stub.min(width);
        let ink = Part::Stub.of(ray.role);
        return canvas.circle(polar(look, look.inner + radius, degrees), radius, ink);
    };
    let from = look.inner + width / 2.0;
    let to = scale.at(seconds).max(from + width * 0.5);
    let ends = [polar(look, from, degrees), polar(look, to, degrees)];
    canvas.stroke(ends, width, Part::Ray.of(ray.role));
    if style.has_tips {
        tip(canvas, look, ray, (to, degrees), width / look.ray);
    }
}

fn tip(canvas: &Canvas, look: &WheelSizes, ray: &Ray, (to, degrees): (f64, f64), scale: f64) {
    let (ink, size) = (Part::Tip.of(ray.role), look.tip * scale);
    match ray.tip {
        Tip::None => {}
        Tip::Ball => canvas.circle(polar(look, to, degrees), size, ink),
        Tip::Square => {
            let ends = [to - size * 0.75, to + size * 0.9];
            canvas.stroke(ends.map(|radius| polar(look, radius, degrees)), size * 1.85, ink);
        }
    }
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

    fn width(n: usize) -> f64 {
        let svg = wheel(vec![ray(Some(600.0)); n]);
        let width = svg.split("stroke-width=\"").nth(1).unwrap();
        width.split('"').next().unwrap().parse().unwrap()
    }

    #[test]
    fn three_rays_are_broad_and_four_hundred_are_lines() {
        let look = WheelSizes::of(Shape::Wide);
        assert_eq!([3, 40, 121].map(width), [look.few, look.ray, look.many]);
        assert!(width(400) <= look.many);
    }

    #[test]
    fn a_ball_or_a_square_says_who_noticed_without_a_colour() {
        let tips = |tip: Tip, n: usize| {
            let ray = Ray { tip, ..ray(Some(600.0)) };
            wheel(vec![ray; n]).matches("c-tip").count()
        };
        assert_eq!([Tip::None, Tip::Ball, Tip::Square].map(|tip| tips(tip, 20)), [0, 20, 20]);
        assert_eq!(tips(Tip::Ball, 121), 0);
    }

    #[test]
    fn few_rays_have_their_day() {
        let days = |n: usize| {
            let ray = Ray { day: "14 Mar".to_owned(), ..ray(Some(600.0)) };
            wheel(vec![ray; n]).matches(">14 Mar<").count()
        };
        assert_eq!([9, 10].map(days), [9, 0]);
    }

    #[test]
    fn a_year_without_lengths_has_no_rings() {
        let svg = wheel(vec![ray(None)]);
        assert!(!svg.contains("c-ring") && !svg.contains(">1 h<"), "{svg}");
    }

    #[test]
    fn a_week_has_a_ring_only_where_a_ray_reaches_it() {
        assert!(!wheel(vec![ray(Some(86_400.0)); 12]).contains(">1 week<"));
        assert!(wheel(vec![ray(Some(2_400_000.0)); 12]).contains(">1 week<"));
    }
}
