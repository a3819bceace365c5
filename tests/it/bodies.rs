//! Bodies as on a forge, wherever they are shown: links, harmless HTML, direction, and a title that is not shown twice.

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::model::Lead;
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};
use incident_wrapped::{lint, parse};

use crate::harness::built;

const REPORT: &str = "title: Our year\nyear: 2025\nzone: UTC\nreading_started: 2025-02-01\n";

/// A report of a write-up, a claim, an own slide with notes and an own award with this text.
fn report(text: &str) -> Sources {
    let claim = "statement: Restarts are slow\nregistered: 2025-01-10\nmeasure: {observations.covered: true}\nestimand: share\nclaim: \">= 50%\"";
    let files = [
        ("wrapped.yaml", REPORT.to_owned()),
        (
            "incidents/a.md",
            format!(
                "---\nid: INC-42\ntitle: Cold cache\nstarted_at: 2025-03-14 09:02\nkind: near-miss\nobservations: {{covered: true}}\n---\n{text}"
            ),
        ),
        ("hypotheses/h.md", format!("---\nid: h\n{claim}\n---\n{text}")),
        ("slides/s.md", format!("---\ntitle: What we learned\n---\n{text}\n\nNotes:\n{text}")),
        ("awards/w.md", format!("---\nid: w\ntitle: W\nwinner: INC-42\n---\n{text}")),
    ];
    let sources = files.into_iter().map(|(path, text)| Source::decode(path, text.into_bytes()));
    Sources::new(sources.collect())
}

/// Builds the site, and returns the pages on which the text is shown, by what they are.
fn pages(text: &str) -> Vec<(&'static str, String)> {
    let site = built(&report(text), &built_in::theme());
    [
        "incidents/INC-42/index.html",
        "near-misses/index.html",
        "findings/h/index.html",
        "deck/index.html",
        "deck.html",
    ]
    .map(|path| (path, site[path].clone()))
    .into()
}

fn told(text: &str) -> (Diagnostics, usize) {
    let sources = report(text);
    let mut told = Diagnostics::new();
    let edition = parse::edition(&sources, &mut told).edition.unwrap();
    let led = lint::check(&edition, &sources, &mut told);
    let somewhere = led.links.get(&Lead::Somewhere).copied().unwrap_or_default();
    (told, somewhere)
}

#[test]
fn harmless_html_and_bare_addresses_work_wherever_a_body_is_shown() {
    let text = "Tested<br>again, <kbd>Ctrl</kbd>, see https://chat.example.com/p1.";
    for (path, page) in pages(text) {
        let bare = "<a href=\"https://chat.example.com/p1\">https://chat.example.com/p1</a>.";
        let unquoted = bare.replace('"', "");
        assert!(page.contains("Tested<br>again, <kbd>Ctrl</kbd>"), "{path}");
        assert!(page.contains(bare) || page.contains(&unquoted), "{path}");
    }
}

#[test]
fn bare_addresses_are_counted_and_harmless_html_is_no_complaint() {
    let (told, links) =
        told("a<br>https://a.example and <a href=\"https://b.example\">b</a>, www.c.example");
    assert!(told.iter().all(|one| one.name != "html-as-text"));
    // In the write-up, the claim, the slide, its notes and the award.
    assert_eq!(links, 5 * 3);
}

#[test]
fn other_html_is_told_once_a_text_with_its_first_tags() {
    let (told, _) = told("a\n\n<service-name> and <script>b</script>\n\n<service-name> again");
    let html: Vec<_> = told.iter().filter(|one| one.name == "html-as-text").collect();
    assert_eq!(html.len(), 5);
    for one in html {
        assert_eq!(one.message, "`<service-name>` and `<script>` are shown as text");
    }
}

#[test]
fn no_body_breaks_its_page_or_runs_anything() {
    let plain = pages("Words.");
    let hostile = "Words.\n\n</div></div></section></main></body><details><table><ul><a href=\"javascript:x\" onclick=x>a</a>\
        <b style=\"position:fixed\" class=\"skip\" id=\"main\" onmouseover=x>b</b><script>x</script><img src=x onerror=x>";
    for ((path, page), (_, plain)) in pages(hostile).iter().zip(plain) {
        for end in
            ["</main>", "</section>", "</article>", "<script", "</script>", "</aside>", "</body>"]
        {
            assert_eq!(page.matches(end).count(), plain.matches(end).count(), "{end} in {path}");
        }
        let open = |page: &str, name: &str| {
            let opened = page.matches(&format!("<{name}>")).count()
                + page.matches(&format!("<{name} ")).count();
            (opened, page.matches(&format!("</{name}>")).count())
        };
        for name in ["div", "details", "table", "ul", "b"] {
            let (opened, closed) = open(page, name);
            assert_eq!(opened, closed, "{name} in {path}");
        }
        assert!(
            !page.contains("<a href=\"javascript") && !page.contains("<a href=javascript"),
            "{path}"
        );
    }
}

#[test]
fn a_first_heading_that_repeats_the_title_is_not_shown_twice() {
    let site = built(
        &report("# INC-42: Cold cache.\n\nSee [above](#inc-42-cold-cache).\n\n## Why\n\nSo."),
        &built_in::theme(),
    );
    let page = &site["incidents/INC-42/index.html"];
    assert_eq!(page.matches("Cold cache</h").count(), 1);
    assert!(
        page.contains("#text-inc-42-cold-cache")
            && page.contains("<span id=\"text-inc-42-cold-cache\"></span>"),
        "{page}"
    );
    assert!(page.contains("<h2 id=\"text-why\">Why</h2>"));
    let slide = built(&report("# What we learned!\n\nSo."), &built_in::theme());
    assert_eq!(slide["deck/index.html"].matches("we learned!").count(), 0);
    let other = built(&report("# Another heading\n\nSo."), &built_in::theme());
    assert!(other["incidents/INC-42/index.html"].contains("Another heading</h2>"));
}

#[test]
fn titles_and_bodies_take_their_direction_from_their_letters() {
    let arabic =
        "\u{62a}\u{648}\u{642}\u{641}\u{62a} https://a.example.\n\n- \u{623}\u{648}\u{644}\u{627}";
    for (path, page) in pages(arabic) {
        assert!(page.contains("dir=auto") || page.contains("dir=\"auto\""), "{path}");
    }
    let site = built(&report(arabic), &built_in::theme());
    let page = &site["incidents/INC-42/index.html"];
    assert!(page.contains("<h1 class=\"title\" dir=\"auto\">"), "{page}");
    assert!(
        page.contains("<p dir=\"auto\">\u{62a}") && page.contains("<ul dir=\"rtl\">"),
        "{page}"
    );
}
