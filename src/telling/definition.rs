//! Definitions: what a finding measures, and how far it could be luck, in words for its page.

use super::slide::Footing;
use crate::findings::Finding;
use crate::model::Measure;
use crate::phrase;
use crate::stats::{Estimate, Unit};
use crate::words::{Language, say};

/// Says what is measured as the line under the pictures does.
pub fn of_footing(_: Language, footing: &Footing) -> String {
    format!("{}.", phrase::capital(&footing.definition))
}

/// Says what is measured of a duration: its two moments, in words and as keys.
pub fn of_measure(language: Language, measure: Measure) -> String {
    let (from, to) = measure.span();
    let measure = measure.key().replace('_', "-");
    let [from, to] = [from, to].map(|end| format!("`{}`", end.key()));
    say!(language, &format!("definition-{measure}"), from, to)
}

/// Says how far the main value of a finding could be luck; `None` if it has no interval.
pub fn luck(language: Language, finding: &Finding, name: &str) -> Option<String> {
    let estimate = finding.values.get(name)?;
    let range = range(language, estimate)?;
    let level = language.level(estimate.level?);
    let share = estimate.coverage.map(|coverage| language.share(coverage));
    let really = share.map(|share| say!(language, "luck-really", share)).unwrap_or_default();
    Some(say!(language, "luck", form = name, range, level, really))
}

fn range(language: Language, estimate: &Estimate) -> Option<String> {
    let (low, high) = match (estimate.low, estimate.high, estimate.unit) {
        (Some(low), Some(high), Unit::Seconds) => (language.duration(low), language.duration(high)),
        (Some(low), None, Unit::Seconds) => {
            let low = language.duration(low);
            return Some(say!(language, "luck-upwards", low));
        }
        (Some(low), Some(high), Unit::Share) => {
            let whole = |share: f64| language.figures(phrase::rounded(share * 100.0, 0));
            (whole(low), say!(language, "share", number = whole(high)))
        }
        _ => return None,
    };
    Some(say!(language, "luck-between", low, high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Method;

    #[test]
    fn a_range_says_both_ends_or_that_one_is_not_reached() {
        let method = Method::new("kaplan-meier", Unit::Seconds);
        let both = Estimate::interval(60.0, 30.0, 3600.0, 0.95, method);
        let said = range(Language::English, &both).map(|text| phrase::plain_spaces(&text));
        assert_eq!(said.as_deref(), Some("anything from 30 s to 1 h"));
        let open = Estimate { high: None, ..both };
        assert!(range(Language::English, &open).unwrap().contains("still open"));
        assert_eq!(range(Language::English, &Estimate::count(3)), None);
    }
}
