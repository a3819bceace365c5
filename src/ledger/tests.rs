//! What holds for every export and every edit by hand.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::front::Front;
use super::*;
use crate::source::{Source, SourceId, Sources};
use crate::time::Instant;
use crate::tracker::{Place, Record, Value};

/// The keys that the exports of these tests have.
const KEYS: [&str; 8] = [
    "title",
    "severity",
    "services",
    "tags",
    "recorded.started_at",
    "recorded.closed_at",
    "impact.users",
    "links.ticket",
];

/// A report folder without a disk.
#[derive(Clone, Debug, Default, PartialEq)]
struct Desk {
    files: BTreeMap<String, String>,
    record: Option<String>,
    next: Option<String>,
}

impl Desk {
    fn sources(&self) -> Sources {
        let source = |(path, text): (&String, &String)| Source::decode(path, text.clone().into());
        Sources::new(self.files.iter().map(source).collect())
    }

    fn plan(
        &self,
        records: &[Record],
        descriptions: bool,
    ) -> Result<Plan, crate::diagnostic::Diagnostics> {
        let sources = self.sources();
        let read = |text: &String| {
            let source = Source::decode(PATH, text.clone().into());
            Ledger::read(SourceId(0), &source).unwrap()
        };
        let ledger = self.record.as_ref().map(read).unwrap_or_default();
        let interrupted = self.next.as_ref().map(read);
        plan(Folder { sources: &sources, ledger, interrupted }, records, descriptions)
    }

    fn import(&mut self, records: &[Record]) -> Plan {
        let plan = self.plan(records, false).unwrap();
        for change in &plan.changes {
            self.files.insert(change.path.clone(), change.after.clone());
        }
        self.record = Some(plan.ledger.text());
        self.next = None;
        plan
    }
}

/// Returns an incident of which the tracker says nothing.
fn nothing() -> Record {
    let place = Place { file: "export.csv".to_owned(), nth: 2, is_row: true, line: Some(2) };
    let (values, emptied) = (Vec::new(), Vec::new());
    Record { id: String::new(), tracker: None, values, emptied, text: None, place }
}

/// Returns an incident with a value for each key whose bit is set.
fn record(id: usize, bits: u8, seed: u8) -> Record {
    let words = |n: u8| (0..=n % 3).map(|at| format!("w{}", (at + n % 5) % 5)).collect::<Vec<_>>();
    let value = |key: &str| match key {
        "title" => Value::Text(
            ["Down", "[P1] Down: all", "it's \"slow\"", "5"][usize::from(seed % 4)].to_owned(),
        ),
        "services" | "tags" => Value::Words(words(seed)),
        "impact.users" => Value::Number(u64::from(seed)),
        "recorded.started_at" | "recorded.closed_at" => {
            Value::Moment(Instant::from_epoch(1_740_000_000 + i64::from(seed) * 61))
        }
        _ => Value::Text(format!("{key}-{}", seed % 3)),
    };
    let has = |at: &usize| bits & (1 << at) != 0;
    let values = (0..KEYS.len()).filter(has).map(|at| (KEYS[at].to_owned(), value(KEYS[at])));
    let emptied = (0..KEYS.len()).filter(|at| !has(at)).map(|at| KEYS[at].to_owned());
    let (values, emptied) = (values.collect(), emptied.collect());
    Record { id: format!("OPS-{id}"), values, emptied, ..nothing() }
}

fn records(of: &[(u8, u8)]) -> Vec<Record> {
    of.iter().enumerate().map(|(id, (bits, seed))| record(id, *bits, *seed)).collect()
}

/// Splits a text into the lines before, within and after its keys.
fn parts(text: &str) -> (String, Vec<String>, String) {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let close = lines.iter().skip(1).position(|line| line.trim_end() == "---").unwrap() + 1;
    let own = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    (lines[0].to_owned(), own(&lines[1..close]), lines[close..].concat())
}

/// Edits a write-up as a person would.
fn by_hand(text: &str, kind: u8, at: u8, number: usize) -> String {
    let (open, mut lines, rest) = parts(text);
    let end = if open.ends_with("\r\n") { "\r\n" } else { "\n" };
    let at = usize::from(at) % lines.len();
    let line = lines[at].trim_end().to_owned();
    let is_id = line.starts_with("id:");
    let pair = line
        .split_once(": ")
        .filter(|(key, value)| !is_id && !key.contains(['#', '-']) && !value.starts_with('#'));
    match (kind % 9, pair) {
        (0, _) => lines.insert(at, format!("# mine {number}.{end}")),
        (1, _) => lines[at] = format!("{line} # mine {number}.{end}"),
        (2, Some((key, _))) => lines[at] = format!("{key}: mine {number}{end}"),
        (3, Some(_)) => {
            lines.remove(at);
        }
        (4, _) => lines.push(format!("mine_{number}: [a, {{b: c}}]{end}")),
        (5, _) => lines.insert(at, end.to_owned()),
        (6, _) => return format!("{text}My own words {number}.{end}"),
        (7, _) => return text.replace("\r\n", "\n").replace('\n', "\r\n"),
        (_, Some((key, value))) if !value.contains(['[', '"', '\'', '#']) => {
            lines[at] = format!("{key}: '{value}'{end}");
        }
        (_, Some((key, value))) if value.starts_with('[') && value.ends_with(']') => {
            let items =
                value[1..value.len() - 1].split(", ").map(|item| format!("  - {item}{end}"));
            let items: String = items.collect();
            lines[at] = format!("{key}:{end}{items}");
        }
        _ => {}
    }
    format!("{open}{}{rest}", lines.concat())
}

