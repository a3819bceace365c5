//! Whether values, or their logarithms, look bell-shaped.

use std::f64::consts::{FRAC_PI_3, PI};

use super::mean::{LOG_FLOOR, average, logs, variance};
use super::special::{normal_above, normal_quantile};
use super::thresholds::{SHAPIRO_WILK_COPES_WITH, SHAPIRO_WILK_NEEDS};
use super::{note::Note, quantile::sorted, test::Test};

/// Why a shape cannot be tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There are fewer values than the test needs.
    TooFew {
        /// How many it needs.
        needs: usize,
        /// How many there are.
        has: usize,
    },
    /// There are more values than the test accepts.
    TooMany {
        /// The most that it accepts.
        copes_with: usize,
        /// How many there are.
        has: usize,
    },
    /// All values are the same.
    NoSpread,
}

/// Returns the note of a number that is absent for this reason.
impl From<Refusal> for Note {
    fn from(refusal: Refusal) -> Note {
        match refusal {
            Refusal::TooFew { needs, has } => Note::ShapeNeeds { needs, has },
            Refusal::TooMany { copes_with, has } => Note::CopesWith { most: copes_with, has },
            Refusal::NoSpread => Note::AllTheSame,
        }
    }
}

/// One point of a Q-Q plot on logs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QqPoint {
    /// Where a standard normal value of this rank would lie.
    pub score: f64,
    /// The duration, in seconds.
    pub seconds: f64,
}

/// A Q-Q plot of durations on logs: the closer the points are to a line, the closer the durations are to log-normal.
#[derive(Clone, Debug, PartialEq)]
pub struct Qq {
    /// The points, from the shortest duration to the longest.
    pub points: Vec<QqPoint>,
    /// The mean of the logs: the line's height at score 0.
    pub centre: f64,
    /// The standard deviation of the logs: the line's slope.
    pub spread: f64,
}

impl Qq {
    /// Returns how long a log-normal duration with this score would be, in seconds.
    pub fn line(&self, score: f64) -> f64 {
        (self.centre + self.spread * score).exp()
    }
}

/// Returns the Q-Q plot of durations on logs.
///
/// Durations are in seconds; those below [`LOG_FLOOR`] count as that many, and show as a flat
/// stretch. The plotting positions are Blom's, `(i - 3/8) / (n + 1/4)`: close to the expected
/// normal value of each rank. The line has the mean and the standard deviation of the logs.
///
/// # Errors
/// If there are fewer than three values, or all are the same.
///
/// # Example
/// ```
/// use incident_wrapped::stats::normality::qq;
///
/// let plot = qq(&[60.0, 3600.0, 240.0]).unwrap();
/// assert_eq!((plot.points[1].score, plot.points[1].seconds), (0.0, 240.0));
/// assert_eq!(format!("{:.3}", plot.points[2].score), "0.869");
/// ```
///
/// # Source
/// Blom (1958); the positions that Royston (1995) takes for [`shapiro_wilk`].
pub fn qq(seconds: &[f64]) -> Result<Qq, Refusal> {
    let logs = logs(seconds);
    let spread = spread(&logs)?;
    let floored = |value: &f64| value.max(LOG_FLOOR);
    let ordered = sorted(&seconds.iter().map(floored).collect::<Vec<_>>());
    let points = scores(logs.len()).zip(ordered);
    Ok(Qq {
        points: points.map(|(score, seconds)| QqPoint { score, seconds }).collect(),
        centre: average(&logs),
        spread,
    })
}

/// Runs the Shapiro-Wilk test of whether values are bell-shaped.
///
/// Pass it [`super::mean::logs`] to test whether durations are log-normal. The statistic is W, at most 1: how
/// straight the Q-Q plot is. A small p means that they have another shape; a large p only means that
/// these values cannot tell. Ties, such as those from rounding to minutes, lower p.
///
/// # Errors
/// If there are fewer than 3 or more than 5000 values, or all are the same.
///
/// # Example
/// ```
/// use incident_wrapped::stats::normality::shapiro_wilk;
///
/// let weights = [148.0, 154.0, 158.0, 160.0, 161.0, 162.0, 166.0, 170.0, 182.0, 195.0, 236.0];
/// let test = shapiro_wilk(&weights).unwrap();
/// assert_eq!(format!("{:.6} {:.7}", test.statistic, test.p), "0.788815 0.0067038");
/// ```
///
/// # Source
/// Royston (1995), algorithm AS R94.
pub fn shapiro_wilk(values: &[f64]) -> Result<Test, Refusal> {
    let values = sorted(values);
    let n = values.len();
    spread(&values)?;
    if n > SHAPIRO_WILK_COPES_WITH {
        return Err(Refusal::TooMany { copes_with: SHAPIRO_WILK_COPES_WITH, has: n });
    }
    let centre = average(&values);
    let (mut products, mut squares, mut weights) = (0.0, 0.0, 0.0);
    for (value, weight) in values.iter().zip(royston_weights(n)) {
        products += weight * (value - centre);
        squares += (value - centre).powi(2);
        weights += weight * weight;
    }
    // 1 - W, computed without cancellation if W is nearly 1.
    let straight = (weights * squares).sqrt();
    let rest = ((straight - products) * (straight + products) / (weights * squares)).max(0.0);
    Ok(Test { statistic: 1.0 - rest, p: royston_p(rest, n) })
}

