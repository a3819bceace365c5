//! Which report folder a command was given.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::failure::{Failure, quoted};
use crate::diagnostic::near;

/// The file that makes a folder a report folder.
pub const SETTINGS: &str = "wrapped.yaml";

/// The file of a report folder that says which column of a tracker's export stands for which key.
pub const MAPPING: &str = "import.yaml";

/// Names that are probably meant to be that file.
pub const ALIKE: [&str; 5] =
    ["wrapped.yml", "Wrapped.yaml", "wrapped.yaml.txt", "wrapped.json", "wrapped.toml"];

/// Returns the report folder with its links followed; `command` is the command that was given, such as `check`.
///
/// # Errors
/// Where it is no report folder; says what is there instead, and what to do next.
pub fn report_folder(named: &Path, command: &str) -> Result<PathBuf, Failure> {
    let asked = Asked { named, command };
    let folder = fs::canonicalize(named).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => asked.missing(),
        _ => Failure::io(named, "read", &error),
    })?;
    if !folder.is_dir() {
        return Err(asked.a_file());
    }
    if folder.join(SETTINGS).symlink_metadata().is_err() {
        return Err(asked.without_settings(&folder));
    }
    Ok(folder)
}

/// Returns whether a folder lies in a repository of Git.
pub fn in_git(folder: &Path) -> bool {
    folder.ancestors().any(|one| one.join(".git").exists())
}

/// Returns whether a folder is a report already, even one whose settings are a link.
pub fn is_report(folder: &Path) -> bool {
    folder.join(SETTINGS).symlink_metadata().is_ok()
}

/// Returns whether there is a folder of this name.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// One file of a report.
pub struct Found {
    /// The report folder.
    pub report: PathBuf,
    /// The report folder as a path from the current folder.
    pub named: PathBuf,
    /// The path of the file inside it, with `/` on every system.
    pub file: String,
}

/// Returns which report a file belongs to; `None` where it is no file.
///
/// # Errors
/// Where the file lies in no report folder.
pub fn report_of_file(named: &Path) -> Result<Option<Found>, Failure> {
    if !named.is_file() {
        return Ok(None);
    }
    // A link inside a report counts as a file of that report, wherever it leads.
    let beside = fs::canonicalize(parent(named)).ok().zip(named.file_name());
    let beside = beside.map(|(folder, name)| folder.join(name));
    let real = fs::canonicalize(named).map_err(|error| Failure::io(named, "read", &error))?;
    let found = beside.into_iter().chain([real]).find_map(|file| {
        let report = around(&file)?.to_owned();
        Some((file, report))
    });
    let Some((real, report)) = found else {
        return Err(Failure::new(format!("{} is a part of no report", quoted(named))).hint(
            format!("a report is a folder with a `{SETTINGS}`; no folder above this file has one"),
        ));
    };
    let inside = real.strip_prefix(&report).unwrap_or(&real);
    let file = inside.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let as_named = above(named, inside.components().count());
    let same = fs::canonicalize(&as_named).is_ok_and(|folder| folder == report);
    Ok(Some(Found { named: if same { as_named } else { report.clone() }, report, file }))
}

/// Returns the nearest report folder above a path.
fn around(path: &Path) -> Option<&Path> {
    path.ancestors().skip(1).find(|folder| folder.join(SETTINGS).is_file())
}

/// Returns the report that a folder lies in, which need not be there yet.
pub fn report_around(folder: &Path) -> Option<PathBuf> {
    around(&std::path::absolute(folder).ok()?).map(Path::to_owned)
}

/// Returns the folder this many steps above a path, as short as possible.
fn above(named: &Path, steps: usize) -> PathBuf {
    let parts = named.components().collect::<Vec<_>>();
    let plain = parts.iter().rev().take_while(|part| matches!(part, Component::Normal(_))).count();
    let kept: PathBuf = parts[..parts.len() - plain.min(steps)].iter().collect();
    let up = steps.saturating_sub(plain);
    let folder = match up {
        0 => kept,
        up => kept.join(vec![".."; up].join("/")),
    };
    if folder == Path::new("") { PathBuf::from(".") } else { folder }
}

/// Says that nothing reads a file.
pub fn unread(named: &Path) -> Failure {
    Failure::new(format!("nothing reads {}", quoted(named)))
        .hint("write-ups stand in `incidents/`, claims in `hypotheses/`, slides and awards in `slides/` and `awards/`")
        .hint("`wrapped check --all` lists what is read")
}

