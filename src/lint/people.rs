//! People who must not appear in the output: handles and mail addresses.

use super::passage::Passage;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, seek};

/// Points at every handle and mail address in a title or body.
pub fn check(passage: &Passage, complaints: &mut Diagnostics) {
    find(passage, "no person? put it into backticks", complaints);
}

/// Points at every handle and mail address in a word of the front matter, where backticks would be shown.
pub fn check_word(word: &Passage, complaints: &mut Diagnostics) {
    find(word, "no person? add `allow: [person-named]`", complaints);
}

fn find(passage: &Passage, way_out: &str, complaints: &mut Diagnostics) {
    for at in seek::byte(b'@', &passage.text) {
        if let Some((start, end)) = mail(&passage.text, at) {
            let message = "a mail address names a person";
            complaints.push(complaint(passage.place(start, end), message, way_out));
        } else if let Some(end) = handle(&passage.text, at) {
            let message = "a handle names a person";
            complaints.push(complaint(passage.place(at, end), message, way_out));
        }
    }
}

fn complaint(place: Span, message: &str, way_out: &str) -> Diagnostic {
    Diagnostic::warning("person-named", message)
        .at(place, "")
        .hint("name the role instead, as in \"the engineer on call\"")
        .hint(way_out)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte)
}

/// Returns the range of `name@host.example` around an `@`.
fn mail(text: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let before = bytes[..at].iter().rev().take_while(|byte| is_word(**byte)).count();
    let behind = bytes[at + 1..].iter().take_while(|byte| is_word(**byte)).count();
    let host = text[at + 1..at + 1 + behind].trim_end_matches('.');
    let (_, ending) = host.rsplit_once('.')?;
    let named = ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
    (before > 0 && named).then_some((at - before, at + 1 + host.len()))
}

/// Returns the end of `@name`, unless it is part of a word or a package such as `@scope/name`.
fn handle(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let alone =
        !bytes[..at].last().is_some_and(|byte| is_word(*byte) || *byte == b'/' || *byte == b'@');
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_-".contains(byte);
    let length = bytes[at + 1..].iter().take_while(name).count();
    let starts = bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic);
    let package = bytes.get(at + 1 + length) == Some(&b'/');
    (alone && starts && length > 1 && !package).then_some(at + 1 + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        let at = text.find('@')?;
        let (start, end) = mail(text, at).or(handle(text, at).map(|end| (at, end)))?;
        Some(&text[start..end])
    }

    #[test]
    fn handles_and_mail_addresses_are_told_from_packages_and_times() {
        assert_eq!(found("asked @jdoe, who knew"), Some("@jdoe"));
        assert_eq!(found("write to j.doe@mail.example."), Some("j.doe@mail.example"));
        assert_eq!(found("upgraded @scope/package"), None);
        assert_eq!(found("three @ 5 each"), None);
        assert_eq!(found("postgres@14 was old"), None);
    }
}
