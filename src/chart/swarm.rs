//! Places the dots of a row: a swarm that hangs from a line or lies around it, the same on every run.

use std::collections::BTreeMap;

use super::several::{MOST, STEPS, per_mark};

/// Above this many, the dots of a row are stacked in steps: a larger swarm is a blot.
pub const MOST_LOOSE: usize = 150;

/// The least share of the wanted radius for loose dots; if that is not enough, dots are stacked.
const LEAST_LOOSE: f64 = 0.55;

/// The widths that a stack may have, in dots.
const ACROSS: [usize; 6] = [1, 2, 3, 4, 6, 8];

/// The distance between dots, in radii.
const PITCH: f64 = 2.2;

/// The room that an arrow takes at the right of its dot, in radii.
const TAIL: f64 = 2.4;

/// One value that needs a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// Its place across; `None` puts it into the column for zero.
    pub at: Option<f64>,
    /// Whether it has an arrow at its right, which takes room too.
    pub tail: bool,
}

/// The room that a row has for its dots.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Height below the line, or around it.
    pub height: f64,
    /// Whether dots may be on both sides of the line.
    pub around: bool,
    /// The radius wanted.
    pub radius: f64,
    /// The smallest radius that can be seen.
    pub smallest: f64,
    /// Middle and width of the column for zero.
    pub zero: (f64, f64),
}

/// One dot that has a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Across.
    pub x: f64,
    /// Down from the line.
    pub y: f64,
    /// The index of its item; `None` if it stands for several.
    pub item: Option<usize>,
}

/// Dots with their places.
#[derive(Clone, Debug, PartialEq)]
pub struct Swarm {
    /// Radius of every dot.
    pub radius: f64,
    /// The dots.
    pub spots: Vec<Spot>,
    /// The most values that a dot stands for.
    pub per_dot: usize,
    /// Whether dots were moved across into stacks.
    pub stacked: bool,
}

/// Places the items of each row, all dots of one radius so that rows can be compared.
///
/// Where they are more than a picture can show one by one, each dot stands for as many in every row.
pub fn rows(rows: &[Vec<Item>], room: Room) -> Vec<Swarm> {
    let counts: Vec<usize> = rows.iter().map(Vec::len).collect();
    let first = per_mark(&counts);
    let steps = STEPS.into_iter().filter(|step| *step > first);
    let mut swarms = alike(rows, room, first);
    for step in steps.filter(|_| first > 1) {
        // Each stack rounds up, so that there may still be too many.
        if swarms.iter().map(|swarm| swarm.spots.len()).sum::<usize>() <= MOST {
            break;
        }
        swarms = alike(rows, room, step);
    }
    swarms
}

/// Places the items of each row, all dots of one radius; where they stand for several, for as many.
fn alike(rows: &[Vec<Item>], room: Room, least: usize) -> Vec<Swarm> {
    let place = |room: Room, least: usize| -> Vec<Swarm> {
        rows.iter().map(|items| place(items, room, least)).collect()
    };
    let first = place(room, least);
    let radius = first.iter().map(|swarm| swarm.radius).fold(room.radius, f64::min);
    let several = first.iter().map(|swarm| swarm.per_dot).max().unwrap_or(1);
    let several = if least > 1 { several } else { 1 };
    if radius == room.radius && several == least {
        return first;
    }
    place(Room { radius, ..room }, several)
}

/// Places every item, so that no two dots overlap and all fit into the room; each dot stands for `least` or more of them.
///
/// Dots shrink first; then they are stacked in steps; then one dot stands for several.
fn place(items: &[Item], room: Room, least: usize) -> Swarm {
    let found = if least > 1 { several(items, room, least) } else { each(items, room) };
    found.unwrap_or_else(|| Swarm {
        radius: room.smallest,
        spots: Vec::new(),
        per_dot: 1,
        stacked: true,
    })
}

