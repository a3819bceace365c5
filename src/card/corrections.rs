//! How far moments were off: each a dot, too early at the left and too late at the right.

use super::ink::Ink;
use super::setting::text;
use super::sheet::{Anchor, Area, Sheet};
use super::spec::Corrections;
use super::swarm;

/// What is nearer than this stands in the middle.
const NEAREST: f64 = 20.0;

/// Draws the dots around the moment as it was.
pub fn draw(sheet: &mut Sheet, corrections: &Corrections, area: Area) {
    let largest = corrections.moved.iter().map(|(seconds, _)| seconds.abs());
    let largest = largest.fold(600.0, f64::max);
    let middle = area.x + area.width / 2.0;
    let half = area.width / 2.0 - 24.0;
    let at = |seconds: f64| {
        let far = (seconds.abs().max(NEAREST) / NEAREST).ln() / (largest / NEAREST).ln();
        middle + half * far * seconds.signum()
    };
    let (top, floor) = (area.y + 40.0, area.y + area.height - 34.0);
    let mut free = 40.0;
    for (seconds, name) in corrections.ticks.iter().filter(|(far, _)| *far <= largest) {
        let name = sheet.setter.line(name, Ink::Muted, text(24.0));
        let far = at(*seconds) - middle;
        let says = far - name.width / 2.0 > free;
        for x in [middle - far, middle + far] {
            sheet.stroke(Ink::Grid, (x, top), (x, floor), 2.0, "");
            if says {
                let left = (x - name.width / 2.0).clamp(area.x, area.x + area.width - name.width);
                sheet.write(&name, (left, floor + 32.0), Anchor::Start);
            }
        }
        if says {
            free = far + name.width / 2.0 + 20.0;
        }
    }
    sheet.stroke(Ink::Ink, (middle, top - 10.0), (middle, floor), 4.0, "");
    let mut moved = corrections.moved.clone();
    moved.sort_by(|one, other| one.0.total_cmp(&other.0));
    let line: Vec<f64> = moved.iter().map(|(seconds, _)| at(*seconds)).collect();
    let reach = (floor - top) / 2.0;
    // Hundreds may lie on each other: what counts is the side.
    let flat = || (vec![vec![0.0; line.len()]], 3.0);
    let (off, radius) = swarm::off(std::slice::from_ref(&line), reach).unwrap_or_else(flat);
    for ((x, y), (_, ink)) in line.iter().zip(off.concat()).zip(moved) {
        sheet.disc(ink, (*x, top + reach + y), radius, None);
    }
    let [early, late] = &corrections.sides;
    let early = sheet.setter.line(early, Ink::Ink, text(27.0));
    sheet.write(&early, (middle - 26.0, area.y + 24.0), Anchor::End);
    let late = sheet.setter.line(late, Ink::Ink, text(27.0));
    sheet.write(&late, (middle + 26.0, area.y + 24.0), Anchor::Start);
}
