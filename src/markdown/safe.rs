//! What keeps a body harmless: escaping, addresses and ids.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::escape;
use crate::source::is_hidden;

/// Where the address of a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// To another site, or into a mail program.
    Abroad,
    /// To a finding: the address is a claim.
    Finding,
    /// To a heading of the same body.
    Heading,
    /// To another file of the report; the caller knows where that is on the site.
    Beside,
    /// To the web or into a mail program, but without a host or mailbox, such as `https://`.
    Dead,
    /// Nowhere: it is empty.
    Empty,
    /// To another site without a scheme, such as `//a.example`.
    Host,
    /// To a file on somebody's computer, such as `C:\\log.txt`.
    Disk,
    /// To another scheme, such as `javascript`, which no page may use.
    Scheme(String),
}

/// The start of the address of a finding, as in `finding:web-tests.ratio`.
const FINDING: &str = "finding:";

const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Classifies an address as browsers read it: spaces and control characters do not hide a scheme.
pub fn way(address: &str) -> Way {
    let seen = seen(address);
    if seen.is_empty() {
        return Way::Empty;
    }
    if seen.starts_with("//") {
        return Way::Host;
    }
    if seen.contains('\\') || is_drive(&seen) {
        return Way::Disk;
    }
    if seen.starts_with('#') {
        return Way::Heading;
    }
    match seen.find([':', '/', '?', '#']) {
        Some(at) if seen[at..].starts_with(':') => {
            let scheme = seen[..at].to_ascii_lowercase();
            let untouched = address.starts_with(&seen[..at]);
            match untouched {
                true if SCHEMES.contains(&scheme.as_str()) => {
                    if names_somebody(&scheme, &seen[at + 1..]) { Way::Abroad } else { Way::Dead }
                }
                _ if is_claim(address, &seen) => Way::Finding,
                _ => Way::Scheme(scheme),
            }
        }
        _ => Way::Beside,
    }
}

/// Returns an address without what browsers pass over in it.
fn seen(address: &str) -> Cow<'_, str> {
    let is_plain = address.bytes().all(|byte| byte.is_ascii_graphic());
    let shows = |c: &char| !c.is_control() && !c.is_whitespace() && !invisible(*c);
    match is_plain {
        true => Cow::Borrowed(address),
        false => Cow::Owned(address.chars().filter(shows).collect()),
    }
}

/// Returns whether a text is one complete web or mail address.
pub fn leads_abroad(text: &str) -> bool {
    way(text) == Way::Abroad && !text.trim().contains(char::is_whitespace)
}

/// Returns whether a host or a mailbox follows a scheme.
fn names_somebody(scheme: &str, behind: &str) -> bool {
    let host = |host: &str| host.starts_with(|c: char| c.is_alphanumeric() || "[_%".contains(c));
    match scheme {
        "mailto" => !behind.is_empty(),
        _ => behind.strip_prefix("//").is_some_and(host),
    }
}

/// Returns whether an address is a claim: written exactly, and without slashes, which no name has.
fn is_claim(address: &str, seen: &str) -> bool {
    let name = address.strip_prefix(FINDING);
    seen == address && name.is_some_and(|name| !name.starts_with('/'))
}

/// Returns whether a fragment leads to the top of the page in browsers.
pub fn is_top(fragment: &str) -> bool {
    fragment == "top"
}

/// Returns whether a path names a place on one computer or in its network: it begins with a drive or a backslash.
pub fn is_on_disk(address: &str) -> bool {
    let mut letters = address.chars();
    let drive = letters.next().is_some_and(|c| c.is_ascii_alphabetic());
    (drive && letters.next() == Some(':')) || address.starts_with('\\')
}

fn is_drive(seen: &str) -> bool {
    let mut letters = seen.chars();
    let drive = letters.next().is_some_and(|c| c.is_ascii_alphabetic());
    drive && letters.next() == Some(':') && letters.next() == Some('/')
}

fn invisible(c: char) -> bool {
    is_hidden(c) || matches!(c, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{2065}')
}

/// Writes an address for a quoted attribute; characters that no address may contain are percent-encoded.
pub(super) fn href(address: &str, out: &mut String) {
    escape::push_markup(&escape::address(address), out);
}

/// Returns the words of a heading as part of an id, such as `what-we-changed`.
///
/// # Source
/// GitHub's anchors: lower case, a hyphen for every space, and no punctuation but hyphens and underscores.
fn slug(heading: &str) -> String {
    let mut slug = String::with_capacity(heading.len());
    for c in heading.trim().chars() {
        match c {
            'a'..='z' | '0'..='9' | '-' | '_' => slug.push(c),
            'A'..='Z' => slug.push(c.to_ascii_lowercase()),
            ' ' => slug.push('-'),
            _ if c.is_ascii() && !c.is_whitespace() => {}
            _ => slug.extend(c.to_lowercase().filter_map(beyond_ascii)),
        }
    }
    if slug.is_empty() { "section".to_owned() } else { slug }
}

/// Returns what stands in an id for a character of a heading in lower case.
fn beyond_ascii(c: char) -> Option<char> {
    match c {
        c if c.is_alphanumeric() || "-_".contains(c) || is_combining(c) => Some(c),
        c if c.is_whitespace() => Some('-'),
        _ => None,
    }
}

/// Returns whether a character combines with the letter before it.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{e31}'..='\u{e4e}' | '\u{3099}' | '\u{309a}')
}

/// Returns the slugs of the headings, made unique as on GitHub, with `-1`, `-2` after the later ones.
pub(super) fn slugs(headings: &[String]) -> Vec<String> {
    // Each id that is taken, and the last number that was put behind it.
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    headings.iter().map(|words| unique(slug(words), &mut taken)).collect()
}

fn unique(slug: String, taken: &mut BTreeMap<String, usize>) -> String {
    let Some(mut number) = taken.get(&slug).copied() else {
        taken.insert(slug.clone(), 0);
        return slug;
    };
    let id = loop {
        number += 1;
        let id = format!("{slug}-{number}");
        if !taken.contains_key(&id) {
            break id;
        }
    };
    taken.insert(slug, number);
    taken.insert(id.clone(), 0);
    id
}

/// Returns whether a text has a letter that [`runs_left`].
pub(super) fn holds_left(text: &str) -> bool {
    // Nearly every text is told by its bytes, many at a time: one of these begins each such letter.
    let may = |byte: &u8| matches!(byte, 0xd6..=0xe0 | 0xef | 0xf0);
    let chunks = text.as_bytes().chunks(64);
    let mut suspects = chunks.map(|chunk| chunk.iter().fold(false, |any, byte| any | may(byte)));
    suspects.any(|any| any) && text.chars().any(runs_left)
}

/// Returns whether a letter belongs to a script that runs from right to left, such as Arabic and Hebrew.
pub(super) fn runs_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
