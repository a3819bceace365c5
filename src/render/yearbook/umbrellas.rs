//! Near misses under umbrellas: what held is an umbrella, as wide as those it kept dry.

use crate::chart::{Shape, short, text};
use crate::escape;
use crate::portrait::Hat;
use crate::render::yearbook::cast::Cast;
use crate::render::yearbook::named::Named;
use crate::render::yearbook::rain::{self, Place};
use crate::render::yearbook::stand::Stand;
use crate::telling::Umbrella;

/// The room that a head needs at full size, and the cloth beyond the outer ones.
const HEAD: f64 = 141.6;
const BRIM: f64 = 120.0;

/// How large a head is drawn at full size.
const SCALE: f64 = 0.98;

/// How far each head is turned in its turn.
const TURNS: [f64; 4] = [-3.0, 2.0, 4.0, -2.0];

/// Draws umbrellas with those whom they kept dry; `named` names and describes the picture.
pub fn umbrellas(all: &[Umbrella], named: &Named, shape: Shape, cast: &mut Cast) -> String {
    let (class, (places, height), width) = match shape {
        Shape::Wide => ("chart-wide", (side_by_side(all), 636.0), WIDE),
        Shape::Tall => ("chart-tall", in_rows(all), NARROW),
    };
    let mut svg = named.open(class, (width, height));
    svg.push_str(&rain::draw(&places, shape, height));
    // A tall picture is shown as high as a window has room for, and its words shrink with it.
    let words = if shape == Shape::Wide { 36.0 } else { 15.0 * (height / 370.0).max(1.0) };
    for (order, (one, place)) in all.iter().zip(&places).enumerate() {
        svg.push_str(&sheltered(one, place, cast));
        svg.push_str(&cloth(place, order));
        svg.push_str(&label(one, place, words));
    }
    svg + "</svg>"
}

/// How many places there are under an umbrella: one for each head, and one to say how many more there are.
fn shown(one: &Umbrella) -> f64 {
    (one.kept.len() + usize::from(!one.more.is_empty())).max(1) as f64
}

/// How wide a wide picture is, and the ground in it.
const WIDE: f64 = 1818.0;
const GROUND: f64 = 545.0;

/// Shares the width of a wide picture out.
fn side_by_side(all: &[Umbrella]) -> Vec<Place> {
    const ROOM: f64 = 1778.0;
    const GAP: f64 = 56.0;
    let n = all.len() as f64;
    let unit = |one: &Umbrella| shown(one) * HEAD + BRIM;
    let units: f64 = all.iter().map(unit).sum();
    // A few heads grow, but no umbrella rises into the title.
    let size = ((ROOM - GAP * (n - 1.0)) / units).min(1.5);
    let gap = ((ROOM - units * size) / n.max(2.0)).clamp(0.0, 120.0);
    let mut left = (WIDE - units * size - gap * (n - 1.0)) / 2.0;
    let mut places: Vec<Place> = Vec::new();
    for one in all {
        let width = unit(one) * size;
        let rise = (width * 0.36).min(GROUND - 175.0 * size - 40.0);
        let room = if n == 1.0 { WIDE - left } else { width + gap - 24.0 };
        places.push(Place { left, width, rise, kerb: GROUND, size, room, beside: false });
        left += width + gap;
    }
    places
}

/// The width of a tall picture, and how large a head is in it at most.
const NARROW: f64 = 358.0;
const SMALL: f64 = 0.378;

/// The least room that an umbrella takes on a tall picture, and the room between two.
const LEAST: f64 = 118.0;
const BETWEEN: f64 = 20.0;

/// Returns how wide an umbrella is on a tall picture, and how large its heads are.
fn narrow(one: &Umbrella) -> (f64, f64) {
    let room = HEAD * SMALL;
    let size = ((NARROW - 18.0) / shown(one) / room).min(1.0) * SMALL;
    (shown(one) * HEAD * size + 14.0, size)
}

