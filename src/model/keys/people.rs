//! Keys that name people, which no page, data or filter contains.

use std::sync::LazyLock;

/// Keys that name people, in lower case with `_`.
const PEOPLE: &str = include_str!("people/people.txt");

/// The same keys by the last five bits of their first letter, which capitals and small letters share: every key of every file is
/// looked up here several times.
static BY_FIRST: LazyLock<[Vec<&str>; 32]> = LazyLock::new(|| {
    let mut by_first = [const { Vec::new() }; 32];
    for name in PEOPLE.split_whitespace() {
        by_first[usize::from(name.as_bytes()[0] & 31)].push(name);
    }
    by_first
});

/// Returns whether a key names people.
pub fn names_people(key: &str) -> bool {
    let Some(first) = key.bytes().next() else { return false };
    if !key.is_ascii() {
        // A letter such as the sign of Kelvin has an ASCII letter as its small one.
        let plain = key.to_lowercase();
        return plain.is_ascii() && names_people(&plain);
    }
    let plain = |byte: u8| match byte {
        b'-' | b' ' => b'_',
        other => other.to_ascii_lowercase(),
    };
    let is_it = |name: &&str| {
        name.len() == key.len() && name.bytes().zip(key.bytes()).all(|(one, key)| one == plain(key))
    };
    BY_FIRST[usize::from(first & 31)].iter().any(is_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_what_stands_between_words_do_not_matter() {
        assert!(["author", "Incident-Commander", "ON CALL"].iter().all(|key| names_people(key)));
        assert!(!names_people("owner_team"));
        assert!(PEOPLE.split_whitespace().all(names_people));
    }
}
