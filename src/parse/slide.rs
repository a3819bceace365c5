//! Reads an own slide from its fields and body.

use super::{fields::Reader, front_matter::FrontMatter, id};
use crate::markdown::{NotesForm, notes::beginnings};
use crate::model::OwnSlide;
use crate::source::{Source, Span, text::one_line};

/// Reads one slide; also returns its id, if one could be read.
///
/// Without an `id` it is named after its file.
pub fn read(
    file: &Source,
    parts: &FrontMatter,
    fields: &mut Reader,
) -> (Option<OwnSlide>, Option<(String, Span)>) {
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
        source: body.source,
    });
    (slide, own_id)
}

/// Splits a body at the start of its notes.
///
/// Lines that only look like the start of notes are left to the lints, which see the slide as it would be published.
fn split(body: Span, text: &str) -> (Span, Option<Span>) {
    let first = beginnings(&text[body.start..body.end])
        .into_iter()
        .find(|one| one.form == NotesForm::Notes);
    let Some(first) = first else { return (body, None) };
    let (above, below) = (body.start + first.line, body.start + first.behind);
    let shown = Span::new(body.source, body.start, above);
    (shown, Some(Span::new(body.source, below, body.end)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    fn parts(text: &str) -> (&str, Option<&str>) {
        let whole = Span::new(SourceId(0), 0, text.len());
        let (body, notes) = split(whole, text);
        let text_of = |span: Span| &text[span.start..span.end];
        (text_of(body), notes.map(text_of))
    }

    #[test]
    fn what_stands_below_a_line_of_notes_is_for_the_speaker() {
        assert_eq!(parts("Seen\r\nNotes:\r\nsaid\n"), ("Seen\r\n", Some("said\n")));
        assert_eq!(parts("Notes:"), ("", Some("")));
    }

    #[test]
    fn what_stands_behind_the_colon_is_for_the_speaker_too() {
        assert_eq!(parts("Seen\nNotes: said\nmore"), ("Seen\n", Some(" said\nmore")));
        assert_eq!(parts("Seen\n\n**Notes:** *said*"), ("Seen\n\n", Some(" *said*")));
        assert_eq!(parts("Seen\n> _NOTES_ : said").1, Some(" said"));
    }

    #[test]
    fn notes_may_be_a_heading() {
        assert_eq!(parts("Seen\n\n## Notes: ##\nsaid").1, Some("said"));
        assert_eq!(parts("Seen\n\nNotes:\n------\nsaid"), ("Seen\n\n", Some("said")));
    }

    #[test]
    fn only_the_first_line_of_notes_begins_them() {
        assert_eq!(parts("a\nNotes:\nb\nNotes:\nc").1, Some("b\nNotes:\nc"));
    }

    #[test]
    fn notes_in_code_are_no_notes() {
        assert_eq!(parts("```\nNotes:\n```\n").1, None);
        assert_eq!(parts("    Notes:\n").1, None);
        assert_eq!(parts("`Notes:` begins them").1, None);
        assert_eq!(parts("```x``` is\nNotes:\nsaid").1, Some("said"));
        assert_eq!(parts("```\n~~~\n```\nNotes:\nsaid").1, Some("said"));
    }

    #[test]
    fn code_that_ends_with_its_list_hides_no_notes() {
        assert_eq!(parts("- x\n\n  ```\n  code\n\nNotes:\nsaid").1, Some("said"));
        assert_eq!(parts("    ```\n\nNotes:\nsaid").1, Some("said"));
    }
}
