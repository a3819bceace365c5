//! Parts of a whole: `7 of 12`, `58%`.

use super::number::rounded;
use super::space::TIGHT;

/// From this many on, a part of something is a percentage.
pub const PERCENT_NEEDS: usize = 10;

/// Returns `x` of `n` as a percentage from ten on, else in full.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::part;
/// assert_eq!(part(55, 97), "57%");
/// assert_eq!(part(3, 7), "3 of 7".replace(' ', "\u{a0}"));
/// ```
pub fn part(x: usize, n: usize) -> String {
    if n >= PERCENT_NEEDS {
        share(x as f64 / n as f64)
    } else {
        format!("{x}{TIGHT}of{TIGHT}{n}")
    }
}

/// Returns a share as a percentage; what is not quite nothing or all never looks like it.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::share;
/// assert_eq!((share(0.575), share(0.0)), ("58%".to_owned(), "0%".to_owned()));
/// assert_eq!(share(0.004), "under\u{a0}1%");
/// ```
pub fn share(share: f64) -> String {
    let whole = rounded(share * 100.0, 0);
    if whole == 0.0 && share > 0.0 {
        format!("under{TIGHT}1%")
    } else if whole == 100.0 && share < 1.0 {
        format!("over{TIGHT}99%")
    } else {
        format!("{whole}%")
    }
}

/// Returns how many whole percent a share is, half of one rounded up.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::whole_percent;
/// assert_eq!((whole_percent(0.575), whole_percent(0.004)), (58, 0));
/// ```
pub fn whole_percent(share: f64) -> u32 {
    rounded(share * 100.0, 0).clamp(0.0, 100.0) as u32
}

/// Returns a chance as so many times in a hundred; what is not quite nothing never looks like it.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{in_a_hundred, plain_spaces};
/// assert_eq!(plain_spaces(&in_a_hundred(0.378)), "38 times in 100");
/// assert_eq!(plain_spaces(&in_a_hundred(0.002)), "less than once in 100");
/// assert_eq!(in_a_hundred(0.0), "never");
/// ```
pub fn in_a_hundred(share: f64) -> String {
    match whole_percent(share) {
        0 if share > 0.0 => "less than once in\u{a0}100".to_owned(),
        0 => "never".to_owned(),
        1 => "once in\u{a0}100".to_owned(),
        times => format!("{times} times in\u{a0}100"),
    }
}

/// Returns two shares as the ends of a range.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::shares(0.4586, 0.6705), "46-67%");
/// ```
pub fn shares(low: f64, high: f64) -> String {
    let whole = |share: f64| rounded(share * 100.0, 0);
    format!("{}-{}%", whole(low), whole(high))
}

/// Returns a level or a threshold as a percentage, to the digits that it was chosen with.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::level;
/// assert_eq!((level(0.95), level(1.0 - 0.05 / 4.0)), ("95%".to_owned(), "98.75%".to_owned()));
/// ```
pub fn level(level: f64) -> String {
    format!("{}%", rounded(level * 100.0, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_nearly_all_is_not_all() {
        assert_eq!(part(999, 1000), "over\u{a0}99%");
        assert_eq!(part(1000, 1000), "100%");
    }
}
