//! The house keeps its own rules: floors, doors, caps, headings and words.

mod dead;
mod doors;
mod floors;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_FILE: usize = 600;

const HEADINGS: [&str; 6] = [
    "What it counts",
    "Why it matters",
    "How it is measured",
    "Who is left out",
    "What would change our mind",
    "Source",
];

/// One file of `src`, without its tests.
struct File {
    /// Its path as a module: `parse/yaml`; a `mod.rs` has the name of its folder.
    name: String,
    is_mod: bool,
    code: String,
}

impl File {
    fn room(&self) -> &str {
        self.name.split('/').next().unwrap()
    }

    /// Returns what it imports from this crate, as paths such as `model/edition/Edition`.
    fn imports(&self) -> Vec<String> {
        let here: Vec<&str> = self.name.split('/').collect();
        let up = if self.is_mod { here.len() } else { here.len() - 1 };
        let mut found = Vec::new();
        for (start, base) in
            [("crate::", String::new()), ("super::", here[..here.len() - 1].join("/"))]
        {
            for (at, _) in self.code.match_indices(start) {
                let before = self.code[..at].chars().next_back().unwrap_or(' ');
                if !before.is_alphanumeric() && before != '_' && before != ':' {
                    expand(&self.code[at + start.len()..], &base, &mut found);
                }
            }
        }
        for statement in self.code.split(';') {
            let Some(rest) = statement.trim_start().trim_start_matches("pub ").strip_prefix("use ")
            else {
                continue;
            };
            let first = rest.split([':', ';']).next().unwrap_or_default();
            let base = here[..up].join("/");
            if self.is_mod && Path::new("src").join(&base).join(format!("{first}.rs")).exists() {
                expand(rest, &base, &mut found);
            }
        }
        found.iter().map(|path| path.trim_start_matches('/').to_owned()).collect()
    }
}

/// Writes `a::{b, c::D}` out as `base/a/b` and `base/a/c/D`.
fn expand(text: &str, base: &str, found: &mut Vec<String>) {
    if let Some(inner) = text.strip_prefix('{') {
        let mut depth = 0;
        let mut start = 0;
        for (at, c) in inner.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    let part = inner[start..at].trim();
                    if !part.is_empty() && part != "self" {
                        expand(part, base, found);
                    } else if part == "self" {
                        found.push(base.to_owned());
                    }
                    start = at + 1;
                    if c == '}' {
                        return;
                    }
                }
                _ => {}
            }
        }
        return;
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let path = format!("{base}/{}", &text[..end]);
    match text[end..].strip_prefix("::") {
        Some(rest) if rest.starts_with(|c: char| c.is_alphabetic() || c == '{' || c == '_') => {
            expand(rest, &path, found)
        }
        _ => found.push(path),
    }
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Lists the files below a folder, by path.
fn below(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

fn source_files() -> Vec<File> {
    let mut files = Vec::new();
    for path in below("src", &[".rs"]) {
        let inside = relative(&path).trim_start_matches("src/").trim_end_matches(".rs").to_owned();
        let is_test = inside.split('/').any(|part| part == "tests");
        if is_test || inside == "lib" || inside == "main" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let own = without_tests(&text);
        let is_comment = |line: &&str| line.trim_start().starts_with("//");
        let code: Vec<&str> = own.lines().filter(|line| !is_comment(line)).collect();
        let is_mod = inside.ends_with("/mod");
        let folder = path.with_extension("");
        files.push(File {
            name: inside.trim_end_matches("/mod").to_owned(),
            is_mod: is_mod || folder.is_dir(),
            code: code.join("\n"),
        });
    }
    files
}

/// Leaves out the tests that stand below the code of a file.
fn without_tests(text: &str) -> &str {
    text.split("\n#[cfg(test)]\nmod tests {").next().unwrap()
}

/// Makes sure that a list of complaints is empty, and shows it where it is not.
#[track_caller]
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn no_file_is_longer_than_the_cap() {
    let mut wrong = Vec::new();
    for path in ["src", "tests/it"].map(|folder| below(folder, &[".rs"])).concat() {
        let text = fs::read_to_string(&path).unwrap();
        let lines = without_tests(&text).lines().count();
        if lines > LONGEST_FILE {
            let path = relative(&path);
            wrong.push(format!("`{path}` has {lines} lines of at most {LONGEST_FILE}"));
        }
    }
    none(wrong);
}

#[test]
fn each_finding_explains_itself_under_the_same_headings() {
    let pages = below("src/findings", &[".md"]);
    assert!(pages.len() >= 6, "where are the pages of the findings?");
    let (other, pages): (Vec<_>, Vec<_>) = pages
        .into_iter()
        .partition(|page| page.parent().is_some_and(|folder| folder.ends_with("de")));
    let names = |pages: &[PathBuf]| -> Vec<_> {
        let name = |page: &PathBuf| page.file_name().map(ToOwned::to_owned);
        pages.iter().map(name).collect()
    };
    assert_eq!(names(&other), names(&pages), "in German and in English");
    let mut wrong = Vec::new();
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        let found: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with('#'))
            .map(|line| line.trim_start_matches('#').trim())
            .collect();
        if found != HEADINGS {
            wrong.push(format!("`{}` has {found:?}", relative(&page)));
        }
        let code = fs::read_to_string(page.with_extension("rs")).unwrap_or_default();
        let name = page.file_name().unwrap().to_string_lossy().into_owned();
        if !code.contains(&format!("#![doc = include_str!(\"{name}\")]")) {
            wrong.push(format!("the module beside `{}` does not show it", relative(&page)));
        }
    }
    none(wrong);
}

