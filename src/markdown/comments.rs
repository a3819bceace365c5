//! Comments: notes to the authors that are never published, wherever they begin and end.
//!
//! Markdown ends many blocks at an empty line, even inside a comment, and shows the rest as text. So comments
//! are found in the source, and everything that was read from inside one is left out.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::events::Located;

/// Returns the events without those inside comments.
pub(super) fn left_out<'a>(text: &'a str, events: Vec<Located<'a>>) -> Vec<Located<'a>> {
    let comments = ranges(text, &events);
    if comments.is_empty() {
        return events;
    }
    let mut kept = Vec::new();
    for (event, range) in events {
        let first = comments.partition_point(|comment| comment.end <= range.start);
        let touching = &comments[first..];
        match touching.first() {
            Some(comment) if comment.start <= range.start && range.end <= comment.end => {}
            Some(comment) if comment.start < range.end => {
                cut(text, (event, range), touching, &mut kept)
            }
            _ => kept.push((event, range)),
        }
    }
    kept
}

/// Keeps the parts of words and raw HTML that are outside of comments.
fn cut<'a>(
    text: &'a str,
    (event, range): Located<'a>,
    comments: &[Range<usize>],
    kept: &mut Vec<Located<'a>>,
) {
    let same: fn(&'a str) -> Event<'a> = match event {
        Event::Text(_) => |part| Event::Text(part.into()),
        Event::Html(_) => |part| Event::Html(part.into()),
        Event::InlineHtml(_) => |part| Event::InlineHtml(part.into()),
        // Code that begins in a comment was never meant as code.
        Event::Code(_) => return,
        _ => return kept.push((event, range)),
    };
    let mut at = range.start;
    for comment in comments.iter().take_while(|one| one.start < range.end) {
        if at < comment.start {
            kept.push((same(&text[at..comment.start]), at..comment.start));
        }
        at = comment.end;
    }
    if at < range.end {
        kept.push((same(&text[at..range.end]), at..range.end));
    }
}

/// Returns the places of the comments; code and escaped text are none.
pub(super) fn ranges(text: &str, events: &[Located<'_>]) -> Vec<Range<usize>> {
    if !text.contains("<!--") {
        return Vec::new();
    }
    let last_end = text.rfind("-->").unwrap_or(0);
    let of = |wanted: fn(&Event<'_>) -> bool| -> Vec<&Range<usize>> {
        events.iter().filter(|(event, _)| wanted(event)).map(|(_, range)| range).collect()
    };
    let code = of(|event| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))));
    let raw = of(|event| matches!(event, Event::Start(Tag::HtmlBlock)));
    let mut comments = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find("<!--").map(|found| at + found) {
        at = start + 4;
        let block = around(start, &raw);
        if around(start, &code).is_some() || (block.is_none() && is_escaped(text, start)) {
            continue;
        }
        // `<!-->` is a whole comment too.
        let closed = (start < last_end).then(|| text[start + 2..].find("-->"));
        let closed = closed.flatten().map(|found| start + 2 + found + 3);
        let Some(end) = closed.or(block.map(|block| block.end)) else { continue };
        comments.push(start..end);
        at = end;
    }
    comments
}

/// Returns the range that contains a place; the ranges are in the order of the text.
fn around<'a>(at: usize, ranges: &[&'a Range<usize>]) -> Option<&'a Range<usize>> {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).copied().filter(|range| range.start <= at)
}

/// Returns whether the character at `at` is escaped.
pub(super) fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}
