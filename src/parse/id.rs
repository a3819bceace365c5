//! Ids, checked to be unique and safe as addresses.

use std::collections::BTreeMap;

use super::fields::Reader;
use crate::diagnostic::{Diagnostic, Diagnostics, short, steers};
use crate::model::award;
use crate::model::slide::{BUILT_IN, TAKEN};
use crate::site::is_device;
use crate::source::Span;

const LONGEST: usize = 80;

const OWN: &str = "lower-case letters from a to z, digits and `-`";

fn is_own(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

/// The characters of a write-up's id, in words.
const OF_WRITE_UP: &str = "letters from a to z, digits, `.`, `_` and `-`";

fn is_of_write_up(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._-".contains(c)
}

/// Reads the `id` of a write-up.
pub fn of_write_up(fields: &mut Reader) -> Option<(String, Span)> {
    id(fields, "id: INC-2025-042", is_of_write_up, OF_WRITE_UP)
}

/// Says what is wrong with a text as the id of a write-up, and what to do; `None` where it can be one.
///
/// # Example
/// ```
/// use incident_wrapped::parse::no_id;
/// assert_eq!(no_id("INC-2025-042"), None);
/// assert_eq!(no_id("a b").unwrap().0, "an id cannot hold a space");
/// ```
pub fn no_id(text: &str) -> Option<(String, String)> {
    fault(text, is_of_write_up, OF_WRITE_UP).map(|Unfit { message, hint, .. }| (message, hint))
}

/// Reads the `id` of a hypothesis or an own slide; these share their names with the built-in findings and slides.
pub fn own(fields: &mut Reader, example: &str) -> Option<(String, Span)> {
    let (id, span) = id(fields, example, is_own, OWN)?;
    is_free(fields, &id, span).then_some((id, span))
}

/// Uses the name of a file as its id.
pub fn of_file(fields: &mut Reader, path: &str, start: Span) -> Option<(String, Span)> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let id = name.strip_suffix(".md").unwrap_or(name);
    if let Some(Unfit { message, kind, hint }) = fault(id, is_own, OWN) {
        return fields.refuse(
            Diagnostic::error("id", message)
                .at(start, "it has no `id`")
                .alike(format!("the name of a file as an id: {kind}"))
                .note(format!("the name of the file, `{id}`, is its id then"))
                .hint(format!("rename the file: {hint}"))
                .hint("or add an `id`, as in `id: what-next`"),
        );
    }
    is_free(fields, id, start).then(|| (id.to_owned(), start))
}

/// Reads the `id` of an own award; awards share their names with the built-in ones.
pub fn of_award(fields: &mut Reader, example: &str) -> Option<(String, Span)> {
    let (id, span) = id(fields, example, is_own, OWN)?;
    match award::BUILT_IN.contains(&id.as_str()) {
        true => fields.refuse(taken(&id, span, "a built-in award")),
        false => Some((id, span)),
    }
}

fn is_free(fields: &mut Reader, id: &str, span: Span) -> bool {
    let is_taken = BUILT_IN.contains(&id) || TAKEN.contains(&id);
    if is_taken {
        fields.complaints.push(taken(id, span, "a built-in finding or slide"));
    }
    !is_taken
}

fn taken(id: &str, span: Span, by: &str) -> Diagnostic {
    Diagnostic::error("duplicate-id", format!("`{id}` is {by}"))
        .alike(format!("an id is {by}"))
        .at(span, "")
        .hint(format!("call it something else, as in `our-{id}`"))
}

/// Reads an `id` and checks its characters with `allowed`, which `alphabet` describes.
fn id(
    fields: &mut Reader,
    example: &str,
    allowed: fn(char) -> bool,
    alphabet: &str,
) -> Option<(String, Span)> {
    let id = fields.required("id", example)?;
    let entry = fields.entry("id")?;
    let Some(Unfit { message, kind, hint }) = fault(&id, allowed, alphabet) else {
        return Some((id, entry.place()));
    };
    fields.refuse(
        Diagnostic::error("id", message)
            .at(entry.place(), "")
            .alike(format!("{kind}: {alphabet}"))
            .note("the id is also the address of its page")
            .hint(hint),
    )
}

/// Why an id is refused: the message, the kind of mistake, and what to do.
struct Unfit {
    message: String,
    kind: &'static str,
    hint: String,
}

fn fault(id: &str, allowed: fn(char) -> bool, alphabet: &str) -> Option<Unfit> {
    let unfit =
        |kind, message: String, hint: &str| Some(Unfit { message, kind, hint: hint.to_owned() });
    let length = id.chars().count();
    if let Some(c) = id.chars().find(|c| !allowed(*c)) {
        let message = format!("an id cannot hold {}", called(c));
        return unfit("a character", message, &format!("use {alphabet}"));
    }
    if length > LONGEST {
        let message = format!("an id has at most {LONGEST} characters, and this one has {length}");
        return unfit("too long", message, "shorten it: the title can say the rest");
    }
    if id.starts_with('.') || id.ends_with('.') {
        let message = "an id cannot begin or end with a dot".to_owned();
        let hint = "remove the dot: folders with it are hidden or lost";
        return unfit("a dot", message, hint);
    }
    if id.eq_ignore_ascii_case("index.html") {
        let message = format!("`{id}` is the page that lists all incidents");
        return unfit("a page", message, "give it a number, as in `INC-2025-042`");
    }
    if is_device(id) {
        let message = format!("`{id}` is a name that Windows keeps for a device");
        return unfit("a device", message, &format!("add to it, as in `{id}-1`"));
    }
    None
}

/// Returns a character in backticks, or its number if it is invisible.
fn called(c: char) -> String {
    match c {
        ' ' => "a space".to_owned(),
        '\n' => "a line end".to_owned(),
        c if steers(c) || c.is_whitespace() => format!("`U+{:04X}`", u32::from(c)),
        c => format!("`{c}`"),
    }
}

/// Complains about duplicate ids, ignoring case.
pub fn unique(ids: &[(String, Span)], complaints: &mut Diagnostics) {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for (id, span) in ids {
        match seen.get(&id.to_lowercase()) {
            None => {
                seen.insert(id.to_lowercase(), *span);
            }
            Some(first) => complaints.push(
                Diagnostic::error("duplicate-id", format!("two files have the id `{}`", short(id)))
                    .alike("two files have one id")
                    .at(*span, "the second one")
                    .with_context(*first, "the first one")
                    .note("large and small letters count as the same, as on many disks")
                    .hint("a copy? give it an id of its own, or remove it"),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(id: &str) -> bool {
        no_id(id).is_some()
    }

    #[test]
    fn an_id_never_leaves_its_folder_or_meets_a_device() {
        for id in [
            "../x",
            "a/b",
            "a\\b",
            "..",
            ".git",
            "x.",
            "CON",
            "INDEX.html",
            "nul.txt",
            "com1",
            "é",
            "a b",
        ] {
            assert!(refused(id), "{id} was taken");
        }
        for id in ["INC-2025-042", "com10", "console", "a.b_c", "index", "7"] {
            assert!(!refused(id), "{id} was refused");
        }
        assert!(refused(&"a".repeat(81)) && !refused(&"a".repeat(80)));
    }
}
