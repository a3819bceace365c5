//! Complaints as workflow commands of GitHub Actions, which shows each beside its line of a pull request.

use super::spot::Spot;
use super::{Diagnostic, visible};
use crate::source::Sources;

/// Returns complaints as workflow commands, one a line; `root` is put before every path.
///
/// # Source
/// GitHub Docs, "Workflow commands for GitHub Actions"; the runner ignores columns where a complaint spans lines.
pub fn document(complaints: &[&Diagnostic], sources: &Sources, root: &str) -> String {
    complaints.iter().map(|one| command(one, sources, root)).collect()
}

fn command(one: &Diagnostic, sources: &Sources, root: &str) -> String {
    let mut properties = Vec::new();
    if let Some(spot) = Spot::of(one, sources, root) {
        properties.push(format!("file={}", property(&spot.file)));
        if let Some(region) = spot.region {
            properties.push(format!("line={}", region.line));
            match region.end_line == region.line {
                true => {
                    properties.push(format!("col={}", region.column));
                    properties.push(format!("endColumn={}", region.end_column));
                }
                false => properties.push(format!("endLine={}", region.end_line)),
            }
        }
    }
    properties.push(format!("title={}", property(one.name)));
    let more = match one.places() - 1 {
        0 => String::new(),
        more => format!("\nnote: {more} more of this kind in this file"),
    };
    let notes = one.notes.iter().map(|note| format!("\nnote: {note}"));
    let hints = one.hints.iter().map(|hint| format!("\nhint: {hint}"));
    let text: String = notes.chain([more]).chain(hints).collect();
    let message = data(&format!("{}{text}", one.message));
    format!("::{} {}::{message}\n", one.severity.word(), properties.join(","))
}

/// Escapes what would end a message.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(visible).collect();
    lines.join("\n").replace('%', "%25").replace('\n', "%0A")
}

/// Escapes what would end a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_a_command_or_a_property() {
        let one = Diagnostic::error("moment", "100% of\nit: a, b\r").in_file("a,b:c%.md", Some(3));
        let said = document(&[&one], &Sources::default(), "x/");
        let expected = "::error file=x/a%2Cb%3Ac%25.md,line=3,col=1,endColumn=1,title=moment::100%25 of%0Ait: a, b\u{fffd}\n";
        assert_eq!(said, expected);
    }
}
