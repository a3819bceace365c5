use super::*;
use crate::findings::finding::Point;
use crate::model::{Against, Filter, IncidentId, Measure};
use crate::stats::special::normal_quantile;

const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
const B: [f64; 8] = [1.0, 1.0, 2.0, 3.0, 3.0, 5.0, 8.0, 13.0];

fn lasting(minutes: &[f64]) -> Side {
    let point = |minutes: &f64| Point {
        id: IncidentId("A-1".to_owned()),
        seconds: minutes * 60.0,
        open: false,
    };
    Side { n: minutes.len(), points: minutes.iter().map(point).collect(), ..Side::empty("group") }
}

fn matching(x: usize, n: usize) -> Side {
    Side { n, matching: Some(x), ..Side::empty("group") }
}

fn ratio() -> Estimand {
    Estimand::RatioOfMedians {
        measure: Measure::TimeToDetect,
        group: Filter::default(),
        against: Against::Group(Filter::default()),
    }
}

fn share() -> Estimand {
    Estimand::Share { matching: Filter::default(), group: Filter::default() }
}

fn difference() -> Estimand {
    Estimand::DifferenceOfShares {
        matching: Filter::default(),
        group: Filter::default(),
        against: Against::Group(Filter::default()),
    }
}

fn at_least(threshold: f64) -> Claim {
    Claim { direction: Direction::AtLeast, threshold, written: String::new() }
}

fn judged() -> Judged {
    let estimate =
        Estimate::interval(1.0, 1.0, 1.0, PLAIN_LEVEL, Method::new("given", Unit::Ratio));
    Judged { plain: estimate.clone(), estimate }
}

fn near(got: Option<f64>, wanted: f64) -> bool {
    (got.unwrap() / wanted - 1.0).abs() < 1e-4
}

#[test]
fn beside_the_golden_pair_stand_welch_and_brunner_munzel() {
    let values = values(&ratio(), &[lasting(&A), lasting(&B)]);
    let means = &values["ratio-of-geometric-means"];
    assert!(near(means.value, 10.4688) && near(means.low, 3.0879), "{means:?}");
    assert_eq!((values["pairs"].value.unwrap() * 100.0).round(), 94.0);
    assert!(near(values["pairs-p"].value, 0.000_617_03));
}

#[test]
fn how_long_an_open_one_will_be_is_not_known() {
    let mut open = lasting(&A);
    open.points[9].open = true;
    assert!(values(&ratio(), &[open.clone(), lasting(&B)]).is_empty());
    let sides = [open, lasting(&B)];
    assert_eq!(detectable(&ratio(), &at_least(2.0), &sides, &judged()), None);
}

#[test]
fn beside_a_share_stands_jeffreys_and_beside_two_fisher() {
    let jeffreys = &values(&share(), &[matching(81, 263)])["jeffreys"];
    assert!(near(jeffreys.low, 0.25452) && near(jeffreys.high, 0.36565));
    let fisher = &values(&difference(), &[matching(8, 10), matching(1, 6)])["fisher-p"];
    assert!(near(fisher.value, 0.034_965));
}

#[test]
fn eighteen_against_twenty_two_could_have_seen_a_fourfold_difference() {
    let spread = |n: usize, sigma: f64| -> Vec<f64> {
        let score = |i: usize| normal_quantile((i as f64 + 0.5) / n as f64);
        let raw: Vec<f64> = (0..n).map(score).collect();
        let squares: f64 = raw.iter().map(|z| z * z).sum();
        let scale = sigma / (squares / (n - 1) as f64).sqrt();
        raw.iter().map(|z| 100.0 * (z * scale).exp()).collect()
    };
    let sides = [lasting(&spread(18, 1.25)), lasting(&spread(22, 1.25))];
    let seen = detectable(&ratio(), &at_least(2.0), &sides, &judged()).unwrap();
    assert_eq!((seen.value.unwrap() * 10.0).round(), 40.0);
    assert_eq!(seen.method, POWER);
}

#[test]
fn what_a_share_could_have_shown_lies_on_the_claimed_side() {
    let of = |direction| {
        let claim = Claim { direction, ..at_least(0.5) };
        let sides = [matching(30, 60)];
        detectable(&share(), &claim, &sides, &judged()).unwrap().value.unwrap()
    };
    let (above, below) = (of(Direction::AtLeast), of(Direction::AtMost));
    assert!(above > 0.6 && above < 0.75, "{above}");
    assert!(below < 0.4 && below > 0.25, "{below}");
}
