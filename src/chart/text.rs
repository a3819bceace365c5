//! Measures words and fits them into a width, so that labels neither clip nor overlap.

use super::palette::Part;

/// Advances of U+0020 to U+007E in thousandths of an em: those of DejaVu Sans Bold, the widest common system font.
///
/// A theme may use a font of the reader's system, and one drawing serves every theme, so labels must fit in the widest font.
/// Bricolage Grotesque, Fraunces, Arial, Segoe UI and Roboto are a tenth to a fifth narrower.
const ADVANCES: [u16; 95] = [
    348, 456, 521, 838, 696, 1002, 872, 319, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683,
    683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
    724, 725, 457, 365, 457, 838, 568, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665,
    343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
];

/// Returns how wide a text is at a font size, in the unit of the size.
///
/// Letters beyond ASCII count as wide: better to cut a text early than to clip it.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size
}

/// Returns the width of the widest text.
pub fn widest<'a>(texts: impl IntoIterator<Item = &'a String>, size: f64) -> f64 {
    texts.into_iter().map(|text| width(text, size)).fold(0.0, f64::max)
}

fn advance(letter: char) -> f64 {
    let code = letter as usize;
    match code {
        0x20..=0x7e => f64::from(ADVANCES[code - 0x20]) / 1000.0,
        0x300..=0x36f => 0.0,
        0xb7 => 0.38,
        0xc6 | 0xe6 | 0x152 | 0x153 => 1.17,
        ..0x1100 => 0.72,
        0x2013 | 0x2018..=0x201f => 0.53,
        _ => 1.0,
    }
}

/// Returns how wide a text is at a font size, in the letters of a part.
pub type Measure<'a> = &'a dyn Fn(&str, f64, Part) -> f64;

/// Measures in the widest letters, for pages; see [`width`].
pub const WIDEST: Measure = &|text, size, _| width(text, size);

/// Wraps a text into at most `most` lines; a text that does not fit ends in an ellipsis.
///
/// A word that is wider than a line is broken.
pub fn wrap(text: &str, size: f64, wide: f64, most: usize) -> Vec<String> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    wrap_by(&|text| width(text, size), &words, wide, most)
}

/// Cuts a text to a width, with an ellipsis if anything was cut.
pub fn shorten(text: &str, size: f64, wide: f64) -> String {
    shorten_by(&|text| width(text, size), text, wide)
}

/// Wraps like [`wrap`], but measures with `width` and breaks at plain spaces only.
pub fn wrap_by(width: &dyn Fn(&str) -> f64, text: &str, wide: f64, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let words = text.split(' ').filter(|word| !word.is_empty());
    for word in words.flat_map(|word| pieces(width, word, wide)) {
        let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
        if width(&longer) <= wide || line.is_empty() {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most.max(1) {
        let rest = lines.split_off(most.max(1) - 1).join(" ");
        lines.push(shorten_by(width, &rest, wide));
    }
    lines
}

/// Cuts like [`shorten`], but measures with `width`.
pub fn shorten_by(width: &dyn Fn(&str) -> f64, text: &str, wide: f64) -> String {
    if width(text) <= wide {
        return text.to_owned();
    }
    let mut used = width("…");
    let fitting = text.char_indices().take_while(|(_, letter)| {
        used += width(letter.encode_utf8(&mut [0; 4]));
        used <= wide
    });
    match fitting.last() {
        Some((at, letter)) => format!("{}…", text[..at + letter.len_utf8()].trim_end()),
        None => String::new(),
    }
}

fn pieces(width: &dyn Fn(&str) -> f64, word: &str, wide: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let last = pieces.last_mut().expect("one piece is there from the start");
        let added = width(letter.encode_utf8(&mut [0; 4]));
        if !last.is_empty() && width(last) + added > wide {
            pieces.push(letter.to_string());
        } else {
            last.push(letter);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_letters_are_narrower_than_wide_ones() {
        assert!(width("iiii", 10.0) < width("WWWW", 10.0) / 3.0);
    }

    #[test]
    fn an_accent_does_not_count_double() {
        assert!(width("é", 10.0) < 1.3 * width("e", 10.0));
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        for text in [
            "Payments and settlements in the north",
            "Donaudampfschifffahrtsgesellschaft",
            "a b c d e f g h",
        ] {
            for wide in [40.0, 90.0, 200.0] {
                for line in wrap(text, 20.0, wide, 2) {
                    assert!(width(&line, 20.0) <= wide, "{line} in {wide}");
                }
            }
        }
    }

    #[test]
    fn what_is_cut_ends_in_an_ellipsis() {
        let lines = wrap("one two three four five six seven", 20.0, 100.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'));
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("Web test watching", 32.0, 180.0, 3), ["Web test", "watching"]);
    }

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(wrap("No web test", 20.0, 500.0, 1), ["No web test"]);
    }

    #[test]
    fn nothing_gives_no_lines() {
        assert!(wrap("  ", 20.0, 100.0, 3).is_empty());
    }
}
