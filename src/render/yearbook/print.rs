//! The class photo as one print: incidents in rows, near misses looking in from the edges.

use crate::chart::Shape;
use crate::model::IncidentId;
use crate::render::yearbook::cast::Cast;
use crate::render::yearbook::named::Named;
use crate::render::yearbook::party;
use crate::render::yearbook::stand::{LAST, Stand};

/// A print and the room on it.
pub(super) struct Print {
    class: &'static str,
    /// Its width and height.
    pub size: (f64, f64),
    /// The middle of the first and of the last head of a full row.
    between: (f64, f64),
    /// The largest head.
    largest: f64,
    /// The upper edge of the hats at the back.
    sky: f64,
    /// How much lower than its chest the last row is cut off.
    cut: f64,
}

const WIDE: Print = Print {
    class: "chart-wide",
    size: (1560.0, 668.0),
    between: (141.6, 1418.4),
    largest: 1.3,
    sky: 107.0,
    cut: 61.0,
};
const TALL: Print = Print {
    class: "chart-tall",
    size: (346.0, 520.0),
    between: (40.2, 305.8),
    largest: 0.62,
    sky: 36.0,
    cut: 72.0,
};

/// The distance of heads that are drawn at full size, from head to head and at least from row to row.
const STEP: f64 = 114.0;
const ROW: f64 = 86.0;

/// The distance from row to row at most.
const CLOSE: f64 = 160.0;

/// The height of a head above its chin.
const HEAD: f64 = 164.0;

/// How much smaller the last row is than the middle one, and how much larger the first.
const DEPTH: f64 = 0.11;

/// How heads are turned, and how far each is below its row, in their turn.
const TURNS: [f64; 6] = [-2.0, 2.0, 0.0, -3.0, 3.0, 1.0];
const LOWER: [f64; 7] = [1.0, 0.0, 0.0, 0.0, -5.0, 6.0, 0.0];

/// How many near misses look in at full size.
const FULL: usize = 9;

/// In which order they come: from the left and from the right first.
const SEATS: [usize; FULL] = [1, 4, 0, 3, 2, 5, 6, 7, 8];

/// Draws everybody in rows from the back to the front, in this order, and those who look in; `named` names and describes the picture.
pub fn print(
    rows: &[IncidentId],
    edges: &[IncidentId],
    named: &Named,
    shape: Shape,
    cast: &mut Cast,
) -> String {
    let print = if shape == Shape::Wide { &WIDE } else { &TALL };
    let mut svg = named.open(print.class, print.size);
    svg.push_str(&party::draw(print.size, shape));
    let stands = print.rows(rows.len(), shape);
    for (id, stand) in rows.iter().zip(&stands) {
        svg.push_str(&cast.draw(id, stand));
    }
    let full = stands.iter().map(|one| one.scale).fold(0.0, f64::max);
    for (place, id) in edges.iter().enumerate() {
        svg.push_str(&cast.draw(id, &print.edge(place, edges.len(), full)));
    }
    svg + "</svg>"
}

/// Returns how many rows so many heads stand in.
fn how_many_rows(n: usize, shape: Shape) -> usize {
    let n = n as f64;
    let rows = match shape {
        Shape::Wide => (0.24 * n.powf(0.7)).round(),
        // Rows of seven, and of more where there are very many.
        Shape::Tall => (n / (n * 0.64).sqrt().round().max(7.0)).ceil(),
    };
    rows.max(1.0) as usize
}

impl Print {
    fn rows(&self, n: usize, shape: Shape) -> Vec<Stand> {
        let rows = how_many_rows(n, shape);
        let longest = n.div_ceil(rows);
        let between = self.between.1 - self.between.0;
        // Each second row stands in the gaps of the one before.
        let gaps = longest as f64 - if rows > 1 { 0.5 } else { 1.0 };
        let step = between / gaps.max(1.0);
        let size = (step / STEP).min(self.largest);
        let size = size.min(self.row_step(rows, size) / ROW).min(self.largest);
        let step = step.min(STEP * size * 1.7);
        let mut left = n;
        let mut stands = Vec::new();
        for row in 0..rows {
            let count = left / (rows - row);
            left -= count;
            self.row((row, rows), count, step, size, &mut stands);
        }
        stands
    }

    /// Returns how far rows stand apart.
    fn row_step(&self, rows: usize, size: f64) -> f64 {
        match rows {
            1 => self.size.1,
            // A few rows stand close, in front.
            _ => ((self.front(size) - self.back(size)) / (rows - 1) as f64).min(CLOSE * size),
        }
    }

    /// Returns where the chins of the last row are, and of the first.
    fn back(&self, size: f64) -> f64 {
        self.sky + HEAD * size * (1.0 - DEPTH)
    }

    fn front(&self, size: f64) -> f64 {
        self.size.1 - self.cut * size * (1.0 + DEPTH)
    }

