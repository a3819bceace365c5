//! The lines of a text as a reader of the page sees them, each with the places of its letters in the source.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::words;
use crate::source::text::has;

/// The context of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// A line on its own, such as a heading, or the first line of a paragraph outside of lists and tables.
    Top,
    /// Any other text.
    Text,
    /// A line in the middle of a sentence.
    Sentence,
    /// Code whose fence is never closed.
    OpenCode,
}

/// A line as a reader sees it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Its text, without marks; inline code is one `\u{fffc}`.
    pub(super) text: String,
    /// Its context.
    pub(super) within: Within,
    /// The parts of the text: where each begins in it, and its place in the source.
    parts: Vec<(usize, Range<usize>)>,
}

impl Line {
    /// Returns the place in the source of the character at a byte of the text: the whole entity, if it was written as one.
    pub(super) fn source(&self, at: usize) -> Range<usize> {
        let part = self.parts.partition_point(|(start, _)| *start <= at);
        let Some((start, range)) = part.checked_sub(1).map(|part| &self.parts[part]) else {
            return 0..0;
        };
        let end = self.parts.get(part).map_or(self.text.len(), |(next, _)| *next);
        let length = self.text[at..].chars().next().map_or(0, char::len_utf8);
        match end - start == range.len() {
            true => (range.start + at - start)..(range.start + at - start + length),
            false => range.clone(),
        }
    }
}

/// A tag of raw HTML, and its place.
pub(super) struct RawTag {
    /// The tag from `<` to `>`.
    pub(super) text: String,
    /// Where it begins in the source.
    pub(super) start: usize,
}

/// Collects the lines and the tags of a text.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) lines: Vec<Line>,
    pub(super) tags: Vec<RawTag>,
    text: String,
    parts: Vec<(usize, Range<usize>)>,
    /// The number of enclosing lists.
    inside: usize,
    /// The first line of each enclosing item, once it is known.
    items: Vec<Option<usize>>,
    in_table: bool,
    /// Whether the next line is the first of its heading or paragraph.
    first: bool,
    /// Whether the line above belongs to the same paragraph and does not end a sentence.
    goes_on: Option<bool>,
    code: Option<Code>,
    raw: Option<(String, usize)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Code {
    Closed,
    Open,
}

impl Lines {
    /// Collects the lines of a text from the parser's events.
    pub(super) fn of(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Lines {
        let mut lines = Lines::default();
        for (event, range) in events {
            lines.take(text, event, range);
        }
        lines.flush();
        lines
    }

    fn take(&mut self, source: &str, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(source, tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) if self.in_table => {}
            Event::Text(text) => self.text(text, range),
            Event::Code(_) => self.inline_code(source, range),
            Event::Html(text) => self.html(text, range.start),
            Event::InlineHtml(tag) => self.tag(tag, range.start),
            Event::SoftBreak | Event::HardBreak => {
                let ends = ends_sentence(&self.text);
                self.flush();
                self.goes_on = Some(!ends);
            }
            Event::Rule => self.flush(),
            _ => {}
        }
    }

