//! What keeps a body harmless: escaping, addresses and ids.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::is_hidden;

/// Where a link of a body leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// To another site, or into a mail program.
    Abroad,
    /// To a heading of the same body.
    Heading,
    /// Somewhere beside the file, or to a finding: where that is on the page, the caller knows.
    Beside,
    /// Nowhere that a page may lead.
    Refused,
}

/// How the address of a finding begins, as in `finding:web-tests.ratio`.
const FINDING: &str = "finding";

const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Sorts an address, as browsers read it: blanks and control characters do not hide a scheme.
pub(super) fn kind(address: &str) -> Kind {
    let seen: String = address
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace() && !invisible(*c))
        .collect();
    if seen.is_empty() || seen.starts_with("//") || seen.contains('\\') {
        return Kind::Refused;
    }
    if seen.starts_with('#') {
        return Kind::Heading;
    }
    match seen.find([':', '/', '?', '#']) {
        Some(at) if seen[at..].starts_with(':') => {
            let scheme = seen[..at].to_ascii_lowercase();
            let untouched = address.starts_with(&seen[..at]);
            match untouched {
                true if SCHEMES.contains(&scheme.as_str()) => Kind::Abroad,
                true if seen[..at] == *FINDING => Kind::Beside,
                _ => Kind::Refused,
            }
        }
        _ => Kind::Beside,
    }
}

fn invisible(c: char) -> bool {
    is_hidden(c) || matches!(c, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{2065}')
}

/// Writes text so that it stays text, between tags and inside quoted attributes alike.
pub(super) fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(may_be_special) {
        out.push_str(&rest[..at]);
        let mut letters = rest[at..].chars();
        match letters.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            Some(c) if c.is_control() => out.push('\u{fffd}'),
            Some(c) => out.push(c),
            None => {}
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
}

/// Says whether a character that begins with a byte may need another form; beyond ASCII control characters begin with `c2`.
fn may_be_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xc2)
        || (byte.is_ascii_control() && !b"\n\t".contains(&byte))
}

/// Writes an address for a quoted attribute; what no address may hold is written as `%` and its bytes.
pub(super) fn href(address: &str, out: &mut String) {
    for byte in address.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#39;"),
            b if b.is_ascii_alphanumeric() || b"-_.~!*();:@=+$,/?#%[]".contains(&b) => {
                out.push(b as char)
            }
            b => out.push_str(&format!("%{b:02X}")),
        }
    }
}

/// Returns the words of a heading as the tail of an id, such as `what-we-changed`.
pub(super) fn slug(heading: &str) -> String {
    let mut slug = String::new();
    for c in heading.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 60 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    let slug = if slug.is_empty() { "section" } else { slug };
    slug.to_owned()
}

/// Returns the slugs of the headings, made different by numbers behind the later ones.
pub(super) fn slugs(headings: &[String]) -> Vec<String> {
    let mut next: BTreeMap<String, usize> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut slugs = Vec::new();
    for words in headings {
        let slug = slug(words);
        let number = next.entry(slug.clone()).or_insert(1);
        let mut id = slug.clone();
        while !taken.insert(id.clone()) {
            *number += 1;
            id = format!("{slug}-{number}");
        }
        slugs.push(id);
    }
    slugs
}
