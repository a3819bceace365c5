//! What hangs behind the class: a sun with its rays, and bunting.

use crate::chart::{Shape, short};

/// The inks of the flags, in their turn: classes of `css/slides/photo.css`.
const FLAGS: [&str; 5] = ["red", "white", "navy", "pink", "gold"];

const RAYS: usize = 24;

/// Draws the wall with the sun and the bunting.
pub fn draw((width, height): (f64, f64), shape: Shape) -> String {
    let (sun, flags) = match shape {
        Shape::Wide => (((780.0, 330.0), 250.0), 15),
        Shape::Tall => (((173.0, 200.0), 112.0), 9),
    };
    let ((x, y), radius) = sun;
    format!(
        "<rect class=\"wall\" width=\"{width}\" height=\"{height}\"/>\
         <circle class=\"sun\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/><path class=\"sunray\" d=\"{}\"/>{}",
        rays((x, y), radius),
        bunting(width, flags, shape)
    )
}

fn rays((x, y): (f64, f64), radius: f64) -> String {
    let ray = |n: usize| {
        let (sin, cos) = (n as f64 * std::f64::consts::TAU / RAYS as f64).sin_cos();
        let end = |far: f64| {
            format!("{} {}", short(x + cos * radius * far), short(y + sin * radius * far))
        };
        format!("M{}L{}", end(1.09), end(1.2))
    };
    (0..RAYS).map(ray).collect()
}

/// Draws a string with flags; it is held up in its middle.
fn bunting(width: f64, flags: usize, shape: Shape) -> String {
    let (high, hang, flag) = match shape {
        Shape::Wide => (26.0, 34.0, 46.0),
        Shape::Tall => (11.7, 15.6, 22.0),
    };
    let y = |x: f64| {
        let part = x / width;
        high + hang * (part * std::f64::consts::TAU).sin().abs()
            + 4.0 * (part * std::f64::consts::PI).sin()
    };
    let knot = |n: usize| {
        let x = width * n as f64 / flags as f64;
        format!("{}{} {}", if n == 0 { "M" } else { "L" }, short(x), short(y(x)))
    };
    let string: String = (0..=flags).map(knot).collect();
    let mut drawn = format!("<path class=\"string\" d=\"{string}\"/>");
    let step = width / flags as f64;
    for n in 0..flags {
        let (from, to) = (step * (n as f64 + 0.14), step * (n as f64 + 0.86));
        // A flag hangs on the straight piece between two knots.
        let on = |x: f64| {
            let (left, right) = (step * n as f64, step * (n + 1) as f64);
            y(left) + (y(right) - y(left)) * (x - left) / step
        };
        let middle = f64::midpoint(from, to);
        drawn.push_str(&format!(
            "<path class=\"flag {}\" d=\"M{} {}L{} {}L{} {}z\"/>",
            FLAGS[n % FLAGS.len()],
            short(from),
            short(on(from)),
            short(to),
            short(on(to)),
            short(middle),
            short(on(middle) + flag),
        ));
    }
    drawn
}
