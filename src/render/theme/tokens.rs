//! The tokens of a theme, its custom properties: which exist, and which of the report's own no style uses.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::{Sources, Span};
use crate::theme::Theme;

/// The file of a theme that holds its tokens.
pub const PATH: &str = "css/tokens.css";

/// Warns about each token of the report's own theme that no style uses.
pub fn check(theme: &Theme, sources: &Sources, complaints: &mut Diagnostics) {
    let path = theme.own().find(|(inside, _)| *inside == PATH);
    let Some((id, source)) = path.and_then(|(_, path)| sources.find(path)) else { return };
    let (base, all) = (styles(&theme.base()), styles(theme));
    let mut known: BTreeSet<&str> = declared(&base).map(|(_, name)| name).collect();
    known.extend(used(&all));
    let named = theme.base();
    let named = without_comments(named.text(PATH).unwrap_or_default());
    let named: BTreeSet<&str> = declared(&named).map(|(_, name)| name).collect();
    let list: Vec<&str> = named.into_iter().collect();
    for (start, name) in declared(&without_comments(&source.text)) {
        if !known.contains(name) {
            let place = Span::new(id, start, start + name.len());
            let warning =
                Diagnostic::warning("unknown-token", format!("no style uses the token `{name}`"));
            let near = did_you_mean(name, known.iter().copied());
            let warning = warning.at(place, "").hint_if(near);
            complaints.push(warning.hint(format!("these exist: {}", list.join(", "))));
        }
    }
}

/// Joins the styles of a theme, without their comments.
fn styles(theme: &Theme) -> String {
    let paths = theme.files().map(|(path, _)| path).filter(|path| path.ends_with(".css"));
    paths.map(|path| without_comments(theme.text(path).unwrap_or_default())).collect()
}

/// Replaces comments with spaces, so that all offsets stay the same.
pub fn without_comments(css: &str) -> String {
    let mut blanked = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        let inside = start + 2;
        let end = rest[inside..].find("*/").map_or(rest.len(), |at| inside + at + 2);
        blanked.push_str(&rest[..start]);
        blanked.push_str(&" ".repeat(end - start));
        rest = &rest[end..];
    }
    blanked + rest
}

/// Finds the custom properties that are declared: the offset of each, and its name with the dashes.
fn declared(css: &str) -> impl Iterator<Item = (usize, &str)> {
    names(css).filter(|(start, name)| {
        let before = css[..*start].chars().next_back();
        let begins = before.is_none_or(|c| c.is_whitespace() || c == '{' || c == ';');
        let after = css[start + name.len()..].trim_start();
        begins && after.starts_with(':')
    })
}

/// Finds the custom properties that `var()` uses.
fn used(css: &str) -> impl Iterator<Item = &str> {
    names(css).filter(|(start, _)| css[..*start].trim_end().ends_with("var(")).map(|(_, name)| name)
}

fn names(css: &str) -> impl Iterator<Item = (usize, &str)> {
    css.match_indices("--").map(|(start, _)| {
        let rest = &css[start..];
        let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        (start, &rest[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_what_is_given_a_value_outside_comments() {
        let css = "/* --old: é */:root{--ink:#000;--text : x; color: var( --muted )}.a--b:hover{}";
        let css = without_comments(css);
        let names: Vec<&str> = declared(&css).map(|(_, name)| name).collect();
        assert_eq!(names, ["--ink", "--text"]);
        assert_eq!(used(&css).collect::<Vec<_>>(), ["--muted"]);
    }

    #[test]
    fn blanking_leaves_every_place_where_it_was() {
        let css = "/* é */ --ink: 0 /* open";
        let blanked = without_comments(css);
        assert_eq!(blanked.len(), css.len());
        assert_eq!(blanked.find("--ink"), css.find("--ink"));
    }
}
