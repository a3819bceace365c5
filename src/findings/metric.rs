//! Metric: would a mean, or a median, have noticed that everything was over sooner?
//!
#![doc = include_str!("metric.md")]

use crate::findings::durations;
use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{Part, count};
use crate::model::{Edition, Measure, Reason};
use crate::stats::resample::{SEEDED_DRAWS, draws, means_wrong, medians_wrong};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "metric";

/// The fewest durations to draw half-years from: with fewer, a half-year is smaller than any group that we compare.
pub const NEEDS: usize = 10;

/// By how many percent one half-year is shortened, and what the answers of mean and median are called.
pub const SHORTENED: [(u32, &str, &str); 4] = [
    (10, "mean-wrong-10", "median-wrong-10"),
    (20, "mean-wrong-20", "median-wrong-20"),
    (50, "mean-wrong-50", "median-wrong-50"),
    (80, "mean-wrong-80", "median-wrong-80"),
];

/// The name of how many durations both half-years have together.
pub const DRAWN: &str = "drawn";

/// The name of how many times two half-years were drawn for the mean; absent where nothing was.
pub const DRAWS: &str = "draws";

/// Samples larger than this year's: what they are called, and how many times as large they are.
const LARGER: [(&str, usize); 2] = [("twice", 2), ("ten-times", 10)];

/// Plays two half-years of this year's own times to resolve, one of them shortened; then with more incidents.
///
/// # Values
/// `mean-wrong-10` to `mean-wrong-80` and `median-wrong-10` to `median-wrong-80`: the share of comparisons in which the
/// metric moved the wrong way. `drawn`: how many durations both half-years have. `draws`: how many comparisons were drawn.
pub fn find(edition: &Edition) -> Finding {
    let measure = Measure::TimeToResolve;
    let freeze = edition.settings.freeze;
    let counted = count(edition, |incident| {
        edition.confident(incident)?;
        let open = durations::point(incident, measure, freeze)?.open;
        if open { Err(Reason::NotRecorded) } else { Ok(()) }
    });
    let points = durations::points(&counted.incidents, measure, freeze);
    let seconds: Vec<f64> = points.iter().map(|point| point.seconds).collect();
    let told = seconds.len() >= NEEDS;
    let drawn = |times: usize| values(&seconds, times * seconds.len());
    let group = |(name, times): (&str, usize)| {
        let (name, incidents) = (name.to_owned(), counted.incidents.clone());
        Part { by: By::Sample, name, incidents }.group(|_| drawn(times))
    };
    let groups = LARGER.into_iter().filter(|_| told).map(group).collect();
    let values = if told { drawn(1) } else { Values::new() };
    let on_the_form = durations::rest_on_the_form(&counted.incidents, measure);
    Finding::new(ID, Unit::Share, counted.sample, values, groups).of_durations(
        measure,
        points,
        on_the_form,
    )
}

/// Returns how often mean and median move the wrong way, where both half-years have `n` durations together.
fn values(seconds: &[f64], n: usize) -> Values {
    let percents = SHORTENED.map(|(percent, _, _)| percent);
    let means = means_wrong(seconds, n, &percents);
    let medians = medians_wrong(seconds, n, &percents);
    let drawn = means.iter().any(|mean| mean.method == SEEDED_DRAWS.name);
    let mut values = Values::from([(DRAWN, Estimate::count(n))]);
    if drawn {
        values.insert(DRAWS, Estimate::count(draws(n)));
    }
    for ((_, mean, median), (means, medians)) in
        SHORTENED.into_iter().zip(means.into_iter().zip(medians))
    {
        values.extend([(mean, means), (median, medians)]);
    }
    values
}
