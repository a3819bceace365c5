//! The cover's planet: the year as a number, with those who came on its rim.

use crate::chart::{Shape, short};
use crate::escape;
use crate::model::IncidentId;
use crate::render::yearbook::cast::Cast;
use crate::render::yearbook::stand::{Stand, evenly};
use crate::telling::Stat;

/// A planet in its picture.
struct Planet {
    class: &'static str,
    view: &'static str,
    fit: &'static str,
    middle: (f64, f64),
    radius: f64,
    /// Where the number and its label stand: their middle, and the line of each.
    words: (f64, f64, f64),
    /// The size of a number of two digits, and of the label.
    sizes: (f64, f64),
    /// How many heads fit, from which angle to which; up is 0.
    room: (usize, f64, f64),
    scale: f64,
}

const WIDE: Planet = Planet {
    class: "planet chart-wide",
    view: "0 0 1920 1080",
    fit: "xMaxYMid slice",
    middle: (1548.0, 668.0),
    radius: 404.0,
    words: (1524.0, 752.0, 858.0),
    sizes: (320.0, 42.0),
    room: (14, -137.0, 4.4),
    scale: 0.63,
};

const TALL: Planet = Planet {
    class: "planet chart-tall",
    view: "0 0 390 400",
    fit: "xMidYMin meet",
    middle: (250.0, 232.0),
    radius: 150.0,
    words: (250.0, 264.0, 318.0),
    sizes: (120.0, 23.0),
    room: (13, -111.0, 57.0),
    scale: 0.3,
};

/// The farthest that few heads stand apart, in degrees.
const APART: f64 = 22.0;

/// Draws the planet with a number and as many heads as fit, evenly taken.
pub fn planet(count: &Stat, faces: &[IncidentId], shape: Shape, cast: &mut Cast) -> String {
    let planet = match shape {
        Shape::Wide => &WIDE,
        Shape::Tall => &TALL,
    };
    let (most, from, to) = planet.room;
    let shown = evenly(faces, most);
    let gaps = shown.len().saturating_sub(1) as f64;
    let step = ((to - from) / gaps.max(1.0)).min(APART);
    let first = (from + to - step * gaps) / 2.0;
    let mut svg = format!(
        "<svg class=\"{}\" viewBox=\"{}\" preserveAspectRatio=\"{}\" aria-hidden=\"true\">",
        planet.class, planet.view, planet.fit
    );
    for (place, id) in shown.into_iter().enumerate() {
        let angle = first + step * place as f64;
        svg.push_str(&cast.draw(id, &planet.on_rim(angle, place)));
    }
    svg.push_str(&planet.disc(count));
    svg + "</svg>"
}

impl Planet {
    fn on_rim(&self, angle: f64, place: usize) -> Stand {
        let (sin, cos) = angle.to_radians().sin_cos();
        let at = (self.middle.0 + self.radius * sin, self.middle.1 - self.radius * cos);
        let stand = Stand::at(at, 243.0, self.scale);
        Stand { turn: angle, wait: place, enters: "kid", ..stand }
    }

    fn disc(&self, count: &Stat) -> String {
        let (x, number, label) = self.words;
        let size = self.sizes.0 * shrink(count.value.chars().count());
        // A smaller number stands in the middle between the lines of a large one.
        let number = number - (self.sizes.0 - size) * 0.3;
        let (cx, cy) = self.middle;
        format!(
            "<circle class=\"disc\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\
             <text class=\"number\" x=\"{x}\" y=\"{}\" font-size=\"{}\" text-anchor=\"middle\">{}</text>\
             <text class=\"label\" x=\"{x}\" y=\"{label}\" font-size=\"{}\" text-anchor=\"middle\">{}</text>",
            short(cx),
            short(cy),
            short(self.radius + 0.0),
            short(number),
            short(size),
            escape::markup(&count.value),
            short(self.sizes.1),
            escape::markup(&count.label),
        )
    }
}

/// Returns how much smaller a number of so many characters is written.
fn shrink(characters: usize) -> f64 {
    match characters {
        0..=2 => 1.0,
        3 => 0.8,
        4..=5 => 0.625,
        characters => 3.2 / characters as f64,
    }
}
