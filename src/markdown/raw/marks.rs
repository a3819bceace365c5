//! The Markdown equivalents of HTML tags.

use pulldown_cmark::{HeadingLevel, LinkType, Tag as Mark};

use crate::markdown::{attributes, clean, tag::Tag};

/// Returns whether an allowed tag belongs to a block.
pub(super) fn begins_block(tag: &Tag) -> bool {
    clean::allowed(&tag.name).is_some_and(clean::is_block)
}

/// Returns whether a mark is inline.
pub(super) fn is_within_a_line(mark: &Mark<'_>) -> bool {
    matches!(
        mark,
        Mark::Emphasis
            | Mark::Strong
            | Mark::Strikethrough
            | Mark::Link { .. }
            | Mark::Image { .. }
    )
}

/// Returns a tag as a complaint names it: as it was written, without its attributes.
pub(super) fn shown(written: &str) -> String {
    let name = |c: char| !(c.is_ascii_alphanumeric() || "</-".contains(c));
    let end = written.find(name).unwrap_or(written.len());
    format!("{}>", &written[..end])
}

/// Returns the level of a heading that has this name.
pub(super) fn level(name: &str) -> Option<HeadingLevel> {
    let number = name.strip_prefix('h')?.parse::<usize>().ok()?;
    HeadingLevel::try_from(number).ok()
}

/// Returns a heading as Markdown marks it.
pub(super) fn heading(level: HeadingLevel) -> Mark<'static> {
    Mark::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }
}

/// Returns a link as Markdown marks it.
pub(super) fn link(address: &str) -> Mark<'static> {
    Mark::Link {
        link_type: LinkType::Inline,
        dest_url: address.to_owned().into(),
        title: "".into(),
        id: "".into(),
    }
}

/// Returns an image as Markdown marks it, and its alternative text; `None` for a tag that is not an image, or lacks either.
pub(super) fn image(tag: &Tag) -> Option<(Mark<'static>, String)> {
    if tag.name != "img" || tag.closes || attributes::run(tag) {
        return None;
    }
    let address = tag.get("src")?.trim();
    let words: Vec<&str> = tag.get("alt")?.split_whitespace().collect();
    let mark = Mark::Image {
        link_type: LinkType::Inline,
        dest_url: address.to_owned().into(),
        title: "".into(),
        id: "".into(),
    };
    (!address.is_empty()).then(|| (mark, words.join(" ")))
}