/// Returns which umbrellas stand in a row of a tall picture.
fn rows(all: &[Umbrella]) -> Vec<Vec<&Umbrella>> {
    let mut rows: Vec<Vec<&Umbrella>> = Vec::new();
    let mut left = 0.0;
    for one in all {
        let width = narrow(one).0.max(LEAST);
        match rows.last_mut() {
            Some(row) if width + BETWEEN <= left => row.push(one),
            _ => {
                rows.push(vec![one]);
                left = NARROW + BETWEEN;
            }
        }
        left -= width + BETWEEN;
    }
    rows
}

/// Stands umbrellas below each other where they have no room side by side; returns also how high that is.
fn in_rows(all: &[Umbrella]) -> (Vec<Place>, f64) {
    let rows = rows(all);
    // The higher the picture, the larger its words.
    let words = if rows.len() > 2 { 54.0 } else { 32.0 };
    let mut places = Vec::new();
    let mut y = 0.0;
    for row in rows {
        let rise = |one: &Umbrella| (narrow(one).0 * 0.36).min(88.0);
        let lift = |one: &&Umbrella| rise(one) + 175.0 * narrow(one).1 + 16.0;
        let kerb = y + row.iter().map(lift).fold(0.0, f64::max);
        let beside = row.len() == 1 && narrow(row[0]).0 < NARROW - 96.0;
        let mut left = 2.0;
        for one in row {
            let (width, size) = narrow(one);
            let next = left + width.max(LEAST) + BETWEEN;
            let room = if beside { NARROW - left - width } else { next - left - 8.0 };
            places.push(Place { left, width, rise: rise(one), kerb, size, room, beside });
            left = next;
        }
        y = kerb + if beside { 10.0 } else { words + 10.0 };
    }
    (places, y)
}

/// Draws the stick, and those who are kept dry down to the ground.
fn sheltered(one: &Umbrella, place: &Place, cast: &mut Cast) -> String {
    let (left, middle, kerb) = (place.left - 20.0, place.middle(), place.kerb);
    let (top, size) = (place.brim() - place.rise - 26.0 * place.size, place.size);
    // An inner drawing cuts off what is below the ground.
    let mut svg = format!(
        "<svg class=\"dry\" x=\"{0}\" y=\"0\" width=\"{1}\" height=\"{2}\" viewBox=\"{0} 0 {1} {2}\">\
         <path class=\"stick\" stroke-width=\"{3}\" d=\"M{4} {5}V{6}\"/>",
        short(left),
        short(place.width + 40.0),
        short(kerb),
        short(13.0 * size),
        short(middle),
        short(top),
        short(kerb + 9.0),
    );
    let step = (place.width - 14.0).min(HEAD * size * shown(one)) / shown(one);
    let first = middle - step * (shown(one) - 1.0) / 2.0;
    for (order, id) in one.kept.iter().enumerate() {
        let lower = if order % 2 == 0 { 7.8 * size } else { 0.0 };
        let at = (first + step * order as f64, kerb + lower);
        let stand = Stand::at(at, 258.0, SCALE * size);
        let stand = Stand { turn: TURNS[order % TURNS.len()], hat: Hat::Off, ..stand };
        svg.push_str(&cast.draw(id, &stand));
    }
    let more = first + step * one.kept.len() as f64 - 44.0 * size;
    svg.push_str(&written("number", more, kerb - 70.0 * size, 62.0 * size, &one.more));
    svg + &format!(
        "</svg><path class=\"kerb\" stroke-width=\"{}\" d=\"M{} {kerb}H{}\"/>",
        short((9.0 * size).max(3.0)),
        short(place.left + 10.0 * size),
        short(place.right() - 10.0 * size),
        kerb = short(kerb),
    )
}

