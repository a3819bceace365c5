//! One row of a dot chart: its names, its dots, its median.

use super::layout::{DotsSizes, LOW, LOW_NAME, NAME_AIR, is_beside};
use super::plot::Plot;
use crate::chart::canvas::Canvas;
use crate::chart::layout::{Anchor, Point};
use crate::chart::palette::Part;
use crate::chart::spec::{Dot, DotRow, Marker, Role, Shape};
use crate::chart::swarm::Swarm;
use crate::chart::text;
use crate::words::{Language, say};

/// A row with its place.
pub(super) struct Lane<'a> {
    pub(super) row: &'a DotRow,
    /// Quiet words beside the name.
    pub(super) detail: String,
    /// Where the row begins.
    pub(super) top: f64,
    /// The line that the cloud stands on and the dots hang from.
    pub(super) line: f64,
    /// Height of the cloud's frame, or of the flag.
    pub(super) height: f64,
    /// How far below the line the dots reach.
    pub(super) depth: f64,
    pub(super) cloud: &'a [Point],
    pub(super) swarm: &'a Swarm,
}

/// Draws everything of a row but its cloud.
pub(super) fn draw(plot: &Plot, canvas: &Canvas, lane: &Lane) {
    match plot.look.shape {
        Shape::Wide => names_beside(canvas, plot, lane),
        Shape::Tall => names_above(canvas, &plot.look, lane),
    }
    for spot in &lane.swarm.spots {
        let centre = (spot.x, lane.line + plot.look.drop() + spot.y);
        let dot = spot.item.map(|item| &lane.row.dots[item]);
        draw_dot(canvas, (centre, lane.swarm.radius), dot, lane.row.role);
    }
    if let Some(median) = &lane.row.median {
        interval(plot, canvas, lane, median);
        draw_median(plot, canvas, lane, median);
    }
}

/// Returns the quiet words of a row, with a note if dots were moved or stand for several.
pub(super) fn detail(language: Language, row: &DotRow, swarm: &Swarm) -> String {
    let note = match (swarm.stacked, swarm.per_dot) {
        (false, _) => return row.detail.clone(),
        (true, 1) => say!(language, "dots-stacked"),
        (true, several) => say!(language, "dots-of-several", n = several),
    };
    if row.detail.is_empty() { note } else { format!("{}, {note}", row.detail) }
}

fn names_beside(canvas: &Canvas, plot: &Plot, lane: &Lane) {
    let look = &plot.look;
    let height = lane.line - lane.top + lane.depth;
    let is_low = height < LOW;
    let (wide, size) =
        (look.left - NAME_AIR, if is_low { look.name * LOW_NAME } else { look.name });
    let details = text::wrap(&lane.detail, look.tick, wide, if is_low { 1 } else { 2 });
    let room = height - details.len() as f64 * look.tick * 1.25;
    let most = ((room / (size * 1.1)).floor() as usize).clamp(1, 3);
    let names = text::wrap(&lane.row.label, size, wide, most);
    let y = lane.line - size * 1.08 * (names.len() as f64 - 1.0) - size * 0.05;
    let (name, size) = (Part::Name.of(lane.row.role), (size, 1.08));
    let y = canvas.lines((0.0, y), Anchor::Start, &names, size, name);
    canvas.lines((0.0, y), Anchor::Start, &details, (look.tick, 1.25), Part::Detail);
}

fn names_above(canvas: &Canvas, look: &DotsSizes, lane: &Lane) {
    let names = text::wrap(&lane.row.label, look.name, look.width - 8.0, 2);
    let (ink, at) = (Part::Name.of(lane.row.role), (0.0, lane.top + look.name));
    let detail = text::shorten(&lane.detail, look.value, look.width);
    let size = (look.name, 1.2);
    match names.split_last() {
        Some((last, others)) if is_beside(look, &names, &lane.detail) => {
            let y = canvas.lines(at, Anchor::Start, others, size, ink);
            let detail = (detail.as_str(), look.value, Part::Detail.into());
            canvas.run((0.0, y), &[(last, look.name, ink), detail]);
        }
        _ => {
            let y = canvas.lines(at, Anchor::Start, &names, size, ink);
            canvas.write((0.0, y), &detail, look.value, Part::Detail);
        }
    }
}

