//! Places the dots of a row: a swarm that hangs from a line or lies around it, the same on every run.

use std::collections::BTreeMap;

/// Above this many, the dots of a row are stacked in steps: a larger swarm is a blot.
pub const MOST_LOOSE: usize = 150;

/// The least share of the wanted radius for loose dots; if that is not enough, dots are stacked.
const LEAST_LOOSE: f64 = 0.55;

/// The widths that a stack may have, in dots.
const ACROSS: [usize; 6] = [1, 2, 3, 4, 6, 8];

/// The distance between dots, in radii.
const PITCH: f64 = 2.2;

/// How many values one dot may stand for, if even stacked dots do not fit.
const PER_DOT: [usize; 12] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000];

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

/// Places every item, so that no two dots overlap and all fit into the room.
///
/// Dots shrink first; then they are stacked in steps; then one dot stands for several.
pub fn place(items: &[Item], room: Room) -> Swarm {
    loose(items, room).or_else(|| stacked(items, room)).unwrap_or_else(|| Swarm {
        radius: room.smallest,
        spots: Vec::new(),
        per_dot: 1,
        stacked: true,
    })
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
        let tail = if items[index].tail { radius * 2.4 } else { 0.0 };
        placed.push((x, y, tail));
        spots.push(Spot { x, y, item: Some(index) });
    }
    spots
}

/// Returns the place closest to the line that touches none of the dots placed before, which are all further left.
fn nearest_free(x: f64, radius: f64, placed: &[(f64, f64, f64)], around: bool) -> f64 {
    let pitch = radius * PITCH;
    let near: Vec<(f64, f64)> = placed
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

fn stacked(items: &[Item], room: Room) -> Option<Swarm> {
    let large = ACROSS
        .iter()
        .flat_map(|&across| radii(room, LEAST_LOOSE).map(move |radius| (radius, across, 1)));
    let small = ACROSS.iter().map(|&across| (room.smallest, across, 1));
    let several = PER_DOT.iter().map(|&per_dot| (room.radius.min(room.smallest * 1.6), 4, per_dot));
    large.chain(small).chain(several).find_map(|(radius, across, per_dot)| {
        let spots = stack(items, radius, (across, per_dot), room);
        let swarm = Swarm { radius, spots, per_dot, stacked: true };
        fits(&swarm.spots, radius, room).then_some(swarm)
    })
}

/// Returns stacks of a width, in steps of that width.
fn stack(items: &[Item], radius: f64, (across, per_dot): (usize, usize), room: Room) -> Vec<Spot> {
    let wide = radius * PITCH * across as f64;
    let mut bins: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    let mut zeros = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match item.at {
            Some(x) => bins.entry((x / wide).floor() as i64).or_default().push(index),
            None => zeros.push(index),
        }
    }
    let mut spots = block(&heads(&zeros, per_dot), radius, room.zero, room.around);
    for (bin, members) in bins {
        let middle = (bin as f64 + 0.5) * wide;
        let heads = heads(&members, per_dot);
        spots.extend(block(&heads, radius, (middle, wide * 1.001), room.around));
    }
    if per_dot > 1 {
        spots.iter_mut().for_each(|spot| spot.item = None);
    }
    spots
}

fn heads(members: &[usize], per_dot: usize) -> Vec<usize> {
    members.iter().copied().step_by(per_dot).collect()
}

#[cfg(test)]
#[path = "swarm/tests.rs"]
mod tests;
