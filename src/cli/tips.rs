//! What to do instead of a command or an option that does not exist.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Error};

use super::arguments::Arguments;
use super::known::{COMMANDS, FORMATS, OPTIONS};
use crate::diagnostic::{either, near, short, visible_lines};
use crate::shell::failure::Failure;

/// Says what is wrong with the arguments, with something that does the job.
pub(super) fn told(error: &Error, arguments: &[OsString]) -> String {
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.as_str(),
        _ => "",
    };
    let command = command(arguments);
    let failure = match error.kind() {
        ErrorKind::InvalidSubcommand => Some(no_command(said(ContextKind::InvalidSubcommand))),
        ErrorKind::UnknownArgument => Some(match said(ContextKind::InvalidArg) {
            option if option.starts_with('-') => no_option(option, command),
            word => one_too_many(word, command),
        }),
        ErrorKind::InvalidValue if command == Some("export") => {
            Some(no_format(said(ContextKind::InvalidValue)))
        }
        _ => None,
    };
    match failure {
        Some(failure) => visible_lines(&format!("{failure}\n")),
        None => plain(error),
    }
}

/// Returns clap's own words, with long lines cut.
fn plain(error: &Error) -> String {
    let text = visible_lines(&error.render().to_string());
    let lines = text
        .lines()
        .map(|line| match line.chars().count() > LONGEST_LINE {
            true => line.chars().take(LONGEST_LINE).collect::<String>() + "...",
            false => line.to_owned(),
        });
    lines.collect::<Vec<String>>().join("\n") + "\n"
}

const LONGEST_LINE: usize = 200;

/// Returns the command among the arguments, where there is one that exists.
fn command(arguments: &[OsString]) -> Option<&'static str> {
    let words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    let first = words.into_iter().find(|word| !word.starts_with('-'))?;
    names().into_iter().find(|name| *name == first)
}

fn names() -> [&'static str; 5] {
    ["build", "check", "findings", "export", "help"]
}

fn no_command(word: &str) -> Failure {
    let failure = Failure::new(format!("there is no command `{}`", short(word)));
    let lower = word.to_lowercase();
    if let Some(hints) = listed(&COMMANDS, &lower) {
        return hints
            .iter()
            .fold(failure, |failure, hint| failure.hint(*hint));
    }
    if let Some(name) = near(&lower, names()).first() {
        return failure.hint(format!("did you mean `wrapped {name}`?"));
    }
    let failure = match word.contains(char::is_whitespace) {
        true => failure,
        false => failure.hint(format!(
            "a report folder? name the command first: `wrapped build {}`",
            short(word)
        )),
    };
    failure.hint("the commands are `build`, `check`, `findings` and `export`; `wrapped --help` says what each does")
}

fn no_option(option: &str, command: Option<&'static str>) -> Failure {
    let name = option.split('=').next().unwrap_or(option);
    let with = command.map_or("wrapped".to_owned(), |command| format!("wrapped {command}"));
    let failure = Failure::new(format!("`{with}` has no option `{}`", short(name)));
    if let Some(hints) = options(name, command) {
        return hints
            .iter()
            .fold(failure, |failure, hint| failure.hint(*hint));
    }
    let own = own_options(command);
    let near = near(name, own.iter().map(String::as_str));
    match (near.as_slice(), command) {
        ([], Some(_)) => failure.hint(format!("it has {}", either(&own))),
        ([], None) => {
            failure.hint("an option stands behind its command, as in `wrapped build --quiet`")
        }
        (near, _) => failure.hint(format!("did you mean {}?", either(near))),
    }
}

