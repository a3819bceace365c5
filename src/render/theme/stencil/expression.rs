//! The expressions of a template: what is printed, and what is asked.

/// An expression. Names are resolved when a stencil is made; then only slots are left.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// Something that stencils do not know.
    Unknown,
    /// A string.
    Text(String),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// `true` or `false`.
    Bool(bool),
    /// `[1, 2]`.
    List(Vec<Expression>),
    /// A name that is not resolved yet.
    Name(String),
    /// The whole view.
    Root,
    /// The current entry of the loop with this number.
    Slot(usize),
    /// What the loop with this number says of itself.
    Loop(usize, Turn),
    /// `a.b`.
    Field(Box<Expression>, String),
    /// `a[1]`.
    Entry(Box<Expression>, Box<Expression>),
    /// `a | filter`.
    Filter(Box<Expression>, Filter),
    /// `a is even`.
    Even(Box<Expression>),
    /// `not a`.
    Not(Box<Expression>),
    /// `a + b` and the like.
    Both(Sign, Box<Expression>, Box<Expression>),
    /// `say(id="x", n=1)`: a function with its arguments.
    Call(String, Vec<(String, Expression)>),
}

/// What a loop says of itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Turn {
    /// `loop.index0`.
    Place,
    /// `loop.index`.
    Number,
    /// `loop.first`.
    First,
    /// `loop.last`.
    Last,
}

/// What is made of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// How many letters or entries it has.
    Length,
    /// The number as text.
    Str,
    /// Markup of our own, which is not escaped.
    Safe,
    /// The texts of a list in a row, with this between them.
    Join(String),
    /// The pieces of a text between this.
    Split(String),
}

/// What stands between two expressions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sign {
    /// `and`.
    And,
    /// `or`.
    Or,
    /// `==`.
    Equal,
    /// `!=`.
    Unequal,
    /// `<`.
    Less,
    /// `<=`.
    AtMost,
    /// `>`.
    More,
    /// `>=`.
    AtLeast,
    /// `+`.
    Plus,
    /// `-`.
    Minus,
    /// `*`.
    Times,
    /// `/`.
    By,
    /// `~`.
    Tilde,
}

/// The signs, and how closely each binds, as in tera; `is` and filters are read on their own.
const SIGNS: [(&str, Sign, u8); 13] = [
    ("or", Sign::Or, 1),
    ("and", Sign::And, 3),
    ("==", Sign::Equal, 7),
    ("!=", Sign::Unequal, 7),
    ("<=", Sign::AtMost, 7),
    (">=", Sign::AtLeast, 7),
    ("<", Sign::Less, 7),
    (">", Sign::More, 7),
    ("+", Sign::Plus, 11),
    ("-", Sign::Minus, 11),
    ("*", Sign::Times, 13),
    ("/", Sign::By, 13),
    ("~", Sign::Tilde, 13),
];

/// How closely `is` binds.
const IS: u8 = 5;

/// Reads an expression.
pub fn read(text: &str) -> Expression {
    let known = || {
        let tokens = tokens(text)?;
        let mut reader = Reader { tokens: &tokens };
        let read = reader.expression(0)?;
        reader.tokens.is_empty().then_some(read)
    };
    known().unwrap_or(Expression::Unknown)
}

impl Expression {
    /// Returns whether this is only good for asking: tera may print another value for it than yes or no.
    pub fn is_question(&self) -> bool {
        matches!(
            self,
            Expression::Not(_) | Expression::Even(_) | Expression::Both(Sign::And | Sign::Or, ..)
        )
    }

    /// Returns whether its value is the same on every page.
    pub fn is_constant(&self) -> bool {
        match self {
            Expression::Text(_)
            | Expression::Int(_)
            | Expression::Float(_)
            | Expression::Bool(_) => true,
            Expression::Unknown
            | Expression::Name(_)
            | Expression::Root
            | Expression::Slot(_)
            | Expression::Loop(..)
            | Expression::List(_) => false,
            Expression::Field(of, _)
            | Expression::Filter(of, _)
            | Expression::Even(of)
            | Expression::Not(of) => of.is_constant(),
            Expression::Entry(a, b) | Expression::Both(_, a, b) => {
                a.is_constant() && b.is_constant()
            }
            Expression::Call(_, arguments) => arguments.iter().all(|(_, one)| one.is_constant()),
        }
    }
}

