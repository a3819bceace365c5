//! The inks of a theme for drawings without a style sheet, read from its tokens as a browser in light mode would.

use std::collections::BTreeMap;

use crate::card::{Backdrop, Ink, Inks, Portraits, Shading, Stop};
use crate::portrait::PAIRS;
use crate::render::theme::tokens;
use crate::theme::Theme;

/// The grounds of slides, used in turn, so that neighbours differ.
pub const GROUNDS: [&str; 3] = ["dawn", "night", "cobalt"];

/// The custom property of each ink of a ground.
const NAMES: [(Ink, &str); 11] = [
    (Ink::Ink, "--ink"),
    (Ink::Muted, "--muted"),
    (Ink::First, "--first"),
    (Ink::Second, "--second"),
    (Ink::Third, "--third"),
    (Ink::On, "--on"),
    (Ink::OnFirst, "--on-first"),
    (Ink::OnSecond, "--on-second"),
    (Ink::Grid, "--grid"),
    (Ink::Ground, "--ground"),
    (Ink::Shade, "--shade"),
];

type Values = BTreeMap<String, String>;

/// Returns the inks of a ground, such as `night`.
///
/// A colour that SVG cannot write is taken from the built-in base theme.
pub fn of(theme: &Theme, ground: &str) -> Inks {
    let base = theme.base();
    let [own, beneath] = [theme, &base].map(|theme| of_ground(theme, ground));
    let mut colours: [String; 11] = Default::default();
    for (ink, name) in NAMES {
        colours[ink as usize] = colour(&own, &beneath, name);
    }
    Inks {
        colours,
        backdrop: own.get("--backdrop").and_then(|layers| backdrop(layers)).unwrap_or_default(),
        portraits: portraits([theme, &base]),
    }
}

/// Returns the inks of portraits, which are the same on every ground.
fn portraits(themes: [&Theme; 2]) -> Portraits {
    let sheets = themes.map(|theme| {
        let css = theme.text("css/portrait.css").unwrap_or_default();
        tokens::without_comments(css)
    });
    let sheets = sheets.each_ref().map(|css| rules(css));
    let of = |class: &str| sheets.each_ref().map(|rules| declared(rules, &[class]));
    let pair = |place: usize| {
        let [own, beneath] = of(&format!(".pair-{place}"));
        ["--wall", "--skin"].map(|name| colour(&own, &beneath, name))
    };
    let [own, beneath] = of(".portrait");
    Portraits {
        navy: colour(&own, &beneath, "--navy"),
        sheet: colour(&own, &beneath, "--sheet"),
        pairs: (0..PAIRS).map(pair).collect(),
    }
}

fn of_ground(theme: &Theme, ground: &str) -> Values {
    let css = tokens::without_comments(theme.text(tokens::PATH).unwrap_or_default());
    let class = format!(".{ground}");
    let rules = rules(&css);
    let mut values = declared(&rules, &[":root"]);
    values.extend(declared(&rules, &[&class]));
    values
}

/// Returns the declarations of all rules with one of these selectors. Later rules win, and conditional rules are ignored.
fn declared(rules: &[(&str, &str)], selectors: &[&str]) -> Values {
    let mut values = Values::new();
    for (heads, body) in rules {
        let mut heads = heads.split(',').map(str::trim);
        if heads.any(|head| selectors.contains(&head)) {
            let declarations = body.split(';').filter_map(|one| one.split_once(':'));
            values.extend(
                declarations.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())),
            );
        }
    }
    values
}

/// Returns the unconditional rules of a style sheet: their selectors, and what is between the braces.
fn rules(css: &str) -> Vec<(&str, &str)> {
    let mut rules = Vec::new();
    let mut rest = css;
    while let Some((head, after)) = rest.split_once('{') {
        let mut depth = 1usize;
        let end = after.find(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let end = end.unwrap_or(after.len());
        if !head.trim_start().starts_with('@') {
            rules.push((head, &after[..end]));
        }
        rest = after.get(end + 1..).unwrap_or_default();
    }
    rules
}

/// Returns a colour that SVG can write: the theme's, else that of its base theme, else black.
fn colour(own: &Values, beneath: &Values, name: &str) -> String {
    let found = [own, beneath].into_iter().find_map(|values| {
        let mut value = values.get(name)?.as_str();
        // A token may refer to another one; the limit ends a cycle.
        for _ in 0..8 {
            let inner = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')'));
            let Some(inner) = inner else { break };
            value = values.get(inner.trim())?;
        }
        plain(value)
    });
    found.unwrap_or_else(|| "#000000".to_owned())
}

/// Returns the value if it is a hexadecimal colour or a name.
fn plain(value: &str) -> Option<String> {
    let value = value.trim();
    let digits = value.strip_prefix('#');
    let is_colour = match digits {
        Some(digits) => {
            matches!(digits.len(), 3 | 4 | 6 | 8)
                && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        }
        None => value.len() > 2 && value.bytes().all(|byte| byte.is_ascii_alphabetic()),
    };
    is_colour.then(|| value.to_owned())
}

/// Returns the layers of a background, the lowest first; `None` if one is not written like those of the built-in themes.
fn backdrop(value: &str) -> Option<Vec<Backdrop>> {
    let mut layers = Vec::new();
    for layer in split(value) {
        if layer.starts_with('#') {
            continue;
        }
        let (kind, inside) = layer.strip_suffix(')')?.split_once('(')?;
        let mut stops = split(inside);
        let shading = shading(kind, &stops.remove(0))?;
        let last = stops.len().checked_sub(1)?;
        let stops = stops.iter().enumerate().map(|(place, one)| {
            let usual = 100 * place / last.max(1);
            stop(one, usual as u8)
        });
        layers.push(Backdrop { shading, stops: stops.collect::<Option<Vec<Stop>>>()? });
    }
    layers.reverse();
    Some(layers)
}

/// Splits at commas outside brackets.
fn split(value: &str) -> Vec<String> {
    let mut depth = 0i32;
    let parts = value.split(|c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        c == ',' && depth == 0
    });
    parts.map(|part| part.trim().to_owned()).collect()
}

fn shading(kind: &str, first: &str) -> Option<Shading> {
    let numbers: Vec<i32> = first
        .split_whitespace()
        .filter(|word| *word != "at")
        .map(|word| {
            let word = word.trim_end_matches('%').trim_end_matches("deg");
            word.parse().ok()
        })
        .collect::<Option<Vec<i32>>>()?;
    match (kind, numbers.as_slice()) {
        ("linear-gradient", [degrees]) => Some(Shading::Linear { degrees: *degrees }),
        ("radial-gradient", [across, down, x, y]) => {
            Some(Shading::Radial { reach: (*across, *down), from: (*x, *y) })
        }
        _ => None,
    }
}

fn stop(written: &str, usual: u8) -> Option<Stop> {
    let (colour, at) = match written.split_once(' ') {
        Some((colour, at)) => (colour, at.trim().trim_end_matches('%').parse().ok()?),
        None => (written, usual),
    };
    let colour = plain(colour)?;
    let opacity = match (colour.len(), colour.get(7..9)) {
        (9, Some(opacity)) => u32::from_str_radix(opacity, 16).ok()? * 100 / 255,
        _ => 100,
    };
    Some(Stop { colour: colour.get(..7).unwrap_or(&colour).to_owned(), opacity: opacity as u8, at })
}
