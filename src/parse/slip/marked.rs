//! Keys and items with Markdown markup: `**id**: A-1`, `> id: A-1`, `| id | A-1 |`, `* api`.

use crate::diagnostic::short;
use crate::parse::found::{Mistake, Slip};
use crate::parse::line::{Line, plain_or_quoted};

const MARKS: [char; 6] = ['*', '>', '|', '`', ' ', '+'];

/// Complains about the marks around a key or before an item.
pub(super) fn marked(mistake: Mistake, line: &Line) -> Option<Slip> {
    if matches!(mistake, Mistake::OpenQuote | Mistake::BehindQuote) {
        return None;
    }
    let body = line.body();
    let bare = body.trim_start_matches(MARKS);
    let mark = body[..body.len() - bare.len()].trim_end();
    if mark.is_empty() {
        return None;
    }
    let end = bare.find(|c: char| !(c.is_ascii_alphanumeric() || "_-.".contains(c)));
    let (key, rest) = bare.split_at(end.unwrap_or(bare.len()));
    // The colon follows the marks or stands between them; in a table a bar divides the cells.
    let value = rest.trim_start_matches(MARKS);
    let divided = mark.starts_with('|') && rest.trim_start().starts_with('|');
    let value = match value.strip_prefix(':') {
        Some(value) => Some(value.trim_start_matches(['*', '`'])),
        None => divided.then_some(value),
    };
    let write = match value {
        Some(value) if !key.is_empty() => {
            let value = value.trim().trim_end_matches(['|', ' ']);
            format!("write `{key}: {}`", plain_or_quoted(&short(value)))
        }
        _ if mark == "*" && body.starts_with("* ") => format!(
            "an item begins with a hyphen and a space: `- {}`",
            plain_or_quoted(&short(bare))
        ),
        _ => return None,
    };
    let place = line.place(0, mark.len());
    let message = match value {
        Some(_) => format!("there is `{mark}` before a key"),
        None => "`*` begins no list item".to_owned(),
    };
    Some(Slip::new(place, message).hint(write))
}
