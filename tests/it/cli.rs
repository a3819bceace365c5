//! The program itself, as a person runs it.

mod target;

use std::fs::{self, File};
use std::io::Read;
use std::process::{Command, Stdio};

use crate::sandbox::{Run, Sandbox, write_up};

const BROKEN: &str = "---\nid: INC-2\ntitle: Twice\nstarted_at: 2025-02-30T10:00:00Z\n---\n";

#[test]
fn a_build_ends_with_what_was_read_found_and_written() {
    let sandbox = Sandbox::with_report("last-lines");
    let run = sandbox.run(&["build", "content"]).ends_with(0);
    let lines: Vec<&str> = run.stderr.lines().collect();
    let [read, found, all, wrote] = lines[..] else {
        panic!("{}", run.stderr);
    };
    assert_eq!(read, "Read 2 files: 1 incident of 2025, the settings.");
    assert!(found.starts_with("Found: "), "{found}");
    assert_eq!(all, "Everything was read and counted.");
    assert!(wrote.starts_with("Wrote `site/index.html` ("), "{wrote}");
    assert_eq!(run.stdout, "");
    assert!(sandbox.root.join("site/index.html").is_file());
}

#[test]
fn quiet_says_nothing_where_nothing_is_wrong() {
    let sandbox = Sandbox::with_report("quiet");
    let run = sandbox.run(&["build", "content", "--quiet"]).ends_with(0);
    assert_eq!((run.stdout, run.stderr), (String::new(), String::new()));
}

#[test]
fn the_current_folder_is_the_report_unless_one_is_named() {
    let sandbox = Sandbox::with_report("current-folder");
    sandbox.run_in("content", &["build"], &[]).ends_with(0);
    assert!(sandbox.root.join("content/site/index.html").is_file());
    sandbox.run_in("content", &["build"], &[]).ends_with(0);
}

#[test]
fn an_error_publishes_nothing_and_the_last_line_counts() {
    let sandbox = Sandbox::with_report("an-error");
    sandbox.write("content/incidents/broken.md", BROKEN);
    sandbox
        .run(&["build", "content"])
        .ends_with(1)
        .says("content/incidents/broken.md:4:")
        .says("3 files read; no warnings, 1 error; nothing was written.\n");
    assert_eq!(sandbox.names(""), ["content"]);
}

#[test]
fn an_error_leaves_the_old_site_as_it_was() {
    let sandbox = Sandbox::with_report("old-site-stays");
    sandbox.run(&["build", "content"]).ends_with(0);
    let before = sandbox.files("site");
    sandbox.write("content/incidents/broken.md", BROKEN);
    sandbox.run(&["build", "content"]).ends_with(1);
    assert_eq!(sandbox.files("site"), before);
    assert_eq!(sandbox.names(""), ["content", "site"]);
}

/// Runs wrong commands in their folders, and holds what each is answered.
fn answers(sandbox: &Sandbox, told: &[(&str, Vec<&str>, &str)]) {
    for (folder, arguments, message) in told {
        sandbox.run_in(folder, arguments, &[]).ends_with(2).says(message);
    }
}

#[test]
fn without_a_report_the_message_names_the_next_step() {
    let sandbox = Sandbox::with_report("next-step");
    fs::create_dir_all(sandbox.root.join("content/incidents/2025")).unwrap();
    fs::create_dir(sandbox.root.join("empty")).unwrap();
    sandbox.write("yml/wrapped.yml", "title: x\n");
    let told = [
        ("", vec!["build"], "there is a report in it: `wrapped build content`"),
        ("", vec!["build", "contnt"], "did you mean `content`?"),
        ("", vec!["build", "report"], "there is a report in `content`: `wrapped build content`"),
        (
            "",
            vec!["build", "content/wrapped.yaml"],
            "name the folder that holds it: `wrapped build content`",
        ),
        (
            "content/incidents/2025",
            vec!["build"],
            "this lies inside a report: `wrapped build ../..`",
        ),
        ("yml", vec!["build"], "its name has to be `wrapped.yaml`"),
        ("empty", vec!["build"], "a new report? `wrapped init` makes one that builds"),
        (
            "empty",
            vec!["build", "x"],
            "name the folder that holds `wrapped.yaml`, as in `wrapped build content`",
        ),
    ];
    answers(&sandbox, &told);
}

