//! What to do instead of a wrong `wrapped import`.

use clap::error::ErrorKind;

use super::{bare, listed};
use crate::cli::known::TRACKERS;
use crate::diagnostic::{either, near, short};
use crate::shell::Failure;
use crate::tracker::Format;

/// A whole import, to be typed like it.
const EXAMPLE: &str = "`wrapped import jira-csv issues.csv --into content`";

/// Returns what is wrong with the arguments of an import; `None` where that is the same for every command.
pub(super) fn tip(kind: ErrorKind, argument: &str, word: &str) -> Option<Failure> {
    let failure = match (kind, bare(argument)) {
        (ErrorKind::InvalidSubcommand, _) => no_format(word),
        (ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand, _) => {
            Failure::new("`wrapped import` needs a format").hint(formats())
        }
        (ErrorKind::MissingRequiredArgument, _) => {
            Failure::new("`wrapped import` needs the files of an export")
                .hint(format!("name them behind the format, as in {EXAMPLE}"))
                .hint("how an export is made: `wrapped import jira-csv --help`")
        }
        (ErrorKind::InvalidValue, "--into") => Failure::new("nothing stands behind `--into`")
            .hint(format!("name the report folder, as in {EXAMPLE}")),
        (ErrorKind::InvalidValue, "--date-order") if !word.is_empty() => {
            Failure::new(format!("there is no order `{}`", short(word)))
                .hint("the orders are `dmy` and `mdy`: 14/03/2025 is `dmy`, 03/14/2025 is `mdy`")
        }
        (ErrorKind::ValueValidation, "--year") => {
            Failure::new(format!("`{}` is no year", short(word)))
                .hint("a year has four figures, as in `--year 2025`")
        }
        _ => return None,
    };
    Some(failure)
}

/// Returns what to do about an option of an import that stands before its format; `None` for any other option.
pub(super) fn too_early(option: &str, own: &[String]) -> Option<String> {
    let is_own = own.iter().any(|own| own == option);
    is_own.then(|| format!("the format comes first, then the files, then the options: {EXAMPLE}"))
}

fn no_format(word: &str) -> Failure {
    let failure = Failure::new(format!("there is no format `{}`", short(word)));
    let lower = word.to_lowercase();
    if let Some(hints) = listed(&TRACKERS, &lower) {
        return hints.lines().fold(failure, Failure::hint);
    }
    let failure = match near(&lower, Format::ALL.map(Format::name)).as_slice() {
        [] => failure.hint(format!("a file? the format comes first: {EXAMPLE}")),
        near => failure.hint(format!("did you mean {}?", either(near))),
    };
    failure.hint(formats())
}

fn formats() -> String {
    let names = Format::ALL.map(|format| format!("`{}`", format.name()));
    format!("the formats are {}", names.join(", "))
}
