//! The starts of a year in a week of hours: days below each other, or side by side on a phone; each incident a dot.

use super::canvas::Canvas;
use super::layout::{Anchor, Frame, Layout, Point};
use super::palette::Part;
use super::spec::{Shape, Start, Week};
use super::text;

/// The hours that are named, besides those where the box begins and ends.
const NAMED: [f64; 4] = [0.0, 6.0, 12.0, 24.0];

/// Dots enter in so many steps, in the order of the year.
const STEPS: usize = 8;

struct WeekSizes {
    shape: Shape,
    size: (f64, f64),
    /// Where hours begin and end, along their axis.
    hours: (f64, f64),
    /// Where days begin, and the distance between them.
    days: (f64, f64),
    dot: f64,
    hollow: f64,
    name: f64,
    tick: f64,
    shout: f64,
}

impl WeekSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            size: shape.pick((1818.0, 612.0), (358.0, 430.0)),
            hours: shape.pick((140.0, 1794.0), (22.0, 428.0)),
            days: shape.pick((5.8, 79.5), (26.0, 47.4)),
            dot: shape.pick(13.0, 5.2),
            hollow: shape.pick(11.0, 4.4),
            name: shape.pick(36.2, 13.0),
            tick: shape.pick(29.0, 13.0),
            shout: shape.pick(44.0, 14.9),
        }
    }

    /// Returns the place of a day and an hour.
    fn at(&self, day: f64, hour: f64) -> Point {
        let along = self.hours.0 + (self.hours.1 - self.hours.0) * hour / 24.0;
        let across = self.days.0 + self.days.1 * day;
        self.shape.pick((along, across), (across, along))
    }
}

/// Draws the week; a start that is no hour of the day is left out.
pub fn layout(week: &Week, shape: Shape) -> Layout {
    let look = &WeekSizes::of(shape);
    let is_there = |start: &&Start| (0.0..=24.0).contains(&start.hour) && start.day < 7;
    let starts: Vec<&Start> = week.starts.iter().filter(is_there).collect();
    if starts.is_empty() {
        return Canvas::empty(look.size.0);
    }
    let canvas = Canvas::new(look.size.0, look.size.1);
    office(&canvas, look, week);
    for day in 1..=shape.pick(7, 6) {
        let ends = [look.at(f64::from(day), 0.0), look.at(f64::from(day), 24.0)];
        let reach = shape.pick((look.size.0, ends[1].1), ends[1]);
        canvas.path(&[ends[0], reach], Part::Rule);
    }
    names(&canvas, look, week);
    hours(&canvas, look, week);
    for (index, (start, at)) in starts.iter().zip(places(look, &starts)).enumerate() {
        canvas.linked(start.target.as_ref(), &start.label, None, |canvas| {
            let step = index * STEPS / starts.len();
            canvas.group((Part::Rain, step), None, |canvas| match start.inside {
                true => canvas.circle(at, look.dot, Part::Inside.of(week.role)),
                false => canvas.circle(at, look.hollow, Part::Outside),
            });
        });
    }
    busiest(&canvas, look, week, &starts);
    canvas.finish()
}

fn office(canvas: &Canvas, look: &WeekSizes, week: &Week) {
    let Some((days, hours)) = week.office else { return };
    let (from, to) = (look.at(days.0, hours.0), look.at(days.1, hours.1));
    let frame = Frame { left: from.0, top: from.1, right: to.0, bottom: to.1 };
    canvas.rectangle(frame, Part::Office.of(week.role));
}

fn names(canvas: &Canvas, look: &WeekSizes, week: &Week) {
    for (index, day) in week.days.iter().enumerate().take(7) {
        let (x, y) = look.at(index as f64 + 0.5, 0.0);
        let is_busiest = week.busiest.as_ref().is_some_and(|(busiest, _)| *busiest == index);
        let ink = match is_busiest {
            true => Part::Day.of(week.role),
            false => Part::Day.into(),
        };
        match look.shape {
            Shape::Wide => canvas.write((0.0, y + look.name * 0.34), day, look.name, ink),
            Shape::Tall => canvas.words((x, look.name), Anchor::Middle, day, look.name, ink),
        }
    }
}

