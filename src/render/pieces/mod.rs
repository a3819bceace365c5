//! What pages and slides share: cards of claims, figures, tables of values, and what earlier editions said.

pub mod bets;
pub mod memory;
pub mod slides;
pub mod values;
