//! Titles, where much is known and where little is.

use super::*;

#[test]
fn the_title_of_detection_colours_the_rows_of_its_chart() {
    let year = golden_year();
    let slide = year.slide("detection");
    assert_eq!(
        year.title("detection"),
        "With a test, we knew in three minutes. Without one, in 27 minutes."
    );
    let Mark::Rain(dots) = &figure(slide).unwrap().chart.mark else { panic!("dots") };
    let labels: Vec<&str> = dots.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, ["with a test", "without"]);
    let arrow = dots.comparison.as_ref().unwrap();
    assert_eq!(plain_spaces(&arrow.label), "8.8×");
    assert_eq!(plain_spaces(&arrow.detail), "luck allows 1.3 to 62");
}

#[test]
fn without_coverage_the_rows_are_who_noticed() {
    let lines = [("synthetic-test", 2), ("alert", 4), ("alert", 8), ("customer", 90)];
    let lines = lines.map(|(by, m)| format!("started 09:00, detected +{m}m, by {by}"));
    let year = told(edition(lines));
    let Mark::Rain(dots) = &figure(year.slide("detection")).unwrap().chart.mark else {
        panic!("dots")
    };
    let rows: Vec<String> = dots
        .rows
        .iter()
        .map(|row| plain_spaces(&format!("{}: {}", row.label, row.detail)))
        .collect();
    assert_eq!(rows, ["a test: 1", "an alert: 2", "a person: 1"]);
    let alternative = &figure(year.slide("detection")).unwrap().chart.description;
    assert!(plain_spaces(alternative).contains("An alert: 2, 4 min to 8 min."), "{alternative}");
    assert!(dots.rows.iter().all(|row| row.median.is_none()), "too few for a median");
}

#[test]
fn nothing_recorded_is_one_sentence_that_names_the_key() {
    let year = told(edition(["started 09:00", "started 10:00", "started 11:00"]));
    assert_eq!(
        year.sentence("detection"),
        "No write-up says when it was noticed. Add `detected_at`."
    );
    assert_eq!(
        year.sentence("resolution"),
        "No write-up says when it was resolved. Add `resolved_at`."
    );
    assert_eq!(
        year.sentence("reviews"),
        "No write-up says whether a review was held. Add `review.held`."
    );
    assert_eq!(year.ids(), ["cover", "volume", "calendar", "photo", "closing"]);
    assert!(year.telling("detection").figures.is_empty());
}

#[test]
fn what_only_poor_records_say_is_not_called_absent() {
    let year = told(edition(["started 09:00, detected +5m, confidence 2"]));
    let sentence = year.sentence("detection");
    assert!(sentence.starts_with("No incident is recorded well enough"), "{sentence}");
}

#[test]
fn one_or_two_incidents_are_a_list() {
    let year =
        told(edition(["started 09:00, resolved +5m", "started 09:00, open", "started 09:00"]));
    assert_eq!(
        year.sentence("resolution"),
        "Only 2 incidents can be counted, too few to sum up: A-001 (5 min) and A-002 (at least 303 d)."
    );
    assert!(!year.ids().contains(&"resolution"));
}

#[test]
fn three_to_five_incidents_have_a_range_and_no_median() {
    let year = told(edition(["5m", "9m", "3h"].map(|t| format!("started 09:00, resolved +{t}"))));
    assert_eq!(
        year.sentence("resolution"),
        "3 incidents took 5 min to 3 h to be over; too few for a median."
    );
    assert_eq!(year.title("resolution"), "Three incidents took 5 min to 3 h to be over.");
}

#[test]
fn what_took_no_time_was_done_at_once() {
    let year = told(edition(["started 09:00, detected 09:00"; 8]));
    assert_eq!(year.sentence("detection"), "All 8 incidents were noticed at once.");
    assert_eq!(year.title("detection"), "All 8 incidents were noticed at once.");
}

#[test]
fn open_incidents_count_and_are_mentioned() {
    let mut lines: Vec<String> =
        (1..=8).map(|hours| format!("started 09:00, resolved +{hours}h")).collect();
    lines.push("started 09:00, open".to_owned());
    let sentence = told(edition(lines)).sentence("resolution");
    assert_eq!(
        sentence,
        "Half of 9 incidents were over within 5 h (95% interval 1 h to 8 h, wide with so few); one is still open."
    );
}

#[test]
fn below_ten_a_share_is_counted_out() {
    let lines = ["held", "held", "not-held"].map(|held| format!("started 09:00, {held}"));
    let year = told(edition(lines));
    assert_eq!(year.sentence("reviews"), "A review was held for 2 of the 3 incidents.");
    assert_eq!(year.title("reviews"), "2 of 3 got their review.");
}

#[test]
fn all_is_said_as_all() {
    let year = told(edition(["started 09:00, held"; 4]));
    assert_eq!(year.sentence("reviews"), "A review was held for all 4 incidents.");
}

#[test]
fn a_year_without_incidents_has_a_cover_and_an_end() {
    let year = told(edition(Vec::<String>::new()));
    assert_eq!(year.ids(), ["cover", "closing"]);
    assert_eq!(year.sentence("volume"), "No incident was declared in 2025.");
    assert_eq!(year.headline().id, "volume");
}