/// Names some hours; those where the box begins and ends are in its ink, and others that are near give way.
fn hours(canvas: &Canvas, look: &WeekSizes, week: &Week) {
    let ends = week.office.map(|(_, hours)| [hours.0, hours.1]).unwrap_or_default();
    let ends: Vec<f64> = if week.office.is_some() { ends.to_vec() } else { Vec::new() };
    let is_far = |hour: &f64| ends.iter().all(|end| (end - hour).abs() >= 1.5);
    let named = NAMED.into_iter().filter(is_far).map(|hour| (hour, Part::Tick.into()));
    let ends = ends.iter().map(|hour| (*hour, Part::Day.of(week.role)));
    for (hour, ink) in named.chain(ends) {
        let (x, y) = look.at(0.0, hour);
        let label = clock(hour);
        match look.shape {
            Shape::Wide => {
                canvas.words((x, look.size.1 - 10.0), Anchor::Middle, &label, look.tick, ink);
            }
            Shape::Tall => {
                let at = (look.days.0 - 7.0, y + look.tick * 0.35);
                canvas.words(at, Anchor::End, &label, look.tick, ink);
            }
        }
    }
}

/// Writes an hour: `9`, or `9:30`.
fn clock(hour: f64) -> String {
    let minutes = (hour * 60.0).round() as u32;
    match minutes % 60 {
        0 => (minutes / 60).to_string(),
        rest => format!("{}:{rest:02}", minutes / 60),
    }
}

/// Returns the places of dots: on the middle of their day, or beside it where another one is near.
fn places(look: &WeekSizes, starts: &[&Start]) -> Vec<Point> {
    let mut order: Vec<usize> = (0..starts.len()).collect();
    order.sort_by(|a, b| starts[*a].hour.total_cmp(&starts[*b].hour).then(a.cmp(b)));
    let step = look.dot * 1.55;
    let levels = (look.days.1 / 2.0 / step).floor() as i32;
    let mut places = vec![(0.0, 0.0); starts.len()];
    let mut taken: Vec<(usize, f64, i32)> = Vec::new();
    for index in order {
        let start = starts[index];
        let along = (look.hours.1 - look.hours.0) * start.hour / 24.0;
        let apart = |level: i32| {
            let near = taken.iter().filter(|(day, ..)| *day == start.day);
            near.map(|(_, other, at)| (along - other).hypot(f64::from(level - at) * step))
                .fold(f64::INFINITY, f64::min)
        };
        // 0, then above and below in turn.
        let candidates = || (0..=2 * levels).map(|n| if n % 2 == 0 { n / 2 } else { -(n / 2) - 1 });
        let free = candidates().find(|level| apart(*level) >= look.dot * 1.95);
        let widest = || candidates().max_by(|a, b| apart(*a).total_cmp(&apart(*b)));
        let level = free.or_else(widest).unwrap_or_default();
        taken.push((start.day, along, level));
        let (x, y) = look.at(start.day as f64 + 0.5, start.hour);
        let off = f64::from(level) * step;
        places[index] = look.shape.pick((x, y + off), (x + off, y));
    }
    places
}

