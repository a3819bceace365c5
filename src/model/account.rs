//! The account: what became of every file, key and link of the report folder.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::incident::IncidentId;

/// What a file of the report folder is. Each is exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A write-up of an incident, security incidents too, that this edition counts.
    Incident,
    /// A write-up of a near miss of this edition.
    NearMiss,
    /// A write-up of a gameday or of maintenance: in the archive, in no figure.
    Exercise,
    /// A write-up of another year, or of what began after the freeze: in the archive, in no figure.
    OtherYear,
    /// A draft, or what `wrapped: false` keeps out.
    HeldBack,
    /// A claim of `hypotheses/`.
    Claim,
    /// An own slide.
    Slide,
    /// An own award.
    Award,
    /// What an earlier year's report said.
    Edition,
    /// A file of an own theme.
    Theme,
    /// A file of `static/`.
    Static,
    /// An image that a text shows, and that is nothing else.
    Image,
    /// `wrapped.yaml`.
    Settings,
    /// Nothing reads it.
    PassedOver,
    /// An error speaks of it.
    Refused,
}

impl Part {
    /// All parts, in the order in which they are told.
    pub const ALL: [Part; 15] = [
        Part::Incident,
        Part::NearMiss,
        Part::Exercise,
        Part::OtherYear,
        Part::HeldBack,
        Part::Claim,
        Part::Slide,
        Part::Award,
        Part::Edition,
        Part::Theme,
        Part::Static,
        Part::Image,
        Part::Settings,
        Part::PassedOver,
        Part::Refused,
    ];

    /// Returns its name in `findings.json`.
    pub fn key(self) -> &'static str {
        match self {
            Part::Incident => "incidents",
            Part::NearMiss => "near_misses",
            Part::Exercise => "exercises",
            Part::OtherYear => "other_years",
            Part::HeldBack => "held_back",
            Part::Claim => "claims",
            Part::Slide => "slides",
            Part::Award => "awards",
            Part::Edition => "editions",
            Part::Theme => "theme",
            Part::Static => "static",
            Part::Image => "images",
            Part::Settings => "settings",
            Part::PassedOver => "passed_over",
            Part::Refused => "refused",
        }
    }
}

/// What became of a key of the front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// A figure, a page or a setting takes it.
    Read,
    /// Nothing but a filter of a claim or an award asks for it.
    Asked,
    /// It names people, and is dropped.
    Dropped,
    /// Nothing reads it.
    Nothing,
}

impl Use {
    /// All uses, in the order in which they are told.
    pub const ALL: [Use; 4] = [Use::Read, Use::Asked, Use::Dropped, Use::Nothing];

    /// Returns its name in `findings.json`.
    pub fn key(self) -> &'static str {
        match self {
            Use::Read => "read",
            Use::Asked => "asked",
            Use::Dropped => "dropped",
            Use::Nothing => "unread",
        }
    }
}

/// Where a link of a text leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lead {
    /// To a page, an address, or a finding.
    Somewhere,
    /// Nowhere; a dead heading of another text too, whose page is there.
    Nowhere,
    /// To where no page may lead, such as a script.
    Refused,
}

impl Lead {
    /// All leads, in the order in which they are told.
    pub const ALL: [Lead; 3] = [Lead::Somewhere, Lead::Nowhere, Lead::Refused];

    /// Returns its name in `findings.json`.
    pub fn key(self) -> &'static str {
        match self {
            Lead::Somewhere => "somewhere",
            Lead::Nowhere => "nowhere",
            Lead::Refused => "refused",
        }
    }
}

/// What became of every file, key and link of the report folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Each file, by its path.
    pub files: BTreeMap<String, Part>,
    /// Each key with its path, such as `impact.users`: what became of it, and in how many files it stands.
    pub keys: BTreeMap<(String, Use), usize>,
    /// Those of the keys that nothing reads and no filter can ask for.
    pub strays: BTreeSet<String>,
    /// Folders that nothing reads, though something in them looks like a part of the report.
    pub folders: Vec<String>,
    /// How many links and images there are of each kind.
    pub links: BTreeMap<Lead, usize>,
    /// Incidents that wait for a score of confidence while others have one, and so are in no duration.
    pub waiting: Vec<IncidentId>,
    /// Incidents of this edition without any moment.
    pub undated: Vec<IncidentId>,
}

impl Account {
    /// Returns how many files there are: the sum of all parts.
    pub fn all_files(&self) -> usize {
        self.files.len()
    }

    /// Notes that an error speaks of a file, whatever it would have been.
    pub fn refuse(&mut self, path: &str) {
        if let Some(part) = self.files.get_mut(path) {
            *part = Part::Refused;
        }
    }

    /// Notes that a text shows a file, which may lie in a folder that nothing else reads.
    pub fn show(&mut self, path: &str) {
        let part = self.files.entry(path.to_owned()).or_insert(Part::Image);
        if *part == Part::PassedOver {
            *part = Part::Image;
        }
    }

    /// Notes that an image cannot be shown, unless the file is something else as well.
    pub fn refuse_image(&mut self, path: &str) {
        if self.files.get(path) == Some(&Part::Image) {
            self.refuse(path);
        }
    }

    /// Returns how many files are of a part.
    pub fn count(&self, part: Part) -> usize {
        self.files.values().filter(|one| **one == part).count()
    }

    /// Returns how many keys, each counted once in every file that has it, came to a use.
    pub fn keys_of(&self, what: Use) -> usize {
        let of_use = self.keys.iter().filter(|((_, one), _)| *one == what);
        of_use.map(|(_, count)| count).sum()
    }

    /// Returns how many links lead there.
    pub fn links_to(&self, lead: Lead) -> usize {
        self.links.get(&lead).copied().unwrap_or(0)
    }
}
