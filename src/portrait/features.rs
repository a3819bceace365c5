//! Features: what a portrait shows, and what each of them means.

/// How many pairs of colours a theme has, as the classes `pair-0`, `pair-1`, ...
pub const PAIRS: usize = 9;

/// What sits on the head: how the incident was noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headgear {
    /// A test noticed.
    Antennae,
    /// An alert or a dashboard did.
    Siren,
    /// Support, a customer or social media did.
    Headset,
    /// Somebody just saw it.
    Tuft,
    /// Nobody wrote it down: a question mark.
    Question,
    /// The graduation cap, whoever noticed.
    Cap,
}

/// The mouth: how severe it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouth {
    /// The most severe.
    Wavy,
    /// The next.
    Round,
    /// The one after that.
    Smile,
    /// Any below.
    Grin,
    /// The report ranks none, or nobody wrote it down.
    Flat,
}

/// What is worn at the neck: what came of the incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collar {
    /// All follow-ups are done.
    Pearls,
    /// It was reviewed.
    BowTie,
    /// Neither, or nobody wrote it down.
    Buttons,
}

/// Everything that a portrait shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Features {
    /// How many answered: 1 to 5 eyes; closed if nobody counted.
    pub eyes: Option<u32>,
    /// How it was noticed.
    pub headgear: Headgear,
    /// How severe it was.
    pub mouth: Mouth,
    /// What came of it.
    pub collar: Collar,
    /// How long the face is, from 0 to 1.
    pub long: f64,
    /// Which service: an index into [`HEADS`](super::HEADS), taken modulo its length.
    pub head: usize,
    /// Where it looks: one of eight directions, without a meaning.
    pub gaze: usize,
    /// Which pair of wall and skin: a number below [`PAIRS`], without a meaning.
    pub pair: usize,
}
