//! Where a link leads: a page of the site by what it is about, before anybody knows its address.

use std::fmt;

/// Names an incident; checked to be a safe file name, and unique whatever the case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IncidentId(pub String);

impl fmt::Display for IncidentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a cell, a line or a mark of a picture leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An incident's page.
    Incident(IncidentId),
    /// A finding's or hypothesis's page.
    Finding(String),
    /// The archive, with this facet set to this value, such as `service` to `exports`.
    Archive(&'static str, String),
}
