//! What a build may replace, and what is left where it ends early.

use super::*;

#[test]
fn a_page_that_is_no_longer_made_goes_with_its_folder() {
    let sandbox = Sandbox::with_report("page-goes");
    sandbox.write("content/incidents/second.md", &write_up("INC-2", "Second"));
    sandbox.run(&["build", "content"]).ends_with(0);
    assert!(sandbox.root.join("site/incidents/INC-2/index.html").is_file());
    fs::remove_file(sandbox.root.join("content/incidents/second.md")).unwrap();
    sandbox.run(&["build", "content"]).ends_with(0);
    assert!(!sandbox.root.join("site/incidents/INC-2").exists());
    assert_eq!(sandbox.names(""), ["content", "site"]);
}

#[test]
fn a_target_with_a_foreign_file_is_refused_and_untouched() {
    let sandbox = Sandbox::with_report("foreign-file");
    sandbox.run(&["build", "content"]).ends_with(0);
    sandbox.write("site/notes.txt", "mine");
    let before = sandbox.files("");
    let run = sandbox.run(&["build", "content"]).ends_with(2);
    assert_eq!(
        run.stderr,
        "error: failed to replace `site`: it holds `notes.txt`, which this tool did not write\n  \
         = hint: move `notes.txt` into the folder `static/` of the report: each build copies what lies there into the site\n  \
         = hint: choose another folder with `--out`, such as `--out site-2`\n"
    );
    assert_eq!(sandbox.files(""), before);
}

#[test]
fn a_foreign_folder_or_link_among_our_pages_is_seen() {
    let sandbox = Sandbox::with_report("foreign-folder");
    sandbox.run(&["build", "content"]).ends_with(0);
    fs::create_dir(sandbox.root.join("site/incidents/drafts")).unwrap();
    sandbox.run(&["build", "content"]).ends_with(2).says("it holds `incidents/drafts`");
    fs::remove_dir(sandbox.root.join("site/incidents/drafts")).unwrap();
    sandbox.run(&["build", "content"]).ends_with(0);
    fs::remove_file(sandbox.root.join("site/deck.html")).unwrap();
    link("../content/wrapped.yaml", &sandbox, "site/deck.html");
    sandbox.run(&["build", "content"]).ends_with(2).says("it holds `deck.html`");
}

#[test]
fn a_folder_that_was_never_a_site_is_refused() {
    let sandbox = Sandbox::with_report("never-a-site");
    sandbox.write("thesis/chapter.tex", "a");
    sandbox.write("thesis/index.html", "b");
    let before = sandbox.files("");
    let run = sandbox.run(&["build", "content", "--out", "thesis"]).ends_with(2);
    run.says("it holds `chapter.tex` and 1 more, which this tool did not write");
    assert_eq!(sandbox.files(""), before);
}

#[test]
fn an_empty_folder_takes_a_site_and_missing_ones_are_made() {
    let sandbox = Sandbox::with_report("empty-folder");
    fs::create_dir(sandbox.root.join("empty")).unwrap();
    sandbox.run(&["build", "content", "-o", "empty"]).ends_with(0);
    sandbox.run(&["build", "content", "-o", "a/b/c"]).ends_with(0);
    assert_eq!(sandbox.files("empty"), sandbox.files("a/b/c"));
}

#[test]
fn folders_on_the_way_go_again_where_nothing_is_published() {
    let sandbox = Sandbox::with_report("folders-on-the-way");
    sandbox.write("content/incidents/broken.md", BROKEN);
    sandbox.run(&["build", "content", "-o", "a/b/c"]).ends_with(1);
    assert_eq!(sandbox.names(""), ["content"]);
}

#[test]
fn places_that_are_not_ours_to_replace_are_refused() {
    let sandbox = Sandbox::with_report("not-ours");
    let home = sandbox.root.join("people/ada");
    fs::create_dir_all(&home).unwrap();
    sandbox.write("a-file", "text");
    let before = sandbox.files("");
    for (out, why) in [
        ("/", "it is the root of the disk"),
        ("content", "it is the report folder itself"),
        ("./content/../content/", "it is the report folder itself"),
        (".", "the report folder lies in it"),
        ("content/incidents", "it lies in `incidents`, which is read as a part of the report"),
        ("content/themes/site", "it lies in `themes`, which is read as a part of the report"),
        ("content/static/site", "it lies in `static`, which is read as a part of the report"),
        ("people/ada", "it is your home folder"),
        ("people", "your home folder lies in it"),
        ("a-file", "it is a file"),
        ("a-file/site", "`a-file` is a file"),
    ] {
        let environment = [("HOME", home.to_str().unwrap())];
        let run = sandbox.run_in("", &["build", "content", "--out", out], &environment);
        run.ends_with(2).says(why).says("= hint: choose another folder with `--out`");
    }
    assert_eq!(sandbox.files(""), before);
}

