//! A body to safe HTML, plain text, and the list of its links and images; the only door to pulldown-cmark.
//!
//! Bodies come from hundreds of colleagues, so they are untrusted text. Raw HTML is shown as text, comments are
//! dropped, links lead only where a page may lead, images are shown where the caller has a picture of its own for them, and
//! no style or handler is ever written.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Alignment, BlockQuoteKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::source::Span;
use writer::Writer;

pub use prose::{Around, DEEPEST, Fault, Image, Link, Opening, Picture, Prose};

pub mod anchors;
mod comments;
pub mod notes;
pub mod outline;
pub mod prose;
mod safe;
mod writer;

/// Reads a body that stands at `body` in its file, for its words: images are theirs.
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
/// let text = "# What happened\n\nSee [the log](javascript:alert(1)) <b>now</b>.";
/// let prose = markdown::read(text, Span::new(SourceId(0), 40, 102), &|_| None).unwrap();
/// assert_eq!(
///     prose.html,
///     "<h2 id=\"text-what-happened\">What happened</h2>\n<p>See the log &lt;b&gt;now&lt;/b&gt;.</p>\n"
/// );
/// assert_eq!(prose.links[0].span.start, 40 + 21);
/// ```
pub fn read(
    text: &str,
    body: Span,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Result<Prose, Fault> {
    let image = &|_: &str| None;
    let around = Around {
        link: resolve,
        image,
    };
    read_page(text, body, around)
}

/// Reads the same for a page that shows images.
///
/// # Errors
/// As [`read`].
///
/// # Example
/// ```
/// use incident_wrapped::markdown::{self, Around, Picture};
/// use incident_wrapped::source::{SourceId, Span};
/// let picture = Picture { source: "../images/1.png".to_owned(), width: 640, height: 360 };
/// let around = Around { link: &|_| None, image: &|_| Some(picture.clone()) };
/// let prose = markdown::read_page("![The queue](q.png)", Span::new(SourceId(0), 0, 19), around).unwrap();
/// assert_eq!(
///     prose.html,
///     "<p><img src=\"../images/1.png\" alt=\"The queue\" width=\"640\" height=\"360\" loading=\"lazy\"></p>\n"
/// );
/// ```
pub fn read_page(text: &str, body: Span, around: Around<'_>) -> Result<Prose, Fault> {
    contained(|| Ok(written(&events(text)?, body, around)))
}

/// Reads the body of an own slide in the same way; there `\Note:` stands for the word itself.
///
/// # Errors
/// As [`read`].
///
/// # Example
/// ```
/// use incident_wrapped::markdown;
/// use incident_wrapped::source::{SourceId, Span};
/// let text = r"\Note: half of them.";
/// let around = markdown::Around { link: &|_| None, image: &|_| None };
/// let prose = markdown::read_slide(text, Span::new(SourceId(0), 0, 20), around).unwrap();
/// assert_eq!(prose.html, "<p>Note: half of them.</p>\n");
/// ```
pub fn read_slide(text: &str, body: Span, around: Around<'_>) -> Result<Prose, Fault> {
    contained(|| {
        let events = notes::unescaped(text, events(text)?);
        Ok(written(&events, body, around))
    })
}

fn written(events: &[Located<'_>], body: Span, around: Around<'_>) -> Prose {
    let mut writer = Writer::new(body, around, &headings(events));
    for (event, range) in events {
        take(&mut writer, event, range);
    }
    let image = &|_: &str| None;
    let opening = opening(body, Around { image, ..around }, events);
    Prose {
        opening,
        ..writer.finish()
    }
}

/// Keeps a panic of the parser inside this room.
fn contained<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Fault::Broken))
}

type Located<'a> = (Event<'a>, Range<usize>);

fn events(text: &str) -> Result<Vec<Located<'_>>, Fault> {
    Ok(comments::left_out(text, all_events(text)?))
}

/// Returns what was read, also what stands in comments.
fn all_events(text: &str) -> Result<Vec<Located<'_>>, Fault> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    let mut list = Vec::new();
    let mut depth = 0;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        depth = deeper(depth, &event);
        if depth > DEEPEST {
            return Err(Fault::TooDeep);
        }
        list.push((event, range));
    }
    Ok(list)
}

fn deeper(depth: usize, event: &Event<'_>) -> usize {
    match event {
        Event::Start(_) => depth + 1,
        Event::End(_) => depth - 1,
        _ => depth,
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

/// Returns the first paragraph that stands in no list or quote and has words beside those of images.
fn opening(body: Span, around: Around<'_>, events: &[Located<'_>]) -> Option<Opening> {
    let (mut depth, mut start) = (0, 0);
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Paragraph) if depth == 0 => start = at + 1,
            Event::End(TagEnd::Paragraph) if depth == 1 => {
                let alone = alone(body, around, &events[start..at]);
                if alone.is_some() {
                    return alone;
                }
            }
            _ => {}
        }
        depth = deeper(depth, event);
    }
    None
}

fn alone(body: Span, around: Around<'_>, inside: &[Located<'_>]) -> Option<Opening> {
    if !has_words_beside_images(inside) {
        return None;
    }
    let mut writer = Writer::new(body, around, &[]);
    for (event, range) in inside {
        if !matches!(event, Event::FootnoteReference(_)) {
            take(&mut writer, event, range);
        }
    }
    let prose = writer.finish();
    let text = prose.text.trim().to_owned();
    let html = prose.html.trim().to_owned();
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

/// Returns the words of what begins with the first event, up to its end.
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
        Event::Html(raw) => writer.raw.push_str(raw),
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
        Tag::Paragraph => writer.put("<p>"),
        Tag::Heading { level, .. } => writer.start_heading(*level as usize),
        Tag::BlockQuote(None) => writer.put("<blockquote>\n"),
        Tag::BlockQuote(Some(kind)) => writer.start_alert(title(*kind)),
        Tag::CodeBlock(_) => writer.put("<pre tabindex=\"0\"><code>"),
        Tag::HtmlBlock => writer.raw.clear(),
        Tag::List(None) => writer.put("<ul>\n"),
        Tag::List(Some(1)) => writer.put("<ol>\n"),
        Tag::List(Some(first)) => writer.put(&format!("<ol start=\"{first}\">\n")),
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
        Tag::Image { dest_url, .. } => writer.start_image(dest_url.to_string(), range),
        // Not switched on.
        Tag::DefinitionList
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
        TagEnd::HtmlBlock => writer.end_raw(),
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
        TagEnd::DefinitionList
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
