//! What holds for every slide and every picture, also of the published folders.

use super::*;
use incident_wrapped::words::Language;

use crate::harness::{PUBLISHED, awards};

fn published() -> Vec<Told> {
    PUBLISHED.map(|path| told_with(folder(path), awards(path))).into()
}

#[test]
fn links_of_a_chart_become_addresses_of_the_page() {
    let year = golden_year();
    let chart = &figure(year.slide("detection")).unwrap().chart;
    let draw =
        |href: fn(&Target) -> String| chart::draw(chart, Shape::Wide, Language::English, href);
    let linked = draw(|target| match target {
        Target::Incident(id) => format!("../incidents/{id}/index.html"),
        Target::Finding(_) | Target::Archive(..) => String::new(),
    });
    assert!(linked.contains("href=\"../incidents/A-011/index.html\""), "{linked}");
    assert!(!draw(|_| String::new()).contains("<a "), "what has no address is no link");
}

#[test]
fn every_picture_has_words_a_table_and_a_footing() {
    for year in published().iter().chain([&golden_year()]) {
        for figure in year.figures() {
            let id = &figure.chart.id;
            assert!(!figure.chart.title.is_empty() && !figure.chart.description.is_empty(), "{id}");
            assert!(!figure.table.rows.is_empty(), "{id}");
            let width = figure.table.head.len();
            assert!(figure.table.rows.iter().all(|row| row.len() == width), "{id}");
            let footing = &figure.footing;
            assert!(!footing.counted.is_empty() && !footing.freeze.is_empty(), "{id}");
            assert!(!footing.definition.is_empty(), "{id}");
        }
    }
}

#[test]
fn no_two_pictures_of_a_deck_share_an_id() {
    for year in published() {
        let figures = year.deck.all().filter_map(figure);
        let mut ids: Vec<&str> = figures.map(|figure| figure.chart.id.as_str()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}

#[test]
fn no_sentence_claims_more_than_it_can() {
    let forbidden = [
        "significan",
        "prove",
        "proof",
        "because of",
        "root cause",
        "mean time",
        "average",
        "mttr",
        "p99",
        "inf ",
        "caused by",
        "worst",
    ];
    for year in published().iter().chain([&golden_year()]) {
        for sentence in year.sentences() {
            let lower = sentence.to_lowercase();
            for word in forbidden {
                assert!(!lower.contains(word), "`{word}` in: {sentence}");
            }
            // Inside of German words it is one syllable of many.
            let mut words = lower.split(|c: char| !c.is_alphanumeric());
            assert!(words.all(|word| word != "nan"), "no number in: {sentence}");
        }
    }
}

#[test]
fn a_slide_has_at_most_forty_words() {
    for year in published().iter().chain([&golden_year()]) {
        for slide in year.deck.all().chain(&year.teaser.slides) {
            let words = plain_spaces(&words(slide));
            let count = words.split_whitespace().count();
            assert!(count <= 40, "{} has {count}: {words}", slide.id);
        }
    }
}
