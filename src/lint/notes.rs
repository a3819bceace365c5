//! What looks like the beginning of a speaker's notes in an own slide, and would be published with it.

use crate::diagnostic::{Diagnostic, Diagnostics, short};
use crate::markdown::notes::{self, Beginning, Form};
use crate::model::edition::Edition;
use crate::source::{Sources, Span};

/// Checks what every own slide shows.
pub fn check(edition: &Edition, sources: &Sources, told: &mut Diagnostics) {
    for body in edition.slides.iter().map(|one| one.body) {
        let mut mine = Diagnostics::new();
        let text = sources.text(body);
        for one in notes::beginnings(text) {
            mine.push(complaint(&one, text, body));
        }
        told.append(mine);
    }
}

fn complaint(one: &Beginning, text: &str, body: Span) -> Diagnostic {
    // Of a link its words alone: a backslash before these is what has to be written.
    let said = text[one.words.clone()].split("](").next();
    let said = short(said.unwrap_or_default());
    let place = |at: usize| body.start + at;
    let message = format!("`{said}` looks like the beginning of speaker's notes");
    let told = Diagnostic::error("speaker-notes", message)
        .at(
            Span::new(body.source, place(one.words.start), place(one.words.end)),
            "they begin with `Notes:` on a line of its own",
        )
        .note("what stands here and below would be published with the slide");
    let instead = "write `Notes:` in its place, on a line of its own: the notes go on from there to the end of the file";
    match one.form {
        Form::OpenCode => told
            .alike("notes in code that is never closed")
            .hint("close the code above with a line of three backticks, and write `Notes:` below that line")
            .hint("part of the code? close the code below it"),
        Form::Mark => told
            .alike("the mark of another tool for notes")
            .hint(instead)
            .hint("meant for the slide? put it in code, between backticks"),
        Form::Notes | Form::Words => told
            .alike("other words for notes")
            .hint(instead)
            .hint(format!("meant for the slide? write `\\{said}`, and the page shows it without the `\\`")),
    }
}
