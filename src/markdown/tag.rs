//! Parses the tags of raw HTML.

use std::borrow::Cow;

use pulldown_cmark::{Event, Parser};

use crate::source::text::has;

/// A part of raw HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Words, with entities as they were written.
    Words(&'t str),
    /// A tag, and its source.
    Tag(Tag, &'t str),
    /// A declaration, or an element whose content is not HTML, such as a script: its name, and its source.
    Other(String, &'t str),
}

/// A tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tag {
    /// Its name, in lower case.
    pub(super) name: String,
    /// Whether it ends an element.
    pub(super) closes: bool,
    /// Its attributes: names in lower case, and values without entities.
    pub(super) attributes: Vec<(String, String)>,
}

impl Tag {
    /// Returns the value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }
}

/// The elements whose content is not HTML.
const OPAQUE: &str = "iframe noembed noframes noscript plaintext script style textarea title xmp";

/// Splits raw HTML into pieces, each with its start.
pub(super) fn pieces(raw: &str) -> Vec<(usize, Piece<'_>)> {
    let mut found = Vec::new();
    let (mut words, mut at) = (0, 0);
    while let Some(start) = raw[at..].find('<').map(|next| at + next) {
        let Some((piece, length)) = piece(&raw[start..]) else {
            at = start + 1;
            continue;
        };
        if words < start {
            found.push((words, Piece::Words(&raw[words..start])));
        }
        found.push((start, piece));
        at = start + length;
        words = at;
    }
    if words < raw.len() {
        found.push((words, Piece::Words(&raw[words..])));
    }
    found
}

/// Reads the piece that begins with `<`, and its length; `None` if the `<` is only text.
fn piece(raw: &str) -> Option<(Piece<'_>, usize)> {
    for (start, end) in [("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")] {
        if raw.starts_with(start) {
            let length = raw.find(end).map_or(raw.len(), |at| at + end.len());
            return Some((Piece::Other(start.to_owned(), &raw[..length]), length));
        }
    }
    let (tag, length) = tag(raw)?;
    if tag.closes || !has(OPAQUE, &tag.name) {
        return Some((Piece::Tag(tag, &raw[..length]), length));
    }
    let length = length + end_of(&raw[length..], &tag.name);
    Some((Piece::Other(format!("<{}>", tag.name), &raw[..length]), length))
}

/// Returns the end of an element's end tag, or the end of the text if there is none.
fn end_of(raw: &str, name: &str) -> usize {
    let mut closing = raw.match_indices("</").map(|(at, _)| at);
    let found = closing.find(|at| {
        let called = raw.as_bytes()[at + 2..].get(..name.len());
        called.is_some_and(|called| called.eq_ignore_ascii_case(name.as_bytes()))
    });
    found.and_then(|at| raw[at..].find('>').map(|end| at + end + 1)).unwrap_or(raw.len())
}

/// Reads a tag as CommonMark defines it, and its length.
fn tag(raw: &str) -> Option<(Tag, usize)> {
    let inside = raw.strip_prefix('<')?;
    let closes = inside.starts_with('/');
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let (name, mut rest) = taken(inside, |c: char| c.is_ascii_alphanumeric() || c == '-');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut tag = Tag { name: name.to_ascii_lowercase(), closes, attributes: Vec::new() };
    loop {
        let bare = rest.trim_ascii_start();
        let slash = bare.strip_prefix('/').filter(|_| !closes);
        if let Some(behind) = slash.unwrap_or(bare).strip_prefix('>') {
            return Some((tag, raw.len() - behind.len()));
        }
        if closes || bare.len() == rest.len() {
            return None;
        }
        let (name, value, behind) = attribute(bare)?;
        tag.attributes.push((name.to_ascii_lowercase(), decoded(value).into_owned()));
        rest = behind;
    }
}

/// Reads an attribute: its name, its value, and the rest of the text.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = taken(text, |c: char| c.is_ascii_alphanumeric() || "_.:-".contains(c));
    if !name.starts_with(|c: char| c.is_ascii_alphabetic() || "_:".contains(c)) {
        return None;
    }
    let Some(value) = rest.trim_ascii_start().strip_prefix('=') else {
        return Some((name, "", rest));
    };
    let value = value.trim_ascii_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            let (value, behind) = quoted.split_once(quote)?;
            return Some((name, value, behind));
        }
    }
    let plain = |c: char| !c.is_ascii_whitespace() && !"\"'=<>`".contains(c);
    let (value, behind) = taken(value, plain);
    (!value.is_empty()).then_some((name, value, behind))
}

/// Splits a text after its leading characters of a kind.
fn taken(text: &str, letter: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !letter(c)).unwrap_or(text.len());
    text.split_at(end)
}

/// Returns raw HTML text with its entities decoded.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let name = |c: &char| c.is_ascii_alphanumeric() || *c == '#';
        let length = 1 + rest[at + 1..].chars().take_while(name).count();
        let whole = rest[at + length..].starts_with(';') && length < 40;
        let end = at + length + usize::from(whole);
        let written = &rest[at..end];
        plain.push_str(&if whole { Cow::Owned(entity(written)) } else { Cow::Borrowed(written) });
        rest = &rest[end..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Decodes an entity with the Markdown parser, which knows them all.
fn entity(entity: &str) -> String {
    let words = Parser::new(entity).filter_map(|event| match event {
        Event::Text(text) => Some(text.into_string()),
        _ => None,
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &str) -> Option<Tag> {
        tag(raw).map(|(tag, _)| tag)
    }

    #[test]
    fn a_tag_has_its_name_and_attributes() {
        let found = read("<A\nHREF=\"a&amp;b&colon;c\" title='d \"e\"' x=y open />").unwrap();
        assert_eq!((found.name.as_str(), found.closes), ("a", false));
        assert_eq!(found.get("href"), Some("a&b:c"));
        assert_eq!(found.get("title"), Some("d \"e\""));
        assert_eq!((found.get("x"), found.get("open")), (Some("y"), Some("")));
        assert!(read("</details >").unwrap().closes);
    }

    #[test]
    fn what_only_begins_like_a_tag_is_words() {
        for raw in [
            "<",
            "< b>",
            "<1>",
            "<a b",
            "<a b=>",
            "<a \"b\">",
            "</b c>",
            "<a<b>",
            "<https://a.example>",
            "<o:p>",
            "<a b='c>",
        ] {
            assert_eq!(read(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_script_is_one_piece_with_what_it_holds() {
        let raw = "a <b>c</b> <script>if (a<b> c)</SCRIPT > d <!X> <";
        let found = pieces(raw);
        let shown: Vec<&str> = found
            .iter()
            .map(|(_, piece)| match piece {
                Piece::Words(text) | Piece::Tag(_, text) | Piece::Other(_, text) => *text,
            })
            .collect();
        assert_eq!(
            shown,
            ["a ", "<b>", "c", "</b>", " ", "<script>if (a<b> c)</SCRIPT >", " d ", "<!X>", " <"]
        );
        assert_eq!(found[5].0, 11);
    }

    #[test]
    fn entities_are_characters_and_a_bare_sign_stays() {
        assert_eq!(decoded("a &amp; b&nbsp;&#x41;&lt;c &d &e; &"), "a & b\u{a0}A<c &d &e; &");
    }
}
