//! What was written for the two `---` lines around front matter.

use crate::diagnostic::{Diagnostic, short};
use crate::parse::line::plain_or_quoted;
use crate::source::{Source, SourceId, Span};

/// The line that opens front matter, and the one that closes it.
pub const FENCE: &str = "---";

/// Complains that a file does not begin with front matter, and says what it begins with.
pub fn missing(id: SourceId, source: &Source) -> Diagnostic {
    let text = source.text.as_str();
    let name = source.path.rsplit('/').next().unwrap_or_default();
    let first = text.split_inclusive('\n').next().unwrap_or("");
    let told = Diagnostic::error("no-front-matter", "this file does not begin with front matter");
    let line = Span::new(id, 0, first.trim_end().len());
    let end = first.strip_prefix(FENCE).and_then(|rest| rest.chars().next());
    let named = match end {
        Some('\r') => Some("CR".to_owned()),
        Some(c @ ('\u{85}' | '\u{2028}' | '\u{2029}')) => Some(format!("`U+{:04X}`", u32::from(c))),
        _ => None,
    };
    if let Some(named) = named {
        let line = Span::new(id, 0, FENCE.len());
        return told.at(line, "`---` is looked for here").hint(format!(
            "its lines end in {named} alone, which hardly any program reads: save it with line ends LF"
        ));
    }
    if let Some(opening) = opening(id, text, first) {
        return opening;
    }
    let above = above(text);
    if let Some(above) = above {
        return told.at(line, "`---` is looked for here").hint(above);
    }
    told.at(line, "`---` is looked for here")
        .hint(
            "begin it with `---`, then one key a line such as `id:` and `title:`, then `---` again",
        )
        .hint(format!(
            "not a part of the report? a name that begins with `_` is passed over: `_{name}`"
        ))
}

/// Says what stands above the fence that is there.
fn above(text: &str) -> Option<String> {
    let mut empty = true;
    for line in text.lines() {
        if line.trim_end() == FENCE {
            return Some(match empty {
                true => "remove the empty lines above the first `---`".to_owned(),
                false => "put what stands above the first `---` below the second one, or remove it"
                    .to_owned(),
            });
        }
        empty &= line.trim().is_empty();
    }
    None
}

/// Names what stands in the place of the first fence, where it was meant as one.
fn opening(id: SourceId, text: &str, first: &str) -> Option<Diagnostic> {
    let line = first.trim_end();
    let told = |message: String, start: usize, end: usize| {
        Diagnostic::error("no-front-matter", message).at(Span::new(id, start, end), "")
    };
    let bare = line.trim_start_matches(unseen);
    let lead = line.len() - bare.len();
    if lead > 0 && bare == FENCE {
        let what = before(&line[..lead]);
        return Some(
            told(format!("{what} before `---`"), 0, line.len())
                .hint("let `---` begin in the first column of the first line"),
        );
    }
    if let Some(what) = near_fence(bare) {
        return Some(
            told(format!("{what}; front matter begins with `---`"), 0, line.len())
                .hint(format!("write `---` for `{}`, above the keys and below them", short(bare))),
        );
    }
    match bare {
        "+++" => Some(
            told("this front matter is TOML, and YAML is read".to_owned(), 0, line.len())
                .hint(toml(text)),
        ),
        ";;;" => Some(
            told("this front matter is JSON between `;;;`".to_owned(), 0, line.len())
                .hint("write `---` for both `;;;`: JSON is YAML, too"),
        ),
        _ if bare.starts_with('{') => Some(
            told("this front matter is JSON without its two `---`".to_owned(), 0, line.len())
                .hint("put a line `---` above it and one below it: JSON is YAML, too"),
        ),
        _ if bare.starts_with("```") || bare.starts_with("~~~") => Some(code(id, text, line)),
        _ => behind_fence(id, line, bare).or_else(|| key_first(id, line)),
    }
}

/// Front matter in a block of code, as a chat or a wiki shows it.
fn code(id: SourceId, text: &str, line: &str) -> Diagnostic {
    let told = Diagnostic::error("no-front-matter", "this file begins with a block of code")
        .at(Span::new(id, 0, line.len()), "opened here");
    match text.lines().nth(1).is_some_and(|second| second.trim_end() == FENCE) {
        true => told.hint("remove this line and the one that closes the block, so that `---` is the first line"),
        false => told.hint("front matter? put `---` in the place of this line and of the one that closes the block"),
    }
}

