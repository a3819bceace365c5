use super::*;
use proptest::prelude::*;

const TABLE: [[u64; 5]; 5] =
    [[5, 2, 0, 0, 0], [1, 8, 3, 0, 0], [0, 2, 9, 2, 0], [0, 0, 3, 6, 1], [0, 0, 0, 1, 2]];

/// Krippendorff's four coders and twelve units; a dot is a missing rating.
fn canonical() -> Vec<Vec<f64>> {
    let coders = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    (0..12)
        .map(|unit| {
            let given = coders.iter().filter_map(|c| c[unit..=unit].parse().ok());
            given.collect()
        })
        .collect()
}

#[test]
fn kappa_has_its_golden_value() {
    let got = kappa(&TABLE, 0.95).value.unwrap();
    assert!((got - 0.869565).abs() < 5e-7, "{got}");
}

#[test]
fn alpha_has_the_published_value_of_the_four_coders() {
    let got = krippendorff(&canonical()).value.unwrap();
    assert!((got - 0.8154).abs() < 5e-5, "{got}");
}

#[test]
fn levels_that_nobody_used_count_for_kappa() {
    // Two who disagree by one step on a long scale agree better than two on a short one.
    let far = table::<5>(&[(1, 1), (1, 2), (5, 5), (5, 5)]);
    let near = table::<5>(&[(1, 1), (1, 2), (2, 2), (2, 2)]);
    assert!(kappa(&far, 0.95).value > kappa(&near, 0.95).value);
}

#[test]
fn ratings_that_are_all_the_same_have_no_coefficient() {
    let same = table::<5>(&[(3, 3); 30]);
    let k = kappa(&same, 0.95);
    assert_eq!((k.value, k.note), (None, Some(Note::SameRatings)));
    let alpha = krippendorff(&vec![vec![3.0, 3.0]; 30]);
    assert_eq!((alpha.value, alpha.note), (None, Some(Note::SameRatings)));
}

#[test]
fn raters_who_never_disagree_have_a_one_without_an_interval() {
    let perfect = table::<5>(&[(1, 1), (3, 3), (3, 3), (4, 4)]);
    let k = kappa(&perfect, 0.95);
    assert_eq!((k.value, k.bounds()), (Some(1.0), None));
}

#[test]
fn a_rater_who_tells_nothing_apart_leaves_a_zero_without_an_interval() {
    let blunt = table::<5>(&[(3, 1), (3, 3), (3, 5), (3, 3)]);
    let k = kappa(&blunt, 0.95);
    assert_eq!((k.value, k.bounds()), (Some(0.0), None));
}

#[test]
fn without_ratings_there_is_no_coefficient() {
    assert_eq!(kappa(&[[0; 5]; 5], 0.95).value, None);
    assert_eq!(krippendorff(&[vec![1.0], vec![]]).value, None);
}

fn any_pairs() -> impl Strategy<Value = Vec<(u8, u8)>> {
    prop::collection::vec((1u8..=5, 1u8..=5), 2..60)
}

proptest! {
    #[test]
    fn it_does_not_matter_who_is_called_the_first_rater(pairs in any_pairs()) {
        let swapped: Vec<(u8, u8)> = pairs.iter().map(|&(a, b)| (b, a)).collect();
        let one = kappa(&table::<5>(&pairs), 0.95);
        let other = kappa(&table::<5>(&swapped), 0.95);
        prop_assert_eq!(one.value.is_some(), other.value.is_some());
        if let (Some(one), Some(other)) = (one.value, other.value) {
            prop_assert!((one - other).abs() < 1e-9 && one <= 1.0);
        }
    }

    #[test]
    fn the_order_of_units_and_raters_does_not_matter(pairs in any_pairs()) {
        let units: Vec<Vec<f64>> =
            pairs.iter().map(|&(a, b)| vec![f64::from(a), f64::from(b)]).collect();
        let turned: Vec<Vec<f64>> =
            units.iter().rev().map(|unit| unit.iter().rev().copied().collect()).collect();
        prop_assert_eq!(krippendorff(&units), krippendorff(&turned));
    }

    #[test]
    fn other_units_leave_alpha(pairs in any_pairs()) {
        let scaled = |by: f64| -> Vec<Vec<f64>> {
            pairs.iter().map(|&(a, b)| vec![f64::from(a) * by, f64::from(b) * by]).collect()
        };
        prop_assert_eq!(krippendorff(&scaled(1.0)), krippendorff(&scaled(60.0)));
    }

    #[test]
    fn a_higher_level_never_narrows_kappa(pairs in any_pairs()) {
        let narrow = kappa(&table::<5>(&pairs), 0.9).bounds();
        let wide = kappa(&table::<5>(&pairs), 0.99).bounds();
        if let (Some((low, high)), Some((lower, higher))) = (narrow, wide) {
            prop_assert!(lower <= low && high <= higher);
        }
    }
}
