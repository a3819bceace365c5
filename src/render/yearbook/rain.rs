//! Rain around umbrellas.

use crate::chart::{Shape, short};

/// An umbrella where it stands; lengths are those of the picture.
pub struct Place {
    /// Its left end.
    pub left: f64,
    /// How wide it is.
    pub width: f64,
    /// How high its cloth rises above the brim.
    pub rise: f64,
    /// The ground under it.
    pub kerb: f64,
    /// How large everything is; 1 on a wide picture with few heads.
    pub size: f64,
    /// How much room there is for words: below it, or beside it.
    pub room: f64,
    /// Whether its words stand beside it.
    pub beside: bool,
}

impl Place {
    /// Returns where its stick is.
    pub fn middle(&self) -> f64 {
        self.left + self.width / 2.0
    }

    /// Returns its right end.
    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    /// Returns the line of its brim.
    pub fn brim(&self) -> f64 {
        self.kerb - 175.0 * self.size
    }
}

/// How rain falls: how far drops stand apart, from row to row, and how long and slanted each is.
struct Rain {
    step: f64,
    row: f64,
    length: f64,
    slant: f64,
    width: f64,
    stroke: f64,
}

const WIDE: Rain =
    Rain { step: 65.0, row: 86.0, length: 44.0, slant: 13.0, width: 1905.0, stroke: 4.0 };
const TALL: Rain =
    Rain { step: 33.0, row: 42.0, length: 20.0, slant: 6.0, width: 386.0, stroke: 2.0 };

/// Draws rain down to the ground, and none where somebody is kept dry.
pub fn draw(places: &[Place], shape: Shape, height: f64) -> String {
    let rain = if shape == Shape::Wide { &WIDE } else { &TALL };
    let low = places.iter().map(|place| place.kerb).fold(0.0, f64::max).min(height);
    let mut d = String::new();
    let mut y = 0.0;
    for row in 0.. {
        if y + rain.length > low {
            break;
        }
        let mut x = -8.0 + [0.0, 41.0, 11.0, 27.0][row % 4] * rain.step / 65.0;
        for n in 0.. {
            if x > rain.width {
                break;
            }
            // Every seventh drop is a little late, so that no line of drops is seen.
            let late = [0.0, 7.0, 14.0, 21.0, 5.0, 12.0, 19.0, 3.0][n % 8] * rain.step / 65.0;
            if !is_dry(places, (x, y + late), rain) {
                d.push_str(&format!(
                    "M{} {}l-{} {}",
                    short(x),
                    short(y + late),
                    rain.slant,
                    rain.length
                ));
            }
            x += rain.step;
        }
        y += rain.row;
    }
    format!("<path class=\"drop\" stroke-width=\"{}\" d=\"{d}\"/>", rain.stroke)
}

/// Returns whether a drop would fall on an umbrella, below one, or on words.
fn is_dry(places: &[Place], drop: (f64, f64), rain: &Rain) -> bool {
    places.iter().any(|place| is_under(place, drop, rain) || is_on_words(place, drop, rain))
}

fn is_on_words(place: &Place, (x, y): (f64, f64), rain: &Rain) -> bool {
    let is_beside = x > place.right() && y + rain.length > place.kerb - 90.0;
    place.beside && is_beside && y < place.kerb
}

fn is_under(place: &Place, (x, y): (f64, f64), rain: &Rain) -> bool {
    let near = rain.slant + 8.0;
    let half = place.width / 2.0 + near;
    let apart = (x - rain.slant / 2.0 - place.middle()) / half;
    if apart.abs() > 1.0 {
        return false;
    }
    let rise = place.rise + near;
    let top = place.brim() - rise * (1.0 - apart * apart).sqrt() - 10.0 * place.size;
    // Below an umbrella are its heads and its words; further down the next row begins.
    y + rain.length > top && y < place.kerb + 2.6 * rain.length
}
