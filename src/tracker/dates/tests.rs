use proptest::prelude::*;

use super::*;

fn oslo() -> Zone {
    Zone::parse("Europe/Oslo").unwrap()
}

fn with(text: &str, order: Result<DateOrder, Why>, forms: &[&str]) -> String {
    let forms: Vec<Form> = forms.iter().map(|form| Form::parse(form).unwrap()).collect();
    match read(text, &How { zone: oslo(), order, forms: &forms }) {
        Cell::At(at) => at.instant.to_string(),
        other => format!("{other:?}"),
    }
}

fn usual(text: &str) -> String {
    with(text, Err(Why::Order), &[])
}

#[test]
fn months_in_words_need_no_order() {
    for text in [
        "04/Mar/25 9:12 AM",
        "4/Mar/25 09:12",
        "Mar/4/25 9:12 AM",
        "4-Mar-2025 09:12",
        "2025-Mar-04 09:12",
    ] {
        assert_eq!(usual(text), "2025-03-04T08:12:00Z", "{text}");
    }
    assert_eq!(usual("15/Sep/25 12:05 AM"), "2025-09-14T22:05:00Z");
    assert_eq!(usual("15/Sep/25 12:05 PM"), "2025-09-15T10:05:00Z");
}

#[test]
fn an_offset_in_the_value_wins() {
    for text in
        ["2025-03-04T09:12:30.999+0100", "2025-03-04T08:12:30.9Z", "2025-03-04T00:12:30-08:00"]
    {
        assert_eq!(usual(text), "2025-03-04T08:12:30Z", "{text}");
    }
    assert_eq!(usual("04/Mar/25 09:12 +0200"), "2025-03-04T07:12:00Z");
}

#[test]
fn nothing_is_no_moment() {
    for text in [
        "",
        " ",
        "0",
        "?",
        "null",
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:10:00Z",
        "1899-12-30 00:00",
    ] {
        assert_eq!(usual(text), "Nothing", "{text}");
    }
    for day in ["2025-03-04", "04/Mar/25"] {
        assert_eq!(usual(day), "Unread(Day)", "{day}");
    }
}

#[test]
fn a_numeric_date_waits_for_its_order() {
    let text = "03/04/2025 09:12";
    assert_eq!(usual(text), "Unread(Order)");
    assert_eq!(with(text, Ok(DateOrder::DayFirst), &[]), "2025-04-03T07:12:00Z");
    assert_eq!(with(text, Ok(DateOrder::MonthFirst), &[]), "2025-03-04T08:12:00Z");
    assert_eq!(with("14/03/2025 09:12", Ok(DateOrder::MonthFirst), &[]), "Unread(Impossible)");
    assert_eq!(usual("2025/03/04 09:12"), "2025-03-04T08:12:00Z");
}

#[test]
fn a_time_that_the_clocks_skipped_or_showed_twice_is_none() {
    assert_eq!(usual("30/Mar/25 2:30 AM"), "Unread(Gap)");
    assert_eq!(usual("26/Oct/25 2:30 AM"), "Unread(Twice)");
    assert_eq!(usual("31/Feb/25 2:30 AM"), "Unread(Form)");
}

#[test]
fn the_forms_of_a_mapping_are_read_in_their_place() {
    assert_eq!(
        with("14.3.2025 08:58", Err(Why::Order), &["iso8601", "%d.%m.%Y %H:%M"]),
        "2025-03-14T07:58:00Z"
    );
    assert_eq!(
        with("Mar 4, 2025 9:12 PM", Err(Why::Order), &["%b %d, %Y %I:%M %p"]),
        "2025-03-04T20:12:00Z"
    );
    assert_eq!(with("1741076000", Err(Why::Order), &["epoch"]), "2025-03-04T08:13:20Z");
    assert_eq!(with("1741076000999", Err(Why::Order), &["epoch-ms"]), "2025-03-04T08:13:20Z");
    assert_eq!(with("45720,5", Err(Why::Order), &["excel"]), "2025-03-04T11:00:00Z");
    assert_eq!(with("0", Err(Why::Order), &["epoch"]), "Nothing");
    assert_eq!(with("soon", Err(Why::Order), &["epoch", "excel"]), "Unread(Form)");
}

#[test]
fn a_form_is_whole_or_none() {
    for form in ["%d.%m.%Y", "%H:%M", "%d.%m.%Y %I:%M", "%Q", "dd.mm.yyyy", ""] {
        assert_eq!(Form::parse(form), None, "{form}");
    }
}

#[test]
fn near_is_within_a_second_before_fractions_are_cut() {
    let at =
        |text: &str| match read(text, &How { zone: oslo(), order: Err(Why::Order), forms: &[] }) {
            Cell::At(at) => at,
            other => panic!("{other:?}"),
        };
    let opened = at("2025-03-04T08:00:00.900Z");
    assert!(at("2025-03-04T08:00:01.187Z").is_near(opened));
    assert!(at("2025-03-04T08:00:01.900+00:00").is_near(opened));
    assert!(!at("2025-03-04T08:00:01.901Z").is_near(opened));
}

proptest! {
    #[test]
    fn no_numeric_date_is_read_without_an_order(
        a in 1_u32..=31, b in 1_u32..=31, year in 2000_u32..2099, hour in 0_u32..24, mark in "[/.-]",
    ) {
        let text = format!("{a}{mark}{b}{mark}{year} {hour:02}:30");
        let cell = read(&text, &How { zone: Zone::UTC, order: Err(Why::Order), forms: &[] });
        prop_assert!(matches!(cell, Cell::Unread(_)), "{text}: {cell:?}");
    }

    #[test]
    fn with_an_order_only_that_order_is_read(a in 1_u32..=12, b in 1_u32..=12, hour in 0_u32..24) {
        let text = format!("{a:02}/{b:02}/2025 {hour:02}:30");
        for (order, wanted) in [
            (DateOrder::DayFirst, format!("2025-{b:02}-{a:02}T{hour:02}:30:00Z")),
            (DateOrder::MonthFirst, format!("2025-{a:02}-{b:02}T{hour:02}:30:00Z")),
        ] {
            match read(&text, &How { zone: Zone::UTC, order: Ok(order), forms: &[] }) {
                Cell::At(at) => prop_assert_eq!(at.instant.to_string(), wanted),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }
}
