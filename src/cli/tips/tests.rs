use super::*;
use crate::cli::known::TRACKERS;
use crate::tracker::Format;
use clap::Parser;

fn tips() -> Vec<&'static str> {
    let tips =
        COMMANDS.iter().chain(&FORMATS).chain(&TRACKERS).flat_map(|(_, hints)| hints.lines());
    tips.chain(OPTIONS.iter().flat_map(|(.., hints)| hints.lines())).collect()
}

fn refused(arguments: &str) -> String {
    let arguments: Vec<OsString> = arguments.split(' ').map(OsString::from).collect();
    match Arguments::try_parse_from(&arguments) {
        Err(error) => tip(&error, &arguments),
        Ok(_) => panic!("{arguments:?} is accepted"),
    }
}

#[test]
fn every_command_that_a_tip_names_exists() {
    let mut commands = 0;
    for tip in tips() {
        for quoted in tip.split('`').skip(1).step_by(2).filter(|one| one.starts_with("wrapped ")) {
            commands += 1;
            let words = quoted.split(' ').take_while(|word| *word != ">");
            let parsed = Arguments::try_parse_from(words);
            let kind = parsed.err().map(|error| error.kind());
            assert!(
                matches!(
                    kind,
                    None | Some(
                        ErrorKind::DisplayHelp
                            | ErrorKind::DisplayVersion
                            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
                    )
                ),
                "{quoted}: {kind:?}"
            );
        }
    }
    assert!(commands > 20, "{commands}");
}

#[test]
fn no_tip_is_for_a_command_or_a_format_that_exists() {
    let words = COMMANDS.iter().flat_map(|(words, _)| words.split(' '));
    assert_eq!(words.filter(|word| names().iter().any(|name| name == word)).count(), 0);
    let words = FORMATS.iter().flat_map(|(words, _)| words.split(' '));
    assert_eq!(words.filter(|word| ["pdf", "png", "pptx"].contains(word)).count(), 0);
    let words = TRACKERS.iter().flat_map(|(words, _)| words.split_whitespace());
    assert_eq!(words.filter(|word| Format::parse(word).is_some()).count(), 0);
    for (options, of, _) in OPTIONS.iter().filter(|(_, of, _)| !of.is_empty()) {
        for command in names().iter().filter(|one| has(of, one)) {
            let own = own_options(Some(command));
            assert!(!own.iter().any(|own| has(options, own)), "{options:?}");
        }
    }
}

/// What was typed, what is said of it, and what is advised.
const TOLD: &[(&str, &str, &str)] = &[
    ("wrapped import jira.csv", "there is no format `jira.csv`", "did you mean `jira-csv`?"),
    ("wrapped import jria-csv a.csv", "there is no format `jria-csv`", "did you mean `jira-csv`?"),
    (
        "wrapped import jira a.csv",
        "there is no format `jira`",
        "`wrapped import jira-json issues.json`",
    ),
    (
        "wrapped import opsgenie a.json",
        "there is no format `opsgenie`",
        "`wrapped import json --help`",
    ),
    ("wrapped import --into a jira-csv b", "has no option `--into`", "the format comes first"),
    ("wrapped import jira-csv b --force", "has no option `--force`", "stays yours"),
    ("wrapped import jira-csv b -n", "has no option `-n`", "`--dry-run`"),
    ("wrapped pagerduty", "there is no command `pagerduty`", "`wrapped import --help`"),
    ("wrapped create", "there is no command `create`", "`wrapped init our-year`"),
    ("wrapped add", "there is no command `add`", "`wrapped new incident`"),
    ("wrapped new hypotesis", "there is nothing called `hypotesis`", "`wrapped new hypothesis`"),
    ("wrapped watch", "there is no command `watch`", "`wrapped build`"),
    ("wrapped serve", "there is no command `serve`", "without a server"),
    ("wrapped validate", "there is no command `validate`", "`wrapped check`"),
    ("wrapped Render", "there is no command `Render`", "`wrapped build`"),
    ("wrapped biuld", "there is no command `biuld`", "`wrapped build`?"),
    ("wrapped content/", "there is no command `content/`", "`wrapped build content/`"),
    ("wrapped help setup", "there is no command `setup`", "`wrapped init our-year`"),
    ("wrapped --json", "`wrapped` has no option `--json`", "`wrapped findings --json`"),
    (
        "wrapped check --json",
        "`wrapped check` has no option `--json`",
        "`wrapped check --format json`",
    ),
    ("wrapped findings --format json", "`wrapped findings` has no option `--format`", "`--json`"),
    ("wrapped build --output x", "`wrapped build` has no option `--output`", "`--out`"),
    (
        "wrapped build --watch",
        "`wrapped build` has no option `--watch`",
        "run `wrapped build` again",
    ),
    ("wrapped build --quite", "has no option `--quite`", "`--quiet`"),
    ("wrapped export jpg", "there is no format `jpg`", "`wrapped export png`"),
    ("wrapped export content", "there is no format `content`", "`wrapped export pdf content`"),
    ("wrapped build a b", "`b` is one word too many", "`--out b`"),
    ("wrapped findings a reviews", "`reviews` is one word too many", "--names=reviews"),
    ("wrapped build \u{1b}[2J\u{85} \u{202e}x", "is one word too many", "one report"),
];

#[test]
fn what_does_not_exist_is_told_with_what_does_the_job() {
    for (arguments, message, tip) in TOLD {
        let said = refused(arguments);
        assert!(said.contains(message), "{arguments}: {said}");
        assert!(said.contains(tip), "{arguments}: {said}");
        assert!(!said.contains(['\u{1b}', '\u{85}', '\u{202e}']), "{said:?}");
    }
}

#[test]
fn what_was_typed_is_cut_and_made_visible() {
    let said = refused(&format!("wrapped findings --brief={}\u{1b}[2J\u{9b}", "x".repeat(900)));
    assert!(said.lines().all(|line| line.chars().count() <= LONGEST_LINE + 3), "{said}");
    let said = refused("wrapped export \u{1b}[2J\u{9b}\u{200f}");
    assert!(
        said.contains('\u{fffd}') && !said.contains(['\u{1b}', '\u{9b}', '\u{200f}']),
        "{said:?}"
    );
}

#[test]
fn what_clap_would_say_in_its_own_words_is_said_in_ours() {
    for (arguments, message) in [
        ("wrapped build -o", "nothing stands behind `--out`"),
        ("wrapped export pptx --out", "as in `wrapped export pdf --out year.pdf`"),
        ("wrapped findings --brief --json", "`--brief` and `--json` do not go together"),
        ("wrapped build --notes=false", "`--notes` takes no value"),
        ("wrapped export", "`wrapped export` needs a format"),
        ("wrapped import", "`wrapped import` needs a format"),
        ("wrapped import jira-csv", "`wrapped import` needs the files of an export"),
        ("wrapped import csv a --date-order ymd", "the orders are `dmy` and `mdy`"),
        ("wrapped import csv a --year last", "a year has four figures, as in `--year 2025`"),
        (
            "wrapped import csv a --into",
            "as in `wrapped import jira-csv issues.csv --into content`",
        ),
        ("wrapped export pptx --output x", "as in `wrapped export pdf --out year.pdf`"),
        ("wrapped build --lang=de", "each build says the same: `language: de`"),
        ("wrapped --year 2024 build", "each build says the same: `year: 2024`"),
        ("wrapped build --theme", "each build says the same: `theme: plain`"),
        ("wrapped incidents/a.md", "`wrapped check incidents/a.md`"),
    ] {
        let said = refused(arguments);
        assert!(said.contains(message), "{arguments}: {said}");
    }
}
