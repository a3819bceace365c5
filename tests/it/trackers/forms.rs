//! Each format, as a careful reader of the file would read it.

use incident_wrapped::tracker::DateOrder;

use super::*;

#[test]
fn jira_csv() {
    let taken = taken("jira-csv", &["cloud.csv"]);
    assert_eq!(
        told(&taken.records[0]),
        [
            "LED-1",
            "title: Ledger export hangs",
            "severity: sev2",
            "services: ledger + billing",
            "tags: ledger + from-someone",
            "recorded.started_at: 2025-05-07T07:12:00Z",
            "recorded.detected_at: 2025-05-07T07:40:00Z",
            "recorded.resolved_at: 2025-05-07T13:02:00Z",
            "recorded.opened_at: 2025-05-07T07:41:00Z",
            "recorded.closed_at: 2025-05-08T08:15:00Z",
            "detected_by: support",
            "responders: 2",
            "links.relates: LED-9",
        ]
    );
    let others: Vec<Vec<String>> = taken.records[1..].iter().map(told).collect();
    assert_eq!(
        others[0],
        [
            "LED-2",
            "title: Login slow when someone restarted",
            "severity: sev3",
            "services: login",
            "recorded.resolved_at: 2025-03-30T02:10:00Z",
            "recorded.opened_at: 2025-03-30T01:20:00Z",
            "recorded.closed_at: 2025-03-30T03:00:00Z",
        ]
    );
    assert_eq!(others[1][3], "recorded.started_at: 2025-09-14T22:05:00Z");
    let account = &taken.account;
    assert_eq!(account.files[0].count, 9);
    assert_eq!(
        skipped(&taken),
        ["1 duplicate", "1 review ticket", "1 confidential", "1 \"Won't Do\""]
    );
    assert_eq!(account.defaults, 1);
    assert_eq!(account.unread, ["Custom field (Customer informed)"]);
    let wide: Vec<usize> = account.wide.iter().map(|place| place.nth).collect();
    assert_eq!(wide, [4]);
    let unreadable: Vec<_> =
        account.unreadable.iter().map(|((name, _), one)| (name.as_str(), one.count)).collect();
    assert_eq!(unreadable, [("Custom field (Incident start)", 1)]);
    assert_eq!(account.moments[0], ("started_at", 3));
}

#[test]
fn jira_csv_of_a_spreadsheet() {
    let taken = taken("jira-csv", &["excel.csv"]);
    assert_eq!(
        told(&taken.records[0]),
        [
            "DC-1",
            "title: Disk swapped",
            "services: Ingest",
            "recorded.started_at: 2025-04-03T07:02:00Z",
            "recorded.mitigated_at: 2025-04-03T09:30:00Z",
            "recorded.opened_at: 2025-04-03T07:12:00Z",
            "recorded.closed_at: 2025-04-04T08:00:00Z",
        ]
    );
    let order = taken.account.files[0].order.as_ref().unwrap();
    assert_eq!(order.order, DateOrder::DayFirst);
    assert_eq!(order.shown_by.as_ref().unwrap().to_string(), "row 3 of excel.csv");
}

#[test]
fn jira_json() {
    let files = files("jira-json", &["page-1.json", "page-2.json"]);
    let mut ask = ask("jira-json", &files, None);
    ask.descriptions = true;
    let taken = read(&ask).unwrap();
    assert_eq!(
        told(&taken.records[0]),
        [
            "LED-11",
            "title: Ledger export hangs, someone saw it",
            "severity: sev2",
            "services: ledger + billing",
            "tags: ledger + someone",
            "recorded.started_at: 2025-05-07T07:12:00Z",
            "recorded.opened_at: 2025-05-07T07:41:07Z",
            "recorded.closed_at: 2025-05-08T08:15:31Z",
            "follow_ups.total: 2",
            "follow_ups.done: 1",
            "responders: 2",
            "links.ticket: https://example.test/browse/LED-11",
        ]
    );
    assert_eq!(taken.records[0].text.as_deref(), Some("Seen by someone."));
    assert_eq!(taken.records[1].text.as_deref(), Some("### What\n- someone restarted `search`"));
    assert_eq!(skipped(&taken), ["1 \"Won't Do\""]);
    assert_eq!(taken.account.unread, ["Customer informed"]);
    assert!(taken.account.cuts.is_empty(), "the second page is the last");
}

