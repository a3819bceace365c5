//! The big numbers of a claim.

use super::*;

fn sides(year: &Told, id: &str) -> Vec<[String; 2]> {
    let Scene::Bet(bet) = &year.slide(id).scene else { panic!("a bet") };
    let card = &bet.card;
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
