//! The text direction of lists, quotes and tables.

use pulldown_cmark::{Event, Tag};

use super::Writer;
use crate::markdown::events::{Located, deeper};
use crate::markdown::safe;

impl Writer<'_> {
    /// Sets the direction of a list, quote or table from its first letter; browsers ignore blocks that have their own direction.
    pub(in crate::markdown) fn lean(&mut self, events: &[Located<'_>]) {
        let container = |event: &Event<'_>| {
            matches!(event, Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::Table(_)))
        };
        if self.direction.is_empty() || !events.first().is_some_and(|(event, _)| container(event)) {
            return;
        }
        let mut depth = 0;
        let mut inside = events.iter().take_while(|(event, _)| {
            depth = deeper(depth, event);
            depth > 0
        });
        let first = inside.find_map(|(event, _)| match event {
            Event::Text(words) => words.chars().find(|c| c.is_alphabetic()),
            _ => None,
        });
        let is_rtl = first.is_some_and(safe::runs_left);
        self.own_direction = if is_rtl { " dir=\"rtl\"" } else { " dir=\"ltr\"" };
    }
}

#[cfg(test)]
mod tests {
    use crate::markdown::read;
    use crate::source::{SourceId, Span};

    fn html(text: &str) -> String {
        let span = Span::new(SourceId(0), 0, text.len());
        read(text, span, &|_| None).expect("it is shallow").html
    }

    #[test]
    fn blocks_take_their_direction_from_their_letters() {
        let text = "# \u{645}\u{627}\n\na \u{645}\n\n> \u{645}\n\n- \u{645}\n  - b\n\n| \u{645} | 1 |\n|---|---|\n| c | 2 |";
        let found = html(text);
        for part in [
            "<h2 id=\"text-\u{645}\u{627}\" dir=\"auto\">",
            "<p dir=\"auto\">a \u{645}</p>",
            "<blockquote dir=\"rtl\">\n<p dir=\"auto\">",
            "<ul dir=\"rtl\">\n<li>\u{645}<ul dir=\"ltr\">\n<li>b",
            "<table dir=\"rtl\">",
            "<th scope=\"col\" dir=\"auto\">\u{645}</th><th scope=\"col\">1</th>",
        ] {
            assert!(found.contains(part), "{part} in {found}");
        }
        assert!(!html("# A\n\n> b\n\n- c \u{4f8b}").contains("dir="));
    }
}
