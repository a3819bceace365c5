//! Complaints about exports and mappings.

use crate::diagnostic::Diagnostic;
use crate::source::Fault;

/// Begins a complaint about a file that cannot be read.
pub fn unreadable(file: &str, line: Option<usize>, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("unreadable-export", message).in_file(file, line)
}

/// Returns what a file is that is no export at all; `None` if it may be one.
pub fn stranger(file: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(512)]).trim_start().to_lowercase();
    let (message, hint) = if bytes.iter().all(u8::is_ascii_whitespace) {
        ("this file is empty", "export it again; was the export interrupted?")
    } else if start.starts_with("<!doctype html") || start.starts_with("<html") {
        (
            "this is a web page and no export",
            "mostly the page to sign in: check the address and the key of the command",
        )
    } else if bytes.starts_with(b"PK\x03\x04") {
        ("this is a workbook or an archive, and no text", "save the sheet as \"CSV UTF-8\"")
    } else {
        return None;
    };
    Some(unreadable(file, None, message).hint(hint))
}

/// Complains about bytes that are no text.
pub fn encoding(file: &str, fault: Fault) -> Box<Diagnostic> {
    let message = match fault {
        Fault::Wide(_) => "this file is UTF-16 or UTF-32, and only UTF-8 is read".to_owned(),
        Fault::NotUtf8(at) => format!("the byte at {at} is not UTF-8"),
        Fault::TooLarge(bytes) => format!("this file has {bytes} bytes, which is too many"),
    };
    let hint = "save it as UTF-8; spreadsheets call that \"CSV UTF-8\"";
    Box::new(unreadable(file, None, message).hint(hint))
}

/// Complains about a file that has another shape than its format.
pub fn shape(file: &str, wanted: &str, hint: &str) -> Box<Diagnostic> {
    Box::new(unreadable(file, None, format!("this file holds no {wanted}")).hint(hint))
}

/// The most names that a hint lists.
const MOST: usize = 8;

/// Lists the columns that there are, or the first of them.
pub fn some(names: &[&str]) -> String {
    let listed: Vec<String> = names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    match names.len().saturating_sub(MOST) {
        0 => format!("it has {}", listed.join(", ")),
        more => format!("it has {} and {more} more", listed.join(", ")),
    }
}
