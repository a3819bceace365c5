//! The inks of a card, as a theme has them.

use crate::chart::Role;

/// Which ink of the theme a mark takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ink {
    /// That of the text.
    #[default]
    Ink,
    /// The quiet one.
    Muted,
    /// The first accent.
    First,
    /// The second accent.
    Second,
    /// The third accent.
    Third,
    /// What is written on ink.
    On,
    /// What is written on the first accent.
    OnFirst,
    /// What is written on the second accent.
    OnSecond,
    /// Lines in the background.
    Grid,
    /// The ground itself.
    Ground,
    /// Shadows.
    Shade,
}

impl From<Role> for Ink {
    fn from(role: Role) -> Ink {
        match role {
            Role::Ink => Ink::Ink,
            Role::Muted => Ink::Muted,
            Role::First => Ink::First,
            Role::Second => Ink::Second,
            Role::Third => Ink::Third,
        }
    }
}

/// The colours of one ground, each as SVG writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inks {
    /// By [`Ink`]: every one has its colour.
    pub colours: [String; 11],
    /// What lies behind everything, from the lowest.
    pub backdrop: Vec<Backdrop>,
    /// The inks of portraits.
    pub portraits: Portraits,
}

impl Inks {
    /// Returns a colour.
    pub fn of(&self, ink: Ink) -> &str {
        &self.colours[ink as usize]
    }
}

/// The inks of portraits: of all of them, and of each pair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portraits {
    /// The dark one.
    pub navy: String,
    /// The light one.
    pub sheet: String,
    /// A wall and a skin a pair.
    pub pairs: Vec<[String; 2]>,
}

/// One layer of the ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backdrop {
    /// How its colours run.
    pub shading: Shading,
    /// Its colours.
    pub stops: Vec<Stop>,
}

/// How colours run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shading {
    /// Along a line, at an angle as CSS counts it: 0 upwards, 90 to the right.
    Linear {
        /// In degrees.
        degrees: i32,
    },
    /// From a point, in hundredths of the card.
    Radial {
        /// How far, across and down.
        reach: (i32, i32),
        /// From where, across and down.
        from: (i32, i32),
    },
}

/// A colour of a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The colour, without its opacity.
    pub colour: String,
    /// From 0 to 100.
    pub opacity: u8,
    /// From 0 to 100 along the way.
    pub at: u8,
}
