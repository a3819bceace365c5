//! Which lines of a Markdown text are code between fences.

/// Returns the lines of a text, each with whether it is code. Fences count as code, and an open fence lasts to the end.
///
/// # Example
/// ```
/// use incident_wrapped::source::fence;
/// let lines: Vec<_> = fence::lines("so:\n~~~\nx = 1\n~~~\n").collect();
/// assert_eq!(lines[1..3], [("~~~\n", true), ("x = 1\n", true)]);
/// assert_eq!(lines[0], ("so:\n", false));
/// ```
pub fn lines(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut open: Option<Fence> = None;
    text.split_inclusive('\n').map(move |line| {
        let found = fence(line);
        let (is_code, next) = match (open, found) {
            (Some(open), Some(found)) if found.closes(open) => (true, None),
            (Some(open), _) => (true, Some(open)),
            (None, Some(found)) if found.opens() => (true, Some(found)),
            (None, _) => (false, None),
        };
        open = next;
        (line, is_code)
    })
}

/// A line that begins with three or more backticks or tildes, and what follows them.
#[derive(Clone, Copy)]
struct Fence<'a> {
    mark: char,
    length: usize,
    behind: &'a str,
}

impl Fence<'_> {
    /// Backticks followed by more backticks on the same line are inline code.
    fn opens(&self) -> bool {
        self.mark == '~' || !self.behind.contains('`')
    }

    fn closes(&self, open: Fence) -> bool {
        self.mark == open.mark && self.length >= open.length && self.behind.is_empty()
    }
}

fn fence(line: &str) -> Option<Fence<'_>> {
    let line = line.trim();
    let mark = line.chars().next().filter(|c| "`~".contains(*c))?;
    let behind = line.trim_start_matches(mark);
    let length = line.len() - behind.len();
    (length >= 3).then_some(Fence { mark, length, behind })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(text: &str) -> String {
        let outside = lines(text).filter(|(_, is_code)| !is_code);
        outside.map(|(line, _)| line).collect()
    }

    #[test]
    fn code_within_a_line_opens_no_fence() {
        assert_eq!(prose("```x``` was slow\nlater\n"), "```x``` was slow\nlater\n");
        assert_eq!(prose("~~~ a`b\ncode\n~~~\nlater\n"), "later\n");
    }

    #[test]
    fn a_fence_is_closed_by_one_as_long_with_nothing_behind_it() {
        assert_eq!(prose("````\n```\ncode\n```\n````\nlater\n"), "later\n");
        assert_eq!(prose("```\ncode\n``` not yet\ncode\n~~~\n`````\nlater\n"), "later\n");
    }
}
