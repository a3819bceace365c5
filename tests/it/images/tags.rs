//! Images that are written as a tag: they are shown, told and counted as those of Markdown.

use super::fixtures::{noise, png};
use super::{attribute, tags};
use crate::sandbox::Sandbox;

const TEXT: &str = "# Of A-1\n\nSlow<br>again.\n\n<p align=\"center\"><img width=\"900\" src=\"graph.png\" alt=\"The &lt;queue&gt;\" class=\"skip\" loading=\"lazy\"></p>\n\n\
     | a |\n|---|\n| <img src=graph.png alt='In a cell'> |\n\n\
     <details><summary>More</summary>\n\n![Of Markdown](graph.png)\n\n</details>\n\n\
     <a href=\"https://a.example/\"><img src=\"https://b.example/c.png\" alt=\"Badge\"></a> <img src=\"https://b.example/d.png\" alt=\"The board\">";

#[test]
fn a_tag_that_says_its_words_is_shown_as_an_image_of_markdown_and_counted_once() {
    let sandbox = Sandbox::with_report("image-tags");
    sandbox.put("content/incidents/graph.png", &png(51));
    sandbox.write_up("incidents/a.md", "A-1", TEXT);
    sandbox.run(&["build", "content", "--no-minify"]).ends_with(0);
    let page = sandbox.page("A-1");
    let shown: Vec<&str> = tags(&page).iter().map(|tag| attribute(tag, "alt")).collect();
    assert_eq!(shown, ["The &lt;queue&gt;", "In a cell", "Of Markdown"], "{page}");
    for tag in tags(&page) {
        assert_eq!(attribute(tag, "width"), "6", "{tag}");
        assert!(attribute(tag, "src").starts_with("../../images/"), "{tag}");
        let own = ["alt=", "decoding=", "height=", "src=", "width="];
        let names = tag.split(' ').filter(|part| part.contains('='));
        assert!(names.into_iter().all(|name| own.iter().any(|own| name.starts_with(own))), "{tag}");
    }
    assert!(page.contains("<a href=\"https://a.example/\">Badge</a>"));
    assert!(page.contains("<a href=\"https://b.example/d.png\">The board</a>"));
    assert!(page.contains("Slow<br>again."));
    let all = sandbox.run(&["check", "content", "--all"]).ends_with(0);
    // Five images, and the link around one of them.
    let links = "Links and images: 6\n  6 lead somewhere\n";
    assert!(all.stdout.contains(links), "{}", all.stdout);
    assert!(all.stdout.contains("1 image"), "{}", all.stdout);
    assert_eq!(all.stderr.matches("[image-elsewhere]").count(), 1);
    assert!(!all.stderr.contains("[html-as-text]"), "{}", all.stderr);
}

#[test]
fn a_tag_without_words_or_with_a_script_stays_text() {
    let sandbox = Sandbox::with_report("image-tags-as-text");
    sandbox.put("content/incidents/graph.png", &png(52));
    let text =
        "a<br>b <img src=\"graph.png\"> and <img src=\"graph.png\" alt=\"a\" onload=\"x()\">";
    sandbox.write_up("incidents/a.md", "A-1", text);
    let run = sandbox.run(&["build", "content"]).ends_with(0);
    assert_eq!(run.stderr.matches("[html-as-text]").count(), 1);
    assert!(run.stderr.contains("an image? its tag has a `src`"));
    let page = sandbox.page("A-1");
    assert!(tags(&page).is_empty(), "{page}");
    assert!(page.contains("&lt;img src") || page.contains("&LTimg src"), "{page}");
}

#[test]
fn a_page_that_travels_alone_carries_the_image_of_a_tag_among_other_tags() {
    let sandbox = Sandbox::with_report("image-tags-travel");
    sandbox.put("content/slides/ours.png", &noise(300));
    let text = "---\nid: ours\ntitle: Ours\n---\n# Ours\n\nSee <kbd>Ctrl</kbd> <img src=\"ours.png\" alt=\"On the slide\">\n\n\\Note: it stays.\n";
    sandbox.write("content/slides/ours.md", text);
    sandbox.run(&["build", "content", "--no-minify"]).ends_with(0);
    let deck = sandbox.text("site/deck.html");
    let [tag] = tags(&deck)[..] else { panic!("{:?}", tags(&deck)) };
    assert!(attribute(tag, "src").starts_with("data:image/png;base64,"));
    assert_eq!(attribute(tag, "width"), "300");
    assert!(deck.contains("See <kbd>Ctrl</kbd> <img "));
    assert!(deck.contains("<p>Note: it stays.</p>"));
    assert_eq!(deck.matches(">Ours<").count(), deck.matches(">Ours</h2>").count());
}
