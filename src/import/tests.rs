use super::*;
use crate::ledger::{Change, Held, Kept};
use crate::tracker::{Cut, FileRead, Found, Place, Reason, Unreadable, Why};

fn row(nth: usize) -> Place {
    Place { file: "issues.csv".to_owned(), nth, is_row: true, line: Some(nth) }
}

fn change(path: &str, before: Option<&str>, after: &str) -> Change {
    Change { path: path.to_owned(), before: before.map(str::to_owned), after: after.to_owned() }
}

fn outcome(changes: Vec<Change>, account: Account) -> Outcome {
    let plan = Plan { changes, same: 1, ..Plan::default() };
    Outcome { plan, account, year: 2025, record: Some(String::new()), first: true }
}

#[test]
fn what_was_read_is_said_in_a_few_lines() {
    let file = |order| FileRead { name: "issues.csv".to_owned(), holds: "rows", count: 120, order };
    let log = FileRead { name: "log.json".to_owned(), holds: "log entries", count: 1, order: None };
    let found = Found { order: DateOrder::DayFirst, shown_by: Some(row(17)) };
    let account = Account {
        files: vec![file(Some(found)), file(None), log],
        skipped: [
            (Reason::Review, vec![row(2)]),
            (Reason::Duplicate, vec![row(3), row(4)]),
            (Reason::Closed("Won't Do".to_owned()), vec![row(5)]),
        ]
        .into(),
        other_years: [(2024, vec![row(6)])].into(),
        moments: vec![("started_at", 61), ("opened_at", 113)],
        defaults: 9,
        zoneless: 2,
        people_cells: 340,
        names_removed: 1,
        free_texts: 113,
        ..Account::default()
    };
    let changes =
        vec![change("incidents/a.md", None, "a"), change("incidents/b.md", Some("b"), "c")];
    assert_eq!(
        told::read(&outcome(changes, account)),
        [
            "Read 120 rows of issues.csv; the dates are day first, as row 17 shows.",
            "Read 120 rows of issues.csv.",
            "Read 1 log entry of log.json.",
            "  3 incidents: 1 new, 1 changed, 1 as it was",
            "  5 skipped: 2 duplicates, 1 review ticket, 1 \"Won't Do\", 1 of 2024",
            "  moments: started 61, opened 113, all under `recorded`; 9 lie within a second of the ticket's creation; 2 without an offset, read in the report's zone",
            "  people: 340 cells with names were not written; 1 name in texts was removed; 113 texts were taken, in which only you can see a name that stands nowhere else",
        ]
    );
}

#[test]
fn what_could_not_be_taken_is_said_with_the_way_to_it() {
    let unreadable = Unreadable { count: 3, first: row(9) };
    let account = Account {
        other_years: [(2024, vec![row(6)])].into(),
        cuts: vec![Cut { file: "issues.csv".to_owned(), has: 6, of: Some(238) }],
        unreadable: [(("Created".to_owned(), Why::Order), unreadable)].into(),
        unread: vec!["Custom field (Informed)".to_owned()],
        wide: (2..8).map(row).collect(),
        ..Account::default()
    };
    assert_eq!(
        told::untaken(&outcome(Vec::new(), account), "jira.yaml"),
        [
            "issues.csv holds 6 of 238: it is a part of an export. Name the other parts too.",
            "Not read: 3 cells of \"Created\". Such cells may have the day or the month first; the first is in row 9 of issues.csv. What to do: say which with `--date-order dmy` or `--date-order mdy`.",
            "6 rows with more cells than the header: row 2 of issues.csv, row 3 of issues.csv, row 4 of issues.csv and 3 more. Read up to the last date that is surely under its own column, else not at all. Put the text that holds a separator into quotes, or export again.",
            "Unread fields with dates: \"Custom field (Informed)\": name it in jira.yaml to use it.",
            "Only incidents of 2025 are taken; `--year 2024` takes those of 2024.",
        ]
    );
}

#[test]
fn what_stays_is_named_once_a_file() {
    let kept = |key: &str, theirs: &str, yours: Held| Kept {
        path: "incidents/a.md".to_owned(),
        key: key.to_owned(),
        theirs: Held::Text(theirs.to_owned()),
        yours,
    };
    let mut plan = outcome(Vec::new(), Account::default()).plan;
    plan.kept = vec![
        kept("severity", "sev2", Held::Text("sev3".to_owned())),
        kept("title", "Down", Held::Nothing),
        kept("body", "0123", Held::Text("4567".to_owned())),
    ];
    plan.removed = ["A-1", "A-2", "A-3", "A-4"].map(str::to_owned).to_vec();
    assert_eq!(
        told::kept(&plan),
        [
            "= incidents/a.md",
            "      severity: the tracker says sev2, kept sev3",
            "      title: the tracker says Down; you removed it",
            "      the tracker has another description; kept your text",
            "Removed by you, and not written again: A-1, A-2, A-3 and 1 more. To have one again, remove its lines from `.wrapped/import.yaml`.",
        ]
    );
}

#[test]
fn the_last_line_says_how_to_undo_it() {
    let new = || vec![change("incidents/a.md", None, "a")];
    let changed = || vec![change("incidents/a.md", Some("a"), "b")];
    let both = || [new(), vec![change("incidents/b.md", Some("a"), "b")]].concat();
    for (changes, first, git, undo) in [
        (new(), true, true, "`git clean -f x/incidents x/.wrapped`. It also drops"),
        (
            new(),
            false,
            true,
            "`git restore x/.wrapped` and `git clean -f x/incidents`. They also drop",
        ),
        (changed(), false, true, "`git restore x/incidents x/.wrapped`. It also drops"),
        (
            both(),
            true,
            true,
            "`git restore x/incidents` and `git clean -f x/incidents x/.wrapped`. They",
        ),
        (
            both(),
            false,
            true,
            "`git restore x/incidents x/.wrapped` and `git clean -f x/incidents`. They",
        ),
        (both(), false, false, "remove what is new and change the lines back"),
    ] {
        let outcome = Outcome { first, ..outcome(changes, Account::default()) };
        let said = told::written(&outcome, "x/", git);
        assert!(said[1].contains(undo), "{said:?}");
    }
    let nothing = outcome(Vec::new(), Account::default());
    assert!(told::written(&nothing, ".", true)[0].contains("now says what is yours: commit it"));
}
