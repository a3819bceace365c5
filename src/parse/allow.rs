//! `allow`: names of warnings that the authors have checked and silenced.

use super::fields::Reader;
use crate::diagnostic::{Diagnostic, Severity, did_you_mean, names::NAMES, short};
use crate::source::Span;

/// Reads the names, and warns about those that silence nothing.
pub fn read(fields: &mut Reader) -> Vec<String> {
    let mut allowed = Vec::new();
    for (name, span) in fields.spanned_texts("allow") {
        match NAMES.iter().find(|(known, _)| *known == name) {
            Some((_, Severity::Warning)) => allowed.push(name),
            Some((_, Severity::Error)) => fields.complaints.push(unknown(
                span,
                format!("`{}` is an error, and errors cannot be silenced", short(&name)),
                "an error cannot be silenced",
            )),
            None => fields.complaints.push(
                unknown(
                    span,
                    format!("no warning is called `{}`", short(&name)),
                    "no warning is called so",
                )
                .hint_if(did_you_mean(&name, warnings()))
                .hint("the name is in brackets after `warning`"),
            ),
        }
    }
    allowed
}

fn unknown(span: Span, message: String, alike: &str) -> Diagnostic {
    Diagnostic::warning("unknown-allow", message).alike(alike).at(span, "it silences nothing")
}

fn warnings() -> impl Iterator<Item = &'static str> {
    NAMES.iter().filter(|(_, severity)| *severity == Severity::Warning).map(|(name, _)| *name)
}
