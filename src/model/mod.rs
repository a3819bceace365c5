//! The nouns of a report, one file each.

pub mod account;
pub mod award;
pub mod beside;
pub mod edition;
pub mod filter;
pub mod hypothesis;
pub mod image;
pub mod incident;
pub mod keys;
pub mod measure;
pub mod memory;
pub mod sample;
pub mod score;
pub mod settings;
pub mod severity;
pub mod slide;
pub mod timeline;
pub mod value;
