//! Faces: everything that is said and shown of a finding, the same wherever it stands.

use super::{definition, phrases};
use crate::chart::{Chart, Mark};
use crate::findings::{Finding, Point, Ruling};
use crate::model::{Edition, Incident};
use crate::stats::Estimate;
use crate::words::{Language, say};

pub use super::footing::Population;
pub use super::slide::{Cell, Figure, Footing, Scene, Slide, Table, Target, Title};

/// What tells one finding. Its sentence, its footing and its figures are its own; the rest is as `new` says, unless its file says otherwise.
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

impl Faces {
    /// Tells a finding of incidents that has no slide, turns on no value and has nothing of its own on its page.
    pub const fn new(
        id: &'static str,
        sentence: fn(&Finding, &Edition) -> String,
        footing: fn(&Finding, &Edition) -> Footing,
        figures: fn(&Finding, &Edition, &Said) -> Vec<Figure>,
    ) -> Faces {
        Faces {
            id,
            population: Population::Incidents,
            sentence,
            footing,
            definition: definition::of_footing,
            figures,
            slide: None,
            alone: by_its_sentence,
            main: None,
            compared: &[],
            page: PLAIN,
        }
    }
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

/// A page with nothing of its own.
pub const PLAIN: Page = Page {
    facts: |_, _| Vec::new(),
    of_few: |_, _, _| None,
    point: phrases::lasted,
    noted: |_| None,
    shows_table: false,
};

/// Returns the slide of a finding; `None` where there is too little to tell.
pub type TellSlide = fn(&Finding, &Year, &Said) -> Option<Slide>;

/// What belongs to every picture of a finding.
pub struct Said {
    /// What was found.
    pub sentence: String,
    /// The line below.
    pub footing: Footing,
}

impl Said {
    /// Makes a picture that the sentence describes, with the line below.
    pub fn figure(&self, id: impl Into<String>, title: String, mark: Mark, table: Table) -> Figure {
        let chart = Chart { id: id.into(), title, description: self.sentence.clone(), mark };
        Figure { chart, table, footing: self.footing.clone() }
    }
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

/// Tells a slide by the sentence of its finding.
fn by_its_sentence(_: &Finding, edition: &Edition, said: &Said, _: &[String]) -> Alone {
    without_verdict(edition.settings.language, vec![said.sentence.clone()])
}

/// Tells a slide by these lines, and says that no verdict stands behind them.
pub fn without_verdict(language: Language, mut lines: Vec<String>) -> Alone {
    lines.push(say!(language, "teaser-no-verdict"));
    Alone { kicker: None, lines }
}

impl Main {
    /// Makes a value that is told of any number of incidents.
    pub const fn new(name: &'static str, say: fn(Language, &Estimate, &str) -> String) -> Main {
        Main { name, needs: 0, say }
    }

    /// Returns the value, where the finding has it and enough incidents.
    pub fn of<'a>(&self, finding: &'a Finding) -> Option<&'a Estimate> {
        let enough = finding.sample.n() >= self.needs;
        finding.values.get(self.name).filter(|estimate| enough && estimate.value.is_some())
    }
}
