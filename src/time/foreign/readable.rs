//! What may be offered: a text that would not be refused again.

use crate::time::moment::{MomentError, parse_moment};
use crate::time::zone::Zone;

/// Keeps what is read, or what is read once somebody says which of two hours it is.
pub fn readable(text: String, zone: Zone) -> Option<String> {
    // Behind a space an offset may be taken for the end of a stretch.
    let marked = text.replacen(' ', "T", 1);
    [text, marked]
        .into_iter()
        .find(|text| matches!(parse_moment(text, zone), Ok(_) | Err(MomentError::Overlap { .. })))
}
