//! Turns a body into safe HTML, and says what it holds: its words, links, images and claims; the only door to pulldown-cmark.
//!
//! Bodies come from hundreds of colleagues, so they are untrusted. Harmless tags of raw HTML are kept and everything else is shown as
//! text, comments are dropped, links lead only where a page may lead, images are shown if the caller has a picture of its own for
//! them, and no style or event handler is ever written.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, Event, Tag, TagEnd};

use crate::source::Span;
use events::{Located, all_events, contained, deeper};
use raw::Sorted;
use writer::Writer;

pub use prose::{Around, Claim, DEEPEST, Fault, Image, Opening, Picture, Prose};
pub use reading::{Reading, Readings};
pub use title::Title;

mod anchors;
mod attributes;
mod bare;
mod clean;
mod comments;
mod events;
pub mod notes;
pub(crate) mod outline;
mod plain;
mod prose;
mod raw;
mod reading;
mod safe;
mod tag;
mod title;
mod unread;
mod writer;

pub use anchors::Anchors;
pub(crate) use notes::Beginning;
pub use notes::NotesForm;
pub(crate) use outline::{Outline, Way};
pub(crate) use unread::{Markup, Unread};

/// Reads a body at the place `body` in its file: images are replaced by their alternative texts.
///
/// `resolve` returns where a link to another file, or to a finding, leads on the page; with `None` only its words are kept.
///
/// # Errors
/// [`Fault::TooDeep`] beyond [`DEEPEST`] levels; [`Fault::Broken`] if the parser panics.
///
/// # Example
/// ```
/// use incident_wrapped::markdown;
/// use incident_wrapped::source::{SourceId, Span};
/// let text = "# What happened\n\nSee [the log](javascript:alert(1)) <b>now</b>, <i onclick=x>then</i>.";
/// let prose = markdown::read(text, Span::new(SourceId(0), 40, 133), &|_| None).unwrap();
/// assert_eq!(
///     prose.html,
///     "<h2 id=\"text-what-happened\">What happened</h2>\n\
///      <p>See the log <b>now</b>, &lt;i onclick=x&gt;then&lt;/i&gt;.</p>\n"
/// );
/// ```
pub fn read(
    text: &str,
    body: Span,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Result<Prose, Fault> {
    read_below(&Above::default(), text, body, Around::words(resolve))
}

/// What a page says above a body, and what the body is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Above<'a> {
    /// The title; a first heading that repeats it is left out.
    pub title: Title<'a>,
    /// Whether this is an own slide, in which `\Note:` is a plain word.
    pub is_slide: bool,
}

/// Like [`read`], for a page that already shows the title and may show images.
///
/// # Errors
/// As [`read`].
///
/// # Example
/// ```
/// use incident_wrapped::markdown::{self, Above, Around, Picture, Title};
/// use incident_wrapped::source::{SourceId, Span};
/// let title = Title { id: "INC-42", words: "Cold cache" };
/// let above = Above { title, is_slide: true };
/// let picture = Picture { source: "../images/1.png".to_owned(), width: 640, height: 360 };
/// let around = Around { link: &|_| None, image: &|_| Some(picture.clone()) };
/// let text = "# INC-42: Cold cache!\n\n\\Note: half of them.\n\n![The queue](q.png)";
/// let prose = markdown::read_below(&above, text, Span::new(SourceId(0), 0, 64), around).unwrap();
/// assert_eq!(
///     prose.html,
///     "<span id=\"text-inc-42-cold-cache\"></span><p>Note: half of them.</p>\n\
///      <p><img src=\"../images/1.png\" alt=\"The queue\" width=\"640\" height=\"360\" decoding=\"async\"></p>\n"
/// );
/// ```
pub fn read_below(
    above: &Above<'_>,
    text: &str,
    body: Span,
    around: Around<'_>,
) -> Result<Prose, Fault> {
    contained(|| {
        let events = comments::left_out(text, all_events(text)?);
        let events = if above.is_slide { notes::unescaped(text, events) } else { events };
        let read = sorted(text, events);
        Ok(written(&above.title, text, read, body, around))
    })
}

