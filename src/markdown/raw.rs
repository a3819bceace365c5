//! Raw HTML in a body: harmless tags work as they do on a forge, and all others are shown as text.
//!
//! Allowed tags are rewritten with the few attributes that a page needs, and each element ends where its surroundings end: no tag
//! of an author reaches beyond its quote, cell or text.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag as Mark, TagEnd};

use super::tag::{Piece, Tag, decoded, pieces};
use super::{attributes, clean, events::Located, prose::DEEPEST};
use marks::{begins_block, heading, image, is_within_a_line, level, link, shown};

mod marks;

/// A body whose raw HTML was sorted: `Event::Html` is an allowed tag to be written as it is, `Event::InlineHtml` is text.
#[derive(Default)]
pub(super) struct Sorted<'a> {
    /// The events of the body.
    pub(super) events: Vec<Located<'a>>,
    /// The HTML that is shown as text: its name for readers, and its place.
    pub(super) refused: Vec<(String, Range<usize>)>,
    /// Whether any tag is kept.
    pub(super) holds_tags: bool,
}

/// Sorts the raw HTML of a body.
pub(super) fn sorted(events: Vec<Located<'_>>) -> Sorted<'_> {
    let is_raw = |event: &Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
    if !events.iter().any(|(event, _)| is_raw(event)) {
        return Sorted { events, ..Sorted::default() };
    }
    let mut pass = Pass::default();
    let mut block: Option<Vec<Located<'_>>> = None;
    for (event, range) in events {
        match event {
            Event::Start(Mark::HtmlBlock) => block = Some(Vec::new()),
            Event::End(TagEnd::HtmlBlock) => pass.block(&block.take().unwrap_or_default()),
            event if block.is_some() => block.get_or_insert_default().push((event, range)),
            Event::Html(raw) | Event::InlineHtml(raw) => pass.inline(&raw, &range),
            Event::Start(mark) => pass.start(mark, range),
            Event::End(mark) => pass.end(mark, range),
            event => pass.other(event, range),
        }
    }
    pass.end_all(0);
    pass.out
}

/// An element that is open.
struct Open {
    name: &'static str,
    /// The number of enclosing Markdown marks.
    depth: usize,
    end: End,
    range: Range<usize>,
}

/// How an element ends.
#[derive(Clone)]
enum End {
    /// With a tag.
    Tag(String),
    /// As a heading of Markdown.
    Heading(HeadingLevel),
    /// As a link of Markdown.
    Link,
    /// With nothing: only its words are shown.
    Words,
    /// Its start tag is shown as text, and so is its end tag.
    Text,
}

#[derive(Default)]
struct Pass<'a> {
    out: Sorted<'a>,
    open: Vec<Open>,
    /// The enclosing Markdown marks: whether each is a paragraph.
    marks: Vec<bool>,
    /// The number of enclosing headings.
    headings: usize,
    /// Whether this place is outside of Markdown's paragraphs, so that words need a new one.
    flows: bool,
    /// Whether such a paragraph is open.
    paragraph: bool,
}

impl<'a> Pass<'a> {
    fn put(&mut self, event: Event<'a>, range: &Range<usize>) {
        self.out.events.push((event, range.clone()));
    }

    fn depth(&self) -> usize {
        self.marks.len()
    }

    /// Begins a Markdown mark.
    fn start(&mut self, mark: Mark<'a>, range: Range<usize>) {
        match is_within_a_line(&mark) {
            true if self.flows => self.start_paragraph(&range),
            true => {}
            false => self.end_before("div"),
        }
        self.begin_mark(mark, &range);
    }

    fn begin_mark(&mut self, mark: Mark<'a>, range: &Range<usize>) {
        self.headings += usize::from(matches!(mark, Mark::Heading { .. }));
        self.marks.push(matches!(mark, Mark::Paragraph));
        self.put(Event::Start(mark), range);
    }

    /// Ends a Markdown mark, after every element that was opened inside it.
    fn end(&mut self, mark: TagEnd, range: Range<usize>) {
        if self.flows && mark == TagEnd::Paragraph {
            self.flows = false;
            return self.end_paragraph();
        }
        self.end_mark(mark, &range);
    }

    fn end_mark(&mut self, mark: TagEnd, range: &Range<usize>) {
        self.end_all(self.depth());
        self.headings -= usize::from(matches!(mark, TagEnd::Heading(_)));
        self.marks.pop();
        self.put(Event::End(mark), range);
    }

