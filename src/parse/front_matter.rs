//! Splits a write-up into its fields and its body.

use std::sync::LazyLock;

use super::fence::{self, FENCE};
use super::{tree::Fields, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::seek::Needle;
use crate::source::{Fault, LARGEST_FILE, Source, SourceId, Span, fence as code};

/// A Markdown file in its two parts.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontMatter {
    /// The keys between the fences.
    pub fields: Fields,
    /// The text below them.
    pub body: Span,
}

impl FrontMatter {
    /// Returns the place of the opening fence.
    pub fn start(&self) -> Span {
        Span::new(self.body.source, 0, FENCE.len())
    }
}

/// Splits a Markdown file; returns `None`, with a complaint, if its front matter cannot be read.
pub fn split(id: SourceId, source: &Source, complaints: &mut Diagnostics) -> Option<FrontMatter> {
    let (front, body) = match usable(id, source).and_then(|()| fences(id, source)) {
        Ok(parts) => parts,
        Err(complaint) => {
            complaints.push(*complaint);
            return None;
        }
    };
    let text = &source.text[front.start..front.end];
    let mut inner = Diagnostics::new();
    let fields = yaml::parse(id, text, front.start, &mut inner);
    let open = match fields {
        Some(_) => None,
        None => fence::never_closed(id, &source.text, front, yaml::reads),
    };
    match open {
        Some(open) => complaints.push(open),
        None => complaints.join(inner),
    }
    Some(FrontMatter { fields: fields?, body })
}

/// Reads a file that is YAML as a whole.
pub fn whole(id: SourceId, source: &Source, complaints: &mut Diagnostics) -> Option<Fields> {
    let checked = usable(id, source).and_then(|()| {
        let what = format!("`{}`", source.path);
        small_enough(Span::new(id, 0, source.text.len()), &what)
    });
    if let Err(complaint) = checked {
        complaints.push(*complaint);
        return None;
    }
    yaml::parse(id, &source.text, 0, complaints)
}

type Checked<T> = Result<T, Box<Diagnostic>>;

/// Makes sure that a file is text that a person or this tool finished: UTF-8, and no marker of Git in it.
///
/// # Errors
/// The complaint about the first thing that is in the way.
pub fn usable(id: SourceId, source: &Source) -> Checked<()> {
    if let Some(fault) = source.fault {
        return Err(Box::new(faulty(id, source, fault)));
    }
    if source.text.starts_with("version https://git-lfs.github.com/spec/") {
        let end = source.text.find('\n').unwrap_or(source.text.len());
        let complaint =
            Diagnostic::error("lfs-pointer", "this is a Git LFS pointer, not the file itself")
                .at(Span::new(id, 0, end), "")
                .hint("run `git lfs pull` in the repository of the report")
                .hint("write-ups are small texts: `git lfs untrack` keeps them in Git itself");
        return Err(Box::new(complaint));
    }
    match merge_marker(source) {
        None => Ok(()),
        Some((start, end)) => Err(Box::new(
            Diagnostic::error("merge-marker", "a merge was not finished in this file")
                .at(Span::new(id, start, end), "Git's marker")
                .hint("keep the lines that are right and remove `<<<<<<<`, `=======` and `>>>>>>>`")
                .hint("a quotation? put it between two lines of three backticks"),
        )),
    }
}

fn faulty(id: SourceId, source: &Source, fault: Fault) -> Diagnostic {
    let way_out = "save it as UTF-8: most editors offer it as \"Save with encoding\"";
    match fault {
        Fault::Wide(wide) => {
            let message = format!("this file is {wide}, and UTF-8 is read");
            Diagnostic::error("encoding", message).in_file(&source.path, None).hint(way_out)
        }
        Fault::NotUtf8(at) => {
            let end = at + source.text[at..].chars().next().map_or(0, char::len_utf8);
            Diagnostic::error("encoding", "this file is not UTF-8")
                .at(Span::new(id, at, end), "the first byte that is not")
                .hint(way_out)
        }
        Fault::TooLarge(bytes) => Diagnostic::error(
            "too-large",
            format!(
                "this file has {} MB, and at most {} MB are read",
                bytes.div_ceil(1024 * 1024),
                LARGEST_FILE / (1024 * 1024)
            ),
        )
        .alike("a file that is too large")
        .in_file(&source.path, None)
        .hint("link large logs and pictures instead of pasting them"),
    }
}

