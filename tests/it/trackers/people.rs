//! No name of a person comes out of any format.

use super::*;

/// The exports of all formats, with the mapping where one is needed.
const EXPORTS: [(&str, &[&str]); 11] = [
    ("jira-csv", &["cloud.csv"]),
    ("jira-json", &["page-1.json", "page-2.json"]),
    ("pagerduty", &["incidents.json", "log.json"]),
    ("pagerduty", &["analytics.json"]),
    ("pagerduty-csv", &["two-months.csv"]),
    ("incident-io", &["incidents.json", "follow-ups.json"]),
    ("firehydrant", &["incidents.json"]),
    ("rootly", &["incidents.json"]),
    ("github", &["gh.json", "rest.json"]),
    ("csv", &["sheet.csv"]),
    ("json", &["list.json"]),
];

#[test]
fn no_name_stands_in_any_byte() {
    for (format, names) in EXPORTS {
        let files = files(format, names);
        let with = fs::read_to_string(folder().join(format).join("import.yaml")).ok();
        let with = with.as_deref().map(mapping);
        let mut ask = ask(format, &files, with.as_ref());
        ask.descriptions = true;
        let taken = read(&ask).unwrap();
        let said = format!("{taken:?}").to_lowercase();
        let given = files.iter().map(|file| String::from_utf8_lossy(&file.bytes).to_lowercase());
        let given: String = given.collect();
        assert!(
            ["nilsenq", "bergex"].iter().any(|name| given.contains(name)),
            "{format} plants none"
        );
        for name in ["nilsenq", "bergex", "ingrid", "obergex", "example.test/u", "70:01"] {
            assert!(!said.contains(name), "{format}: `{name}` in {said}");
        }
        assert!(taken.account.people_cells > 0, "{format}: {:?}", taken.account);
    }
}

/// Every field for people of each format that is a table, planted one at a time.
#[test]
fn a_name_of_any_column_for_people_is_removed_from_titles() {
    let columns = [
        (
            "jira-csv",
            "Issue key",
            "Summary",
            [
                "Assignee",
                "Assignee Id",
                "Reporter",
                "Reporter Id",
                "Creator",
                "Creator Id",
                "Watchers",
                "Watchers Id",
                "Project lead",
                "Project lead id",
                "Custom field (Responders)",
                "Custom field (Approvers)",
                "Custom field (Request participants)",
                "Custom field (Incident manager)",
                "Custom field (Incident commander)",
            ]
            .as_slice(),
        ),
        (
            "pagerduty-csv",
            "id",
            "description",
            [
                "acknowledged_by_user_names",
                "assigned_to_user_names",
                "resolved_by_user_name",
                "resolved_by_user_id",
            ]
            .as_slice(),
        ),
    ];
    for (format, id, title, people) in columns {
        for column in people {
            let text = format!(
                "{id},{title},{column}\nA-1,\"Ola Bergex and bergex, ola look\",Ola Bergex\n"
            );
            let taken = of_text(format, &text, None).unwrap();
            let said = format!("{:?}", taken.records).to_lowercase();
            assert!(
                !said.contains("bergex") && !said.contains("ola"),
                "{format}, {column}: {said}"
            );
        }
    }
}

#[test]
fn the_authors_of_remarks_are_people_and_remarks_are_not_read() {
    let text = "Issue key,Summary,Comment,Attachment\nA-1,Ola Bergex and Ingrid Nilsenq,07/May/25 9:52 AM;Ola Bergex;Look; it is late,\
                07/May/25 9:52 AM;Ingrid Nilsenq;a.png;https://x.test\n";
    let taken = of_text("jira-csv", text, None).unwrap();
    assert_eq!(told(&taken.records[0]), ["A-1", "title: someone and someone"]);
}

#[test]
fn an_address_with_a_name_is_left_out_and_not_broken() {
    let taken = taken("rootly", &["incidents.json"]);
    assert!(!told(&taken.records[0]).iter().any(|line| line.starts_with("links.ticket")));
}

#[test]
fn the_account_says_how_many_texts_somebody_must_read() {
    let files = files("jira-csv", &["cloud.csv"]);
    let mut ask = ask("jira-csv", &files, None);
    let titles = read(&ask).unwrap().account.free_texts;
    assert_eq!(titles, 5);
    ask.descriptions = true;
    assert_eq!(read(&ask).unwrap().account.free_texts, titles + 1);
}
