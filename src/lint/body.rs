//! Complains about parts of a body that its page cannot show.

use crate::diagnostic::{Diagnostic, Diagnostics, each, short};
use crate::markdown::{Fault, Outline, outline::outline};
use crate::source::{Sources, Span};

/// Reads the outline of a body, and complains if it cannot be read.
pub fn read(body: Span, sources: &Sources, complaints: &mut Diagnostics) -> Outline {
    outline(sources.text(body), body).unwrap_or_else(|fault| {
        complaints.push(unreadable(fault, first_line(body, sources)));
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
    let complaint =
        Diagnostic::error("body", fault.to_string()).at(place, "in the text that begins here");
    match fault {
        Fault::TooDeep => {
            complaint.hint("a quoted log or table? put it between two lines of three backticks")
        }
        Fault::Broken => complaint.hint(
            "put what was pasted between two lines of three backticks, and please report the file",
        ),
    }
}

/// The most tags that a complaint names.
const NAMED: usize = 4;

/// Points at the first raw HTML of a body that is shown as text.
pub fn html(outline: &Outline, complaints: &mut Diagnostics) {
    let Some((first, place)) = outline.as_text.first() else { return };
    let mut names: Vec<String> = Vec::new();
    for (name, _) in &outline.as_text {
        let name = short(name);
        if !name.starts_with("</") && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        names.push(short(first));
    }
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let message = match (names.len(), more) {
        (1, _) => format!("{} is shown as text", each(&names)),
        (_, 0) => format!("{} are shown as text", each(&names)),
        (_, 1) => format!("{} and one more tag are shown as text", listed(&names)),
        (_, more) => format!("{} and {more} more tags are shown as text", listed(&names)),
    };
    let has_image = outline.as_text.iter().any(|(name, _)| name == "<img>");
    let complaint = Diagnostic::warning("html-as-text", message)
        .at(*place, "")
        .alike("HTML that is shown as text")
        .note("pages keep harmless HTML, such as `<br>`, `<kbd>` and `<details>`; other tags, and those with a script, stay text")
        .hint("a name in angle brackets? put it between backticks: `` `<name>` ``")
        .hint("HTML? write it in Markdown, or remove it");
    let image = has_image.then(|| {
        "an image? its tag has a `src`, an `alt` that says what it shows, and no script".to_owned()
    });
    complaints.push(complaint.hint_if(image));
}

fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
