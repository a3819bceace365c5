//! The inks of the built-in themes: each readable on its ground, in every scheme.

use std::collections::BTreeMap;

use incident_wrapped::shell::built_in;

const THEMES: [&str; 3] = ["wrapped", "yearbook", "plain"];
const GROUNDS: [&str; 7] = [
    ":root", "light", "night", "cobalt", "dawn", "poster", "paper",
];
const SCHEMES: [&str; 3] = ["light", "dark", "print"];

type Inks = BTreeMap<String, String>;

/// Returns the rules of a style sheet as their condition, their selectors and their body.
fn rules(css: &str) -> Vec<(String, String, String)> {
    let mut rules = Vec::new();
    let (mut condition, mut rest) = (String::new(), css);
    while let Some(brace) = rest.find(['{', '}']) {
        let head = rest[..brace].trim().to_owned();
        let closes = rest[brace..].starts_with('}');
        rest = &rest[brace + 1..];
        if closes {
            condition.clear();
        } else if head.starts_with("@media") {
            condition = head;
        } else {
            let end = rest.find('}').unwrap();
            rules.push((condition.clone(), head, rest[..end].to_owned()));
            rest = &rest[end + 1..];
        }
    }
    rules
}

fn without_comments(css: &str) -> String {
    let parts = css.split("/*");
    let kept = parts.map(|part| part.split_once("*/").map_or(part, |(_, kept)| kept));
    kept.collect()
}

/// Returns what a ground's tokens come to in a scheme: the root's first, then its own, the later and the more exact rule last.
fn inks(css: &str, ground: &str, scheme: &str) -> Inks {
    let mut found: Vec<(usize, usize, usize, String)> = Vec::new();
    for (order, (condition, selectors, body)) in rules(css).into_iter().enumerate() {
        let holds = condition.is_empty()
            || (scheme == "dark" && condition.contains("dark"))
            || (scheme == "print" && condition == "@media print");
        for selector in selectors.split(',').map(str::trim).filter(|_| holds) {
            let is_root = selector.starts_with(":root");
            let names = format!(".{ground}");
            let is_its = selector
                .trim_start_matches("body")
                .replace(&names, "")
                .is_empty();
            if is_root || is_its {
                let weight = selector.matches([':', '.']).count();
                found.push((usize::from(is_its), weight, order, body.clone()));
            }
        }
    }
    found.sort();
    let declarations = found.iter().flat_map(|(_, _, _, body)| body.split(';'));
    let pairs = declarations.filter_map(|one| one.split_once(':'));
    pairs
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

fn channels(color: &str) -> [f64; 3] {
    let channel =
        |at: usize| f64::from(u8::from_str_radix(&color[at..at + 2], 16).unwrap()) / 255.0;
    let linear = |c: f64| match c <= 0.04045 {
        true => c / 12.92,
        false => ((c + 0.055) / 1.055).powf(2.4),
    };
    [1, 3, 5].map(|at| linear(channel(at)))
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let light = |[r, g, b]: [f64; 3]| 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// Mixes two inks as `color-mix(in oklab, ...)` does.
fn mixed(one: [f64; 3], other: [f64; 3], share: f64) -> [f64; 3] {
    let lms = |[r, g, b]: [f64; 3]| {
        [
            0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b,
            0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b,
            0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b,
        ]
        .map(f64::cbrt)
    };
    // The step from these roots to oklab is linear, so mixing them is mixing oklab.
    let (one, other) = (lms(one), lms(other));
    let [l, m, s] = [0, 1, 2].map(|at| (one[at] * share + other[at] * (1.0 - share)).powi(3));
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
}

/// Goes through every ground of every theme in every scheme.
fn each(mut complain: impl FnMut(&str, &Inks)) {
    for theme in THEMES {
        let files = built_in::theme().named(theme, theme);
        let css = without_comments(files.text("css/tokens.css").unwrap());
        for scheme in SCHEMES {
            for ground in GROUNDS {
                complain(
                    &format!("{theme}, {ground}, {scheme}"),
                    &inks(&css, ground, scheme),
                );
            }
        }
    }
}

#[test]
fn every_ink_is_readable_on_every_ground_of_every_theme() {
    let pairs = [
        ("--ink", "--ground"),
        ("--muted", "--ground"),
        ("--first", "--ground"),
        ("--second", "--ground"),
        ("--third", "--ground"),
        ("--ink", "--panel"),
        ("--muted", "--panel"),
        ("--first", "--panel"),
        ("--second", "--panel"),
        ("--on", "--ink"),
        ("--on-first", "--first"),
        ("--on-second", "--second"),
    ];
    let mut pale = Vec::new();
    each(|place, inks| {
        for (text, ground) in pairs {
            let found = contrast(channels(&inks[text]), channels(&inks[ground]));
            if found < 4.5 {
                pale.push(format!("{place}: {text} on {ground} has {found:.2}:1"));
            }
        }
    });
    assert!(pale.is_empty(), "{}", pale.join("\n"));
}

#[test]
fn the_words_of_a_heat_map_are_readable_on_each_of_its_steps() {
    let steps = [(1, "17%"), (2, "31%"), (3, "46%"), (4, "84%"), (5, "100%")];
    let mut pale = Vec::new();
    each(|place, inks| {
        for mark in ["--first", "--second"] {
            let (ink, ground) = (channels(&inks[mark]), channels(&inks["--ground"]));
            for (step, usual) in steps {
                let share = inks.get(&format!("--heat-{step}"));
                let share = share.map_or(usual, String::as_str);
                let share = share.trim_end_matches('%').parse::<f64>().unwrap() / 100.0;
                let word = match step {
                    1..=3 => "--ink".to_owned(),
                    _ => mark.replace("--", "--on-"),
                };
                let found = contrast(channels(&inks[&word]), mixed(ink, ground, share));
                if found < 4.5 {
                    pale.push(format!(
                        "{place}: {word} on step {step} of {mark} has {found:.2}:1"
                    ));
                }
            }
        }
    });
    assert!(pale.is_empty(), "{}", pale.join("\n"));
}
