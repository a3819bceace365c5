//! Dots on a log axis: a cloud, every incident below it, the median with its interval.

use super::canvas::{Anchor, Canvas, Cloud, Frame, Point, Words};
use super::density;
use super::palette::{Ink, Part};
use super::scale::Scale;
use super::spec::{Chart, Comparison, DotRow, Dots, Marker, Role, Shape};
use super::swarm::{self, Item, Room, Spot, Swarm};
use super::text;

/// Sizes of a shape, in units of its drawing.
struct Look {
    shape: Shape,
    width: f64,
    /// Where the plot begins; left of it stand the names of the rows.
    left: f64,
    /// Units of the drawing in a pixel of the screen.
    pixel: f64,
    /// Height that the rows share; `None` where the drawing may grow.
    height: Option<f64>,
    tick: f64,
    name: f64,
    value: f64,
    claim: f64,
    dot: f64,
    /// Height of the strip where the arrow of a comparison stands.
    gap: f64,
    zero: f64,
}

const WIDE: Look = Look {
    shape: Shape::Wide,
    width: 1900.0,
    left: 300.0,
    pixel: 1.57,
    height: Some(690.0),
    tick: 25.0,
    name: 32.0,
    value: 27.0,
    claim: 40.0,
    dot: 9.5,
    gap: 96.0,
    zero: 90.0,
};

const TALL: Look = Look {
    shape: Shape::Tall,
    width: 360.0,
    left: 3.0,
    pixel: 1.02,
    height: None,
    tick: 13.0,
    name: 17.0,
    value: 14.0,
    claim: 17.0,
    dot: 4.4,
    gap: 46.0,
    zero: 34.0,
};

/// Heights that every row of a drawing has.
struct Heights {
    targets: f64,
    header: f64,
    cloud: f64,
    swarm: f64,
    air: f64,
    axis: f64,
}

/// A row with its place.
struct Lane<'a> {
    row: &'a DotRow,
    /// Where the names begin.
    top: f64,
    /// The line that the cloud stands on and the dots hang from.
    line: f64,
    /// Upper edge of the cloud at the median.
    peak: f64,
    swarm: Swarm,
}

/// Draws the dots; rows without a usable duration are left out.
pub fn draw(chart: &Chart, dots: &Dots, shape: Shape) -> String {
    let look = match shape {
        Shape::Wide => &WIDE,
        Shape::Tall => &TALL,
    };
    let clean = clean(dots);
    if clean.rows.is_empty() {
        return Canvas::new(chart, shape, look.width, look.width / 4.0).finish();
    }
    Plot::new(look, &clean).draw(chart)
}

fn clean(dots: &Dots) -> Dots {
    let mut clean = dots.clone();
    for row in &mut clean.rows {
        row.dots
            .retain(|dot| dot.seconds.is_finite() && dot.seconds >= 0.0);
        row.median = row
            .median
            .take()
            .filter(|median| median.seconds.is_finite());
    }
    clean
        .targets
        .retain(|target| target.seconds.is_finite() && target.seconds > 0.0);
    if clean.rows.iter().all(|row| row.dots.is_empty()) {
        clean.rows.clear();
    }
    clean
}

struct Plot<'a> {
    look: &'a Look,
    dots: &'a Dots,
    scale: Scale,
    has_zero: bool,
    heights: Heights,
    clouds: Vec<Vec<Point>>,
    /// Level of each target's label.
    levels: Vec<usize>,
}

impl<'a> Plot<'a> {
    fn new(look: &'a Look, dots: &'a Dots) -> Self {
        let has_zero = dots.rows.iter().any(has_zero);
        let left = look.left + if has_zero { look.zero } else { 0.0 };
        let scale = Scale::durations(values(dots), (left, look.width - look.left.min(3.0)));
        let clouds: Vec<_> = dots.rows.iter().map(|row| cloud(row, &scale)).collect();
        let levels = target_levels(look, dots, &scale);
        let heights = heights(
            look,
            dots,
            clouds.iter().any(|cloud| !cloud.is_empty()),
            &levels,
        );
        Self {
            look,
            dots,
            scale,
            has_zero,
            heights,
            clouds,
            levels,
        }
    }

    fn draw(&self, chart: &Chart) -> String {
        let lanes = self.lanes();
        let last = lanes.last().expect("a plot has a row");
        let floor = last.line + self.heights.swarm + self.heights.air;
        let canvas = Canvas::new(
            chart,
            self.look.shape,
            self.look.width,
            floor + self.heights.axis,
        );
        self.axis(&canvas, floor);
        self.targets(&canvas, floor);
        for (lane, cloud) in lanes.iter().zip(&self.clouds) {
            self.lane(&canvas, lane, cloud);
        }
        if let Some(comparison) = &self.dots.comparison {
            self.comparison(&canvas, &lanes, comparison);
        }
        canvas.finish()
    }

