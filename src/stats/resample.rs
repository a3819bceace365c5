//! Whether a mean or a median notices a change: two samples of the same values, one of them shortened.
//!
//! Both samples are drawn with replacement, each half as large as `n` (rounded down). The metric moves the wrong way
//! where that of the shortened sample is larger than that of the other. Where both are equal it has not moved the
//! wrong way: that happens where values repeat, and hardly ever to a mean.
//!
//! Values are whole numbers, such as seconds, and changes are whole percents, so that every comparison is exact.

use super::interval::{Estimate, Method, Unit};
use super::special::{hits_at_least, ln_choose, normal_above};
use super::{quantile::sorted, random::Random};

/// The seed of the draws, which is fixed so that a published number never changes by itself.
const SEED: u64 = u64::from_be_bytes(*b"noticed?");

/// How a mean's answer is found where it is drawn.
pub const SEEDED_DRAWS: Method = Method::new("seeded-draws", Unit::Share);

/// How it is found if there are so many values that a mean is as good as normal.
const NORMAL: Method = Method::new("normal-approximation", Unit::Share);

/// How a median's answer is found.
const ORDER_STATISTICS: Method = Method::new("binomial-order-statistics", Unit::Share);

/// Above so many values in both samples a mean is as good as normal, and nothing is drawn.
const NORMAL_ABOVE: usize = 10_000;

/// How many values are drawn in all, if that gives neither too few nor too many draws.
const VALUES_DRAWN: usize = 500_000;

/// The fewest and the most draws: at the fewest one standard error is about a point.
const DRAWS: (usize, usize) = (2_000, 10_000);

/// The logarithm of the smallest probability that still matters: anything smaller is lost in rounding.
const NEVER: f64 = -40.0;

/// Returns how many times two samples are drawn, of `n` values together.
///
/// # Example
/// ```
/// use incident_wrapped::stats::resample::draws;
///
/// assert_eq!([20, 60, 600].map(draws), [10_000, 8_333, 2_000]);
/// ```
pub fn draws(n: usize) -> usize {
    (VALUES_DRAWN / n.max(1)).clamp(DRAWS.0, DRAWS.1)
}

/// Returns how often the mean moves the wrong way, as a share, for each of the changes.
///
/// The same draws are used for all changes, so that a larger one is never missed more often. `n` is how many values are in both
/// samples together, `percents` by how much one of them is shortened. Above 10,000 values the answer is that of
/// the normal distribution.
///
/// # Example
/// ```
/// use incident_wrapped::stats::resample::means_wrong;
///
/// let minutes = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
/// let wrong = means_wrong(&minutes, 10, &[10, 80]);
/// assert!(wrong[0].value > Some(0.4) && wrong[1].value < Some(0.2));
/// ```
///
/// # Source
/// The design: Davidovič, *Incident Metrics in SRE* (2021).
pub fn means_wrong(values: &[f64], n: usize, percents: &[u32]) -> Vec<Estimate> {
    if n > NORMAL_ABOVE {
        let wrong = |percent: &u32| Estimate::point(normal(values, n, *percent), NORMAL);
        return percents.iter().map(wrong).collect();
    }
    let draws = draws(n);
    let wrong = wrong_means(values, n, percents, draws);
    let estimate = |wrong: usize| Estimate::point(wrong as f64 / draws as f64, SEEDED_DRAWS);
    wrong.into_iter().map(estimate).collect()
}

/// Counts the draws in which the mean moves the wrong way, for each of the changes.
fn wrong_means(values: &[f64], n: usize, percents: &[u32], draws: usize) -> Vec<usize> {
    // Draws are places in the order of the values: in which order they come cannot matter.
    let values = sorted(values);
    let mut random = Random::seeded(SEED);
    let mut wrong = vec![0; percents.len()];
    for _ in 0..draws {
        let before = sum(&mut random, &values, n / 2);
        let after = sum(&mut random, &values, n / 2);
        for (wrong, percent) in wrong.iter_mut().zip(percents) {
            *wrong += usize::from(kept(*percent) * after > 100.0 * before);
        }
    }
    wrong
}

/// Draws so many of the values, with replacement, and sums them up.
///
/// One word of 64 bits serves several draws, each of which takes what the one before has left of it. At least 24 bits are
/// left after the last, so that no value is likelier than another by more than one in sixteen million.
fn sum(random: &mut Random, values: &[f64], size: usize) -> f64 {
    let n = values.len() as u64;
    let each = (40 / (u64::BITS - n.leading_zeros())).max(1) as usize;
    let (mut sum, mut left) = (0.0, size);
    while left > 0 {
        let mut word = random.word();
        let mut from_word = each.min(left);
        left -= from_word;
        while from_word > 0 {
            let product = u128::from(word) * u128::from(n);
            word = product as u64;
            sum += values[(product >> 64) as usize];
            from_word -= 1;
        }
    }
    sum
}

