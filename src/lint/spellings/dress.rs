//! Normal forms in which different spellings of a word are equal.

use crate::diagnostic::plain;
use crate::source::{is_unseen, text::is_digits};

/// Accented letters, each after its base letter, by the combining mark that some keyboards and disks use instead.
const MARKED: [(char, &str); 9] = [
    ('\u{300}', "aàeèiìoòuù"),
    ('\u{301}', "aáeéiíoóuúyýcćnńsśzźlĺrŕ"),
    ('\u{302}', "aâeêiîoôuûwŵyŷ"),
    ('\u{303}', "aãnñoõ"),
    ('\u{308}', "aäeëiïoöuüyÿ"),
    ('\u{30a}', "aåuů"),
    ('\u{30b}', "oőuű"),
    ('\u{30c}', "cčsšzžrřeěnňdďtť"),
    ('\u{327}', "cçsş"),
];

/// Returns a word without differences in case, in the kind of space and hyphen, and in how accents are stored.
pub fn of_word(word: &str) -> String {
    let mut bare = String::new();
    for c in plain(word).chars().filter(|c| !is_unseen(*c)) {
        match narrow(c) {
            c if is_apostrophe(c) => bare.push('\''),
            c if c.is_whitespace() || is_hyphen(c) => {
                // Two spaces look like one.
                if !bare.ends_with('_') {
                    bare.push('_');
                }
            }
            c => match apart(c) {
                Some((letter, mark)) => bare.extend([letter, mark]),
                None => bare.push(c),
            },
        }
    }
    bare
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' | '`' | '\u{b4}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '_' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Letters of other alphabets that look like Latin ones, each after its Latin letter.
const ALIKE: &str = "aаcсeеhһiіjјoоoοpрsѕxхyу";

/// Returns the plain letter for a full-width letter or a look-alike.
fn narrow(c: char) -> char {
    let alike = || {
        let letters: Vec<char> = ALIKE.chars().collect();
        let pair = letters.chunks(2).find(|pair| pair.get(1) == Some(&c));
        pair.map(|pair| pair[0])
    };
    match u32::from(c) {
        code @ 0xff01..=0xff5e => {
            char::from_u32(code - 0xfee0).map_or(c, |c| c.to_ascii_lowercase())
        }
        code if code < 0x300 => c,
        _ => alike().unwrap_or(c),
    }
}

fn apart(c: char) -> Option<(char, char)> {
    MARKED.iter().find_map(|(mark, letters)| {
        let letters: Vec<char> = letters.chars().collect();
        let pair = letters.chunks(2).find(|pair| pair.get(1) == Some(&c))?;
        Some((pair[0], *mark))
    })
}

/// Describes the invisible difference between words that look alike.
pub fn hidden(words: &[&str]) -> Option<String> {
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let mut letters = words.iter().flat_map(|word| word.chars());
    // A character that all of them have is no difference.
    let is_in_one = |c: char| {
        let mut words = words.iter();
        !words.all(|word| word.chars().any(|other| lower(other) == lower(c)))
    };
    let what = |c: char| match c {
        ' ' => None,
        '\u{300}'..='\u{36f}' => Some("a letter whose mark is stored apart"),
        c if c.is_whitespace() => Some("a space of another kind"),
        c if is_unseen(c) => Some("a character that cannot be seen"),
        c if is_apostrophe(c) => Some("an apostrophe of another kind"),
        c if is_hyphen(c) && !c.is_ascii() => Some("a hyphen of another kind"),
        c if c.is_alphabetic() && narrow(lower(c)) != lower(c) => {
            Some("a letter of another alphabet or width")
        }
        _ => None,
    };
    let found = letters.find_map(|c| Some((c, what(c).filter(|_| is_in_one(c))?)));
    let is_double = || words.iter().any(|word| word.trim().contains("  "));
    match found {
        Some((c, what)) => Some(format!("one of them has {what}, `U+{:04X}`", u32::from(c))),
        None => is_double().then(|| "one of them has two spaces in a row".to_owned()),
    }
}

/// Returns a severity in a form in which its spellings are equal: `SEV-1`, `sev1` and `1` are the same.
pub fn of_severity(word: &str) -> String {
    let bare = of_word(word).replace('_', "");
    let digits = bare.trim_start_matches(char::is_alphabetic);
    if is_digits(digits) { digits.to_owned() } else { bare }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_one() {
        assert_eq!(of_word("Ölig"), of_word("O\u{308}lig"));
        assert_eq!(of_word("api\u{a0}gw"), of_word("api gw"));
        assert_eq!(of_word("API-GW"), of_word("api_gw"));
        for word in [
            "a\u{ad}pi gw",
            "a\u{e0041}pi gw",
            "api\u{3164} gw",
            "аpi gw",
            "ＡＰＩ gw",
            "api  gw",
            "api\u{2011}gw",
        ] {
            assert_eq!(of_word(word), "api_gw", "{word:?}");
            assert!(hidden(&[word, "api gw"]).is_some(), "{word:?}");
        }
        assert_eq!(of_word("driver\u{2019}s"), of_word("driver's"));
        for pair in [["API-GW", "api_gw"], ["Оплата", "оплата"]] {
            assert_eq!(hidden(&pair), None);
        }
        assert_ne!(of_word("olig"), of_word("ölig"));
        for word in ["SEV-1", "Sev 1", "1", "P1"] {
            assert_eq!(of_severity(word), "1", "{word}");
        }
        assert_ne!(of_severity("high"), of_severity("higher"));
    }
}
