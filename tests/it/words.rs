//! The words of the site: every language has the same sentences, and all of them are said.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use incident_wrapped::words::Language;

use crate::tidy::root;

/// Returns the ids of a language with the names of what is put into each.
fn sentences(language: Language) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut sentences: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut id = "";
    for line in language.file().lines().filter(|line| !line.starts_with('#')) {
        if let Some((begun, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            id = begun;
            assert!(
                sentences.insert(id, BTreeSet::new()).is_none(),
                "`{id}` stands twice in `{}`",
                language.code()
            );
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
            rest[..end.unwrap_or(rest.len())].to_owned()
        });
        sentences.entry(id).or_default().extend(names);
    }
    sentences.remove("");
    sentences
}

#[test]
fn every_language_has_the_same_sentences_with_the_same_parts() {
    let english = sentences(Language::English);
    for language in Language::ALL {
        let other = sentences(language);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let strange: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && strange.is_empty(),
            "`{}` lacks {missing:?} and has besides {strange:?}",
            language.code()
        );
        // A language may leave out a number that only chooses a form, never a thing that is told.
        let differ: Vec<_> = english
            .iter()
            .filter(|(id, parts)| {
                !other[*id].is_subset(parts)
                    || parts.difference(&other[*id]).any(|part| !FORMS.contains(&part.as_str()))
            })
            .map(|(id, _)| id)
            .collect();
        assert!(differ.is_empty(), "in `{}` other things are put into {differ:?}", language.code());
    }
}

/// Parts that choose between forms of a sentence.
const FORMS: [&str; 2] = ["n", "form"];

#[test]
fn every_sentence_is_said_somewhere() {
    let mut code = String::new();
    for folder in ["src", "themes"] {
        gather(&root().join(folder), &mut code);
    }
    let quoted: BTreeSet<&str> = code.split(['"', '\'']).collect();
    let begun: Vec<&str> = quoted
        .iter()
        .filter_map(|text| text.split_once('{'))
        .map(|(begin, _)| begin)
        // A template puts an id together: `"kind-" ~ it.kind`.
        .chain(quoted.iter().copied().filter(|text| is_stem(text)))
        .filter(|begin| begin.ends_with('-') && begin.len() > 2)
        .collect();
    let ended: Vec<&str> = quoted
        .iter()
        .filter_map(|text| text.strip_prefix("{}-").or(text.rsplit_once("}-").map(|(_, end)| end)))
        .collect();
    let dead: Vec<&str> = Language::English
        .ids()
        .filter(|id| !quoted.contains(id))
        .filter(|id| !begun.iter().any(|begin| id.starts_with(begin)))
        .filter(|id| !ended.iter().any(|end| id.ends_with(&format!("-{end}"))))
        .collect();
    assert!(dead.is_empty(), "nobody says {dead:?}");
}

fn is_stem(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

fn gather(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_code =
            ["rs", "html", "js"].iter().any(|end| path.extension().is_some_and(|is| is == *end));
        if path.is_dir() {
            gather(&path, code);
        } else if is_code {
            code.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}
