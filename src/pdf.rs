//! A browser's PDF, made to be the same whenever it is made: the day of the data stands in it instead of the clock's.

use crate::site::MARK;

/// How many digits a moment has in a PDF, such as `20260109000000`.
const DIGITS: usize = 14;

/// Returns the PDF with `day`, as `2026-01-09`, wherever it says when it was made, and with this tool's mark at its end.
///
/// Nothing in it moves: its table of contents counts bytes.
///
/// # Example
/// ```
/// use incident_wrapped::pdf::dated;
/// let pdf = dated(b"/ModDate (D:20261124193130+01'00') %%EOF\n".to_vec(), "2026-01-09");
/// assert!(pdf.starts_with(b"/ModDate (D:20260109000000+00'00') %%EOF\n"));
/// ```
pub fn dated(mut pdf: Vec<u8>, day: &str) -> Vec<u8> {
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    let moment = format!("{digits:0<DIGITS$}+00'00'");
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
        for start in places(&pdf, key.as_bytes()) {
            let Some(old) = pdf.get_mut(start..start + moment.len()) else {
                continue;
            };
            let is_moment = old[..DIGITS].iter().all(u8::is_ascii_digit) && old.ends_with(b"'");
            if is_moment {
                old.copy_from_slice(moment.as_bytes());
            }
        }
    }
    pdf.extend(format!("% {MARK}\n").bytes());
    pdf
}

/// Returns where something ends, each time that it stands in the bytes.
fn places(bytes: &[u8], wanted: &[u8]) -> Vec<usize> {
    let found = bytes.windows(wanted.len()).enumerate();
    found.filter(|(_, part)| *part == wanted).map(|(at, _)| at + wanted.len()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_moment_stays_and_nothing_moves() {
        let text =
            b"/ModDate (D:2026) and /CreationDate (D:20261124193130+00'00') /Title (x)".to_vec();
        let dated = dated(text.clone(), "2026-01-09");
        let said = String::from_utf8_lossy(&dated).into_owned();
        assert!(
            said.starts_with(
                "/ModDate (D:2026) and /CreationDate (D:20260109000000+00'00') /Title (x)"
            ),
            "{said}"
        );
        assert_eq!(dated.len(), text.len() + MARK.len() + 3);
    }
}
