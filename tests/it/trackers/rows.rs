//! What holds for rows of all formats: order of dates, ids, width, and repetition.

use incident_wrapped::tracker::{DateOrder, Why};
use proptest::prelude::*;

use super::*;

#[test]
fn dates_that_may_be_two_are_counted_and_read_only_on_demand() {
    let files = files("jira-csv", &["undecided.csv"]);
    let mut ask = ask("jira-csv", &files, None);
    let taken = read(&ask).unwrap();
    assert_eq!(told(&taken.records[0]), ["DC-3", "title: Disk swapped"]);
    let counts: Vec<_> = taken
        .account
        .unreadable
        .iter()
        .map(|((name, why), one)| (name.as_str(), *why, one.count))
        .collect();
    assert_eq!(
        counts,
        [("Created", Why::Order, 2), ("Custom field (Impact start)", Why::Order, 1)]
    );
    assert!(Why::Order.remedy().contains("--date-order dmy"));
    for (order, wanted) in [
        (DateOrder::DayFirst, "2025-04-03T07:02:00Z"),
        (DateOrder::MonthFirst, "2025-03-04T08:02:00Z"),
    ] {
        ask.order = Some(order);
        let taken = read(&ask).unwrap();
        assert_eq!(told(&taken.records[0])[2], format!("recorded.started_at: {wanted}"));
        assert_eq!(taken.account.files[0].order.as_ref().unwrap().shown_by, None);
    }
}

#[test]
fn a_file_with_both_orders_is_not_decided_by_one_of_them() {
    let text =
        "Issue key,Created\nA-1,13/02/2025 09:00\nA-2,02/13/2025 09:00\nA-3,01/02/2025 09:00\n";
    let taken = of_text("jira-csv", text, None).unwrap();
    let why: Vec<_> =
        taken.account.unreadable.iter().map(|((_, why), one)| (*why, one.count)).collect();
    assert_eq!(why, [(Why::BothOrders, 3)]);
}

#[test]
fn each_file_shows_its_own_order() {
    let files = [
        File { name: "a".into(), bytes: b"Issue key,Created\nA-1,13/02/2025 09:00\n".to_vec() },
        File { name: "b".into(), bytes: b"Issue key,Created\nA-2,02/03/2025 09:00\n".to_vec() },
    ];
    let taken = read(&ask("jira-csv", &files, None)).unwrap();
    assert_eq!((told(&taken.records[0]).len(), told(&taken.records[1]).len()), (3, 2));
}

#[test]
fn one_id_of_two_incidents_is_an_error_and_the_same_incident_twice_is_none() {
    let text = "Issue key,Summary\nA-1,one\na-1,two\n";
    assert!(
        refused(of_text("jira-csv", text, None))[0].ends_with("two incidents have the id `a-1`")
    );
    let same = "Issue key,Summary\nA-1,one\nA-1,one\n";
    let taken = of_text("jira-csv", same, None).unwrap();
    assert_eq!((taken.records.len(), skipped(&taken)), (1, vec!["1 exported twice".to_owned()]));
}

#[test]
fn what_cannot_be_read_says_where() {
    assert!(refused(of_text("jira-json", "{\n\"issues\": [", None))[0].contains("Some(2)"));
    assert!(refused(of_text("jira-json", "{}", None))[0].contains("holds no list `issues`"));
    assert!(
        refused(of_text("jira-csv", "Key,Title\nA,b\n", None))[0]
            .contains("holds no column `Issue key`")
    );
    let wide = File { name: "wide.csv".into(), bytes: vec![0xff, 0xfe, b'a', 0] };
    assert!(refused(read(&ask("jira-csv", &[wide], None)))[0].contains("UTF-16"));
}

#[test]
fn severities_are_spelled_as_in_the_report() {
    let files = files("jira-csv", &["cloud.csv"]);
    let severities = ["S1".to_owned(), "Sev2".to_owned()];
    let mut ask = ask("jira-csv", &files, None);
    ask.severities = &severities;
    assert_eq!(told(&read(&ask).unwrap().records[0])[2], "severity: Sev2");
}

