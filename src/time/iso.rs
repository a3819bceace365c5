//! Parses the ISO 8601 forms of a day or a moment, without checking that the day exists.

use super::calendar::number;

/// A day or a moment, as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Iso<'a> {
    /// The day.
    pub day: Day,
    /// Hour, minute and second, if there are any.
    pub clock: Option<[u32; 3]>,
    /// The offset, if there is one.
    pub offset: Option<Offset>,
    /// Whether the part after the time can only be an offset; `9:00-10:00` is more likely a range.
    pub is_certain: bool,
    /// The name of a zone in brackets behind the offset.
    pub zone: Option<&'a str>,
}

/// A day of one of the two calendars of ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Year, month and day: `2025-03-04`.
    Month(i32, u32, u32),
    /// Year, week and day of the week: `2025-W10-2`.
    Week(i32, u32, u32),
}

/// The offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offset {
    /// `Z` or `UTC`.
    Utc,
    /// Whether it is west of UTC, and by how many hours and minutes.
    From(bool, u32, u32),
}

/// Takes a text apart; `None` if it is in another form.
pub fn read(text: &str) -> Option<Iso<'_>> {
    let mut rest = Cursor(text);
    let (day, basic) = rest.day()?;
    if rest.0.is_empty() {
        return Some(Iso { day, clock: None, offset: None, is_certain: true, zone: None });
    }
    let marked = rest.one(['T', 't']);
    if !marked && !rest.spaces() {
        return None;
    }
    let (clock, exact) = rest.clock(basic)?;
    let is_apart = rest.spaces() || marked || exact;
    let is_certain = is_apart || rest.0.get(3..4) != Some(":");
    let offset = if rest.0.is_empty() { None } else { Some(rest.offset(is_apart)?) };
    let zone = match offset {
        Some(_) if !rest.0.is_empty() => Some(rest.bracketed()?),
        _ => None,
    };
    rest.0.is_empty().then_some(Iso { day, clock: Some(clock), offset, is_certain, zone })
}

/// What is still to be read.
struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    /// Takes exactly this many digits.
    fn digits(&mut self, count: usize) -> Option<u32> {
        let found = number(self.0.get(..count)?)?;
        self.0 = &self.0[count..];
        Some(found)
    }

    fn one(&mut self, wanted: impl AsRef<[char]>) -> bool {
        let found = self.0.chars().next().filter(|first| wanted.as_ref().contains(first));
        self.0 = &self.0[found.map_or(0, char::len_utf8)..];
        found.is_some()
    }

    fn spaces(&mut self) -> bool {
        let before = self.0.len();
        self.0 = self.0.trim_start();
        self.0.len() < before
    }

    /// Takes a day; also returns whether it was written without hyphens.
    fn day(&mut self) -> Option<(Day, bool)> {
        let year = self.digits(4)? as i32;
        let basic = !self.one(['-']);
        if self.one(['W']) {
            let week = self.digits(2)?;
            if !basic && !self.one(['-']) {
                return None;
            }
            return Some((Day::Week(year, week, self.digits(1)?), basic));
        }
        let month = self.digits(2)?;
        if !basic && !self.one(['-']) {
            return None;
        }
        Some((Day::Month(year, month, self.digits(2)?), basic))
    }

    /// Takes a time, dropping fractions of a second; also returns whether it had seconds.
    fn clock(&mut self, basic: bool) -> Option<([u32; 3], bool)> {
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let hour = match digits {
            1 | 2 => self.digits(digits)?,
            _ if basic => self.digits(2)?,
            _ => return None,
        };
        let colons = self.one([':']);
        let runs_on = basic && digits > 2;
        if !colons && !runs_on {
            return None;
        }
        let minute = self.digits(2)?;
        let more = if colons { self.one([':']) } else { digits > 4 };
        if !more {
            return Some(([hour, minute, 0], false));
        }
        let second = self.digits(2)?;
        if self.one(['.', ',']) {
            let fraction = self.0.bytes().take_while(u8::is_ascii_digit).count();
            self.0 = &self.0[fraction..];
            if fraction == 0 {
                return None;
            }
        }
        Some(([hour, minute, second], true))
    }

    /// Takes an offset. After an hour and a minute, as in `9:00-10`, two digits are more likely the end of a range.
    fn offset(&mut self, hours_alone: bool) -> Option<Offset> {
        if self.one(['Z', 'z']) {
            return Some(Offset::Utc);
        }
        let name = self.0.get(..3);
        if name.is_some_and(|name| name.eq_ignore_ascii_case("UTC")) {
            self.0 = &self.0[3..];
            return Some(Offset::Utc);
        }
        let behind = self.0.starts_with('-');
        if !self.one(['+', '-']) {
            return None;
        }
        let hours = self.digits(2)?;
        let colon = self.one([':']);
        let minutes = match self.digits(2) {
            Some(minutes) => minutes,
            None if !colon && (hours_alone || !behind) => 0,
            None => return None,
        };
        Some(Offset::From(behind, hours, minutes))
    }

    fn bracketed(&mut self) -> Option<&'a str> {
        let (name, rest) = self.0.strip_prefix('[')?.split_once(']')?;
        self.0 = rest;
        Some(name)
    }
}
