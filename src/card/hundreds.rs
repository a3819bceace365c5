//! Chances, each as a hundred dots.

use super::ink::Ink;
use super::setting::{display, text};
use super::sheet::{Anchor, Area, Sheet};
use super::spec::Hundred;

/// Draws the chances beside each other: the dots, the number below them, and what it is the chance of.
pub fn draw(sheet: &mut Sheet, chances: &[Hundred], area: Area) {
    let n = chances.len().max(1) as f64;
    let gap = 40.0;
    let width = ((area.width - gap * (n - 1.0)) / n).min(area.height - 120.0);
    let step = width / 10.0;
    for (place, chance) in chances.iter().enumerate() {
        let left = area.x + (width + gap) * place as f64;
        for dot in 0..100u32 {
            let (column, row) = (f64::from(dot % 10), f64::from(dot / 10));
            let at = (left + step * (column + 0.5), area.y + step * (row + 0.5));
            match dot < chance.marked {
                true => sheet.disc(chance.ink, at, step * 0.4, None),
                false => sheet.disc(Ink::Grid, at, step * 0.4, None),
            }
        }
        let word = sheet.setter.line(&chance.word, chance.ink, display(84.0));
        let foot = area.y + width + 86.0;
        sheet.write(&word, (left, foot), Anchor::Start);
        let label = sheet.setter.cut(&chance.label, Ink::Ink, text(28.0), width);
        sheet.write(&label, (left, foot + 42.0), Anchor::Start);
    }
}
