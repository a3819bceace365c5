//! Umbrellas: each near miss under the one safeguard that held most often of those that it names.

use std::collections::BTreeMap;

use super::phrases::largest;
use super::slide::Umbrella;
use crate::findings::{By, Finding};
use crate::model::{Edition, IncidentId};
use crate::phrase;
use crate::words::{Language, say};

/// The most umbrellas, the last of which may be that of the others.
const MOST: usize = 3;

/// With more near misses than this, each umbrella shows only a few of them.
const ALL_SHOWN: usize = 30;
const FEW: usize = 6;

/// Returns what held, the one that kept most dry first, and the rest under one umbrella.
///
/// Where no near miss names what held, that was luck.
pub fn of(finding: &Finding, edition: &Edition) -> Vec<Umbrella> {
    let language = edition.settings.language;
    let (mut named, mut others) = sorted(finding);
    if named.len() + usize::from(!others.is_empty()) > MOST {
        others.extend(named.split_off(MOST - 1).into_iter().flat_map(|(_, kept)| kept));
        // The others stand in the order of the year again.
        let places: BTreeMap<&IncidentId, usize> =
            finding.sample.ids.iter().enumerate().map(|(place, id)| (id, place)).collect();
        others.sort_by_key(|id| places.get(id));
    }
    let rest = match (named.is_empty(), finding.groups_by(By::Safeguard).next()) {
        (true, None) => say!(language, "umbrella-luck"),
        _ => say!(language, "umbrella-others"),
    };
    let named = named.into_iter().map(|(name, kept)| (phrase::words(name), kept));
    let rest = Some((rest, others)).filter(|(_, kept)| !kept.is_empty());
    let all = finding.sample.n();
    named.chain(rest).map(|(label, kept)| umbrella(label, kept, all, language)).collect()
}

/// Those that a safeguard kept dry.
type Kept<'a> = (&'a str, Vec<IncidentId>);

/// Sorts the near misses by the safeguard that is named most often; the second are those that name none.
fn sorted(finding: &Finding) -> (Vec<Kept<'_>>, Vec<IncidentId>) {
    let groups = largest(finding, By::Safeguard);
    let mut kept: Vec<Kept> =
        groups.iter().map(|group| (group.name.as_str(), Vec::new())).collect();
    let mut others = Vec::new();
    let mut held: BTreeMap<&IncidentId, usize> = BTreeMap::new();
    for (place, group) in groups.iter().enumerate() {
        for id in &group.ids {
            held.entry(id).or_insert(place);
        }
    }
    for id in &finding.sample.ids {
        match held.get(id) {
            Some(place) => kept[*place].1.push(id.clone()),
            None => others.push(id.clone()),
        }
    }
    kept.retain(|(_, kept)| !kept.is_empty());
    kept.sort_by_key(|(_, kept)| std::cmp::Reverse(kept.len()));
    (kept, others)
}

fn umbrella(label: String, mut kept: Vec<IncidentId>, all: usize, language: Language) -> Umbrella {
    let n = kept.len();
    if all > ALL_SHOWN {
        kept.truncate(FEW);
    }
    let count = language.figures(n as f64);
    let more = match n - kept.len() {
        0 => String::new(),
        more => say!(language, "umbrella-more", n = more),
    };
    Umbrella { n, count, more, label, kept }
}

/// Says who stands under which umbrella.
pub fn said(umbrellas: &[Umbrella], language: Language) -> String {
    let held = |one: &Umbrella| {
        let words = language.in_words(one.n);
        say!(language, "umbrella-held", name = &one.label, n = one.n, words)
    };
    let held: Vec<String> = umbrellas.iter().map(held).collect();
    let n = umbrellas.iter().map(|one| one.n).sum::<usize>();
    let words = phrase::capital(&language.in_words(n));
    say!(language, "umbrellas-said", n, words, held = language.list(&held))
}
