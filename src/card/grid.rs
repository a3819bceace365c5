//! Counts by two things at once: the more, the fuller a cell.

use super::ink::Ink;
use super::setting::{display, text};
use super::sheet::{Anchor, Area, Sheet, short};
use super::spec::Grid;

/// Draws the cells, the names of the columns below them, and the frame around a part.
pub fn draw(sheet: &mut Sheet, grid: &Grid, area: Area) {
    let columns = grid.columns.len().max(1) as f64;
    let rows = grid.rows.len().max(1) as f64;
    let names =
        grid.rows.iter().map(|(name, _)| sheet.setter.line(name, Ink::Muted, text(22.0)).width);
    let gutter = names.fold(0.0, f64::max) + 20.0;
    let (left, high) = (area.x + gutter, area.height - 30.0);
    let (width, height) = ((area.width - gutter) / columns, high / rows);
    let most = grid.rows.iter().flat_map(|(_, cells)| cells).max();
    let most = f64::from(most.copied().unwrap_or(0).max(1));
    for (row, (name, cells)) in grid.rows.iter().enumerate() {
        let top = area.y + height * row as f64;
        let size = (height * 0.8).min(22.0);
        let name = sheet.setter.line(name, Ink::Muted, text(size));
        sheet.write(&name, (area.x, top + height / 2.0 + size * 0.36), Anchor::Start);
        for (column, count) in cells.iter().enumerate() {
            let x = left + width * column as f64;
            cell(sheet, grid.ink, (x, top), (width, height), (*count, most));
        }
    }
    for (column, name) in grid.columns.iter().enumerate() {
        let x = left + width * (column as f64 + 0.5);
        let name = sheet.setter.line(name, Ink::Muted, text(22.0));
        sheet.write(&name, (x, area.y + high + 28.0), Anchor::Middle);
    }
    if let Some([rows, columns]) = grid.outline {
        let frame = format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"none\" stroke=\"{}\" stroke-width=\"4\"/>",
            short(left + width * columns.0 - 1.0),
            short(area.y + height * rows.0 - 1.0),
            short(width * (columns.1 - columns.0) + 1.0),
            short(height * (rows.1 - rows.0) + 1.0),
            sheet.colour(Ink::Ink)
        );
        sheet.draw(&frame);
    }
}

fn cell(
    sheet: &mut Sheet,
    ink: Ink,
    (x, y): (f64, f64),
    (width, height): (f64, f64),
    (count, most): (u32, f64),
) {
    let colour = sheet.colour(if count == 0 { Ink::Grid } else { ink });
    let share = f64::from(count) / most;
    let opacity = match count {
        0 => 0.45,
        _ => 0.22 + 0.78 * share,
    };
    let svg = format!(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"{colour}\" fill-opacity=\"{opacity:.2}\"/>",
        short(x + 2.0),
        short(y + 2.0),
        short(width - 5.0),
        short(height - 5.0)
    );
    sheet.draw(&svg);
    if count > 0 && height >= 25.0 {
        let on = match (ink, share > 0.55) {
            (Ink::First, true) => Ink::OnFirst,
            (Ink::Second, true) => Ink::OnSecond,
            (_, true) => Ink::On,
            (_, false) => Ink::Ink,
        };
        let size = (height * 0.62).min(24.0);
        let word = sheet.setter.line(&count.to_string(), on, display(size));
        let at = (x + width / 2.0, y + height / 2.0 + size * 0.34);
        sheet.write(&word, at, Anchor::Middle);
    }
}
