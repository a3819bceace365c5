use proptest::prelude::*;

use crate::diagnostic::Diagnostics;
use crate::parse::tree::Fields;
use crate::parse::yaml;
use crate::source::SourceId;

fn read(text: &str) -> (Option<Fields>, Diagnostics) {
    let mut complaints = Diagnostics::new();
    let fields = yaml::parse(SourceId(0), text, 0, &mut complaints);
    (fields, complaints)
}

/// Returns the lines that the hints write out whole, such as `title: "a: b"`.
fn written_out(complaint: &Diagnostics, key: &str) -> Vec<String> {
    let start = format!("`{key}: ");
    let line = |hint: &String| {
        let from = hint.find(&start)? + 1;
        let end = hint.rfind('`')?;
        Some(hint[from..end].to_owned())
    };
    complaint.iter().flat_map(|one| one.hints.iter().filter_map(line).collect::<Vec<_>>()).collect()
}

fn value_of(line: &str, key: &str) -> Option<String> {
    let (fields, complaint) = read(line);
    if complaint.errors() > 0 {
        return None;
    }
    fields?.get(key).map(|entry| entry.value.written())
}

/// What was written, and what a hint has to write out: the value that it then has.
const MEANT: [(&str, &str); 42] = [
    ("title: [P1] API down", "[P1] API down"),
    ("title: &co was down", "&co was down"),
    ("title: &co", "&co"),
    ("title: {api} down", "{api} down"),
    ("title: [P1] API: down", "[P1] API: down"),
    ("title: *urgent* call", "*urgent* call"),
    ("title: %5 of logins", "%5 of logins"),
    ("title: @here is down", "@here is down"),
    ("title: `api` is down", "`api` is down"),
    ("title: > 5 min of silence", "> 5 min of silence"),
    ("title: | pipe", "| pipe"),
    ("title: - dash", "- dash"),
    ("title: - dash", "[dash]"),
    ("title: ? why", "? why"),
    ("title: , comma", ", comma"),
    ("title: ] bracket", "] bracket"),
    ("title: \"Save\" hung", "\"Save\" hung"),
    ("title: 'Save' hung", "'Save' hung"),
    ("title: 'it's down'", "it's down"),
    ("title: \"say \"no\" twice\"", "\"say \"no\" twice\""),
    ("title: \"C:\\data\"", "C:\\data"),
    ("title: \"open", "open"),
    ("title: \"open", "\"open"),
    ("title: 'open", "open"),
    ("title: API: down", "API: down"),
    ("title: API: \"down\"", "API: \"down\""),
    ("title: it's: down", "it's: down"),
    ("title: it ends:", "it ends:"),
    ("title: [one", "[one]"),
    ("title: [one", "[one"),
    ("title: [one]]", "[one]"),
    ("title: {a: b", "{a: b}"),
    ("title = API down", "API down"),
    ("title := API down", "API down"),
    ("title => API down", "API down"),
    ("title:API down", "API down"),
    ("title:[api]", "[api]"),
    ("title:[P1] API", "[P1] API"),
    ("title:\u{a0}API down", "API down"),
    ("title\u{ff1a}API down", "API down"),
    ("title API down", "API down"),
    ("title: x\n  api: down", "x api: down"),
];

#[test]
fn what_a_hint_writes_out_is_read_and_is_what_was_meant() {
    for (line, meant) in MEANT {
        let text = format!("id: A\n{line}\nseverity: sev1\n");
        let complaint = read(&text).1;
        assert_eq!(complaint.errors(), 1, "{line}: {complaint:?}");
        let lines = written_out(&complaint, "title");
        let values: Vec<Option<String>> =
            lines.iter().map(|line| value_of(line, "title")).collect();
        assert!(values.iter().all(Option::is_some), "{line}: {lines:?}");
        assert!(values.contains(&Some(meant.to_owned())), "{line}: {lines:?}");
    }
}

#[test]
fn a_line_that_begins_with_a_tab_or_a_strange_space_names_it() {
    for (line, named) in [
        ("\ttitle: x", "there is a tab"),
        ("\u{a0}title: x", "`U+00A0`"),
        ("title\u{a0}: x", "`U+00A0`"),
        ("title: x\u{96}y", "in Windows-1252 its byte is `–`"),
        ("title: \u{feff}x", "a byte order mark, `U+FEFF`"),
        ("title: x\u{85}y", "in Windows-1252 its byte is `…`"),
        ("title: x\u{7}y", "a control character, `U+0007`"),
    ] {
        let complaint = read(&format!("id: A\n{line}\nseverity: sev1\n")).1;
        let messages: Vec<&str> = complaint.iter().map(|one| one.message.as_str()).collect();
        assert!(messages.iter().any(|one| one.contains(named)), "{line:?}: {messages:?}");
    }
}

#[test]
fn a_key_that_holds_its_value_is_told_and_taken_as_it_was_meant() {
    let (fields, complaint) = read("scores: {confidence:5, \"a:b\": 1, http://x.example}\n");
    let messages: Vec<&str> = complaint.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(messages, ["there is no space after the colon of `confidence`"]);
    let written = fields.map(|fields| fields.entries[0].value.written());
    assert_eq!(written.as_deref(), Some("{confidence: 5, a:b: 1, http://x.example}"));
}

#[test]
fn a_long_value_is_cut_in_the_hint() {
    let complaint = read(&format!("title: [P1] {}\n", "long ".repeat(100))).1;
    let hints: Vec<&String> = complaint.iter().flat_map(|one| &one.hints).collect();
    assert!(hints[0].contains("...\"`"), "{hints:?}");
    assert!(hints.iter().all(|hint| hint.chars().count() < 100), "{hints:?}");
}

proptest! {
    #[test]
    fn no_hint_writes_out_a_line_that_cannot_be_read(value in "[]\\[{}a-c \"'*&%@`>|:#,?=\\\\-]{1,24}", sign in "(: |:| = |=| )") {
        let text = format!("id: A\ntitle{sign}{value}\nseverity: sev1\n");
        let complaint = read(&text).1;
        for one in complaint.iter().filter(|one| one.name == "yaml") {
            let mut alone = Diagnostics::new();
            alone.push(one.clone());
            for line in written_out(&alone, "title") {
                prop_assert!(value_of(&line, "title").is_some(), "{text:?}: {line:?}");
            }
        }
    }
}
