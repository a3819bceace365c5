//! A body to safe HTML, plain text, and the list of its links and images; the only door to pulldown-cmark.
//!
//! Bodies come from hundreds of colleagues, so they are untrusted text. Of raw HTML the harmless tags are kept and all else is shown as
//! text, comments are dropped, links lead only where a page may lead, images are their alternative text, and no style or handler is
//! ever written.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Alignment, BlockQuoteKind, Event, LinkType, Tag, TagEnd};

use crate::source::Span;
use events::{Located, all_events, deeper};
use raw::Sorted;
use writer::Writer;

pub use prose::{DEEPEST, Fault, Image, Link, Opening, Prose};
pub use title::Title;

pub mod anchors;
mod attributes;
mod bare;
mod clean;
mod comments;
mod events;
pub mod notes;
pub mod outline;
pub mod prose;
mod raw;
mod safe;
mod tag;
mod title;
pub mod unread;
mod writer;

/// Reads a body that stands at `body` in its file.
///
/// `resolve` says where a link to something beside the file, or to a finding, leads on the page; `None` leaves its words alone.
///
/// # Errors
/// [`Fault::TooDeep`] beyond [`DEEPEST`] levels; [`Fault::Broken`] where the parser panics, which ends here.
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
/// assert_eq!(prose.links[0].span.start, 40 + 21);
/// ```
pub fn read(
    text: &str,
    body: Span,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Result<Prose, Fault> {
    read_below(&Above::default(), text, body, resolve)
}

/// What a page says above a body, and what the body is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Above<'a> {
    /// The title: a first heading that says it again is left out.
    pub title: Title<'a>,
    /// Whether this is an own slide, in which `\Note:` stands for the word itself.
    pub is_slide: bool,
}

/// Reads a body in the same way for a page that has its title already.
///
/// # Errors
/// As [`read`].
///
/// # Example
/// ```
/// use incident_wrapped::markdown::{self, Above, Title};
/// use incident_wrapped::source::{SourceId, Span};
/// let title = Title { id: "INC-42", words: "Cold cache" };
/// let above = Above { title, is_slide: true };
/// let text = "# INC-42: Cold cache!\n\n\\Note: half of them.";
/// let prose = markdown::read_below(&above, text, Span::new(SourceId(0), 0, 44), &|_| None).unwrap();
/// assert_eq!(prose.html, "<span id=\"text-inc-42-cold-cache\"></span><p>Note: half of them.</p>\n");
/// ```
pub fn read_below(
    above: &Above<'_>,
    text: &str,
    body: Span,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Result<Prose, Fault> {
    contained(|| {
        let events = comments::left_out(text, all_events(text)?);
        let events = match above.is_slide {
            true => notes::unescaped(text, events),
            false => events,
        };
        Ok(written(
            &above.title,
            text,
            sorted(text, events),
            body,
            resolve,
        ))
    })
}

fn written(
    title: &Title<'_>,
    text: &str,
    read: Sorted<'_>,
    body: Span,
    resolve: Resolve<'_>,
) -> Prose {
    let events = &read.events;
    let headings = headings(events);
    let again = title.again(headings.first(), events);
    let mut writer = Writer::new(text, body, resolve, &headings);
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
    prose.opening = opening(text, body, resolve, events);
    if read.holds_tags {
        prose.html = clean::cleaned(&prose.html);
    }
    prose
}

/// Keeps a panic of the parser inside this room.
fn contained<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Fault::Broken))
}

/// Says where a link to something beside the file, or to a finding, leads on the page.
type Resolve<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Sorts raw HTML, and makes links of bare addresses.
fn sorted<'a>(text: &'a str, events: Vec<Located<'a>>) -> Sorted<'a> {
    let read = raw::sorted(events);
    Sorted {
        events: bare::linked(text, read.events),
        ..read
    }
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

/// Returns the first paragraph that stands in no list, quote or fold and has words.
fn opening(
    text: &str,
    body: Span,
    resolve: Resolve<'_>,
    events: &[Located<'_>],
) -> Option<Opening> {
    let (mut depth, mut start) = (0, 0);
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Paragraph) if depth == 0 => start = at + 1,
            Event::End(TagEnd::Paragraph) if depth == 1 => {
                let alone = alone(text, body, resolve, &events[start..at]);
                if alone.is_some() {
                    return alone;
                }
            }
            // What only sets its words in the middle is around all of a text now and then.
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

fn alone(text: &str, body: Span, resolve: Resolve<'_>, inside: &[Located<'_>]) -> Option<Opening> {
    let mut writer = Writer::new(text, body, resolve, &[]);
    let mut holds_tags = false;
    for (event, range) in inside {
        holds_tags |= matches!(event, Event::Html(_));
        if !matches!(event, Event::FootnoteReference(_)) {
            take(&mut writer, event, range);
        }
    }
    let prose = writer.finish();
    let text = prose.text.trim().to_owned();
    let mut html = prose.html.trim().to_owned();
    if holds_tags {
        html = clean::cleaned(&html);
    }
    (!text.is_empty()).then_some(Opening { html, text })
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
        Tag::TableCell => writer.start_cell(),
        Tag::Emphasis => writer.put("<em>"),
        Tag::Strong => writer.put("<strong>"),
        Tag::Strikethrough => writer.put("<del>"),
        Tag::Link {
            dest_url,
            link_type: LinkType::Email,
            ..
        } => writer.start_link(format!("mailto:{dest_url}"), range),
        Tag::Link { dest_url, .. } => writer.start_link(dest_url.to_string(), range),
        Tag::Image { dest_url, .. } => writer.image(dest_url.to_string(), range),
        // Sorted before, and not switched on.
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
        TagEnd::Image
        | TagEnd::HtmlBlock
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

/// Returns the class of a column: the policy of the pages forbids `style`.
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
