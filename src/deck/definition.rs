//! Definitions: what a finding measures, and how far it could be luck, in words for its page.

use crate::deck::durations;
use crate::deck::footing;
use crate::findings::finding::{Finding, Unit};
use crate::model::edition::Edition;
use crate::phrase;
use crate::stats::interval::Estimate;
use crate::words::Language;

/// The value that a finding turns on, the first that it has, with its name in a sentence.
const MAIN: [(&str, &str); 5] = [
    ("median", "median"),
    ("held", "share of reviews held"),
    ("median-correction", "median correction"),
    ("complete", "share of incidents with every promise kept"),
    ("share", "share"),
];

/// What an interval does not cover.
const BEYOND: &str = "That is how far this year's pattern could be luck. It covers neither incidents that nobody declared or \
                      that are left out, nor mistakes in the records and the scores.";

/// Says what is measured: for a duration its two moments, in words and as keys.
pub fn of(finding: &Finding, edition: &Edition) -> String {
    let Some(measure) = finding.measure else {
        let definition = footing::of_finding(finding, edition).definition;
        return format!("{}.", phrase::capital(&definition));
    };
    let (from, to) = measure.span();
    format!(
        "From {} (`{}`) to {} (`{}`).",
        durations::when(edition.settings.language, from),
        from.key(),
        durations::when(edition.settings.language, to),
        to.key()
    )
}

/// Says how far the finding's main value could be luck; `None` where it has no interval.
pub fn luck(language: Language, finding: &Finding) -> Option<String> {
    let mut named = MAIN.into_iter();
    let (estimate, name) = named.find_map(|(key, name)| Some((finding.values.get(key)?, name)))?;
    let range = range(estimate, Unit::of(estimate, finding.unit))?;
    let level = language.level(estimate.level?);
    let real = match estimate.coverage {
        Some(coverage) => format!(", which really covers {}", language.share(coverage)),
        None => String::new(),
    };
    Some(format!(
        "The {name} could be {range} ({level} interval{real}). {BEYOND}"
    ))
}

fn range(estimate: &Estimate, unit: Unit) -> Option<String> {
    Some(match (estimate.low, estimate.high, unit) {
        (Some(low), Some(high), Unit::Seconds) => {
            format!("anything from {}", phrase::durations(low, high))
        }
        (Some(low), None, Unit::Seconds) => {
            format!(
                "anything from {} up, since too many are still open to tell more",
                phrase::duration(low)
            )
        }
        (Some(low), Some(high), Unit::Share) => format!(
            "anything from {}",
            phrase::shares(low, high).replace('-', " to ")
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_says_both_ends_or_that_one_is_not_reached() {
        let both = Estimate::interval(60.0, 30.0, 3600.0, 0.95, "kaplan-meier");
        let said = range(&both, Unit::Seconds).map(|text| phrase::plain_spaces(&text));
        assert_eq!(said.as_deref(), Some("anything from 30 s to 1 h"));
        let open = Estimate { high: None, ..both };
        assert!(range(&open, Unit::Seconds).unwrap().contains("still open"));
        assert_eq!(range(&Estimate::point(3.0, "count"), Unit::Count), None);
    }
}
