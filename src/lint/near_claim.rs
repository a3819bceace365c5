//! Claims with a malformed address: they look checked, but nothing checks them.

use crate::diagnostic::{Diagnostic, near, short};
use crate::source::{Sources, Span, address::decoded, without_hidden};

/// The scheme of a claim.
const SCHEME: &str = "finding";

/// The longest address, in bytes.
const LONGEST: usize = 200;

/// What is wrong with the address of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Defect {
    /// Another scheme, or another sign after it.
    Scheme,
    /// Spaces inside it.
    Space,
    /// Spaces between the brackets and the parentheses.
    Gap,
    /// It is plain text, without a link around it.
    Bare,
}

/// An address that was meant as a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    fault: Defect,
    /// What was written: the scheme, or the whole address.
    written: String,
    /// The address that was meant.
    meant: String,
}

/// Reads the address of a link; `None` if it is a proper claim, or no claim at all.
pub fn of_address(address: &str) -> Option<Near> {
    let seen = without_hidden(address);
    match seen == address && !address.contains("%3") {
        true => of_seen(address),
        // It contains invisible characters, or an escaped colon.
        false => of_seen(&decoded(&seen)).or_else(|| claim(&decoded(&seen))).map(|near| Near {
            fault: Defect::Scheme,
            written: address.trim().to_owned(),
            ..near
        }),
    }
}

fn claim(address: &str) -> Option<Near> {
    let name = address.strip_prefix(SCHEME)?.strip_prefix(':')?;
    is_name(name).then(|| Near {
        fault: Defect::Scheme,
        written: address.to_owned(),
        meant: address.to_owned(),
    })
}

fn of_seen(address: &str) -> Option<Near> {
    let bare = address.trim_start_matches(['#', '.', '/', ' ']);
    let end = bare.find(|c: char| !c.is_alphabetic())?;
    let (head, rest) = bare.split_at(end);
    let lower = head.to_lowercase();
    let close = lower == SCHEME || !near(&lower, [SCHEME]).is_empty();
    let gap = rest.len() - rest.trim_start().len();
    let mark = rest.trim_start().chars().next()?;
    let name = rest
        .trim_start()
        .trim_start_matches(|c: char| c == mark || "/:\u{ff1a}".contains(c) || c.is_whitespace());
    let colon = ":\u{ff1a}\u{2236};".contains(mark);
    let exact = lower == SCHEME || lower == "findings";
    let fits = if colon { close } else { exact && "/.=|?".contains(mark) && is_name(name) };
    if !fits || (gap > 0 && !colon) {
        return None;
    }
    let meant = format!("{SCHEME}:{}", name.split_whitespace().collect::<String>());
    let spaced = address.chars().any(char::is_whitespace);
    match (address == meant, spaced && head == SCHEME && mark == ':') {
        (true, _) => None,
        (_, true) => Some(Near { fault: Defect::Space, written: address.trim().to_owned(), meant }),
        _ => Some(Near {
            fault: Defect::Scheme,
            written: address[..address.len() - name.len()].trim().to_owned(),
            meant,
        }),
    }
    // `finding:` alone is left to the check of claims, which knows all names.
    .filter(|near| near.meant.len() > SCHEME.len() + 1)
}

/// Returns whether a text names a finding and one of its numbers, and is not a file name.
fn is_name(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    let Some((id, name)) = text.split_once('.') else { return false };
    let ending = name.rsplit('.').next().unwrap_or_default();
    let file = ["md", "html", "htm", "pdf", "png", "csv", "json", "txt", "svg"].contains(&ending);
    !id.is_empty() && !name.is_empty() && text.chars().all(letter) && !file
}

/// Finds malformed claims in plain text, with their places in the file.
pub fn in_words(file: &str, plain: &[Span]) -> Vec<(Near, Span)> {
    let mut found = Vec::new();
    for words in plain {
        let text = &file[words.start..words.end];
        let mut seen = 0;
        let begins = |byte: u8| matches!(byte, b'(' | b'f' | b']');
        for (at, _) in text.bytes().enumerate().filter(|(_, byte)| begins(*byte)) {
            if at < seen {
                continue;
            }
            let one = match &text[at..] {
                rest if rest.starts_with(']') => definition(rest)
                    .map(|(near, length)| (near, words.start + at + 2, words.start + at + length)),
                rest if rest.starts_with('(') => in_parentheses(file, words.start + at, words.end),
                _ => bare(text, at)
                    .map(|(near, length)| (near, words.start + at, words.start + at + length)),
            };
            if let Some((near, start, end)) = one {
                seen = end - words.start;
                found.push((near, Span::new(words.source, start, end)));
            }
        }
    }
    found
}

