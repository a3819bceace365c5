//! Inks by role.

/// Which ink of the theme a mark takes: a class in the drawing, a custom property in the style sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// The colour of the text.
    Ink,
    /// The quiet colour, for what is not the point.
    #[default]
    Muted,
    /// The first accent.
    First,
    /// The second accent.
    Second,
    /// The third accent.
    Third,
}
