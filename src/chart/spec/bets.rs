//! Bets, alone and all together.

use super::common::{ForestScale, Role};
use crate::link::Target;

/// What was claimed of a number before anybody counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Stake {
    /// Where the signpost stands.
    pub value: f64,
    /// What is written on it: `our bet: 2×`.
    pub label: String,
    /// On which side of it the bet is won.
    pub wins: Wins,
}

/// On which side of its signpost a bet is won.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wins {
    /// Beyond it: at least so much.
    Above,
    /// Short of it: at most so much.
    Below,
}

/// What was seen of a bet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// The estimate.
    pub value: f64,
    /// Lower end of what luck allows; `None` is drawn open.
    pub low: Option<f64>,
    /// Upper end of what luck allows; `None` is drawn open.
    pub high: Option<f64>,
    /// Both ends in words: `11×` and `140×`.
    pub ends: (String, String),
}

impl Seen {
    /// Returns the estimate and the ends that are known.
    pub fn values(&self) -> impl Iterator<Item = f64> {
        [Some(self.value), self.low, self.high].into_iter().flatten()
    }
}

/// What became of a bet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    /// All that luck allows is on its side.
    Won,
    /// None of it is.
    Lost,
    /// Some of it is: drawn hollow.
    #[default]
    Open,
    /// There are too few to say: a dotted line.
    Silent,
}

impl Sign {
    /// Returns the ink of its marks.
    pub fn role(self) -> Role {
        match self {
            Sign::Won => Role::First,
            Sign::Lost => Role::Second,
            Sign::Open | Sign::Silent => Role::Ink,
        }
    }

    /// Returns whether it is drawn hollow.
    pub fn is_open(self) -> bool {
        self.role() == Role::Ink
    }
}

/// One bet against what was seen, as wide as its sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct BetRow {
    /// What its numbers are.
    pub scale: ForestScale,
    /// The bet; `None` where nobody had made one.
    pub bet: Option<Stake>,
    /// What was seen; `None` where there was too little.
    pub seen: Option<Seen>,
    /// What the band is: `luck allows`; where there is no band, why: `four: too few`.
    pub words: String,
    /// What became of it.
    pub sign: Sign,
}

/// All bets, each against one common line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scoreboard {
    /// What is written on the line: `our bet`.
    pub line: String,
    /// From the top; neighbours that fared alike stand together.
    pub rows: Vec<ScoreRow>,
}

/// One bet of a scoreboard.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreRow {
    /// Its name: `Web tests`.
    pub name: String,
    /// The estimate in words: `39×`; where there is none, why: `four: too few`.
    pub words: String,
    /// What its numbers are.
    pub scale: ForestScale,
    /// The bet.
    pub bet: Stake,
    /// What was seen; `None` where there was too little.
    pub seen: Option<Seen>,
    /// What became of it.
    pub sign: Sign,
    /// Where a click leads.
    pub target: Option<Target>,
}
