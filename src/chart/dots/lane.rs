//! One row of a dot chart: its names, its dots, its median.

use crate::chart::canvas::{Anchor, Canvas, Point, Words};
use crate::chart::palette::{Ink, Part};
use crate::chart::spec::{Dot, DotRow, Marker, Role, Shape};
use crate::chart::swarm::Swarm;
use crate::chart::text;

use super::Plot;
use super::layout::Look;

/// A row with its place.
pub(super) struct Lane<'a> {
    pub(super) row: &'a DotRow,
    /// Where the row begins.
    pub(super) top: f64,
    /// The line that the cloud stands on and the dots hang from.
    pub(super) line: f64,
    /// Upper edge of the cloud at the median.
    pub(super) peak: f64,
    /// How far below the line the dots reach.
    pub(super) depth: f64,
    pub(super) swarm: &'a Swarm,
}

/// Draws everything of a row but its cloud.
pub(super) fn draw(plot: &Plot, canvas: &Canvas, lane: &Lane) {
    let detail = detail(lane);
    match plot.look.shape {
        Shape::Wide => names_beside(canvas, plot, lane, &detail),
        Shape::Tall => names_above(canvas, plot.look, lane, &detail),
    }
    for spot in &lane.swarm.spots {
        let centre = (spot.x, lane.line + plot.look.drop() + spot.y);
        let dot = spot.item.map(|item| &lane.row.dots[item]);
        draw_dot(canvas, lane, centre, dot);
    }
    if let Some(median) = &lane.row.median {
        interval(plot, canvas, lane, median);
        draw_median(plot, canvas, lane, median);
    }
}

fn detail(lane: &Lane) -> String {
    let note = match (lane.swarm.stacked, lane.swarm.per_dot) {
        (false, _) => return lane.row.detail.clone(),
        (true, 1) => "dots stacked in steps".to_owned(),
        (true, several) => format!("each dot up to {several}"),
    };
    if lane.row.detail.is_empty() {
        note
    } else {
        format!("{}, {note}", lane.row.detail)
    }
}

/// Below this height of a row its words are smaller and fewer.
const LOW: f64 = 130.0;

fn names_beside(canvas: &Canvas, plot: &Plot, lane: &Lane, detail: &str) {
    let look = plot.look;
    let height = plot.heights.cloud + lane.depth;
    let is_low = height < LOW;
    let (wide, size) = (
        look.left - 24.0,
        if is_low { look.name * 0.82 } else { look.name },
    );
    let details = text::wrap(detail, look.tick, wide, if is_low { 1 } else { 2 });
    let room = height - details.len() as f64 * look.tick * 1.25;
    let most = ((room / (size * 1.1)).floor() as usize).clamp(1, 3);
    let names = text::wrap(&lane.row.label, size, wide, most);
    let mut y = lane.line - size * 1.08 * (names.len() as f64 - 1.0) - size * 0.05;
    for name in &names {
        let ink = Ink::role(Part::Name, lane.row.role);
        canvas.words(
            (0.0, y),
            Anchor::Start,
            Words {
                text: name,
                size,
                ink,
            },
        );
        y += size * 1.08;
    }
    for text in &details {
        let words = Words {
            text,
            size: look.tick,
            ink: Ink::of(Part::Detail),
        };
        canvas.words((0.0, y), Anchor::Start, words);
        y += look.tick * 1.25;
    }
}

fn names_above(canvas: &Canvas, look: &Look, lane: &Lane, detail: &str) {
    let names = text::wrap(&lane.row.label, look.name, look.width - 8.0, 2);
    let mut y = lane.top + look.name;
    let mut end = 0.0;
    for (index, text) in names.iter().enumerate() {
        y += if index > 0 { look.name * 1.2 } else { 0.0 };
        end = text::width(text, look.name) + look.name * 0.2;
        let ink = Ink::role(Part::Name, lane.row.role);
        canvas.words(
            (0.0, y),
            Anchor::Start,
            Words {
                text,
                size: look.name,
                ink,
            },
        );
    }
    if end + text::width(detail, look.value) > look.width {
        (y, end) = (y + look.value * 1.3, 0.0);
    }
    let text = &text::shorten(detail, look.value, look.width - end);
    let words = Words {
        text,
        size: look.value,
        ink: Ink::of(Part::Detail),
    };
    canvas.words((end, y), Anchor::Start, words);
}

/// Draws a dot; without an incident it stands for several.
fn draw_dot(canvas: &Canvas, lane: &Lane, centre: Point, dot: Option<&Dot>) {
    let (radius, role) = (lane.swarm.radius, lane.row.role);
    let Some(dot) = dot else {
        return canvas.circle(centre, radius, Ink::role(Part::Dot, role));
    };
    canvas.linked(dot.href.as_deref(), &dot.label, |canvas| {
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
    canvas.path(
        &[(tip - head, y - head), (tip, y), (tip - head, y + head)],
        ink,
    );
}

fn draw_median(plot: &Plot, canvas: &Canvas, lane: &Lane, median: &Marker) {
    let look = plot.look;
    let at = plot.middle(median);
    canvas.path(
        &[(at, lane.line), (at, lane.peak)],
        Ink::role(Part::Median, lane.row.role),
    );
    let wide = text::width(&median.label, look.value);
    let from = look.beside(at, wide, look.value * 0.35);
    let words = Words {
        text: &median.label,
        size: look.value,
        ink: Ink::of(Part::Value),
    };
    canvas.words((from, lane.line - look.value * 0.6), Anchor::Start, words);
}

/// Draws the interval of a median along the line; an end that the data does not bound is an arrow.
fn interval(plot: &Plot, canvas: &Canvas, lane: &Lane, median: &Marker) {
    let ends = [median.low, median.high].map(|end| end.filter(|end| end.is_finite()));
    if ends == [None, None] {
        return;
    }
    let (left, right) = plot.scale.edges;
    let place = |end: Option<f64>, open: f64| end.map_or(open, |end| plot.scale.at(end));
    let places = [place(ends[0], left), place(ends[1], right)];
    let ink = Ink::role(Part::Interval, lane.row.role);
    let (line, cap) = (lane.line, plot.look.dot * 0.75);
    canvas.path(&[(places[0], line), (places[1], line)], ink);
    for ((end, x), way) in ends.into_iter().zip(places).zip([-1.0, 1.0]) {
        let back = if end.is_some() { x } else { x - cap * way };
        canvas.path(&[(back, line - cap), (x, line), (back, line + cap)], ink);
    }
}
