//! The words of the site, one file for each language: `words/en.ftl`, `words/de.ftl`.
//!
//! The files are [Fluent](https://projectfluent.org): an id, a sentence, `{ $name }` where something is put in, and a choice of forms
//! where a number asks for one. In them `~` is a space that does not break. A number written there obeys the language; all others come as
//! finished phrases. What the tool says to its user on the command line is English in every language, since it speaks of English keys.
//!
//! # Example
//! ```
//! use incident_wrapped::words::{Language, say};
//! assert_eq!(say!(Language::English, "incidents", n = 1), "1\u{a0}incident");
//! assert_eq!(say!(Language::German, "incidents", n = 1200), "1.200\u{a0}Vorfälle");
//! ```

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

/// A language in which a site can be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, as the examples of this project are written.
    #[default]
    English,
    /// German.
    German,
}

/// A value that is put into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A count: it selects the form of a word, and is written as the language writes numbers.
    Count(usize),
    /// Finished words.
    Text(Cow<'a, str>),
}

/// Says a sentence: `say!(language, "incidents", n = 3, year = "2025")`; `n` alone stands for `n = n`.
#[macro_export]
#[doc(hidden)]
macro_rules! __say {
    (@part $name:ident) => {
        $crate::words::Arg::from($name)
    };
    (@part $name:ident = $part:expr) => {
        $crate::words::Arg::from($part)
    };
    ($language:expr, $id:expr $(, $name:ident $(= $part:expr)?)* $(,)?) => {
        $language.say($id, &[$((stringify!($name), $crate::__say!(@part $name $(= $part)?))),*])
    };
}

#[doc(inline)]
pub use crate::__say as say;

impl Language {
    /// Every language there is.
    pub const ALL: [Language; 2] = [Language::English, Language::German];

    /// Returns the language of a code, as `wrapped.yaml` has it.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language;
    /// assert_eq!((Language::of("de"), Language::of("tlh")), (Some(Language::German), None));
    /// ```
    pub fn of(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Returns its code in BCP 47.
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
        }
    }

    /// Returns a sentence with its parts filled in; an unknown id is returned as it is.
    ///
    /// # Panics
    /// In a debug build, where the id is unknown or a part is missing, since both are bugs.
    pub fn say(self, id: &str, parts: &[(&str, Arg)]) -> String {
        match self.try_say(id, parts) {
            Ok(said) => said,
            Err(lacks) => {
                debug_assert!(false, "`{id}` in `{}` lacks {lacks:?}", self.code());
                id.to_owned()
            }
        }
    }

    /// Returns a sentence with its parts filled in.
    ///
    /// # Errors
    /// The names of the missing parts; empty if there is no sentence with this id.
    pub fn try_say(self, id: &str, parts: &[(&str, Arg)]) -> Result<String, Vec<String>> {
        let book = self.book();
        if let Some(pieces) = book.plain.of(id) {
            return self.filled(pieces, parts);
        }
        let bundle = &book.bundle;
        let message = bundle.get_message(id).ok_or_else(Vec::new)?;
        let pattern = message.value().ok_or_else(Vec::new)?;
        let args: FluentArgs = parts.iter().map(|(name, part)| (*name, value(part))).collect();
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
        match errors.is_empty() {
            true => Ok(said.into_owned()),
            false => Err(errors.iter().map(wanted).collect()),
        }
    }

    /// Fills the parts of a sentence without a choice of forms, as Fluent would.
    fn filled(self, pieces: &[Piece], parts: &[(&str, Arg)]) -> Result<String, Vec<String>> {
        let (mut said, mut missing) = (String::new(), Vec::new());
        for piece in pieces {
            match piece {
                Piece::Words(words) => said.push_str(words),
                Piece::Part(wanted) => match parts.iter().find(|(name, _)| name == wanted) {
                    Some((_, Arg::Text(text))) => said.push_str(text),
                    Some((_, Arg::Count(count))) => said.push_str(&self.figures(*count as f64)),
                    None => missing.push(wanted.clone()),
                },
            }
        }
        if missing.is_empty() { Ok(said) } else { Err(missing) }
    }

    /// Returns whether there is a sentence with this id.
    pub fn knows(self, id: &str) -> bool {
        self.book().bundle.has_message(id)
    }

    /// Returns the ids of all sentences, in the order of the file.
    pub fn ids(self) -> impl Iterator<Item = &'static str> {
        self.file().lines().filter_map(|line| {
            let id = line.split_once(" =")?.0;
            id.starts_with(|c: char| c.is_ascii_lowercase()).then_some(id)
        })
    }

    /// Returns the text of the language's file.
    pub const fn file(self) -> &'static str {
        match self {
            Language::English => include_str!("words/en.ftl"),
            Language::German => include_str!("words/de.ftl"),
        }
    }

    /// Writes a number in digits, with the separators of the language.
    pub fn figures(self, number: f64) -> String {
        let text = number.to_string();
        let (sign, text) = match text.strip_prefix('-') {
            Some(rest) => ("\u{2212}", rest),
            None => ("", text.as_str()),
        };
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let mut written = sign.to_owned();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                written.push(self.thousands());
            }
            written.push(digit);
        }
        if !fraction.is_empty() {
            written.push(self.point());
            written.push_str(fraction);
        }
        written
    }

    /// Returns the decimal separator.
    pub const fn point(self) -> char {
        match self {
            Language::English => '.',
            Language::German => ',',
        }
    }

    /// Returns the thousands separator.
    pub const fn thousands(self) -> char {
        match self {
            Language::English => ',',
            Language::German => '.',
        }
    }

    fn book(self) -> &'static Book {
        // These never change once they are made: they are constants that cannot be made at compile time.
        static ENGLISH: LazyLock<Book> = LazyLock::new(|| {
            let mut book = read(Language::English);
            book.bundle.set_formatter(Some(|value, _| written(Language::English, value)));
            book
        });
        static GERMAN: LazyLock<Book> = LazyLock::new(|| {
            let mut book = read(Language::German);
            book.bundle.set_formatter(Some(|value, _| written(Language::German, value)));
            book
        });
        match self {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
        }
    }
}

