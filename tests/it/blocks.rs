//! The blocks of the templates: a theme's own template changes some of them, and themes/README.md names them all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::sandbox::Sandbox;

fn page(sandbox: &Sandbox, path: &str) -> String {
    String::from_utf8(sandbox.files("site")[path].clone()).unwrap()
}

/// Builds a report of one incident, with these templates in `themes/ours/`.
fn built(name: &str, files: &[(&str, &str)]) -> Sandbox {
    let sandbox = Sandbox::with_report(name);
    let settings = "title: A small year\nyear: 2025\nzone: Europe/Oslo\n";
    sandbox.write("content/wrapped.yaml", &format!("{settings}theme: ours\n"));
    sandbox.write("content/themes/ours/css/tokens.css", "");
    for (path, text) in files {
        sandbox.write(&format!("content/themes/ours/{path}"), text);
    }
    sandbox.run(&["build", "content", "--no-minify"]).ends_with(0);
    sandbox
}

#[test]
fn a_template_of_the_own_theme_changes_single_blocks_and_the_rest_stays() {
    let finding = "{% extends \"wrapped/finding.html\" %}{% block title %}<h1>Ours</h1>{% endblock %}\
                   {% block behind %}{{ super() }}<p>Ask us.</p>{% endblock %}";
    let layout = "{% extends \"wrapped/layout.html\" %}{% block head %}\n<meta name=\"ours\" content=\"1\">{% endblock %}";
    let path = "findings/volume/index.html";
    let before = page(&built("blocks-none", &[]), path);
    let files = [("finding.html", finding), ("layout.html", layout)];
    let ours = page(&built("blocks-page", &files), path);

    let start = before.find("<h1").unwrap();
    let end = before.find("</h1>").unwrap() + "</h1>".len();
    let data = "id=\"behind\">";
    assert!(before.contains(data), "{before}");
    let expected = before
        .replace(&before[start..end], "<h1>Ours</h1>")
        .replace("\n</head>", "\n<meta name=\"ours\" content=\"1\">\n</head>");
    assert_eq!(ours.replace("<p>Ask us.</p>", ""), expected);
    let (behind, asked) = (ours.find(data), ours.find("<p>Ask us.</p>"));
    assert!(behind.unwrap() < asked.unwrap(), "{ours}");
}

#[test]
fn a_slide_of_the_own_theme_changes_single_blocks_and_the_frame_of_all() {
    let cover = "{% extends \"wrapped/slides/cover.html\" %}{% block title %}<h1 id=\"{{ slide.id }}-title\">Ours</h1>{% endblock %}";
    let frame = "{% extends \"wrapped/slides/frame.html\" %}{% block place %}<p class=\"meta\">{{ slide.number }}</p>{% endblock %}";
    let deck = "{% extends \"wrapped/deck.html\" %}{% block controls %}{{ super() }}<!-- ours -->{% endblock %}";
    let before = page(&built("blocks-no-slide", &[]), "deck/index.html");
    let files = [("slides/cover.html", cover), ("slides/frame.html", frame), ("deck.html", deck)];
    let sandbox = built("blocks-slide", &files);
    let ours = page(&sandbox, "deck/index.html");
    let count = |page: &str, words: &str| page.matches(words).count();
    assert_eq!(count(&ours, ">Ours</h1>"), 1, "{ours}");
    assert_eq!(count(&before, "<h1"), count(&ours, "<h1"));
    assert_eq!(count(&ours, "class=\"slide "), count(&before, "class=\"slide "));
    for (index, part) in ours.split("<p class=\"meta\">").skip(1).enumerate() {
        assert!(part.starts_with(&format!("{}</p>", index + 1)), "{part}");
    }
    for kept in ["class=\"disc", "class=\"arrows\"", "<h2", "class=\"help\""] {
        assert_eq!(count(&ours, kept), count(&before, kept), "{kept}");
        assert!(count(&ours, kept) > 0, "{kept}");
    }
    assert!(ours.find("class=\"black\"").unwrap() < ours.find("<!-- ours -->").unwrap());
    let single = page(&sandbox, "deck.html");
    assert!(single.contains(">Ours</h1>") && single.contains("<!-- ours -->"));
}

type Blocks = BTreeMap<String, BTreeSet<String>>;

fn themes() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes")
}

/// Collects what stands between two marks.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let parts = text.split(start).skip(1);
    parts.filter_map(|part| part.split(end).next()).collect()
}

/// The blocks of each template of `wrapped`, without those that it fills for another.
fn blocks_of_the_templates() -> Blocks {
    let mut texts = BTreeMap::new();
    for folder in ["", "slides/"] {
        for entry in fs::read_dir(themes().join("wrapped").join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}{}", entry.file_name().to_str().unwrap());
            if name.ends_with(".html") {
                texts.insert(name, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let named = |text: &str| -> BTreeSet<String> {
        let names = between(text, "{% block ", "%}").into_iter();
        names.map(|name| name.trim_matches(['-', ' ']).to_owned()).collect()
    };
    let anew = |text: &String| {
        let parent = between(text, "{% extends \"", "\"");
        let parent = parent.first().map(|parent| named(&texts[*parent]));
        let filled = parent.unwrap_or_default();
        named(text).difference(&filled).cloned().collect()
    };
    let blocks = texts.iter().map(|(name, text)| (name.clone(), anew(text)));
    blocks.filter(|(_, blocks): &(_, BTreeSet<_>)| !blocks.is_empty()).collect()
}

/// The blocks that the table of themes/README.md names; what stands in brackets is about them.
fn blocks_of_the_table() -> Blocks {
    let readme = fs::read_to_string(themes().join("README.md")).unwrap();
    let part = between(&readme, "\n## Blocks\n", "\n## ")[0];
    let mut blocks = Blocks::new();
    for row in part.lines().filter(|line| line.starts_with("| `")) {
        let mut cells = row.split('|').skip(1);
        let template = cells.next().unwrap().trim().trim_matches('`').to_owned();
        let named = cells.next().unwrap().split('(');
        let outside: String = named
            .enumerate()
            .map(|(index, text)| match index {
                0 => text,
                _ => text.split_once(')').unwrap().1,
            })
            .collect();
        let names = outside.split('`').skip(1).step_by(2).map(str::to_owned);
        assert!(blocks.insert(template, names.collect()).is_none(), "{row}");
    }
    blocks
}

#[test]
fn the_table_of_blocks_names_all_that_exist_and_no_others() {
    let table = blocks_of_the_table();
    assert_eq!(table, blocks_of_the_templates());
    assert!(table["layout.html"].contains("head") && table.len() > 20);
}
