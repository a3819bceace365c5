//! Faces: everything that is said and shown about a finding, the same wherever it appears.

use super::{definition, phrases};
use crate::chart::{Chart, Mark};
use crate::findings::{Finding, Point, Ruling};
use crate::model::{Edition, Incident};
use crate::stats::{Estimate, thresholds::LISTED_BELOW};
use crate::words::{Language, say};

pub use super::footing::Population;
pub use super::slide::{Cell, Figure, Footing, Scene, Slide, Table, Target, Title};

/// How one finding is told. Every finding has a sentence, a footing and figures of its own; the rest has the defaults of `new`.
pub struct Faces {
    /// The id of the finding.
    pub id: &'static str,
    /// Which incidents it counts.
    pub population: Population,
    /// Says in a sentence or two what was found; where nothing could be, which key to add.
    pub sentence: fn(&Finding, &Edition) -> String,
    /// Returns the line under its pictures.
    pub footing: fn(&Finding, &Edition) -> Footing,
    /// Says what is measured, from the line under its pictures.
    pub definition: fn(Language, &Footing) -> String,
    /// Returns the pictures of its page; only called with enough incidents to sum up.
    pub figures: fn(&Finding, &Edition, &Said) -> Vec<Figure>,
    /// Returns its slide, if it can have one; only called with `slide_needs` incidents.
    pub slide: Option<TellSlide>,
    /// Below this many incidents it has no slide: too few to sum up, unless the slide shows each of them.
    pub slide_needs: usize,
    /// Rewrites the lines of its slide for readers who see no other slide.
    pub alone: fn(&Finding, &Edition, &Said, &[String]) -> Alone,
    /// The value that matters most, if there is one.
    pub main: Option<Main>,
    /// The value to compare between groups: the first of these names that a group has.
    pub compared: &'static [&'static str],
    /// What is special about its page.
    pub page: Page,
}

impl Faces {
    /// Makes the faces of a finding of declared incidents, without a slide, a main value or anything special on its page.
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
            slide_needs: LISTED_BELOW,
            alone: by_its_sentence,
            main: None,
            compared: &[],
            page: PLAIN,
        }
    }
}

/// What the page of a finding has that most pages do not.
pub struct Page {
    /// Says more about the finding; each text has a term.
    pub facts: fn(Language, &Finding) -> Vec<(String, String)>,
    /// Returns the picture for incidents that are too few to sum up.
    pub of_few: fn(&Finding, &Edition, &Said) -> Option<Figure>,
    /// Says the value of one incident.
    pub point: fn(Language, &Point) -> String,
    /// Returns a note on an incident for the CSV table, where the groups do not say it all.
    pub noted: fn(&Incident) -> Option<String>,
    /// Whether the page shows the table of the first picture in place of the values.
    pub shows_table: bool,
}

/// A page with nothing special.
pub const PLAIN: Page = Page {
    facts: |_, _| Vec::new(),
    of_few: |_, _, _| None,
    point: phrases::lasted,
    noted: |_| None,
    shows_table: false,
};

/// Returns the slide of a finding; `None` if there is too little to tell.
pub type TellSlide = fn(&Finding, &Year, &Said) -> Option<Slide>;

/// The words that go with every picture of a finding.
pub struct Said {
    /// What was found, in a sentence or two.
    pub sentence: String,
    /// The line under the picture.
    pub footing: Footing,
}

impl Said {
    /// Makes a picture that the sentence describes, with the line below.
    pub fn figure(&self, id: impl Into<String>, title: String, mark: Mark, table: Table) -> Figure {
        let chart = Chart { id: id.into(), title, description: self.sentence.clone(), mark };
        Figure { chart, table, footing: self.footing.clone() }
    }
}

/// The rest of the year, for slides that show more than their own finding.
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

/// The value of a finding that matters most.
pub struct Main {
    /// Its name.
    pub name: &'static str,
    /// Below this many incidents it is left out.
    pub needs: usize,
    /// Says what the value is, in a few words; the last argument is the value as text.
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
    /// Makes a main value that is shown for any number of incidents.
    pub const fn new(name: &'static str, say: fn(Language, &Estimate, &str) -> String) -> Main {
        Main { name, needs: 0, say }
    }

    /// Returns the value, if the finding has it and enough incidents.
    pub fn of<'a>(&self, finding: &'a Finding) -> Option<&'a Estimate> {
        let enough = finding.sample.n() >= self.needs;
        finding.values.get(self.name).filter(|estimate| enough && estimate.value.is_some())
    }
}