    fn row(
        &self,
        (row, rows): (usize, usize),
        count: usize,
        step: f64,
        size: f64,
        stands: &mut Vec<Stand>,
    ) {
        let part = if rows == 1 { 1.0 } else { row as f64 / (rows - 1) as f64 };
        let scale = size * (1.0 + DEPTH * if rows == 1 { 0.0 } else { 2.0 * part - 1.0 });
        let y = self.front(size) - self.row_step(rows, size) * (rows - 1 - row) as f64;
        let aside = match rows {
            1 => 0.0,
            _ => step / if row.is_multiple_of(2) { -4.0 } else { 4.0 },
        };
        let middle = self.size.0 / 2.0 + aside;
        let first = middle - step * (count.saturating_sub(1)) as f64 / 2.0;
        for place in 0..count {
            let order = stands.len();
            let lower = LOWER[(order * 3 + row) % LOWER.len()] * scale;
            let at = (first + step * place as f64, y + lower);
            // A row takes 230 ms from its first to its last, and the last row begins after 620 ms.
            let along = place as f64 / count.max(2) as f64 * 5.0;
            let wait = (part * 13.0 * if rows == 1 { 0.0 } else { 1.0 } + along).round() as usize;
            let turn = TURNS[(order + row * 3) % TURNS.len()];
            stands.push(Stand { turn, wait, enters: "in", ..Stand::at(at, 190.0, scale) });
        }
    }

    /// Returns from where one of so many looks in: left, right, from below and from above in turn.
    fn edge(&self, place: usize, n: usize, full: f64) -> Stand {
        let (width, height) = self.size;
        // They are a little larger than those in front, and smaller where there are many.
        let unit = self.size.0.min(self.size.1 * 1.5) / 1000.0;
        let crowded = (FULL as f64 / n as f64).powf(0.35).min(1.0);
        let scale = (full * 1.06).clamp(0.7 * unit, 1.1) * crowded;
        let round = n.div_ceil(FULL);
        let (side, turn_of) = (SEATS[place % FULL], place / FULL);
        let nudge = if round == 1 { 0.5 } else { (turn_of as f64 + 0.5) / round as f64 };
        let part = |of: usize, count: usize| (of as f64 + nudge) / count as f64;
        let (at, turn) = match side {
            0..=2 => {
                let turn = [64.0, 50.0, 70.0][side];
                (
                    (width * [0.001, 0.009, -0.004][side], height * (0.27 + 0.63 * part(side, 3))),
                    turn,
                )
            }
            3..=5 => {
                let turn = [-66.0, -48.0, -72.0][side - 3];
                let x = width * [0.999, 0.988, 1.003][side - 3];
                ((x, height * (0.25 + 0.63 * part(side - 3, 3))), turn)
            }
            6 | 7 => {
                let x = [0.31, 0.66][side - 6] + (nudge - 0.5) * 0.3;
                ((width * x, height + 34.0 * scale), [6.0, -8.0][side - 6])
            }
            _ => ((width * (0.815 + (nudge - 0.5) * 0.3), -18.0 * scale), 180.0),
        };
        let wait = (18 + place / 4).min(LAST);
        Stand { turn, wait, enters: "peek", ..Stand::at(at, 190.0, scale) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_heads_stand_in_so_many_rows() {
        for (n, wide, tall) in [(3, 1, 1), (7, 1, 1), (56, 4, 8), (400, 16, 25)] {
            let rows = [Shape::Wide, Shape::Tall].map(|shape| how_many_rows(n, shape));
            assert_eq!(rows, [wide, tall], "{n}");
        }
    }

    #[test]
    fn everybody_is_on_the_print_within_a_second() {
        for n in [1, 2, 3, 5, 13, 56, 59, 150, 400, 1000] {
            for (print, shape) in [(&WIDE, Shape::Wide), (&TALL, Shape::Tall)] {
                let stands = print.rows(n, shape);
                assert_eq!(stands.len(), n);
                for stand in &stands {
                    let ((x, y), (width, height)) = (stand.at, print.size);
                    let half = 60.0 * stand.scale;
                    assert!(x - half > 0.0 && x + half < width, "{n} heads: {x}");
                    assert!(y - 110.0 * stand.scale > 0.0 && y < height, "{n} heads: {y}");
                    assert!(stand.wait <= LAST, "{n} heads");
                }
            }
        }
    }

    #[test]
    fn three_heads_are_300_high_and_those_of_400_are_62_wide() {
        let size = |n| WIDE.rows(n, Shape::Wide)[n / 2].scale;
        assert!((size(3) * 232.0 - 300.0).abs() < 6.0, "{}", size(3) * 232.0);
        assert!((size(400) * 168.0 - 62.0).abs() < 4.0, "{}", size(400) * 168.0);
        assert!((size(56) - 0.83).abs() < 0.05, "{}", size(56));
    }
}
