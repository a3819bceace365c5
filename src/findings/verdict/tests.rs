use super::*;

fn claim(direction: Direction, threshold: f64) -> Claim {
    Claim { direction, threshold, written: String::new() }
}

fn at_least(bounds: (f64, f64)) -> Verdict {
    judge(bounds, &claim(Direction::AtLeast, 2.0))
}

fn at_most(bounds: (f64, f64)) -> Verdict {
    judge(bounds, &claim(Direction::AtMost, 0.5))
}

#[test]
fn an_interval_wholly_on_the_claimed_side_supports() {
    assert_eq!(at_least((2.1, 9.0)), Verdict::Supported);
    assert_eq!(at_most((0.1, 0.4)), Verdict::Supported);
}

#[test]
fn an_interval_wholly_on_the_other_side_refutes() {
    assert_eq!(at_least((0.3, 1.9)), Verdict::Refuted);
    assert_eq!(at_most((0.6, 3.0)), Verdict::Refuted);
}

#[test]
fn an_interval_around_the_threshold_is_inconclusive() {
    assert_eq!(at_least((1.61, 48.5)), Verdict::Inconclusive);
    assert_eq!(at_most((0.4, 0.6)), Verdict::Inconclusive);
}

#[test]
fn a_near_bound_that_equals_the_threshold_supports() {
    assert_eq!(at_least((2.0, 9.0)), Verdict::Supported);
    assert_eq!(at_most((0.1, 0.5)), Verdict::Supported);
}

#[test]
fn a_far_bound_that_equals_the_threshold_does_not_refute() {
    assert_eq!(at_least((0.3, 2.0)), Verdict::Inconclusive);
    assert_eq!(at_most((0.5, 3.0)), Verdict::Inconclusive);
}
