//! What people write in the place of something else: it is shown or told, and lost nowhere.

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::findings::Verdict;
use incident_wrapped::model::Use;
use incident_wrapped::pipeline;
use incident_wrapped::render::Report;
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};

use crate::harness::{built, why};

const SETTINGS: &str = "title: Our year\nyear: 2025\nzone: Europe/Oslo\ndata_freeze: 2026-01-09\n";

fn folder(files: &[(&str, &str)]) -> Sources {
    let all = files.iter().chain(&[("wrapped.yaml", SETTINGS)]);
    let list = all.map(|(path, text)| Source::decode(*path, text.as_bytes().to_vec()));
    Sources::new(list.collect())
}

fn report(files: &[(&str, &str)]) -> Report {
    let mut complaints = Diagnostics::new();
    let report = pipeline::read(&folder(files), &mut complaints);
    assert_eq!(complaints.errors(), 0);
    report.unwrap()
}

const LINKED: &str = "---\nid: A\ntitle: Search was slow\nstarted_at: 2025-03-14 09:02\nregion: eu\nowner: A. Person\n\
links: {ticket: OPS-1412, wiki: https://wiki.example/1412, list: mailto:ops@mail.example}\n\
observations: {paged: true, seen: true}\nreview: {held: true, url: third shelf}\n---\nText.\n";

#[test]
fn words_in_the_place_of_an_address_are_shown_without_a_link() {
    let site = built(&folder(&[("incidents/a.md", LINKED)]), &built_in::theme());
    let page = &site["incidents/A/index.html"];
    assert!(page.contains("OPS-1412") && page.contains("third shelf"));
    assert!(!page.contains("href=\"OPS-1412\"") && !page.contains("href=\"third shelf\""));
    assert!(page.contains("href=\"https://wiki.example/1412\""));
    assert!(page.contains("href=\"mailto:ops@mail.example\""));
}

fn claim(asked: &str) -> String {
    format!(
        "---\nid: pages\nstatement: Pages help.\nregistered: 2025-01-15\nestimand: share\nmeasure: {{{asked}}}\nclaim: \">= 50%\"\n---\nWhy.\n"
    )
}

#[test]
fn a_claim_about_what_nobody_has_looked_for_says_so() {
    let asks = |asked: &str| {
        let claim = claim(asked);
        let files = [("incidents/a.md", LINKED), ("hypotheses/a.md", &claim)];
        let ruling = report(&files).rulings.remove(0);
        assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
        why(&ruling.reason.unwrap())
    };
    assert_eq!(asks("observations.rehearsed: true"), "nobody has looked for it yet");
    assert!(asks("observations.paged: true").contains("only 1 incident"));
    assert!(asks("observations.rehearsed: null").contains("only 1 incident"));
    for list in ["factors", "tags", "saved_by", "services", "teams"] {
        assert_eq!(asks(&format!("{list}: canary")), "nobody has looked for it yet", "{list}");
    }
}

#[test]
fn a_list_that_one_write_up_has_is_empty_elsewhere() {
    let claim = claim("factors: config");
    let asks = |other: &str| {
        let files =
            [("incidents/a.md", LINKED), ("incidents/b.md", other), ("hypotheses/a.md", &claim)];
        why(&report(&files).rulings.remove(0).reason.unwrap())
    };
    let other = "---\nid: B\ntitle: Search was slow\nfactors: [capacity]\n---\nText.\n";
    assert!(asks(other).contains("only 2 incidents"));
    // Whoever wrote an empty list has looked.
    assert!(asks(&other.replace("capacity", "")).contains("only 2 incidents"));
}

#[test]
fn every_key_of_the_folder_is_in_the_account() {
    let claim = claim("observations.paged: true");
    let slide = "---\ntitle: Ahead\nmood: good\n---\nMore.\n";
    let draft = "---\ntitle: Later\ndraft: true\nmood: good\n---\nMore.\n";
    let keys = report(&[
        ("incidents/a.md", LINKED),
        ("hypotheses/a.md", &claim),
        ("slides/ahead.md", slide),
        ("slides/later.md", draft),
    ])
    .account
    .keys;
    let count = |key: &str, what: Use| keys.get(&(key.to_owned(), what)).copied();
    assert_eq!(count("title", Use::Read), Some(3));
    assert_eq!(count("links.ticket", Use::Read), Some(1));
    assert_eq!(count("observations.paged", Use::Asked), Some(1));
    assert_eq!(count("observations.seen", Use::Nothing), Some(1));
    assert_eq!(count("region", Use::Nothing), Some(1));
    assert_eq!(count("mood", Use::Nothing), Some(1));
    assert_eq!(count("owner", Use::Dropped), Some(1));
}