/// A word of an expression.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'a> {
    Name(&'a str),
    Text(&'a str),
    Number(&'a str),
    Sign(&'a str),
}

fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '"' | '\'' | '`' => {
                let length = rest[1..].find(first)? + 2;
                let inside = &rest[1..length - 1];
                // An escape inside is left to tera.
                if inside.contains('\\') {
                    return None;
                }
                (Token::Text(inside), length)
            }
            '0'..='9' => {
                let length = run(rest, |c| c.is_ascii_digit() || c == '.');
                (Token::Number(&rest[..length]), length)
            }
            c if c.is_ascii_alphabetic() || c == '_' => {
                let length = run(rest, |c| c.is_ascii_alphanumeric() || c == '_');
                (Token::Name(&rest[..length]), length)
            }
            _ => {
                let two = rest.get(..2).filter(|two| ["==", "!=", "<=", ">="].contains(two));
                let length = if two.is_some() { 2 } else { 1 };
                (Token::Sign(rest.get(..length)?), length)
            }
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Some(tokens)
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

struct Reader<'a, 'b> {
    tokens: &'b [Token<'a>],
}

impl<'a> Reader<'a, '_> {
    fn next(&mut self) -> Option<Token<'a>> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(*first)
    }

    fn takes(&mut self, wanted: Token) -> bool {
        let found = self.tokens.first() == Some(&wanted);
        if found {
            self.tokens = &self.tokens[1..];
        }
        found
    }

    fn expression(&mut self, least: u8) -> Option<Expression> {
        let mut left = self.operand()?;
        loop {
            if IS >= least && self.tokens.first() == Some(&Token::Name("is")) {
                self.next();
                if !self.takes(Token::Name("even")) {
                    return None;
                }
                left = Expression::Even(Box::new(left));
                continue;
            }
            let Some((sign, power)) = self.sign().filter(|(_, power)| *power >= least) else {
                return Some(left);
            };
            self.next();
            let right = self.expression(power + 1)?;
            left = Expression::Both(sign, Box::new(left), Box::new(right));
        }
    }

    fn sign(&self) -> Option<(Sign, u8)> {
        let (Token::Name(word) | Token::Sign(word)) = self.tokens.first()? else { return None };
        let found = SIGNS.iter().find(|(sign, ..)| sign == word)?;
        Some((found.1, found.2))
    }

    fn operand(&mut self) -> Option<Expression> {
        let mut read = match self.next()? {
            // It binds more loosely than a comparison, so that what follows is whole.
            Token::Name("not") => return Some(Expression::Not(Box::new(self.expression(4)?))),
            Token::Name("true") => Expression::Bool(true),
            Token::Name("false") => Expression::Bool(false),
            Token::Name(name) if self.takes(Token::Sign("(")) => {
                Expression::Call(name.to_owned(), self.arguments()?)
            }
            Token::Name(name) => Expression::Name(name.to_owned()),
            Token::Text(text) => Expression::Text(text.to_owned()),
            Token::Number(digits) if digits.contains('.') => {
                Expression::Float(digits.parse().ok()?)
            }
            Token::Number(digits) => Expression::Int(digits.parse().ok()?),
            Token::Sign("(") => {
                let inside = self.expression(0)?;
                self.takes(Token::Sign(")")).then_some(inside)?
            }
            Token::Sign("[") => self.list()?,
            Token::Sign(_) => return None,
        };
        loop {
            if self.takes(Token::Sign(".")) {
                let Token::Name(name) = self.next()? else { return None };
                read = Expression::Field(Box::new(read), name.to_owned());
            } else if self.takes(Token::Sign("[")) {
                let place = self.expression(0)?;
                self.takes(Token::Sign("]")).then_some(())?;
                read = Expression::Entry(Box::new(read), Box::new(place));
            } else if self.takes(Token::Sign("|")) {
                read = Expression::Filter(Box::new(read), self.filter()?);
            } else {
                return Some(read);
            }
        }
    }

    fn list(&mut self) -> Option<Expression> {
        let mut entries = Vec::new();
        while !self.takes(Token::Sign("]")) {
            entries.push(self.expression(0)?);
            self.parted("]")?;
        }
        Some(Expression::List(entries))
    }

    fn arguments(&mut self) -> Option<Vec<(String, Expression)>> {
        let mut arguments = Vec::new();
        while !self.takes(Token::Sign(")")) {
            let Token::Name(name) = self.next()? else { return None };
            self.takes(Token::Sign("=")).then_some(())?;
            arguments.push((name.to_owned(), self.expression(0)?));
            self.parted(")")?;
        }
        Some(arguments)
    }

    /// Takes the comma before the next entry; before the end there may be none.
    fn parted(&mut self, end: &str) -> Option<()> {
        let parted = self.takes(Token::Sign(","));
        (parted || self.tokens.first() == Some(&Token::Sign(end))).then_some(())
    }

    fn filter(&mut self) -> Option<Filter> {
        let Token::Name(name) = self.next()? else { return None };
        let arguments = match self.takes(Token::Sign("(")) {
            true => self.arguments()?,
            false => Vec::new(),
        };
        match (name, arguments.as_slice()) {
            ("length", []) => Some(Filter::Length),
            ("str", []) => Some(Filter::Str),
            ("safe", []) => Some(Filter::Safe),
            ("join", [(name, Expression::Text(between))]) if name == "sep" => {
                Some(Filter::Join(between.clone()))
            }
            ("split", [(name, Expression::Text(at))]) if name == "pat" => {
                Some(Filter::Split(at.clone()))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> Box<Expression> {
        Box::new(Expression::Name(name.to_owned()))
    }

    #[test]
    fn signs_bind_as_in_tera() {
        let read = read("not a == 1 and b | length > 2");
        let asked = Expression::Both(Sign::Equal, name("a"), Box::new(Expression::Int(1)));
        let long = Expression::Filter(name("b"), Filter::Length);
        let long = Expression::Both(Sign::More, Box::new(long), Box::new(Expression::Int(2)));
        let not = Expression::Not(Box::new(asked));
        assert_eq!(read, Expression::Both(Sign::And, Box::new(not), Box::new(long)));
    }

    #[test]
    fn what_is_not_known_is_left_to_tera() {
        for text in ["a | upper", "a if b else c", "a is defined", "[x for x in a]", "'\\n'", "-a"]
        {
            assert_eq!(read(text), Expression::Unknown, "{text}");
        }
    }
}
