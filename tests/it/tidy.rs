//! The house keeps its own rules: floors, doors, caps, headings and words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every room with its floor and what it may import: rooms, or single files of one.
const ROOMS: [(&str, u8, &[&str]); 20] = [
    ("stats", 1, &[]),
    ("time", 1, &[]),
    ("source", 1, &[]),
    ("theme", 1, &[]),
    ("site", 1, &[]),
    ("model", 2, &["time", "source"]),
    ("chart", 2, &["time"]),
    ("portrait", 2, &[]),
    ("markdown", 2, &["source"]),
    ("phrase", 2, &["time"]),
    ("diagnostic", 2, &["source"]),
    ("findings", 3, &["model", "stats", "time"]),
    (
        "awards",
        3,
        &["model", "time", "markdown", "phrase", "source"],
    ),
    (
        "lint",
        3,
        &["model", "time", "markdown", "source", "diagnostic"],
    ),
    (
        "parse",
        3,
        &["model", "time", "source", "site", "diagnostic"],
    ),
    ("shell", 3, &["source", "theme", "site", "diagnostic"]),
    (
        "deck",
        4,
        &[
            "findings",
            "awards",
            "chart",
            "markdown",
            "phrase",
            "model",
            "source",
            "diagnostic",
            "time",
            "stats/interval",
        ],
    ),
    (
        "render",
        5,
        &[
            "deck",
            "findings",
            "awards",
            "model",
            "chart",
            "portrait",
            "markdown",
            "phrase",
            "theme",
            "site",
            "source",
            "diagnostic",
            "time",
            "stats/interval",
        ],
    ),
    (
        "pipeline",
        6,
        &[
            "parse",
            "lint",
            "findings",
            "awards",
            "deck",
            "render",
            "model",
            "source",
            "theme",
            "site",
            "diagnostic",
        ],
    ),
    ("cli", 7, &["pipeline", "shell", "source", "diagnostic"]),
];

/// The one file, or the one folder, that may name a package.
const DOORS: [(&str, &str); 19] = [
    ("chrono", "time"),
    ("chrono_tz", "time"),
    ("serde_yaml", "parse/yaml"),
    ("pulldown_cmark", "markdown"),
    ("plotters", "chart/canvas"),
    ("plotters_backend", "chart/canvas"),
    ("tera", "render/template"),
    ("minify_html", "render/minify"),
    ("walkdir", "shell/read"),
    ("rustix", "shell/swap"),
    ("include_dir", "shell/built_in"),
    ("clap", "cli"),
    ("annotate_snippets", "diagnostic"),
    ("strsim", "diagnostic/near"),
    ("statrs", "stats/special"),
    ("csv", "render/incidents_data"),
    ("sha2", "render/assets"),
    ("base64", "render/assets"),
    ("qrcodegen", "render/qr"),
];

/// Packages that several files of one room may name: what machines read, and what templates see.
const FREE: [&str; 2] = ["serde", "serde_json"];

const LONGEST_FILE: usize = 400;

/// Files above the cap that wait to be split.
const TO_SPLIT: [&str; 0] = [];

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
    lines: usize,
}

impl File {
    fn room(&self) -> &str {
        self.name.split('/').next().unwrap()
    }

    /// Returns what it imports from this crate, as paths such as `model/edition/Edition`.
    fn imports(&self) -> Vec<String> {
        let here: Vec<&str> = self.name.split('/').collect();
        let up = if self.is_mod {
            here.len()
        } else {
            here.len() - 1
        };
        let mut found = Vec::new();
        for (start, base) in [
            ("crate::", String::new()),
            ("super::", here[..here.len() - 1].join("/")),
        ] {
            for (at, _) in self.code.match_indices(start) {
                let before = self.code[..at].chars().next_back().unwrap_or(' ');
                if !before.is_alphanumeric() && before != '_' && before != ':' {
                    expand(&self.code[at + start.len()..], &base, &mut found);
                }
            }
        }
        for statement in self.code.split(';') {
            let Some(rest) = statement
                .trim_start()
                .trim_start_matches("pub ")
                .strip_prefix("use ")
            else {
                continue;
            };
            let first = rest.split([':', ';']).next().unwrap_or_default();
            let base = here[..up].join("/");
            if self.is_mod
                && Path::new("src")
                    .join(&base)
                    .join(format!("{first}.rs"))
                    .exists()
            {
                expand(rest, &base, &mut found);
            }
        }
        found
            .iter()
            .map(|path| path.trim_start_matches('/').to_owned())
            .collect()
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
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let path = format!("{base}/{}", &text[..end]);
    match text[end..].strip_prefix("::") {
        Some(rest) if rest.starts_with(|c: char| c.is_alphabetic() || c == '{' || c == '_') => {
            expand(rest, &path, found)
        }
        _ => found.push(path),
    }
}

fn root() -> PathBuf {
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
            } else if endings
                .iter()
                .any(|ending| path.to_string_lossy().ends_with(ending))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap()
        .to_string_lossy()
        .replace('\\', "/")
}