/// Draws a dot; one without an incident stands for several.
pub(super) fn draw_dot(
    canvas: &Canvas,
    (centre, radius): (Point, f64),
    dot: Option<&Dot>,
    role: Role,
) {
    let Some(dot) = dot else {
        return canvas.circle(centre, radius, Part::Dot.of(role));
    };
    canvas.linked(dot.target.as_ref(), &dot.label, None, |canvas| {
        if dot.open {
            hollow(canvas, centre, radius, role);
        } else {
            canvas.circle(centre, radius, Part::Dot.of(role));
        }
    });
}

fn hollow(canvas: &Canvas, (x, y): Point, radius: f64, role: Role) {
    let ink = Part::Open.of(role);
    let (tip, head) = (x + radius * 2.3, radius * 0.6);
    canvas.circle((x, y), radius * 0.82, ink);
    canvas.path(&[(x + radius * 0.82, y), (tip, y)], ink);
    canvas.arrowhead((tip, y), (head, head), ink);
}

fn draw_median(plot: &Plot, canvas: &Canvas, lane: &Lane, median: &Marker) {
    let look = &plot.look;
    let (at, size) = (plot.at(median.seconds), look.value);
    let peak = lane.line - over(plot, lane, median.seconds);
    canvas.path(&[(at, lane.line), (at, peak)], Part::Median.of(lane.row.role));
    let (from, roof) = place(plot, lane, median);
    let over = if crosses(plot, roof) { roof.1 + size * 0.35 } else { size * 0.6 };
    canvas.write((from, lane.line - over), &median.label, size, Part::Value);
}

/// Returns whether a median's words are above the cloud, because its edge would cross them inside.
pub(super) fn words_above(plot: &Plot, lane: &Lane) -> bool {
    let median = lane.row.median.as_ref();
    median.is_some_and(|median| crosses(plot, place(plot, lane, median).1))
}

fn crosses(plot: &Plot, (lowest, _): (f64, f64)) -> bool {
    lowest < plot.look.value * 1.7
}

/// Returns where a median's words begin, and the heights of the cloud there.
fn place(plot: &Plot, lane: &Lane, median: &Marker) -> (f64, (f64, f64)) {
    let size = plot.look.value;
    let wide = text::width(&median.label, size);
    let from = plot.look.beside(plot.at(median.seconds), wide, size * 0.35);
    (from, roof(plot, lane, (from, from + wide)))
}

/// Returns the lowest and the highest height of a cloud over its line between two places.
fn roof(plot: &Plot, lane: &Lane, (left, right): (f64, f64)) -> (f64, f64) {
    if lane.cloud.is_empty() {
        return (lane.height, lane.height);
    }
    let at = |place: f64| plot.scale.at(place);
    let inside = |point: &&Point| (left..=right).contains(&at(point.0));
    let over = lane.cloud.iter().filter(inside).map(|point| over(plot, lane, point.0));
    over.fold((lane.height, 0.0), |(low, high), over| (low.min(over), over.max(high)))
}

/// Draws the interval of a median along the line, with an arrow at an end that the data does not bound.
fn interval(plot: &Plot, canvas: &Canvas, lane: &Lane, median: &Marker) {
    let ends = [median.low, median.high].map(|end| end.filter(|end| end.is_finite()));
    // If both ends are the median itself, the caps would mean nothing.
    if ends == [None, None] || ends == [Some(median.seconds); 2] {
        return;
    }
    let (left, right) = plot.scale.edges;
    let place = |end: Option<f64>, open: f64| end.map_or(open, |end| plot.at(end));
    let places = [place(ends[0], left), place(ends[1], right)];
    let ink = Part::Interval.of(lane.row.role);
    let (line, cap) = (lane.line, plot.look.dot * 0.75);
    canvas.path(&[(places[0], line), (places[1], line)], ink);
    for ((end, x), way) in ends.into_iter().zip(places).zip([-1.0, 1.0]) {
        let back = if end.is_some() { 0.0 } else { cap * way };
        canvas.arrowhead((x, line), (back, cap), ink);
    }
}

/// Returns the height of a row's cloud over its line at a duration; a flag has the same height everywhere.
pub(super) fn over(plot: &Plot, lane: &Lane, seconds: f64) -> f64 {
    if lane.cloud.is_empty() {
        return lane.height;
    }
    lane.height * height_at(lane.cloud, seconds) / plot.highest()
}

fn height_at(cloud: &[Point], seconds: f64) -> f64 {
    let next = cloud.partition_point(|point| point.0 < seconds);
    match (next.checked_sub(1).and_then(|before| cloud.get(before)), cloud.get(next)) {
        (Some(a), Some(b)) => a.1 + (b.1 - a.1) * (seconds / a.0).ln() / (b.0 / a.0).ln(),
        _ => 0.0,
    }
}
