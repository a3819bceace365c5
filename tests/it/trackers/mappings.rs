//! Mappings: what they take, and what is wrong with them.

use super::*;

fn of_folder(format: &str) -> Mapping {
    mapping(&fs::read_to_string(folder().join(format).join("import.yaml")).unwrap())
}

#[test]
fn a_sheet() {
    let with = of_folder("csv");
    let files = files("csv", &["sheet.csv"]);
    let taken = read(&ask("csv", &files, Some(&with))).unwrap();
    assert_eq!(
        told(&taken.records[0]),
        [
            "2025-001",
            "title: Exports stalled, says someone",
            "severity: sev2",
            "services: exports + audit",
            "recorded.started_at: 2025-05-07T07:12:00Z",
            "recorded.detected_at: 2025-05-07T07:40:00Z",
            "recorded.resolved_at: 2025-05-07T10:00:00Z",
            "detected_by: support",
            "review.held: true",
            "responders: 1",
        ]
    );
    assert_eq!(
        told(&taken.records[1]),
        [
            "2025-002",
            "title: Search stale",
            "severity: sev3",
            "services: search",
            "recorded.started_at: 2025-09-14T21:58:00Z",
            "review.held: false",
            "review.minutes: 12",
            "responders: 1",
        ]
    );
    assert_eq!(skipped(&taken), ["1 without a key", "1 \"Fire drill\""]);
}

#[test]
fn a_column_with_moments_that_nothing_takes_is_named() {
    let files = [File {
        name: "sheet.csv".into(),
        bytes: b"Ref,Told,Changed\nA,2025-05-07 10:00,2025-05-07\n".to_vec(),
    }];
    let with = mapping("id: Ref\n");
    let taken = read(&ask("csv", &files, Some(&with))).unwrap();
    assert_eq!(taken.account.unread, ["Told"]);
}

#[test]
fn any_json() {
    let with = of_folder("json");
    let files = files("json", &["list.json"]);
    let taken = read(&ask("json", &files, Some(&with))).unwrap();
    assert_eq!(
        told(&taken.records[0]),
        ["A-1", "title: Queue long", "tags: queue", "recorded.started_at: 2025-05-07T09:12:00Z"]
    );
    assert_eq!(told(&taken.records[1]), ["A-2", "title: Queue longer"]);
    assert_eq!(taken.account.unread, ["told"]);
}

#[test]
fn a_mapping_takes_what_a_format_leaves() {
    let with = mapping("recorded: {declared_at: Customer informed}\nskip: {Security Level: []}\n");
    let files = files("jira-csv", &["cloud.csv"]);
    let taken = read(&ask("jira-csv", &files, Some(&with))).unwrap();
    assert!(
        told(&taken.records[0]).contains(&"recorded.declared_at: 2025-05-07T09:00:00Z".to_owned())
    );
    assert!(taken.account.unread.is_empty());
    // The column is named without any value, so that its levels keep nothing out.
    assert_eq!(skipped(&taken), ["1 duplicate", "1 review ticket", "1 \"Won't Do\""]);
}

#[test]
fn what_a_mapping_cannot_mean_is_told_with_its_line() {
    let wrong = |text: &str| {
        let complaints = Mapping::read(&Source::decode("import.yaml", text.into())).unwrap_err();
        let one = complaints.iter().next().unwrap();
        (format!("{:?}", one.place), one.message.clone(), one.hints.join("; "))
    };
    let (place, message, hint) = wrong("id: Ref\nservice: Systems\n");
    assert_eq!(place, "File(\"import.yaml\", Some(2))");
    assert_eq!(message, "a write-up has no key `service`");
    assert!(hint.contains("`services`"), "{hint}");
    for (text, wanted) in [
        ("started_at: Began\n", "a tracker only records"),
        ("assignee: Lead\n", "names people"),
        ("format: jira\n", "there is no format `jira`"),
        ("severity: {from: X, value: {a: b}}\n", "`value` says nothing here"),
        ("recorded: {started_at: {from: X, forms: [dd.mm.yy]}}\n", "is no form of a moment"),
        ("recorded: {started_at: {from: X, zone: Europe/Olso}}\n", "there is no zone"),
        ("skip: [a]\n", "`skip` is no map"),
    ] {
        let (_, message, hint) = wrong(text);
        assert!(message.contains(wanted), "{text}: {message}");
        assert!(!hint.is_empty(), "{text} has no next step");
    }
}

#[test]
fn a_column_or_a_value_that_is_not_there_is_told() {
    let text = "Ref,What,How bad\nA-1,x,4\nA-2,y,4\n";
    let of = |yaml: &str| refused(of_text("csv", text, Some(&mapping(yaml))));
    assert_eq!(
        of("id: Reff\n"),
        ["File(\"import.yaml\", Some(1)): the export has no column `Reff`"]
    );
    assert_eq!(
        of("id: Ref\nseverity: {from: How bad, values: {\"2\": sev2}}\n"),
        [
            "File(\"import.yaml\", Some(2)): `values` does not name `4`, which stands in row 2 of export"
        ]
    );
    assert_eq!(
        of("id: Ref\nkind: How bad\n"),
        ["File(\"import.yaml\", Some(2)): `4` in row 2 of export is no value of `kind`"]
    );
    assert!(of("title: What\n")[0].contains("which column is the `id`"));
    assert!(refused(of_text("csv", text, None))[0].contains("needs a mapping"));
    assert!(of("format: json\nid: Ref\n")[0].contains("this mapping is for `json`"));
}

#[test]
fn a_column_of_people_can_only_be_counted() {
    let text = "Ref,Assignee,Who\nA-1,Ola Bergex,Ingrid Nilsenq\n";
    let of = |yaml: &str| of_text("csv", text, Some(&mapping(yaml)));
    assert!(refused(of("id: Ref\ntitle: Assignee\n"))[0].contains("names people"));
    assert!(refused(of("id: Ref\ntitle: Who\nnever: [Who]\n"))[0].contains("names people"));
    let taken = of("id: Ref\nresponders: Assignee\nnever: [Who]\n").unwrap();
    assert_eq!(told(&taken.records[0]), ["A-1", "title: A-1", "responders: 1"]);
}
