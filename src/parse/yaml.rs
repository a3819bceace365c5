//! Parses YAML into fields that know their places; the only door to serde_yaml.
//!
//! Serde is not used here, only the parser that serde_yaml (serde-saphyr) re-exports. A generic tree of its `Spanned`
//! values can be had, but it is already typed when it arrives (`0777` is the number 777, and a quoted `"5"` cannot be told
//! from 5), the first duplicate key ends it, and its errors are sentences rather than kinds that could be explained. The
//! parser's events have byte spans, the style of each scalar and the kind of each error.

mod plain;

use std::collections::BTreeMap;

use serde_yaml::granit_parser::{self as granit, ErrorKind, Event, Parser, ScalarStyle};

use super::tree::{Fields, Node, Shape};
use super::{found::Mistake, odd_key, slip, syntax, unseen};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceId, Span, without_hidden};

/// The largest front matter that is read, in bytes.
pub const LARGEST: usize = 1024 * 1024;
const DEEPEST: usize = 100;
const MOST_ALIASES: usize = 1_000;
const MOST_VALUES: usize = 100_000;

/// Reads `text`, which begins at byte `offset` of the source, as one map.
///
/// Returns `None`, with a complaint, if it is not YAML, not a map, or beyond the limits. A duplicate key is reported
/// and keeps its first value.
pub fn parse(
    source: SourceId,
    text: &str,
    offset: usize,
    complaints: &mut Diagnostics,
) -> Option<Fields> {
    plain::read(source, text, offset).or_else(|| parse_all(source, text, offset, complaints))
}

/// Reads all that YAML allows.
fn parse_all(
    source: SourceId,
    text: &str,
    offset: usize,
    complaints: &mut Diagnostics,
) -> Option<Fields> {
    let mut builder = Builder::new(source, (text, offset), complaints);
    match builder.run(text) {
        Ok(root) => root,
        Err(complaint) => {
            builder.complaints.push(*complaint);
            None
        }
    }
}

/// Returns whether a line can be read without complaints.
pub fn reads(line: &str) -> bool {
    // The grammar first: only what it refuses is explained, and the explanation asks here again.
    let mut complaints = Diagnostics::new();
    Parser::new_from_str(line).all(|event| event.is_ok())
        && parse(SourceId(0), line, 0, &mut complaints).is_some()
        && complaints.errors() == 0
}

/// A list or map that is not closed yet.
struct Open {
    node: Node,
    key: Option<(String, Span)>,
    keys: BTreeMap<String, Span>,
    anchor: usize,
    values: usize,
    depth: usize,
}

/// The value that an anchor names, and the cost of a copy.
struct Anchored {
    node: Node,
    values: usize,
    depth: usize,
    repeated: bool,
}

struct Builder<'a> {
    source: SourceId,
    text: &'a str,
    offset: usize,
    complaints: &'a mut Diagnostics,
    open: Vec<Open>,
    anchors: BTreeMap<usize, Anchored>,
    aliases: usize,
    values: usize,
    documents: usize,
    root: Option<Node>,
}

type Step = Result<(), Box<Diagnostic>>;

impl<'a> Builder<'a> {
    fn new(
        source: SourceId,
        (text, offset): (&'a str, usize),
        complaints: &'a mut Diagnostics,
    ) -> Builder<'a> {
        Builder {
            source,
            text,
            offset,
            complaints,
            open: Vec::new(),
            anchors: BTreeMap::new(),
            aliases: 0,
            values: 0,
            documents: 0,
            root: None,
        }
    }