#[test]
fn each_command_is_answered_with_that_command() {
    let sandbox = Sandbox::with_report("same-command");
    fs::create_dir_all(sandbox.root.join("content/incidents/2025")).unwrap();
    let told = [
        ("", vec!["check"], "there is a report in it: `wrapped check content`"),
        (
            "content/incidents/2025",
            vec!["findings"],
            "this lies inside a report: `wrapped findings ../..`",
        ),
        ("", vec!["export", "png"], "there is a report in it: `wrapped export png content`"),
        ("", vec!["check", "content/wraped.yaml"], "there is no file `content/wraped.yaml`"),
        ("", vec!["check", "content/wraped.yaml"], "did you mean `content/wrapped.yaml`?"),
    ];
    answers(&sandbox, &told);
}

#[test]
#[cfg(unix)]
fn links_out_loops_and_pipes_are_skipped_and_said() {
    let sandbox = Sandbox::with_report("links");
    sandbox.write("secret.md", &write_up("INC-SECRET", "Elsewhere"));
    sandbox.write("other/x.md", &write_up("INC-OTHER", "Elsewhere"));
    link("../../secret.md", &sandbox, "content/incidents/out.md");
    link("../../other", &sandbox, "content/incidents/folder");
    link("loop.md", &sandbox, "content/incidents/loop.md");
    link("..", &sandbox, "content/incidents/up");
    let pipe = sandbox.root.join("content/incidents/pipe.md");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(0);
    let places: Vec<&str> =
        run.stderr.lines().filter(|line| line.trim_start().starts_with("-->")).collect();
    assert_eq!(
        places,
        ["folder", "loop.md", "out.md", "pipe.md", "up"]
            .map(|name| format!("--> content/incidents/{name}")),
    );
    run.says("it is a link that leads out of the report folder")
        .says("it is a link that leads nowhere")
        .says("it is a pipe or a device, not a file")
        .says("no errors.\n");
}

#[test]
#[cfg(unix)]
fn what_may_not_be_read_or_written_is_named_with_its_cause() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let sandbox = Sandbox::with_report("permissions");
    let (closed, parent) =
        (sandbox.root.join("content/incidents/closed.md"), sandbox.root.join("www"));
    fs::write(&closed, write_up("INC-9", "Closed")).unwrap();
    fs::create_dir(&parent).unwrap();
    if fs::metadata(&closed).unwrap().uid() == 0 {
        // For the superuser nothing is closed.
        return;
    }
    fs::set_permissions(&parent, fs::Permissions::from_mode(0o555)).unwrap();
    sandbox
        .run(&["build", "content", "-o", "www/site"])
        .ends_with(2)
        .says("failed to write beside `www/site`: you may not (permission denied)");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    sandbox
        .run(&["check", "content"])
        .ends_with(2)
        .says("failed to read it: you may not (permission denied)")
        .says("--> content/incidents/closed.md")
        .says("1 of 2 incidents read; 1 error, no warnings");
}

#[test]
fn an_input_folder_that_is_a_file_is_said() {
    let sandbox = Sandbox::new("folder-is-a-file");
    sandbox.write("wrapped.yaml", "title: A small year\nyear: 2025\nzone: UTC\n");
    sandbox.write("incidents", &write_up("INC-1", "All in one"));
    sandbox.run(&["check"]).ends_with(1).says("`incidents` is a file, and has to be a folder");
}

#[test]
fn a_write_up_in_the_wrong_place_is_not_left_aside_in_silence() {
    let sandbox = Sandbox::with_report("wrong-place");
    sandbox.write("content/2025-05-01-beside.md", &write_up("INC-3", "Beside"));
    sandbox.write("content/incidents/old.markdown", &write_up("INC-4", "Other ending"));
    sandbox.write("content/incident/x.md", &write_up("INC-5", "Singular"));
    sandbox.write("content/README.md", "# Not a write-up\n");
    sandbox
        .run(&["check", "content"])
        .ends_with(1)
        .says("--> content/2025-05-01-beside.md\n = hint: move it into `incidents/`")
        .says("did you mean `incidents`?")
        .says("only files that end in `.md` are read")
        .says("1 warning, 2 errors; nothing was written.");
}

