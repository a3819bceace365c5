//! Reading a page as a room does: the texts of each slide, and the numbers in them.

use std::collections::BTreeSet;

use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::words::Language;

pub const ENGLISH: Language = Language::English;

/// What the axes of durations say at their ticks.
const TICKS: [&str; 9] = ["1 min", "5 min", "15 min", "1 h", "4 h", "1 d", "1 w", "4 w", "90 d"];

/// What stands behind a number, as it is told apart here; `minutes` and `min` are the same.
const UNITS: [(&str, &str); 16] = [
    ("%", "%"),
    ("×", "×"),
    ("times", "×"),
    ("s", "s"),
    ("seconds", "s"),
    ("min", "min"),
    ("minutes", "min"),
    ("h", "h"),
    ("hours", "h"),
    ("d", "d"),
    ("day", "d"),
    ("days", "d"),
    ("week", "w"),
    ("weeks", "w"),
    ("points", "points"),
    ("quarters", "quarters"),
];

/// Numbers as tokens: `39×`, `5.5 min`, `48`.
pub type Numbers = BTreeSet<String>;

/// Returns the numbers of a text with their units; `in_words` takes `two` to `twelve` too.
pub fn numbers(text: &str, in_words: bool) -> Numbers {
    let text = plain_spaces(text).replace(['(', ')', '“', '”', '"', '|', ':', '/'], " ");
    let mut words: Vec<String> = Vec::new();
    for word in text.split([' ', '–', '\n']).filter(|word| !word.is_empty()) {
        let word = word.trim_matches(['.', ',', '?', '!', ';', '+', '−']);
        let digits = word.trim_end_matches(['%', '×']);
        let parts = [digits, &word[digits.len()..]];
        words.extend(parts.into_iter().filter(|part| !part.is_empty()).map(str::to_owned));
    }
    let spelled = |word: &str| {
        let word = word.to_lowercase();
        (2..=12).find(|n| in_words && ENGLISH.in_words(*n) == word).map(|n| n.to_string())
    };
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let mut found = Numbers::new();
    for (at, word) in words.iter().enumerate() {
        let number = is_number(word).then(|| word.clone()).or_else(|| spelled(word));
        let Some(number) = number else { continue };
        let next = words.get(at + 1).map(String::as_str).unwrap_or_default();
        let unit = UNITS.iter().find(|(word, _)| *word == next);
        found.insert(unit.map_or(number.clone(), |(_, unit)| format!("{number} {unit}")));
    }
    found
}

/// One text of a slide that a room sees, and whether it stands in a picture.
pub struct Text {
    pub text: String,
    pub in_picture: bool,
}

/// Returns what a room sees of the slides in a page: the texts of every section, by its id.
///
/// What is behind a button, for readers alone, or the frame's own count of slides is left out.
pub fn seen(page: &str) -> Vec<(String, Vec<Text>)> {
    let mut slides: Vec<(String, Vec<Text>)> = Vec::new();
    let mut hidden: Option<(String, usize)> = None;
    let mut in_picture = 0_i32;
    let main = page.split_once("<main>").unwrap().1.split_once("</main>").unwrap().0;
    for piece in main.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let is_end = tag.starts_with('/');
        if name == "section" && !is_end && tag.contains("class=\"slide") {
            let id = tag.split("id=\"").nth(1).unwrap().split('"').next().unwrap();
            slides.push((id.to_owned(), Vec::new()));
        }
        let hides = ["details", "title", "desc", "style", "script"].contains(&name)
            || ["class=\"meta\"", "class=\"vh\"", "c-tick"].iter().any(|one| tag.contains(one));
        match &mut hidden {
            Some((outer, depth)) if outer == name && is_end => *depth -= 1,
            Some((outer, depth)) if outer == name && !tag.ends_with('/') => *depth += 1,
            None if hides && !is_end => hidden = Some((name.to_owned(), 1)),
            _ => {}
        }
        hidden = hidden.filter(|(_, depth)| *depth > 0);
        match name {
            "svg" if is_end => in_picture -= 1,
            "svg" => in_picture += 1,
            _ => {}
        }
        let text = text.replace("&nbsp;", " ").replace("&amp;", "&").replace("&quot;", "\"");
        if let (None, Some(slide), false) = (&hidden, slides.last_mut(), text.trim().is_empty()) {
            slide.1.push(Text { text, in_picture: in_picture > 0 });
        }
    }
    slides
}

/// Takes the authors' own words out of a text: their numbers are theirs.
fn without_authors(text: &str, authors: &[String]) -> String {
    let mut text = plain_spaces(text);
    for own in authors {
        let is_whole = |at: usize| {
            let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !inside(text[..at].chars().next_back())
                && !inside(text[at + own.len()..].chars().next())
        };
        let places: Vec<usize> = text.match_indices(own).map(|(at, _)| at).collect();
        for at in places.into_iter().rev().filter(|at| is_whole(*at)).collect::<Vec<_>>() {
            text.replace_range(at..at + own.len(), " ");
        }
    }
    text
}

/// Returns a text with the quotes and apostrophes of print.
pub fn typographic(text: &str) -> String {
    text.replace('\'', "’")
}

/// Returns the numbers of a slide that come from nothing.
pub fn untraced(texts: &[Text], typed: &Numbers, authors: &[String]) -> Numbers {
    let tick = |text: &Text| {
        let numbers = numbers(&text.text, false);
        text.in_picture && numbers.iter().any(|one| TICKS.contains(&one.as_str()))
    };
    let said: Vec<&Text> = texts.iter().filter(|text| !tick(text)).collect();
    let part = |in_picture: bool| {
        let texts = said.iter().filter(|text| text.in_picture == in_picture);
        let text: Vec<&str> = texts.map(|text| text.text.as_str()).collect();
        numbers(&without_authors(&typographic(&text.join(" | ")), authors), !in_picture)
    };
    let found = part(true).into_iter().chain(part(false));
    found.filter(|number| !typed.contains(number)).collect()
}
