//! Versions that a file is written for: `format` of keys, and `contract` of themes.

use super::{fields::Reader, number::number, typed::scalar};
use crate::diagnostic::{Diagnostic, short};

/// Returns whether `what` is written in the format that this version reads, and complains if it is not.
pub fn is_ours(fields: &mut Reader, what: &str) -> bool {
    is_one(
        fields,
        "format",
        |message| Diagnostic::error("format", message),
        |written| {
            format!("this {what} is written in format {}, and format 1 is read", short(written))
        },
    )
}

/// Returns whether a theme is written for the contract of this version, as described in `themes/README.md`, and complains if it is
/// not.
pub fn is_kept(fields: &mut Reader) -> bool {
    is_one(
        fields,
        "contract",
        |message| Diagnostic::error("theme-contract", message),
        |written| format!("this theme needs contract {written}, and contract 1 is kept"),
    )
}

/// Returns whether a version is absent or 1, and complains if it is not; `newer` makes the message for a later version.
fn is_one(
    fields: &mut Reader,
    key: &str,
    complaint: fn(String) -> Diagnostic,
    newer: impl Fn(&str) -> String,
) -> bool {
    let Some(entry) = fields.entry(key) else { return true };
    let written = scalar(&entry.value).unwrap_or("");
    let version = number(written).unwrap_or(0.0);
    let (message, hint) = match version > 1.0 {
        _ if version == 1.0 => return true,
        true => {
            let ours = env!("CARGO_PKG_VERSION");
            let hint = format!("it needs a version of `wrapped` newer than {ours}: update it");
            (newer(written), hint)
        }
        false => (format!("`{key}` is 1"), format!("write `{key}: 1`, or leave it out")),
    };
    fields.complaints.push(complaint(message).at(entry.place(), "").hint(hint));
    false
}
