//! Own themes: a file of the report beats the built-in one, and a mistake in it is said with its place.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::harness::site;
use crate::sandbox::{Run, Sandbox};

/// Makes a report with these files in `themes/ours/`.
fn themed(name: &str, files: &[(&str, &str)]) -> Sandbox {
    let sandbox = Sandbox::with_report(name);
    sandbox.write(
        "content/wrapped.yaml",
        "title: A small year\nyear: 2025\nzone: Europe/Oslo\ntheme: ours\n",
    );
    for (path, text) in files {
        sandbox.write(&format!("content/themes/ours/{path}"), text);
    }
    sandbox
}

fn check(name: &str, files: &[(&str, &str)]) -> Run {
    themed(name, files).run(&["check", "content", "--quiet"])
}

fn page(sandbox: &Sandbox, path: &str) -> String {
    String::from_utf8(sandbox.files("site")[path].clone()).unwrap()
}

#[test]
fn a_file_of_the_own_theme_beats_the_built_in_one_and_leaves_the_others() {
    let sandbox = themed("theme-tokens", &[("css/tokens.css", ":root { --ink: #0A7F5C; }")]);
    sandbox.run(&["build", "content"]).ends_with(0);
    let style = page(&sandbox, "assets/css/pages.css");
    let added = style.find(":root { --ink: #0A7F5C; }").unwrap();
    assert!(style.find("--ink: #17102B").unwrap() < added, "the later rule holds");
    assert!(style.contains(".chart"), "the other files are still the built-in theme's");
}

#[test]
fn a_token_that_no_style_uses_is_warned_of_with_its_line_and_the_names_near_it() {
    let tokens = "/* --ours: 1 */\n:root {\n  --frist: #0A7F5C;\n  --ink: #000000;\n}\n";
    let run = themed("theme-token", &[("css/tokens.css", tokens)]).run(&["check", "content"]);
    let run = run.ends_with(0);
    let told = run.stderr.split("  = hint: these exist").next().unwrap();
    assert_eq!(
        told,
        "\
warning[unknown-token]: no style uses the token `--frist`
 --> content/themes/ours/css/tokens.css:3:3
  |
3 |   --frist: #0A7F5C;
  |   ^^^^^^^
  |
  = hint: did you mean `--first`?
"
    );
}

#[test]
fn a_theme_stands_on_the_built_in_one_that_it_names() {
    let files = [
        ("theme.yaml", "contract: 1\nbase: plain\n"),
        ("css/tokens.css", ":root { --first: #004400; }"),
    ];
    let sandbox = themed("theme-base", &files);
    sandbox.run(&["build", "content"]).ends_with(0);
    let style = page(&sandbox, "assets/css/pages.css");
    assert!(style.find("--first: #00629B").unwrap() < style.find("--first: #004400").unwrap());
    assert!(!page(&sandbox, "incidents/index.html").contains("<script"));
}

#[test]
fn a_theme_for_a_newer_contract_is_refused() {
    let run = check("theme-contract", &[("theme.yaml", "contract: 2\n")]).ends_with(1);
    assert!(
        run.stderr
            .contains("error[theme-contract]: this theme needs contract 2, and contract 1 is kept"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("content/themes/ours/theme.yaml:1:11"), "{}", run.stderr);
}

#[test]
fn a_template_may_change_one_block_of_the_built_in_one() {
    let template = "{% extends \"wrapped/layout.html\" %}{% block foot %}<p>Ours</p>{% endblock %}";
    let component = "{% component favicon() %}<!-- ours -->{% endcomponent %}";
    let sandbox =
        themed("theme-block", &[("layout.html", template), ("components.html", component)]);
    sandbox.run(&["build", "content", "--no-minify"]).ends_with(0);
    let incident = page(&sandbox, "incidents/INC-1/index.html");
    assert!(incident.contains("<p>Ours</p>") && !incident.contains("Data as of"), "{incident}");
    assert!(
        incident.contains("Export stalled") && incident.contains("<!-- ours -->"),
        "{incident}"
    );
}

#[test]
fn plain_has_no_script_and_no_font_and_yearbook_brings_its_own() {
    for (name, faces) in [("plain", 0), ("yearbook", 4)] {
        let sandbox = Sandbox::with_report(&format!("theme-{name}"));
        sandbox.write(
            "content/wrapped.yaml",
            &format!("title: A small year\nyear: 2025\nzone: Europe/Oslo\ntheme: {name}\n"),
        );
        sandbox.run(&["build", "content"]).ends_with(0);
        let files = sandbox.files("site");
        let fonts: Vec<&Vec<u8>> = files
            .iter()
            .filter(|(path, _)| path.ends_with(".woff2"))
            .map(|(_, bytes)| bytes)
            .collect();
        assert_eq!(fonts.len(), faces, "{name}");
        assert!(fonts.iter().map(|bytes| bytes.len()).sum::<usize>() <= 70_000, "{name}");
        let licence = files.contains_key("assets/fonts/OFL.txt");
        assert_eq!(licence, faces > 0, "{name}");
        let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
        let scripted =
            pages.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("<script")).count();
        assert_eq!(scripted > 0, name == "yearbook", "{name}");
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            let page = String::from_utf8_lossy(bytes).replace("&#39;", "'");
            let is_shut = page.contains("script-src 'none'");
            assert_eq!(is_shut, name == "plain", "{name}: {path}");
        }
    }
}

