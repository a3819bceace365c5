//! Suggests what a line that YAML cannot read was meant to be.

use super::found::{Mistake, Reads, Slip};
use super::line::{Line, plain_or_quoted, quoted};
use super::unseen::{named, windows};
use crate::diagnostic::{cut, short};

mod flow;
mod marked;
mod value;

use flow::in_brackets;
use marked::marked;
use value::{behind_key, has_two_colons};

/// Finds the cause of a mistake at byte `at` of `text`; `None` if the line does not show it.
pub fn find(mistake: Mistake, text: &str, at: usize, reads: Reads) -> Option<Slip> {
    let line = Line::around(text, at);
    if mistake == Mistake::Tab {
        return tab(text, line.start);
    }
    unseen(&line)
        .or_else(|| marked(mistake, &line))
        .or_else(|| without_colon(mistake, &line))
        .or_else(|| indented(mistake, text, &line, reads))
        .or_else(|| in_brackets(mistake, &line, reads))
        .or_else(|| behind_key(mistake, &line, reads))
}

/// Finds a placeholder of a template at byte `at`, such as `{{title}}`.
pub fn unfilled(text: &str, at: usize) -> Option<Slip> {
    let line = Line::around(text, at);
    let value = line.value()?;
    let from = value.find("{{")?;
    let length = value[from..].find("}}")? + 2;
    let start = line.value_place().0 + from;
    let slot = short(&value[from..from + length]);
    let message = format!("`{slot}` is a placeholder that no template filled in");
    Some(
        Slip::new((start, start + length), message)
            .hint("write what belongs there, or remove the line")
            .hint(format!(
                "part of the text? put it into quotes: `{}{}`",
                line.lead(),
                quoted(&short(value))
            )),
    )
}

/// Finds a text that begins with `&` on the line at byte `at`, if no alias refers to it.
pub fn unrepeated(text: &str, at: usize) -> Option<Slip> {
    let line = Line::around(text, at.min(text.trim_end().len()));
    let value = line.value().filter(|value| value.starts_with('&'))?;
    let name = value.split_whitespace().next()?;
    let start = line.value_place().0;
    let place = (start, start + name.len());
    let name = short(name);
    let message = format!("`{name}` gives a name to what follows, and is no part of the text");
    Some(
        Slip::new(place, message)
            .hint(format!("a part of the text? write `{}{}`", line.lead(), quoted(&short(value))))
            .hint(format!("a name? nothing repeats it: remove `{name}`")),
    )
}

/// Points at the tab itself; the parser only says where it stopped.
fn tab(text: &str, from: usize) -> Option<Slip> {
    let at = from + text[from..].find('\t')?;
    let line = Line::around(text, at);
    let tabs = text[at..].len() - text[at..].trim_start_matches('\t').len();
    let slip = Slip::new((at, at + tabs), "there is a tab where YAML allows only spaces");
    let ours = short(line.body());
    Some(match line.body_at() > at {
        true => slip.hint(format!(
            "put spaces before `{ours}`, or nothing where it is a key of its own; most editors can do it for the whole file"
        )),
        false => slip.hint("replace the tab by spaces; most editors can do it for the whole file"),
    })
}

/// Finds an invisible character, or one that another encoding has left behind.
fn unseen(line: &Line) -> Option<Slip> {
    let ends_line = |c: char| matches!(c, '\u{2028}' | '\u{2029}');
    let found = |c: char| c == '\u{feff}' || (c.is_control() && c != '\t') || ends_line(c);
    let (at, c) = line.text.char_indices().find(|(_, c)| found(*c))?;
    let place = (line.start + at, line.start + at + c.len_utf8());
    if ends_line(c) {
        let what = format!("`U+{:04X}` ends no line of YAML", u32::from(c));
        return Some(Slip::new(place, what).hint("remove it, and begin a new line there"));
    }
    let again = line.text.chars().filter_map(|c| if found(c) { windows(c) } else { Some(c) });
    let again = short(again.collect::<String>().trim());
    let slip = Slip::new(place, named(c));
    Some(match windows(c) {
        Some(_) => slip.hint(format!("write `{again}`")),
        None => slip.hint(format!(
            "remove it, though it cannot be seen, or type the line again: `{again}`"
        )),
    })
}

