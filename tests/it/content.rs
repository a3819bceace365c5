//! The fictional edition is whole: as many write-ups as a year has, each in its own words.

use std::collections::{BTreeMap, BTreeSet};

use incident_wrapped::findings;
use incident_wrapped::findings::Verdict;
use incident_wrapped::model::{Incident, Kind};

use crate::harness::{folder, readings, sources};

/// Returns the sentences of a text: at least five words, whatever their case and punctuation.
fn sentences(text: &str) -> BTreeSet<String> {
    let plain = |sentence: &str| {
        let words = sentence.split(|c: char| !c.is_alphanumeric());
        let words: Vec<String> =
            words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        (words.len() >= 5).then(|| words.join(" "))
    };
    text.split(['.', '!', '?', '\n']).filter_map(plain).collect()
}

#[test]
fn no_two_write_ups_share_a_sentence() {
    let (edition, sources) = (folder("content"), sources("content"));
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut shared = Vec::new();
    for incident in &edition.incidents {
        for sentence in sentences(sources.text(incident.body)) {
            if let Some(other) = first.insert(sentence.clone(), incident.id.to_string()) {
                shared.push(format!("{other} and {} both say: {sentence}", incident.id));
            }
        }
    }
    assert!(shared.is_empty(), "{}", shared.join("\n"));
}

#[test]
fn there_are_as_many_write_ups_as_a_year_has_and_many_are_long() {
    let (edition, readings) = (folder("content"), readings("content"));
    let words = |one: &Incident| readings.get(one.body).map_or(0, |body| body.words);
    let long = edition.incidents.iter().filter(|one| (300..=900).contains(&words(one))).count();
    let near_misses = edition.incidents.iter().filter(|one| one.kind == Kind::NearMiss).count();
    let counts = (edition.incidents.len() >= 60, long >= 25, near_misses >= 8);
    assert_eq!(counts, (true, true, true), "{} long, {near_misses} near misses", long);
}

#[test]
fn the_least_certain_records_are_the_shortest() {
    let (edition, readings) = (folder("content"), readings("content"));
    let mut words: BTreeMap<bool, Vec<usize>> = BTreeMap::new();
    for one in edition.declared() {
        let certain = edition.confident(one).is_ok();
        words.entry(certain).or_default().push(readings.get(one.body).unwrap().words);
    }
    let middle = |list: &mut Vec<usize>| {
        list.sort_unstable();
        list[list.len() / 2]
    };
    let uncertain = middle(words.get_mut(&false).expect("some are uncertain"));
    let certain = middle(words.get_mut(&true).expect("most are certain"));
    assert!(uncertain * 2 < certain, "{uncertain} words against {certain}");
}

#[test]
fn the_claims_reach_every_verdict_between_them() {
    let rulings = findings::judge(&folder("content"));
    let reached: BTreeSet<Option<Verdict>> = rulings.iter().map(|one| one.verdict).collect();
    let every = [
        None,
        Some(Verdict::Supported),
        Some(Verdict::Refuted),
        Some(Verdict::Inconclusive),
        Some(Verdict::NotTestable),
        Some(Verdict::Exploratory),
    ];
    assert_eq!(reached, BTreeSet::from(every));
    assert!(rulings.len() >= 7);
}
