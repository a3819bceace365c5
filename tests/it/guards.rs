//! What the tool itself never says, on any page of any report.

use incident_wrapped::diagnostic::Severity;
use incident_wrapped::pipeline::{self, Options};
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};

use crate::harness::{Undrawn, sources};

const REPORTS: [&str; 5] = [
    "content",
    "examples/first-edition",
    "examples/jenkins-2023",
    "examples/near-misses-only",
    "examples/registered-claims",
];

const NEVER: [&str; 14] = [
    "significan",
    "proved",
    "proven",
    "proves",
    "because of",
    "caused by",
    "root cause",
    "mttr",
    "mean time",
    "average time",
    "average score",
    "mean score",
    "p99",
    "99th percentile",
];

/// Returns a report without the words of its authors: every body is empty, and so is a title or statement.
fn without_prose(report: &str) -> Sources {
    let kept = |file: &Source| {
        let Some((_, rest)) = file.text.split_once("---\n").filter(|_| file.path.ends_with(".md"))
        else {
            return file.text.clone();
        };
        let (front, _) = rest.split_once("\n---").expect("front matter ends");
        let line = |line: &str| match line.split_once(':') {
            Some((key @ ("title" | "statement" | "reason"), _)) => format!("{key}: Words\n"),
            _ => format!("{line}\n"),
        };
        let front: String = front.lines().map(line).collect();
        format!("---\n{front}---\nWords.\n")
    };
    let files = sources(report);
    let files = files.iter().map(|(_, file)| Source { text: kept(file), ..file.clone() });
    Sources::new(files.filter(|file| !file.path.ends_with("README.md")).collect())
}

fn pages(report: &str) -> Vec<(String, String)> {
    let site = Undrawn::default();
    let sources = without_prose(report);
    let options = Options { minify: false, ..Options::default() };
    let outcome = pipeline::build(&sources, &built_in::theme(), options, &site);
    assert_eq!(outcome.complaints.errors(), 0, "{report}: {:?}", outcome.complaints);
    let files = site.0.into_files().into_iter();
    files
        .filter(|(path, _)| [".html", ".json"].iter().any(|kind| path.ends_with(kind)))
        .map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).replace('\u{a0}', " ")))
        .collect()
}

#[test]
fn no_page_says_more_than_a_year_can() {
    let mut wrong = Vec::new();
    for report in REPORTS {
        for (path, text) in pages(report) {
            let lower = text.to_lowercase();
            for words in NEVER {
                if let Some(at) = lower.find(words) {
                    let around: String = lower[..at + words.len()].chars().rev().take(60).collect();
                    let around: String = around.chars().rev().collect();
                    wrong.push(format!("{report}/{path}: {around}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_page_gives_a_percentage_of_fewer_than_ten() {
    for report in REPORTS {
        for (path, text) in pages(report) {
            for (at, _) in text.match_indices("% of ") {
                let behind = &text[at + "% of ".len()..];
                let digits = behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
                let of = behind[..digits].parse::<u32>();
                assert!(!of.is_ok_and(|of| of < 10), "{report}/{path}: {}", &text[at - 5..at + 10]);
            }
        }
    }
}

#[test]
fn the_published_reports_say_no_more_than_they_can() {
    const GUARDS: [&str; 5] =
        ["overclaim", "mean-duration", "far-percentile", "ordinal-mean", "small-sample-percent"];
    for report in REPORTS {
        let site = Undrawn::default();
        let options = Options { minify: false, ..Options::default() };
        let outcome = pipeline::build(&sources(report), &built_in::theme(), options, &site);
        for one in outcome.complaints.iter().filter(|one| one.severity == Severity::Warning) {
            assert!(!GUARDS.contains(&one.name), "{report}: {}", one.message);
        }
    }
}
