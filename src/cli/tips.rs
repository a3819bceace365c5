//! What to do instead of a command or an option that does not exist.

mod imports;

use std::collections::BTreeSet;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Error};

use super::arguments::Arguments;
use super::known::{COMMANDS, FORMATS, OPTIONS, SETTINGS};
use crate::diagnostic::{each, either, near, short, visible_lines};
use crate::schema;
use crate::shell::Failure;
use crate::source::text::has;

/// Returns what is wrong with the arguments, and what to use instead.
pub(super) fn tip(error: &Error, arguments: &[OsString]) -> String {
    let command = command(arguments);
    let command = command.as_deref();
    let failure = of_command(error, command).or_else(|| of_all(error, command, arguments));
    match failure {
        Some(failure) => visible_lines(&format!("{failure}\n")),
        None => plain(error),
    }
}

/// Returns one text that clap reports; empty if it reports none of this kind.
fn said(error: &Error, kind: ContextKind) -> &str {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text,
        _ => "",
    }
}

/// Returns what one command has to say of a mistake.
fn of_command(error: &Error, command: Option<&str>) -> Option<Failure> {
    let (option, value) =
        (said(error, ContextKind::InvalidArg), said(error, ContextKind::InvalidValue));
    let word = said(error, ContextKind::InvalidSubcommand);
    match (command?, error.kind()) {
        ("import", ErrorKind::InvalidSubcommand) => imports::tip(error.kind(), option, word),
        ("import", kind) => imports::tip(kind, option, value),
        ("new", ErrorKind::InvalidSubcommand) => Some(nothing_to_make(word)),
        ("export", ErrorKind::InvalidValue) if !value.is_empty() => Some(no_format(value)),
        ("export", ErrorKind::MissingRequiredArgument) => Some(
            Failure::new("`wrapped export` needs a format")
                .hint("write `wrapped export pdf`, `wrapped export png` or `wrapped export pptx`"),
        ),
        ("schema", ErrorKind::InvalidValue) if !value.is_empty() => Some(no_schema(value)),
        ("schema", ErrorKind::MissingRequiredArgument) => Some(
            Failure::new("`wrapped schema` needs the name of a format")
                .hint(format!("the formats are {}", each(&schema::names())))
                .hint("for all of them write `wrapped schema --out .wrapped/schemas`"),
        ),
        _ => None,
    }
}

/// Returns what is said of a mistake whatever the command.
fn of_all(error: &Error, command: Option<&str>, arguments: &[OsString]) -> Option<Failure> {
    let argument = said(error, ContextKind::InvalidArg);
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => no_command(said(error, ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            no_option(argument, command, arguments)
        }
        ErrorKind::UnknownArgument => one_too_many(argument, command),
        ErrorKind::InvalidValue if said(error, ContextKind::InvalidValue).is_empty() => {
            no_value(argument, command)
        }
        ErrorKind::TooManyValues => one_value_too_many(argument),
        ErrorKind::ArgumentConflict => conflict(argument, &all(error, ContextKind::PriorArg)),
        _ => return None,
    })
}

/// Says which schemas there are.
fn no_schema(word: &str) -> Failure {
    let failure = Failure::new(format!("there is no format `{}`", short(word)));
    match near(word, schema::names()).first() {
        Some(name) => failure.hint(format!("did you mean `wrapped schema {name}`?")),
        None => failure.hint(format!("the formats are {}", each(&schema::names()))),
    }
}

