//! Many portraits on one page: shared parts are written once, and each portrait refers to them.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use super::dress;
use super::face;
use super::features::{Features, Headgear, PAIRS};
use super::head::HEADS;
use super::outline::Outline;

/// How many lengths of a face there are in a crowd, besides the shortest.
const LENGTHS: f64 = 2.0;

/// The parts of small portraits, by their names.
#[derive(Debug, Default)]
pub struct Crowd {
    parts: BTreeMap<String, String>,
    /// Whole heads, each of which may be shown in several places.
    kept: Vec<String>,
}

/// Whether a head of a crowd wears what the incident was noticed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hat {
    /// It does.
    On,
    /// It is under a roof.
    Off,
}

impl Crowd {
    /// Draws a small portrait without wall and shade, and keeps the parts that it refers to.
    pub fn draw(&mut self, features: &Features) -> String {
        let used = self.uses(features, Hat::On);
        let pair = features.pair % PAIRS;
        format!(
            "<svg class=\"small portrait pair-{pair}\" viewBox=\"36 26 168 232\" aria-hidden=\"true\">{used}</svg>"
        )
    }

    /// Keeps a small portrait without wall and shade among the parts, and returns its id, to be shown wherever it is wanted.
    pub fn keep(&mut self, features: &Features, hat: Hat) -> String {
        let used = self.uses(features, hat);
        let pair = features.pair % PAIRS;
        let id = format!("_k{}", self.kept.len());
        self.kept.push(format!("<g class=\"small portrait pair-{pair}\" id=\"{id}\">{used}</g>"));
        id
    }

    fn uses(&mut self, features: &Features, hat: Hat) -> String {
        let length = (features.long.clamp(0.0, 1.0) * LENGTHS).round();
        let head = features.head % HEADS.len();
        // Most heads have been drawn before, and then nobody asks for the outline.
        let outline = LazyCell::new(|| Outline::new(&HEADS[head], length / LENGTHS));
        let shape = format!("{head}{length}");
        let eyes = features.eyes.unwrap_or(0).min(5);
        let worn = match features.headgear {
            Headgear::Headset => format!("w{:?}{shape}", features.headgear),
            // Everything else sits on the crown, which does not move with the length.
            _ => format!("w{:?}{head}", features.headgear),
        };
        let skin = || {
            let path = outline.path();
            format!(
                "<path class=\"skin\" d=\"M93 170h54v96H93z\"/><path class=\"skin\" d=\"{path}\"/>"
            )
        };
        let mut used = vec![
            self.part(format!("h{shape}"), skin),
            self.part(format!("b{:?}", features.collar), || dress::plain_bust(features.collar)),
            self.part(format!("e{eyes}{}", features.gaze % 8), || {
                face::eyes(features.eyes, features.gaze)
            }),
            self.part(format!("m{:?}{length}", features.mouth), || {
                face::mouth(features.mouth, outline.chin())
            }),
        ];
        if hat == Hat::On {
            used.push(self.part(worn, || dress::headgear(features.headgear, &outline)));
        }
        used.concat()
    }

    /// Returns the drawing that defines all parts; it must be on the page, and shows nothing. Empty if nothing was drawn.
    ///
    /// Each part has the classes of a portrait: style rules match it here, not where it is used.
    pub fn parts(&self) -> String {
        if self.parts.is_empty() {
            return String::new();
        }
        let parts = self.parts.iter();
        let parts: String = parts
            .map(|(name, drawn)| format!("<g class=\"small portrait\" id=\"_{name}\">{drawn}</g>"))
            .collect();
        let kept = self.kept.concat();
        format!(
            "<svg class=\"small portrait parts\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>{parts}{kept}</defs></svg>"
        )
    }

    fn part(&mut self, name: String, draw: impl FnOnce() -> String) -> String {
        let used = format!("<use href=\"#_{name}\"/>");
        self.parts.entry(name).or_insert_with(draw);
        used
    }
}