/// Finds what does the job of an option; the first entry for this command, else for any, counts.
fn options(name: &str, command: Option<&'static str>) -> Option<&'static [&'static str]> {
    let lower = name.to_lowercase();
    let lower = lower.as_str();
    let found = OPTIONS
        .iter()
        .filter(|(names, _, _)| names.contains(&lower));
    let fits = |of: &str| {
        of.is_empty() || command.is_some_and(|command| of.split(' ').any(|one| one == command))
    };
    found
        .into_iter()
        .find(|(_, of, _)| fits(of))
        .map(|(_, _, hints)| *hints)
}

/// Returns the long options of a command, of those that have one.
fn own_options(command: Option<&'static str>) -> Vec<String> {
    let all = Arguments::command();
    let command = command.and_then(|name| all.find_subcommand(name).cloned());
    let Some(command) = command else {
        return Vec::new();
    };
    let long = command.get_arguments().filter_map(|one| one.get_long());
    long.map(|name| format!("--{name}"))
        .chain(["--help".to_owned()])
        .collect()
}

fn one_too_many(word: &str, command: Option<&'static str>) -> Failure {
    let shown = short(word);
    let failure = Failure::new(format!("`{shown}` is one word too many"));
    match command {
        Some("findings") => failure
            .hint(format!(
                "a part of a name? write `wrapped findings --names={shown}`"
            ))
            .hint("one report at a time: a second folder needs a run of its own"),
        Some("export") => {
            failure.hint("the format comes first, then one folder: `wrapped export pdf content`")
        }
        Some("build") => failure
            .hint(format!("where the site goes? write `--out {shown}`"))
            .hint("one report at a time: a second folder needs a run of its own"),
        _ => failure.hint("one report at a time: a second folder needs a run of its own"),
    }
}

fn no_format(word: &str) -> Failure {
    let failure = Failure::new(format!("there is no format `{}`", short(word)));
    let lower = word.trim_start_matches('.').to_lowercase();
    if let Some(hints) = listed(&FORMATS, &lower) {
        return hints
            .iter()
            .fold(failure, |failure, hint| failure.hint(*hint));
    }
    failure
        .hint("the formats are `pdf`, `png` and `pptx`")
        .hint(format!(
            "a report folder? the format comes first: `wrapped export pdf {}`",
            short(word)
        ))
}

type Entry = (&'static [&'static str], &'static [&'static str]);

