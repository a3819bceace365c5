//! Portraits as photographs: one with what it won, or the whole class.

use super::frame::{self, BOTTOM, MARGIN, RIGHT};
use super::ink::{Ink, Inks};
use super::setting::{Weight, display, text};
use super::sheet::{Anchor, Sheet, bounds, short};
use super::spec::{Card, Photo, Span};

/// The window of a portrait: its left and upper edge, its width and its height.
const WINDOW: [f64; 4] = [16.0, 28.0, 208.0, 248.0];

/// Draws the photograph at the left; at the right, what its incident won and why.
pub fn one(sheet: &mut Sheet, card: &Card, photo: &Photo) {
    print(sheet, &photo.portrait, (MARGIN + 14.0, 60.0), 352.0, -2.6);
    let x = 512.0;
    let width = RIGHT - x;
    let kicker = sheet.setter.cut(&card.kicker, Ink::Muted, text(28.0), width);
    sheet.write(&kicker, (x, 96.0), Anchor::Start);
    let sizes = [84.0, 76.0, 68.0, 60.0, 52.0, 46.0, 40.0, 34.0, 29.0];
    let lines = frame::sentence(sheet, card, &sizes, (width, 150.0));
    let mut y = frame::block(sheet, &lines, (x, 118.0), false) + 16.0;
    for (place, said) in card.lines.iter().enumerate() {
        let style = if place == 0 { display(36.0) } else { text(29.0) };
        let span = Span { text: said.clone(), ink: Ink::Ink };
        let room = (BOTTOM - y).max(style.size * 1.3);
        let sizes = [style.size, style.size * 0.86, style.size * 0.78];
        let lines = sheet.setter.fit(&[span], style.weight, &sizes, (width, room.min(116.0)));
        for line in &lines {
            sheet.write(line, (x, y + line.style.size * 0.8), Anchor::Start);
            y += line.style.size * if style.weight == Weight::Display { 1.1 } else { 1.3 };
        }
        y += 8.0;
    }
    note(sheet, &photo.note, (x, y), width);
}

/// Writes a kind note below a short stroke, if there is room for both.
fn note(sheet: &mut Sheet, words: &str, (x, y): (f64, f64), width: f64) {
    const STEP: f64 = 36.0;
    let span = Span { text: words.to_owned(), ink: Ink::Second };
    let lines = sheet.setter.wrap(&[span], text(28.0), width);
    if lines.is_empty() || y + 34.0 + STEP * lines.len() as f64 > BOTTOM + 14.0 {
        return;
    }
    sheet.stroke(Ink::Second, (x, y + 8.0), (x + 64.0, y + 8.0), 5.0, "");
    for (row, line) in lines.iter().enumerate() {
        sheet.write(line, (x, y + 52.0 + STEP * row as f64), Anchor::Start);
    }
}

/// Draws the class side by side below its title.
pub fn class(sheet: &mut Sheet, card: &Card, portraits: &[String]) {
    frame::kicker(sheet, card, frame::ROOM);
    let sizes = [104.0, 92.0, 80.0, 70.0, 60.0, 50.0, 42.0, 36.0];
    let lines = frame::sentence(sheet, card, &sizes, (frame::ROOM, 116.0));
    let y = frame::block(sheet, &lines, (MARGIN, 108.0), false) + 22.0;
    let n = portraits.len().max(1) as f64;
    let step = (frame::ROOM + 22.0) / n;
    let width = (step - 22.0).min((BOTTOM - y) / 1.3);
    let left = MARGIN + (frame::ROOM + 22.0 - (width + 22.0) * n) / 2.0;
    for (place, portrait) in portraits.iter().enumerate() {
        let tilt = [-2.2, 1.4, -1.0, 2.0, -1.6][place % 5];
        let x = left + (width + 22.0) * place as f64;
        print(sheet, portrait, (x, y), width, tilt);
    }
}

/// Draws a photograph with its white edge and its shadow.
fn print(sheet: &mut Sheet, portrait: &str, (x, y): (f64, f64), width: f64, tilt: f64) {
    let [left, top, window, high] = WINDOW;
    let edge = width * 0.045;
    let scale = (width - 2.0 * edge) / window;
    let height = high * scale + 2.0 * edge;
    let [middle, half] = [x + width / 2.0, y + height / 2.0].map(short);
    sheet.draw(&format!("<g transform=\"rotate({tilt} {middle} {half})\">"));
    let shadow = width * 0.022;
    sheet.block(Ink::Shade, (x + shadow, y + shadow * 1.3), (width, height), 3.0);
    let white = bounds((x, y), (width, height));
    sheet.draw(&format!("<rect {white} rx=\"2\" fill=\"#FFFFFF\"/>"));
    let inside = bounds((x + edge, y + edge), (window * scale, high * scale));
    let marks = inked(portrait, sheet.inks());
    sheet
        .draw(&format!("<svg {inside} viewBox=\"{left} {top} {window} {high}\">{marks}</svg></g>"));
}

/// Returns a portrait without its own `<svg>`, each class replaced by its ink, since no style sheet reaches a card.
fn inked(portrait: &str, inks: &Inks) -> String {
    let inks = &inks.portraits;
    let inside = portrait.split_once('>').map_or("", |(_, rest)| rest);
    let inside = inside.strip_suffix("</svg>").unwrap_or(inside);
    let pair = portrait
        .split_once("pair-")
        .and_then(|(_, rest)| rest.split(['"', ' ']).next()?.parse::<usize>().ok())
        .and_then(|pair| inks.pairs.get(pair));
    let [wall, skin] =
        pair.map_or(["#F2B632", "#E8503A"], |pair| [&pair[0], &pair[1]].map(String::as_str));
    let mut svg = String::with_capacity(inside.len() * 2);
    let mut rest = inside;
    while let Some((before, after)) = rest.split_once("class=\"") {
        let (classes, after) = after.split_once('"').unwrap_or((after, ""));
        svg.push_str(before);
        svg.push_str(&paint(classes, [&inks.navy, &inks.sheet, wall, skin]));
        rest = after;
    }
    svg + rest
}

/// Returns the rules of `css/portrait.css` for a class as attributes.
fn paint(classes: &str, [navy, sheet, wall, skin]: [&str; 4]) -> String {
    let line = |ink: &str| {
        format!("fill=\"none\" stroke=\"{ink}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"")
    };
    let rim = |fill: &str, stroke: &str, width: &str| {
        format!(
            "fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{width}\" stroke-linejoin=\"round\""
        )
    };
    let fill = |ink: &str| format!("fill=\"{ink}\"");
    match classes {
        "wall" => fill(wall),
        "skin" => fill(skin),
        "ink" => fill(navy),
        "paper" => fill(sheet),
        "trim" => format!("fill=\"{wall}\" stroke=\"{navy}\" stroke-linejoin=\"round\""),
        "eye" => rim(sheet, navy, "3.2"),
        "lamp" => rim(sheet, navy, "4"),
        "bead" => rim(skin, navy, "3.5"),
        "board" => rim(navy, sheet, "2.5"),
        "tassel" => rim(sheet, navy, "3"),
        "chalk" => line(sheet),
        "glints" => format!("{} opacity=\".55\"", line(sheet)),
        "line butt" => line(navy).replace("linecap=\"round\"", "linecap=\"butt\""),
        _ => line(navy),
    }
}
