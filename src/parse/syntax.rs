//! Mistakes in YAML, explained to people who do not know its grammar.

use super::found::{Mistake, Reads, Slip};
use super::line::{Line, quoted};
use super::slip;
use crate::diagnostic::{Diagnostic, short};
use crate::source::{SourceId, Span};

/// Explains what is wrong at byte `at` of `text`, which begins at `place` in its file.
pub fn retell(
    mistake: Mistake,
    text: &str,
    at: usize,
    place: (SourceId, usize),
    reads: Reads,
) -> Diagnostic {
    let at = text.floor_char_boundary(at.min(text.trim_end().len()));
    let (mistake, at) = closer(mistake, text, at);
    let (source, offset) = place;
    if let Some(slip) = slip::find(mistake, text, at, reads) {
        return of_slip(slip, place);
    }
    let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
    let span = Span::new(source, offset + at, offset + end);
    let line = Line::around(text, at);
    let (message, label) = message(mistake);
    let name = if mistake == Mistake::TooDeep { "too-large" } else { "yaml" };
    Diagnostic::error(name, message).at(span, label).hints(hints(mistake, &line))
}

/// Complains about a tag before a value: no value here needs one, and mostly it is a text that begins with `!`.
pub fn tagged(tag: &str, text: &str, span: Span) -> Diagnostic {
    let tag = match tag.strip_prefix("tag:yaml.org,2002:") {
        Some(name) => format!("!!{name}"),
        None => tag.to_owned(),
    };
    let message = format!("`{tag}` is a tag of YAML, and none is read here");
    let complaint = Diagnostic::error("yaml", message)
        .alike("a tag of YAML")
        .at(span, "it comes before this")
        .hint(format!("remove `{tag}`"));
    let fits = !text.is_empty() && !text.contains(['\n', '"', '\\']);
    match fits && !tag.starts_with("!!") {
        true => complaint
            .hint(format!("a text that begins with `!`? put it into quotes: `\"{tag} {text}\"`")),
        false => complaint,
    }
}

/// Complains about a list or map where a key belongs; mostly it is a placeholder such as `{{title}}`.
pub fn no_key(span: Span, (text, offset): (&str, usize)) -> Diagnostic {
    if let Some(slip) = slip::unfilled(text, span.start - offset) {
        return of_slip(slip, (span.source, offset));
    }
    let place = Span::new(span.source, span.start, span.end.min(span.start + 1));
    Diagnostic::error("yaml", "a list or map stands where a key was expected")
        .at(place, "")
        .hint("a key is one word, with a colon and a space after it")
}

/// Complains about a duplicate key.
pub fn twice(key: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error("duplicate-key", format!("`{}` stands twice", short(key)))
        .at(second, "the second one")
        .with_context(first, "the first one")
        .hint("keep one of them")
}

/// Makes a complaint out of a slip in a text that begins at `place` in its file.
pub fn of_slip(slip: Slip, (source, offset): (SourceId, usize)) -> Diagnostic {
    let span = Span::new(source, offset + slip.start, offset + slip.end);
    Diagnostic::error("yaml", slip.message).at(span, slip.label).hints(slip.hints)
}

/// Moves the place of a mistake to its cause: the parser notices an open bracket only on a later line.
///
/// The same is true of a key without its colon: the next line is then read as part of it.
fn closer(mistake: Mistake, text: &str, at: usize) -> (Mistake, usize) {
    if let (Mistake::SecondColon, Some(start)) = (mistake, without_colon(text, at)) {
        return (Mistake::NoColon, start);
    }
    let opened = match mistake {
        Mistake::NoComma => last_open(&text[..at]),
        _ => None,
    };
    match opened {
        Some((bracket, start)) if text[start..at].contains('\n') => {
            (Mistake::OpenBracket(bracket), start)
        }
        _ => (mistake, at),
    }
}

fn without_colon(text: &str, at: usize) -> Option<usize> {
    let mut line = Line::around(text, at);
    let mut found = None;
    let is_pair = line.value().is_some_and(|value| !value.contains(": "));
    while let Some(above) = line.above(text).filter(|above| {
        let begins = above.body().starts_with(['"', '\'', '[', '{', '#']);
        is_pair && above.indent() == line.indent() && above.value().is_none() && !begins
    }) {
        found = Some(above.body_at());
        line = above;
    }
    found
}

fn last_open(text: &str) -> Option<(char, usize)> {
    let mut closed = 0;
    for (at, c) in text.char_indices().rev() {
        match c {
            ']' | '}' => closed += 1,
            '[' | '{' if closed == 0 => return Some((c, at)),
            '[' | '{' => closed -= 1,
            _ => {}
        }
    }
    None
}

