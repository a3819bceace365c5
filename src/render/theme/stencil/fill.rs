//! Fills a stencil.

use std::borrow::Cow;
use std::io::Write;

use super::Part;
use super::expression::{Expression, Filter, Sign, Turn};
use super::view::{Place, Value, View};
use crate::render::theme::template;
use crate::words::{Arg, Language};

/// The value of an expression.
#[derive(Clone, Debug)]
pub enum Fit<'a> {
    None,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(Cow<'a, str>),
    /// A list of the view.
    List(&'a [Place]),
    /// A list that the template itself writes.
    Made(Vec<Fit<'a>>),
    /// Where its fields begin and end in the view.
    Fields(u32, u32),
}

impl Fit<'_> {
    /// Returns whether it counts as a yes.
    pub fn is_truthy(&self) -> bool {
        match self {
            Fit::None => false,
            Fit::Bool(yes) => *yes,
            Fit::Int(number) => *number != 0,
            Fit::Float(number) => *number != 0.0,
            Fit::Text(text) => !text.is_empty(),
            Fit::List(places) => !places.is_empty(),
            Fit::Made(entries) => !entries.is_empty(),
            Fit::Fields(start, end) => start != end,
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Fit::Int(number) => Some(*number as f64),
            Fit::Float(number) => Some(*number),
            _ => None,
        }
    }
}

/// A loop at work: its current entry, where that is, and how many there are.
#[derive(Clone, Debug)]
struct Loop<'a> {
    entry: Fit<'a>,
    at: usize,
    count: usize,
}

/// Writes one page.
pub struct Filler<'a> {
    language: Language,
    view: &'a View,
    root: Place,
    loops: Vec<Loop<'a>>,
    page: Vec<u8>,
}

