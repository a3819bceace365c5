//! Takes the names of people out of texts.
//!
//! A name is known because it stood in a field for people: the room is told such names ([`Names::collect`]) and removes
//! them elsewhere ([`Names::redact`]). It also removes what is a person by its form: mentions, addresses of mail, and the
//! name behind "resolved by". A name that only a text holds cannot be known, and stays.

mod fold;
mod form;
mod names;

pub use names::{Names, SOMEONE, is_same_but_for_names};
