//! All bets on one sheet: a row each, its own scale laid so that every bet stands on one upright line, and right of it wins.

use super::canvas::{Anchor, Canvas};
use super::layout::{Frame, Layout, Point, short};
use super::palette::Part;
use super::spec::{ScoreRow, Scoreboard, Seen, Shape, Sign, Wins};
use super::stake::{self, Zone};
use super::text;

/// Where things stand on a sheet.
struct Look {
    shape: Shape,
    width: f64,
    /// The line of all bets, and how far the farther end of a range is from it.
    line: f64,
    reach: f64,
    /// The size of the words on the line's plate, and the height of that.
    plate: (f64, f64),
    /// The upper edge of the winning side, and how far the first row's badge is below it.
    top: f64,
    first: f64,
    /// From row to row, and what is added between groups.
    pitch: f64,
    group: f64,
    /// How far the band is below its badge, the end of the side below the last badge, and the sheet's below that.
    drop: f64,
    last: f64,
    foot: f64,
    /// Sizes of a name on one line and on two, of an estimate, and of the ends.
    name: (f64, f64),
    estimate: f64,
    end: f64,
    badge: f64,
    band: f64,
    dot: f64,
    pitch_of_stripes: f64,
    head: (f64, f64, f64),
    /// Where names begin, and how wide they may be.
    names: (f64, f64),
}

impl Look {
    /// Returns the sizes for so many rows.
    fn of(shape: Shape, rows: usize) -> Look {
        match shape {
            Shape::Wide => Look::wide(rows),
            Shape::Tall => Look::tall(rows),
        }
    }

    fn wide(rows: usize) -> Look {
        let look = Look {
            shape: Shape::Wide,
            width: 1818.0,
            line: 1210.0,
            reach: 455.0,
            plate: (32.0, 51.8),
            top: 63.8,
            first: 60.0,
            pitch: if rows <= 4 { 120.0 } else { 92.0 },
            group: 30.0,
            drop: 6.9,
            last: 30.0,
            foot: 2.0,
            name: (44.0, 34.0),
            estimate: 42.0,
            end: 32.0,
            badge: 25.0,
            band: 12.0,
            dot: 21.0,
            pitch_of_stripes: 24.0,
            head: (11.0, 13.0, 19.5),
            names: (72.0, 560.0),
        };
        match rows {
            0..=9 => look,
            rows => Look {
                // As high as a slide has room for.
                pitch: close(rows, 570.0, (46.0, 64.0)),
                first: 52.0,
                group: 16.0,
                name: (32.0, 25.0),
                estimate: 30.0,
                end: 28.0,
                badge: 18.0,
                band: 8.0,
                dot: 13.0,
                ..look
            },
        }
    }

    fn tall(rows: usize) -> Look {
        let look = Look {
            shape: Shape::Tall,
            width: 358.0,
            line: 182.0,
            reach: 116.0,
            plate: (13.5, 21.9),
            top: 26.9,
            first: 21.1,
            pitch: 61.0,
            group: 8.0,
            drop: 28.2,
            last: 47.0,
            foot: 2.0,
            name: (17.0, 13.5),
            estimate: 19.0,
            end: 13.5,
            badge: 11.0,
            band: 5.0,
            dot: 9.0,
            pitch_of_stripes: 12.7,
            head: (5.5, 6.5, 9.7),
            names: (31.0, 262.0),
        };
        match rows {
            0..=7 => look,
            rows => Look {
                pitch: close(rows, 380.0, (36.0, 61.0)),
                drop: 17.0,
                last: 28.0,
                name: (14.5, 12.0),
                estimate: 15.5,
                end: 12.5,
                badge: 8.0,
                band: 3.5,
                dot: 6.0,
                names: (22.0, 262.0),
                ..look
            },
        }
    }
}

/// Returns how far rows are apart that share so much room.
fn close(rows: usize, room: f64, (least, most): (f64, f64)) -> f64 {
    (room / (rows as f64 - 1.0)).clamp(least, most)
}

/// Draws the board.
pub fn layout(board: &Scoreboard, shape: Shape) -> Layout {
    let look = &Look::of(shape, board.rows.len());
    let badges = badges(&board.rows, look);
    let Some(last) = badges.last() else {
        return Canvas::empty(look.width);
    };
    let bottom = last + look.last;
    let canvas = Canvas::new(look.width, bottom + look.foot);
    head(&canvas, look, board, bottom);
    for (row, y) in board.rows.iter().zip(&badges) {
        self::row(&canvas, look, row, *y);
    }
    canvas.finish()
}

