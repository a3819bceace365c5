//! Reads `zone`, and suggests what an unknown one may have meant.

use super::fields::Reader;
use crate::diagnostic::{Diagnostic, either, near, short};
use crate::source::text::rows;
use crate::time::Zone;

/// Abbreviations that are not IANA names, each line with the zones that they may mean, the most usual first.
const ABBREVIATIONS: &str = include_str!("zone/abbreviations.txt");

/// Abbreviations that are IANA names for clocks that never change: first the zone that people mean, then one that never changes.
///
/// `HST` is not here: the clocks of Hawaii never change.
const UNCHANGING: &str = include_str!("zone/unchanging.txt");

/// Windows' names of zones in lower case and without `Standard Time`, and names in words.
///
/// # Source
/// The territory 001 of `windowsZones.xml` in the Unicode CLDR.
const WINDOWS: &str = include_str!("zone/windows.txt");

/// Countries, and large cities that no zone is named after.
const PLACES: &str = include_str!("zone/places.txt");

/// Offsets in minutes, with zones whose clocks show them in winter.
const OFFSETS: &str = include_str!("zone/offsets.txt");

/// Reads the zone; `path` is the file to name where the zone is missing.
pub fn read(fields: &mut Reader, path: &str) -> Zone {
    let Some(entry) = fields.entry("zone") else {
        fields.complaints.push(
            Diagnostic::warning("no-zone", "the report has no `zone`")
                .in_file(path, None)
                .note("times without an offset, days and working hours are read in UTC")
                .hint("add it, as in `zone: Europe/Oslo`; `zone: UTC` keeps UTC"),
        );
        return Zone::UTC;
    };
    let Some(name) = fields.text("zone") else { return Zone::UTC };
    if name.eq_ignore_ascii_case("GMT") {
        let message = "the clocks of `GMT` never change, and those of London do in summer";
        fields.complaints.push(
            Diagnostic::warning("odd-zone", message)
                .at(entry.place(), "")
                .hint("write `zone: Europe/London`, or `zone: UTC` where the clocks never change"),
        );
    }
    Zone::parse(&name).filter(|_| listed(UNCHANGING, &name).is_none()).unwrap_or_else(|| {
        fields.complaints.push(refused(&name).at(entry.place(), "").alike("zone"));
        Zone::UTC
    })
}

/// Explains what the text is, and suggests the zones that it may mean.
fn refused(name: &str) -> Diagnostic {
    let shown = short(name);
    let complaint = |what: &str| Diagnostic::error("wrong-value", format!("`{shown}` {what}"));
    match within(name)[..] {
        [] => {}
        [exact] => return complaint("is more than the name of a zone").hint(write(&[exact])),
        ref several => {
            let complaint = complaint("names several zones, and a report has one");
            return complaint.hint(write(&several[..several.len().min(3)]));
        }
    }
    if let Some(zones) = listed(ABBREVIATIONS, name) {
        return complaint("is an abbreviation, and does not say when the clocks change")
            .hint(write(&zones));
    }
    if let Some(zones) = listed(UNCHANGING, name) {
        return complaint("is an abbreviation, and its clocks never change")
            .hint(write(&zones))
            .hint("the second where the clocks really never change");
    }
    if let Some(minutes) = offset(name) {
        let complaint = complaint("is an offset, and does not say when the clocks change");
        return of_offset(complaint, minutes);
    }
    if let Some(zones) = windows(name) {
        return complaint("is the name of a zone in Windows or in words").hint(write(&zones));
    }
    let spelt = spelt(name);
    if !spelt.is_empty() {
        return complaint("is not how the zone is written").hint(write(&spelt));
    }
    if let Some(zones) = listed(PLACES, city(name)) {
        return complaint("is not how the zone is written").hint(write(&zones));
    }
    let parts = of_parts(name);
    if !parts.is_empty() {
        return complaint("is more than the name of a zone").hint(write(&parts));
    }
    let near: Vec<&str> = near(name, Zone::names());
    let complaint = Diagnostic::error("wrong-value", format!("no time zone is called `{shown}`"));
    let near = (!near.is_empty()).then(|| format!("did you mean {}?", either(&near)));
    complaint
        .hint_if(near)
        .hint("a zone has a continent and a city, as in `zone: Europe/Oslo`, or is `zone: UTC`")
}