/// Names what stands behind the dashes on their line.
fn behind_fence(id: SourceId, line: &str, bare: &str) -> Option<Diagnostic> {
    let rest = bare.strip_prefix(FENCE).filter(|rest| !rest.starts_with('-'))?;
    let start = line.len() - rest.trim_start().len();
    let message = "something stands behind `---` on its line";
    let rest = rest.trim();
    let alone = "leave `---` alone on the first line";
    let hint = match rest.to_ascii_lowercase().as_str() {
        "yaml" | "yml" => format!("{alone}: remove `{rest}`, which is what is read"),
        "json" => format!("{alone}: remove `{rest}`; JSON is YAML, too"),
        "toml" => format!("{alone}, and write `key: value` for `key = value`"),
        _ if rest.starts_with('#') => format!("{alone}; a comment goes below it"),
        _ => format!("{alone}, and put `{}` below it", short(rest)),
    };
    Some(
        Diagnostic::error("no-front-matter", message)
            .at(Span::new(id, start, line.len()), "")
            .hint(hint),
    )
}

/// Says that keys begin without a fence above them.
fn key_first(id: SourceId, line: &str) -> Option<Diagnostic> {
    let (key, _) = line.split_once(':')?;
    let is_key = !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    is_key.then(|| {
        Diagnostic::error("no-front-matter", "the keys begin without a line `---` above them")
            .at(Span::new(id, 0, line.len()), "")
            .hint(format!(
                "put `---` on a line of its own above `{}`, and again below the last key",
                short(line)
            ))
    })
}

/// Writes the first key of TOML as YAML has it.
fn toml(text: &str) -> String {
    let pair = text.lines().skip(1).find_map(|line| line.split_once('='));
    let rest = "and `key: value` for `key = value`";
    match pair {
        Some((key, value)) => {
            let yaml = format!("{}: {}", key.trim(), plain_or_quoted(value.trim()));
            format!("write `---` for both `+++`, {rest}, as in `{}`", short(&yaml))
        }
        None => format!("write `---` for both `+++`, {rest}"),
    }
}

/// Complains that front matter is never closed, and says what was perhaps meant to close it.
pub fn unclosed(id: SourceId, text: &str) -> Diagnostic {
    let told =
        Diagnostic::error("unclosed-front-matter", "the front matter is opened and never closed");
    let opened = Span::new(id, 0, FENCE.len());
    if let Some(stray) = stray(id, text, 0, text.len(), true) {
        return stray;
    }
    let told = told.at(opened, "opened here");
    match last_key(text) {
        Some(line) => told.hint(format!("put `---` on a line of its own below `{}`", short(line))),
        None => told.hint("put `---` on a line of its own below the last key"),
    }
}

/// Says that front matter is never closed where it reads well down to prose below an empty line: the `---` below that is a rule of the body.
pub fn never_closed(
    id: SourceId,
    text: &str,
    front: Span,
    reads: impl Fn(&str) -> bool,
) -> Option<Diagnostic> {
    let mut at = front.start;
    let (mut is_below, mut above) = (false, "");
    for line in text[front.start..front.end].split_inclusive('\n') {
        let is_prose = !line.starts_with([' ', '\t', '-', '#']) && !line.contains(':');
        match line.trim().is_empty() {
            true => is_below = true,
            // A block of text may only lack its indentation.
            false if is_below && is_prose && !above.ends_with(['|', '>']) => {
                return reads(&text[front.start..at]).then(|| unclosed(id, &text[..at]));
            }
            false => above = line.trim_end(),
        }
        at += line.len();
    }
    None
}

/// Finds a line that was meant to close the front matter: any that YAML can make nothing of, or, where none else closes it, an indented one too.
pub fn stray(
    id: SourceId,
    text: &str,
    start: usize,
    end: usize,
    indented: bool,
) -> Option<Diagnostic> {
    let mut at = start;
    for (number, line) in
        (1 + text[..start].matches('\n').count()..).zip(text[start..end].split_inclusive('\n'))
    {
        let whole = line.trim_end();
        let bare = whole.trim_start_matches(unseen);
        let lead = whole.len() - bare.len();
        let place = Span::new(id, at + lead, at + whole.len());
        let first = at == 0;
        at += line.len();
        let told = |message: String| {
            Diagnostic::error("unclosed-front-matter", message)
                .at(place, "")
                .hint(format!("write `---` on line {number}, from the first column on"))
        };
        if first || (lead > 0 && !indented) {
            continue;
        }
        match (bare, near_fence(bare)) {
            (FENCE, _) if lead > 0 => {
                return Some(told(format!(
                    "{} before the `---` that closes the front matter",
                    before(&whole[..lead])
                )));
            }
            ("...", _) => {
                let message = format!("`...` on line {number} ends it in YAML, here it is `---`");
                return Some(told(message).alike("`...` ends it"));
            }
            ("+++" | ";;;", _) => {
                return Some(told(format!("`{bare}` does not close what `---` opened")));
            }
            (_, Some(what)) => return Some(told(format!("{what}; front matter ends with `---`"))),
            _ if bare.starts_with("--- ") => {
                return Some(told(
                    "something stands behind the `---` that closes the front matter".to_owned(),
                ));
            }
            _ => {}
        }
    }
    None
}

