//! A bet: a signpost, the side of it where the bet is won, the band that luck allows, and what was seen.

use super::canvas::{Anchor, Canvas};
use super::layout::Layout;
#[cfg(test)]
use super::layout::Point;
use super::palette::Part;
use super::spec::{BetRow, ForestScale, Seen, Shape, Stake, Wins};
use super::stake::{self, Zone};
use super::text;

/// Where things stand on a sheet.
struct Look {
    width: f64,
    height: f64,
    /// Size of the words on the signpost and at both ends, and of those between them.
    size: f64,
    quiet: f64,
    /// The line that all stands on.
    line: f64,
    /// Height of the signpost's plate, and how far its post reaches below the line.
    plate: f64,
    post: f64,
    /// Half of the height of the winning side, and of the band; the radius of the dot.
    zone: f64,
    band: f64,
    dot: f64,
    /// How far stripes are apart.
    pitch: f64,
    /// An arrowhead: how long, half of its height, and how far to the next.
    head: (f64, f64, f64),
    /// The baseline of the words below the band.
    below: f64,
}

impl Look {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Look {
        Look {
            width: shape.pick(1818.0, 358.0),
            height: shape.pick(205.0, 93.0),
            size: shape.pick(36.0, 16.0),
            quiet: shape.pick(30.0, 13.5),
            line: shape.pick(112.3, 50.8),
            plate: shape.pick(58.3, 25.9),
            post: shape.pick(52.0, 23.9),
            zone: shape.pick(42.0, 19.3),
            band: shape.pick(14.0, 6.4),
            dot: shape.pick(30.0, 13.8),
            pitch: shape.pick(24.0, 11.0),
            head: shape.pick((12.8, 15.0, 22.5), (5.9, 6.9, 10.4)),
            below: shape.pick(194.4, 88.1),
        }
    }
}

/// Draws one bet.
pub fn layout(row: &BetRow, shape: Shape) -> Layout {
    let look = &Look::of(shape);
    if row.bet.is_none() && row.seen.is_none() && row.words.is_empty() {
        return Canvas::empty(look.width);
    }
    let canvas = Canvas::new(look.width, look.height);
    let axis = Axis::of(row, look);
    let band = row.seen.as_ref().map(|seen| axis.band(seen));
    if let Some(stake) = &row.bet {
        side(&canvas, look, (&axis, stake), band);
    }
    canvas.path(&[(0.0, look.line), (look.width, look.line)], Part::Grid);
    let post = row.bet.as_ref().map(|stake| axis.at(stake.value));
    if let Some(x) = post {
        // Where there is no band, words stand close below the line.
        let foot = look.line + if band.is_some() { look.post } else { look.zone };
        canvas.path(&[(x, look.plate - 2.0), (x, foot)], Part::Post);
    }
    match (&row.seen, band) {
        (Some(seen), Some(band)) => {
            let size = (look.line, look.band, look.dot);
            let through = post.filter(|_| row.sign.is_open());
            stake::band(&canvas, (band.0, axis.at(seen.value), band.1), size, row.sign, through);
            open_ends(&canvas, look, seen, band, row);
            labels(&canvas, look, (seen, band), &row.words);
        }
        _ => {
            canvas.path(&[(look.pitch, look.line), (look.width, look.line)], Part::Dash);
            canvas.centred((look.width / 2.0, look.below), &row.words, look.size, Part::Bold);
        }
    }
    if let Some((stake, x)) = row.bet.as_ref().zip(post) {
        stake::pill(&canvas, (x, 0.0), (look.size, look.plate, look.width), &stake.label);
    }
    canvas.finish()
}

/// Draws the winning side with its arrowheads where the band leaves the most room.
fn side(canvas: &Canvas, look: &Look, (axis, stake): (&Axis, &Stake), band: Option<(f64, f64)>) {
    let from = axis.at(stake.value);
    let (to, way) = match stake.wins {
        Wins::Above => (look.width, 1.0),
        Wins::Below => (0.0, -1.0),
    };
    let zone =
        Zone { from, to, middle: look.line, half: look.zone, round: look.zone, pitch: look.pitch };
    zone.draw(canvas);
    let (left, right) = (from.min(to), from.max(to));
    let (low, high) = band.unwrap_or((left, left));
    let air = look.dot;
    let free = [(left, (low - air).min(right)), ((high + air).max(left), right)];
    let wide = |one: &(f64, f64)| one.1 - one.0;
    let room = free.into_iter().max_by(|a, b| wide(a).total_cmp(&wide(b)));
    let (back, _, step) = look.head;
    if let Some(room) = room.filter(|room| wide(room) > step * 2.0 + back * 2.0) {
        let middle = ((room.0 + room.1) / 2.0, look.line);
        stake::chevrons(canvas, middle, look.head, way);
    }
}

/// Draws an arrowhead where luck sets no end.
fn open_ends(canvas: &Canvas, look: &Look, seen: &Seen, (low, high): (f64, f64), row: &BetRow) {
    let ink = Part::Edge.of(row.sign.role());
    let (back, half) = (look.head.0, look.head.1);
    if seen.low.is_none() {
        canvas.arrowhead((low - look.head.2, look.line), (-back, half), ink);
    }
    if seen.high.is_none() {
        canvas.arrowhead((high + look.head.2, look.line), (back, half), ink);
    }
}

