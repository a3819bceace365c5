//! What helps authors to write: a new report, new files in it, and a look at what is there.

use serde_json::Value;

use crate::sandbox::{Run, Sandbox, write_up};

fn init(sandbox: &Sandbox, more: &[&str]) -> Run {
    let flags = ["init", "our-year", "--year", "2025", "--zone", "Europe/Oslo"];
    sandbox.run(&[&flags, more].concat())
}

#[test]
fn a_new_report_builds_without_a_complaint_and_waits_for_nobody() {
    let sandbox = Sandbox::new("init");
    let run = init(&sandbox, &["--title", "Year: one"]).ends_with(0);
    let run = run.says("Wrote into `our-year`: wrapped.yaml, hypotheses/example.md");
    assert!(
        run.stderr
            .ends_with("Next: wrapped new incident our-year, and then wrapped build our-year\n")
    );
    assert_eq!(run.stdout, "");
    let settings = sandbox.text("our-year/wrapped.yaml");
    assert!(settings.contains("\ntitle: \"Year: one\"\n"), "{settings}");
    assert!(settings.contains("\nyear: 2025\n") && settings.contains("\nzone: Europe/Oslo\n"));
    sandbox
        .run(&["check", "our-year", "--strict"])
        .ends_with(0)
        .says("3 files read; no warnings, no errors.")
        .says("1 held back");
    sandbox.run(&["build", "our-year"]).ends_with(0).says("The claim is not testable.");
}

#[test]
fn what_is_there_stays_and_is_named() {
    let sandbox = Sandbox::new("init-again");
    sandbox.write("our-year/.gitignore", "mine\n");
    sandbox.write("our-year/.vscode/settings.json", "{}\n");
    let run = init(&sandbox, &[]).ends_with(0);
    run.says("Kept as they were: .gitignore and .vscode/settings.json.");
    assert_eq!(sandbox.text("our-year/.gitignore"), "mine\n");
    let before = sandbox.files("our-year");
    let run = sandbox.run(&["init", "our-year"]).ends_with(0);
    run.says("`our-year` is a report already: its own files stay as they are.");
    init(&sandbox, &[])
        .ends_with(2)
        .says("`our-year` is a report already, and `--year` is for a new one");
    assert_eq!(sandbox.files("our-year"), before);
}

#[test]
fn a_report_is_not_made_inside_a_report() {
    let sandbox = Sandbox::with_report("init-inside");
    let run = sandbox.run(&["init", "content/incidents/new"]).ends_with(2);
    run.says("`content/incidents/new` lies inside the report").says("name one beside it");
    assert!(!sandbox.root.join("content/incidents/new").exists());
}

#[test]
fn an_old_report_gets_its_files_for_editors_and_no_examples() {
    let sandbox = Sandbox::with_report("init-old");
    sandbox.run(&["init", "content"]).ends_with(0).says("7 schemas in .wrapped/schemas");
    let names: Vec<String> = sandbox.files("content").into_keys().collect();
    assert!(names.contains(&".vscode/tasks.json".to_owned()), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("example")), "{names:?}");
    sandbox.run(&["check", "content", "--strict"]).ends_with(0);
}

#[test]
fn the_next_step_is_that_of_the_tracker_and_a_wrong_answer_is_refused() {
    let sandbox = Sandbox::new("init-tracker");
    for (flags, said) in [
        (&["--year", "25"][..], "a year has four digits"),
        (&["--zone", "Oslo"], "did you mean `Europe/Oslo`?"),
        (&["--tracker", "jria"], "did you mean `jira`?"),
        (&["--tracker", "paper"], "`paper` is not known here"),
    ] {
        sandbox.run(&[&["init", "x"], flags].concat()).ends_with(2).says(said);
    }
    assert!(!sandbox.root.join("x").exists(), "nothing is written before all is known");
    init(&sandbox, &["--tracker", "Incident.io"])
        .ends_with(0)
        .says("wrapped import incident-io FILE --into our-year --dry-run");
}

#[test]
fn the_files_for_editors_come_from_the_tables_of_keys() {
    let sandbox = Sandbox::new("init-editor");
    init(&sandbox, &[]).ends_with(0);
    let json = |path: &str| -> Value {
        serde_json::from_str(&sandbox.text(&format!("our-year/{path}"))).unwrap()
    };
    let schemas = json(".vscode/settings.json");
    for path in schemas["yaml.schemas"].as_object().unwrap().keys() {
        json(path.trim_start_matches("./"));
    }
    let snippets = json(".vscode/wrapped.code-snippets");
    assert_eq!(snippets["write-up: started_at"]["description"], "write-up: when the impact began");
    let printed = sandbox.run(&["schema", "write-up"]).stdout;
    assert_eq!(sandbox.text("our-year/.wrapped/schemas/write-up.json"), printed);
}

/// Makes a file, and returns its path and its text.
fn new(sandbox: &Sandbox, arguments: &[&str]) -> (String, String) {
    let run = sandbox.run(&[&["new"], arguments].concat()).ends_with(0);
    let path = run.stdout.trim_end().to_owned();
    let run = run.says(&format!("Next: open it and fill it in; then `wrapped check {path}`."));
    assert_eq!(run.stdout.lines().count(), 1);
    let text = sandbox.text(&path);
    (path, text)
}

