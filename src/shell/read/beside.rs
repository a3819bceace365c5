//! What lies beside the folders that are read: other people's files, or a mistyped name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::{FOLDERS, Reader, beginning, is_hidden};
use crate::diagnostic::{Diagnostic, either, near, visible};
use crate::shell::find::{ALIKE, MAPPING, SETTINGS};
use crate::shell::{failure::Failure, lone, manifest};
use crate::source::Fate;
use crate::source::about::{has_front_matter, is_about};

/// The most entries of a folder that are looked at: a report may lie at the root of a repository with all its packages.
const MOST_ENTRIES: usize = 5_000;

/// A folder of packages, which hold Markdown of all kinds.
const PACKAGES: &str = "node_modules";

/// Words in the names of folders that probably hold incidents.
const WORDS: &str = "incident postmortem post-mortem post_mortem outage write-up writeup near-miss";

impl Reader<'_> {
    /// Looks at what lies directly in the report folder, beside what is read.
    pub(super) fn look_beside(&mut self) -> Result<(), Failure> {
        let entries =
            fs::read_dir(self.root).map_err(|error| Failure::io(self.root, "list", &error))?;
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| !is_hidden(path)) {
            let name = self.inside(path);
            if name == SETTINGS || FOLDERS.contains(&name.as_str()) {
                continue;
            }
            match path.is_dir() {
                true => self.look_at_folder(path, &visible(&name)),
                false => self.look_at_file(path, name),
            }
        }
        Ok(())
    }

    fn look_at_folder(&mut self, path: &Path, name: &str) {
        if is_output_or_report(path) || name == PACKAGES {
            return;
        }
        let likely = near(name, FOLDERS);
        if !likely.is_empty() {
            let message = format!("the folder `{name}` is not one that is read");
            self.folders.push(name.to_owned());
            return self.misplaced(name, &message, format!("did you mean {}?", either(&likely)));
        }
        if path.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            return;
        }
        for (looks, (count, first)) in found_below(path, name) {
            let inside = visible(&self.inside(&first));
            self.folders.push(name.to_owned());
            self.complaints.push(complaint(name, &inside, looks, count));
        }
    }

    fn look_at_file(&mut self, path: &Path, name: String) {
        // What another command wrote or reads is no part of the report.
        if lone::is_marked(path) || name == MAPPING {
            return;
        }
        if name.ends_with(".md") && !is_about(&name) && has_front_matter(&beginning(path)) {
            let hint = "move it into `incidents/`, or into `hypotheses/` if it is a claim";
            return self.refuse(&name, "a write-up beside `incidents/` is not read", hint);
        }
        let has_settings = self.root.join(SETTINGS).symlink_metadata().is_ok();
        if name == ALIKE[0] && !has_settings {
            // It is read so that the complaint about the missing settings can name it.
            return self.take(path);
        }
        if has_settings && ALIKE.iter().any(|other| other.eq_ignore_ascii_case(&name)) {
            let message = format!("`{name}` is not read: the settings are those of `{SETTINGS}`");
            let warning = Diagnostic::warning("other-format", message).alike("other settings");
            let hint = format!("move what it says into `{SETTINGS}`, and remove it");
            self.complaints.push(warning.in_file(&name, None).hint(hint));
        }
        self.note(name, Fate::PassedOver);
    }
}

/// Returns whether a folder is what this tool wrote, or a report of its own.
fn is_output_or_report(folder: &Path) -> bool {
    let holds = |name: &str| folder.join(name).symlink_metadata().is_ok();
    holds(manifest::NAME) || holds(SETTINGS)
}

/// Returns whether an entry may be a part of the report in the wrong folder.
fn is_worth_a_look(entry: &DirEntry) -> bool {
    let is_packages = entry.file_name() == PACKAGES;
    let is_aside = is_hidden(entry.path()) || is_packages || is_output_or_report(entry.path());
    entry.depth() == 0 || !entry.file_type().is_dir() || !is_aside
}

/// What a file in a folder that is not read looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Looks {
    WriteUp,
    Claim,
    Edition,
}

