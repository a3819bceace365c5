//! Stencils: templates made ready once, for pages of which there are thousands.
//!
//! Names are looked up, words said and blocks put in place when a stencil is made, so a page costs little more than its bytes. A stencil
//! knows the plain part of tera's language and no more. A template that holds anything else, or a value that is not there, is left
//! to tera, which also says what is wrong. Both write the same bytes.

mod expression;
mod fill;
mod pieces;
mod sheet;
mod small;
mod view;

use std::collections::BTreeMap;

use serde::Serialize;

use self::expression::{Expression, Filter, Turn};
use self::fill::Filler;
use self::sheet::{Component, Node, Sheet};
use self::view::{Place, Value, View};
use crate::theme::Theme;
use crate::words::Language;

/// How many templates may extend one another, and how many components may hold one another.
const DEEPEST: usize = 16;

/// A template, ready to be filled.
#[derive(Debug)]
pub struct Stencil {
    language: Language,
    parts: Vec<Part>,
    /// How many loops it nests at most.
    loops: usize,
}

/// A part of a stencil.
#[derive(Debug)]
enum Part {
    Text(String),
    Print { value: Expression, safe: bool },
    If(Vec<(Expression, Vec<Part>)>, Vec<Part>),
    Each { slot: usize, list: Expression, parts: Vec<Part> },
}

/// The templates of a theme, read for stencils.
pub struct Stencils {
    sheets: BTreeMap<String, Sheet>,
    /// Where a name is looked up: as it is, then in each theme beneath.
    prefixes: Vec<String>,
    shared: View,
    root: Place,
    language: Language,
    /// Whether stencils are made smaller.
    minify: bool,
}

impl Stencils {
    /// Prepares the templates of a theme; `shared` is what all of them see. `None` where a stencil cannot read it.
    pub fn new(
        theme: &Theme,
        language: Language,
        shared: &impl Serialize,
        minify: bool,
    ) -> Option<Stencils> {
        let (shared, root) = View::of(shared).ok()?;
        let below = theme.bases().map(|name| format!("{name}/"));
        let prefixes = std::iter::once(String::new()).chain(below).collect();
        let read = theme.templates().filter_map(|(path, text)| Some((path, Sheet::read(text)?)));
        Some(Stencils { sheets: read.collect(), prefixes, shared, root, language, minify })
    }

    /// Returns the names of the templates, as pages ask for them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let bare = |path: &'_ str| -> usize {
            let below = self.prefixes.iter().filter(|prefix| path.starts_with(prefix.as_str()));
            below.map(String::len).max().unwrap_or(0)
        };
        self.sheets.keys().map(move |path| &path[bare(path)..])
    }

    /// Makes a stencil of a template, or `None` where it is more than a stencil can hold.
    pub fn make(&self, name: &str) -> Option<Stencil> {
        let mut chain = vec![self.sheet(name)?];
        while let Some(parent) = &chain.last()?.extends {
            chain.push(self.sheet(parent)?);
            if chain.len() > DEEPEST {
                return None;
            }
        }
        let mut blocks = BTreeMap::new();
        for sheet in &chain {
            for (name, nodes) in sheet.blocks() {
                blocks.entry(name).or_insert(nodes);
            }
        }
        let mut cutter = Cutter { stencils: self, blocks, loops: 0, depth: 0 };
        let parts = cutter.parts(&chain.last()?.nodes, &Scope::default())?;
        let loops = cutter.loops;
        let parts = if self.minify { small::smaller(parts)? } else { parts };
        Some(Stencil { language: self.language, parts, loops })
    }

    fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.prefixes.iter().find_map(|prefix| self.sheets.get(&format!("{prefix}{name}")))
    }

    /// Returns a component, of the report's own theme first.
    fn component(&self, name: &str) -> Option<&Component> {
        let rank = |path: &str| {
            let inside = |prefix: &&String| !prefix.is_empty() && path.starts_with(prefix.as_str());
            self.prefixes.iter().position(|prefix| inside(&prefix)).unwrap_or(0)
        };
        let all = self.sheets.iter();
        let found = all.filter_map(|(path, sheet)| Some((rank(path), sheet.components.get(name)?)));
        found.min_by_key(|(rank, _)| *rank).map(|(_, component)| component)
    }

    /// Returns a value that is the same on every page.
    fn shared(&self, name: &str) -> Option<Expression> {
        let field = |place: Place, name: &str| match self.shared.at(place) {
            Value::Fields(start, end) => self.shared.field(start, end, name),
            _ => None,
        };
        match self.shared.at(field(field(self.root, "site")?, name)?) {
            Value::Bool(yes) => Some(Expression::Bool(yes)),
            Value::Int(number) => Some(Expression::Int(number)),
            Value::Float(number) => Some(Expression::Float(number)),
            Value::Text(start, end) => {
                Some(Expression::Text(self.shared.text(start, end).to_owned()))
            }
            _ => None,
        }
    }
}

