//! A dartboard for a room: the middle is when it was, each dart what a form said, the distance on a log scale how far it was off.

mod aim;

use super::canvas::Canvas;
use super::layout::{Anchor, Frame, Layout, Point};
use super::palette::Part;
use super::scale::{self, Scale};
use super::spec::{Dart, Darts, Shape};
use super::text;
use crate::words::Language;

/// Below this many darts each has its distance beside it.
const NAMED_BELOW: usize = 8;

/// Above this many, darts are dots, and those in the middle a number.
const MOST_DARTS: usize = 150;

/// Darts fly in so many volleys.
const VOLLEYS: usize = 8;

/// The rings, in seconds; the first is the least distance that is drawn to scale.
const RINGS: [u32; 5] = [300, 3_600, 86_400, 604_800, 7_776_000];

struct BoardSizes {
    shape: Shape,
    side: f64,
    rim: f64,
    board: f64,
    /// Where the first ring is, and where the farthest dart may be.
    inner: f64,
    outer: f64,
    bull: f64,
    /// Size of a dart, where 1 is 46 high.
    dart: f64,
    tick: f64,
    count: f64,
    caption: f64,
}

impl BoardSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            side: shape.pick(928.0, 380.0),
            rim: shape.pick(450.0, 184.2),
            board: shape.pick(430.0, 176.0),
            inner: shape.pick(86.0, 35.6),
            outer: shape.pick(416.0, 170.0),
            bull: shape.pick(58.0, 23.7),
            dart: shape.pick(1.0, 0.47),
            tick: shape.pick(26.0, 12.6),
            count: shape.pick(52.0, 25.0),
            caption: shape.pick(27.6, 13.2),
        }
    }

    fn middle(&self) -> Point {
        (self.side / 2.0, self.side / 2.0)
    }
}

/// Draws the board; a distance that is no number is left out.
pub fn layout(darts: &Darts, shape: Shape, language: Language) -> Layout {
    let look = &BoardSizes::of(shape);
    let all: Vec<&Dart> = darts.darts.iter().filter(|dart| dart.seconds.is_finite()).collect();
    if all.is_empty() {
        return Canvas::empty(look.side);
    }
    let canvas = Canvas::new(look.side, look.side);
    let longest = all.iter().map(|dart| dart.seconds.abs()).fold(f64::from(RINGS[2]), f64::max);
    let edges = (look.inner, look.outer);
    let scale = Scale::durations_within(language, (f64::from(RINGS[0]), longest), edges);
    let rings = rings(look, &scale, language);
    board(&canvas, look, &rings);
    if let Some(half) = darts.half.filter(|half| scale.holds(*half)) {
        canvas.circle(look.middle(), scale.at(half), Part::Half);
    }
    canvas.circle(look.middle(), look.bull, Part::Bull);
    let signs: Vec<Frame> = rings.iter().map(|ring| sign(look, ring)).collect();
    let (hits, misses): (Vec<&Dart>, Vec<&Dart>) = all.iter().partition(|dart| dart.is_hit);
    let n = all.iter().map(|dart| dart.n).sum();
    self::hits(&canvas, look, &hits, n);
    self::misses(&canvas, look, (&misses, &signs), &scale, n);
    for (ring, frame) in rings.iter().zip(signs) {
        canvas.rectangle(frame, Part::Sign);
        let baseline = (frame.top + frame.bottom) / 2.0 + look.tick * 0.35;
        canvas.words((look.middle().0, baseline), Anchor::Middle, &ring.1, look.tick, Part::Value);
    }
    let side = |is_late: bool| misses.iter().filter(move |dart| (dart.seconds >= 0.0) == is_late);
    let n = |is_late: bool| side(is_late).map(|dart| dart.n).sum();
    counted(&canvas, look, Anchor::Start, (n(false), &darts.early));
    counted(&canvas, look, Anchor::End, (n(true), &darts.late));
    canvas.finish()
}

/// A ring: its distance from the middle, and its words.
type Ring = (f64, String);

