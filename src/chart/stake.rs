//! The pieces that the two drawings of bets share: a signpost, the side where it is won, the band that luck allows.

use super::canvas::{Anchor, Canvas};
use super::layout::{Frame, Point, short};
use super::palette::Part;
use super::spec::{ForestScale, Sign};
use super::text;

/// Letters of a theme are narrower than those that words are measured in: a plate of their full width would look empty.
const SNUG: f64 = 0.84;

/// Returns how wide words are in the letters of most themes.
pub(super) fn width(words: &str, size: f64) -> f64 {
    text::width(words, size) * SNUG
}

/// Returns where a value stands on the scale of its kind, in a unit of its own: ratios by their logarithm.
pub(super) fn measure(scale: ForestScale, value: f64) -> f64 {
    match scale {
        ForestScale::Ratios => value.clamp(1e-4, 1e5).ln(),
        ForestScale::Shares | ForestScale::Differences => value.clamp(-1.0, 1.0),
    }
}

/// The side of a signpost where its bet is won.
pub(super) struct Zone {
    /// The signpost.
    pub(super) from: f64,
    /// Where the side ends, to the left or to the right of it.
    pub(super) to: f64,
    /// Its middle and half of its height.
    pub(super) middle: f64,
    pub(super) half: f64,
    /// How round its far end is.
    pub(super) round: f64,
    /// How far its stripes are apart.
    pub(super) pitch: f64,
}

impl Zone {
    /// Draws the side: a tint with stripes.
    pub(super) fn draw(&self, canvas: &Canvas) {
        let Zone { from, to, middle, half, .. } = *self;
        let length = (to - from).abs();
        if length < 1.0 {
            return;
        }
        let way = (to - from).signum();
        let round = self.round.min(length).min(half);
        canvas.area(&self.outline(way, round), Part::Winning);
        for ends in stripes((length, half), round, self.pitch) {
            // A half turn leaves the stripes of the other side as they are.
            canvas.path(&ends.map(|(x, y)| (from + x * way, middle + y * way)), Part::Hatch);
        }
    }

    fn outline(&self, way: f64, round: f64) -> String {
        let from = short(self.from);
        let [top, bottom] = [self.middle - self.half, self.middle + self.half].map(short);
        if round == 0.0 {
            return format!("M{from} {top}H{}V{bottom}H{from}Z", short(self.to));
        }
        let (sweep, high) = (u8::from(way > 0.0), short((self.half - round) * 2.0));
        let arc = |across: f64| {
            let radius = short(round);
            format!("a{radius} {radius} 0 0 {sweep} {} {radius}", short(across))
        };
        let (turn, back) = (arc(way * round), arc(-way * round));
        format!("M{from} {top}H{}{turn}v{high}{back}H{from}Z", short(self.to - way * round))
    }
}

/// Returns slanting lines within a shape that begins at 0 and is round at its far end; down from its middle is positive.
fn stripes((length, half): (f64, f64), round: f64, pitch: f64) -> Vec<[Point; 2]> {
    let mut lines = Vec::new();
    let mut foot = pitch / 2.0 - half;
    while foot < length + half {
        if let Some((low, high)) = stripe(foot, (length, half), round) {
            lines.push([(foot - low, low), (foot - high, high)]);
        }
        foot += pitch;
    }
    lines
}

/// Returns how high the line that crosses the middle at `foot` begins and ends within the shape.
fn stripe(foot: f64, (length, half): (f64, f64), round: f64) -> Option<(f64, f64)> {
    let (mut low, mut high) = ((-half).max(foot - length), half.min(foot));
    // Where the line passes the middle of the round end.
    let beyond = foot - (length - round);
    if round >= half && low < beyond {
        let root = (2.0 * round * round - beyond * beyond).max(0.0).sqrt();
        low = low.max((beyond - root) / 2.0);
        if high < beyond {
            high = high.min((beyond + root) / 2.0);
        }
    }
    (high - low > 1.0).then_some((low, high))
}

/// Draws three arrowheads in a row, `back` long and `half` high to each side, that point one way from a middle.
pub(super) fn chevrons(
    canvas: &Canvas,
    (middle, y): Point,
    (back, half, step): (f64, f64, f64),
    way: f64,
) {
    for place in [-1.0, 0.0, 1.0] {
        let tip = middle + place * step + way * back / 2.0;
        canvas.arrowhead((tip, y), (back * way, half), Part::Chevron);
    }
}

/// Draws words on a plate that stands with its middle over a place, or as near to it as keeps it on the sheet; returns its edges.
pub(super) fn pill(
    canvas: &Canvas,
    (x, top): Point,
    (size, height, sheet): (f64, f64, f64),
    words: &str,
) -> (f64, f64) {
    let wide = (width(words, size) + size * 1.2).max(text::width(words, size) + size * 0.3);
    let x = x.max(wide / 2.0).min(sheet - wide / 2.0);
    let (left, right) = (x - wide / 2.0, x + wide / 2.0);
    canvas.rectangle(Frame { left, right, top, bottom: top + height }, Part::Pill);
    canvas.words((x, top + height / 2.0 + size * 0.29), Anchor::Middle, words, size, Part::Over);
    (left, right)
}

/// Draws the band of what luck allows in two halves that meet under the dot of what was seen, so that each can grow out of it.
///
/// A post that stands `through` a hollow band is seen in it.
pub(super) fn band(
    canvas: &Canvas,
    (from, seen, to): (f64, f64, f64),
    (y, half, radius): (f64, f64, f64),
    sign: Sign,
    through: Option<f64>,
) {
    let ink = Part::Band.of(sign.role());
    for (left, right) in [(from, seen), (seen, to)] {
        let frame = Frame { left, right: right.max(left + 0.1), top: y - half, bottom: y + half };
        canvas.rectangle(frame, ink);
    }
    if let Some(x) = through.filter(|x| (from..=to).contains(x)) {
        canvas.path(&[(x, y - half), (x, y + half)], Part::Post);
    }
    canvas.circle((seen, y), radius, Part::Spot.of(sign.role()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside((x, y): Point, (length, half): (f64, f64), round: f64) -> bool {
        let beyond = x - (length - round);
        let in_end = beyond <= 0.01 || beyond.hypot(y) <= round + 0.01 || round < half;
        (-0.01..=length + 0.01).contains(&x) && y.abs() <= half + 0.01 && in_end
    }

    #[test]
    fn no_stripe_leaves_its_shape() {
        for length in [1.0, 20.0, 60.0, 84.0, 300.0, 1500.0] {
            for (half, round) in [(42.0, 42.0), (356.0, 0.0)] {
                for ends in stripes((length, half), round, 24.0) {
                    for end in ends {
                        assert!(
                            inside(end, (length, half), round),
                            "{end:?} of {length} by {half}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn stripes_reach_both_edges_and_fill_the_shape() {
        let lines = stripes((500.0, 42.0), 42.0, 24.0);
        assert!((18..=24).contains(&lines.len()), "{}", lines.len());
        let whole = lines.iter().filter(|[a, b]| (b.1 - a.1 - 84.0).abs() < 0.01).count();
        assert!(whole > 10, "{whole} from edge to edge");
    }
}
