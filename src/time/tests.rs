use super::*;

fn oslo() -> Zone {
    Zone::parse("Europe/Oslo").unwrap()
}

fn read(text: &str) -> String {
    parse_moment(text, oslo()).unwrap().0.to_string()
}

fn refused(text: &str) -> MomentError {
    parse_moment(text, oslo()).unwrap_err()
}

fn impossible(what: Impossible) -> MomentError {
    MomentError::Impossible(what)
}

#[test]
fn each_form_of_a_moment_is_read() {
    for (written, meant) in [
        ("2025-03-04T09:12", "2025-03-04T08:12:00Z"),
        ("2025-03-04 09:12:30", "2025-03-04T08:12:30Z"),
        ("2025-03-04  9:12", "2025-03-04T08:12:00Z"),
        ("2025-03-04t09:12z", "2025-03-04T09:12:00Z"),
        ("2025-03-04 09:12 Z", "2025-03-04T09:12:00Z"),
        ("2025-03-04 09:12 UTC", "2025-03-04T09:12:00Z"),
        ("2025-03-04T09:12:00utc", "2025-03-04T09:12:00Z"),
        ("2025-03-04 09:12:00-05:30", "2025-03-04T14:42:00Z"),
        ("2025-03-04 09:12-03:30", "2025-03-04T12:42:00Z"),
        ("2025-03-04T09:12-11:00", "2025-03-04T20:12:00Z"),
        ("2025-03-04 09:12-1100", "2025-03-04T20:12:00Z"),
        ("2025-03-04T09:12+0100", "2025-03-04T08:12:00Z"),
        ("2025-03-04T09:12:00.000+0100", "2025-03-04T08:12:00Z"),
        ("2025-03-04T09:12+01", "2025-03-04T08:12:00Z"),
        ("2025-03-04 09:12:00-05", "2025-03-04T14:12:00Z"),
        ("2025-03-04 09:12 -05", "2025-03-04T14:12:00Z"),
        ("2025-03-04 09:12 +01:00", "2025-03-04T08:12:00Z"),
        ("2025-03-04T09:12:59.999Z", "2025-03-04T09:12:59Z"),
        ("2025-03-04T09:12:00,123456789Z", "2025-03-04T09:12:00Z"),
        ("20250304T091200Z", "2025-03-04T09:12:00Z"),
        ("20250304T0912", "2025-03-04T08:12:00Z"),
        ("2025-03-04T09:12:00+01:00[Europe/Oslo]", "2025-03-04T08:12:00Z"),
        ("2025-03-04T09:12:00Z[Europe/Oslo]", "2025-03-04T09:12:00Z"),
        ("2025-W10-2T09:12", "2025-03-04T08:12:00Z"),
        ("2025-03-04\u{a0}09:12", "2025-03-04T08:12:00Z"),
    ] {
        assert_eq!(read(written), meant, "{written}");
    }
}

#[test]
fn a_day_alone_stays_a_day() {
    for written in ["2025-03-04", " 2025-03-04 ", "20250304", "2025-W10-2", "2025W102"] {
        assert_eq!(read(written), "2025-03-04", "{written}");
    }
    assert_eq!(read("2025-W01-1"), "2024-12-30");
}

#[test]
fn what_does_not_exist_is_refused_with_what_there_is() {
    let day = |text| Date::parse(text).unwrap();
    for (written, what) in [
        ("2025-02-30 09:12", Impossible::Day(day("2025-02-28"))),
        ("2024-02-30", Impossible::Day(day("2024-02-29"))),
        ("2025-13-04", Impossible::Month(Some(day("2025-04-13")))),
        ("2025-13-40", Impossible::Month(None)),
        ("2025-W53-1", Impossible::Week),
        ("2025-W10-8", Impossible::Week),
        ("2025-12-31 24:00", Impossible::Midnight(day("2026-01-01"))),
        ("2025-03-04 24:01", Impossible::Clock),
        ("2025-03-04 09:60", Impossible::Clock),
        ("2025-03-04 09:12+15:00", Impossible::Offset),
        ("2025-03-04 09:12+01:60", Impossible::Offset),
        ("2025-03-04 09:12-12:30", Impossible::End),
        ("2025-03-04 09:12-10:31", Impossible::End),
        ("2025-03-04 09:12-07:13", Impossible::End),
        ("2025-03-04 09:12-05:30", Impossible::End),
        ("2025-03-04 09:12-11:00", Impossible::End),
        ("2025-03-04 09:12+05:20", Impossible::Offset),
        ("2025-03-04 09:12-13:00", Impossible::End),
    ] {
        assert_eq!(refused(written), impossible(what), "{written}");
    }
    assert_eq!(refused("2016-12-31T23:59:60Z"), MomentError::LeapSecond);
}

