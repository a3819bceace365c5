//! `wrapped import`, as a person runs it.

use std::collections::BTreeMap;
use std::fs;

use crate::sandbox::{Run, Sandbox};

const HEAD: &str = "Issue key,Summary,Created,Resolved,Custom field (Severity),Labels,Labels\n";

/// Makes an export of Jira with a row for each of these lines.
fn export(sandbox: &Sandbox, rows: &[&str]) {
    sandbox.write("issues.csv", &format!("{HEAD}{}\n", rows.join("\n")));
}

const FIRST: [&str; 3] = [
    "OPS-1,\"[P1] Checkout down, again\",2025-03-04 09:12,2025-03-04 11:00,sev2,db,cache",
    "OPS-2,Queue full,2025-04-01 10:00,,sev3,,",
    "OPS-3,Slow search,2025-05-01 10:00,2025-05-01 12:00,sev3,search,",
];

const SECOND: [&str; 4] = [
    "OPS-1,Checkout down,2025-03-04 09:12,2025-03-04 11:00,sev1,cache,orders",
    "OPS-2,Queue full,2025-04-01 10:00,2025-04-02 10:00,sev3,,",
    "OPS-3,Slow search,2025-05-01 10:00,2025-05-01 12:00,,search,",
    "OPS-4,New,2025-06-01 10:00,,sev3,,",
];

const ONE: &str = "our-year/incidents/ops-1.md";

fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::new(name);
    let settings = "title: A year\nyear: 2025\nzone: Europe/Oslo\nseverities: [sev1, sev2, sev3]\n";
    sandbox.write("our-year/wrapped.yaml", settings);
    export(&sandbox, &FIRST);
    sandbox
}

fn import(sandbox: &Sandbox, more: &[&str]) -> Run {
    let usual = ["import", "jira-csv", "issues.csv", "--into", "our-year"];
    sandbox.run(&[&usual, more].concat())
}

/// Makes the folder after a first import.
fn imported(name: &str) -> Sandbox {
    let sandbox = sandbox(name);
    import(&sandbox, &[]).ends_with(0);
    sandbox
}

/// Changes words of a write-up, which have to be there.
fn edit(sandbox: &Sandbox, path: &str, from: &str, to: &str) {
    let text = sandbox.text(path);
    assert!(text.contains(from), "{text}");
    sandbox.write(path, &text.replace(from, to));
}

#[test]
fn a_first_import_makes_a_report_that_builds() {
    let sandbox = imported("import-first");
    assert_eq!(sandbox.names("our-year"), [".wrapped", "incidents", "wrapped.yaml"]);
    assert_eq!(sandbox.names("our-year/.wrapped"), ["import.yaml"]);
    let text = sandbox.text(ONE);
    let front = "---\nid: OPS-1\ntitle: \"[P1] Checkout down, again\"\nseverity: sev2\ntags: [db, cache]\n\
                 recorded:\n  opened_at: 2025-03-04T08:12:00Z\n  closed_at: 2025-03-04T10:00:00Z\n---\n<!--\n";
    assert!(text.starts_with(front), "{text}");
    let record = sandbox.text("our-year/.wrapped/import.yaml");
    assert!(record.lines().next().unwrap().contains("Commit this file"), "{record}");
    sandbox.write("our-year/import.yaml", "format: jira-csv\n");
    let run = sandbox.run(&["build", "our-year"]).ends_with(0);
    assert!(!run.stderr.contains("import.yaml"), "{}", run.stderr);
    run.says("Read 4 files: 3 incidents of 2025, the settings.\n");
}

#[test]
fn an_import_run_twice_says_so_and_writes_nothing() {
    let sandbox = imported("import-twice");
    let before = sandbox.files("");
    import(&sandbox, &[])
        .ends_with(0)
        .says("  3 incidents: 3 as they were\n")
        .says("Nothing had to be written: all is as it was.\n");
    assert_eq!(sandbox.files(""), before);
    let run = import(&sandbox, &["--quiet"]).ends_with(0);
    assert_eq!((run.stdout, run.stderr), (String::new(), String::new()));
}