/// Writes both ends of the band below them, and between them what the band is; what has no room there stands beside it.
fn labels(canvas: &Canvas, look: &Look, (seen, band): (&Seen, (f64, f64)), words: &str) {
    let (low, high) = &seen.ends;
    let wide = [low, high].map(|end| text::width(end, look.size));
    let inset = look.size / 9.0;
    let (mut left, mut right) = (band.0 + inset, band.1 - inset);
    let short = wide[0] + wide[1] + look.size * 0.6 - (right - left);
    if short > 0.0 {
        (left, right) = (left - short / 2.0, right + short / 2.0);
    }
    let over = (-left).max(0.0) - (right - look.width).max(0.0);
    (left, right) = (left + over, right + over);
    canvas.words((left, look.below), Anchor::Start, low, look.size, Part::Bold);
    canvas.words((right, look.below), Anchor::End, high, look.size, Part::Bold);
    let own = text::width(words, look.quiet);
    let snug_own = stake::width(words, look.quiet);
    let gap = look.size * 0.4;
    let snug = [low, high].map(|end| text::width(end, look.size) * 0.9 + look.size * 0.1);
    let between = (left + snug[0], right - snug[1]);
    if between.1 - between.0 >= own.max(snug_own + gap * 2.0) {
        return amid(canvas, look, between, words);
    }
    let at = match right + gap + own <= look.width {
        true => (right + gap, Anchor::Start),
        false => (left - gap, Anchor::End),
    };
    canvas.words((at.0, look.below - 0.5), at.1, words, look.quiet, Part::Text);
}

/// Writes words between two ends, with arrows to both where there is room.
fn amid(canvas: &Canvas, look: &Look, (left, right): (f64, f64), words: &str) {
    let middle = (left + right) / 2.0;
    canvas.words((middle, look.below - 1.0), Anchor::Middle, words, look.quiet, Part::Text);
    let half = stake::width(words, look.quiet) / 2.0 + look.size * 0.4;
    let y = look.below - look.size * 0.33;
    let head = look.size * 0.19;
    for (end, from, way) in [(left + head, middle - half, -1.0), (right - head, middle + half, 1.0)]
    {
        if (end - from) * way > look.size * 0.5 {
            canvas.path(&[(from, y), (end, y)], Part::Dim);
            canvas.arrowhead((end, y), (head * way, head), Part::Dim);
        }
    }
}

/// Where the values of a bet stand.
struct Axis {
    scale: ForestScale,
    /// The value, by its measure, at `left`, and units of the sheet for one of the measure.
    from: f64,
    left: f64,
    per: f64,
    edges: (f64, f64),
}

impl Axis {
    /// Returns shares from nought to all of them, and others so that bet and band fill the sheet.
    fn of(row: &BetRow, look: &Look) -> Axis {
        let (scale, width) = (row.scale, look.width);
        let edges = (look.head.2 * 2.0, width - look.head.2 * 2.0);
        if scale == ForestScale::Shares {
            return Axis { scale, from: 0.0, left: 0.0, per: width, edges };
        }
        let bet = row.bet.as_ref().map(|stake| stake::measure(scale, stake.value));
        let seen = row.seen.iter().flat_map(Seen::values).map(|value| stake::measure(scale, value));
        let values: Vec<f64> = bet.into_iter().chain(seen).filter(|one| one.is_finite()).collect();
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let margins = margins(row, (bet == Some(low), bet == Some(high)));
        let (left, right) = (margins.0 * width, width - margins.1 * width);
        // Equal values stand in the middle of a little room.
        let least = if scale == ForestScale::Ratios { 0.4 } else { 0.1 };
        let span = (high - low).max(least);
        let from = (low + high - span) / 2.0;
        Axis { scale, from, left, per: (right - left) / span, edges }
    }

    fn at(&self, value: f64) -> f64 {
        self.left + (stake::measure(self.scale, value) - self.from) * self.per
    }

    /// Returns where the band begins and ends; one that is open does so near the edge of the sheet.
    fn band(&self, seen: &Seen) -> (f64, f64) {
        let end = |end: Option<f64>, edge| end.map_or(edge, |end| self.at(end));
        (end(seen.low, self.edges.0), end(seen.high, self.edges.1))
    }
}

/// Returns which part of the sheet stays free beyond the outermost values on the left and on the right, where the bet may be one of them.
fn margins(row: &BetRow, (is_lowest, is_highest): (bool, bool)) -> (f64, f64) {
    /// Enough to see the winning side of a bet that was lost, and for the plate of one at the other end.
    const WINNING: f64 = 0.19;
    const PLATE: f64 = 0.132;
    if row.scale == ForestScale::Differences {
        return (0.21, 0.2);
    }
    let margin = |is_bet: bool, wins: Wins, usual: f64| match &row.bet {
        Some(stake) if is_bet && stake.wins == wins => WINNING,
        Some(_) if is_bet => PLATE,
        _ => usual,
    };
    (margin(is_lowest, Wins::Below, 0.115), margin(is_highest, Wins::Above, 0.063))
}

/// Returns a point for each value, for tests.
#[cfg(test)]
fn place(row: &BetRow, shape: Shape, value: f64) -> Point {
    let look = &Look::of(shape);
    (Axis::of(row, look).at(value), look.line)
}

#[cfg(test)]
mod tests;
