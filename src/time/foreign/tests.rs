use super::*;
use crate::time::form::Form::*;
use crate::time::moment::{MomentError, parse_moment};

fn named(text: &str) -> Foreign {
    let oslo = Zone::parse("Europe/Oslo").unwrap();
    match parse_moment(text, oslo) {
        Err(MomentError::Form) => name(text, oslo),
        other => panic!("`{text}` came to {other:?}"),
    }
}

/// Each text, its form, and what to write.
fn all(cases: &[(&str, &[Form], &[&str])]) {
    for (text, forms, meant) in cases {
        let foreign = named(text);
        assert_eq!(foreign.forms, *forms, "{text}");
        assert_eq!(foreign.meant, *meant, "{text}");
    }
}

#[test]
fn numbers_that_count_are_read_in_the_report_s_zone() {
    all(&[
        ("1741939320000", &[Milliseconds], &["2025-03-14 09:02"]),
        ("1741939320123", &[Milliseconds], &["2025-03-14 09:02"]),
        ("1741939320", &[Seconds], &["2025-03-14 09:02"]),
        ("1741939325.000200", &[Seconds], &["2025-03-14 09:02:05"]),
        ("1741939320000000", &[Microseconds], &["2025-03-14 09:02"]),
        ("1741939320000000000", &[Nanoseconds], &["2025-03-14 09:02"]),
        // Half past two came twice on this day.
        ("1761442200", &[Seconds], &["2025-10-26 02:30+01:00"]),
        ("45730.376388889", &[Serial], &["2025-03-14 09:02"]),
        ("45730,376388889", &[Serial], &["2025-03-14 09:02"]),
        ("45730", &[Serial], &["2025-03-14"]),
        ("20250314090200", &[Unmarked], &["2025-03-14 09:02"]),
        ("202503140902", &[Unmarked], &["2025-03-14 09:02"]),
        ("99999", &[Other], &[]),
        ("123", &[Other], &[]),
    ]);
}

#[test]
fn the_order_of_a_day_is_named_and_written_out() {
    all(&[
        ("14.03.2025 09:02", &[DayFirst], &["2025-03-14 09:02"]),
        ("3.4.2025", &[DayFirst], &["2025-04-03"]),
        ("14/03/2025", &[DayFirst], &["2025-03-14"]),
        ("03/14/2025 21:02", &[MonthFirst], &["2025-03-14 21:02"]),
        ("03/04/2025", &[DayOrMonthFirst], &["2025-04-03", "2025-03-04"]),
        ("04-04-2025", &[DayFirst], &["2025-04-04"]),
        ("14.03.25", &[ShortYear], &["2025-03-14"]),
        ("25-03-14 09:02", &[ShortYear], &["2025-03-14 09:02", "2014-03-25 09:02"]),
        ("2025/03/14 09:02", &[Slashes], &["2025-03-14 09:02"]),
        ("2025.03.14", &[Slashes], &["2025-03-14"]),
        ("2025-3-4 9:02", &[OneDigit], &["2025-03-04 09:02"]),
        ("2025-073", &[DayOfYear], &["2025-03-14"]),
        ("14 March 2025 09:02", &[MonthInWords], &["2025-03-14 09:02"]),
        ("14. März 2025, 09:02 Uhr", &[MonthInWords], &["2025-03-14 09:02"]),
        ("Fri, 14 Mar 2025 09:02:00 +0100", &[MonthInWords], &["2025-03-14 09:02+01:00"]),
    ]);
}

#[test]
fn clocks_of_other_kinds_are_named_and_written_out() {
    all(&[
        ("03/14/2025 9:02 AM", &[MonthFirst, TwelveHours], &["2025-03-14 09:02"]),
        ("2025-03-14 9:02pm", &[TwelveHours], &["2025-03-14 21:02"]),
        ("2025-03-14 12:05 a.m.", &[TwelveHours], &["2025-03-14 00:05"]),
        ("March 14, 2025 9:02\u{202f}PM", &[MonthInWords, TwelveHours], &["2025-03-14 21:02"]),
        ("2025-03-14 0902", &[Clock], &["2025-03-14 09:02"]),
        ("2025-03-14T09:02Z.", &[More], &["2025-03-14 09:02Z"]),
        ("2025-03-14 09.02", &[Clock], &["2025-03-14 09:02"]),
        ("2025-03-14 09h02", &[Clock], &["2025-03-14 09:02"]),
        ("14.03.2025 9 am", &[DayFirst, TwelveHours], &["2025-03-14 09:00"]),
    ]);
}

#[test]
fn zones_of_other_kinds_are_named_and_written_out() {
    all(&[
        ("2025-03-14 09:02 CET", &[ZoneInLetters], &["2025-03-14 09:02+01:00"]),
        ("2025-03-14 09:02 GMT", &[ZoneInLetters], &["2025-03-14 09:02Z"]),
        (
            "2025-03-14 09:02 IST",
            &[ZoneInLetters],
            &["2025-03-14 09:02+05:30", "2025-03-14 09:02+01:00", "2025-03-14 09:02+02:00"],
        ),
        ("2025-03-14 09:02 ET", &[ZoneInLetters], &["2025-03-14 09:02-04:00"]),
        ("2025-03-14 03:02 EDT", &[ZoneInLetters], &["2025-03-14T03:02-04:00"]),
        (
            "2025-07-14 10:00 CET",
            &[ZoneInLetters],
            &["2025-07-14 10:00+01:00", "2025-07-14 10:00+02:00"],
        ),
        ("2025-03-14 09:02 GMT+1", &[More], &["2025-03-14 09:02+01:00"]),
        ("2025-07-14 09:02 Europe/Oslo", &[ZoneByName], &["2025-07-14 09:02+02:00"]),
    ]);
}

#[test]
fn what_says_too_little_or_too_much_is_named() {
    all(&[
        ("09:02", &[TimeAlone], &[]),
        ("2025-03", &[NoDay], &[]),
        ("2025", &[NoDay], &[]),
        ("2025-W11", &[NoDay], &[]),
        ("14.03. 09:02", &[NoYear], &[]),
        ("14 March", &[NoYear], &[]),
        ("2025-03-14T09", &[HourAlone], &["2025-03-14"]),
        ("14:00-15:00", &[Stretch, TimeAlone], &[]),
        ("2025-03-14 14:00 - 15:00", &[Stretch], &["2025-03-14 14:00"]),
        ("2025-03-14 14:00–15:00", &[Stretch], &["2025-03-14 14:00"]),
        ("2025-03-14 to 2025-03-15", &[Stretch], &["2025-03-14"]),
        ("~09:00", &[About, TimeAlone], &[]),
        ("2025-03-14 ~09:00", &[About], &["2025-03-14 09:00"]),
        ("2025-03-14 morning", &[About], &["2025-03-14"]),
        ("yesterday 09:00", &[Relative], &[]),
        ("tbd", &[Unknown], &[]),
        ("Unknown", &[Unknown], &[]),
        ("??", &[Unknown], &[]),
        ("2025-03-14 09:02 by the pager", &[More], &["2025-03-14 09:02"]),
        ("when the pager rang", &[Other], &[]),
    ]);
    let stretch = named("2025-03-14 14:00 - 15:00");
    assert_eq!(stretch.end.as_deref(), Some("2025-03-14 15:00"));
    assert_eq!(named("2025-03-14 ~09:00").day.as_deref(), Some("2025-03-14"));
}

#[test]
fn a_text_without_an_end_is_not_looked_at() {
    assert_eq!(named(&"14.03.2025 ".repeat(10_000)).forms, [Other]);
}