#[test]
fn whatever_is_made_passes_a_check_and_says_what_is_to_be_filled_in() {
    let sandbox = Sandbox::with_report("new-all");
    for kind in ["incident", "near-miss", "hypothesis", "award", "slide"] {
        let (path, text) = new(&sandbox, &[kind, "content"]);
        assert!(text.contains(": TODO\n"), "{path}: {text}");
        let run = sandbox.run(&["check", &path]).ends_with(0).says("still says `TODO`");
        let other = |line: &&str| line.starts_with("warning") && !line.contains("TODO");
        let others: Vec<&str> = run.stderr.lines().filter(other).collect();
        // What is missing is the day, and the reading of this report began before today.
        let expected =
            |line: &&str| ["undated", "exploratory"].iter().any(|name| line.contains(name));
        assert!(others.iter().all(expected), "{others:?}");
    }
    sandbox.run(&["build", "content"]).ends_with(0);
}

#[test]
fn with_every_answer_nothing_is_left_to_be_filled_in() {
    let sandbox = Sandbox::with_report("new-full");
    let title = "Wrong table: nearly dropped";
    let (path, text) = new(
        &sandbox,
        &[
            "near-miss",
            "content",
            "--title",
            title,
            "--saved-by",
            "review,dry run",
            "--started",
            "2025-04-14 09:02",
        ],
    );
    assert_eq!(path, "content/incidents/2025-04-14-wrong-table-nearly-dropped.md");
    let head = "---\nid: INC-2\ntitle: \"Wrong table: nearly dropped\"\nkind: near-miss\n";
    assert!(text.starts_with(head), "{text}");
    assert!(text.contains("\nsaved_by: [review, dry run]\n"), "{text}");
    new(&sandbox, &["incident", "content", "--title", "It broke", "--started", "2025-05-05"]);
    new(&sandbox, &["hypothesis", "content", "--statement", "Most begin at night."]);
    new(&sandbox, &["award", "content", "--title", "Best detour"]);
    new(&sandbox, &["slide", "content", "--title", "Next year"]);
    let settings =
        "title: A small year\nyear: 2025\nzone: Europe/Oslo\nreading_started: 2100-01-01\n";
    sandbox.write("content/wrapped.yaml", settings);
    sandbox.run(&["check", "content", "--strict"]).ends_with(0);
}

#[test]
fn ids_go_on_and_no_file_is_replaced() {
    let sandbox = Sandbox::with_report("new-ids");
    sandbox.write("content/incidents/2025/x.md", &write_up("INC-2025-009", "Thing"));
    sandbox.write("content/incidents/2025/y.md", &write_up("INC-2025-011", "Other"));
    let made = |more: &[&str]| new(&sandbox, &[&["incident", "content"], more].concat());
    let (path, text) = made(&["--title", "It broke", "--started", "2025-05-05"]);
    assert_eq!(path, "content/incidents/2025/2025-05-05-it-broke.md");
    assert!(text.contains("\nid: INC-2025-012\n"), "{text}");
    let (path, text) = made(&["--title", "It broke", "--started", "2025-05-05"]);
    assert_eq!(path, "content/incidents/2025/2025-05-05-it-broke-2.md");
    assert!(text.contains("\nid: INC-2025-013\n"), "{text}");
    assert!(made(&["--id", "own"]).1.contains("\nid: own\n"));
    let (_, text) = new(&sandbox, &["award", "content", "--title", "Night owl"]);
    assert!(text.contains("\nid: our-night-owl\n"), "{text}");
    let (_, text) = new(&sandbox, &["slide", "content", "--title", "Teaser"]);
    assert!(text.contains("\nid: our-teaser\n"), "{text}");
}

#[test]
fn what_cannot_be_made_is_refused_before_anything_is_written() {
    let sandbox = Sandbox::with_report("new-refused");
    let before = sandbox.files("content");
    for (arguments, said) in [
        (&["new", "incident", "content", "--started", "14.03.2025"][..], "write the year first"),
        (&["new", "incident", "nowhere"], "there is no folder `nowhere`"),
        (&["new", "incident", "content", "--id", "a b"], "an id cannot hold a space"),
        (&["new", "incident", "content", "--id", "inc-1"], "a file of the report has this id"),
        (&["new", "incidnt"], "did you mean `wrapped new incident`?"),
        (&["new", "slide", "content", "--started", "2025-01-01"], "has no option `--started`"),
    ] {
        sandbox.run(arguments).ends_with(2).says(said);
    }
    assert_eq!(sandbox.files("content"), before);
}

