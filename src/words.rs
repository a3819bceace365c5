//! The words of the site, one file a language: `words/en.ftl`, `words/de.ftl`.
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

/// What is put into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// How many there are; chooses the form of a word, and is written as the language writes numbers.
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

    /// Returns a sentence with its parts put in; an id that the language does not know is returned as it is.
    ///
    /// # Panics
    /// In a debug build, where the id is unknown or a part is missing: a mistake in this program.
    pub fn say(self, id: &str, parts: &[(&str, Arg)]) -> String {
        match self.try_say(id, parts) {
            Ok(said) => said,
            Err(lacks) => {
                debug_assert!(false, "`{id}` in `{}` lacks {lacks:?}", self.code());
                id.to_owned()
            }
        }
    }

    /// Returns a sentence with its parts put in.
    ///
    /// # Errors
    /// The names of the parts that it wants and was not given; nothing if there is no sentence of this id.
    pub fn try_say(self, id: &str, parts: &[(&str, Arg)]) -> Result<String, Vec<String>> {
        let bundle = self.bundle();
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

    /// Returns whether it has a sentence of this id.
    pub fn knows(self, id: &str) -> bool {
        self.bundle().has_message(id)
    }

    /// Returns the ids of all its sentences, in the order of its file.
    pub fn ids(self) -> impl Iterator<Item = &'static str> {
        self.file().lines().filter_map(|line| {
            let id = line.split_once(" =")?.0;
            id.starts_with(|c: char| c.is_ascii_lowercase()).then_some(id)
        })
    }

    /// Returns its file of words.
    pub const fn file(self) -> &'static str {
        match self {
            Language::English => include_str!("words/en.ftl"),
            Language::German => include_str!("words/de.ftl"),
        }
    }

    /// Writes a number in figures as the language does: its thousands told apart, its own decimal point.
    pub fn figures(self, number: f64) -> String {
        let text = number.to_string();
        let (sign, text) = match text.strip_prefix('-') {
            Some(rest) => ("-", rest),
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

    /// Returns what stands between the whole of a number and its fraction.
    pub const fn point(self) -> char {
        match self {
            Language::English => '.',
            Language::German => ',',
        }
    }

    /// Returns what tells thousands apart.
    pub const fn thousands(self) -> char {
        match self {
            Language::English => ',',
            Language::German => '.',
        }
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        // What is made once here never changes: these are constants that are too large for the compiler.
        static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
            let mut bundle = read(Language::English);
            bundle.set_formatter(Some(|value, _| written(Language::English, value)));
            bundle
        });
        static GERMAN: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
            let mut bundle = read(Language::German);
            bundle.set_formatter(Some(|value, _| written(Language::German, value)));
            bundle
        });
        match self {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
        }
    }
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

/// Returns the name of what a sentence wants; what else may be wrong with one, the tests of this room find.
fn wanted(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            id.clone()
        }
        other => other.to_string(),
    }
}

fn read(language: Language) -> FluentBundle<FluentResource> {
    // It chooses the forms that numbers ask for.
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Marks around what is put in would show in `findings.json` and in titles; both languages are written in one direction.
    bundle.set_use_isolating(false);
    // A mistake in a file is found by the tests of this room; what could be read of it is used.
    let resource = match FluentResource::try_new(language.file().replace('~', "\u{a0}")) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            debug_assert!(false, "{errors:?}");
            resource
        }
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let both = |number: f64| Language::ALL.map(|language| language.figures(number));
        assert_eq!(both(1_234_567.0), ["1,234,567", "1.234.567"]);
        assert_eq!(both(-0.25), ["-0.25", "-0,25"]);
        assert_eq!(both(999.0), ["999", "999"]);
    }

    #[test]
    fn what_a_sentence_lacks_is_named() {
        let of = |id| Language::German.try_say(id, &[("before", Arg::from("a"))]);
        assert_eq!(of("list-of-two"), Err(vec!["last".to_owned()]));
        assert_eq!(of("list-of-too"), Err(Vec::new()));
    }

    #[test]
    fn what_is_put_in_is_not_read() {
        let said = say!(Language::English, "list-of-two", before = "{ $x }~<b>", last = "~");
        assert_eq!(said, "{ $x }~<b> and ~");
    }
}
