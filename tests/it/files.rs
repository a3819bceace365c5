//! Which files of a report folder are read, copied, passed over or refused.

mod outputs;
mod statics;

use std::collections::{BTreeMap, BTreeSet};

use incident_wrapped::shell::read::{self, FolderContents};
use incident_wrapped::source::Fate;

use crate::sandbox::{Sandbox, write_up};

const MANIFEST: &str = ".wrapped-manifest";

fn reading(sandbox: &Sandbox) -> FolderContents {
    read::report(&sandbox.root.join("content")).unwrap()
}

/// Returns each file that is not read as text, with what becomes of it.
fn unread(reading: &FolderContents) -> BTreeMap<&str, Fate> {
    let unread = reading.sources.unread().iter();
    unread.map(|one| (one.path.as_str(), one.fate)).collect()
}

fn warnings(reading: &FolderContents) -> Vec<&str> {
    reading.complaints.iter().map(|one| one.name).collect()
}

#[test]
fn every_file_below_the_folders_and_beside_the_settings_is_read_or_noted_once() {
    let sandbox = Sandbox::with_report("files-counted");
    for path in [
        "incidents/2025/all.csv",
        "incidents/2025/graph.png",
        "incidents/LICENSE",
        "hypotheses/claims.yaml",
        "awards/README.md",
        "slides/old.pptx",
        "editions/2024.json",
        "editions/notes.txt",
        "themes/README.md",
        "themes/ours/fonts/a.woff2",
        "static/CNAME",
        "static/.nojekyll",
        "static/img/logo.svg",
        "README.md",
        "Makefile",
    ] {
        sandbox.write(&format!("content/{path}"), "x");
    }
    let reading = reading(&sandbox);
    let sources = reading.sources.iter().map(|(_, source)| source.path.clone());
    let unread = reading.sources.unread().iter().map(|one| one.path.clone());
    let noted: Vec<String> = sources.chain(unread).collect();
    let once: BTreeSet<String> = noted.iter().cloned().collect();
    assert_eq!(once.len(), noted.len(), "{noted:?}");
    assert_eq!(once, sandbox.files("content").into_keys().collect());
}

#[test]
fn hidden_names_outputs_and_other_folders_are_no_files_of_the_report() {
    let sandbox = Sandbox::with_report("files-not-counted");
    sandbox.run(&["build", "content", "-o", "content/site", "--notes"]).ends_with(0);
    for path in ["incidents/.draft.md", ".gitignore", "incidents/.old/a.md", "src/main.rs"] {
        sandbox.write(&format!("content/{path}"), &write_up("INC-9", "Hidden"));
    }
    assert!(sandbox.root.join("content/site-notes.html").is_file());
    let reading = reading(&sandbox);
    let sources: Vec<&str> = reading.sources.iter().map(|(_, one)| one.path.as_str()).collect();
    assert_eq!(sources, ["incidents/2025-03-04-export.md", "wrapped.yaml"]);
    assert_eq!(unread(&reading), BTreeMap::new());
    assert_eq!(warnings(&reading), Vec::<&str>::new());
}

#[test]
fn pictures_leftovers_and_what_speaks_about_a_folder_are_passed_over_without_a_word() {
    let sandbox = Sandbox::with_report("files-quiet");
    let names = [
        "graph.png",
        "photo.JPEG",
        "clip.mp4",
        "a.md~",
        "a.md.orig",
        "README.txt",
        "LICENSE",
        "License.rst",
        "Makefile",
        "_notes.txt",
        "index.html",
    ];
    for name in names {
        sandbox.write(&format!("content/incidents/{name}"), "x");
    }
    let reading = reading(&sandbox);
    assert_eq!(warnings(&reading), Vec::<&str>::new());
    let unread = unread(&reading);
    assert_eq!(unread.len(), names.len());
    assert!(unread.values().all(|fate| *fate == Fate::PassedOver), "{unread:?}");
}

#[test]
fn a_readme_is_no_write_up_unless_it_has_front_matter() {
    let sandbox = Sandbox::with_report("files-readme");
    for path in [
        "incidents/README.md",
        "incidents/2025/readme.de.md",
        "incidents/Index.md",
        "hypotheses/CONTRIBUTING.md",
        "awards/changelog.md",
        "slides/TEMPLATE.md",
        "slides/_later.md",
        "hypotheses/old/README.md",
        "awards/LICENSE.md",
    ] {
        sandbox.write(&format!("content/{path}"), "# What lies here\n");
    }
    sandbox.write("content/incidents/_empty.md", "");
    let check = ["check", "content"];
    let run = sandbox.run(&check).ends_with(0);
    run.says("Read 12 files: 1 incident of 2025, the settings.")
        .says("10 files passed over")
        .says("12 files read; no warnings, no errors.");
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(0);
    assert!(
        run.stdout.contains("readme.de.md") || run.stderr.contains("readme.de.md"),
        "{}",
        run.stderr
    );
    sandbox.write("content/incidents/README.md", &write_up("INC-2", "A write-up of that name"));
    let run = sandbox.run(&check).ends_with(0);
    run.says("Read 12 files: 2 incidents of 2025, the settings.");
    sandbox.write("content/incidents/readings.md", "# What lies here\n");
    sandbox.run(&check).ends_with(1).says("does not begin with front matter");
}

#[test]
fn a_folder_beside_the_others_is_only_told_of_where_it_holds_parts_of_a_report() {
    let sandbox = Sandbox::with_report("files-other-folders");
    sandbox.write("content/docs/guide.md", "---\ntitle: A guide\n---\n");
    sandbox.write("content/docs/plain.md", "# A page\n");
    sandbox.write("content/data/2024.yaml", "rows: 3\n");
    sandbox.write("content/node_modules/x/a.md", &write_up("INC-2", "A package"));
    sandbox.write("content/tools/node_modules/x/a.md", &write_up("INC-2", "A package"));
    sandbox.write("content/last-year/wrapped.yaml", "title: Our 2024\nyear: 2024\n");
    sandbox.write("content/last-year/incidents/a.md", &write_up("INC-3", "Of another report"));
    sandbox.write("content/.archive/a.md", &write_up("INC-4", "Hidden"));
    assert_eq!(warnings(&reading(&sandbox)), Vec::<&str>::new());
    sandbox.write("content/docs/deep/er/INC-5.md", &write_up("INC-5", "Forgotten"));
    let run = sandbox.run(&["check", "content"]).ends_with(0);
    run.says("the folder `docs` is not read, and a file in it looks like a write-up")
        .says("move it into `incidents/`, which may have folders of its own: `incidents/docs/deep/er/INC-5.md`");
}

#[test]
fn a_file_in_the_place_of_a_folder_and_settings_of_another_name_are_said() {
    let sandbox = Sandbox::with_report("files-in-place");
    sandbox.write("content/static", "a file");
    sandbox.write("content/Wrapped.YML", "title: Ours\n");
    let reading = reading(&sandbox);
    assert_eq!(warnings(&reading), ["misplaced-file", "other-format"]);
    let unread = unread(&reading);
    assert_eq!(unread["static"], Fate::Refused);
    assert_eq!(unread["Wrapped.YML"], Fate::PassedOver);
}
