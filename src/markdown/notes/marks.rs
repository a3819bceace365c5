//! The markup of other tools for notes.

use std::ops::Range;

use super::words;

/// The starts of note commands in LaTeX, Typst and Showoff.
const COMMANDS: &str = r"\note{ \notes{ \pnote{ \speakernote{ \note[ \note< #pdfpc.speaker-note";

/// Returns the place in a line of another tool's mark for notes.
pub(super) fn mark(line: &str) -> Option<Range<usize>> {
    let start = line.len() - line.trim_start().len();
    let bare = line.trim_end();
    if is_mark(&line[start..]) {
        // The marks of Deckset and Showoff are followed by the notes themselves.
        let end = match line[start..].chars().next() {
            Some('^') => start + 1,
            Some('.') => start + class(&line[start..]).map_or(0, str::len),
            _ => bare.len(),
        };
        return Some(start..end);
    }
    // Attributes of kramdown and Pandoc follow the element that they apply to.
    let open = bare.strip_suffix('}')?.rfind('{')?;
    let inside = bare[open + 1..].trim_start();
    (inside.starts_with([':', '.', '#']) && names_notes(inside)).then_some(open..bare.len())
}

fn is_mark(line: &str) -> bool {
    let begins = |marks: &str| marks.split(' ').any(|mark| line.starts_with(mark));
    let bare = line.trim_start_matches('?');
    let remark = line.len() - bare.len() > 2 && !bare.starts_with(|c: char| !c.is_whitespace());
    let deckset = line.strip_prefix('^').is_some_and(|rest| {
        let next = rest.trim_start().chars().next();
        next.is_some_and(|c| c.is_alphabetic() || (c != '^' && rest.starts_with(' ')))
    });
    let block = begins("::: [. [% {{ {%") && names_notes(line);
    let directive = line.starts_with(".. ") && line.contains("::") && names_notes(line);
    remark
        || deckset
        || block
        || directive
        || is_attribute(line)
        || class(line).is_some_and(names_notes)
        || begins(COMMANDS)
}

/// Returns the class that Showoff gives a paragraph, such as `.notes`.
fn class(line: &str) -> Option<&str> {
    let first = line.split_whitespace().next()?;
    let name = first.strip_prefix('.')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!name.is_empty() && name.chars().all(plain)).then_some(first)
}

/// Returns whether a line marks an AsciiDoc block as notes, such as `[NOTE.speaker]`.
fn is_attribute(line: &str) -> bool {
    let inside = line.trim_end().strip_prefix('[');
    let Some(inside) = inside.and_then(|rest| rest.strip_suffix(']')) else { return false };
    let name = inside.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let named = name.len() < inside.len() && name.starts_with(['.', '%', '#']);
    (named || inside.starts_with("role=")) && names_notes(inside)
}

/// Returns whether a comment gives the element beside it a class for notes, as in reveal.js.
pub(super) fn is_element(comment: &str) -> bool {
    let element = comment.starts_with(".element:") || comment.starts_with(".slide:");
    element && names_notes(comment)
}

/// Returns whether a tag of raw HTML is for notes, by its name or by an attribute.
pub(super) fn is_tag(tag: &str) -> bool {
    let Some(inside) = tag.strip_prefix('<').filter(|rest| !rest.starts_with('/')) else {
        // The fence of a block, which was checked before.
        return !tag.starts_with('<');
    };
    let end = inside.find(|c: char| c.is_whitespace() || "/>".contains(c));
    let (name, mut rest) = inside.split_at(end.unwrap_or(inside.len()));
    if name.starts_with(char::is_alphabetic) && names_notes(name) {
        return true;
    }
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_whitespace() || "=/>".contains(c));
        let (key, behind) = rest.split_at(end.unwrap_or(rest.len()));
        if key.is_empty() {
            return false;
        }
        let (value, behind) = value(behind);
        let key = key.to_lowercase();
        let says = ["class", "classname", "id", "role"].contains(&key.as_str());
        if (says && names_notes(value)) || (key.starts_with("data-") && names_notes(&key)) {
            return true;
        }
        rest = behind;
    }
}

/// Splits the value of an attribute from the text after it.
fn value(text: &str) -> (&str, &str) {
    let Some(rest) = text.trim_start().strip_prefix('=').map(str::trim_start) else {
        return ("", text);
    };
    match rest.chars().next().filter(|c| "\"'".contains(*c)) {
        Some(quote) => {
            let inside = &rest[1..];
            inside.split_once(quote).unwrap_or((inside, ""))
        }
        None => {
            let end = rest.find(|c: char| c.is_whitespace() || c == '>');
            rest.split_at(end.unwrap_or(rest.len()))
        }
    }
}

/// Returns whether the mark of a block contains a word for notes.
fn names_notes(mark: &str) -> bool {
    let mark = mark.to_lowercase();
    let mut words = mark.split(|c: char| !c.is_alphanumeric());
    let ends = mark.trim_start_matches(['<', '{', '%', ' ']).starts_with('/');
    !ends && words.any(words::is_of_mark)
}