fn rings(look: &BoardSizes, scale: &Scale, language: Language) -> Vec<Ring> {
    let mut rings: Vec<Ring> = Vec::new();
    for seconds in RINGS.into_iter().filter(|ring| scale.holds(f64::from(*ring))) {
        let radius = scale.at(f64::from(seconds));
        let is_clear = rings.last().is_none_or(|(last, _)| radius - last > look.tick * 1.6);
        if is_clear && radius < look.board - look.tick * 0.7 {
            rings.push((radius, scale::duration(language, seconds)));
        }
    }
    rings
}

/// Draws the rim and the zones, each over the larger ones, pale ones and fuller ones in turn.
fn board(canvas: &Canvas, look: &BoardSizes, rings: &[Ring]) {
    canvas.circle(look.middle(), look.rim, Part::Board);
    canvas.circle(look.middle(), look.board, Part::Zone);
    for (place, (radius, _)) in rings.iter().rev().enumerate() {
        let part = if place % 2 == 0 { Part::Zone2 } else { Part::Zone };
        canvas.circle(look.middle(), *radius, part);
    }
    let (x, y) = look.middle();
    canvas.path(&[(x, y - look.board), (x, y + look.board)], Part::Split);
}

/// Returns the ground of a ring's words, on the ring above the middle.
fn sign(look: &BoardSizes, (radius, label): &Ring) -> Frame {
    // Letters of a theme are narrower than the widest.
    let wide = text::width(label, look.tick) * 0.82 + look.tick * 0.7;
    let (x, y) = look.middle();
    let (half, high) = (wide / 2.0, look.tick * 0.72);
    Frame { left: x - half, right: x + half, top: y - radius - high, bottom: y - radius + high }
}

/// Draws those in the middle: as darts seen from the end, or as a number where they are many.
fn hits(canvas: &Canvas, look: &BoardSizes, hits: &[&Dart], all: usize) {
    let (x, y) = look.middle();
    let places = aim::in_the_middle(hits.len()).filter(|_| all <= MOST_DARTS);
    let Some((size, places)) = places else {
        let number = hits.iter().map(|dart| dart.n).sum::<usize>();
        let (number, size) = (number.to_string(), look.bull * 0.8);
        let baseline = (x, y + size * 0.35);
        return canvas.words(baseline, Anchor::Middle, &number, size, Part::Number);
    };
    for (dart, (across, down)) in hits.iter().zip(places) {
        let centre = (x + across * look.bull, y + down * look.bull);
        canvas.linked(dart.target.as_ref(), &dart.label, None, |canvas| {
            canvas.circle(centre, size * look.bull, Part::Stuck);
        });
    }
}

/// Draws those beside it, in volleys.
fn misses(
    canvas: &Canvas,
    look: &BoardSizes,
    (misses, signs): (&[&Dart], &[Frame]),
    scale: &Scale,
    all: usize,
) {
    let distances: Vec<(f64, bool)> = misses
        .iter()
        .map(|dart| (distance(look, scale, dart.seconds.abs()), dart.seconds < 0.0))
        .collect();
    let range = aim::Range { middle: look.middle(), dart: look.dart * 46.0, signs };
    let tips = aim::places(&distances, &range);
    for (place, (dart, tip)) in misses.iter().zip(tips).enumerate() {
        let volley = place % VOLLEYS;
        canvas.linked(dart.target.as_ref(), &dart.label, None, |canvas| {
            if all > MOST_DARTS {
                let speck = |canvas: &Canvas| canvas.circle(tip, 6.0 * look.dart, Part::Point);
                return canvas.group((Part::Dart, volley), None, speck);
            }
            let mirrored = if dart.seconds < 0.0 { -look.dart } else { look.dart };
            canvas.group((Part::Dart, volley), Some((tip, (mirrored, look.dart))), one);
        });
        if all < NAMED_BELOW {
            let anchor = if dart.seconds < 0.0 { Anchor::End } else { Anchor::Start };
            let away = look.tick * if dart.seconds < 0.0 { -0.6 } else { 0.6 };
            let at = (tip.0 + away, tip.1 + look.tick * 1.1);
            canvas.words(at, anchor, &dart.size, look.tick, Part::Value);
        }
    }
}

