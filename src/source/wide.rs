//! Text whose characters have two or four bytes each.

use std::fmt;

/// An encoding that gives each character two or four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wide {
    /// Two bytes each, as Windows often writes.
    Utf16,
    /// Four bytes each.
    Utf32,
}

/// How many bytes are looked at where there is no byte order mark.
const SAMPLE: usize = 4096;

impl Wide {
    /// Returns the encoding of bytes that are not UTF-8 but one of these, with a byte order mark or without.
    ///
    /// Without a mark, the zero bytes beside each ASCII letter show it: other text has none.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::source::Wide;
    /// assert_eq!(Wide::of(b"i\0d\0:\0 \0A\0"), Some(Wide::Utf16));
    /// assert_eq!(Wide::of(b"\0\0\0i\0\0\0d"), Some(Wide::Utf32));
    /// assert_eq!(Wide::of(b"id: A\n"), None);
    /// ```
    pub fn of(bytes: &[u8]) -> Option<Wide> {
        // The mark of UTF-32 begins with that of UTF-16.
        match bytes {
            [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Some(Wide::Utf32),
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Some(Wide::Utf16),
            _ => {}
        }
        let sample = &bytes[..bytes.len().min(SAMPLE)];
        if mostly(sample.chunks_exact(4).map(is_letter_of_four)) {
            return Some(Wide::Utf32);
        }
        let little = sample.chunks_exact(2).map(|pair| pair[0] != 0 && pair[1] == 0);
        let big = sample.chunks_exact(2).map(|pair| pair[0] == 0 && pair[1] != 0);
        (mostly(little) || mostly(big)).then_some(Wide::Utf16)
    }
}

impl fmt::Display for Wide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Wide::Utf16 => "UTF-16",
            Wide::Utf32 => "UTF-32",
        })
    }
}

fn is_letter_of_four(bytes: &[u8]) -> bool {
    matches!(bytes, [0, 0, 0, letter] | [letter, 0, 0, 0] if *letter != 0)
}

/// Returns whether more than half of the tests are true.
fn mostly(tests: impl Iterator<Item = bool>) -> bool {
    let (held, all) = tests.fold((0, 0), |(held, all), test| (held + usize::from(test), all + 1));
    held * 2 > all
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "---\nid: INC-1\ntitle: Kasse hängt – сбой\n---\nText.\n";

    #[test]
    fn each_width_and_order_is_told_without_a_mark() {
        let two =
            |order: fn(u16) -> [u8; 2]| TEXT.encode_utf16().flat_map(order).collect::<Vec<_>>();
        let four = |order: fn(u32) -> [u8; 4]| {
            TEXT.chars().map(u32::from).flat_map(order).collect::<Vec<_>>()
        };
        for bytes in [two(u16::to_le_bytes), two(u16::to_be_bytes)] {
            assert_eq!(Wide::of(&bytes), Some(Wide::Utf16));
        }
        for bytes in [four(u32::to_le_bytes), four(u32::to_be_bytes)] {
            assert_eq!(Wide::of(&bytes), Some(Wide::Utf32));
        }
    }

    #[test]
    fn a_text_of_single_bytes_is_not_wide_though_it_holds_a_zero() {
        for bytes in [&b""[..], b"a", b"\0", b"a\0bcdef", TEXT.as_bytes(), b"k\xe4se", b"id: A\0\n"]
        {
            assert_eq!(Wide::of(bytes), None, "{bytes:?}");
        }
    }
}
