//! Tellings: what is said and shown about everything that was found, the same wherever it appears.

use super::claim::telling::ClaimTelling;
use super::faces::{Alone, Faces, Figure, Population, Said, Slide, Year};
use super::{definition, labels};
use crate::findings::Finding;
use crate::model::Edition;
use crate::stats::thresholds::LISTED_BELOW;
use crate::words::say;

/// What is said and shown about one finding.
pub struct Telling {
    /// The functions that made it.
    pub faces: &'static Faces,
    /// What a reader calls it.
    pub name: String,
    /// A sentence or two; where nothing could be found, the key to add.
    pub sentence: String,
    /// How many of how many it counts.
    pub counted: String,
    /// What is measured.
    pub definition: String,
    /// How far the main value could be luck; `None` if it has no interval.
    pub luck: Option<String>,
    /// What else its page says, each with its term.
    pub facts: Vec<(String, String)>,
    /// The pictures of its page.
    pub figures: Vec<Figure>,
    /// Its slide, and what that says on its own; `None` if there is too little to tell.
    pub slide: Option<(Slide, Alone)>,
}

impl Telling {
    /// Tells one finding of a year.
    pub fn of(faces: &'static Faces, finding: &Finding, year: &Year) -> Telling {
        let edition = year.edition;
        let language = edition.settings.language;
        let sample = &finding.sample;
        let footing = (faces.footing)(finding, edition);
        let said = Said { sentence: sentence(faces, finding, edition), footing };
        let enough = sample.n() >= LISTED_BELOW;
        let told = faces.slide.filter(|_| sample.n() >= faces.slide_needs);
        let slide = told.and_then(|slide| slide(finding, year, &said));
        let figures = match sample.n() {
            0 => Vec::new(),
            _ if enough => (faces.figures)(finding, edition, &said),
            _ => (faces.page.of_few)(finding, edition, &said).into_iter().collect(),
        };
        let alone = |slide: Slide| {
            let alone = (faces.alone)(finding, edition, &said, slide.lines());
            (slide, alone)
        };
        let main = faces.main.as_ref();
        Telling {
            faces,
            name: labels::finding(language, finding.id),
            counted: faces.population.counted(language, sample.n(), sample.of_all()),
            definition: (faces.definition)(language, &said.footing),
            luck: main.and_then(|main| definition::luck(language, finding, main.name)),
            facts: (faces.page.facts)(language, finding),
            figures,
            slide: slide.map(alone),
            sentence: said.sentence,
        }
    }
}

/// Says what was found; of a year without an incident, that there was none.
fn sentence(faces: &Faces, finding: &Finding, edition: &Edition) -> String {
    let settings = &edition.settings;
    match faces.population == Population::Incidents && edition.declared().next().is_none() {
        true => say!(settings.language, "volume-none", year = settings.year.to_string()),
        false => (faces.sentence)(finding, edition),
    }
}

/// What is said and shown about everything that was found.
pub struct Tellings {
    /// The findings, in the order of the deck.
    pub findings: Vec<Telling>,
    /// The claims, in the order of their register.
    pub claims: Vec<ClaimTelling>,
}

impl Tellings {
    /// Returns what is told of the finding of this id.
    pub fn finding(&self, id: &str) -> Option<&Telling> {
        self.findings.iter().find(|telling| telling.faces.id == id)
    }

    /// Returns what is told of the claim of this id.
    pub fn claim(&self, id: &str) -> Option<&ClaimTelling> {
        self.claims.iter().find(|telling| telling.card.id == id)
    }
}
