//! The HTML that a body may contain: an allow list, and the only door to ammonia.
//!
//! The list is GitHub's, without anything that loads a file, that only a script can use, or that changes the look of the page.

use std::borrow::Cow;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::safe::{self, Way};
use crate::source::text::has;

/// The inline elements that an author may use.
const INLINE: &str = "a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var \
     br wbr";

/// The block elements that an author may use.
const BLOCKS: &str = "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table \
     tbody td tfoot th thead tr ul";

/// Elements that only this program writes: an author's `img` is read as an image of Markdown.
const OURS: &str = "img section";

/// The attributes that this program writes; from an author's tags it keeps only some, with known values.
const ATTRIBUTES: &str = "align aria-label class colspan dir href id lang open reversed role rowspan scope start tabindex title value";

/// The attributes of the images that this program writes.
const OF_IMAGES: &str = "alt decoding height src width";

/// The start of the address of an embedded image.
const INSIDE: &str = "data:image/";

const SCHEMES: [&str; 4] = ["http", "https", "mailto", "data"];

/// Obsolete elements, and what replaces them.
const RENAMED: [(&str, &str); 3] = [("tt", "code"), ("strike", "s"), ("center", "div")];

static RULES: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let words = |list: &'static str| list.split_whitespace();
    let mut rules = Builder::empty();
    rules
        .tags([INLINE, BLOCKS, OURS].into_iter().flat_map(words).collect())
        .generic_attributes(words(ATTRIBUTES).collect())
        .add_tag_attributes("img", words(OF_IMAGES))
        .url_schemes(SCHEMES.into_iter().collect())
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .attribute_filter(|element, name, value| {
            may_lead_there(element, name, value).then_some(Cow::Borrowed(value))
        });
    rules
});

/// Returns whether an attribute may have this address: only images may be embedded, and no image may be on another site.
fn may_lead_there(element: &str, name: &str, value: &str) -> bool {
    match (element, name) {
        ("img", "src") => value.starts_with(INSIDE) || safe::way(value) == Way::Beside,
        (_, "href") => !matches!(safe::way(value), Way::Scheme(_)),
        _ => true,
    }
}

/// Cleans the HTML of a body with its author's tags: every element is closed where a browser would close it.
///
/// Anything that is not on the list is removed, whoever wrote it.
pub(super) fn cleaned(html: &str) -> String {
    // An end tag of a paragraph that a block has already ended becomes an empty paragraph.
    let html = RULES.clean(html).to_string();
    html.replace("<p></p>", "").replace("<p dir=\"auto\"></p>", "")
}

/// Returns the name under which an author's element is written, if it is allowed.
pub(super) fn allowed(name: &str) -> Option<&'static str> {
    let renamed = RENAMED.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new);
    INLINE.split_whitespace().chain(BLOCKS.split_whitespace()).find(|one| *one == renamed)
}

/// Returns whether an element is a block.
pub(super) fn is_block(name: &str) -> bool {
    has(BLOCKS, name)
}

/// Returns whether an element is void: it has no content and no end tag.
pub(super) fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "wbr")
}

/// Returns whether an element shows code, in which no address becomes a link.
pub(super) fn is_code(name: &str) -> bool {
    matches!(name, "code" | "kbd" | "pre" | "samp")
}

/// Returns the possible parents of an element; empty if any will do.
pub(super) fn parents(name: &str) -> &'static [&'static str] {
    match name {
        "li" => &["ul", "ol"],
        "td" | "th" => &["tr"],
        "tr" => &["table", "thead", "tbody", "tfoot"],
        "thead" | "tbody" | "tfoot" | "caption" => &["table"],
        "dt" | "dd" => &["dl", "div"],
        "summary" => &["details"],
        "figcaption" => &["figure"],
        "rt" | "rp" => &["ruby"],
        _ => &[],
    }
}

/// Returns whether an element ends implicitly where another begins.
pub(super) fn ends_at(open: &str, next: &str) -> bool {
    match open {
        "p" => is_block(next),
        "li" => next == "li",
        "dt" | "dd" => matches!(next, "dt" | "dd"),
        "td" | "th" => matches!(next, "td" | "th" | "tr" | "thead" | "tbody" | "tfoot"),
        "tr" => matches!(next, "tr" | "thead" | "tbody" | "tfoot"),
        "thead" | "tbody" | "tfoot" => matches!(next, "thead" | "tbody" | "tfoot"),
        "rt" | "rp" => matches!(next, "rt" | "rp"),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => is_block(next),
        // These may contain blocks; other inline elements end there, or a forgotten end tag would affect the rest of the text.
        "a" | "del" | "ins" => false,
        _ => !is_block(open) && is_block(next),
    }
}
