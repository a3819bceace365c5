//! Percentages of so few that a count is clearer: `43% of 7 incidents`.

use std::ops::Range;

use super::passage::Passage;
use crate::diagnostic::Diagnostic;
use crate::source::seek;
use crate::stats::thresholds::PERCENT_NEEDS;

/// Words for what is counted; `5 % of 2 GB` is no share of incidents.
const COUNTED: [&str; 9] =
    ["incident", "near", "outage", "review", "case", "time", "write", "event", "question"];

/// How the words "percent" and "per cent" begin.
pub const PER: &str = "per";

const NUMBERS: [&str; 8] = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// A percentage of few, and its place.
pub struct Few {
    /// From the percentage to what it is a share of.
    pub range: Range<usize>,
    percent: f64,
    of: u32,
}

impl Few {
    /// Complains about it, with the count that was probably meant.
    pub fn complaint(&self, passage: &Passage) -> Diagnostic {
        let x = (self.percent / 100.0 * f64::from(self.of)).round();
        let message = format!("a percentage of {} is a count in disguise", self.of);
        Diagnostic::warning("small-sample-percent", message)
            .alike("a percentage of few")
            .at(passage.place(self.range.start, self.range.end), "")
            .hint(format!("write \"{x} of {}\"", self.of))
    }
}

/// Returns every percentage of fewer than ten incidents; `starts` are the places where a word may begin with [`PER`].
pub fn find(text: &str, starts: &[usize]) -> Vec<Few> {
    let signs = seek::byte(b'%', text).map(|at| (at, "%"));
    let words = starts.iter().filter_map(|start| {
        let at = start.checked_sub(1)?;
        let mut words = [" percent", " per cent"].into_iter();
        let here = text.as_bytes().get(at..)?;
        Some((at, words.find(|word| here.starts_with(word.as_bytes()))?))
    });
    let mut found: Vec<Few> =
        signs.chain(words).filter_map(|(at, sign)| few(text, at, sign)).collect();
    found.sort_by_key(|few| few.range.start);
    found
}

fn few(text: &str, at: usize, sign: &str) -> Option<Few> {
    let before = text[..at].trim_end_matches([' ', '\u{a0}']);
    let start = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    let percent = before[start..].parse().ok()?;
    let behind = &text[at + sign.len()..];
    let mut words = Words { text: behind, at: 0 };
    if words.next()? != "of" {
        return None;
    }
    let mut number = words.next()?;
    if ["the", "our", "these", "those"].contains(&number.as_str()) {
        number = words.next()?;
    }
    let of = count(&number)?;
    let end = at + sign.len() + words.at;
    let rest = &behind[words.at..];
    let in_a_number =
        rest.starts_with(['.', ',']) && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    let ends = rest.is_empty() || (rest.starts_with(['.', ',', ';', ')']) && !in_a_number);
    let counted = |word: String| COUNTED.iter().any(|one| word.starts_with(one));
    (ends || words.next().is_some_and(counted)).then_some(Few { range: start..end, percent, of })
}

fn count(number: &str) -> Option<u32> {
    let named = NUMBERS.iter().position(|word| *word == number);
    let count = match named {
        Some(place) => place as u32 + 2,
        None => number.parse().ok()?,
    };
    (1..PERCENT_NEEDS as u32).contains(&count).then_some(count)
}

/// The words of a text, one by one, in lower case.
struct Words<'a> {
    text: &'a str,
    /// Where the last word ended.
    at: usize,
}

impl Words<'_> {
    fn next(&mut self) -> Option<String> {
        let rest = &self.text[self.at..];
        let start = rest.len() - rest.trim_start().len();
        let word = &rest[start..];
        let length = word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len());
        self.at += start + length;
        (length > 0).then(|| word[..length].to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::super::word::Beginnings;
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let one = |few: Few| text[few.range].to_owned();
        let starts = Beginnings::new([PER]).find(text);
        find(text, &starts).into_iter().map(one).collect()
    }

    #[test]
    fn a_percentage_of_fewer_than_ten_is_found() {
        assert_eq!(found("43% of 7 incidents"), ["43% of 7"]);
        assert_eq!(
            found("some 43 % of the seven\nreviews, and 50 percent of 4."),
            ["43 % of the seven", "50 percent of 4"]
        );
    }

    #[test]
    fn a_percentage_of_many_or_of_something_else_is_none() {
        for text in [
            "43% of 12 incidents",
            "95 % of 200 GB",
            "5% of 2 GB",
            "11 % of them",
            "20 % of the instances",
            "3 of 7",
            "% of 7",
            "100% of 1,200",
            "50% of 1.5",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
