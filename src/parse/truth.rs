//! Words that mean yes or no, in any form.

use crate::source::text::squash;

/// Returns whether a word means yes, in any form.
pub fn is_yes(text: &str) -> bool {
    matches!(squash(text).as_str(), "true" | "yes" | "y" | "on" | "1" | "t" | "ja" | "wahr")
}

/// Returns whether a word means no, in any form.
pub fn is_no(text: &str) -> bool {
    matches!(
        squash(text).as_str(),
        "false" | "no" | "n" | "off" | "0" | "f" | "never" | "none" | "nein" | "falsch"
    )
}