/// Returns the values that clap reports for a kind, joined with commas.
fn all(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

/// Returns an option without its value: `--out` of `--out <PATH>`.
fn bare(option: &str) -> &str {
    option.split([' ', '=', '[']).next().unwrap_or(option)
}

fn no_value(option: &str, command: Option<&str>) -> Failure {
    let option = bare(option);
    let failure = Failure::new(format!("nothing stands behind `{}`", short(option)));
    match (option, command) {
        ("--out", Some("export")) => {
            failure.hint("write where it goes, as in `wrapped export pdf --out year.pdf`")
        }
        ("--out", _) => failure.hint("write where it goes, as in `wrapped build --out public`"),
        _ => failure.hint("write its value behind it, or leave it out"),
    }
}

fn one_value_too_many(option: &str) -> Failure {
    let option = short(bare(option));
    Failure::new(format!("`{option}` takes no value"))
        .hint(format!("write `{option}` alone, or leave it out"))
}

fn conflict(one: &str, other: &str) -> Failure {
    let (one, other) = (short(bare(one)), short(bare(other)));
    Failure::new(format!("`{one}` and `{other}` do not go together"))
        .hint("one form at a time: write one of them")
}

/// Returns clap's own words, with long lines cut.
fn plain(error: &Error) -> String {
    let text = visible_lines(&error.render().to_string());
    let lines = text.lines().map(|line| match line.chars().count() > LONGEST_LINE {
        true => line.chars().take(LONGEST_LINE).collect::<String>() + "...",
        false => line.to_owned(),
    });
    lines.collect::<Vec<String>>().join("\n") + "\n"
}

const LONGEST_LINE: usize = 200;

/// Returns the command among the arguments, where there is one that exists.
fn command(arguments: &[OsString]) -> Option<String> {
    let words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    let first = words.into_iter().find(|word| !word.starts_with('-'))?;
    names().into_iter().find(|name| *name == first)
}

/// Returns the names of all commands, `help` too.
fn names() -> Vec<String> {
    let all = Arguments::command();
    let own = all.get_subcommands().map(|command| command.get_name().to_owned());
    own.filter(|name| name != "help").chain(["help".to_owned()]).collect()
}

/// Says what `wrapped new` makes.
fn nothing_to_make(word: &str) -> Failure {
    let failure = Failure::new(format!("there is nothing called `{}` to be made", short(word)));
    let all = Arguments::command();
    let new = all.find_subcommand("new");
    let made: Vec<&str> = new
        .into_iter()
        .flat_map(|command| command.get_subcommands().map(clap::Command::get_name))
        .filter(|name| *name != "help")
        .collect();
    match near(&word.to_lowercase(), made.iter().copied()).first() {
        Some(name) => failure.hint(format!("did you mean `wrapped new {name}`?")),
        None => failure.hint(format!("it makes {}", either(&made))),
    }
}

fn no_command(word: &str) -> Failure {
    let failure = Failure::new(format!("there is no command `{}`", short(word)));
    let lower = word.to_lowercase();
    if let Some(hints) = listed(&COMMANDS, &lower) {
        return hints.lines().fold(failure, Failure::hint);
    }
    if let Some(name) = near(&lower, names().iter().map(String::as_str)).first() {
        return failure.hint(format!("did you mean `wrapped {name}`?"));
    }
    let failure = match (word.contains(char::is_whitespace), lower.ends_with(".md")) {
        (true, _) => failure,
        (_, true) => failure
            .hint(format!("a write-up? name the command first: `wrapped check {}`", short(word))),
        _ => failure.hint(format!(
            "a report folder? name the command first: `wrapped build {}`",
            short(word)
        )),
    };
    let names: Vec<String> = names().into_iter().filter(|name| name != "help").collect();
    failure.hint(format!("the commands are {}; `wrapped --help` says what each does", each(&names)))
}

fn no_option(option: &str, command: Option<&str>, arguments: &[OsString]) -> Failure {
    let name = option.split('=').next().unwrap_or(option);
    let with = command.map_or("wrapped".to_owned(), |command| format!("wrapped {command}"));
    let failure = Failure::new(format!("`{with}` has no option `{}`", short(name)));
    if let Some(hints) = options(name, command) {
        return hints.lines().fold(failure, Failure::hint);
    }
    let lower = name.to_lowercase();
    let key = SETTINGS.iter().find(|(names, ..)| has(names, &lower));
    if let Some((_, key, example)) = key {
        let value = value_of(name, arguments).unwrap_or_else(|| (*example).to_owned());
        return failure.hint(format!(
            "that is a key of `wrapped.yaml`, so that each build says the same: `{key}: {}`",
            short(&value)
        ));
    }
    let own = own_options(command);
    if let Some(hint) = imports::too_early(name, &own).filter(|_| command == Some("import")) {
        return failure.hint(hint);
    }
    let near = near(name, own.iter().map(String::as_str));
    match (near.as_slice(), command) {
        ([], Some(_)) => failure.hint(format!("it has {}", either(&own))),
        ([], None) => {
            failure.hint("an option stands behind its command, as in `wrapped build --quiet`")
        }
        (near, _) => failure.hint(format!("did you mean {}?", either(near))),
    }
}

/// Returns the value of an option, after a space or an equals sign.
fn value_of(name: &str, arguments: &[OsString]) -> Option<String> {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    let word = words.find(|word| bare(word) == name)?;
    let value = match word.split_once('=') {
        Some((_, value)) => value,
        None => words.next()?,
    };
    let is_value = !value.is_empty() && !value.starts_with('-');
    is_value.then(|| value.to_owned())
}

/// Finds the hint for an option; the first entry that applies to the command counts.
fn options(name: &str, command: Option<&str>) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let fits = |of: &str| of.is_empty() || command.is_some_and(|command| has(of, command));
    let found = OPTIONS.iter().find(|(names, of, _)| has(names, &lower) && fits(of));
    found.map(|(.., hints)| *hints)
}

/// Returns the long options of a command.
fn own_options(command: Option<&str>) -> Vec<String> {
    let all = Arguments::command();
    let command = command.and_then(|name| all.find_subcommand(name).cloned());
    let Some(command) = command else { return Vec::new() };
    let below = command.get_subcommands().flat_map(clap::Command::get_arguments);
    let long = command.get_arguments().chain(below).filter_map(|one| one.get_long());
    let long: BTreeSet<&str> = long.filter(|name| *name != "help").collect();
    long.into_iter().map(|name| format!("--{name}")).chain(["--help".to_owned()]).collect()
}

fn one_too_many(word: &str, command: Option<&str>) -> Failure {
    let shown = short(word);
    let failure = Failure::new(format!("`{shown}` is one word too many"));
    match command {
        Some("findings") => failure
            .hint(format!("a part of a name? write `wrapped findings --names={shown}`"))
            .hint("one report at a time: a second folder needs a run of its own"),
        Some("export") => {
            failure.hint("the format comes first, then one folder: `wrapped export pdf content`")
        }
        Some("import") => failure.hint("the report folder is named with `--into`, as in `wrapped import jira-csv issues.csv --into content`"),
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
        return hints.lines().fold(failure, Failure::hint);
    }
    failure.hint("the formats are `pdf`, `png` and `pptx`").hint(format!(
        "a report folder? the format comes first: `wrapped export pdf {}`",
        short(word)
    ))
}

fn listed(table: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    table.iter().find(|(words, _)| has(words, word)).map(|(_, hints)| *hints)
}

#[cfg(test)]
mod tests;
