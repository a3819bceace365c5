//! Metric: would a mean, or a median, have noticed that everything was over sooner?
//!
#![doc = include_str!("metric.md")]

use crate::findings::durations;
use crate::findings::finding::{By, Finding, Group, Values};
use crate::findings::groups::{count, ids};
use crate::model::{Edition, Incident, Measure, Reason};
use crate::stats::resample::{SEEDED_DRAWS, draws, means_wrong, medians_wrong};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "metric";

/// The fewest durations that are played with: below, a half-year is smaller than any group that we compare.
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
pub fn find(edition: &Edition) -> Finding {
    let measure = Measure::TimeToResolve;
    let freeze = edition.settings.freeze;
    let counted = count(edition, |incident| {
        edition.confident(incident)?;
        match durations::point(incident, measure, freeze)?.open {
            true => Err(Reason::NotRecorded),
            false => Ok(()),
        }
    });
    let points = durations::points(&counted.incidents, measure, freeze);
    let seconds: Vec<f64> = points.iter().map(|point| point.seconds).collect();
    let told = seconds.len() >= NEEDS;
    let group = |(name, times): (&str, usize)| Group {
        name: name.to_owned(),
        by: By::Sample,
        ids: ids(&counted.incidents),
        values: values(&seconds, times * seconds.len()),
        points: Vec::new(),
    };
    let on_the_form = |one: &&&Incident| durations::rests_on_the_form(one, measure);
    Finding {
        id: ID,
        unit: Unit::Share,
        measure: Some(measure),
        values: match told {
            true => values(&seconds, seconds.len()),
            false => Values::new(),
        },
        groups: LARGER.into_iter().filter(|_| told).map(group).collect(),
        as_recorded: counted.incidents.iter().filter(on_the_form).count(),
        sample: counted.sample,
        points,
    }
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