/// Finds what was written instead of a colon and a space.
fn without_colon(mistake: Mistake, line: &Line) -> Option<Slip> {
    let complaint = matches!(mistake, Mistake::NoColon | Mistake::Indentation | Mistake::Other);
    if !complaint || line.value().is_some() {
        return None;
    }
    let body = line.body();
    if let Some(item) = body.strip_prefix(['–', '—', '•', '·', '‣', '−']) {
        let sign = body.chars().next().unwrap_or('–');
        return Some(
            Slip::new(line.place(0, sign.len_utf8()), format!("`{sign}` begins no list item"))
                .hint(format!(
                    "an item begins with a hyphen and a space: `- {}`",
                    plain_or_quoted(&short(item))
                )),
        );
    }
    let key_end =
        body.find(|c: char| !(c.is_alphanumeric() || "_-.".contains(c))).filter(|end| *end > 0)?;
    let (key, rest) = body.split_at(key_end);
    let (sign, value) = separator(rest)?;
    let place = line.place(key_end + rest.find(sign)?, sign.len());
    let write = match value {
        "" => format!("write `{key}:`, and then a plain space and the value"),
        value => format!("write `{key}: {}`", plain_or_quoted(&short(value))),
    };
    Some(match sign {
        ":" => {
            Slip::new(place, format!("there is no space after the colon of `{key}`")).hint(write)
        }
        " " | "\t" | "\u{a0}" => no_colon(place, key, write, line.start > 0),
        ":\u{a0}" | ":\u{3000}" | ":\u{2007}" | ":\u{202f}" => {
            let space = sign.chars().nth(1).map_or(0, u32::from);
            Slip::new(place, format!("the space after this colon is `U+{space:04X}`, and YAML allows only a plain one"))
                .hint(write)
        }
        "=" | ":=" | "=>" | "->" => {
            Slip::new(place, format!("`{sign}` stands where a colon and a space belong"))
                .hint(write)
        }
        _ => Slip::new(place, format!("`{sign}` is another sign than the colon `:`")).hint(write),
    })
}

/// A word that looks like a key may be one, or it may continue the text above.
fn no_colon(place: (usize, usize), key: &str, write: String, goes_on: bool) -> Slip {
    let start = place.0 - key.len();
    let slip = Slip::new((start, place.0), "this line has no colon after its key");
    let is_key = key.bytes().all(|b| b.is_ascii_lowercase() || b"_-.".contains(&b));
    let slip = if is_key { slip.hint(write) } else { slip };
    match goes_on {
        true => slip
            .hint("does the text above go on here? put the whole of it into quotes, on one line"),
        false if is_key => slip,
        false => slip.hint(
            "one key a line, with a colon and a space after it, as in `title: Cache stampede`",
        ),
    }
}

/// Splits the text after a key at what was written instead of the colon.
fn separator(rest: &str) -> Option<(&str, &str)> {
    const SIGNS: &str = ":= => -> = ： ﹕ ∶ ꞉ :\u{a0} :\u{3000} :\u{2007} :\u{202f} :";
    let bare = rest.trim_start_matches([' ', '\t', '\u{a0}']);
    for sign in SIGNS.split(' ') {
        if let Some(value) = bare
            .strip_prefix(sign)
            .map(str::trim)
            .filter(|value| !value.is_empty() || (sign.starts_with(':') && sign.len() > 2))
        {
            let at = rest.len() - bare.len();
            return Some((&rest[at..at + sign.len()], value));
        }
    }
    let value = bare.trim();
    let is_spaced = bare.len() < rest.len() && !value.is_empty();
    let space = rest.chars().next().filter(|_| is_spaced)?;
    Some((&rest[..space.len_utf8()], value))
}

/// Finds an indented key or item below a line that already has a value.
fn indented(mistake: Mistake, text: &str, line: &Line, reads: Reads) -> Option<Slip> {
    if !matches!(mistake, Mistake::SecondColon | Mistake::Indentation | Mistake::StrayItem) {
        return None;
    }
    let above = line.above(text)?;
    let (lead, value) = (above.lead(), above.value()?);
    let is_item = line.body().starts_with("- ");
    let holds = !value.is_empty() && !above.is_item();
    let deeper = line.indent() > above.indent() || (is_item && line.indent() == above.indent());
    if !holds || !deeper || !(is_item || line.value().is_some()) || has_two_colons(line) {
        return None;
    }
    let key = lead.trim_end_matches([':', ' ']);
    let place = line.place(0, line.body().len());
    let joined = short(&format!("{value} {}", line.body()));
    let goes_on = format!("does the text of `{key}` go on here? write `{lead}{}`", quoted(&joined));
    if is_item {
        let items = format!("{value}, {}", line.body().trim_start_matches("- "));
        return Some(
            Slip::new(place, format!("a list item stands here, and `{key}` has a value already"))
                .hint_line(reads, "a list? write", &format!("{lead}[{}]", cut(&items, 60)))
                .hint(goes_on),
        );
    }
    Some(
        Slip::new(
            place,
            format!("this line is indented, and `{key}` above it has a value already"),
        )
        .hint(format!("a key of its own? begin `{}` in the column of `{key}`", short(line.body())))
        .hint(goes_on),
    )
}

#[cfg(test)]
mod tests;
