//! Bars from a common start, each with its name and its number.

use super::ink::Ink;
use super::setting::{display, text};
use super::sheet::{Anchor, Area, Sheet};
use super::spec::Bars;

/// The height of the line about those that are not shown.
const MORE: f64 = 36.0;

/// Draws the bars; returns the edge below them.
pub fn draw(sheet: &mut Sheet, bars: &Bars, area: Area) -> f64 {
    let shown = &bars.bars;
    if shown.is_empty() {
        return area.y;
    }
    let kept = if bars.more.is_empty() { 0.0 } else { MORE };
    let step = ((area.height - kept) / shown.len() as f64).min(78.0);
    let thick = step * 0.66;
    let size = (thick * 0.72).clamp(24.0, 34.0);
    let widest = |widths: Vec<f64>| widths.into_iter().fold(0.0, f64::max);
    let labels = shown.iter().map(|bar| sheet.setter.line(&bar.label, Ink::Ink, text(size)).width);
    let gutter = widest(labels.collect()).min(430.0) + 28.0;
    let words =
        shown.iter().map(|bar| sheet.setter.line(&bar.word, Ink::Ink, display(size + 4.0)).width);
    let room = area.width - gutter - widest(words.collect()) - 18.0;
    let longest = shown.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let whole = bars.of.unwrap_or(longest).max(longest).max(1e-9);
    for (place, bar) in shown.iter().enumerate() {
        let top = area.y + step * place as f64 + (step - thick) / 2.0;
        let foot = top + thick / 2.0 + size * 0.35;
        let label = sheet.setter.cut(&bar.label, Ink::Ink, text(size), gutter - 28.0);
        sheet.write(&label, (area.x, foot), Anchor::Start);
        let left = area.x + gutter;
        if bars.of.is_some() {
            sheet.block(Ink::Grid, (left, top), (room, thick), thick * 0.22);
        }
        // None of a whole has no length; elsewhere a stub says where the bar would begin.
        let least = match (bar.value > 0.0, bars.of) {
            (true, _) => thick * 0.4,
            (false, Some(_)) => 0.0,
            (false, None) => 3.0,
        };
        let length = (room * bar.value / whole).max(least);
        if length > 0.0 {
            sheet.block(bar.ink, (left, top), (length, thick), thick * 0.22);
        }
        let end = if bars.of.is_some() { room } else { length };
        let word = sheet.setter.line(&bar.word, Ink::Ink, display(size + 4.0));
        sheet.write(&word, (left + end + 16.0, foot + 1.0), Anchor::Start);
    }
    let below = area.y + step * shown.len() as f64;
    let more = sheet.setter.line(&bars.more, Ink::Muted, text(25.0));
    sheet.write(&more, (area.x, below + 28.0), Anchor::Start);
    below + kept
}
