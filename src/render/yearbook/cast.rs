//! The cast: the heads of a slideshow, each drawn once and shown on several slides.

use std::collections::BTreeMap;

use crate::model::{Edition, IncidentId};
use crate::portrait::{Crowd, Hat};
use crate::render::yearbook::likeness::{self, Heads, Pairs};
use crate::render::yearbook::stand::Stand;

/// The heads of a slideshow.
pub struct Cast<'a> {
    edition: &'a Edition,
    heads: Heads<'a>,
    pairs: Pairs<'a>,
    crowd: Crowd,
    /// The id under which each is among the parts.
    known: BTreeMap<(IncidentId, Hat), String>,
}

impl<'a> Cast<'a> {
    /// Makes a cast of which nobody has been on stage yet.
    pub fn of(edition: &'a Edition) -> Cast<'a> {
        Cast {
            edition,
            heads: Heads::of(edition),
            pairs: Pairs::of(edition),
            crowd: Crowd::default(),
            known: BTreeMap::new(),
        }
    }

    /// Draws a head where it stands; nothing for an incident that the edition does not have.
    pub fn draw(&mut self, id: &IncidentId, stand: &Stand) -> String {
        self.head(id, stand.hat).map(|head| stand.draw(&head)).unwrap_or_default()
    }

    /// Returns the id of a head among the parts.
    fn head(&mut self, id: &IncidentId, hat: Hat) -> Option<String> {
        let key = (id.clone(), hat);
        if let Some(known) = self.known.get(&key) {
            return Some(known.clone());
        }
        let incident = self.edition.incident(id)?;
        let pair = self.pairs.pair(incident);
        let features = likeness::features(incident, self.edition, &self.heads, pair);
        let head = self.crowd.keep(&features, hat);
        self.known.insert(key, head.clone());
        Some(head)
    }

    /// Returns the drawing that defines all heads; it must be on the page, and shows nothing. Empty if no head is shown.
    pub fn parts(&self) -> String {
        self.crowd.parts()
    }
}
