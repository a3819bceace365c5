//! Splits texts into words, and compares them without case and accents.

/// A word of a text: letters and digits in a row, with its place in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word in lower case, without accents.
    pub plain: String,
    /// The first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
}

/// Returns the words of a text.
pub fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for (at, c) in text.char_indices() {
        if !is_letter(c) {
            continue;
        }
        let end = at + c.len_utf8();
        match found.last_mut().filter(|word| word.end == at) {
            Some(word) => {
                fold(c, &mut word.plain);
                word.end = end;
            }
            None => {
                let mut plain = String::new();
                fold(c, &mut plain);
                found.push(Word { plain, start: at, end });
            }
        }
    }
    found
}

/// Returns whether a character belongs to a word; marks that follow a letter do.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Returns whether a character is of a script that puts no space between words.
pub fn runs_on(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{e00}'..='\u{e7f}')
}

/// The letters with accents of Latin-1 and Latin Extended-A, each row behind the letters that it is read as.
const ACCENTS: [(&str, &str); 25] = [
    ("a", "àáâãäåāăą"),
    ("ae", "æ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"),
    ("j", "ĵ"),
    ("k", "ķ"),
    ("l", "ĺļľŀł"),
    ("n", "ñńņňŉŋ"),
    ("o", "òóôõöøōŏő"),
    ("oe", "œ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšș"),
    ("ss", "ß"),
    ("t", "ţťŧț"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"),
    ("y", "ýÿŷ"),
    ("z", "źżž"),
    ("", "\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{30a}\u{30b}\u{30c}"),
    ("", "\u{323}\u{326}\u{327}\u{328}"),
];

fn fold(c: char, into: &mut String) {
    for c in c.to_lowercase() {
        match ACCENTS.iter().find(|(_, accented)| !c.is_ascii() && accented.contains(c)) {
            Some((plain, _)) => into.push_str(plain),
            None => into.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter_composed_or_not() {
        let plain = |text: &str| words(text).into_iter().map(|word| word.plain).collect::<Vec<_>>();
        assert_eq!(plain("José Ångström"), ["jose", "angstrom"]);
        assert_eq!(plain("Jose\u{301} STRAßE"), ["jose", "strasse"]);
    }

    #[test]
    fn marks_between_letters_end_a_word() {
        let found = words("a.b_c-d's");
        assert_eq!(found.len(), 5);
        assert_eq!((found[4].start, found[4].end), (8, 9));
    }
}