    fn lanes(&self) -> Vec<Lane<'a>> {
        let heights = &self.heights;
        let arrow = self.arrow_row();
        let peak = self.highest();
        let mut top = heights.targets;
        let mut lanes = Vec::new();
        for (index, (row, cloud)) in self.dots.rows.iter().zip(&self.clouds).enumerate() {
            if arrow == Some(index) {
                top += self.look.gap;
            }
            let line = top + heights.header + heights.cloud;
            let at_median = row
                .median
                .as_ref()
                .map_or(0.0, |median| height_at(cloud, median.seconds));
            let share = if cloud.is_empty() {
                0.8
            } else {
                at_median / peak
            };
            let swarm = swarm::place(&self.items(row), self.room());
            lanes.push(Lane {
                row,
                top,
                line,
                peak: line - heights.cloud * share,
                swarm,
            });
            top = line + heights.swarm + heights.air;
        }
        lanes
    }

    fn highest(&self) -> f64 {
        self.clouds
            .iter()
            .flatten()
            .map(|point| point.1)
            .fold(f64::MIN_POSITIVE, f64::max)
    }

    fn items(&self, row: &DotRow) -> Vec<Item> {
        let at = |seconds: f64| (seconds > 0.0).then(|| self.scale.at(seconds));
        row.dots
            .iter()
            .map(|dot| Item {
                at: at(dot.seconds),
                tail: dot.open,
            })
            .collect()
    }

    fn room(&self) -> Room {
        let smallest = if self.look.height.is_some() { 3.4 } else { 1.9 };
        let zero = (self.look.left + self.look.zero * 0.42, self.look.zero * 0.8);
        Room {
            height: self.heights.swarm,
            radius: self.look.dot,
            smallest,
            zero,
        }
    }

    /// Returns the row that the arrow of a comparison stands above.
    fn arrow_row(&self) -> Option<usize> {
        let comparison = self.dots.comparison.as_ref()?;
        let has_median = |index: usize| {
            self.dots
                .rows
                .get(index)
                .is_some_and(|row| row.median.is_some())
        };
        let (from, to) = (comparison.from, comparison.to);
        (from != to && has_median(from) && has_median(to)).then(|| from.max(to))
    }

    fn axis(&self, canvas: &Canvas, floor: f64) {
        let look = self.look;
        let baseline = floor + self.heights.axis * 0.8;
        let words = |text| Words {
            text,
            size: look.tick,
            ink: Ink::of(Part::Tick),
        };
        let mut places: Vec<(f64, &str)> = self
            .scale
            .ticks(look.tick, look.pixel)
            .iter()
            .map(|tick| (tick.at, tick.label))
            .collect();
        if self.has_zero {
            places.insert(0, (self.room().zero.0, "0"));
        }
        for (at, _) in &places {
            canvas.path(&[(*at, 0.0), (*at, floor)], Ink::of(Part::Grid));
        }
        for (at, label) in places {
            let half = text::width(label, look.tick) / 2.0;
            let at = at.clamp(half, look.width - half);
            canvas.words((at, baseline), Anchor::Middle, words(label));
        }
    }

    fn targets(&self, canvas: &Canvas, floor: f64) {
        let look = self.look;
        for (target, level) in self.dots.targets.iter().zip(&self.levels) {
            let at = self.scale.at(target.seconds);
            let baseline = look.tick * (1.0 + 1.3 * *level as f64);
            canvas.path(
                &[(at, baseline - look.tick * 0.8), (at, floor)],
                Ink::of(Part::Target),
            );
            let label = text::shorten(&target.label, look.tick, look.width * 0.5);
            let (from, _) = beside(
                at,
                text::width(&label, look.tick),
                look.tick * 0.4,
                look.width,
            );
            let words = Words {
                text: &label,
                size: look.tick,
                ink: Ink::of(Part::Value),
            };
            canvas.words((from, baseline), Anchor::Start, words);
        }
    }

    fn lane(&self, canvas: &Canvas, lane: &Lane, cloud: &[Point]) {
        let (row, (left, right)) = (lane.row, self.scale.edges);
        if !cloud.is_empty() {
            let frame = Frame {
                left,
                right,
                top: lane.line - self.heights.cloud,
                bottom: lane.line,
            };
            let (span, peak) = (self.scale.span, self.highest());
            canvas.cloud(&Cloud {
                frame,
                span,
                peak,
                points: cloud,
                role: row.role,
            });
        }
        self.names(canvas, lane);
        self.swarm(canvas, lane);
        if let Some(median) = &row.median {
            self.median(canvas, lane, median);
        }
    }

    fn names(&self, canvas: &Canvas, lane: &Lane) {
        let look = self.look;
        let detail = [lane.row.detail.clone(), note(&lane.swarm)];
        let detail = detail
            .iter()
            .filter(|words| !words.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(", ");
        match look.shape {
            Shape::Wide => names_beside(
                canvas,
                look,
                lane,
                &detail,
                self.heights.cloud + self.heights.swarm,
            ),
            Shape::Tall => names_above(canvas, look, lane, &detail),
        }
    }

    fn swarm(&self, canvas: &Canvas, lane: &Lane) {
        let radius = lane.swarm.radius;
        let line = lane.line + self.look.dot * 0.9;
        for spot in &lane.swarm.spots {
            let centre = (spot.x, line + spot.y);
            let Some(dot) = spot.item.map(|item| &lane.row.dots[item]) else {
                canvas.circle(centre, radius, Ink::role(Part::Dot, lane.row.role));
                continue;
            };
            canvas.linked(dot.href.as_deref(), &dot.label, |canvas| {
                if dot.open {
                    hollow(canvas, centre, radius, lane.row.role);
                } else {
                    canvas.circle(centre, radius, Ink::role(Part::Dot, lane.row.role));
                }
            });
        }
    }

    fn median(&self, canvas: &Canvas, lane: &Lane, median: &Marker) {
        let (look, line) = (self.look, lane.line);
        self.interval(canvas, lane, median);
        let at = self.middle(median);
        canvas.path(
            &[(at, line), (at, lane.peak)],
            Ink::role(Part::Median, lane.row.role),
        );
        let wide = text::width(&median.label, look.value);
        let (from, _) = beside(at, wide, look.value * 0.35, look.width);
        let words = Words {
            text: &median.label,
            size: look.value,
            ink: Ink::of(Part::Value),
        };
        canvas.words((from, line - look.value * 0.62), Anchor::Start, words);
    }

    /// Returns where a median stands; one of zero stands in the column for zero.
    fn middle(&self, median: &Marker) -> f64 {
        if median.seconds > 0.0 {
            self.scale.at(median.seconds)
        } else {
            self.room().zero.0
        }
    }

    fn interval(&self, canvas: &Canvas, lane: &Lane, median: &Marker) {
        let (left, right) = self.scale.edges;
        let at = |seconds: Option<f64>| seconds.filter(|end| end.is_finite());
        let (low, high) = (at(median.low), at(median.high));
        if low.is_none() && high.is_none() {
            return;
        }
        let place = |end: Option<f64>, open: f64| end.map_or(open, |end| self.scale.at(end));
        let (from, to) = (place(low, left), place(high, right));
        let (ink, line, cap) = (
            Ink::role(Part::Interval, lane.row.role),
            lane.line,
            self.look.dot * 0.75,
        );
        canvas.path(&[(from, line), (to, line)], ink);
        for (end, x, way) in [(low, from, -1.0), (high, to, 1.0)] {
            if end.is_some() {
                canvas.path(&[(x, line - cap), (x, line + cap)], ink);
            } else {
                canvas.path(
                    &[
                        (x - cap * way, line - cap),
                        (x, line),
                        (x - cap * way, line + cap),
                    ],
                    ink,
                );
            }
        }
    }

    fn comparison(&self, canvas: &Canvas, lanes: &[Lane], comparison: &Comparison) {
        let Some(below) = self.arrow_row() else {
            return;
        };
        let (upper, lower) = (&lanes[comparison.from.min(comparison.to)], &lanes[below]);
        let middle = |lane: &Lane| {
            lane.row
                .median
                .as_ref()
                .map_or(0.0, |median| self.middle(median))
        };
        let (from, to) = (
            middle(&lanes[comparison.from]),
            middle(&lanes[comparison.to]),
        );
        let y = lower.top
            - self.look.gap
                * if self.look.shape == Shape::Wide {
                    0.36
                } else {
                    0.55
                };
        let foot = lowest(upper, middle(upper), self.look);
        canvas.path(
            &[(middle(upper), foot), (middle(upper), y)],
            Ink::of(Part::Lead),
        );
        canvas.path(
            &[(middle(lower), y), (middle(lower), lower.peak)],
            Ink::of(Part::Lead),
        );
        arrow(canvas, from, to, y, self.look.claim * 0.3);
        self.claim(canvas, (from.min(to), from.max(to)), y, comparison);
    }

    fn claim(&self, canvas: &Canvas, (left, right): (f64, f64), y: f64, comparison: &Comparison) {
        let look = self.look;
        let most = look.width * 0.6;
        let claim = text::shorten(&comparison.label, look.claim, most);
        let detail = text::shorten(&comparison.detail, look.tick, most);
        let wide = text::width(&claim, look.claim).max(text::width(&detail, look.tick));
        let claim = Words {
            text: &claim,
            size: look.claim,
            ink: Ink::of(Part::Claim),
        };
        let detail = Words {
            text: &detail,
            size: look.tick,
            ink: Ink::of(Part::Detail),
        };
        if wide + look.claim < right - left {
            let middle = (left + right) / 2.0;
            canvas.words((middle, y - look.claim * 0.35), Anchor::Middle, claim);
            canvas.words((middle, y + look.tick * 1.2), Anchor::Middle, detail);
            return;
        }
        let (at, anchor) = if right + look.claim + wide <= look.width {
            (right + look.claim * 0.6, Anchor::Start)
        } else {
            (left - look.claim * 0.6, Anchor::End)
        };
        canvas.words((at, y + look.claim * 0.1), anchor, claim);
        canvas.words(
            (at, y + look.claim * 0.1 + look.tick * 1.25),
            anchor,
            detail,
        );
    }
}

