//! `theme` in `wrapped.yaml`, and the `theme.yaml` of a theme of the report's own.

use std::collections::BTreeSet;

use super::fields::{Reader, wrong};
use super::format;
use crate::diagnostic::{did_you_mean, either, short};

/// The theme of reports that name none.
pub const DEFAULT: &str = "wrapped";

/// The themes that the program carries.
const BUILT_IN: [&str; 3] = [DEFAULT, "yearbook", "plain"];

/// Reads the name of the theme: a built-in one, or one that the report brings.
pub fn name(fields: &mut Reader, own: &BTreeSet<&str>) -> String {
    let name = fields.text("theme");
    let Some((name, entry)) = name.zip(fields.entry("theme")) else { return DEFAULT.to_owned() };
    if BUILT_IN.contains(&name.as_str()) || own.contains(name.as_str()) {
        return name;
    }
    let own = own.iter().copied().filter(|one| !BUILT_IN.contains(one));
    let known: Vec<&str> = BUILT_IN.into_iter().chain(own).collect();
    fields.complaints.push(
        wrong(entry.place(), format!("no theme is called `{}`", short(&name)))
            .hint_if(did_you_mean(&name, known.iter().copied()))
            .hint(format!(
                "it is {}; a theme of your own is a folder in `themes/` that holds a file",
                either(&known)
            )),
    );
    DEFAULT.to_owned()
}

/// Returns the built-in theme that a theme builds on if its `theme.yaml` does not name one.
pub fn usual_base(name: &str) -> &str {
    if BUILT_IN.contains(&name) { name } else { DEFAULT }
}

/// Reads the `base` of a `theme.yaml`, and refuses a theme that is written for a newer contract.
pub fn base(fields: &mut Reader) -> Option<String> {
    fields.unknown(true);
    if !format::is_kept(fields) {
        return None;
    }
    fields.choice("base", &BUILT_IN).map(|base| BUILT_IN[base].to_owned())
}
