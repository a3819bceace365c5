//! Questions: answered by a flag, by a person at a terminal, or by the default.

use std::path::Path;

use crate::diagnostic::{short, visible};
use crate::shell::{Failure, Terminal, machine};

/// Who answers.
pub(super) struct Ask<'a> {
    terminal: &'a Terminal,
    is_attended: bool,
}

/// A question, with the flag that answers it, and the answer that is taken where none is given.
pub(super) struct Question<'a> {
    pub(super) words: &'a str,
    pub(super) flag: &'a str,
    pub(super) default: &'a str,
}

impl<'a> Ask<'a> {
    pub(super) fn new(terminal: &'a Terminal) -> Ask<'a> {
        Ask { terminal, is_attended: machine::is_attended() }
    }

    /// Returns the answer as `read` understands it, which says why it does not. Without a terminal nobody is waited for.
    pub(super) fn answer<T>(
        &self,
        given: Option<&str>,
        question: &Question,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Failure> {
        let Question { words, flag, default } = question;
        if let Some(given) = given {
            return read(given).map_err(|why| {
                Failure::new(format!("`{flag} {}` cannot be taken", short(given))).hint(why)
            });
        }
        let shown = if default.is_empty() { String::new() } else { format!(" [{default}]") };
        let end = if words.ends_with('?') && shown.is_empty() { "" } else { ":" };
        if !self.is_attended {
            return Ask::default(question, read);
        }
        loop {
            let line = machine::ask(&visible(&format!("{words}{shown}{end} ")))
                .map_err(|error| Failure::io(Path::new("the terminal"), "read", &error))?;
            // The end of the input, as Ctrl+D makes it, is no answer.
            let Some(line) = line else {
                return Err(Failure::new("the questions were not answered")
                    .hint("nothing was written")
                    .hint(format!("an answer can also be given with `{flag}`")));
            };
            match read(if line.is_empty() { default } else { &line }) {
                Ok(answer) => return Ok(answer),
                Err(why) => self.terminal.insist(&why),
            }
        }
    }

    fn default<T>(
        question: &Question,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Failure> {
        let Question { words, flag, default } = question;
        read(default).map_err(|why| {
            Failure::new(format!("nobody is here to be asked: {}", words.to_lowercase()))
                .hint(format!("answer with `{flag}`"))
                .hint(why)
        })
    }
}
