//! The account: what became of every file, key and link of the report folder.

use std::collections::{BTreeMap, BTreeSet};

use super::incident::IncidentId;

keyed! {
    /// What a file of the report folder is. Each is exactly one of these.
    FileRole, "All parts, in the order in which they are told.", "Returns its name in `findings.json`.";

    /// A write-up of an incident, security incidents too, that this edition counts.
    Incident = "incidents",
    /// A write-up of a near miss of this edition.
    NearMiss = "near_misses",
    /// A write-up of a gameday or of maintenance: in the archive, in no figure.
    Exercise = "exercises",
    /// A write-up of another year, or of what began after the freeze: in the archive, in no figure.
    OtherYear = "other_years",
    /// A draft, or what `wrapped: false` keeps out.
    HeldBack = "held_back",
    /// A claim of `hypotheses/`.
    Claim = "claims",
    /// An own slide.
    Slide = "slides",
    /// An own award.
    Award = "awards",
    /// What an earlier year's report said.
    Edition = "editions",
    /// A file of the report's own theme.
    Theme = "theme",
    /// A file of `static/`.
    Static = "static",
    /// An image that a text shows, and that has no other role.
    Image = "images",
    /// `wrapped.yaml`.
    Settings = "settings",
    /// Nothing reads it.
    PassedOver = "passed_over",
    /// An error is about it.
    Refused = "refused",
}

keyed! {
    /// What became of a key of the front matter.
    Use, "All uses, in the order in which they are told.", "Returns its name in `findings.json`.";

    /// A figure, a page or a setting uses it.
    Read = "read",
    /// Only a filter of a claim or an award asks for it.
    Asked = "asked",
    /// It names people, and is dropped.
    Dropped = "dropped",
    /// Nothing reads it.
    Nothing = "unread",
}

keyed! {
    /// Where a link in a text leads.
    Lead, "All leads, in the order in which they are told.", "Returns its name in `findings.json`.";

    /// To a page, an address, or a finding.
    Somewhere = "somewhere",
    /// Nowhere, or to a page whose heading does not exist.
    Nowhere = "nowhere",
    /// To where no page may lead, such as a script.
    Refused = "refused",
}

/// What became of every file, key and link of the report folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Each file, by its path.
    pub files: BTreeMap<String, FileRole>,
    /// The path of each key, such as `impact.users`, with what became of it, and how many files have it.
    pub keys: BTreeMap<(String, Use), usize>,
    /// The keys that nothing reads and no filter can ask for.
    pub strays: BTreeSet<String>,
    /// Folders that nothing reads, although something in them looks like part of the report.
    pub folders: Vec<String>,
    /// How many links and images there are of each kind.
    pub links: BTreeMap<Lead, usize>,
    /// Incidents without a confidence score while others have one, which are left out of durations.
    pub waiting: Vec<IncidentId>,
    /// Incidents of this edition without any moment.
    pub undated: Vec<IncidentId>,
}

impl Account {
    /// Returns how many files there are: the sum of all parts.
    pub fn all_files(&self) -> usize {
        self.files.len()
    }

    /// Records that an error is about a file, whatever its role was.
    pub fn refuse(&mut self, path: &str) {
        if let Some(part) = self.files.get_mut(path) {
            *part = FileRole::Refused;
        }
    }

    /// Records that a text shows a file, perhaps one in a folder that nothing else reads.
    pub fn show(&mut self, path: &str) {
        let part = self.files.entry(path.to_owned()).or_insert(FileRole::Image);
        if *part == FileRole::PassedOver {
            *part = FileRole::Image;
        }
    }

    /// Records that an image cannot be shown, unless the file has another role.
    pub fn refuse_image(&mut self, path: &str) {
        if self.files.get(path) == Some(&FileRole::Image) {
            self.refuse(path);
        }
    }

    /// Returns how many files have a role.
    pub fn count(&self, part: FileRole) -> usize {
        self.files.values().filter(|one| **one == part).count()
    }

    /// Returns how many keys had a use, each counted once in every file that has it.
    pub fn keys_of(&self, what: Use) -> usize {
        self.keys.iter().filter(|((_, one), _)| *one == what).map(|(_, count)| count).sum()
    }

    /// Returns how many links lead there.
    pub fn links_to(&self, lead: Lead) -> usize {
        self.links.get(&lead).copied().unwrap_or(0)
    }
}