/// The lines that Git writes around the two sides of a merge begin so.
static MARKERS: LazyLock<[Needle; 2]> = LazyLock::new(|| ["<<<<<<<", ">>>>>>>"].map(Needle::new));

fn merge_marker(source: &Source) -> Option<(usize, usize)> {
    let text = source.text.as_str();
    let is_markdown = source.path.ends_with(".md");
    if MARKERS.iter().all(|marker| marker.find(text).next().is_none()) {
        return None;
    }
    let mut start = 0;
    for (line, is_code) in code::lines(text) {
        let plain = line.trim_end();
        for marker in ["<<<<<<<", ">>>>>>>"] {
            let rest = plain.strip_prefix(marker);
            let begins = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
            if begins && !(is_code && is_markdown) {
                return Some((start, start + plain.len()));
            }
        }
        start += line.len();
    }
    None
}

/// Finds the two `---` lines; returns the text between them and the text below.
fn fences(id: SourceId, source: &Source) -> Checked<(Span, Span)> {
    let text = source.text.as_str();
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or("");
    if first.trim_end() != FENCE {
        return Err(Box::new(fence::missing(id, source)));
    }
    let front = first.len();
    let mut at = front;
    for line in lines {
        if line.trim_end() == FENCE {
            let span = Span::new(id, front, at);
            small_enough(span, "the front matter")?;
            if let Some(stray) = fence::stray(id, text, front, at, false) {
                return Err(Box::new(stray));
            }
            let body = Span::new(id, at + line.len(), text.len());
            return match fence::second(text, body) {
                Some(second) => Err(Box::new(second)),
                None => Ok((span, body)),
            };
        }
        at += line.len();
    }
    Err(Box::new(fence::unclosed(id, text)))
}

fn small_enough(span: Span, what: &str) -> Checked<()> {
    let bytes = span.end - span.start;
    if bytes <= yaml::LARGEST {
        return Ok(());
    }
    let message = format!("{what} has {bytes} bytes, and at most {} are read", yaml::LARGEST);
    Err(Box::new(
        Diagnostic::error("too-large", message)
            .alike(format!("{what} is too large"))
            .at(Span::new(span.source, span.start, span.start + 1), "it begins here")
            .hint("keep to a write-up's own keys, and put data into a file beside it"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body_of(text: &str) -> Option<String> {
        let source = Source::decode("a.md", text.as_bytes().to_vec());
        let mut complaints = Diagnostics::new();
        let parts = split(SourceId(0), &source, &mut complaints)?;
        Some(source.text[parts.body.start..parts.body.end].to_owned())
    }

    #[test]
    fn windows_line_ends_and_a_byte_order_mark_are_accepted() {
        let text = "\u{feff}---\r\nid: A\r\n---\r\nBody\r\n";
        assert_eq!(body_of(text).as_deref(), Some("Body\r\n"));
    }

    #[test]
    fn a_rule_in_the_body_does_not_end_the_front_matter_again() {
        let text = "---\nid: A\n---\nOne\n\n---\n\nTwo\n";
        assert_eq!(body_of(text).as_deref(), Some("One\n\n---\n\nTwo\n"));
    }

    #[test]
    fn an_indented_merge_marker_is_a_quotation() {
        assert!(body_of("---\nid: A\n---\n    <<<<<<< HEAD\n").is_some());
        assert!(body_of("---\nid: A\n---\n<<<<<<< HEAD\n").is_none());
    }

    #[test]
    fn a_merge_marker_between_the_fences_of_code_is_text() {
        let merge = "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> main\n";
        for fence in ["```", "~~~", "````"] {
            let text = format!("---\nid: A\n---\n{fence}diff\n{merge}{fence}\n");
            assert!(body_of(&text).is_some(), "{fence}");
            assert!(body_of(&format!("{text}{merge}")).is_none(), "{fence}");
        }
    }
}