/// A path that is no report folder, and the command that it was given to.
struct Asked<'a> {
    named: &'a Path,
    command: &'a str,
}

impl Asked<'_> {
    fn missing(&self) -> Failure {
        let named = self.named;
        let is_file = self.command == "check" && named.extension().is_some();
        let what = if is_file { "file" } else { "folder" };
        let failure = Failure::new(format!("there is no {what} {}", quoted(named)));
        let parent = parent(named);
        let last = named.file_name().unwrap_or_default().to_string_lossy();
        let names = names(parent, |path| is_file || path.is_dir());
        let likely = near(&last, names.iter().map(String::as_str));
        if let Some(name) = likely.first() {
            return failure.hint(format!("did you mean {}?", quoted(&named.with_file_name(name))));
        }
        let reports = reports_in(parent);
        match reports.first() {
            Some(name) => {
                let path = named.with_file_name(name);
                failure.hint(format!("there is a report in {}: {}", quoted(&path), self.of(&path)))
            }
            None => failure.hint(format!(
                "name the folder that holds `{SETTINGS}`, as in `wrapped {} content`",
                self.command
            )),
        }
    }

    fn a_file(&self) -> Failure {
        let named = self.named;
        let failure = Failure::new(format!("{} is a file, not a report folder", quoted(named)));
        match around(named) {
            Some(folder) => {
                failure.hint(format!("name the folder that holds it: {}", self.of(folder)))
            }
            None => failure.hint(
                "name a folder that holds a `wrapped.yaml`; all its write-ups are read at once",
            ),
        }
    }

    fn without_settings(&self, folder: &Path) -> Failure {
        let named = self.named;
        let failure = Failure::new(format!("there is no `{SETTINGS}` in {}", quoted(named)));
        if let Some(other) = ALIKE.iter().find(|other| folder.join(other).is_file()) {
            return failure.hint(format!("there is `{other}`: its name has to be `{SETTINGS}`"));
        }
        let below = |name| format!("there is a report in it: {}", self.of(&named.join(name)));
        let mut found: Vec<String> = reports_in(folder).iter().take(3).map(below).collect();
        if let Some(up) = folder.ancestors().skip(1).position(|one| one.join(SETTINGS).is_file()) {
            let command = self.of(&above(named, up + 1));
            found.push(format!("this lies inside a report: {command}"));
        }
        if found.is_empty() {
            found = vec![
                "a new report? `wrapped init` makes one that builds".to_owned(),
                format!(
                    "the report lies elsewhere? name its folder, as in `wrapped {} content`",
                    self.command
                ),
            ];
        }
        found.into_iter().fold(failure, Failure::hint)
    }

    /// Returns the same command for another folder.
    fn of(&self, folder: &Path) -> String {
        let path = folder.strip_prefix("./").unwrap_or(folder);
        match path.to_string_lossy().as_ref() {
            "" | "." => format!("`wrapped {}`", self.command.trim_end_matches(" --into")),
            text => format!("`wrapped {} {text}`", self.command),
        }
    }
}

/// Returns the folder that a path lies in.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}

/// Splits a path into the part that exists and the part that does not; `None` where nothing of it exists.
pub(super) fn split(path: &Path) -> Option<(&Path, &Path)> {
    path.ancestors().find_map(|start| {
        let there = if start == Path::new("") { Path::new(".") } else { start };
        there.symlink_metadata().ok()?;
        Some((there, path.strip_prefix(start).unwrap_or(Path::new(""))))
    })
}

/// Lists the wanted entries of a folder by name, without hidden ones.
fn names(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| wanted(&entry.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !name.contains(char::is_control))
        .collect();
    names.sort();
    names
}

/// Lists the folders in a folder that are report folders.
fn reports_in(folder: &Path) -> Vec<String> {
    names(folder, |path| path.join(SETTINGS).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_above_is_named_without_going_down_first() {
        for (named, steps, expected) in [
            ("content/incidents/a.md", 2, "content"),
            ("incidents/a.md", 2, "."),
            ("a.md", 2, ".."),
            ("./a.md", 1, "."),
            ("../x/a.md", 1, "../x"),
            ("../a.md", 3, "../../.."),
            ("/r/incidents/a.md", 2, "/r"),
        ] {
            assert_eq!(above(Path::new(named), steps), Path::new(expected), "{named}");
        }
    }
}
