//! How often each interval holds the truth, against what it promises.
//!
//! Long, so ignored unless asked for: `cargo test --release -- --ignored coverage --nocapture`.

use incident_wrapped::stats::special::{normal_above, normal_quantile};
use incident_wrapped::stats::{
    Curve, Estimate, Observation, Random, mean, proportion, quantile, rate, ratio,
};

use crate::harness::share;

const RUNS: usize = 40_000;

const SIZES: [usize; 3] = [8, 20, 50];

/// The spread of the logarithms: between the shortest and the longest tenth lies a factor of 25.
const SIGMA: f64 = 1.25;

/// The median of the log-normal, an hour in seconds: far above the floor of the methods on logs.
const MEDIAN: f64 = 3600.0;

/// Five minutes, to which hurried people round.
const STEP: f64 = 300.0;

/// How many write-ups name the same minute for start and detection.
const ZEROS: f64 = 0.1;

/// How many are still open.
const OPEN: f64 = 0.2;

/// A world to draw durations from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum World {
    /// Log-normal to the second.
    Smooth,
    /// A tenth is zero; the rest is log-normal, rounded to five minutes.
    Rounded,
}

impl World {
    fn round(self, seconds: f64) -> f64 {
        match self {
            World::Smooth => seconds,
            World::Rounded => (seconds / STEP).round() * STEP,
        }
    }

    fn exact(self, random: &mut Random) -> f64 {
        if self == World::Rounded && share(random) < ZEROS {
            return 0.0;
        }
        MEDIAN * (SIGMA * normal_quantile(share(random))).exp()
    }

    fn durations(self, n: usize, random: &mut Random) -> Vec<f64> {
        (0..n).map(|_| self.round(self.exact(random))).collect()
    }

    /// Draws durations of which a fifth is cut off by a moment that knows nothing of them, log-normal as they are.
    fn watched(self, n: usize, random: &mut Random) -> Vec<Observation> {
        let among_others = match self {
            World::Smooth => OPEN,
            World::Rounded => OPEN / (1.0 - ZEROS),
        };
        let later = -normal_quantile(among_others) * SIGMA * 2f64.sqrt();
        (0..n)
            .map(|_| {
                let duration = self.exact(random);
                let end = MEDIAN * (later + SIGMA * normal_quantile(share(random))).exp();
                Observation { value: self.round(duration.min(end)), censored: end < duration }
            })
            .collect()
    }

    /// Returns the median of all durations that this world makes.
    fn median(self) -> f64 {
        match self {
            World::Smooth => MEDIAN,
            World::Rounded => {
                let score = normal_quantile((0.5 - ZEROS) / (1.0 - ZEROS));
                self.round(MEDIAN * (SIGMA * score).exp())
            }
        }
    }

    /// Returns the geometric mean of all durations that this world makes, those below the floor counting as it.
    fn geometric_mean(self) -> f64 {
        let below = |seconds: f64| normal_above(-(seconds / MEDIAN).ln() / SIGMA);
        match self {
            // Four in a hundred thousand lie below the floor, and move the mean by less than a tenth of that.
            World::Smooth => MEDIAN,
            World::Rounded => {
                let floored = |step: u32| (f64::from(step) * STEP).max(mean::LOG_FLOOR).ln();
                let part = |step: u32| {
                    let edge = |off: f64| below(((f64::from(step) + off) * STEP).max(1e-9));
                    edge(0.5) - edge(-0.5)
                };
                let rest: f64 = (0..200_000).map(|step| part(step) * floored(step)).sum();
                (ZEROS * floored(0) + (1.0 - ZEROS) * rest).exp()
            }
        }
    }
}

/// A bound that is missing is one that the data do not give: nothing lies beyond it.
fn holds(estimate: &Estimate, truth: f64) -> bool {
    // The end of an interval is one of the values themselves, or a logarithm and back.
    let slack = 1e-9 * truth.abs();
    let above = estimate.low.is_none_or(|low| low <= truth + slack);
    above && estimate.high.is_none_or(|high| truth - slack <= high)
}

