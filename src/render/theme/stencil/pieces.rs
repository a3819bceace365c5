//! The text of a template, cut into what is printed as it stands, what is filled in, and tags.

/// A piece of a template.
#[derive(Debug, PartialEq)]
pub enum Piece<'a> {
    /// Printed as it stands.
    Text(&'a str),
    /// The inside of `{{ ... }}`.
    Hole(&'a str),
    /// The inside of `{% ... %}`.
    Tag(&'a str),
}

/// Cuts a template; `None` where a mark is not closed, or it holds `{% raw %}`.
///
/// A minus sign at a mark removes the white space beside it, as in tera.
pub fn cut(template: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    let mut trims = false;
    loop {
        let at = opening(rest);
        let (text, behind) = rest.split_at(at.unwrap_or(rest.len()));
        let text = if trims { text.trim_start() } else { text };
        let text =
            if behind[2.min(behind.len())..].starts_with('-') { text.trim_end() } else { text };
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        if behind.is_empty() {
            return Some(pieces);
        }
        let close = match &behind[..2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let end = closing(&behind[2..], close)? + 2;
        let inside = &behind[2..end];
        trims = inside.ends_with('-') && inside.len() > 1;
        let inside = inside.strip_prefix('-').unwrap_or(inside);
        let inside = inside.strip_suffix('-').unwrap_or(inside).trim();
        match close {
            "}}" => pieces.push(Piece::Hole(inside)),
            "%}" if inside == "raw" => return None,
            "%}" => pieces.push(Piece::Tag(inside)),
            _ => {}
        }
        rest = &behind[end + 2..];
    }
}

fn opening(text: &str) -> Option<usize> {
    let brace = |(at, _): (usize, &str)| {
        matches!(text.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#')).then_some(at)
    };
    text.match_indices('{').find_map(brace)
}

/// Finds the end of a mark outside of its strings; a comment has none.
fn closing(text: &str, close: &str) -> Option<usize> {
    let mut quote = None;
    let has_strings = close != "#}";
    for (at, byte) in text.bytes().enumerate() {
        match quote {
            None if text.as_bytes()[at..].starts_with(close.as_bytes()) => return Some(at),
            None if has_strings && matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
            Some(open) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_cut_at_its_marks() {
        let text = "<p>{{ a | str }}</p>\n{%- if b == \"%}\" -%}\n  {# not\nthis #}c{% endif %}";
        let pieces = [
            Piece::Text("<p>"),
            Piece::Hole("a | str"),
            Piece::Text("</p>"),
            Piece::Tag("if b == \"%}\""),
            Piece::Text("c"),
            Piece::Tag("endif"),
        ];
        assert_eq!(cut(text).unwrap(), pieces);
        assert_eq!(cut("a {{ b"), None);
    }
}