/// Finds a second block of keys between `---`, right below the first: what it holds back would be published as text.
pub fn second(text: &str, body: Span) -> Option<Diagnostic> {
    let mut at = body.start;
    let mut lines = text[body.start..body.end].split_inclusive('\n');
    let opening = lines.by_ref().find(|line| {
        at += line.len();
        !line.trim().is_empty()
    })?;
    if opening.trim_end() != FENCE {
        return None;
    }
    let mut inside = Vec::new();
    let mut closed = false;
    for line in lines.map(str::trim_end) {
        closed = line == FENCE;
        if closed || line.is_empty() {
            break;
        }
        inside.push(line);
    }
    let is_key = |line: &str| {
        let is_word = |key: &str| {
            let mut letters = key.chars();
            !key.is_empty() && letters.all(|c| c.is_alphanumeric() || "_-".contains(c))
        };
        let parts = line.split_once(':');
        parts.is_some_and(|(key, rest)| {
            is_word(key.trim_end()) && (rest.is_empty() || rest.starts_with(' '))
        })
    };
    // Keys that nothing closes are the words of a list or of a letter.
    let is_part = |line: &&str| line.starts_with([' ', '\t', '-', '#']) || is_key(line);
    let begins = inside.first().is_some_and(|first| is_key(first));
    if !closed || !begins || !inside.iter().all(is_part) {
        return None;
    }
    let start = at - opening.len();
    let message = "a second block of keys stands below the front matter";
    Some(
        Diagnostic::error("second-front-matter", message)
            .at(Span::new(body.source, start, start + FENCE.len()), "it begins here")
            .note("it would be shown as text, and nothing would read it")
            .hint("move its keys up, between the first two `---`, or remove it"),
    )
}

/// Says what a line is that looks like a fence: dashes of another number or kind, or another rule.
fn near_fence(line: &str) -> Option<String> {
    let shown = short(line);
    let all = |signs: &str| line.chars().count() > 1 && line.chars().all(|c| signs.contains(c));
    if all("-") && line != FENCE {
        return Some(format!("`{shown}` has {} dashes", line.len()));
    }
    let is_dash = |c: char| "‐‑‒–—―−".contains(c);
    if line.chars().any(is_dash) && line.chars().all(|c| c == '-' || is_dash(c)) {
        return Some(format!("`{shown}` holds a dash that editors make of hyphens"));
    }
    let is_rule = all("*") || all("_") || all("=") || all("- ") || all("* ");
    (is_rule && line != FENCE).then(|| format!("`{shown}` is a line of another kind"))
}

/// Says what stands before a fence.
fn before(lead: &str) -> String {
    match lead.chars().find(|c| !" \t".contains(*c)) {
        Some('\u{a0}') => "the no-break space `U+00A0` stands".to_owned(),
        Some(c) => format!("the character `U+{:04X}`, which cannot be seen, stands", u32::from(c)),
        None if lead.contains('\t') => "a tab stands".to_owned(),
        None if lead == " " => "a space stands".to_owned(),
        None => "spaces stand".to_owned(),
    }
}

fn unseen(c: char) -> bool {
    c == ' '
        || c == '\t'
        || (c.is_whitespace() && c != '\n' && c != '\r')
        || crate::source::is_hidden(c)
}

/// Returns the last line of the keys: what follows an empty line or is no key belongs to the body.
fn last_key(text: &str) -> Option<&str> {
    let is_key = |line: &&str| {
        let bare = line.trim_start();
        line.len() > bare.len()
            || bare.starts_with("- ")
            || bare.split_once(':').is_some_and(|(key, _)| !key.contains([' ', '#']))
    };
    text.lines().skip(1).take_while(is_key).last().map(str::trim)
}
