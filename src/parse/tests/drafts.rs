//! What `draft` settles.

use super::*;

#[test]
fn draft_either_way_settles_what_another_key_says() {
    for (line, is_published) in [("draft: false", true), ("draft: true", false)] {
        let text = format!("---\nid: A\ntitle: T\npublished: false\n{line}\n---\n");
        let slide = format!("---\ntitle: T\nvisibility: private\n{line}\n---\n");
        let files =
            [("wrapped.yaml", REPORT), ("incidents/a.md", &text), ("slides/ahead.md", &slide)];
        let mut complaints = Diagnostics::new();
        let parsed = edition(&folder(&files), &mut complaints);
        assert_eq!(complaints.errors(), 0);
        let edition = parsed.edition.unwrap();
        let kept = (edition.incidents.len(), edition.slides.len());
        assert_eq!(kept, if is_published { (1, 1) } else { (0, 0) });
    }
}
