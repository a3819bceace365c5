use super::*;
use proptest::prelude::*;

const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
const B: [f64; 8] = [1.0, 1.0, 2.0, 3.0, 3.0, 5.0, 8.0, 13.0];

/// Weights of eleven men, in pounds: the example of Shapiro and Wilk (1965).
const WEIGHTS: [f64; 11] =
    [148.0, 154.0, 158.0, 160.0, 161.0, 162.0, 166.0, 170.0, 182.0, 195.0, 236.0];

fn minutes(values: &[f64]) -> Vec<f64> {
    values.iter().map(|value| value * 60.0).collect()
}

fn holds(test: Test, statistic: f64, p: f64, tolerance: f64) {
    assert!((test.statistic - statistic).abs() <= tolerance, "{test:?}");
    assert!((test.p - p).abs() <= tolerance, "{test:?}");
}

#[test]
fn shapiro_and_wilk_have_their_golden_values() {
    holds(shapiro_wilk(&WEIGHTS).unwrap(), 0.788815, 0.0067038, 5e-7);
    holds(shapiro_wilk(&logs(&minutes(&A))).unwrap(), 0.964037, 0.830736, 5e-7);
    let both = [minutes(&A), minutes(&B)].concat();
    holds(shapiro_wilk(&logs(&both)).unwrap(), 0.961634, 0.633467, 5e-7);
    holds(shapiro_wilk(&[1.0, 2.0, 4.0]).unwrap(), 0.964286, 0.636887, 5e-7);
}

#[test]
fn values_that_cannot_be_told_are_refused() {
    let few = Refusal::TooFew { needs: 3, has: 2 };
    assert_eq!(shapiro_wilk(&A[..2]), Err(few));
    assert_eq!(qq(&A[..2]), Err(few));
    assert_eq!(Note::from(few), Note::ShapeNeeds { needs: 3, has: 2 });
    assert_eq!(shapiro_wilk(&[7.1; 20]), Err(Refusal::NoSpread));
    let many: Vec<f64> = (0..5001).map(f64::from).collect();
    assert!(matches!(shapiro_wilk(&many), Err(Refusal::TooMany { .. })));
    // All are raised to the floor, and nothing is left of their spread.
    assert_eq!(qq(&[0.0, 1.0, 2.0, 3.0]), Err(Refusal::NoSpread));
}

#[test]
fn the_plot_of_log_normal_quantiles_is_its_own_line() {
    let seconds: Vec<f64> = scores(40).map(|score| (8.0 + 1.5 * score).exp()).collect();
    let plot = qq(&seconds).unwrap();
    assert!((plot.centre - 8.0).abs() < 1e-9);
    let slope = (plot.points[39].seconds / plot.points[0].seconds).ln()
        / (plot.points[39].score - plot.points[0].score);
    assert!((slope - 1.5).abs() < 1e-9);
    assert!((plot.line(0.0) - 8f64.exp()).abs() < 1e-6);
    assert!(shapiro_wilk(&logs(&seconds)).unwrap().p > 0.99);
}

#[test]
fn the_scores_are_bloms() {
    // scipy.stats.norm.ppf((i - 3/8) / (n + 1/4)), n 10
    let got: Vec<f64> = scores(10).collect();
    assert!((got[0] + 1.5466).abs() < 5e-5 && (got[4] + 0.1226).abs() < 5e-5, "{got:?}");
    assert!(got.iter().zip(got.iter().rev()).all(|(a, b)| *a == -b));
}

proptest! {
    #[test]
    fn neither_order_nor_unit_changes_a_shape(
        values in prop::collection::vec(1.0..1e5f64, 8..80),
        by in 0.01..100.0f64,
    ) {
        let other: Vec<f64> = values.iter().rev().map(|value| value * by).collect();
        let (one, scaled) = (shapiro_wilk(&values).unwrap(), shapiro_wilk(&other).unwrap());
        prop_assert!((one.statistic - scaled.statistic).abs() < 1e-8);
        prop_assert!((one.p - scaled.p).abs() < 1e-6);
        prop_assert!((0.0..=1.0).contains(&one.p) && one.statistic <= 1.0);
    }
}
