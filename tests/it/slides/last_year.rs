//! Last year's numbers beside this year's: what changed, what is too close to call, and what cannot be compared.

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::parse;
use incident_wrapped::source::{Source, Sources};

use super::*;
use crate::harness::day;

/// How many incidents the edition of 2024 counted.
const COUNT: &str = "volume: 20, count: {value: 20, low: null, high: null}";

/// Remembers an edition of 2024 with these findings, such as `reviews: 20, held: {value: 0.3, ...}`.
fn remembering(mut edition: Edition, findings: &[&str]) -> Edition {
    let finding = |line: &&str| {
        let (id, rest) = line.split_once(": ").unwrap();
        let (n, value) = rest.split_once(", ").unwrap();
        format!(
            "  - {{id: {id}, sentence: It was so., unit: count, n: {n}, of: {n}, values: {{{value}}}, groups: []}}\n"
        )
    };
    let findings: String = findings.iter().map(finding).collect();
    let last = format!("format: 1\nedition: {{year: 2024}}\nfindings:\n{findings}");
    let file = |path: &str, text: String| Source::decode(path, text.into_bytes());
    let mut told = Diagnostics::new();
    let settings = "title: A year\nyear: 2025\nzone: UTC\n".to_owned();
    let sources =
        Sources::new(vec![file("editions/2024.yaml", last), file("wrapped.yaml", settings)]);
    edition.memory = parse::edition(&sources, &mut told).edition.unwrap().memory;
    edition
}

/// A year of so many incidents, each noticed after ten minutes, of which so many had a review.
fn year(n: usize, reviewed: usize) -> Edition {
    let line = |place: usize| {
        let start = format!("started 2025-{:02}-11 09:00", place % 12 + 1);
        let held = if place < reviewed { "held" } else { "not-held" };
        format!("{start}, detected +10m, confidence 5, {held}")
    };
    edition((0..n).map(line))
}

fn counted(edition: Edition) -> Edition {
    remembering(edition, &[COUNT])
}

/// Returns the title of the answer and, for each pair, both numbers and whether they differ.
fn answer(edition: Edition) -> Option<(String, Vec<String>)> {
    let year = told(edition);
    let slide = year.deck.all().find(|slide| slide.id == "memory")?;
    let Scene::LastYear { pairs, .. } = &slide.scene else { return None };
    let pairs = pairs.iter().map(|one| {
        let sign = if one.changed { "changed" } else { "tied" };
        plain_spaces(&format!("{} {} -> {}, {sign}", one.then.value, one.then.label, one.now.value))
    });
    Some((plain_spaces(&slide.title.text()), pairs.collect()))
}

#[test]
fn how_many_there_were_is_compared_by_the_ratio_of_both_rates() {
    let (title, pairs) = answer(counted(year(25, 0))).unwrap();
    assert_eq!(title, "More incidents: maybe.");
    assert_eq!(pairs, ["20 incidents -> 25, tied"]);
    // 20 against 60 in years of the same length: 0.19 to 0.56 times as many.
    let (title, pairs) = answer(counted(year(60, 0))).unwrap();
    assert_eq!(title, "More incidents: surely.");
    assert_eq!(pairs, ["20 incidents -> 60, changed"]);
    assert_eq!(answer(counted(year(20, 0))).unwrap().0, "As many incidents as before.");
}

#[test]
fn half_a_year_is_not_held_against_a_whole_one() {
    let mut half = counted(year(25, 0));
    half.settings.data_freeze = day("2025-06-30");
    assert_eq!(answer(half), None);
}

#[test]
fn a_change_and_a_tie_stand_side_by_side_and_shares_go_by_their_difference() {
    let reviews = |x: &str| format!("reviews: 20, held: {{value: 0.3, low: 0.12, high: 0.54{x}}}");
    let of_six = reviews(", x: 6");
    let (title, pairs) = answer(remembering(year(25, 20), &[&of_six, COUNT])).unwrap();
    assert_eq!(title, "More reviews: surely. More incidents: maybe.");
    assert_eq!(pairs, ["30% reviewed -> 80%, changed", "20 incidents -> 25, tied"]);
    let (_, pairs) = answer(remembering(year(25, 10), &[&of_six])).unwrap();
    assert_eq!(pairs, ["30% reviewed -> 40%, tied"]);
    let uncounted = remembering(year(25, 20), &[&reviews("")]);
    assert_eq!(answer(uncounted), None, "without its count a share has no difference");
}

#[test]
fn durations_that_overlap_are_too_close_to_call() {
    for (range, sign) in [("low: 60, high: 900", "tied"), ("low: 60, high: 120", "changed")] {
        let median = format!("detection: 20, median: {{value: 90, {range}}}");
        let (title, pairs) = answer(remembering(year(25, 0), &[&median])).unwrap();
        assert!(title.starts_with("Noticed later"), "{title}");
        assert_eq!(pairs, [format!("1.5 min until noticed -> 10 min, {sign}")]);
    }
}
