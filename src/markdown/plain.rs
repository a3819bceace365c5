//! The plain words of a body, as somebody reads them on a page that shows no images: for counting, and for what a claim says.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::anchors::Anchors;
use super::prose::Claim;
use super::safe::{self, Way};
use super::writer::{images, parts_words};
use crate::source::{Span, address::anchor, without_hidden};

/// Collects the words of a body, and those of its claims.
pub(super) struct Plain<'a> {
    /// The words so far; blocks and cells are apart.
    pub(super) text: String,
    /// The claims so far, in the order of the text.
    pub(super) claims: Vec<Claim>,
    anchors: &'a Anchors,
    links: Vec<OpenLink>,
    /// Each enclosing image: its address, and where its words begin.
    images: Vec<(String, usize)>,
}

/// A link whose words are being read.
struct OpenLink {
    address: String,
    /// Where its words begin.
    start: usize,
    /// Its index in the list of claims, if it is one.
    claim: Option<usize>,
}

impl<'a> Plain<'a> {
    /// Starts a body of `length` bytes with these headings.
    pub(super) fn new(anchors: &'a Anchors, length: usize) -> Plain<'a> {
        Plain {
            text: String::with_capacity(length),
            claims: Vec::new(),
            anchors,
            links: Vec::new(),
            images: Vec::new(),
        }
    }

    /// Reads the next event, at its place in the file.
    pub(super) fn take(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::InlineHtml(text) => self.text.push_str(&without_hidden(text)),
            Event::Html(tag) if parts_words(tag) => self.text.push('\n'),
            Event::SoftBreak | Event::Rule => self.text.push('\n'),
            Event::HardBreak => self.text.push(' '),
            Event::Html(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        match tag {
            Tag::BlockQuote(Some(kind)) => {
                self.text.push_str(super::title(*kind));
                self.text.push('\n');
            }
            Tag::Link { dest_url, link_type, .. } => {
                let address = address(dest_url, *link_type);
                let is_claim = safe::way(&address) == Way::Finding;
                let claim = is_claim.then_some(self.claims.len());
                if is_claim {
                    let address = address.clone();
                    self.claims.push(Claim { address, text: String::new(), span });
                }
                self.links.push(OpenLink { address, start: self.text.len(), claim });
            }
            Tag::Image { dest_url, .. } => {
                self.images.push((dest_url.to_string(), self.text.len()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: &TagEnd) {
        match tag {
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_image(),
            TagEnd::TableCell => self.text.push(' '),
            TagEnd::Heading(_)
            | TagEnd::Paragraph
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow => self.text.push('\n'),
            _ => {}
        }
    }

    /// Ends a link; one without words that leads somewhere shows its address.
    fn end_link(&mut self) {
        let OpenLink { address, start, claim } = self.links.pop().expect("what ends has begun");
        let words = &self.text[start..];
        if let Some(claim) = claim {
            words.clone_into(&mut self.claims[claim].text);
        }
        let is_inside = || self.links.iter().any(|around| self.leads(&around.address));
        if words.trim().is_empty() && self.leads(&address) && !is_inside() {
            self.text.push_str(&without_hidden(&address));
        }
    }

    /// Returns whether an address leads out of the report, or to a heading of this body.
    fn leads(&self, address: &str) -> bool {
        match safe::way(address) {
            Way::Abroad => true,
            Way::Heading => address.split_once('#').is_some_and(|(_, fragment)| {
                let wanted = anchor(fragment);
                wanted.is_some_and(|it| self.anchors.find(&it).is_some() || safe::is_top(&it))
            }),
            _ => false,
        }
    }

    /// Ends an image; one on another site without words is named after its address.
    fn end_image(&mut self) {
        let (address, start) = self.images.pop().expect("what ends has begun");
        if self.text[start..].trim().is_empty() && safe::way(&address) == Way::Abroad {
            self.text.push_str(&without_hidden(&images::name(&address)));
        }
    }
}

/// Returns the address of a link as a page writes it: that of mail in angle brackets has no scheme of its own.
pub(super) fn address(written: &str, link_type: LinkType) -> String {
    let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
    format!("{scheme}{written}")
}

/// Counts the words of a text.
pub(super) fn count(text: &str) -> usize {
    let (mut words, mut after_space, mut rest) = (0, true, text);
    loop {
        let length = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let (plain, behind) = rest.split_at(length);
        words += count_ascii(plain.as_bytes(), after_space);
        after_space = plain.bytes().last().map_or(after_space, is_space);
        let mut letters = behind.chars();
        let Some(letter) = letters.next() else { return words };
        words += usize::from(after_space && !letter.is_whitespace());
        after_space = letter.is_whitespace();
        rest = letters.as_str();
    }
}

/// Counts the words that begin in ASCII text: without a branch for each byte, many are compared at a time.
fn count_ascii(bytes: &[u8], after_space: bool) -> usize {
    let Some((first, later)) = bytes.split_first() else { return 0 };
    let mut words = usize::from(after_space && !is_space(*first));
    for (before, here) in bytes.chunks(128).zip(later.chunks(128)) {
        // So few that their number fits into a byte.
        let mut begun: u8 = 0;
        for (before, here) in before.iter().zip(here) {
            begun += u8::from(is_space(*before) & !is_space(*here));
        }
        words += usize::from(begun);
    }
    words
}

fn is_space(byte: u8) -> bool {
    (byte == b' ') | (byte.wrapping_sub(b'\t') < 5)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::count;

    #[test]
    fn a_long_line_has_all_its_words() {
        for length in [127, 128, 129, 255, 256, 257] {
            let text = "a ".repeat(length);
            assert_eq!((count(&text), count(&text[1..])), (length, length - 1));
        }
    }

    proptest! {
        #[test]
        fn words_are_what_stands_between_spaces(text in "[a\u{e9} \t\r\n\u{b}\u{1c}\u{a0}\u{2003}]{0,40}") {
            prop_assert_eq!(count(&text), text.split_whitespace().count());
        }
    }
}
