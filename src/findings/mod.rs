//! The register: every finding, in the order in which a reader meets it.

pub mod finding;
pub mod ruling;
