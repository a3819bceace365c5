//! `theme` in `wrapped.yaml`, and the `theme.yaml` of a theme of the report's own.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, did_you_mean, either, short};
use crate::parse::fields::{Reader, wrong};
use crate::parse::number::number;
use crate::parse::typed::scalar;

/// The theme that pages have where a report names none.
pub const DEFAULT: &str = "wrapped";

/// The themes that the program carries.
const BUILT_IN: [&str; 3] = [DEFAULT, "yearbook", "plain"];

/// The version of the contract between themes and this version: what `themes/README.md` says.
const CONTRACT: f64 = 1.0;

/// Reads the name of the theme: a built-in one, or one that the report brings.
pub fn name(fields: &mut Reader, own: &BTreeSet<&str>) -> String {
    let name = fields.text("theme");
    let Some((name, entry)) = name.zip(fields.entry("theme")) else {
        return DEFAULT.to_owned();
    };
    if BUILT_IN.contains(&name.as_str()) || own.contains(name.as_str()) {
        return name;
    }
    let own = own.iter().copied().filter(|one| !BUILT_IN.contains(one));
    let known: Vec<&str> = BUILT_IN.into_iter().chain(own).collect();
    fields.told.push(
        wrong(entry.place(), format!("no theme is called `{}`", short(&name)))
            .hint_if(did_you_mean(&name, known.iter().copied()))
            .hint(format!(
                "it is {}; a theme of your own is a folder in `themes/` that holds a file",
                either(&known)
            )),
    );
    DEFAULT.to_owned()
}

/// Returns the built-in theme that a theme stands on where its `theme.yaml` does not say so.
pub fn usual_base(name: &str) -> &str {
    match BUILT_IN.contains(&name) {
        true => name,
        false => DEFAULT,
    }
}

/// Reads the `base` of a `theme.yaml`, and refuses what is written for a newer contract.
pub fn base(fields: &mut Reader) -> Option<String> {
    fields.unknown(true);
    if !is_kept(fields) {
        return None;
    }
    let base = fields.choice("base", &BUILT_IN)?;
    Some(BUILT_IN[base].to_owned())
}

fn is_kept(fields: &mut Reader) -> bool {
    let Some(entry) = fields.entry("contract") else {
        return true;
    };
    let written = scalar(&entry.value).unwrap_or("");
    if number(written) == Some(CONTRACT) {
        return true;
    }
    let complaint = match number(written).is_some_and(|contract| contract > CONTRACT) {
        true => Diagnostic::error(
            "theme-contract",
            format!("this theme needs contract {written}, and contract {CONTRACT} is kept"),
        )
        .hint(format!(
            "it needs a version of `wrapped` newer than {}: update it",
            env!("CARGO_PKG_VERSION")
        )),
        false => Diagnostic::error("theme-contract", "`contract` is 1")
            .hint("write `contract: 1`, or leave it out"),
    };
    fields.told.push(complaint.at(entry.place(), ""));
    false
}
