//! A folder of its own for a test, and the real program run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder that is empty at first; it stays after the test, for a look, until the next run.
pub struct Sandbox {
    pub root: PathBuf,
}

/// How a run of the program ended.
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Sandbox {
    /// Makes the folder; the name is the test's.
    pub fn new(name: &str) -> Sandbox {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        let root = fs::canonicalize(root).unwrap();
        Sandbox { root }
    }

    /// Makes the folder with a small report in `content/`.
    pub fn with_report(name: &str) -> Sandbox {
        let sandbox = Sandbox::new(name);
        sandbox
            .write("content/wrapped.yaml", "title: A small year\nyear: 2025\nzone: Europe/Oslo\n");
        sandbox
            .write("content/incidents/2025-03-04-export.md", &write_up("INC-1", "Export stalled"));
        sandbox
    }

    /// Writes a file, and the folders above it.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Returns the text of a file.
    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Runs the program in the folder.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments, &[])
    }

    /// Runs the program in a folder below, with more in its environment.
    pub fn run_in(&self, folder: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wrapped"));
        command.args(arguments).current_dir(self.root.join(folder));
        command.envs(environment.iter().copied());
        Run::of(&command.output().unwrap())
    }

    /// Returns every file below a folder, by its path in it; a link is shown as where it leads.
    pub fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let start = self.root.join(folder);
        collect(&start, &start, &mut files);
        files
    }

    /// Returns the names in a folder, also the hidden ones.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.root.join(folder)).unwrap();
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.map(|entry| name(entry.unwrap())).collect();
        names.sort();
        names
    }
}

impl Run {
    /// Takes what a finished program left.
    pub fn of(output: &Output) -> Run {
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Makes sure of the exit code, and shows what was said where it is another.
    #[track_caller]
    pub fn ends_with(self, code: i32) -> Run {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    /// Makes sure that a message says something.
    #[track_caller]
    pub fn says(self, words: &str) -> Run {
        assert!(self.stderr.contains(words), "wanted {words:?} in: {}", self.stderr);
        self
    }
}

/// Returns the text of a write-up that has no mistake.
pub fn write_up(id: &str, title: &str) -> String {
    format!(
        "---\nid: {id}\ntitle: {title}\nservices: [exports]\nstarted_at: 2025-03-04T09:12:00+01:00\n\
         detected_at: 2025-03-04T09:40:00+01:00\nresolved_at: 2025-03-04T11:00:00+01:00\n\
         scores: {{confidence: 4}}\n---\nThe queue was full.\n"
    )
}

fn collect(start: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = entry.path();
        let name = path.strip_prefix(start).unwrap().to_string_lossy().into_owned();
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            collect(start, &path, files);
        } else if kind.is_symlink() {
            let to = fs::read_link(&path).unwrap();
            files.insert(name, to.to_string_lossy().into_owned().into_bytes());
        } else {
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}
