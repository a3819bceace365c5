//! Backslashes in double quotes that YAML took for escapes: `"C:\temp"` has a tab in it.

use crate::diagnostic::{Diagnostic, short};
use crate::parse::{spots::Spot, typed::scalar};

/// Complains if an escape put a tab or a line break into a text on one line.
pub fn complaint(spot: &Spot, text: &str) -> Option<Diagnostic> {
    let span = spot.node.span;
    let inner = text.get(span.start..span.end)?.strip_prefix('"')?.strip_suffix('"')?;
    let is_odd = |c: char| c.is_control() || "\u{2028}\u{2029}".contains(c);
    if inner.contains(is_odd) || !scalar(spot.node)?.contains(is_odd) {
        return None;
    }
    let escape = first_escape(inner)?;
    let plain = format!("'{}'", unescaped(inner).replace('\'', "''"));
    let line = match spot.is_item() {
        true => short(&plain),
        false => format!("{}: {}", spot.entry.key, short(&plain)),
    };
    let message = format!("`{escape}` in `{}` is {}", spot.path, named(&escape));
    Some(
        Diagnostic::warning("escape", message)
            .alike(format!("{} has an escape", spot.path))
            .at(span, "in double quotes a backslash begins an escape")
            .hint(format!("a backslash? write `{line}`")),
    )
}

fn named(escape: &str) -> &'static str {
    match escape {
        "\\t" => "a tab, not a backslash and a letter",
        "\\n" => "a line break, not a backslash and a letter",
        _ => "a character that cannot be seen, not a backslash and a letter",
    }
}

/// Returns the first escape that does not stand for a visible character.
fn first_escape(inner: &str) -> Option<String> {
    let mut letters = inner.chars();
    while let Some(c) = letters.next() {
        if c != '\\' {
            continue;
        }
        let kind = letters.next()?;
        if !"\"\\/ ".contains(kind) {
            return Some(format!("\\{kind}"));
        }
    }
    None
}

/// Returns the text with escaped backslashes and quotes resolved.
fn unescaped(inner: &str) -> String {
    inner.replace("\\\\", "\\").replace("\\\"", "\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_escape_that_changes_a_text_is_found() {
        assert_eq!(first_escape(r"C:\temp\new").as_deref(), Some(r"\t"));
        assert_eq!(first_escape(r#"say \"no\" in C:\\new"#), None);
        assert_eq!(unescaped(r"C:\\temp\new"), r"C:\temp\new");
    }
}