/// Returns how many hundredths of a value are left.
fn kept(percent: u32) -> f64 {
    f64::from(100 - percent.min(100))
}

/// Returns how often the mean moves the wrong way where both means are normal.
fn normal(values: &[f64], n: usize, percent: u32) -> f64 {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let spread = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / count;
    let left = kept(percent) / 100.0;
    let error = (spread * (1.0 + left * left) / (n / 2) as f64).sqrt();
    if error == 0.0 {
        return 0.0;
    }
    normal_above((1.0 - left) * mean / error)
}

/// Returns how often the median moves the wrong way, as a share, for each of the changes.
///
/// Nothing is drawn: the chance of every median that a sample can have is known exactly. `n` and `percents` are those
/// of [`means_wrong`].
///
/// # Example
/// ```
/// use incident_wrapped::stats::resample::medians_wrong;
///
/// // Samples of one: with 1 and 3, halved, only 3 against 1 is still longer.
/// assert_eq!(medians_wrong(&[1.0, 3.0], 2, &[50])[0].value, Some(0.25));
/// ```
///
/// # Source
/// Order statistics of a discrete distribution: David and Nagaraja, *Order Statistics* (2003), 2.1 and 2.2.
pub fn medians_wrong(values: &[f64], n: usize, percents: &[u32]) -> Vec<Estimate> {
    let medians = medians(values, n / 2);
    let wrong = |percent: &u32| larger(&medians, kept(*percent)).clamp(0.0, 1.0);
    percents.iter().map(|one| Estimate::point(wrong(one), ORDER_STATISTICS)).collect()
}

/// Twice a median that a sample can have, which is a whole number, and its chance.
type Chance = (f64, f64);

/// Returns every median that a sample of `size` can have, the smallest first.
fn medians(values: &[f64], size: usize) -> Vec<Chance> {
    let steps = steps(values);
    let mut medians = match size % 2 {
        0 => middle_pairs(&steps, size),
        _ => middles(&steps, size),
    };
    medians.sort_by(|one, other| one.0.total_cmp(&other.0));
    medians
}

/// Returns each value with the share of all that lies below it, and the share up to it.
fn steps(values: &[f64]) -> Vec<(f64, f64, f64)> {
    let values = sorted(values);
    let all = values.len() as f64;
    let mut steps: Vec<(f64, f64, f64)> = Vec::new();
    for (place, value) in values.iter().enumerate() {
        let upto = (place + 1) as f64 / all;
        match steps.last_mut() {
            Some(last) if last.0 == *value => last.2 = upto,
            _ => steps.push((*value, place as f64 / all, upto)),
        }
    }
    steps
}

/// The middle value of an odd sample is at most this large if more than half of the sample is.
fn middles(steps: &[(f64, f64, f64)], size: usize) -> Vec<Chance> {
    let upto = |share| hits_at_least(size / 2 + 1, size, share);
    steps.iter().map(|(value, below, share)| (2.0 * value, upto(*share) - upto(*below))).collect()
}

/// The two middle values of an even sample, half of which lies up to the first and half from the second on.
fn middle_pairs(steps: &[(f64, f64, f64)], size: usize) -> Vec<Chance> {
    let half = size / 2;
    let power = half as f64;
    let ways = ln_choose(size, half);
    let upto = |share| hits_at_least(half, size, share);
    // The logarithm of `high^half - low^half`.
    let between = |high: f64, low: f64| power * high.ln() + (-(low / high).powf(power)).ln_1p();
    let mut pairs = Vec::new();
    for (place, (first, below, share)) in steps.iter().enumerate() {
        let lower = ways + between(*share, *below);
        let rest = (lower + power * (1.0 - share).ln()).exp();
        let both = upto(*share) - upto(*below) - rest;
        pairs.push((2.0 * first, both.max(0.0)));
        for (second, below, share) in &steps[place + 1..] {
            if lower + power * (1.0 - below).ln() < NEVER {
                break;
            }
            let chance = (lower + between(1.0 - below, 1.0 - share)).exp();
            pairs.push((first + second, chance));
        }
    }
    pairs.retain(|pair| pair.1 > 0.0);
    pairs
}

/// Returns how often one median, of which so many hundredths are left, is larger than another.
fn larger(medians: &[Chance], kept: f64) -> f64 {
    let (mut place, mut smaller, mut wrong) = (0, 0.0, 0.0);
    for (after, chance) in medians {
        while let Some((before, more)) = medians.get(place)
            && 100.0 * before < kept * after
        {
            smaller += more;
            place += 1;
        }
        wrong += chance * smaller;
    }
    wrong
}

#[cfg(test)]
mod tests;