/// Returns how far from the middle a dart is; within the first ring the scale ends at the bull.
fn distance(look: &BoardSizes, scale: &Scale, seconds: f64) -> f64 {
    let first = f64::from(RINGS[0]);
    if seconds >= first {
        return scale.at(seconds);
    }
    let least = look.bull + look.dart * 12.0;
    let share = (seconds / 20.0).ln() / (first / 20.0).ln();
    least + (look.inner - least) * share.clamp(0.0, 1.0)
}

/// Draws a dart with its tip at 0, 0.
fn one(canvas: &Canvas) {
    canvas.curve("M0 0L24-24", Part::Shaft);
    canvas.shape("M19-19L23-37 39-46 37-37 46-39 37-23Z", Part::Flight);
    canvas.circle((0.0, 0.0), 9.5, Part::Point);
}

/// Writes how many there are on one side, in an upper corner.
fn counted(canvas: &Canvas, look: &BoardSizes, anchor: Anchor, (n, words): (usize, &str)) {
    let x = if anchor == Anchor::End { look.side } else { 0.0 };
    let first = look.shape.pick(46.8, 22.5);
    canvas.words((x, first), anchor, &n.to_string(), look.count, Part::Score);
    canvas.words((x, first + look.caption * 1.12), anchor, words, look.caption, Part::Text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples;
    use crate::chart::spec::Mark;

    fn drawn(seconds: &[f64], shape: Shape) -> String {
        let dart = |seconds: &f64| Dart {
            n: 1,
            seconds: *seconds,
            size: format!("{seconds} s"),
            is_hit: seconds.abs() <= 300.0,
            ..Dart::default()
        };
        let darts = seconds.iter().map(dart).collect();
        let mark = Mark::Darts(Darts { darts, half: Some(2_700.0), ..Darts::default() });
        let chart = samples::chart("form", mark);
        crate::chart::draw(&chart, shape, Language::English, samples::address)
    }

    #[test]
    fn each_moment_is_a_dart_and_those_that_were_right_stick_in_the_middle() {
        for shape in [Shape::Wide, Shape::Tall] {
            let svg = drawn(&[0.0, 60.0, 3_600.0, -7_200.0, 90_000.0, -400.0], shape);
            assert_eq!(svg.matches("c-stuck").count(), 2);
            assert_eq!(svg.matches("c-flight").count(), 4);
        }
    }

    #[test]
    fn few_darts_have_their_distance_and_many_do_not() {
        assert!(drawn(&[3_600.0], Shape::Wide).contains(">3600 s<"));
        assert!(!drawn(&[3_600.0; 8], Shape::Wide).contains(">3600 s<"));
    }

    #[test]
    fn hundreds_are_dots_and_a_number() {
        let mut seconds = vec![5_000.0; 300];
        seconds.extend([0.0; 100]);
        let svg = drawn(&seconds, Shape::Wide);
        assert!(!svg.contains("c-flight") && svg.contains(">100<"), "{svg}");
        assert_eq!(svg.matches("c-point").count(), 300);
    }

    #[test]
    fn early_is_left_and_late_is_right() {
        let svg = drawn(&[-90_000.0, 90_000.0], Shape::Wide);
        let across = |part: &str| -> f64 {
            part.split("translate(").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap()
        };
        let darts: Vec<&str> = svg.split("<g class=\"c-dart").skip(1).collect();
        let places = [across(darts[0]), across(darts[1])];
        assert!(places[0] < 464.0 && places[1] > 464.0, "{places:?}");
    }

    #[test]
    fn what_is_no_number_is_left_out() {
        let svg = drawn(&[f64::NAN, f64::INFINITY, 600.0], Shape::Tall);
        assert_eq!(svg.matches("c-flight").count(), 1);
        assert!(!svg.contains("NaN"), "{svg}");
    }
}
