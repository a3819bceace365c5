//! Whether anybody recorded what a claim asks about.

use crate::findings::why::Why;
use crate::model::{Edition, Hypothesis, Test};

/// Says that a claim cannot be judged if its filters ask for a key that no write-up has.
///
/// A filter that asks for the absence of a key can always be answered.
pub fn nobody_looked(edition: &Edition, hypothesis: &Hypothesis) -> Option<Why> {
    if edition.incidents.is_empty() {
        return None;
    }
    let filters = hypothesis.estimand.filters();
    let mut asked = filters.iter().flat_map(|(_, filter)| &filter.conditions);
    asked
        .any(|(key, test)| *test != Test::Absent && !edition.has_key(key))
        .then_some(Why::NobodyLooked)
}
