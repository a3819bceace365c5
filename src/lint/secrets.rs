//! Keys, tokens and passwords: complaints hide their lines, so that a log of the run does not contain them too.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parallel;
use crate::source::seek::{Needle, three};
use crate::source::{Source, SourceId, Sources, Span};

/// What identifies a token: its prefixes, the characters that follow, and how many there are.
struct Token {
    /// The prefixes, separated by spaces.
    starts: &'static str,
    rest: fn(u8) -> bool,
    length: RangeInclusive<usize>,
    what: &'static str,
}

const fn token(
    starts: &'static str,
    rest: fn(u8) -> bool,
    least: usize,
    what: &'static str,
) -> Token {
    Token { starts, rest, length: least..=usize::MAX, what }
}

static TOKENS: [Token; 9] = [
    // Exactly sixteen capitals and digits follow; a longer run is a word in capitals.
    Token { starts: "AKIA ASIA", rest: capital, length: 16..=16, what: "an AWS access key" },
    token("AIza", word, 35, "a Google API key"),
    token("ghp_ gho_ ghu_ ghs_ ghr_", alphanumeric, 36, "a GitHub token"),
    token("github_pat_", word, 22, "a GitHub token"),
    token("glpat- glrt-", word, 20, "a GitLab token"),
    token("npm_", alphanumeric, 36, "an npm token"),
    token("xoxa- xoxb- xoxe- xoxo- xoxp- xoxr- xoxs- xapp-", word, 10, "a Slack token"),
    token("sk_live_", alphanumeric, 16, "a Stripe key"),
    token("hooks.slack.com/services/T", path, 20, "a Slack webhook"),
];

/// How JSON in base64 begins.
const WEB_TOKEN: &str = "eyJ";

/// How a private key begins.
const PRIVATE_KEY: &str = "-----BEGIN ";

/// Endings of keys that hold a secret.
const KEYS: [&str; 12] = [
    "accesskey",
    "apikey",
    "authtoken",
    "clientsecret",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "pwd",
    "secret",
    "secretkey",
    "token",
];

fn capital(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

fn alphanumeric(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-".contains(&byte)
}

fn path(byte: u8) -> bool {
    word(byte) || byte == b'/'
}

/// Returns whether a byte can be part of a value: no space, quotation mark, bracket or list separator.
fn value(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\"'`<>(){}[],;".contains(&byte)
}

/// Points at every secret in `wrapped.yaml` and in the Markdown of the report, code and front matter included.
///
/// Other complaints about the same lines no longer show them.
pub fn check(sources: &Sources, complaints: &mut Diagnostics) {
    let files: Vec<(SourceId, &Source)> =
        sources.iter().filter(|(_, source)| is_ours(source)).collect();
    let found = parallel::map(&files, |(_, source)| find(&source.text));
    let mut secrets = Vec::new();
    for ((id, source), found) in files.into_iter().zip(found) {
        let mut mine = Diagnostics::new();
        for found in found {
            secrets.push(Span::new(id, found.start, found.end));
            mine.push(complaint(id, &source.text, &found));
        }
        complaints.append(mine);
    }
    if !secrets.is_empty() {
        complaints.hide(&secrets, sources);
    }
}

fn is_ours(source: &Source) -> bool {
    let is_read = source.path.ends_with(".md") || source.path == "wrapped.yaml";
    is_read && !source.path.starts_with("themes/") && source.fault.is_none()
}

fn complaint(source: SourceId, text: &str, found: &Secret) -> Diagnostic {
    let secret = &text[found.start..found.end];
    let message = format!("this looks like {}: `{}`", found.what, masked(secret));
    Diagnostic::warning("secret", message)
        .alike(format!("this looks like {}", found.what))
        .at_hidden(Span::new(source, found.start, found.end))
        .note("whoever can read the file has it, and so has its history")
        .hint("real? replace it where it is used, then take it out here")
        .hint("made up? write `...` in its place, or add `allow: [secret]`")
}

/// Shows only the first four characters, and nothing of a short secret.
fn masked(secret: &str) -> String {
    let shown = if secret.chars().count() < 12 { 0 } else { 4 };
    secret.chars().take(shown).chain(['…']).collect()
}

/// A secret, its kind and its place.
#[derive(Debug, PartialEq)]
struct Secret {
    start: usize,
    end: usize,
    what: &'static str,
}

/// Beginnings without a letter or sign that is rare in a text.
static BEGINNINGS: LazyLock<[Needle; 4]> = LazyLock::new(|| {
    ["glpat-", "glrt-", "hooks.slack.com/services/T", PRIVATE_KEY].map(Needle::new)
});

/// Returns the places where a secret may begin, in order: nearly all of a text is passed over.
fn places(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut places: Vec<usize> = three([b'=', b':', b'_'], text)
        .filter_map(|at| match bytes[at] {
            // Where the letters of a prefix stand before its first `_`.
            b'_' => {
                let start = at - bytes[..at].iter().rev().take_while(|b| alphanumeric(**b)).count();
                b"gns".contains(&bytes[start]).then_some(start)
            }
            _ => (bytes[at..].starts_with(b"://") || is_behind_a_key(bytes, at)).then_some(at),
        })
        .collect();
    places.extend(three([b'A', b'J', b'x'], text).filter_map(|at| match &bytes[at..] {
        [b'A', b'K' | b'S' | b'I', ..] | [b'x', b'o' | b'a', ..] => Some(at),
        // The last letter of `eyJ`.
        [b'J', ..] => at.checked_sub(2).filter(|start| bytes[*start] == b'e'),
        _ => None,
    }));
    places.extend(BEGINNINGS.iter().flat_map(|start| start.find(text)));
    places.sort_unstable();
    places.dedup();
    places
}

/// Finds all secrets of a text.
fn find(text: &str) -> Vec<Secret> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    for at in places(text) {
        let begins = !bytes[..at].last().is_some_and(u8::is_ascii_alphanumeric);
        let one = match bytes[at] {
            _ if at < from => None,
            b'=' | b':' => connection(bytes, at).or_else(|| assigned(bytes, at)),
            b'-' => private_key(text, at),
            b'e' if begins => web_token(bytes, at),
            b'A' | b'g' | b'n' | b'x' | b's' | b'h' if begins => prefixed(bytes, at),
            _ => None,
        };
        if let Some(one) = one {
            from = one.end;
            found.push(one);
        }
    }
    found
}

