//! The year as a sun that leaves the card at the right.

use std::f64::consts::TAU;

use super::frame;
use super::ink::Ink;
use super::setting::{Line, display, text};
use super::sheet::{Anchor, Sheet};
use crate::chart::{Role, Wheel};

/// The middle of the sun, its rim, and the reach of the longest ray.
const MIDDLE: (f64, f64) = (885.0, 262.0);
const RIM: f64 = 122.0;
const REACH: f64 = 128.0;

/// Durations of a short and a long ray: ten seconds and a week.
const SHORTEST: f64 = 10.0;
const LONGEST: f64 = 7.0 * 24.0 * 3600.0;

/// Draws the rays, and the number in the middle.
pub fn draw(sheet: &mut Sheet, wheel: &Wheel) {
    for far in [RIM + 10.0 + REACH * 0.5, RIM + 10.0 + REACH] {
        let around = (TAU * far / 9.0).round();
        for dot in 0..around as u32 {
            let (sin, cos) = (TAU * f64::from(dot) / around).sin_cos();
            let at = (MIDDLE.0 + cos * far, MIDDLE.1 + sin * far);
            sheet.disc(Ink::Grid, at, 1.6, None);
        }
    }
    let length = |seconds: f64| {
        let far = (seconds.clamp(SHORTEST, LONGEST) / SHORTEST).ln() / (LONGEST / SHORTEST).ln();
        12.0 + (REACH - 12.0) * far
    };
    let broad = (TAU * RIM / wheel.rays.len().max(1) as f64 * 0.9).clamp(1.2, 7.0);
    for ray in &wheel.rays {
        let (sin, cos) = (TAU * ray.turn).sin_cos();
        let at = |reach: f64| (MIDDLE.0 + sin * reach, MIDDLE.1 - cos * reach);
        let from = RIM + 10.0;
        match ray.seconds {
            Some(seconds) => {
                sheet.stroke(ray.role.into(), at(from), at(from + length(seconds)), broad, "");
            }
            None => sheet.disc(ray.role.into(), at(from + 4.0), 4.0, Some(2.0)),
        }
    }
    sheet.disc(Ink::Ink, MIDDLE, RIM, None);
    let size = match wheel.number.chars().count() {
        0..=2 => 150.0,
        3 => 112.0,
        _ => 76.0,
    };
    let at = (MIDDLE.0, MIDDLE.1 + size * 0.35);
    sheet.say(&wheel.number, Ink::On, display(size), at, Anchor::Middle);
}

/// What each role means: how many, and of which kind.
type Key = [(Role, String, String)];

/// Height of a line of the key.
const STEP: f64 = 40.0;

/// Returns how high the key is.
pub fn room(key: &Key) -> f64 {
    STEP * key.len() as f64
}

/// Draws the key, with its upper left corner at a place.
pub fn key(sheet: &mut Sheet, key: &Key, (x, top): (f64, f64)) {
    let line = |number: &str| sheet.setter.line(number, Ink::Ink, display(31.0));
    let numbers: Vec<Line> = key.iter().map(|(_, number, _)| line(number)).collect();
    let gutter = numbers.iter().map(|number| number.width).fold(0.0, f64::max) + 16.0;
    for (place, ((role, _, label), number)) in key.iter().zip(&numbers).enumerate() {
        let foot = top + STEP * place as f64 + 30.0;
        sheet.write(number, (x, foot), Anchor::Start);
        let left = x + gutter;
        let swatch = [left + 4.0, left + 46.0].map(|x| (x, foot - 10.0));
        sheet.stroke((*role).into(), swatch[0], swatch[1], 8.0, "");
        let sizes = [27.0, 25.0, 23.0].map(text);
        let label = frame::smaller(sheet, label, Ink::Ink, sizes, 480.0 - gutter);
        sheet.write(&label, (left + 66.0, foot), Anchor::Start);
    }
}