/// Makes the changes that a dry run showed.
fn apply(shown: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut new = Vec::new();
    let mut path = String::new();
    let mut lines: Vec<Option<String>> = Vec::new();
    let mut come: Vec<(usize, String)> = Vec::new();
    let mut done =
        |path: &str, lines: &mut Vec<Option<String>>, come: &mut Vec<(usize, String)>| {
            let mut left: Vec<String> = lines.drain(..).flatten().collect();
            for (number, text) in come.drain(..) {
                left.insert(number - 1, text);
            }
            if !path.is_empty() {
                files.insert(path.to_owned(), left.join("\n").into_bytes());
            }
        };
    for line in shown.lines() {
        if let Some(rest) = line.strip_prefix("+ ") {
            new.push(rest.strip_suffix(" (new)").unwrap().to_owned());
        } else if let Some(rest) = line.strip_prefix("~ ") {
            done(&path, &mut lines, &mut come);
            path = format!("our-year/{rest}");
            let text = String::from_utf8(fs::read(sandbox_path(&path)).unwrap()).unwrap();
            lines = text.split('\n').map(|line| Some(line.to_owned())).collect();
        } else {
            let (number, rest) = line.trim_start().split_once(' ').unwrap();
            let number: usize = number.parse().unwrap();
            match rest.split_at(2) {
                ("- ", text) => assert_eq!(lines[number - 1].take().as_deref(), Some(text)),
                (_, text) => come.push((number, text.to_owned())),
            }
        }
    }
    done(&path, &mut lines, &mut come);
    new
}

fn sandbox_path(path: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("import-dry").join(path)
}

#[test]
fn a_dry_run_is_the_real_run_rolled_back() {
    let sandbox = imported("import-dry");
    edit(&sandbox, ONE, "---\n<!--", "# mine\nregion: north # kept\n---\n<!--");
    edit(&sandbox, "our-year/incidents/ops-3.md", "severity: sev3", "severity: sev3 # argued");
    export(&sandbox, &SECOND);
    let before = sandbox.files("");
    let dry =
        import(&sandbox, &["--dry-run"]).ends_with(0).says("Nothing was written (--dry-run).\n");
    assert_eq!(sandbox.files(""), before);
    let mut expected = before;
    let new = apply(&dry.stdout, &mut expected);
    assert_eq!(new, ["incidents/ops-4.md"]);
    let run = import(&sandbox, &[]).ends_with(0);
    assert_eq!(run.stdout, "");
    for line in dry.stdout.lines() {
        assert!(run.stderr.contains(line), "{line}");
    }
    let mut after = sandbox.files("");
    for path in ["our-year/incidents/ops-4.md", "our-year/.wrapped/import.yaml"] {
        after.remove(path).unwrap();
        expected.remove(path);
    }
    let texts = |files: BTreeMap<String, Vec<u8>>| -> Vec<(String, String)> {
        files
            .into_iter()
            .map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned()))
            .collect()
    };
    assert_eq!(texts(after), texts(expected));
    run.says("  4 incidents: 1 new, 3 changed\n")
        .says("Wrote 1 new write-up, changed 3, and noted it in `.wrapped/import.yaml`: commit that file with them.\n")
        .says("To undo it, where all was committed before: `git restore our-year/incidents our-year/.wrapped` and `git clean -f our-year/incidents`.");
}

#[test]
fn what_a_person_wrote_stays_and_the_run_says_so() {
    let sandbox = imported("import-kept");
    edit(&sandbox, ONE, "severity: sev2", "severity: sev3   # we argued");
    edit(&sandbox, ONE, "title: \"[P1] Checkout down, again\"\n", "");
    export(&sandbox, &SECOND);
    import(&sandbox, &[])
        .ends_with(0)
        .says("= incidents/ops-1.md\n")
        .says("      title: the tracker says Checkout down; you removed it\n")
        .says("      severity: the tracker says sev1, kept sev3\n");
    let text = sandbox.text(ONE);
    assert!(
        text.starts_with("---\nid: OPS-1\nseverity: sev3   # we argued\ntags: [cache, orders]\n"),
        "{text}"
    );
    assert!(
        sandbox
            .text("our-year/.wrapped/import.yaml")
            .contains("  yours:\n    - severity\n    - title\n")
    );
}

