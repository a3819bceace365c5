//! What only tests call is dead: the compiler cannot see it where an item is public.

use super::*;

/// Items that only tests use, and what they are to them.
const KEPT: [(&str, &str); 3] = [
    ("hundreds_of", "draws a chart of invented numbers"),
    ("into_files", "lets a test read the site that a build made"),
    ("with_shelf_of", "lends images to a report without a disk"),
];

#[test]
fn no_public_item_is_used_by_tests_alone() {
    let files = source_files();
    let mut mentions: BTreeMap<&str, usize> = BTreeMap::new();
    for file in &files {
        for name in names(&file.code) {
            *mentions.entry(name).or_default() += 1;
        }
        // What is only passed on is not used yet.
        for statement in file.code.split(';').filter(|one| one.trim_start().starts_with("pub")) {
            let passed_on = statement.split_once(" use ").filter(|(start, _)| start.len() < 20);
            for name in passed_on.map(|(_, paths)| names(paths)).into_iter().flatten() {
                *mentions.get_mut(name).unwrap() -= 1;
            }
        }
    }
    let mut defined: BTreeMap<&str, (usize, Vec<&str>)> = BTreeMap::new();
    for file in &files {
        for name in public(&file.code) {
            let (count, places) = defined.entry(name).or_default();
            *count += 1;
            places.push(&file.name);
        }
    }
    let is_dead = |(name, (count, _)): &(&&str, &(usize, Vec<&str>))| {
        mentions[**name] <= *count && !KEPT.iter().any(|(kept, _)| kept == *name)
    };
    let say = |(name, (_, places)): (&&str, &(usize, Vec<&str>))| {
        format!("`{name}` in `src/{}` is used by tests alone", places.join("`, `src/"))
    };
    none(defined.iter().filter(is_dead).map(say).collect());
}

/// Goes through the names in some code.
fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty())
}

/// Returns the names of the public items that some code defines.
fn public(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in code.lines() {
        let Some(rest) = line.trim_start().strip_prefix("pub") else { continue };
        let rest = rest.strip_prefix("(crate)").or(rest.strip_prefix("(super)")).unwrap_or(rest);
        let rest = rest.trim_start().trim_start_matches("const fn ").trim_start_matches("async ");
        for kind in ["fn ", "const ", "static ", "struct ", "enum ", "trait ", "type "] {
            let item = rest.strip_prefix(kind).unwrap_or_default();
            found.extend(names(item).next());
        }
        if line.contains("pub const fn ") {
            found.extend(names(rest).next());
        }
    }
    found
}