    /// Copies an event that has no end event.
    fn other(&mut self, event: Event<'a>, range: Range<usize>) {
        let blank = match &event {
            Event::Text(words) => words.trim().is_empty(),
            Event::SoftBreak | Event::HardBreak => true,
            _ => false,
        };
        if self.flows && !self.is_inside() {
            if blank {
                return;
            }
            self.start_paragraph(&range);
        }
        self.put(event, &range);
    }

    /// Reads inline HTML; a block inside a paragraph ends it, as in a browser.
    fn inline(&mut self, raw: &str, range: &Range<usize>) {
        for (at, piece) in pieces(raw) {
            let is_block = matches!(&piece, Piece::Tag(tag, _) if begins_block(tag));
            if is_block && !self.flows && self.marks.last() == Some(&true) {
                self.end_mark(TagEnd::Paragraph, range);
                self.flows = true;
            }
            let place =
                |length: usize| range.start + at..(range.start + at + length).min(range.end);
            self.piece(piece, place);
        }
    }

    /// Reads a block of raw HTML, whose parts may be separated by other marks.
    fn block(&mut self, parts: &[Located<'a>]) {
        let mut raw = String::new();
        let mut starts = Vec::new();
        for (event, range) in parts {
            let text: &str = match event {
                Event::Html(text) | Event::InlineHtml(text) | Event::Text(text) => text,
                _ => "\n",
            };
            starts.push((raw.len(), range.start));
            raw.push_str(text);
        }
        let source = |at: usize| {
            let part = starts.partition_point(|(start, _)| *start <= at);
            let (start, from) = part.checked_sub(1).map_or((0, 0), |part| starts[part]);
            from + at - start
        };
        self.flows = true;
        for (at, piece) in pieces(&raw) {
            let place = |length: usize| source(at)..source(at + length.max(1) - 1) + 1;
            self.piece(piece, place);
        }
        self.flows = false;
        self.end_paragraph();
    }

    fn piece(&mut self, piece: Piece<'_>, place: impl Fn(usize) -> Range<usize>) {
        match piece {
            Piece::Words(words) => self.words(words, &place(words.len())),
            Piece::Tag(tag, written) => {
                let place = place(written.len());
                match begins_block(&tag) {
                    true => self.end_paragraph(),
                    false if self.flows => self.start_paragraph(&place),
                    false => {}
                }
                self.tag(&tag, written, &place);
            }
            Piece::Other(name, written) => {
                let place = place(written.len());
                if self.flows {
                    self.start_paragraph(&place);
                }
                self.refuse(name, written, &place);
            }
        }
    }

    fn words(&mut self, words: &str, range: &Range<usize>) {
        let first = self.flows && !self.is_inside();
        let words = if first { words.trim_start() } else { words };
        if words.is_empty() {
            return;
        }
        if first {
            self.start_paragraph(range);
        }
        let words = CowStr::from(decoded(words).into_owned());
        self.put(Event::Text(words), range);
    }

    /// Returns whether words of a block are inside an element.
    fn is_inside(&self) -> bool {
        let depth = self.depth();
        let around = |one: &Open| one.depth == depth && !matches!(one.end, End::Text);
        self.paragraph || self.open.iter().any(around)
    }

    /// Begins a paragraph, unless this place is inside an element.
    fn start_paragraph(&mut self, range: &Range<usize>) {
        if !self.is_inside() {
            self.begin_mark(Mark::Paragraph, range);
            self.paragraph = true;
        }
    }

    fn end_paragraph(&mut self) {
        if !std::mem::take(&mut self.paragraph) {
            return;
        }
        self.end_all(self.depth());
        if let Some((Event::Text(last), _)) = self.out.events.last_mut() {
            *last = last.trim_end().to_owned().into();
        }
        let end = self.out.events.last().map_or(0, |(_, range)| range.end);
        self.end_mark(TagEnd::Paragraph, &(end..end));
    }

    /// Shows raw HTML as text.
    fn refuse(&mut self, name: String, written: &str, range: &Range<usize>) {
        self.out.refused.push((name, range.clone()));
        self.put(Event::InlineHtml(written.to_owned().into()), range);
    }

    fn tag(&mut self, tag: &Tag, written: &str, range: &Range<usize>) {
        if let Some((image, words)) = image(tag) {
            self.put(Event::Start(image), range);
            // The words get no place of their own, since they may be written with entities.
            self.put(Event::Text(words.into()), &(range.start..range.start));
            return self.put(Event::End(TagEnd::Image), range);
        }
        let name = clean::allowed(&tag.name).filter(|_| !attributes::run(tag));
        match (name, tag.closes) {
            (Some(name), false) => self.open(name, tag, written, range),
            (Some(name), true) => self.close(name, written, range),
            (None, _) => {
                if let Some(name) = clean::allowed(&tag.name) {
                    self.push(name, End::Text, range);
                }
                self.refuse(shown(written), written, range);
            }
        }
    }

    /// Remembers an open element; beyond the limit neither its start tag nor its end tag is written.
    fn push(&mut self, name: &'static str, end: End, range: &Range<usize>) {
        if self.open.len() < 2 * DEEPEST {
            self.open.push(Open { name, depth: self.depth(), end, range: range.clone() });
        }
    }

    fn open(&mut self, name: &'static str, tag: &Tag, written: &str, range: &Range<usize>) {
        self.end_before(name);
        let depth = self.depth();
        let written_here = |one: &&Open| one.depth == depth && !matches!(one.end, End::Text);
        let around = self.open.iter().rev().find(written_here);
        let parents = clean::parents(name);
        let fits = parents.is_empty() || around.is_some_and(|one| parents.contains(&one.name));
        let end = match clean::is_void(name) {
            _ if !fits || self.open.len() >= DEEPEST => {
                self.refuse(shown(written), written, range);
                End::Text
            }
            true => {
                self.out.holds_tags = true;
                return self.put(Event::Html(format!("<{name}>").into()), range);
            }
            false => self.begin(name, tag, range),
        };
        self.push(name, end, range);
    }

    /// Begins an element with content; returns how it ends.
    fn begin(&mut self, name: &'static str, tag: &Tag, range: &Range<usize>) -> End {
        self.out.holds_tags = true;
        if let Some(level) = level(name) {
            if self.headings > 0 {
                return End::Words;
            }
            self.headings += 1;
            self.put(Event::Start(heading(level)), range);
            return End::Heading(level);
        }
        if name == "a" {
            let Some(address) = tag.get("href") else { return End::Words };
            self.put(Event::Start(link(address)), range);
            return End::Link;
        }
        let (before, behind) = match name {
            "table" => (super::writer::TABLE, "</div>"),
            _ => ("", ""),
        };
        let html = format!("{before}<{name}{}>", attributes::kept(name, tag));
        self.put(Event::Html(html.into()), range);
        End::Tag(format!("</{name}>{behind}"))
    }

    /// Ends an element and everything inside it; an end tag without an element is dropped.
    fn close(&mut self, name: &'static str, written: &str, range: &Range<usize>) {
        let depth = self.depth();
        let here = |one: &Open| one.depth == depth && one.name == name;
        let Some(at) = self.open.iter().rposition(here) else {
            self.out.holds_tags = true;
            return;
        };
        if matches!(self.open[at].end, End::Text) {
            self.open.remove(at);
            return self.refuse(shown(written), written, range);
        }
        while self.open.len() > at {
            self.end_last();
        }
    }

    /// Ends the elements that end implicitly where another begins.
    fn end_before(&mut self, next: &str) {
        let depth = self.depth();
        let ends = |one: &Open| one.depth == depth && clean::ends_at(one.name, next);
        while self.open.last().is_some_and(ends) {
            self.end_last();
        }
    }

    /// Ends all elements at this depth of Markdown marks, or deeper.
    fn end_all(&mut self, depth: usize) {
        while self.open.last().is_some_and(|last| last.depth >= depth) {
            self.end_last();
        }
    }

    fn end_last(&mut self) {
        let Some(Open { end, range, .. }) = self.open.pop() else { return };
        let event = match end {
            End::Tag(tag) => Event::Html(tag.into()),
            End::Heading(level) => {
                self.headings -= 1;
                Event::End(TagEnd::Heading(level))
            }
            End::Link => Event::End(TagEnd::Link),
            End::Words | End::Text => return,
        };
        self.put(event, &range);
    }
}

#[cfg(test)]
mod tests;
