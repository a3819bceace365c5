//! Checks the files of a report's own theme before any page is made.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::render::theme::assets;
use crate::source::Wide;
use crate::theme::Theme;

/// Endings of text files.
const TEXT: [&str; 3] = ["html", "css", "js"];

/// Complains about files of the report's own theme that no page would use, and about text that is not UTF-8.
pub fn check(theme: &Theme, complaints: &mut Diagnostics) {
    let built_in = &theme.base();
    for (inside, path) in theme.own() {
        let wide = theme.file(inside).and_then(Wide::of);
        if is_text(inside) && (wide.is_some() || theme.text(inside).is_none()) {
            let what = wide.map_or("not UTF-8".to_owned(), |wide| wide.to_string());
            let message = format!(
                "this file is {what}, and a theme's templates, styles and scripts have to be UTF-8"
            );
            let error = Diagnostic::error("encoding", message).in_file(path, None);
            complaints.push(error.hint("save it as UTF-8"));
        } else if !is_used(inside, built_in) {
            complaints.push(unused(inside, path, built_in));
        }
    }
}

fn ending(path: &str) -> &str {
    Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

fn is_text(path: &str) -> bool {
    TEXT.contains(&ending(path))
}

/// Returns whether a page can use a file: a style sheet with a known name, a template, a script, a font or a note about the theme.
fn is_used(path: &str, built_in: &Theme) -> bool {
    let is_page_part =
        path.ends_with(".html") || path.starts_with("fonts/") || path.starts_with("js/");
    let is_about = !path.contains('/') && ["md", "txt", ""].contains(&ending(path));
    is_page_part
        || is_about
        || assets::is_style(path)
        || path == "theme.yaml"
        || built_in.file(path).is_some()
}

fn unused(inside: &str, path: &str, built_in: &Theme) -> Diagnostic {
    let alike =
        built_in.files().map(|(path, _)| path).filter(|path| ending(path) == ending(inside));
    Diagnostic::warning("unused-theme-file", format!("no page uses `{inside}`"))
        .in_file(path, None)
        .hint_if(did_you_mean(inside, alike))
        .hint("a theme has templates, `css/` files with the names of the built-in theme's, `js/` and `fonts/`")
}
