//! The types of a report, one file each.

/// Declares an enum with a word for each variant: `key()` returns the word, and `ALL` lists the variants in order.
macro_rules! keyed {
    (
        $(#[$meta:meta])* $name:ident, $all:literal, $key:literal;
        $($(#[$doc:meta])* $variant:ident = $word:literal,)*
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            #[doc = $all]
            pub const ALL: [$name; [$($word),*].len()] = [$($name::$variant),*];

            #[doc = $key]
            pub fn key(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }
    };
}

mod account;
pub mod award;
pub(crate) mod beside;
mod edition;
pub(crate) mod filter;
mod hypothesis;
pub(crate) mod image;
pub(crate) mod incident;
pub mod keys;
mod measure;
mod memory;
mod sample;
mod score;
mod settings;
mod severity;
pub mod slide;
mod timeline;
mod value;

pub use self::image::Images;
pub(crate) use self::image::{NoImage, On, Shown};
pub use account::{Account, FileRole, Lead, Use};
pub use award::{Choice, End, OwnAward, Quantity};
pub(crate) use beside::Beside;
pub use edition::{Edition, Standing, Tally};
pub use filter::{Comparison, Filter, Test};
pub use hypothesis::{Against, Claim, Direction, Estimand, Hypothesis, Names};
pub use incident::{FollowUps, Impact, Incident, IncidentId, Kind, Review};
pub use measure::Measure;
pub use memory::{PastAward, PastEdition, PastGroup, PastHypothesis, Promise};
pub(crate) use memory::{PastFinding, PastValue};
pub use sample::Reason;
pub(crate) use sample::{LeftOut, Sample};
pub(crate) use score::Rubric;
pub use score::{Rating, Score, Scores};
pub use settings::{Appendix, DeckSettings, Links, Settings, WorkingHours};
pub use severity::Severity;
pub use slide::OwnSlide;
pub(crate) use timeline::{Interval, Moment};
pub use timeline::{Milestone, Stamp, Timeline};
pub use value::Value;
