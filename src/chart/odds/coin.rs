//! The coin: a head of the yearbook on gold, with reeds around it.

use std::f64::consts::TAU;

use crate::chart::canvas::Canvas;
use crate::chart::layout::{Point, short};
use crate::chart::palette::Part;
use crate::chart::spec::Role;

/// The ink of the coin's number.
pub(super) const ROLE: Role = Role::Third;

/// The side of the coin that its shapes are drawn for.
const SIDE: f64 = 400.0;

/// How many reeds there are.
const REEDS: u32 = 60;

/// The head, in the units of a portrait: neck, head, shoulders and collar.
const HEAD: [(Part, &str); 5] = [
    (Part::Mint, "M62 248C68 236 78 226 92 222Q120 238 148 222C162 226 172 236 178 248Z"),
    (Part::Eye, "M92 221L114 246 88 250 72 227ZM148 221L126 246 152 250 168 227Z"),
    (Part::Skin, "M93 170H147V232Q120 246 93 232Z"),
    (
        Part::Skin,
        "M120 81C128.6 81 138.5 82.7 145.7 87C152.8 91.3 159.1 99.8 162.8 107C166.4 114.2 166.4 122.5 167.5 130C168.6 137.5 167.3 144.5 169.4 151.8C171.5 159.1 177.8 167.3 179.9 173.7C181.9 180 183.7 185.7 181.8 189.8C179.9 193.8 174.5 197.4 168.5 197.8C162.4 198.2 153.7 192.2 145.7 192.1C137.6 191.9 128.6 196.7 120 196.7C111.5 196.7 102.4 191.9 94.4 192.1C86.3 192.2 77.6 198.2 71.6 197.8C65.5 197.4 60.2 193.8 58.3 189.8C56.4 185.7 58.1 180 60.2 173.7C62.2 167.3 68.5 159.1 70.6 151.8C72.7 144.5 71.4 137.5 72.5 130C73.6 122.5 73.6 114.2 77.3 107C80.9 99.8 87.2 91.3 94.4 87C101.5 82.7 111.5 81 120 81Z",
    ),
    (Part::Mint, "M109 174A11 13 0 1 1 131 174A11 13 0 1 1 109 174Z"),
];

/// Three eyes: the middle of each.
const EYES: [Point; 3] = [(95.0, 134.0), (145.0, 134.0), (120.0, 123.0)];

/// Draws the coin into a square.
pub(super) fn draw(canvas: &Canvas, corner: Point, side: f64) {
    let scale = side / SIDE;
    canvas.group((Part::Coin, 0), None, |canvas| {
        canvas.group((Part::Face, 0), Some((corner, (scale, scale))), |canvas| {
            canvas.circle((200.0, 200.0), 180.0, Part::Face);
            let place = ((20.0, -3.0), (1.5, 1.5));
            canvas.group((Part::Skin, 0), Some(place), head);
            // The rim is drawn over the shoulders.
            canvas.circle((200.0, 200.0), 179.0, Part::Rim);
            canvas.circle((200.0, 200.0), 164.0, Part::Reed);
            canvas.curve(&reeds(), Part::Reed);
        });
    });
}

fn head(canvas: &Canvas) {
    for (part, data) in HEAD {
        canvas.shape(data, part);
    }
    canvas.curve("M73 134C73 59.3 167 59.3 167 134", Part::Etch);
    for x in [62.0, 156.0] {
        let (right, data) = (x + 22.0, "V143Q");
        let lamp = format!(
            "M{} 117H{}Q{right} 117 {right} 127{data}{right} 153 {} 153H{}Q{x} 153 {x} 143V127Q{x} 117 {} 117Z",
            x + 10.0,
            right - 10.0,
            right - 10.0,
            x + 10.0,
            x + 10.0
        );
        canvas.shape(&lamp, Part::Eye);
    }
    canvas.curve("M73 152Q73 180 90 177", Part::Etch);
    canvas.shape("M85 177A6 6 0 1 1 97 177A6 6 0 1 1 85 177Z", Part::Mint);
    for (x, y) in EYES {
        canvas.circle((x, y), 14.5, Part::Eye);
        canvas.circle((x - 1.1, y + 2.8), 7.3, Part::Mint);
    }
}

/// Returns short lines across the rim.
fn reeds() -> String {
    let reed = |number: u32| {
        let (sin, cos) = (f64::from(number) / f64::from(REEDS) * TAU).sin_cos();
        let at = |radius: f64| {
            format!("{} {}", short(200.0 + radius * cos), short(200.0 + radius * sin))
        };
        format!("M{}L{}", at(175.0), at(190.0))
    };
    (0..REEDS).map(reed).collect()
}
