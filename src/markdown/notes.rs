//! Finds where speaker's notes begin in an own slide, and lines that only look like it.
//!
//! A leak cannot be undone, so lines are read as the page shows them, without markup, quotes and lists, and the words of
//! other tools for notes are known. Code stays code, and comments are never published.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::comments;
use super::events::{Located, all_events, contained};
use lines::{Line, Lines, Within};
use marks::mark;
use words::{Close, Words};

mod letters;
mod lines;
mod marks;
mod words;

/// How notes begin, or seem to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotesForm {
    /// `Notes:` after nothing but the markup of headings, emphasis and quotes: the notes follow.
    Notes,
    /// Other words for notes, or `Notes:` in a list, a table or a tag.
    Words,
    /// The mark of another tool, such as `???` or `:::notes`.
    Mark,
    /// Any of these in code whose fence is never closed.
    OpenCode,
}

/// A line that begins notes, or seems to; all places are in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The form of the beginning.
    pub form: NotesForm,
    /// Its words as the page shows them, or a mark as it was written.
    pub said: String,
    /// The place of its words.
    pub words: Range<usize>,
    /// Where its line begins.
    pub line: usize,
    /// Where the notes begin: after the colon, or on the next line.
    pub behind: usize,
}

/// Returns every line that begins notes or seems to, in the order of the text; empty if it cannot be read.
///
/// # Example
/// ```
/// use incident_wrapped::markdown::notes::{self, NotesForm};
/// let found = notes::beginnings("Seen.\n\n## notes:\nSaid.\n\n- Note: said");
/// assert_eq!((found[0].form, found[0].line, found[0].behind), (NotesForm::Notes, 7, 17));
/// assert_eq!((found[1].form, found[1].words.clone()), (NotesForm::Words, 26..31));
/// ```
pub fn beginnings(text: &str) -> Vec<Beginning> {
    contained(|| Ok(of_events(text, all_events(text)?))).unwrap_or_default()
}

fn of_events(text: &str, events: Vec<Located<'_>>) -> Vec<Beginning> {
    let mut found = of_comments(text, &events);
    let events = comments::left_out(text, events);
    let read = Lines::of(text, &events);
    found.extend(read.tags.iter().filter(|tag| marks::is_tag(&tag.text)).map(|tag| {
        let words = tag.start..tag.start + tag.text.len();
        beginning(text, NotesForm::Mark, tag.text.clone(), words)
    }));
    found.extend(read.lines.iter().filter_map(|line| of_line(text, line)));
    found.sort_by_key(|one| one.words.start);
    found
}

/// Returns the place of a heading below a rule in notes, which looks like another slide in the same file.
///
/// # Example
/// ```
/// use incident_wrapped::markdown::notes::next_slide;
/// let notes = "said\n\n---\n\n## Second\n\nseen";
/// assert_eq!(next_slide(notes).map(|place| &notes[place]), Some("## Second"));
/// assert_eq!(next_slide("said\n\n---\n\nmore"), None);
/// ```
pub fn next_slide(notes: &str) -> Option<Range<usize>> {
    let events = contained(|| all_events(notes)).ok()?;
    let (_, place) = events.windows(2).find_map(|pair| match pair {
        [(Event::Rule, _), heading @ (Event::Start(Tag::Heading { .. }), _)] => Some(heading),
        _ => None,
    })?;
    let length = notes[place.clone()].trim_end().len();
    Some(place.start..place.start + length)
}