#[test]
fn the_folder_that_one_stands_in_is_not_replaced() {
    let sandbox = Sandbox::with_report("stands-in");
    fs::create_dir_all(sandbox.root.join("site/deep")).unwrap();
    for out in [".", ".."] {
        let run = sandbox.run_in("site/deep", &["build", "../../content", "-o", out], &[]);
        run.ends_with(2).says("you are in it, and it is replaced as a whole");
    }
}

#[test]
fn a_target_that_is_a_link_is_written_where_it_leads() {
    let sandbox = Sandbox::with_report("target-link");
    fs::create_dir_all(sandbox.root.join("disk/www")).unwrap();
    link("disk/www", &sandbox, "site");
    sandbox.run(&["build", "content"]).ends_with(0);
    assert!(sandbox.root.join("site").is_symlink());
    assert!(sandbox.root.join("disk/www/index.html").is_file());
    sandbox.run(&["build", "content"]).ends_with(0);
}

#[test]
fn the_next_run_clears_what_a_killed_one_left() {
    let sandbox = Sandbox::with_report("leftovers");
    sandbox.write(".site.wrapped-new-4000001/incidents/index.html", "half");
    sandbox.write(".site.wrapped-new-notes/mine.txt", "mine");
    sandbox.write(".other.wrapped-new-4000001/index.html", "of another target");
    sandbox.run(&["build", "content"]).ends_with(0);
    let names = [".other.wrapped-new-4000001", ".site.wrapped-new-notes", "content", "site"];
    assert_eq!(sandbox.names(""), names);
}

#[test]
fn a_site_that_a_killed_run_had_set_aside_comes_back() {
    let sandbox = Sandbox::with_report("set-aside");
    sandbox.run(&["build", "content"]).ends_with(0);
    let before = sandbox.files("site");
    let aside = sandbox.root.join(".site.wrapped-old-4000001");
    fs::rename(sandbox.root.join("site"), &aside).unwrap();
    sandbox.write("content/incidents/broken.md", BROKEN);
    sandbox.run(&["build", "content"]).ends_with(1);
    assert_eq!(sandbox.files("site"), before);
}

#[test]
fn two_runs_never_write_the_same_site() {
    let sandbox = Sandbox::with_report("two-runs");
    sandbox.write(".site.wrapped-new-4000001/index.html", "half");
    let other = File::open(sandbox.root.join(".site.wrapped-new-4000001")).unwrap();
    other.lock().unwrap();
    sandbox.run(&["build", "content"]).ends_with(2).says("another run is writing it");
    drop(other);
    sandbox.run(&["build", "content"]).ends_with(0);
}

#[test]
#[cfg(unix)]
fn a_full_disk_is_named_and_leaves_the_old_site() {
    let sandbox = Sandbox::with_report("full-disk");
    sandbox.run(&["build", "content"]).ends_with(0);
    let before = sandbox.files("site");
    // A limit on the size of files stands for the full disk: no page fits into one block.
    let program = env!("CARGO_BIN_EXE_wrapped");
    let script = format!("trap '' XFSZ; ulimit -f 1; exec '{program}' build content 2>message");
    let mut command = Command::new("sh");
    let output = command.args(["-c", &script]).current_dir(&sandbox.root).output().unwrap();
    let said = fs::read_to_string(sandbox.root.join("message")).unwrap();
    assert_eq!(Run::of(&output).code, 2, "{said}");
    assert!(said.contains("error: failed to write `site/"), "{said}");
    assert!(said.contains("file too large\n  = hint: the site in `site` is as it was"), "{said}");
    assert_eq!(sandbox.files("site"), before);
    assert_eq!(sandbox.names(""), ["content", "message", "site"]);
}
