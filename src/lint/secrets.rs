//! Keys, tokens and passwords: pointed at with the line hidden, so that a log of the run does not hold them too.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceId, Sources, Span};

/// What gives a token away: how it begins, what may follow, and how much of that there is at least.
struct Token {
    start: &'static str,
    rest: fn(u8) -> bool,
    least: usize,
    most: usize,
    what: &'static str,
}

const fn token(
    start: &'static str,
    rest: fn(u8) -> bool,
    least: usize,
    what: &'static str,
) -> Token {
    Token { start, rest, least, most: usize::MAX, what }
}

/// An access key has sixteen capitals and digits behind its beginning; a word in capitals goes on.
const fn access_key(start: &'static str) -> Token {
    Token { most: 16, ..token(start, capital, 16, "an AWS access key") }
}

const TOKENS: [Token; 22] = [
    access_key("AKIA"),
    access_key("ASIA"),
    token("AIza", word, 35, "a Google API key"),
    token("ghp_", alphanumeric, 36, "a GitHub token"),
    token("gho_", alphanumeric, 36, "a GitHub token"),
    token("ghu_", alphanumeric, 36, "a GitHub token"),
    token("ghs_", alphanumeric, 36, "a GitHub token"),
    token("ghr_", alphanumeric, 36, "a GitHub token"),
    token("github_pat_", word, 22, "a GitHub token"),
    token("glpat-", word, 20, "a GitLab token"),
    token("glrt-", word, 20, "a GitLab token"),
    token("npm_", alphanumeric, 36, "an npm token"),
    token("xoxa-", word, 10, "a Slack token"),
    token("xoxb-", word, 10, "a Slack token"),
    token("xoxe-", word, 10, "a Slack token"),
    token("xoxo-", word, 10, "a Slack token"),
    token("xoxp-", word, 10, "a Slack token"),
    token("xoxr-", word, 10, "a Slack token"),
    token("xoxs-", word, 10, "a Slack token"),
    token("xapp-", word, 10, "a Slack token"),
    token("sk_live_", alphanumeric, 16, "a Stripe key"),
    token("hooks.slack.com/services/T", path, 20, "a Slack webhook"),
];

/// Words at the end of a key that has a secret behind it.
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

/// What stands in a value: no space, quotation mark, bracket or end of a list.
fn value(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\"'`<>(){}[],;".contains(&byte)
}

/// Points at every secret in `wrapped.yaml` and in the Markdown of the report, code and front matter too.
///
/// Other complaints about the same lines no longer show them.
pub fn check(sources: &Sources, told: &mut Diagnostics) {
    let mut secrets = Vec::new();
    for (id, source) in sources.iter() {
        let ours = source.path.ends_with(".md") || source.path == "wrapped.yaml";
        if !ours || source.path.starts_with("themes/") || source.fault.is_some() {
            continue;
        }
        let mut mine = Diagnostics::new();
        for found in find(&source.text) {
            secrets.push(Span::new(id, found.start, found.end));
            mine.push(complaint(id, &source.text, &found));
        }
        told.append(mine);
    }
    if !secrets.is_empty() {
        told.hide(&secrets, sources);
    }
}

fn complaint(source: SourceId, text: &str, found: &Found) -> Diagnostic {
    let secret = &text[found.start..found.end];
    let message = format!("this looks like {}: `{}`", found.what, masked(secret));
    Diagnostic::warning("secret", message)
        .alike(format!("this looks like {}", found.what))
        .at_hidden(Span::new(source, found.start, found.end))
        .note("whoever can read the file has it, and so has its history")
        .hint("real? replace it where it is used, then take it out here")
        .hint("made up? write `...` in its place, or add `allow: [secret]`")
}

/// Shows the first four characters; of a short one nothing.
fn masked(secret: &str) -> String {
    let shown = if secret.chars().count() < 12 { 0 } else { 4 };
    secret.chars().take(shown).chain(['…']).collect()
}

/// A secret, what it is, and where it stands.
#[derive(Debug, PartialEq)]
struct Found {
    start: usize,
    end: usize,
    what: &'static str,
}

