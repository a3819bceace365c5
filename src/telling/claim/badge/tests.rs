use super::*;
use crate::findings::Reading;
use crate::findings::Values;
use crate::model::{Claim, Direction, Estimand, Filter, Hypothesis, Names, Sample};
use crate::source::{SourceId, Span};

fn ruled(verdict: Option<Verdict>, readings: &[(Way, Verdict)]) -> Ruling {
    let source = SourceId(0);
    let reading = |(way, verdict): &(Way, Verdict)| Reading {
        way: way.clone(),
        verdict: *verdict,
        reason: None,
        estimate: None,
        n: 12,
    };
    Ruling {
        hypothesis: Hypothesis {
            id: "most".to_owned(),
            statement: String::new(),
            short: None,
            registered: None,
            estimand: Estimand::Share { matching: Filter::default(), group: Filter::default() },
            measure: String::new(),
            claim: Claim { direction: Direction::AtLeast, threshold: 0.5, written: String::new() },
            names: Names::default(),
            asked_in: Vec::new(),
            retired: None,
            body: Span { source, start: 0, end: 0 },
            source,
        },
        family: 1,
        verdict,
        reason: None,
        judged: None,
        sides: Vec::new(),
        sample: Sample::default(),
        beside: Values::new(),
        detectable: None,
        readings: readings.iter().map(reading).collect(),
    }
}

const YES: Verdict = Verdict::Supported;
const NO: Verdict = Verdict::Refuted;

fn supported(readings: &[(Way, Verdict)]) -> String {
    badge(Language::English, &ruled(Some(YES), readings)).text()
}

#[test]
fn a_verdict_that_holds_everywhere_says_in_how_many_readings() {
    let three = [3, 4, 5].map(|minimum| (Way::Confidence(minimum), YES));
    assert_eq!(supported(&three), "Holds in all 3 other readings");
    assert_eq!(supported(&three[..2]), "Holds in both other readings");
    assert_eq!(supported(&three[..1]), "Holds in the one other reading");
}

#[test]
fn a_verdict_that_breaks_says_where() {
    let readings = [
        (Way::Confidence(3), YES),
        (Way::Confidence(5), Verdict::NotTestable),
        (Way::RecordedTimes, Verdict::Inconclusive),
        (Way::Rater("r2".to_owned()), NO),
    ];
    assert_eq!(
        supported(&readings),
        "Holds in 1 of 4 other readings, not with confidence\u{a0}5, recorded times or rater\u{a0}r2"
    );
    assert_eq!(
        supported(&[(Way::Confidence(3), NO)]),
        "Does not hold in the one other reading, with confidence\u{a0}≥\u{a0}3"
    );
}

#[test]
fn a_verdict_that_holds_nowhere_names_no_reading_that_breaks_it() {
    let two = [(Way::Confidence(5), NO), (Way::RecordedTimes, NO)];
    assert_eq!(supported(&two), "Holds in none of 2 other readings");
}

#[test]
fn what_cannot_be_tested_says_where_it_could_be() {
    let readings = [(Way::Confidence(3), YES), (Way::RecordedTimes, Verdict::NotTestable)];
    let silent = ruled(Some(Verdict::NotTestable), &readings);
    assert_eq!(
        badge(Language::English, &silent).text(),
        "Not testable in 1 of 2 other readings, but with confidence\u{a0}≥\u{a0}3"
    );
    let elsewhere = ruled(Some(Verdict::NotTestable), &readings[..1]);
    assert_eq!(
        badge(Language::English, &elsewhere).text(),
        "Not testable as reported, but with confidence\u{a0}≥\u{a0}3"
    );
}

#[test]
fn without_a_verdict_or_another_reading_there_is_no_badge() {
    assert_eq!(supported(&[]), "");
    let readings = [(Way::Confidence(3), Verdict::Exploratory)];
    for verdict in [Some(Verdict::Exploratory), None] {
        assert_eq!(badge(Language::English, &ruled(verdict, &readings)), Badge::default());
    }
}