#[test]
fn line_ends_a_byte_order_mark_and_permissions_stay() {
    let sandbox = imported("import-bytes");
    let text = sandbox.text(ONE).replace('\n', "\r\n");
    sandbox.write(ONE, &format!("\u{feff}{text}"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(sandbox.root.join(ONE), fs::Permissions::from_mode(0o640)).unwrap();
    }
    export(&sandbox, &SECOND);
    import(&sandbox, &[]).ends_with(0);
    let after = sandbox.text(ONE);
    assert!(
        after.starts_with(
            "\u{feff}---\r\nid: OPS-1\r\ntitle: \"Checkout down\"\r\nseverity: sev1\r\n"
        ),
        "{after}"
    );
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(sandbox.root.join(ONE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }
}

#[test]
fn a_write_up_is_found_wherever_it_was_moved() {
    let sandbox = imported("import-moved");
    let moved = "our-year/incidents/2025/march/checkout.md";
    sandbox.write(moved, &sandbox.text(ONE));
    fs::remove_file(sandbox.root.join(ONE)).unwrap();
    export(&sandbox, &SECOND);
    import(&sandbox, &[]).ends_with(0).says("~ incidents/2025/march/checkout.md\n");
    assert!(sandbox.text(moved).contains("severity: sev1\n"));
    assert!(!sandbox.root.join(ONE).exists());
}

#[test]
fn what_cannot_be_read_or_has_no_column_takes_nothing_away() {
    let sandbox = imported("import-unread");
    let before = sandbox.text(ONE);
    let unread =
        "OPS-1,\"[P1] Checkout down, again\",03/04/2025 09:12,2025-03-04 11:00,sev2,db,cache";
    export(&sandbox, &[unread]);
    import(&sandbox, &[]).ends_with(0).says("1 cell of \"Created\"");
    assert_eq!(sandbox.text(ONE), before);
    sandbox.write("issues.csv", "Issue key,Summary\nOPS-1,\"[P1] Checkout down, again\"\n");
    import(&sandbox, &[]).ends_with(0);
    assert_eq!(sandbox.text(ONE), before);
}

#[test]
fn a_write_up_that_was_removed_stays_removed() {
    let sandbox = imported("import-removed");
    fs::remove_file(sandbox.root.join(ONE)).unwrap();
    export(&sandbox, &SECOND);
    import(&sandbox, &[])
        .ends_with(0)
        .says("1 removed by you")
        .says("not written again: OPS-1. To have one again, remove its lines from `.wrapped/import.yaml`.\n");
    assert!(!sandbox.root.join(ONE).exists());
}

#[test]
fn without_its_record_an_import_changes_nothing_that_is_there() {
    let sandbox = imported("import-lost");
    fs::remove_dir_all(sandbox.root.join("our-year/.wrapped")).unwrap();
    let before = sandbox.text(ONE);
    export(&sandbox, &SECOND);
    import(&sandbox, &[]).ends_with(0).says("severity: the tracker says sev1, kept sev2");
    assert_eq!(sandbox.text(ONE), before);
    assert!(
        sandbox.text("our-year/incidents/ops-2.md").contains("  closed_at: 2025-04-02T08:00:00Z\n")
    );
}

#[test]
fn a_record_that_cannot_be_read_stops_the_import() {
    let sandbox = imported("import-record");
    edit(&sandbox, "our-year/.wrapped/import.yaml", "OPS-2:\n", "<<<<<<< HEAD\nOPS-2:\n");
    let before = sandbox.files("");
    import(&sandbox, &[])
        .ends_with(1)
        .says("our-year/.wrapped/import.yaml:")
        .says("a merge was not finished in this file")
        .says("1 error; nothing was written.\n");
    assert_eq!(sandbox.files(""), before);
}

#[test]
fn a_clash_writes_nothing_and_names_the_places() {
    let sandbox = sandbox("import-clash");
    sandbox.write("our-year/incidents/ops-1.md", "---\nid: INC-7\ntitle: Another\n---\n");
    let before = sandbox.files("");
    import(&sandbox, &[])
        .ends_with(1)
        .says("error[import-clash]: `OPS-1` would be written into `incidents/ops-1.md`")
        .says("--> our-year/incidents/ops-1.md")
        .says("nothing was written.\n");
    assert_eq!(sandbox.files(""), before);
    sandbox.write("our-year/incidents/ops-1.md", "---\nid: ops-1\ntitle: One\n---\n");
    sandbox.write("our-year/incidents/copy.md", "---\nid: OPS-1\ntitle: The other\n---\n");
    let before = sandbox.files("");
    import(&sandbox, &[])
        .ends_with(1)
        .says("two files have the id `ops-1`")
        .says("our-year/incidents/copy.md:2:5");
    assert_eq!(sandbox.files(""), before);
}

#[test]
fn a_write_up_that_cannot_be_edited_is_left_with_its_line() {
    let sandbox = imported("import-left");
    edit(&sandbox, ONE, "severity: sev2", "severity: &s sev2\nweight: *s");
    let before = sandbox.text(ONE);
    export(&sandbox, &SECOND);
    import(&sandbox, &[])
        .ends_with(0)
        .says("warning[import-left]: the write-up of `OPS-1` was left as it is")
        .says("our-year/incidents/ops-1.md:4:11");
    assert_eq!(sandbox.text(ONE), before);
}

#[test]
fn an_import_that_was_cut_off_is_continued_by_the_next() {
    let (sandbox, whole) = (imported("import-cut"), imported("import-whole"));
    for one in [&sandbox, &whole] {
        edit(one, ONE, "severity: sev2", "severity: sev3 # argued");
        export(one, &SECOND);
    }
    import(&whole, &[]).ends_with(0);
    // What a run leaves that is killed after it moved one write-up of four.
    sandbox.write("our-year/.wrapped/next.yaml", &whole.text("our-year/.wrapped/import.yaml"));
    sandbox.write("our-year/.wrapped/staged/1", "half a wri");
    sandbox.write("our-year/incidents/ops-2.md", &whole.text("our-year/incidents/ops-2.md"));
    import(&sandbox, &[]).ends_with(0);
    assert_eq!(sandbox.files("our-year"), whole.files("our-year"));
}

#[test]
fn what_is_wrong_with_an_export_or_a_mapping_is_said_where_it_stands() {
    let sandbox = sandbox("import-wrong");
    sandbox.write("notes.csv", "Meeting,Notes\nMonday,none\n");
    sandbox
        .run(&["import", "jira-csv", "notes.csv", "--into", "our-year"])
        .ends_with(1)
        .says("error[unreadable-export]:")
        .says("--> notes.csv")
        .says("1 error; nothing was written.\n");
    sandbox.write("our-year/import.yaml", "format: jira-csv\nseverity: Custom field (Severtiy)\n");
    import(&sandbox, &[])
        .ends_with(1)
        .says("--> our-year/import.yaml:2")
        .says("Custom field (Severity)");
    sandbox.write("our-year/import.yaml", "format: [jira-csv\n");
    import(&sandbox, &[]).ends_with(1).says("--> our-year/import.yaml:");
    assert_eq!(sandbox.names("our-year"), ["import.yaml", "wrapped.yaml"]);
}

#[test]
fn a_folder_that_is_no_report_is_named_with_the_next_step() {
    let sandbox = sandbox("import-nowhere");
    sandbox
        .run(&["import", "jira-csv", "issues.csv", "--into", "our-yaer"])
        .ends_with(2)
        .says("there is no folder `our-yaer`")
        .says("did you mean `our-year`?");
    sandbox
        .run(&["import", "jira-csv", "issues.csv"])
        .ends_with(2)
        .says("there is a report in it: `wrapped import jira-csv issues.csv --into our-year`");
    sandbox
        .run(&["import", "jira-csv", "isues.csv", "--into", "our-year"])
        .ends_with(2)
        .says("failed to read `isues.csv`: it is not there");
    assert_eq!(sandbox.names("our-year"), ["wrapped.yaml"]);
}

#[test]
fn each_format_says_how_its_export_is_made() {
    let sandbox = Sandbox::new("import-help");
    let all = sandbox.run(&["import", "--help"]).ends_with(0).stdout;
    let formats = incident_wrapped::tracker::Format::ALL.map(|format| format.name());
    for format in formats {
        assert!(all.contains(&format!("  {format} ")), "{all}");
        let help = sandbox.run(&["import", format, "--help"]).ends_with(0).stdout;
        assert!(help.contains(&format!("Example: wrapped import {format} ")), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 105), "{help}");
    }
}
