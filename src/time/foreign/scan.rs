//! Scans a text that may be a moment for numbers, times, names of months, and zones.

use crate::time::{calendar::number, foreign::zones, zone::Zone};

/// The parts of the text, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// The numbers that are not part of a time.
    pub numbers: Vec<String>,
    /// The separator of the first two numbers.
    pub mark: char,
    /// The month that is named.
    pub month: Option<u32>,
    /// The times of the day, as `09:02`.
    pub clocks: Vec<String>,
    /// The offsets, as `+01:00`.
    pub offsets: Vec<String>,
    /// The letters of zones, in lower case.
    pub letters: Vec<String>,
    /// The zone that is named.
    pub zone: Option<Zone>,
    /// Whether it uses a 12-hour clock.
    pub twelve: bool,
    /// Whether a time is written without a colon.
    pub odd_clock: bool,
    /// Whether an hour stands alone.
    pub hour_alone: bool,
    /// Whether it is approximate.
    pub about: bool,
    /// Whether it is a range.
    pub until: bool,
    /// Whether it is relative to the day on which it was written.
    pub relative: bool,
    /// Whether a week is counted.
    pub week: bool,
    /// Whether a day of the week is named.
    pub weekday: bool,
    /// Whether a letter takes the place of a digit.
    pub torn: bool,
    /// Whether the last part, ignoring marks, was a time.
    behind_clock: bool,
}

/// The months by the first letters of their names, English and German.
const MONTHS: &str =
    "jan, feb, mar mär mrz, apr, may mai, jun, jul, aug, sep, oct okt, nov, dec dez";
const ABOUT: &str = "ca circa around about approx approximately roughly etwa gegen early late morning evening \
     afternoon night noon midnight xx";
const WEEKDAYS: &str = "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag \
     freitag samstag sonntag";

/// Letters in place of a digit: look-alikes, and the placeholder `x`.
const LIKE_DIGITS: &str = "o l i x xx";

const UNTIL: &str = "to until till bis through and";
const RELATIVE: &str =
    "yesterday today tomorrow now gestern heute last next ago letzte letzten jetzt";

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number(String),
    Word(String),
    Mark(char),
}

/// Scans a text in one pass.
pub fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut rest = Vec::new();
    for part in text.split_whitespace() {
        let name = part.trim_matches(|c| "[]()".contains(c));
        match Zone::parse(name).filter(|_| name.contains('/')) {
            Some(zone) => scan.zone = Some(zone),
            None => rest.push(part),
        }
    }
    let tokens = tokens(&rest.join(" "));
    let mut at = 0;
    while at < tokens.len() {
        at += scan.take(&tokens[at..]);
    }
    scan
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for c in text.chars() {
        let c = match c {
            '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
            other => other,
        };
        match tokens.last_mut() {
            Some(Token::Number(digits)) if c.is_ascii_digit() => digits.push(c),
            Some(Token::Word(word)) if c.is_alphabetic() => word.extend(c.to_lowercase()),
            _ if c.is_ascii_digit() => tokens.push(Token::Number(c.to_string())),
            _ if c.is_alphabetic() => tokens.push(Token::Word(c.to_lowercase().collect())),
            _ if c.is_whitespace() => tokens.push(Token::Mark(' ')),
            _ => tokens.push(Token::Mark(c)),
        }
    }
    tokens
}

impl Scan {
    /// Takes the first part of the tokens; returns how many tokens it has.
    fn take(&mut self, tokens: &[Token]) -> usize {
        let taken = self.offset(tokens).or_else(|| self.clock(tokens));
        self.torn |= taken.is_none() && is_torn(tokens);
        taken.unwrap_or_else(|| {
            match &tokens[0] {
                Token::Number(digits) => self.number(digits, &tokens[1..]),
                Token::Word(word) => {
                    self.word(word, tokens);
                    self.behind_clock = false;
                }
                Token::Mark('~' | '≈' | '?' | '<' | '>') => self.about = true,
                Token::Mark(_) => {}
            }
            1
        })
    }

    fn number(&mut self, digits: &str, rest: &[Token]) {
        if let Some(clock) = self.unmarked(digits).filter(|_| !goes_on(rest)) {
            self.clocks.push(clock);
            self.odd_clock = true;
            self.behind_clock = true;
            return;
        }
        if let (0, Some(Token::Mark(mark))) = (self.numbers.len(), rest.first()) {
            self.mark = *mark;
        }
        self.numbers.push(digits.to_owned());
        // After a complete day there can only be an hour.
        self.hour_alone |= self.numbers.len() == 4 && digits.len() < 3 && self.clocks.is_empty();
    }

    /// Reads `0902` or `090230` behind a whole day.
    fn unmarked(&self, digits: &str) -> Option<String> {
        let parts = self.numbers.len() + usize::from(self.month.is_some());
        let has_year = self.numbers.iter().any(|one| one.len() == 4);
        if parts != 3 || !has_year || !self.clocks.is_empty() || !matches!(digits.len(), 4 | 6) {
            return None;
        }
        let part = |at: usize| digits.get(at..at + 2).map_or(Some(0), number);
        let (hour, minute, second) = (part(0)?, part(2)?, part(4)?);
        (hour < 24 && minute < 60 && second < 60).then(|| clock_of(hour, minute, second))
    }

