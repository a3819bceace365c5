//! What is worn: the bust with its collar, and what sits on the head.

use super::features::{Collar, Headgear};
use super::halftone;
use super::number::short;
use super::outline::{MIDDLE, Outline};

const BUST: &str =
    "<path class=\"ink\" d=\"M14 290C14 246 52 232 92 222q28 16 56 0C188 232 226 246 226 290Z\"/>";
const LAPELS: &str =
    "<path class=\"paper\" d=\"M92 221l28 34-40 18-8-46zM148 221l-28 34 40 18 8-46z\"/>";

const BUTTONS: &str = "<path class=\"chalk\" stroke-width=\"3\" d=\"M120 256v34\"/>\
    <circle class=\"paper\" cx=\"132\" cy=\"268\" r=\"3.6\"/>";
const BOW_TIE: &str = "<path class=\"trim\" stroke-width=\"3\" d=\"M120 254l-30-13v30zM120 254l30-13v30z\"/>\
    <circle class=\"trim\" stroke-width=\"3\" cx=\"120\" cy=\"255\" r=\"7\"/>";

/// Where each pearl hangs, from the left to the middle.
const PEARLS: [(i32, i32); 4] = [(84, 239), (96, 248), (108, 255), (120, 258)];

/// Draws shoulders and collar.
pub fn bust(collar: Collar) -> String {
    format!("{BUST}{}{LAPELS}{}", halftone::light(), worn(collar))
}

/// Draws shoulders and collar without the light on them.
pub fn plain_bust(collar: Collar) -> String {
    format!("{BUST}{LAPELS}{}", worn(collar))
}

fn worn(collar: Collar) -> String {
    match collar {
        Collar::Pearls => pearls(),
        Collar::BowTie => BOW_TIE.to_owned(),
        Collar::Buttons => BUTTONS.to_owned(),
    }
}

fn pearls() -> String {
    let right = PEARLS[..3].iter().rev().map(|(x, y)| (240 - x, *y));
    let all = PEARLS.iter().copied().chain(right);
    all.map(|(x, y)| {
        format!("<circle class=\"trim\" stroke-width=\"2.6\" cx=\"{x}\" cy=\"{y}\" r=\"5.5\"/>")
    })
    .collect()
}

const ANTENNAE: &str = "<path class=\"line\" stroke-width=\"5\" d=\"M104 92q-6-22-20-30M136 92q6-22 20-30\"/>\
    <circle class=\"bead\" cx=\"82\" cy=\"60\" r=\"9\"/><circle class=\"bead\" cx=\"158\" cy=\"60\" r=\"9\"/>";
const SIREN: &str = "<path class=\"lamp\" d=\"M98 88v-14a22 22 0 0 1 44 0v14z\"/>\
    <rect class=\"ink\" x=\"90\" y=\"84\" width=\"60\" height=\"11\" rx=\"4\"/>\
    <path class=\"line\" stroke-width=\"4.5\" d=\"M120 42v-10M92 52l-8-7M148 52l8-7\"/>";
const TUFT: &str = "<path class=\"line\" stroke-width=\"5.5\" d=\"M112 88q-14-16-4-32M120 86q0-20 6-34M129 88q12-12 20-22\"/>";
const QUESTION: &str = "<path class=\"line\" stroke-width=\"6\" d=\"M107 49a13 12 0 1 1 18 11q-5 3-5 9\"/>\
    <circle class=\"ink\" cx=\"120\" cy=\"79\" r=\"4\"/>";
const CAP: &str = "<path class=\"ink\" d=\"M78 91q42 18 84 0v-22H78z\"/>\
    <path class=\"board\" d=\"M120 45l76 26-76 26-76-26z\"/>\
    <path class=\"chalk\" stroke-width=\"4\" d=\"M120 71q40 4 58 14v26\"/>\
    <circle class=\"tassel\" cx=\"178\" cy=\"115\" r=\"7\"/>";

/// The height of the crown for which headgear is drawn.
const CROWN: f64 = 81.0;

/// Draws what sits on the head.
pub fn headgear(headgear: Headgear, outline: &Outline) -> String {
    let worn = match headgear {
        Headgear::Antennae => ANTENNAE,
        Headgear::Siren => SIREN,
        Headgear::Tuft => TUFT,
        Headgear::Cap => CAP,
        Headgear::Headset => return headset(outline),
        Headgear::Question => QUESTION,
    };
    match outline.crown() - CROWN {
        0.0 => worn.to_owned(),
        down => format!("<g transform=\"translate(0 {})\">{worn}</g>", short(down)),
    }
}

/// Draws a headset as wide as the head; its microphone points at the mouth.
fn headset(outline: &Outline) -> String {
    const EARS: f64 = 134.0;
    let half = outline.half_width(EARS).max(46.0);
    let (left, right) = (MIDDLE.0 - half, MIDDLE.0 + half);
    // A cubic curve reaches three quarters of the way to the height of its handles.
    let handle = EARS + (outline.crown() - 3.0 - EARS) / 0.75;
    let (l, r, h) = (short(left), short(right), short(handle));
    let cup = |x: f64| {
        let x = short(x - 11.0);
        format!("<rect class=\"lamp\" x=\"{x}\" y=\"117\" width=\"22\" height=\"36\" rx=\"10\"/>")
    };
    format!(
        "<path class=\"line butt\" stroke-width=\"7\" d=\"M{l} 134C{l} {h} {r} {h} {r} 134\"/>{}{}\
         <path class=\"line\" stroke-width=\"4\" d=\"M{l} 152Q{l} 180 90 177\"/><circle class=\"ink\" cx=\"91\" cy=\"177\" r=\"6\"/>",
        cup(left),
        cup(right)
    )
}
