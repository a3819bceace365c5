//! What a body holds, without a page: its links, images, headings, words and claims.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::events::{all_events, contained};
use super::plain::{self, Plain};
use super::prose::{Fault, Image};
use super::unread::{self, Unread};
use super::{Reading, anchors::Anchors, comments};
use crate::source::Span;

pub use super::safe::{Way, is_on_disk, is_top, leads_abroad, way};

/// What a body holds, as the checks need it.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Every link in the order of the text: its address, and its place in the file.
    pub links: Vec<(String, Span)>,
    /// Every image in the order of the text.
    pub images: Vec<Image>,
    /// Its headings.
    pub anchors: Anchors,
    /// The raw HTML that is shown as text: the name of each piece, such as `<script>`, and its place in the file.
    pub as_text: Vec<(String, Span)>,
    /// The ranges of plain words, in bytes of the file.
    pub plain: Vec<Span>,
    /// Markup of other tools that Markdown does not read, with its place in the text.
    pub unread: Vec<Unread>,
    /// What later phases ask for.
    pub reading: Reading,
}

/// Returns the outline of a body at the place `body` in its file.
///
/// # Errors
/// As [`read`](super::read).
pub fn outline(text: &str, body: Span) -> Result<Outline, Fault> {
    contained(|| {
        let events = comments::left_out(text, all_events(text)?);
        // Before bare addresses become links, which would split such markup.
        let unread = unread::find(text, &events);
        let read = super::sorted(text, events);
        let span = |range: &Range<usize>| {
            Span::new(body.source, body.start + range.start, body.start + range.end)
        };
        let refused = read.refused.iter();
        let mut outline = Outline {
            anchors: Anchors::of(&super::headings(&read.events)),
            as_text: refused.map(|(name, range)| (name.clone(), span(range))).collect(),
            unread,
            ..Outline::default()
        };
        let anchors = std::mem::take(&mut outline.anchors);
        let mut plain = Plain::new(&anchors, text.len());
        for (at, (event, range)) in read.events.iter().enumerate() {
            take(&mut outline, event, span(range));
            plain.take(event, span(range));
            if let Event::Start(Tag::Image { .. }) = event
                && let Some(image) = outline.images.last_mut()
            {
                image.text = super::words_of(&read.events[at..]);
            }
        }
        let reading = Reading { words: plain::count(&plain.text), claims: plain.claims };
        Ok(Outline { anchors, reading, ..outline })
    })
}

fn take(outline: &mut Outline, event: &Event<'_>, span: Span) {
    match event {
        Event::Start(Tag::Link { dest_url, link_type, .. }) => {
            outline.links.push((plain::address(dest_url, *link_type), span));
        }
        Event::Start(Tag::Image { dest_url, .. }) => {
            outline.images.push(Image { address: dest_url.to_string(), text: String::new(), span })
        }
        Event::Text(_) | Event::SoftBreak => match outline.plain.last_mut() {
            Some(last) if last.end == span.start => last.end = span.end,
            _ => outline.plain.push(span),
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests;
