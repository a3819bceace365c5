//! The images of texts: where a site has them, what stays in them, and what is said of those that it cannot show.

pub mod fixtures;
mod tags;
mod told;

use std::collections::BTreeMap;
use std::fs;

use image::ImageFormat;

use super::sandbox::Sandbox;
use fixtures::{PLACE, noise, photograph, plain, png};

impl Sandbox {
    /// Writes a file of bytes, and the folders above it.
    pub fn put(&self, path: &str, bytes: &[u8]) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Writes a write-up that has no mistake, with this text.
    pub fn write_up(&self, path: &str, id: &str, text: &str) {
        let front =
            format!("---\nid: {id}\ntitle: Of {id}\nstarted_at: 2025-03-04T09:12:00+01:00\n---\n");
        self.write(&format!("content/{path}"), &format!("{front}{text}\n"));
    }

    /// Builds the site, and returns its images by their paths.
    fn images(&self) -> BTreeMap<String, Vec<u8>> {
        self.run(&["build", "content"]).ends_with(0);
        let mut files = self.files("site");
        files.retain(|path, _| path.starts_with("images/"));
        files
    }

    fn page(&self, id: &str) -> String {
        self.text(&format!("site/incidents/{id}/index.html"))
    }
}

/// Returns the tags of the images of a page.
fn tags(html: &str) -> Vec<&str> {
    let starts = html.match_indices("<img ");
    let tag = |(at, _): (usize, _)| &html[at..=at + html[at..].find('>').unwrap()];
    starts.map(tag).collect()
}

/// Returns the value of an attribute, as the minifier wrote it.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let (_, rest) = tag.split_once(&format!(" {name}=")).unwrap();
    match rest.strip_prefix('"') {
        Some(rest) => rest.split('"').next().unwrap(),
        None => rest.split([' ', '>']).next().unwrap(),
    }
}

#[test]
fn an_image_beside_a_write_up_is_shown_in_its_size_with_its_words() {
    let sandbox = Sandbox::with_report("image-shown");
    sandbox.put("content/incidents/graph.png", &png(1));
    sandbox.write_up("incidents/a.md", "A-1", "![The \"queue\" grew](graph.png)");
    let images = sandbox.images();
    let page = sandbox.page("A-1");
    let [tag] = tags(&page)[..] else { panic!("{page}") };
    let source = attribute(tag, "src").strip_prefix("../../").unwrap();
    assert!(images.contains_key(source), "{source}");
    assert_eq!((attribute(tag, "width"), attribute(tag, "height")), ("6", "4"));
    assert_eq!(attribute(tag, "decoding"), "async");
    assert!(!tag.contains("lazy"), "a page that is printed at once waits for nothing");
    assert!(
        tag.contains("The &#34;queue&#34; grew")
            || tag.contains("The &quot;queue&quot; grew")
            || tag.contains("alt='The \"queue\" grew'"),
        "{tag}"
    );
    assert!(!source.contains("graph"), "the name of the file is its author's");
}

#[test]
fn images_of_all_kinds_are_found_wherever_a_text_says() {
    let sandbox = Sandbox::with_report("image-places");
    let places = [
        ("incidents/here.png", "here.png", png(1)),
        ("incidents/img/below.jpg", "img/below.jpg", plain(ImageFormat::Jpeg, 5, 5, 2)),
        ("images/above.webp", "../images/above.webp", plain(ImageFormat::WebP, 5, 5, 3)),
        ("incidents/two words.gif", "two%20words.gif", plain(ImageFormat::Gif, 5, 5, 4)),
        ("incidents/a b.png", "<a b.png>", png(5)),
        ("incidents/no#1 100%.png", "no%231%20100%25.png", png(6)),
        ("incidents/m\u{f8}te.png", "m%C3%B8te.png", png(7)),
        ("incidents/raw.png", "raw.png?raw=true", png(8)),
        ("incidents/what?.png", "what%3F.png", png(9)),
        ("incidents/dots.png", "./img/../dots.png", png(10)),
        ("static/logo.png", "../static/logo.png", png(11)),
        ("incidents/no-ending", "no-ending", png(12)),
    ];
    let mut text = String::new();
    for (path, address, bytes) in &places {
        sandbox.put(&format!("content/{path}"), bytes);
        text.push_str(&format!("![words]({address})\n\n"));
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("here.png", sandbox.root.join("content/incidents/link.png"))
            .unwrap();
        text.push_str("![words](link.png)\n");
    }
    sandbox.write_up("incidents/a.md", "A-1", &text);
    let images = sandbox.images();
    assert_eq!(images.len(), places.len(), "the link is the same image");
    let page = sandbox.page("A-1");
    let shown = tags(&page);
    assert_eq!(shown.len(), places.len() + usize::from(cfg!(unix)));
    for tag in shown {
        let source = attribute(tag, "src").strip_prefix("../../").unwrap();
        assert!(images.contains_key(source), "{tag}");
    }
}

