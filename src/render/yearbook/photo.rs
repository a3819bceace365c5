//! The class photo: everyone who was there, month by month.

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
    let months =
        (1..=12).filter_map(|number| month(number, edition, looks, &mut crowd, root)).collect();
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

fn month(
    number: u32,
    edition: &Edition,
    (heads, pairs): (&Heads, &Pairs),
    crowd: &mut Crowd,
    root: &str,
) -> Option<Month> {
    let zone = edition.settings.zone;
    let start = |one: &Incident| one.timeline.when(Milestone::Started);
    let began = |one: &&Incident| start(one).map(|start| start.date(zone).month()) == Some(number);
    let mut pupils: Vec<&Incident> =
        everyone(edition).filter(|one| is_pictured(one)).filter(began).collect();
    if pupils.is_empty() {
        return None;
    }
    pupils.sort_by_key(|one| (start(one).map(|start| start.order(zone)), &one.id));
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
    Some(Month {
        name: language.month(number),
        rows: rows(pupils.iter().map(pupil).collect()),
        count: language.figures((pupils.len() + more) as f64),
        href: format!("{root}months/index.html#month-{key}"),
        more: match more {
            0 => String::new(),
            n => say!(language, "yearbook-more", n),
        },
    })
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
