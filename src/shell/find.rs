//! Which folder is meant by the one that was named.

use std::fs;
use std::path::{Path, PathBuf};

use super::failure::{Failure, quoted};
use crate::diagnostic::near;

/// The file that makes a folder a report folder.
pub const SETTINGS: &str = "wrapped.yaml";

/// Returns the folder, where it is a report folder.
///
/// # Errors
/// Says what is there instead, and names the right next step.
pub fn report_folder(named: &Path) -> Result<PathBuf, Failure> {
    let folder = fs::canonicalize(named).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => missing(named),
        _ => Failure::io(named, "read", &error),
    })?;
    if !folder.is_dir() {
        return Err(a_file(named));
    }
    if folder.join(SETTINGS).symlink_metadata().is_err() {
        return Err(without_settings(named, &folder));
    }
    Ok(folder)
}

fn missing(named: &Path) -> Failure {
    let failure = Failure::new(format!("there is no folder {}", quoted(named)));
    let parent = parent(named);
    let folders = folders(&parent);
    let last = named.file_name().unwrap_or_default().to_string_lossy();
    let likely = near(&last, folders.iter().map(String::as_str));
    if let Some(name) = likely.first() {
        return failure.hint(format!(
            "did you mean {}?",
            quoted(&named.with_file_name(name))
        ));
    }
    let reports = reports_in(&parent);
    match reports.first() {
        Some(name) => {
            let path = named.with_file_name(name);
            failure.hint(format!(
                "there is a report in {}: `wrapped build {}`",
                quoted(&path),
                path.display()
            ))
        }
        None => {
            failure.hint("name the folder that holds `wrapped.yaml`, as in `wrapped build content`")
        }
    }
}

fn a_file(named: &Path) -> Failure {
    let failure = Failure::new(format!("{} is a file, not a report folder", quoted(named)));
    let around = named
        .ancestors()
        .skip(1)
        .find(|folder| folder.join(SETTINGS).is_file());
    match around {
        Some(folder) => failure.hint(format!(
            "name the folder that holds it: {}",
            command(folder)
        )),
        None => failure
            .hint("name a folder that holds a `wrapped.yaml`; all its write-ups are read at once"),
    }
}

fn without_settings(named: &Path, folder: &Path) -> Failure {
    let failure = Failure::new(format!("there is no `{SETTINGS}` in {}", quoted(named)));
    for other in [
        "wrapped.yml",
        "Wrapped.yaml",
        "wrapped.yaml.txt",
        "wrapped.json",
        "wrapped.toml",
    ] {
        if folder.join(other).is_file() {
            return failure.hint(format!(
                "there is `{other}`: its name has to be `{SETTINGS}`"
            ));
        }
    }
    let mut found = false;
    let mut failure = failure;
    for name in reports_in(folder).iter().take(3) {
        found = true;
        failure = failure.hint(format!(
            "there is a report in it: {}",
            command(&named.join(name))
        ));
    }
    if let Some(up) = folder
        .ancestors()
        .skip(1)
        .position(|one| one.join(SETTINGS).is_file())
    {
        found = true;
        let above = named.join(vec![".."; up + 1].join("/"));
        failure = failure.hint(format!("this lies inside a report: {}", command(&above)));
    }
    if found {
        return failure;
    }
    failure
        .hint(format!("a new report? write `{SETTINGS}` with two lines, `title: Incident Wrapped 2025` and `year: 2025`"))
        .hint("the report lies elsewhere? name its folder, as in `wrapped build content`")
}

/// Returns the command that builds this folder.
fn command(folder: &Path) -> String {
    let path = folder.strip_prefix("./").unwrap_or(folder);
    match path.to_string_lossy().as_ref() {
        "" | "." => "`wrapped build`".to_owned(),
        text => format!("`wrapped build {text}`"),
    }
}

fn parent(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Lists the folders in a folder, by name, without hidden ones.
fn folders(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !name.contains(char::is_control))
        .collect();
    names.sort();
    names
}

/// Lists the folders in a folder that are report folders.
fn reports_in(folder: &Path) -> Vec<String> {
    let mut names = folders(folder);
    names.retain(|name| folder.join(name).join(SETTINGS).is_file());
    names
}
