//! What a body asks for and its page cannot show.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::markdown::Fault;
use crate::markdown::outline::{Outline, outline};
use crate::source::{Sources, Span};

/// Reads what a body leads to, and complains where it cannot be read.
pub fn read(body: Span, sources: &Sources, told: &mut Diagnostics) -> Outline {
    outline(sources.text(body), body).unwrap_or_else(|fault| {
        told.push(unreadable(fault, first_line(body, sources)));
        Outline::default()
    })
}

fn first_line(body: Span, sources: &Sources) -> Span {
    let text = sources.text(body);
    let start = text.len() - text.trim_start().len();
    let length = text[start..].lines().next().map_or(0, str::len);
    Span::new(body.source, body.start + start, body.start + start + length)
}

fn unreadable(fault: Fault, place: Span) -> Diagnostic {
    let told =
        Diagnostic::error("body", fault.to_string()).at(place, "in the text that begins here");
    match fault {
        Fault::TooDeep => {
            told.hint("a quoted log or table? put it between two lines of three backticks")
        }
        Fault::Broken => told.hint(
            "put what was pasted between two lines of three backticks, and please report the file",
        ),
    }
}
