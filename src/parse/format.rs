//! `format`: which version of a file's keys it is written in.

use crate::diagnostic::{Diagnostic, short};
use crate::parse::fields::Reader;
use crate::parse::number::number;
use crate::parse::typed::scalar;

/// The format of reports and of earlier editions that this version reads.
const FORMAT: f64 = 1.0;

/// Returns whether `what` is written in the format that this version reads, and complains where it is not.
pub fn is_ours(fields: &mut Reader, what: &str) -> bool {
    let Some(entry) = fields.entry("format") else {
        return true;
    };
    let written = scalar(&entry.value).unwrap_or("");
    if number(written) == Some(FORMAT) {
        return true;
    }
    let newer = number(written).is_some_and(|format| format > FORMAT);
    let message = match newer {
        true => {
            format!("this {what} is written in format {}, and format 1 is read", short(written))
        }
        false => "`format` is 1".to_owned(),
    };
    let hint = match newer {
        true => format!(
            "it needs a version of `wrapped` newer than {}: update it",
            env!("CARGO_PKG_VERSION")
        ),
        false => "write `format: 1`, or leave it out".to_owned(),
    };
    let complaint = Diagnostic::error("format", message).at(entry.place(), "");
    fields.told.push(complaint.hint(hint));
    false
}
