//! The links and images of a body, without rendering it.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::events::{all_events, contained};
use super::prose::{Fault, Image};
use super::unread::{self, Unread};
use super::{anchors::Anchors, comments};
use crate::source::Span;

pub use super::safe::{Way, is_on_disk, is_top, leads_abroad, way};

/// The links, images and headings of a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
        for (at, (event, range)) in read.events.iter().enumerate() {
            take(&mut outline, event, span(range));
            if let Event::Start(Tag::Image { .. }) = event
                && let Some(image) = outline.images.last_mut()
            {
                image.text = super::words_of(&read.events[at..]);
            }
        }
        Ok(outline)
    })
}

fn take(outline: &mut Outline, event: &Event<'_>, span: Span) {
    match event {
        Event::Start(Tag::Link { dest_url, link_type, .. }) => {
            let scheme = if *link_type == LinkType::Email { "mailto:" } else { "" };
            outline.links.push((format!("{scheme}{dest_url}"), span));
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
