//! Arguments and help of the commands that help authors to write.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand, ValueEnum};

use crate::schema;

pub const SCHEMA_HELP: &str = "\
An editor that knows the schema of a file completes its keys, says what each means, and marks what
`wrapped check` would refuse, as far as one file alone shows it. For `wrapped.yaml` the YAML language
server reads it: put this line first.

  # yaml-language-server: $schema=.wrapped/schemas/settings.json

Examples:
  wrapped schema settings                   the schema of wrapped.yaml
  wrapped schema write-up | jq '.else.properties | keys'
  wrapped schema --out .wrapped/schemas     all of them, each in a file, such as settings.json";

#[derive(Args)]
pub struct Schema {
    /// Which format
    #[arg(value_name = "NAME", required_unless_present = "out", conflicts_with = "out")]
    #[arg(value_parser = PossibleValuesParser::new(schema::names()))]
    pub name: Option<String>,
    /// Write the schemas of all formats into a folder
    #[arg(short, long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

pub const INIT_HELP: &str = "\
On a terminal it asks three questions. Elsewhere it takes the flags, and the defaults for the rest:
this year (in January and February the last one), the zone of this machine, incidents only here.

It writes wrapped.yaml, an example of a claim and of a write-up (a draft, so it is on no page), a
.gitignore, and files for editors. Files that are there already stay as they are, and are named. A
folder that is a report already only gets the files for editors that it lacks, and new schemas.

Examples:
  wrapped init our-year
  wrapped init our-year --year 2025 --zone Europe/Oslo --tracker jira
  wrapped init                       a report in this folder, or its files for editors";

#[derive(Args)]
pub struct Init {
    /// The folder of the report; it is made where it is not there
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    pub folder: PathBuf,
    /// The year looked back on
    #[arg(long, value_name = "YEAR")]
    pub year: Option<String>,
    /// The IANA name of the report's time zone
    #[arg(long, value_name = "ZONE")]
    pub zone: Option<String>,
    /// Where the incidents live: jira, pagerduty, incident-io, firehydrant, rootly, github, csv, or "only here"
    #[arg(long, value_name = "TRACKER")]
    pub tracker: Option<String>,
    /// The title of the report [default: Incident Wrapped and the year]
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
}

pub const NEW_HELP: &str = "\
On a terminal it asks for what is not given; elsewhere it takes the flags, and leaves the rest to be
filled in. It never replaces a file. An id is the next one after the pattern that most of the report
have (INC-12, INC-13), or is made of the day and the title. The path of the file goes to standard
output.

Examples:
  wrapped new incident               asks what happened and when
  wrapped new near-miss --title \"Wrong table nearly dropped\" --saved-by review --started 2025-03-14
  wrapped new hypothesis our-year --statement \"Nights are quieter than days.\"
  $EDITOR \"$(wrapped new slide --title 'Next year')\"";

#[derive(Args)]
pub struct New {
    #[command(subcommand)]
    pub what: What,
}

#[derive(Subcommand)]
pub enum What {
    /// A write-up of an incident
    Incident(WriteUp),
    /// A write-up of something that nearly happened
    NearMiss(NearMiss),
    /// A claim, to be written down before the reading
    Hypothesis(Claim),
    /// An award of your own
    Award(Titled),
    /// A slide of your own
    Slide(Titled),
}

#[derive(Args)]
pub struct Folder {
    /// The report folder: the one that holds wrapped.yaml
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    pub folder: PathBuf,
}

#[derive(Args)]
pub struct WriteUp {
    #[command(flatten)]
    pub report: Folder,
    /// What happened, in a line
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// When it began, as in `2025-03-14 09:02` or `2025-03-14`
    #[arg(long, value_name = "MOMENT")]
    pub started: Option<String>,
    /// Its id, instead of the next one
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Args)]
pub struct NearMiss {
    #[command(flatten)]
    pub write_up: WriteUp,
    /// What saved you, in a word; several with commas between them
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub saved_by: Vec<String>,
}

#[derive(Args)]
pub struct Claim {
    #[command(flatten)]
    pub report: Folder,
    /// The claim in a sentence
    #[arg(long, value_name = "TEXT")]
    pub statement: Option<String>,
}

#[derive(Args)]
pub struct Titled {
    #[command(flatten)]
    pub report: Folder,
    /// Its title
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
}

pub const DOCTOR_HELP: &str = "\
It looks at the program, the report, the browser that slides are exported with, and what an editor
knows of the report. It ends with 1 where the report has errors.

Examples:
  wrapped doctor
  wrapped doctor our-year";

#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    pub report: Folder,
}

pub const COMPLETIONS_HELP: &str = "\
Examples:
  wrapped completions bash > ~/.local/share/bash-completion/completions/wrapped
  wrapped completions zsh > ~/.zfunc/_wrapped         with ~/.zfunc in fpath
  wrapped completions fish > ~/.config/fish/completions/wrapped.fish
  wrapped completions powershell >> $PROFILE";

#[derive(Args)]
pub struct Completions {
    /// For which shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// A shell that can complete commands.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

pub const MAN_HELP: &str = "\
Examples:
  wrapped man --out ~/.local/share/man/man1
  man wrapped-check";

#[derive(Args)]
pub struct Man {
    /// Where the pages go: one for the program, and one for each command
    #[arg(short, long, value_name = "DIR")]
    pub out: PathBuf,
}