    fn run(&mut self, text: &str) -> Result<Option<Fields>, Box<Diagnostic>> {
        let options = granit::options! {
            emit_comments: false,
            flow_nesting_limit: 2 * DEEPEST,
            block_nesting_limit: 2 * DEEPEST,
        };
        for event in Parser::new_from_str_with_options(text, options) {
            match event {
                Ok((event, span)) => {
                    let span = self.span(text, &span);
                    self.take(event, span)?;
                }
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or(text.len());
                    let place = (self.source, self.offset);
                    let mistake = mistake(error.kind());
                    return Err(Box::new(syntax::retell(mistake, text, at, place, reads)));
                }
            }
        }
        self.unrepeated(text);
        self.finish()
    }

    /// Complains about texts that begin with `&`, which YAML reads as anchors.
    fn unrepeated(&mut self, text: &str) {
        let names = self.anchors.values().filter(|one| !one.repeated);
        let slips =
            names.filter_map(|one| slip::unrepeated(text, one.node.span.start - self.offset));
        let place = (self.source, self.offset);
        let complaint: Vec<Diagnostic> = slips.map(|slip| syntax::of_slip(slip, place)).collect();
        self.complaints.extend(complaint);
    }

    fn finish(&mut self) -> Result<Option<Fields>, Box<Diagnostic>> {
        match self.root.take() {
            None => Ok(Some(Fields::default())),
            Some(node) if node.is_null() => Ok(Some(Fields::default())),
            Some(Node { shape: Shape::Map(fields), .. }) => Ok(Some(fields)),
            Some(node) => {
                let at = node.span.start - self.offset;
                let slip = slip::find(Mistake::NoColon, self.text, at, reads);
                let is_text = matches!(node.shape, Shape::Scalar { .. });
                if let Some(slip) = slip.filter(|_| is_text) {
                    return Err(Box::new(syntax::of_slip(slip, (self.source, self.offset))));
                }
                Err(Box::new(
                Diagnostic::error("yaml", "keys and values were looked for, and something else was found")
                    .at(Span::new(self.source, node.span.start, node.span.end.min(node.span.start + 1)), "")
                    .hint("one key a line, with a colon and a space after it, as in `title: Cache stampede`"),
            ))
            }
        }
    }

    fn span(&self, text: &str, span: &granit::Span) -> Span {
        let range = span.byte_range().unwrap_or(0..0);
        let written = text.get(range.clone()).unwrap_or("").trim_end();
        let start = self.offset + range.start;
        Span::new(self.source, start, start + written.len())
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Step {
        match event {
            Event::DocumentStart(..) => self.document(span),
            Event::Scalar(text, style, anchor, tag) => {
                unseen::refuse(&text, span)?;
                self.complaints
                    .extend(tag.map(|tag| syntax::tagged(&tag.to_string(), &text, span)));
                let quoted = style != ScalarStyle::Plain;
                let text = without_hidden(&text);
                let text = match quoted || self.awaits_a_key() {
                    true => text.into_owned(),
                    // YAML trims only spaces, and a no-break space looks like one.
                    false => text.trim().to_owned(),
                };
                self.count(1, span)?;
                self.put(Node { span, shape: Shape::Scalar { text, quoted } }, anchor, 1, 0)
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.complaints.extend(tag.map(|tag| syntax::tagged(&tag.to_string(), "", span)));
                self.begin(Shape::List(Vec::new()), anchor, span)
            }
            Event::MappingStart(_, anchor, tag) => {
                self.complaints.extend(tag.map(|tag| syntax::tagged(&tag.to_string(), "", span)));
                self.begin(Shape::Map(Fields::default()), anchor, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            _ => Ok(()),
        }
    }

    fn awaits_a_key(&self) -> bool {
        let open = self.open.last();
        open.is_some_and(|open| matches!(open.node.shape, Shape::Map(_)) && open.key.is_none())
    }

    fn document(&mut self, span: Span) -> Step {
        self.documents += 1;
        if self.documents == 1 {
            return Ok(());
        }
        let complaint = Diagnostic::error("yaml", "a second YAML document begins here")
            .at(span, "")
            .hint("one file holds one: remove this `---`, or move what follows into a file of its own");
        Err(Box::new(complaint))
    }

    fn begin(&mut self, shape: Shape, anchor: usize, span: Span) -> Step {
        self.count(1, span)?;
        if self.open.len() >= DEEPEST {
            return Err(syntax::too_deep(DEEPEST, span));
        }
        self.open.push(Open {
            node: Node { span, shape },
            key: None,
            keys: BTreeMap::new(),
            anchor,
            values: 1,
            depth: 0,
        });
        Ok(())
    }

    fn end(&mut self, span: Span) -> Step {
        let Some(mut open) = self.open.pop() else { return Ok(()) };
        open.node.span.end = span.end.max(open.node.span.end);
        self.put(open.node, open.anchor, open.values, open.depth + 1)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Step {
        self.aliases += 1;
        if self.aliases > MOST_ALIASES {
            return Err(syntax::limit(format!("more than {MOST_ALIASES} aliases (`*name`)"), span));
        }
        let Some(anchored) = self.anchors.get_mut(&anchor) else {
            let complaint = Diagnostic::error("yaml", "an alias is inside what it repeats")
                .at(span, "")
                .hint("write the value out");
            return Err(Box::new(complaint));
        };
        anchored.repeated = true;
        let (values, depth) = (anchored.values, anchored.depth);
        if self.open.len() + depth > DEEPEST {
            return Err(syntax::too_deep(DEEPEST, span));
        }
        self.count(values, span)?;
        let mut node = self.anchors[&anchor].node.clone();
        node.span = span;
        self.put(node, 0, values, depth)
    }

    fn count(&mut self, values: usize, span: Span) -> Step {
        self.values = self.values.saturating_add(values);
        if self.values <= MOST_VALUES {
            return Ok(());
        }
        let what = format!("more than {MOST_VALUES} values, with what aliases repeat");
        Err(syntax::limit(what, span))
    }

    /// Adds a finished node to the open list or map, or makes it the root.
    fn put(&mut self, node: Node, anchor: usize, values: usize, depth: usize) -> Step {
        if anchor != 0 {
            self.count(values, node.span)?;
            let node = node.clone();
            self.anchors.insert(anchor, Anchored { node, values, depth, repeated: false });
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        open.values += values;
        open.depth = open.depth.max(depth);
        match &mut open.node.shape {
            Shape::List(items) => items.push(node),
            Shape::Map(fields) => match open.key.take() {
                None => open.key = Some(key(node, (self.text, self.offset))?),
                Some((key, key_span)) => {
                    let (entry, odd) = odd_key::entry(key, key_span, node);
                    self.complaints.extend(odd);
                    match open.keys.get(&entry.key) {
                        Some(first) => {
                            self.complaints.push(syntax::twice(&entry.key, *first, key_span))
                        }
                        None => {
                            open.keys.insert(entry.key.clone(), key_span);
                            fields.entries.push(entry);
                        }
                    }
                }
            },
            Shape::Scalar { .. } => {}
        }
        Ok(())
    }
}

fn key(node: Node, place: (&str, usize)) -> Result<(String, Span), Box<Diagnostic>> {
    match node.shape {
        Shape::Scalar { text, quoted } if quoted || text != "<<" => Ok((text, node.span)),
        Shape::Scalar { .. } => Err(Box::new(
            Diagnostic::error("yaml", "`<<` does not merge maps here")
                .at(node.span, "")
                .hint("write the keys out"),
        )),
        _ => Err(Box::new(syntax::no_key(node.span, place))),
    }
}

/// Returns our kind of mistake for an error of the parser.
fn mistake(kind: &ErrorKind) -> Mistake {
    use ErrorKind::*;
    match kind {
        TabNotAllowed
        | TabInBlockIndentation
        | TabAtBlockScalarStart
        | TabInIndentation
        | TabInPlainScalar => Mistake::Tab,
        UnclosedQuotedScalar | DocumentIndicatorInQuotedScalar => Mistake::OpenQuote,
        InvalidTrailingSingleQuotedScalar | InvalidTrailingDoubleQuotedScalar => {
            Mistake::BehindQuote
        }
        UnknownQuotedScalarEscape | InvalidQuotedScalarHexEscape | InvalidUnicodeEscape => {
            Mistake::Escape
        }
        UnclosedFlowCollection { open } => Mistake::OpenBracket(*open),
        MismatchedFlowCollectionEnd { open, close } => Mistake::WrongBracket(*open, *close),
        MisplacedFlowCollectionEnd => Mistake::StrayBracket,
        SimpleKeyExpected | InvalidSimpleKey => Mistake::NoColon,
        MappingValueNotAllowed => Mistake::SecondColon,
        InvalidBlockScalarHeader => Mistake::BlockHeader,
        UnexpectedCharacter { character } => Mistake::Character(*character),
        UnknownAnchor => Mistake::UnknownAlias,
        ExpectedBlockMappingKey
        | InvalidIndentation
        | InvalidBlockScalarIndent
        | InvalidQuotedScalarIndent
        | InvalidFlowScalarIndent => Mistake::Indentation,
        BlockSequenceEntryNotAllowed | BlockEntryInFlowCollection | ExpectedBlockSequenceEntry => {
            Mistake::StrayItem
        }
        ExpectedFlowMappingSeparator
        | ExpectedFlowSequenceSeparator
        | InvalidColonPlacement
        | UnexpectedEofFlowMapping
        | UnexpectedEofFlowSequence
        | UnexpectedEofImplicitFlowMapping => Mistake::NoComma,
        RecursionLimitExceeded => Mistake::TooDeep,
        _ => Mistake::Other,
    }
}

#[cfg(test)]
mod tests;