/// Returns how many of 100 intervals hold the truth, those left out that the method refuses.
fn share_of(truth: f64, draw: impl Fn(&mut Random) -> Option<Estimate>) -> f64 {
    let mut random = Random::seeded(2026);
    let drawn: Vec<Estimate> = (0..RUNS).filter_map(|_| draw(&mut random)).collect();
    let held = drawn.iter().filter(|estimate| holds(estimate, truth)).count();
    if drawn.len() < RUNS {
        println!("  refused: {} of {RUNS}", RUNS - drawn.len());
    }
    let unending = drawn.iter().filter(|estimate| estimate.high.is_none()).count();
    if unending > 0 {
        println!("  without an upper bound: {unending} of {RUNS}");
    }
    100.0 * held as f64 / drawn.len() as f64
}

fn within(what: &str, n: usize, got: f64, low: f64, high: f64) {
    println!("{what}, n {n}: {got:.2} (asked: {low} to {high})");
    assert!((low..=high).contains(&got), "{what}, n {n}: {got:.2} of 100, and not {low} to {high}");
}

fn median(world: World, n: usize) -> f64 {
    share_of(world.median(), |random| Some(quantile::median(&world.durations(n, random), 0.95)))
}

fn kaplan_meier(world: World, n: usize) -> f64 {
    share_of(world.median(), |random| Some(Curve::of(&world.watched(n, random)).median(0.95)))
}

fn log_t(world: World, n: usize) -> f64 {
    share_of(world.geometric_mean(), |random| {
        Some(mean::geometric(&world.durations(n, random), 0.95))
    })
}

fn price_bonett(world: World, n: usize) -> f64 {
    share_of(1.0, |random| {
        let mut group = || -> Vec<Observation> {
            let durations = world.durations(n, random).into_iter();
            durations.map(Observation::complete).collect()
        };
        ratio::of_medians(&group(), &group(), 0.95).ok()
    })
}

fn welch(world: World, n: usize) -> f64 {
    share_of(1.0, |random| {
        let (group, against) = (world.durations(n, random), world.durations(n, random));
        ratio::of_geometric_means(&group, &against, 0.95).ok()
    })
}

#[test]
#[ignore = "long"]
fn the_median_holds_as_often_as_it_prints() {
    for (n, printed) in SIZES.into_iter().zip([99.2, 95.9, 96.7]) {
        let values: Vec<f64> = (0..n).map(|i| i as f64).collect();
        let coverage = quantile::median(&values, 0.95).coverage.unwrap();
        assert!((100.0 * coverage - printed).abs() < 0.05, "{coverage}");
        let got = median(World::Smooth, n);
        within("median", n, got, printed - 0.5, printed + 0.5);
    }
}

#[test]
#[ignore = "long"]
fn intervals_on_logs_hold_95_of_100() {
    for n in SIZES {
        within("log-t", n, log_t(World::Smooth, n), 94.5, 95.5);
        within("welch", n, welch(World::Smooth, n), 94.5, 95.5);
    }
}

#[test]
#[ignore = "long"]
fn price_and_bonett_hold_what_they_promise() {
    for n in SIZES {
        within("price-bonett", n, price_bonett(World::Smooth, n), 94.5, 97.0);
    }
}

#[test]
#[ignore = "long"]
fn kaplan_and_meier_hold_what_they_promise_with_a_fifth_open() {
    for n in SIZES {
        within("kaplan-meier", n, kaplan_meier(World::Smooth, n), 94.5, 98.0);
    }
}

#[test]
#[ignore = "long"]
fn rounding_and_zeros_break_no_median() {
    for n in SIZES {
        let world = World::Rounded;
        within("median, rounded", n, median(world, n), 95.0, 100.0);
        within("price-bonett, rounded", n, price_bonett(world, n), 94.0, 98.5);
        within("kaplan-meier, rounded", n, kaplan_meier(world, n), 94.5, 98.5);
        within("log-t, rounded", n, log_t(world, n), 92.0, 100.0);
    }
}

/// Returns the chance of each count from 0 on, of a Poisson variable, until what is left is nothing.
fn poisson(mean: f64) -> Vec<f64> {
    let last = (mean + 12.0 * mean.sqrt() + 20.0) as usize;
    let next = |chance: &f64, k: usize| chance * mean / k as f64;
    let mut chances = vec![(-mean).exp()];
    for k in 1..=last {
        chances.push(next(&chances[k - 1], k));
    }
    chances
}

/// Returns the chance of each count from 0 to `n`, of a binomial variable.
fn binomial(n: usize, share: f64) -> Vec<f64> {
    let mut chances = vec![(1.0 - share).powi(n as i32)];
    for k in 1..=n {
        let odds = (n + 1 - k) as f64 / k as f64 * share / (1.0 - share);
        chances.push(chances[k - 1] * odds);
    }
    chances
}

