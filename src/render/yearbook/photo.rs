//! The class photo: everyone who was there, month by month.

use std::collections::BTreeMap;

use crate::awards::award::is_pictured;
use crate::model::{Edition, Incident, Milestone};
use crate::portrait::Crowd;
use crate::render::address;
use crate::render::view::yearbook::{ClassPhoto, Month, Pupil};
use crate::render::yearbook::likeness::{self, Heads, Pairs};
use crate::words::say;

/// The most portraits in a month, and in one row of it; the month's list has the others.
const MOST: usize = 36;
const IN_A_ROW: usize = 6;

/// Returns the class photo: this year's incidents and near misses that may win awards, by the month in which they began.
pub fn photo(edition: &Edition, heads: &Heads, root: &str) -> ClassPhoto {
    let mut crowd = Crowd::default();
    let looks = (heads, &Pairs::of(edition));
    let months = by_month(edition).into_iter();
    let months = months
        .map(|(number, pupils)| month((number, pupils), edition, looks, &mut crowd, root))
        .collect();
    let language = edition.settings.language;
    let away = everyone(edition).filter(|one| !is_pictured(one)).count();
    ClassPhoto {
        months,
        parts: crowd.parts(),
        away: match away {
            0 => String::new(),
            n => say!(language, "yearbook-away", n),
        },
    }
}

fn everyone(edition: &Edition) -> impl Iterator<Item = &Incident> {
    edition.declared().chain(edition.near_misses())
}

/// Sorts those that may be pictured by the month in which they began, and then by when.
fn by_month(edition: &Edition) -> BTreeMap<u32, Vec<&Incident>> {
    let zone = edition.settings.zone;
    let start = |one: &Incident| one.timeline.when(Milestone::Started);
    let mut months: BTreeMap<u32, Vec<&Incident>> = BTreeMap::new();
    for one in everyone(edition).filter(|one| is_pictured(one)) {
        if let Some(start) = start(one) {
            months.entry(start.date(zone).month()).or_default().push(one);
        }
    }
    for pupils in months.values_mut() {
        pupils.sort_by_cached_key(|one| (start(one).map(|start| start.order(zone)), &one.id));
    }
    months
}

fn month(
    (number, mut pupils): (u32, Vec<&Incident>),
    edition: &Edition,
    (heads, pairs): (&Heads, &Pairs),
    crowd: &mut Crowd,
    root: &str,
) -> Month {
    let language = edition.settings.language;
    let more = pupils.len().saturating_sub(MOST);
    pupils.truncate(MOST);
    let pupil = |one: &&Incident| {
        let features = likeness::features(one, edition, heads, pairs.pair(one));
        Pupil {
            title: one.title.clone(),
            href: address::incident(root, &one.id.0),
            portrait: crowd.draw(&features),
        }
    };
    let key = format!("{}-{number:02}", edition.settings.year);
    Month {
        name: language.month(number),
        rows: rows(pupils.iter().map(pupil).collect()),
        count: language.figures((pupils.len() + more) as f64),
        href: format!("{root}months/index.html#month-{key}"),
        more: match more {
            0 => String::new(),
            n => say!(language, "yearbook-more", n),
        },
    }
}

/// Splits portraits into rows of nearly equal length, the shorter ones at the back.
fn rows(mut pupils: Vec<Pupil>) -> Vec<Vec<Pupil>> {
    let rows = pupils.len().div_ceil(IN_A_ROW);
    let mut placed = Vec::new();
    for left in (1..=rows).rev() {
        let rest = pupils.split_off(pupils.len() / left);
        placed.push(std::mem::replace(&mut pupils, rest));
    }
    placed
}
