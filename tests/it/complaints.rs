//! Many complaints: none hides another, each mistake is said once, and one file can be asked for.

use crate::sandbox::{Sandbox, write_up};

const HEAD: &str = "title: A small year\nyear: 2025\nzone: Europe/Oslo\n";

fn many(name: &str, count: usize, text: impl Fn(usize) -> String) -> Sandbox {
    let sandbox = Sandbox::new(name);
    sandbox.write("content/wrapped.yaml", HEAD);
    for n in 0..count {
        sandbox.write(&format!("content/incidents/a{n:03}.md"), &text(n));
    }
    sandbox
}

/// A write-up with a key that is nearly one of ours.
fn slip(n: usize) -> String {
    let (day, minute) = (n % 28 + 1, n % 59 + 1);
    format!(
        "---\nid: A-{n}\ntitle: Thing\nstarted_at: 2025-03-{day:02} 10:{minute:02}\nservics: [api]\n---\nText.\n"
    )
}

#[test]
fn a_hundred_warnings_hide_no_error_and_nothing_is_published() {
    let sandbox = many("hide-no-error", 120, slip);
    sandbox.write("content/incidents/z.md", "---\ntitle: No id\nkind: outage\n---\n");
    for command in ["check", "build"] {
        let run = sandbox.run(&[command, "content"]).ends_with(1);
        let run = run
            .says("nothing reads the key `servics`")
            .says("= note: the same in 119 more files; `wrapped check content --all` lists them")
            .says("122 files read; 1 warning in 120 places, 2 errors; nothing was written.\n");
        let text = &run.stderr;
        let warning = text.rfind("warning[").unwrap();
        assert!(text.find("error[").unwrap() > warning, "errors stand last:\n{text}");
        assert!(text.contains("`id` is missing") && text.contains("`kind` is not `outage`"));
    }
    assert_eq!(sandbox.names(""), ["content"]);
}

#[test]
fn one_mistake_in_many_files_is_said_once_whatever_the_value() {
    let text = |n: usize| format!("---\nid: A-{n}\ntitle: Thing\nkind: outage-{n}\n---\nText.\n");
    let sandbox = many("said-once", 40, text);
    let run = sandbox.run(&["check", "content"]).ends_with(1);
    assert_eq!(run.stderr.matches("error[wrong-value]").count(), 1, "{}", run.stderr);
    run.says("the same in 39 more files").says("1 error in 40 places");
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(1);
    assert_eq!(run.stderr.matches("error[wrong-value]").count(), 40);
}

/// Every complaint of a write-up that holds its value folds by its key and form, and a slip of another key stays in sight.
#[test]
fn one_mistake_is_told_by_its_key_and_its_form() {
    let text = |n: usize| {
        let (id, users) = (n / 2, 200 + n);
        format!(
            "---\nid: A-{id}\ntitle: Thing\nallow: [nothing-{n}]\nimpact: {{users: 1,{users}, hours: 1,5}}\nfollow_ups: {{total: {n}, done: {}}}\n---\nText.\n",
            n + 1
        )
    };
    let sandbox = many("key-and-form", 40, text);
    let run = sandbox.run(&["check", "content"]).ends_with(1);
    for (name, blocks) in [
        ("error[duplicate-id]", 1),
        ("error[wrong-value]", 1),
        ("warning[unknown-allow]", 1),
        ("warning[cut-value]", 2),
    ] {
        let found = run.stderr.matches(name).count();
        assert_eq!(found, blocks, "{name}:\n{}", run.stderr);
    }
    let run = run.says("`users: 1200`").says("`hours: 1.5`");
    run.says("`wrapped check content --all` names each.");
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(1);
    assert_eq!(run.stderr.matches("error[wrong-value]").count(), 40);
    assert!(!run.stderr.contains("names each."), "this is its answer");
}

#[test]
fn files_without_front_matter_are_one_error_in_all_their_places() {
    let sandbox = many("no-front", 250, |n| format!("Thing {n} broke.\n"));
    let run = sandbox.run(&["build", "content"]).ends_with(1);
    run.says("1 error in 250 places; nothing was written.");
    let run = sandbox.run(&["check", "content"]).ends_with(1);
    run.says("Refused: 250 files.");
}

#[test]
fn errors_are_never_cut_and_warnings_only_with_a_word() {
    // Sixty different keys, each one letter from one of ours.
    let letters: Vec<char> = ('a'..='s').chain(['u']).collect();
    let keys = |n: usize| {
        let key = ["detected", "resolved", "declared"][n / 20];
        let letter = letters[n % 20];
        format!(
            "---\nid: A-{n}\ntitle: Thing\nstarted_at: 2025-03-04\n{key}_a{letter}: 1\n---\nText.\n"
        )
    };
    let sandbox = many("cut-warnings", 60, keys);
    let run = sandbox.run(&["check", "content"]).ends_with(0);
    let shown = run.stderr.matches("warning[").count();
    assert!(shown < 60, "{}", run.stderr);
    run.says("not shown: `wrapped check content --all`");
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(0);
    assert!(run.stderr.matches("warning[").count() >= 60);
    let wrong =
        |n: usize| format!("---\nid: A-{n}\ntitle: Thing\nscores: {{s{n}: 9}}\n---\nText.\n");
    let sandbox = many("cut-no-error", 60, wrong);
    let run = sandbox.run(&["check", "content"]).ends_with(1);
    assert_eq!(run.stderr.matches("error[").count(), 60);
}

