//! Complaints about markup of other tools that Markdown shows as plain text.

use super::nowhere::Files;
use crate::diagnostic::{Diagnostic, short};
use crate::markdown::{Markup, Unread};
use crate::source::{Sources, Span};

/// Returns whether a passage was meant as a link.
pub fn is_link(one: &Unread) -> bool {
    one.kind != Markup::Comment
}

/// Complains about a passage, and suggests what was meant; `None` if another complaint does.
pub fn complaint<'a>(
    one: &Unread,
    files: &mut Files<'a>,
    span: Span,
    sources: &'a Sources,
) -> Option<Diagnostic> {
    let written = short(sources.text(span));
    match one.kind {
        Markup::Comment => Some(comment()),
        // Such a claim is an error, which the check of claims finds.
        Markup::Undefined if is_defined_as_claim(&one.address, &sources.get(span.source).text) => {
            None
        }
        _ if one.address.trim_start().to_lowercase().starts_with("finding") => None,
        _ if one.is_image => Some(image(one, &written)),
        Markup::Spaced => {
            let message = format!("`{written}` is no link: there is a space in its address");
            let hint = format!("write `[{}]({})`", one.words, without_spaces(&one.address));
            Some(no_link(message).alike("a space in the address of a link").hint(hint))
        }
        Markup::Wiki => Some(wiki(one, files, span, sources, &written)),
        Markup::Undefined => {
            let name = short(&one.address);
            let message = format!("`{written}` is no link: nothing says where `{name}` leads");
            Some(
                no_link(message).alike("a link by a name that is not defined")
                    .hint(format!("write the address in its place, `[{}](...)`, or below the text: `[{name}]: https://...`", short(&one.words)))
                    .hint("no link? write `\\[` for the first bracket"),
            )
        }
    }
}

/// Returns whether a name is defined as a claim in a way that Markdown does not read.
fn is_defined_as_claim(name: &str, text: &str) -> bool {
    text.contains(&format!("[{name}]: finding"))
}

fn no_link(message: String) -> Diagnostic {
    Diagnostic::warning("link-nowhere", message).note("the page shows it as it is written")
}

fn comment() -> Diagnostic {
    Diagnostic::error("hidden-comment", "the text between `%%` and `%%` would be published")
        .note("only Obsidian takes it for a comment")
        .hint("write `<!--` and `-->` in their place: such a comment is never published")
        .hint("meant for the page? put it in code, between backticks")
}

/// The extensions of images.
const ENDINGS: [&str; 6] = ["png", "jpg", "jpeg", "gif", "webp", "svg"];

fn image(one: &Unread, written: &str) -> Diagnostic {
    let complaint = |message: String| {
        Diagnostic::warning("image-not-shown", message).note("the page shows it as it is written")
    };
    let address = without_spaces(one.address.trim());
    let words = match &one.words {
        // In Obsidian this is a width.
        words if words.trim().is_empty() || *words == one.address || is_number(words) => {
            "what it shows"
        }
        words => words,
    };
    let write = format!("write `![{words}]({address})`");
    match one.kind {
        Markup::Undefined => {
            let name = short(&one.address);
            complaint(format!("`{written}` is no image: nothing says where `{name}` lies"))
                .alike("an image by a name that is not defined")
                .hint("write the path of its file in parentheses, as in `![the queue](queue.png)`")
        }
        Markup::Wiki => {
            let complaint = complaint(format!("`{written}` is no image here"))
                .alike("an image in two pairs of brackets");
            match is_image_file(&address) {
                true => complaint.hint(write).hint("the path starts from the file that it is in"),
                false => complaint.hint("a text is shown on its own page only: link to it"),
            }
        }
        Markup::Spaced | Markup::Comment => {
            complaint(format!("`{written}` is no image: there is a space in its path"))
                .alike("an image with a space in its path")
                .hint(write)
        }
    }
}

fn is_number(words: &str) -> bool {
    words.chars().all(|c| c.is_ascii_digit() || c == 'x')
}

/// Returns whether a path has the extension of an image.
fn is_image_file(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| ENDINGS.contains(&ending.to_lowercase().as_str()))
}

fn wiki<'a>(
    one: &Unread,
    files: &mut Files<'a>,
    span: Span,
    sources: &'a Sources,
    written: &str,
) -> Diagnostic {
    let complaint =
        no_link(format!("`{written}` is no link here")).alike("a link in two pairs of brackets");
    let (path, fragment) = match one.address.find('#') {
        Some(at) => one.address.split_at(at),
        None => (one.address.as_str(), ""),
    };
    let fragment = fragment.to_lowercase().replace(' ', "-");
    let path = match path {
        "" => String::new(),
        path => files.of_name(path, span.source, sources).unwrap_or_else(|| {
            if path.ends_with(".md") { path.to_owned() } else { format!("{path}.md") }
        }),
    };
    let address = without_spaces(&path) + &fragment;
    complaint.hint(format!("write `[{}]({address})`", one.words))
}

/// Returns an address without spaces: one after the scheme is dropped, and every other one becomes `%20`.
fn without_spaces(address: &str) -> String {
    let schemes = ["https://", "http://", "mailto:"];
    let rest = schemes.iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address);
    let scheme = &address[..address.len() - rest.len()];
    let parts: Vec<&str> = rest.split_whitespace().collect();
    scheme.to_owned() + &parts.join("%20")
}
