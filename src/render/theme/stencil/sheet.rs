//! A template read into what is printed, asked and repeated, and the templates beneath it.

use std::collections::BTreeMap;

use super::expression::{self, Expression};
use super::pieces::{self, Piece};

/// A part of a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Printed as it stands.
    Text(String),
    /// Printed with its value.
    Print(Expression),
    /// The first part whose question has a yes; the last one is for none.
    If(Vec<(Expression, Vec<Node>)>, Vec<Node>),
    /// Repeated for each entry, which has this name.
    Each(String, Expression, Vec<Node>),
    /// What a template above may replace.
    Block(String, Vec<Node>),
    /// A component with its arguments.
    Use(String, Vec<(String, Expression)>),
    /// Something that stencils do not know.
    Unknown,
}

/// A component: the names of its arguments, and its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// The names of its arguments.
    pub takes: Vec<String>,
    /// Its parts.
    pub nodes: Vec<Node>,
}

/// One template.
#[derive(Debug, Default, PartialEq)]
pub struct Sheet {
    /// The template that it extends.
    pub extends: Option<String>,
    /// Its parts.
    pub nodes: Vec<Node>,
    /// Its components by name.
    pub components: BTreeMap<String, Component>,
}

impl Sheet {
    /// Reads a template; `None` where its tags do not close one another.
    pub fn read(template: &str) -> Option<Sheet> {
        let pieces = pieces::cut(template)?;
        let mut reader = Reader { pieces: &pieces, sheet: Sheet::default() };
        let (nodes, end) = reader.nodes()?;
        reader.sheet.nodes = nodes;
        end.is_none().then_some(reader.sheet)
    }

    /// Returns its blocks by name, those inside of others too.
    pub fn blocks(&self) -> BTreeMap<&str, &[Node]> {
        let mut found = BTreeMap::new();
        collect(&self.nodes, &mut found);
        found
    }
}

fn collect<'a>(nodes: &'a [Node], found: &mut BTreeMap<&'a str, &'a [Node]>) {
    for node in nodes {
        match node {
            Node::Block(name, inside) => {
                found.insert(name, inside);
                collect(inside, found);
            }
            Node::If(ways, otherwise) => {
                ways.iter().for_each(|(_, inside)| collect(inside, found));
                collect(otherwise, found);
            }
            Node::Each(_, _, inside) => collect(inside, found),
            Node::Text(_) | Node::Print(_) | Node::Use(..) | Node::Unknown => {}
        }
    }
}

struct Reader<'a, 'b> {
    pieces: &'b [Piece<'a>],
    sheet: Sheet,
}

impl<'a> Reader<'a, '_> {
    /// Reads up to a tag that ends or parts what is around; returns that tag.
    fn nodes(&mut self) -> Option<(Vec<Node>, Option<&'a str>)> {
        let mut nodes = Vec::new();
        while let Some((piece, rest)) = self.pieces.split_first() {
            self.pieces = rest;
            match piece {
                Piece::Text(text) => nodes.push(Node::Text((*text).to_owned())),
                Piece::Hole(inside) => nodes.push(hole(inside)),
                Piece::Tag(tag) => {
                    let (word, rest) = tag.split_once(' ').unwrap_or((tag, ""));
                    match word {
                        "extends" => self.sheet.extends = Some(quoted(rest)?),
                        "block" => nodes
                            .push(Node::Block(rest.trim().to_owned(), self.inside("endblock")?)),
                        "if" => nodes.push(self.question(rest)?),
                        "for" => nodes.push(self.each(rest)?),
                        "component" => self.component(rest)?,
                        "elif" | "else" | "endif" | "endfor" | "endblock" | "endcomponent" => {
                            return Some((nodes, Some(tag)));
                        }
                        _ => nodes.push(Node::Unknown),
                    }
                }
            }
        }
        Some((nodes, None))
    }

    fn inside(&mut self, end: &str) -> Option<Vec<Node>> {
        let (nodes, tag) = self.nodes()?;
        (tag?.split(' ').next() == Some(end)).then_some(nodes)
    }

    fn question(&mut self, first: &str) -> Option<Node> {
        let mut ways = Vec::new();
        let mut asked = expression::read(first);
        loop {
            let (nodes, tag) = self.nodes()?;
            ways.push((asked, nodes));
            match tag?.split_once(' ').unwrap_or((tag?, "")) {
                ("elif", next) => asked = expression::read(next),
                ("else", "") => return Some(Node::If(ways, self.inside("endif")?)),
                ("endif", "") => return Some(Node::If(ways, Vec::new())),
                _ => return None,
            }
        }
    }

    fn each(&mut self, text: &str) -> Option<Node> {
        let (name, list) = text.split_once(" in ")?;
        let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let list = expression::read(list);
        let inside = self.inside("endfor")?;
        is_name.then(|| Node::Each(name.to_owned(), list, inside))
    }

    fn component(&mut self, text: &str) -> Option<()> {
        let (name, takes) = text.trim().strip_suffix(')')?.split_once('(')?;
        let takes = takes.split(',').map(str::trim).filter(|one| !one.is_empty());
        let takes: Vec<String> = takes
            .map(|one| one.split_once(':').map(|(name, _)| name.trim().to_owned()))
            .collect::<Option<_>>()?;
        let nodes = self.inside("endcomponent")?;
        self.sheet.components.insert(name.trim().to_owned(), Component { takes, nodes });
        Some(())
    }
}

fn hole(inside: &str) -> Node {
    match inside.strip_prefix('<') {
        Some(call) => used(call).unwrap_or(Node::Unknown),
        None => Node::Print(expression::read(inside)),
    }
}

fn used(call: &str) -> Option<Node> {
    let call = call.strip_suffix("/>")?.trim();
    let (name, mut rest) = call.split_once(' ').unwrap_or((call, ""));
    let mut arguments = Vec::new();
    while let Some((name, behind)) = rest.split_once('=') {
        let (value, behind) = behind.strip_prefix('{')?.split_once('}')?;
        arguments.push((name.trim().to_owned(), expression::read(value)));
        rest = behind;
    }
    rest.trim().is_empty().then(|| Node::Use(name.to_owned(), arguments))
}

fn quoted(text: &str) -> Option<String> {
    let text = text.trim();
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    Some(inside.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_read_with_its_components_and_blocks() {
        let text = "{% extends \"layout.html\" %}{% component mark(of: map) %}<b>{{ of.word }}</b>{% endcomponent %}\
                    {% block a %}{% for one in it.list %}{% block b %}{{<mark of={one} />}}{% endblock %}{% endfor %}{% endblock a %}";
        let sheet = Sheet::read(text).unwrap();
        assert_eq!(sheet.extends.as_deref(), Some("layout.html"));
        assert_eq!(sheet.components["mark"].takes, ["of"]);
        assert_eq!(sheet.blocks().into_keys().collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn what_is_not_known_is_left_to_tera() {
        for text in ["{% set a = 1 %}", "{% include \"b.html\" %}", "{{<mark {...a} />}}"] {
            assert_eq!(Sheet::read(text).unwrap().nodes, [Node::Unknown], "{text}");
        }
        for text in ["{% if a %}", "{% endif %}", "{% for a in b %}c{% else %}d{% endfor %}"] {
            assert_eq!(Sheet::read(text), None, "{text}");
        }
    }
}
