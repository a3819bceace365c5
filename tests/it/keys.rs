//! The page of all keys, `examples/README.md`, held against what the parser reads.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Returns the words in quotation marks between `opening` and the next `]`, wherever that stands in a file.
fn listed<'a>(code: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    code.split(opening).skip(1).flat_map(|rest| {
        let list = rest.split(']').next().unwrap();
        list.split('"').skip(1).step_by(2)
    })
}

/// Returns every key that the parser knows: those of its lists `KEYS` and `SWITCHES`, and those that a map may have.
fn known() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/parse")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() || path.ends_with("tests.rs") {
            continue;
        }
        let code = fs::read_to_string(path).unwrap();
        for opening in [" KEYS: [&str; ", " SWITCHES: [&str; "] {
            // The first bracket closes the type.
            for rest in code.split(opening).skip(1) {
                let list = rest.split_once("= [").unwrap().1;
                known.extend(
                    list.split(']')
                        .next()
                        .unwrap()
                        .split('"')
                        .skip(1)
                        .step_by(2)
                        .map(str::to_owned),
                );
            }
        }
        known.extend(listed(&code, "unknown(&[").map(str::to_owned));
    }
    known
}

#[test]
fn every_key_that_the_parser_knows_has_its_meaning_on_one_page() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/README.md");
    let page = fs::read_to_string(page).unwrap();
    let known = known();
    assert!(known.len() > 70, "only {} keys were found", known.len());
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    // Keys stand in code: between backticks, or in a map that is shown there.
    let code = page
        .split('`')
        .skip(1)
        .step_by(2)
        .collect::<Vec<_>>()
        .join("\n");
    let told: BTreeSet<&str> = code.split(|c| !word(c)).collect();
    let missing: Vec<&String> = known
        .iter()
        .filter(|key| !told.contains(key.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "examples/README.md does not explain {missing:?}"
    );
    assert!(
        page.lines().count() < 150,
        "the page is too long to be read"
    );
}