#[test]
fn a_theme_that_is_not_named_is_left_alone() {
    let sandbox = themed("theme-unnamed", &[("css/tokens.css", "/* ours */")]);
    sandbox.write("content/wrapped.yaml", "title: A small year\nyear: 2025\nzone: Europe/Oslo\n");
    sandbox.run(&["build", "content"]).ends_with(0);
    assert!(!page(&sandbox, "assets/css/pages.css").contains("/* ours */"));
}

#[test]
fn a_template_of_the_own_theme_makes_the_page() {
    let template =
        "{% extends \"layout.html\" %}{% block main %}<h1>Ours: {{ it.title }}</h1>{% endblock %}";
    let sandbox = themed("theme-template", &[("incident.html", template)]);
    sandbox.run(&["build", "content"]).ends_with(0);
    let incident = page(&sandbox, "incidents/INC-1/index.html");
    assert!(incident.contains("<h1>Ours: Export stalled</h1>"), "{incident}");
}

#[test]
fn a_font_of_the_own_theme_travels_as_it_is() {
    let sandbox = themed("theme-font", &[("css/tokens.css", "")]);
    let font = [0x77, 0x4f, 0x46, 0x32, 0xff, 0xfe, 0x00];
    let folder = sandbox.root.join("content/themes/ours/fonts");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("ours.woff2"), font).unwrap();
    sandbox.run(&["build", "content"]).ends_with(0);
    assert_eq!(sandbox.files("site")["assets/fonts/ours.woff2"], font);
}

#[test]
fn a_name_that_does_not_exist_is_said_with_its_place_and_the_names_that_do() {
    let template =
        "{% extends \"layout.html\" %}\n{% block main %}\n<h1>{{ it.mttr }}</h1>\n{% endblock %}\n";
    let run = check("theme-field", &[("data.html", template)]).ends_with(1);
    assert_eq!(
        run.stderr,
        "\
error[theme-template]: field `mttr` is not defined
 --> content/themes/ours/data.html:3:11
  |
3 | <h1>{{ it.mttr }}</h1>
  |           ^^^^
  |
  = hint: these exist here: files, keys

"
    );
}

