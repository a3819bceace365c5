//! Makes a page smaller without changing what it says; the only door to minify-html.
//!
//! The minifier removes white space between inline neighbours in a block, so that words join, and it rewrites `&`
//! in attributes. Private-use characters hide both from it, and are replaced afterwards.

use minify_html::{Cfg, minify};

/// Stands for a rendered space while the minifier runs.
const SPACE: char = '\u{e000}';
/// Stands for `&`.
const AMPERSAND: char = '\u{e001}';
/// The minifier aborts the process on pages that nest thousands deep; such a page is left as it is.
const DEEPEST: usize = 256;

const INLINE: [&str; 37] = [
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "i",
    "img", "input", "ins", "kbd", "label", "mark", "meter", "output", "progress", "q", "s", "samp",
    "select", "small", "span", "strong", "sub", "sup", "svg", "time", "tspan", "u", "var", "wbr",
];
const VERBATIM: [&str; 5] = ["script", "style", "pre", "textarea", "title"];
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Minifies a page; its text and its tree stay the same.
pub fn smaller(page: &str) -> String {
    if page.contains([SPACE, AMPERSAND]) {
        return page.to_owned();
    }
    let Some(guarded) = guard(page) else { return page.to_owned() };
    let bytes = minify(guarded.as_bytes(), &settings());
    let text = String::from_utf8(bytes).expect("the minifier only removes ASCII");
    text.replace(SPACE, " ").replace(AMPERSAND, "&")
}

/// What an element is to the white space beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Element {
    /// It stands in a line of words.
    Inline,
    /// It begins and ends lines of its own.
    Block,
    /// It keeps its content as it is written.
    Verbatim,
}

/// Returns what an element is.
pub fn element(name: &str) -> Element {
    match name {
        _ if INLINE.contains(&name) => Element::Inline,
        _ if VERBATIM.contains(&name) => Element::Verbatim,
        _ => Element::Block,
    }
}

/// Minifies a tag alone.
pub fn tag(tag: &str) -> String {
    let name = name(tag);
    if tag.starts_with("</") || tag.starts_with("<!") || !tag.contains(' ') || tag.contains('&') {
        return tag.to_owned();
    }
    // What is around it tells the minifier what it is: a drawing's parts end with a slash, and those of HTML do not.
    let (before, after) = match tag.ends_with("/>") {
        true => ("<svg>", "</svg>".to_owned()),
        false if VOID.contains(&name) => ("", String::new()),
        false => ("", format!("</{name}>")),
    };
    let small = minify(format!("{before}{tag}{after}").as_bytes(), &settings());
    let small = String::from_utf8(small).unwrap_or_default();
    let alone = small.strip_prefix(before).and_then(|rest| rest.strip_suffix(after.as_str()));
    let is_whole = |alone: &&str| {
        let ends = alone.ends_with('>') && alone.ends_with("/>") == tag.ends_with("/>");
        alone.starts_with(&tag[..=name.len()]) && ends
    };
    alone.filter(is_whole).unwrap_or(tag).to_owned()
}

fn settings() -> Cfg {
    Cfg {
        do_not_minify_doctype: true,
        ensure_spec_compliant_unquoted_attribute_values: true,
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_spaces_between_attributes: true,
        ..Cfg::default()
    }
}

/// A piece of a page.
enum Piece<'a> {
    Tag(&'a str),
    Text(&'a str),
    /// A whole comment, or a whole element whose content must not change.
    Verbatim(&'a str),
}

/// Hides rendered spaces and ampersands; `None` where the page nests too deep.
fn guard(page: &str) -> Option<String> {
    let pieces = split(page);
    let mut guarded = String::with_capacity(page.len() + page.len() / 16);
    let mut depth = 0_usize;
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            // In a script or a style, `&` is not a reference, and the minifier leaves it alone.
            Piece::Verbatim(whole) if is_raw(whole) => guarded.push_str(whole),
            Piece::Verbatim(whole) => push_hidden(&mut guarded, whole),
            Piece::Tag(tag) => {
                depth = nested(depth, tag);
                if depth > DEEPEST {
                    return None;
                }
                push_hidden(&mut guarded, tag);
            }
            Piece::Text(text) => {
                let before = index.checked_sub(1).is_some_and(|i| is_inline(&pieces[i]));
                let after = pieces.get(index + 1).is_some_and(is_inline);
                push_text(&mut guarded, text, before, after);
            }
        }
    }
    Some(guarded)
}

fn is_raw(whole: &str) -> bool {
    ["<!--", "<script", "<style"].iter().any(|start| whole.starts_with(start))
}

fn nested(depth: usize, tag: &str) -> usize {
    if tag.starts_with("</") {
        depth.saturating_sub(1)
    } else if tag.ends_with("/>") || tag.starts_with("<!") || VOID.contains(&name(tag)) {
        depth
    } else {
        depth + 1
    }
}

