//! Whether anybody has looked for what a claim asks for.

use crate::findings::why::Why;
use crate::model::{Edition, Hypothesis, Test};

/// Says why a claim cannot be judged whose filters ask for a key that no write-up has.
///
/// A filter that asks for its absence is answered all the same.
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
