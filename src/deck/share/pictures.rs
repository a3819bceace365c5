//! The picture of a card: what a chart shows, with no more rows than there is room for.

use crate::card::Picture;
use crate::chart::{Bar, Bars, Dots, ForestRow, Hundreds, Mark, Role, Rubric};
use crate::findings::{Ruling, Verdict};
use crate::telling::claim::census::written;
use crate::telling::claim::forest;
use crate::telling::{Figure, Stat};
use crate::words::{Language, say};

/// The most rows of durations that fit on a card; no picture splits its incidents into more.
const MOST_LANES: usize = 4;

/// The most bars that fit on a card.
const MOST_BARS: usize = 5;

/// Returns the picture of a card for a figure. A wheel keeps the lines of its key that explain an ink; bars that do not
/// fit are counted below the others.
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
        Mark::Dots(dots) | Mark::Rain(dots) => {
            let rows = dots.rows.iter().take(MOST_LANES).cloned().collect();
            plain(Mark::Dots(Dots { rows, ..Dots::default() }))
        }
        mark @ (Mark::Heat(_) | Mark::Dumbbell(_)) => plain(mark.clone()),
        // Only the first column, the smallest change, since the sentence is about that one.
        Mark::Hundreds(hundreds) => plain(Mark::Hundreds(Hundreds {
            columns: hundreds.columns.iter().take(1).cloned().collect(),
            rows: hundreds.rows.clone(),
        })),
        Mark::Columns(_) | Mark::Forest(_) | Mark::Quantiles(_) | Mark::Spans(_) => Picture::None,
        Mark::Darts(_) | Mark::Odds(_) | Mark::Week(_) => Picture::None,
        Mark::Bet(_) | Mark::Scoreboard(_) => Picture::None,
    }
}

/// Returns whether a picture is drawn for a stage alone.
pub fn is_for_a_stage(figure: &Figure) -> bool {
    matches!(figure.chart.mark, Mark::Darts(_) | Mark::Odds(_) | Mark::Week(_))
}

/// Returns the estimate of a claim with its interval; no picture if there is no estimate.
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
    // Lines in plain ink count incidents that other lines count too.
    let swatch = stat.swatch.filter(|one| one.role != Role::Ink)?;
    Some((swatch.role, stat.value.clone(), stat.label.clone()))
}

/// Returns scores as bars, because a card has no room for their descriptions.
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