/// Removes the backslash of each `\Note:`, with which a slide means the word itself.
pub(super) fn unescaped<'a>(text: &'a str, events: Vec<Located<'a>>) -> Vec<Located<'a>> {
    if !text.contains('\\') {
        return events;
    }
    let read = Lines::of(text, &events);
    let mut marks = read.lines.iter().filter_map(escape).peekable();
    let mut kept = Vec::with_capacity(events.len());
    for (event, range) in events {
        // Marks outside of text stay as they are, and must not block later ones.
        while marks.next_if(|at| *at < range.start).is_some() {}
        let same: fn(&'a str) -> Event<'a> = match event {
            Event::Text(_) => |part| Event::Text(part.into()),
            Event::Html(_) => |part| Event::Html(part.into()),
            _ => {
                kept.push((event, range));
                continue;
            }
        };
        if !marks.peek().is_some_and(|at| range.contains(at)) {
            kept.push((event, range));
            continue;
        }
        let mut from = range.start;
        while let Some(at) = marks.next_if(|at| range.contains(at)) {
            kept.push((same(&text[from..at]), from..at));
            from = at + 1;
        }
        kept.push((same(&text[from..range.end]), from..range.end));
    }
    kept
}

/// Returns the place of a backslash that escapes words for notes.
fn escape(line: &Line) -> Option<usize> {
    let start = dressed(&line.text);
    let own = line.within != Within::OpenCode && mark(&line.text[start..]).is_none();
    let quoted = line.text[start..].strip_prefix(letters::QUOTES);
    let quoted = quoted.map(|quoted| line.text.len() - quoted.len());
    let starts = [Some(start), in_brackets(&line.text, start), quoted];
    let mut starts = starts.into_iter().flatten().filter(|at| {
        let words = line.text[*at..].strip_prefix('\\');
        own && words.is_some_and(|words| words::suspect(words).is_some())
    });
    starts.next().map(|at| line.source(at).start)
}

fn of_line(text: &str, line: &Line) -> Option<Beginning> {
    let found = |form: NotesForm, from: usize, to: usize| {
        let form = if line.within == Within::OpenCode { NotesForm::OpenCode } else { form };
        let last = line.text[..to].char_indices().next_back().map_or(from, |(at, _)| at);
        let words = line.source(from).start..line.source(last).end;
        beginning(text, form, line.text[from..to].to_owned(), words)
    };
    let marked = mark(&line.text);
    let escaped = marked
        .as_ref()
        .is_some_and(|mark| comments::is_escaped(text, line.source(mark.start).start));
    if let Some(mark) = marked.filter(|_| !escaped) {
        return Some(found(NotesForm::Mark, mark.start, mark.end));
    }
    let (start, words) =
        begun(&line.text).filter(|(_, words)| !escaped || words.close == Close::Colon)?;
    let end = start + words.end;
    let with_colon = end + line.text[end..].chars().next().map_or(0, char::len_utf8);
    match words.close {
        Close::Colon => {
            let bare = line.text[start..end]
                .trim_end_matches(|c: char| is_dress(c) || letters::QUOTES.contains(&c));
            let said = format!("{bare}{}", &line.text[end..with_colon]);
            let found = Beginning { said, ..found(NotesForm::Words, start, with_colon) };
            let plain = words.plain
                && found.form == NotesForm::Words
                && is_plain(&text[found.line..found.words.start]);
            Some(Beginning { form: if plain { NotesForm::Notes } else { found.form }, ..found })
        }
        Close::Dash => {
            let bare = line.text[..end].trim_end().len();
            Some(found(NotesForm::Words, start, bare))
        }
        Close::More => {
            (line.within != Within::Sentence).then(|| found(NotesForm::Words, start, end))
        }
        Close::End => {
            (words.whose || line.within == Within::Top).then(|| found(NotesForm::Words, start, end))
        }
    }
}

/// Reads the words at the start of a line, with their place; a single note in brackets is only a remark.
fn begun(line: &str) -> Option<(usize, Words)> {
    let start = dressed(line);
    words::suspect(&line[start..])
        .map(|words| (start, words))
        .or_else(|| {
            let inside = in_brackets(line, start)?;
            let words = words::suspect(&line[inside..])?;
            let fits = match words.close {
                Close::Colon | Close::Dash => !words.remark,
                Close::End => words.whose || line[start..].starts_with('{'),
                Close::More => words.whose && line[inside + words.end..].starts_with(']'),
            };
            fits.then_some((inside, words))
        })
        .or_else(|| {
            let quoted = line[start..].strip_prefix(letters::QUOTES)?;
            let start = line.len() - quoted.len();
            let words = words::suspect(quoted).filter(|words| words.close == Close::Colon)?;
            quoted[..words.end].contains(letters::QUOTES).then_some((start, words))
        })
}

/// Returns where the letters begin after an opening bracket at `start`.
fn in_brackets(line: &str, start: usize) -> Option<usize> {
    let rest = line[start..].strip_prefix(['(', '[', '{', '\u{ff08}', '\u{ff3b}', '\u{3010}'])?;
    (!rest.starts_with('/')).then(|| line.len() - rest.len() + dressed(rest))
}

/// Finds comments that consist only of words for notes: other tools begin notes with them.
fn of_comments(text: &str, events: &[Located<'_>]) -> Vec<Beginning> {
    let mut found = Vec::new();
    for range in comments::ranges(text, events) {
        let inside = text[range.clone()].trim_start_matches("<!--").trim_end_matches("-->").trim();
        if words::is_all(inside) || marks::is_element(inside) {
            found.push(beginning(text, NotesForm::Mark, text[range.clone()].to_owned(), range));
        }
    }
    found
}

fn beginning(text: &str, form: NotesForm, said: String, words: Range<usize>) -> Beginning {
    let line = text[..words.start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let behind = behind(text, line, &words);
    Beginning { form, said, words, line, behind }
}

/// Returns where notes begin: after the colon and the end of its emphasis, or below a heading.
fn behind(text: &str, line: usize, words: &Range<usize>) -> usize {
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at + 1);
    let emphasis = text[line..words.start].contains(['*', '_']);
    let rest = &text[words.end..line_end(words.end)];
    let closing = if emphasis { rest.len() - rest.trim_start_matches(['*', '_']).len() } else { 0 };
    if rest.contains(|c: char| !"#*_".contains(c) && !c.is_whitespace()) {
        return words.end + closing;
    }
    let next = line_end(words.end);
    let below = text[next..line_end(next)].trim_matches(|c: char| c == '>' || c.is_whitespace());
    let underline =
        !below.is_empty() && ['=', '-'].iter().any(|mark| below.trim_matches(*mark).is_empty());
    if underline { line_end(next) } else { next }
}

/// Returns where the letters of a line begin, after any decoration.
fn dressed(line: &str) -> usize {
    let mut rest = line;
    loop {
        let bare = rest.trim_start_matches(|c| !"&:".contains(c) && is_dress(c));
        let bare = picture(bare);
        let bare = bare.strip_prefix("[!").unwrap_or(bare);
        let bare = &bare[letters::entity(bare)..];
        let bare = bare.strip_prefix("& ").unwrap_or(bare);
        let bare = item(bare).unwrap_or(bare);
        if bare.len() == rest.len() {
            return line.len() - rest.len();
        }
        rest = bare;
    }
}

/// Returns the text after an emoji by name, such as `:memo:`.
fn picture(text: &str) -> &str {
    let Some(rest) = text.strip_prefix(':') else { return text };
    let name = |c: char| c.is_ascii_alphanumeric() || "_+-".contains(c);
    let behind = rest.trim_start_matches(name).strip_prefix(':');
    behind.filter(|behind| rest.len() > behind.len() + 1).unwrap_or(rest)
}

/// Returns the text after a list or task mark that was not parsed as one, for example inside a line.
fn item(text: &str) -> Option<&str> {
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = match number.len() == text.len() {
        true => number.trim_start_matches(|c: char| c.is_ascii_alphabetic()),
        false => number,
    };
    let counted = number.len() + 1 == text.len() || !text.starts_with(char::is_alphabetic);
    let behind = number.strip_prefix(['.', ')']).filter(|_| counted && number.len() < text.len());
    behind.or_else(|| ["[ ]", "[x]", "[X]"].iter().find_map(|mark| text.strip_prefix(mark)))
}

/// Returns whether a character before the words is mere decoration; quotes and brackets are not.
fn is_dress(c: char) -> bool {
    let sets_apart = "\"'([{<`\\\u{fffc}\u{ab}\u{bb}\u{300c}\u{300e}\u{3010}\u{ff08}\u{ff3b}"
        .contains(c)
        || ('\u{2018}'..='\u{201f}').contains(&c)
        || matches!(c, '\u{2039}' | '\u{203a}');
    letters::is_unseen(c) || !(c.is_alphanumeric() || sets_apart)
}

/// Returns whether only the markup of headings, emphasis and quotes comes before the words.
fn is_plain(before: &str) -> bool {
    let mark = |c: char| "#*_>".contains(c) || c.is_whitespace() || letters::is_unseen(c);
    before.chars().all(mark)
}

#[cfg(test)]
mod tests;
