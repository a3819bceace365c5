//! Quotations in a text: others said them, so the author may not change them.

use std::ops::Range;

use crate::source::seek::three;

const MARKS: [(char, char); 4] = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»')];

/// The quoted ranges of a text, in order and apart from each other.
pub struct Quotations(Vec<Range<usize>>);

impl Quotations {
    /// Finds the lines that begin with `>`, and text between quotation marks.
    ///
    /// A mark that is not closed before the next empty line is ignored: it may be a mistake, or mean inches.
    pub fn of(text: &str) -> Quotations {
        let mut quoted = all(text);
        quoted.sort_by_key(|range| range.start);
        // A line with `>` may stand between two marks.
        quoted.dedup_by(|next, before| {
            let joined = next.start <= before.end;
            if joined {
                before.end = before.end.max(next.end);
            }
            joined
        });
        Quotations(quoted)
    }

    /// Returns whether a byte is quoted.
    pub fn hold(&self, at: usize) -> bool {
        let later = self.0.partition_point(|range| range.start <= at);
        later.checked_sub(1).is_some_and(|place| at < self.0[place].end)
    }
}

fn all(text: &str) -> Vec<Range<usize>> {
    let mut quoted = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = line.trim_start();
        if start.is_empty() {
            open = None;
        } else if start.starts_with('>') {
            quoted.push(at..at + line.len());
        } else {
            marks(line, at, &mut open, &mut quoted);
        }
        at += line.len();
    }
    quoted
}

fn marks(
    line: &str,
    offset: usize,
    open: &mut Option<(usize, char)>,
    quoted: &mut Vec<Range<usize>>,
) {
    // The first bytes of all marks; nearly no line has any of them.
    for at in three([b'"', 0xc2, 0xe2], line) {
        let Some(c) = line[at..].chars().next() else { continue };
        match *open {
            Some((start, closing)) if c == closing => {
                quoted.push(start..offset + at);
                *open = None;
            }
            Some(_) => {}
            None => {
                let mark = MARKS.iter().find(|(opening, _)| *opening == c);
                *open = mark.map(|(_, closing)| (offset + at, *closing));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<&str> {
        all(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_between_marks_and_lines_behind_an_angle_are_quoted() {
        assert_eq!(quoted("it said \"human\nerror\" here"), ["\"human\nerror"]);
        assert_eq!(quoted("he wrote „schade“ and “so”"), ["„schade", "“so"]);
        assert_eq!(quoted("> human error\nmine\n"), ["> human error\n"]);
    }

    #[test]
    fn each_mark_begins_with_a_byte_that_is_looked_for() {
        for (opening, closing) in MARKS {
            let text = format!("a {opening}b{closing} c");
            assert_eq!(quoted(&text), [format!("{opening}b")]);
        }
    }

    #[test]
    fn a_byte_is_quoted_inside_of_any_range() {
        let text = "a \"b\n> c\nd\" e \"f\" g";
        let quotations = Quotations::of(text);
        let held: String = text
            .chars()
            .enumerate()
            .filter(|(at, _)| quotations.hold(*at))
            .map(|(_, c)| c)
            .collect();
        assert_eq!(held, "\"b\n> c\nd\"f");
    }

    #[test]
    fn a_mark_that_is_never_closed_quotes_nothing() {
        assert_eq!(quoted("a 19\" rack\n\nand human error\" here"), [""; 0]);
    }
}
