//! Turns the exports of incident trackers into records in the keys of a write-up.
//!
//! Each format has one file, named after it. It turns the files of an export into rows of named fields (`row.rs`) and says
//! what the fields mean (`layout.rs`). Everything else is the same for all: dates (`dates.rs`, `order.rs`), values
//! (`value.rs`), ids (`ids.rs`), the user's mapping (`mapping.rs`), the removal of names, the year, and the account.
//!
//! # What holds for all formats
//! - Every moment goes under `recorded`; the ticket's creation and closing are `opened_at` and `closed_at`, never a start or
//!   an end. No moment is made of another, and no duration is read.
//! - Nothing is guessed: a date that may be read in two ways is counted, with the option that decides it.
//! - Each row becomes one record, or is counted under the reason why it did not.
//! - Names of people never get in. What stands in a field for people is removed from all other texts too.
//! - What changes with every export, such as the time of the last change, is not read.

mod account;
mod adf;
mod ask;
mod csv;
mod dates;
mod draft;
mod fault;
mod firehydrant;
mod format;
mod github;
mod ids;
mod import;
mod importers;
mod incident_io;
mod jira_csv;
mod jira_json;
mod json;
mod layout;
mod mapping;
mod order;
mod pagerduty;
mod pagerduty_csv;
mod people;
mod record;
mod rootly;
mod row;
mod sheet;
mod skip;
mod stages;
mod tree;
mod value;
mod want;
mod wiki;

pub use account::{Account, Cut, DateOrder, FileRead, Found, Reason, Unreadable, Why};
pub use ask::{Ask, File};
pub use format::Format;
pub use import::{Taken, read};
pub use mapping::Mapping;
pub use record::{Place, Record, Value};
