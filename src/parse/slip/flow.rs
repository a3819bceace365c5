//! Items of a list or map in brackets that lack quotes, or a comma between them.

use crate::diagnostic::cut;
use crate::parse::found::{Mistake, Reads, Slip};
use crate::parse::line::{Line, quoted};

/// What is wrong with an item: where, how much of it, the message, and the item as it should be.
struct Wrong {
    from: usize,
    length: usize,
    message: String,
    written: String,
}

/// Finds an item in brackets that contains a comment or a bracket, starts with a YAML sign, or lacks a comma after it.
pub(super) fn in_brackets(mistake: Mistake, line: &Line, reads: Reads) -> Option<Slip> {
    let value = line.value().filter(|value| value.starts_with(['[', '{']))?;
    let start = line.value_place().0;
    let (mut written, mut behind) = (line.lead(), 0);
    let mut first = None;
    for (from, end) in items(value) {
        let Some(wrong) = wrong(&value[from..end], mistake) else { continue };
        written.push_str(&value[behind..from]);
        written.push_str(&wrong.written);
        behind = end;
        first.get_or_insert((start + from + wrong.from, wrong));
    }
    written.push_str(&value[behind..]);
    let (at, wrong) = first?;
    let why = match wrong.written.starts_with(['"', '\'']) && mistake != Mistake::BehindQuote {
        true => "put the item into quotes:",
        false => "write",
    };
    let slip = Slip::new((at, at + wrong.length), wrong.message);
    let slip = slip.hint_line(reads, why, &cut(&written, 90));
    (!slip.hints.is_empty()).then_some(slip)
}

fn wrong(item: &str, mistake: Mistake) -> Option<Wrong> {
    let first = item.chars().next()?;
    if "\"'".contains(first) {
        return without_comma(item, first);
    }
    let comment = match first {
        '#' => Some(0),
        _ => item.find(" #").map(|at| at + 1),
    };
    let is_sign = "@`".contains(first)
        || mistake == Mistake::Character(first)
        || (first == '*' && mistake == Mistake::UnknownAlias);
    let (from, length, message) = match (comment, item.find(['[', '{'])) {
        (Some(at), _) => (at, 1, "a comment begins here, within brackets".to_owned()),
        (None, _) if is_sign => {
            let message = format!("a value that begins with `{first}` needs quotes");
            (0, first.len_utf8(), message)
        }
        (None, Some(at)) => {
            let sign = &item[at..=at];
            let message = format!("within brackets a text with `{sign}` in it needs quotes");
            (at, 1, message)
        }
        (None, None) => return None,
    };
    Some(Wrong { from, length, message, written: quoted(item) })
}

/// Finds two quoted texts separated only by spaces.
fn without_comma(item: &str, mark: char) -> Option<Wrong> {
    let end = 1 + item[1..].find(mark)? + 1;
    let rest = item[end..].trim_start();
    let room = item.len() - end - rest.len();
    // A single quote inside single quotes is written twice.
    let is_next = rest.starts_with(mark) && (mark == '"' || room > 0);
    is_next.then(|| Wrong {
        from: end,
        length: room,
        message: "a comma is missing between two items".to_owned(),
        written: match without_comma(rest, mark) {
            Some(others) => format!("{}, {}", &item[..end], others.written),
            None => format!("{}, {rest}", &item[..end]),
        },
    })
}

/// Returns where the items of a value in brackets begin and end; a bracket inside a word is part of the word.
fn items(value: &str) -> Vec<(usize, usize)> {
    let (mut open, mut inside, mut quote, mut start) = (0, 0, None, None);
    let mut before = ' ';
    let mut found = Vec::new();
    for (at, c) in value.char_indices() {
        match (quote, start, c) {
            (Some(mark), _, c) if mark == c => quote = None,
            (Some(_), ..) => {}
            (None, None, '[' | '{') => open += 1,
            (None, Some(_), '[' | '{') => inside += 1,
            (None, Some(_), ']' | '}') if inside > 0 => inside -= 1,
            (None, Some(_), ' ') if before == ':' && inside == 0 => start = None,
            (None, from, ',' | ']' | '}') if inside == 0 => {
                found.extend(from.map(|from| (from, at)));
                start = None;
                open -= i32::from(c != ',');
                if open == 0 {
                    return found;
                }
            }
            (None, None, ' ' | '\t') => {}
            (None, None, _) => {
                start = Some(at);
                quote = Some(c).filter(|c| "\"'".contains(*c));
            }
            (None, Some(from), mark @ ('"' | '\''))
                if (before == ' ' || before == mark) && value[from..].starts_with(mark) =>
            {
                quote = Some(mark);
            }
            (None, Some(_), _) => {}
        }
        before = c;
    }
    found.extend(start.map(|from| (from, value.len())));
    let room = |(from, end): (usize, usize)| (from, from + value[from..end].trim_end().len());
    found.into_iter().map(room).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::yaml::reads;

    #[test]
    fn items_are_written_so_that_they_are_read() {
        for (value, mistake, written) in [
            ("{note: error #500}", Mistake::NoComma, "{note: \"error #500\"}"),
            ("[db # cache]", Mistake::NoComma, "[\"db # cache\"]"),
            ("[#db, cache]", Mistake::Other, "[\"#db\", cache]"),
            ("[web, #db]", Mistake::NoComma, "[web, \"#db\"]"),
            ("[#a, #b]", Mistake::Other, "[\"#a\", \"#b\"]"),
            ("[@a, web, @b]", Mistake::Character('@'), "[\"@a\", web, \"@b\"]"),
            ("[*api]", Mistake::UnknownAlias, "[\"*api\"]"),
            ("{a: {b: > 5}}", Mistake::Character('>'), "{a: {b: \"> 5\"}}"),
            ("{a: x/{path}}", Mistake::NoComma, "{a: \"x/{path}\"}"),
            ("[a[0], b]", Mistake::NoComma, "[\"a[0]\", b]"),
            ("[\"a\" \"b\"]", Mistake::BehindQuote, "[\"a\", \"b\"]"),
        ] {
            let line = format!("key: {value}");
            let slip = in_brackets(mistake, &Line::around(&line, 0), reads).expect(value);
            assert!(slip.hints[0].ends_with(&format!("`key: {written}`")), "{:?}", slip.hints);
        }
    }

    #[test]
    fn what_is_right_within_brackets_stays() {
        for value in ["[a#b, c]", "[\"a #b\"]", "[a] # b", "{a: [b], c: 'it''s'}", "[P1] @b"] {
            let line = format!("key: {value}");
            let slip = in_brackets(Mistake::Other, &Line::around(&line, 0), reads);
            assert_eq!(slip, None, "{value}");
        }
    }
}
