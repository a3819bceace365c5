//! Fields and body to an own slide.

use crate::model::slide::OwnSlide;
use crate::parse::fields::Reader;
use crate::parse::front_matter::FrontMatter;
use crate::parse::id;
use crate::parse::typed::one_line;
use crate::source::{Source, SourceId, Span, fence};

/// Reads one slide; also returns its id, wherever one could be read.
///
/// Without an `id` it has the name of its file.
pub fn read(
    source: (SourceId, &Source),
    parts: &FrontMatter,
    fields: &mut Reader,
) -> (Option<OwnSlide>, Option<(String, Span)>) {
    let (source, file) = source;
    fields.unknown(true);
    let own_id = match fields.entry("id") {
        Some(_) => id::own(fields, "id: what-next"),
        None => id::of_file(fields, &file.path, parts.start()),
    };
    let title = fields.required("title", "title: What we look for next year");
    let after = fields.text("after").zip(fields.entry("after"));
    let (body, notes) = split(parts.body, &file.text);
    let slide = own_id.clone().zip(title).map(|((id, _), title)| OwnSlide {
        id,
        title: one_line(&title),
        after: after.map(|(after, entry)| (after, entry.place())),
        body,
        notes,
        source,
    });
    (slide, own_id)
}

/// Splits a body at its first line `Notes:` that is no code.
fn split(body: Span, text: &str) -> (Span, Option<Span>) {
    let mut at = body.start;
    for (line, is_code) in fence::lines(&text[body.start..body.end]) {
        if !is_code && line.trim_end() == "Notes:" {
            let below = Span::new(body.source, at + line.len(), body.end);
            return (Span::new(body.source, body.start, at), Some(below));
        }
        at += line.len();
    }
    (body, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (&str, Option<&str>) {
        let whole = Span::new(SourceId(0), 0, text.len());
        let (body, notes) = split(whole, text);
        let text_of = |span: Span| &text[span.start..span.end];
        (text_of(body), notes.map(text_of))
    }

    #[test]
    fn what_stands_below_a_line_of_notes_is_for_the_speaker() {
        assert_eq!(
            parts("Seen\r\nNotes:\r\nsaid\n"),
            ("Seen\r\n", Some("said\n"))
        );
        assert_eq!(parts("Seen\nNotes: none\n").1, None);
        assert_eq!(parts("Notes:"), ("", Some("")));
    }

    #[test]
    fn notes_in_code_are_no_notes() {
        assert_eq!(parts("```\nNotes:\n```\n").1, None);
        assert_eq!(parts("```x``` is\nNotes:\nsaid").1, Some("said"));
        assert_eq!(parts("```\n~~~\n```\nNotes:\nsaid").1, Some("said"));
    }
}