impl Stencil {
    /// Fills the stencil with a view; `None` where it lacks a value that is asked for.
    pub fn fill(&self, view: &impl Serialize) -> Option<Vec<u8>> {
        let (view, root) = View::of(view).ok()?;
        let mut filler = Filler::new(self.language, &view, root, self.loops);
        filler.parts(&self.parts)?;
        Some(filler.into_page())
    }
}

/// What names mean at a place of a template.
#[derive(Clone, Default)]
struct Scope {
    names: BTreeMap<String, Expression>,
    /// The innermost loop, and how many there are.
    turn: Option<usize>,
    loops: usize,
    /// Whether this is inside of a component, which sees its arguments and nothing else.
    closed: bool,
}

/// Makes the parts of one stencil.
struct Cutter<'a> {
    stencils: &'a Stencils,
    blocks: BTreeMap<&'a str, &'a [Node]>,
    loops: usize,
    depth: usize,
}

impl Cutter<'_> {
    fn parts(&mut self, nodes: &[Node], scope: &Scope) -> Option<Vec<Part>> {
        let mut parts = Vec::new();
        for node in nodes {
            self.node(node, scope, &mut parts)?;
        }
        Some(parts)
    }

    fn node(&mut self, node: &Node, scope: &Scope, parts: &mut Vec<Part>) -> Option<()> {
        match node {
            Node::Text(text) => put_text(parts, text),
            Node::Print(value) => self.print(value, scope, parts)?,
            Node::If(ways, otherwise) => self.question(ways, otherwise, scope, parts)?,
            Node::Each(name, list, nodes) => {
                let list = self.resolved(list, scope)?;
                let slot = scope.loops;
                let mut inner = Scope { turn: Some(slot), loops: slot + 1, ..scope.clone() };
                inner.names.insert(name.clone(), Expression::Slot(slot));
                self.loops = self.loops.max(inner.loops);
                let inside = self.parts(nodes, &inner)?;
                parts.push(Part::Each { slot, list, parts: inside });
            }
            Node::Unknown => return None,
            Node::Block(name, nodes) => {
                let nodes = self.blocks.get(name.as_str()).copied().unwrap_or(nodes);
                let inside = self.parts(nodes, scope)?;
                put_all(parts, inside);
            }
            Node::Use(name, arguments) => {
                let inside = self.used(name, arguments, scope)?;
                put_all(parts, inside);
            }
        }
        Some(())
    }

    fn print(&self, value: &Expression, scope: &Scope, parts: &mut Vec<Part>) -> Option<()> {
        let is_markup = |name: &str| name == "say_html";
        let (value, safe) = match value {
            Expression::Filter(of, Filter::Safe) => (&**of, true),
            Expression::Call(name, arguments) => {
                // Parts of a sentence with markup are escaped one by one: that is left to tera.
                (value, is_markup(name) && arguments.len() == 1)
            }
            other => (other, false),
        };
        let value = self.resolved(value, scope)?;
        if value.is_question() {
            return None;
        }
        let part = Part::Print { value, safe };
        match &part {
            Part::Print { value, .. } if value.is_constant() => {
                put_text(parts, &self.printed(&part)?)
            }
            _ => parts.push(part),
        }
        Some(())
    }

    /// Returns what a part without any value of a page prints.
    fn printed(&self, part: &Part) -> Option<String> {
        let none = View::default();
        let mut filler = Filler::new(self.stencils.language, &none, 0, 0);
        filler.parts(std::slice::from_ref(part))?;
        String::from_utf8(filler.into_page()).ok()
    }

    fn question(
        &mut self,
        ways: &[(Expression, Vec<Node>)],
        otherwise: &[Node],
        scope: &Scope,
        parts: &mut Vec<Part>,
    ) -> Option<()> {
        let mut open = Vec::new();
        for (asked, nodes) in ways {
            let asked = self.resolved(asked, scope)?;
            let known = asked.is_constant().then(|| self.truth(&asked)).flatten();
            if known == Some(false) {
                continue;
            }
            let inside = self.parts(nodes, scope)?;
            if known == Some(true) {
                put_question(parts, open, inside);
                return Some(());
            }
            open.push((asked, inside));
        }
        let otherwise = self.parts(otherwise, scope)?;
        put_question(parts, open, otherwise);
        Some(())
    }

    fn truth(&self, asked: &Expression) -> Option<bool> {
        let none = View::default();
        let filler = Filler::new(self.stencils.language, &none, 0, 0);
        filler.value(asked).map(|value| value.is_truthy())
    }

    fn used(
        &mut self,
        name: &str,
        arguments: &[(String, Expression)],
        scope: &Scope,
    ) -> Option<Vec<Part>> {
        let component = self.stencils.component(name)?;
        let mut inner = Scope { loops: scope.loops, closed: true, ..Scope::default() };
        for name in &component.takes {
            let (_, value) = arguments.iter().find(|(given, _)| given == name)?;
            inner.names.insert(name.clone(), self.resolved(value, scope)?);
        }
        if arguments.len() != component.takes.len() || self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let parts = self.parts(&component.nodes, &inner);
        self.depth -= 1;
        parts
    }

    /// Replaces names by what they mean.
    fn resolved(&self, expression: &Expression, scope: &Scope) -> Option<Expression> {
        let inside = |of: &Expression| self.resolved(of, scope).map(Box::new);
        Some(match expression {
            Expression::Unknown => return None,
            Expression::Name(name) => match scope.names.get(name) {
                Some(meant) => meant.clone(),
                None if scope.closed || name == "site" || name == "loop" => return None,
                None => Expression::Field(Box::new(Expression::Root), name.clone()),
            },
            Expression::Field(of, name) => match &**of {
                Expression::Name(one) if one == "loop" => {
                    Expression::Loop(scope.turn?, turn(name)?)
                }
                Expression::Name(one) if one == "site" && !scope.closed => {
                    self.stencils.shared(name)?
                }
                of => Expression::Field(inside(of)?, name.clone()),
            },
            Expression::Entry(of, place) => Expression::Entry(inside(of)?, inside(place)?),
            Expression::Filter(_, Filter::Safe) => return None,
            Expression::Filter(of, filter) => Expression::Filter(inside(of)?, filter.clone()),
            Expression::Even(of) => Expression::Even(inside(of)?),
            Expression::Not(of) => Expression::Not(inside(of)?),
            Expression::Both(sign, a, b) => Expression::Both(*sign, inside(a)?, inside(b)?),
            Expression::List(entries) => {
                let entries = entries.iter().map(|one| self.resolved(one, scope));
                Expression::List(entries.collect::<Option<_>>()?)
            }
            Expression::Call(name, arguments) => {
                let resolved = arguments
                    .iter()
                    .map(|(name, value)| Some((name.clone(), self.resolved(value, scope)?)));
                Expression::Call(name.clone(), resolved.collect::<Option<_>>()?)
            }
            other => other.clone(),
        })
    }
}

