//! Items of a list or map in brackets that need quotes.

use crate::diagnostic::cut;
use crate::parse::found::{Reads, Slip};
use crate::parse::line::{Line, quoted};
use crate::parse::mistake::Mistake;

/// An item in brackets with a comment in it, or with a sign of YAML's at its beginning.
pub(super) fn in_brackets(mistake: Mistake, line: &Line, at: usize, reads: Reads) -> Option<Slip> {
    let value = line.value().filter(|value| value.starts_with(['[', '{']))?;
    let start = line.value_place().0;
    let (from, length, message) = match (comment(value), mistake) {
        (Some(from), _) => (from, 1, "a comment begins here, within brackets".to_owned()),
        (None, Mistake::Character(c)) if !c.is_control() => {
            let from = at.checked_sub(start).filter(|from| *from < value.len())?;
            let message = format!("a value that begins with `{c}` needs quotes");
            (from, c.len_utf8(), message)
        }
        (None, _) => return None,
    };
    let write = format!("{}{}", line.lead(), with_quotes(value, from)?);
    let place = (start + from, start + from + length);
    let slip = Slip::new(place, message);
    let slip = slip.hint_line(reads, "put the item into quotes:", &cut(&write, 90));
    (!slip.hints.is_empty()).then_some(slip)
}

/// Finds where a comment begins while a bracket is open.
fn comment(value: &str) -> Option<usize> {
    let mut depth = 0;
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in value.char_indices() {
        match (quote, c) {
            (Some(mark), c) if mark == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if " [{,:".contains(before) => quote = Some(c),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => depth -= 1,
            (None, '#') if depth > 0 && " \t[{,".contains(before) => return Some(at),
            _ => {}
        }
        before = c;
    }
    None
}

/// Writes a value with quotes around the item that holds a byte.
fn with_quotes(value: &str, at: usize) -> Option<String> {
    let (before, behind) = value.split_at(at);
    let key = before.rfind(": ").map(|colon| colon + 2);
    let start = before.rfind(['[', '{', ',']).map(|sign| sign + 1);
    let start = start.max(key)?;
    let end = at + behind.find([',', ']', '}'])?;
    let item = value[start..end].trim();
    let gap = &value[start..start + value[start..end].find(item)?];
    Some(format!(
        "{}{gap}{}{}",
        &value[..start],
        quoted(item),
        &value[end..]
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_put_into_quotes_where_it_stands() {
        for (value, written) in [
            ("{note: error #500}", "{note: \"error #500\"}"),
            ("[db # cache]", "[\"db # cache\"]"),
            ("[#db, cache]", "[\"#db\", cache]"),
            ("[web, #db]", "[web, \"#db\"]"),
        ] {
            let at = comment(value).unwrap();
            assert_eq!(with_quotes(value, at).unwrap(), written);
        }
        for value in ["[a#b, c]", "[\"a #b\"]", "[a] # b"] {
            assert_eq!(comment(value), None, "{value}");
        }
    }
}
