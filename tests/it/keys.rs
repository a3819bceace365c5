//! The page of all keys, `examples/README.md`, whose tables are written from those that the reader has.
//!
//! After a change of a key, `UPDATE=1 cargo test keys` writes them anew.

use std::fs;
use std::path::{Path, PathBuf};

use incident_wrapped::model::keys::{Format, Key};

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/README.md")
}

/// Returns the rows of a table: a key at the top each, with those below it; keys of one meaning share a row.
fn table(format: Format) -> String {
    let keys = format.keys();
    let top: Vec<&Key> = keys.iter().filter(|key| !key.path.contains('.')).collect();
    let with_defaults = keys.iter().any(|key| !key.without.is_empty());
    let mut rows = match with_defaults {
        true => {
            "| key | what stands there | meaning | without it |\n|---|---|---|---|\n".to_owned()
        }
        false => "| key | what stands there | meaning |\n|---|---|---|\n".to_owned(),
    };
    for group in top.chunk_by(|one, other| same(one, other)) {
        let first = group[0];
        let meaning = format!("{}{}", first.meaning, below(keys, first.path));
        rows += &format!("| {} | {} | {meaning} |", named(group, 0), first.kind.words());
        rows += &match with_defaults {
            true => format!(" {} |\n", first.without),
            false => "\n".to_owned(),
        };
    }
    rows
}

fn same(one: &Key, other: &Key) -> bool {
    (one.kind, one.meaning, one.without) == (other.kind, other.meaning, other.without)
}

/// Returns what a map or a list of maps holds, in words.
fn below(keys: &[Key], path: &str) -> String {
    let inside: Vec<&Key> = keys.iter().filter(|key| is_below(key.path, path)).collect();
    let groups = inside.chunk_by(|one, other| same(one, other));
    let each = groups.map(|group| {
        let first = group[0];
        let names = named(group, path.len() + 1);
        let deeper = below(keys, first.path);
        format!("{names} ({}): {}{deeper}", first.kind.words(), first.meaning)
    });
    let each: Vec<String> = each.collect();
    match each.is_empty() {
        true => String::new(),
        false => format!(". {}", each.join("; ")),
    }
}

fn is_below(path: &str, parent: &str) -> bool {
    let rest = path.strip_prefix(parent).and_then(|rest| rest.strip_prefix('.'));
    rest.is_some_and(|rest| !rest.contains('.'))
}

fn named(group: &[&Key], from: usize) -> String {
    let names = group.iter().map(|key| format!("`{}`", &key.path[from..]));
    names.collect::<Vec<_>>().join(", ")
}

/// Returns the page with the table of every format in its place; `theme.yaml` is explained where themes are.
fn written(mut page: String) -> String {
    for format in Format::ALL.into_iter().filter(|one| *one != Format::Theme) {
        let opening = format!("<!-- keys: {} -->\n", format.name());
        let (before, rest) = page
            .split_once(&opening)
            .unwrap_or_else(|| panic!("no place for the keys of {}", format.name()));
        let (_, after) = rest.split_once("<!-- end -->").expect("a table that ends");
        page = format!("{before}{opening}{}<!-- end -->{after}", table(format));
    }
    page
}

#[test]
fn the_page_of_all_keys_says_what_the_tables_say() {
    let text = fs::read_to_string(page()).unwrap();
    let expected = written(text.clone());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(page(), &expected).unwrap();
    }
    assert_eq!(fs::read_to_string(page()).unwrap(), expected);
    assert!(text.lines().count() < 220, "the page is too long to be read");
}

#[test]
fn the_keys_of_a_theme_are_explained_where_themes_are() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/README.md");
    let text = fs::read_to_string(page).unwrap();
    for key in Format::Theme.keys() {
        assert!(text.contains(&format!("`{}", key.path)), "{}", key.path);
    }
}