#[test]
fn years_end_where_slips_begin() {
    assert_eq!(read("1970-01-02T00:00Z"), "1970-01-02T00:00:00Z");
    assert_eq!(read("2100-12-31"), "2100-12-31");
    assert_eq!(refused("1969-12-30"), MomentError::Year(1969));
    assert_eq!(refused("2101-01-01 09:00"), MomentError::Year(2101));
    assert_eq!(refused("0025-03-16 09:02"), MomentError::Year(25));
}

#[test]
fn the_offset_of_the_report_s_zone_is_no_end() {
    let york = Zone::parse("America/New_York").unwrap();
    let early = "2025-03-04 03:02-05:00";
    assert!(parse_moment(early, york).is_ok());
    assert_eq!(refused(early), impossible(Impossible::End));
}

#[test]
fn the_days_that_programs_write_for_none_are_no_days() {
    for text in ["0001-01-01T00:00:00Z", "1970-01-01", "9999-12-31", "1899-12-30 00:00"] {
        assert_eq!(refused(text), MomentError::NotSet, "{text}");
    }
}

#[test]
fn a_zone_in_brackets_has_to_have_the_offset() {
    let other = |offset: &str| MomentError::OtherOffset { offset: offset.to_owned() };
    assert_eq!(refused("2025-07-04T09:12+01:00[Europe/Oslo]"), other("+02:00"));
}

#[test]
fn a_jump_of_the_clocks_is_never_guessed() {
    assert_eq!(refused("2025-03-30 02:30"), MomentError::Gap { to: "03:00".into() });
    let twice = MomentError::Overlap { earlier: "+02:00".into(), later: "+01:00".into() };
    assert_eq!(refused("2025-10-26 02:30"), twice);
    assert_eq!(read("2025-10-26 02:30+01:00"), "2025-10-26T01:30:00Z");
}

#[test]
fn a_duration_across_the_jump_is_real_time() {
    let at = |text| parse_moment(text, oslo()).unwrap().0.instant().unwrap();
    assert_eq!(at("2025-03-30 04:00") - at("2025-03-30 01:00"), Duration::from_minutes(120));
}

#[test]
fn a_day_begins_and_ends_in_its_zone() {
    let date = Date::parse("2026-01-09").unwrap();
    assert_eq!(oslo().start_of(date).to_string(), "2026-01-08T23:00:00Z");
    assert_eq!(oslo().end_of(date).to_string(), "2026-01-09T22:59:59Z");
}

/// In these zones the clocks went from the last second of the day before to one o'clock.
#[test]
fn a_day_without_a_midnight_is_still_that_day() {
    for (name, text) in [
        ("America/Sao_Paulo", "2018-11-04"),
        ("Asia/Beirut", "2025-03-30"),
        ("Africa/Cairo", "2025-04-25"),
    ] {
        let zone = Zone::parse(name).unwrap();
        let (when, _) = parse_moment(text, zone).unwrap();
        let first = zone.local(zone.start_of(when.date(zone)));
        assert_eq!(when, When::Day(Date::parse(text).unwrap()), "{name}");
        assert_eq!((first.date.to_string().as_str(), first.hour), (text, 1));
    }
}

#[test]
fn a_day_stands_before_the_moments_of_its_day_and_is_before_none_of_them() {
    let when = |text| parse_moment(text, oslo()).unwrap().0;
    let (day, first) = (when("2025-03-04"), when("2025-03-04 00:00"));
    assert!(day.order(oslo()) < first.order(oslo()));
    assert!(when("2025-03-03 23:59:59").order(oslo()) < day.order(oslo()));
    assert!(!day.is_before(first, oslo()) && !first.is_before(day, oslo()));
    assert!(day.is_before(when("2025-03-05 00:00"), oslo()));
    assert!(when("2025-03-03").is_before(day, oslo()));
    let two_days = Duration::from_minutes(2 * 24 * 60);
    assert_eq!(day.until(when("2025-03-06 23:00"), oslo()), two_days);
}

#[test]
fn a_duration_of_more_than_a_hundred_years_is_none() {
    assert_eq!(Duration::parse("36525d"), Some(Duration::LONGEST));
    for text in ["36526d", "99999999999999999999h", &format!("{}s", "9".repeat(400))] {
        assert_eq!((Duration::parse(text), Duration::is_too_long(text)), (None, true), "{text}");
    }
    assert!(!Duration::is_too_long("long") && !Duration::is_too_long("5m"));
}
