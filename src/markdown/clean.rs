//! The HTML that a body may hold: a list of what is allowed, and the only door to ammonia.
//!
//! The list is what GitHub lets through, without what loads a file, what only a script can use, and what changes the look of the page.

use std::borrow::Cow;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::safe::{self, Way};
use crate::source::text::has;

/// The elements of which an author may write tags, and which stand within a line.
const INLINE: &str = "a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var \
     br wbr";

/// The elements of which an author may write tags, and which stand on lines of their own.
const BLOCKS: &str = "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table \
     tbody td tfoot th thead tr ul";

/// What only this program writes: a tag of an author that shows an image is read as Markdown's.
const OURS: &str = "img section";

/// The attributes that this program writes; of an author's tags it has kept only some, with values that it knows.
const ATTRIBUTES: &str = "align aria-label class colspan dir href id lang open reversed role rowspan scope start tabindex title value";

/// The attributes of the images that this program writes.
const OF_IMAGES: &str = "alt decoding height src width";

/// How the address of an image begins that the page carries inside.
const INSIDE: &str = "data:image/";

const SCHEMES: [&str; 4] = ["http", "https", "mailto", "data"];

/// Old names of elements, and the names that they have now.
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

/// Says whether an address is where it may be: only an image carries what it shows inside, and no image is on another site.
fn may_lead_there(element: &str, name: &str, value: &str) -> bool {
    match (element, name) {
        ("img", "src") => value.starts_with(INSIDE) || safe::way(value) == Way::Beside,
        (_, "href") => !matches!(safe::way(value), Way::Scheme(_)),
        _ => true,
    }
}

/// Returns HTML that a body with tags of its author became, with every element closed where a browser closes it.
///
/// What the list does not allow is not in it, whoever wrote it.
pub(super) fn cleaned(html: &str) -> String {
    // A browser makes an empty paragraph of what ends one that a block within it has ended already.
    let html = RULES.clean(html).to_string();
    html.replace("<p></p>", "").replace("<p dir=\"auto\"></p>", "")
}

/// Returns the name under which an author's element is written, where it is allowed.
pub(super) fn allowed(name: &str) -> Option<&'static str> {
    let renamed = RENAMED.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new);
    INLINE.split_whitespace().chain(BLOCKS.split_whitespace()).find(|one| *one == renamed)
}

/// Says whether an element stands on lines of its own.
pub(super) fn is_block(name: &str) -> bool {
    has(BLOCKS, name)
}

/// Says whether an element holds nothing, and so has no tag that ends it.
pub(super) fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "wbr")
}

/// Says whether the words of an element are code, in which nothing is a link.
pub(super) fn is_code(name: &str) -> bool {
    matches!(name, "code" | "kbd" | "pre" | "samp")
}

/// Returns the elements of which one has to be around this one; any may be where there are none.
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

/// Says whether an element ends where another begins, though no tag says so.
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
        // These may have blocks in them; what was forgotten in a line would dress all of the text.
        "a" | "del" | "ins" => false,
        _ => !is_block(open) && is_block(next),
    }
}