fn write(zones: &[&str]) -> String {
    let lines: Vec<String> = zones.iter().map(|zone| format!("zone: {zone}")).collect();
    format!("write {}", either(&lines))
}

/// Returns the zones that a table has for a name, ignoring case.
fn listed(table: &'static str, name: &str) -> Option<Vec<&'static str>> {
    let names_it = |names: &str| names.split(", ").any(|one| one.eq_ignore_ascii_case(name));
    let (zones, _) = rows(table).find(|(_, names)| names_it(names))?;
    Some(zones.split(' ').collect())
}

/// Finds zones among other words, as in `Europe/Oslo (CET)`.
fn within(name: &str) -> Vec<&'static str> {
    name.split(|c: char| c.is_whitespace() || "(),;".contains(c))
        .filter(|word| word.contains('/'))
        .filter_map(|word| Some(Zone::parse(word)?.name()))
        .collect()
}

/// Finds up to three zones for the parts of a name: `(UTC+01:00) Amsterdam, Berlin`, `CET/CEST`.
fn of_parts(name: &str) -> Vec<&'static str> {
    let parts = || {
        name.split(['(', ')', ',', ';', '/', '|']).map(str::trim).filter(|part| !part.is_empty())
    };
    if parts().count() < 2 {
        return Vec::new();
    }
    let place =
        |part| listed(PLACES, part).or_else(|| windows(part)).unwrap_or_else(|| spelt(part));
    let short =
        |part| listed(ABBREVIATIONS, part).or_else(|| listed(UNCHANGING, part)).unwrap_or_default();
    let is_offset = |part: &&str| offset(part).is_none() && !part.eq_ignore_ascii_case("UTC");
    let mut zones: Vec<&str> = parts().filter(is_offset).flat_map(place).collect();
    // The name covers both seasons, or only an abbreviation in it names a zone.
    if zones.iter().all(|zone| !zone.contains('/')) {
        zones = parts().flat_map(short).collect();
    }
    let mut each = Vec::new();
    for zone in zones {
        if !each.contains(&zone) {
            each.push(zone);
        }
    }
    each.truncate(3);
    each
}

fn city(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name).trim()
}

/// Reads `+01:00`, `UTC+1`, `GMT-0330` or `Z` as minutes.
fn offset(name: &str) -> Option<i32> {
    let plain = name.trim().to_ascii_uppercase().replace(['(', ')', ' '], "");
    let rest = ["UTC", "GMT"].iter().find_map(|start| plain.strip_prefix(start)).unwrap_or(&plain);
    if rest == "Z" {
        return Some(0);
    }
    let (sign, digits) = match rest.chars().next()? {
        '+' => (1, &rest[1..]),
        '-' => (-1, &rest[1..]),
        '±' => (1, &rest['±'.len_utf8()..]),
        '−' => (-1, &rest['−'.len_utf8()..]),
        _ => return None,
    };
    let (hours, minutes) = match (digits.split_once([':', '.']), digits.len()) {
        (Some((hours, minutes)), _) => (hours, minutes),
        (None, 3 | 4) if digits.is_ascii() => digits.split_at(digits.len() - 2),
        (None, _) => (digits, "0"),
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((0..=14).contains(&hours) && (0..60).contains(&minutes)).then(|| sign * (hours * 60 + minutes))
}

fn of_offset(complaint: Diagnostic, minutes: i32) -> Diagnostic {
    if minutes == 0 {
        return complaint
            .hint("write `zone: UTC` where the clocks never change, or `zone: Europe/London`");
    }
    let zones = rows(OFFSETS).find(|(offset, _)| *offset == minutes.to_string());
    let zones = zones.map(|(_, zones)| write(&zones.split(' ').collect::<Vec<_>>()));
    // In these names the sign is that of UTC as seen from the zone.
    let fixed = format!("Etc/GMT{:+}", -minutes / 60);
    let never = Zone::parse(&fixed).filter(|_| minutes % 60 == 0).map(|zone| {
        format!(
            "the clocks never change there? write `zone: {}`, whose sign is the other way round",
            zone.name()
        )
    });
    complaint.hint_if(zones).hint_if(never).hint(
        "elsewhere? the zone is called after the largest city near you, as in `zone: Europe/Oslo`",
    )
}

/// Finds a Windows name, `W. Europe Standard Time`, or one in words, `Pacific Time`.
fn windows(name: &str) -> Option<Vec<&'static str>> {
    let lower = name.to_lowercase();
    let plain = lower.strip_suffix(" time")?;
    let bare = [" standard", " daylight", " summer"].iter().find_map(|end| plain.strip_suffix(end));
    listed(WINDOWS, bare.unwrap_or(plain))
}