fn message(mistake: Mistake) -> (String, &'static str) {
    let (message, label) = match mistake {
        Mistake::Tab => ("there is a tab where YAML allows only spaces", "a tab near here"),
        Mistake::OpenQuote => ("a quote is opened and never closed", "opened here"),
        Mistake::BehindQuote => {
            ("there is text after a closing quote", "the quote ended before this")
        }
        Mistake::Escape => (
            "a backslash in double quotes begins an escape that YAML does not know",
            "in this text",
        ),
        Mistake::OpenBracket(_) => ("a bracket is opened and never closed", "opened here"),
        Mistake::WrongBracket(open, close) => {
            return (format!("`{open}` is closed by `{close}`"), "opened here");
        }
        Mistake::StrayBracket => ("a bracket is closed that was not opened", ""),
        Mistake::NoColon => ("this line has no `: ` after its key", ""),
        Mistake::SecondColon => ("there is a second `: ` on this line", "this one"),
        Mistake::BlockHeader => {
            ("`>` and `|` begin a text on the next lines, and something follows on this one", "")
        }
        Mistake::Character(c) if c.is_control() => ("a control character stands here", ""),
        Mistake::Character(c) => {
            return (format!("a value cannot begin with `{c}`, unless it is quoted"), "");
        }
        Mistake::UnknownAlias => {
            ("`*` repeats a value that `&` named above, and nothing has this name", "")
        }
        Mistake::Indentation => ("this line is indented like no line above it", ""),
        Mistake::StrayItem => ("a list item stands where a key or value was expected", ""),
        Mistake::NoComma => {
            ("a list or map in brackets goes on without a comma or its closing bracket", "")
        }
        Mistake::TooDeep => ("more than 100 levels of lists and maps", "reading stopped here"),
        Mistake::Other => ("YAML cannot be read from here on", ""),
    };
    (message.to_owned(), label)
}

fn hints(mistake: Mistake, line: &Line) -> Vec<String> {
    let one = |hint: &str| vec![hint.to_owned()];
    match mistake {
        Mistake::Tab => one("replace the tab by spaces; most editors can do it for the whole file"),
        Mistake::OpenQuote => one("close it with the same quote, on the same line where it can be"),
        Mistake::BehindQuote => one(
            "put the whole value into quotes; an apostrophe inside `'...'` is written twice, as in `'it''s'`",
        ),
        Mistake::Escape => one("use single quotes, in which a backslash is only a backslash"),
        Mistake::OpenBracket(open) => vec![format!("close it with `{}`", closing(open))],
        Mistake::WrongBracket(open, _) => vec![
            format!("close it with `{}`", closing(open)),
            "a list goes into `[...]`, a map into `{...}`".to_owned(),
        ],
        Mistake::Character(c) if c.is_control() => one("remove it; it is there but cannot be seen"),
        Mistake::StrayBracket | Mistake::Character(_) => {
            vec![format!("put the value into quotes{}", in_quotes(line))]
        }
        Mistake::NoColon => one("write `key: value`, with a space after the colon"),
        Mistake::SecondColon => vec![
            format!("a text with a colon? put it into quotes{}", in_quotes(line)),
            "a map? write `{key: value}`, or put its keys on lines of their own, indented"
                .to_owned(),
        ],
        Mistake::BlockHeader => vec![format!("put the value into quotes{}", in_quotes(line))],
        Mistake::UnknownAlias => vec![format!("a text? put it into quotes{}", in_quotes(line))],
        Mistake::Indentation => one("keys that belong together begin in the same column"),
        Mistake::StrayItem => vec![
            "write the list in brackets, as in `tags: [one, two]`".to_owned(),
            "or put every `- item` on a line of its own, below its key".to_owned(),
        ],
        Mistake::NoComma => vec![
            "put a comma between its parts, and close it with `]` or `}`".to_owned(),
            "two commas in a row? remove one".to_owned(),
        ],
        Mistake::TooDeep => one(
            "keep the front matter to a write-up's own keys, and put data into a file beside it",
        ),
        Mistake::Other => {
            one("compare with the front matter of a file that works, or put the value into quotes")
        }
    }
}

/// Returns the value of a line in quotes, if the line is a plain `key: value`.
fn in_quotes(line: &Line) -> String {
    match line.value() {
        Some(value) if !value.is_empty() => format!(": `{}{}`", line.lead(), quoted(&short(value))),
        _ => String::new(),
    }
}

fn closing(open: char) -> char {
    if open == '[' { ']' } else { '}' }
}

/// Complains about lists and maps that are nested too deeply.
pub fn too_deep(deepest: usize, span: Span) -> Box<Diagnostic> {
    limit(format!("more than {deepest} levels of lists and maps"), span)
}

/// Complains about front matter that exceeds a limit.
pub fn limit(what: String, span: Span) -> Box<Diagnostic> {
    let place = Span::new(span.source, span.start, span.end.min(span.start + 1));
    Box::new(
        Diagnostic::error("too-large", what).at(place, "reading stopped here").hint(
            "keep the front matter to a write-up's own keys, and put data into a file beside it",
        ),
    )
}
