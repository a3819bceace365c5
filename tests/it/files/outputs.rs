//! A site, pictures and files of slides: none takes the place of another.

use std::fs;

use super::*;

/// Makes a folder as `export png` leaves it, with a list as versions before this one wrote it.
fn pictures(sandbox: &Sandbox, folder: &str) {
    sandbox.write(&format!("{folder}/01-cover.png"), "picture");
    let list = "# The files of this site that `wrapped` wrote.\n01-cover.png\n";
    sandbox.write(&format!("{folder}/{MANIFEST}"), list);
}

#[test]
fn a_site_and_pictures_never_take_each_others_place() {
    let sandbox = Sandbox::with_report("site-or-pictures");
    sandbox.run(&["build", "content"]).ends_with(0);
    pictures(&sandbox, "deck-png");
    let before = sandbox.files("");
    let run = sandbox.run(&["export", "png", "content", "-o", "site"]).ends_with(2);
    assert_eq!(
        run.stderr,
        "error: `site` holds a site that `wrapped build` wrote\n  \
         = hint: choose another folder with `--out`, such as `--out deck-png`\n"
    );
    let run = sandbox.run(&["build", "content", "-o", "deck-png"]).ends_with(2);
    assert_eq!(
        run.stderr,
        "error: `deck-png` holds pictures that `wrapped export png` wrote\n  \
         = hint: choose another folder with `--out`, such as `--out site`\n"
    );
    let teaser = ["export", "png", "content", "--teaser", "-o", "site"];
    sandbox.run(&teaser).ends_with(2).says("such as `--out teaser-png`");
    assert!(sandbox.files("") == before);
}

#[test]
fn the_folder_that_a_hint_names_is_one_that_works() {
    let sandbox = Sandbox::with_report("hint-works");
    pictures(&sandbox, "site");
    sandbox.write("site-2/mine.txt", "mine");
    sandbox.write("site-3", "a file");
    let build = ["build", "content"];
    sandbox.run(&build).ends_with(2).says("such as `--out site-4`");
    sandbox.run(&["build", "content", "-o", "site-4"]).ends_with(0);
    let inside = sandbox.run_in("content/incidents", &["build", ".."], &[]).ends_with(2);
    inside.says("such as `--out ../site`");
    sandbox.run_in("content/incidents", &["build", "..", "-o", "../site"], &[]).ends_with(0);
    sandbox.write("deck.pdf", "mine");
    fs::create_dir(sandbox.root.join("deck-2.pdf")).unwrap();
    sandbox.run(&["export", "pdf", "content"]).ends_with(2).says("such as `--out deck-3.pdf`");
    sandbox
        .run(&["export", "pptx", "content", "-o", "deck.pdf"])
        .ends_with(2)
        .says("such as `--out deck.pptx`");
    sandbox
        .run(&["export", "png", "content", "-o", "deck.pdf"])
        .ends_with(2)
        .says("such as `--out deck-png`");
}