fn source_files() -> Vec<File> {
    let mut files = Vec::new();
    for path in below("src", &[".rs"]) {
        let inside = relative(&path)
            .trim_start_matches("src/")
            .trim_end_matches(".rs")
            .to_owned();
        let is_test = inside.split('/').any(|part| part == "tests");
        if is_test || inside == "lib" || inside == "main" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let own = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
        let is_comment = |line: &&str| line.trim_start().starts_with("//");
        let code: Vec<&str> = own.lines().filter(|line| !is_comment(line)).collect();
        let is_mod = inside.ends_with("/mod");
        let folder = path.with_extension("");
        files.push(File {
            name: inside.trim_end_matches("/mod").to_owned(),
            is_mod: is_mod || folder.is_dir(),
            code: code.join("\n"),
            lines: own.lines().count(),
        });
    }
    files
}

/// Makes sure that a list of complaints is empty, and shows it where it is not.
#[track_caller]
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_import_leads_to_a_lower_floor_that_the_room_may_know() {
    let rooms: BTreeMap<&str, (u8, &[&str])> = ROOMS
        .iter()
        .map(|(name, floor, may)| (*name, (*floor, *may)))
        .collect();
    let mut wrong = Vec::new();
    for file in source_files() {
        let Some((floor, may)) = rooms.get(file.room()) else {
            wrong.push(format!("`src/{}` is in no room of the table", file.name));
            continue;
        };
        for import in file.imports() {
            let room = import.split('/').next().unwrap();
            let Some((below, _)) = rooms.get(room) else {
                continue;
            };
            let known = may
                .iter()
                .any(|may| *may == room || import.starts_with(&format!("{may}/")));
            if room != file.room() && (!known || below >= floor) {
                wrong.push(format!("`src/{}` imports `{import}`", file.name));
            }
        }
    }
    none(wrong);
}

#[test]
fn the_table_itself_only_leads_down() {
    let floors: BTreeMap<&str, u8> = ROOMS
        .iter()
        .map(|(name, floor, _)| (*name, *floor))
        .collect();
    let mut wrong = Vec::new();
    for (name, floor, may) in ROOMS {
        let up = |other: &&&str| floors[other.split('/').next().unwrap()] >= floor;
        wrong.extend(
            may.iter()
                .filter(up)
                .map(|other| format!("`{name}` may not know `{other}`")),
        );
    }
    none(wrong);
}

#[test]
fn no_two_files_lean_on_each_other_and_none_on_its_own_mod() {
    let files = source_files();
    let mods: BTreeSet<&str> = files
        .iter()
        .filter(|file| file.is_mod)
        .map(|file| file.name.as_str())
        .collect();
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for file in &files {
        for import in file.imports() {
            let Some(to) = file_of(&import, &names) else {
                continue;
            };
            let own_mod = file.name.rsplit_once('/').map(|(folder, _)| folder);
            if Some(to) == own_mod
                && mods.contains(to)
                && Path::new("src").join(to).join("mod.rs").exists()
            {
                wrong.push(format!(
                    "`src/{}` imports its own mod: `{import}`",
                    file.name
                ));
            }
            if to != file.name {
                arrows.entry(&file.name).or_default().insert(to);
            }
        }
    }
    for file in &files {
        if let Some(circle) = circle(&file.name, &arrows) {
            wrong.push(format!("a circle: {}", circle.join(" -> ")));
        }
    }
    none(wrong);
}

/// Returns the file that an import leads to.
fn file_of<'a>(import: &str, names: &BTreeSet<&'a str>) -> Option<&'a str> {
    let mut path = import;
    loop {
        if let Some(name) = names.get(path) {
            return Some(name);
        }
        path = path.rsplit_once('/')?.0;
    }
}

/// Returns a way from a file back to itself.
fn circle<'a>(
    start: &'a str,
    arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>,
) -> Option<Vec<&'a str>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while let Some(way) = ways.pop() {
        for next in arrows.get(way.last()?).into_iter().flatten() {
            let mut longer = way.clone();
            longer.push(next);
            if *next == start {
                return Some(longer);
            }
            if seen.insert(*next) {
                ways.push(longer);
            }
        }
    }
    None
}