#[test]
fn each_example_opens_with_its_command() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(root().join("examples")).unwrap() {
        let folder = entry.unwrap().path();
        if !folder.join("wrapped.yaml").is_file() {
            continue;
        }
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(folder.join("README.md")).unwrap_or_default();
        let command = format!("```sh\ncargo run --release -- build examples/{name}\n```\n");
        if !text.starts_with(&command) {
            wrong.push(format!("`examples/{name}/README.md` does not open with its command"));
        }
    }
    none(wrong);
}

#[test]
fn nothing_that_we_say_is_significant_or_proved() {
    let mut wrong = Vec::new();
    let said =
        below("src", &[".rs", ".md"]).into_iter().chain(below("themes", &[".html", ".js", ".css"]));
    for path in said {
        let text = fs::read_to_string(&path).unwrap().to_lowercase();
        for word in
            ["significant", "significantly", "significance", "proved", "proven", "root cause"]
        {
            let is_lint = relative(&path).starts_with("src/lint/");
            if has_word(&text, word) && !is_lint {
                wrong.push(format!("`{}` says \"{word}\"", relative(&path)));
            }
        }
    }
    none(wrong);
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphabetic);
        let after = text[at + word.len()..].chars().next().is_some_and(char::is_alphabetic);
        !before && !after
    })
}

#[test]
fn the_program_carries_the_theme_as_it_lies_in_its_folder() {
    let embedded = incident_wrapped::shell::built_in::theme();
    for name in ["yearbook", "plain"] {
        let theme = embedded.named(name, name);
        for path in below(&format!("themes/{name}"), &[""]) {
            let bytes = fs::read(&path).unwrap();
            let path = relative(&path);
            let inside = path.trim_start_matches(&format!("themes/{name}/"));
            let carried = theme.file(inside).unwrap_or_default();
            assert!(carried.ends_with(&bytes), "`{path}` is another in the program");
        }
    }
    let embedded: BTreeMap<&str, &[u8]> = embedded.files().collect();
    let mut folder = BTreeMap::new();
    for path in below("themes/wrapped", &[""]) {
        let name = relative(&path).trim_start_matches("themes/wrapped/").to_owned();
        folder.insert(name, fs::read(&path).unwrap());
    }
    let names: Vec<&str> = folder.keys().map(String::as_str).collect();
    let carried: Vec<&str> = embedded.keys().copied().collect();
    assert_eq!(
        carried, names,
        "the program is older than the theme: `touch src/shell/built_in.rs` and build again"
    );
    let changed = folder.iter().filter(|(name, bytes)| embedded[name.as_str()] != bytes.as_slice());
    none(changed.map(|(name, _)| format!("`{name}` is another in the program")).collect());
}
