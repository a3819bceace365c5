//! Detects a first heading that repeats the title of its page.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events::Located;
use crate::source::text::squash;

/// The title of the page that shows a body.
#[derive(Clone, Copy, Debug, Default)]
pub struct Title<'a> {
    /// The id, which often stands before the words in a heading.
    pub id: &'a str,
    /// The words.
    pub words: &'a str,
}

impl Title<'_> {
    /// Returns the events of a first heading that repeats the title, unless it contains a link or an image.
    pub(super) fn again(&self, heading: Option<&String>, events: &[Located<'_>]) -> Range<usize> {
        if !heading.is_some_and(|heading| self.is(heading)) {
            return 0..0;
        }
        let starts = |(event, _): &Located<'_>| matches!(event, Event::Start(Tag::Heading { .. }));
        let ends = |(event, _): &Located<'_>| matches!(event, Event::End(TagEnd::Heading(_)));
        let start = events.iter().position(starts).unwrap_or_default();
        let length = events[start..].iter().position(ends).unwrap_or_default();
        let more = |(event, _): &Located<'_>| {
            let marks = matches!(event, Event::Start(Tag::Link { .. } | Tag::Image { .. }));
            marks || matches!(event, Event::FootnoteReference(_))
        };
        match events[start..start + length].iter().any(more) {
            true => 0..0,
            false => start..start + length + 1,
        }
    }

    /// Returns whether a heading has the words of the title, ignoring case, punctuation and a leading id.
    fn is(&self, heading: &str) -> bool {
        let id = squash(self.id);
        let [title, heading] = [self.words, heading].map(|words| {
            let words = squash(words);
            match words.strip_prefix(&id) {
                Some(rest) if !rest.is_empty() => rest.to_owned(),
                _ => words,
            }
        });
        !title.is_empty() && title == heading
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_the_title_whatever_stands_between_its_letters() {
        let title = Title { id: "INC-42", words: "Cold cache after a restart" };
        for heading in [
            "Cold cache after a restart",
            "INC-42: Cold Cache, after a restart.",
            "[INC 42] \u{2013} cold-cache after a restart",
        ] {
            assert!(title.is(heading), "{heading}");
        }
        for heading in ["INC-42", "Cold cache", "INC-43: Cold cache after a restart", ""] {
            assert!(!title.is(heading), "{heading}");
        }
        let long = Title { words: "INC-42 Cold cache", ..title };
        assert!(long.is("Cold cache") && !Title::default().is("!"));
    }
}
