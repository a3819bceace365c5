//! Why a row is no incident.

use super::account::Reason;
use super::layout::Layout;
use super::mapping::Mapping;
use super::row::{Row, plain};
use crate::source::text::squash;

/// Returns why a row is skipped; `None` where it is an incident.
///
/// A mapping that names a column under `skip` decides about that column alone, and the format about all others.
pub fn reason(row: &Row, mapping: Option<&Mapping>, layout: &Layout) -> Option<Reason> {
    let asked = mapping.map(|mapping| mapping.skip.as_slice()).unwrap_or_default();
    for skip in asked {
        let is_named = |cell: &&String| {
            skip.values
                .iter()
                .any(|value| value.trim().to_lowercase() == cell.trim().to_lowercase())
        };
        if let Some(cell) = row.values(&skip.column).iter().find(is_named) {
            return Some(Reason::Closed(cell.trim().to_owned()));
        }
    }
    let (field, reason) = (layout.skip)(row)?;
    let is_decided = asked.iter().any(|skip| {
        let named = row.field(&skip.column).map(|field| plain(&field.name));
        named == row.field(field).map(|field| plain(&field.name))
    });
    (!is_decided).then_some(reason)
}

/// Returns the reason behind a resolution or a status in English; `None` for those of real incidents.
pub fn of_word(word: &str) -> Option<Reason> {
    match squash(word).as_str() {
        "duplicate" | "duplicated" => Some(Reason::Duplicate),
        "merged" => Some(Reason::Merged),
        "declined" | "rejected" => Some(Reason::Declined),
        "canceled" | "cancelled" => Some(Reason::Cancelled),
        "wontdo" | "wontfix" | "notplanned" | "falsealarm" | "falsepositive" | "notanincident" => {
            Some(Reason::Closed(word.trim().to_owned()))
        }
        _ => None,
    }
}

/// Returns whether the name of a type of ticket is that of reviews.
pub fn is_review(kind: &str) -> bool {
    let kind = kind.to_lowercase().replace(['-', '_'], " ");
    let words = [
        "post incident review",
        "postincident review",
        "incident review",
        "postmortem",
        "post mortem",
    ];
    words.iter().any(|word| kind.contains(word)) || kind.split(' ').any(|word| word == "pir")
}

/// Skips nothing.
pub fn nothing(_: &Row) -> Option<(&'static str, Reason)> {
    None
}
