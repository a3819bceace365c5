//! The phases of a run, and whoever watches them. The core has no clock: a watcher may have one.

/// A phase of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// The folder is read.
    Read,
    /// Files become values.
    Parse,
    /// What parsed is looked over.
    Lint,
    /// Findings and verdicts are made.
    Find,
    /// Prose is compared with them.
    Cite,
    /// Secrets are looked for.
    Secrets,
    /// Awards are given.
    Award,
    /// Findings are put into words.
    Tell,
    /// Slides are put in order.
    Compose,
    /// Images are made ready.
    Images,
    /// Cards are drawn.
    Cards,
    /// All pages are made; what follows is part of it, and done at the same time.
    Pages,
    /// The slideshow, the teaser and the deck in one file.
    Slides,
    /// The pages and tables of findings.
    Findings,
    /// The page of each incident.
    Incidents,
    /// The archive, its lists and the pages of services.
    Lists,
    /// The data files.
    Data,
    /// The cover, the yearbook, the method and the cards.
    Others,
    /// The site takes its place.
    Publish,
}

impl Phase {
    /// All of them, in order.
    pub const ALL: [Phase; 19] = [
        Phase::Read,
        Phase::Parse,
        Phase::Lint,
        Phase::Find,
        Phase::Cite,
        Phase::Secrets,
        Phase::Award,
        Phase::Tell,
        Phase::Compose,
        Phase::Images,
        Phase::Cards,
        Phase::Pages,
        Phase::Slides,
        Phase::Findings,
        Phase::Incidents,
        Phase::Lists,
        Phase::Data,
        Phase::Others,
        Phase::Publish,
    ];

    /// Returns its name, in a few words.
    pub const fn name(self) -> &'static str {
        match self {
            Phase::Read => "read files",
            Phase::Parse => "parse",
            Phase::Lint => "lint",
            Phase::Find => "findings",
            Phase::Cite => "cited numbers",
            Phase::Secrets => "secrets",
            Phase::Award => "awards",
            Phase::Tell => "words",
            Phase::Compose => "slides in order",
            Phase::Images => "images",
            Phase::Cards => "cards",
            Phase::Pages => "pages",
            Phase::Slides => "slideshows",
            Phase::Findings => "finding pages",
            Phase::Incidents => "incident pages",
            Phase::Lists => "lists",
            Phase::Data => "data files",
            Phase::Others => "other pages",
            Phase::Publish => "publish",
        }
    }

    /// Returns whether it is a part of [`Phase::Pages`], whose parts are done at the same time.
    pub fn is_part(self) -> bool {
        (Phase::Slides..=Phase::Others).contains(&self)
    }
}

/// Whoever watches a run. Phases may begin and end on any thread, a part more than once.
pub trait Watch: Sync {
    /// A phase begins.
    fn begins(&self, phase: Phase);

    /// A phase ends.
    fn ends(&self, phase: Phase);

    /// A page was made.
    fn made(&self) {}
}

/// Watches nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Watch for Nobody {
    fn begins(&self, _: Phase) {}

    fn ends(&self, _: Phase) {}
}

/// Does work in a phase.
///
/// # Example
/// ```
/// use incident_wrapped::phase::{Nobody, Phase, during};
/// assert_eq!(during(&Nobody, Phase::Lint, || 1 + 1), 2);
/// ```
pub fn during<T>(watch: &dyn Watch, phase: Phase, work: impl FnOnce() -> T) -> T {
    watch.begins(phase);
    let made = work();
    watch.ends(phase);
    made
}
