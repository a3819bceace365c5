//! Styled text: words and what they are, before a terminal gives them colours.

/// What some words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Running text.
    Plain,
    /// A number, or the name of something.
    Strong,
    /// What is not the point.
    Quiet,
    /// A claim that is supported.
    Supported,
    /// A claim that is refuted.
    Refuted,
    /// A claim that stays open.
    Open,
}

/// Text in stretches, each with its tone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Styled(pub Vec<(Tone, String)>);

impl Styled {
    /// Adds words.
    pub fn say(&mut self, tone: Tone, words: impl Into<String>) {
        self.0.push((tone, words.into()));
    }

    /// Returns the words alone.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::styled::{Styled, Tone};
    /// let mut text = Styled::default();
    /// text.say(Tone::Strong, "26 min");
    /// text.say(Tone::Plain, " to detect");
    /// assert_eq!(text.plain(), "26 min to detect");
    /// ```
    pub fn plain(&self) -> String {
        self.0.iter().map(|(_, words)| words.as_str()).collect()
    }
}