/// Says of the busiest day how many there were, where none of its dots is.
fn busiest(canvas: &Canvas, look: &WeekSizes, week: &Week, starts: &[&Start]) {
    let Some((day, words)) = &week.busiest else { return };
    let hours: Vec<f64> =
        starts.iter().filter(|start| start.day == *day).map(|start| start.hour).collect();
    let end = week.office.map_or(0.0, |(_, hours)| hours.1);
    let (x, y) = look.at(*day as f64 + 0.5, hours.iter().copied().fold(end, f64::max));
    let (size, ink) = (look.shout, Part::Shout.of(week.role));
    match look.shape {
        Shape::Wide => {
            // Letters of a theme are narrower than the widest.
            let room = text::width(words, size) * 0.88 + 2.0 * (look.dot + 10.0);
            let is_inside =
                |(days, _): &((f64, f64), (f64, f64))| (days.0..days.1).contains(&(*day as f64));
            if let Some(left) = free(look, &hours, week.office.filter(is_inside), room) {
                canvas.write((left + look.dot + 10.0, y + size * 0.35), words, size, ink);
            }
        }
        Shape::Tall => {
            let lines = text::wrap(words, size, look.days.1 * 1.9, 3);
            let widest = text::widest(&lines, size) / 2.0;
            let x = x.clamp(widest, look.size.0 - widest);
            let top = (y + look.dot + size * 1.3).min(look.size.1 - size * lines.len() as f64);
            canvas.lines((x, top), Anchor::Middle, &lines, (size, 1.1), ink);
        }
    }
}

/// Returns where so much room begins between the dots of a day and the sides of the box: the last such place; `None` if there is none.
fn free(
    look: &WeekSizes,
    hours: &[f64],
    office: Option<((f64, f64), (f64, f64))>,
    room: f64,
) -> Option<f64> {
    let sides = office.map(|(_, hours)| [hours.0, hours.1]);
    let mut taken: Vec<f64> = hours.iter().copied().chain(sides.into_iter().flatten()).collect();
    taken.push(0.0);
    taken.sort_by(f64::total_cmp);
    let at = |hour: f64| look.at(0.0, hour).0;
    let ends = taken.iter().skip(1).map(|hour| at(*hour)).chain([look.size.0 + look.dot]);
    let gaps: Vec<(f64, f64)> = taken.iter().map(|hour| at(*hour)).zip(ends).collect();
    gaps.into_iter().rev().find(|(from, to)| to - from >= room).map(|(from, _)| from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples;
    use crate::chart::spec::Mark;
    use crate::words::Language;

    fn start(day: usize, hour: f64) -> Start {
        Start { day, hour, inside: day < 5 && (9.0..17.0).contains(&hour), ..Start::default() }
    }

    fn drawn(starts: Vec<Start>, shape: Shape) -> String {
        let mark = Mark::Week(Week { starts, ..Week::default() });
        let chart = samples::chart("week", mark);
        crate::chart::draw(&chart, shape, Language::English, samples::address)
    }

    #[test]
    fn each_start_is_a_dot_solid_within_the_box_and_hollow_outside() {
        for shape in [Shape::Wide, Shape::Tall] {
            let svg = drawn(vec![start(0, 9.0), start(1, 12.5), start(6, 23.9)], shape);
            assert_eq!(svg.matches("c-inside").count(), 2);
            assert_eq!(svg.matches("c-outside").count(), 1);
        }
    }

    #[test]
    fn starts_of_one_hour_stand_beside_each_other() {
        let starts = [start(1, 9.0), start(1, 9.0), start(1, 9.05)];
        let look = &WeekSizes::of(Shape::Wide);
        let places = places(look, &starts.iter().collect::<Vec<_>>());
        for (index, a) in places.iter().enumerate() {
            for b in &places[..index] {
                assert!((a.0 - b.0).hypot(a.1 - b.1) > look.dot * 1.5, "{places:?}");
            }
        }
    }

    #[test]
    fn half_hours_are_written_with_minutes() {
        assert_eq!([9.0, 17.5, 0.0].map(clock), ["9", "17:30", "0"]);
    }

    #[test]
    fn what_is_no_hour_is_left_out() {
        let svg = drawn(vec![start(0, f64::NAN), start(9, 3.0), start(2, 3.0)], Shape::Wide);
        assert_eq!(svg.matches("<circle").count(), 1);
    }
}
