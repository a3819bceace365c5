//! Claims whose address is not quite one: nobody checks them, and they read as if somebody did.

use crate::diagnostic::{Diagnostic, near, short};
use crate::source::address::decoded;
use crate::source::{Sources, Span, without_hidden};

/// How a claim is written.
const SCHEME: &str = "finding";

/// How long an address may be, in bytes.
const LONGEST: usize = 200;

/// What is between an address and a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// Another word, or another mark behind it.
    Scheme,
    /// Blanks within it.
    Space,
    /// Blanks before it, between the brackets and the parentheses.
    Gap,
    /// It stands in the text, and no link is around it.
    Bare,
}

/// An address that was meant as a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    fault: Fault,
    /// What was written: the scheme, or the whole address.
    written: String,
    /// The address that was meant.
    meant: String,
}

/// Reads the address of a link; none where it is a claim, or leads elsewhere.
pub fn of_address(address: &str) -> Option<Near> {
    let seen = without_hidden(address);
    match seen == address && !address.contains("%3") {
        true => of_seen(address),
        // What nobody sees, or a colon by its number.
        false => of_seen(&decoded(&seen)).or_else(|| claim(&decoded(&seen))).map(|near| Near {
            fault: Fault::Scheme,
            written: address.trim().to_owned(),
            ..near
        }),
    }
}

fn claim(address: &str) -> Option<Near> {
    let name = address.strip_prefix(SCHEME)?.strip_prefix(':')?;
    is_name(name).then(|| Near {
        fault: Fault::Scheme,
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
    let fits = match colon {
        true => close,
        false => exact && "/.=|?".contains(mark) && is_name(name),
    };
    if !fits || (gap > 0 && !colon) {
        return None;
    }
    let meant = format!("{SCHEME}:{}", name.split_whitespace().collect::<String>());
    let spaced = address.chars().any(char::is_whitespace);
    match (address == meant, spaced && head == SCHEME && mark == ':') {
        (true, _) => None,
        (_, true) => Some(Near { fault: Fault::Space, written: address.trim().to_owned(), meant }),
        _ => Some(Near {
            fault: Fault::Scheme,
            written: address[..address.len() - name.len()].trim().to_owned(),
            meant,
        }),
    }
    // `finding:` alone is told of by those who know all names.
    .filter(|near| near.meant.len() > SCHEME.len() + 1)
}

/// Says whether a text names a finding and a number of it, and is no name of a file.
fn is_name(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    let Some((id, name)) = text.split_once('.') else {
        return false;
    };
    let ending = name.rsplit('.').next().unwrap_or_default();
    let file = ["md", "html", "htm", "pdf", "png", "csv", "json", "txt", "svg"].contains(&ending);
    !id.is_empty() && !name.is_empty() && text.chars().all(letter) && !file
}

/// Finds them where Markdown reads no link: in words, with the place of each in the file.
pub fn in_words(file: &str, plain: &[Span]) -> Vec<(Near, Span)> {
    let mut found = Vec::new();
    for words in plain {
        let text = &file[words.start..words.end];
        let mut seen = 0;
        for (at, _) in text.match_indices(['(', 'f', ']']) {
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

/// Reads `[words] (address)` from its `(`; also returns where the whole begins and ends.
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
            fault: Fault::Gap,
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

/// Returns the beginning of a text, in which a whole address stands: to look further in a long line, for each of its
/// brackets, would never end.
fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

/// Reads `]: finding: id.name`, which defines no link; also returns how long it is.
fn definition(text: &str) -> Option<(Near, usize)> {
    let line = head(text.strip_prefix("]:")?).lines().next()?;
    let near = of_address(line.trim()).filter(|near| near.fault == Fault::Space)?;
    Some((near, text.len() - text[2..].len() + line.len()))
}

/// Reads `finding:id.name` in the middle of words; also returns how long it is.
fn bare(text: &str, at: usize) -> Option<(Near, usize)> {
    let begins = !text[..at].ends_with(|c: char| c.is_alphanumeric() || "-_/".contains(c));
    let name = text[at..].strip_prefix(SCHEME)?.strip_prefix(':')?;
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || "-.".contains(c)));
    let name = name[..end.unwrap_or(name.len())].trim_end_matches('.');
    let meant = format!("{SCHEME}:{name}");
    let length = meant.len();
    let near = Near { fault: Fault::Bare, written: meant.clone(), meant };
    (begins && is_name(name)).then_some((near, length))
}

/// Says what was meant.
pub fn complaint(near: &Near, span: Span, sources: &Sources) -> Diagnostic {
    let written = short(&near.written);
    let message = match near.fault {
        Fault::Scheme => format!("`{written}` is no scheme, so nobody checks this number"),
        Fault::Space => format!("`{written}` has a space in it, so nobody checks this number"),
        Fault::Gap => "a space stands between `]` and `(`, so nobody checks this number".to_owned(),
        Fault::Bare => format!("`{written}` is in no link, so nobody checks its number"),
    };
    let told = Diagnostic::error("finding-address", message).at(span, "");
    let told = match near.fault {
        Fault::Space => told.alike("a claim with a space in it"),
        Fault::Bare => told.alike("a claim that is in no link"),
        Fault::Scheme => {
            let scheme = near.written.split(':').next().unwrap_or_default();
            told.alike(format!("`{scheme}` is no scheme"))
        }
        Fault::Gap => told,
    };
    let text = sources.text(span);
    let words = text.strip_prefix('[').and_then(|rest| rest.split(']').next());
    match (words, near.fault) {
        (Some(words), _) if words.len() < LONGEST && !words.contains('\n') => {
            told.hint(format!("write `[{words}]({})`", near.meant))
        }
        (_, Fault::Bare) => {
            told.hint(format!("write the number in brackets before it: `[...]({})`", near.meant))
        }
        _ => told.hint(format!("did you mean `{}`?", near.meant)),
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
