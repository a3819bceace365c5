//! Regular expressions of the values that are texts, in the dialect that JSON Schema has: ECMA-262 with Unicode.

/// Something to read.
pub(super) const TEXT: &str = r"\S";

/// The id of a write-up; no dot begins or ends it.
pub(super) const ID: &str = r"^\s*[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9_-])?\s*$";

/// The id of a claim, an award or a slide.
pub(super) const OWN_ID: &str = r"^\s*[a-z0-9-]{1,80}\s*$";

/// A time of day.
pub(super) const CLOCK: &str = r"^\s*(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)\s*$";

/// A weekday, or a range of them.
pub(super) const WEEKDAYS: &str =
    r"^\s*(?:mon|tue|wed|thu|fri|sat|sun)\s*(?:-\s*(?:mon|tue|wed|thu|fri|sat|sun)\s*)?$";

/// Durations in a row, as in `1h30m`.
pub(super) const DURATION: &str = r"^\s*(?:[\d.]*\d[\d.]*[smhdw]\s*)+$";

/// A year in quotes.
pub(super) const YEAR: &str = r"^(?:19[7-9]\d|[2-9]\d{3})$";

/// A number in quotes, as programs write it.
pub(super) const REAL: &str = r"^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$";

/// A bound that a claim asks for.
pub(super) const CLAIM: &str = r"^\s*[<>]=\s*-?(?:0|[1-9]\d*)(?:\.\d+)?\s*[%x]?\s*$";

/// A text of a filter: a word, or a comparison with a number or a duration.
pub(super) const TESTED: &str =
    r"^(?:[^<>]|$)|^[<>]=?\s*(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|(?:[\d.]*\d[\d.]*[smhdw]\s*)+)\s*$";

/// What an award may rank by.
pub(super) const RANKED: &str = r"^(?!\s*impact(?:\.|\s*$))[\s\S]*\S";

/// An address of the web.
pub(super) const WEB: &str = r"^\s*[Hh][Tt][Tt][Pp][Ss]?://";

/// An address of the web, with a place for the path of a file.
pub(super) const WEB_OF_A_FILE: &str = r"^\s*[Hh][Tt][Tt][Pp][Ss]?://.*\{path\}";

/// An address of the web or of mail.
pub(super) const WEB_OR_MAIL: &str = r"^\s*(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)";

/// An address of the web or of mail, or words, which begin like no other address.
pub(super) const LINK: &str =
    r"^\s*(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?![A-Za-z0-9+.-]+:)\S)";

/// A day of one of the two calendars of ISO 8601, with or without hyphens.
const DAYS: &str = r"(?:(?:19[7-9]\d|20\d\d|2100)(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))|\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])-[1-7]|\d{4}W(?:0[1-9]|[1-4]\d|5[0-3])[1-7])";

/// A day in a text.
pub(super) fn day() -> String {
    format!(r"^\s*{DAYS}\s*$")
}

/// A moment or a day in a text. A time without colons follows a day without hyphens only.
pub(super) fn moment() -> String {
    let clock = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?";
    let bare = r"(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:[.,]\d+)?)?";
    let offset = r"\s*(?:[Zz]|[Uu][Tt][Cc]|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)(?:\[[^\]]+\])?";
    format!(
        r"^\s*(?:{DAYS}(?:(?:[Tt]|\s+){clock}(?:{offset})?)?|\d{{8}}(?:[Tt]|\s+){bare}(?:{offset})?)\s*$"
    )
}
