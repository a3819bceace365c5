//! The plain part of YAML, which nearly all front matter keeps to, read in one pass.
//!
//! It takes a map whose keys are words and whose values are short texts, lists and maps in brackets, or one level of indented
//! lists and maps. Whatever is less than certain is left to the parser, which alone knows all of YAML and explains mistakes.

use super::super::tree::{Entry, Fields, Node, Shape};
use crate::source::{SourceId, Span};

/// The longest text that is read here, in bytes, and the most keys of a map: looking for a key that stands twice is slow.
const LARGEST: usize = 32 * 1024;
const MOST_KEYS: usize = 100;

/// The longest key, and the deepest brackets in brackets.
const LONGEST_KEY: usize = 100;
const DEEPEST: usize = 4;

/// Reads `text`, which begins at byte `offset` of the source; `None` if the parser has to.
pub fn read(source: SourceId, text: &str, offset: usize) -> Option<Fields> {
    if text.len() > LARGEST {
        return None;
    }
    let mut reader = Reader { source, text, offset, at: 0 };
    let mut fields = Fields::default();
    while reader.at < text.len() {
        if !reader.empty_line() {
            add(&mut fields, reader.entry()?)?;
        }
    }
    Some(fields)
}

/// Adds an entry, unless its key stands there already.
fn add(fields: &mut Fields, entry: Entry) -> Option<()> {
    let is_new = fields.entries.len() < MOST_KEYS && fields.get(&entry.key).is_none();
    is_new.then(|| fields.entries.push(entry))
}

