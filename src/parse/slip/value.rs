//! Values that begin with a YAML sign, or contain one.

use crate::diagnostic::{cut, short};
use crate::model::keys::Format;
use crate::parse::found::{Mistake, Reads, Slip};
use crate::parse::line::{Line, plain_or_quoted, quoted};

/// Finds a value that begins with a YAML sign, or contains one.
pub(super) fn behind_key(mistake: Mistake, line: &Line, reads: Reads) -> Option<Slip> {
    let value = line.value().filter(|value| !value.is_empty())?;
    let place = line.value_place();
    let lead = line.lead();
    let text = format!("{lead}{}", quoted(&short(value)));
    let first = value.chars().next()?;
    let needs = || {
        Slip::new(
            (place.0, place.0 + first.len_utf8()),
            format!("a text that begins with `{first}` needs quotes"),
        )
        .hint(format!("write `{text}`"))
    };
    match first {
        '[' | '{' => brackets(mistake, line, reads, needs),
        '"' | '\'' => quotes(mistake, line, value),
        '-' if value.starts_with("- ") => {
            let list = format!("{lead}[{}]", plain_or_quoted(&short(&value[2..])));
            let slip = Slip::new((place.0, place.0 + 1), "a list item is on the line of its key");
            Some(
                slip.hint_line(reads, "a list? write", &list)
                    .hint(format!("a text? write `{text}`")),
            )
        }
        '>' | '|' if mistake == Mistake::BlockHeader => Some(needs()),
        '*' | '%' | '@' | '`' | ',' | ']' | '}' | '?' | '!' | '&' => Some(needs()),
        _ if mistake == Mistake::SecondColon && is_map(&lead, value) => Some(
            Slip::new(place, "a map on the line of its key needs brackets")
                .hint(format!("write `{lead}{{{}}}`", short(value))),
        ),
        _ if mistake == Mistake::SecondColon && has_two_colons(line) => {
            let at = place.0 + value.find(": ").unwrap_or(value.len() - 1);
            let map =
                "a map? write `{key: value}`, or put its keys on lines of their own, indented";
            let slip =
                Slip::new((at, at + 1), "a text with a colon and a space in it needs quotes");
            Some(slip.hint(format!("write `{text}`")).hint(map))
        }
        _ => None,
    }
}

/// Finds a text that begins with a bracket, or a bracket that is never closed.
fn brackets(mistake: Mistake, line: &Line, reads: Reads, needs: impl Fn() -> Slip) -> Option<Slip> {
    let value = line.value()?;
    let (lead, start) = (line.lead(), line.value_place().0);
    match closing(value) {
        Closed::At(end) if end < value.len() => {
            let rest = value[end..].trim();
            let is_stray = rest.chars().all(|c| "]}".contains(c));
            let kept = format!("{lead}{}", &value[..end]);
            if rest.chars().all(|c| ",;".contains(c)) && reads(&kept) {
                let place = (start + end, start + value.len());
                let what = format!("`{rest}` follows the closing bracket");
                return Some(Slip::new(place, what).hint(format!("remove it: `{}`", short(&kept))));
            }
            let place = (start + end, start + value.len());
            Some(match is_stray {
                true => Slip::new(place, "more brackets are closed here than were opened")
                    .hint_line(reads, "write", &format!("{lead}{}", short(&value[..end])))
                    .hint(format!("a text? write `{lead}{}`", quoted(&short(value)))),
                false => needs(),
            })
        }
        Closed::Never(missing)
            if matches!(mistake, Mistake::OpenBracket(_) | Mistake::NoComma | Mistake::Other) =>
        {
            let first = &value[..1];
            let what = if first == "[" { "a list? write" } else { "a map? write" };
            Some(
                Slip::new((start, start + 1), "a bracket is opened and never closed")
                    .labelled("opened here")
                    .hint_line(reads, what, &format!("{lead}{}{missing}", cut(value, 60)))
                    .hint(format!("a text? write `{lead}{}`", quoted(&short(value)))),
            )
        }
        _ => None,
    }
}

enum Closed {
    /// The bracket that began the value is closed before this byte.
    At(usize),
    /// These brackets are missing at its end.
    Never(String),
    /// A bracket is closed by one of another kind.
    Wrong,
}

/// Finds where the first bracket of a value is closed, ignoring quoted text.
fn closing(value: &str) -> Closed {
    let mut open = Vec::new();
    let mut quote = None;
    for (at, c) in value.char_indices() {
        match (quote, c) {
            (Some(mark), c) if mark == c => quote = None,
            (Some(_), _) => {}
            (None, '"') => quote = Some(c),
            (None, '[') => open.push(']'),
            (None, '{') => open.push('}'),
            (None, ']' | '}') => match open.pop() {
                Some(right) if right == c => {}
                _ => return Closed::Wrong,
            },
            _ => {}
        }
        if open.is_empty() {
            return Closed::At(at + c.len_utf8());
        }
    }
    Closed::Never(open.into_iter().rev().collect())
}

/// Finds a text that is quoted only in part, or that contains a quote.
fn quotes(mistake: Mistake, line: &Line, value: &str) -> Option<Slip> {
    let mark = value.chars().next()?;
    let lead = line.lead();
    let place = line.value_place();
    let write = |text: &str| format!("{lead}{}", quoted(&short(text)));
    let inner = value[1..].strip_suffix(mark).filter(|_| value.len() > 1);
    let listed = value.trim_end_matches([',', ';']);
    let alone = listed[1..].strip_suffix(mark).filter(|_| listed.len() > 1);
    match (mistake, inner) {
        (Mistake::BehindQuote, None)
            if listed.len() < value.len() && alone.is_some_and(|text| !text.contains(mark)) =>
        {
            let comma = (place.0 + listed.len(), place.0 + value.len());
            let slip = Slip::new(comma, "a comma follows the closing quote");
            Some(slip.hint(format!("remove it: `{lead}{listed}`")))
        }
        (Mistake::BehindQuote, Some(inner)) if inner.matches(mark).count() % 2 == 1 => {
            let slip = Slip::new(place, format!("a `{mark}` within the text ends its quotes"));
            Some(slip.hint(format!("write `{}`", write(inner))))
        }
        (Mistake::BehindQuote, _) => {
            let slip = Slip::new(place, "there is text after a closing quote");
            Some(slip.hint(format!("the quotes belong to the text? write `{}`", write(value))))
        }
        (Mistake::Escape, Some(inner)) => {
            let what = "a backslash in double quotes begins an escape that YAML does not know";
            let hint = format!("in single quotes it is only a backslash: `{}`", write(inner));
            Some(Slip::new(place, what).hint(hint))
        }
        (Mistake::OpenQuote, None) => Some(
            Slip::new((place.0, place.0 + 1), "a quote is opened and never closed")
                .labelled("opened here")
                .hint(format!("close it on the same line: `{}`", write(&value[1..])))
                .hint(format!("it belongs to the text? write `{}`", write(value))),
        ),
        _ => None,
    }
}

/// Returns whether a value is one pair of a map that some format has under the key.
fn is_map(lead: &str, value: &str) -> bool {
    let key = lead.trim_end_matches([':', ' ']);
    value.split_once(": ").is_some_and(|(inner, rest)| {
        let path = format!("{key}.{inner}");
        let is_key = !inner.contains(' ') && !rest.contains([',', ':', '{', '[', '#']);
        is_key && Format::ALL.iter().any(|one| one.reads(&path))
    })
}

/// Returns whether a value contains a colon and a space.
pub(super) fn has_two_colons(line: &Line) -> bool {
    line.value().is_some_and(|value| value.contains(": ") || value.ends_with(':'))
}
