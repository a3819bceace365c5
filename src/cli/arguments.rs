//! Arguments and help.

mod authors;

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::timings::Timings;
use super::trackers::{IMPORT_HELP, Import};
use crate::pipeline::FindingsForm;
use crate::shell::Failure;

use authors::{COMPLETIONS_HELP, DOCTOR_HELP, INIT_HELP, MAN_HELP, NEW_HELP, SCHEMA_HELP};
pub(super) use authors::{Completions, Doctor, Init, Man, New, Schema, Shell, What, WriteUp};

/// Turns a folder of Markdown incident write-ups into the year's Incident Wrapped.
#[derive(Parser)]
#[command(name = "wrapped", version, about, after_help = AFTER_HELP, max_term_width = 100)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

const AFTER_HELP: &str = "\
A report folder:
  wrapped.yaml          title, year, time zone
  incidents/**/*.md     one write-up a file
  hypotheses/*.md       one claim a file, written down before the reading
  static/               copied into the site as it is: CNAME, .nojekyll, a logo

Examples:
  wrapped init our-year              a new report folder, with examples
  wrapped build content              the site of content/, in site/
  wrapped check content              every problem, with its place and a way out
  wrapped findings content           the figures, here in the terminal
  wrapped export pptx content        the slides as a PowerPoint file, in deck.pptx
  wrapped import jira-csv issues.csv --into content    write-ups from a tracker's export

Exit codes: 0 done; 1 the content has errors, nothing was published; 2 wrong usage or disk failure";

#[derive(Subcommand)]
pub(super) enum Command {
    /// Build the whole site
    #[command(after_help = BUILD_HELP)]
    Build(Build),
    /// Look for every problem, and write nothing
    #[command(after_help = CHECK_HELP)]
    Check(Check),
    /// Print the findings
    #[command(after_help = FINDINGS_HELP)]
    Findings(Findings),
    /// Make slides for other people's decks: a PDF, pictures, or a PowerPoint file
    #[command(after_help = EXPORT_HELP)]
    Export(Export),
    /// Make write-ups of a tracker's export, and bring those of an earlier import up to date
    #[command(after_help = IMPORT_HELP)]
    Import(Import),
    /// Make a new report folder, or give an old one its files for editors
    #[command(after_help = INIT_HELP)]
    Init(Init),
    /// Make a file for an incident, a near miss, a claim, an award or a slide
    #[command(after_help = NEW_HELP)]
    New(New),
    /// Print the schema of a format, for editors
    #[command(after_help = SCHEMA_HELP)]
    Schema(Schema),
    /// Look at what is installed, and at the state of the report
    #[command(after_help = DOCTOR_HELP)]
    Doctor(Doctor),
    /// Print what a shell needs to complete commands
    #[command(after_help = COMPLETIONS_HELP)]
    Completions(Completions),
    /// Write the manual pages
    #[command(after_help = MAN_HELP)]
    Man(Man),
}

const BUILD_HELP: &str = "\
The site is put together beside the target and takes its place as a whole. Where the content has
an error, nothing is published and the old site stays. A target that holds anything that this tool
did not write is refused: files of your own for the site belong into static/ of the report.

Examples:
  wrapped build                      the report in the current folder, in site/
  wrapped build content              the report in content/, in site/
  wrapped build content -o /srv/www  the same, somewhere else
  wrapped build content --notes      the same, and the speaker's notes beside it, in site-notes.html

Then open site/index.html in a browser; it needs no server. site/deck.html is the slideshow in one
file, to mail. site-notes.html is for the speaker alone and no part of the site: what to say to each
slide, the next one, and the time. It opens the slides in a second window; arrows move both. A build
without --notes removes it.";

const CHECK_HELP: &str = "\
Each problem names file, line and column, shows the line, and says what to do. Errors stop a build;
a warning does not, and is silenced by its name, as in `allow: [clock-order]`, in wrapped.yaml or in
the file itself. A mistake that many files make is said once, with where else it stands.

The last lines say what became of every file, key and link. With --all each is named, on standard
output, and each mistake is said in every place.

  json     one document, each complaint on a line of its own, so that an editor can match it
  sarif    SARIF 2.1.0, for code hosts and editors
  github   workflow commands: GitHub Actions shows each complaint beside its line

These go to standard output, name each complaint in each place, and count columns in characters.

Examples:
  wrapped check content
  wrapped check content --quiet            errors only
  wrapped check content --all              every place, and the whole account
  wrapped check content --format json | jq '.complaints[].name'
  wrapped check content --strict --format github                  in a workflow
  wrapped check content/incidents/2025-03-14-cold-cache.md        what is said of one write-up";

const FINDINGS_HELP: &str = "\
Examples:
  wrapped findings content           for a terminal of 80 columns; plain where it is piped
  wrapped findings content --brief   three sentences to paste into a chat
  wrapped findings content --json | jq '.findings[].id'
  wrapped findings content --json > findings.json
  wrapped findings content --names            what prose may cite, as `[39 times](finding:web-tests.ratio)`
  wrapped findings content --names=reviews    of that, what has `reviews` in its name";

const EXPORT_HELP: &str = "\
The slides are those of the site, printed by a browser that is installed here: Chromium, Chrome or
Edge. It opens local files only. Its path or name may stand in WRAPPED_BROWSER.

  pdf      a page a slide, 16:9; the same as printing site/deck.html
  png      a picture a slide, 1920 by 1080, in a folder: 01-cover.png, ...; a slide that asks first
           has two: 03-web-tests.png and 03-web-tests-2.png
  pptx     these pictures as slides, with what they say as alternative text, and with the speaker's
           notes as notes

Examples:
  wrapped export pdf content                   deck.pdf
  wrapped export pptx content --teaser         teaser.pptx: the few slides to show first
  wrapped export png content -o ../pictures    the pictures, somewhere else
  wrapped export pdf content --appendix        deck.pdf, with the slides of the appendix

What this tool did not write is never replaced, and pictures never take the place of a site. A
PowerPoint file is the same for the same pictures, and a picture or PDF for the same version of the
browser with the same fonts.";

#[derive(Args)]
pub(super) struct Report {
    /// The report folder: the one that holds wrapped.yaml
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    pub(super) folder: PathBuf,
    /// Say errors only
    #[arg(short, long)]
    pub(super) quiet: bool,
}

/// The folder that a site goes to where none is named.
pub(super) const SITE: &str = "site";

#[derive(Args)]
pub(super) struct Build {
    #[command(flatten)]
    pub(super) report: Report,
    /// Where the site goes
    #[arg(short, long, value_name = "FOLDER", default_value = SITE)]
    pub(super) out: PathBuf,
    /// Leave the pages as the theme writes them: larger, and easier to read
    #[arg(long)]
    pub(super) no_minify: bool,
    /// Write the speaker's notes, too: one file beside the site, never in it
    #[arg(long)]
    pub(super) notes: bool,
    #[command(flatten)]
    pub(super) timings: Timings,
}

/// What slides are exported as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Pdf,
    Png,
    Pptx,
}

#[derive(Args)]
pub(super) struct Export {
    /// What to make
    #[arg(value_name = "FORMAT")]
    pub(super) format: Format,
    #[command(flatten)]
    pub(super) report: Report,
    /// Where it goes; for png a folder [default: deck.pdf, deck.pptx or deck-png, or the same with teaser]
    #[arg(short, long, value_name = "PATH")]
    pub(super) out: Option<PathBuf>,
    /// Only the few slides to show first: those of `deck.teaser`, or the usual three
    #[arg(long)]
    pub(super) teaser: bool,
    /// The slides of the appendix too, behind those on stage
    #[arg(long, conflicts_with = "teaser")]
    pub(super) appendix: bool,
    /// The browser to use, by its path or its name
    #[arg(long, value_name = "PATH")]
    pub(super) browser: Option<PathBuf>,
}

impl Export {
    /// Returns the command as it is typed after `wrapped`.
    pub(super) fn command(&self) -> &'static str {
        match self.format {
            Format::Pdf => "export pdf",
            Format::Png => "export png",
            Format::Pptx => "export pptx",
        }
    }

    /// Returns the path to write to.
    pub(super) fn out(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(|| PathBuf::from(self.usual()))
    }

    /// Returns the ending of the path, if it is that of another format.
    pub(super) fn of_another_format(&self, out: &Path) -> Option<String> {
        let ending = out.extension()?.to_str()?.to_lowercase();
        let ours = match self.format {
            Format::Pdf => "pdf",
            // Pictures go into a folder.
            Format::Png => "",
            Format::Pptx => "pptx",
        };
        let known = ["pdf", "png", "ppt", "pptx", "odp", "key", "html"];
        (ending != ours && known.contains(&ending.as_str())).then_some(ending)
    }

    /// Returns the path that is used where none is named.
    pub(super) fn usual(&self) -> String {
        let what = if self.teaser { "teaser" } else { "deck" };
        match self.format {
            Format::Pdf => format!("{what}.pdf"),
            Format::Png => format!("{what}-png"),
            Format::Pptx => format!("{what}.pptx"),
        }
    }
}

#[derive(Args)]
pub(super) struct Check {
    /// The report folder, or one file of it
    #[arg(value_name = "DIR|FILE", default_value = ".", hide_default_value = true)]
    pub(super) path: PathBuf,
    /// List each complaint, and what became of each file, key and link
    #[arg(long)]
    pub(super) all: bool,
    /// In which form complaints are said
    #[arg(long, value_name = "FORM", default_value = "human", hide_default_value = true)]
    pub(super) format: Form,
    /// Let warnings fail the check, too: exit code 1
    #[arg(long)]
    pub(super) strict: bool,
    /// Say errors only
    #[arg(short, long)]
    pub(super) quiet: bool,
    #[command(flatten)]
    pub(super) timings: Timings,
}

/// In which form a check says its complaints.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    Human,
    Json,
    Sarif,
    Github,
}

#[derive(Args)]
pub(super) struct Findings {
    #[command(flatten)]
    pub(super) report: Report,
    /// In three sentences without markup: how many, what was found and how sure, what became of the claims
    #[arg(long, group = "form")]
    pub(super) brief: bool,
    /// As JSON, in full precision, with the incidents behind each figure
    #[arg(long, group = "form")]
    pub(super) json: bool,
    /// Every name that prose may cite, or those with PART in them, to be copied into Markdown
    #[arg(long, value_name = "PART", group = "form")]
    #[arg(num_args = 0..=1, require_equals = true, default_missing_value = "")]
    pub(super) names: Option<String>,
    #[command(flatten)]
    pub(super) timings: Timings,
}

impl Findings {
    pub(super) fn form(&self) -> FindingsForm {
        match (self.brief, self.json, &self.names) {
            (true, ..) => FindingsForm::Brief,
            (_, true, _) => FindingsForm::Json,
            (.., Some(part)) => FindingsForm::Names(part.clone()),
            _ => FindingsForm::Text,
        }
    }

    /// Adds a hint to a missing folder that may have been meant as a part of a name.
    pub(super) fn part_as_folder(&self, failure: Failure) -> Failure {
        let named = self.report.folder.display();
        match self.names.as_deref() {
            Some("") => failure.hint(format!(
                "part of a name? write it behind an equals sign: `wrapped findings --names={named}`"
            )),
            _ => failure,
        }
    }
}