impl<'a> Filler<'a> {
    /// Begins a page.
    pub fn new(language: Language, view: &'a View, root: Place, loops: usize) -> Filler<'a> {
        let none = Loop { entry: Fit::None, at: 0, count: 0 };
        Filler { language, view, root, loops: vec![none; loops], page: Vec::new() }
    }

    /// Returns the page.
    pub fn into_page(self) -> Vec<u8> {
        self.page
    }

    /// Writes parts; `None` where a value is lacking.
    pub fn parts(&mut self, parts: &'a [Part]) -> Option<()> {
        for part in parts {
            match part {
                Part::Text(text) => self.page.extend_from_slice(text.as_bytes()),
                Part::Print { value, safe } => {
                    let value = self.value(value)?;
                    self.print(&value, *safe)?;
                }
                Part::If(ways, otherwise) => {
                    let chosen = self.chosen(ways)?.unwrap_or(otherwise);
                    self.parts(chosen)?;
                }
                Part::Each { slot, list, parts } => self.each(*slot, list, parts)?,
            }
        }
        Some(())
    }

    fn chosen(&self, ways: &'a [(Expression, Vec<Part>)]) -> Option<Option<&'a [Part]>> {
        for (asked, parts) in ways {
            if self.value(asked)?.is_truthy() {
                return Some(Some(parts));
            }
        }
        Some(None)
    }

    fn each(&mut self, slot: usize, list: &'a Expression, parts: &'a [Part]) -> Option<()> {
        let entries = match self.value(list)? {
            Fit::List(places) => places.iter().map(|place| self.at(*place)).collect(),
            Fit::Made(entries) => entries,
            _ => return None,
        };
        let count = entries.len();
        for (at, entry) in entries.into_iter().enumerate() {
            self.loops[slot] = Loop { entry, at, count };
            self.parts(parts)?;
        }
        Some(())
    }

    fn print(&mut self, value: &Fit, safe: bool) -> Option<()> {
        match value {
            Fit::Text(text) if safe => self.page.extend_from_slice(text.as_bytes()),
            Fit::Text(text) => template::escape_into(text, &mut self.page),
            Fit::Int(number) => write!(self.page, "{number}").ok()?,
            Fit::Float(number) => write!(self.page, "{number:?}").ok()?,
            Fit::Bool(yes) => write!(self.page, "{yes}").ok()?,
            // Nothing is printed as nothing; a list or fields would be a slip, about which tera says more.
            Fit::None => {}
            Fit::List(_) | Fit::Made(_) | Fit::Fields(..) => return None,
        }
        Some(())
    }

    fn at(&self, place: Place) -> Fit<'a> {
        match self.view.at(place) {
            Value::None => Fit::None,
            Value::Bool(yes) => Fit::Bool(yes),
            Value::Int(number) => Fit::Int(number),
            Value::Float(number) => Fit::Float(number),
            Value::Text(start, end) => Fit::Text(Cow::Borrowed(self.view.text(start, end))),
            Value::List(start, end) => Fit::List(self.view.entries(start, end)),
            Value::Fields(start, end) => Fit::Fields(start, end),
        }
    }

    /// Returns the value of an expression; `None` where it has none.
    pub fn value(&self, expression: &'a Expression) -> Option<Fit<'a>> {
        Some(match expression {
            Expression::Text(text) => Fit::Text(Cow::Borrowed(text)),
            Expression::Int(number) => Fit::Int(*number),
            Expression::Float(number) => Fit::Float(*number),
            Expression::Bool(yes) => Fit::Bool(*yes),
            Expression::List(entries) => {
                let entries = entries.iter().map(|entry| self.value(entry));
                Fit::Made(entries.collect::<Option<_>>()?)
            }
            Expression::Unknown | Expression::Name(_) => return None,
            Expression::Root => self.at(self.root),
            Expression::Slot(slot) => self.loops[*slot].entry.clone(),
            Expression::Loop(slot, turn) => self.turn(*slot, *turn),
            Expression::Field(of, name) => match self.value(of)? {
                Fit::Fields(start, end) => self.at(self.view.field(start, end, name)?),
                _ => return None,
            },
            Expression::Entry(of, place) => match (self.value(of)?, self.value(place)?) {
                (Fit::List(places), Fit::Int(at)) => {
                    self.at(*places.get(usize::try_from(at).ok()?)?)
                }
                _ => return None,
            },
            Expression::Filter(of, filter) => self.filtered(self.value(of)?, filter)?,
            Expression::Even(of) => match self.value(of)? {
                Fit::Int(number) => Fit::Bool(number % 2 == 0),
                _ => return None,
            },
            Expression::Not(of) => Fit::Bool(!self.value(of)?.is_truthy()),
            Expression::Both(sign, a, b) => self.both(*sign, a, b)?,
            Expression::Call(name, arguments) => self.said(name, arguments)?,
        })
    }

    fn turn(&self, slot: usize, turn: Turn) -> Fit<'a> {
        let Loop { at, count, .. } = self.loops[slot];
        match turn {
            Turn::Place => Fit::Int(at as i64),
            Turn::Number => Fit::Int(at as i64 + 1),
            Turn::First => Fit::Bool(at == 0),
            Turn::Last => Fit::Bool(at + 1 == count),
        }
    }

    fn filtered(&self, value: Fit<'a>, filter: &Filter) -> Option<Fit<'a>> {
        Some(match (filter, value) {
            (Filter::Length, Fit::Text(text)) => Fit::Int(text.chars().count() as i64),
            (Filter::Length, Fit::List(places)) => Fit::Int(places.len() as i64),
            (Filter::Length, Fit::Made(entries)) => Fit::Int(entries.len() as i64),
            (Filter::Str, Fit::Int(number)) => Fit::Text(Cow::Owned(number.to_string())),
            (Filter::Str, Fit::Text(text)) => Fit::Text(text),
            (Filter::Join(between), Fit::List(places)) => {
                let texts = places.iter().map(|place| match self.at(*place) {
                    Fit::Text(text) => Some(text),
                    _ => None,
                });
                Fit::Text(Cow::Owned(texts.collect::<Option<Vec<_>>>()?.join(between)))
            }
            (Filter::Split(at), Fit::Text(text)) => {
                let piece = |piece: &str| Fit::Text(Cow::Owned(piece.to_owned()));
                Fit::Made(text.split(at.as_str()).map(piece).collect())
            }
            _ => return None,
        })
    }

    fn both(&self, sign: Sign, a: &'a Expression, b: &'a Expression) -> Option<Fit<'a>> {
        let left = self.value(a)?;
        match sign {
            Sign::And if !left.is_truthy() => return Some(Fit::Bool(false)),
            Sign::Or if left.is_truthy() => return Some(Fit::Bool(true)),
            _ => {}
        }
        let right = self.value(b)?;
        let numbers = left.number().zip(right.number());
        Some(match sign {
            Sign::And | Sign::Or => Fit::Bool(right.is_truthy()),
            Sign::Equal => Fit::Bool(are_equal(&left, &right)?),
            Sign::Unequal => Fit::Bool(!are_equal(&left, &right)?),
            Sign::Less => numbers.map(|(a, b)| Fit::Bool(a < b))?,
            Sign::AtMost => numbers.map(|(a, b)| Fit::Bool(a <= b))?,
            Sign::More => numbers.map(|(a, b)| Fit::Bool(a > b))?,
            Sign::AtLeast => numbers.map(|(a, b)| Fit::Bool(a >= b))?,
            Sign::By => numbers.filter(|(_, b)| *b != 0.0).map(|(a, b)| Fit::Float(a / b))?,
            Sign::Plus | Sign::Minus | Sign::Times => match (left, right) {
                (Fit::Int(a), Fit::Int(b)) => Fit::Int(reckoned(sign, a, b)?),
                _ => return None,
            },
            Sign::Tilde => match (left, right) {
                (Fit::Text(a), Fit::Text(b)) => Fit::Text(a + b),
                _ => return None,
            },
        })
    }

    fn said(&self, name: &str, arguments: &'a [(String, Expression)]) -> Option<Fit<'a>> {
        if !["say", "say_html"].contains(&name) {
            return None;
        }
        let mut id = None;
        let mut parts: Vec<(&str, Arg)> = Vec::new();
        for (name, value) in arguments {
            match self.value(value)? {
                Fit::Text(text) if name == "id" => id = Some(text),
                Fit::Text(text) => parts.push((name, Arg::Text(text))),
                Fit::Int(number) => parts.push((name, Arg::Count(usize::try_from(number).ok()?))),
                _ => return None,
            }
        }
        Some(Fit::Text(Cow::Owned(self.language.try_say(&id?, &parts).ok()?)))
    }
}

fn are_equal(a: &Fit, b: &Fit) -> Option<bool> {
    match (a, b) {
        (Fit::Text(a), Fit::Text(b)) => Some(a == b),
        (Fit::Int(a), Fit::Int(b)) => Some(a == b),
        (Fit::Bool(a), Fit::Bool(b)) => Some(a == b),
        _ => None,
    }
}

fn reckoned(sign: Sign, a: i64, b: i64) -> Option<i64> {
    match sign {
        Sign::Plus => a.checked_add(b),
        Sign::Minus => a.checked_sub(b),
        _ => a.checked_mul(b),
    }
}
