//! The headings of a body, and the fragments of addresses that lead to them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::safe;

/// The headings of a body, by the fragments of addresses that lead to them.
///
/// The ids are those of GitHub; the second heading with the same words gets `-1`. Where GitHub has several hyphens, a
/// fragment with one leads there too.
///
/// # Example
/// ```
/// use incident_wrapped::markdown::Anchors;
/// let headings = ["Timeline", "Cause & effect", "Timeline"].map(str::to_owned);
/// let anchors = Anchors::of(&headings);
/// assert_eq!(anchors.find("timeline-1"), Some("timeline-1"));
/// assert_eq!(anchors.find("cause-effect"), Some("cause--effect"));
/// assert_eq!(anchors.find("timeline-2"), None);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    ids: Vec<String>,
    /// The heading of each fragment; most bodies are never asked.
    known: OnceLock<BTreeMap<String, usize>>,
}

impl Anchors {
    /// Assigns ids to the headings of a body, in the order of the text.
    pub fn of(headings: &[String]) -> Anchors {
        Anchors { ids: safe::slugs(headings), known: OnceLock::new() }
    }

    fn known(&self) -> &BTreeMap<String, usize> {
        self.known.get_or_init(|| {
            let mut known = BTreeMap::new();
            for (at, id) in self.ids.iter().enumerate() {
                known.insert(id.clone(), at);
            }
            for (at, id) in self.ids.iter().enumerate() {
                known.entry(single(id)).or_insert(at);
            }
            known
        })
    }

    /// Returns the id of a heading by its index.
    pub fn get(&self, heading: usize) -> Option<&str> {
        self.ids.get(heading).map(String::as_str)
    }

    /// Returns the id of the heading that a fragment in lower case leads to.
    pub fn find(&self, fragment: &str) -> Option<&str> {
        let known = self.known();
        let at = known.get(fragment).or_else(|| known.get(&single(fragment)));
        at.map(|at| self.ids[*at].as_str())
    }

    /// Iterates over all ids, in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }
}

/// Returns an id with repeated hyphens merged, and without hyphens at its ends.
fn single(id: &str) -> String {
    let parts: Vec<&str> = id.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-")
}
