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
    /// Its keys.
    pub fields: Fields,
}

/// Returns each key with its path, what became of it, and in how many files it stands.
///
/// Below a map that nothing reads, and below lists, keys are not listed apart, save for those that name people.
pub fn of(fronts: &[Front], asked: &BTreeSet<String>) -> BTreeMap<(String, Use), usize> {
    let mut uses = BTreeMap::new();
    for front in fronts {
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

fn collect(
    format: Format,
    fields: &Fields,
    before: &str,
    asked: &BTreeSet<String>,
    uses: &mut BTreeSet<(String, Use)>,
) {
    for entry in fields.entries.iter().filter(|one| !people::is_dropped(one)) {
        let path = format!("{before}{}", entry.key);
        let what = what(format, &path, asked);
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

fn what(format: Format, path: &str, asked: &BTreeSet<String>) -> Use {
    let observed = path.starts_with("observations.") && !OBSERVED.contains(&path);
    if format.reads(path) && !observed {
        return Use::Read;
    }
    match format == Format::WriteUp && is_asked(asked, path) {
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
        let front = Front {
            source: SourceId(0),
            format: Format::WriteUp,
            fields,
        };
        let asked = ["weather.wind", "observations.paged"].map(str::to_owned);
        let uses = of(&[front.clone(), front], &BTreeSet::from(asked));
        assert!(uses.values().all(|count| *count == 2));
        let of_use = |wanted: Use| -> Vec<&str> {
            let keys = uses.keys().filter(|(_, one)| *one == wanted);
            keys.map(|(key, _)| key.as_str()).collect()
        };
        assert_eq!(of_use(Use::Asked), ["observations.paged", "weather"]);
        assert_eq!(of_use(Use::Dropped), ["notes.written_by", "owner"]);
        assert_eq!(
            of_use(Use::Nothing),
            ["impact.team", "notes", "observations.seen", "region"]
        );
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
