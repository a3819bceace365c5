//! Turns a folder of Markdown incident write-ups into the year's *Incident Wrapped*.

pub mod chart;
pub mod diagnostic;
pub mod findings;
pub mod lint;
pub mod markdown;
pub mod model;
pub mod parse;
pub mod phrase;
pub mod shell;
pub mod site;
pub mod source;
pub mod stats;
pub mod theme;
pub mod time;
