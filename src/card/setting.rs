//! Typesetting: breaks words into lines that fit, measured letter by letter.

use super::face::{Face, Faces};
use super::ink::Ink;
use super::spec::Span;

/// Which face, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The face.
    pub weight: Weight,
    /// The size of an em, in units of the card.
    pub size: f64,
}

/// The face of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// That of sentences.
    Display,
    /// That of everything else.
    Text,
}

impl Weight {
    /// How much is added between letters, in ems.
    pub fn tracking(self) -> f64 {
        match self {
            Weight::Display => -0.024,
            Weight::Text => -0.004,
        }
    }
}

/// Makes a style of the display face.
pub fn display(size: f64) -> Style {
    Style { weight: Weight::Display, size }
}

/// Makes a style of the text face.
pub fn text(size: f64) -> Style {
    Style { weight: Weight::Text, size }
}

/// A line of letters, each with its ink.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The letters.
    pub letters: Vec<(char, Ink)>,
    /// Their face and size.
    pub style: Style,
    /// How wide they are together.
    pub width: f64,
}

/// Measures and breaks what is written in two faces.
#[derive(Clone, Copy)]
pub struct Setter<'a>(pub &'a Faces<'a>);

/// The assumed width of a character that the face lacks, in ems: of a letter, and of a character of a square script.
const UNKNOWN: (f64, f64) = (0.64, 1.0);

impl<'a> Setter<'a> {
    /// Returns the face of a weight.
    pub fn face(self, weight: Weight) -> &'a Face<'a> {
        match weight {
            Weight::Display => &self.0.display,
            Weight::Text => &self.0.text,
        }
    }

    /// Sets words in one line, however long.
    pub fn line(self, words: &str, ink: Ink, style: Style) -> Line {
        self.set(plain(words).map(|c| (c, ink)).collect(), style)
    }

    /// Sets words in one line, cut at the width with an ellipsis.
    pub fn cut(self, words: &str, ink: Ink, style: Style, width: f64) -> Line {
        let whole = self.line(words, ink, style);
        if whole.width <= width + 0.5 {
            return whole;
        }
        let mut letters = whole.letters;
        let room = width - self.line("…", ink, style).width;
        letters.truncate(self.fitting(&letters, room / style.size, style.weight));
        while letters.last().is_some_and(|(c, _)| c.is_whitespace()) {
            letters.pop();
        }
        letters.push(('…', ink));
        self.set(letters, style)
    }

    /// Breaks a sentence into as few lines as possible, all about the same length.
    pub fn wrap(self, spans: &[Span], style: Style, width: f64) -> Vec<Line> {
        let words = self.words(spans, style.weight);
        self.lines(&self.broken(&words, width / style.size, style.weight), style, width)
    }

    /// Sets a sentence in the first of the sizes in which it fits into a box; if none fits, cuts it in the last one.
    pub fn fit(self, spans: &[Span], weight: Weight, sizes: &[f64], room: (f64, f64)) -> Vec<Line> {
        let (width, height) = room;
        let words = self.words(spans, weight);
        for size in sizes {
            let style = Style { weight, size: *size };
            let lines = self.lines(&self.broken(&words, width / size, weight), style, width);
            if lines.len() as f64 * size * LEADING <= height {
                return lines;
            }
        }
        let size = sizes.last().copied().unwrap_or(1.0);
        self.cropped(&words, Style { weight, size }, room)
    }

    /// Fills a box line by line; the last line ends in an ellipsis.
    fn cropped(self, words: &[Word], style: Style, (width, height): (f64, f64)) -> Vec<Line> {
        let words = self.broken(words, width / style.size, style.weight);
        let space = self.ems(&[(' ', Ink::Ink)], style.weight);
        let most = ((height / (style.size * LEADING)) as usize).max(1);
        fill(&words, space, width / style.size)
            .into_iter()
            .take(most)
            .enumerate()
            .map(|(place, range)| match place + 1 == most {
                true => {
                    let rest = joined(&words[range.start..]);
                    let ink = rest.first().map_or(Ink::Ink, |(_, ink)| *ink);
                    let said: String = rest.iter().map(|(c, _)| *c).collect();
                    self.cut(&said, ink, style, width)
                }
                false => self.set(joined(&words[range]), style),
            })
            .collect()
    }

    /// Returns the words of a sentence, measured.
    fn words(self, spans: &[Span], weight: Weight) -> Vec<Word> {
        let letters = spans.iter().flat_map(|span| plain(&span.text).map(|c| (c, span.ink)));
        let letters: Vec<(char, Ink)> = letters.collect();
        let words = letters.split(|(c, _)| *c == ' ');
        words.filter(|word| !word.is_empty()).map(|word| self.word(word, weight)).collect()
    }

