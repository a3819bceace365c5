//! Finds where a key was written, for complaints about values without a place.

use crate::source::{Sources, Span};

/// Returns the place of a key in the front matter above a body: the last key of `path`, after the others.
///
/// Falls back to the first line if it is not found, as may happen to a key with an escape.
pub fn of_key(sources: &Sources, body: Span, path: &[&str]) -> Span {
    let front = above(sources, body);
    let mut span = Span::new(body.source, 0, front.lines().next().map_or(0, str::len));
    let mut from = 0;
    for key in path {
        let Some(at) = key_at(front, from, key) else { break };
        span = Span::new(body.source, at, at + key.len());
        from = at;
    }
    span
}

/// Returns the text above a body, which is its front matter.
pub fn above(sources: &Sources, body: Span) -> &str {
    &sources.get(body.source).text[..body.start]
}

fn key_at(front: &str, from: usize, key: &str) -> Option<usize> {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    front[from..].match_indices(key).map(|(at, _)| from + at).find(|at| {
        let before = front.as_bytes()[..*at].last();
        let behind = front[at + key.len()..].trim_start_matches(['"', '\'', ' ']);
        !before.is_some_and(|byte| word(*byte)) && behind.starts_with([':', '.'])
    })
}

/// Returns the place of a word in the front matter above a body, or its first line if the word is escaped.
pub fn of_word(sources: &Sources, body: Span, word: &str) -> Span {
    match above(sources, body).find(word) {
        Some(at) => Span::new(body.source, at, at + word.len()),
        None => of_key(sources, body, &[]),
    }
}

/// Returns the place of a word under a key, or the key's own if the word is escaped.
pub fn of_word_under(sources: &Sources, body: Span, key: &str, word: &str) -> Span {
    let key = of_key(sources, body, &[key]);
    match above(sources, body)[key.end..].find(word) {
        Some(at) => Span::new(key.source, key.end + at, key.end + at + word.len()),
        None => key,
    }
}

/// Returns the place of the value of a key at the start of a line.
pub fn of_value(sources: &Sources, body: Span, key: &str) -> Span {
    let key = of_key(sources, body, &[key]);
    let front = above(sources, body);
    let line = front[key.end..].split('\n').next().unwrap_or_default();
    let value = line.trim_start_matches([':', ' ']);
    let start = key.end + line.len() - value.len();
    match value.trim_end() {
        "" => key,
        value => Span::new(body.source, start, start + value.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, SourceId};

    #[test]
    fn a_key_is_found_behind_those_that_it_stands_under() {
        let text = "covered: no\ngroup: {observations.covered: true}\n";
        let sources = Sources::new(vec![Source::decode("a.md", text.as_bytes().to_vec())]);
        let body = Span::new(SourceId(0), text.len(), text.len());
        let span = of_key(&sources, body, &["group", "covered"]);
        assert_eq!((span.start, sources.text(span)), (33, "covered"));
        let title = of_value(&sources, body, "covered");
        assert_eq!(sources.text(title), "no");
    }
}