#[test]
fn an_export_that_is_cut_says_so() {
    let cut = |format, names: &[&str]| taken(format, names).account.cuts[0].to_string();
    assert_eq!(cut("jira-json", &["page-1.json"]), "2, and there are more");
    assert_eq!(cut("pagerduty", &["incidents.json"]), "3, and there are more");
    assert_eq!(cut("incident-io", &["incidents.json"]), "6 of 238");
    assert_eq!(cut("rootly", &["incidents.json"]), "6 of 44");
    assert!(taken("firehydrant", &["incidents.json"]).account.cuts.is_empty());
}

#[test]
fn pagerduty_with_its_log_in_any_order() {
    let taken_so = taken("pagerduty", &["incidents.json", "log.json"]);
    let mut turned = taken("pagerduty", &["log.json", "incidents.json"]);
    turned.account.files.reverse();
    turned.account.cuts.clone_from(&taken_so.account.cuts);
    assert_eq!(taken_so, turned);
    assert_eq!(
        told(&taken_so.records[0]),
        [
            "PA1",
            "title: Checkout 5xx, Resolved by someone",
            "severity: sev2",
            "services: Checkout",
            "teams: Payments",
            "recorded.detected_at: 2025-05-07T08:02:10Z",
            "recorded.acknowledged_at: 2025-05-07T08:04:00Z",
            "recorded.resolved_at: 2025-05-07T10:47:02Z",
            "recorded.opened_at: 2025-05-07T08:02:10Z",
            "links.ticket: https://example.test/incidents/PA1",
        ]
    );
    assert_eq!(
        told(&taken_so.records[1]),
        [
            "PA3",
            "title: Disk full",
            "services: Ingest",
            "recorded.acknowledged_at: 2025-07-01T00:03:00Z",
            "recorded.opened_at: 2025-06-30T23:59:59Z",
        ]
    );
    assert_eq!(skipped(&taken_so), ["1 merged"]);
    assert_eq!(taken_so.account.defaults, 0);
}

#[test]
fn pagerduty_analytics_are_in_the_zone_that_they_name() {
    let mut taken = taken("pagerduty", &["analytics.json"]);
    assert_eq!(
        told(&taken.records.remove(0)),
        [
            "PA9",
            "title: Queue long",
            "severity: P1",
            "services: Queue",
            "recorded.acknowledged_at: 2025-01-01T05:31:13Z",
            "recorded.resolved_at: 2025-01-01T06:30:00Z",
            "recorded.opened_at: 2025-01-01T05:30:00Z",
            "responders: 3",
        ]
    );
    assert_eq!(taken.account.zoneless, 0);
}

#[test]
fn pagerduty_csv_of_two_months() {
    let taken = taken("pagerduty-csv", &["two-months.csv"]);
    let all: Vec<Vec<String>> = taken.records.iter().map(told).collect();
    assert_eq!(all[0][1], "title: checkout is CRITICAL");
    assert_eq!(
        all[0][3..],
        ["recorded.resolved_at: 2025-02-26T00:34:06Z", "recorded.opened_at: 2025-02-26T00:10:04Z"]
    );
    assert_eq!(all[1][3], "recorded.acknowledged_at: 2025-03-14T08:03:23Z");
    assert_eq!(all[2][3..], ["recorded.opened_at: 2025-06-30T23:59:59Z"]);
    assert_eq!((all.len(), taken.account.files[0].count), (3, 3));
}

#[test]
fn incident_io() {
    let taken = taken("incident-io", &["follow-ups.json", "incidents.json"]);
    assert_eq!(
        told(&taken.records[0]),
        [
            "INC-41",
            "title: Exports stalled for someone",
            "severity: Major",
            "services: exports + audit",
            "teams: Exports",
            "recorded.started_at: 2025-05-07T08:12:00Z",
            "recorded.declared_at: 2025-05-07T08:41:07Z",
            "recorded.acknowledged_at: 2025-05-07T08:41:08Z",
            "recorded.mitigated_at: 2025-05-07T14:02:00Z",
            "recorded.opened_at: 2025-05-07T08:41:07Z",
            "recorded.closed_at: 2025-05-12T09:00:00Z",
            "review.held: true",
            "review.url: https://docs.example.test/41",
            "follow_ups.total: 2",
            "follow_ups.done: 1",
            "links.channel: https://slack.com/app_redirect?team=T1&channel=C1",
            "links.ticket: https://app.example.test/41",
        ]
    );
    assert_eq!(told(&taken.records[1])[2], "recorded.started_at: 2024-12-30T11:02:00Z");
    assert_eq!(skipped(&taken), ["1 test", "1 declined", "1 merged", "1 confidential"]);
    assert_eq!(taken.account.defaults, 2);
    assert_eq!(taken.account.unread, ["stages.Identified"]);
}