impl Looks {
    /// Returns the words for one such file, and for several.
    fn words(self) -> [&'static str; 2] {
        match self {
            Looks::WriteUp => ["a write-up", "write-ups"],
            Looks::Claim => ["a claim", "claims"],
            Looks::Edition => ["an earlier edition", "earlier editions"],
        }
    }

    /// Says where such a file belongs, and under which name.
    fn place(self, path: &str) -> String {
        let name = path.rsplit('/').next().unwrap_or(path);
        match self {
            Looks::WriteUp => {
                format!("`incidents/`, which may have folders of its own: `incidents/{path}`")
            }
            Looks::Claim => format!("`hypotheses/`: `hypotheses/{name}`"),
            Looks::Edition => format!("`editions/`: `editions/{name}`"),
        }
    }
}

/// Counts what a folder that is not read holds that looks like a part of the report: how many of each kind, and the first path.
fn found_below(folder: &Path, name: &str) -> BTreeMap<Looks, (usize, PathBuf)> {
    let name = name.to_lowercase();
    let is_named_so = WORDS.split(' ').any(|word| name.contains(word));
    let mut found: BTreeMap<Looks, (usize, PathBuf)> = BTreeMap::new();
    let entries = WalkDir::new(folder).follow_links(false).sort_by_file_name();
    for entry in entries.into_iter().filter_entry(is_worth_a_look).take(MOST_ENTRIES).flatten() {
        let is_file = entry.file_type().is_file() && !is_hidden(entry.path());
        if let Some(looks) = is_file.then(|| looks(entry.path(), is_named_so)).flatten() {
            found.entry(looks).or_insert((0, entry.into_path())).0 += 1;
        }
    }
    found
}

/// Tells what a file is by its name and keys; in a folder that is named after incidents, every Markdown file
/// is a write-up, whatever its keys are.
fn looks(path: &Path, anyway: bool) -> Option<Looks> {
    let name = path.file_name()?.to_string_lossy().to_lowercase();
    let (stem, ending) = name.rsplit_once('.')?;
    let is_year = stem.len() == 4 && stem.bytes().all(|byte| byte.is_ascii_digit());
    match ending {
        "yaml" | "yml" if is_year => {
            let text = beginning(path);
            let says = |key| text.lines().any(|line: &str| line.starts_with(key));
            (says("findings:") || says("edition:")).then_some(Looks::Edition)
        }
        "md" if !is_about(&name) => {
            let keys = keys(&beginning(path));
            let says = |key: &str| keys.iter().any(|one| one == key);
            match says("id") {
                true if says("statement") => Some(Looks::Claim),
                true if says("title") => Some(Looks::WriteUp),
                _ => anyway.then_some(Looks::WriteUp),
            }
        }
        _ => None,
    }
}

/// Returns the keys of a front matter that stand at the start of their lines.
fn keys(text: &str) -> Vec<String> {
    if !has_front_matter(text) {
        return Vec::new();
    }
    let front = text.lines().skip(1).take_while(|line| line.trim_end() != "---");
    let key = |line: &str| line.split_once(':').map(|(key, _)| key.trim_end().to_owned());
    front.filter_map(key).collect()
}

fn complaint(folder: &str, inside: &str, looks: Looks, count: usize) -> Diagnostic {
    let [one, many] = looks.words();
    let (found, note, way) = match count {
        1 => (
            format!("a file in it looks like {one}"),
            format!("it is `{inside}`"),
            format!("move it into {}", looks.place(inside)),
        ),
        n => (
            format!("{n} files in it look like {many}"),
            format!("the first is `{inside}`"),
            format!("move them into {}", looks.place(inside)),
        ),
    };
    let message = format!("the folder `{folder}` is not read, and {found}");
    let warning = Diagnostic::warning("unread-folder", message).alike(one);
    let warning = warning.in_file(folder, None).note(note).hint(way);
    warning.hint("no part of this report? move the folder out of it, or write `allow: [unread-folder]` into `wrapped.yaml`")
}
