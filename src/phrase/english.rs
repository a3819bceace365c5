//! The phrases in English alone, for rooms that do not say yet in which language they speak.
#![allow(missing_docs)]

use crate::time::{Date, Local};
use crate::words::Language::English;

pub fn number(number: f64) -> String {
    English.figures(number)
}

pub fn count(n: usize, one: &str, many: &str) -> String {
    let word = if n == 1 { one } else { many };
    format!("{}\u{a0}{word}", number(n as f64))
}

pub fn times(ratio: f64) -> String {
    English.times(ratio)
}

pub fn between(low: f64, high: f64) -> String {
    English.between(low, high)
}

pub fn two_digits(number: f64) -> String {
    English.two_digits(number)
}

pub fn coefficient(coefficient: f64) -> String {
    English.coefficient(coefficient)
}

pub fn in_words(n: usize) -> String {
    English.in_words(n)
}

pub fn so_often(n: usize) -> String {
    English.so_often(n)
}

pub fn part(x: usize, n: usize) -> String {
    English.part(x, n)
}

pub fn share(share: f64) -> String {
    English.share(share)
}

pub fn in_a_hundred(share: f64) -> String {
    English.in_a_hundred(share)
}

pub fn shares(low: f64, high: f64) -> String {
    English.shares(low, high)
}

pub fn level(level: f64) -> String {
    English.level(level)
}

pub fn duration(seconds: f64) -> String {
    English.duration(seconds)
}

pub fn duration_in_words(seconds: f64) -> String {
    English.duration_in_words(seconds)
}

pub fn durations(low: f64, high: f64) -> String {
    English.durations(low, high)
}

pub fn within(seconds: f64) -> String {
    English.within(seconds)
}

pub fn date(date: Date) -> String {
    English.date(date)
}

pub fn moment(local: Local) -> String {
    English.moment(local)
}

pub fn month(number: u32) -> String {
    English.month(number)
}

pub fn list(items: &[impl AsRef<str>]) -> String {
    English.list(items)
}

pub fn choice(items: &[impl AsRef<str>]) -> String {
    English.choice(items)
}
