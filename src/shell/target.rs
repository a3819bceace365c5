//! Where the site may go, and where it may not.

use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::failure::{Failure, quoted};
use super::manifest;
use super::read::FOLDERS;

/// A folder that a site may be written to.
#[derive(Debug)]
pub struct Target {
    /// As it was named.
    pub named: PathBuf,
    /// The folder itself, without links.
    pub path: PathBuf,
}

const ANOTHER: &str = "choose another folder with `--out`, such as `--out site`";

impl Target {
    /// Makes sure that a site may be written to this folder.
    ///
    /// # Errors
    /// Where it is a file, the root of the disk, a home folder, the report or a part of it, the current folder, or holds
    /// anything that this tool did not write.
    pub fn new(named: &Path, report: &Path) -> Result<Target, Failure> {
        let path = resolve(named)?;
        let target = Target {
            named: named.to_owned(),
            path,
        };
        target.refuse_places(report)?;
        target.refuse_foreign()?;
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
        } else if home.as_deref().is_some_and(|home| home == self.path) {
            "it is your home folder".to_owned()
        } else if home.as_deref().is_some_and(holds) {
            "your home folder lies in it".to_owned()
        } else if here.as_deref().is_some_and(holds) {
            "you are in it, and it is replaced as a whole".to_owned()
        } else {
            return Ok(());
        };
        Err(Failure::on(&self.named, "write to", reason).hint(ANOTHER))
    }

    fn input_folder(&self, report: &Path) -> Option<&'static str> {
        let lies_in = |folder: &&str| self.path.starts_with(report.join(folder));
        FOLDERS.into_iter().find(lies_in)
    }

    /// Makes sure that nothing lies in the folder that this tool did not write.
    ///
    /// # Errors
    /// Names the first thing that does.
    pub fn refuse_foreign(&self) -> Result<(), Failure> {
        if !self.path.exists() {
            return Ok(());
        }
        let foreign = manifest::foreign(&self.path)
            .map_err(|error| Failure::io(&self.named, "read", &error))?;
        let Some(first) = foreign.first() else {
            return Ok(());
        };
        let more = match foreign.len() - 1 {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let why = format!(
            "it holds {}{more}, which this tool did not write",
            quoted(Path::new(first))
        );
        Err(Failure::on(&self.named, "replace", why)
            .hint("move it away, or choose another folder with `--out`"))
    }

    /// Returns the folder that it lies in.
    pub fn parent(&self) -> &Path {
        self.path.parent().expect("the root of the disk is refused")
    }

    /// Returns how the names of this tool's own folders beside it begin.
    pub fn beside(&self, what: &str) -> String {
        let name = self
            .path
            .file_name()
            .expect("the root of the disk is refused");
        format!(".{}.wrapped-{what}-", name.to_string_lossy())
    }
}

/// Follows the links of as much of the path as there is.
fn resolve(named: &Path) -> Result<PathBuf, Failure> {
    let mut rest = Vec::new();
    for start in named.ancestors() {
        let start = if start == Path::new("") {
            Path::new(".")
        } else {
            start
        };
        if start.symlink_metadata().is_ok() {
            let real = fs::canonicalize(start)
                .map_err(|error| Failure::io(named, "write to", &error).hint(ANOTHER))?;
            if !rest.is_empty() && !real.is_dir() {
                return Err(
                    Failure::on(named, "write to", format!("{} is a file", quoted(start)))
                        .hint(ANOTHER),
                );
            }
            return Ok(rest.iter().rev().fold(real, |path, name| path.join(name)));
        }
        match start.components().next_back() {
            Some(Component::Normal(name)) => rest.push(name.to_owned()),
            _ => break,
        }
    }
    Err(Failure::on(named, "write to", "a folder on the way is not there").hint(ANOTHER))
}