/// Returns the first paragraph of a body, outside of lists, quotes and folds, that has words apart from those of images.
///
/// # Errors
/// As [`read`].
///
/// # Example
/// ```
/// use incident_wrapped::markdown;
/// use incident_wrapped::source::{SourceId, Span};
/// let text = "# Why\n\n- a list\n\nWe *looked*.\n\nAnd then?";
/// let opening = markdown::opening(text, Span::new(SourceId(0), 0, text.len()), &|_| None);
/// assert_eq!(opening.unwrap().unwrap().html, "We <em>looked</em>.");
/// ```
pub fn opening(
    text: &str,
    body: Span,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<Opening>, Fault> {
    contained(|| {
        let read = sorted(text, comments::left_out(text, all_events(text)?));
        Ok(first_paragraph(text, body, Around::words(resolve), &read.events))
    })
}

fn written(
    title: &Title<'_>,
    text: &str,
    read: Sorted<'_>,
    body: Span,
    around: Around<'_>,
) -> Prose {
    let events = &read.events;
    let headings = headings(events);
    let again = title.again(headings.first(), events);
    let mut writer = Writer::new(text, body, around, &headings);
    for (at, (event, range)) in events.iter().enumerate() {
        if again.start == at && !again.is_empty() {
            writer.skip_heading();
        }
        if !again.contains(&at) {
            writer.lean(&events[at..]);
            take(&mut writer, event, range);
        }
    }
    let mut prose = writer.finish();
    if read.holds_tags {
        prose.html = clean::cleaned(&prose.html);
    }
    prose
}

/// Sorts raw HTML, and turns bare addresses into links.
fn sorted<'a>(text: &'a str, events: Vec<Located<'a>>) -> Sorted<'a> {
    let read = raw::sorted(events);
    Sorted { events: bare::linked(text, read.events), ..read }
}

/// Returns the words of every heading, in the order of the text.
fn headings(events: &[Located<'_>]) -> Vec<String> {
    let mut headings = Vec::new();
    let mut words = None;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Heading { .. }) => words = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => headings.extend(words.take()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(words) = &mut words {
                    words.push_str(text);
                }
            }
            _ => {}
        }
    }
    headings
}

fn first_paragraph(
    text: &str,
    body: Span,
    around: Around<'_>,
    events: &[Located<'_>],
) -> Option<Opening> {
    let (mut depth, mut start) = (0, 0);
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Paragraph) if depth == 0 => start = at + 1,
            Event::End(TagEnd::Paragraph) if depth == 1 => {
                let alone = alone(text, body, around, &events[start..at]);
                if alone.is_some() {
                    return alone;
                }
            }
            // A `div` that only centers its words sometimes surrounds a whole text.
            Event::Html(tag) if tag.as_ref() == "</div>" => {}
            Event::Html(tag) if tag.starts_with("<div") && !tag.starts_with(writer::TABLE) => {}
            Event::Html(tag) if tag.starts_with("</") => depth -= 1,
            Event::Html(tag) if !clean::is_void(tag.trim_matches(['<', '>'])) => depth += 1,
            _ => {}
        }
        depth = deeper(depth, event);
    }
    None
}

fn alone(text: &str, body: Span, around: Around<'_>, inside: &[Located<'_>]) -> Option<Opening> {
    if !has_words_beside_images(inside) {
        return None;
    }
    let mut writer = Writer::new(text, body, around, &[]);
    let anchors = Anchors::default();
    let mut plain = plain::Plain::new(&anchors, 0);
    let mut holds_tags = false;
    for (event, range) in inside {
        holds_tags |= matches!(event, Event::Html(_));
        if !matches!(event, Event::FootnoteReference(_)) {
            take(&mut writer, event, range);
            plain.take(event, body);
        }
    }
    let text = plain.text.trim().to_owned();
    let mut html = writer.finish().html.trim().to_owned();
    if holds_tags {
        html = clean::cleaned(&html);
    }
    (!text.is_empty()).then_some(Opening { html, text })
}

