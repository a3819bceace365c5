//! Where a site or pictures may go, and where they may not.

use std::path::{Component, Path, PathBuf};
use std::{env, fs};

use super::failure::{Failure, quoted};
use super::manifest::{self, What};
use super::{find::split, read::FOLDERS};

/// A folder that a site or pictures may be written to.
#[derive(Debug)]
pub struct Target {
    /// The path as it was given.
    pub named: PathBuf,
    /// The folder itself, without links.
    pub path: PathBuf,
    /// What is written to it.
    what: What,
}

/// What a folder is wanted for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What is to be written.
    pub what: What,
    /// The folder that is used where none is named.
    pub usual: &'a str,
    /// The report folder.
    pub report: &'a Path,
}

impl Target {
    /// Makes sure that a folder may be written to.
    ///
    /// # Errors
    /// Where it is a file, the root of the disk, a home folder, the report or a part of it, or the current folder, or where it holds
    /// anything that this tool did not write, or wrote for another purpose. The last hint names a folder that works.
    pub fn new(named: &Path, wanted: Wanted) -> Result<Target, Failure> {
        Target::at(named, wanted).map_err(|failure| failure.hint(wanted.another()))
    }

    /// Does the same, without a hint that names another folder.
    fn at(named: &Path, wanted: Wanted) -> Result<Target, Failure> {
        let path = resolve(named)?;
        let target = Target { named: named.to_owned(), path, what: wanted.what };
        target.refuse_places(wanted.report)?;
        target.refuse_contents()?;
        Ok(target)
    }

    fn refuse_places(&self, report: &Path) -> Result<(), Failure> {
        let home = env::home_dir().and_then(|home| fs::canonicalize(home).ok());
        let here = env::current_dir().ok();
        let holds = |path: &Path| path.starts_with(&self.path);
        let reason = if self.path.parent().is_none() {
            "it is the root of the disk".to_owned()
        } else if self.path.is_file() {
            "it is a file".to_owned()
        } else if self.path == report {
            "it is the report folder itself".to_owned()
        } else if holds(report) {
            "the report folder lies in it".to_owned()
        } else if let Some(folder) = self.input_folder(report) {
            format!("it lies in `{folder}`, which is read as a part of the report")
        } else if let Some(other) = manifest::around(&self.path) {
            format!("it lies in {}, which is replaced as a whole", quoted(other))
        } else if home.as_deref().is_some_and(|home| home == self.path) {
            "it is your home folder".to_owned()
        } else if home.as_deref().is_some_and(holds) {
            "your home folder lies in it".to_owned()
        } else if here.as_deref().is_some_and(holds) {
            "you are in it, and it is replaced as a whole".to_owned()
        } else {
            return Ok(());
        };
        Err(Failure::on(&self.named, "write to", reason))
    }

    fn input_folder(&self, report: &Path) -> Option<&'static str> {
        FOLDERS.into_iter().find(|folder| self.path.starts_with(report.join(folder)))
    }

    /// Makes sure that the folder holds only what this tool wrote there for the same purpose.
    ///
    /// # Errors
    /// Names what else it holds.
    pub fn refuse_contents(&self) -> Result<(), Failure> {
        if !self.path.exists() {
            return Ok(());
        }
        let failed = |error| Failure::io(&self.named, "read", &error);
        let held = manifest::holds(&self.path).map_err(failed)?;
        if let Some(other) = held.filter(|held| *held != self.what) {
            let what = match other {
                What::Site => "a site that `wrapped build` wrote",
                What::Pictures => "pictures that `wrapped export png` wrote",
            };
            return Err(Failure::new(format!("{} holds {what}", quoted(&self.named))));
        }
        let foreign = manifest::foreign(&self.path).map_err(failed)?;
        if foreign.is_empty() { Ok(()) } else { Err(self.foreign(&foreign, held)) }
    }

    fn foreign(&self, foreign: &[String], held: Option<What>) -> Failure {
        let first = &foreign[0];
        let more = match foreign.len() - 1 {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let why =
            format!("it holds {}{more}, which this tool did not write", quoted(Path::new(first)));
        let failure = Failure::on(&self.named, "replace", why);
        match foreign.iter().find(|path| self.belongs_to_a_site(path)) {
            Some(path) if self.what == What::Site && held.is_some() => failure.hint(format!(
                "move {} into the folder `static/` of the report: each build copies what lies there into the site",
                quoted(Path::new(path))
            )),
            _ => failure.hint("move it away"),
        }
    }

    /// Returns whether a foreign file may belong to the site, such as a logo or a file for the host; Git's own does not.
    fn belongs_to_a_site(&self, inside: &str) -> bool {
        let is_of_git = inside.split('/').any(|part| part == ".git");
        !is_of_git && (self.path.join(inside).is_file() || inside == ".well-known")
    }

    /// Returns the folder that it lies in.
    pub fn parent(&self) -> &Path {
        self.path.parent().expect("the root of the disk is refused")
    }

    /// Returns this run's own folder beside it.
    pub fn own_folder(&self, what: &str) -> PathBuf {
        self.parent().join(format!("{}{}", self.beside(what), std::process::id()))
    }

    /// Returns the start of the names of this tool's own folders beside it.
    pub fn beside(&self, what: &str) -> String {
        let name = self.path.file_name().expect("the root of the disk is refused");
        format!(".{}.wrapped-{what}-", name.to_string_lossy())
    }
}

impl Wanted<'_> {
    /// Returns the hint to choose another folder, with the first that works.
    fn another(self) -> String {
        let numbered = (2..10).map(|number| format!("{}-{number}", self.usual));
        let names: Vec<String> = std::iter::once(self.usual.to_owned()).chain(numbered).collect();
        let mut places = ["", "../", "../../"]
            .iter()
            .flat_map(|up| names.iter().map(move |name| format!("{up}{name}")));
        match places.find(|place| Target::at(Path::new(place), self).is_ok()) {
            Some(place) => format!("choose another folder with `--out`, such as `--out {place}`"),
            None => "choose another folder with `--out`".to_owned(),
        }
    }
}

/// Follows the links of as much of the path as there is.
fn resolve(named: &Path) -> Result<PathBuf, Failure> {
    let is_plain = |rest: &Path| rest.components().all(|part| matches!(part, Component::Normal(_)));
    let Some((there, rest)) = split(named).filter(|(_, rest)| is_plain(rest)) else {
        return Err(Failure::on(named, "write to", "a folder on the way is not there"));
    };
    let mut path =
        fs::canonicalize(there).map_err(|error| Failure::io(named, "write to", &error))?;
    if rest != Path::new("") && !path.is_dir() {
        return Err(Failure::on(named, "write to", format!("{} is a file", quoted(there))));
    }
    path.extend(rest);
    Ok(path)
}
