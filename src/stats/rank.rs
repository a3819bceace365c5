//! The Brunner-Munzel test: how often a value of one group is larger than one of another.

use super::thresholds::{CURVE_NEEDS, GROUP_NEEDS};
use super::{random::Random, ratio::Refusal, special::t_beyond};

/// Up to this many splits, all of them are counted.
const ALL_SPLITS_UP_TO: f64 = 2e6;

/// How many splits are drawn if there are more: p is then known to within 0.002.
const DRAWS: u64 = 100_000;

/// The seed, which makes the draws the same in every build.
const SEED: u64 = 2000;

/// The result of a comparison of two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BrunnerMunzel {
    /// In what share of all pairs the first group's value is the larger, ties counting half: 0.94 is 94 of 100 pairs.
    pub effect: f64,
    /// The distance of the effect from one half, in standard errors; `None` if the groups lie
    /// wholly apart, which leaves no error to measure with.
    pub statistic: Option<f64>,
    /// The probability, by chance alone, of a statistic at least as far out on either side.
    pub p: f64,
    /// What the statistic was compared with.
    pub reference: Reference,
}

/// What a statistic is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reference {
    /// Student's t.
    T {
        /// The degrees of freedom.
        freedom: f64,
    },
    /// Every way to split the values into groups of these sizes.
    Splits {
        /// How many give a statistic at least as far out, including the observed split.
        extreme: f64,
        /// How many there are.
        all: f64,
    },
    /// Splits drawn with a fixed seed, where there are too many to count.
    Draws {
        /// How many give a statistic at least as far out, including the observed split.
        extreme: u64,
        /// How many there are, including the observed split.
        all: u64,
    },
}

/// Returns in what share of pairs a value of `group` is larger than one of `against`, and whether chance alone would do that.
///
/// The groups may spread differently, and ties count half. From ten values in each
/// group p comes from Student's t. With fewer, or where the groups lie wholly apart, it is the share
/// of all splits of the same values with a statistic at least as far out: counted one by one up to
/// two million different splits, and beyond that from 100,000 drawn with a fixed seed. It stands
/// beside an interval; no verdict depends on it. No value may be open.
///
/// # Errors
/// If a group has fewer than five values, or all values are the same.
///
/// # Example
/// ```
/// use incident_wrapped::stats::rank::brunner_munzel;
///
/// let a = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
/// let b = [1.0, 1.0, 2.0, 3.0, 3.0, 5.0, 8.0, 13.0];
/// let found = brunner_munzel(&a, &b).unwrap();
/// assert_eq!(format!("{:.2} {:.5}", found.effect, found.p), "0.94 0.00062");
/// ```
///
/// # Source
/// Brunner and Munzel (2000); permuted as Neubert and Brunner (2007). Positive where `group` is
/// the larger: scipy's `brunnermunzel(against, group)`.
pub fn brunner_munzel(group: &[f64], against: &[f64]) -> Result<BrunnerMunzel, Refusal> {
    let (n, m) = (group.len(), against.len());
    if n.min(m) < GROUP_NEEDS {
        let (group, against) = (n, m);
        return Err(Refusal::TooFew { group, against });
    }
    let pooled = Pooled::of(group, against);
    if pooled.ties.len() == 1 {
        return Err(Refusal::NoSpread);
    }
    let seen = pooled.seen();
    let found = |p: f64, reference: Reference| BrunnerMunzel {
        effect: seen.wins as f64 / 2.0 / (n * m) as f64,
        statistic: pooled.statistic(&seen),
        p,
        reference,
    };
    let apart = pooled.squared_error(&seen) == 0;
    if !apart && n.min(m) >= CURVE_NEEDS {
        let freedom = pooled.freedom(&seen);
        let statistic = pooled.statistic(&seen).expect("the groups overlap");
        let p = t_beyond(statistic, freedom);
        return Ok(found(p, Reference::T { freedom }));
    }
    let all = binomial(n + m, n);
    if !apart && pooled.distinct_splits() > ALL_SPLITS_UP_TO {
        let extreme = 1 + drawn(group, against);
        let all = DRAWS + 1;
        let p = extreme as f64 / all as f64;
        return Ok(found(p, Reference::Draws { extreme, all }));
    }
    let extreme = if apart { pooled.apart() } else { pooled.count(&seen) };
    Ok(found(extreme / all, Reference::Splits { extreme, all }))
}

