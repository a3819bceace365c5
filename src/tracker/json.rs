//! `json`: any list of objects, with a mapping that says which path means what.
//!
//! The list is the document itself, or the one list of objects in it. A path leads through objects with dots and
//! through lists without a word: `labels.name` is the name of each label. Ids and moments come from the paths that the
//! mapping names.

use serde_json::{Map, Value as Json};

use super::ask::File;
use super::layout::Layout;
use super::row::{Export, Row};
use super::tree::{self, Page};
use super::{fault, skip};
use crate::diagnostic::{Diagnostics, short};

/// Takes nothing by itself.
pub const LAYOUT: Layout = Layout {
    read,
    keys: &[],
    skip: skip::nothing,
    text,
    noise: &["updated_at", "updatedAt", "updated"],
};

/// Returns what a tracker said where it gave an error and no list.
fn refusal<'a>(page: &'a Page) -> Option<&'a str> {
    let paths = [
        "errorMessages.0",
        "error.message",
        "error",
        "errors.0.detail",
        "errors.0.title",
        "message",
        "detail",
    ];
    let step = |json: &'a Json, key: &str| match key.parse::<usize>() {
        Ok(at) => json.get(at),
        Err(_) => json.get(key),
    };
    paths.iter().find_map(|path| path.split('.').try_fold(&page.json, step)?.as_str())
}

/// Hands each page of an export to `take`, which returns `None` where the page is none of its format.
///
/// # Errors
/// A file that is not JSON, or that `take` refuses: it holds no `wanted`.
pub fn pages<'a>(
    files: &'a [File],
    (wanted, hint): (&str, &str),
    mut take: impl FnMut(&Page<'a>) -> Option<()>,
) -> Result<(), Diagnostics> {
    let mut complaints = Diagnostics::new();
    for file in files {
        match tree::page(file) {
            Ok(page) if take(&page).is_some() => {}
            Ok(page) => complaints.push(match refusal(&page) {
                Some(said) => fault::unreadable(
                    page.name,
                    None,
                    format!("the tracker answered with an error: {}", short(said)),
                )
                .hint("mend the command that made the file, and export again"),
                None => *fault::shape(page.name, wanted, hint),
            }),
            Err(complaint) => complaints.push(*complaint),
        }
    }
    if complaints.errors() > 0 { Err(complaints) } else { Ok(()) }
}

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let hint = "the incidents must be a list of objects, alone or under one key";
    pages(files, ("list of incidents", hint), |page| {
        let list = list(&page.json)?;
        export.files.push(page.read("incidents", list.len()));
        for (at, object) in list.iter().enumerate() {
            export.rows.push(tree::row(object, page.place(at), &["user"]));
        }
        Some(())
    })?;
    Ok(export)
}

/// Returns the document where it is a list of objects, or the only such list in it.
fn list(json: &Json) -> Option<Vec<&Map<String, Json>>> {
    let objects =
        |json: &'_ Json| json.as_array().is_some_and(|list| list.iter().all(Json::is_object));
    let list = match json {
        Json::Object(map) => {
            let mut lists = map.values().filter(|value| objects(value));
            let first = lists.next()?;
            if lists.next().is_some() {
                return None;
            }
            first
        }
        other => Some(other).filter(|one| objects(one))?,
    };
    Some(list.as_array()?.iter().filter_map(Json::as_object).collect())
}

fn text(_: &Row) -> Option<String> {
    None
}