    /// Takes `09:02`, `09:02:30.5`, `9 am`, `09h02` or `9.02 Uhr`.
    fn clock(&mut self, tokens: &[Token]) -> Option<usize> {
        let hour = short(tokens.first()?)?;
        let (mut taken, minute, second) = match tokens {
            [_, Token::Mark(':'), minute, Token::Mark(':'), second, ..] => {
                (5, short(minute)?, short(second)?)
            }
            [_, Token::Mark(':'), minute, ..] => (3, short(minute)?, 0),
            [_, Token::Word(h), minute, ..] if h == "h" && short(minute).is_some() => {
                self.odd_clock = true;
                (3, short(minute)?, 0)
            }
            [_, Token::Mark('.'), minute, rest @ ..] if self.is_dotted(rest) => {
                self.odd_clock = true;
                (3, short(minute)?, 0)
            }
            _ if half(&tokens[1..]).is_some() => (1, 0, 0),
            _ => return None,
        };
        if let [Token::Mark('.' | ','), Token::Number(_), ..] = tokens[taken..] {
            taken += 2;
        }
        let hour = match half(&tokens[taken..]) {
            Some((more, is_late)) => {
                taken += more;
                self.twelve = true;
                of_twelve(hour, is_late)
            }
            None => hour,
        };
        self.clocks.push(clock_of(hour, minute, second));
        self.behind_clock = true;
        Some(taken)
    }

    /// Returns whether a dot is part of a time: the day is complete, or `Uhr` follows.
    fn is_dotted(&self, rest: &[Token]) -> bool {
        let uhr = rest.iter().any(|one| *one == Token::Word("uhr".to_owned()));
        let dotted_on = matches!(rest.first(), Some(Token::Mark('.')));
        !dotted_on && self.clocks.is_empty() && (self.numbers.len() > 2 || (uhr && rest.len() < 3))
    }

    /// Takes `+01:00`, `+0100`, `+1` or, in four digits, `-0500`, behind a time.
    fn offset(&mut self, tokens: &[Token]) -> Option<usize> {
        let sign = match tokens.first()? {
            Token::Mark(sign @ ('+' | '-')) if !self.clocks.is_empty() => *sign,
            _ => return None,
        };
        let after_letters = !self.letters.is_empty();
        let (taken, hours, minutes) = match &tokens[1..] {
            [Token::Number(hours), Token::Mark(':'), Token::Number(minutes), ..]
                if sign == '+' || after_letters =>
            {
                (4, number(hours)?, number(minutes)?)
            }
            [Token::Number(both), ..] if both.len() == 4 => {
                (2, number(&both[..2])?, number(&both[2..])?)
            }
            [Token::Number(hours), ..] if hours.len() < 3 && (sign == '+' || after_letters) => {
                (2, number(hours)?, 0)
            }
            _ => return None,
        };
        self.letters.clear();
        self.add_offset(format!("{sign}{hours:02}:{minutes:02}"));
        Some(taken)
    }

    fn add_offset(&mut self, offset: String) {
        if !self.offsets.contains(&offset) {
            self.offsets.push(offset);
        }
    }

    fn word(&mut self, word: &str, tokens: &[Token]) {
        self.about |= has(ABOUT, word);
        self.until |= has(UNTIL, word);
        self.relative |= has(RELATIVE, word);
        self.weekday |= has(WEEKDAYS, word);
        self.week |= word == "w" || word == "week";
        if word == "z" && !self.clocks.is_empty() {
            self.add_offset("Z".to_owned());
            return;
        }
        if zones::is_zone(word) && !self.clocks.is_empty() {
            self.letters.push(word.to_owned());
            return;
        }
        if self.behind_clock && self.zone.is_none() {
            self.zone = zones::of_city(word);
        }
        let begins = |names: &str| names.split(' ').any(|name| word.starts_with(name));
        let month = MONTHS.split(", ").position(begins).map(|place| place as u32 + 1);
        let beside_digits = !self.numbers.is_empty() || tokens.len() > 1;
        self.month = self.month.or(month.filter(|_| beside_digits));
    }
}

fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

/// Returns whether a letter that looks like a digit stands beside one: `2025-O3-14`, `2025-03-1x`.
fn is_torn(tokens: &[Token]) -> bool {
    match tokens {
        [Token::Number(_), Token::Word(word), ..] | [Token::Word(word), Token::Number(_), ..] => {
            has(LIKE_DIGITS, word)
        }
        _ => false,
    }
}

/// Returns whether digits go on as those of a day do: `2025-03`.
fn goes_on(rest: &[Token]) -> bool {
    match rest {
        [Token::Mark('-' | '/' | '.'), Token::Number(next), ..] => next.len() < 3,
        _ => false,
    }
}

fn clock_of(hour: u32, minute: u32, second: u32) -> String {
    match second {
        0 => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    }
}

/// Returns a number of one or two digits.
fn short(token: &Token) -> Option<u32> {
    match token {
        Token::Number(digits) if digits.len() < 3 => number(digits),
        _ => None,
    }
}

/// Takes `am`, `p.m.` or their like behind a time; also returns whether it is the later half of the day.
fn half(tokens: &[Token]) -> Option<(usize, bool)> {
    let space = usize::from(tokens.first() == Some(&Token::Mark(' ')));
    let word = |at: usize| match tokens.get(at) {
        Some(Token::Word(word)) => word.as_str(),
        _ => "",
    };
    match (word(space), word(space + 2)) {
        ("am", _) => Some((space + 1, false)),
        ("pm", _) => Some((space + 1, true)),
        ("a", "m") => Some((space + 3, false)),
        ("p", "m") => Some((space + 3, true)),
        _ => None,
    }
}

fn of_twelve(hour: u32, is_late: bool) -> u32 {
    match (hour, is_late) {
        (12, false) => 0,
        (12, true) => 12,
        (hour @ 0..12, true) => hour + 12,
        (hour, _) => hour,
    }
}
