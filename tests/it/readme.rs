//! The README, followed to the letter, and each wrong step on the way.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::sandbox::{Run, Sandbox};

const SECTION: &str = "## Your own year";

/// Returns the commands of the section on a first report, in their order.
fn commands() -> Vec<String> {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let start = readme.find(SECTION).expect("the README shows how to make one's own");
    let section = &readme[start + SECTION.len()..];
    let section = &section[..section.find("\n## ").unwrap_or(section.len())];
    let blocks = section.split("```sh\n").skip(1);
    blocks.map(|block| block.split("\n```").next().unwrap().to_owned()).collect()
}

/// Runs commands one after the other in an empty folder, as a person would type them.
fn type_in(sandbox: &Sandbox, commands: &[String]) -> Run {
    let program = Path::new(env!("CARGO_BIN_EXE_wrapped")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let script = format!("set -e\n{}", commands.join("\n"));
    let mut shell = Command::new("bash");
    let shell = shell.args(["-c", &script]).current_dir(&sandbox.root).env("PATH", path);
    Run::of(&shell.output().unwrap())
}

/// Follows the README with one thing changed.
fn with(name: &str, change: impl Fn(&str) -> String) -> Run {
    let commands: Vec<String> = commands().iter().map(|command| change(command)).collect();
    type_in(&Sandbox::new(name), &commands)
}

/// Replaces words of the README, which have to be there.
fn replace(name: &str, from: &str, to: &str) -> Run {
    assert!(commands().concat().contains(from), "the README has no `{from}`");
    with(name, |command| command.replace(from, to))
}

#[test]
fn it_leads_from_an_empty_folder_to_a_site_in_at_most_six_commands() {
    let commands = commands();
    assert!((2..=6).contains(&commands.len()), "{} commands", commands.len());
    let sandbox = Sandbox::new("readme");
    let run = type_in(&sandbox, &commands).ends_with(0);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    let report = sandbox.names("").remove(0);
    let ids: Vec<String> = sandbox.names(&format!("{report}/site/incidents"));
    assert!(ids.len() > 1, "no page for the write-up: {ids:?}");
    for page in
        ["index.html", "deck/index.html", "deck.html", "findings/index.html", "method/index.html"]
    {
        assert!(sandbox.root.join(&report).join("site").join(page).is_file(), "{page}");
    }
    run.says("Wrote `site/index.html`");
}

#[test]
fn the_readme_is_short() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let lines = fs::read_to_string(readme).unwrap().lines().count();
    assert!(lines < 120, "{lines} lines");
}

#[test]
fn a_build_before_anything_is_there_says_what_to_write() {
    let last = commands().pop().unwrap();
    type_in(&Sandbox::new("readme-empty"), &[last])
        .ends_with(2)
        .says("a new report? `wrapped init` makes one that builds");
}

#[test]
fn a_build_without_a_write_up_says_where_to_put_one() {
    let without = |command: &str| {
        if command.contains("title: Cold") { String::new() } else { command.to_owned() }
    };
    with("readme-no-write-up", without)
        .says("no-write-ups")
        .says("put one Markdown file an incident into `incidents/`, with `id` and `title` in its front matter");
}

#[test]
fn a_build_from_the_folder_above_names_the_command() {
    with("readme-above", |command| command.replace("wrapped build", "cd ..; wrapped build"))
        .ends_with(2)
        .says("there is a report in it: `wrapped build our-year`");
}

#[test]
fn a_forgotten_front_matter_is_shown_how_to_write() {
    with("readme-front-matter", |command| command.replace("---\n", ""))
        .ends_with(1)
        .says("error[no-front-matter]")
        .says("incidents/2025-03-14-cold-cache.md:1:1")
        .says("= hint: ");
}

#[test]
fn a_write_up_beside_the_folder_is_told_where_to_go() {
    replace("readme-beside", "> incidents/", "> ")
        .ends_with(1)
        .says("a write-up beside `incidents/` is not read")
        .says("move it into `incidents/`");
}

#[test]
fn a_misspelt_key_is_answered_with_the_right_one() {
    replace("readme-key", "detected_at:", "detectd_at:")
        .ends_with(0)
        .says("did you mean `detected_at`?");
    replace("readme-title", "title: Cold", "titel: Cold")
        .ends_with(1)
        .says("did you mean `title`?");
}

#[test]
fn times_in_a_report_without_a_zone_are_asked_for_one() {
    replace("readme-zone", "zone: Europe/Oslo\n", "")
        .ends_with(0)
        .says("warning[no-zone]")
        .says("zone: Europe/Oslo");
}

#[test]
fn a_time_that_cannot_be_read_is_answered_with_the_forms_that_can() {
    replace("readme-time", "2025-03-14 09:05", "9:05 am")
        .ends_with(1)
        .says("error[moment]")
        .says("= hint: write the day before the time, as in `2025-03-04 09:12`");
    replace("readme-date", "2025-03-14 09:05", "14.03.2025 09:05")
        .ends_with(1)
        .says("error[moment]")
        .says("= hint: write `2025-03-14 09:05`");
}

#[test]
fn a_folder_with_own_files_is_not_taken_for_the_site() {
    with("readme-own-files", |command| {
        command.replace("wrapped build", "mkdir site; echo mine > site/notes.txt; wrapped build")
    })
    .ends_with(2)
    .says("it holds `notes.txt`, which this tool did not write")
    .says("choose another folder with `--out`");
}
