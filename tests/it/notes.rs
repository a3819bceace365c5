//! The speaker's notes: beside the site, never in it.

use std::fs;

use crate::sandbox::Sandbox;

fn with_notes(name: &str) -> Sandbox {
    let sandbox = Sandbox::with_report(name);
    sandbox.write(
        "content/slides/thanks.md",
        "---\ntitle: Thank you\n---\nSeen by all.\n\nNotes:\nWhisper **this** <script> & \"that\".\n\n- Buns\n",
    );
    sandbox
}

#[test]
fn notes_stand_beside_the_site_and_nowhere_in_it() {
    let sandbox = with_notes("notes-beside");
    sandbox
        .run(&["build", "content", "--notes"])
        .ends_with(0)
        .says("Wrote `site-notes.html`, the speaker's notes");
    let notes = fs::read_to_string(sandbox.root.join("site-notes.html")).unwrap();
    assert!(notes.contains("Whisper <strong>this</strong> &lt;script&gt;"), "{notes}");
    assert!(notes.contains("data-deck=\"site/deck/index.html\""));
    for (path, bytes) in sandbox.files("site") {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Whisper") && !text.contains("Buns"), "{path}");
    }
    assert_eq!(sandbox.names(""), ["content", "site", "site-notes.html"]);
}

#[test]
fn a_slide_of_a_finding_has_its_sentence_and_who_was_counted() {
    let sandbox = with_notes("notes-points");
    for day in 5..12 {
        let text = crate::sandbox::write_up(&format!("INC-{day}"), "More");
        sandbox.write(&format!("content/incidents/{day}.md"), &text);
    }
    sandbox.run(&["build", "content", "--notes"]).ends_with(0);
    let notes = fs::read_to_string(sandbox.root.join("site-notes.html")).unwrap();
    let notes = notes.replace('\u{a0}', " ");
    for words in ["8 incidents were declared in 2025", "Counted: ", "What is measured: "] {
        assert!(notes.contains(words), "wanted {words} in {notes}");
    }
}

#[test]
fn a_build_without_notes_removes_those_of_an_earlier_one() {
    let sandbox = with_notes("notes-go");
    sandbox.run(&["build", "content", "--notes"]).ends_with(0);
    sandbox.run(&["build", "content", "--notes"]).ends_with(0);
    sandbox
        .run(&["build", "content"])
        .ends_with(0)
        .says("Removed `site-notes.html`, the speaker's notes of an earlier build");
    assert_eq!(sandbox.names(""), ["content", "site"]);
}

#[test]
fn a_file_of_somebody_else_is_never_replaced_or_removed() {
    let sandbox = with_notes("notes-foreign");
    sandbox.write("site-notes.html", "mine");
    let run = sandbox.run(&["build", "content", "--notes"]).ends_with(2);
    assert_eq!(
        run.stderr,
        "error: failed to replace `site-notes.html`: this tool did not write it, or somebody changed it since\n  \
         = hint: move it away\n  \
         = hint: the notes lie beside the site: choose another folder for both with `--out`\n"
    );
    assert_eq!(sandbox.names(""), ["content", "site-notes.html"]);
    sandbox.run(&["build", "content"]).ends_with(0);
    let kept = fs::read_to_string(sandbox.root.join("site-notes.html")).unwrap();
    assert_eq!(kept, "mine");
}

#[test]
fn an_error_leaves_the_notes_of_an_earlier_build() {
    let sandbox = with_notes("notes-error");
    sandbox.run(&["build", "content", "--notes"]).ends_with(0);
    let before = sandbox.files("");
    sandbox.write("content/incidents/x.md", "---\nid: X\n---\n");
    sandbox.run(&["build", "content", "--notes"]).ends_with(1);
    fs::remove_file(sandbox.root.join("content/incidents/x.md")).unwrap();
    assert!(sandbox.files("") == before);
}
