//! Beside a verdict: what other methods say of the same groups, and what so many incidents could have shown.

use crate::findings::durations::ended;
use crate::findings::finding::Values;
use crate::findings::ruling::{Judged, Side};
use crate::model::{Claim, Direction, Estimand};
use crate::stats::contingency::fisher;
use crate::stats::mean::log_spread;
use crate::stats::power;
use crate::stats::proportion::jeffreys;
use crate::stats::rank::brunner_munzel;
use crate::stats::ratio::of_geometric_means;
use crate::stats::thresholds::PLAIN_LEVEL;
use crate::stats::{Beyond, Estimate, Method, Unit};

/// How the smallest effect is found that four of five years would have shown; its unit is that of the claim.
pub const POWER: &str = "power-80";

const PAIRS: Method = Method::new("brunner-munzel", Unit::Share);
const PAIRS_P: Method = Method::new("brunner-munzel", Unit::Number);
const FISHER: Method = Method::new("fisher", Unit::Number);

/// Returns what other methods say of the sides of a claim; a method that refuses says nothing.
///
/// # Values
/// `ratio-of-geometric-means`: a factor. `pairs` and `jeffreys`: shares from 0 to 1. `pairs-p` and `fisher-p`: p-values.
pub fn values(estimand: &Estimand, sides: &[Side]) -> Values {
    match (estimand, sides) {
        (Estimand::RatioOfMedians { .. }, [group, against]) => of_durations(group, against),
        (Estimand::Share { .. }, [side]) => of_share(side),
        (Estimand::DifferenceOfShares { .. }, [group, against]) => of_shares(group, against),
        _ => Values::new(),
    }
}

/// Compares durations on logs and in pairs; how long the open ones will be is not known, so with any there is nothing.
fn of_durations(group: &Side, against: &Side) -> Values {
    let mut values = Values::new();
    let (Some(a), Some(b)) = (ended(&group.points), ended(&against.points)) else {
        return values;
    };
    let means = of_geometric_means(&a, &b, PLAIN_LEVEL);
    values.extend(means.ok().map(|ratio| ("ratio-of-geometric-means", ratio)));
    if let Ok(pairs) = brunner_munzel(&a, &b) {
        values.insert("pairs", Estimate::point(pairs.effect, PAIRS));
        values.insert("pairs-p", Estimate::point(pairs.p, PAIRS_P));
    }
    values
}

fn of_share(side: &Side) -> Values {
    let (x, n) = side.part();
    Values::from([("jeffreys", jeffreys(x, n, PLAIN_LEVEL))])
}

fn of_shares(group: &Side, against: &Side) -> Values {
    let test = fisher(group.part(), against.part());
    test.map(|test| ("fisher-p", Estimate::point(test.p, FISHER))).into_iter().collect()
}

/// Returns the smallest effect beyond the threshold that sides of this size would have shown in four of five years.
///
/// For a ratio it is a factor on the threshold, for a share a share, for a difference a difference. `None` if no
/// such effect is possible, and for durations of which some are still open.
pub fn detectable(
    estimand: &Estimand,
    claim: &Claim,
    sides: &[Side],
    judged: &Judged,
) -> Option<Estimate> {
    let level = judged.estimate.level?;
    let beyond = match claim.direction {
        Direction::AtLeast => Beyond::Above,
        Direction::AtMost => Beyond::Below,
    };
    let seen = match (estimand, sides) {
        (Estimand::RatioOfMedians { .. }, [group, against]) => {
            let (a, b) = (ended(&group.points)?, ended(&against.points)?);
            let sigma = log_spread(&[&a, &b])?;
            power::detectable_ratio_of_medians((group.n, against.n), sigma, level)
        }
        (Estimand::Share { .. }, [side]) => {
            power::detectable_share(claim.threshold, side.n, level, beyond)
        }
        (Estimand::DifferenceOfShares { .. }, [group, against]) => {
            let (x, n) = against.part();
            let base = x as f64 / n as f64;
            let sizes = (group.n, against.n);
            power::detectable_difference(base, claim.threshold, sizes, level, beyond)
        }
        (Estimand::RateRatio { .. }, [group, against]) => {
            power::detectable_rate_ratio((group.n, against.n), level)
        }
        _ => None,
    };
    let seen = seen.filter(|seen| seen.is_finite())?;
    Some(Estimate {
        level: Some(level),
        ..Estimate::point(seen, Method::new(POWER, judged.estimate.unit))
    })
}

#[cfg(test)]
mod tests;