fn has_words_beside_images(events: &[Located<'_>]) -> bool {
    let mut images = 0;
    events.iter().any(|(event, _)| {
        match event {
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images -= 1,
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => {
                return images == 0 && !text.trim().is_empty();
            }
            _ => {}
        }
        false
    })
}

/// Returns the words of the element that begins with the first event.
fn words_of(events: &[Located<'_>]) -> String {
    let mut words = String::new();
    let mut depth = 0;
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
        depth = deeper(depth, event);
        if depth == 0 {
            break;
        }
    }
    words
}

fn take(writer: &mut Writer<'_>, event: &Event<'_>, range: &Range<usize>) {
    match event {
        Event::Start(tag) => start(writer, tag, range),
        Event::End(tag) => end(writer, tag),
        Event::Text(text) => writer.say(text),
        Event::Code(code) | Event::InlineMath(code) | Event::DisplayMath(code) => {
            writer.put("<code>");
            writer.say(code);
            writer.put("</code>");
        }
        Event::Html(tag) => writer.tag(tag),
        Event::InlineHtml(raw) => writer.say(raw),
        Event::FootnoteReference(name) => writer.refer(name),
        Event::SoftBreak => writer.say("\n"),
        Event::HardBreak => writer.both("<br>\n", " "),
        Event::Rule => writer.both("<hr>\n", "\n"),
        Event::TaskListMarker(done) => writer.task(*done),
    }
}

fn start(writer: &mut Writer<'_>, tag: &Tag<'_>, range: &Range<usize>) {
    match tag {
        Tag::Paragraph => writer.block("p"),
        Tag::Heading { level, .. } => writer.start_heading(*level as usize),
        Tag::BlockQuote(None) => writer.container("blockquote"),
        Tag::BlockQuote(Some(kind)) => writer.start_alert(title(*kind)),
        Tag::CodeBlock(_) => writer.put("<pre tabindex=\"0\"><code>"),
        Tag::List(None) => writer.container("ul"),
        Tag::List(Some(1)) => writer.container("ol"),
        Tag::List(Some(first)) => writer.container(&format!("ol start=\"{first}\"")),
        Tag::Item => writer.put("<li>"),
        Tag::FootnoteDefinition(name) => writer.start_note(name),
        Tag::Table(sides) => writer.start_table(sides.iter().copied().map(side).collect()),
        Tag::TableHead => writer.start_row(true),
        Tag::TableRow => writer.start_row(false),
        Tag::TableCell => writer.mark(),
        Tag::Emphasis => writer.put("<em>"),
        Tag::Strong => writer.put("<strong>"),
        Tag::Strikethrough => writer.put("<del>"),
        Tag::Link { dest_url, link_type, .. } => {
            writer.start_link(plain::address(dest_url, *link_type))
        }
        Tag::Image { dest_url, .. } => writer.start_image(dest_url.to_string(), range),
        // HTML was sorted before; the other extensions are not enabled.
        Tag::HtmlBlock
        | Tag::DefinitionList
        | Tag::DefinitionListTitle
        | Tag::DefinitionListDefinition
        | Tag::Superscript
        | Tag::Subscript
        | Tag::MetadataBlock(_) => {}
    }
}

fn end(writer: &mut Writer<'_>, tag: &TagEnd) {
    match tag {
        TagEnd::Paragraph => writer.both("</p>\n", "\n"),
        TagEnd::Heading(_) => writer.end_heading(),
        TagEnd::BlockQuote(None) => writer.both("</blockquote>\n", "\n"),
        TagEnd::BlockQuote(Some(_)) => writer.both("</div>\n", "\n"),
        TagEnd::CodeBlock => writer.both("</code></pre>\n", "\n"),
        TagEnd::List(true) => writer.both("</ol>\n", "\n"),
        TagEnd::List(false) => writer.both("</ul>\n", "\n"),
        TagEnd::Item => writer.both("</li>\n", "\n"),
        TagEnd::FootnoteDefinition => writer.end_note(),
        TagEnd::Table => writer.both("</tbody></table></div>\n", "\n"),
        TagEnd::TableHead => writer.both("</tr></thead>\n<tbody>\n", "\n"),
        TagEnd::TableRow => writer.both("</tr>\n", "\n"),
        TagEnd::TableCell => writer.end_cell(),
        TagEnd::Emphasis => writer.put("</em>"),
        TagEnd::Strong => writer.put("</strong>"),
        TagEnd::Strikethrough => writer.put("</del>"),
        TagEnd::Link => writer.end_link(),
        TagEnd::Image => writer.end_image(),
        TagEnd::HtmlBlock
        | TagEnd::DefinitionList
        | TagEnd::DefinitionListTitle
        | TagEnd::DefinitionListDefinition
        | TagEnd::Superscript
        | TagEnd::Subscript
        | TagEnd::MetadataBlock(_) => {}
    }
}

fn title(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "Note",
        BlockQuoteKind::Tip => "Tip",
        BlockQuoteKind::Important => "Important",
        BlockQuoteKind::Warning => "Warning",
        BlockQuoteKind::Caution => "Caution",
    }
}

/// Returns the class of a column: the content policy of the pages forbids `style`.
fn side(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => "",
        Alignment::Left => " class=\"left\"",
        Alignment::Center => " class=\"center\"",
        Alignment::Right => " class=\"right\"",
    }
}

#[cfg(test)]
mod tests;
