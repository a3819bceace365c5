//! The findings as they are printed.

use crate::sandbox::Sandbox;

const BROKEN: &str = "---\nid: INC-2\ntitle: Twice\nstarted_at: 2025-02-30T10:00:00Z\n---\n";

#[test]
fn findings_are_the_only_thing_on_standard_output() {
    let sandbox = Sandbox::with_report("findings");
    let run = sandbox.run(&["findings", "content", "--json"]).ends_with(0);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["format"], 2);
    assert_eq!(run.stderr, "");
    let run = sandbox.run(&["findings", "content"]).ends_with(0);
    assert!(run.stdout.contains("Time to detect"), "{}", run.stdout);
    assert!(!run.stdout.contains(" mean"), "{}", run.stdout);
}

#[test]
fn findings_fit_into_eighty_columns_and_are_plain_where_they_are_piped() {
    let sandbox = Sandbox::new("findings-columns");
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
    let run = sandbox.run(&["findings", content, "--quiet"]).ends_with(0);
    for line in run.stdout.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    assert!(!run.stdout.contains(['\u{1b}', '\u{a0}', '`']), "{}", run.stdout);
    let detection = run.stdout.lines().find(|line| line.starts_with("Time to detect"));
    let columns: Vec<&str> =
        detection.unwrap().split("  ").filter(|part| !part.is_empty()).collect();
    assert_eq!(columns.len(), 4, "name, value, interval, n of all: {columns:?}");
    assert!(run.stdout.contains("\nSUPPORTED        "), "{}", run.stdout);
    let said = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let holds = "The verdict holds in 4 of 5 other readings, not with confidence 5.";
    assert!(said.contains(holds), "{}", run.stdout);
    assert!(!said.contains(" Holds in"), "{}", run.stdout);
}

#[test]
fn a_share_of_few_is_a_count_also_where_none_match() {
    let sandbox = Sandbox::with_report("findings-few");
    for name in ["two", "three", "four"] {
        let text = format!(
            "---\nid: {name}\ntitle: One more\nstarted_at: 2025-03-04T10:00:00Z\ndetected_at: 2025-03-04T10:05:00Z\nreview: {{held: true}}\nscores: {{confidence: 5, preventability: 2}}\n---\n"
        );
        sandbox.write(&format!("content/incidents/{name}.md"), &text);
    }
    let run = sandbox.run(&["findings", "content", "--quiet"]).ends_with(0);
    let line = |name: &str| {
        let mut lines = run.stdout.lines();
        lines.find(|line| line.starts_with(name)).unwrap().to_owned()
    };
    assert!(line("Preventability").contains(" 0 of 3 scored 4 or 5 "));
    assert!(!line("Preventability").contains('%'));
    assert!(!line("Time to detect").contains("median"));
    assert!(run.stdout.contains("all of them are recorded"), "{}", run.stdout);
}

#[test]
fn brief_is_three_sentences_without_markup() {
    let sandbox = Sandbox::new("findings-brief");
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
    let run = sandbox.run(&["findings", content, "--brief", "--quiet"]).ends_with(0);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
    assert!(!run.stdout.contains(['`', '*', '<', '\u{1b}', '\u{a0}']), "{}", run.stdout);
    assert!(
        run.stdout.starts_with("59 incidents were declared at Halden Studios in 2025, 47 of them")
    );
    for said in ["of 59 incidents).", "between", "2 supported", "https://"] {
        assert!(run.stdout.contains(said), "{said}: {}", run.stdout);
    }
}

#[test]
fn findings_come_in_one_form_at_a_time() {
    let sandbox = Sandbox::with_report("findings-form");
    let run = sandbox.run(&["findings", "content", "--brief", "--json"]).ends_with(2);
    run.says("`--brief` and `--json` do not go together");
}

#[test]
fn findings_print_nothing_where_the_content_has_errors() {
    let sandbox = Sandbox::with_report("findings-errors");
    sandbox.write("content/incidents/broken.md", BROKEN);
    let run = sandbox.run(&["findings", "content"]).ends_with(1);
    assert_eq!(run.stdout, "");
    run.says("3 files read; no warnings, 1 error.\n");
}

#[test]
fn a_german_report_is_printed_in_german() {
    let sandbox = Sandbox::new("findings-german");
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/in-german");
    let run = sandbox.run(&["findings", content, "--quiet"]).ends_with(0);
    for line in run.stdout.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    assert!(run.stdout.contains("\nStand der Daten: 7. Januar 2026\n"), "{}", run.stdout);
    assert!(run.stdout.contains("\nGESTÜTZT               "), "{}", run.stdout);
    let run = sandbox.run(&["findings", content, "--brief"]).ends_with(0);
    let begun = "22 Vorfälle wurden 2025 ausgerufen (Bergbahnen Hohenstein), 20 davon gut genug festgehalten, um zu zählen";
    assert!(run.stdout.starts_with(begun), "{}", run.stdout);
    assert!(
        run.stdout.contains("Von 4 Behauptungen: 2 gestützt, 1 widerlegt und 1 explorativ"),
        "{}",
        run.stdout
    );
}