#[test]
fn words_that_do_not_exist_or_lack_a_part_are_said_with_their_place() {
    let template = "one\n{{ say(id=\"nav-finding\") }}";
    let run = check("theme-words", &[("cover.html", template)]).ends_with(1);
    assert_eq!(
        run.stderr,
        "\
error[theme-template]: no words are called `nav-finding`; did you mean `nav-findings`?
 --> content/themes/ours/cover.html:2:4
  |
2 | {{ say(id=\"nav-finding\") }}
  |    ^^^^^^^^^^^^^^^^^^^^^

"
    );
    let template = "{{ say(id=\"page-left-out\", n=3) }}";
    let run = check("theme-words-lack", &[("cover.html", template)]).ends_with(1);
    let told = "error[theme-template]: the words `page-left-out` need `reason`\n \
                --> content/themes/ours/cover.html:1:4";
    assert!(run.stderr.starts_with(told), "{}", run.stderr);
}

#[test]
fn a_mistake_in_the_speakers_page_is_said_without_the_notes() {
    let template = "{% for slide in it.slides %}{{ slide.titel }}{% endfor %}\n";
    let run = check("theme-presenter", &[("presenter.html", template)]).ends_with(1);
    assert_eq!(
        run.stderr,
        "\
error[theme-template]: field `titel` is not defined
 --> content/themes/ours/presenter.html:1:38
  |
1 | {% for slide in it.slides %}{{ slide.titel }}{% endfor %}
  |                                      ^^^^^
  |
  = hint: did you mean `title`?
  = hint: these exist here: appendix, id, notes, place, points, title

"
    );
}

#[test]
fn a_template_that_does_not_parse_is_said_with_its_place_and_nothing_is_published() {
    let sandbox = themed("theme-syntax", &[("cover.html", "<h1>\n{% if it.kicker %}\n</h1>\n")]);
    let run = sandbox.run(&["build", "content", "--quiet"]).ends_with(1);
    assert_eq!(
        run.stderr,
        "\
error[theme-template]: unexpected end of input
 --> content/themes/ours/cover.html:2:19
  |
2 |   {% if it.kicker %}
  |  ___________________^
3 | | </h1>
  | |______^
  |
  = hint: each `{% if %}`, `{% for %}` and `{% block %}` needs its end, such as `{% endif %}`

3 files read; no warnings, 1 error; nothing was written.
"
    );
    assert!(!sandbox.names("").contains(&"site".to_owned()));
}

#[test]
fn a_mistake_that_every_page_makes_is_said_once() {
    let layout =
        "{% block kind %}{% endblock %}{% block main %}{% endblock %}\n<p>{{ site.titel }}</p>\n";
    let run = check("theme-layout", &[("layout.html", layout)]).ends_with(1);
    assert_eq!(
        run.stderr,
        "\
error[theme-template]: field `titel` is not defined
 --> content/themes/ours/layout.html:2:12
  |
2 | <p>{{ site.titel }}</p>
  |            ^^^^^
  |
  = hint: did you mean `title`?
  = hint: these exist here: feedback, freeze, has_teaser, has_yearbook, is_read, language, notice, organisation, title, year

"
    );
}

#[test]
fn a_layout_without_its_blocks_is_told_which_ones() {
    let run = check("theme-blocks", &[("layout.html", "<p>ours</p>\n")]).ends_with(1);
    assert_eq!(
        run.stderr,
        "\
error[theme-template]: other templates fill blocks that it does not have
--> content/themes/ours/layout.html
 = hint: put `{% block kind %}{% endblock %}` and `{% block main %}{% endblock %}` where they go

"
    );
}

#[test]
fn a_style_that_no_page_uses_is_warned_of() {
    let run = themed("theme-unused", &[("css/token.css", ":root {}")]).run(&["check", "content"]);
    let run = run.ends_with(0);
    assert_eq!(
        run.stderr,
        "\
warning[unused-theme-file]: no page uses `css/token.css`
--> content/themes/ours/css/token.css
 = hint: did you mean `css/tokens.css`?
 = hint: a theme has templates, `css/` files with the names of the built-in theme's, `js/` and `fonts/`

Read 3 files: 1 incident of 2025, 1 file of the theme, the settings.
Everything was read and counted.

3 files read; 1 warning, no errors.
"
    );
}

#[test]
fn the_example_of_an_own_theme_is_built_with_its_tokens() {
    let tokens = "The inks of a swimming bath, added to the tokens";
    let style = &site("examples/own-theme")["assets/css/pages.css"];
    assert!(style.contains(tokens));
    assert!(!site("examples/first-edition")["assets/css/pages.css"].contains(tokens));
}

#[test]
fn no_two_entrances_of_the_built_in_themes_share_a_name() {
    // The later one would silently win in every slide that asks for either.
    let mut seen = BTreeMap::new();
    for file in stylesheets("themes") {
        let css = fs::read_to_string(&file).unwrap();
        for part in css.split("@keyframes ").skip(1) {
            let name = part.split([' ', '{']).next().unwrap().to_owned();
            let first = seen.insert(name.clone(), file.clone());
            assert_eq!(first, None, "`{name}` is defined again in {}", file.display());
        }
    }
    assert!(seen.len() > 10, "{seen:?}");
}

/// Returns the stylesheets below a folder.
fn stylesheets(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: PathBuf| if path.is_dir() { stylesheets(path) } else { vec![path] };
    let mut files: Vec<PathBuf> = entries.flat_map(below).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "css"));
    files
}
