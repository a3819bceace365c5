//! Definitions: what a finding measures, and how far it could be luck, in words for its page.

use crate::findings::finding::{Finding, Unit};
use crate::model::edition::Edition;
use crate::phrase;
use crate::stats::interval::Estimate;
use crate::telling::footing;
use crate::words::{Language, say};

/// The values that a finding turns on; the first that it has is told.
const MAIN: [&str; 5] = ["median", "held", "median-correction", "complete", "share"];

/// Says what is measured: for a duration its two moments, in words and as keys.
pub fn of(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let Some(measure) = finding.measure else {
        let definition = footing::of_finding(finding, edition).definition;
        return format!("{}.", phrase::capital(&definition));
    };
    let (from, to) = measure.span();
    let measure = measure.key().replace('_', "-");
    say!(
        language,
        &format!("definition-{measure}"),
        from = format!("`{}`", from.key()),
        to = format!("`{}`", to.key())
    )
}

/// Says how far the finding's main value could be luck; `None` where it has no interval.
pub fn luck(language: Language, finding: &Finding) -> Option<String> {
    let mut named = MAIN.into_iter();
    let (estimate, name) = named.find_map(|name| Some((finding.values.get(name)?, name)))?;
    let range = range(language, estimate, Unit::of(estimate, finding.unit))?;
    let real = match estimate.coverage {
        Some(coverage) => say!(language, "luck-really", share = language.share(coverage)),
        None => String::new(),
    };
    Some(say!(
        language,
        "luck",
        form = name,
        range = range,
        level = language.level(estimate.level?),
        really = real
    ))
}

fn range(language: Language, estimate: &Estimate, unit: Unit) -> Option<String> {
    let (low, high) = match (estimate.low, estimate.high, unit) {
        (Some(low), Some(high), Unit::Seconds) => (language.duration(low), language.duration(high)),
        (Some(low), None, Unit::Seconds) => {
            let low = language.duration(low);
            return Some(say!(language, "luck-upwards", low = low));
        }
        (Some(low), Some(high), Unit::Share) => {
            let whole = |share: f64| language.figures(phrase::rounded(share * 100.0, 0));
            (whole(low), say!(language, "share", number = whole(high)))
        }
        _ => return None,
    };
    Some(say!(language, "luck-between", low = low, high = high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_says_both_ends_or_that_one_is_not_reached() {
        let both = Estimate::interval(60.0, 30.0, 3600.0, 0.95, "kaplan-meier");
        let said =
            range(Language::English, &both, Unit::Seconds).map(|text| phrase::plain_spaces(&text));
        assert_eq!(said.as_deref(), Some("anything from 30 s to 1 h"));
        let open = Estimate { high: None, ..both };
        assert!(range(Language::English, &open, Unit::Seconds).unwrap().contains("still open"));
        assert_eq!(range(Language::English, &Estimate::point(3.0, "count"), Unit::Count), None);
    }
}