#[test]
fn firehydrant() {
    let taken = taken("firehydrant", &["incidents.json"]);
    assert_eq!(
        told(&taken.records[0]),
        [
            "51",
            "title: Exports stalled",
            "severity: sev2",
            "services: exports + audit",
            "tags: audit-log + region:eu",
            "recorded.started_at: 2025-05-07T08:12:00Z",
            "recorded.detected_at: 2025-05-07T08:40:00Z",
            "recorded.acknowledged_at: 2025-05-07T08:41:08Z",
            "recorded.mitigated_at: 2025-05-07T14:02:00Z",
            "recorded.opened_at: 2025-05-07T08:41:07Z",
            "impact.users: 1200",
            "follow_ups.total: 2",
            "follow_ups.done: 1",
            "links.ticket: https://app.example.test/51",
        ]
    );
    assert_eq!(
        told(&taken.records[1]),
        [
            "52",
            "title: Lose a zone",
            "kind: gameday",
            "recorded.started_at: 2025-06-02T09:00:00Z",
            "recorded.resolved_at: 2025-06-02T10:00:00Z",
            "recorded.opened_at: 2025-06-02T09:00:00Z",
        ]
    );
    assert_eq!(told(&taken.records[2]).len(), 3, "no severity is UNSET");
    assert_eq!(skipped(&taken), ["1 archived"]);
    // The acknowledgement of the first (984 ms) and the start of the second (100 ms).
    assert_eq!(taken.account.defaults, 2);
    assert_eq!(taken.account.unread, ["stages.briefed"]);
}

#[test]
fn rootly() {
    let taken = taken("rootly", &["incidents.json"]);
    assert_eq!(
        told(&taken.records[0]),
        [
            "71",
            "title: Exports stalled",
            "severity: sev2",
            "services: exports",
            "teams: Payments",
            "tags: region:eu",
            "recorded.started_at: 2025-05-07T07:12:00Z",
            "recorded.detected_at: 2025-05-07T07:40:00Z",
            "recorded.mitigated_at: 2025-05-07T13:02:00Z",
            "recorded.opened_at: 2025-05-07T07:41:07Z",
            "review.held: true",
            "follow_ups.total: 1",
            "follow_ups.done: 1",
            "cluster: incident-71",
            "links.channel: https://slack.example.test/C1",
        ]
    );
    assert_eq!(
        told(&taken.records[1]),
        [
            "72",
            "title: Exports, part two",
            "recorded.started_at: 2025-01-01T00:19:59Z",
            "recorded.opened_at: 2025-01-01T00:20:00Z",
            "cluster: incident-71",
        ]
    );
    assert_eq!(told(&taken.records[2])[2], "kind: maintenance");
    assert_eq!(skipped(&taken), ["1 test", "1 duplicate", "1 confidential"]);
    assert_eq!(taken.account.unread, ["stages.in_triage", "scheduled_for"]);
}

#[test]
fn github_of_two_repositories() {
    let taken = taken("github", &["gh.json", "rest.json"]);
    assert_eq!(
        told(&taken.records[0]),
        [
            "acme-web-101",
            "title: Exports stalled",
            "severity: sev2",
            "services: exports",
            "teams: core",
            "tags: someone",
            "recorded.opened_at: 2025-05-07T08:41:07Z",
            "recorded.closed_at: 2025-05-12T09:00:00Z",
            "links.ticket: https://github.com/acme/web/issues/101",
        ]
    );
    assert_eq!(
        told(&taken.records[1]),
        [
            "acme-status-101",
            "title: Ingest backlog",
            "severity: high",
            "recorded.opened_at: 2025-01-29T01:53:00Z",
            "links.ticket: https://github.com/acme/status/issues/101",
        ]
    );
    assert_eq!(
        skipped(&taken),
        ["1 duplicate", "1 pull request", "1 without the label \"incident\"", "1 \"not planned\""]
    );
}

#[test]
fn github_without_addresses_has_no_ids() {
    let found = refused(of_text("github", r#"[{"number": 1, "title": "x"}]"#, None));
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("incident 1 of export has no address"), "{found:?}");
}

#[test]
fn a_year_is_that_of_the_start_in_the_zone_of_the_report() {
    let files = files("rootly", &["incidents.json"]);
    let mut ask = ask("rootly", &files, None);
    ask.year = Some(2025);
    let taken = read(&ask).unwrap();
    // In Los Angeles it was the last afternoon of 2024; in Oslo the year was new.
    assert_eq!(taken.records.len(), 3);
    ask.year = Some(2024);
    ask.zone = Zone::parse("America/Los_Angeles").unwrap();
    let taken = read(&ask).unwrap();
    assert_eq!((taken.records.len(), taken.account.other_years[&2025].len()), (1, 2));
}