fn has_zero(row: &DotRow) -> bool {
    row.dots.iter().any(|dot| dot.seconds == 0.0)
        || row
            .median
            .as_ref()
            .is_some_and(|median| median.seconds <= 0.0)
}

fn values(dots: &Dots) -> Vec<f64> {
    let medians = dots.rows.iter().filter_map(|row| row.median.as_ref());
    let ends = medians
        .flat_map(|median| [Some(median.seconds), median.low, median.high])
        .flatten();
    let all = dots
        .rows
        .iter()
        .flat_map(|row| &row.dots)
        .map(|dot| dot.seconds);
    all.chain(ends)
        .chain(dots.targets.iter().map(|target| target.seconds))
        .collect()
}

fn cloud(row: &DotRow, scale: &Scale) -> Vec<Point> {
    let ended: Vec<f64> = row
        .dots
        .iter()
        .filter(|dot| !dot.open)
        .map(|dot| dot.seconds)
        .collect();
    density::cloud(&ended, row.dots.len(), scale.span)
}

fn height_at(cloud: &[Point], seconds: f64) -> f64 {
    let next = cloud.partition_point(|point| point.0 < seconds);
    match (
        next.checked_sub(1).and_then(|before| cloud.get(before)),
        cloud.get(next),
    ) {
        (Some(a), Some(b)) => a.1 + (b.1 - a.1) * (seconds / a.0).ln() / (b.0 / a.0).ln(),
        _ => 0.0,
    }
}