/// Finds zones that differ only in capitals and spaces, or whose city is named.
fn spelt(name: &str) -> Vec<&'static str> {
    let plain = |text: &str| {
        text.trim().to_lowercase().replace([' ', '-'], "_").replace('\\', "/").replace("_/_", "/")
    };
    let wanted = plain(name);
    let matching = |is: &dyn Fn(&str) -> bool| -> Vec<&'static str> {
        Zone::names().filter(|zone| is(&plain(zone))).take(3).collect()
    };
    let whole = matching(&|zone| zone == wanted);
    if !whole.is_empty() {
        return whole;
    }
    let city = wanted.rsplit('/').next().unwrap_or(&wanted).to_owned();
    matching(&|zone| zone.contains('/') && zone.rsplit('/').next() == Some(city.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_that_a_hint_may_name_exists() {
        let named = [ABBREVIATIONS, UNCHANGING, WINDOWS, PLACES].into_iter().flat_map(rows);
        let zones = named.map(|(zones, _)| zones).chain(rows(OFFSETS).map(|(_, zones)| zones));
        for zone in zones.flat_map(|zones| zones.split(' ')) {
            assert!(Zone::parse(zone).is_some(), "{zone}");
        }
    }

    #[test]
    fn no_name_of_the_list_is_taken_for_an_abbreviation() {
        let names = rows(ABBREVIATIONS).flat_map(|(_, names)| names.split(", "));
        assert_eq!(names.filter(|name| Zone::parse(name).is_some()).count(), 0);
    }

    #[test]
    fn what_was_meant_is_written_out() {
        for (name, what, zone) in [
            ("PST", "is an abbreviation", "America/Los_Angeles"),
            ("cest", "is an abbreviation", "Europe/Berlin"),
            ("CST", "is an abbreviation", "Asia/Shanghai"),
            ("UTC+1", "is an offset", "Europe/Berlin"),
            ("GMT+2", "is an offset", "Europe/Helsinki"),
            ("+05:30", "is an offset", "Asia/Kolkata"),
            ("UTC-0800", "is an offset", "America/Los_Angeles"),
            ("+1", "is an offset", "Etc/GMT-1"),
            ("Z", "is an offset", "UTC"),
            ("europe/berlin", "is not how", "Europe/Berlin"),
            ("Berlin", "is not how", "Europe/Berlin"),
            ("America/New York", "is not how", "America/New_York"),
            ("new york", "is not how", "America/New_York"),
            ("Europe\\Oslo", "is not how", "Europe/Oslo"),
            ("Europe/Oslo (CET)", "is more than", "Europe/Oslo"),
            ("W. Europe Standard Time", "in Windows", "Europe/Berlin"),
            ("Pacific Time", "in Windows", "America/Los_Angeles"),
            ("Europe/Oslo, Europe/London", "names several", "Europe/Oslo"),
            ("Asia/Bangalore", "is not how", "Asia/Kolkata"),
            ("UK", "is not how", "Europe/London"),
            ("Eastern Time (US & Canada)", "is more than", "America/New_York"),
            ("(UTC+01:00) Amsterdam, Bern", "is more than", "Europe/Amsterdam"),
            ("CET/CEST", "is more than", "Europe/Berlin"),
            ("IST (India)", "is more than", "Asia/Kolkata"),
            ("Europe/Olso", "no time zone", "Europe/Oslo"),
        ] {
            let complaint = refused(name);
            assert!(complaint.message.contains(what), "{name}: {}", complaint.message);
            assert!(
                complaint.hints.iter().any(|hint| hint.contains(zone)),
                "{name}: {:?}",
                complaint.hints
            );
        }
    }
}