#[test]
fn the_order_of_files_the_clock_the_zone_and_the_place_leave_no_trace() {
    let sandbox = Sandbox::new("same-bytes");
    let names = ["a", "b", "c", "d"];
    for (folder, order) in [("one", [0, 1, 2, 3]), ("two/deeper", [3, 1, 2, 0])] {
        sandbox.write(
            &format!("{folder}/wrapped.yaml"),
            "title: A small year\nyear: 2025\nzone: UTC\n",
        );
        for name in order.map(|at| names[at]) {
            let text = write_up(&format!("INC-{name}"), name);
            sandbox.write(&format!("{folder}/incidents/{name}.md"), &text);
        }
    }
    let here = [("TZ", "America/New_York"), ("LANG", "C"), ("LC_ALL", "C")];
    let there = [("TZ", "Pacific/Chatham"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")];
    sandbox.run_in("", &["build", "one"], &here).ends_with(0);
    sandbox.run_in("two", &["build", "deeper", "-o", "out"], &there).ends_with(0);
    let (one, two) = (sandbox.files("site"), sandbox.files("two/out"));
    assert!(one.keys().eq(two.keys()));
    for (path, bytes) in &one {
        assert!(two[path] == *bytes, "{path} differs");
    }
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_mistake() {
    let sandbox = Sandbox::with_report("closed-pipe");
    for n in 0..60 {
        sandbox.write(
            &format!("content/incidents/{n}.md"),
            &write_up(&format!("INC-N{n}"), "One of many").replace("11:00", &format!("12:{n:02}")),
        );
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_wrapped"));
    command.args(["findings", "content", "--json"]).current_dir(&sandbox.root);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 1];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let run = Run::of(&child.wait_with_output().unwrap()).ends_with(0);
    assert_eq!(run.stderr, "");
}

#[test]
fn colour_is_for_terminals_only() {
    let sandbox = Sandbox::with_report("colour");
    sandbox.write("content/incidents/broken.md", BROKEN);
    let run = sandbox.run(&["check", "content"]).ends_with(1);
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
}

#[test]
fn help_teaches_by_example_and_wrong_usage_is_code_two() {
    let sandbox = Sandbox::new("help");
    for arguments in [
        vec!["--help"],
        vec!["build", "--help"],
        vec!["check", "--help"],
        vec!["findings", "--help"],
        vec!["schema", "--help"],
        vec!["init", "--help"],
        vec!["new", "--help"],
        vec!["doctor", "--help"],
        vec!["completions", "--help"],
        vec!["man", "--help"],
    ] {
        let run = sandbox.run(&arguments).ends_with(0);
        assert!(run.stdout.contains("Examples:\n  wrapped "), "{}", run.stdout);
        assert!(run.stdout.lines().count() <= 40, "more than a screen: {}", run.stdout);
        assert!(run.stdout.lines().all(|line| line.chars().count() <= 100), "{}", run.stdout);
    }
    let run = sandbox.run(&["--version"]).ends_with(0);
    assert_eq!(run.stdout, concat!("wrapped ", env!("CARGO_PKG_VERSION"), "\n"));
    sandbox.run(&["biuld"]).ends_with(2).says("build");
    sandbox.run(&[]).ends_with(2);
}

fn link(to: &str, sandbox: &Sandbox, at: &str) {
    #[cfg(unix)]
    std::os::unix::fs::symlink(to, sandbox.root.join(at)).unwrap();
}

#[test]
#[cfg(unix)]
fn a_link_in_a_report_is_checked_as_the_file_that_it_is() {
    let sandbox = Sandbox::with_report("check-a-link");
    sandbox.write("content/incidents/b.md", &write_up("INC-77", "Other"));
    link("b.md", &sandbox, "content/incidents/l2.md");
    let run = sandbox.run(&["check", "content/incidents/l2.md"]);
    assert!(!run.stderr.contains("`content/incidents/l2.md` is an incident"), "{}", run.stderr);
    assert!(run.stderr.contains("l2.md"), "{}", run.stderr);
}

#[test]
#[cfg(unix)]
fn a_skipped_file_is_silenced_for_the_whole_report() {
    let sandbox = Sandbox::with_report("skipped-and-allowed");
    link("nowhere.md", &sandbox, "content/incidents/loose.md");
    let settings = "title: A small year\nyear: 2025\nzone: Europe/Oslo\n";
    let run = sandbox.run(&["check", "content"]).ends_with(0);
    run.says("warning[skipped-file]").says("1 warning");
    sandbox.write("content/wrapped.yaml", &format!("{settings}allow: [skipped-file]\n"));
    let run = sandbox.run(&["check", "content"]).ends_with(0);
    assert!(run.stderr.ends_with("no warnings, no errors.\n"), "{}", run.stderr);
}