/// Returns the middle of each row's badge.
fn badges(rows: &[ScoreRow], look: &Look) -> Vec<f64> {
    let mut y = look.top + look.first;
    let mut badges = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        if let Some(before) = index.checked_sub(1).map(|before| &rows[before]) {
            let is_new = before.sign.role() != row.sign.role();
            y += look.pitch + if is_new { look.group } else { 0.0 };
        }
        badges.push(y);
    }
    badges
}

/// Draws the winning side, and the line with its plate; a narrow sheet has the line within its rows, clear of the names.
fn head(canvas: &Canvas, look: &Look, board: &Scoreboard, bottom: f64) {
    let half = (bottom - look.top) / 2.0;
    let zone = Zone {
        from: look.line,
        to: look.width,
        middle: look.top + half,
        half,
        round: 0.0,
        pitch: look.pitch_of_stripes,
    };
    zone.draw(canvas);
    let (size, height) = look.plate;
    if look.shape == Shape::Wide {
        canvas.path(&[(look.line, height - 2.0), (look.line, bottom)], Part::Post);
    }
    let (_, right) = stake::pill(canvas, (look.line, 0.0), (size, height, look.width), &board.line);
    let middle = right + look.head.2 * 2.0 + look.head.0 / 2.0;
    stake::chevrons(canvas, (middle, height / 2.0), look.head, 1.0);
}

fn row(canvas: &Canvas, look: &Look, row: &ScoreRow, y: f64) {
    let frame = canvas.row(y - look.pitch * 0.45, look.pitch);
    let line = y + look.drop;
    let role = row.sign.role();
    let seen = row.seen.as_ref().map(|seen| (seen, Place::of(row, seen, look)));
    let name = format!("{}: {}", row.name, row.words);
    canvas.linked(row.target.as_ref(), &name, Some(frame), |canvas| {
        badge(canvas, look, row.sign, (look.badge, y));
        if look.shape == Shape::Tall {
            let half = look.dot * 1.45;
            canvas.path(&[(look.line, line - half), (look.line, line + half)], Part::Post);
        }
        match &seen {
            Some((_, place)) => {
                let size = (line, look.band, look.dot);
                let through = row.sign.is_open().then_some(look.line);
                stake::band(canvas, (place.left, place.at, place.right), size, row.sign, through);
            }
            None => {
                let dots = [(look.line - look.reach, line), (look.line + look.reach, line)];
                canvas.path(&dots, Part::Dash.of(role));
                plate(canvas, look, row, line);
            }
        }
    });
    names(canvas, look, row, y);
    match &seen {
        Some((seen, place)) => {
            ends(canvas, look, (seen, place), row, line);
            estimate(canvas, look, row, (place.at, y));
        }
        None => {
            let at = (look.line, line + look.end * 0.35);
            canvas.words(at, Anchor::Middle, &row.words, look.end, Part::Bold.of(role));
        }
    }
}

/// Writes the estimate: above its dot, or where the sheet is narrow at the right edge, on the line of the name.
fn estimate(canvas: &Canvas, look: &Look, row: &ScoreRow, (at, y): Point) {
    let ink = Part::Score.of(row.sign.role());
    match look.shape {
        Shape::Wide => {
            let above = y + look.drop - look.dot - look.estimate * 0.24;
            canvas.centred((at, above), &row.words, look.estimate, ink);
        }
        Shape::Tall => {
            let baseline = y + look.estimate * 0.32;
            canvas.words((look.width, baseline), Anchor::End, &row.words, look.estimate, ink);
        }
    }
}

/// Writes the name on one line, or smaller on two.
fn names(canvas: &Canvas, look: &Look, row: &ScoreRow, y: f64) {
    let (left, wide) = look.names;
    let room = match (look.shape, &row.seen) {
        (Shape::Tall, Some(_)) => {
            look.width - left - text::width(&row.words, look.estimate) - look.end
        }
        (Shape::Tall, None) => look.width - left,
        (Shape::Wide, _) => wide,
    };
    let (size, small) = look.name;
    let ink = Part::Bold.of(row.sign.role());
    if text::width(&row.name, size) <= room {
        return canvas.write((left, y + size * 0.34), &row.name, size, ink);
    }
    // Close rows have no room for two lines.
    let most = if look.pitch < small * 4.0 && look.shape == Shape::Tall { 1 } else { 2 };
    let lines = text::wrap(&row.name, small, room, most);
    let leading = 1.08;
    let first = y + small * (0.34 - leading * (lines.len() as f64 - 1.0) / 2.0);
    canvas.lines((left, first), Anchor::Start, &lines, (small, leading), ink);
}