/// The sentences of a language.
struct Book {
    bundle: FluentBundle<FluentResource>,
    /// Those without a choice of forms, which are most, in pieces: Fluent's resolver takes ten times as long.
    plain: Plain,
}

/// Sentences in pieces, each with its id, in as many shelves as make most of them hold one: the hash of the id says which.
struct Plain(Vec<Vec<(String, Vec<Piece>)>>);

/// How many shelves there are: some four times as many as sentences.
const SHELVES: usize = 4096;

impl Plain {
    /// Puts sentences on their shelves; of two with the same id, the later one is found.
    fn new(sentences: impl Iterator<Item = (String, Vec<Piece>)>) -> Plain {
        let mut shelves: Vec<Vec<_>> = (0..SHELVES).map(|_| Vec::new()).collect();
        for (id, pieces) in sentences {
            shelves[shelf(&id)].insert(0, (id, pieces));
        }
        Plain(shelves)
    }

    fn of(&self, id: &str) -> Option<&[Piece]> {
        let (_, pieces) = self.0[shelf(id)].iter().find(|(own, _)| own == id)?;
        Some(pieces)
    }
}

/// Returns the shelf of an id, by its FNV-1a hash.
fn shelf(id: &str) -> usize {
    let mixed = id
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (mixed ^ (mixed >> 15)) as usize % SHELVES
}

/// A piece of a sentence without a choice of forms.
enum Piece {
    /// Words as they are written.
    Words(String),
    /// The name of the part that is put in.
    Part(String),
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Arg::Count(count)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

fn value<'a>(part: &'a Arg) -> FluentValue<'a> {
    match part {
        Arg::Count(count) => FluentValue::from(*count),
        Arg::Text(text) => FluentValue::from(text.as_ref()),
    }
}

fn written(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(language.figures(number.value)),
        _ => None,
    }
}

/// Returns the name of a missing part; tests of this room find anything else that may be wrong with a sentence.
fn wanted(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            id.clone()
        }
        other => other.to_string(),
    }
}

fn read(language: Language) -> Book {
    // The identifier selects the plural rules.
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks would end up in `findings.json` and in titles, and both languages are written in one direction.
    bundle.set_use_isolating(false);
    // Tests of this room find mistakes in a file; what could be read is used.
    let resource = match FluentResource::try_new(language.file().replace('~', "\u{a0}")) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            debug_assert!(false, "{errors:?}");
            resource
        }
    };
    let plain = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => {
            Some((message.id.name.to_owned(), pieces(message.value.as_ref()?)?))
        }
        _ => None,
    });
    let plain = Plain::new(plain);
    bundle.add_resource_overriding(resource);
    Book { bundle, plain }
}

/// Cuts a sentence into pieces; `None` where it has more than words and names of parts.
fn pieces(sentence: &Pattern<&str>) -> Option<Vec<Piece>> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Words((*value).to_owned())),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(Piece::Part(id.name.to_owned())),
        PatternElement::Placeable { .. } => None,
    };
    sentence.elements.iter().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let both = |number: f64| Language::ALL.map(|language| language.figures(number));
        assert_eq!(both(1_234_567.0), ["1,234,567", "1.234.567"]);
        assert_eq!(both(-0.25), ["−0.25", "−0,25"]);
        assert_eq!(both(999.0), ["999", "999"]);
    }

    #[test]
    fn what_a_sentence_lacks_is_named() {
        let of = |id| Language::German.try_say(id, &[("before", Arg::from("a"))]);
        assert_eq!(of("list-of-two"), Err(vec!["last".to_owned()]));
        assert_eq!(of("list-of-too"), Err(Vec::new()));
    }

    #[test]
    fn a_sentence_in_pieces_is_what_fluent_says() {
        for language in Language::ALL {
            let book = language.book();
            let plain: Vec<_> = book.plain.0.iter().flatten().collect();
            assert!(plain.len() > 100);
            for (id, pieces) in plain {
                let names = pieces.iter().filter_map(|piece| match piece {
                    Piece::Words(_) => None,
                    Piece::Part(name) => Some(name.as_str()),
                });
                let parts: Vec<(&str, Arg)> = names
                    .enumerate()
                    .map(|(place, name)| match place {
                        0 => (name, Arg::from(1234)),
                        _ => (name, Arg::from("<{ $n }>")),
                    })
                    .collect();
                let args: FluentArgs =
                    parts.iter().map(|(name, part)| (*name, value(part))).collect();
                let message = book.bundle.get_message(id).and_then(|one| one.value());
                let mut errors = Vec::new();
                let said = message
                    .map(|pattern| book.bundle.format_pattern(pattern, Some(&args), &mut errors));
                assert_eq!(language.filled(pieces, &parts).ok(), said.map(Cow::into_owned));
                assert!(errors.is_empty(), "{id}: {errors:?}");
            }
        }
    }

    #[test]
    fn what_is_put_in_is_not_read() {
        let said = say!(Language::English, "list-of-two", before = "{ $x }~<b>", last = "~");
        assert_eq!(said, "{ $x }~<b> and ~");
    }
}