fn target_levels(look: &Look, dots: &Dots, scale: &Scale) -> Vec<usize> {
    let mut taken: Vec<(usize, f64, f64)> = Vec::new();
    for target in &dots.targets {
        let wide = text::width(&target.label, look.tick).min(look.width * 0.5);
        let (from, to) = beside(scale.at(target.seconds), wide, look.tick * 0.4, look.width);
        let free = |level: &usize| {
            taken
                .iter()
                .all(|(other, a, b)| other != level || to < *a || from > *b)
        };
        let level = (0..=taken.len())
            .find(free)
            .expect("the last level is empty");
        taken.push((level, from - look.tick, to + look.tick));
    }
    taken.iter().map(|(level, _, _)| *level).collect()
}

/// Returns where words of a width stand beside a line: right of it, or left where they would leave the drawing.
fn beside(at: f64, wide: f64, air: f64, edge: f64) -> (f64, f64) {
    if at + air + wide <= edge {
        (at + air, at + air + wide)
    } else {
        (at - air - wide, at - air)
    }
}

fn heights(look: &Look, dots: &Dots, has_cloud: bool, levels: &[usize]) -> Heights {
    let rows = dots.rows.len() as f64;
    let targets = levels
        .iter()
        .max()
        .map_or(0.0, |level| look.tick * (1.6 + 1.3 * *level as f64));
    let axis = look.tick * 1.85;
    match look.height {
        Some(height) => {
            let gap = if dots.comparison.is_some() {
                look.gap
            } else {
                0.0
            };
            let each = (height - targets - axis - gap) / rows;
            let cloud = if has_cloud {
                (each * 0.56).min(300.0)
            } else {
                (each * 0.42).min(80.0)
            };
            let swarm = (each * 0.38).min(if has_cloud { 200.0 } else { 130.0 });
            Heights {
                targets,
                header: 0.0,
                cloud,
                swarm,
                air: (each * 0.06).min(24.0),
                axis,
            }
        }
        None => {
            let few = dots.rows.len() <= 3;
            let cloud = if !has_cloud {
                30.0
            } else if few {
                104.0
            } else {
                62.0
            };
            let swarm = if few { 88.0 } else { 56.0 };
            let header = header(look, dots);
            Heights {
                targets,
                header,
                cloud,
                swarm,
                air: 8.0,
                axis,
            }
        }
    }
}

