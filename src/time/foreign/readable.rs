//! What may be offered: a text that would not be refused again.

use crate::time::moment::{MomentError, parse_moment};
use crate::time::zone::Zone;

/// Keeps what is read, or what is read once somebody says which of two hours it is.
pub fn readable(text: String, zone: Zone) -> Option<String> {
    match parse_moment(&text, zone) {
        Ok(_) | Err(MomentError::Overlap { .. }) => Some(text),
        Err(_) => None,
    }
}
