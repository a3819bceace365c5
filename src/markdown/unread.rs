//! Markup that other tools read and Markdown does not: links with spaces, `[[links]]`, and `%%comments%%`.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Located;

/// The longest address, in bytes.
const LONGEST: usize = 300;

/// The kind of markup that the page shows as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Markup {
    /// A comment of Obsidian, between two `%%`.
    Comment,
    /// `[words](address)` with a space in the address.
    Spaced,
    /// `[[address|words]]`.
    Wiki,
    /// `[words][name]` with an undefined name.
    Undefined,
}

/// A passage that the page does not show as it was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What it was meant to be.
    pub kind: Markup,
    /// The words of the link; empty for a comment.
    pub words: String,
    /// Its address, or the name for it, as it was written.
    pub address: String,
    /// Whether it was meant as an image, with a `!` before it.
    pub is_image: bool,
    /// Its place, in bytes of the text.
    pub place: Range<usize>,
}

/// Finds such passages outside of code, in the order of the text.
pub(super) fn find(text: &str, events: &[Located<'_>]) -> Vec<Unread> {
    let (has_comments, has_links) = (text.contains("%%"), text.contains('['));
    if !has_comments && !has_links {
        return Vec::new();
    }
    let runs = runs(events);
    let mut found = if has_comments { comments(text, &runs) } else { Vec::new() };
    for run in &runs {
        links(text, run, &mut found);
    }
    found.sort_by_key(|one| one.place.start);
    found
}

/// Returns the ranges of plain words; a backslash ends one.
fn runs(events: &[Located<'_>]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let (mut in_code, mut in_link) = (false, 0);
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => in_link += 1,
            Event::End(TagEnd::Link | TagEnd::Image) => in_link -= 1,
            Event::Text(_) | Event::SoftBreak if !in_code && in_link == 0 => {
                match runs.last_mut() {
                    Some(last) if last.end == range.start => last.end = range.end,
                    _ => runs.push(range.clone()),
                }
            }
            _ => {}
        }
    }
    runs
}

/// Finds pairs of `%%` that do not follow a word; `100%%` begins none.
fn comments(text: &str, runs: &[Range<usize>]) -> Vec<Unread> {
    let marks = runs
        .iter()
        .flat_map(|run| text[run.clone()].match_indices("%%").map(|(at, _)| run.start + at));
    let mut found = Vec::new();
    let mut opened = None;
    for at in marks {
        match opened.take() {
            Some(start) => found.push(Unread {
                kind: Markup::Comment,
                words: String::new(),
                address: String::new(),
                is_image: false,
                place: start..at + 2,
            }),
            None => {
                let before = text[..at].chars().next_back();
                let begins = !before.is_some_and(|c| c.is_alphanumeric() || "%\\".contains(c));
                opened = begins.then_some(at);
            }
        }
    }
    found
}

fn links(text: &str, run: &Range<usize>, found: &mut Vec<Unread>) {
    let mut from = run.start;
    for (at, _) in text[run.clone()].match_indices('[') {
        let at = run.start + at;
        let escaped = text[..at].ends_with('\\');
        if at < from || escaped {
            continue;
        }
        let end = text.floor_char_boundary(run.end.min(at + LONGEST));
        let before = text[run.start..at].strip_suffix('!');
        let is_image = before.is_some() && !text[..at - 1].ends_with('\\');
        let one = wiki(&text[at..end]).or_else(|| link(&text[at..end], &text[..at], is_image));
        if let Some((kind, words, address, length)) = one {
            from = at + length;
            found.push(Unread {
                kind,
                words: words.to_owned(),
                address: address.to_owned(),
                is_image,
                place: at - usize::from(is_image)..from,
            });
        }
    }
}

type Parts<'a> = (Markup, &'a str, &'a str, usize);

/// Reads `[[address]]` and `[[address|words]]`.
fn wiki(text: &str) -> Option<Parts<'_>> {
    let rest = text.strip_prefix("[[")?;
    let end = rest.find([']', '[', '\n'])?;
    let inside = &rest[..end];
    let named = inside.chars().any(char::is_alphabetic) && inside.trim() == inside;
    if !named || !rest[end..].starts_with("]]") || rest[end..].starts_with("]](") {
        return None;
    }
    let (address, words) = inside.split_once('|').unwrap_or((inside, inside));
    Some((Markup::Wiki, words, address, end + 4))
}

/// Reads `[words](an address)` and `[words][name]`.
fn link<'a>(text: &'a str, before: &str, is_image: bool) -> Option<Parts<'a>> {
    let close = text.find(']')?;
    let words = &text[1..close];
    let behind = &text[close + 1..];
    let named = is_image || words.chars().any(char::is_alphanumeric);
    if words.contains('[') || !named || words.starts_with('^') {
        return None;
    }
    let open = behind.chars().next()?;
    let end = behind.find(if open == '(' { ')' } else { ']' })?;
    let inside = behind.get(1..end)?;
    let length = close + 1 + end + 1;
    if inside.contains('\n') {
        return None;
    }
    match open {
        '(' => {
            let address = without_title(inside);
            let spaced = address.contains(char::is_whitespace) && is_address(address);
            spaced.then_some((Markup::Spaced, words, address, length))
        }
        '[' => {
            // Indexing in code, and the words in brackets that log lines begin with.
            let of_log = !words.chars().any(char::is_lowercase)
                || before.ends_with(|c: char| c.is_alphanumeric() || "])".contains(c))
                || behind[end + 1..].starts_with(['[', ':']);
            let named = inside.chars().any(char::is_alphabetic) && !inside.starts_with('^');
            (named && !of_log && !inside.contains('[')).then_some((
                Markup::Undefined,
                words,
                inside,
                length,
            ))
        }
        _ => None,
    }
}

/// Removes the title of a link, which follows its address in quotes.
fn without_title(inside: &str) -> &str {
    let inside = inside.trim();
    let title = inside.ends_with(['"', '\'']).then(|| inside.find([' ', '\t']));
    let quoted = title.flatten().map(|_| inside.rfind(" \"").or(inside.rfind(" '")));
    quoted.flatten().map_or(inside, |at| inside[..at].trim_end())
}

/// Returns whether words in parentheses are an address: on the web, a path, or a file name.
fn is_address(text: &str) -> bool {
    let path = text.split(['#', '?']).next().unwrap_or_default();
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let file =
        ["md", "markdown", "html", "pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "txt", "csv"];
    let begins = ["./", "../", "http:", "https:", "mailto:"];
    file.contains(&ending.to_lowercase().as_str()) || begins.iter().any(|one| text.starts_with(one))
}
