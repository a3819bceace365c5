//! Words that say yes or no, in whatever form.

use crate::source::text::squash;

/// Returns whether a word says yes, in whatever form.
pub fn is_yes(text: &str) -> bool {
    matches!(squash(text).as_str(), "true" | "yes" | "y" | "on" | "1" | "t" | "ja" | "wahr")
}

/// Returns whether a word says no, in whatever form.
pub fn is_no(text: &str) -> bool {
    matches!(
        squash(text).as_str(),
        "false" | "no" | "n" | "off" | "0" | "f" | "never" | "none" | "nein" | "falsch"
    )
}