/// A text, and how far it is read.
struct Reader<'a> {
    source: SourceId,
    text: &'a str,
    offset: usize,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &[u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn next(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    fn span(&self, start: usize) -> Span {
        Span::new(self.source, self.offset + start, self.offset + self.at)
    }

    /// Takes a byte, if it is the next one.
    fn one(&mut self, byte: u8) -> bool {
        let found = self.next() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn spaces(&mut self) -> usize {
        let count = self.rest().iter().take_while(|byte| **byte == b' ').count();
        self.at += count;
        count
    }

    /// Takes spaces and the end of a line.
    fn end_of_line(&mut self) -> Option<()> {
        self.spaces();
        let is_end = self.at == self.text.len();
        self.one(b'\r');
        (self.one(b'\n') || is_end).then_some(())
    }

    /// Takes a line of nothing but its end.
    fn empty_line(&mut self) -> bool {
        match self.rest() {
            [b'\n', ..] => self.at += 1,
            [b'\r', b'\n', ..] => self.at += 2,
            _ => return false,
        }
        true
    }

    /// Takes a key and the colon behind it.
    fn key(&mut self) -> Option<(String, Span)> {
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
        let start = self.at;
        let length = self.rest().iter().take_while(|byte| is_word(byte)).count();
        let begins = self.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
        if !begins || length > LONGEST_KEY {
            return None;
        }
        self.at += length;
        let (key, span) = (self.text[start..self.at].to_owned(), self.span(start));
        self.one(b':').then_some((key, span))
    }

    /// Takes a line with a key and its value, or with a key and the indented lines below it.
    fn entry(&mut self) -> Option<Entry> {
        let (key, key_span) = self.key()?;
        let value = match self.spaces() {
            0 => {
                self.end_of_line()?;
                self.block()?
            }
            _ => {
                let value = self.value(0)?;
                self.end_of_line()?;
                value
            }
        };
        Some(Entry { key, key_span, value })
    }

    /// Takes the indented lines below a key, all as a list or all as a map.
    fn block(&mut self) -> Option<Node> {
        let indent = self.rest().iter().take_while(|byte| **byte == b' ').count();
        let start = self.at + indent;
        let is_list = self.text.as_bytes().get(start) == Some(&b'-');
        // The items of a list may begin below the key itself.
        let goes_on = match indent {
            0 if is_list => b'-',
            0 => return None,
            _ => b' ',
        };
        let (mut items, mut fields) = (Vec::new(), Fields::default());
        while self.next() == Some(goes_on) {
            if self.spaces() != indent {
                return None;
            }
            match is_list {
                true => {
                    if !self.one(b'-') || self.spaces() == 0 {
                        return None;
                    }
                    items.push(self.value(0)?);
                }
                false => {
                    let (key, key_span) = self.key()?;
                    if self.spaces() == 0 {
                        return None;
                    }
                    let value = self.value(0)?;
                    add(&mut fields, Entry { key, key_span, value })?;
                }
            }
            self.end_of_line()?;
        }
        while self.empty_line() {}
        // To the parser, indented lines last up to what follows, and a list that is not indented begins at its first item.
        let start = match items.first() {
            Some(item) if indent == 0 => item.span.start,
            _ => self.offset + start,
        };
        let span = Span::new(self.source, start, self.offset + self.at);
        let shape = if is_list { Shape::List(items) } else { Shape::Map(fields) };
        Some(Node { span, shape })
    }

    /// Takes a value; at a depth of more than 0 it stands in brackets.
    fn value(&mut self, depth: usize) -> Option<Node> {
        match self.next()? {
            quote @ (b'"' | b'\'') => self.quoted(quote),
            b'[' | b'{' if depth == DEEPEST => None,
            b'[' => self.list(depth),
            b'{' => self.map(depth),
            _ => self.bare(depth > 0),
        }
    }

    /// Takes a text in quotes without an escape.
    fn quoted(&mut self, quote: u8) -> Option<Node> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.next()? {
                byte if byte == quote => break,
                b'\\' => return None,
                _ => self.letter()?,
            }
        }
        let text = self.text[start + 1..self.at].to_owned();
        self.at += 1;
        // In single quotes two of them stand for one.
        (self.next() != Some(quote))
            .then(|| Node { span: self.span(start), shape: Shape::Scalar { text, quoted: true } })
    }

    /// Takes a text without quotes, up to the end of the line or, in brackets, to what ends an item.
    fn bare(&mut self, in_brackets: bool) -> Option<Node> {
        let start = self.at;
        let first = self.next()?;
        let begins =
            first.is_ascii_alphanumeric() || !first.is_ascii() || b"_/.$+".contains(&first);
        let mut end = start;
        while let Some(byte) = self.next().filter(|_| begins) {
            match byte {
                b'\n' | b'\r' => break,
                b',' | b']' | b'}' if in_brackets => break,
                b'[' | b'{' if in_brackets => return None,
                b':' if !self.rest().get(1).is_some_and(is_behind_colon) => return None,
                // Behind a space it begins a comment.
                b'#' => return None,
                _ => self.letter()?,
            }
            if byte != b' ' {
                end = self.at;
            }
        }
        let text = self.text[start..end].to_owned();
        let span = Span::new(self.source, self.offset + start, self.offset + end);
        (end > start).then_some(Node { span, shape: Shape::Scalar { text, quoted: false } })
    }

    /// Takes one character: a visible one of ASCII, or a letter of another alphabet.
    fn letter(&mut self) -> Option<()> {
        let byte = self.next()?;
        if byte == b' ' || byte.is_ascii_graphic() {
            self.at += 1;
            return Some(());
        }
        let c = self.text[self.at..]
            .chars()
            .next()
            .filter(|c| c.is_alphabetic() && !byte.is_ascii())?;
        self.at += c.len_utf8();
        Some(())
    }

    fn list(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        let mut items = Vec::new();
        self.in_brackets(b']', |reader| {
            items.push(reader.value(depth + 1)?);
            Some(())
        })?;
        Some(Node { span: self.span(start), shape: Shape::List(items) })
    }

    fn map(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        let mut fields = Fields::default();
        self.in_brackets(b'}', |reader| {
            let (key, key_span) = reader.key()?;
            if reader.spaces() == 0 {
                return None;
            }
            let value = reader.value(depth + 1)?;
            add(&mut fields, Entry { key, key_span, value })
        })?;
        Some(Node { span: self.span(start), shape: Shape::Map(fields) })
    }

    /// Takes an opening bracket, parts with commas between them, and the closing bracket.
    fn in_brackets(
        &mut self,
        close: u8,
        mut part: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.at += 1;
        self.spaces();
        if self.one(close) {
            return Some(());
        }
        loop {
            part(self)?;
            self.spaces();
            if self.one(close) {
                return Some(());
            }
            if !self.one(b',') {
                return None;
            }
            self.spaces();
        }
    }
}

/// Returns whether a colon before this byte is a part of a text, as in a time of day or an address.
fn is_behind_colon(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'/'
}
