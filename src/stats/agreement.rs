//! How far raters agree beyond what chance would give.

use std::collections::BTreeMap;

use super::interval::{Estimate, Method, Unit};
use super::{note::Note, special::normal_reach};

const KAPPA: Method = Method::new("kappa-quadratic", Unit::Number);
const ALPHA: Method = Method::new("alpha-ordinal", Unit::Number);

/// Counts each pair of scores that two raters gave, on a scale from 1 to `K`: rows are the first rater's.
///
/// # Panics
/// If a score lies outside the scale.
///
/// # Example
/// ```
/// use incident_wrapped::stats::agreement::table;
///
/// assert_eq!(table::<3>(&[(1, 1), (1, 3), (1, 3)]), [[1, 0, 2], [0, 0, 0], [0, 0, 0]]);
/// ```
pub fn table<const K: usize>(pairs: &[(u8, u8)]) -> [[u64; K]; K] {
    let mut table = [[0; K]; K];
    for &(one, other) in pairs {
        table[usize::from(one) - 1][usize::from(other) - 1] += 1;
    }
    table
}

/// Returns Cohen's kappa of two raters, from their [`table`].
///
/// Its weights are quadratic: two steps apart are four times as bad as one.
///
/// 1 is perfect agreement, and 0 is what chance alone would give. All `K` levels of the scale
/// count, even unused ones. It takes [`super::thresholds::AGREEMENT_NEEDS`] pairs to mean anything.
/// If both raters always gave the same score, it is undefined and absent. If they never
/// disagreed it is 1, and if one of them always gave the same score it is 0; neither has an interval.
///
/// # Example
/// ```
/// use incident_wrapped::stats::agreement::kappa;
///
/// let table = [[5, 2, 0, 0, 0], [1, 8, 3, 0, 0], [0, 2, 9, 2, 0], [0, 0, 3, 6, 1], [0, 0, 0, 1, 2]];
/// let k = kappa(&table, 0.95);
/// assert_eq!(format!("{:.6}", k.value.unwrap()), "0.869565");
/// ```
///
/// # Source
/// Cohen (1968); the interval from the large-sample error of Fleiss, Cohen and Everitt (1969).
pub fn kappa<const K: usize>(table: &[[u64; K]; K], level: f64) -> Estimate {
    let n = table.iter().flatten().sum::<u64>() as f64;
    if n == 0.0 {
        return Estimate::absent(KAPPA, Note::NoRatings);
    }
    let rows: [f64; K] = std::array::from_fn(|i| table[i].iter().sum::<u64>() as f64 / n);
    let columns: [f64; K] =
        std::array::from_fn(|j| table.iter().map(|row| row[j]).sum::<u64>() as f64 / n);
    let cells = || (0..K).flat_map(|i| (0..K).map(move |j| (i, j)));
    let part = |(i, j): (usize, usize)| table[i][j] as f64 / n;
    let weight = |(i, j): (usize, usize)| (i.abs_diff(j) as f64).powi(2);
    let seen: f64 = cells().map(|cell| weight(cell) * part(cell)).sum();
    let by_chance: f64 = cells().map(|(i, j)| weight((i, j)) * rows[i] * columns[j]).sum();
    if by_chance == 0.0 {
        return Estimate::absent(KAPPA, Note::SameRatings);
    }
    let value = 1.0 - seen / by_chance;
    if seen == 0.0 {
        return Estimate::unbounded(value, level, KAPPA, Note::AlwaysAgreed);
    }
    if rows.contains(&1.0) || columns.contains(&1.0) {
        return Estimate::unbounded(value, level, KAPPA, Note::OneScore);
    }
    // How far one more rating in this cell moves the coefficient.
    let pull = |(i, j): (usize, usize)| {
        let row: f64 = (0..K).map(|k| weight((i, k)) * columns[k]).sum();
        let column: f64 = (0..K).map(|k| weight((k, j)) * rows[k]).sum();
        weight((i, j)) / by_chance - seen / by_chance.powi(2) * (row + column)
    };
    let centre: f64 = cells().map(|cell| part(cell) * pull(cell)).sum();
    let square: f64 = cells().map(|cell| part(cell) * pull(cell).powi(2)).sum();
    let reach = normal_reach(level) * ((square - centre * centre).max(0.0) / n).sqrt();
    let (low, high) = (value - reach, (value + reach).min(1.0));
    Estimate::interval(value, low.max(-1.0), high, level, KAPPA)
}

