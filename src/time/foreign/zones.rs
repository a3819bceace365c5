//! Zones as abbreviations and names, and the offsets that they may stand for.

use crate::time::moment::{MomentError, parse_moment};
use crate::time::zone::Zone;

/// Words for zones. Each line has the offsets that its words stand for somewhere, and the zone whose clocks change between
/// two of them. Words that leave open whether it is summer have no offset; `local` does not even name a zone.
const LETTERS: &str = include_str!("letters.txt");

/// Returns the offsets that a word stands for, and its zone or an empty string.
fn meaning(word: &str) -> Option<(Vec<&'static str>, &'static str)> {
    let mut lines = LETTERS.lines().filter_map(|line| line.split_once(':'));
    let (_, meaning) = lines.find(|(words, _)| words.split(' ').any(|one| one == word))?;
    let (zones, offsets): (Vec<&str>, Vec<&str>) =
        meaning.split_whitespace().partition(|part| part.contains('/'));
    Some((offsets, zones.first().copied().unwrap_or_default()))
}

/// Returns whether a word stands for a zone.
pub fn is_zone(word: &str) -> bool {
    meaning(word).is_some()
}

/// Returns the offsets that zone words may stand for at a local time; empty if the words do not decide it.
///
/// The offset that the zone really had then is included: people write `CET` and `PST` all year.
pub fn offsets(letters: &[String], local: &str) -> Vec<String> {
    let meanings: Vec<_> = letters.iter().filter_map(|word| meaning(word)).collect();
    let mut zones: Vec<&str> = meanings.iter().map(|(_, zone)| *zone).collect();
    zones.dedup();
    let then = match zones[..] {
        [zone] => Zone::parse(zone).and_then(|zone| offset_of(local, zone)),
        _ => None,
    };
    let offsets: Vec<String> =
        meanings.into_iter().flat_map(|(offsets, _)| offsets).map(str::to_owned).collect();
    match then {
        // Of `CET/CEST` it is the one that the clocks had.
        Some(then) if letters.len() > 1 => vec![then],
        Some(then) if !offsets.contains(&then) => offsets.into_iter().chain([then]).collect(),
        _ => offsets,
    }
}

/// Returns the zone whose city a word in lower case names, as in `09:02 Berlin time`.
pub fn of_city(word: &str) -> Option<Zone> {
    const CONTINENTS: [&str; 5] = ["Africa/", "America/", "Asia/", "Australia/", "Europe/"];
    let names = Zone::names().filter(|name| CONTINENTS.iter().any(|one| name.starts_with(one)));
    let mut cities = names.filter(|name| {
        let city = name.rsplit('/').next().unwrap_or(name);
        // Short words are more likely states or points of the compass.
        city.len() > 4 && city.eq_ignore_ascii_case(word)
    });
    cities.next().and_then(Zone::parse)
}

/// Returns the offset of a zone at a local time.
pub fn offset_of(local: &str, zone: Zone) -> Option<String> {
    match parse_moment(local, zone) {
        Ok((when, _)) => Some(zone.offset(when.instant()?)),
        Err(MomentError::Overlap { earlier, .. }) => Some(earlier),
        Err(_) => None,
    }
}
