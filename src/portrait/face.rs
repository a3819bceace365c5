//! Eyes and mouth.

use super::features::Mouth;
use super::number::short;

/// Where the eyes are, and how large, by their number.
const EYES: [(&[(f64, f64)], f64); 5] = [
    (&[(120.0, 128.0)], 23.0),
    (&[(99.0, 132.0), (141.0, 132.0)], 17.0),
    (&[(95.0, 134.0), (120.0, 123.0), (145.0, 134.0)], 14.5),
    (&[(86.0, 136.0), (109.0, 125.0), (131.0, 125.0), (154.0, 136.0)], 12.0),
    (&[(80.0, 139.0), (99.0, 127.0), (120.0, 121.0), (141.0, 127.0), (160.0, 139.0)], 10.5),
];

const CLOSED: &str =
    "<path class=\"line\" stroke-width=\"4.5\" d=\"M85 130q14 13 28 0M127 130q14 13 28 0\"/>";

/// Draws one to five eyes, closed if nobody counted.
pub fn eyes(count: Option<u32>, gaze: usize) -> String {
    let Some(count) = count.filter(|count| *count > 0) else {
        return CLOSED.to_owned();
    };
    let (places, radius) = EYES[(count as usize).min(EYES.len()) - 1];
    let angle = (gaze % 8) as f64 * std::f64::consts::FRAC_PI_4 + 0.3;
    let (dx, dy) = (angle.cos() * radius * 0.26, angle.sin() * radius * 0.2);
    let ring = |class: &str, x: f64, y: f64, r: f64| {
        let (x, y, r) = (short(x), short(y), short(r));
        format!("<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>")
    };
    let eye = |(x, y): &(f64, f64)| {
        let (px, py) = (x + dx, y + dy);
        ring("eye", *x, *y, radius)
            + &ring("ink", px, py, radius / 2.0)
            + &ring("paper", px - radius * 0.16, py - radius * 0.2, radius * 0.15)
    };
    places.iter().map(eye).collect()
}

/// Draws the mouth, moved down by `down`, as a long face needs.
pub fn mouth(mouth: Mouth, down: f64) -> String {
    let y = |height: f64| short(height + down);
    match mouth {
        Mouth::Wavy => format!(
            "<path class=\"line\" stroke-width=\"5\" d=\"M93 {}l9-7 9 8 9-8 9 8 9-8 9 7\"/>",
            y(168.0)
        ),
        Mouth::Round => {
            format!("<ellipse class=\"ink\" cx=\"120\" cy=\"{}\" rx=\"11\" ry=\"13\"/>", y(169.0))
        }
        Mouth::Smile => {
            format!("<path class=\"line\" stroke-width=\"5\" d=\"M98 {}q22 15 44-3\"/>", y(165.0))
        }
        Mouth::Grin => format!(
            "<path class=\"ink\" d=\"M93 {}h54q-3 24-27 24t-27-24z\"/><path class=\"paper\" d=\"M98 {}h44l-3 7q-19 5-38 0z\"/>",
            y(162.0),
            y(163.0)
        ),
        Mouth::Flat => {
            format!("<path class=\"line\" stroke-width=\"5\" d=\"M101 {}h38\"/>", y(167.0))
        }
    }
}
