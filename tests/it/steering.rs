//! No text steers the terminal that it is printed on, and none floods it.

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;

use crate::sandbox::{Run, Sandbox};

/// What steers a terminal or turns words around on it, but for the ends of lines and tabs.
fn steers(c: char) -> bool {
    (c.is_control() && !"\n\t".contains(c))
        || "\u{200b}\u{200e}\u{200f}\u{61c}\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}".contains(c)
}

/// Characters that a text may hold, the dangerous ones among plain ones; a file cannot be called after NUL.
fn text() -> impl Strategy<Value = String> {
    let dangerous = prop_oneof![
        prop::char::range('\u{1}', '\u{1f}'),
        prop::char::range('\u{7f}', '\u{9f}'),
        prop::sample::select("\u{200b}\u{200e}\u{200f}\u{61c}\u{2028}\u{2029}\u{202a}\u{202b}\u{202d}\u{202e}\u{2060}\u{2066}\u{2067}\u{2069}\u{feff}".chars().collect::<Vec<char>>()),
        prop::char::range('a', 'z'),
    ];
    proptest::collection::vec(dangerous, 3..12).prop_map(|chars| {
        let text: String = chars.into_iter().collect();
        format!("x{}y", text.replace(['\n', '\r'], "\u{85}"))
    })
}

/// The same without what YAML refuses, so that a report can be made of it.
fn harmless_to_yaml(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && *c != '\u{feff}').collect()
}

fn unsteered(run: &Run, what: &str) {
    for (name, said) in [("stdout", &run.stdout), ("stderr", &run.stderr)] {
        let found = said.chars().find(|c| steers(*c));
        assert_eq!(found, None, "{what} on {name}: {said:?}");
    }
}

/// Writes a report whose every text holds the same characters; with a mistake in it where they may be control characters.
fn report(sandbox: &Sandbox, text: &str, folder: &str) {
    let kept = harmless_to_yaml(text);
    sandbox.write(
        &format!("{folder}/wrapped.yaml"),
        &format!("title: Year {kept}\norganisation: House {kept}\nyear: 2025\nzone: UTC\nseverities: [{kept}]\ndata_freeze: 2026-01-09\nreading_started: 2025-12-01\n"),
    );
    for number in 0..14 {
        let day = number + 1;
        sandbox.write(
            &format!("{folder}/incidents/{number}.md"),
            &format!("---\nid: INC-{number}\ntitle: T {kept}\nseverity: {kept}\nservices: [{kept}]\nstarted_at: 2025-03-{day:02} 09:00\ndetected_at: 2025-03-{day:02} 09:{:02}\nobservations: {{k: {}}}\nfactors: [{kept}]\ndetected_by: {kept}\n---\nBody {kept}.\n", day * 3, number % 2 == 0),
        );
    }
    sandbox.write(
        &format!("{folder}/hypotheses/claim.md"),
        &format!("---\nid: claim\nstatement: S {kept}\nregistered: 2025-01-10\nmeasure: time_to_detect\nestimand: ratio-of-medians\ngroup: {{observations.k: true}}\nagainst: {{observations.k: false}}\nnames: {{group: a {kept}, against: b {kept}}}\nclaim: \">= 2\"\n---\nWhy {kept}.\n"),
    );
}

/// Adds files whose keys, values, names and links are wrong, each with the characters in it.
fn mistakes(sandbox: &Sandbox, text: &str, folder: &str) {
    let kept = harmless_to_yaml(text);
    let wrong = [
        format!("---\nid: A{text}\ntitle: T\n---\n"),
        format!("---\nid: B1\ntitle: T {text}\n---\n"),
        format!("---\nid: \"B{kept}\"\ntitle: T\n---\n"),
        format!("---\nid: B2\ntitle: T\nkind: {kept}\nseverity: {kept}x\n---\n"),
        format!(
            "---\nid: B3\ntitle: T\nstarted_at: {kept}\nscores: {{confidence{kept}: 5}}\n---\n"
        ),
        format!("---\nid: B4\ntitle: [{kept}] down\n---\n"),
        format!(
            "---\nid: B5\ntitle: T\n---\nSee [{text}](finding:{kept}.n) and [9{text}](finding:volume.n).\n"
        ),
        format!("{text}---\nid: B6\ntitle: T\n---\n"),
        format!(
            "---\nid: B7\ntitle: T\nallow: [{kept}]\nlinks: {{a{kept}: \"javascript:{kept}\"}}\n---\n"
        ),
    ];
    for (number, file) in wrong.iter().enumerate() {
        sandbox.write(&format!("{folder}/incidents/wrong-{number}.md"), file);
    }
    let text: String = text.chars().take(60).collect();
    sandbox.write(&format!("{folder}/incidents/n{text}.md"), "no front matter\n");
    sandbox.write(&format!("{folder}/incidents/{text}/{text}.txt"), "nothing\n");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn nothing_that_is_printed_steers_a_terminal(text in text()) {
        static RUNS: AtomicUsize = AtomicUsize::new(0);
        let number = RUNS.fetch_add(1, Ordering::Relaxed);
        let sandbox = Sandbox::new(&format!("steering-{number}"));
        report(&sandbox, &text, "right");
        let part = format!("--names={text}");
        for arguments in [
            vec!["check", "right"],
            vec!["findings", "right"],
            vec!["findings", "right", "--brief"],
            vec!["findings", "right", "--json"],
            vec!["findings", "right", "--names"],
            vec!["findings", "right", &part],
        ] {
            let run = sandbox.run(&arguments).ends_with(0);
            unsteered(&run, &format!("{arguments:?}"));
        }
        report(&sandbox, &text, &text);
        mistakes(&sandbox, &text, &text);
        let option = format!("--{text}");
        for arguments in [
            vec!["check", text.as_str()],
            vec!["build", text.as_str(), "-o", text.as_str()],
            vec!["build", "right", "-o", text.as_str()],
            vec!["findings", text.as_str(), part.as_str()],
            vec!["export", text.as_str()],
            vec![text.as_str()],
            vec!["build", option.as_str()],
            vec!["build", "right", text.as_str()],
            vec!["check", "missing", "-q", option.as_str()],
            vec!["check", part.as_str()],
        ] {
            unsteered(&sandbox.run(&arguments), &format!("{arguments:?}"));
        }
    }
}

