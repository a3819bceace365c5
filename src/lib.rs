//! Turns a folder of Markdown incident write-ups into the year's *Incident Wrapped*.
//!
#![doc = include_str!("../ARCHITECTURE.md")]
// The core is pure; `.clippy.toml` names what it may not call. Tests may: they read their own cases.
#![cfg_attr(
    not(test),
    deny(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        clippy::print_stdout,
        clippy::print_stderr,
        clippy::dbg_macro,
        clippy::unwrap_used
    )
)]
#![cfg_attr(test, allow(clippy::disallowed_methods, clippy::disallowed_types))]

pub mod awards;
pub mod card;
pub mod chart;
pub mod citation;
pub mod cli;
pub mod deck;
pub mod diagnostic;
pub mod digest;
pub mod escape;
pub mod findings;
pub mod import;
pub mod ledger;
pub mod link;
pub mod lint;
pub mod markdown;
pub mod model;
pub mod parallel;
pub mod parse;
pub mod pdf;
pub mod phase;
pub mod phrase;
pub mod pipeline;
pub mod portrait;
pub mod pptx;
pub mod privacy;
pub mod raster;
pub mod render;
pub mod scaffold;
pub mod schema;
#[cfg_attr(
    not(test),
    expect(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        reason = "this room is the one that touches the world outside"
    )
)]
pub mod shell;
pub mod site;
pub mod source;
pub mod stats;
pub mod styled;
pub mod table;
pub mod telling;
pub mod theme;
pub mod time;
pub mod tracker;
pub mod words;
