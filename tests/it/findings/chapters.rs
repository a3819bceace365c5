//! Chapters of the methods: the same in every language.

use std::collections::BTreeMap;

use incident_wrapped::findings;
use incident_wrapped::words::Language;

use crate::harness::{edition, site};

#[test]
fn every_finding_has_a_chapter_with_the_six_headings() {
    let headings = |language: Language| match language {
        Language::English => [
            "## What it counts",
            "## Why it matters",
            "## How it is measured",
            "## Who is left out",
            "## What would change our mind",
            "## Source",
        ],
        Language::German => [
            "## Was gezählt wird",
            "## Warum es wichtig ist",
            "## Wie gemessen wird",
            "## Was ausgelassen wird",
            "## Was uns umstimmen würde",
            "## Quelle",
        ],
    };
    for language in Language::ALL {
        for chapter in findings::chapters() {
            let text = chapter.text(language);
            assert_eq!(findings::method(chapter.id, language), text);
            let found: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
            assert_eq!(found, headings(language), "{}", chapter.id);
        }
        for found in findings::all(&edition([""; 0])) {
            assert!(!findings::method(found.id, language).is_empty(), "{}", found.id);
        }
    }
}

/// Returns what a chapter names that is the same in every language: keys, values and figures, how often each.
fn named(text: &str) -> BTreeMap<&str, usize> {
    let codes = text.split('`').skip(1).step_by(2);
    let figures = text.split(|c: char| !c.is_ascii_digit());
    let mut named = BTreeMap::new();
    for name in codes.chain(figures) {
        *named.entry(name).or_default() += 1;
    }
    named.remove("");
    named
}

#[test]
fn a_chapter_says_the_same_in_every_language() {
    for chapter in findings::chapters() {
        let [english, german] = Language::ALL.map(|language| chapter.text(language));
        let paragraphs = |text: &str| text.split("\n\n").count();
        assert_eq!(paragraphs(german), paragraphs(english), "{}", chapter.id);
        assert_eq!(named(german), named(english), "{}", chapter.id);
    }
}

#[test]
fn a_german_site_has_the_german_chapters() {
    let site = site("examples/in-german");
    let method = &site["method/index.html"];
    assert_eq!(method.matches(">Wie gemessen wird<").count(), 16);
    assert!(site["findings/volume/index.html"].contains(">Was gezählt wird<"));
    for (path, page) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(!page.contains("What would change our mind"), "{path}");
    }
}
