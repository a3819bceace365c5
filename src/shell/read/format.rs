//! Files of other formats in a folder of Markdown files: what is said of each.

use crate::diagnostic::Diagnostic;
use crate::source::{about::has_front_matter, text::has};

/// What a file of another format probably is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guess {
    /// Several in rows, such as a table.
    List,
    /// The keys of one incident or claim.
    Keys,
    /// One incident or claim in prose.
    Prose,
    /// An archive of several files.
    Pack,
}

/// Formats that people keep incidents in: their endings, the name in a complaint, and what they probably hold.
const FORMATS: [(&[&str], &str, Guess); 20] = [
    (&["csv"], "a CSV", Guess::List),
    (&["tsv", "tab"], "a TSV", Guess::List),
    (&["xlsx", "xls", "xlsm", "ods", "numbers"], "a spreadsheet", Guess::List),
    (&["sql", "db", "sqlite", "sqlite3"], "a database", Guess::List),
    (&["json", "jsonl", "ndjson", "json5"], "JSON", Guess::List),
    (&["xml"], "XML", Guess::List),
    (&["ics"], "a calendar", Guess::List),
    (&["yaml", "yml"], "YAML alone", Guess::Keys),
    (&["toml"], "TOML", Guess::Keys),
    (&["docx", "doc", "odt", "rtf", "pages"], "a text document", Guess::Prose),
    (&["pptx", "ppt", "odp", "key"], "a slideshow file", Guess::Prose),
    (&["txt", "text", "log"], "plain text", Guess::Prose),
    (&["org"], "Org", Guess::Prose),
    (&["rst"], "reStructuredText", Guess::Prose),
    (&["adoc", "asciidoc", "asc"], "AsciiDoc", Guess::Prose),
    (&["textile", "wiki", "mediawiki", "tex", "ipynb"], "this kind of text", Guess::Prose),
    (&["html", "htm", "xhtml", "mht"], "HTML", Guess::Prose),
    (&["pdf"], "a PDF", Guess::Prose),
    (&["eml", "msg", "mbox"], "a mail", Guess::Prose),
    (&["zip", "tar", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar"], "an archive", Guess::Pack),
];

/// Endings of pictures, sound and films, which may well lie beside write-ups.
const PICTURES: &str =
    "png jpg jpeg webp gif svg avif heic bmp tif tiff ico mp4 mov webm mp3 drawio excalidraw puml";

/// Endings of files that editors and Git leave behind.
const LEFTOVERS: &str = "bak orig rej swp tmp old";

/// What file managers leave in each folder.
const OF_FOLDERS: [&str; 3] = ["thumbs.db", "ehthumbs.db", "desktop.ini"];

/// Returns the complaint about a file of another format that looks as if it belonged to its folder; `beginning` reads the
/// start of its text.
pub(super) fn complaint(
    path: &str,
    folder: &str,
    beginning: impl FnOnce() -> String,
) -> Option<Diagnostic> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let lower = ending.to_lowercase();
    if has(PICTURES, &lower) || is_leftover(name, &lower) {
        return None;
    }
    let known = FORMATS.iter().find(|(endings, ..)| endings.contains(&lower.as_str()));
    let stem = stem.trim_end_matches(".md");
    let (message, hint) = match known {
        _ if folder == "editions" => {
            let markdown = (lower == "md").then_some("Markdown");
            let what = known.map(|(_, what, _)| *what).or(markdown)?;
            let message = format!("{what} is not read here: an earlier edition is YAML");
            (message, edition(stem, &lower))
        }
        Some((_, format, guess)) => {
            let what = what(folder);
            let message =
                format!("{format} is not read: each {what} is a Markdown file of its own");
            (message, way(*guess, stem, folder))
        }
        None if has_front_matter(&beginning()) => (
            "this looks like Markdown, and only files that end in `.md` are read".to_owned(),
            format!("name it `{stem}.md`"),
        ),
        None => return None,
    };
    let warning = Diagnostic::warning("other-format", message).in_file(path, None).hint(hint);
    let may_be_evidence = matches!(known, Some((_, _, Guess::Prose | Guess::Pack)));
    Some(match may_be_evidence && folder == "incidents" {
        true => warning.hint("it belongs to a write-up? put it into `static/`, which is copied into the site, or out of the report"),
        false => warning,
    })
}

fn is_leftover(name: &str, ending: &str) -> bool {
    let of_emacs = name.starts_with('#') && name.ends_with('#');
    let of_folder = OF_FOLDERS.contains(&name.to_lowercase().as_str());
    of_emacs || of_folder || ending.ends_with('~') || has(LEFTOVERS, ending)
}

/// What a Markdown file of a folder holds.
fn what(folder: &str) -> &'static str {
    match folder {
        "hypotheses" => "claim",
        "awards" => "award",
        "slides" => "slide",
        _ => "incident",
    }
}

/// Returns the keys that a file of a folder has to have.
fn keys(folder: &str) -> &'static str {
    match folder {
        "hypotheses" => "`id:` and `statement:`",
        "slides" => "`title:`",
        _ => "`id:` and `title:`",
    }
}

fn way(guess: Guess, stem: &str, folder: &str) -> String {
    let front = format!("`---`, one key a line such as {}, and `---` again", keys(folder));
    match guess {
        Guess::List => format!(
            "write each {} in it into a `.md` file of its own: {front}, then the text",
            what(folder)
        ),
        Guess::Keys => format!(
            "name it `{stem}.md`, with its keys between two lines `---`, as in `id: {stem}`"
        ),
        Guess::Prose => format!("save its text as `{stem}.md`, and begin it with {front}"),
        Guess::Pack => format!("unpack it: each {} is a `.md` file of its own", what(folder)),
    }
}

/// Says how to name an edition; JSON is YAML, too.
fn edition(stem: &str, ending: &str) -> String {
    let is_year = stem.len() == 4 && stem.bytes().all(|byte| byte.is_ascii_digit());
    let name = if is_year { stem } else { "2024" };
    match ending {
        "json" => format!("JSON is YAML, too: name it `editions/{name}.yaml`"),
        _ => format!(
            "write what that report said into `editions/{name}.yaml`, with the keys of its `data/findings.json`"
        ),
    }
}
