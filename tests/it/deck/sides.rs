//! The big numbers of a claim.

use super::*;

fn sides(year: &Told, id: &str) -> Vec<[String; 2]> {
    let Scene::Claim { card, .. } = &year.slide(id).scene else { panic!("a claim") };
    let stats = card.sides.iter().flat_map(|(_, stats)| stats);
    stats.map(|one| [plain_spaces(&one.value), plain_spaces(&one.label)]).collect()
}

#[test]
fn a_claim_shows_each_side_and_how_much_more_it_is_on_the_one() {
    let year = golden_year();
    let shown = sides(&year, "web-tests");
    let expected = [
        ["27 min", "No test watching (10)"],
        ["3 min", "Test watching (8)"],
        ["8.8 times", "as long"],
    ];
    assert_eq!(shown, expected);
    assert_eq!(sides(&year, "covered"), [["44%", "Test watching: 8 of 18"]]);
}

#[test]
fn a_claim_that_cannot_be_tested_has_its_sentence_alone() {
    let few = detected(&[1, 2, 3, 4], "covered");
    let year = told(edition_with(few, [half_covered()]));
    assert!(sides(&year, "covered").is_empty());
}

#[test]
fn the_claim_of_a_slide_says_what_it_asks_for_and_where_its_interval_ends() {
    let year = golden_year();
    let Mark::Forest(forest) = &figure(year.slide("web-tests")).unwrap().chart.mark else {
        panic!("a forest")
    };
    let rows: Vec<_> = forest.panels.iter().flat_map(|panel| &panel.rows).collect();
    assert_eq!(plain_spaces(&rows[0].asks), "at least 2 times");
    let (low, high) = rows[0].ends.as_ref().unwrap();
    assert_eq!([low, high].map(|end| plain_spaces(end)), ["1.3 times", "62 times"]);
    assert!(rows[1].asks.is_empty() && rows[1].ends.is_none());
}

#[test]
fn the_teaser_says_what_the_numbers_of_a_side_are() {
    let mut edition = golden_year().edition;
    edition.settings.deck.teaser = Some(vec!["web-tests".to_owned()]);
    let year = told(edition);
    let Scene::Claim { card, .. } = &year.teaser.slides[0].scene else { panic!("a claim") };
    let (among, stats) = card.sides.as_ref().unwrap();
    assert!(among.is_empty());
    assert_eq!(plain_spaces(&stats[0].label), "No test watching: until half of 10 were noticed");
}