/// Returns whether the key before a `=` or `:` ends in one of [`KEYS`].
fn is_behind_a_key(bytes: &[u8], at: usize) -> bool {
    let key = key_before(bytes, at).iter().rev().filter(|byte| alphanumeric(**byte));
    let key = key.map(u8::to_ascii_lowercase);
    KEYS.iter().any(|name| name.bytes().rev().eq(key.clone().take(name.len())))
}

/// Returns what stands before a `=` or `:`, without spaces and a quotation mark between them, back to the first byte that is no
/// part of a word.
fn key_before(bytes: &[u8], at: usize) -> &[u8] {
    let before = bytes[..at].trim_ascii_end();
    let before = before.strip_suffix(b"\"").or(before.strip_suffix(b"'")).unwrap_or(before);
    let length = before.iter().rev().take_while(|byte| word(**byte)).count();
    &before[before.len() - length..]
}

fn run(bytes: &[u8], from: usize, allowed: fn(u8) -> bool) -> usize {
    bytes.get(from..).unwrap_or_default().iter().take_while(|byte| allowed(**byte)).count()
}

fn prefixed(bytes: &[u8], start: usize) -> Option<Secret> {
    let begins = |token: &'static Token| {
        let found = token.starts.split(' ').find(|one| bytes[start..].starts_with(one.as_bytes()));
        found.map(|found| (token, start + found.len()))
    };
    let (token, begin) = TOKENS.iter().find_map(begins)?;
    let length = run(bytes, begin, token.rest);
    let (end, what) = (begin + length, token.what);
    token.length.contains(&length).then_some(Secret { start, end, what })
}

/// Finds `eyJ....eyJ....`: two parts of JSON in base64, usually with a signature.
fn web_token(bytes: &[u8], start: usize) -> Option<Secret> {
    if !bytes[start..].starts_with(WEB_TOKEN.as_bytes()) {
        return None;
    }
    let first = start + run(bytes, start, word);
    if first - start < 12 || !bytes[first..].starts_with(b".eyJ") {
        return None;
    }
    let second = first + 1 + run(bytes, first + 1, word);
    let end = match bytes.get(second) {
        Some(b'.') => second + 1 + run(bytes, second + 1, word),
        _ => second,
    };
    Some(Secret { start, end, what: "a signed web token" })
}

fn private_key(text: &str, at: usize) -> Option<Secret> {
    let head = text[at..].strip_prefix(PRIVATE_KEY)?.lines().next()?;
    let kind = head.strip_suffix("-----").or(head.split_once("-----").map(|(kind, _)| kind))?;
    kind.ends_with("PRIVATE KEY").then(|| Secret {
        start: at,
        end: at + PRIVATE_KEY.len() + kind.len() + "-----".len(),
        what: "a private key",
    })
}

