//! Finds the words of a list in a text.

/// Words to look for, each with its meaning.
///
/// They are grouped by their first letter or digit, which rules out nearly every word of a text at once.
pub struct Words<T> {
    by_first: [Vec<(&'static str, T)>; 128],
}

impl<T: Copy> Words<T> {
    /// Takes words in lower case; of two that end at the same place the later one wins.
    pub fn new(words: impl IntoIterator<Item = (&'static str, T)>) -> Words<T> {
        let mut by_first = std::array::from_fn(|_| Vec::new());
        for (word, meaning) in words {
            by_first[usize::from(word.as_bytes()[0])].push((word, meaning));
        }
        Words { by_first }
    }

    /// Returns the end of the longest word that begins at `start`, and its meaning.
    pub fn longest(&self, bytes: &[u8], start: usize) -> Option<(usize, T)> {
        let first = bytes.get(start)?.to_ascii_lowercase();
        let words = self.by_first.get(usize::from(first))?.iter();
        let here =
            words.filter_map(|(word, meaning)| Some((end_of(bytes, start, word)?, *meaning)));
        here.max_by_key(|(end, _)| *end)
    }
}

/// Iterates over the places where a word begins.
pub fn beginnings(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let begins = !inside && byte.is_ascii_alphanumeric();
        inside = byte.is_ascii_alphanumeric() || !byte.is_ascii();
        begins.then_some(at)
    })
}

/// Returns the end of `word` if it begins at `start`; a space in it may be a line break or a hyphen, and an `s` may follow.
#[inline]
fn end_of(bytes: &[u8], start: usize, word: &str) -> Option<usize> {
    // The first two letters rule out nearly every word.
    let (here, wanted) = (bytes.get(start..start + 2)?, word.as_bytes().get(..2)?);
    if !here.eq_ignore_ascii_case(wanted) {
        return None;
    }
    rest_of(bytes, start, word)
}

fn rest_of(bytes: &[u8], start: usize, word: &str) -> Option<usize> {
    let end = start + word.len();
    let here = bytes.get(start..end)?;
    let same = |(here, wanted): (&u8, u8)| match wanted {
        b' ' => matches!(here, b' ' | b'\n' | b'-'),
        wanted => here.to_ascii_lowercase() == wanted,
    };
    let ends = |at: usize| {
        let next = bytes.get(at);
        !next.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
    };
    if !here.iter().zip(word.bytes()).all(same) {
        return None;
    }
    let plural = bytes.get(end).is_some_and(|byte| byte.eq_ignore_ascii_case(&b's'));
    match (ends(end), plural && ends(end + 1)) {
        (true, _) => Some(end),
        (_, true) => Some(end + 1),
        _ => None,
    }
}