/// Returns Krippendorff's alpha of any number of raters whose ratings are steps in an order, without an interval.
///
/// Each unit is a list of the ratings that it got; units with fewer than two are skipped. 1 is perfect
/// agreement, and 0 is what chance alone would give. It takes [`super::thresholds::AGREEMENT_NEEDS`] units
/// with two ratings to mean anything. If all ratings are the same, it is undefined and absent.
///
/// # Example
/// ```
/// use incident_wrapped::stats::agreement::krippendorff;
///
/// let units = [vec![1.0, 1.0], vec![2.0, 3.0, 2.0], vec![4.0], vec![5.0, 4.0]];
/// let alpha = krippendorff(&units);
/// assert_eq!(format!("{:.4}", alpha.value.unwrap()), "0.8968");
/// ```
///
/// # Source
/// Krippendorff (2011), *Computing Krippendorff's alpha-reliability*, by coincidences.
pub fn krippendorff(units: &[Vec<f64>]) -> Estimate {
    let rated: Vec<&Vec<f64>> = units.iter().filter(|unit| unit.len() > 1).collect();
    let levels = Levels::of(&rated);
    let n: f64 = levels.counts.iter().sum();
    if n == 0.0 {
        return Estimate::absent(ALPHA, Note::NoPairs);
    }
    let expected = levels.pairs(|c, k| levels.counts[c] * levels.counts[k]);
    if expected == 0.0 {
        return Estimate::absent(ALPHA, Note::SameRatings);
    }
    let coincidences = coincidences(&rated, &levels);
    let observed = levels.pairs(|c, k| coincidences[c][k]);
    Estimate::point(1.0 - (n - 1.0) * observed / expected, ALPHA)
}

/// The values that were given, in order, and how often each.
struct Levels {
    values: Vec<f64>,
    counts: Vec<f64>,
}

impl Levels {
    fn of(units: &[&Vec<f64>]) -> Levels {
        let mut all: Vec<f64> = units.iter().copied().flatten().copied().collect();
        all.sort_by(f64::total_cmp);
        let (values, counts) =
            all.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f64)).unzip();
        Levels { values, counts }
    }

    fn place(&self, value: f64) -> usize {
        self.values.partition_point(|level| *level < value)
    }

    /// Sums, over all pairs of levels, how often they occur times their squared distance.
    fn pairs(&self, often: impl Fn(usize, usize) -> f64) -> f64 {
        let levels = 0..self.values.len();
        levels
            .clone()
            .flat_map(|c| levels.clone().map(move |k| (c, k)))
            .map(|(c, k)| often(c, k) * self.apart(c, k))
            .sum()
    }

    /// Returns the squared distance of two levels: how many ratings lie between them.
    fn apart(&self, c: usize, k: usize) -> f64 {
        if c == k {
            return 0.0;
        }
        let between: f64 = self.counts[c.min(k)..=c.max(k)].iter().sum();
        (between - (self.counts[c] + self.counts[k]) / 2.0).powi(2)
    }
}

/// Returns how often each pair of levels occurs within a unit; the pairs of a unit add up to the number of its ratings.
fn coincidences(units: &[&Vec<f64>], levels: &Levels) -> Vec<Vec<f64>> {
    let size = levels.values.len();
    let mut table = vec![vec![0.0; size]; size];
    for unit in units {
        let mut given: BTreeMap<usize, f64> = BTreeMap::new();
        for value in *unit {
            *given.entry(levels.place(*value)).or_default() += 1.0;
        }
        let others = unit.len() as f64 - 1.0;
        for (&c, &often) in &given {
            for (&k, &as_often) in &given {
                let same = if c == k { 1.0 } else { 0.0 };
                table[c][k] += often * (as_often - same) / others;
            }
        }
    }
    table
}

#[cfg(test)]
mod tests;