/// Finds the password in `scheme://user:password@host`, from the colon after the scheme.
fn connection(bytes: &[u8], at: usize) -> Option<Secret> {
    if !bytes[at..].starts_with(b"://") {
        return None;
    }
    let user = at + 3 + run(bytes, at + 3, |byte| value(byte) && !b":/@".contains(&byte));
    if bytes.get(user) != Some(&b':') {
        return None;
    }
    let start = user + 1;
    let end = start + run(bytes, start, |byte| value(byte) && !b"/@".contains(&byte));
    let is_password = end > start && bytes.get(end) == Some(&b'@');
    let real = is_password && !is_placeholder(&bytes[start..end]);
    let what = "a password in an address";
    real.then_some(Secret { start, end, what })
}

fn is_placeholder(password: &[u8]) -> bool {
    let same = password.iter().all(|byte| *byte == password[0]);
    let plain = password.to_ascii_lowercase();
    let names: [&[u8]; 5] = [b"password", b"pass", b"pwd", b"secret", b"redacted"];
    same || password[0] == b'$' || password[0] == b'%' || names.contains(&plain.as_slice())
}

/// Finds a random value behind `password=`, `api_key:` and the like, from the `=` or `:` between them.
fn assigned(bytes: &[u8], at: usize) -> Option<Secret> {
    if !is_behind_a_key(bytes, at) {
        return None;
    }
    let start = at + 1 + run(bytes, at + 1, |byte: u8| matches!(byte, b' ' | b'"' | b'\''));
    let end = start + run(bytes, start, value);
    let what = "a password or a key";
    is_random(&bytes[start..end]).then_some(Secret { start, end, what })
}

/// Returns whether a value is unlikely to be a made-up example: long, mixed, and without a pattern.
///
/// Random hexadecimal digits have 3 to 4 bits per character; words in one case have less.
fn is_random(value: &[u8]) -> bool {
    let digits = value.iter().filter(|byte| byte.is_ascii_digit()).count();
    let letters = value.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let address = value.windows(3).any(|three| three == b"://");
    value.len() >= 12 && digits >= 2 && letters >= 2 && !address && entropy(value) >= 3.0
}

/// Returns the Shannon entropy in bits per character.
fn entropy(value: &[u8]) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in value {
        counts[usize::from(*byte)] += 1;
    }
    let length = value.len() as f64;
    let shares = counts.iter().filter(|count| **count > 0).map(|count| f64::from(*count) / length);
    -shares.map(|share| share * share.log2()).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(text: &str) -> Vec<(&str, &str)> {
        let found = find(text).into_iter();
        found.map(|one| (&text[one.start..one.end], one.what)).collect()
    }

    #[test]
    fn a_secret_is_never_printed_whole() {
        assert_eq!(masked("AKIAABCDEFGHIJKLMNOP"), "AKIA…");
        assert_eq!(masked("hunter2"), "…");
    }

    #[test]
    fn only_the_password_of_an_address_is_the_secret() {
        assert_eq!(
            secrets("use postgres://app:tr0ub4dor@db.example:5432/x"),
            [("tr0ub4dor", "a password in an address")]
        );
        for text in [
            "postgres://app:$PASSWORD@db",
            "postgres://app:***@db",
            "http://a.example:80/@x",
            "ssh://git@host/x",
        ] {
            assert_eq!(secrets(text), []);
        }
    }

    #[test]
    fn a_value_is_a_secret_where_it_is_random() {
        for text in
            ["DB_PASSWORD=k3Jx9vQpL2mZ", "api-key: \"k3Jx9vQpL2mZ\"", "\"token\" : 'k3Jx9vQpL2mZ'"]
        {
            assert_eq!(secrets(text)[0].0, "k3Jx9vQpL2mZ", "{text}");
        }
        for text in [
            "the token: an export of 2025-11-01 failed",
            "password: correct-horse-battery",
            "secret: sha256",
            "monkey: k3Jx9vQpL2mZ",
            "token=<k3Jx9vQpL2mZ>",
        ] {
            assert_eq!(secrets(text), [], "{text}");
        }
    }

    #[test]
    fn no_key_and_no_prefix_is_passed_over() {
        for key in KEYS {
            assert_eq!(secrets(&format!("{key}_: k3Jx9vQpL2mZ"))[0].0, "k3Jx9vQpL2mZ", "{key}");
        }
        for start in TOKENS.iter().flat_map(|token| token.starts.split(' ')) {
            let token = format!("{start}{}", "ABCDEFGH01234567".repeat(3));
            let least = TOKENS[0].starts.contains(start);
            let token = if least { &token[..20] } else { &token };
            assert_eq!(secrets(&format!("is {token} real"))[0].0, token);
        }
    }

    #[test]
    fn a_word_that_begins_like_a_key_is_none() {
        for text in ["AKIASHORT", "xoxb-", "eyJustice.eyJ", "glpat-x", "-----BEGIN PUBLIC KEY-----"]
        {
            assert_eq!(secrets(text), []);
        }
    }
}