#[test]
fn each_package_has_one_door() {
    let mut wrong = Vec::new();
    for file in source_files() {
        for (package, door) in DOORS {
            let at_door = file.name == door || file.name.starts_with(&format!("{door}/"));
            if !at_door && names_package(&file.code, package) {
                wrong.push(format!(
                    "`src/{}` names `{package}`; its door is `{door}`",
                    file.name
                ));
            }
        }
    }
    none(wrong);
}

#[test]
fn each_package_of_the_manifest_has_a_door_in_the_table() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut section = "";
    let mut wrong = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let ours = section.contains("dependencies]") && !section.contains("dev-");
        let Some((name, _)) = line
            .split_once(" = ")
            .filter(|_| ours && !line.starts_with(['#', '[']))
        else {
            continue;
        };
        let name = name.replace('-', "_");
        if !FREE.contains(&name.as_str()) && !DOORS.iter().any(|(package, _)| *package == name) {
            wrong.push(format!("`{name}` has no door in the table of this test"));
        }
    }
    none(wrong);
}

fn names_package(code: &str, package: &str) -> bool {
    code.match_indices(package).any(|(at, _)| {
        let before = code[..at].chars().next_back().unwrap_or(' ');
        let after = &code[at + package.len()..];
        let starts = !before.is_alphanumeric() && before != '_' && before != ':' && before != '"';
        starts
            && (after.starts_with("::") || (after.starts_with(';') && code[..at].ends_with("use ")))
    })
}

#[test]
fn no_file_is_longer_than_the_cap() {
    let mut wrong = Vec::new();
    for file in source_files() {
        let waits = TO_SPLIT.contains(&file.name.as_str());
        if (file.lines > LONGEST_FILE) != waits {
            wrong.push(format!(
                "`src/{}` has {} lines of at most {LONGEST_FILE}",
                file.name, file.lines
            ));
        }
    }
    none(wrong);
}

#[test]
fn each_finding_explains_itself_under_the_same_headings() {
    let pages = below("src/findings", &[".md"]);
    assert!(pages.len() >= 6, "where are the pages of the findings?");
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
            wrong.push(format!(
                "the module beside `{}` does not show it",
                relative(&page)
            ));
        }
    }
    none(wrong);
}

#[test]
fn each_example_opens_with_its_command() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(root().join("examples")).unwrap() {
        let folder = entry.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(folder.join("README.md")).unwrap_or_default();
        let command = format!("```sh\ncargo run --release -- build examples/{name}\n```\n");
        if !text.starts_with(&command) {
            wrong.push(format!(
                "`examples/{name}/README.md` does not open with its command"
            ));
        }
    }
    none(wrong);
}

#[test]
fn nothing_that_we_say_is_significant_or_proved() {
    let mut wrong = Vec::new();
    let said = below("src", &[".rs", ".md"])
        .into_iter()
        .chain(below("themes", &[".html", ".js", ".css"]));
    for path in said {
        let text = fs::read_to_string(&path).unwrap().to_lowercase();
        for word in [
            "significant",
            "significantly",
            "significance",
            "proved",
            "proven",
            "root cause",
        ] {
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
        let before = text[..at]
            .chars()
            .next_back()
            .is_some_and(char::is_alphabetic);
        let after = text[at + word.len()..]
            .chars()
            .next()
            .is_some_and(char::is_alphabetic);
        !before && !after
    })
}

#[test]
fn the_program_carries_the_theme_as_it_lies_in_its_folder() {
    let embedded = incident_wrapped::shell::built_in::theme();
    let embedded: BTreeMap<&str, &[u8]> = embedded.files().collect();
    let mut folder = BTreeMap::new();
    for path in below("themes/wrapped", &[""]) {
        let name = relative(&path)
            .trim_start_matches("themes/wrapped/")
            .to_owned();
        folder.insert(name, fs::read(&path).unwrap());
    }
    let names: Vec<&str> = folder.keys().map(String::as_str).collect();
    let carried: Vec<&str> = embedded.keys().copied().collect();
    assert_eq!(
        carried, names,
        "the program is older than the theme: `touch src/shell/built_in.rs` and build again"
    );
    let changed = folder
        .iter()
        .filter(|(name, bytes)| embedded[name.as_str()] != bytes.as_slice());
    none(
        changed
            .map(|(name, _)| format!("`{name}` is another in the program"))
            .collect(),
    );
}
