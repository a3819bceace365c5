//! Everything that is tested from outside, as one program.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the tests are no part of the core"
)]

mod account;
mod awards;
mod blocks;
mod bodies;
mod cards;
mod citations;
mod cli;
mod complaints;
mod content;
mod counts;
mod coverage;
mod days;
mod deck;
mod desk;
mod export;
mod figures;
mod files;
mod findings;
#[cfg(target_os = "linux")]
mod growth;
mod guards;
mod harness;
mod images;
mod imports;
mod inks;
mod keys;
mod links;
mod luck;
mod machine;
mod metric;
mod minified;
mod mistakes;
mod names;
mod notes;
mod pages;
mod parts;
mod printed;
mod properties;
mod readings;
mod readme;
mod regulator;
mod sandbox;
mod schema;
mod schemas;
mod slides;
mod statistics;
mod steering;
mod templates;
mod theme;
mod tidy;
mod timings;
mod trackers;
mod values;
mod verdicts;
mod words;
