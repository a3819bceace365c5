//! The gallery of wrong inputs, each with its whole message.
//!
//! `tests/mistakes/NAME/` is a report folder, read from the disk as the program reads it; `tests/mistakes/NAME.md` is a write-up, a hypothesis where NAME begins with
//! `hypothesis-`, an own award where it begins with `award-` and an own slide where it begins with `slide-`, in a report
//! that is otherwise right. `NAME.stderr` is what is said of it. After a change on purpose, `UPDATE=1 cargo test mistakes`
//! writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use incident_wrapped::diagnostic::names::NAMES;
use incident_wrapped::diagnostic::show::show;
use incident_wrapped::diagnostic::{Diagnostics, Severity};
use incident_wrapped::phase::Nobody;
use incident_wrapped::pipeline;
use incident_wrapped::shell::{built_in, read};
use incident_wrapped::source::{Source, Sources};

/// Most mistakes are told without a moment, and that is not what they are about.
const REPORT: &str = "title: Our year\nyear: 2025\nzone: Europe/Oslo\ndata_freeze: 2026-01-09\nseverities: [sev1, sev2, sev3]\nallow: [undated]\n";
const WRITE_UP: &str = "---\nid: INC-1\ntitle: Checkout was slow\nobservations: {coverable: true, covered: true}\n---\n";

/// Complaints that files of a repository cannot bring about on every machine: of disks, of names that some disks do not
/// keep, of mistakes of ours; and one that takes a file of megabytes.
const ELSEWHERE: [&str; 9] = [
    "import-clash",
    "import-left",
    "import-mapping",
    "import-record",
    "unreadable-export",
    "large-image",
    "reader-stumbled",
    "static-name",
    "unreadable-file",
];

fn gallery() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes")
}

/// A wrong input: its files, and what is said of them.
struct Mistake {
    sources: Sources,
    complaints: Diagnostics,
}

/// Returns every mistake, by name.
fn mistakes() -> BTreeMap<String, Mistake> {
    let mut mistakes = BTreeMap::new();
    for entry in fs::read_dir(gallery()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            mistakes.insert(name, folder(&path));
        } else if path.extension().is_some_and(|ending| ending == "md") {
            let sources = single(&name, fs::read(&path).unwrap());
            let mut complaints = Diagnostics::new();
            pipeline::read(&sources, &mut complaints);
            complaints.sort();
            mistakes.insert(name, Mistake { sources, complaints });
        }
    }
    mistakes
}

/// Reads a report folder as the program does; pages are made only where they may be what is wrong.
fn folder(path: &Path) -> Mistake {
    let reading = read::report(path).unwrap();
    let sources = reading.sources;
    let mut complaints = reading.complaints;
    if ["static", "themes", "images"].iter().any(|name| path.join(name).is_dir()) {
        let theme = built_in::theme().beside(reading.themes);
        complaints.append(pipeline::check(&sources, &theme, &Nobody).complaints);
    } else {
        pipeline::read(&sources, &mut complaints);
    }
    complaints.sort();
    Mistake { sources, complaints }
}

fn single(name: &str, bytes: Vec<u8>) -> Sources {
    let folder = match name.split('-').next() {
        Some("hypothesis") => "hypotheses",
        Some("award") => "awards",
        Some("slide") => "slides",
        _ => "incidents",
    };
    Sources::new(vec![
        Source::decode("wrapped.yaml", REPORT.into()),
        Source::decode("incidents/right.md", WRITE_UP.into()),
        Source::decode(format!("{folder}/{name}.md"), bytes),
    ])
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let relative = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.push(Source::decode(relative, fs::read(&path).unwrap()));
        }
    }
}

fn shown(complaints: &Diagnostics, sources: &Sources) -> String {
    let messages: Vec<String> =
        complaints.iter().map(|one| show(one, sources, "", false)).collect();
    format!("{}\n", messages.join("\n\n"))
}

#[test]
fn every_mistake_is_told_with_its_whole_message() {
    let mut different = Vec::new();
    for (name, Mistake { sources, complaints }) in mistakes() {
        let said = shown(&complaints, &sources);
        let path = gallery().join(format!("{name}.stderr"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &said).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if said != expected {
            different.push(format!("{name}: said\n{said}\nexpected\n{expected}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn every_complaint_that_exists_is_in_the_gallery() {
    let mut missing: BTreeMap<&str, Severity> = NAMES.iter().copied().collect();
    missing.retain(|name, _| !ELSEWHERE.contains(name));
    for mistake in mistakes().values() {
        for one in mistake.complaints.iter() {
            missing.remove(one.name);
        }
    }
    assert!(missing.is_empty(), "no entry in tests/mistakes: {missing:?}");
}

#[test]
fn every_complaint_in_the_code_is_listed_with_its_severity() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    for file in files.iter().filter(|file| !file.path.ends_with("tests.rs")) {
        for (call, severity) in [("error(", Severity::Error), ("warning(", Severity::Warning)] {
            for (at, _) in file.text.match_indices(&format!("Diagnostic::{call}")) {
                let rest = file.text[at..].split_once('(').unwrap().1.trim_start();
                let Some(name) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next())
                else {
                    continue;
                };
                assert!(
                    NAMES.contains(&(name, severity)),
                    "{}: `{name}` is not in diagnostic/names.rs",
                    file.path
                );
            }
        }
    }
}

#[test]
fn every_complaint_has_one_name() {
    let mut names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
    assert_eq!(twice, None);
}
