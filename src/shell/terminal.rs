//! Complaints to the terminal, with colour where it is wanted.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use crate::diagnostic::{Diagnostics, Severity, show, visible};
use crate::source::Sources;

/// Where messages go, and how.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// Whether there are colours.
    colour: bool,
    /// Whether only errors are said.
    quiet: bool,
}

impl Terminal {
    /// Looks at what standard error is, and at `NO_COLOR`.
    pub fn new(quiet: bool) -> Terminal {
        let unwanted = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let unable = env::var_os("TERM").is_some_and(|value| value == "dumb");
        let colour = io::stderr().is_terminal() && !unwanted && !unable;
        Terminal { colour, quiet }
    }

    /// Says every complaint; the paths in them are those that the reader's current folder knows.
    pub fn complain(&self, told: &Diagnostics, sources: &Sources, folder: &Path) {
        let root = root(folder);
        let mut text = String::new();
        for one in told
            .iter()
            .filter(|one| !self.quiet || one.severity == Severity::Error)
        {
            text.push_str(&show(one, sources, &root, self.colour));
            text.push_str("\n\n");
        }
        say(&text);
    }

    /// Says a line that a reader who asked for quiet does not want.
    pub fn tell(&self, line: &str) {
        if !self.quiet {
            say(&format!("{line}\n"));
        }
    }

    /// Says a line to everybody.
    pub fn insist(&self, line: &str) {
        let text = match (self.colour, line.strip_prefix("error")) {
            (true, Some(rest)) => format!("\u{1b}[1m\u{1b}[91merror\u{1b}[0m{rest}"),
            _ => line.to_owned(),
        };
        say(&format!("{text}\n"));
    }
}

/// Writes data to standard output; a reader who has seen enough closes the pipe, which is no mistake.
///
/// # Errors
/// Any other reason that it could not be written.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Returns what stands before a path inside the report, so that an editor finds the file.
fn root(folder: &Path) -> String {
    let folder = folder.strip_prefix(".").unwrap_or(folder);
    match folder.to_string_lossy().trim_end_matches('/') {
        "" if folder.is_absolute() => "/".to_owned(),
        "" => String::new(),
        text => visible(&format!("{text}/")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_current_folder() {
        for (folder, expected) in [
            (".", ""),
            ("./content", "content/"),
            ("content/", "content/"),
            ("../a", "../a/"),
            ("/", "/"),
        ] {
            assert_eq!(root(Path::new(folder)), expected, "{folder}");
        }
    }
}