#[test]
fn json_on_a_terminal_holds_the_same_characters_as_escapes() {
    let sandbox = Sandbox::new("steering-json");
    report(&sandbox, "a\u{200f}b\u{61c}", "content");
    let run = sandbox.run(&["findings", "content", "--json"]).ends_with(0);
    let read: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(read["edition"]["title"], "Year xa\u{200f}b\u{61c}y".replace(['x', 'y'], ""));
}

#[test]
fn a_long_value_is_cut_wherever_it_is_echoed() {
    let sandbox = Sandbox::new("steering-long");
    let long = "long".repeat(120);
    report(&sandbox, "", "content");
    mistakes(&sandbox, &long, "content");
    sandbox.write(
        "content/hypotheses/long.md",
        &format!("---\nid: {long}\nstatement: S\nregistered: {long}\nmeasure: {long}\nestimand: {long}\ngroup: {{{long}: \"> {long}\"}}\nagainst: {{{long}: {long}, edition: {long}}}\nasked_in: [{long}]\nclaim: {long}\n---\nWhy.\n"),
    );
    sandbox.write(
        "content/hypotheses/long-2.md",
        &format!("---\nid: long\nstatement: S\nregistered: 2025-01-10\nmeasure: {long}\nestimand: ratio-of-medians\ngroup: {{{long}: \"> {long}\"}}\nagainst: {{{long}: {long}, edition: {long}}}\nclaim: {long}\n---\nWhy.\n"),
    );
    sandbox.write(
        "content/awards/long.md",
        &format!("---\nid: long-award\ntitle: T\nlargest: {long}\nwhere: {{{long}: {long}}}\n---\nA line.\n"),
    );
    sandbox.write(
        "content/awards/long-2.md",
        &format!("---\nid: long-award-2\ntitle: T\nwinner: {long}\n---\nA line.\n"),
    );
    sandbox.write("content/slides/long.md", &format!("---\ntitle: T\nafter: {long}\n---\nText.\n"));
    let settings = format!(
        "title: T\nyear: {long}\nzone: {long}\ntheme: {long}\nlanguage: {long}\nworking_hours: {{days: {long}, from: {long}}}\ndetection_targets: [{long}]\nseverities: [{long}, {long}]\nscales: {{{long}: {{{long}: x}}}}\nallow: [{long}]\ndeck: {{slides: [{long}], leave_out: [{long}], {long}: 1}}\nprivacy: {{audience: {long}}}\nlinks: {{report: {long}}}\n{long}: 1\nformat: 1\n"
    );
    let right = std::fs::read_to_string(sandbox.root.join("content/wrapped.yaml")).unwrap();
    let both = [
        settings,
        format!("{right}deck: {{slides: [{long}], leave_out: [{long}], teaser: [{long}]}}\n"),
    ];
    let (mut seen, mut too_long) = (0, Vec::new());
    for settings in both {
        sandbox.write("content/wrapped.yaml", &settings);
        let run = sandbox.run(&["check", "content"]).ends_with(1);
        let told = run.stderr.lines().filter(|line| !is_of_source(line));
        for line in told.filter(|line| line.contains("longlong")) {
            seen += 1;
            too_long.extend(line.contains(&"long".repeat(40)).then(|| line.to_owned()));
        }
    }
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
    assert!(seen > 30, "{seen} lines echo it");
}

/// Returns whether a line shows a line of a source, its marks, or its path.
fn is_of_source(line: &str) -> bool {
    line.contains(" | ") || line.contains("-->")
}
