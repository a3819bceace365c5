//! Zones in letters and by name, and the offsets that they may stand for.

use crate::time::moment::{MomentError, parse_moment};
use crate::time::zone::Zone;

/// Letters for a zone: the offsets that are called so somewhere, and where the clocks change between two of them.
type Letters = (&'static str, &'static [&'static str], &'static str);

const LETTERS: [Letters; 63] = [
    ("gmt", &["Z"], ""),
    ("utc", &["Z"], ""),
    ("uct", &["Z"], ""),
    ("zulu", &["Z"], ""),
    ("wet", &["Z"], ""),
    ("west", &["+01:00"], ""),
    ("wat", &["+01:00"], ""),
    ("cat", &["+02:00"], ""),
    ("eat", &["+03:00"], ""),
    ("bst", &["+01:00", "+06:00"], ""),
    ("ist", &["+05:30", "+01:00", "+02:00"], ""),
    ("idt", &["+03:00"], ""),
    ("cet", &["+01:00"], "Europe/Berlin"),
    ("mez", &["+01:00"], "Europe/Berlin"),
    ("met", &["+01:00"], "Europe/Berlin"),
    ("cest", &["+02:00"], "Europe/Berlin"),
    ("mesz", &["+02:00"], "Europe/Berlin"),
    ("eet", &["+02:00"], "Europe/Helsinki"),
    ("eest", &["+03:00"], "Europe/Helsinki"),
    ("sast", &["+02:00"], ""),
    ("msk", &["+03:00"], ""),
    ("trt", &["+03:00"], ""),
    ("irst", &["+03:30"], ""),
    ("gst", &["+04:00"], ""),
    ("pkt", &["+05:00"], ""),
    ("npt", &["+05:45"], ""),
    ("ict", &["+07:00"], ""),
    ("wib", &["+07:00"], ""),
    ("hkt", &["+08:00"], ""),
    ("sgt", &["+08:00"], ""),
    ("myt", &["+08:00"], ""),
    ("pht", &["+08:00"], ""),
    ("awst", &["+08:00"], ""),
    ("jst", &["+09:00"], ""),
    ("kst", &["+09:00"], ""),
    ("acst", &["+09:30"], "Australia/Adelaide"),
    ("acdt", &["+10:30"], "Australia/Adelaide"),
    ("aest", &["+10:00"], "Australia/Sydney"),
    ("aedt", &["+11:00"], "Australia/Sydney"),
    ("nzst", &["+12:00"], "Pacific/Auckland"),
    ("nzdt", &["+13:00"], "Pacific/Auckland"),
    ("brt", &["-03:00"], ""),
    ("art", &["-03:00"], ""),
    ("clt", &["-04:00"], "America/Santiago"),
    ("clst", &["-03:00"], "America/Santiago"),
    ("cot", &["-05:00"], ""),
    ("pet", &["-05:00"], ""),
    ("nst", &["-03:30"], "America/St_Johns"),
    ("ndt", &["-02:30"], "America/St_Johns"),
    ("ast", &["-04:00", "+03:00"], "America/Halifax"),
    ("adt", &["-03:00"], "America/Halifax"),
    ("edt", &["-04:00"], "America/New_York"),
    ("est", &["-05:00"], "America/New_York"),
    ("cdt", &["-05:00"], "America/Chicago"),
    ("cst", &["-06:00", "+08:00"], "America/Chicago"),
    ("mdt", &["-06:00"], "America/Denver"),
    ("mst", &["-07:00"], "America/Denver"),
    ("pdt", &["-07:00"], "America/Los_Angeles"),
    ("pst", &["-08:00"], "America/Los_Angeles"),
    ("akdt", &["-08:00"], "America/Anchorage"),
    ("akst", &["-09:00"], "America/Anchorage"),
    ("hst", &["-10:00"], ""),
    ("sst", &["-11:00", "+08:00"], ""),
];

/// Words that leave out whether it is summer; `local` does not even say where.
const SEASONLESS: [(&str, &str); 13] = [
    ("et", "America/New_York"),
    ("eastern", "America/New_York"),
    ("ct", "America/Chicago"),
    ("central", "America/Chicago"),
    ("mt", "America/Denver"),
    ("mountain", "America/Denver"),
    ("pt", "America/Los_Angeles"),
    ("pacific", "America/Los_Angeles"),
    ("atlantic", "America/Halifax"),
    ("alaska", "America/Anchorage"),
    ("hawaii", "Pacific/Honolulu"),
    ("aet", "Australia/Sydney"),
    ("local", ""),
];

/// Returns whether a word stands for a zone.
pub fn is_zone(word: &str) -> bool {
    LETTERS.iter().any(|(letters, ..)| *letters == word)
        || SEASONLESS.iter().any(|(name, _)| *name == word)
}

/// Returns the offsets that letters may stand for at a time of theirs; none where that hangs on more than the letters.
///
/// Where the clocks had another offset then, that is one of them: people write `CET` and `PST` all year.
pub fn offsets(letters: &[String], local: &str) -> Vec<String> {
    let mut offsets: Vec<String> = Vec::new();
    let mut places: Vec<&str> = Vec::new();
    for word in letters {
        let found = LETTERS.iter().find(|(one, ..)| one == word);
        if let Some((_, some, place)) = found {
            offsets.extend(some.iter().map(|offset| (*offset).to_owned()));
            places.push(place);
        }
        places.extend(SEASONLESS.iter().find(|(one, _)| one == word).map(|one| one.1));
    }
    places.dedup();
    let then = match places[..] {
        [place] => Zone::parse(place).and_then(|zone| offset_of(local, zone)),
        _ => None,
    };
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
        // Small words are states and points of the compass.
        city.len() > 4 && city.eq_ignore_ascii_case(word)
    });
    cities.next().and_then(Zone::parse)
}

/// Returns the offset that a zone's clocks had at a time of theirs.
pub fn offset_of(local: &str, zone: Zone) -> Option<String> {
    match parse_moment(local, zone) {
        Ok((when, _)) => Some(zone.offset(when.instant()?)),
        Err(MomentError::Overlap { earlier, .. }) => Some(earlier),
        Err(_) => None,
    }
}
