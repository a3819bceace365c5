//! Severities, which the report orders and nothing averages.

/// How severe an incident was, in the report's own words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Severity {
    /// The index in the report's list, most severe first; `None` if the report ranks none.
    pub rank: Option<usize>,
    /// The report's word, such as `sev2`.
    pub name: String,
}