/// Draws splits with the smaller group's values, which are quick to place: on both sides p is the same.
fn drawn(group: &[f64], against: &[f64]) -> u64 {
    let pooled = match group.len() <= against.len() {
        true => Pooled::of(group, against),
        false => Pooled::of(against, group),
    };
    pooled.draw(&pooled.seen())
}

/// Values of both groups that are the same.
#[derive(Clone, Copy)]
struct Tie {
    of_group: usize,
    of_both: usize,
}

/// Both groups' values in order, the equal ones together.
struct Pooled {
    ties: Vec<Tie>,
    group: usize,
    against: usize,
}

/// One way to split the values. All counts are doubled, so that half a win is a whole number.
#[derive(Clone, Copy, Default)]
struct Split {
    /// How many of the ties passed so far went to the group, and how many to the other.
    passed: (i128, i128),
    /// Over the group's values, how many of the other lie below each.
    wins: i128,
    /// The same, squared.
    squares: i128,
    /// Over the other's values, how many of the group lie below each, squared.
    other_squares: i128,
}

impl Split {
    /// Gives `mine` of a tie to the group and `others` to the other.
    fn with(self, mine: usize, others: usize) -> Split {
        let (mine, others) = (mine as i128, others as i128);
        let (below_mine, below_others) = (2 * self.passed.1 + others, 2 * self.passed.0 + mine);
        Split {
            passed: (self.passed.0 + mine, self.passed.1 + others),
            wins: self.wins + mine * below_mine,
            squares: self.squares + mine * below_mine * below_mine,
            other_squares: self.other_squares + others * below_others * below_others,
        }
    }
}

impl Pooled {
    fn of(group: &[f64], against: &[f64]) -> Pooled {
        let mine = group.iter().map(|value| (*value, true));
        let others = against.iter().map(|value| (*value, false));
        let mut values: Vec<(f64, bool)> = mine.chain(others).collect();
        values.sort_by(|a, b| a.0.total_cmp(&b.0));
        let ties = values.chunk_by(|a, b| a.0 == b.0).map(|same| Tie {
            of_group: same.iter().filter(|(_, mine)| *mine).count(),
            of_both: same.len(),
        });
        Pooled { ties: ties.collect(), group: group.len(), against: against.len() }
    }

    /// Returns the observed split.
    fn seen(&self) -> Split {
        self.ties.iter().fold(Split::default(), |split, tie| {
            split.with(tie.of_group, tie.of_both - tie.of_group)
        })
    }

    /// Returns four times `(n-1)(m-1)` times the squared error `n s1 + m s2` of Brunner and Munzel, a whole number.
    fn squared_error(&self, split: &Split) -> i128 {
        let (one, other) = self.squared_errors(split);
        one * (self.against as i128 - 1) + other * (self.group as i128 - 1)
    }

    /// Returns the two groups' parts, each still to be divided by its size less one.
    fn squared_errors(&self, split: &Split) -> (i128, i128) {
        let (n, m) = (self.group as i128, self.against as i128);
        let losses = 2 * n * m - split.wins;
        (n * split.squares - split.wins * split.wins, m * split.other_squares - losses * losses)
    }

    /// Returns how far the wins are from half of all pairs, doubled.
    fn distance(&self, split: &Split) -> i128 {
        split.wins - (self.group * self.against) as i128
    }

    fn statistic(&self, split: &Split) -> Option<f64> {
        let freedoms = ((self.group - 1) * (self.against - 1)) as f64;
        let error = (self.squared_error(split) as f64 / freedoms).sqrt();
        (error > 0.0).then(|| self.distance(split) as f64 / error)
    }

    fn freedom(&self, split: &Split) -> f64 {
        let (one, other) = self.squared_errors(split);
        let (n, m) = (self.group as f64 - 1.0, self.against as f64 - 1.0);
        let (one, other) = (one as f64 / n, other as f64 / m);
        (one + other).powi(2) / (one * one / n + other * other / m)
    }

