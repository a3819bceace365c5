//! What every card has around its picture: what it is, whose it is, how many it counts and until when.

use super::ink::Ink;
use super::setting::{LEADING, Line, Style, Weight, display, text};
use super::sheet::{Anchor, HEIGHT, Sheet, WIDTH, bounds, short};
use super::spec::{Card, Span, Stamp, Verdict};

/// The width of the margins at both sides.
pub const MARGIN: f64 = 64.0;
/// The right end of everything.
pub const RIGHT: f64 = WIDTH as f64 - MARGIN;
/// The width between the margins.
pub const ROOM: f64 = RIGHT - MARGIN;
/// Where the sentence begins: the top of its first line.
pub const TOP: f64 = 112.0;
/// Where everything above the footing ends.
pub const BOTTOM: f64 = 520.0;
/// The baseline of the bottom line.
const FOOT: f64 = HEIGHT as f64 - 52.0;

/// Writes the line above the sentence: what the card is.
pub fn kicker(sheet: &mut Sheet, card: &Card, width: f64) {
    let line = smaller(sheet, &card.kicker, Ink::Muted, [28.0, 25.0, 22.0].map(text), width);
    sheet.write(&line, (MARGIN, 84.0), Anchor::Start);
}

/// Writes the bottom line: whose report it is and, in a rounded frame, how many are counted and until when.
pub fn footing(sheet: &mut Sheet, card: &Card) {
    let setter = sheet.setter;
    let counted = setter.line(&card.counted, Ink::Ink, text(24.0));
    let freeze = setter.line(&card.freeze, Ink::Muted, text(24.0));
    let gap = if counted.letters.is_empty() { 0.0 } else { 34.0 };
    let width = counted.width + gap + freeze.width;
    let left = RIGHT - 22.0 - width;
    let muted = sheet.colour(Ink::Muted);
    let frame = bounds((left - 22.0, FOOT - 34.0), (width + 44.0, 52.0));
    sheet.draw(&format!(
        "<rect {frame} rx=\"26\" fill=\"none\" stroke=\"{muted}\" stroke-width=\"2\" stroke-opacity=\".6\"/>"
    ));
    sheet.write(&counted, (left, FOOT), Anchor::Start);
    if gap > 0.0 {
        let middle = left + counted.width + gap / 2.0;
        sheet.disc(Ink::Muted, (middle, FOOT - 8.0), 3.0, None);
    }
    sheet.write(&freeze, (RIGHT - 22.0, FOOT), Anchor::End);

    sun(sheet, (MARGIN + 17.0, FOOT - 9.0));
    let room = left - 22.0 - MARGIN - 48.0 - 24.0;
    let report = smaller(sheet, &card.report, Ink::Ink, [29.0, 26.0, 23.0].map(display), room);
    sheet.write(&report, (MARGIN + 48.0, FOOT), Anchor::Start);
}

/// Sets a line in the first of three styles in which it fits; if none does, cuts it in the last one.
pub fn smaller(sheet: &Sheet, words: &str, ink: Ink, styles: [Style; 3], width: f64) -> Line {
    let mut lines = styles.map(|style| sheet.setter.line(words, ink, style)).into_iter();
    let whole = lines.find(|line| line.width <= width);
    whole.unwrap_or_else(|| sheet.setter.cut(words, ink, styles[2], width))
}

/// The mark of the report: a small sun.
fn sun(sheet: &mut Sheet, (x, y): (f64, f64)) {
    for ray in 0..8 {
        let (sin, cos) = (f64::from(ray) * std::f64::consts::FRAC_PI_4).sin_cos();
        let at = |reach: f64| (x + cos * reach, y + sin * reach);
        sheet.stroke(Ink::Ink, at(11.0), at(16.0), 4.0, "");
    }
    sheet.disc(Ink::Ink, (x, y), 6.5, None);
}

/// Sets the sentence in the largest size that fits its box, with quotation marks if it is quoted.
pub fn sentence(sheet: &Sheet, card: &Card, sizes: &[f64], size: (f64, f64)) -> Vec<Line> {
    let mut spans = card.title.clone();
    if card.quoted && !spans.is_empty() {
        let mark = |text: &str, ink| Span { text: text.to_owned(), ink };
        let (first, last) = (spans[0].ink, spans[spans.len() - 1].ink);
        spans.insert(0, mark("“", first));
        spans.push(mark("”", last));
    }
    sheet.setter.fit(&spans, Weight::Display, sizes, size)
}

