//! A portrait of an incident as SVG, each feature of which means something; never a face of a person.
//!
//! Heads come from a closed list that people have looked at. Colours are classes, so that one drawing serves every theme.

mod dress;
mod face;
mod halftone;
mod head;
mod outline;

use outline::Outline;

pub use head::HEADS;

/// What sits on the head: how the incident was noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headgear {
    /// A test noticed.
    Antennae,
    /// An alert or a dashboard did.
    Siren,
    /// Support, a customer or social media did.
    Headset,
    /// Somebody just saw it.
    Tuft,
    /// Nobody wrote it down: a question mark.
    Question,
    /// The graduation cap, whoever noticed.
    Cap,
}

/// The mouth: how severe it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouth {
    /// The most severe.
    Wavy,
    /// The next.
    Round,
    /// The one after that.
    Smile,
    /// Any below.
    Grin,
    /// The report ranks none, or nobody wrote it down.
    Flat,
}

/// What is worn at the neck: what came of the incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collar {
    /// All follow-ups are done.
    Pearls,
    /// It was reviewed.
    BowTie,
    /// Neither, or nobody wrote it down.
    Buttons,
}

/// Everything that a portrait shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Features {
    /// How many answered: 1 to 5 eyes; closed where nobody counted.
    pub eyes: Option<u32>,
    /// How it was noticed.
    pub headgear: Headgear,
    /// How severe it was.
    pub mouth: Mouth,
    /// What came of it.
    pub collar: Collar,
    /// How long the face is, from 0 to 1.
    pub long: f64,
    /// Which service: a place in [`HEADS`], whatever its size.
    pub head: usize,
    /// Where it looks: a number of eight directions, and of no meaning.
    pub gaze: usize,
    /// Which pair of a wall and a skin: a place among [`PAIRS`], and of no meaning.
    pub pair: usize,
}

/// How many pairs of colours a theme has, as the classes `pair-0`, `pair-1`, ...
pub const PAIRS: usize = 9;

/// Draws a portrait; `said` is what a person would say of it.
pub fn draw(features: &Features, said: &str) -> String {
    let outline = Outline::new(&HEADS[features.head % HEADS.len()], features.long);
    let mut svg = format!(
        "<svg class=\"portrait pair-{}\" viewBox=\"16 28 208 248\" role=\"img\" aria-label=\"{}\">",
        features.pair % PAIRS,
        escaped(said)
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

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// Writes a coordinate with one digit behind the point at most.
fn short(number: f64) -> String {
    let tenths = (number * 10.0).round() / 10.0;
    // A minus before nothing is a byte for nothing.
    format!("{}", if tenths == 0.0 { 0.0 } else { tenths })
}

#[cfg(test)]
mod tests;