#[test]
fn a_doctor_says_in_which_state_the_report_and_the_editor_are() {
    let sandbox = Sandbox::with_report("doctor");
    let browser = [("WRAPPED_BROWSER", "/no/such/browser")];
    let doctor = |folder: &str| sandbox.run_in("", &["doctor", folder], &browser);
    let run = doctor("content").ends_with(0);
    let start = concat!(
        "wrapped ",
        env!("CARGO_PKG_VERSION"),
        "; `content`: 1 write-up, no warnings, no errors\nTheme: `wrapped`\n"
    );
    assert!(run.stdout.starts_with(start), "{}", run.stdout);
    assert!(
        run.stdout.contains("Editor: no schemas here; `wrapped init` adds what editors need\n")
    );
    assert!(run.stdout.contains("Not found: a browser, which `wrapped export` needs"));
    sandbox.run(&["init", "content"]).ends_with(0);
    let points = "Editor: .vscode/settings.json points at the schemas of this version\n";
    assert!(doctor("content").ends_with(0).stdout.contains(points));
    sandbox.write("content/.wrapped/schemas/slide.json", "{}");
    let stale = "the schemas are of another version: `wrapped schema --out content/.wrapped/schemas` renews them\n";
    assert!(doctor("content").ends_with(0).stdout.contains(stale));
    sandbox.write("content/incidents/broken.md", "---\ntitle: x\n---\n");
    assert!(doctor("content").ends_with(1).stdout.contains("1 error"));
    let run = doctor(".").ends_with(0);
    assert!(run.stdout.contains("this folder is no report: `wrapped init` makes one"));
    doctor("nowhere").ends_with(2).says("there is no folder `nowhere`");
}

#[test]
#[cfg(unix)]
fn a_doctor_says_which_browser_there_is() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::with_report("doctor-browser");
    sandbox.write("browser", "#!/bin/sh\necho Chromium 148.0.1 built on Debian\n");
    let program = sandbox.root.join("browser");
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let program = program.to_str().unwrap();
    let run = sandbox.run_in("", &["doctor", "content"], &[("WRAPPED_BROWSER", program)]);
    let said = format!("PDF, PNG, PowerPoint: Chromium 148.0.1 at {program}\n");
    assert!(run.stdout.contains(&said), "{}", run.stdout);
    assert!(run.ends_with(0).stdout.ends_with("Not found: nothing that you need\n"));
}

#[test]
fn completions_and_manual_pages_name_every_command() {
    let sandbox = Sandbox::new("completions");
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let run = sandbox.run(&["completions", shell]).ends_with(0);
        for word in ["near-miss", "doctor", "strict"] {
            assert!(run.stdout.contains(word), "{shell}: {word}");
        }
    }
    sandbox.run(&["man", "--out", "man1"]).ends_with(0).says("Wrote 27 pages into `man1`.");
    let names = sandbox.names("man1");
    for name in ["wrapped.1", "wrapped-check.1", "wrapped-new-near-miss.1"] {
        assert!(names.contains(&name.to_owned()), "{names:?}");
    }
    assert!(sandbox.text("man1/wrapped-check.1").contains("wrapped\\-check"));
    sandbox.run(&["man", "--out", "man1"]).ends_with(0);
    sandbox.write("man1/wrapped.1", "mine");
    sandbox.run(&["man", "--out", "man1"]).ends_with(2).says("this tool did not write it");
}

/// Types answers into a command that runs on a terminal of its own; `None` where nothing here can open one.
#[cfg(target_os = "linux")]
fn typed(sandbox: &Sandbox, command: &str, answers: &str) -> Option<String> {
    use std::io::Write;
    use std::process::{Command, Stdio};

    let whole = format!("{} {command}", env!("CARGO_BIN_EXE_wrapped"));
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &whole, "/dev/null"]);
    script.current_dir(&sandbox.root).stdin(Stdio::piped()).stdout(Stdio::piped());
    let Ok(mut running) = script.spawn() else {
        eprintln!("Skipped: there is no `script` here, which opens a terminal.");
        return None;
    };
    running.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() && said.is_empty() {
        eprintln!("Skipped: `script` could open no terminal here.");
        return None;
    }
    assert!(output.status.success(), "{said}");
    Some(said)
}

#[test]
#[cfg(target_os = "linux")]
fn on_a_terminal_questions_are_asked_and_a_wrong_answer_is_asked_again() {
    let sandbox = Sandbox::new("asked");
    let answers = "20x\n2024\nEurope/Nowhere\nEurope/Berlin\njra\njira\n";
    let Some(said) = typed(&sandbox, "init our-year", answers) else { return };
    for words in [
        "Year of the report",
        "a year has four digits",
        "write its IANA name",
        "did you mean `jira`?",
        "wrapped import jira-csv --help",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let settings = sandbox.text("our-year/wrapped.yaml");
    assert!(settings.contains("\nyear: 2024\n") && settings.contains("\nzone: Europe/Berlin\n"));

    let answers = "A deploy nearly dropped a table\nfour eyes\n2024-03-04 10:00\n";
    typed(&sandbox, "new near-miss our-year", answers).unwrap();
    let made = "our-year/incidents/2024-03-04-a-deploy-nearly-dropped-a-table.md";
    let made = sandbox.text(made);
    for line in ["kind: near-miss", "saved_by: [four eyes]", "started_at: 2024-03-04 10:00"] {
        assert!(made.contains(line), "{line}: {made}");
    }
    sandbox.run(&["check", "our-year"]).ends_with(0);
}
