//! Where a complaint points, in lines and columns.

use super::show::{column, line_of, whole};
use super::{Diagnostic, Place};
use crate::source::{Sources, Span};

/// A stretch of a file. Lines and columns count from 1, columns in characters; the end is just past the last character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// The path of the file, seen from where the program runs.
    pub(super) file: String,
    /// Its lines and columns; `None` where the whole file is meant.
    pub(super) region: Option<Region>,
}

/// The lines and columns of a spot; where only a line is known, it begins and ends at its first column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

impl Spot {
    /// Returns where a complaint points; `None` where it is about the report as a whole. `root` is put before the path.
    pub(super) fn of(complaint: &Diagnostic, sources: &Sources, root: &str) -> Option<Spot> {
        match &complaint.place {
            Place::Source(span, _) | Place::Hidden(span) => Some(Spot::at(*span, sources, root)),
            Place::File(path, line) => {
                let region = |line| Region { line, column: 1, end_line: line, end_column: 1 };
                Some(Spot { file: format!("{root}{path}"), region: line.map(region) })
            }
            Place::Report => None,
        }
    }

    /// Returns where a span lies.
    pub(super) fn at(span: Span, sources: &Sources, root: &str) -> Spot {
        let source = sources.get(span.source);
        let span = whole(span, sources);
        let end = Span::new(span.source, span.end, span.end);
        let region = Region {
            line: line_of(span, sources),
            column: column(&source.text, span.start),
            end_line: line_of(end, sources),
            end_column: column(&source.text, span.end),
        };
        Spot { file: format!("{root}{}", source.path), region: Some(region) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    #[test]
    fn columns_are_characters_and_the_end_is_just_past_the_last() {
        let source = Source::decode("a.md", "one\nä👍 bad\nend\n".as_bytes().to_vec());
        let sources = Sources::new(vec![source]);
        let (id, source) = sources.iter().next().unwrap();
        let start = source.text.find("bad").unwrap();
        let region = |start, end| Spot::at(Span::new(id, start, end), &sources, "").region.unwrap();
        let found = region(start, start + 3);
        assert_eq!((found.line, found.column, found.end_line, found.end_column), (2, 4, 2, 7));
        let found = region(start, start + 5);
        assert_eq!((found.end_line, found.end_column), (3, 2));
    }
}
