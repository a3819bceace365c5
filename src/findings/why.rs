//! Why: what keeps a claim from an estimate.

use crate::stats::Refusal;
use crate::stats::thresholds::GROUP_NEEDS;

/// Why a claim has no estimate, or no verdict.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// Its authors retired it, for this reason.
    Retired(String),
    /// The edition of this year did not ask it.
    NotAsked(i32),
    /// The edition of this year asked something else under its name.
    AskedOtherwise(i32),
    /// The edition of this year keeps counts, and no durations.
    NoDurations(i32),
    /// No write-up has a key that its filters ask for.
    NobodyLooked,
    /// Two readers disagree on scores that it asks for.
    RatersDisagree(Vec<Disagreement>),
    /// There are too few on a side, or on both.
    TooFew {
        /// The sides that have too few.
        short: Vec<Short>,
        /// How many it takes on each.
        least: usize,
    },
    /// There are too few on both sides together.
    TooFewInAll {
        /// How many there are.
        n: usize,
        /// How many it takes.
        least: usize,
    },
    /// No hour of the year is on the side of this name.
    NoHours(&'static str),
    /// Too many values of a side are equal to estimate its spread.
    NoSpread,
    /// Too many are still open.
    TooManyOpen,
}

/// A side that has too few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Short {
    /// How many it has.
    pub n: usize,
    /// Which side that is.
    pub on: On,
}

/// Which side of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// The whole year.
    Year,
    /// An earlier edition.
    Edition(i32),
    /// The side of this name.
    Side(&'static str),
}

/// A scale on which two readers disagree.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// The scale.
    pub scale: String,
    /// How alike they scored, as a quadratic kappa.
    pub kappa: f64,
    /// How many incidents both of them scored.
    pub n: usize,
}

impl Why {
    /// Says why two sides of these names could not be compared.
    pub fn refused(refusal: Refusal, names: [&'static str; 2]) -> Why {
        match refusal {
            Refusal::TooFew { group, against } => {
                let sides = [group, against].into_iter().zip(names);
                let sides = sides.map(|(n, name)| Short { n, on: On::Side(name) });
                Why::TooFew {
                    short: sides.filter(|side| side.n < GROUP_NEEDS).collect(),
                    least: GROUP_NEEDS,
                }
            }
            Refusal::NoSpread => Why::NoSpread,
            Refusal::TooManyOpen => Why::TooManyOpen,
        }
    }
}
