//! What goes wrong outside the report: the disk, or the use of a command.

use std::path::Path;
use std::{fmt, io};

use crate::diagnostic::visible;

/// A failure with its cause, and hints on what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    message: String,
    hints: Vec<String>,
}

impl Failure {
    /// Says what is wrong: lower case, no full stop.
    pub fn new(message: impl Into<String>) -> Failure {
        Failure { message: message.into(), hints: Vec::new() }
    }

    /// Says what could not be done to which path, and why.
    pub fn on(path: &Path, verb: &str, cause: impl fmt::Display) -> Failure {
        Failure::new(format!("failed to {verb} {}: {cause}", quoted(path)))
    }

    /// Says what could not be done to which path, with the system's reason.
    pub fn io(path: &Path, verb: &str, error: &io::Error) -> Failure {
        Failure::on(path, verb, cause(error))
    }

    /// Adds a hint on what to do; there may be several, one for each thing that may have been meant.
    pub fn hint(mut self, hint: impl Into<String>) -> Failure {
        self.hints.push(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        for hint in &self.hints {
            write!(f, "\n  = hint: {hint}")?;
        }
        Ok(())
    }
}

/// Returns a path in backticks, as a person would type it; invisible characters are made visible.
pub fn quoted(path: &Path) -> String {
    match visible(&path.to_string_lossy()).as_str() {
        "" => "`.`".to_owned(),
        text => format!("`{text}`"),
    }
}

/// Returns the system's own words for an error, without its number.
pub fn cause(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "you may not (permission denied)".to_owned(),
        io::ErrorKind::NotFound => "it is not there".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        _ => {
            let text = error.to_string();
            let end = text.find(" (os error").unwrap_or(text.len());
            text[..end].to_lowercase()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cause_is_said_in_words_without_a_number() {
        let error = io::Error::from_raw_os_error(40);
        assert!(!cause(&error).contains("os error"), "{}", cause(&error));
        assert_eq!(cause(&io::ErrorKind::StorageFull.into()), "the disk is full");
    }

    #[test]
    fn a_path_cannot_steer_the_terminal() {
        assert_eq!(quoted(Path::new("a\u{1b}[2Jb")), "`a\u{fffd}[2Jb`");
        assert_eq!(quoted(Path::new("a\u{202e}b")), "`a\u{fffd}b`");
    }

    #[test]
    fn every_way_out_has_a_line() {
        let failure = Failure::on(Path::new("site"), "replace", "it holds `notes.txt`")
            .hint("move it away")
            .hint("choose another folder with `--out`");
        assert_eq!(
            failure.to_string(),
            "error: failed to replace `site`: it holds `notes.txt`\n  = hint: move it away\n  = hint: choose another folder with `--out`"
        );
    }
}