    fn word(self, letters: &[(char, Ink)], weight: Weight) -> Word {
        Word { letters: letters.to_vec(), ems: self.ems(letters, weight) }
    }

    /// Breaks the words that are wider than a line.
    fn broken(self, words: &[Word], room: f64, weight: Weight) -> Vec<Word> {
        let mut broken = Vec::new();
        for word in words {
            let mut rest = word.clone();
            while rest.ems > room && rest.letters.len() > 1 {
                let n = self.fitting(&rest.letters, room, weight).max(1);
                let n = n.min(rest.letters.len() - 1);
                broken.push(self.word(&rest.letters[..n], weight));
                rest = self.word(&rest.letters[n..], weight);
            }
            broken.push(rest);
        }
        broken
    }

    fn lines(self, words: &[Word], style: Style, width: f64) -> Vec<Line> {
        let space = self.ems(&[(' ', Ink::Ink)], style.weight);
        let fill = |room: f64| fill(words, space, room);
        let room = width / style.size;
        let fewest = fill(room).len();
        let longest = words.iter().map(|word| word.ems).fold(0.0, f64::max);
        let (mut narrow, mut wide) = (longest.min(room), room);
        while wide - narrow > 0.05 {
            let middle = (wide + narrow) / 2.0;
            match fill(middle).len() > fewest {
                true => narrow = middle,
                false => wide = middle,
            }
        }
        fill(wide).into_iter().map(|range| self.set(joined(&words[range]), style)).collect()
    }

    fn set(self, letters: Vec<(char, Ink)>, style: Style) -> Line {
        let width = self.width(&letters, style);
        Line { letters, style, width }
    }

    /// Returns how wide letters are together.
    pub fn width(self, letters: &[(char, Ink)], style: Style) -> f64 {
        self.ems(letters, style.weight) * style.size
    }

    fn ems(self, letters: &[(char, Ink)], weight: Weight) -> f64 {
        self.ends(letters, weight).last().unwrap_or_default()
    }

    /// Returns how many of the letters fit into a room in ems.
    fn fitting(self, letters: &[(char, Ink)], room: f64, weight: Weight) -> usize {
        self.ends(letters, weight).take_while(|end| *end <= room).count()
    }

    /// Returns where each letter ends, in ems from the first one.
    fn ends(self, letters: &[(char, Ink)], weight: Weight) -> impl Iterator<Item = f64> {
        let face = self.face(weight);
        let mut units = 0.0;
        let mut before = None;
        letters.iter().zip(1_u32..).map(move |((c, _), n)| {
            let glyph = face.glyph(*c);
            units += match glyph {
                Some(glyph) => face.advance(glyph),
                None if *c < '\u{1100}' => UNKNOWN.0 * face.em(),
                None => UNKNOWN.1 * face.em(),
            };
            if let (Some(before), Some(glyph)) = (before, glyph) {
                units += face.kern(before, glyph);
            }
            before = glyph;
            units / face.em() + weight.tracking() * f64::from(n)
        })
    }
}

/// A word, and how wide it is in ems.
#[derive(Clone)]
struct Word {
    letters: Vec<(char, Ink)>,
    ems: f64,
}

fn joined(words: &[Word]) -> Vec<(char, Ink)> {
    let mut letters: Vec<(char, Ink)> = Vec::new();
    for word in words {
        letters.extend(letters.last().map(|(_, ink)| (' ', *ink)));
        letters.extend(&word.letters);
    }
    letters
}

/// Puts as many words into each line as fit.
fn fill(words: &[Word], space: f64, room: f64) -> Vec<std::ops::Range<usize>> {
    let mut lines: Vec<std::ops::Range<usize>> = Vec::new();
    let mut filled = 0.0;
    for (place, word) in words.iter().enumerate() {
        match lines.last_mut() {
            Some(line) if filled + space + word.ems <= room => {
                filled += space + word.ems;
                line.end = place + 1;
            }
            _ => {
                filled = word.ems;
                lines.push(place..place + 1);
            }
        }
    }
    lines
}

/// The distance between lines of a sentence, in ems.
pub const LEADING: f64 = 1.06;

/// Returns the characters that can be drawn: no control or invisible characters, and no pictographs, which the faces lack;
/// a sentence reads as well without them.
fn plain(words: &str) -> impl Iterator<Item = char> + '_ {
    words.chars().filter_map(|c| match c {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\t' | '\n' | '\r' => Some(' '),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => None,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}' => None,
        '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' => None,
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{e0fff}' => None,
        '\u{fffe}' | '\u{ffff}' => None,
        c if c.is_control() => None,
        c if c.is_whitespace() => Some(' '),
        c => Some(c),
    })
}

#[cfg(test)]
mod tests;
