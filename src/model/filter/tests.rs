use super::*;
use crate::model::incident::{IncidentId, Kind};
use crate::model::timeline::{Moment, Stamp, Timeline};
use crate::source::{SourceId, Span};
use crate::time::{Date, Instant, When, Zone};

fn text(word: &str) -> Value {
    Value::Text(word.to_owned())
}

fn settings() -> Settings {
    let day = Date::new(2026, 1, 9).unwrap();
    Settings {
        title: "Our year".to_owned(),
        organisation: None,
        year: 2025,
        zone: Zone::UTC,
        working_hours: Default::default(),
        reading_started: day,
        data_freeze: day,
        freeze: Zone::UTC.end_of(day),
        severities: Vec::new(),
        minimum_confidence: 4,
        scales: BTreeMap::new(),
        detection_targets: Vec::new(),
        theme: "wrapped".into(),
        theme_base: "wrapped".into(),
        language: crate::words::Language::English,
        notice: None,
        deck: Default::default(),
        links: Default::default(),
        allow: Vec::new(),
    }
}

/// An incident that started on Monday, 2025-03-03, at 10:00 UTC and was detected 20 minutes later.
fn incident(fields: &[(&str, Value)]) -> Incident {
    let span = Span::new(SourceId(0), 0, 0);
    let at = |seconds: i64| Moment {
        corrected: Some(Stamp {
            when: When::At(Instant::from_epoch(1_740_996_000 + seconds)),
            zoned: true,
            span,
        }),
        recorded: None,
    };
    let moments = BTreeMap::from([(Milestone::Started, at(0)), (Milestone::Detected, at(1200))]);
    Incident {
        id: IncidentId("A".to_owned()),
        title: "T".to_owned(),
        kind: Kind::Incident,
        severity: None,
        services: Vec::new(),
        teams: Vec::new(),
        tags: Vec::new(),
        factors: Vec::new(),
        saved_by: Vec::new(),
        trigger: None,
        timeline: Timeline { moments, open: false },
        detected_by: None,
        impact: Default::default(),
        scores: Default::default(),
        ratings: Vec::new(),
        review: Default::default(),
        follow_ups: None,
        responders: None,
        cluster: None,
        links: BTreeMap::new(),
        fields: fields.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect(),
        body: span,
        source: SourceId(0),
    }
}

fn asked(conditions: &[(&str, Test)], fields: &[(&str, Value)]) -> Option<bool> {
    let conditions =
        conditions.iter().map(|(key, test)| ((*key).to_owned(), test.clone())).collect();
    let filter = Filter { conditions, ..Filter::default() };
    filter.matches(&incident(fields), &settings())
}

#[test]
fn an_absent_key_decides_nothing_but_null() {
    let equals = |value| Test::Equals(value);
    assert_eq!(asked(&[("cluster", equals(text("a")))], &[]), None);
    assert_eq!(asked(&[("cluster", Test::Absent)], &[]), Some(true));
    let present = [("cluster", text("a"))];
    assert_eq!(asked(&[("cluster", Test::Absent)], &present), Some(false));
}

#[test]
fn one_false_key_decides_whatever_is_unknown_beside_it() {
    let unknown = ("cluster", Test::Equals(text("a")));
    let no = ("trigger", Test::Equals(text("deploy")));
    let fields = [("trigger", text("config"))];
    assert_eq!(asked(&[unknown.clone(), no], &fields), Some(false));
    let yes = ("trigger", Test::Equals(text("config")));
    assert_eq!(asked(&[unknown, yes], &fields), None);
    assert_eq!(asked(&[], &fields), Some(true));
}

#[test]
fn an_absent_list_is_empty_and_absent_open_is_false() {
    assert_eq!(asked(&[("tags", Test::Equals(text("planned")))], &[]), Some(false));
    assert_eq!(asked(&[("tags", Test::Absent)], &[]), Some(true));
    assert_eq!(asked(&[("open", Test::Equals(Value::Bool(false)))], &[]), Some(true));
}

#[test]
fn a_list_matches_by_what_it_holds() {
    let fields = [("tags", Value::List(vec![text("a"), text("b")]))];
    assert_eq!(asked(&[("tags", Test::Equals(text("b")))], &fields), Some(true));
    let one_of = Test::OneOf(vec![text("c"), text("a")]);
    assert_eq!(asked(&[("tags", one_of)], &fields), Some(true));
    assert_eq!(asked(&[("tags", Test::OneOf(vec![text("c")]))], &fields), Some(false));
}

#[test]
fn dots_lead_into_maps() {
    let inner = BTreeMap::from([("covered".to_owned(), Value::Bool(false))]);
    let fields = [("observations", Value::Map(inner))];
    let covered = ("observations.covered", Test::Equals(Value::Bool(false)));
    let coverable = ("observations.coverable", Test::Equals(Value::Bool(true)));
    assert_eq!(asked(&[covered], &fields), Some(true));
    assert_eq!(asked(&[coverable], &fields), None);
}

#[test]
fn durations_and_numbers_are_compared() {
    let above = |bound| Test::Compares(Comparison::Above, bound);
    assert_eq!(asked(&[("time_to_detect", above(1199.0))], &[]), Some(true));
    assert_eq!(asked(&[("time_to_detect", above(1200.0))], &[]), Some(false));
    assert_eq!(asked(&[("time_to_resolve", above(0.0))], &[]), None);
    assert_eq!(asked(&[("gap", above(3599.0))], &[("gap", text("1h"))]), Some(true));
    assert_eq!(asked(&[("gap", above(1.0))], &[("gap", text("long"))]), Some(false));
}

#[test]
fn the_calendar_is_read_in_the_zone() {
    let equals = |value| Test::Equals(value);
    assert_eq!(asked(&[("calendar.weekday", equals(text("mon")))], &[]), Some(true));
    assert_eq!(asked(&[("calendar.hour", equals(Value::Number(10.0)))], &[]), Some(true));
    assert_eq!(asked(&[("calendar.working_hours", equals(Value::Bool(false)))], &[]), Some(false));
}
