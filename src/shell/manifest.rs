//! The list of files in every site, by which a later run recognizes its own.

use std::collections::BTreeSet;
use std::path::{Component, Path};
use std::{fs, io};

pub use crate::site::MANIFEST as NAME;

const HEAD: &str = "# The files here that `wrapped` wrote. It replaces and removes these, and never touches another.\n";

/// What this tool writes as a whole folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A site.
    Site,
    /// A picture of each slide.
    Pictures,
}

impl What {
    /// Tells from the names in a list what was written, because lists have no other sign: pictures lie side by side,
    /// and a site has pages.
    fn of(files: &BTreeSet<String>) -> Option<What> {
        let mut files = files.iter().filter(|file| *file != NAME).peekable();
        files.peek()?;
        Some(match files.all(|file| file.ends_with(".png") && !file.contains('/')) {
            true => What::Pictures,
            false => What::Site,
        })
    }
}

/// Returns what this tool wrote into a folder; `None` where it wrote nothing.
///
/// # Errors
/// Where the list is there and cannot be read.
pub fn holds(folder: &Path) -> io::Result<Option<What>> {
    Ok(What::of(&read(folder)?))
}

/// Returns the nearest folder above a path that holds a site or pictures of this tool.
pub fn around(path: &Path) -> Option<&Path> {
    let mut folders = path.ancestors().skip(1);
    folders.find(|folder| folder.join(NAME).is_file())
}

/// Returns the text of the list.
pub fn text(files: &BTreeSet<String>) -> String {
    let mut text = HEAD.to_owned();
    for file in files {
        text.push_str(file);
        text.push('\n');
    }
    text
}

/// Returns the files that a site's list names, and the list itself; none where there is no list.
///
/// # Errors
/// Where the list is there and cannot be read.
pub fn read(site: &Path) -> io::Result<BTreeSet<String>> {
    let text = match fs::read_to_string(site.join(NAME)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(error),
    };
    let mut files: BTreeSet<String> = text
        .lines()
        // Only the first line is a comment: the name of a file may begin with `#`.
        .skip(1)
        .filter(|line| stays_inside(line))
        .map(str::to_owned)
        .collect();
    files.insert(NAME.to_owned());
    Ok(files)
}

/// Returns what lies in a folder and was not written by this tool, in the order of the names.
///
/// # Errors
/// Where the folder or its list cannot be read.
pub fn foreign(site: &Path) -> io::Result<Vec<String>> {
    let ours = read(site)?;
    let mut found = Vec::new();
    look(site, "", &ours, &mut found)?;
    found.sort();
    Ok(found)
}

fn look(
    folder: &Path,
    inside: &str,
    ours: &BTreeSet<String>,
    found: &mut Vec<String>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{inside}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        let below = format!("{path}/");
        if kind.is_dir() && has_files_in(ours, &below) {
            look(&entry.path(), &below, ours, found)?;
        } else if kind.is_dir() || !kind.is_file() || !ours.contains(&path) {
            found.push(path);
        }
    }
    Ok(())
}

fn has_files_in(files: &BTreeSet<String>, folder: &str) -> bool {
    files.range(folder.to_owned()..).next().is_some_and(|file| file.starts_with(folder))
}

/// Removes the files that a site's list names; other files stay, with their folders.
///
/// # Errors
/// The first file that could not be removed; one that is already gone is no error.
pub fn remove_site(site: &Path) -> io::Result<()> {
    let files = read(site)?;
    let mut folders = BTreeSet::new();
    for file in files.iter().filter(|file| *file != NAME) {
        gone(fs::remove_file(site.join(file)))?;
        folders
            .extend(Path::new(file).ancestors().skip(1).filter(|folder| *folder != Path::new("")));
    }
    for folder in folders.iter().rev() {
        let _ = fs::remove_dir(site.join(folder));
    }
    gone(fs::remove_file(site.join(NAME)))?;
    let _ = fs::remove_dir(site);
    Ok(())
}

fn gone(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Returns whether a line of a list stays inside the site, even if somebody tampered with it.
fn stays_inside(line: &str) -> bool {
    !line.is_empty()
        && Path::new(line).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_tells_a_site_from_pictures_and_one_without_files_is_neither() {
        let of = |files: &[&str]| What::of(&files.iter().map(|file| (*file).to_owned()).collect());
        assert_eq!(of(&[NAME, "01-cover.png", "102-thanks.png"]), Some(What::Pictures));
        assert_eq!(of(&[NAME, "01-cover.png", "index.html"]), Some(What::Site));
        assert_eq!(of(&["cards/cover.png"]), Some(What::Site));
        assert_eq!(of(&[NAME]), None);
    }

    #[test]
    fn a_line_that_leads_out_of_the_site_is_no_file_of_ours() {
        assert!(stays_inside("incidents/INC-1/index.html"));
        for line in ["", "/etc/passwd", "../report/wrapped.yaml", "a/../../b", "./a/.."] {
            assert!(!stays_inside(line), "{line}");
        }
    }
}
