//! The picture of a card: what a chart shows, without its axes' finer marks and with fewer words.

use crate::card::{Bar, Bars, Corrections, Dots, Grid, Hundred, Ink, Lane, Picture, Ray, Wheel};
use crate::chart::spec::{self, Mark, Role};
use crate::telling::slide::{Figure, Stat};
use crate::words::{Language, say};

/// A card has room for so many rows of durations: no picture has more that are parts of a whole.
const MOST_LANES: usize = 4;

/// A card has room for so many bars.
const MOST_BARS: usize = 5;

/// The marks of an axis of durations, in seconds.
const TICKS: [f64; 10] = [
    10.0,
    60.0,
    300.0,
    1_800.0,
    4.0 * 3_600.0,
    86_400.0,
    7.0 * 86_400.0,
    28.0 * 86_400.0,
    365.0 * 86_400.0,
    3_650.0 * 86_400.0,
];

/// A card has no room for every mark.
fn mark(mark: &Mark, language: Language) -> Picture {
    match mark {
        Mark::Dots(dots) => self::dots(dots, language),
        Mark::Bars(bars) => Picture::Bars(Bars {
            bars: bars.bars.iter().take(MOST_BARS).map(bar).collect(),
            of: bars.of,
            more: String::new(),
        }),
        Mark::Rubric(rubric) => Picture::Bars(Bars {
            bars: rubric.levels.iter().map(level).collect(),
            of: None,
            more: String::new(),
        }),
        Mark::Wheel(wheel) => Picture::Wheel(self::wheel(wheel)),
        Mark::Heat(heat) => Picture::Grid(grid(heat)),
        Mark::Dumbbell(dumbbell) => Picture::Corrections(corrections(dumbbell, language)),
        Mark::Hundreds(hundreds) => self::hundreds(hundreds),
        Mark::Columns(_) | Mark::Forest(_) | Mark::Quantiles(_) => Picture::None,
    }
}

/// Returns the picture of a card that shows what a figure does: a wheel with its key, as far as that speaks of inks, and bars with
/// the number of those that have no room.
pub fn of(figure: &Figure, stats: &[Stat], language: Language) -> Picture {
    let mut picture = mark(&figure.chart.mark, language);
    match &mut picture {
        Picture::Wheel(wheel) => wheel.key = stats.iter().filter_map(line).collect(),
        Picture::Bars(bars) => {
            let rest = figure.table.rows.len().saturating_sub(bars.bars.len());
            if rest > 0 {
                bars.more = say!(language, "card-more", n = rest);
            }
        }
        _ => {}
    }
    picture
}

fn line(stat: &Stat) -> Option<(Ink, String, String)> {
    // Lines in ink count some of those that the others count.
    let swatch = stat.swatch.filter(|one| one.role != Role::Ink)?;
    Some((ink(swatch.role), stat.value.clone(), stat.label.clone()))
}

fn ink(role: Role) -> Ink {
    match role {
        Role::Ink => Ink::Ink,
        Role::Muted => Ink::Muted,
        Role::First => Ink::First,
        Role::Second => Ink::Second,
        Role::Third => Ink::Third,
    }
}

fn dots(dots: &spec::Dots, language: Language) -> Picture {
    let lane = |row: &spec::DotRow| Lane {
        label: row.label.clone(),
        ink: ink(row.role),
        dots: row.dots.iter().map(|dot| (dot.seconds, dot.open)).collect(),
        median: row.median.as_ref().map(|median| (median.seconds, median.label.clone())),
    };
    Picture::Dots(Dots {
        lanes: dots.rows.iter().take(MOST_LANES).map(lane).collect(),
        ticks: ticks(language),
    })
}

fn ticks(language: Language) -> Vec<(f64, String)> {
    TICKS.iter().map(|seconds| (*seconds, language.duration(*seconds))).collect()
}

fn bar(bar: &spec::Bar) -> Bar {
    Bar {
        label: bar.label.clone(),
        value: bar.value,
        word: bar.value_label.clone(),
        ink: ink(bar.role),
    }
}

fn level(level: &spec::Level) -> Bar {
    Bar {
        label: level.score.clone(),
        value: f64::from(level.count),
        word: level.count_label.clone(),
        ink: ink(level.role),
    }
}

fn wheel(wheel: &spec::Wheel) -> Wheel {
    let ray = |ray: &spec::Ray| Ray {
        turn: ray.turn,
        seconds: ray.seconds,
        ink: ink(ray.role),
        thin: ray.thin,
    };
    Wheel {
        number: wheel.number.clone(),
        rays: wheel.rays.iter().map(ray).collect(),
        key: Vec::new(),
    }
}

fn grid(heat: &spec::Heat) -> Grid {
    let row = |row: &spec::HeatRow| {
        let counts = row.cells.iter().map(|cell| cell.count).collect();
        (row.label.clone(), counts)
    };
    Grid {
        rows: heat.rows.iter().map(row).collect(),
        columns: heat.columns.clone(),
        ink: ink(heat.role),
        outline: heat.outline.as_ref().map(|outline| [outline.rows, outline.columns]),
    }
}

fn corrections(dumbbell: &spec::Dumbbell, language: Language) -> Corrections {
    let moved = dumbbell.rows.iter().map(|row| (row.seconds, ink(row.role)));
    Corrections {
        moved: moved.collect(),
        sides: [dumbbell.early.clone(), dumbbell.late.clone()],
        ticks: ticks(language).into_iter().filter(|(seconds, _)| *seconds >= 300.0).collect(),
    }
}

/// The first column alone: the smallest change, of which the sentence speaks.
fn hundreds(hundreds: &spec::Hundreds) -> Picture {
    let chance = |row: &spec::HundredRow| {
        let cell = row.cells.first()?;
        Some(Hundred {
            label: row.label.clone(),
            word: cell.word.clone(),
            marked: cell.marked,
            ink: ink(row.role),
        })
    };
    Picture::Hundreds(hundreds.rows.iter().filter_map(chance).collect())
}
