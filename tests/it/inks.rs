//! The inks of the built-in themes: each readable on its ground, in every scheme.

use std::collections::BTreeMap;

use incident_wrapped::shell::built_in;

const THEMES: [&str; 3] = ["wrapped", "yearbook", "plain"];
const GROUNDS: [&str; 7] = [":root", "light", "night", "cobalt", "dawn", "poster", "paper"];
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
            let is_its = selector.trim_start_matches("body").replace(&names, "").is_empty();
            if is_root || is_its {
                let weight = selector.matches([':', '.']).count();
                found.push((usize::from(is_its), weight, order, body.clone()));
            }
        }
    }
    found.sort();
    let declarations = found.iter().flat_map(|(_, _, _, body)| body.split(';'));
    let pairs = declarations.filter_map(|one| one.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
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
                complain(&format!("{theme}, {ground}, {scheme}"), &inks(&css, ground, scheme));
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
                    pale.push(format!("{place}: {word} on step {step} of {mark} has {found:.2}:1"));
                }
            }
        }
    });
    assert!(pale.is_empty(), "{}", pale.join("\n"));
}

/// What three colour-vision deficiencies make of linear red, green and blue, at their full strength.
///
/// Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), table 1.
const SIGHTS: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn times(matrix: [[f64; 3]; 3], [r, g, b]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[x, y, z]| x * r + y * g + z * b)
}

/// Returns an ink's place in CIELAB under D65.
fn lab(linear: [f64; 3]) -> [f64; 3] {
    let xyz = times(
        [
            [0.412_456, 0.357_576, 0.180_438],
            [0.212_673, 0.715_152, 0.072_175],
            [0.019_334, 0.119_192, 0.950_304],
        ],
        linear.map(|channel| channel.clamp(0.0, 1.0)),
    );
    let root = |t: f64| match t > 216.0 / 24_389.0 {
        true => t.cbrt(),
        false => (24_389.0 / 27.0 * t + 16.0) / 116.0,
    };
    let [x, y, z] = [xyz[0] / 0.950_47, xyz[1], xyz[2] / 1.088_83].map(root);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn the_inks_of_groups_are_told_apart_by_every_eye() {
    let mut alike = Vec::new();
    each(|place, inks| {
        for (one, other) in
            [("--first", "--second"), ("--first", "--third"), ("--second", "--third")]
        {
            for (sight, matrix) in SIGHTS {
                let seen = |name: &str| lab(times(matrix, channels(&inks[name])));
                let (one_seen, other_seen) = (seen(one), seen(other));
                let squares = one_seen.iter().zip(other_seen).map(|(a, b)| (a - b).powi(2));
                let distance = squares.sum::<f64>().sqrt();
                if distance < 25.0 {
                    alike.push(format!(
                        "{place}: {one} and {other} are {distance:.0} apart in {sight}"
                    ));
                }
            }
        }
    });
    assert!(alike.is_empty(), "{}", alike.join("\n"));
}
