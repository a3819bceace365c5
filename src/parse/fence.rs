//! Mistakes in the two `---` lines around front matter.

use super::line::plain_or_quoted;
use crate::diagnostic::{Diagnostic, short};
use crate::source::{Source, SourceId, Span};

/// The line that opens and closes front matter.
pub const FENCE: &str = "---";

/// Complains that a file does not begin with front matter, and describes what it begins with.
pub fn missing(id: SourceId, source: &Source) -> Diagnostic {
    let text = source.text.as_str();
    let name = source.path.rsplit('/').next().unwrap_or_default();
    let first = text.split_inclusive('\n').next().unwrap_or("");
    let complaint =
        Diagnostic::error("no-front-matter", "this file does not begin with front matter");
    let line = Span::new(id, 0, first.trim_end().len());
    let named = match first.strip_prefix(FENCE).and_then(|rest| rest.chars().next()) {
        Some('\r') => Some("CR".to_owned()),
        Some(c @ ('\u{85}' | '\u{2028}' | '\u{2029}')) => Some(format!("`U+{:04X}`", u32::from(c))),
        _ => None,
    };
    if let Some(named) = named {
        let line = Span::new(id, 0, FENCE.len());
        return complaint.at(line, "`---` is looked for here").hint(format!(
            "its lines end in {named} alone, which hardly any program reads: save it with line ends LF"
        ));
    }
    if let Some(opening) = opening(id, text, first) {
        return opening;
    }
    if let Some(above) = above(text) {
        return complaint.at(line, "`---` is looked for here").hint(above);
    }
    complaint
        .at(line, "`---` is looked for here")
        .hint(
            "begin it with `---`, then one key a line such as `id:` and `title:`, then `---` again",
        )
        .hint(format!(
            "not a part of the report? a name that begins with `_` is passed over: `_{name}`"
        ))
}

/// Suggests what to do with text above the first fence.
fn above(text: &str) -> Option<&'static str> {
    let mut empty = true;
    for line in text.lines() {
        if line.trim_end() == FENCE {
            return Some(match empty {
                true => "remove the empty lines above the first `---`",
                false => "move what is above the first `---` below the second one, or remove it",
            });
        }
        empty &= line.trim().is_empty();
    }
    None
}

/// Describes the first line if it was meant as a fence.
fn opening(id: SourceId, text: &str, first: &str) -> Option<Diagnostic> {
    let line = first.trim_end();
    let bare = line.trim_start_matches(unseen);
    let lead = line.len() - bare.len();
    let (message, hint) = match (bare, near_fence(bare)) {
        (FENCE, _) if lead > 0 => (
            format!("{} before `---`", before(&line[..lead])),
            "let `---` begin in the first column of the first line".to_owned(),
        ),
        (_, Some(what)) => (
            format!("{what}; front matter begins with `---`"),
            format!("write `---` for `{}`, above the keys and below them", short(bare)),
        ),
        ("+++", _) => ("this front matter is TOML, and YAML is read".to_owned(), toml(text)),
        (";;;", _) => (
            "this front matter is JSON between `;;;`".to_owned(),
            "write `---` for both `;;;`: JSON is YAML, too".to_owned(),
        ),
        _ if bare.starts_with('{') => (
            "this front matter is JSON without its two `---`".to_owned(),
            "put a line `---` above it and one below it: JSON is YAML, too".to_owned(),
        ),
        _ if bare.starts_with("```") || bare.starts_with("~~~") => {
            return Some(code(id, text, line));
        }
        _ => return behind_fence(id, line, bare).or_else(|| key_first(id, line)),
    };
    let complaint = Diagnostic::error("no-front-matter", message);
    Some(complaint.at(Span::new(id, 0, line.len()), "").hint(hint))
}

/// Complains about front matter in a code block, as a chat or a wiki shows it.
fn code(id: SourceId, text: &str, line: &str) -> Diagnostic {
    let complaint = Diagnostic::error("no-front-matter", "this file begins with a block of code")
        .at(Span::new(id, 0, line.len()), "opened here");
    match text.lines().nth(1).is_some_and(|second| second.trim_end() == FENCE) {
        true => complaint.hint(
            "remove this line and the one that closes the block, so that `---` is the first line",
        ),
        false => complaint
            .hint("front matter? replace this line and the one that closes the block with `---`"),
    }
}