#[test]
fn images_of_the_same_name_do_not_clash_and_the_same_image_is_one_file() {
    let sandbox = Sandbox::with_report("image-names");
    for (folder, red) in [("a", 1), ("b", 2), ("c", 1)] {
        sandbox.put(&format!("content/incidents/{folder}/graph.png"), &png(red));
        let id = format!("N-{folder}");
        sandbox.write_up(&format!("incidents/{folder}/x.md"), &id, "![words](graph.png)");
    }
    assert_eq!(sandbox.images().len(), 2);
    let source = |id: &str| {
        let page = sandbox.page(id);
        attribute(tags(&page)[0], "src").to_owned()
    };
    assert_eq!(source("N-a"), source("N-c"));
    assert_ne!(source("N-a"), source("N-b"));
}

#[test]
fn no_site_says_where_a_photograph_was_taken() {
    let sandbox = Sandbox::with_report("image-metadata");
    let photograph = photograph();
    let knows = |bytes: &[u8]| bytes.windows(PLACE.len()).any(|part| part == PLACE);
    assert!(knows(&photograph));
    sandbox.put("content/incidents/door.jpeg", &photograph);
    sandbox.write_up("incidents/a.md", "A-1", "![The door](door.jpeg)");
    assert_eq!(sandbox.images().len(), 1);
    for (path, bytes) in sandbox.files("site") {
        assert!(!knows(&bytes), "{path}");
    }
    let page = sandbox.page("A-1");
    let tag = tags(&page)[0];
    assert_eq!((attribute(tag, "width"), attribute(tag, "height")), ("4", "6"), "upright");
}

/// A report with an image on a slide of the deck and of the teaser, in its notes, and in a claim.
fn of_slides(name: &str) -> Sandbox {
    let sandbox = Sandbox::with_report(name);
    sandbox.write(
        "content/wrapped.yaml",
        "title: A small year\nyear: 2025\nzone: Europe/Oslo\ndeck:\n  teaser: [ours]\n",
    );
    sandbox.put("content/slides/ours.png", &png(21));
    sandbox.put("content/slides/aloud.png", &png(22));
    let slide = "---\nid: ours\ntitle: Ours\n---\n![On the slide](ours.png)\n\nNotes:\n![For the speaker](aloud.png)\n";
    sandbox.write("content/slides/ours.md", slide);
    sandbox.put("content/hypotheses/why.png", &png(23));
    let claim = "---\nid: web\nstatement: Half of them have it.\nregistered: 2025-01-02\nestimand: share\nmeasure: {kind: incident}\nclaim: \">= 50%\"\n---\nBecause.\n\n![Why](why.png)\n";
    sandbox.write("content/hypotheses/web.md", claim);
    sandbox
}

#[test]
fn slides_and_claims_show_images_from_wherever_their_pages_lie() {
    let sandbox = of_slides("image-slides");
    let images = sandbox.images();
    assert_eq!(images.len(), 2, "the notes are not published");
    for (page, up) in [
        ("deck/index.html", "../"),
        ("deck/teaser/index.html", "../../"),
        ("findings/web/index.html", "../../"),
    ] {
        let html = sandbox.text(&format!("site/{page}"));
        let [tag] = tags(&html)[..] else { panic!("{page}: {:?}", tags(&html)) };
        let source = attribute(tag, "src").strip_prefix(up).unwrap();
        assert!(images.contains_key(source), "{page}: {tag}");
    }
    let html = sandbox.text("site/deck.html");
    let [tag] = tags(&html)[..] else { panic!("{:?}", tags(&html)) };
    assert!(attribute(tag, "src").starts_with("data:image/png;base64,"), "{tag}");
    assert_eq!(attribute(tag, "alt"), "On the slide");
    assert!(!tag.contains("lazy") && html.contains("img-src data:"));
}

#[test]
fn the_image_of_a_note_is_in_the_notes_and_nowhere_else() {
    let sandbox = of_slides("image-notes");
    sandbox.run(&["build", "content", "--notes"]).ends_with(0);
    let notes = sandbox.text("site-notes.html");
    let [tag] = tags(&notes)[..] else { panic!("{:?}", tags(&notes)) };
    assert_eq!(attribute(tag, "alt"), "For the speaker");
    let data = attribute(tag, "src");
    assert!(data.starts_with("data:image/png;base64,"), "{tag}");
    for (path, bytes) in sandbox.files("site") {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(data) && !text.contains("For the speaker"), "{path}");
    }
}

