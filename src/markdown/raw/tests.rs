use proptest::prelude::*;
use pulldown_cmark::Event;

use crate::markdown::events::all_events;
use crate::markdown::outline::outline;
use crate::markdown::{Prose, opening, read};
use crate::source::{SourceId, Span};

fn span(text: &str) -> Span {
    Span::new(SourceId(0), 0, text.len())
}

fn prose(text: &str) -> Prose {
    read(text, span(text), &|_| None).expect("it is shallow")
}

fn html(text: &str) -> String {
    prose(text).html
}

fn as_text(text: &str) -> Vec<String> {
    let found = outline(text, span(text)).expect("it is shallow").as_text;
    found.into_iter().map(|(name, _)| name).collect()
}

#[test]
fn what_people_write_in_markdown_does_what_it_does_on_a_forge() {
    for (text, page) in [
        ("a<br>b<br/>c<BR />", "<p>a<br>b<br>c<br></p>"),
        ("a<br>\nb", "<p>a<br>\nb</p>"),
        ("| a |\n|---|\n| b<br>c |", "<td>b<br>c</td>"),
        ("<kbd>Ctrl</kbd>+<kbd>C</kbd>", "<p><kbd>Ctrl</kbd>+<kbd>C</kbd></p>"),
        ("H<sub>2</sub>O, m<sup>2</sup>", "H<sub>2</sub>O, m<sup>2</sup>"),
        ("- <del>a</del> <ins>b</ins>", "<li><del>a</del> <ins>b</ins></li>"),
        ("<tt>a</tt> <strike>b</strike>", "<code>a</code> <s>b</s>"),
        ("<p align=\"center\">a</p>", "<p class=\"center\">a</p>"),
        ("<center>a</center>", "<div class=\"center\">a</div>"),
        ("a\n\n<hr>\n\nb", "<p>a</p>\n<hr><p>b</p>"),
        ("<abbr title=\"a &quot;b&quot;\">c</abbr>", "<abbr title=\"a &quot;b&quot;\">c</abbr>"),
        ("<h2>What <b>now</b></h2>", "<h2 id=\"text-what-now\">What <b>now</b></h2>"),
        ("<!-- x --><b>a</b> &eacute; &lt;", "<b>a</b> é &lt;"),
        ("<b>a & b &amp; c</b>", "<b>a &amp; b &amp; c</b>"),
        ("<div>\n\n**a**\n\n</div>", "<div>\n<p><strong>a</strong></p>\n</div>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<pre>\na  <b>b</b>\n</pre>", "<pre>a  <b>b</b>\n</pre>"),
    ] {
        let found = html(text);
        assert!(found.contains(page), "{text}: {found}");
        assert_eq!(as_text(text), [""; 0], "{text}");
    }
}

#[test]
fn a_fold_holds_markdown_and_ends_where_its_author_ends_it() {
    let inside = "<details open=\"\">\n<summary>The <b>log</b></summary>\n<ul>\n<li>a</li>\n</ul>\n</details>";
    let spread = "<details open>\n<summary>The <b>log</b></summary>\n\n- a\n\n</details>\n\nend";
    assert!(html(spread).contains(inside), "{}", html(spread));
    for text in [
        spread,
        "<details open><summary>The log</summary>\n\na\n\n</details>\nend",
        "<details><summary>The log</summary>\n\na</details>\n\nend",
        "before <details><summary>The log</summary>\n\na\n\n</details>\n\nend",
        "before <details><summary>The log</summary> a </details> end",
        "- b\n  <details><summary>The log</summary>\n\n  a\n\n  </details>\n\nend",
        "> <details><summary>The log</summary>\n> a\n\nend",
        "<details><summary>The log</summary>a</details>\nend",
    ] {
        let found = html(text);
        let closed = found.find("</details>").unwrap_or_else(|| panic!("{text}: {found}"));
        let end = found.rfind("end").unwrap();
        assert!(closed < end, "{text}: {found}");
        assert_eq!(found.matches("<details").count(), 1, "{text}: {found}");
        assert!(!found.contains("<p></p>") && !found.contains("<summary><p>"), "{text}: {found}");
        assert_eq!(as_text(text), [""; 0], "{text}");
    }
}

#[test]
fn a_table_of_tags_scrolls_as_one_of_markdown() {
    let text =
        "<table>\n<tr><th>a<th>b\n<tr><td colspan=2 align=right>c<td>\n\n**d**\n\n</table>\n\nend";
    let found = html(text);
    assert!(
        found.starts_with(
            "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>"
        ),
        "{found}"
    );
    assert!(found.contains("<td colspan=\"2\" class=\"right\">c</td><td>"), "{found}");
    assert!(found.contains("<p><strong>d</strong></p>"), "{found}");
    assert!(found.ends_with("</table></div><p>end</p>\n"), "{found}");
}

#[test]
fn links_in_tags_are_links() {
    let text = "<a href=\"https://a.example/?b&amp;c\" target=_blank>b</a> <a href='JAVASCRIPT:x'>d</a> <a name=x></a> <a href=lost.md>e</a>";
    let links = outline(text, span(text)).expect("it is shallow").links;
    let links: Vec<&str> = links.iter().map(|(address, _)| address.as_str()).collect();
    assert_eq!(links, ["https://a.example/?b&c", "JAVASCRIPT:x", "lost.md"]);
    assert_eq!(html(text), "<p><a href=\"https://a.example/?b&amp;c\">b</a> d  e</p>\n");
}

