//! Claims on the stage as templates see them, with classes that say how large a sentence or a number may be.

use super::slides::stamp;
use crate::findings::Verdict;
use crate::phrase;
use crate::render::view::{Bet, Counted};
use crate::telling::slide;
use crate::words::Language;

/// Returns a claim as its two beats show it.
pub fn shown(bet: &slide::Bet, language: Language) -> Bet {
    let verdict = bet.card.verdict;
    let (class, word) = stamp(language, verdict);
    let is_hollow = !matches!(verdict, Some(Verdict::Supported | Verdict::Refuted));
    Bet {
        asked: bet.asked.clone(),
        quote: bet.quote.clone(),
        length: length(&bet.quote),
        wordy: phrase::longest_word(&bet.quote) > WORDY,
        question: bet.question.clone(),
        verdict: class,
        word,
        stamp: !matches!(verdict, None | Some(Verdict::Exploratory)),
        number: bet.number.clone(),
        size: size(&bet.number, is_hollow),
        unit: bet.unit.clone(),
        sides: bet.sides.iter().map(counted).collect(),
        doubt: bet.doubt.clone(),
    }
}

/// Longer words do not fit on a phone in the largest letters.
const WORDY: usize = 11;

fn counted(counted: &slide::Counted) -> Counted {
    let slide::Counted { value, label, n } = counted.clone();
    Counted { value, label, n }
}

/// The largest letters of a sentence first: the most characters, how wide a line is in parts of the font size, the most lines, the class.
const LENGTHS: [(usize, f64, usize, &str); 3] =
    [(60, 9.1, 3, ""), (95, 12.5, 4, "mid"), (140, 18.0, 4, "long")];

/// Returns the class of a sentence: letters are as large as its characters and its lines allow.
fn length(quote: &str) -> &'static str {
    let characters = quote.chars().count();
    let fits = |(most, wide, lines, _): &&(usize, f64, usize, &str)| {
        characters <= *most && broken(quote, *wide) <= *lines
    };
    LENGTHS.iter().find(fits).map_or("longest", |(.., class)| class)
}

/// Returns in how many lines of a width a sentence breaks; no number is enough for a word that is wider.
fn broken(quote: &str, most: f64) -> usize {
    const SPACE: f64 = 0.2;
    let (mut lines, mut used) = (1, 0.0);
    for word in quote.split(' ') {
        let wide: f64 = word.chars().map(letter).sum();
        if wide > most {
            return usize::MAX;
        }
        if used > 0.0 && used + SPACE + wide > most {
            lines += 1;
            used = wide;
        } else {
            used += wide + if used > 0.0 { SPACE } else { 0.0 };
        }
    }
    lines
}

/// Returns about how wide a letter is in the display letters, in parts of its font size.
fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ';' | ':' | '!' => 0.27,
        't' | 'f' | 'r' => 0.37,
        'm' | 'w' | 'M' | 'W' => 0.82,
        letter if letter.is_uppercase() => 0.63,
        _ => 0.53,
    }
}

/// How wide a number is at most, in parts of its font size, with the class that says so.
const SIZES: [(f64, &str); 9] = [
    (0.65, "wide-1"),
    (1.25, "wide-2"),
    (1.68, "wide-3"),
    (1.83, "wide-4"),
    (2.16, "wide-5"),
    (2.56, "wide-6"),
    (2.9, "wide-7"),
    (3.5, "wide-8"),
    (4.5, "wide-9"),
];

/// Returns the class of a number; hollow letters stand a little apart.
fn size(number: &str, is_hollow: bool) -> &'static str {
    let apart = if is_hollow { 0.05 } else { 0.0 };
    let wide: f64 = number.chars().map(|letter| advance(letter) + apart).sum();
    SIZES.iter().find(|(most, _)| wide <= *most).map_or("wide-10", |(_, class)| class)
}

/// Returns about how wide a character of a number is in the display letters, in parts of its font size.
fn advance(letter: char) -> f64 {
    match letter {
        '1' => 0.31,
        '2' | '3' | '5' | '7' => 0.57,
        '0'..='9' => 0.61,
        '.' | ',' => 0.25,
        '%' => 0.94,
        '+' | '\u{2212}' | '\u{d7}' => 0.49,
        ' ' | '\u{a0}' => 0.25,
        _ => 0.62,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_number_is_never_larger() {
        let sizes = ["4", "39×", "21%", "+20", "0.49×", "−100", "1,200×", "under 1%"];
        let sizes = sizes.map(|number| size(number, false));
        assert_eq!(sizes[0], "wide-1");
        let rank = |class: &str| class[5..].parse::<u32>().unwrap();
        assert!(rank(sizes[1]) < rank(sizes[4]) && rank(sizes[4]) < rank(sizes[7]), "{sizes:?}");
    }

    #[test]
    fn sentences_shrink_with_their_length_their_lines_and_their_longest_word() {
        let of = |words: usize| "noted ".repeat(words);
        assert_eq!([4, 12, 17, 40].map(|words| length(&of(words))), ["", "mid", "long", "longest"]);
        assert_eq!(length("Ohne Testlauf merken wir es mindestens doppelt so spät."), "mid");
        assert_eq!(length("Without a test, we notice at least twice as late."), "");
        assert_eq!(length(&"n".repeat(30)), "long");
    }
}
