//! What a key holds, whatever it looks like on the page.

use std::collections::BTreeMap;

use crate::parse::line::quoted;
use crate::parse::tree::{Fields, Node, Shape};
use crate::source::{is_hidden, text::one_line};
use crate::tracker::Value;

/// What a key holds: two writings of the same value are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Nothing, or `null`.
    Nothing,
    /// A word or a sentence.
    Text(String),
    /// A number, a moment or `true`, which stands without quotes.
    Bare(String),
    /// A list.
    List(Vec<Held>),
    /// A map, whose order says nothing.
    Map(BTreeMap<String, Held>),
}

impl Held {
    /// Returns what a tracker's value is on the page; `None` where it says nothing.
    ///
    /// Texts become one line, without characters that no page may hold.
    pub fn of_value(value: &Value) -> Option<Held> {
        let text = |text: &str| {
            let shown = |c: &char| !is_hidden(*c) && !"\u{fffe}\u{ffff}".contains(*c);
            let spaced = text.replace(char::is_control, " ");
            let text = one_line(&spaced.chars().filter(shown).collect::<String>());
            (!text.is_empty()).then_some(Held::Text(text))
        };
        match value {
            Value::Text(one) => text(one),
            Value::Words(words) => {
                let words: Vec<Held> = words.iter().filter_map(|word| text(word)).collect();
                (!words.is_empty()).then_some(Held::List(words))
            }
            Value::Number(number) => Some(Held::Bare(number.to_string())),
            Value::Truth(truth) => Some(Held::Bare(truth.to_string())),
            Value::Moment(moment) => Some(Held::Bare(moment.to_string())),
            Value::Day(day) => Some(Held::Bare(day.to_string())),
        }
    }

    /// Returns what a node of a file holds.
    pub fn of(node: &Node) -> Held {
        match &node.shape {
            _ if node.is_null() => Held::Nothing,
            Shape::Scalar { text, quoted: false } if looks_typed(text) => Held::Bare(text.clone()),
            Shape::Scalar { text, .. } => Held::Text(text.clone()),
            Shape::List(items) => Held::List(items.iter().map(Held::of).collect()),
            Shape::Map(fields) => Held::Map(Held::all(fields)),
        }
    }

    /// Returns what all keys of a map hold.
    pub fn all(fields: &Fields) -> BTreeMap<String, Held> {
        fields.entries.iter().map(|entry| (entry.key.clone(), Held::of(&entry.value))).collect()
    }

    /// Returns it as YAML on one line; `flow` says that it stands between brackets.
    pub fn yaml(&self, flow: bool) -> String {
        match self {
            Held::Nothing => String::new(),
            Held::Bare(text) => text.clone(),
            Held::Text(text) => scalar(text, flow),
            Held::List(items) => {
                let items: Vec<String> = items.iter().map(|item| item.yaml(true)).collect();
                format!("[{}]", items.join(", "))
            }
            Held::Map(map) => {
                let pair = |(key, held): (&String, &Held)| match held {
                    Held::Nothing => format!("{}:", scalar(key, true)),
                    held => format!("{}: {}", scalar(key, true), held.yaml(true)),
                };
                format!("{{{}}}", map.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// Returns a text as a YAML scalar, in quotes only where YAML or a reader would take it for something else.
pub fn scalar(text: &str, flow: bool) -> String {
    match is_plain(text, flow) && !looks_typed(text) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

/// Returns a text in quotes of a kind, or in the other kind where double ones cannot hold it as it is.
pub fn in_quotes(text: &str, quotes: char) -> String {
    match quotes {
        '\'' => format!("'{}'", text.replace('\'', "''")),
        _ => quoted(text),
    }
}

/// Returns whether YAML reads a text on one line as it is.
fn is_plain(text: &str, flow: bool) -> bool {
    const SIGNS: &str = "-?:,[]{}#&*!|>'\"%@`=<";
    let inside = |c: char| c.is_control() || flow && ",[]{}".contains(c);
    !text.is_empty()
        && text.trim() == text
        && !text.starts_with(|c| SIGNS.contains(c))
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(inside)
}

/// Returns whether a reader of YAML may take a text for a number, a day, a truth or nothing.
fn looks_typed(text: &str) -> bool {
    const WORDS: [&str; 10] = ["null", "~", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let digits = text.trim_start_matches(['+', '-', '.']);
    let lower = text.to_lowercase();
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_hexdigit() || "xXoO_.,:+-TtZz ".contains(c));
    is_number || WORDS.contains(&lower.as_str()) || [".inf", ".nan"].contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::parse::yaml;
    use crate::source::SourceId;

    fn read(text: &str) -> BTreeMap<String, Held> {
        let mut complaints = Diagnostics::new();
        let fields = yaml::parse(SourceId(0), text, 0, &mut complaints);
        assert_eq!(complaints.errors(), 0, "{text}: {complaints:?}");
        Held::all(&fields.unwrap())
    }

    #[test]
    fn quotes_stand_only_where_a_reader_needs_them() {
        for (text, written) in [
            ("Checkout slow, twice", "Checkout slow, twice"),
            ("[P1] API down", "\"[P1] API down\""),
            ("the \"old\" API: down", "'the \"old\" API: down'"),
            ("it's on: fire", "\"it's on: fire\""),
            ("5", "\"5\""),
            ("-1.5e3", "\"-1.5e3\""),
            ("2025-03-14", "\"2025-03-14\""),
            ("No", "\"No\""),
            ("3 blind mice", "3 blind mice"),
            ("https://tracker.example/OPS-1", "https://tracker.example/OPS-1"),
            ("a # b", "\"a # b\""),
        ] {
            assert_eq!(scalar(text, false), written);
        }
        assert_eq!(scalar("a, b", true), "\"a, b\"");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(text in "\\PC{1,20}", words in proptest::collection::vec("[ -~]{1,12}", 1..4)) {
            let all = [Value::Text(text), Value::Words(words)];
            for held in all.iter().filter_map(Held::of_value) {
                for line in [format!("key: {}\n", held.yaml(false)), format!("{{key: {}}}\n", held.yaml(true))] {
                    prop_assert_eq!(&read(&line)["key"], &held, "{}", line);
                }
            }
        }
    }
}
