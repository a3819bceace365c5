//! Links of texts: each is counted once, and those that stay lead to what is there.

use std::collections::BTreeMap;

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::model::Lead;
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};
use incident_wrapped::{lint, parse};
use proptest::prelude::*;

use crate::harness::built;

const REPORT: &str = "title: Our year\nyear: 2025\nzone: UTC\nreading_started: 2025-02-01\n";
const CLAIM: &str = "statement: S\nregistered: 2025-01-10\nmeasure: {observations.covered: true}\nestimand: share\nclaim: \">= 50%\"\n";

/// A report of two write-ups, a draft, a claim, a slide with notes and an award; the first of each has this text.
fn report(texts: &BTreeMap<&str, String>) -> Sources {
    let text = |place: &str| texts.get(place).cloned().unwrap_or_default();
    let write_up = |id: &str, more: &str, body: &str| {
        format!(
            "---\nid: {id}\ntitle: T\nstarted_at: 2025-03-14 09:02\nobservations: {{covered: true}}\n{more}---\n{body}"
        )
    };
    let files = [
        ("wrapped.yaml", REPORT.to_owned()),
        ("incidents/a.md", write_up("A-1", "", &text("incident"))),
        (
            "incidents/2024/b c.md",
            write_up("B-1", "", "## Timeline\n\n## Timeline\n\n## Cause & effect\n"),
        ),
        ("incidents/draft.md", write_up("C-1", "draft: true\n", "")),
        ("hypotheses/h.md", format!("---\nid: h\n{CLAIM}---\n{}", text("claim"))),
        (
            "slides/s.md",
            format!("---\ntitle: S\n---\n{}\n\nNotes:\n{}", text("slide"), text("notes")),
        ),
        (
            "awards/w.md",
            format!(
                "---\nid: w\ntitle: W\nwinner: A-1\n---\nFor those who waited.\n{}",
                text("award")
            ),
        ),
    ];
    Sources::new(
        files.into_iter().map(|(path, text)| Source::decode(path, text.into_bytes())).collect(),
    )
}

fn checked(sources: &Sources) -> (BTreeMap<Lead, usize>, Diagnostics) {
    let mut complaints = Diagnostics::new();
    let edition = parse::edition(sources, &mut complaints).edition.unwrap();
    (lint::check(&edition, sources, &mut complaints).links, complaints)
}

const PLACES: [&str; 5] = ["incident", "claim", "slide", "notes", "award"];

/// Addresses from `incidents/`, `hypotheses/`, `slides/` and `awards/` alike, with where they lead.
const ADDRESSES: [(&str, Lead); 19] = [
    ("https://a.example", Lead::Somewhere),
    ("mailto:us@a.example", Lead::Somewhere),
    ("../incidents/a.md", Lead::Somewhere),
    ("../incidents/2024/b%20c.md", Lead::Somewhere),
    ("../incidents/2024/b%20c.md#timeline-1", Lead::Somewhere),
    ("../hypotheses/h.md", Lead::Somewhere),
    ("../incidents/2024/b%20c.md#timeline-2", Lead::Nowhere),
    ("../incidents/draft.md", Lead::Nowhere),
    ("../slides/s.md", Lead::Nowhere),
    ("../wrapped.yaml", Lead::Nowhere),
    ("lost.md", Lead::Nowhere),
    ("#lost", Lead::Nowhere),
    ("/incidents/a.md", Lead::Nowhere),
    ("www.a.example", Lead::Nowhere),
    ("//a.example", Lead::Nowhere),
    ("", Lead::Nowhere),
    ("javascript:x", Lead::Refused),
    ("slack:x", Lead::Refused),
    ("C:\\log", Lead::Refused),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_link_of_every_text_is_counted_by_where_it_leads(
        links in proptest::collection::vec((0..PLACES.len(), 0..ADDRESSES.len()), 0..30),
    ) {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        let mut wanted: BTreeMap<Lead, usize> = BTreeMap::new();
        for (place, address) in links {
            let (address, lead) = ADDRESSES[address];
            texts.entry(PLACES[place]).or_default().push_str(&format!("See [it]({address}).\n"));
            *wanted.entry(lead).or_default() += 1;
        }
        let (found, complaints) = checked(&report(&texts));
        let count = |lead| wanted.get(&lead).copied().unwrap_or(0);
        let named = |name: &str| complaints.iter().filter(|one| one.name == name).count();
        prop_assert_eq!(named("link-nowhere"), count(Lead::Nowhere));
        prop_assert_eq!(named("link-refused"), count(Lead::Refused), "each stands on a line of its own");
        prop_assert_eq!(found, wanted);
    }
}

#[test]
fn several_schemes_on_a_line_are_one_warning_and_several_links() {
    let text = "[a](slack:x) and [b](tel:1)\nand [c](ftp://x)\n".to_owned();
    let (found, complaints) = checked(&report(&BTreeMap::from([("slide", text)])));
    assert_eq!(found, BTreeMap::from([(Lead::Refused, 3)]));
    assert_eq!(complaints.iter().filter(|one| one.name == "link-refused").count(), 2);
}

#[test]
fn a_link_to_a_heading_of_another_text_leads_to_it() {
    let text =
        "[a](2024/b%20c.md#Timeline-1) [b](<2024/b c.md#cause--effect>) [c](../hypotheses/h.md)"
            .to_owned();
    let site = built(&report(&BTreeMap::from([("incident", text)])), &built_in::theme());
    let (from, to) = (&site["incidents/A-1/index.html"], &site["incidents/B-1/index.html"]);
    for id in ["text-timeline-1", "text-cause--effect"] {
        assert!(from.contains(&format!("incidents/B-1/index.html#{id}\"")), "{from}");
        assert!(to.contains(&format!("id=\"{id}\"")), "{to}");
    }
    assert!(from.contains("findings/h/index.html\">c</a>"), "{from}");
}

#[test]
fn a_claim_that_is_none_hides_no_other_claim() {
    let text = "[99 min](findings:volume.n), and [8](finding:volume.n)\n".to_owned();
    let mut complaints = Diagnostics::new();
    incident_wrapped::pipeline::read(&report(&BTreeMap::from([("slide", text)])), &mut complaints);
    let mut names: Vec<_> = complaints.iter().map(|one| one.name).collect();
    names.sort_unstable();
    assert_eq!(names, ["finding-address", "finding-claim"]);
}
