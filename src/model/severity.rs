//! Severity: ordered by the house, never averaged.

/// Names how severe an incident was, in the house's own words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Severity {
    /// Place in the house's list, most severe first; `None` where the report ranks none.
    pub rank: Option<usize>,
    /// The house's word, such as `sev2`.
    pub name: String,
}