/// Complains about text after the dashes on their line.
fn behind_fence(id: SourceId, line: &str, bare: &str) -> Option<Diagnostic> {
    let rest = bare.strip_prefix(FENCE).filter(|rest| !rest.starts_with('-'))?;
    let start = line.len() - rest.trim_start().len();
    let message = "something follows `---` on its line";
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

/// Complains about keys without a fence above them.
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

/// Suggests how to write TOML as YAML, with its first key as the example.
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

/// Complains that front matter is never closed, and points at what may have been meant to close it.
pub fn unclosed(id: SourceId, text: &str) -> Diagnostic {
    let complaint =
        Diagnostic::error("unclosed-front-matter", "the front matter is opened and never closed");
    let opened = Span::new(id, 0, FENCE.len());
    if let Some(stray) = stray(id, text, 0, text.len(), true) {
        return stray;
    }
    let complaint = complaint.at(opened, "opened here");
    match last_key(text) {
        Some(line) => {
            complaint.hint(format!("put `---` on a line of its own below `{}`", short(line)))
        }
        None => complaint.hint("put `---` on a line of its own below the last key"),
    }
}

/// Complains that front matter is never closed if it parses down to prose below an empty line: the `---` below is then a rule in the body.
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
            // The text of a block scalar may only lack its indentation.
            false if is_below && is_prose && !above.ends_with(['|', '>']) => {
                return reads(&text[front.start..at]).then(|| unclosed(id, &text[..at]));
            }
            false => above = line.trim_end(),
        }
        at += line.len();
    }
    None
}

/// Finds a line that was meant to close the front matter but that YAML cannot read; an indented `---` counts if nothing else closes it.
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
        // Nearly every line begins with a key.
        if line.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            at += line.len();
            continue;
        }
        let whole = line.trim_end();
        let bare = whole.trim_start_matches(unseen);
        let lead = whole.len() - bare.len();
        let place = Span::new(id, at + lead, at + whole.len());
        let first = at == 0;
        at += line.len();
        let complaint = |message: String| {
            Diagnostic::error("unclosed-front-matter", message)
                .at(place, "")
                .hint(format!("write `---` on line {number}, from the first column on"))
        };
        if first || (lead > 0 && !indented) {
            continue;
        }
        let message = match (bare, near_fence(bare)) {
            (FENCE, _) if lead > 0 => {
                format!("{} before the `---` that closes the front matter", before(&whole[..lead]))
            }
            ("...", _) => {
                let message = format!("`...` on line {number} ends it in YAML, here it is `---`");
                return Some(complaint(message).alike("`...` ends it"));
            }
            ("+++" | ";;;", _) => format!("`{bare}` does not close what `---` opened"),
            (_, Some(what)) => format!("{what}; front matter ends with `---`"),
            _ if bare.starts_with("--- ") => {
                "something follows the `---` that closes the front matter".to_owned()
            }
            _ => continue,
        };
        return Some(complaint(message));
    }
    None
}

/// Finds a second block of keys between `---` right below the first: its `draft: true` would be published as text.
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
        line.split_once(':').is_some_and(|(key, rest)| {
            is_word(key.trim_end()) && (rest.is_empty() || rest.starts_with(' '))
        })
    };
    // Keys without a closing fence are more likely a list or a letter.
    let is_part = |line: &&str| line.starts_with([' ', '\t', '-', '#']) || is_key(line);
    let begins = inside.first().is_some_and(|first| is_key(first));
    if !closed || !begins || !inside.iter().all(is_part) {
        return None;
    }
    let start = at - opening.len();
    let message = "there is a second block of keys below the front matter";
    Some(
        Diagnostic::error("second-front-matter", message)
            .at(Span::new(body.source, start, start + FENCE.len()), "it begins here")
            .note("it would be shown as text, and nothing would read it")
            .hint("move its keys up, between the first two `---`, or remove it"),
    )
}

/// Describes a line that looks like a fence: another number or kind of dashes, or another kind of rule.
fn near_fence(line: &str) -> Option<String> {
    let shown = short(line);
    let all = |signs: &str| line.chars().count() > 1 && line.chars().all(|c| signs.contains(c));
    if all("-") && line != FENCE {
        return Some(format!("`{shown}` has {} dashes", line.len()));
    }
    let is_dash = |c: char| "‐‑‒–—―−".contains(c);
    if line.chars().any(is_dash) && line.chars().all(|c| c == '-' || is_dash(c)) {
        return Some(format!("`{shown}` contains a dash that editors turn hyphens into"));
    }
    let is_rule = all("*") || all("_") || all("=") || all("- ") || all("* ");
    (is_rule && line != FENCE).then(|| format!("`{shown}` is a line of another kind"))
}

/// Describes the characters before a fence.
fn before(lead: &str) -> String {
    match lead.chars().find(|c| !" \t".contains(*c)) {
        Some('\u{a0}') => "the no-break space `U+00A0` stands".to_owned(),
        Some(c) => format!("the character `U+{:04X}`, which is invisible, stands", u32::from(c)),
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

/// Returns the last line of the keys: anything after an empty line or a line that is not a key belongs to the body.
fn last_key(text: &str) -> Option<&str> {
    let is_key = |line: &&str| {
        let bare = line.trim_start();
        line.len() > bare.len()
            || bare.starts_with("- ")
            || bare.split_once(':').is_some_and(|(key, _)| !key.contains([' ', '#']))
    };
    text.lines().skip(1).take_while(is_key).last().map(str::trim)
}
