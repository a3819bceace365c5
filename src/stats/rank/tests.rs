use super::*;
use proptest::prelude::*;

const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
const B: [f64; 8] = [1.0, 1.0, 2.0, 3.0, 3.0, 5.0, 8.0, 13.0];

/// Pain scores of two treatments: the example of Brunner and Munzel (2000).
const PAIN: [f64; 14] = [1.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 4.0, 1.0, 1.0];
const MORE_PAIN: [f64; 11] = [3.0, 3.0, 4.0, 3.0, 1.0, 2.0, 3.0, 1.0, 1.0, 5.0, 4.0];

#[test]
fn the_published_example_has_its_golden_values() {
    let found = brunner_munzel(&MORE_PAIN, &PAIN).unwrap();
    assert!((found.statistic.unwrap() - 3.1374674823029505).abs() < 1e-12);
    assert!((found.p - 0.005786208666151538).abs() < 1e-12);
    assert!((found.effect - 0.788961).abs() < 5e-7);
    let Reference::T { freedom } = found.reference else {
        panic!("ten in each group are read off t: {found:?}");
    };
    assert!((freedom - 17.682842).abs() < 5e-7);
}

#[test]
fn a_against_b_is_as_far_out_in_27_of_43_758_splits() {
    let found = brunner_munzel(&A, &B).unwrap();
    let (extreme, all) = (27.0, 43_758.0);
    assert_eq!(found.reference, Reference::Splits { extreme, all });
    assert!((found.p - 0.00061703).abs() < 5e-9);
    // 75 of 80 pairs, and none tied.
    assert_eq!(found.effect, 75.0 / 80.0);
}

#[test]
fn groups_wholly_apart_have_no_statistic_and_two_splits() {
    let low: Vec<f64> = (0..60).map(f64::from).collect();
    let high: Vec<f64> = (100..160).map(f64::from).collect();
    let found = brunner_munzel(&high, &low).unwrap();
    assert_eq!((found.effect, found.statistic), (1.0, None));
    assert!(found.p > 0.0 && found.p < 1e-34, "{}", found.p);
    let few = brunner_munzel(&low[..5], &high[..6]).unwrap();
    let (extreme, all) = (2.0, 462.0);
    assert_eq!(few.reference, Reference::Splits { extreme, all });
}

#[test]
fn a_tie_across_the_other_boundary_leaves_one_split_apart() {
    // Five below six: upside down, the five highest would have to part the two sevens.
    let low = [1.0, 2.0, 3.0, 4.0, 5.0];
    let high = [7.0, 7.0, 8.0, 9.0, 10.0, 11.0];
    let by_hand = brunner_munzel(&low, &high).unwrap();
    let (extreme, all) = (1.0, 462.0);
    assert_eq!(by_hand.reference, Reference::Splits { extreme, all });
    let pooled = Pooled::of(&low, &high);
    let seen = pooled.seen();
    assert_eq!(pooled.count(&seen), 1.0);
}

#[test]
fn many_splits_are_drawn_and_the_draws_are_close_to_the_count() {
    let few = [3.0, 14.0, 15.0, 92.0, 65.0, 35.0, 89.0, 79.0, 31.0];
    let many: Vec<f64> = (0..300).map(|i| f64::from(i * i % 307) / 2.0).collect();
    let found = brunner_munzel(&few, &many).unwrap();
    assert!(matches!(found.reference, Reference::Draws { .. }));
    assert_eq!(found.p, brunner_munzel(&many, &few).unwrap().p);

    let pooled = Pooled::of(&B, &[2.0, 2.0, 3.0, 4.0, 9.0, 11.0, 17.0, 21.0, 40.0, 41.0]);
    let seen = pooled.seen();
    let counted = pooled.count(&seen) / binomial(18, 8);
    let drawn = pooled.draw(&seen) as f64 / DRAWS as f64;
    assert!((counted - drawn).abs() < 0.006, "{counted} {drawn}");
    assert!(counted > 0.01 && counted < 0.5, "{counted}");
}

#[test]
fn equal_values_shrink_the_count_and_not_the_splits() {
    let pooled = Pooled::of(&[0.0, 0.0, 0.0, 1.0, 1.0], &[0.0, 0.0, 1.0, 1.0, 1.0]);
    // All that differs is how many zeros the group gets: none to five.
    assert_eq!(pooled.distinct_splits(), 6.0);
    let seen = pooled.seen();
    // Three or two zeros are as far out as what was seen, and so is all beyond.
    assert_eq!(pooled.count(&seen), 252.0);
}

#[test]
fn too_few_and_all_the_same_are_refused() {
    let refused = brunner_munzel(&A, &B[..4]).unwrap_err();
    assert_eq!(refused, Refusal::TooFew { group: 10, against: 4 });
    assert_eq!(brunner_munzel(&[2.0; 6], &[2.0; 12]), Err(Refusal::NoSpread));
}

fn any_group(sizes: std::ops::Range<usize>) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((0u8..20).prop_map(f64::from), sizes)
}

proptest! {
    #[test]
    fn neither_order_nor_unit_nor_a_log_changes_anything(
        a in any_group(5..25),
        b in any_group(10..25),
    ) {
        let other = |values: &[f64]| -> Vec<f64> {
            values.iter().rev().map(|value| (value * 60.0 + 1.0).ln()).collect()
        };
        prop_assume!(a.len() >= 10 || a.len() + b.len() < 17);
        prop_assert_eq!(brunner_munzel(&a, &b), brunner_munzel(&other(&a), &other(&b)));
    }

    #[test]
    fn swapping_the_groups_turns_the_effect_over(a in any_group(10..25), b in any_group(10..25)) {
        if let (Ok(there), Ok(back)) = (brunner_munzel(&a, &b), brunner_munzel(&b, &a)) {
            prop_assert!((there.effect + back.effect - 1.0).abs() < 1e-12);
            prop_assert!((there.p - back.p).abs() < 1e-9);
        }
    }

    #[test]
    fn a_group_against_itself_wins_half(a in any_group(10..25)) {
        if let Ok(found) = brunner_munzel(&a, &a) {
            prop_assert!((found.effect - 0.5).abs() < 1e-12 && (found.p - 1.0).abs() < 1e-9);
        }
    }
}
