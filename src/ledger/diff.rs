//! What changes in a file, line by line; the only door to similar.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::plan::Change;

/// One line that goes or comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whether it comes.
    pub comes: bool,
    /// Its number, from 1: in the old file where it goes, in the new one where it comes.
    pub number: usize,
    /// The line, without its end.
    pub text: String,
}

/// Returns the lines by which a file changes, in order. The rest of the file is as it was.
pub fn lines(change: &Change) -> Vec<Line> {
    let before = change.before.as_deref().unwrap_or_default();
    let split = |text| str::split_inclusive(text, '\n').collect::<Vec<&str>>();
    let (old, new) = (split(before), split(&change.after));
    let line = |comes: bool, all: &[&str], at: usize| Line {
        comes,
        number: at + 1,
        text: all[at].trim_end_matches(['\n', '\r']).to_owned(),
    };
    let mut found = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        found.extend(op.old_range().map(|at| line(false, &old, at)));
        found.extend(op.new_range().map(|at| line(true, &new, at)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_go_and_come_by_their_numbers() {
        let change = Change {
            path: "incidents/a.md".to_owned(),
            before: Some("---\r\nid: A\r\nseverity: sev3\r\n---\r\n".to_owned()),
            after: "---\r\nid: A\r\ntitle: T\r\nseverity: sev2\r\n---\r\n".to_owned(),
        };
        let said: Vec<(bool, usize, String)> =
            lines(&change).into_iter().map(|line| (line.comes, line.number, line.text)).collect();
        assert_eq!(
            said,
            [
                (false, 3, "severity: sev3".to_owned()),
                (true, 3, "title: T".to_owned()),
                (true, 4, "severity: sev2".to_owned()),
            ]
        );
    }
}
