//! Bare addresses: `https://...`, `http://...` and `www....` in plain text become links, as on GitHub.
//!
//! # Source
//! The extension "autolinks" of GitHub Flavored Markdown. Beyond it, an address ends at the punctuation of Chinese and Japanese, which
//! have no spaces, and at brackets and quotation marks that it did not open.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::{clean, events::Located, tag::decoded};

/// Returns the events with links for addresses in plain text, but not in code or inside other links.
pub(super) fn linked<'a>(text: &'a str, events: Vec<Located<'a>>) -> Vec<Located<'a>> {
    let signs = Signs::of(text);
    if !signs.scheme && !signs.www {
        return events;
    }
    let mut events = events;
    let mut kept = Vec::with_capacity(events.len() + 8);
    let (mut barred, mut at, mut from) = (0_usize, 0, 0);
    while let Some((event, range)) = events.get(at) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => barred += 1,
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => barred -= 1,
            Event::Html(tag) if tag.strip_prefix("</").is_some_and(is_code) => barred -= 1,
            Event::Html(tag) if tag.strip_prefix('<').is_some_and(is_code) => barred += 1,
            Event::Text(words) if barred == 0 => {
                let goes_on = matches!(events.get(at + 1), Some((Event::Text(_), _)));
                if goes_on || from > range.start || signs.may_stand_in(words) {
                    (at, from) = Run::of(text, &events, at, from).linked(signs, &mut kept);
                    continue;
                }
                from = 0;
            }
            _ => {}
        }
        // Nobody looks back at an event, so what was moved may leave anything in its place.
        kept.push(std::mem::replace(&mut events[at], (Event::SoftBreak, 0..0)));
        at += 1;
    }
    kept
}

/// What addresses begin with, and whether a text has it: most words are told at a first look.
#[derive(Clone, Copy)]
struct Signs {
    scheme: bool,
    www: bool,
}

impl Signs {
    fn of(text: &str) -> Signs {
        Signs { scheme: text.contains("://"), www: text.contains("www.") }
    }

    /// Returns whether an address may begin in some words.
    fn may_stand_in(self, words: &str) -> bool {
        (self.scheme && words.contains(':') && words.contains("://"))
            || (self.www && words.contains("www."))
    }
}

/// Returns whether a tag, without its `<`, belongs to an element that shows code.
fn is_code(tag: &str) -> bool {
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric());
    clean::is_code(&tag[..end.unwrap_or(tag.len())])
}

/// Consecutive words, which the parser delivers in pieces.
struct Run<'t, 'a> {
    source: &'a str,
    events: &'t [Located<'a>],
    /// The index of the event after the last piece.
    next: usize,
    words: String,
    /// Where each piece begins in the words, and its place in the source.
    starts: Vec<(usize, Range<usize>)>,
}

impl<'t, 'a> Run<'t, 'a> {
    /// Reads the pieces from an event on; everything before `from` in the source is already done.
    fn of(source: &'a str, events: &'t [Located<'a>], at: usize, from: usize) -> Run<'t, 'a> {
        let mut run = Run { source, events, next: at, words: String::new(), starts: Vec::new() };
        while let Some((Event::Text(words), range)) = events.get(run.next) {
            let taken = from.saturating_sub(range.start).min(words.len());
            run.starts.push((run.words.len(), range.start + taken..range.end));
            run.words.push_str(&words[taken..]);
            run.next += 1;
        }
        run
    }

    /// Emits the words with their links; returns the index of the next event, and where in the source to continue.
    fn linked(&self, signs: Signs, kept: &mut Vec<Located<'a>>) -> (usize, usize) {
        if !signs.may_stand_in(&self.words) {
            self.keep(0..self.words.len(), kept);
            return (self.next, 0);
        }
        let (mut written, mut reach) = (0, 0);
        for start in starts(&self.words) {
            if start < written || !self.may_begin(start) {
                continue;
            }
            if start >= reach {
                let length = self.words[start..].find(stops);
                reach = length.map_or(self.words.len(), |length| start + length);
            }
            let Some(length) = length(&self.words[start..reach]) else { continue };
            self.keep(written..start, kept);
            if reach == self.words.len()
                && let Some(next) = self.marked(start, kept)
            {
                return next;
            }
            let end = start + length;
            let place = self.place(start).start..self.place(end - 1).end;
            put(&self.words[start..end], place, kept);
            written = end;
        }
        self.keep(written..self.words.len(), kept);
        (self.next, 0)
    }

    /// Returns whether an address may begin here, judging by the character before it.
    fn may_begin(&self, start: usize) -> bool {
        let before = match start {
            0 => self.source[..self.place(0).start].chars().next_back(),
            _ => self.words[..start].chars().next_back(),
        };
        match self.words[start..].starts_with("www.") {
            true => {
                before.is_none_or(|c| c.is_whitespace() || "*_~(>|\"'".contains(c) || !c.is_ascii())
            }
            false => !before.is_some_and(|c| c.is_ascii_alphabetic()),
        }
    }

    /// Returns the place in the source of the character at a byte of the words: the whole entity, if it was written as one.
    fn place(&self, at: usize) -> Range<usize> {
        let part = self.starts.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        let (start, range) = &self.starts[part];
        let end = self.starts.get(part + 1).map_or(self.words.len(), |(next, _)| *next);
        match end - start == range.len() {
            true => range.start + at - start..range.start + at - start + 1,
            false => range.clone(),
        }
    }

    /// Emits an address that continues across what the parser took for markup, such as `__` in a path; returns where to continue.
    fn marked(&self, start: usize, kept: &mut Vec<Located<'a>>) -> Option<(usize, usize)> {
        let from = self.place(start).start;
        let (mut depth, mut at) = (0_usize, self.next);
        let mut end = self.place(self.words.len() - 1).end;
        let mut whole = None;
        while let Some((event, range)) = self.events.get(at) {
            match event {
                Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
                    if depth > 0 || range.start == end =>
                {
                    depth += 1;
                }
                Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough)
                    if depth > 0 =>
                {
                    depth -= 1;
                }
                Event::Text(_) if depth > 0 || range.start == end => {}
                _ => break,
            }
            if let Some(stop) = self.source[end..range.end.max(end)].find(stops) {
                let exact = matches!(event, Event::Text(words) if words.len() == range.len());
                if depth == 0 && exact && stop > 0 {
                    whole = Some((end + stop, at));
                }
                break;
            }
            at += 1;
            end = range.end.max(end);
            if depth == 0 {
                whole = Some((end, at));
            }
        }
        let (end, next) = whole?;
        let source = &self.source[from..end];
        let length = length(source)?;
        put(&source[..length], from..from + length, kept);
        if length < source.len() {
            kept.push((Event::Text(source[length..].into()), from + length..end));
        }
        Some((next, end))
    }