fn listed(table: &[Entry], word: &str) -> Option<&'static [&'static str]> {
    let found = table.iter().find(|(words, _)| words.contains(&word));
    found.map(|(_, hints)| *hints)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    fn tips() -> Vec<&'static str> {
        let of = |(_, hints): &Entry| hints.to_vec();
        let tips = COMMANDS.iter().chain(&FORMATS).flat_map(of);
        tips.chain(OPTIONS.iter().flat_map(|(_, _, hints)| hints.to_vec()))
            .collect()
    }

    fn refused(arguments: &str) -> String {
        let arguments: Vec<OsString> = arguments.split(' ').map(OsString::from).collect();
        match Arguments::try_parse_from(&arguments) {
            Err(error) => told(&error, &arguments),
            Ok(_) => panic!("{arguments:?} is accepted"),
        }
    }

    #[test]
    fn every_command_that_a_tip_names_exists() {
        let mut commands = 0;
        for tip in tips() {
            for quoted in tip
                .split('`')
                .skip(1)
                .step_by(2)
                .filter(|one| one.starts_with("wrapped "))
            {
                commands += 1;
                let words = quoted.split(' ').take_while(|word| *word != ">");
                let parsed = Arguments::try_parse_from(words);
                let kind = parsed.err().map(|error| error.kind());
                assert!(
                    matches!(
                        kind,
                        None | Some(ErrorKind::DisplayHelp | ErrorKind::DisplayVersion)
                    ),
                    "{quoted}: {kind:?}"
                );
            }
        }
        assert!(commands > 20, "{commands}");
    }

    #[test]
    fn no_tip_is_for_a_command_or_a_format_that_exists() {
        let words = COMMANDS.iter().flat_map(|(words, _)| words.to_vec());
        assert_eq!(words.filter(|word| names().contains(word)).count(), 0);
        let words = FORMATS.iter().flat_map(|(words, _)| words.to_vec());
        assert_eq!(
            words
                .filter(|word| ["pdf", "png", "pptx"].contains(word))
                .count(),
            0
        );
        for (options, of, _) in OPTIONS.iter().filter(|(_, of, _)| !of.is_empty()) {
            for command in names()
                .into_iter()
                .filter(|one| of.split(' ').any(|of| of == *one))
            {
                let own = own_options(Some(command));
                assert!(
                    !options
                        .iter()
                        .any(|option| own.iter().any(|own| own == option)),
                    "{options:?}"
                );
            }
        }
    }

    /// What was typed, what is said of it, and what is advised.
    const TOLD: &[(&str, &str, &str)] = &[
        (
            "wrapped init",
            "there is no command `init`",
            "`wrapped.yaml`",
        ),
        (
            "wrapped import jira.csv",
            "there is no command `import`",
            "`incidents/`",
        ),
        (
            "wrapped watch",
            "there is no command `watch`",
            "`wrapped build`",
        ),
        (
            "wrapped serve",
            "there is no command `serve`",
            "without a server",
        ),
        (
            "wrapped validate",
            "there is no command `validate`",
            "`wrapped check`",
        ),
        (
            "wrapped Render",
            "there is no command `Render`",
            "`wrapped build`",
        ),
        (
            "wrapped biuld",
            "there is no command `biuld`",
            "`wrapped build`?",
        ),
        (
            "wrapped content/",
            "there is no command `content/`",
            "`wrapped build content/`",
        ),
        (
            "wrapped help init",
            "there is no command `init`",
            "`wrapped.yaml`",
        ),
        (
            "wrapped --json",
            "`wrapped` has no option `--json`",
            "`wrapped findings --json`",
        ),
        (
            "wrapped check --json",
            "`wrapped check` has no option `--json`",
            "`wrapped findings --json`",
        ),
        (
            "wrapped findings --format json",
            "`wrapped findings` has no option `--format`",
            "`--json`",
        ),
        (
            "wrapped build --output x",
            "`wrapped build` has no option `--output`",
            "`--out`",
        ),
        (
            "wrapped build --watch",
            "`wrapped build` has no option `--watch`",
            "run `wrapped build` again",
        ),
        (
            "wrapped build --quite",
            "has no option `--quite`",
            "`--quiet`",
        ),
        (
            "wrapped export jpg",
            "there is no format `jpg`",
            "`wrapped export png`",
        ),
        (
            "wrapped export content",
            "there is no format `content`",
            "`wrapped export pdf content`",
        ),
        ("wrapped build a b", "`b` is one word too many", "`--out b`"),
        (
            "wrapped findings a reviews",
            "`reviews` is one word too many",
            "--names=reviews",
        ),
        (
            "wrapped build \u{1b}[2J\u{85} \u{202e}x",
            "is one word too many",
            "one report",
        ),
    ];

    #[test]
    fn what_does_not_exist_is_told_with_what_does_the_job() {
        for (arguments, message, tip) in TOLD {
            let told = refused(arguments);
            assert!(told.contains(message), "{arguments}: {told}");
            assert!(told.contains(tip), "{arguments}: {told}");
            assert!(!told.contains(['\u{1b}', '\u{85}', '\u{202e}']), "{told:?}");
        }
    }

    #[test]
    fn what_clap_says_itself_is_cut_and_made_visible() {
        let told = refused(&format!(
            "wrapped findings --brief={}\u{1b}[2J\u{9b}",
            "x".repeat(900)
        ));
        assert!(
            told.lines()
                .all(|line| line.chars().count() <= LONGEST_LINE + 3),
            "{told}"
        );
        let told = refused("wrapped findings --brief=\u{1b}[2J\u{9b}\u{200f}");
        assert!(
            told.contains('\u{fffd}') && !told.contains(['\u{1b}', '\u{9b}', '\u{200f}']),
            "{told:?}"
        );
    }
}
