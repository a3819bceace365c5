//! Versions that a file is written for: `format` of keys, and `contract` of themes.

use super::{fields::Reader, number::number, typed::scalar};
use crate::diagnostic::{Diagnostic, short};
use crate::model::keys::Format;

/// Returns whether `what` is written in a version of its format that is read here, and complains if it is not.
pub fn is_ours(fields: &mut Reader, what: &str, format: Format) -> bool {
    let read = match format.version() {
        1 => "format 1 is read".to_owned(),
        latest => format!("formats 1 to {latest} are read"),
    };
    is_known(
        fields,
        ("format", format),
        |message| Diagnostic::error("format", message),
        |written| format!("this {what} is written in format {}, and {read}", short(written)),
    )
}

/// Returns whether a theme is written for the contract of this version, as described in `themes/README.md`, and complains if it is
/// not.
pub fn is_kept(fields: &mut Reader) -> bool {
    is_known(
        fields,
        ("contract", Format::Theme),
        |message| Diagnostic::error("theme-contract", message),
        |written| format!("this theme needs contract {written}, and contract 1 is kept"),
    )
}

/// Returns whether a version is absent or known, and complains if it is not; `newer` makes the message for a later version.
fn is_known(
    fields: &mut Reader,
    (key, format): (&str, Format),
    complaint: fn(String) -> Diagnostic,
    newer: impl Fn(&str) -> String,
) -> bool {
    let Some(entry) = fields.entry(key) else { return true };
    let written = scalar(&entry.value).unwrap_or("");
    let version = number(written).unwrap_or(0.0);
    let latest = format.version();
    let (message, hint) = match version > f64::from(latest) {
        _ if (1..=latest).any(|known| version == f64::from(known)) => return true,
        true => {
            let ours = env!("CARGO_PKG_VERSION");
            let hint = format!("it needs a version of `wrapped` newer than {ours}: update it");
            (newer(written), hint)
        }
        false => {
            let hint = format!("write `{key}: {latest}`, or leave it out");
            let known =
                if latest == 1 { "1".to_owned() } else { format!("a number from 1 to {latest}") };
            (format!("`{key}` is {known}"), hint)
        }
    };
    fields.complaints.push(complaint(message).at(entry.place(), "").hint(hint));
    false
}