/// Reads `[words] (address)` from its `(`; also returns its start and end.
fn in_parentheses(file: &str, at: usize, last: usize) -> Option<(Near, usize, usize)> {
    let before = file[..at].trim_end();
    if !before.ends_with(']') {
        return None;
    }
    let inside = head(&file[at + 1..last]);
    let length = inside.find([')', '\n']).filter(|length| inside[*length..].starts_with(')'))?;
    let address = &inside[..length];
    let claim = address.strip_prefix(SCHEME).and_then(|rest| rest.strip_prefix(':'));
    let near = of_address(address).or_else(|| {
        let name = claim.filter(|name| !name.is_empty() && before.len() < at)?;
        Some(Near {
            fault: Defect::Gap,
            written: address.to_owned(),
            meant: format!("{SCHEME}:{name}"),
        })
    });
    let near = near?;
    let from = before.floor_char_boundary(before.len().saturating_sub(LONGEST));
    let start = before[from..].rfind(['[', '\n']).map(|start| from + start);
    let start = start.filter(|start| before[*start..].starts_with('['));
    Some((near, start.unwrap_or(at), at + 1 + length + 1))
}

/// Returns the start of a text, long enough for an address: searching the rest of a long line for each of its brackets
/// would take far too long.
fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

/// Reads `]: finding: id.name`, which defines no link; also returns its length.
fn definition(text: &str) -> Option<(Near, usize)> {
    let line = head(text.strip_prefix("]:")?).lines().next()?;
    let near = of_address(line.trim()).filter(|near| near.fault == Defect::Space)?;
    Some((near, text.len() - text[2..].len() + line.len()))
}

/// Reads `finding:id.name` in plain text; also returns its length.
fn bare(text: &str, at: usize) -> Option<(Near, usize)> {
    let name = text[at..].strip_prefix(SCHEME)?.strip_prefix(':')?;
    let begins = !text[..at].ends_with(|c: char| c.is_alphanumeric() || "-_/".contains(c));
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || "-.".contains(c)));
    let name = name[..end.unwrap_or(name.len())].trim_end_matches('.');
    let meant = format!("{SCHEME}:{name}");
    let length = meant.len();
    (begins && is_name(name))
        .then(|| (Near { fault: Defect::Bare, written: meant.clone(), meant }, length))
}

/// Complains about a malformed claim, and suggests what was meant.
pub fn complaint(near: &Near, span: Span, sources: &Sources) -> Diagnostic {
    let written = short(&near.written);
    let scheme = near.written.split(':').next().unwrap_or_default();
    let (what, alike) = match near.fault {
        Defect::Scheme => (format!("`{written}` is no scheme"), format!("`{scheme}` is no scheme")),
        Defect::Space => {
            (format!("`{written}` has a space in it"), "a claim with a space in it".to_owned())
        }
        Defect::Gap => {
            let what = "there is a space between `]` and `(`".to_owned();
            (what.clone(), what)
        }
        Defect::Bare => {
            (format!("`{written}` is in no link"), "a claim that is in no link".to_owned())
        }
    };
    let which = if near.fault == Defect::Bare { "its" } else { "this" };
    let message = format!("{what}, so nobody checks {which} number");
    let complaint = Diagnostic::error("finding-address", message).at(span, "").alike(alike);
    let words = sources.text(span).strip_prefix('[').and_then(|rest| rest.split(']').next());
    match (words, near.fault) {
        (Some(words), _) if words.len() < LONGEST && !words.contains('\n') => {
            complaint.hint(format!("write `[{words}]({})`", near.meant))
        }
        (_, Defect::Bare) => complaint
            .hint(format!("write the number in brackets before it: `[...]({})`", near.meant)),
        _ => complaint.hint(format!("did you mean `{}`?", near.meant)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    #[test]
    fn an_address_is_looked_for_in_whole_letters() {
        let file = format!("](finding :a.b{})", "é".repeat(LONGEST));
        let whole = Span::new(SourceId(0), 0, file.len());
        assert!(in_words(&file, &[whole]).is_empty());
    }
}