fn header(look: &Look, dots: &Dots) -> f64 {
    let lines = |row: &DotRow| {
        let name = text::wrap(&row.label, look.name, look.width - 8.0, 2);
        let last = name.last().map_or(0.0, |line| text::width(line, look.name));
        let beside = last + look.name * 0.6 + text::width(&row.detail, look.value) <= look.width;
        name.len() + usize::from(!beside)
    };
    let most = dots.rows.iter().map(lines).max().unwrap_or(1);
    look.name * 1.2 * most as f64 + 6.0
}

fn note(swarm: &Swarm) -> String {
    match (swarm.stacked, swarm.per_dot) {
        (false, _) => String::new(),
        (true, 1) => "dots stacked in steps".to_owned(),
        (true, several) => format!("each dot up to {several}"),
    }
}

fn names_beside(canvas: &Canvas, look: &Look, lane: &Lane, detail: &str, height: f64) {
    let wide = look.left - 24.0;
    let size = if height < 130.0 {
        look.name * 0.82
    } else {
        look.name
    };
    let detail_lines = text::wrap(detail, look.tick, wide, if height < 130.0 { 1 } else { 2 });
    let room = height - detail_lines.len() as f64 * look.tick * 1.25;
    let most = ((room / (size * 1.1)).floor() as usize).clamp(1, 3);
    let names = text::wrap(&lane.row.label, size, wide, most);
    let mut y = lane.line - size * 1.08 * (names.len() as f64 - 1.0) - size * 0.05;
    for name in &names {
        let words = Words {
            text: name,
            size,
            ink: Ink::role(Part::Name, lane.row.role),
        };
        canvas.words((0.0, y), Anchor::Start, words);
        y += size * 1.08;
    }
    for line in &detail_lines {
        let words = Words {
            text: line,
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
    for (index, name) in names.iter().enumerate() {
        y += if index > 0 { look.name * 1.2 } else { 0.0 };
        end = text::width(name, look.name) + look.name * 0.4;
        let words = Words {
            text: name,
            size: look.name,
            ink: Ink::role(Part::Name, lane.row.role),
        };
        canvas.words((0.0, y), Anchor::Start, words);
    }
    if end + text::width(detail, look.value) > look.width {
        (y, end) = (y + look.value * 1.3, 0.0);
    }
    let detail = text::shorten(detail, look.value, look.width - end);
    let words = Words {
        text: &detail,
        size: look.value,
        ink: Ink::of(Part::Detail),
    };
    canvas.words((end, y), Anchor::Start, words);
}

fn hollow(canvas: &Canvas, (x, y): Point, radius: f64, role: Role) {
    let ink = Ink::role(Part::Open, role);
    let (tip, head) = (x + radius * 2.2, radius * 0.55);
    canvas.circle((x, y), radius * 0.8, ink);
    canvas.path(&[(x + radius * 0.8, y), (tip, y)], ink);
    canvas.path(
        &[(tip - head, y - head), (tip, y), (tip - head, y + head)],
        ink,
    );
}

fn lowest(lane: &Lane, at: f64, look: &Look) -> f64 {
    let near = |spot: &&Spot| (spot.x - at).abs() < lane.swarm.radius * 2.0;
    let deepest = lane
        .swarm
        .spots
        .iter()
        .filter(near)
        .map(|spot| spot.y + lane.swarm.radius)
        .fold(0.0, f64::max);
    lane.line + deepest + look.dot * 1.6
}

fn arrow(canvas: &Canvas, from: f64, to: f64, y: f64, head: f64) {
    let way = if to < from { -1.0 } else { 1.0 };
    if (to - from).abs() < head {
        return;
    }
    let ink = Ink::of(Part::Arrow);
    canvas.path(&[(from, y), (to, y)], ink);
    canvas.path(
        &[
            (to - head * way, y - head * 0.75),
            (to, y),
            (to - head * way, y + head * 0.75),
        ],
        ink,
    );
}
