//! Makes a stencil smaller, once: white space that no reader sees goes, and so do quotation marks that HTML does not need.
//!
//! What is filled in later may be anything, so white space beside it stays, as one space, unless a block is on its other side.

use super::Part;
use crate::render::theme::minify::{self, Element};

/// Where a text begins or ends.
#[derive(Clone, Debug, PartialEq)]
enum Spot {
    /// Between tags, behind this.
    Between(Beside),
    /// Inside the tag with this name, and inside this quotation mark.
    Tag(String, Option<char>),
    /// Inside an element whose content stays as it is.
    Verbatim(String),
}

/// What is beside a text.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Beside {
    /// A tag in a line of words.
    Inline,
    /// A tag that begins or ends a block.
    Block,
    /// Words, or something that is filled in later.
    Words,
}

/// Makes parts smaller; `None` where a choice between parts begins inside of a tag and ends outside of it.
pub fn smaller(parts: Vec<Part>) -> Option<Vec<Part>> {
    let (parts, _) = all(parts, Spot::Between(Beside::Block))?;
    Some(parts)
}

fn all(parts: Vec<Part>, mut spot: Spot) -> Option<(Vec<Part>, Spot)> {
    let mut made = Vec::with_capacity(parts.len());
    for part in parts {
        let (part, next) = one(part, spot)?;
        made.push(part);
        spot = next;
    }
    Some((made, spot))
}

fn one(part: Part, spot: Spot) -> Option<(Part, Spot)> {
    Some(match part {
        Part::Text(text) => {
            let (text, spot) = shrunk(&text, spot);
            (Part::Text(text), spot)
        }
        Part::Print { value, safe } => (Part::Print { value, safe }, behind_words(spot)),
        Part::If(ways, otherwise) => {
            let mut ends = Vec::new();
            let mut made = Vec::new();
            for (asked, parts) in ways {
                let (parts, end) = all(parts, spot.clone())?;
                ends.push(end);
                made.push((asked, parts));
            }
            let (otherwise, mut end) = all(otherwise, spot)?;
            for other in ends {
                end = either(end, other)?;
            }
            (Part::If(made, otherwise), end)
        }
        Part::Each { slot, list, parts } => {
            // It may follow what is before the loop, or itself.
            let start = behind_words(spot.clone());
            let (parts, end) = all(parts, start)?;
            (Part::Each { slot, list, parts }, either(spot, end)?)
        }
    })
}

fn behind_words(spot: Spot) -> Spot {
    match spot {
        Spot::Between(_) => Spot::Between(Beside::Words),
        other => other,
    }
}

fn either(a: Spot, b: Spot) -> Option<Spot> {
    match (a, b) {
        (a, b) if a == b => Some(a),
        (Spot::Between(_), Spot::Between(_)) => Some(Spot::Between(Beside::Words)),
        _ => None,
    }
}

/// Makes a text smaller that begins at a spot; returns where it ends.
fn shrunk(text: &str, mut spot: Spot) -> (String, Spot) {
    let mut small = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let length = match &mut spot {
            Spot::Tag(_, quote) => minify::tag_end(rest, quote),
            Spot::Verbatim(name) => rest.find(&format!("</{name}")),
            Spot::Between(_) => Some(rest.find('<').unwrap_or(rest.len())),
        };
        let (piece, behind) = rest.split_at(length.unwrap_or(rest.len()));
        rest = behind;
        spot = match spot {
            Spot::Tag(name, _) if length.is_some() => {
                small.push_str(piece);
                after(name)
            }
            Spot::Tag(..) | Spot::Verbatim(_) => {
                small.push_str(piece);
                let ended = length.is_some();
                if ended { Spot::Between(Beside::Words) } else { spot }
            }
            Spot::Between(before) => {
                let next = (!rest.is_empty()).then(|| beside(minify::name(rest)));
                push_words(&mut small, piece, before, next.unwrap_or(Beside::Words));
                let before = if piece.is_empty() { before } else { Beside::Words };
                match rest.is_empty() {
                    true => Spot::Between(before),
                    false => {
                        let (spot, length) = opened(rest, &mut small);
                        rest = &rest[length..];
                        spot
                    }
                }
            }
        };
    }
    (small, spot)
}

/// Takes a tag, or as much of it as this text has.
fn opened(rest: &str, small: &mut String) -> (Spot, usize) {
    let mut quote = None;
    match minify::tag_end(rest, &mut quote) {
        Some(length) => {
            small.push_str(&minify::tag(&rest[..length]));
            let is_end = rest.starts_with("</");
            let name = minify::name(rest).to_owned();
            let spot = match is_end {
                true => Spot::Between(beside(&name)),
                false => after(name),
            };
            (spot, length)
        }
        None => {
            small.push_str(rest);
            (Spot::Tag(minify::name(rest).to_owned(), quote), rest.len())
        }
    }
}

/// Returns where a text is behind the start tag of an element.
fn after(name: String) -> Spot {
    match minify::element(&name) {
        Element::Verbatim => Spot::Verbatim(name),
        _ => Spot::Between(beside(&name)),
    }
}

fn beside(name: &str) -> Beside {
    match minify::element(name) {
        Element::Inline => Beside::Inline,
        Element::Block | Element::Verbatim => Beside::Block,
    }
}

/// Writes words with single spaces, and with those at their ends that a reader sees.
fn push_words(small: &mut String, text: &str, before: Beside, next: Beside) {
    let space = |c: char| c.is_ascii_whitespace();
    let words = text.trim_matches(space);
    if words.is_empty() {
        let is_seen = !text.is_empty() && before != Beside::Block && next != Beside::Block;
        small.push_str(if is_seen { " " } else { "" });
        return;
    }
    if text.starts_with(space) && before != Beside::Block {
        small.push(' ');
    }
    for (at, word) in words.split(space).filter(|word| !word.is_empty()).enumerate() {
        if at > 0 {
            small.push(' ');
        }
        small.push_str(word);
    }
    if text.ends_with(space) && next != Beside::Block {
        small.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(text: &str) -> String {
        shrunk(text, Spot::Between(Beside::Block)).0
    }

    #[test]
    fn only_space_that_is_seen_stays() {
        assert_eq!(
            small(
                "<ul>\n<li class=\"mark\">one\n two</li>\n<li><b>a</b>\n<i>b</i> </li></ul>\n<p>c\n"
            ),
            "<ul><li class=mark>one two</li><li><b>a</b> <i>b</i></li></ul><p>c "
        );
    }

    #[test]
    fn what_is_filled_in_keeps_its_space_and_its_quotation_marks() {
        let (first, spot) = shrunk("<p> <a href=\"../", Spot::Between(Beside::Block));
        assert_eq!(first, "<p><a href=\"../");
        let (second, spot) = shrunk("index.html\" class=\"a\">", behind_words(spot));
        assert_eq!(second, "index.html\" class=\"a\">");
        let (third, _) = shrunk("  </a>\n</p>", behind_words(spot));
        assert_eq!(third, " </a></p>");
    }

    #[test]
    fn what_is_written_verbatim_stays() {
        let text = "<pre>a\n  b</pre><title>a  b</title>";
        assert_eq!(small(text), text);
        let (style, spot) = shrunk("<style>", Spot::Between(Beside::Block));
        assert_eq!((style.as_str(), &spot), ("<style>", &Spot::Verbatim("style".to_owned())));
        assert_eq!(shrunk("  a </style>", behind_words(spot)).0, "  a </style>");
    }
}
