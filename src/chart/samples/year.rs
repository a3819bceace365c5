//! Marks of a whole year, of invented numbers.

use super::link;
use crate::chart::spec::*;

/// Day of the year, seconds until somebody knew, who noticed, whether the record is poor.
const RAYS: [(u32, Option<f64>, Role, bool); 16] = [
    (3, Some(240.0), Role::First, false),
    (3, Some(5_400.0), Role::Third, false),
    (3, Some(900.0), Role::Second, false),
    (41, Some(0.0), Role::First, false),
    (77, Some(31_000.0), Role::Third, true),
    (120, Some(700.0), Role::First, false),
    (121, Some(2_600.0), Role::Second, false),
    (122, None, Role::Muted, true),
    (123, Some(14_000.0), Role::Third, false),
    (180, Some(86_400.0), Role::Third, false),
    (201, Some(60.0), Role::First, false),
    (260, Some(420.0), Role::First, false),
    (261, Some(3_600.0), Role::Second, false),
    (300, None, Role::Third, false),
    (363, Some(180.0), Role::First, false),
    (364, Some(7_200.0), Role::Third, false),
];

pub(crate) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Sixteen incidents, two of them of unknown length.
pub(crate) fn wheel() -> Mark {
    let ray =
        |(index, &(day, seconds, role, thin)): (usize, &(u32, Option<f64>, Role, bool))| Ray {
            label: format!("INC-2025-{:03} Sample incident, day {day}", index + 1),
            target: link(format!("incidents/INC-2025-{:03}/", index + 1)),
            turn: f64::from(day) / 365.0,
            seconds,
            role,
            thin,
        };
    Mark::Wheel(Wheel {
        number: "16".to_owned(),
        months: MONTHS.map(str::to_owned).to_vec(),
        rays: RAYS.iter().enumerate().map(ray).collect(),
    })
}

const COUNTS: [[u32; 6]; 7] = [
    [0, 0, 4, 3, 3, 0],
    [1, 0, 5, 7, 2, 0],
    [0, 1, 5, 4, 1, 1],
    [0, 3, 4, 8, 1, 0],
    [1, 2, 5, 3, 3, 1],
    [0, 2, 2, 2, 0, 0],
    [0, 1, 3, 2, 4, 0],
];

/// Starts by weekday and four hours, with the working hours.
pub(crate) fn heat() -> Mark {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let cell = |day: &str, column: usize, count: u32| Cell {
        label: format!("{day} from {}: {count} incidents", column * 4),
        count,
        target: link(format!("incidents/?day={day}")).filter(|_| count > 0),
    };
    let rows = days.iter().zip(COUNTS).map(|(day, counts)| HeatRow {
        label: (*day).to_owned(),
        cells: (0..6).map(|column| cell(day, column, counts[column])).collect(),
    });
    Mark::Heat(Heat {
        rows: rows.collect(),
        columns: (0..6).map(|from| format!("{}–{}", from * 4, from * 4 + 4)).collect(),
        role: Role::Second,
        outline: Some(Outline {
            rows: (0.0, 5.0),
            columns: (2.25, 4.25),
            label: "working hours: 57 of 84".to_owned(),
        }),
    })
}

/// Five starts that the form had wrong, two of them too early.
pub(crate) fn dumbbell() -> Mark {
    let rows = [
        ("DNS again", 540.0, "9 min"),
        ("Cache stampede", 1_680.0, "28 min"),
        ("Expired certificate", -3_840.0, "64 min"),
        ("Exports wrote empty files", 9_360.0, "2.6 h"),
        ("Search index lost", -480.0, "8 min"),
    ];
    let row = |(label, seconds, size): (&str, f64, &str)| Correction {
        label: label.to_owned(),
        target: link(format!("incidents/{}/", label.len())),
        seconds,
        size: size.to_owned(),
        role: Role::First,
    };
    Mark::Dumbbell(Dumbbell {
        rows: rows.into_iter().map(row).collect(),
        recorded: "what the form said".to_owned(),
        corrected: "what the timeline says".to_owned(),
        early: "the form was too early".to_owned(),
        late: "the form was too late".to_owned(),
        same: "31 of 36 were right".to_owned(),
    })
}

/// Thirty-six scores from 5 to 1, 4 and 5 in a bracket.
pub(crate) fn rubric() -> Mark {
    let levels = [
        (
            8,
            "Colleagues elsewhere would learn from it: what was tried, what surprised, with evidence.",
        ),
        (13, "It explains how the system and the people came to act as they did."),
        (9, "The story is told, but stays at the surface."),
        (4, "A timeline and a fix."),
        (2, "A form was filled in."),
    ];
    let level = |(index, (count, text)): (usize, (u32, &str))| Level {
        score: (5 - index).to_string(),
        text: text.to_owned(),
        count,
        count_label: count.to_string(),
        role: if index < 2 { Role::First } else { Role::Muted },
        target: link(format!("incidents/?score={}", 5 - index)),
    };
    Mark::Rubric(Rubric {
        levels: levels.into_iter().enumerate().map(level).collect(),
        bracket: Some(Bracket {
            first: 0,
            last: 1,
            label: "58%".to_owned(),
            detail: "21 of 36 scored 4 or 5; 95% interval 42% to 73%".to_owned(),
        }),
    })
}
