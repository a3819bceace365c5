//! Every number that a room sees on a slide comes from a typed value: of its finding, its claim, an award, or the settings.

mod read;
mod values;

use incident_wrapped::awards::Award;
use incident_wrapped::findings::{By, detection};
use incident_wrapped::stats::Unit;
use incident_wrapped::stats::thresholds::PLAIN_LEVEL;

use read::{ENGLISH, Text, seen, typographic, untraced};
use values::Typed;

use crate::deck::Told;
use crate::harness::site;

/// Returns what the numbers of a slide may come from, by what it is about.
fn typed(year: &Told, awards: &[Award], id: &str) -> Typed {
    let mut typed = Typed::default();
    let settings = &year.edition.settings;
    typed.words(&ENGLISH.date(settings.data_freeze));
    typed.words(&settings.year.to_string());
    let finding = |id: &str| year.findings.iter().find(|one| one.id == id);
    let findings = match id {
        "cover" | "volume" | "closing" | "photo" => {
            vec!["volume", "near-misses", "confidence", "detection"]
        }
        "memory" => vec!["detection", "reviews"],
        "resolution" => vec!["resolution", "response"],
        own => vec![own],
    };
    for one in findings.into_iter().filter_map(finding) {
        typed.finding(one);
        if id != "memory" {
            typed.groups(one);
        }
    }
    let claim = if id == detection::ID { "web-tests" } else { id };
    year.rulings.iter().filter(|one| one.hypothesis.id == claim).for_each(|one| typed.ruling(one));
    if ["memory", "volume", "near-misses"].contains(&id) {
        year.edition.memory.values().for_each(|past| typed.past(past));
    }
    beside(&mut typed, year, awards, id);
    typed
}

/// Adds what a slide has beside the values of its finding.
fn beside(typed: &mut Typed, year: &Told, awards: &[Award], id: &str) {
    let settings = &year.edition.settings;
    let finding = || year.findings.iter().find(|one| one.id == id);
    match id {
        "cover" => typed.tally(&year.rulings),
        "scoreboard" | "could-not-tell" | "next" => {
            year.rulings.iter().for_each(|one| typed.ruling(one));
            typed.tally(&year.rulings);
            typed.words(&(settings.year + 1).to_string());
        }
        "memory" => typed.words(&ENGLISH.level(PLAIN_LEVEL)),
        "volume" => typed.noticed(&year.edition),
        "near-misses" => {
            let n = finding().map_or(0, |one| one.sample.n());
            typed.words(&format!("{n} times"));
        }
        "awards" => {
            typed.count(awards.len());
            awards.iter().for_each(|award| typed.award(award));
        }
        "detection" => {
            let targets = settings.detection_targets.iter();
            targets.for_each(|one| typed.value(Unit::Seconds, one.seconds() as f64));
        }
        "recorded-times" => finding().into_iter().for_each(|one| typed.moved(one)),
        "metric" => finding().into_iter().for_each(|one| typed.odds(one)),
        "confidence" => {
            let trusted =
                year.edition.declared().filter(|one| year.edition.confident(one).is_ok()).count();
            typed.count(trusted);
            typed.count(year.edition.declared().count() - trusted);
            typed.count(settings.minimum_confidence.into());
        }
        "calendar" => {
            let hours = &settings.working_hours;
            [hours.from, hours.to].iter().for_each(|minute| typed.count(*minute as usize / 60));
        }
        _ => {}
    }
}

/// Returns everything that the authors wrote and slides show, the longest first.
fn authors(year: &Told) -> Vec<String> {
    let edition = &year.edition;
    let mut own = vec![edition.settings.title.clone()];
    own.extend(edition.settings.organisation.clone());
    own.extend(edition.settings.notice.clone());
    own.extend(edition.incidents.iter().map(|one| one.title.clone()));
    for claim in &edition.hypotheses {
        own.push(claim.statement.clone());
        own.extend(claim.short.clone());
        let names = &claim.names;
        own.extend(
            [&names.group, &names.against, &names.matching, &names.others]
                .into_iter()
                .flatten()
                .cloned(),
        );
    }
    for finding in &year.findings {
        let words = |by| finding.groups_by(by).map(|group| group.name.replace('-', " "));
        own.extend(words(By::Safeguard).chain(words(By::Factor)).chain(words(By::Trigger)));
    }
    own.retain(|words| !words.is_empty());
    own.sort_by_key(|words| std::cmp::Reverse(words.len()));
    own.iter().map(|words| typographic(words)).collect()
}

#[test]
fn every_number_on_a_slide_comes_from_a_typed_value_and_a_planted_one_does_not() {
    let (year, awards) = super::content_with_awards();
    let site = site("content");
    let authors = authors(&year);
    let is_own = |id: &str| year.edition.slides.iter().any(|own| own.id == id);
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for (address, mut texts) in seen(&site["deck.html"]) {
        let id = address.trim_end_matches(".2");
        if is_own(id) {
            continue;
        }
        looked_at += 1;
        let typed = typed(&year, &awards, id);
        let found = untraced(&texts, &typed.0, &authors);
        if !found.is_empty() {
            wrong.push(format!("{address}: {found:?}"));
        }
        // Most of what could be typed by hand must be refused, or the check would find nothing.
        let planted =
            (1..100).flat_map(|n| [format!("{n} %"), format!("{n} min"), format!("{n} ×")]);
        let planted: Vec<String> = planted.collect();
        texts.push(Text { text: planted.join(" | "), in_picture: false });
        let found = untraced(&texts, &typed.0, &authors);
        let refused = planted.iter().filter(|one| found.contains(*one)).count();
        assert!(refused > 240, "{address}: only {refused} of 297 planted numbers are found");
    }
    assert!(wrong.is_empty(), "numbers that come from nothing:\n{}", wrong.join("\n"));
    assert!(looked_at > 30, "{looked_at}");
}
