//! Charts for the tests, of invented numbers.

pub(super) mod bets;
pub(super) mod year;

use super::spec::*;
use crate::link::Target;

/// Returns a link that [`address`] leads to this address.
fn link(address: String) -> Option<Target> {
    Some(Target::Finding(address))
}

/// Returns the address of a link.
pub(super) fn address(target: &Target) -> String {
    match target {
        Target::Finding(address) => address.clone(),
        Target::Incident(_) | Target::Archive(..) => String::new(),
    }
}

fn row(label: &str, role: Role, minutes: &[f64]) -> DotRow {
    let dot = |(index, minutes): (usize, &f64)| Dot {
        label: format!("INC-2025-{:03} Sample incident: {minutes} min", index + 1),
        target: link(format!("incidents/INC-2025-{:03}/", index + 1)),
        seconds: minutes * 60.0,
        open: false,
    };
    DotRow {
        label: label.to_owned(),
        detail: format!("{} incidents", minutes.len()),
        role,
        dots: minutes.iter().enumerate().map(dot).collect(),
        median: None,
    }
}

const COVERED: [f64; 22] = [
    0.9, 1.6, 2.1, 2.7, 3.3, 3.4, 3.7, 4.4, 4.7, 5.2, 5.9, 6.1, 7.4, 8.1, 9.1, 9.2, 9.4, 11.3,
    12.7, 22.4, 25.5, 36.9,
];
const UNCOVERED: [f64; 33] = [
    2.0, 3.5, 11.0, 15.2, 16.4, 17.5, 20.4, 29.0, 30.0, 45.4, 48.0, 49.0, 52.3, 54.0, 55.0, 60.0,
    61.0, 62.0, 63.5, 68.7, 71.0, 97.0, 109.0, 132.0, 136.0, 158.0, 168.0, 171.0, 212.0, 296.0,
    325.0, 388.0, 2357.0,
];

/// Two groups, their medians, an arrow between them, a target, one zero and one that is still open.
pub(super) fn dots() -> Chart {
    let mut first = row("Web test watching", Role::First, &COVERED);
    let mut second = row("No web test", Role::Second, &UNCOVERED);
    first.median = Some(marker(6.0, "6 min", 4.4, Some(9.1)));
    second.median = Some(marker(61.0, "1 h", 45.4, Some(109.0)));
    first.dots[0].seconds = 0.0;
    second.dots[32].open = true;
    let comparison = Comparison {
        from: 0,
        to: 1,
        label: "10 times longer".to_owned(),
        detail: "95% interval 6 to 21".to_owned(),
    };
    let goals = vec![Goal { seconds: 600.0, label: "target 10 min".to_owned() }];
    chart(
        "detection",
        Mark::Dots(Dots { rows: vec![first, second], goals, comparison: Some(comparison) }),
    )
}

fn marker(minutes: f64, label: &str, low: f64, high: Option<f64>) -> Marker {
    Marker {
        seconds: minutes * 60.0,
        label: label.to_owned(),
        low: Some(low * 60.0),
        high: high.map(|high| high * 60.0),
    }
}

pub(super) fn chart(id: &str, mark: Mark) -> Chart {
    Chart {
        id: id.to_owned(),
        title: "A sample chart".to_owned(),
        description: "What a person would say about it.".to_owned(),
        mark,
    }
}

fn bar(label: &str, value: f64, role: Role) -> Bar {
    Bar { label: label.to_owned(), value, value_label: format!("{value}"), role, target: None }
}

/// The twelve months.
pub(super) fn columns() -> Chart {
    let months = [
        ("Jan", 4.0),
        ("Feb", 2.0),
        ("Mar", 7.0),
        ("Apr", 3.0),
        ("May", 5.0),
        ("Jun", 0.0),
        ("Jul", 2.0),
        ("Aug", 6.0),
        ("Sep", 9.0),
        ("Oct", 12.0),
        ("Nov", 8.0),
        ("Dec", 6.0),
    ];
    let role = |value: f64| {
        if value == 12.0 { Role::First } else { Role::Ink }
    };
    let bars = months.iter().map(|&(label, value)| bar(label, value, role(value))).collect();
    chart("by-month", Mark::Columns(Columns { bars }))
}

/// A funnel: each step a part of the whole.
pub(super) fn bars() -> Chart {
    let steps = [
        ("Declared", 64.0),
        ("Written up", 58.0),
        ("Read by two people", 49.0),
        ("Clear enough to count", 37.0),
    ];
    let bars = steps.iter().map(|&(label, value)| Bar {
        value_label: format!("{value} of 64"),
        target: link(format!("#{value}")),
        ..bar(label, value, Role::First)
    });
    chart("funnel", Mark::Bars(Bars { bars: bars.collect(), of: Some(64.0) }))
}

