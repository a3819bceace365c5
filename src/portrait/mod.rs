//! Draws a portrait of an incident as SVG, in which each feature has a meaning; never the face of a person.
//!
//! Heads come from a closed list that people have looked at. Colours are classes, so that one drawing serves every theme.

mod crowd;
mod dress;
mod face;
mod features;
mod halftone;
mod head;
mod number;
mod outline;

use crate::escape;
use outline::Outline;

pub use crowd::{Crowd, Hat};
pub use features::{Collar, Features, Headgear, Mouth, PAIRS};
pub use head::HEADS;

/// Draws a portrait; `said` describes it for a screen reader.
pub fn draw(features: &Features, said: &str) -> String {
    let outline = Outline::new(&HEADS[features.head % HEADS.len()], features.long);
    let mut svg = format!(
        "<svg class=\"portrait pair-{}\" viewBox=\"16 28 208 248\" role=\"img\" aria-label=\"{}\">",
        features.pair % PAIRS,
        escape::markup(said)
    );
    svg.push_str("<path class=\"wall\" d=\"M0 0h240v288H0z\"/>");
    svg.push_str("<path class=\"skin\" d=\"M93 170h54v96H93z\"/>");
    svg.push_str(&format!("<path class=\"skin\" d=\"{}\"/>", outline.path()));
    svg.push_str(&halftone::shade(&outline));
    svg.push_str(&dress::bust(features.collar));
    svg.push_str(&face::eyes(features.eyes, features.gaze));
    svg.push_str(&face::mouth(features.mouth, outline.chin()));
    svg.push_str(&dress::headgear(features.headgear, &outline));
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests;
