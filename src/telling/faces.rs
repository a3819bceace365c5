//! Faces: everything that is said and shown of a finding, the same wherever it stands.

use crate::findings::{Finding, Point, Ruling};
use crate::model::{Edition, Incident};
use crate::stats::Estimate;
use crate::telling::footing::Population;
use crate::telling::slide::{Figure, Footing, Slide};
use crate::words::Language;

/// What tells one finding. Each of its files has one of these, and none has a face by default.
pub struct Faces {
    /// The id of the finding.
    pub id: &'static str,
    /// Whom it counts.
    pub population: Population,
    /// Says in a sentence or two what was found; where nothing could be, which key to add.
    pub sentence: fn(&Finding, &Edition) -> String,
    /// Returns the line under its pictures.
    pub footing: fn(&Finding, &Edition) -> Footing,
    /// Says what is measured, from the line under its pictures.
    pub definition: fn(Language, &Footing) -> String,
    /// Returns the pictures of its page; of fewer incidents than are summed up, nobody asks.
    pub figures: fn(&Finding, &Edition, &Said) -> Vec<Figure>,
    /// Returns its slide, where it ever has one; nobody asks of fewer incidents than are summed up.
    pub slide: Option<TellSlide>,
    /// Tells its slide so that it needs no other, from the lines that the slide has.
    pub alone: fn(&Finding, &Edition, &Said, &[String]) -> Alone,
    /// The value that it turns on, where it has one.
    pub main: Option<Main>,
    /// The value that a reader compares between groups: of these names, the first that a group has.
    pub compared: &'static [&'static str],
    /// What its page has of its own.
    pub page: Page,
}

/// What the page of a finding has that most pages do not.
pub struct Page {
    /// Says more of the finding, each with its term.
    pub facts: fn(Language, &Finding) -> Vec<(String, String)>,
    /// Returns the picture of incidents that are too few to sum up.
    pub of_few: fn(&Finding, &Edition, &Said) -> Option<Figure>,
    /// Says the value of one incident.
    pub point: fn(Language, &Point) -> String,
    /// Says of an incident, in the table for a spreadsheet, what no group says.
    pub noted: fn(&Incident) -> Option<String>,
    /// Whether the page shows the table of the first picture in place of the values.
    pub shows_table: bool,
}

/// Returns the slide of a finding; `None` where there is too little to tell.
pub type TellSlide = fn(&Finding, &Year, &Said) -> Option<Slide>;

/// What belongs to every picture of a finding.
pub struct Said {
    /// What was found.
    pub sentence: String,
    /// The line below.
    pub footing: Footing,
}

/// The year that a slide may look up beside its own finding.
#[derive(Clone, Copy)]
pub struct Year<'a> {
    /// The write-ups and the settings.
    pub edition: &'a Edition,
    /// The findings.
    pub findings: &'a [Finding],
    /// The claims with their verdicts.
    pub rulings: &'a [Ruling],
}

/// A slide for readers who see no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alone {
    /// A line above the title, where it is not that of the slide.
    pub kicker: Option<String>,
    /// The lines beside the picture.
    pub lines: Vec<String>,
}

/// The value that a finding turns on.
pub struct Main {
    /// Its name.
    pub name: &'static str,
    /// Below this many incidents it is not told.
    pub needs: usize,
    /// Says what the value is of, in a few words; the text is the value as it is written.
    pub say: fn(Language, &Estimate, &str) -> String,
}

impl Main {
    /// Returns the value, where the finding has it and enough incidents.
    pub fn of<'a>(&self, finding: &'a Finding) -> Option<&'a Estimate> {
        let told = finding.sample.n() >= self.needs;
        finding.values.get(self.name).filter(|estimate| told && estimate.value.is_some())
    }
}
