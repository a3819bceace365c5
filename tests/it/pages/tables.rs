//! The tables for spreadsheets: of all incidents, and of each finding and claim.

use incident_wrapped::render::archive;

use super::report;
use crate::harness::{edition, site};

#[test]
fn no_cell_of_the_table_begins_a_formula_also_none_of_its_head() {
    let settings = "scales: {\"=HYPERLINK(1)\": {1: a}}\n";
    let site = report(
        settings,
        &["id: A\ntitle: \"=1+1\"\ntags: [\"@SUM(1)\", \"=2\"]\ntrigger: \"-cmd\""],
    );
    let table = &site["data/incidents.csv"];
    for cell in table.split(['\n', ',']) {
        let cell = cell.trim_start_matches('"');
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    assert!(table.contains("'=HYPERLINK") && table.contains("'=1+1"));
}

#[test]
fn the_table_behind_a_finding_has_a_line_for_each_incident_and_none_begins_a_formula() {
    let both = "started_at: 2025-03-04T09:00:00Z\ndetected_at: 2025-03-04T09:05:00Z";
    let site = report(
        "",
        &[
            &format!("id: A\ntitle: \"=1+1\"\n{both}"),
            "id: B\ntitle: \"Late, and \\\"quoted\\\"\"\nstarted_at: 2025-03-04T09:00:00Z",
        ],
    );
    let table = &site["findings/detection/data.csv"];
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(
        lines,
        [
            "id,title,groups,seconds,open,used,left_out",
            "A,'=1+1,source=not-recorded;month=2025-03,300,false,true,",
            "B,\"Late, and \"\"quoted\"\"\",,,,false,not-recorded",
        ]
    );
    assert!(site["findings/detection/index.html"].contains("../../findings/detection/data.csv"));
}

#[test]
fn the_table_behind_a_claim_says_the_side_and_whether_an_incident_matches() {
    let site = site("content");
    let claims = site.iter().filter(|(path, table)| {
        path.ends_with("data.csv") && table.starts_with("id,title,group,seconds,open,matches,")
    });
    let tables: Vec<&String> = claims.map(|(_, table)| table).collect();
    assert_eq!(tables.len(), 9);
    let has = |end: &str| tables.iter().any(|table| table.contains(end));
    assert!(has(",group,") && has(",against,") && has(",,,true,true,\n"));
}

#[test]
fn few_durations_of_a_group_have_a_range_and_some_more_a_wide_interval() {
    let five = |day: u32| {
        format!(
            "id: A{day}\ntitle: T\nseverity: {}\nstarted_at: 2025-03-{day:02}T09:00:00Z\ndetected_at: 2025-03-{day:02}T09:{day:02}:00Z",
            if day <= 15 { "low" } else { "high" }
        )
    };
    let write_ups: Vec<String> = (11..=22).map(five).collect();
    let lines: Vec<&str> = write_ups.iter().map(String::as_str).collect();
    let site = report("", &lines);
    let page = site["findings/detection/index.html"].replace('\u{a0}', " ");
    let words = |text: &str| page.contains(text);
    assert!(words("11 min to 15 min") && words("too few for a median"));
    assert!(words("16 min to 22 min (level 95%), wide with so few"));
}

#[test]
fn an_archive_of_many_has_the_latest_in_its_page_and_the_others_in_parts() {
    let line = |number| format!("id A-{number:04}, started 09:00, resolved +30m");
    let lines = |n: usize| (1..=n).map(line);
    let page = archive::page(&edition(lines(2000)), "../");
    assert_eq!((page.of, page.rows.len(), page.parts.len()), (2000, 2000, 0));

    let edition = edition(lines(4001));
    let page = archive::page(&edition, "../");
    assert_eq!((page.of, page.rows.len()), (4001, 2000));
    assert_eq!(page.rows[0].id, "A-4001");
    let counted: usize = page.months.iter().map(|month| month.count).sum();
    assert_eq!(counted, 4001, "the choices count all");
    let paths = ["data/archive-1.json", "data/archive-2.json"];
    assert_eq!(archive::parts(&edition), paths);
    assert_eq!(page.parts, paths.map(|path| format!("../{path}")));
    let rows = |at: usize| -> Vec<serde_json::Value> {
        serde_json::from_slice(&archive::older(&edition, "../", at)).unwrap()
    };
    assert_eq!((rows(0).len(), rows(1).len()), (2000, 1));
    assert_eq!((&rows(0)[0]["id"], &rows(1)[0]["id"]), (&"A-2001".into(), &"A-0001".into()));
    assert_eq!(rows(1)[0]["resolved"], "30\u{a0}min");
    assert_eq!(rows(1)[0]["href"], page.rows[0].href.replace("A-4001", "A-0001"));
}