/// Places a dot for each item, or where they do not fit, for as few as possible.
fn each(items: &[Item], room: Room) -> Option<Swarm> {
    loose(items, room).or_else(|| stacked(items, room)).or_else(|| several(items, room, 1))
}

/// Returns the wanted radius and smaller ones, down to a share of it.
fn radii(room: Room, least: f64) -> impl Iterator<Item = f64> + Clone {
    let last = (room.radius * least).max(room.smallest);
    let next = move |radius: &f64| Some(radius * 0.92).filter(|next| *next > last);
    std::iter::successors(Some(room.radius.max(last)), next).chain([last])
}

fn fits(spots: &[Spot], radius: f64, room: Room) -> bool {
    let height = if room.around { room.height / 2.0 } else { room.height };
    spots.iter().all(|spot| spot.y.abs() + radius <= height)
}

fn loose(items: &[Item], room: Room) -> Option<Swarm> {
    if items.len() > MOST_LOOSE {
        return None;
    }
    radii(room, LEAST_LOOSE).find_map(|radius| {
        let spots = hang(items, radius, room);
        let swarm = Swarm { radius, spots, per_dot: 1, stacked: false };
        fits(&swarm.spots, radius, room).then_some(swarm)
    })
}

fn hang(items: &[Item], radius: f64, room: Room) -> Vec<Spot> {
    let zeros: Vec<usize> = (0..items.len()).filter(|&index| items[index].at.is_none()).collect();
    let mut spots = block(&zeros, radius, room.zero, room.around);
    let mut order: Vec<(f64, usize)> =
        items.iter().enumerate().filter_map(|(index, item)| Some((item.at?, index))).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut placed: Vec<(f64, f64, f64)> = Vec::new();
    for (x, index) in order {
        let y = nearest_free(x, radius, &placed, room.around);
        let tail = if items[index].tail { radius * TAIL } else { 0.0 };
        placed.push((x, y, tail));
        spots.push(Spot { x, y, item: Some(index) });
    }
    spots
}

/// Returns the place closest to the line that touches none of the dots placed before, which are all further left.
fn nearest_free(x: f64, radius: f64, placed: &[(f64, f64, f64)], around: bool) -> f64 {
    let pitch = radius * PITCH;
    // Those placed before stand from the left to the right, so only the last of them can be near.
    let reach = pitch + radius * TAIL;
    let first = placed.partition_point(|(left, ..)| x - left >= reach);
    let near: Vec<(f64, f64)> = placed[first..]
        .iter()
        .map(|&(left, y, tail)| ((x - left - tail).max(0.0), y))
        .filter(|(gap, _)| *gap < pitch)
        .collect();
    let apart = |gap: f64| (pitch * pitch - gap * gap).sqrt();
    let below = near.iter().map(|&(gap, y)| y + apart(gap));
    let above = near.iter().map(|&(gap, y)| y - apart(gap)).filter(|_| around);
    let first = if around { 0.0 } else { radius };
    let mut candidates: Vec<f64> = std::iter::once(first).chain(below).chain(above).collect();
    candidates.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    let free = |y: f64| near.iter().all(|&(gap, other)| gap.hypot(y - other) >= pitch - 1e-6);
    candidates.into_iter().find(|&y| free(y)).expect("the place below the lowest dot is free")
}

/// Returns places in a block of a width, line by line.
fn block(items: &[usize], radius: f64, (middle, width): (f64, f64), around: bool) -> Vec<Spot> {
    let pitch = radius * PITCH;
    let across = ((width / pitch).floor() as usize).clamp(1, items.len().max(1));
    let left = middle - pitch * (across - 1) as f64 / 2.0;
    let top = match around {
        true => -pitch * (items.len().div_ceil(across).max(1) - 1) as f64 / 2.0,
        false => radius,
    };
    let spot = |(index, &item): (usize, &usize)| Spot {
        x: left + pitch * (index % across) as f64,
        y: top + pitch * (index / across) as f64,
        item: Some(item),
    };
    items.iter().enumerate().map(spot).collect()
}

