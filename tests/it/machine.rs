//! What a check says to machines.

use serde_json::Value;

use crate::sandbox::{Run, Sandbox, write_up};

/// Returns a write-up that ended when no other did.
fn own(n: usize, title: &str) -> String {
    write_up(&format!("INC-{n}"), title).replace("11:00", &format!("11:1{n}"))
}

/// Makes a report with two mistakes: a warning behind letters of several bytes, and an error in two files.
fn report(name: &str) -> Sandbox {
    let sandbox = Sandbox::with_report(name);
    let slip = own(2, "Tür 👍").replace("services:", "servics:");
    sandbox.write("content/incidents/a b.md", &slip);
    for n in [3, 4] {
        let text = own(n, "Thing").replace("2025-03-04T09:40:00+01:00", "ä 14.03.2025 09:40");
        sandbox.write(&format!("content/incidents/{n}.md"), &text);
    }
    sandbox
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}", run.stdout))
}

#[test]
fn json_has_each_complaint_in_each_place_on_a_line_of_its_own() {
    let sandbox = report("check-json");
    let run = sandbox.run(&["check", "content", "--format", "json"]).ends_with(1);
    let run = run.says("5 files read; 1 warning, 1 error in 2 places; nothing was written.");
    assert!(!run.stderr.contains("error["), "{}", run.stderr);
    let document = json(&run);
    assert_eq!(document["version"], 1);
    assert_eq!((&document["errors"], &document["warnings"]), (&2.into(), &1.into()));
    let list = document["complaints"].as_array().unwrap();
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), list.len() + 2, "{}", run.stdout);
    for (line, one) in lines[1..].iter().zip(list) {
        let alone: Value = serde_json::from_str(line.trim_end_matches(',')).unwrap();
        assert_eq!(&alone, one);
    }
    let places: Vec<(&str, u64)> = list
        .iter()
        .map(|one| (one["file"].as_str().unwrap(), one["line"].as_u64().unwrap()))
        .collect();
    let expected = [
        ("content/incidents/3.md", 6),
        ("content/incidents/4.md", 6),
        ("content/incidents/a b.md", 4),
    ];
    assert_eq!(places, expected);
    let (first, last) = (&list[0], &list[2]);
    assert_eq!((&first["column"], &first["end_column"]), (&14.into(), &32.into()));
    assert_eq!((&last["severity"], &last["name"]), (&"warning".into(), &"unknown-key".into()));
    assert_eq!(last["help"][0], "did you mean `services`?");
}

#[test]
fn where_nothing_is_wrong_the_forms_are_whole_and_empty() {
    let sandbox = Sandbox::with_report("check-nothing");
    let run = |form| sandbox.run(&["check", "content", "--quiet", "--format", form]).ends_with(0);
    assert_eq!(json(&run("json"))["complaints"], Value::Array(vec![]));
    assert_eq!(json(&run("sarif"))["runs"][0]["results"], Value::Array(vec![]));
    let github = run("github");
    assert_eq!((github.stdout.as_str(), github.stderr.as_str()), ("", ""));
}

#[test]
fn sarif_points_at_characters_and_has_a_rule_for_each_name() {
    let sandbox = report("check-sarif");
    let run = sandbox.run(&["check", "content", "--format", "sarif"]).ends_with(1);
    let run = json(&run)["runs"][0].clone();
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for one in results {
        let rule = &rules[one["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], one["ruleId"]);
        assert_eq!(rule["defaultConfiguration"]["level"], one["level"]);
    }
    let place = &results[2]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/incidents/a%20b.md");
    assert_eq!(place["region"]["startLine"], 4);
}

#[test]
fn github_is_told_each_complaint_beside_its_line() {
    let sandbox = report("check-github");
    let run = sandbox.run(&["check", "content", "--format", "github"]).ends_with(1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let start = "::error file=content/incidents/3.md,line=6,col=14,endColumn=32,title=moment::";
    assert!(lines[0].starts_with(start), "{}", lines[0]);
    assert!(lines[2].contains("::nothing reads the key `servics`"), "{}", lines[2]);
    assert!(lines[2].contains("%0Ahint: did you mean `services`?"), "{}", lines[2]);
    let run = sandbox.run(&["check", "content/incidents/a b.md", "--format", "github"]);
    let run = run.ends_with(0).says("1 warning, no errors").says("Other files have 2 errors");
    assert_eq!(run.stdout.lines().count(), 1);
}

#[test]
fn strict_lets_a_warning_fail_and_says_so() {
    let sandbox = Sandbox::with_report("check-strict");
    sandbox.run(&["check", "content", "--strict"]).ends_with(0);
    let slip = own(2, "Thing").replace("services:", "servics:");
    sandbox.write("content/incidents/a.md", &slip);
    sandbox.run(&["check", "content"]).ends_with(0);
    let words = "1 warning, no errors; with `--strict` a warning fails the check.\n";
    let run = sandbox.run(&["check", "content", "--strict"]).ends_with(1).says(words);
    assert!(run.stderr.ends_with(words), "{}", run.stderr);
    let quiet = sandbox.run(&["check", "content", "--strict", "--quiet"]).ends_with(1);
    assert_eq!(quiet.stderr, format!("3 files read; {words}"));
    sandbox.run(&["check", "content/incidents/a.md", "--strict"]).ends_with(1).says(words);
}

#[test]
fn the_whole_account_is_for_people() {
    let sandbox = Sandbox::with_report("check-all-json");
    sandbox
        .run(&["check", "content", "--all", "--format", "json"])
        .ends_with(2)
        .says("`--all` and a format for machines do not go together");
}
