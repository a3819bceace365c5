//! Files for other programs: `findings.json` with its schema, and the tables.

mod counts;
pub mod finding;
pub mod findings;
pub mod incidents;
mod rows;
pub mod schema;