/// Places a dot for each item in stacks.
fn stacked(items: &[Item], room: Room) -> Option<Swarm> {
    sizes(room).find_map(|(radius, across)| {
        let spots = stack(items, radius, across, room);
        let swarm = Swarm { radius, spots, per_dot: 1, stacked: true };
        fits(&swarm.spots, radius, room).then_some(swarm)
    })
}

/// Returns radii of dots with the widths of their stacks: large dots first.
fn sizes(room: Room) -> impl Iterator<Item = (f64, usize)> {
    let large = ACROSS
        .iter()
        .flat_map(move |&across| radii(room, LEAST_LOOSE).map(move |radius| (radius, across)));
    large.chain(ACROSS.iter().map(move |&across| (room.smallest, across)))
}

/// Returns stacks of a width, in steps of that width.
fn stack(items: &[Item], radius: f64, across: usize, room: Room) -> Vec<Spot> {
    let wide = radius * PITCH * across as f64;
    let mut bins: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    let mut zeros = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match item.at {
            Some(x) => bins.entry((x / wide).floor() as i64).or_default().push(index),
            None => zeros.push(index),
        }
    }
    let mut spots = block(&zeros, radius, room.zero, room.around);
    for (bin, members) in bins {
        let middle = (bin as f64 + 0.5) * wide;
        spots.extend(block(&members, radius, (middle, wide * 1.001), room.around));
    }
    spots
}

/// Places dots that each stand for several items, `least` or more: as few as fit.
fn several(items: &[Item], room: Room, least: usize) -> Option<Swarm> {
    let mut along: Vec<f64> = items.iter().filter_map(|item| item.at).collect();
    along.sort_by(f64::total_cmp);
    let zeros = items.len() - along.len();
    let large = sizes(room).filter(|_| least > 1).map(|(radius, across)| (radius, across, least));
    let more = STEPS.into_iter().filter(|step| *step >= least.max(2));
    let small = more.map(|step| (room.radius.min(room.smallest * 1.6), 4, step));
    let fitting = large.chain(small).filter_map(|(radius, across, per_dot)| {
        let spots = stack_of_several((&along, zeros), radius, (across, per_dot), room);
        let swarm = Swarm { radius, spots, per_dot, stacked: true };
        fits(&swarm.spots, radius, room).then_some(swarm)
    });
    let mut first = None;
    for swarm in fitting {
        if least == 1 || keeps_shape(&swarm, items.len()) {
            return Some(swarm);
        }
        first.get_or_insert(swarm);
    }
    first
}

/// Returns whether there are hardly more dots than so many items make: narrow stacks that each round up would all be one dot high.
fn keeps_shape(swarm: &Swarm, items: usize) -> bool {
    swarm.spots.len() <= items.div_ceil(swarm.per_dot) * 5 / 4 + 2
}

/// Returns stacks of dots that each stand for several, of sorted places and so many zeros.
fn stack_of_several(
    (along, zeros): (&[f64], usize),
    radius: f64,
    (across, per_dot): (usize, usize),
    room: Room,
) -> Vec<Spot> {
    let wide = radius * PITCH * across as f64;
    let bin = |x: &f64| (x / wide).floor();
    let dots = |n: usize| vec![0; n.div_ceil(per_dot)];
    let mut spots = block(&dots(zeros), radius, room.zero, room.around);
    for members in along.chunk_by(|a, b| bin(a) == bin(b)) {
        let middle = (bin(&members[0]) + 0.5) * wide;
        spots.extend(block(&dots(members.len()), radius, (middle, wide * 1.001), room.around));
    }
    spots.iter_mut().for_each(|spot| spot.item = None);
    spots
}

#[cfg(test)]
#[path = "swarm/tests.rs"]
mod tests;
