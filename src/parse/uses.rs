//! What became of every key of the front matter: read, asked for by a filter, dropped, or read by nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::account::Use;
use crate::model::incident::OBSERVED;
use crate::model::keys::format::Format;
use crate::model::keys::key::Kind;
use crate::parse::asked::is_asked;
use crate::parse::people;
use crate::parse::tree::{Fields, Node, Shape};
use crate::source::SourceId;

/// The front matter of a file that was read.
#[derive(Clone, Debug)]
pub struct Front {
    /// The file.
    pub source: SourceId,
    /// What it is written as.
    pub format: Format,
    /// Whether it is without a mistake: a file with one is refused whole, and counts as that alone.
    pub sound: bool,
    /// Its keys.
    pub fields: Fields,
}

/// Returns each key with its path, what became of it, and in how many files it stands.
///
/// Below a map that nothing reads, and below lists, keys are not listed apart, save for those that name people.
pub fn of(fronts: &[Front], asked: &BTreeSet<String>) -> BTreeMap<(String, Use), usize> {
    let mut uses = BTreeMap::new();
    for front in fronts.iter().filter(|front| front.sound) {
        let mut mine = BTreeSet::new();
        collect(front.format, &front.fields, "", asked, &mut mine);
        let dropped = people::keys(&front.fields).into_keys();
        mine.extend(dropped.map(|path| (path, Use::Dropped)));
        for one in mine {
            *uses.entry(one).or_insert(0) += 1;
        }
    }
    uses
}

/// Returns those keys that nothing reads and no filter can ask for, since they stand in other files than write-ups.
pub fn strays(fronts: &[Front]) -> BTreeSet<String> {
    let mut uses = BTreeSet::new();
    let elsewhere = fronts.iter().filter(|one| one.format != Format::WriteUp);
    for front in elsewhere {
        collect(front.format, &front.fields, "", &BTreeSet::new(), &mut uses);
    }
    let unread = uses.into_iter().filter(|(_, what)| *what == Use::Nothing);
    unread.map(|(path, _)| path).collect()
}

fn collect(
    format: Format,
    fields: &Fields,
    before: &str,
    asked: &BTreeSet<String>,
    uses: &mut BTreeSet<(String, Use)>,
) {
    for entry in fields.entries.iter().filter(|one| !people::is_dropped(one)) {
        let path = format!("{before}{}", entry.key);
        let what = what(format, &path, entry.key.contains('.'), asked);
        if let (Use::Read, Some(inner)) = (what, inside(format, &path, &entry.value)) {
            collect(format, inner, &format!("{path}."), asked, uses);
        }
        uses.insert((path, what));
    }
}

/// Returns the map behind a key whose own keys are looked at apart.
fn inside<'a>(format: Format, path: &str, node: &'a Node) -> Option<&'a Fields> {
    let apart = matches!(format.kind(path), Some(Kind::Map | Kind::Names));
    match &node.shape {
        Shape::Map(inner) if apart && format != Format::Edition => Some(inner),
        _ => None,
    }
}

/// Says what becomes of a key; a point in its name is no way into a map: `scores.confidence: 5` is read by nothing.
fn what(format: Format, path: &str, pointed: bool, asked: &BTreeSet<String>) -> Use {
    let observed = path.starts_with("observations.") && !OBSERVED.contains(&path);
    if format.reads(path) && !observed && !pointed {
        return Use::Read;
    }
    match !pointed && format == Format::WriteUp && is_asked(asked, path) {
        true => Use::Asked,
        false => Use::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::parse::yaml;

    #[test]
    fn every_key_comes_to_one_use() {
        let text = "id: A\nregion: eu\nweather: {wind: 3}\nowner: A. Person\nimpact: {users: 1, team: B}\nobservations: {covered: true, paged: true, seen: true}\nlinks: {ticket: x}\nnotes: [{written_by: C. Person}]\n";
        let fields = yaml::parse(SourceId(0), text, 0, &mut Diagnostics::new()).unwrap();
        let front = Front { source: SourceId(0), format: Format::WriteUp, sound: true, fields };
        let asked = ["weather.wind", "observations.paged"].map(str::to_owned);
        let refused = Front { sound: false, ..front.clone() };
        let uses = of(&[front.clone(), front, refused], &BTreeSet::from(asked));
        assert!(uses.values().all(|count| *count == 2));
        let of_use = |wanted: Use| -> Vec<&str> {
            let keys = uses.keys().filter(|(_, one)| *one == wanted);
            keys.map(|(key, _)| key.as_str()).collect()
        };
        assert_eq!(of_use(Use::Asked), ["observations.paged", "weather"]);
        assert_eq!(of_use(Use::Dropped), ["notes.written_by", "owner"]);
        assert_eq!(of_use(Use::Nothing), ["impact.team", "notes", "observations.seen", "region"]);
        let read = [
            "id",
            "impact",
            "impact.users",
            "links",
            "links.ticket",
            "observations",
            "observations.covered",
        ];
        assert_eq!(of_use(Use::Read), read);
    }
}