/// Draws the cloth with its scallops and ribs.
fn cloth(place: &Place, order: usize) -> String {
    let (left, right, y) = (place.left, place.right(), place.brim());
    let (half, rise) = (place.width / 2.0, place.rise);
    let scallops = (place.width / (100.0 * place.size)).round().clamp(3.0, 9.0) as usize;
    let step = place.width / scallops as f64;
    let mut d = format!(
        "M{} {y}A{} {} 0 0 1 {} {y}",
        short(left),
        short(half),
        short(rise),
        short(right),
        y = short(y)
    );
    for n in 0..scallops {
        let end = right - step * (n + 1) as f64;
        let dip = y - 30.0 * place.size;
        d.push_str(&format!(
            "Q{} {} {} {}",
            short(end + step / 2.0),
            short(dip),
            short(end),
            short(y)
        ));
    }
    let top = y - rise;
    let rib = |n: usize| {
        let x = left + step * n as f64;
        let bend = place.middle() + (x - place.middle()) * 0.62;
        let turn = top + rise * 0.3;
        format!(
            "M{} {}Q{} {} {} {}",
            short(place.middle()),
            short(top),
            short(bend),
            short(turn),
            short(x),
            short(y)
        )
    };
    let ribs: String = (1..scallops).map(rib).collect();
    format!(
        "<path class=\"canopy c{order}\" stroke-width=\"{}\" d=\"{d}z\"/><path class=\"rib\" stroke-width=\"{}\" d=\"{ribs}\"/>",
        short((8.0 * place.size).max(2.0)),
        short((5.0 * place.size).max(1.4)),
    )
}

/// Writes how many were kept dry and what held: below, or beside an umbrella that has a row of its own.
fn label(one: &Umbrella, place: &Place, words: f64) -> String {
    if place.beside {
        let x = place.right() + 14.0;
        let lines = text::wrap(&one.label, words, (place.room - 14.0) * NARROWER, 3);
        let first = place.kerb - 4.0 - words * 1.13 * lines.len() as f64;
        let count = written("number", x, first - words * 0.4, words * 2.6, &one.count);
        return count + &listed(&lines, x, first + words, words);
    }
    let number = words * 1.78;
    let digits = text::width(&one.count, number) * 0.86 + words * 0.4;
    let (x, y) = (place.left, place.kerb + number * 1.16);
    let room = ((place.room - digits) * NARROWER).max(words * 3.0);
    let lines = text::wrap(&one.label, words, room, 1);
    if lines.first().is_some_and(|line| line.ends_with('…')) {
        let small = words * 0.8;
        let lines = text::wrap(&one.label, small, room, 2);
        let first = y - small * (lines.len() as f64 - 0.7);
        let count = written("number", x, y, number, &one.count);
        return count + &listed(&lines, x + digits, first, small);
    }
    // One line follows the number, however wide that is; the space keeps them apart where they are copied.
    format!(
        "<text x=\"{}\" y=\"{}\"><tspan class=\"number\" font-size=\"{}\">{}</tspan> \
         <tspan class=\"label\" dx=\"{}\" font-size=\"{}\">{}</tspan></text>",
        short(x),
        short(y),
        short(number),
        escape::markup(&one.count),
        short(words * 0.42),
        short(words),
        escape::markup(&lines.concat()),
    )
}

/// How much wider the letters are that texts are measured in than those of the themes.
const NARROWER: f64 = 1.14;

/// Writes a text; nothing if it is empty.
fn written(class: &str, x: f64, y: f64, size: f64, said: &str) -> String {
    if said.is_empty() {
        return String::new();
    }
    format!(
        "<text class=\"{class}\" x=\"{}\" y=\"{}\" font-size=\"{}\">{}</text>",
        short(x),
        short(y),
        short(size),
        escape::markup(said)
    )
}

fn listed(lines: &[String], x: f64, y: f64, size: f64) -> String {
    let step = size * 1.13;
    let line =
        |(row, said): (usize, &String)| written("label", x, y + step * row as f64, size, said);
    lines.iter().enumerate().map(line).collect()
}
