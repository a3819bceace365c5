//! Slides for other people's decks: what is refused, and what a browser makes where there is one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::sandbox::Sandbox;

const SLIDE: &str = "---\ntitle: Thank you\n---\nSeen by all.\n\nNotes:\nWhisper & wait.\n";

/// Returns a browser to test with; says so where there is none.
fn browser() -> Option<String> {
    let asked = std::env::var("CHROMIUM").ok().map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let installed = std::env::split_paths(&path).map(|folder| folder.join("chromium"));
    let found = asked.into_iter().chain(installed).find(|file| file.is_file());
    if found.is_none() {
        println!("Skipped: there is no Chromium here, and `CHROMIUM` names none.");
    }
    found.map(|file| file.to_string_lossy().into_owned())
}

/// Counts the pages of a PDF.
fn pages(pdf: &Path) -> usize {
    let bytes = fs::read(pdf).unwrap();
    let text = String::from_utf8_lossy(&bytes).replace("/Type/Page", "/Type /Page");
    let kinds = text.split("/Type /Page").skip(1);
    kinds.filter(|rest| !rest.starts_with('s')).count()
}

/// Counts the slides of a site.
fn slides(sandbox: &Sandbox, page: &str) -> usize {
    let page = fs::read_to_string(sandbox.root.join(page)).unwrap();
    page.matches("aria-roledescription").count()
}

#[test]
fn without_a_browser_the_message_says_what_to_install() {
    if ["/opt/google/chrome/chrome", "/snap/bin/chromium"]
        .iter()
        .any(|path| Path::new(path).exists())
    {
        return println!("Skipped: there is a browser here at a place that is always looked at.");
    }
    let sandbox = Sandbox::with_report("no-browser");
    let nothing = [("PATH", ""), ("WRAPPED_BROWSER", "")];
    let run = sandbox.run_in("", &["export", "pdf", "content"], &nothing).ends_with(2);
    assert_eq!(
        run.stderr,
        "error: there is no browser here to make pictures with\n  \
         = hint: install Chromium, Chrome or Edge; on Debian and Ubuntu: `apt install chromium`\n  \
         = hint: where one is elsewhere, name it with `--browser PATH` or in `WRAPPED_BROWSER`\n"
    );
    assert_eq!(sandbox.names(""), ["content"]);
}

#[test]
fn a_browser_that_is_not_there_is_named() {
    let sandbox = Sandbox::with_report("no-such-browser");
    let message = "error: there is no browser `netscape`\n  \
         = hint: `--browser` and `WRAPPED_BROWSER` take the path of a program, or its name on the search path\n";
    let run = sandbox.run(&["export", "pdf", "content", "--browser", "netscape"]).ends_with(2);
    assert_eq!(run.stderr, message);
    let variable = [("WRAPPED_BROWSER", "netscape")];
    let run = sandbox.run_in("", &["export", "pdf", "content"], &variable).ends_with(2);
    assert_eq!(run.stderr, message);
}

#[test]
fn an_unknown_format_is_answered_with_those_that_exist() {
    let sandbox = Sandbox::with_report("unknown-format");
    sandbox
        .run(&["export", "gif", "content"])
        .ends_with(2)
        .says("there is no format `gif`")
        .says("pictures are PNG: `wrapped export png`");
    sandbox
        .run(&["export", "x", "content"])
        .ends_with(2)
        .says("the formats are `pdf`, `png` and `pptx`");
}

#[test]
fn what_somebody_else_wrote_is_refused_before_any_browser_starts() {
    let sandbox = Sandbox::with_report("export-foreign");
    sandbox.write("deck.pdf", "%PDF-1.4 mine");
    sandbox.write("deck-png/holiday.png", "mine");
    fs::create_dir(sandbox.root.join("deck.pptx")).unwrap();
    let before = sandbox.files("");
    for (format, message) in [
        (
            "pdf",
            "failed to replace `deck.pdf`: this tool did not write it, or somebody changed it since",
        ),
        (
            "png",
            "failed to replace `deck-png`: it holds `holiday.png`, which this tool did not write",
        ),
        ("pptx", "failed to write `deck.pptx`: it is a folder"),
    ] {
        let arguments = ["export", format, "content", "--browser", "/bin/false"];
        sandbox.run(&arguments).ends_with(2).says(message);
    }
    let inside = ["export", "pdf", "content", "-o", "content/slides/x.pdf"];
    sandbox
        .run(&inside)
        .ends_with(2)
        .says("it lies in `slides`, which is read as a part of the report");
    assert!(sandbox.files("") == before);
}

#[test]
fn a_name_of_another_format_and_a_place_in_a_site_are_refused() {
    let sandbox = Sandbox::with_report("export-ending");
    sandbox.write("content/static/#hash.txt", "mine");
    sandbox.run(&["build", "content"]).ends_with(0);
    // A file whose name begins with `#` is known again, too.
    sandbox.run(&["build", "content"]).ends_with(0);
    let before = sandbox.files("");
    for (format, out, message) in [
        ("pptx", "deck.pdf", "a name that ends in `.pdf` is that of another format"),
        ("pdf", "deck.PPTX", "a name that ends in `.pptx` is that of another format"),
        ("png", "deck.png", "a name that ends in `.png` is that of another format"),
        ("pdf", "site/deck.pdf", "site`, which is replaced as a whole"),
        ("png", "site/png", "site`, which is replaced as a whole"),
    ] {
        let arguments = ["export", format, "content", "-o", out];
        sandbox.run(&arguments).ends_with(2).says(message);
    }
    let arguments = ["build", "content", "-o", "site/inner"];
    let run = sandbox.run(&arguments).ends_with(2);
    run.says("site`, which is replaced as a whole");
    assert!(sandbox.files("") == before);
}

