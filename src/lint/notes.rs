//! Text in an own slide that looks like the start of speaker's notes, and would be published.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Diagnostics, short};
use crate::markdown::{Beginning, NotesForm, notes};
use crate::model::Edition;
use crate::source::{Sources, Span};

/// Checks the visible text of every own slide, and whether its notes contain another slide.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    for slide in &edition.slides {
        let mut mine = Diagnostics::new();
        let text = sources.text(slide.body);
        for one in notes::beginnings(text) {
            mine.push(complaint(&one, slide.body));
        }
        complaints.append(mine);
        if let Some(notes) = slide.notes
            && let Some(place) = notes::next_slide(sources.text(notes))
        {
            complaints.push(swallowed(notes, place));
        }
    }
}

fn swallowed(notes: Span, place: Range<usize>) -> Diagnostic {
    let at = Span::new(notes.source, notes.start + place.start, notes.start + place.end);
    Diagnostic::warning("slide-in-notes", "a slide seems to begin within the notes")
        .at(at, "below a rule")
        .note("notes go on from `Notes:` to the end of the file, so this is on no slide")
        .hint("a slide of its own? put it in a file of its own in `slides/`")
        .hint("part of the notes? remove the `---` above it")
}

fn complaint(one: &Beginning, body: Span) -> Diagnostic {
    let said = short(one.said.trim_start_matches('`'));
    let fence = one.said.starts_with(['`', '~']);
    let place = |at: usize| body.start + at;
    let message = format!("`{said}` looks like the beginning of speaker's notes");
    let complaint = Diagnostic::error("speaker-notes", message)
        .at(
            Span::new(body.source, place(one.words.start), place(one.words.end)),
            "they begin with `Notes:` on a line of its own",
        )
        .note("everything from here on would be published with the slide");
    let instead = "write `Notes:` in its place, on a line of its own: the notes go on from there to the end of the file";
    match one.form {
        NotesForm::OpenCode => complaint
            .alike("notes in code that is never closed")
            .hint("close the code above with a line of three backticks, and write `Notes:` below that line")
            .hint("part of the code? close the code below it"),
        NotesForm::Mark => complaint
            .alike("the mark of another tool for notes")
            .hint(instead)
            .hint(match fence {
                true => "meant for the slide? give the code another name after these marks",
                false => "meant for the slide? put it in code, between backticks",
            }),
        NotesForm::Notes | NotesForm::Words => complaint
            .alike("other words for notes")
            .hint(instead)
            .hint(format!("meant for the slide? write `\\{said}`, and the page shows it without the `\\`")),
    }
}
