//! Escapes: text that stays text inside markup, and inside an address.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What to escape in a step of a path or in a value of a query: all but the unreserved characters of RFC 3986.
const STEP: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What to escape in a path of several steps.
const PATH: AsciiSet = STEP.remove(b'/');

/// What to escape in the path of a local file, which may begin with a drive.
const FILE: AsciiSet = PATH.remove(b':');

/// What to escape in an address that somebody wrote: its punctuation keeps its meaning, `%` included.
const ADDRESS: AsciiSet = FILE
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'%')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'?')
    .remove(b'@')
    .remove(b'[')
    .remove(b']');

/// Returns text that stays text between the tags of HTML and XML, and between the double quotes of an attribute.
///
/// Characters that XML 1.0 forbids become `U+FFFD`, as do all control characters but tab and line feed.
///
/// # Example
/// ```
/// use incident_wrapped::escape::markup;
/// assert_eq!(markup("a < b & \"c\"\u{b}"), "a &lt; b &amp; &quot;c&quot;\u{fffd}");
/// ```
///
/// # Source
/// XML 1.0, 2.2 and 2.4; every escape in it means the same in HTML.
pub fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_markup(text, &mut out);
    out
}

/// Appends to `out` what [`markup`] returns.
pub fn push_markup(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = special(rest.as_bytes()) {
        out.push_str(&rest[..at]);
        let mut letters = rest[at..].chars();
        match letters.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            Some(c) if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {
                out.push('\u{fffd}')
            }
            Some(c) => out.push(c),
            None => {}
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
}

/// Returns the place of the first byte that may need to be escaped.
fn special(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| SPECIAL[usize::from(*byte)])
}

/// Whether a character that begins with this byte may need to be escaped.
static SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = may_be_special(byte as u8);
        byte += 1;
    }
    table
};

/// Control characters beyond ASCII begin with `c2`, the two noncharacters with `ef`.
const fn may_be_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xc2 | 0xef)
        || (byte.is_ascii_control() && byte != b'\n' && byte != b'\t')
}

/// Returns text as one step of a path, or as one value of a query.
///
/// # Example
/// ```
/// use incident_wrapped::escape::{path, step};
/// assert_eq!((step("a/b & c").as_str(), path("a/b & c").as_str()), ("a%2Fb%20%26%20c", "a/b%20%26%20c"));
/// ```
pub fn step(text: &str) -> String {
    utf8_percent_encode(text, &STEP).to_string()
}

/// Returns a path as an address; slashes are kept.
pub fn path(path: &str) -> String {
    utf8_percent_encode(path, &PATH).to_string()
}

/// Returns the path of a local file as part of an address; slashes and the colon of a drive are kept.
pub fn file(path: &str) -> String {
    utf8_percent_encode(path, &FILE).to_string()
}

/// Returns an address that somebody wrote, with what no address may contain percent-encoded.
///
/// # Example
/// ```
/// use incident_wrapped::escape::address;
/// assert_eq!(address("https://a.example/b c?d=%20#\u{fc}"), "https://a.example/b%20c?d=%20#%C3%BC");
/// ```
pub fn address(written: &str) -> String {
    utf8_percent_encode(written, &ADDRESS).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_xml_has_no_place_for_does_not_come_through() {
        assert_eq!(
            markup("a\0b\u{1f}\u{85}\u{fffe}\u{ffff}"),
            "a\u{fffd}b\u{fffd}\u{fffd}\u{fffd}\u{fffd}"
        );
        assert_eq!(markup("tab\tline\n\u{feff}\u{e9}'"), "tab\tline\n\u{feff}\u{e9}'");
    }

    proptest! {
        #[test]
        fn nothing_ends_the_text_or_its_quotes(text in any::<String>()) {
            let safe = markup(&text);
            let escapes = safe.matches(';').count() - text.matches(';').count();
            prop_assert!(!safe.contains(['<', '>', '"', '\0']));
            prop_assert_eq!(safe.matches('&').count(), escapes);
        }

        #[test]
        fn a_step_is_of_unreserved_characters(text in any::<String>()) {
            let fits = |c: char| c.is_ascii_alphanumeric() || "-._~%".contains(c);
            prop_assert!(step(&text).chars().all(fits));
        }
    }
}
