//! What is said of passages that other tools read, and Markdown shows as they were written.

use crate::diagnostic::{Diagnostic, short};
use crate::lint::nowhere::Files;
use crate::markdown::unread::{Kind, Unread};
use crate::source::{Sources, Span};

/// Says whether a passage was meant as a link.
pub fn is_link(one: &Unread) -> bool {
    one.kind != Kind::Comment
}

/// Says what was meant; none where another complaint says it.
pub fn complaint<'a>(
    one: &Unread,
    files: &mut Files<'a>,
    span: Span,
    sources: &'a Sources,
) -> Option<Diagnostic> {
    let written = short(sources.text(span));
    match one.kind {
        Kind::Comment => Some(comment()),
        // Such a claim is an error, and told by those who know claims.
        Kind::Undefined if is_defined_as_claim(&one.address, &sources.get(span.source).text) => {
            None
        }
        _ if one.address.trim_start().to_lowercase().starts_with("finding") => None,
        _ if one.is_image => Some(image(one, &written)),
        Kind::Spaced => {
            let told = told(format!("`{written}` is no link: a space stands in its address"));
            let meant = format!("[{}]({})", one.words, without_spaces(&one.address));
            Some(told.alike("a space in the address of a link").hint(format!("write `{meant}`")))
        }
        Kind::Wiki => Some(wiki(one, files, span, sources, &written)),
        Kind::Undefined => {
            let name = short(&one.address);
            let told = told(format!("`{written}` is no link: nothing says where `{name}` leads"));
            Some(
                told.alike("a link by a name that is not defined")
                    .hint(format!("write the address in its place, `[{}](...)`, or below the text: `[{name}]: https://...`", short(&one.words)))
                    .hint("no link? write `\\[` for the first bracket"),
            )
        }
    }
}

/// Says whether a name stands where a claim is defined in a way that Markdown does not read.
fn is_defined_as_claim(name: &str, text: &str) -> bool {
    text.contains(&format!("[{name}]: finding"))
}

fn told(message: String) -> Diagnostic {
    Diagnostic::warning("link-nowhere", message).note("the page shows it as it is written")
}

fn comment() -> Diagnostic {
    Diagnostic::error("hidden-comment", "what stands between `%%` and `%%` would be published")
        .note("only Obsidian takes it for a comment")
        .hint("write `<!--` and `-->` in their place: such a comment is never published")
        .hint("meant for the page? put it in code, between backticks")
}

/// How the names of images end.
const ENDINGS: [&str; 6] = ["png", "jpg", "jpeg", "gif", "webp", "svg"];

fn image(one: &Unread, written: &str) -> Diagnostic {
    let told = |message: String| {
        Diagnostic::warning("image-not-shown", message).note("the page shows it as it is written")
    };
    let address = without_spaces(one.address.trim());
    let words = match &one.words {
        // Obsidian reads a width there.
        words if words.trim().is_empty() || *words == one.address || is_number(words) => {
            "what it shows"
        }
        words => words,
    };
    let write = format!("write `![{words}]({address})`");
    match one.kind {
        Kind::Undefined => {
            let name = short(&one.address);
            told(format!("`{written}` is no image: nothing says where `{name}` lies"))
                .alike("an image by a name that is not defined")
                .hint("write the path of its file in parentheses, as in `![the queue](queue.png)`")
        }
        Kind::Wiki => {
            let told = told(format!("`{written}` is no image here"))
                .alike("an image in two pairs of brackets");
            match is_image_file(&address) {
                true => told.hint(write).hint("the path begins at the file that it stands in"),
                false => told.hint("a text is shown on its own page only: link to it"),
            }
        }
        Kind::Spaced | Kind::Comment => {
            told(format!("`{written}` is no image: a space stands in its path"))
                .alike("an image with a space in its path")
                .hint(write)
        }
    }
}

fn is_number(words: &str) -> bool {
    words.chars().all(|c| c.is_ascii_digit() || c == 'x')
}

/// Says whether a path ends as the names of images do.
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
    let told =
        told(format!("`{written}` is no link here")).alike("a link in two pairs of brackets");
    let (path, fragment) = match one.address.find('#') {
        Some(at) => one.address.split_at(at),
        None => (one.address.as_str(), ""),
    };
    let fragment = fragment.to_lowercase().replace(' ', "-");
    let path = match path {
        "" => String::new(),
        path => files.of_name(path, span.source, sources).unwrap_or_else(|| {
            match path.ends_with(".md") {
                true => path.to_owned(),
                false => format!("{path}.md"),
            }
        }),
    };
    let address = without_spaces(&path) + &fragment;
    told.hint(format!("write `[{}]({address})`", one.words))
}

/// Writes an address without spaces: one behind the scheme was never meant, and each other one is `%20`.
fn without_spaces(address: &str) -> String {
    let schemes = ["https://", "http://", "mailto:"];
    let of_scheme = schemes.iter().find_map(|scheme| address.strip_prefix(scheme));
    let rest = of_scheme.unwrap_or(address);
    let scheme = &address[..address.len() - rest.len()];
    let parts: Vec<&str> = rest.split_whitespace().collect();
    scheme.to_owned() + &parts.join("%20")
}