/// Writes lines below each other from a top edge, the opening quotation mark in the margin if `hang`; returns the edge below.
pub fn block(sheet: &mut Sheet, lines: &[Line], (x, top): (f64, f64), hang: bool) -> f64 {
    let mut y = top;
    for (place, line) in lines.iter().enumerate() {
        let size = line.style.size;
        let mark = &line.letters[..line.letters.len().min(1)];
        let out = if hang && place == 0 { sheet.setter.width(mark, line.style) } else { 0.0 };
        // Capitals are some seven tenths of an em high.
        sheet.write(line, (x - out, y + size * 0.78), Anchor::Start);
        y += size * LEADING;
    }
    y
}

/// Writes as many of the quieter lines as fit; returns the edge below the last one.
pub fn quiet(sheet: &mut Sheet, said: &[String], (x, top): (f64, f64), size: (f64, f64)) -> f64 {
    let mut y = top;
    for line in said {
        let spans = [Span { text: line.clone(), ink: Ink::Ink }];
        // A slightly smaller size is better than another line.
        let sizes = [29.0, 27.5, 26.0];
        let lines = sizes.map(|one| sheet.setter.wrap(&spans, text(one), size.0));
        let fewest = lines.iter().map(Vec::len).min();
        let lines = lines.into_iter().find(|lines| Some(lines.len()) == fewest);
        let lines = lines.unwrap_or_default();
        let step = 39.0;
        if y + lines.len() as f64 * step > top + size.1 + 1.0 {
            return y;
        }
        for line in &lines {
            sheet.write(line, (x, y + 23.0), Anchor::Start);
            y += step;
        }
    }
    y
}

/// Stamps the verdict with its upper left corner at a place; returns its width.
pub fn stamp(sheet: &mut Sheet, stamp: &Stamp, (x, y): (f64, f64)) -> f64 {
    let (ground, ink) = match stamp.verdict {
        Verdict::Supported => (Ink::First, Ink::OnFirst),
        Verdict::Refuted => (Ink::Second, Ink::OnSecond),
        Verdict::Inconclusive => (Ink::Ink, Ink::On),
        Verdict::NotTestable => (Ink::Ground, Ink::Ink),
        Verdict::Plain => return mark(sheet, &stamp.word, (x, y)),
    };
    let word = sheet.setter.line(&stamp.word, ink, display(62.0));
    let (width, height) = (word.width + 128.0, 96.0);
    sheet.draw(&format!("<g transform=\"rotate(-2.2 {} {})\">", short(x), short(y + height)));
    sheet.block(Ink::Shade, (x + 8.0, y + 8.0), (width, height), 18.0);
    sheet.block(ground, (x, y), (width, height), 18.0);
    if stamp.verdict == Verdict::NotTestable {
        let colour = sheet.colour(ink);
        let frame = bounds((x + 2.0, y + 2.0), (width - 4.0, height - 4.0));
        sheet.draw(&format!(
            "<rect {frame} rx=\"16\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"4\" stroke-dasharray=\"12 9\"/>"
        ));
    }
    let icon = format!(
        "<path transform=\"translate({} {}) scale(2)\" d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"4.2\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
        short(x + 26.0),
        short(y + 24.0),
        icon(stamp.verdict),
        sheet.colour(ink)
    );
    sheet.draw(&icon);
    sheet.write(&word, (x + 94.0, y + 70.0), Anchor::Start);
    sheet.draw("</g>");
    width + 8.0
}

/// The same strokes as those of the stamp on a slide.
fn icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => "M4 13l5.5 6L20 5",
        Verdict::Refuted => "M5 5l14 14M19 5L5 19",
        Verdict::Inconclusive => "M3 10c4-6 7 3 10 0s4-3 8-1M3 18c4-6 7 3 10 0s4-3 8-1",
        Verdict::NotTestable | Verdict::Plain => "M5 12h14",
    }
}

fn mark(sheet: &mut Sheet, word: &str, (x, y): (f64, f64)) -> f64 {
    let word = sheet.setter.line(word, Ink::Ink, text(34.0));
    let width = word.width + 52.0;
    let frame = format!(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"60\" rx=\"30\" fill=\"none\" stroke=\"{}\" stroke-width=\"3\"/>",
        short(x + 1.5),
        short(y + 20.0),
        short(width),
        sheet.colour(Ink::Ink)
    );
    sheet.draw(&frame);
    sheet.write(&word, (x + 26.0, y + 61.0), Anchor::Start);
    width
}