#[test]
fn all_other_tags_are_text_and_told() {
    for (text, named) in [
        ("<service-name> was down", "<service-name>"),
        ("a List<String> of", "<String>"),
        ("<img src=x onerror=alert(1)>", "<img>"),
        ("a <img src=\"https://a.example/b.png\"> c", "<img>"),
        ("<script>alert('<b>')</script>", "<script>"),
        ("a <b onclick=\"x\">b</b>", "<b>"),
        ("<DIV ONMOUSEOVER=x>b</DIV>", "<DIV>"),
        ("<iframe src=x>a</iframe>", "<iframe>"),
        ("<video src=x>", "<video>"),
        ("<input value=x>", "<input>"),
        ("<svg>a</svg>", "<svg>"),
        ("<form action=x>", "<form>"),
        ("<font color=red>a</font>", "<font>"),
        ("<li>alone", "<li>"),
        ("<td>alone</td>", "<td>"),
        ("<?php x ?>", "<?"),
        ("<!DOCTYPE html>", "<!"),
    ] {
        let found = html(text);
        assert_eq!(as_text(text).first().map(String::as_str), Some(named), "{text}");
        let opening = text[text.find('<').unwrap() + 1..].split(['>', ' ']).next().unwrap();
        assert!(found.contains(&format!("&lt;{opening}")), "{text}: {found}");
    }
    let both = html("a <b onclick=\"x\">b</b> <b>c</b>");
    assert_eq!(both, "<p>a &lt;b onclick=\"x\"&gt;b&lt;/b&gt; <b>c</b></p>\n");
}

#[test]
fn what_changes_the_look_or_loads_a_file_is_left_out() {
    let found = html(
        "<div class=\"top\" id=\"main\" style=\"position:fixed\" hidden data-do=\"next\" background=\"https://a.example\" dir=RTL lang=ar title='a<b'>b</div>",
    );
    assert_eq!(found, "<div dir=\"rtl\" lang=\"ar\" title=\"a&lt;b\">b</div>");
}

#[test]
fn no_tag_reaches_out_of_what_it_stands_in() {
    for text in [
        "</div></section></main></body></html>\n\nend",
        "> [!NOTE]\n> a</div>\n\nend",
        "> <div><b>a\n\nend",
        "- <details><summary>a\n- b\n\nend",
        "*a <b>c* d</b>\n\nend",
        "<b>a <i>\n\nend",
        "<div><b>a<i>\n</div>\n\nend",
        "| a |\n|---|\n| <ul><li>b |\n\nend",
        "# <i>a\n\nend",
        "a <table><tr><td>b\n\nend",
        "<p>a\n\nend",
        "<blockquote>a</p></div></blockquote>\n\nend",
        "a[^n]\n\n[^n]: </li></ol></section> b <div>\n\nend",
        "<a href=\"https://a.example\"><a href=\"https://b.example\">b\n\nend",
    ] {
        let found = html(text);
        assert!(found.contains("<p>end</p>"), "{text}: {found}");
        assert_eq!(balance(&found), Ok(()), "{text}: {found}");
    }
}

#[test]
fn a_first_paragraph_with_tags_stands_alone() {
    let first = |text: &str| opening(text, span(text), &|_| None).expect("it is shallow").unwrap();
    let opening = first("<details><summary>a</summary>\n\nb\n\n</details>\n\nc<br>d <b>e</b>");
    assert_eq!(opening.html, "c<br>d <b>e</b>");
    assert_eq!(opening.text, "c\nd e");
    assert_eq!(first("<div align=center>\n\na\n\n</div>\n\nb").text, "a");
}

#[test]
fn many_tags_without_an_end_are_read() {
    for text in [
        "<b>", "<div>", "</b>", "a <b> <", "<script>", "<?", "<!x ", "<a b=\"", "&amp;<i>",
        "<x>\n\n",
    ] {
        let found = html(&text.repeat(4_000));
        assert_eq!(balance(&found), Ok(()), "{text}");
    }
}

/// Names which tag ends nothing, or is never ended.
fn balance(html: &str) -> Result<(), String> {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let tag = part.split('>').next().unwrap_or_default();
        let name = tag.split(' ').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) if open.last() == Some(&name) => drop(open.pop()),
            Some(name) => return Err(format!("</{name}> in {open:?}")),
            None if super::clean::is_void(name) => {}
            None => open.push(name),
        }
    }
    match open.is_empty() {
        true => Ok(()),
        false => Err(format!("{open:?} stay open")),
    }
}

proptest! {
    #[test]
    fn whatever_the_tags_a_body_is_balanced_and_keeps_its_words(text in "(<b>|</b>|<p>|</p>|<div>|</div>|<details>|</details>|<summary>|</summary>|<table>|</table>|<tr>|<td>|</td>|<ul>|</ul>|<li>|<h2>|</h2>|<a href=\"https://a.example\">|</a>|<br>|<x>|</x>|<b onclick=x>|<pre>|</pre>|word|\n|\n\n|> |- |# |\\*|`|\\||\n\\|-\\|\n|\\[x\\]\\(y\\)|https://a.example){0,24}") {
        let found = prose(&text);
        prop_assert_eq!(balance(&found.html), Ok(()), "{}", found.html);
        let words = |text: &str| text.matches("word").count();
        // A parser of HTML may move words out of a table, and loses none; a tag of ours holds none of them.
        let shown: String = found.html.split('<').map(|part| part.split_once('>').map_or(part, |(_, rest)| rest)).collect();
        // GFM itself leaves out the cells of a row that the head of its table has no column for.
        let events = all_events(&text).expect("it is shallow");
        let read: usize = events.iter().map(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => words(text),
            _ => 0,
        }).sum();
        prop_assert_eq!(words(&shown), read, "{}", found.html);
    }
}