/// Shares from 0.1 to 0.9.
fn shares() -> Vec<f64> {
    (20..=180).map(|i| f64::from(i) / 200.0).collect()
}

fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn smallest(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

/// Returns, for each share, how many of 100 intervals hold it.
fn of_shares(n: usize, interval: impl Fn(u64, u64, f64) -> Estimate) -> Vec<f64> {
    let held = |share: f64| -> f64 {
        let chances = binomial(n, share).into_iter().zip(0..);
        let held = chances.filter(|&(_, x)| holds(&interval(x, n as u64, 0.95), share));
        100.0 * held.map(|(chance, _)| chance).sum::<f64>()
    };
    shares().into_iter().map(held).collect()
}

#[test]
#[ignore = "long"]
fn wilson_holds_95_of_100_on_average_and_clopper_and_pearson_always() {
    for n in SIZES {
        let wilson = average(&of_shares(n, proportion::wilson));
        within("wilson, on average", n, wilson, 94.5, 96.0);
        let exact = smallest(&of_shares(n, proportion::clopper_pearson));
        within("clopper-pearson, at worst", n, exact, 95.0, 100.0);
    }
}

#[test]
#[ignore = "long"]
fn newcombe_holds_95_of_100_on_average() {
    for n in SIZES {
        let of = |x: usize, y: usize| {
            let n = n as u64;
            proportion::difference((x as u64, n), (y as u64, n), 0.95)
        };
        let table: Vec<Vec<Estimate>> =
            (0..=n).map(|x| (0..=n).map(|y| of(x, y)).collect()).collect();
        let coarse: Vec<f64> = shares().into_iter().step_by(8).collect();
        let mut held = Vec::new();
        for &one in &coarse {
            for &other in &coarse {
                let (a, b) = (binomial(n, one), binomial(n, other));
                let cells = (0..=n).flat_map(|x| (0..=n).map(move |y| (x, y)));
                let hits = cells.filter(|&(x, y)| holds(&table[x][y], one - other));
                held.push(100.0 * hits.map(|(x, y)| a[x] * b[y]).sum::<f64>());
            }
        }
        within("newcombe, on average", n, average(&held), 94.5, 96.0);
    }
}

#[test]
#[ignore = "long"]
fn garwood_holds_at_least_95_of_100() {
    for n in SIZES {
        let held = |events: f64| -> f64 {
            let chances = poisson(events).into_iter().zip(0..);
            let held = chances.filter(|&(_, x)| holds(&rate::per_hour(x, 1.0, 0.95), events));
            100.0 * held.map(|(chance, _)| chance).sum::<f64>()
        };
        // From a quarter of so many events to four times as many.
        let means = (0..=200).map(|i| n as f64 * 2f64.powf(f64::from(i) / 50.0 - 2.0));
        let worst = smallest(&means.map(held).collect::<Vec<_>>());
        within("garwood, at worst", n, worst, 95.0, 100.0);
    }
}

#[test]
#[ignore = "long"]
fn the_ratio_of_rates_holds_at_least_95_of_100() {
    const HOURS: (f64, f64) = (50.0, 118.0);
    for n in SIZES {
        let held = |truth: f64| -> f64 {
            let inside = n as f64 * truth * HOURS.0 / (truth * HOURS.0 + HOURS.1);
            let (a, b) = (poisson(inside), poisson(n as f64 - inside));
            let cells = (0..a.len()).flat_map(|x| (0..b.len()).map(move |y| (x, y)));
            let some = cells.filter(|&(x, y)| x + y > 0);
            let hits = some.filter(|&(x, y)| {
                let sides = ((x as u64, HOURS.0), (y as u64, HOURS.1));
                holds(&rate::ratio(sides.0, sides.1, 0.95), truth)
            });
            let all = 1.0 - a[0] * b[0];
            100.0 * hits.map(|(x, y)| a[x] * b[y]).sum::<f64>() / all
        };
        let truths = (-8..=8).map(|i| 2f64.powf(f64::from(i) / 2.0));
        let worst = smallest(&truths.map(held).collect::<Vec<_>>());
        within("rate ratio, at worst", n, worst, 95.0, 100.0);
    }
}
