//! The Q-Q plot on logs where some values are still open.

use super::mean::LOG_FLOOR;
use super::normality::{Qq, QqPoint, Refusal};
use super::special::normal_quantile;
use super::survival::Observation;
use super::thresholds::SHAPIRO_WILK_NEEDS;

/// Blom's constant, as in [`super::normality::qq`].
const BLOM: f64 = 0.375;

/// Returns the Q-Q plot of durations on logs, a point for each that has ended.
///
/// Durations are in seconds; those below [`LOG_FLOOR`] count as that many. An open duration has no point: it
/// is longer than it was observed, so every point above that moves up by its share of it. Without open
/// durations the positions are Blom's. The line is the one of least squares through the points, since the
/// mean of the logs cannot be known.
///
/// # Errors
/// If fewer than three have ended, or all of those are the same.
///
/// # Example
/// ```
/// use incident_wrapped::stats::open_quantiles::qq;
/// use incident_wrapped::stats::survival::Observation;
///
/// let ended = [60.0, 240.0, 3600.0].map(Observation::complete);
/// let all = qq(&ended).unwrap();
/// let watched = qq(&[ended.as_slice(), &[Observation::censored(100.0)]].concat()).unwrap();
/// assert_eq!(watched.points.len(), 3);
/// assert!(watched.points[0].score < all.points[0].score);
/// ```
///
/// # Source
/// Michael and Schucany (1986), in D'Agostino and Stephens, *Goodness-of-Fit Techniques*, section 11.3.
pub fn qq(observations: &[Observation]) -> Result<Qq, Refusal> {
    let mut ordered = observations.to_vec();
    ordered.sort_by(|a, b| a.value.total_cmp(&b.value).then(a.censored.cmp(&b.censored)));
    let n = ordered.len() as f64;
    let mut above = (n - BLOM + 1.0) / (n - 2.0 * BLOM + 1.0);
    let mut points = Vec::new();
    for (place, one) in ordered.iter().enumerate() {
        if one.censored {
            continue;
        }
        let left = n - (place + 1) as f64 - BLOM;
        above *= (left + 1.0) / (left + 2.0);
        let seconds = one.value.max(LOG_FLOOR);
        points.push(QqPoint { score: normal_quantile(1.0 - above), seconds });
    }
    let (centre, spread) = line(&points)?;
    Ok(Qq { points, centre, spread })
}

/// Returns the height at score 0 and the slope of the line of least squares.
fn line(points: &[QqPoint]) -> Result<(f64, f64), Refusal> {
    let (needs, has) = (SHAPIRO_WILK_NEEDS, points.len());
    if has < needs {
        return Err(Refusal::TooFew { needs, has });
    }
    let mean = |of: fn(&QqPoint) -> f64| points.iter().map(of).sum::<f64>() / has as f64;
    let (score, log) = (mean(|point| point.score), mean(|point| point.seconds.ln()));
    let product = |point: &QqPoint| (point.score - score) * (point.seconds.ln() - log);
    let square = |point: &QqPoint| (point.score - score).powi(2);
    let slope = points.iter().map(product).sum::<f64>() / points.iter().map(square).sum::<f64>();
    if slope <= 0.0 {
        return Err(Refusal::NoSpread);
    }
    Ok((log - slope * score, slope))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::normality;

    const MINUTES: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];

    #[test]
    fn without_open_values_the_positions_are_bloms() {
        let seconds = MINUTES.map(|minutes| minutes * 60.0);
        let ours = qq(&seconds.map(Observation::complete)).unwrap();
        let theirs = normality::qq(&seconds).unwrap();
        for (ours, theirs) in ours.points.iter().zip(&theirs.points) {
            assert!((ours.score - theirs.score).abs() < 1e-9);
            assert!((ours.seconds - theirs.seconds).abs() < 1e-6);
        }
    }

    #[test]
    fn an_open_value_at_the_end_moves_no_other() {
        let mut watched = MINUTES.map(|minutes| Observation::complete(minutes * 60.0));
        let all = qq(&watched).unwrap();
        watched[9] = Observation::censored(610.0 * 60.0);
        let open = qq(&watched).unwrap();
        assert_eq!(open.points[..], all.points[..9]);
    }

    #[test]
    fn an_open_value_below_moves_those_above_further_out() {
        let ended = MINUTES.map(|minutes| Observation::complete(minutes * 60.0));
        let mut watched = ended.to_vec();
        watched[1] = Observation::censored(8.0 * 60.0);
        let (open, all) = (qq(&watched).unwrap(), qq(&ended).unwrap());
        assert_eq!(open.points[0], all.points[0]);
        for (open, all) in open.points[1..].iter().zip(&all.points[2..]) {
            assert!(open.score < all.score && open.seconds == all.seconds);
        }
    }

    #[test]
    fn equal_values_and_too_few_have_no_line() {
        let same = [Observation::complete(5.0); 8];
        assert_eq!(qq(&same), Err(Refusal::NoSpread));
        let refused = Err(Refusal::TooFew { needs: 3, has: 1 });
        assert_eq!(qq(&[Observation::complete(5.0), Observation::censored(9.0)]), refused);
    }
}