#[test]
fn what_is_not_taken_leaves_no_trace_in_the_counts() {
    let files = files("jira-csv", &["cloud.csv"]);
    let mut ask = ask("jira-csv", &files, None);
    ask.year = Some(1999);
    let taken = read(&ask).unwrap();
    assert!(taken.records.is_empty() && taken.account.moments.is_empty());
    assert_eq!((taken.account.free_texts, taken.account.names_removed), (0, 0));
}

proptest! {
    /// However narrow a row is, each cell stays under its own column; of one that is too wide nothing is taken that may have moved.
    #[test]
    fn no_cell_moves_to_another_column(cells in prop::collection::vec("[a-z]{1,5}", 0..9)) {
        let head = ["Issue key", "Summary", "Labels", "Components", "Labels"];
        let text = format!("{}\nA-1,{}\n", head.join(","), cells.join(","));
        let taken = of_text("jira-csv", &text, None).unwrap();
        prop_assert_eq!(taken.account.wide.len(), usize::from(cells.len() > 4));
        if cells.len() > 4 {
            prop_assert!(taken.records.is_empty());
            return Ok(());
        }
        let cell = |at: usize| cells.get(at).cloned();
        let mut wanted = vec!["A-1".to_owned()];
        // Without a title the key stands in.
        let title = cell(0).unwrap_or_else(|| "A-1".to_owned());
        wanted.push(format!("title: {title}"));
        wanted.extend(cell(2).map(|service| format!("services: {service}")));
        let mut labels: Vec<String> = cell(1).into_iter().chain(cell(3)).collect();
        labels.dedup();
        if !labels.is_empty() {
            wanted.push(format!("tags: {}", labels.join(" + ")));
        }
        prop_assert_eq!(told(&taken.records[0]), wanted);
    }
}

#[test]
fn a_row_that_is_too_wide_is_read_as_far_as_its_dates_show_that_nothing_moved() {
    let head = "Summary,Issue key,Created,Resolved,Labels,Severity\n";
    let whole = "Down,A-1,07/May/25 9:41 AM,08/May/25 9:41 AM,db,sev1\n";
    let labels = "Slow,A-2,07/May/25 9:41 AM,08/May/25 9:41 AM,db, cache,sev2\n";
    let title = "Disk, full,A-3,07/May/25 9:41 AM,08/May/25 9:41 AM,db,sev3\n";
    let taken = of_text("jira-csv", &[head, whole, labels, title].concat(), None).unwrap();
    let ids: Vec<&str> = taken.records.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["A-1", "A-2"]);
    assert_eq!(
        told(&taken.records[1]),
        [
            "A-2",
            "title: Slow",
            "recorded.opened_at: 2025-05-07T07:41:00Z",
            "recorded.closed_at: 2025-05-08T07:41:00Z"
        ]
    );
    assert_eq!(taken.account.wide.len(), 2);
}

#[test]
fn a_file_that_is_no_export_is_called_what_it_is() {
    for (format, text, words) in [
        ("jira-csv", "", "this file is empty"),
        ("jira-json", " \n", "this file is empty"),
        ("jira-json", "<!DOCTYPE html><html><title>Sign in</title>", "this is a web page"),
        ("pagerduty-csv", "<html>", "this is a web page"),
        ("pagerduty-csv", "PK\u{3}\u{4}", "this is a workbook or an archive"),
        ("pagerduty-csv", "{\"incidents\": []}", "this is JSON, and a table is read here"),
        (
            "jira-json",
            "{\"errorMessages\": [\"The value OPS does not exist\"]}",
            "the tracker answered with an error: The value OPS does not exist",
        ),
        ("pagerduty", "{\"error\": {\"message\": \"Unauthorized\"}}", "an error: Unauthorized"),
    ] {
        let file = File { name: "export".into(), bytes: text.as_bytes().to_vec() };
        let said = refused(read(&ask(format, &[file], None)));
        assert!(said[0].contains(words), "{format} {text:?}: {said:?}");
    }
}