/// Returns what all keys of a write-up hold, also those that no export has.
fn holds(text: &str) -> BTreeMap<String, Held> {
    let (_, lines, body) = parts(text);
    let front = Front::new(&lines.concat()).unwrap_or_else(|| panic!("{text}"));
    let mine = (0..40).map(|number| format!("mine_{number}"));
    let keys = KEYS.iter().map(|key| (*key).to_owned()).chain(mine);
    let mut all: BTreeMap<String, Held> = keys.map(|key| (key.clone(), front.held(&key))).collect();
    all.insert(BODY.to_owned(), Held::Text(body.replace("\r\n", "\n")));
    all
}

fn comments(text: &str) -> BTreeSet<String> {
    let comment = |line: &str| Some(line[line.find("# mine")?..].trim_end().to_owned());
    text.lines().filter_map(comment).collect()
}

type Row = Vec<(u8, u8)>;

fn exports() -> impl Strategy<Value = Vec<Row>> {
    proptest::collection::vec(proptest::collection::vec(any::<(u8, u8)>(), 3), 2..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_import_run_twice_changes_nothing(exports in exports()) {
        let mut desk = Desk::default();
        for export in exports {
            desk.import(&records(&export));
            let before = desk.clone();
            let plan = desk.import(&records(&export));
            prop_assert_eq!(&desk, &before);
            prop_assert_eq!((plan.changes.len(), plan.same), (0, 3));
        }
    }

    #[test]
    fn what_a_person_wrote_survives_every_import(
        exports in exports(),
        edits in proptest::collection::vec(proptest::collection::vec(any::<(u8, u8, u8)>(), 0..6), 5),
    ) {
        let mut desk = Desk::default();
        let mut number = 0;
        // The keys of each file that a person ever touched.
        let mut touched: BTreeSet<(String, String)> = BTreeSet::new();
        for (export, edits) in exports.iter().zip(edits) {
            let plan = desk.import(&records(export));
            prop_assert_eq!(plan.left.warnings(), 0, "{:?}", plan.left);
            let written = desk.files.clone();
            for (file, kind, at) in edits {
                number += 1;
                let path = desk.files.keys().nth(usize::from(file) % desk.files.len()).unwrap().clone();
                let text = by_hand(&desk.files[&path], kind, at, number);
                desk.files.insert(path, text);
            }
            for (path, text) in &desk.files {
                let (now, before) = (holds(text), holds(&written[path]));
                let changed = now.iter().filter(|(key, held)| before[*key] != **held);
                touched.extend(changed.map(|(key, _)| (path.clone(), key.clone())));
            }
            let edited = desk.files.clone();
            let mut next = exports.last().unwrap().clone();
            next.rotate_left(number % 3);
            desk.import(&records(&next));
            for (path, text) in &desk.files {
                prop_assert_eq!(comments(text), comments(&edited[path]), "{}", text);
                prop_assert_eq!(text.contains("\r\n"), edited[path].contains("\r\n"));
                prop_assert_eq!(text.matches('\n').count() == text.matches("\r\n").count(), text.contains("\r\n"));
                let (now, before) = (holds(text), holds(&edited[path]));
                for (key, held) in &now {
                    let is_theirs = !touched.contains(&(path.clone(), key.clone()));
                    let is_known = KEYS.contains(&key.as_str());
                    prop_assert!(is_theirs && is_known || *held == before[key], "{} in {}", key, text);
                }
            }
        }
    }

    #[test]
    fn an_import_that_was_cut_off_is_continued(
        exports in exports(), cut in 0usize..4, edits in proptest::collection::vec(any::<(u8, u8, u8)>(), 0..4),
    ) {
        let mut desk = Desk::default();
        desk.import(&records(&exports[0]));
        for (number, (file, kind, at)) in edits.into_iter().enumerate() {
            let path = desk.files.keys().nth(usize::from(file) % 3).unwrap().clone();
            let text = by_hand(&desk.files[&path], kind, at, number);
            desk.files.insert(path, text);
        }
        let mut more = exports[1].clone();
        more.push((255, 7));
        let records = records(&more);
        let mut whole = desk.clone();
        let plan = whole.import(&records);
        desk.next = Some(plan.ledger.text());
        for change in plan.changes.iter().take(cut) {
            desk.files.insert(change.path.clone(), change.after.clone());
        }
        desk.import(&records);
        prop_assert_eq!(desk, whole);
    }
}

fn ops(values: &[(&str, &str)]) -> Vec<Record> {
    let values =
        values.iter().map(|(key, text)| ((*key).to_owned(), Value::Text((*text).to_owned())));
    vec![Record { id: "OPS-1".to_owned(), values: values.collect(), ..nothing() }]
}

const FILE: &str = "incidents/ops-1.md";

#[test]
fn a_new_write_up_is_in_the_order_of_the_table_and_says_what_to_do() {
    let mut desk = Desk::default();
    desk.import(&[record(1, 255, 1)]);
    let text = &desk.files[FILE];
    let (_, lines, body) = parts(text);
    assert_eq!(
        lines.concat(),
        "id: OPS-1\ntitle: \"[P1] Down: all\"\nseverity: severity-1\nservices: [w1, w2]\ntags: [w1, w2]\n\
         recorded:\n  started_at: 2025-02-19T21:21:01Z\n  closed_at: 2025-02-19T21:21:01Z\nimpact:\n  users: 1\n\
         links:\n  ticket: links.ticket-1\n"
    );
    assert!(body.starts_with("---\n<!--\n") && body.ends_with("-->\n"), "{body}");
}

#[test]
fn the_run_says_what_it_kept() {
    let mut desk = Desk::default();
    desk.import(&ops(&[("title", "Down"), ("severity", "sev3")]));
    let text = desk.files[FILE].replace("sev3", "sev1").replace("title: Down\n", "");
    desk.files.insert(FILE.to_owned(), text.clone());
    let plan = desk.import(&ops(&[("title", "Down"), ("severity", "sev2")]));
    let said: Vec<(&str, String, String)> = plan
        .kept
        .iter()
        .map(|one| (one.key.as_str(), one.theirs.yaml(false), one.yours.yaml(false)))
        .collect();
    let expected = [("title", "Down", ""), ("severity", "sev2", "sev1")];
    assert_eq!(
        said,
        expected.map(|(key, theirs, yours)| (key, theirs.to_owned(), yours.to_owned()))
    );
    assert_eq!(desk.files[FILE], text);
}

#[test]
fn what_was_changed_and_changed_back_stays_a_persons() {
    let mut desk = Desk::default();
    desk.import(&ops(&[("severity", "sev3")]));
    let first = desk.files.clone();
    let text = first[FILE].replace("sev3", "sev1");
    desk.files.insert(FILE.to_owned(), text);
    desk.import(&ops(&[("severity", "sev3")]));
    desk.files = first.clone();
    let plan = desk.import(&ops(&[("severity", "sev2")]));
    assert_eq!((desk.files, plan.kept.len()), (first, 1));
}

#[test]
fn without_its_record_an_import_adds_and_never_changes() {
    let mut desk = Desk::default();
    desk.import(&ops(&[("severity", "sev3")]));
    desk.record = None;
    desk.import(&ops(&[("severity", "sev2"), ("trigger", "deploy")]));
    assert!(desk.files[FILE].contains("severity: sev3\ntrigger: deploy\n"), "{}", desk.files[FILE]);
    desk.import(&ops(&[("severity", "sev2"), ("trigger", "change")]));
    assert!(desk.files[FILE].contains("severity: sev3\ntrigger: change\n"), "{}", desk.files[FILE]);
}

#[test]
fn a_write_up_is_found_by_its_id_and_stays_removed() {
    let mut desk = Desk::default();
    desk.import(&ops(&[("severity", "sev3")]));
    let text = desk.files.remove(FILE).unwrap();
    let plan = desk.import(&ops(&[("severity", "sev2")]));
    assert_eq!((plan.removed, desk.files.len()), (vec!["OPS-1".to_owned()], 0));
    desk.files.insert("incidents/2025/march/slow.md".to_owned(), text);
    desk.import(&ops(&[("severity", "sev2")]));
    assert!(desk.files["incidents/2025/march/slow.md"].contains("severity: sev2\n"));
    assert_eq!(desk.files.len(), 1);
}

#[test]
fn a_value_that_the_tracker_no_longer_has_goes_unless_it_is_a_persons() {
    let mut desk = Desk::default();
    desk.import(&ops(&[("severity", "sev3"), ("trigger", "deploy")]));
    let text = desk.files[FILE].replace("deploy", "config");
    desk.files.insert(FILE.to_owned(), text);
    let mut emptied = ops(&[]);
    emptied[0].emptied = ["severity", "trigger"].map(str::to_owned).to_vec();
    desk.import(&emptied);
    assert!(
        desk.files[FILE].starts_with("---\nid: OPS-1\ntrigger: config\n---\n"),
        "{}",
        desk.files[FILE]
    );
}

#[test]
fn the_same_number_of_two_trackers_is_a_clash() {
    let mut desk = Desk::default();
    let of = |tracker: &'static str| {
        let mut records = ops(&[("severity", "sev3")]);
        records[0].tracker = Some(tracker);
        records
    };
    desk.import(&of("firehydrant"));
    let before = desk.clone();
    let refused = desk.plan(&of("rootly"), false).unwrap_err();
    assert_eq!(refused.errors(), 1);
    assert_eq!(
        refused.iter().next().unwrap().message,
        "`OPS-1` of rootly has the id of an incident that came from firehydrant"
    );
    desk.import(&of("firehydrant"));
    desk.import(&ops(&[("severity", "sev3")]));
    assert_eq!(desk, before, "a table may speak of any tracker's incidents");
}

