//! Zones in letters and by name, and the offsets that they may stand for.

use crate::time::moment::{MomentError, parse_moment};
use crate::time::zone::Zone;

/// Letters for a zone, each with the offsets that are called so somewhere.
const LETTERS: [(&str, &[&str]); 31] = [
    ("gmt", &["Z"]),
    ("utc", &["Z"]),
    ("wet", &["Z"]),
    ("west", &["+01:00"]),
    ("bst", &["+01:00", "+06:00"]),
    ("ist", &["+05:30", "+01:00", "+02:00"]),
    ("cet", &["+01:00"]),
    ("mez", &["+01:00"]),
    ("met", &["+01:00"]),
    ("cest", &["+02:00"]),
    ("mesz", &["+02:00"]),
    ("eet", &["+02:00"]),
    ("sast", &["+02:00"]),
    ("eest", &["+03:00"]),
    ("msk", &["+03:00"]),
    ("hkt", &["+08:00"]),
    ("sgt", &["+08:00"]),
    ("jst", &["+09:00"]),
    ("kst", &["+09:00"]),
    ("aest", &["+10:00"]),
    ("aedt", &["+11:00"]),
    ("nzst", &["+12:00"]),
    ("nzdt", &["+13:00"]),
    ("edt", &["-04:00"]),
    ("est", &["-05:00"]),
    ("cdt", &["-05:00"]),
    ("cst", &["-06:00", "+08:00"]),
    ("mdt", &["-06:00"]),
    ("mst", &["-07:00"]),
    ("pdt", &["-07:00"]),
    ("pst", &["-08:00"]),
];

/// Letters that leave out whether it is summer.
const SEASONLESS: [&str; 5] = ["et", "ct", "mt", "pt", "local"];

/// Returns whether a word stands for a zone.
pub fn is_zone(word: &str) -> bool {
    LETTERS.iter().any(|(letters, _)| *letters == word) || SEASONLESS.contains(&word)
}

/// Returns the offsets that letters may stand for; none where that hangs on more than the letters.
pub fn offsets(letters: &str) -> Vec<String> {
    let found = LETTERS.iter().find(|(one, _)| *one == letters);
    let offsets = found.map_or(&[][..], |(_, offsets)| offsets);
    offsets.iter().map(|offset| (*offset).to_owned()).collect()
}

/// Returns the offset that a zone's clocks had at a time of theirs.
pub fn offset_of(local: &str, zone: Zone) -> Option<String> {
    match parse_moment(local, zone) {
        Ok((when, _)) => Some(zone.offset(when.instant()?)),
        Err(MomentError::Overlap { earlier, .. }) => Some(earlier),
        Err(_) => None,
    }
}
