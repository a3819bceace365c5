//! Complaints on the terminal, with colour where it is wanted.

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use super::stopwatch::Stopwatch;
use crate::diagnostic::{Diagnostic, Severity, show::show, visible, visible_lines};
use crate::source::Sources;
use crate::styled::{Styled, Tone};

/// Where messages go, and how.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// Whether there are colours.
    colour: bool,
    /// Whether only errors are shown.
    quiet: bool,
}

impl Terminal {
    /// Decides on colours by what standard error is, and by `NO_COLOR`.
    pub fn new(quiet: bool) -> Terminal {
        let colour = io::stderr().is_terminal() && colours_are_welcome();
        Terminal { colour, quiet }
    }

    /// Starts to watch a run; a long one then says on a terminal what it is doing, unless the reader asked for quiet.
    pub fn watch(&self) -> Stopwatch {
        Stopwatch::new(!self.quiet)
    }

    /// Shows complaints; their paths are relative to the reader's current folder.
    pub fn complain(&self, complaints: &[Diagnostic], sources: &Sources, folder: &Path) {
        let root = root(folder);
        let mut text = String::new();
        for one in complaints.iter().filter(|one| !self.quiet || one.severity == Severity::Error) {
            text.push_str(&show(one, sources, &root, self.colour));
            text.push_str("\n\n");
        }
        say(&text);
    }

    /// Shows a line, unless the reader asked for quiet.
    pub fn tell(&self, line: &str) {
        if !self.quiet {
            say(&format!("{}\n", visible_lines(line)));
        }
    }

    /// Shows the progress of a long run in place of what was shown before, on a terminal only; empty text clears it.
    pub fn progress(&self, text: &str) {
        if !self.quiet && io::stderr().is_terminal() {
            say(&format!("\r\u{1b}[K{text}"));
        }
    }

    /// Shows a line even to readers who asked for quiet.
    pub fn insist(&self, line: &str) {
        let line = visible_lines(line);
        let text = match (self.colour, line.strip_prefix("error")) {
            (true, Some(rest)) => format!("\u{1b}[1m\u{1b}[91merror\u{1b}[0m{rest}"),
            _ => line,
        };
        say(&format!("{text}\n"));
    }
}

/// Returns the arguments as they were typed, the program's name first.
pub fn arguments() -> Vec<OsString> {
    env::args_os().collect()
}

/// Returns whether `NO_COLOR` allows colours and the terminal can show them.
fn colours_are_welcome() -> bool {
    let unwanted = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let unable = env::var_os("TERM").is_some_and(|value| value == "dumb");
    !unwanted && !unable
}

/// Writes data to standard output, in colour if that is a terminal. It is no error if the reader closes the pipe early.
///
/// # Errors
/// Any other failure to write.
pub fn print(text: &Styled) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let text = match out.is_terminal() && colours_are_welcome() {
        true => coloured(text),
        false => visible_lines(&text.plain()),
    };
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Gives each tone its colour. Colour-blind readers can tell the verdicts apart, and the words say the same.
fn coloured(text: &Styled) -> String {
    let stretch = |(tone, words): &(Tone, String)| {
        let words = visible_lines(words);
        let code = match tone {
            Tone::Plain => return words,
            Tone::Strong => "1",
            Tone::Quiet => "2",
            Tone::Supported => "1;36",
            Tone::Refuted => "1;35",
            Tone::Open => "1;33",
        };
        format!("\u{1b}[{code}m{words}\u{1b}[0m")
    };
    text.0.iter().map(stretch).collect()
}

fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Returns the prefix for paths inside the report, so that an editor finds the file.
pub fn root(folder: &Path) -> String {
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
    fn a_tone_is_a_colour_and_running_text_has_none() {
        let mut text = Styled::default();
        text.say(Tone::Refuted, "refuted");
        text.say(Tone::Plain, " by much");
        assert_eq!(coloured(&text), "\u{1b}[1;35mrefuted\u{1b}[0m by much");
    }

    #[test]
    fn words_bring_no_colours_of_their_own() {
        let mut text = Styled::default();
        text.say(Tone::Strong, "a\u{1b}[31mb\u{200f}\n");
        assert_eq!(coloured(&text), "\u{1b}[1ma\u{fffd}[31mb\u{fffd}\n\u{1b}[0m");
    }

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