#[test]
fn what_an_export_has_no_place_for_stays_and_what_it_emptied_goes() {
    let mut desk = Desk::default();
    desk.import(&ops(&[("severity", "sev3"), ("trigger", "deploy")]));
    let before = desk.clone();
    desk.import(&ops(&[("severity", "sev3")]));
    assert_eq!(desk, before, "another form of the export has no such column");
    let mut emptied = ops(&[("severity", "sev3")]);
    emptied[0].emptied = vec!["trigger".to_owned()];
    desk.import(&emptied);
    assert!(!desk.files[FILE].contains("trigger"), "{}", desk.files[FILE]);
    desk.import(&ops(&[("severity", "sev3"), ("trigger", "deploy")]));
    assert_eq!(desk, before);
}

#[test]
fn a_description_is_the_trackers_until_its_text_is_touched() {
    let mut desk = Desk::default();
    let with = |text: Option<&str>| {
        vec![Record { id: "OPS-1".to_owned(), text: text.map(str::to_owned), ..nothing() }]
    };
    let import = |desk: &mut Desk, text: Option<&str>| {
        let plan = desk.plan(&with(text), true).unwrap();
        for change in &plan.changes {
            desk.files.insert(change.path.clone(), change.after.clone());
        }
        desk.record = Some(plan.ledger.text());
        plan.kept.len()
    };
    desk.import(&with(Some("Unasked")));
    assert!(!desk.files[FILE].contains("Unasked"));
    import(&mut desk, Some("The queue was full.\r\n"));
    assert!(desk.files[FILE].ends_with("-->\n\nThe queue was full.\n"), "{}", desk.files[FILE]);
    desk.import(&with(None));
    assert!(desk.files[FILE].ends_with("full.\n"), "where no texts are asked for, none goes");
    import(&mut desk, None);
    assert!(desk.files[FILE].ends_with("-->\n"));
    let text = desk.files[FILE].clone() + "My words.\n";
    desk.files.insert(FILE.to_owned(), text.clone());
    assert_eq!((import(&mut desk, Some("Theirs")), &desk.files[FILE]), (1, &text));
}

