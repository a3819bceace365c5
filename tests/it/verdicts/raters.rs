//! Raters who disagree: what rests on their scores is not judged.

use incident_wrapped::model::Comparison;
use incident_wrapped::telling::Scene;

use super::*;
use crate::deck::told;

/// So many incidents that got both of these scores for preventability.
fn scored(n: usize, first: u8, second: u8) -> Vec<String> {
    let line = format!("confidence 5, preventability {first}, rated r2 preventability {second}");
    vec![line; n]
}

/// So many of each that a kappa of two equally frequent scores is `2 * same / all - 1`.
fn read_twice(same: usize, other: usize) -> Vec<String> {
    let parts = [scored(same, 2, 2), scored(same, 4, 4), scored(other, 2, 4), scored(other, 4, 2)];
    parts.concat()
}

fn high() -> Filter {
    let test = Test::Compares(Comparison::AtLeast, 4.0);
    Filter {
        conditions: BTreeMap::from([("scores.preventability".to_owned(), test)]),
        written: String::new(),
    }
}

fn preventable() -> Hypothesis {
    let estimand = Estimand::Share { matching: high(), group: Filter::default() };
    hypothesis("preventable", estimand, ">= 0.5")
}

const SPLIT: &str =
    "the raters disagree on preventability (kappa 0.20 over 20 incidents read twice)";

#[test]
fn a_claim_on_a_score_that_raters_disagree_on_is_not_testable() {
    let ruling = ruled(&read_twice(6, 4), preventable(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some(SPLIT));
    assert!(ruling.judged.is_none() && ruling.readings.is_empty());
    assert_eq!((ruling.sides[0].matching, ruling.sides[0].n), (Some(10), 20));
}

#[test]
fn a_kappa_of_exactly_two_fifths_lets_a_claim_be_judged() {
    let ruling = ruled(&read_twice(7, 3), preventable(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Inconclusive));
}

#[test]
fn nineteen_that_were_read_twice_retire_no_claim() {
    let lines = read_twice(6, 4).split_off(1);
    assert_eq!(lines.len(), 19);
    let ruling = ruled(&lines, preventable(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Inconclusive));
}

#[test]
fn raters_who_gave_one_score_throughout_agree() {
    let ruling = ruled(&scored(20, 4, 4), preventable(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
}

#[test]
fn a_score_that_decides_a_side_retires_the_claim_too() {
    let share = |group, against| Estimand::DifferenceOfShares {
        matching: filter([("reviewed", true)]),
        group,
        against: Against::Group(against),
    };
    let sides = [
        share(high(), filter([("reviewed", false)])),
        share(filter([("reviewed", false)]), high()),
    ];
    for estimand in sides {
        let ruling = ruled(&read_twice(6, 4), hypothesis("more", estimand, ">= 0"), 1);
        assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some(SPLIT));
    }
}

#[test]
fn a_claim_on_another_key_is_judged_whatever_the_raters_say() {
    let mut lines = read_twice(6, 4);
    lines.iter_mut().for_each(|line| line.push_str(", covered"));
    let ruling = ruled(&lines, hypothesis("covered", everyone(), ">= 0.5"), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
}

#[test]
fn a_claim_that_raters_retire_still_counts_for_the_family() {
    let ruling = ruled(&read_twice(6, 4), preventable(), 3);
    assert_eq!(ruling.family, 3);
}

#[test]
fn a_claim_that_came_late_has_no_number_where_the_raters_disagree() {
    let late = Hypothesis { registered: Some(day("2025-12-15")), ..preventable() };
    let ruling = ruled(&read_twice(6, 4), late, 1);
    assert_eq!(ruling.verdict, Some(Verdict::Exploratory));
    assert_eq!((ruling.reason.as_ref().map(why).as_deref(), ruling.judged), (Some(SPLIT), None));
}

#[test]
fn slide_card_and_what_we_could_not_tell_say_that_the_raters_disagree() {
    let year = told(edition_with(read_twice(6, 4), [preventable()]));
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let card = &year.tellings.claims[0].card;
    assert!(plain(&card.inference).contains(SPLIT), "{}", card.inference);
    assert!(card.caution.contains("the rubric wants clearer words"));
    let Scene::Bet(bet) = &year.slide("preventable").scene else { panic!("a bet") };
    assert_eq!(bet.doubt, "We read them differently: no answer.");
    let card = &bet.card;
    assert!(plain(&card.inference).contains(SPLIT), "{}", card.inference);
    let Scene::List { items, .. } = &year.slide("could-not-tell").scene else { panic!("a list") };
    assert_eq!(items[0].1, "Our readers do not agree.");
    let Scene::List { items, .. } = &year.slide("next").scene else { panic!("a list") };
    assert_eq!(items[0].1, "with a clearer rubric");
}
