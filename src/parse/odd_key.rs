//! Keys that YAML reads but nobody meant: with odd spaces, with typographic quotes, or with the value inside.

use super::line::plain_or_quoted;
use super::tree::{Entry, Node, Shape};
use crate::diagnostic::{Diagnostic, short};
use crate::source::Span;

const QUOTES: [char; 10] = ['“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '″'];

/// A key as it was meant, perhaps with the value inside it, and the complaint.
struct Odd {
    /// The key as it was meant.
    key: String,
    /// The value that was written as part of the key.
    value: Option<String>,
    /// The complaint.
    complaint: Diagnostic,
}

/// Checks a key that may have been meant differently; `bare` means that it has no value.
fn odd(key: &str, span: Span, bare: bool) -> Option<Odd> {
    let length = span.end - span.start;
    let is_quoted = length != key.len() && length != key.trim_end().len();
    if is_quoted {
        return None;
    }
    spaced(key, span)
        .or_else(|| in_quotes(key, span))
        .or_else(|| bare.then(|| with_value(key, span)).flatten())
}

fn spaced(key: &str, span: Span) -> Option<Odd> {
    let plain = key.trim();
    let strange = |part: &str| part.chars().find(|c| !c.is_ascii());
    let before = strange(&key[..key.len() - key.trim_start().len()]);
    let behind = strange(&key[key.trim_end().len()..]);
    let (c, side) = before.map(|c| (c, "before")).or(behind.map(|c| (c, "behind")))?;
    let code = u32::from(c);
    let shown = short(plain);
    let message =
        format!("the space {side} `{shown}` is `U+{code:04X}`, and YAML allows only a plain one");
    let complaint = Diagnostic::error("yaml", message).at(span, "");
    Some(Odd {
        key: plain.to_owned(),
        value: None,
        complaint: complaint.hint(format!("type it again: `{shown}`")),
    })
}

fn in_quotes(key: &str, span: Span) -> Option<Odd> {
    let plain = key.trim_matches(QUOTES);
    let first = key.chars().next().filter(|c: &char| QUOTES.contains(c) && !plain.is_empty())?;
    let message = format!("`{first}` is a letter of the key for YAML, and no quote");
    let complaint = Diagnostic::error("yaml", message).at(span, "");
    let complaint = complaint.alike(format!("quotes of letters around the key {plain}"));
    Some(Odd {
        key: plain.to_owned(),
        value: None,
        complaint: complaint.hint(format!("write `{}`; a key needs no quotes", short(plain))),
    })
}

/// `{confidence:5}` is a map with the key `confidence:5`.
fn with_value(key: &str, span: Span) -> Option<Odd> {
    let (name, value) = key.split_once(':')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
    if !is_name || value.is_empty() || value.starts_with("//") {
        return None;
    }
    let at = span.start + name.len();
    let message = format!("there is no space after the colon of `{}`", short(name));
    let write = short(&format!("{name}: {}", plain_or_quoted(value)));
    let complaint = Diagnostic::error("yaml", message).at(Span::new(span.source, at, at + 1), "");
    Some(Odd {
        key: name.to_owned(),
        value: Some(value.to_owned()),
        complaint: complaint.hint(format!("put a space after the colon: `{{{write}}}`")),
    })
}

/// Makes the entry of a key; an odd one is read as it was meant, with a complaint.
pub fn entry(key: String, key_span: Span, mut value: Node) -> (Entry, Option<Diagnostic>) {
    let bare = value.span.start == value.span.end;
    let Some(odd) = odd(&key, key_span, bare) else {
        return (Entry { key, key_span, value }, None);
    };
    if let Some(text) = odd.value {
        let quoted = false;
        value = Node { span: key_span, shape: Shape::Scalar { text, quoted } };
    }
    let key = odd.key;
    (Entry { key, key_span, value }, Some(odd.complaint))
}

/// Returns a text such as `confidence:5 preventability:3` as a map, if it consists of such pairs.
pub fn as_map(text: &str) -> Option<String> {
    let pair = |word: &str| {
        let (name, value) = word.split_once(':')?;
        let is_pair = !name.is_empty() && !value.is_empty() && !value.starts_with('/');
        is_pair.then(|| format!("{name}: {}", plain_or_quoted(value)))
    };
    let words = text.split([' ', ',', '\n']).filter(|word| !word.is_empty());
    let pairs: Option<Vec<String>> = words.map(pair).collect();
    pairs.filter(|pairs| !pairs.is_empty()).map(|pairs| format!("{{{}}}", pairs.join(", ")))
}