#[test]
fn one_file_is_checked_among_the_others() {
    let sandbox = Sandbox::with_report("one-file");
    sandbox.write("content/incidents/slip.md", &slip(7));
    sandbox.write("content/incidents/broken.md", "---\nid: B\n---\n");
    sandbox.write("content/docs/plan.md", "A plan.\n");
    sandbox.write("elsewhere/x.md", &write_up("INC-9", "Elsewhere"));
    let run = sandbox.run(&["check", "content/incidents/slip.md"]).ends_with(0);
    run.says("--> content/incidents/slip.md:5:1")
        .says("`content/incidents/slip.md` is an incident of 2025; 1 warning, no errors.\n")
        .says("Other files have 1 error: `wrapped check content`\n");
    let run = sandbox.run_in("content/incidents", &["check", "broken.md"], &[]);
    let run = run.ends_with(1);
    run.says("--> ../incidents/broken.md:2:1")
        .says("`broken.md` is refused, for what is wrong above; no warnings, 1 error.\n");
    let run = sandbox.run(&["check", "content/docs/plan.md"]).ends_with(2);
    run.says("nothing reads `content/docs/plan.md`");
    let run = sandbox.run(&["check", "elsewhere/x.md"]).ends_with(2);
    run.says("`elsewhere/x.md` is a part of no report");
}

#[test]
fn the_account_is_said_whatever_is_silenced_and_stands_in_the_site_too() {
    let sandbox = Sandbox::with_report("account-said");
    let old = "---\nid: OLD\ntitle: Last year\nstarted_at: 2024-03-04 10:00\nregion: north\n---\n[gone](lost.md)\n";
    sandbox.write("content/incidents/old.md", old);
    sandbox.write("content/incidents/draft.md", "---\nid: D\ntitle: D\ndraft: true\n---\n");
    sandbox.write("content/wrapped.yaml", &format!("{HEAD}allow: [other-year, link-nowhere]\n"));
    let run = sandbox.run(&["build", "content"]).ends_with(0);
    assert!(!run.stderr.contains("warning["), "{}", run.stderr);
    run.says("Read 4 files: 1 incident of 2025, the settings.\n")
        .says("Not counted: 1 of another year, 1 held back.\n")
        .says(
            "Not read: the key `region` (1), which a filter could ask for; 1 link leads nowhere.\n",
        )
        .says("`wrapped check content --all` names each.\n");
    let json = sandbox.text("site/data/findings.json");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let account = &json["counts"]["account"];
    assert_eq!(account["files"]["all"], 4);
    assert_eq!(account["files"]["other_years"], 1);
    assert_eq!(account["files"]["held_back"], 1);
    assert_eq!(account["keys"]["unread"], 1);
    assert_eq!(account["links"]["nowhere"], 1);
    let method = sandbox.text("site/method/index.html");
    assert!(method.contains("1\u{a0}held back"), "{method}");
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(0);
    let listed = &run.stdout;
    for line in [
        "    incidents/old.md\n",
        "    incidents/draft.md\n",
        "    region (1)\n",
        "  1 leads nowhere\n",
    ] {
        assert!(listed.contains(line), "{line:?} in\n{listed}");
    }
}

#[test]
fn nothing_that_is_lost_goes_with_a_word_that_all_was_read() {
    let all = "Everything was read and counted.";
    let image = "---\nid: I\ntitle: A picture\nstarted_at: 2025-05-01 10:01\nlinks: {ticket: INC-1}\n---\n![p](data:image/png;base64,AA)\n";
    let sandbox = Sandbox::with_report("lost-links");
    sandbox.write("content/incidents/i.md", image);
    sandbox.write("content/wrapped.yaml", &format!("{HEAD}allow: [no-address, image-not-shown]\n"));
    let run = sandbox.run(&["check", "content"]).ends_with(0);
    assert!(!run.stderr.contains(all), "{}", run.stderr);
    run.says("Not read: 1 link leads nowhere; 1 link is refused.\n");

    let sandbox = Sandbox::with_report("lost-folders");
    sandbox.write("content/postmortems/x.md", &write_up("INC-7", "Elsewhere"));
    let run = sandbox.run(&["check", "content"]).ends_with(0);
    run.says("Not read: 1 folder whose files look like a part of the report.\n");
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(0);
    assert!(run.stdout.contains("    postmortems\n"), "{}", run.stdout);
    sandbox.write("content/Incidents/x.md", &write_up("INC-8", "Elsewhere"));
    let run = sandbox.run(&["check", "content"]).ends_with(1);
    assert!(!run.stderr.contains(all), "{}", run.stderr);

    let sandbox = Sandbox::with_report("lost-theme");
    sandbox.write("content/themes/ours/theme.yaml", "name: ours\n");
    let run = sandbox.run(&["check", "content"]).ends_with(0);
    run.says("Not read: 1 file passed over.\n");
}