#[test]
fn a_draft_publishes_no_image() {
    let sandbox = Sandbox::with_report("image-draft");
    sandbox.put("content/incidents/secret.png", &png(31));
    let draft = "---\nid: D-1\ntitle: Not yet\ndraft: true\n---\n![words](secret.png)\n";
    sandbox.write("content/incidents/draft.md", draft);
    assert!(sandbox.images().is_empty());
    let all = sandbox.run(&["check", "content", "--all"]).ends_with(0);
    let passed_over = "  1 file passed over\n    incidents/secret.png\n";
    assert!(all.stdout.contains(passed_over), "{}", all.stdout);
}

#[test]
fn two_builds_are_the_same_bytes_and_no_image_is_made_twice() {
    let sandbox = of_slides("image-again");
    sandbox.put("content/incidents/photo.jpg", &photograph());
    sandbox.write_up("incidents/a.md", "A-1", "![words](photo.jpg)");
    let first = sandbox.images();
    let whole = sandbox.files("site");
    sandbox.images();
    assert_eq!(sandbox.files("site"), whole);
    sandbox.run(&["build", "content", "--out", "other"]).ends_with(0);
    assert_eq!(sandbox.files("other"), whole);

    // What lies there was taken over, not made again: here it is an image of another size.
    let (path, _) = first.iter().find(|(path, _)| path.ends_with(".jpg")).unwrap();
    let other = plain(ImageFormat::Jpeg, 9, 9, 77);
    sandbox.put(&format!("site/{path}"), &other);
    assert_eq!(sandbox.images()[path], other);
    // What is no image of that kind is made again.
    sandbox.put(&format!("site/{path}"), b"something else");
    assert_eq!(sandbox.images(), first);
}

#[test]
fn images_that_changed_are_made_again_and_the_old_ones_go() {
    let sandbox = Sandbox::with_report("image-changed");
    sandbox.put("content/incidents/graph.png", &png(41));
    sandbox.write_up("incidents/a.md", "A-1", "![words](graph.png)");
    let first = sandbox.images();
    sandbox.put("content/incidents/graph.png", &png(42));
    let second = sandbox.images();
    assert_eq!((first.len(), second.len()), (1, 1));
    assert_ne!(first, second);
}

#[test]
fn an_image_of_another_site_is_a_link_and_said_once_a_file() {
    let sandbox = Sandbox::with_report("image-abroad");
    let text = "![The board](https://a.example/board.png) ![](https://a.example/x/y%20z.png?s=1)\n\
                ![](https://a.example)\n[![Badge](https://a.example/badge.svg)](https://b.example/)\n";
    sandbox.write_up("incidents/a.md", "A-1", text);
    let run = sandbox.run(&["build", "content", "--no-minify"]).ends_with(0);
    assert_eq!(run.stderr.matches("[image-elsewhere]").count(), 1, "{}", run.stderr);
    let page = sandbox.page("A-1");
    for wanted in [
        "<a href=\"https://a.example/board.png\">The board</a>",
        "<a href=\"https://a.example/x/y%20z.png?s=1\">y z.png</a>",
        "<a href=\"https://a.example\">a.example</a>",
        "<a href=\"https://b.example/\">Badge</a>",
    ] {
        assert!(page.contains(wanted), "{wanted} in {page}");
    }
    assert!(tags(&page).is_empty());
}

#[test]
fn an_image_in_the_first_paragraph_does_not_open_a_story_in_a_list() {
    let sandbox = Sandbox::with_report("image-opening");
    sandbox.put("content/incidents/x.png", &png(51));
    let story = "---\nid: N-1\ntitle: Nearly\nkind: near-miss\nstarted_at: 2025-03-04\n---\n![Only a picture](x.png)\n\nThe *timetable* ![in red](x.png) saved us.\n";
    sandbox.write("content/incidents/n.md", story);
    sandbox.run(&["build", "content", "--no-minify"]).ends_with(0);
    let list = sandbox.text("site/near-misses/index.html");
    assert!(list.contains("The <em>timetable</em> in red saved us."), "{list}");
    assert!(tags(&list).is_empty());
    assert_eq!(tags(&sandbox.page("N-1")).len(), 2);
}

#[test]
fn a_slide_has_room_for_an_image_of_almost_a_megabyte() {
    let sandbox = of_slides("image-megabyte");
    let large = noise(580);
    assert!((1_000_000..1_048_576).contains(&large.len()), "{}", large.len());
    sandbox.put("content/slides/ours.png", &large);
    assert_eq!(sandbox.images().len(), 2);
}
