//! An estimate with its interval, and what the claim had asked for.

use super::ink::Ink;
use super::setting::{display, text};
use super::sheet::{Anchor, Area, Sheet, short};
use super::spec::{Estimate, Forest};

/// Draws the interval with its number above it.
pub fn draw(sheet: &mut Sheet, forest: &Forest, area: Area) {
    let Some(estimate) = &forest.estimate else {
        return;
    };
    let at = |share: f64| area.x + area.width * share.clamp(0.0, 1.0);
    let y = area.y + area.height * 0.55;
    sheet.stroke(Ink::Grid, (area.x, y), (area.x + area.width, y), 3.0, "");
    let mut free = f64::NEG_INFINITY;
    for (share, name) in &forest.ticks {
        let x = at(*share);
        sheet.stroke(Ink::Grid, (x, y - 11.0), (x, y + 11.0), 3.0, "");
        let name = sheet.setter.line(name, Ink::Muted, text(24.0));
        let left = (x - name.width / 2.0).clamp(area.x - 20.0, area.x + area.width - name.width);
        if left > free {
            sheet.write(&name, (left, y + 46.0), Anchor::Start);
            free = left + name.width + 24.0;
        }
    }
    let word = sheet.setter.line(&estimate.word, estimate.ink, display(44.0));
    let left = (at(estimate.value) - word.width / 2.0)
        .clamp(area.x, (area.x + area.width - word.width).max(area.x));
    if let Some(threshold) = forest.threshold {
        let x = at(threshold);
        asked(sheet, forest, (x, y), (left, left + word.width));
    }
    interval(sheet, estimate, at, y);
    sheet.write(&word, (left, y - 30.0), Anchor::Start);
}

/// Marks what was asked for, its words on the side where the number is not.
fn asked(sheet: &mut Sheet, forest: &Forest, (x, y): (f64, f64), taken: (f64, f64)) {
    sheet.stroke(Ink::Ink, (x, y - 34.0), (x, y + 24.0), 4.0, "1 9");
    let words = sheet.setter.line(&forest.asked, Ink::Ink, text(24.0));
    let spots =
        [(x + 12.0, Anchor::Start, x + 12.0), (x - 12.0, Anchor::End, x - 12.0 - words.width)];
    let fits = |left: f64| {
        let right = left + words.width;
        let clear = right < taken.0 - 14.0 || left > taken.1 + 14.0;
        clear && left > 20.0 && right < super::frame::RIGHT + 20.0
    };
    if let Some((at, anchor, _)) = spots.into_iter().find(|spot| fits(spot.2)) {
        sheet.write(&words, (at, y - 30.0), anchor);
    }
}

fn interval(sheet: &mut Sheet, estimate: &Estimate, at: impl Fn(f64) -> f64, y: f64) {
    let (low, high) = (estimate.low.unwrap_or(0.0), estimate.high.unwrap_or(1.0));
    sheet.stroke(estimate.ink, (at(low), y), (at(high), y), 9.0, "");
    for (end, back) in [(estimate.low, 1.0), (estimate.high, -1.0)] {
        match end {
            Some(end) => {
                let x = at(end);
                sheet.stroke(estimate.ink, (x, y - 14.0), (x, y + 14.0), 7.0, "");
            }
            None => {
                let x = at(if back > 0.0 { 0.0 } else { 1.0 });
                let svg = format!(
                    "<path d=\"M{} {}L{} {}L{} {}\" fill=\"none\" stroke=\"{}\" stroke-width=\"7\" stroke-linecap=\"round\" \
                     stroke-linejoin=\"round\"/>",
                    short(x + back * 15.0),
                    short(y - 14.0),
                    short(x),
                    short(y),
                    short(x + back * 15.0),
                    short(y + 14.0),
                    sheet.colour(estimate.ink)
                );
                sheet.draw(&svg);
            }
        }
    }
    sheet.disc(estimate.ink, (at(estimate.value), y), 16.0, None);
}
