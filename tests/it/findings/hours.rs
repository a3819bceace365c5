//! The hours of a year, and the incidents that started in them.

use super::*;

/// Returns settings in this zone, frozen long after the year.
fn settings_in(zone: &str) -> Settings {
    let zone = Zone::parse(zone).unwrap();
    Settings { zone, freeze: zone.end_of(day("2026-01-09")), ..settings() }
}

fn near(got: Option<f64>, wanted: f64) -> bool {
    (got.unwrap() / wanted - 1.0).abs() < 1e-6
}

#[test]
fn the_hours_of_the_year_are_those_of_its_clocks() {
    let oslo = Exposure::of(&settings_in("Europe/Oslo"));
    assert_eq!((oslo.total, oslo.working), (8760.0, 261.0 * 8.0));
    // In 2025 the clocks went forward and back on a Sunday, at two and at three.
    assert_eq!(oslo.cells[&(Weekday::Sun, 2)], 52.0);
    assert_eq!(oslo.cells[&(Weekday::Sun, 3)], 52.0);
    let utc = Exposure::of(&settings_in("UTC"));
    assert_eq!(utc.of_weekday(Weekday::Wed), 53.0 * 24.0);
    assert_eq!(utc.of_hour(5), 365.0);
}

#[test]
fn a_clock_that_goes_back_by_half_an_hour_is_walked_through() {
    let island = settings_in("Australia/Lord_Howe");
    assert_eq!(Exposure::of(&island).total, 8760.0);
    // In 2025 the clocks went back on the first Sunday of April, and forward on that of October.
    let sundays = |month: f64| {
        let day = Test::Equals(Value::Text("sun".to_owned()));
        let month = Test::Equals(Value::Number(month));
        let asked = [("calendar.weekday", day), ("calendar.month", month)];
        let conditions = asked.map(|(key, test)| (key.to_owned(), test)).into();
        let filter = Filter { conditions, ..Filter::default() };
        Exposure::of(&island).matching(&filter, &island)
    };
    assert_eq!((sundays(4.0), sundays(10.0)), (4.0 * 24.0 + 0.5, 4.0 * 24.0 - 0.5));
}

#[test]
fn working_hours_may_begin_at_any_minute() {
    let odd = Settings {
        working_hours: WorkingHours { days: vec![Weekday::Mon], from: 8 * 60 + 20, to: 9 * 60 + 1 },
        ..settings_in("UTC")
    };
    let hours = Exposure::of(&odd).working;
    assert!((hours - 52.0 * 41.0 / 60.0).abs() < 1e-6, "{hours}");
}

#[test]
fn a_year_that_is_not_over_ends_at_the_freeze() {
    let january = Settings { freeze: Zone::UTC.end_of(day("2025-01-31")), ..settings() };
    assert_eq!(Exposure::of(&january).total, 31.0 * 24.0);
    let noon =
        Settings { freeze: Instant::from_epoch(january.freeze.epoch() - 12 * 3600), ..january };
    assert_eq!(Exposure::of(&noon).total, 30.5 * 24.0);
}

#[test]
fn the_first_minute_of_working_hours_counts_and_the_last_does_not() {
    let starts = ["08:59", "09:00", "16:59", "17:00", "09:00"];
    let lines = starts.map(|clock| format!("started 2025-03-04 {clock}, confidence 1"));
    let mut lines = lines.to_vec();
    lines.push("started 2025-03-08 12:00".to_owned());
    lines.push("confidence 5".to_owned());
    let found = calendar::find(&edition(lines));
    assert_eq!(left_out(&found), [("A-007", Reason::NotRecorded)]);
    assert_eq!(found.values["share"].x(), Some(3));
    assert_eq!(names(&found.groups, By::Hours), ["working-hours 3", "other-hours 3"]);
    assert_eq!(names(&found.groups, By::Weekday), ["tue 5", "sat 1"]);
    let cells = ["tue-08 1", "tue-09 2", "tue-16 1", "tue-17 1", "sat-12 1"];
    assert_eq!(names(&found.groups, By::WeekdayHour), cells);
}

#[test]
fn the_clock_is_that_of_the_report() {
    let line = "started 2025-07-04T08:30:00Z";
    let oslo = calendar_in("Europe/Oslo", &[line]);
    assert_eq!(names(&oslo.groups, By::WeekdayHour), ["fri-10 1"]);
}

fn calendar_in(zone: &str, lines: &[&str]) -> Finding {
    let incidents = edition(lines).incidents;
    let edition = Edition::new(settings_in(zone), incidents, Vec::new(), Tally::default());
    calendar::find(&edition)
}

#[test]
fn rates_are_held_against_the_hours_of_their_own_kind() {
    let mut lines = vec!["started 2025-03-04 10:00"; 8];
    lines.extend(["started 2025-03-08 10:00"; 2]);
    let found = calendar_in("UTC", &lines);
    let ratio = &found.values["rate-ratio"];
    assert_eq!(ratio.method, "conditional-binomial");
    assert!(near(ratio.value, 4.0 * (8760.0 - 2088.0) / 2088.0));
    assert!(near(value(&found.values, "hours"), 2088.0 / 8760.0));
    let group = |name: &str| &group(&found, name).values;
    assert!(near(value(group("working-hours"), "per-hour"), 8.0 / 2088.0));
    assert!(near(value(group("tue-10"), "per-hour"), 8.0 / 52.0));
    assert!(near(value(group("sat"), "share"), 0.2));
}

#[test]
fn where_nothing_started_outside_there_is_no_ratio_to_name() {
    let found = calendar_in("UTC", &["started 2025-03-04 10:00"; 6]);
    let ratio = &found.values["rate-ratio"];
    assert_eq!((ratio.value, ratio.high), (None, None));
    assert!(ratio.low.unwrap() > 1.0 && ratio.note.is_some());
}

#[test]
fn rates_wait_for_five_incidents_and_shares_for_three() {
    let names = |n: usize| {
        let found = calendar_in("UTC", &vec!["started 2025-03-04 10:00"; n]);
        found.values.keys().copied().collect::<Vec<_>>()
    };
    assert!(names(2).is_empty());
    assert_eq!(names(4), ["hours", "share"]);
    assert_eq!(names(5), ["hours", "rate-ratio", "share"]);
}
