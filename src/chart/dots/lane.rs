//! One row of a dot chart: its names, its dots, its median.

use crate::chart::canvas::{Anchor, Canvas, Point, Words};
use crate::chart::palette::{Ink, Part};
use crate::chart::spec::{Dot, DotRow, Marker, Role, Shape};
use crate::chart::swarm::Swarm;
use crate::chart::text;
use crate::words::{Language, say};

use super::layout::{LOW, LOW_NAME, Look, NAME_AIR, is_beside};
use super::plot::Plot;

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

/// Returns the quiet words of a row, with a note where dots were moved or stand for several.
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
    let mut y = lane.line - size * 1.08 * (names.len() as f64 - 1.0) - size * 0.05;
    for name in &names {
        let ink = Ink::role(Part::Name, lane.row.role);
        canvas.words((0.0, y), Anchor::Start, Words { text: name, size, ink });
        y += size * 1.08;
    }
    for text in &details {
        let words = Words { text, size: look.tick, ink: Ink::of(Part::Detail) };
        canvas.words((0.0, y), Anchor::Start, words);
        y += look.tick * 1.25;
    }
}

fn names_above(canvas: &Canvas, look: &Look, lane: &Lane) {
    let names = text::wrap(&lane.row.label, look.name, look.width - 8.0, 2);
    let name = |text| Words { text, size: look.name, ink: Ink::role(Part::Name, lane.row.role) };
    let detail = &text::shorten(&lane.detail, look.value, look.width);
    let detail = Words { text: detail, size: look.value, ink: Ink::of(Part::Detail) };
    let mut y = lane.top + look.name;
    for (index, text) in names.iter().enumerate() {
        if index + 1 == names.len() && is_beside(look, &names, &lane.detail) {
            return canvas.run((0.0, y), &[name(text), detail]);
        }
        canvas.words((0.0, y), Anchor::Start, name(text));
        y += look.name * 1.2;
    }
    canvas.words((0.0, y), Anchor::Start, detail);
}

/// Draws a dot; without an incident it stands for several.
pub(super) fn draw_dot(
    canvas: &Canvas,
    (centre, radius): (Point, f64),
    dot: Option<&Dot>,
    role: Role,
) {
    let Some(dot) = dot else {
        return canvas.circle(centre, radius, Ink::role(Part::Dot, role));
    };
    canvas.linked(dot.target.as_ref(), &dot.label, |canvas| {
        if dot.open {
            hollow(canvas, centre, radius, role);
        } else {
            canvas.circle(centre, radius, Ink::role(Part::Dot, role));
        }
    });
}

fn hollow(canvas: &Canvas, (x, y): Point, radius: f64, role: Role) {
    let ink = Ink::role(Part::Open, role);
    let (tip, head) = (x + radius * 2.3, radius * 0.6);
    canvas.circle((x, y), radius * 0.82, ink);
    canvas.path(&[(x + radius * 0.82, y), (tip, y)], ink);
    canvas.path(&[(tip - head, y - head), (tip, y), (tip - head, y + head)], ink);
}

fn draw_median(plot: &Plot, canvas: &Canvas, lane: &Lane, median: &Marker) {
    let look = &plot.look;
    let (at, size) = (plot.middle(median), look.value);
    let peak = lane.line - over(plot, lane, median.seconds);
    canvas.path(&[(at, lane.line), (at, peak)], Ink::role(Part::Median, lane.row.role));
    let (from, roof) = place(plot, lane, median);
    let over = if crosses(plot, roof) { roof.1 + size * 0.35 } else { size * 0.6 };
    let words = Words { text: &median.label, size, ink: Ink::of(Part::Value) };
    canvas.words((from, lane.line - over), Anchor::Start, words);
}

/// Returns whether a median's words stand above the cloud, since within it the edge would cross them.
pub(super) fn words_above(plot: &Plot, lane: &Lane) -> bool {
    let median = lane.row.median.as_ref();
    median.is_some_and(|median| crosses(plot, place(plot, lane, median).1))
}

fn crosses(plot: &Plot, (lowest, _): (f64, f64)) -> bool {
    lowest < plot.look.value * 1.7
}

/// Returns where a median's words begin, and what the cloud is there.
fn place(plot: &Plot, lane: &Lane, median: &Marker) -> (f64, (f64, f64)) {
    let size = plot.look.value;
    let wide = text::width(&median.label, size);
    let from = plot.look.beside(plot.middle(median), wide, size * 0.35);
    (from, roof(plot, lane, (from, from + wide)))
}

/// Returns the lowest and the highest that a cloud stands over its line between two places.
fn roof(plot: &Plot, lane: &Lane, (left, right): (f64, f64)) -> (f64, f64) {
    if lane.cloud.is_empty() {
        return (lane.height, lane.height);
    }
    let at = |place: f64| plot.scale.at(place);
    let inside = |point: &&Point| (left..=right).contains(&at(point.0));
    let over = lane.cloud.iter().filter(inside).map(|point| over(plot, lane, point.0));
    over.fold((lane.height, 0.0), |(low, high), over| (low.min(over), over.max(high)))
}

/// Draws the interval of a median along the line; an end that the data does not bound is an arrow.
fn interval(plot: &Plot, canvas: &Canvas, lane: &Lane, median: &Marker) {
    let ends = [median.low, median.high].map(|end| end.filter(|end| end.is_finite()));
    // Where both ends are the median itself, the caps would be a mark without a meaning.
    if ends == [None, None] || ends == [Some(median.seconds); 2] {
        return;
    }
    let (left, right) = plot.scale.edges;
    let place = |end: Option<f64>, open: f64| end.map_or(open, |end| plot.at(end));
    let places = [place(ends[0], left), place(ends[1], right)];
    let ink = Ink::role(Part::Interval, lane.row.role);
    let (line, cap) = (lane.line, plot.look.dot * 0.75);
    canvas.path(&[(places[0], line), (places[1], line)], ink);
    for ((end, x), way) in ends.into_iter().zip(places).zip([-1.0, 1.0]) {
        let back = if end.is_some() { x } else { x - cap * way };
        canvas.path(&[(back, line - cap), (x, line), (back, line + cap)], ink);
    }
}

/// Returns how high the cloud of a row stands over its line at a place; a flag stands alike everywhere.
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