fn turn(name: &str) -> Option<Turn> {
    match name {
        "index0" => Some(Turn::Place),
        "index" => Some(Turn::Number),
        "first" => Some(Turn::First),
        "last" => Some(Turn::Last),
        _ => None,
    }
}

fn put_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn put_all(parts: &mut Vec<Part>, more: Vec<Part>) {
    for part in more {
        match part {
            Part::Text(text) => put_text(parts, &text),
            other => parts.push(other),
        }
    }
}

fn put_question(parts: &mut Vec<Part>, open: Vec<(Expression, Vec<Part>)>, otherwise: Vec<Part>) {
    match open.is_empty() {
        true => put_all(parts, otherwise),
        false => parts.push(Part::If(open, otherwise)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::built_in;

    #[derive(Serialize)]
    struct Shared {
        site: crate::render::view::Site,
    }

    #[test]
    fn every_page_of_the_built_in_themes_is_a_stencil() {
        for name in ["wrapped", "plain", "yearbook"] {
            let theme = built_in::theme().named(name, name);
            let shared = Shared { site: Default::default() };
            for minify in [false, true] {
                let stencils = Stencils::new(&theme, Language::English, &shared, minify).unwrap();
                let lacking = stencils.names().filter(|name| stencils.make(name).is_none());
                assert_eq!(lacking.collect::<Vec<_>>(), [""; 0], "{name}");
            }
        }
    }
}
