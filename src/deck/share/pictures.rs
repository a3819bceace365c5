//! The picture of a card: what a chart shows, with no more rows than there is room for.

use crate::card::Picture;
use crate::chart::{Bar, Bars, Dots, ForestRow, Hundreds, Mark, Role, Rubric};
use crate::findings::{Ruling, Verdict};
use crate::telling::claim::census::written;
use crate::telling::claim::forest;
use crate::telling::{Figure, Stat};
use crate::words::{Language, say};

/// A card has room for so many rows of durations: no picture has more that are parts of a whole.
const MOST_LANES: usize = 4;

/// A card has room for so many bars.
const MOST_BARS: usize = 5;

/// Returns the picture of a card that shows what a figure does: a wheel with its key, as far as that speaks of inks, and bars with
/// the number of those that have no room.
pub fn of(figure: &Figure, stats: &[Stat], language: Language) -> Picture {
    match &figure.chart.mark {
        Mark::Wheel(wheel) => {
            Picture::Wheel { wheel: wheel.clone(), key: stats.iter().filter_map(line).collect() }
        }
        Mark::Bars(bars) => {
            let shown = bars.bars.iter().take(MOST_BARS).cloned().collect();
            self::bars(Bars { bars: shown, of: bars.of }, figure, language)
        }
        Mark::Rubric(rubric) => bars(scores(rubric), figure, language),
        Mark::Dots(dots) => {
            let rows = dots.rows.iter().take(MOST_LANES).cloned().collect();
            plain(Mark::Dots(Dots { rows, ..Dots::default() }))
        }
        mark @ (Mark::Heat(_) | Mark::Dumbbell(_)) => plain(mark.clone()),
        // The first column alone: the smallest change, of which the sentence speaks.
        Mark::Hundreds(hundreds) => plain(Mark::Hundreds(Hundreds {
            columns: hundreds.columns.iter().take(1).cloned().collect(),
            rows: hundreds.rows.clone(),
        })),
        Mark::Columns(_) | Mark::Forest(_) | Mark::Quantiles(_) => Picture::None,
    }
}

/// Returns the estimate of a claim with its interval; none where it has none.
pub fn of_ruling(language: Language, ruling: &Ruling) -> Picture {
    let role = match ruling.verdict {
        Some(Verdict::Supported) => Role::First,
        Some(Verdict::Refuted) => Role::Second,
        Some(Verdict::Inconclusive | Verdict::NotTestable | Verdict::Exploratory) | None => {
            Role::Ink
        }
    };
    let row = forest::row(language, ruling, Some(ruling));
    let Some(value) = row.value else {
        return Picture::None;
    };
    plain(forest::alone(
        ForestRow {
            word: written(language, ruling, value),
            asks: say!(language, "card-asked"),
            plain: None,
            role,
            ..row
        },
        ruling,
    ))
}

fn plain(mark: Mark) -> Picture {
    Picture::Chart { mark, more: String::new() }
}

fn bars(bars: Bars, figure: &Figure, language: Language) -> Picture {
    let more = match figure.table.rows.len().saturating_sub(bars.bars.len()) {
        0 => String::new(),
        rest => say!(language, "card-more", n = rest),
    };
    Picture::Chart { mark: Mark::Bars(bars), more }
}

fn line(stat: &Stat) -> Option<(Role, String, String)> {
    // Lines in ink count some of those that the others count.
    let swatch = stat.swatch.filter(|one| one.role != Role::Ink)?;
    Some((swatch.role, stat.value.clone(), stat.label.clone()))
}

/// Returns scores as bars: a card has no room for what they stand for.
fn scores(rubric: &Rubric) -> Bars {
    let bars = rubric.levels.iter().map(|level| Bar {
        label: level.score.clone(),
        value: f64::from(level.count),
        value_label: level.count_label.clone(),
        role: level.role,
        target: None,
    });
    Bars { bars: bars.collect(), of: None }
}