    /// Returns a part of one piece: a slice of the source, where it was written as it is.
    fn piece(&self, part: Range<usize>) -> CowStr<'a> {
        let words = &self.words[part.clone()];
        let written = self.source.get(self.place(part.start).start..self.place(part.end - 1).end);
        match written {
            Some(written) if written == words => written.into(),
            _ => words.to_owned().into(),
        }
    }

    /// Emits a part of the words unchanged.
    fn keep(&self, part: Range<usize>, kept: &mut Vec<Located<'a>>) {
        let first = self.starts.partition_point(|(start, _)| *start <= part.start);
        for (index, (start, range)) in self.starts.iter().enumerate().skip(first.saturating_sub(1))
        {
            if *start >= part.end {
                break;
            }
            let end = self.starts.get(index + 1).map_or(self.words.len(), |(next, _)| *next);
            let (from, to) = (part.start.max(*start), part.end.min(end));
            if from < to {
                let whole = (from, to) == (*start, end);
                let place = self.place(from).start..self.place(to - 1).end;
                let place = if whole { range.clone() } else { place };
                kept.push((Event::Text(self.piece(from..to)), place));
            }
        }
    }
}

fn put<'a>(address: &str, place: Range<usize>, kept: &mut Vec<Located<'a>>) {
    let address = decoded(address).into_owned();
    let scheme = if address.starts_with("www.") { "http://" } else { "" };
    let link = Tag::Link {
        link_type: LinkType::Autolink,
        dest_url: format!("{scheme}{address}").into(),
        title: "".into(),
        id: "".into(),
    };
    kept.push((Event::Start(link), place.clone()));
    kept.push((Event::Text(address.into()), place.clone()));
    kept.push((Event::End(TagEnd::Link), place));
}

/// Returns where addresses may begin, in order.
fn starts(words: &str) -> Vec<usize> {
    let schemes = words.match_indices("://").filter_map(|(at, _)| {
        ["https", "http"].iter().find_map(|scheme| {
            let start = at.checked_sub(scheme.len())?;
            words.get(start..at)?.eq_ignore_ascii_case(scheme).then_some(start)
        })
    });
    let mut starts: Vec<usize> =
        schemes.chain(words.match_indices("www.").map(|(at, _)| at)).collect();
    starts.sort_unstable();
    starts
}

/// Returns whether a character ends an address.
fn stops(c: char) -> bool {
    c.is_whitespace()
        || "<>\"`".contains(c)
        || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
        || matches!(c, '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2026}')
}

/// Returns the length of an address without trailing punctuation; `None` if its host is not valid.
fn length(whole: &str) -> Option<usize> {
    let host = whole.find("://").map_or(0, |at| at + 3);
    let letter = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    let end = whole[host..].find(|c| !letter(c)).map_or(whole.len(), |length| host + length);
    let name = &whole[host..host + kept(&whole[host..end])];
    let bare = name.rsplit('.').take(2).any(|label| label.contains('_'));
    let begins = name.starts_with(char::is_alphanumeric);
    if !begins || bare || (host == 0 && !name.contains('.')) {
        return None;
    }
    Some(host + kept(&whole[host..]))
}

/// Returns the length of an address without the punctuation of its sentence.
fn kept(address: &str) -> usize {
    let mut end = address.len();
    let mut surplus = [('(', ')'), ('[', ']'), ('{', '}')].map(|(open, close)| {
        let count = |c: char| address.matches(c).count();
        (close, count(close).saturating_sub(count(open)))
    });
    while let Some(last) = address[..end].chars().next_back() {
        match last {
            ')' | ']' | '}' => {
                let mut pairs = surplus.iter_mut();
                let Some((_, left)) = pairs.find(|(close, left)| *close == last && *left > 0)
                else {
                    return end;
                };
                *left -= 1;
            }
            ';' => {
                let name = |c: char| c.is_ascii_alphanumeric() || c == '#';
                let before = address[..end - 1].trim_end_matches(name);
                if before.ends_with('&') && before.len() < end - 1 {
                    end = before.len();
                }
            }
            '?' | '!' | '.' | ',' | ':' | '*' | '_' | '~' | '\'' | '\u{2018}' | '\u{2019}' => {}
            _ => return end,
        }
        // For an entity this removes its `&`, which is one byte too.
        end = address[..end].char_indices().next_back().map_or(0, |(at, _)| at);
    }
    end
}

#[cfg(test)]
mod tests;