    /// Returns whether a split's statistic is at least as far out as the one seen, in whole numbers and so exactly.
    fn as_far_out(&self, split: &Split, seen: &Split) -> bool {
        let (distance, wanted) = (self.distance(split), self.distance(seen));
        distance * distance * self.squared_error(seen)
            >= wanted * wanted * self.squared_error(split)
    }

    /// Returns how many different splits there are, treating equal values as the same.
    fn distinct_splits(&self) -> f64 {
        let mut ways = vec![0.0; self.group + 1];
        ways[0] = 1.0;
        for tie in &self.ties {
            for taken in (0..=self.group).rev() {
                let before = taken.saturating_sub(tie.of_both)..=taken;
                ways[taken] = ways[before].iter().sum();
            }
        }
        ways[self.group]
    }

    /// Counts the splits that are at least as far out as the one seen.
    fn count(&self, seen: &Split) -> f64 {
        self.count_from(0, Split::default(), 1.0, seen)
    }

    /// Counts those that begin so; `ways` is how many splits this beginning stands for.
    fn count_from(&self, place: usize, split: Split, ways: f64, seen: &Split) -> f64 {
        let Some(tie) = self.ties.get(place) else {
            return if self.as_far_out(&split, seen) { ways } else { 0.0 };
        };
        let wanted = self.group - split.passed.0 as usize;
        let room = self.against - split.passed.1 as usize;
        let choices = tie.of_both.saturating_sub(room)..=wanted.min(tie.of_both);
        choices
            .map(|mine| {
                let ways = ways * binomial(tie.of_both, mine);
                let split = split.with(mine, tie.of_both - mine);
                self.count_from(place + 1, split, ways, seen)
            })
            .sum()
    }

    /// Counts the splits that lie wholly apart: the one seen, and the one upside down if no tie forbids it.
    fn apart(&self) -> f64 {
        let lowest_is_group = self.ties[0].of_group > 0;
        let size = if lowest_is_group { self.against } else { self.group };
        let mut passed = 0;
        let boundary = self.ties.iter().any(|tie| {
            passed += tie.of_both;
            passed == size
        });
        if boundary { 2.0 } else { 1.0 }
    }

    /// Draws splits and returns how many are at least as far out as the one seen. The group is the smaller one.
    fn draw(&self, seen: &Split) -> u64 {
        let mut random = Random::seeded(SEED);
        let mut places: Vec<usize> = Vec::new();
        for (place, tie) in self.ties.iter().enumerate() {
            places.extend(std::iter::repeat_n(place, tie.of_both));
        }
        let before: Vec<usize> = self.ties.iter().scan(0, add_up).collect();
        let mut extreme = 0;
        for _ in 0..DRAWS {
            for next in 0..self.group {
                let other = next + random.below(places.len() - next);
                places.swap(next, other);
            }
            places[..self.group].sort_unstable();
            let split = self.split_at(&places[..self.group], &before);
            extreme += u64::from(self.as_far_out(&split, seen));
        }
        extreme
    }

    /// Gives one value of each of these ties to the group; `before` is how many values lie below each tie.
    fn split_at(&self, places: &[usize], before: &[usize]) -> Split {
        let (mut split, mut done) = (Split::default(), 0);
        for same in places.chunk_by(|a, b| a == b) {
            let (place, mine) = (same[0], same.len());
            let all = self.ties[place].of_both;
            split = split.with(0, before[place] - done).with(mine, all - mine);
            done = before[place] + all;
        }
        split.with(0, self.group + self.against - done)
    }
}

/// Returns the sum before this tie, and moves on.
fn add_up(sum: &mut usize, tie: &Tie) -> Option<usize> {
    let before = *sum;
    *sum += tie.of_both;
    Some(before)
}

/// Returns in how many ways `k` of `n` can be chosen.
fn binomial(n: usize, k: usize) -> f64 {
    (0..k.min(n - k)).fold(1.0, |ways, i| ways * (n - i) as f64 / (i + 1) as f64)
}

#[cfg(test)]
mod tests;