#[test]
fn what_is_unclear_stops_all_of_it() {
    let text = "---\nid: ops-1\ntitle: T\n---\n".to_owned();
    for (path, other, name) in [
        ("incidents/a.md", text.clone(), "duplicate-id"),
        ("incidents/a.md", text.replace("title:", "title: ["), "yaml"),
        ("incidents/OPS-2.md", text.replace("ops-1", "INC-7"), "import-clash"),
    ] {
        let mut desk = Desk::default();
        desk.files.insert(FILE.to_owned(), text.clone());
        desk.files.insert(path.to_owned(), other);
        let complaints = desk.plan(&[record(1, 1, 1), record(2, 1, 1)], false).unwrap_err();
        let names: Vec<&str> = complaints.iter().map(|one| one.name).collect();
        assert_eq!(names, [name]);
    }
}

#[test]
fn a_write_up_that_cannot_be_edited_is_left_and_offered_again() {
    let mut desk = Desk::default();
    desk.import(&ops(&[("severity", "sev3"), ("trigger", "deploy")]));
    let text = desk.files[FILE]
        .replace("severity: sev3", "severity: &s sev3")
        .replace("---\n<", "mine: *s\n---\n<");
    desk.files.insert(FILE.to_owned(), text);
    let before = desk.clone();
    let plan = desk.import(&ops(&[("severity", "sev2"), ("trigger", "change")]));
    assert_eq!((plan.left.warnings(), plan.changes.len()), (1, 0));
    assert_eq!(desk, before);
}