/// Where a row's range and estimate stand.
struct Place {
    left: f64,
    at: f64,
    right: f64,
}

impl Place {
    /// Lays a range so that its farther end is as far from the line as in every other row; what wins is right.
    fn of(row: &ScoreRow, seen: &Seen, look: &Look) -> Place {
        let way = match row.bet.wins {
            Wins::Above => 1.0,
            Wins::Below => -1.0,
        };
        let bet = stake::measure(row.scale, row.bet.value);
        let off = |value: f64| (stake::measure(row.scale, value) - bet) * way;
        let farthest = seen.values().map(|value| off(value).abs()).fold(0.0, f64::max);
        let per = if farthest > 0.0 { look.reach / farthest } else { 0.0 };
        let at = |value: f64| look.line + off(value) * per;
        // An end that luck does not set is as far away as the sheet shows.
        let low = seen.low.map_or(look.line - look.reach * way, at);
        let high = seen.high.map_or(look.line + look.reach * way, at);
        Place { left: low.min(high), at: at(seen.value), right: low.max(high) }
    }
}

/// Writes both ends beside the band; where one would stand across the line it stands beyond it.
fn ends(canvas: &Canvas, look: &Look, (seen, place): (&Seen, &Place), row: &ScoreRow, line: f64) {
    let (low, high) = (&seen.ends.0, &seen.ends.1);
    let (left, right) = match row.bet.wins {
        Wins::Above => (low, high),
        Wins::Below => (high, low),
    };
    let gap = look.end * 0.375;
    let ink = Part::Bold.of(row.sign.role());
    let baseline = line + look.end * 0.35;
    let crosses = |from: f64, to: f64| from < look.line + gap && to > look.line - gap;
    let mut at = place.left - gap;
    if crosses(at - stake::width(left, look.end), at) {
        at = at.min(look.line - gap);
    }
    canvas.words((at, baseline), Anchor::End, left, look.end, ink);
    let mut at = place.right + gap;
    if crosses(at, at + stake::width(right, look.end)) {
        at = at.max(look.line + gap);
    }
    canvas.words((at, baseline), Anchor::Start, right, look.end, ink);
}

/// Clears the ground behind words that stand on the line.
fn plate(canvas: &Canvas, look: &Look, row: &ScoreRow, line: f64) {
    let half = text::width(&row.words, look.end) / 2.0 + look.end * 0.4;
    let (left, right) = (look.line - half, look.line + half);
    let frame = Frame { left, right, top: line - look.end * 0.8, bottom: line + look.end * 0.8 };
    canvas.rectangle(frame, Part::Plate.of(row.sign.role()));
}

/// Draws the sign of what became of a bet: a tick, a cross, waves, or three dots in a dashed round.
fn badge(canvas: &Canvas, look: &Look, sign: Sign, (x, y): Point) {
    let role = sign.role();
    let round = if sign == Sign::Silent { Part::Silent } else { Part::Badge };
    canvas.circle((x, y), look.badge, round.of(role));
    let unit = look.badge / 14.0;
    let at =
        |across: f64, down: f64| format!("{} {}", short(x + across * unit), short(y + down * unit));
    let wave = |down: f64| {
        let [from, up, middle, low, to] = [
            at(-8.5, down),
            at(-4.2, down - 4.0),
            at(0.0, down),
            at(4.2, down + 4.0),
            at(8.5, down),
        ];
        format!("M{from}Q{up} {middle}Q{low} {to}")
    };
    let data = match sign {
        Sign::Won => format!("M{}L{}L{}", at(-7.5, 1.0), at(-3.0, 6.0), at(7.5, -5.5)),
        Sign::Lost => {
            format!("M{}L{}M{}L{}", at(-6.0, -6.0), at(6.0, 6.0), at(6.0, -6.0), at(-6.0, 6.0))
        }
        Sign::Open => format!("{}{}", wave(-3.1), wave(3.1)),
        Sign::Silent => [-6.0, 0.0, 6.0].map(|across| format!("M{}h.1", at(across, 0.0))).concat(),
    };
    canvas.line(data, Part::Glyph.of(role));
}

#[cfg(test)]
mod tests;