/// Ratios and shares, one row the slide's own.
pub(super) fn forest() -> Chart {
    let row = |label: &str, word: &str, value, low, high| ForestRow {
        label: label.to_owned(),
        word: word.to_owned(),
        value: Some(value),
        low: Some(low),
        high: Some(high),
        role: Role::Muted,
        ..ForestRow::default()
    };
    let ratios = vec![
        ForestRow {
            role: Role::First,
            emphasised: true,
            plain: Some((Some(6.8), Some(15.4))),
            threshold: Some(2.0),
            asks: "at least 2 times".to_owned(),
            ends: Some(("5.9 times".to_owned(), "21 times".to_owned())),
            ..row("No web test", "10 times", 10.1, 5.9, 21.2)
        },
        row("Outside office hours", "inconclusive", 2.2, 0.37, 6.4),
        ForestRow {
            high: None,
            plain: Some((Some(0.7), None)),
            ..row("One or two people on it", "inconclusive", 2.6, 0.46, 5.8)
        },
        ForestRow {
            value: None,
            low: None,
            high: None,
            ..row("No review held", "not testable", 1.0, 0.2, 6.5)
        },
    ];
    let shares = vec![ForestRow {
        threshold: Some(0.5),
        ..row("Noticed by a test", "refuted", 0.31, 0.2, 0.44)
    }];
    let panels = vec![
        Panel { scale: ForestScale::Ratios, rows: ratios },
        Panel { scale: ForestScale::Shares, rows: shares },
    ];
    chart("claims", Mark::Forest(Forest { panels }))
}

/// A year that departs from log-normal at both ends, two of it under the floor.
fn quantiles() -> Mark {
    let mut minutes = UNCOVERED;
    minutes[..2].fill(0.0);
    let expected = |place: usize| 60.0 * 1.35f64.powi(place as i32 - 5).max(0.2);
    let dot = |(place, minutes): (usize, &f64)| Quantile {
        label: format!("INC-2025-{:03} Sample incident: {minutes} min", place + 1),
        target: link(format!("incidents/INC-2025-{:03}/", place + 1)),
        expected: expected(place),
        seconds: minutes * 60.0,
    };
    Mark::Quantiles(Quantiles {
        label: "departs from log-normal".to_owned(),
        details: vec![
            "Shapiro-Wilk W 0.91, p 0.012".to_owned(),
            "two below 30 s stand at 30 s, hollow".to_owned(),
        ],
        role: Role::First,
        dots: minutes.iter().enumerate().map(dot).collect(),
        floor: 30.0,
        across: "as a log-normal year would have it".to_owned(),
        up: "as it was".to_owned(),
    })
}

fn hundreds() -> Mark {
    let cell = |(marked, word): (u32, &str)| Hundred { marked, word: word.to_owned() };
    let row = |label: &str, role, cells: [(u32, &str); 2]| HundredRow {
        label: label.to_owned(),
        role,
        cells: cells.map(cell).to_vec(),
    };
    Mark::Hundreds(Hundreds {
        columns: ["10% shorter", "80% shorter"].map(str::to_owned).to_vec(),
        rows: vec![
            row("The mean", Role::Second, [(38, "38"), (4, "4")]),
            row("The median", Role::First, [(100, "100"), (0, "under 1")]),
        ],
    })
}

/// One row of hundreds with so many marked.
pub(super) fn hundreds_of(marked: &[u32]) -> Chart {
    let cell = |marked: &u32| Hundred { marked: *marked, word: marked.to_string() };
    let row = HundredRow {
        label: "The median".to_owned(),
        role: Role::First,
        cells: marked.iter().map(cell).collect(),
    };
    let columns = marked.iter().map(|one| format!("{one} of them"));
    chart("marked", Mark::Hundreds(Hundreds { columns: columns.collect(), rows: vec![row] }))
}

/// The two rows of durations for a room.
fn rain() -> Mark {
    let Mark::Dots(dots) = dots().mark else { unreachable!() };
    let brief = |row: DotRow| DotRow { detail: row.dots.len().to_string(), ..row };
    let comparison = dots.comparison.map(|arrow| Comparison {
        label: "10×".to_owned(),
        detail: "luck allows\u{20}6\u{a0}to\u{a0}21".to_owned(),
        ..arrow
    });
    let goals = dots.goals.into_iter().map(|goal| Goal { label: "target".to_owned(), ..goal });
    let rows = dots.rows.into_iter().take(2).map(brief).collect();
    Mark::Rain(Dots { rows, goals: goals.collect(), comparison })
}

/// Two chances and a coin.
fn odds() -> Mark {
    let chance = |label: &str, role, marked: u32| Chance {
        label: label.to_owned(),
        role,
        hundred: Hundred { marked, word: marked.to_string() },
    };
    Mark::Odds(Odds {
        chances: vec![chance("the mean", Role::Second, 44), chance("the median", Role::First, 45)],
        coin: ("a coin".to_owned(), "50".to_owned()),
    })
}

/// One chart of each kind.
pub(super) fn all() -> [Chart; 16] {
    [
        dots(),
        columns(),
        bars(),
        forest(),
        chart("year", year::wheel()),
        chart("hours", year::heat()),
        chart("corrections", year::dumbbell()),
        chart("scores", year::rubric()),
        chart("log-normal", quantiles()),
        chart("odds", hundreds()),
        chart("rain", rain()),
        chart("form", year::darts()),
        chart("coin", odds()),
        chart("week", year::week()),
        bets::bet(),
        bets::scoreboard(),
    ]
}
