//! The built-in words for scores, where a report brings none of its own.

use std::collections::BTreeMap;

use crate::model::score::Rubric;

/// The scales that every report has.
pub const BUILT_IN: [&str; 3] = ["confidence", "preventability", "productivity"];

const CONFIDENCE: [&str; 5] = [
    "Hardly anything is left of it: the times are guesses",
    "The story is there, most times are not",
    "The story holds, with a gap at one time that matters",
    "Times and story are borne out by a chat, a ticket or a graph",
    "Every time is borne out by two sources that agree",
];

const PREVENTABILITY: [&str; 5] = [
    "Nothing that is known today would have kept it away",
    "Only a large change to how things are built would have",
    "A known change would have, at a real cost",
    "A small change that was already on a list would have",
    "A safeguard that exists elsewhere, switched on here, would have",
];

const PRODUCTIVITY: [&str; 5] = [
    "Nobody's work was held up",
    "One team worked around it",
    "One team lost hours, or several worked around it",
    "Several teams lost hours",
    "Most people lost a day or more",
];

/// Returns the built-in scales.
pub fn built_in() -> BTreeMap<String, Rubric> {
    let texts = [CONFIDENCE, PREVENTABILITY, PRODUCTIVITY];
    BUILT_IN
        .into_iter()
        .zip(texts)
        .map(|(name, texts)| (name.to_owned(), rubric(texts)))
        .collect()
}

fn rubric(texts: [&str; 5]) -> Rubric {
    Rubric {
        texts: (1..).zip(texts.map(str::to_owned)).collect(),
    }
}
