//! Second readings: which pairs are compared, and when there is a coefficient.

use incident_wrapped::findings::agreement;

use super::*;

fn found(lines: &[String]) -> Finding {
    agreement::find(&edition(lines))
}

fn scored(n: usize, first: u8, second: u8) -> Vec<String> {
    let line = format!("confidence {first}, rated r2 confidence {second}");
    vec![line; n]
}

fn said(lines: &[String]) -> String {
    let edition = edition(lines);
    tell(agreement::find(&edition), &edition).sentence.replace('\u{a0}', " ")
}

#[test]
fn only_what_was_read_and_read_again_counts() {
    let found = found(&[
        "confidence 2, rated r2 confidence 3".to_owned(),
        "confidence 5, preventability 3".to_owned(),
        "confidence 5, rated r2 productivity 3".to_owned(),
        "rated r2 confidence 4".to_owned(),
    ]);
    assert_eq!(found.sample.ids.len(), 1, "a low confidence counts too");
    let expected = [
        ("A-002", Reason::NotRecorded),
        ("A-003", Reason::NotRecorded),
        ("A-004", Reason::NotRead),
    ];
    assert_eq!(left_out(&found), expected);
    let twice = &found.values["read-twice"];
    assert_eq!((twice.x(), twice.value), (Some(1), Some(1.0 / 3.0)));
}

#[test]
fn the_second_reading_of_a_scale_is_the_first_rating_that_has_it() {
    let line = "confidence 5, preventability 4, rated r3 preventability 1, rated r2 confidence 4, rated r2 preventability 4";
    let edition = edition([line, line, line]);
    let found = agreement::find(&edition);
    assert_eq!(names(&found.groups, By::Scale), ["confidence 3", "preventability 3"]);
    let near = |scale: &str, name: &str| group(&found, scale).values[name].x();
    assert_eq!(near("confidence", "same"), Some(0));
    assert_eq!(near("confidence", "within-one"), Some(3));
    assert_eq!(near("preventability", "within-one"), Some(0));
    let rows = &tell(found, &edition).figures[1].table.rows;
    let row: Vec<&str> = rows[3].iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(row, ["first 4", "3", "0", "0", "0", "0"]);
}

#[test]
fn a_coefficient_takes_twenty() {
    let lines = [scored(10, 5, 5), scored(9, 4, 5)].concat();
    let few = found(&lines);
    let few = &group(&few, "confidence").values;
    assert_eq!(few.keys().collect::<Vec<_>>(), [&"same", &"within-one"]);
    let said = said(&lines);
    assert!(said.ends_with("a coefficient takes 20. The same score twice: confidence 10 of 19."));
    let enough = found(&[lines, scored(1, 4, 4)].concat());
    let kappa = &group(&enough, "confidence").values["kappa"];
    assert_eq!(kappa.method, "kappa-quadratic");
    assert!(kappa.bounds().is_some());
}

#[test]
fn a_third_reader_brings_alpha() {
    let two = [scored(10, 5, 5), scored(9, 4, 4)].concat();
    let third = |line: &str| [two.clone(), vec![line.to_owned()]].concat();
    let alpha = |lines: &[String]| {
        let found = found(lines);
        group(&found, "confidence").values.contains_key("alpha")
    };
    assert!(!alpha(&third("confidence 3, rated r2 confidence 4")));
    assert!(alpha(&third("confidence 3, rated r2 confidence 4, rated r3 confidence 3")));
}

#[test]
fn scores_that_are_all_the_same_leave_kappa_undefined_and_it_is_said() {
    let lines = scored(20, 5, 5);
    let found = found(&lines);
    let kappa = &group(&found, "confidence").values["kappa"];
    assert_eq!(kappa.value, None);
    assert!(said(&lines).ends_with("confidence undefined (all ratings are the same)."));
    let words = &tell(found, &edition(&lines)).facts[0].1;
    assert!(words.ends_with("Kappa is undefined: all ratings are the same."));
}

#[test]
fn raters_who_disagree_are_told_what_follows() {
    let lines = [scored(10, 4, 5), scored(10, 5, 4)].concat();
    let words = &tell(found(&lines), &edition(&lines)).facts[0].1;
    assert!(words.contains("Kappa −1.00"), "{words}");
    assert!(words.ends_with("so no claim that asks for this score is judged."));
}

#[test]
fn one_or_two_are_listed_and_none_asks_for_the_key() {
    assert_eq!(
        said(&scored(1, 5, 4)),
        "Only 1 incident can be counted, too few to sum up: A-001 (confidence 5, then 4)."
    );
    let none = said(&["confidence 5".to_owned()]);
    assert!(none.contains("Add `ratings: [{rater: r2, confidence: 4}]`"));
}
