//! Marks of a whole year, of invented numbers.

use super::link;
use crate::chart::spec::*;

/// Day of the year, seconds until somebody knew, who noticed.
const RAYS: [(u32, Option<f64>, Role); 16] = [
    (3, Some(240.0), Role::First),
    (3, Some(5_400.0), Role::Third),
    (3, Some(900.0), Role::Second),
    (41, Some(0.0), Role::First),
    (77, Some(31_000.0), Role::Third),
    (120, Some(700.0), Role::First),
    (121, Some(2_600.0), Role::Second),
    (122, None, Role::Muted),
    (123, Some(14_000.0), Role::Third),
    (180, Some(86_400.0), Role::Third),
    (201, Some(60.0), Role::First),
    (260, Some(420.0), Role::First),
    (261, Some(3_600.0), Role::Second),
    (300, None, Role::Third),
    (363, Some(180.0), Role::First),
    (364, Some(7_200.0), Role::Third),
];

pub(crate) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn tip(role: Role) -> Tip {
    match role {
        Role::First => Tip::Ball,
        Role::Second => Tip::Square,
        _ => Tip::None,
    }
}

/// Sixteen incidents, two of them of unknown length.
pub(crate) fn wheel() -> Mark {
    let ray = |(index, &(day, seconds, role)): (usize, &(u32, Option<f64>, Role))| Ray {
        n: 1,
        label: format!("INC-2025-{:03} Sample incident, day {day}", index + 1),
        target: link(format!("incidents/INC-2025-{:03}/", index + 1)),
        turn: f64::from(day) / 365.0,
        seconds,
        role,
        tip: tip(role),
        day: format!("day {day}"),
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
        why: "filled in by the form".to_owned(),
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

/// Seconds that a form was off: six about right, others early and late.
const OFF: [f64; 20] = [
    0.0,
    60.0,
    -120.0,
    240.0,
    0.0,
    30.0,
    540.0,
    1_680.0,
    -3_840.0,
    9_360.0,
    -480.0,
    700.0,
    2_700.0,
    5_000.0,
    86_400.0,
    -90_000.0,
    400_000.0,
    3_600.0,
    3_700.0,
    1_200_000.0,
];

/// Twenty moments of a form around those that were.
pub(crate) fn darts() -> Mark {
    let dart = |(index, seconds): (usize, &f64)| Dart {
        n: 1,
        label: format!("INC-2025-{:03} Sample incident", index + 1),
        target: link(format!("incidents/INC-2025-{:03}/", index + 1)),
        seconds: *seconds,
        size: format!("{seconds} s"),
        is_hit: seconds.abs() <= 300.0,
    };
    Mark::Darts(Darts {
        darts: OFF.iter().enumerate().map(dart).collect(),
        half: Some(2_700.0),
        early: "too early".to_owned(),
        late: "too late".to_owned(),
    })
}

/// Starts of a week, some at the same hour, with a box around the office hours.
pub(crate) fn week() -> Mark {
    let starts =
        [(0, 9.5), (1, 9.0), (1, 9.1), (1, 9.2), (1, 11.0), (3, 16.9), (4, 18.5), (6, 2.5)];
    let start = |(index, (day, hour)): (usize, (usize, f64))| Start {
        label: format!("INC-2025-{:03} Sample incident, day {day}", index + 1),
        target: link(format!("incidents/INC-2025-{:03}/", index + 1)),
        day,
        hour,
        inside: day < 5 && (9.0..17.0).contains(&hour),
    };
    Mark::Week(Week {
        days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(str::to_owned).to_vec(),
        starts: starts.into_iter().enumerate().map(start).collect(),
        role: Role::Second,
        office: Some(((0.0, 5.0), (9.0, 17.0))),
        busiest: Some((1, "4 on Tuesdays".to_owned())),
    })
}
