//! The events of the parser, in the order of the text.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Event, Options, Parser};

use super::prose::{DEEPEST, Fault};

/// An event, and its place in the text.
pub(super) type Located<'a> = (Event<'a>, Range<usize>);

/// Returns all events, including those inside comments.
pub(super) fn all_events(text: &str) -> Result<Vec<Located<'_>>, Fault> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    // Some events for each line: a good guess saves most copies of a list that grows.
    let mut list = Vec::with_capacity(text.len() / 24 + 8);
    let mut depth = 0;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        depth = deeper(depth, &event);
        if depth > DEEPEST {
            return Err(Fault::TooDeep);
        }
        list.push((event, range));
    }
    Ok(list)
}

/// Returns the nesting depth after an event.
pub(super) fn deeper(depth: usize, event: &Event<'_>) -> usize {
    match event {
        Event::Start(_) => depth + 1,
        Event::End(_) => depth - 1,
        _ => depth,
    }
}

/// Turns a panic of the parser into a fault.
pub(super) fn contained<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Fault::Broken))
}
