//! Keys that name people, which no page, data or filter contains.

use crate::source::text::has;

/// Keys that name people, in lower case with `_`.
const PEOPLE: &str = include_str!("people/people.txt");

/// Returns whether a key names people.
pub fn names_people(key: &str) -> bool {
    let plain = key.to_lowercase().replace(['-', ' '], "_");
    has(PEOPLE, &plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_what_stands_between_words_do_not_matter() {
        assert!(["author", "Incident-Commander", "ON CALL"].iter().all(|key| names_people(key)));
        assert!(!names_people("owner_team"));
    }
}
