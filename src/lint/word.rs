//! Finds the words of a list in a text.

/// Words to look for, each with its meaning.
///
/// They are grouped by their first letter or digit and stand with their second one, which rule out nearly every word of a text.
pub struct Words<T> {
    by_first: [Vec<(u8, &'static str, T)>; 128],
}

impl<T: Copy> Words<T> {
    /// Takes words of two letters or more in lower case; of two that end at the same place the later one wins.
    pub fn new(words: impl IntoIterator<Item = (&'static str, T)>) -> Words<T> {
        let mut by_first = std::array::from_fn(|_| Vec::new());
        for (word, meaning) in words {
            let letters = word.as_bytes();
            by_first[usize::from(letters[0])].push((letters[1], word, meaning));
        }
        Words { by_first }
    }

    /// Iterates over the words.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.by_first.iter().flatten().map(|(_, word, _)| *word)
    }

    /// Returns the end of the longest word that begins at `start`, and its meaning.
    pub fn longest(&self, bytes: &[u8], start: usize) -> Option<(usize, T)> {
        let first = bytes.get(start)?.to_ascii_lowercase();
        let letter = bytes.get(start + 1)?.to_ascii_lowercase();
        let words = self.by_first.get(usize::from(first))?.iter();
        let near = words.filter(|(second, ..)| *second == letter);
        let here =
            near.filter_map(|(_, word, meaning)| Some((end_of(bytes, start, word)?, *meaning)));
        here.max_by_key(|(end, _)| *end)
    }
}

/// The first three bytes of the words of many lists: all that is looked at for nearly every word of a text.
///
/// It is a set of bits with five for each byte, so that capitals count as small letters. Other bytes may share those five
/// with a letter; whoever compares the whole word finds that out.
pub struct Beginnings(Vec<u64>);

impl Beginnings {
    /// Takes words of at least three bytes.
    pub fn new(words: impl IntoIterator<Item = &'static str>) -> Beginnings {
        let mut bits = vec![0; 1 << (3 * 5 - 6)];
        for word in words {
            let three: [u8; 3] = std::array::from_fn(|at| word.as_bytes()[at]);
            // In a text a space may be a line break or a hyphen.
            for space in [b' ', b'\n', b'-'] {
                let (place, bit) = place(three.map(|byte| if byte == b' ' { space } else { byte }));
                bits[place] |= bit;
            }
        }
        Beginnings(bits)
    }

    /// Returns the places in a text where one of the words may begin.
    pub fn find(&self, text: &str) -> Vec<usize> {
        let mut found = Vec::new();
        let bytes = text.as_bytes();
        let mut inside = 0;
        let (eights, rest) = bytes.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        for (number, eight) in eights.iter().chain([&last]).enumerate() {
            let (mut begins, goes_on) = beginnings(*eight, inside);
            inside = goes_on;
            while begins != 0 {
                let at = number * 8 + begins.trailing_zeros() as usize / 8;
                begins &= begins - 1;
                if let Some([one, two, three]) = bytes.get(at..at + 3) {
                    let (place, bit) = place([*one, *two, *three]);
                    if self.0[place] & bit != 0 {
                        found.push(at);
                    }
                }
            }
        }
        found
    }
}

/// Returns the highest bit of each of eight bytes at which a word begins, and 1 if the last of them is part of a word.
///
/// `inside` says the same of the byte before them. All eight are compared at once, each in seven bits of its own, so that no
/// carry reaches its neighbour.
fn beginnings(bytes: [u8; 8], inside: u64) -> (u64, u64) {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const ONES: u64 = 0x0101_0101_0101_0101;
    let eight = u64::from_le_bytes(bytes);
    let ascii = eight & !HIGH;
    let small = ascii | (0x20 * ONES);
    let from = |bytes: u64, least: u8| bytes + (0x80 - u64::from(least)) * ONES;
    let is_digit = from(ascii, b'0') & !from(ascii, b'9' + 1);
    let is_letter = from(small, b'a') & !from(small, b'z' + 1);
    let is_part = (is_digit | is_letter) & !eight & HIGH;
    // A letter that is not ASCII is part of a word, too, but begins none.
    let goes_on = is_part | (eight & HIGH);
    (is_part & !(goes_on << 8 | inside << 7), goes_on >> 63)
}

/// Returns the place of three bytes among the bits, and the bit there.
fn place(three: [u8; 3]) -> (usize, u64) {
    let all = three.iter().fold(0, |all, byte| all << 5 | usize::from(byte & 31));
    (all >> 6, 1 << (all & 63))
}

/// Returns the end of `word` if it begins at `start`; a space in it may be a line break or a hyphen, and an `s` may follow.
fn end_of(bytes: &[u8], start: usize, word: &str) -> Option<usize> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_where_a_word_of_a_list_begins_is_found() {
        let beginnings = Beginnings::new(["human error", "to blame", "p99"]);
        let found = |text: &str| beginnings.find(text);
        assert_eq!(found("A human error: P99 is TO-blame, to\nblame"), [2, 15, 22, 32]);
        assert_eq!(found("subhuman, 1p99, übto blame, hu, p9"), [0; 0]);
    }

    #[test]
    fn a_word_begins_where_no_letter_and_no_digit_stands_before() {
        const A: u64 = 0x80;
        let first = |bytes: [u8; 8], inside: u64| beginnings(bytes, inside).0 & A == A;
        for byte in 0..=255_u8 {
            assert_eq!(first([byte; 8], 0), byte.is_ascii_alphanumeric(), "{byte}");
            let ends = !byte.is_ascii_alphanumeric() && byte.is_ascii();
            let second = beginnings([byte, b'z', 0, 0, 0, 0, 0, 0], 1).0;
            assert_eq!(second == A << 8, ends, "{byte}");
            let (_, goes_on) = beginnings([b' ', b' ', b' ', b' ', b' ', b' ', b' ', byte], 1);
            assert_eq!(first([b'a'; 8], goes_on), ends, "{byte}");
        }
    }
}
