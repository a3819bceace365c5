//! Styles, scripts and fonts of the theme, as files beside the pages or inside a page in one file.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::digest::sha256;
use crate::site::Sink;
use crate::source::text::has;
use crate::theme::Theme;

/// The files of the theme that make up the slideshow's style sheet.
const DECK_STYLES: &str = "\
    css/fonts.css css/tokens.css css/chart.css css/portrait.css css/deck.css css/slides/ask.css \
    css/slides/awards.css css/slides/bet.css css/slides/calendar.css \
    css/slides/closing.css css/slides/cover.css css/slides/darts.css css/slides/last-year.css css/slides/list.css \
    css/slides/memory.css css/slides/metric.css css/slides/near-misses.css css/slides/photo.css \
    css/slides/picture.css css/slides/prose.css css/slides/scoreboard.css \
    css/slides/wheel.css css/controls.css css/over.css";
/// The files of the style sheet of all other pages.
const PAGE_STYLES: &str =
    "css/fonts.css css/tokens.css css/chart.css css/pages.css css/print.css css/over.css";
/// The files of the yearbook's style sheet.
pub const YEARBOOK_STYLES: &str = "\
    css/fonts.css css/tokens.css css/pages.css css/portrait.css css/yearbook.css css/print.css \
    css/over.css";

/// The files of the style sheet of the speaker's notes.
const NOTES_STYLES: &str = "css/fonts.css css/tokens.css presenter/presenter.css";

/// Where the slideshow's style sheet is published.
pub const DECK_STYLE: &str = "assets/css/deck.css";
/// Where the style sheet of every other page is published.
pub const PAGE_STYLE: &str = "assets/css/pages.css";
/// Where the yearbook's style sheet is published.
pub const YEARBOOK_STYLE: &str = "assets/css/yearbook.css";
/// Where the slideshow's script is published.
pub const DECK_SCRIPT: &str = "assets/js/deck.js";
/// Where the archive's script is published.
pub const ARCHIVE_SCRIPT: &str = "assets/js/archive.js";
/// Where the script of the metric's page is published.
pub const METRIC_SCRIPT: &str = "assets/js/metric.js";

/// Returns the content security policy of a page whose styles, scripts and fonts are files of their own; where the theme has no
/// script, none may run.
pub fn policy(theme: &Theme) -> String {
    let mut scripts = theme.files().filter(|(path, _)| path.starts_with("js/"));
    let scripts = match scripts.any(|(_, bytes)| !is_blank(bytes)) {
        true => "script-src 'self'; connect-src 'self'",
        false => "script-src 'none'",
    };
    format!(
        "default-src 'none'; style-src 'self'; {scripts}; font-src 'self'; img-src 'self' data:; \
         base-uri 'none'; form-action 'none'"
    )
}

/// Returns whether a file is blank: that is how a theme switches a script off.
fn is_blank(bytes: &[u8]) -> bool {
    bytes.trim_ascii().is_empty()
}

/// Publishes the theme's styles, scripts and fonts.
///
/// Built-in fonts that `css/fonts.css` does not name are not published, and neither are blank scripts.
pub fn publish(theme: &Theme, site: &dyn Sink) {
    site.take(DECK_STYLE, style(theme, DECK_STYLES).as_bytes());
    site.take(PAGE_STYLE, style(theme, PAGE_STYLES).as_bytes());
    let own: BTreeSet<&str> = theme.own().map(|(path, _)| path).collect();
    let fonts = theme.text("css/fonts.css").unwrap_or_default();
    let has_face = |path: &str| path.ends_with(".woff2") && fonts.contains(path);
    let has_faces = theme.files().any(|(path, _)| !own.contains(path) && has_face(path));
    let copied = |path: &str| match path.split_once('/') {
        Some(("js", _)) => true,
        Some(("fonts", _)) => {
            own.contains(path) || has_face(path) || (has_faces && path.ends_with(".txt"))
        }
        _ => false,
    };
    for (path, bytes) in theme.files().filter(|(path, bytes)| copied(path) && !is_blank(bytes)) {
        site.take(&format!("assets/{path}"), bytes);
    }
}

/// Returns the address of a script; empty if the theme switched it off with a blank file.
pub fn script_file(theme: &Theme, root: &str, address: &str) -> String {
    let inside = address.trim_start_matches("assets/");
    let is_there = theme.file(inside).is_some_and(|bytes| !is_blank(bytes));
    if is_there { format!("{root}{address}") } else { String::new() }
}

/// Returns whether any page uses a style sheet with this path.
pub fn is_style(path: &str) -> bool {
    [DECK_STYLES, PAGE_STYLES, YEARBOOK_STYLES, NOTES_STYLES].iter().any(|paths| has(paths, path))
}

/// Joins files of the theme to one style sheet.
pub fn style(theme: &Theme, paths: &str) -> String {
    paths.split(' ').map(|path| theme.text(path).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// What a single-file page carries inside.
pub struct Inlined {
    /// The style sheet, with its fonts.
    pub style: String,
    /// The script; empty where there is none.
    pub script: String,
    /// The content security policy that allows just these two.
    pub policy: String,
}

/// Returns the slideshow's style and script for a single-file page.
pub fn inlined(theme: &Theme) -> Inlined {
    within(theme, &style(theme, DECK_STYLES), theme.text("js/deck.js").unwrap_or_default())
}

/// Returns the slideshow's style as it is printed, without controls.
pub fn on_paper(theme: &Theme) -> Inlined {
    let style = style(theme, DECK_STYLES).replace("@media print", "@media all");
    within(theme, &style, "")
}

/// Returns the style and script of the speaker's notes; the policy also allows frames with the site's slides.
pub fn notes(theme: &Theme) -> Inlined {
    let script = theme.text("presenter/presenter.js").unwrap_or_default();
    let mut inlined = within(theme, &style(theme, NOTES_STYLES), script);
    inlined.policy.push_str("; frame-src 'self' file:");
    inlined
}

/// Embeds the fonts in a style sheet, and makes the policy for it and a script.
fn within(theme: &Theme, style: &str, script: &str) -> Inlined {
    // The hashes have to match the page, and minifying trims the style and the script.
    let mut style = style.trim().to_owned();
    for (path, bytes) in theme.files().filter(|(path, _)| path.ends_with(".woff2")) {
        let data = data("font/woff2", bytes);
        style = style.replace(&format!("../{path}"), &data);
    }
    let script = script.trim().to_owned();
    let scripts =
        if script.is_empty() { "'none'".to_owned() } else { format!("'{}'", hash(&script)) };
    let policy = format!(
        "default-src 'none'; style-src '{}'; script-src {scripts}; font-src data:; img-src data:; \
         connect-src 'self'; base-uri 'none'; form-action 'none'",
        hash(&style)
    );
    Inlined { style, script, policy }
}

/// Returns the digest of a text as a content security policy writes it.
pub fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(sha256(text.as_bytes())))
}

/// Returns a file as a `data:` address.
pub fn data(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type};base64,{}", STANDARD.encode(bytes))
}