fn push_text(guarded: &mut String, text: &str, inline_before: bool, inline_after: bool) {
    let core = text.trim_matches(|c: char| c.is_ascii_whitespace());
    if core.is_empty() {
        guarded.push_str(if inline_before && inline_after { "\u{e000}" } else { text });
        return;
    }
    let start = text.len() - text.trim_start_matches(|c: char| c.is_ascii_whitespace()).len();
    let (head, tail) = (&text[..start], &text[start + core.len()..]);
    push_edge(guarded, head, inline_before);
    push_hidden(guarded, core);
    push_edge(guarded, tail, inline_after);
}

fn push_edge(guarded: &mut String, space: &str, inline: bool) {
    match (space.is_empty(), inline) {
        (true, _) => {}
        (false, true) => guarded.push(SPACE),
        (false, false) => guarded.push_str(space),
    }
}

fn push_hidden(guarded: &mut String, text: &str) {
    guarded.extend(text.chars().map(|c| if c == '&' { AMPERSAND } else { c }));
}

fn is_inline(piece: &Piece) -> bool {
    match piece {
        Piece::Tag(tag) => INLINE.contains(&name(tag)),
        Piece::Text(_) | Piece::Verbatim(_) => false,
    }
}

/// Returns the name in a tag; our templates and our Markdown write names in lower case.
pub fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches(['<', '/']);
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
    &inner[..end]
}

fn split(page: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = page;
    while !rest.is_empty() {
        let (piece, length) = next(rest);
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces
}

fn next(rest: &str) -> (Piece<'_>, usize) {
    if !rest.starts_with('<') {
        let length = rest.find('<').unwrap_or(rest.len());
        return (Piece::Text(&rest[..length]), length);
    }
    if rest.starts_with("<!--") {
        let length = rest.find("-->").map_or(rest.len(), |at| at + 3);
        return (Piece::Verbatim(&rest[..length]), length);
    }
    let length = tag_length(rest);
    let tag = &rest[..length];
    if !tag.starts_with("</") && VERBATIM.contains(&name(tag)) {
        let close = format!("</{}", name(tag));
        let length = rest.find(&close).map_or(rest.len(), |at| at + tag_length(&rest[at..]));
        return (Piece::Verbatim(&rest[..length]), length);
    }
    (Piece::Tag(tag), length)
}

fn tag_length(rest: &str) -> usize {
    tag_end(rest, &mut None).unwrap_or(rest.len())
}

/// Returns the length up to the end of a tag; `None` where it does not end here. `quote` is the quotation mark that is open.
pub fn tag_end(text: &str, quote: &mut Option<char>) -> Option<usize> {
    for (at, c) in text.char_indices() {
        match (*quote, c) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => *quote = Some(c),
            (Some(open), c) if open == c => *quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_stays_where_it_is_rendered_and_only_there() {
        let page = "<div>\n  <b>one</b>\n  <i>two</i>\n</div>";
        assert_eq!(smaller(page), "<div><b>one</b> <i>two</i></div>");
    }

    #[test]
    fn words_do_not_join() {
        let page = "<section>one <b>two</b> three <label> four </label>\n<output> five </output></section>";
        assert_eq!(
            smaller(page),
            "<section>one <b>two</b> three <label> four </label> <output> five </output></section>"
        );
    }

    #[test]
    fn references_stay_as_they_were_written() {
        let page = r#"<p title="a &amp;lt; b">x &amp;amp; y</p>"#;
        assert_eq!(smaller(page), page);
    }

    #[test]
    fn what_is_written_verbatim_stays() {
        let page =
            "<pre>a\n  b &lt; c</pre><script type=\"application/json\">{\"a\": \"b  c\"}</script>";
        assert!(smaller(page).contains("a\n  b &lt; c"));
        assert!(smaller(page).contains("{\"a\": \"b  c\"}"));
    }

    #[test]
    fn a_tag_alone_stays_what_it_is() {
        assert_eq!(tag("<p class=\"kicker\">"), "<p class=kicker>");
        assert_eq!(tag("<input type=\"checkbox\" id=\"a\">"), "<input id=a type=checkbox>");
        assert!(tag("<path d=\"M1 2\" class=\"a\"/>").ends_with("/>"));
        assert_eq!(tag("<a href=\"a?b&amp;c\">"), "<a href=\"a?b&amp;c\">");
    }

    #[test]
    fn a_page_that_nests_too_deep_is_left_alone() {
        let page = format!("{} x {}", "<div>".repeat(5000), "</div>".repeat(5000));
        assert_eq!(smaller(&page), page);
    }
}
