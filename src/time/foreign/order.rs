//! Finds the order of year, month and day.

use crate::time::calendar::{Date, number};

use crate::time::{foreign::scan::Scan, form::Form};

/// The order that was found, and the days that it may mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// How the order differs from ours; `None` if it does not.
    pub form: Option<Form>,
    /// The days, as they are to be written.
    pub days: Vec<String>,
}

impl Order {
    fn new(form: Option<Form>, days: impl IntoIterator<Item = Option<Date>>) -> Order {
        let mut days: Vec<String> = days.into_iter().flatten().map(|day| day.to_string()).collect();
        days.dedup();
        Order { form, days }
    }
}

/// Finds the order of the numbers that belong to no time of the day.
pub fn of(scan: &Scan) -> Order {
    let numbers: Vec<&str> = scan.numbers.iter().map(String::as_str).collect();
    if let Some(month) = scan.month {
        return in_words(month, &numbers);
    }
    match numbers[..] {
        [year, week] if scan.week && is_year(year) && week.len() < 3 => {
            Order::new(Some(Form::NoDay), [])
        }
        [year, day] if is_year(year) && day.len() == 3 => day_of_year(year, day),
        [one, other] if is_year(one) || is_year(other) => Order::new(Some(Form::NoDay), []),
        [_, _] => Order::new(Some(Form::NoYear), []),
        [year] if is_year(year) => Order::new(Some(Form::NoDay), []),
        [day] if day.len() == 8 => Order::new(None, [date(&day[..4], &day[4..6], &day[6..])]),
        [a, b, c, ..] => of_three(a, b, c, scan.mark),
        _ => Order::default(),
    }
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let year = match year.len() {
        2 => 2000 + number(year)?,
        _ => number(year)?,
    };
    Date::new(year as i32, number(month)?, number(day)?)
}

fn in_words(month: u32, numbers: &[&str]) -> Order {
    let month = month.to_string();
    let form = Some(Form::MonthInWords);
    match *numbers {
        [day, year, ..] if is_year(year) => Order::new(form, [date(year, &month, day)]),
        [year, day, ..] if is_year(year) => Order::new(form, [date(year, &month, day)]),
        [day, year, ..] => Order::new(Some(Form::ShortYear), [date(year, &month, day)]),
        [year] if is_year(year) => Order::new(Some(Form::NoDay), []),
        _ => Order::new(Some(Form::NoYear), []),
    }
}

fn day_of_year(year: &str, day: &str) -> Order {
    let first = date(year, "1", "1");
    let found = || first?.later(i64::from(number(day)?) - 1);
    let same_year = |day: &Date| Some(day.year()) == first.map(Date::year);
    Order::new(Some(Form::DayOfYear), [found().filter(same_year)])
}

fn of_three(a: &str, b: &str, c: &str, mark: char) -> Order {
    if is_year(a) {
        let form = match mark {
            '-' if b.len() == 2 && c.len() == 2 => None,
            '-' => Some(Form::OneDigit),
            _ => Some(Form::Slashes),
        };
        let usual = date(a, b, c);
        return Order::new(form, [usual.or_else(|| date(a, c, b))]);
    }
    if !is_year(c) && (a.len() > 2 || c.len() > 2) {
        return Order::new(Some(Form::OddYear), []);
    }
    let (day_first, month_first) = (date(c, b, a), date(c, a, b));
    if !is_year(c) {
        let year_first = date(a, b, c).filter(|_| mark == '-');
        let month_first = month_first.filter(|_| mark == '/');
        return Order::new(Some(Form::ShortYear), [year_first, day_first, month_first]);
    }
    match (day_first, month_first) {
        (Some(day), _) if mark == '.' => Order::new(Some(Form::DayFirst), [Some(day)]),
        (Some(one), Some(other)) if one != other => {
            Order::new(Some(Form::DayOrMonthFirst), [day_first, month_first])
        }
        (Some(_), _) => Order::new(Some(Form::DayFirst), [day_first]),
        (None, Some(_)) => Order::new(Some(Form::MonthFirst), [month_first]),
        (None, None) => Order::default(),
    }
}
