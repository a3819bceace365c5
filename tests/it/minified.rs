//! Minified pages say the same as those that the theme writes.

use incident_wrapped::pipeline::{self, Options};
use incident_wrapped::site::Memory;

use crate::harness::{PUBLISHED, Undrawn, sources, theme};

/// Elements that stand in a line of words; around all others no white space is seen.
const IN_LINE: [&str; 22] = [
    "a", "abbr", "b", "button", "cite", "code", "del", "em", "i", "img", "input", "kbd", "label",
    "mark", "output", "select", "small", "span", "strong", "svg", "time", "tspan",
];

/// What a reader meets, in order: a tag with its attributes, or words with the spaces that are seen.
fn met(page: &str) -> Vec<String> {
    let mut met: Vec<String> = Vec::new();
    let mut words = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        words.push_str(&rest[..at]);
        let end = at + tag_end(&rest[at..]);
        let tag = &rest[at..end];
        let name = tag.trim_start_matches(['<', '/']);
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap();
        match IN_LINE.contains(&name) {
            true => words.push_str(&format!("\u{1}{}\u{1}", met.len())),
            false => flush(&mut words, &mut met),
        }
        met.push(plain(tag));
        rest = &rest[end..];
        if ["script", "style", "pre", "textarea", "title"].contains(&name) && !tag.starts_with("</")
        {
            let end = rest.find(&format!("</{name}")).unwrap();
            met.push(rest[..end].to_owned());
            rest = &rest[end..];
        }
    }
    flush(&mut words, &mut met);
    met
}

/// Ends a line of words; the marks in it are tags, which stand where they are among the words.
fn flush(words: &mut String, met: &mut Vec<String>) {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.split('\u{1}').step_by(2).collect::<Vec<_>>().join("|");
    if !line.trim_matches(['|', ' ']).is_empty() {
        met.push(line.trim().to_owned());
    }
    words.clear();
}

fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Writes a tag without the quotation marks and slashes that HTML does not need, its attributes in order.
fn plain(tag: &str) -> String {
    let tag = tag
        .to_ascii_lowercase()
        .replace("=\"\"", "")
        .replace("/>", " /")
        .replace(['"', '\''], "")
        .replace(", ", ",");
    let mut words: Vec<&str> = tag.trim_end_matches('>').split_whitespace().collect();
    words[1..].sort_unstable();
    words.join(" ")
}

#[test]
fn minified_pages_say_the_same() {
    for folder in PUBLISHED {
        let (sources, theme) = (sources(folder), theme(folder));
        let built = |minify| {
            let site = Undrawn(Memory::default());
            pipeline::build(&sources, &theme, Options { minify, ..Options::default() }, &site);
            site.0.into_files()
        };
        let (whole, small) = (built(false), built(true));
        assert_eq!(whole.keys().collect::<Vec<_>>(), small.keys().collect::<Vec<_>>());
        let pages = whole.iter().filter(|(path, _)| path.ends_with(".html"));
        for (path, page) in pages {
            let page = std::str::from_utf8(page).unwrap();
            let less = std::str::from_utf8(&small[path]).unwrap();
            assert!(less.len() < page.len(), "{path}");
            let (page, less) = (met(page), met(less));
            let differs = page.iter().zip(&less).find(|(a, b)| a != b);
            assert!(page.len() == less.len() && differs.is_none(), "{folder} {path}: {differs:?}");
        }
    }
}
