//! The target of a link: a page of the site, named by its subject before its address is known.

use std::fmt;

/// The id of an incident, checked to be a safe file name and unique regardless of case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IncidentId(pub String);

impl fmt::Display for IncidentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a cell, line or mark of a picture links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An incident's page.
    Incident(IncidentId),
    /// A finding's or hypothesis's page.
    Finding(String),
    /// The archive, with this facet set to this value, such as `service` to `exports`.
    Archive(&'static str, String),
}
