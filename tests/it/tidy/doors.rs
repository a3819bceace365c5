//! The one door of each package.

use super::*;

/// The one file, or the one folder, that may name a package.
const DOORS: [(&str, &str); 37] = [
    ("percent_encoding", "escape"),
    ("chrono", "time"),
    ("chrono_tz", "time"),
    ("serde_yaml", "parse/yaml"),
    ("pulldown_cmark", "markdown"),
    ("ammonia", "markdown/clean"),
    ("plotters", "chart/canvas"),
    ("plotters_backend", "chart/canvas"),
    ("tera", "render/theme/template"),
    ("minify_html", "render/theme/minify"),
    ("walkdir", "shell/read"),
    ("rustix", "shell/swap"),
    ("include_dir", "shell/built_in"),
    ("clap", "cli"),
    ("clap_complete", "cli/completions"),
    ("clap_mangen", "cli/man"),
    ("annotate_snippets", "diagnostic"),
    ("strsim", "diagnostic/near"),
    ("statrs", "stats/special"),
    ("rand_chacha", "stats/random"),
    ("rayon", "parallel"),
    ("memchr", "source/seek"),
    ("csv", "table"),
    ("sha2", "digest"),
    ("base64", "render/theme/assets"),
    ("qrcodegen", "render/show/qr"),
    ("resvg", "card/picture"),
    ("png", "card/picture"),
    ("image", "raster"),
    ("img_parts", "raster"),
    ("gif", "raster"),
    ("ttf_parser", "card/face"),
    ("similar", "ledger/diff"),
    ("zip", "pptx"),
    ("fluent_bundle", "words"),
    ("fluent_syntax", "words"),
    ("unic_langid", "words"),
];

/// The packages that the product's owner fixed.
const FIXED: [&str; 7] =
    ["pulldown_cmark", "tera", "plotters", "serde_yaml", "chrono", "walkdir", "minify_html"];

/// Packages that several files of one room may name: what machines read, and what templates see.
const FREE: [&str; 2] = ["serde", "serde_json"];

#[test]
fn each_package_has_one_door() {
    let mut wrong = Vec::new();
    for file in source_files() {
        for (package, door) in DOORS {
            let at_door = file.name == door || file.name.starts_with(&format!("{door}/"));
            if !at_door && names_package(&file.code, package) {
                wrong.push(format!("`src/{}` names `{package}`; its door is `{door}`", file.name));
            }
        }
    }
    none(wrong);
}

#[test]
fn each_fixed_package_is_named_by_code_that_a_build_runs() {
    let files = source_files();
    let is_named = |package: &&str| files.iter().any(|file| names_package(&file.code, package));
    let unnamed = FIXED.iter().filter(|package| !is_named(package));
    none(
        unnamed.map(|package| format!("no code names `{package}`, only tests or nobody")).collect(),
    );
}

#[test]
fn each_package_of_the_manifest_has_a_door_in_the_table() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut section = "";
    let mut wrong = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let ours = section.contains("dependencies]") && !section.contains("dev-");
        let Some((name, _)) =
            line.split_once(" = ").filter(|_| ours && !line.starts_with(['#', '[']))
        else {
            continue;
        };
        let name = name.replace('-', "_");
        if !FREE.contains(&name.as_str()) && !DOORS.iter().any(|(package, _)| *package == name) {
            wrong.push(format!("`{name}` has no door in the table of this test"));
        }
    }
    none(wrong);
}

fn names_package(code: &str, package: &str) -> bool {
    code.match_indices(package).any(|(at, _)| {
        let before = code[..at].chars().next_back().unwrap_or(' ');
        let after = &code[at + package.len()..];
        let starts = !before.is_alphanumeric() && before != '_' && before != ':' && before != '"';
        starts
            && (after.starts_with("::") || (after.starts_with(';') && code[..at].ends_with("use ")))
    })
}