#[test]
#[cfg(unix)]
fn a_browser_that_fails_is_quoted_and_leaves_nothing() {
    let sandbox = Sandbox::with_report("export-fails");
    fs::create_dir(sandbox.root.join("temporary")).unwrap();
    let temporary = sandbox.root.join("temporary").to_string_lossy().into_owned();
    for format in ["pdf", "pptx"] {
        let arguments = ["export", format, "content", "--browser", "/bin/false"];
        sandbox
            .run_in("", &arguments, &[("TMPDIR", &temporary)])
            .ends_with(2)
            .says("error: the browser `/bin/false`: it failed (exit status: 1)")
            .says("try another with `--browser`");
    }
    assert_eq!(sandbox.names(""), ["content", "temporary"]);
    assert_eq!(sandbox.names("temporary"), Vec::<String>::new());
}

#[test]
fn a_pdf_has_a_page_a_slide_and_is_the_same_each_time() {
    let Some(browser) = browser() else { return };
    let sandbox = Sandbox::with_report("export-pdf");
    sandbox.write("content/slides/thanks.md", SLIDE);
    // Short, since Chromium's socket goes below it, and the path of a socket has a limit of some hundred bytes.
    let folder = std::env::temp_dir().join(format!("it-{}", std::process::id()));
    fs::create_dir(&folder).unwrap();
    let temporary = folder.to_string_lossy().into_owned();
    let environment = [("TMPDIR", temporary.as_str())];
    sandbox.run(&["build", "content"]).ends_with(0);
    let arguments = ["export", "pdf", "content", "--browser", &browser];
    sandbox.run_in("", &arguments, &environment).ends_with(0).says("Wrote `deck.pdf` (");
    let first = fs::read(sandbox.root.join("deck.pdf")).unwrap();
    assert_eq!(pages(&sandbox.root.join("deck.pdf")), slides(&sandbox, "site/deck.html"));
    sandbox.run_in("", &arguments, &environment).ends_with(0);
    assert!(first == fs::read(sandbox.root.join("deck.pdf")).unwrap());
    // Only an empty folder can be removed so.
    fs::remove_dir(&folder).unwrap();
}

#[test]
fn pictures_are_numbered_and_those_that_are_no_slides_any_more_go() {
    let Some(browser) = browser() else { return };
    let sandbox = Sandbox::with_report("export-png");
    sandbox.write("content/slides/thanks.md", SLIDE);
    let arguments = ["export", "png", "content", "--browser", &browser];
    sandbox.run(&arguments).ends_with(0);
    let names = sandbox.names("deck-png");
    assert!(names.contains(&"01-cover.png".to_owned()), "{names:?}");
    assert!(names.contains(&"02-thanks.png".to_owned()), "{names:?}");
    fs::remove_file(sandbox.root.join("content/slides/thanks.md")).unwrap();
    sandbox.run(&arguments).ends_with(0);
    let names = sandbox.names("deck-png");
    assert!(!names.contains(&"02-thanks.png".to_owned()), "{names:?}");
}

#[test]
fn a_slideshow_file_opens_in_libreoffice_with_every_page_and_its_notes() {
    let Some(browser) = browser() else { return };
    let sandbox = Sandbox::with_report("export-pptx");
    sandbox.write("content/slides/thanks.md", SLIDE);
    sandbox.run(&["build", "content"]).ends_with(0);
    let arguments = ["export", "pptx", "content", "--quiet", "--browser", &browser];
    let run = sandbox.run(&arguments).ends_with(0);
    assert_eq!((run.stdout, run.stderr), (String::new(), String::new()));
    let file = fs::read(sandbox.root.join("deck.pptx")).unwrap();
    let text = String::from_utf8_lossy(&file);
    assert!(text.contains("<a:t>Whisper &amp; wait.</a:t>"));
    let convert = |format: &str| {
        let mut office = Command::new("soffice");
        let profile = format!("-env:UserInstallation=file://{}/office", sandbox.root.display());
        office.args([&profile, "--headless", "--convert-to", format, "deck.pptx"]);
        office.current_dir(&sandbox.root).output()
    };
    if convert("pdf").is_err() {
        return println!("Skipped: there is no LibreOffice here.");
    }
    assert_eq!(pages(&sandbox.root.join("deck.pdf")), slides(&sandbox, "site/deck.html"));
    convert("fodp").unwrap();
    let flat = fs::read_to_string(sandbox.root.join("deck.fodp")).unwrap();
    assert!(flat.contains("Whisper &amp; wait."), "the notes are lost");
    assert!(flat.contains("<svg:desc>Thank you"), "the alternative text is lost");
}