/// Returns all secrets of a text, which is gone through once.
fn find(text: &str) -> Vec<Found> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut inside = false;
    let mut from = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let begins = !inside && byte.is_ascii_alphabetic();
        inside = byte.is_ascii_alphanumeric();
        let one = match byte {
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

fn run(bytes: &[u8], from: usize, allowed: fn(u8) -> bool) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    rest.iter().take_while(|byte| allowed(**byte)).count()
}

fn prefixed(bytes: &[u8], start: usize) -> Option<Found> {
    let here = &bytes[start..];
    let token = TOKENS.iter().find(|token| here.starts_with(token.start.as_bytes()))?;
    let begin = start + token.start.len();
    let length = run(bytes, begin, token.rest);
    let end = begin + length;
    let what = token.what;
    let whole = (token.least..=token.most).contains(&length);
    whole.then_some(Found { start, end, what })
}

/// Finds `eyJ....eyJ....`: two parts of JSON in base64, and mostly a signature.
fn web_token(bytes: &[u8], start: usize) -> Option<Found> {
    if !bytes[start..].starts_with(b"eyJ") {
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
    let what = "a signed web token";
    Some(Found { start, end, what })
}

fn private_key(text: &str, at: usize) -> Option<Found> {
    let rest = text[at..].strip_prefix("-----BEGIN ")?;
    let head = rest.lines().next()?;
    let kind = head.strip_suffix("-----").or(head.split_once("-----").map(|(kind, _)| kind))?;
    kind.ends_with("PRIVATE KEY").then(|| Found {
        start: at,
        end: at + "-----BEGIN ".len() + kind.len() + "-----".len(),
        what: "a private key",
    })
}

/// Finds the password in `scheme://user:password@host`, from the colon behind the scheme.
fn connection(bytes: &[u8], at: usize) -> Option<Found> {
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
    real.then_some(Found { start, end, what })
}

fn is_placeholder(password: &[u8]) -> bool {
    let same = password.iter().all(|byte| *byte == password[0]);
    let plain = password.to_ascii_lowercase();
    let names: [&[u8]; 5] = [b"password", b"pass", b"pwd", b"secret", b"redacted"];
    same || password[0] == b'$' || password[0] == b'%' || names.contains(&plain.as_slice())
}

/// Finds a random value behind `password=`, `api_key:` and the like, from the `=` or `:` between them.
fn assigned(bytes: &[u8], at: usize) -> Option<Found> {
    let before = bytes[..at].trim_ascii_end();
    let before = before.strip_suffix(b"\"").or(before.strip_suffix(b"'")).unwrap_or(before);
    let length = before.iter().rev().take_while(|byte| word(**byte)).count();
    let key: Vec<u8> = before[before.len() - length..]
        .iter()
        .filter(|byte| byte.is_ascii_alphanumeric())
        .map(u8::to_ascii_lowercase)
        .collect();
    if !KEYS.iter().any(|name| key.ends_with(name.as_bytes())) {
        return None;
    }
    let blank = |byte: u8| matches!(byte, b' ' | b'"' | b'\'');
    let start = at + 1 + run(bytes, at + 1, blank);
    let end = start + run(bytes, start, value);
    let what = "a password or a key";
    is_random(&bytes[start..end]).then_some(Found { start, end, what })
}

/// Returns whether a value is none that people make up as an example: long, mixed, and without a pattern.
///
/// Random hexadecimal digits have 3 to 4 bits a character, words of one case less variety.
fn is_random(value: &[u8]) -> bool {
    let digits = value.iter().filter(|byte| byte.is_ascii_digit()).count();
    let letters = value.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let address = value.windows(3).any(|three| three == b"://");
    value.len() >= 12 && digits >= 2 && letters >= 2 && !address && entropy(value) >= 3.0
}

/// Returns Shannon's entropy in bits a character.
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
    fn a_word_that_begins_like_a_key_is_none() {
        for text in ["AKIASHORT", "xoxb-", "eyJustice.eyJ", "glpat-x", "-----BEGIN PUBLIC KEY-----"]
        {
            assert_eq!(secrets(text), []);
        }
    }
}
