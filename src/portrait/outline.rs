//! The outline of a head: smooth, symmetric, and longer where the incident was long.

use super::head::Head;
use super::number::short;

/// The middle of every head.
pub const MIDDLE: (f64, f64) = (120.0, 138.0);

/// How much longer the longest face is below its middle, and how much narrower.
const LONGER: f64 = 0.3;
const NARROWER: f64 = 0.1;

type Point = (f64, f64);

/// One stretch of the outline: its start, two handles and its end.
type Curve = [Point; 4];

/// A head in its place.
pub struct Outline {
    curves: Vec<Curve>,
    polygon: Vec<Point>,
    long: f64,
}

/// Where a head is at one height: the places at which its outline is crossed.
pub struct Row(Vec<f64>);

impl Row {
    /// Returns whether a place lies on the head: an odd number of crossings is to its right.
    pub fn holds(&self, x: f64) -> bool {
        self.0.iter().filter(|crossing| x < **crossing).count() % 2 == 1
    }
}

impl Outline {
    /// Places a head; `long` stretches it from 0 to 1.
    pub fn new(head: &Head, long: f64) -> Outline {
        let long = long.clamp(0.0, 1.0);
        let place = |(x, y): (i8, i8)| {
            let (x, y) = (f64::from(x), f64::from(y));
            let down = if y > 0.0 { 1.0 + LONGER * long } else { 1.0 };
            (MIDDLE.0 + x * (1.0 - NARROWER * long), MIDDLE.1 + y * down)
        };
        let right = head.iter().copied();
        let left = head[1..head.len() - 1].iter().rev().map(|(x, y)| (-x, *y));
        let points: Vec<Point> = right.chain(left).map(place).collect();
        let curves: Vec<Curve> = (0..points.len()).map(|at| smooth(&points, at)).collect();
        let polygon = curves
            .iter()
            .flat_map(|curve| (0..6).map(|step| on(curve, f64::from(step) / 6.0)))
            .collect();
        Outline { curves, polygon, long }
    }

    /// Writes it as the data of a path.
    pub fn path(&self) -> String {
        let first = self.curves[0][0];
        let mut path = format!("M{} {}", short(first.0), short(first.1));
        for curve in &self.curves {
            let numbers = curve[1..].iter().flat_map(|(x, y)| [short(*x), short(*y)]);
            path.push('C');
            path.push_str(&numbers.collect::<Vec<_>>().join(" "));
        }
        path.push('Z');
        path
    }

    /// Returns where the head is at a height.
    pub fn row(&self, y: f64) -> Row {
        let mut crossings = Vec::new();
        let mut before = self.polygon[self.polygon.len() - 1];
        for at in &self.polygon {
            if (at.1 > y) != (before.1 > y) {
                crossings.push((before.0 - at.0) * (y - at.1) / (before.1 - at.1) + at.0);
            }
            before = *at;
        }
        Row(crossings)
    }

    /// Returns the height of the top in its middle, where headgear sits.
    pub fn crown(&self) -> f64 {
        self.curves[0][0].1
    }

    /// Returns how far the mouth is moved down.
    pub fn chin(&self) -> f64 {
        self.long * LONGER * 34.0
    }

    /// Returns half the width at a height.
    pub fn half_width(&self, y: f64) -> f64 {
        let (reach, row) = ((0..90).rev().map(f64::from), self.row(y));
        let mut inside = reach.filter(|x| row.holds(MIDDLE.0 + x));
        inside.next().unwrap_or(0.0)
    }
}

/// Returns the curve from one point to the next, with the handles of a Catmull-Rom spline.
fn smooth(points: &[Point], at: usize) -> Curve {
    let point = |step: usize| points[(at + points.len() - 1 + step) % points.len()];
    let (before, from, to, behind) = (point(0), point(1), point(2), point(3));
    let handle = |a: Point, b: Point| ((b.0 - a.0) / 6.0, (b.1 - a.1) / 6.0);
    let (out, back) = (handle(before, to), handle(from, behind));
    [from, (from.0 + out.0, from.1 + out.1), (to.0 - back.0, to.1 - back.1), to]
}

fn on(curve: &Curve, t: f64) -> Point {
    let weights =
        [(1.0 - t).powi(3), 3.0 * t * (1.0 - t).powi(2), 3.0 * t * t * (1.0 - t), t.powi(3)];
    let sum = |axis: fn(&Point) -> f64| weights.iter().zip(curve).map(|(w, p)| w * axis(p)).sum();
    (sum(|p| p.0), sum(|p| p.1))
}
