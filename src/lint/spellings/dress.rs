//! What two spellings of one word have in common.

use crate::diagnostic::plain;

/// Letters with a mark, each behind the letter without it, by the mark that other keyboards and disks write behind the letter.
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

/// Returns a word without what differs between spellings: case, the kind of space and hyphen, and how an umlaut is stored.
pub fn of_word(word: &str) -> String {
    let mut bare = String::new();
    for c in plain(word).chars() {
        match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => bare.push('_'),
            c if c.is_whitespace() => bare.push('_'),
            c => match apart(c) {
                Some((letter, mark)) => bare.extend([letter, mark]),
                None => bare.push(c),
            },
        }
    }
    bare
}

fn apart(c: char) -> Option<(char, char)> {
    MARKED.iter().find_map(|(mark, letters)| {
        let letters: Vec<char> = letters.chars().collect();
        let pair = letters.chunks(2).find(|pair| pair.get(1) == Some(&c))?;
        Some((pair[0], *mark))
    })
}

/// Says what cannot be seen in words that look alike.
pub fn hidden(words: &[&str]) -> Option<String> {
    let mut letters = words.iter().flat_map(|word| word.chars());
    let is_space = |c: &char| c.is_whitespace() && *c != ' ';
    let found = letters.find(|c| is_space(c) || ('\u{300}'..='\u{36f}').contains(c))?;
    let code = format!("U+{:04X}", u32::from(found));
    Some(match is_space(&found) {
        true => format!("one of them has a space of another kind, `{code}`"),
        false => format!("one of them has a letter whose mark is stored apart, `{code}`"),
    })
}

/// Returns a severity without what differs between its spellings: `SEV-1`, `sev1` and `1` are one.
pub fn of_severity(word: &str) -> String {
    let bare = of_word(word).replace('_', "");
    let digits = bare.trim_start_matches(char::is_alphabetic);
    match !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true => digits.to_owned(),
        false => bare,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_one() {
        assert_eq!(of_word("Ölig"), of_word("O\u{308}lig"));
        assert_eq!(of_word("api\u{a0}gw"), of_word("api gw"));
        assert_eq!(of_word("API-GW"), of_word("api_gw"));
        assert_ne!(of_word("olig"), of_word("ölig"));
        for word in ["SEV-1", "Sev 1", "1", "P1"] {
            assert_eq!(of_severity(word), "1", "{word}");
        }
        assert_ne!(of_severity("high"), of_severity("higher"));
    }
}