    fn start(&mut self, source: &str, tag: &Tag<'_>, range: &Range<usize>) {
        if let Tag::CodeBlock(CodeBlockKind::Fenced(info)) = tag {
            self.fence(info, source, range);
        }
        match tag {
            // A line in bold counts as a line on its own.
            Tag::Strong if self.text.trim().is_empty() && self.inside == 0 && !self.in_table => {
                self.first = true;
                return;
            }
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. } => return,
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) if !is_closed(&source[range.clone()]) => {
                self.code = Some(Code::Open);
            }
            Tag::CodeBlock(_) => self.code = Some(Code::Closed),
            Tag::List(_) => self.inside += 1,
            Tag::Table(_) => self.table(source, range),
            _ => {}
        }
        self.flush();
        self.goes_on = None;
        if *tag == Tag::Item {
            self.stand_alone();
            self.items.push(None);
        }
        self.first = matches!(tag, Tag::Heading { .. })
            || (matches!(tag, Tag::Paragraph) && self.inside == 0);
    }

    /// Treats the fence of a block that is named after notes as a tag.
    fn fence(&mut self, info: &str, source: &str, range: &Range<usize>) {
        let bare = info.trim_start_matches(|c: char| !c.is_alphanumeric());
        // Showoff marks the sections of a slide in this way.
        let section = bare.strip_prefix("SECTION:").unwrap_or(bare);
        let section = section.trim_end_matches('~');
        if words::read(section).is_some() {
            let text = source[range.clone()].lines().next().unwrap_or_default().to_owned();
            self.tags.push(RawTag { text, start: range.start });
        }
    }

    fn end(&mut self, tag: &TagEnd) {
        match tag {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image => return,
            TagEnd::List(_) => self.inside = self.inside.saturating_sub(1),
            TagEnd::Table => self.in_table = false,
            _ => {}
        }
        self.end_raw();
        self.flush();
        self.first = false;
        self.goes_on = None;
        match tag {
            TagEnd::CodeBlock => self.code = None,
            TagEnd::Item => {
                self.items.pop();
            }
            _ => {}
        }
    }

    /// Adds the cells of a table from its source: a row may have more cells than the page shows, and hide notes in one.
    fn table(&mut self, source: &str, range: &Range<usize>) {
        let mut at = range.start;
        // The head of a table with one column counts as a line on its own.
        let head = source[range.clone()].lines().next().unwrap_or_default();
        let alone = !head.trim_matches([' ', '\t', '>', '|']).contains('|');
        for cell in source[range.clone()].split_inclusive(['|', '\n']) {
            self.flush();
            self.first = alone && at < range.start + head.len();
            self.html(cell.trim_end_matches('|'), at);
            self.end_raw();
            at += cell.len();
        }
        self.flush();
        self.in_table = true;
    }

    /// Adds words; line separators of other systems also separate lines here.
    fn text(&mut self, text: &str, range: &Range<usize>) {
        if self.code == Some(Code::Closed) {
            return;
        }
        let exact = text.len() == range.len();
        let mut at = 0;
        for part in
            text.split_inclusive(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        {
            let source = match exact {
                true => range.start + at..range.start + at + part.len(),
                false => range.clone(),
            };
            self.parts.push((self.text.len(), source));
            self.text.push_str(part);
            at += part.len();
            if at < text.len() || part.ends_with('\n') {
                self.flush();
            }
        }
    }

    /// Adds inline code as one letter; its later lines are read as text, since a backtick may have been forgotten.
    fn inline_code(&mut self, source: &str, range: &Range<usize>) {
        self.parts.push((self.text.len(), range.clone()));
        self.text.push('\u{fffc}');
        let code = &source[range.clone()];
        let mut at = range.start + code.find('\n').map_or(code.len(), |newline| newline + 1);
        while at < range.end {
            let line = &source[at..range.end];
            let length = line.find('\n').map_or(line.len(), |newline| newline + 1);
            self.flush();
            self.text(&line[..length], &(at..at + length));
            at += length;
        }
    }

    /// Adds raw HTML: its tags apart from its words.
    fn html(&mut self, text: &str, start: usize) {
        let mut rest = text;
        let mut at = start;
        while !rest.is_empty() {
            let length = match self.raw.take() {
                Some(raw) => self.rest_of_tag(raw, rest),
                None if begins_tag(rest) => {
                    self.raw = Some((String::new(), at));
                    continue;
                }
                None => {
                    let next = rest.match_indices('<').map(|(at, _)| at);
                    let end = next.clone().find(|end| begins_tag(&rest[*end..]));
                    let end = end.unwrap_or(rest.len());
                    self.text(&rest[..end], &(at..at + end));
                    end
                }
            };
            at += length;
            rest = &rest[length..];
        }
    }

    /// Continues a tag that may span several lines; returns how much of the text belongs to it.
    fn rest_of_tag(&mut self, (mut tag, start): (String, usize), rest: &str) -> usize {
        let end = rest.find('>').map(|end| end + 1);
        let length = end.unwrap_or(rest.len());
        tag.push_str(&rest[..length]);
        match end {
            Some(_) => self.tag(&tag, start),
            None => self.raw = Some((tag, start)),
        }
        length
    }

    /// Ends raw HTML: an unfinished tag is text.
    fn end_raw(&mut self) {
        if let Some((tag, start)) = self.raw.take() {
            self.text(&tag, &(start..start + tag.len()));
        }
    }

    /// Adds a tag, and ends the line if the tag does so on a page.
    fn tag(&mut self, tag: &str, start: usize) {
        let letters = tag.trim_start_matches(['<', '/']).chars();
        let name: String = letters.take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        let ends = ends_sentence(&self.text);
        if !has(INLINE, &name) {
            self.flush();
        }
        let heads = !name.is_empty() && !has(INLINE, &name) && !has(CELLS, &name);
        self.first |= heads && !tag.starts_with("</");
        if name == "br" {
            self.goes_on = Some(!ends);
        }
        self.tags.push(RawTag { text: tag.to_owned(), start });
    }

    /// Makes the first line of the enclosing item a line on its own, since more of the item follows.
    fn stand_alone(&mut self) {
        let first = self.items.last().copied().flatten();
        if let Some(line) = first.map(|first| &mut self.lines[first])
            && line.within == Within::Text
        {
            line.within = Within::Top;
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let parts = std::mem::take(&mut self.parts);
        if text.trim().is_empty() {
            return;
        }
        let goes_on = self.goes_on.take();
        let capital = text.trim_start().starts_with(char::is_uppercase);
        let begins = goes_on == Some(false) && capital && self.inside == 0;
        let within = match (self.code, self.first || begins) {
            (Some(_), _) => Within::OpenCode,
            (None, true) => Within::Top,
            (None, false) if goes_on == Some(true) && !capital => Within::Sentence,
            (None, false) => Within::Text,
        };
        self.stand_alone();
        if let Some(first @ None) = self.items.last_mut() {
            *first = Some(self.lines.len());
        }
        self.first = false;
        self.lines.push(Line { text, within, parts });
    }
}

/// The inline tags.
const INLINE: &str = "a abbr b code del em i ins kbd mark s small span strong sub sup";

/// The block tags whose words do not count as a line on their own.
const CELLS: &str = "br td th tr li hr img wbr";

/// Returns whether a line ends a sentence.
fn ends_sentence(line: &str) -> bool {
    line.trim_end().ends_with(['.', '!', '?', ':', ';', ')', '\u{2026}'])
}

fn begins_tag(text: &str) -> bool {
    let next = text.strip_prefix('<').and_then(|rest| rest.chars().next());
    next.is_some_and(|c| c.is_ascii_alphabetic() || "/!?".contains(c))
}

/// Returns whether a fenced block ends with a line of its own mark.
fn is_closed(block: &str) -> bool {
    let bare = |line: &str| line.trim_matches([' ', '\t', '>', '\r', '\n']).to_owned();
    let opening = block.trim_start_matches([' ', '\t', '>']);
    let mark = opening.chars().next().unwrap_or('`');
    let length = opening.len() - opening.trim_start_matches(mark).len();
    let last = block.trim_end().rsplit_once('\n').map(|(_, last)| bare(last));
    last.is_some_and(|last| last.len() >= length && last.chars().all(|c| c == mark))
}
