//! Lists all names with their phrases for the terminal, ready to be copied into prose.

use super::names::{Name, Names};
use super::worth::Worth;
use crate::diagnostic::short;
use crate::words::Language;

/// Returns a line for each name that contains `part`, such as `[39 times](finding:web-tests.ratio)`.
///
/// The names of one finding are grouped. If no name matches, the text says so.
pub fn document(names: &Names, part: &str) -> String {
    let has_part = |name: &&Name| format!("{}.{}", name.id, name.name).contains(part);
    let language = names.language();
    let names: Vec<&Name> = names.iter().filter(has_part).collect();
    if names.is_empty() {
        let part = short(part);
        return format!("No name has `{part}` in it; `wrapped findings --names` lists them all.\n");
    }
    let heads: Vec<String> = names.iter().map(|name| head(name, language)).collect();
    let width = heads.iter().map(|head| head.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    let mut last: Option<&str> = None;
    for (name, head) in names.into_iter().zip(&heads) {
        if last.is_some_and(|last| last != name.id) {
            text.push('\n');
        }
        last = Some(&name.id);
        text.push_str(&format!("{head:>width$}{}\n", tail(name)));
    }
    text
}

const NO_VALUE: &str = "no value ";

fn head(name: &Name, language: Language) -> String {
    match name.worth.phrase(language) {
        Some(phrase) => format!("[{phrase}]"),
        None => NO_VALUE.to_owned(),
    }
}

fn tail(name: &Name) -> String {
    let link = format!("finding:{}.{}", name.id, name.name);
    match &name.worth {
        Worth::Nothing(why) => format!(" {link}: {why}"),
        _ => format!("({link})"),
    }
}
