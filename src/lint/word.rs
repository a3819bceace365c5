//! Words of a list, found in a text.

/// Goes through the places where a word begins.
pub fn beginnings(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let begins = !inside && byte.is_ascii_alphanumeric();
        inside = byte.is_ascii_alphanumeric() || !byte.is_ascii();
        begins.then_some(at)
    })
}

/// Returns the end of `word` where it stands at `start`; a space in it may be a line break or a hyphen, and an `s` may follow.
#[inline]
pub fn end_of(bytes: &[u8], start: usize, word: &str) -> Option<usize> {
    // Nearly every word of a text is none of the list's, and its first letter says so.
    if !bytes
        .get(start)?
        .eq_ignore_ascii_case(word.as_bytes().first()?)
    {
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
    let plural = bytes
        .get(end)
        .is_some_and(|byte| byte.eq_ignore_ascii_case(&b's'));
    match (ends(end), plural && ends(end + 1)) {
        (true, _) => Some(end),
        (_, true) => Some(end + 1),
        _ => None,
    }
}
