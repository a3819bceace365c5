use super::*;

fn oslo() -> Zone {
    Zone::parse("Europe/Oslo").unwrap()
}

fn utc(text: &str) -> String {
    parse_moment(text, oslo()).unwrap().0.to_string()
}

#[test]
fn each_accepted_form_is_read() {
    assert_eq!(utc("2025-03-04T09:12"), "2025-03-04T08:12:00Z");
    assert_eq!(utc("2025-03-04 09:12:30"), "2025-03-04T08:12:30Z");
    assert_eq!(utc("2025-03-04T09:12Z"), "2025-03-04T09:12:00Z");
    assert_eq!(utc("2025-03-04 09:12:00-05:30"), "2025-03-04T14:42:00Z");
}

#[test]
fn everything_else_is_refused_with_its_reason() {
    let refused = |text| parse_moment(text, oslo()).unwrap_err();
    assert_eq!(refused("2025-03-04"), MomentError::DateOnly);
    assert_eq!(refused("25-03-04 09:12"), MomentError::Form);
    assert_eq!(refused("2025-03-04 9:12"), MomentError::Form);
    assert_eq!(refused("2025-03-04T09:12+0100"), MomentError::Form);
    assert_eq!(refused("2025-03-04T09:12:00.5"), MomentError::Form);
    assert_eq!(refused("2025-02-30 09:12"), MomentError::Impossible);
    assert_eq!(refused("2025-03-04 24:00"), MomentError::Impossible);
    assert_eq!(refused("2016-12-31T23:59:60Z"), MomentError::LeapSecond);
    assert_eq!(refused("nächste Woche um neun"), MomentError::Form);
}

#[test]
fn a_jump_of_the_clocks_is_never_guessed() {
    assert_eq!(
        parse_moment("2025-03-30 02:30", oslo()),
        Err(MomentError::Gap { to: "03:00".into() })
    );
    let twice = MomentError::Overlap {
        earlier: "+02:00".into(),
        later: "+01:00".into(),
    };
    assert_eq!(parse_moment("2025-10-26 02:30", oslo()), Err(twice));
    assert_eq!(utc("2025-10-26 02:30+01:00"), "2025-10-26T01:30:00Z");
}

#[test]
fn a_duration_across_the_jump_is_real_time() {
    let before = parse_moment("2025-03-30 01:00", oslo()).unwrap().0;
    let after = parse_moment("2025-03-30 04:00", oslo()).unwrap().0;
    assert_eq!(after - before, Duration::from_minutes(120));
}

#[test]
fn a_day_ends_in_its_zone() {
    let date = Date::parse("2026-01-09").unwrap();
    assert_eq!(oslo().end_of(date).to_string(), "2026-01-09T22:59:59Z");
}
