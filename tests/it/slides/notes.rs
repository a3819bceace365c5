//! What is said for the speaker stands in no file that is published, however it begins.

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::pipeline::{self, Options};
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::harness::Undrawn;

const REPORT: &str = "title: Our year\nyear: 2025\nzone: UTC\n";
const WRITE_UP: &str = "---\nid: A-1\ntitle: First\nstarted_at: 2025-03-14 09:02\n---\nBody.\n";

fn report(slides: &[String]) -> Sources {
    let mut files = vec![
        Source::decode("wrapped.yaml", REPORT.into()),
        Source::decode("incidents/a.md", WRITE_UP.into()),
    ];
    for (number, body) in slides.iter().enumerate() {
        let text = format!("---\ntitle: Slide {number}\n---\n{body}");
        files.push(Source::decode(format!("slides/s-{number}.md"), text.into()));
    }
    Sources::new(files)
}

fn is_refused(slide: &str) -> bool {
    let mut complaints = Diagnostics::new();
    pipeline::read(&report(&[slide.to_owned()]), &mut complaints);
    complaints.errors() > 0
}

/// Returns what is published, and the page of the speaker.
fn published(slides: &[String]) -> (Vec<(String, String)>, String) {
    let (sources, theme, site) = (report(slides), built_in::theme(), Undrawn::default());
    let outcome =
        pipeline::build(&sources, &theme, Options { minify: false, ..Options::default() }, &site);
    assert_eq!(outcome.complaints.errors(), 0);
    let report = outcome.report.unwrap();
    let notes = pipeline::presenter(&report, &sources, &theme, "site").unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let files = site.0.into_files().into_iter();
    (files.map(|(path, bytes)| (path, text(bytes))).collect(), notes)
}

/// What may stand above the notes: text, and code that is closed.
fn above() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(""),
        Just("Seen.\n"),
        Just("Seen.\n\n"),
        Just("- seen\n- and this\n"),
        Just("> seen\n"),
        Just("```\ncode\n```\n"),
        Just("- seen\n\n  ```\n  code\n\n"),
        Just("| a |\n|---|\n"),
        Just("<div>\n"),
        Just("Seen `code\n"),
        Just("[seen]: https://a.example\n"),
        Just("Seen <!-- a comment\n\nover lines -->\n"),
        Just("Seen\\\n"),
    ]
    .prop_map(str::to_owned)
}

/// A line that begins notes in some dress.
fn beginning() -> impl Strategy<Value = String> {
    let dress =
        "([#*_> -]|\u{a0}|\u{200b}|\\+|~~|1\\. |\u{1f4dd}|<b>|<br>|\\| |\\[ \\] |&nbsp;|=){0,4}";
    let dress = dress
        .prop_filter("code is code", |dress| !dress.contains("    ") && !dress.contains("~~~~"));
    let words = prop_oneof![
        5 => "(?i)notes",
        2 => "(?i)note",
        1 => "[Ss]peaker('s|\u{2019}s|) [Nn]otes?",
        1 => "(Presenter|Private) notes( \\(Anna\\)|)",
        1 => "(Sprechern|N)otiz(en|)",
        1 => "Anmerkung(en|)",
        1 => "No\u{200b}tes|Ｎｏｔｅｓ|n_o_tes|Notes\\*\\*|Notes__",
    ];
    let words = words.prop_filter("a word", |words| !words.contains("n_o"));
    let colon = "( |\u{a0}|\u{200b}|)(:|\u{ff1a}|\u{2236}|\u{a789}|&colon;)(\\*\\*|_|</b>|)";
    (dress, words, colon).prop_map(|(dress, words, colon)| format!("{dress}{words}{colon}"))
}

fn slide() -> impl Strategy<Value = String> {
    let behind =
        prop_oneof![Just(" SECRET"), Just("\nSECRET"), Just("\n\nSECRET"), Just("\n---\nSECRET")];
    let end = prop_oneof![Just("\n"), Just("\nNotes:\nmore\n"), Just("\n```\nSECRET\n```\n")];
    (above(), beginning(), behind, end)
        .prop_map(|(above, beginning, behind, end)| format!("{above}{beginning}{behind}{end}"))
}

#[test]
fn whatever_dress_notes_begin_in_they_are_in_no_file_that_is_published() {
    let mut runner = TestRunner::deterministic();
    let mut slides = Vec::new();
    let mut refused = 0;
    for _ in 0..400 {
        let slide = slide().new_tree(&mut runner).unwrap().current();
        if is_refused(&slide) {
            refused += 1;
        } else {
            slides.push(slide);
        }
    }
    assert!(refused > 50 && slides.len() > 50, "{refused} are refused, {} are read", slides.len());
    let (files, notes) = published(&slides);
    for (path, text) in &files {
        let Some(at) = text.find("SECRET") else {
            continue;
        };
        let title = text[..at].rsplit_once("Slide ").unwrap().1;
        let number: usize = title.split('<').next().unwrap().parse().unwrap();
        panic!("{path} holds what is for the speaker: {:?}", slides[number]);
    }
    assert!(notes.matches("SECRET").count() >= slides.len());
}

#[test]
fn a_word_that_means_itself_is_shown_without_its_mark() {
    let slides = ["**\\Note:** half of them.\n\n- \\Notes: kept\n\nNotes:\nsaid".to_owned()];
    let (files, notes) = published(&slides);
    let deck = files.iter().filter(|(path, _)| path.contains("deck"));
    let mut pages = 0;
    for (path, text) in deck {
        if text.contains("half of them") {
            assert!(
                text.contains("<strong>Note:</strong> half") && text.contains("<li>Notes: kept"),
                "{path}"
            );
            pages += 1;
        }
    }
    assert_eq!(pages, 2, "the deck, in the site and in one file");
    assert!(notes.contains("said"));
}