/// Returns the standard deviation, if there are enough values and they have one.
fn spread(values: &[f64]) -> Result<f64, Refusal> {
    let (needs, has) = (SHAPIRO_WILK_NEEDS, values.len());
    if has < needs {
        return Err(Refusal::TooFew { needs, has });
    }
    match variance(values) {
        Some(variance) if variance > 0.0 => Ok(variance.sqrt()),
        _ => Err(Refusal::NoSpread),
    }
}

/// Returns the normal scores of `n` ranks, at Blom's plotting positions; exactly 0 in the middle.
fn scores(n: usize) -> impl Iterator<Item = f64> {
    let score = move |rank: usize| normal_quantile((rank as f64 - 0.375) / (n as f64 + 0.25));
    (1..=n).map(move |rank| match (2 * rank).cmp(&(n + 1)) {
        std::cmp::Ordering::Less => score(rank),
        std::cmp::Ordering::Equal => 0.0,
        std::cmp::Ordering::Greater => -score(n + 1 - rank),
    })
}

/// Returns Royston's weights of the values in order: nearly the scores, with one or two corrected at either end.
fn royston_weights(n: usize) -> Vec<f64> {
    const OUTERMOST: [f64; 6] = [0.0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056];
    const NEXT: [f64; 6] = [0.0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633];
    if n == 3 {
        return vec![-0.5f64.sqrt(), 0.0, 0.5f64.sqrt()];
    }
    let mut weights: Vec<f64> = scores(n).collect();
    let squares: f64 = weights.iter().map(|w| w * w).sum();
    let root = (n as f64).sqrt().recip();
    let ends = if n > 5 { 2 } else { 1 };
    let (mut left, mut taken) = (squares, 1.0);
    let corrected: Vec<f64> = [OUTERMOST, NEXT][..ends]
        .iter()
        .enumerate()
        .map(|(place, terms)| {
            let score = weights[n - 1 - place];
            let weight = polynomial(terms, root) + score / squares.sqrt();
            left -= 2.0 * score * score;
            taken -= 2.0 * weight * weight;
            weight
        })
        .collect();
    let scale = (left / taken).sqrt();
    weights.iter_mut().for_each(|weight| *weight /= scale);
    for (place, weight) in corrected.into_iter().enumerate() {
        weights[place] = -weight;
        weights[n - 1 - place] = weight;
    }
    weights
}

/// Returns the probability that bell-shaped values miss a straight line by as much as `rest`, which is 1 - W.
fn royston_p(rest: f64, n: usize) -> f64 {
    const BEND: [f64; 2] = [-2.273, 0.459];
    const SMALL_CENTRE: [f64; 4] = [0.544, -0.39978, 0.025054, -6.714e-4];
    const SMALL_SPREAD: [f64; 4] = [1.3822, -0.77857, 0.062767, -0.0020322];
    const CENTRE: [f64; 4] = [-1.5861, -0.31082, -0.083751, 0.0038915];
    const SPREAD: [f64; 3] = [-0.4803, -0.082676, 0.0030302];
    if n == 3 {
        let angle = (1.0 - rest).sqrt().asin() - FRAC_PI_3;
        return (6.0 / PI * angle).clamp(0.0, 1.0);
    }
    let (size, far) = (n as f64, rest.ln());
    let (far, centre, spread) = if n <= 11 {
        let bend = polynomial(&BEND, size);
        if far >= bend {
            return 0.0;
        }
        (-(bend - far).ln(), polynomial(&SMALL_CENTRE, size), polynomial(&SMALL_SPREAD, size))
    } else {
        let size = size.ln();
        (far, polynomial(&CENTRE, size), polynomial(&SPREAD, size))
    };
    normal_above((far - centre) / spread.exp())
}

/// Returns the polynomial with these coefficients, the constant first.
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

#[cfg(test)]
mod tests;
