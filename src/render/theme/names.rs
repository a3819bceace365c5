//! The names that a theme's templates may use: of templates, blocks, components, filters, tests and functions.

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::theme::Theme;

/// The filters that a template may use: those of tera, and ours.
pub const FILTERS: &str = "\
    abs capitalize default escape escape_html escape_xml first float get group_by indent int \
    join json_island keys last length lower newlines_to_br nth pairs pluralize replace reverse \
    round safe sort split str title trim trim_end trim_start truncate unique upper values \
    wordcount";

/// The tests that may follow `is`.
pub const TESTS: &str = "\
    array bool containing defined divisible_by ending_with even float integer iterable map none \
    number odd starting_with string undefined";

/// The functions that a template may call: those of tera, and ours.
pub const FUNCTIONS: &str = "range say say_html super throw";

/// What tera says about a block that no layout has.
const NO_BLOCK: &str = " is not defined in any parent template";

/// One of the mistakes that tera reports together once it has read all templates.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake<'a> {
    message: &'a str,
    /// The template that it is in.
    pub file: &'a str,
    /// Its line, from 1.
    pub line: usize,
    column: usize,
    width: usize,
}

impl<'a> Mistake<'a> {
    /// Parses what tera says about several templates at once.
    pub fn all(text: &'a str) -> Vec<Mistake<'a>> {
        let lines: Vec<&str> = text.lines().collect();
        let starts = (0..lines.len()).filter(|at| lines[*at].starts_with("error: "));
        starts.filter_map(|at| Mistake::read(&lines[at..])).collect()
    }

    fn read(lines: &[&'a str]) -> Option<Mistake<'a>> {
        let place = lines.get(1)?.trim_start().strip_prefix("--> ")?;
        let (rest, column) = place.rsplit_once(':')?;
        let (file, line) = rest.rsplit_once(':')?;
        Some(Mistake {
            message: lines[0].strip_prefix("error: ")?,
            file,
            line: line.parse().ok()?,
            column: column.parse().ok()?,
            width: lines.get(4)?.matches('^').count(),
        })
    }

    /// Returns the name of the block, if the mistake is that no parent template has it.
    pub fn block(&self) -> Option<&'a str> {
        self.message.strip_suffix(NO_BLOCK)?.split('`').nth(1)
    }

    /// Returns its range of bytes in the text of its file.
    pub fn range(&self, text: &str) -> Option<std::ops::Range<usize>> {
        let start = text.split_inclusive('\n').take(self.line - 1).map(str::len).sum::<usize>();
        let rest = text.get(start..)?;
        let at = |column: usize| {
            let mut places = rest.char_indices().map(|(at, _)| at);
            start + places.nth(column).unwrap_or(rest.len())
        };
        let first = self.column - 1;
        let (start, end) = (at(first), at(first + self.width));
        let is_quoted = text[start..end].starts_with(['"', '\'', '`']);
        // Quotation marks are not part of a name.
        Some(if is_quoted && end > start + 1 { start + 1..end - 1 } else { start..end })
    }

    /// Returns the mistake with the names that exist.
    pub fn complaint(&self, theme: &Theme) -> Diagnostic {
        let typed = self.message.split('`').nth(1).unwrap_or_default();
        if self.block().is_some() {
            return no_block(theme, self.file, typed);
        }
        match self.message.strip_prefix("Unknown ").and_then(|rest| rest.split_once(' ')) {
            Some(("template", _)) => no_template(theme, typed),
            Some((kind, _)) => {
                let exist = match kind {
                    "filter" => words(FILTERS),
                    "test" => words(TESTS),
                    "function" => words(FUNCTIONS),
                    _ => components(theme),
                };
                named(format!("no {kind} is called `{typed}`"), typed, exist)
            }
            None => error(self.message),
        }
    }
}

/// Complains about a template that does not exist.
pub fn no_template(theme: &Theme, typed: &str) -> Diagnostic {
    let plain: Vec<&str> =
        theme.files().map(|(path, _)| path).filter(|path| path.ends_with(".html")).collect();
    let behind: Vec<String> = theme.templates().map(|(name, _)| name).collect();
    let all = plain.iter().copied().chain(behind.iter().map(String::as_str));
    let mut all: Vec<&str> = all.collect();
    all.sort_unstable();
    all.dedup();
    let bases: Vec<String> = theme.bases().map(|base| format!("`{base}/`")).collect();
    let complaint = error(format!("no template is called `{typed}`"));
    match did_you_mean(typed, all) {
        Some(near) => complaint.hint(near),
        None => complaint.hint(format!(
            "these exist here, the built-in ones also behind {}: {}",
            bases.join(" and "),
            plain.join(", ")
        )),
    }
}

/// Complains about a template that extends or includes itself.
pub fn circle(theme: &Theme, file: &str, word: &str) -> Diagnostic {
    let beneath =
        theme.bases().map(|base| format!("{base}/{file}")).find(|name| text(theme, name).is_some());
    error(format!("`{file}` {word} itself"))
        .hint_if(beneath.map(|name| format!("the one beneath is `{name}`")))
}

fn no_block(theme: &Theme, file: &str, typed: &str) -> Diagnostic {
    let above = parents(theme, file);
    let texts = above.iter().filter_map(|name| text(theme, name));
    let exist: Vec<String> =
        texts.flat_map(|text| tags(text, "block")).map(str::to_owned).collect();
    let parent = above.first().map(String::as_str).unwrap_or_default();
    let message = format!("`{parent}` has no block `{typed}`");
    if exist.is_empty() {
        return error(message).hint("it has no blocks at all");
    }
    named(message, typed, exist)
}

fn named(message: String, typed: &str, mut exist: Vec<String>) -> Diagnostic {
    exist.sort_unstable();
    exist.dedup();
    error(message)
        .hint_if(did_you_mean(typed, exist.iter().map(String::as_str)))
        .hint(format!("these exist here: {}", exist.join(", ")))
}

fn words(list: &str) -> Vec<String> {
    list.split(' ').map(str::to_owned).collect()
}

fn components(theme: &Theme) -> Vec<String> {
    theme.templates().flat_map(|(_, text)| tags(text, "component")).map(str::to_owned).collect()
}

/// Returns the templates that a template extends, the nearest first.
pub fn parents(theme: &Theme, file: &str) -> Vec<String> {
    let mut parents: Vec<String> = Vec::new();
    let mut at = file.to_owned();
    while let Some(parent) = text(theme, &at).and_then(extended) {
        let Some(name) = resolved(theme, parent) else { break };
        if parents.contains(&name) {
            break;
        }
        parents.push(name.clone());
        at = name;
    }
    parents
}

/// Returns the name that a template extends.
pub fn extended(text: &str) -> Option<&str> {
    let name = tags(text, "extends").next()?;
    let quote = name.chars().next()?;
    name.split(quote).nth(1)
}

/// Finds a template as tera does: by its whole name, or else under the name of a base theme.
fn resolved(theme: &Theme, name: &str) -> Option<String> {
    let behind = theme.bases().map(|base| format!("{base}/{name}"));
    let mut names = std::iter::once(name.to_owned()).chain(behind);
    names.find(|name| text(theme, name).is_some())
}

fn text<'a>(theme: &'a Theme, name: &str) -> Option<&'a str> {
    let mut all = theme.templates();
    all.find(|(path, _)| path == name).map(|(_, text)| text)
}

/// Returns the first word after each tag of a kind, such as the names of all blocks.
fn tags<'a>(text: &'a str, kind: &str) -> impl Iterator<Item = &'a str> {
    text.split("{%").skip(1).filter_map(move |tag| {
        let rest = tag.trim_start_matches('-').trim_start().strip_prefix(kind)?;
        let word = rest.strip_prefix(char::is_whitespace)?.trim_start();
        word.split(|c: char| c.is_whitespace() || "%-(".contains(c)).next()
    })
}

/// Makes the complaint about a template.
pub fn error(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("theme-template", message)
}
