//! What became of every key of the front matter: read, asked for by a filter, dropped, or unread.

use std::collections::{BTreeMap, BTreeSet};

use super::people;
use super::tree::{Fields, Node, Shape};
use crate::model::keys::{Format, ValueKind};
use crate::model::{Choice, Hypothesis, OwnAward, Quantity, Use, incident::OBSERVED};
use crate::source::SourceId;

/// The front matter of a file that was read.
#[derive(Clone, Debug)]
pub struct Front {
    /// The file.
    pub source: SourceId,
    /// The format of the file.
    pub format: Format,
    /// Whether it has no mistake: a file with one is refused as a whole, and its keys are not counted.
    pub sound: bool,
    /// Its keys.
    pub fields: Fields,
}

/// Returns the path of each key, what became of it, and how many files have it.
///
/// Keys inside unread maps and inside lists are not listed, except for those that name people.
pub fn of(fronts: &[Front], asked: &BTreeSet<String>) -> BTreeMap<(String, Use), usize> {
    let mut counts = Counts::default();
    for (file, front) in fronts.iter().enumerate().filter(|(_, front)| front.sound) {
        let mut count = |path: &str, what| counts.add(path, what, file);
        collect(front.format, &front.fields, &mut String::new(), asked, &mut count);
        people::keys(&front.fields).keys().for_each(|path| count(path, Use::Dropped));
    }
    let uses = counts.0.into_iter().flat_map(|(path, uses)| {
        uses.into_iter().map(move |(what, (count, _))| ((path.clone(), what), count))
    });
    uses.collect()
}

/// How many files have a key with a use, and the last of them: a file may have a key twice, in a map and as a dotted path.
#[derive(Default)]
struct Counts(BTreeMap<String, BTreeMap<Use, (usize, usize)>>);

impl Counts {
    fn add(&mut self, path: &str, what: Use, file: usize) {
        if !self.0.contains_key(path) {
            self.0.insert(path.to_owned(), BTreeMap::new());
        }
        let uses = self.0.get_mut(path).expect("it was just added");
        let (count, last) = uses.entry(what).or_insert((0, usize::MAX));
        *count += usize::from(*last != file);
        *last = file;
    }
}

/// Returns the unread keys that no filter can ask for, since they are not in write-ups.
pub fn strays(fronts: &[Front]) -> BTreeSet<String> {
    let mut uses = BTreeSet::new();
    let elsewhere = fronts.iter().filter(|one| one.format != Format::WriteUp);
    for front in elsewhere {
        let mut unread = |path: &str, what| {
            if what == Use::Nothing {
                uses.insert(path.to_owned());
            }
        };
        let asked = BTreeSet::new();
        collect(front.format, &front.fields, &mut String::new(), &asked, &mut unread);
    }
    uses
}

/// Tells the path and the use of each key of a map below `path`, which is as before when it returns.
fn collect(
    format: Format,
    fields: &Fields,
    path: &mut String,
    asked: &BTreeSet<String>,
    tell: &mut impl FnMut(&str, Use),
) {
    let length = path.len();
    for entry in fields.entries.iter().filter(|one| !people::is_dropped(one)) {
        path.push_str(&entry.key);
        let what = what(format, path, entry.key.contains('.'), asked);
        tell(path, what);
        if let (Use::Read, Some(inner)) = (what, inside(format, path, &entry.value)) {
            path.push('.');
            collect(format, inner, path, asked, tell);
        }
        path.truncate(length);
    }
}

/// Returns the map under a key, if its own keys are counted one by one.
fn inside<'a>(format: Format, path: &str, node: &'a Node) -> Option<&'a Fields> {
    let apart = || matches!(format.kind(path), Some(ValueKind::Map | ValueKind::Names));
    match &node.shape {
        Shape::Map(inner) if format != Format::Edition && apart() => Some(inner),
        _ => None,
    }
}

/// Returns what becomes of a key; a point in its name is no path into a map, so nothing reads `scores.confidence: 5`.
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

/// Returns the dotted path of every key that a claim or an award asks for.
pub fn asked(hypotheses: &[Hypothesis], awards: &[OwnAward]) -> BTreeSet<String> {
    let claims = hypotheses.iter().flat_map(|one| one.estimand.filters());
    let claimed = claims.flat_map(|(_, filter)| filter.conditions.keys().cloned());
    claimed.chain(awards.iter().flat_map(ranked)).collect()
}

fn ranked(award: &OwnAward) -> Vec<String> {
    let Choice::Rule { of, among, .. } = &award.choice else { return Vec::new() };
    let mut keys: Vec<String> = among.conditions.keys().cloned().collect();
    if let Quantity::Number(key) = of {
        keys.push(key.clone());
    }
    keys
}

/// Returns whether anything asks for a key, or for one below it.
fn is_asked(asked: &BTreeSet<String>, path: &str) -> bool {
    let below = |key: &String| {
        let rest = key.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    asked.iter().any(below)
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
