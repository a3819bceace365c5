//! Files of `static/` that would take the place of a page.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::site::MANIFEST;
use crate::source::{Fate, Sources};

/// Complains about each file of `static/` whose place in the site belongs to a page. Case is ignored, as on many disks.
pub fn check(sources: &Sources, pages: &BTreeSet<String>, complaints: &mut Diagnostics) {
    let (mut files, mut folders) = (BTreeMap::new(), BTreeMap::new());
    for page in pages.iter().map(String::as_str).chain([MANIFEST]) {
        files.insert(page.to_lowercase(), page);
        for (at, _) in page.match_indices('/') {
            folders.entry(page[..at].to_lowercase()).or_insert(page);
        }
    }
    let copied = sources.unread().iter().filter(|one| one.fate == Fate::Static);
    for path in copied.map(|one| one.path.as_str()) {
        let place = path.strip_prefix("static/").unwrap_or(path).to_lowercase();
        let mut above = place.match_indices('/').map(|(at, _)| &place[..at]);
        if let Some(page) = files.get(&place) {
            complaints.push(taken(path, page));
        } else if let Some(page) = folders.get(&place) {
            complaints.push(in_the_way(path, page));
        } else if let Some(page) = above.find_map(|folder| files.get(folder)) {
            complaints.push(in_the_way(path, page));
        }
    }
}

fn taken(path: &str, page: &str) -> Diagnostic {
    let message = format!("the site has its own `{page}`");
    complaint(path, message)
}

fn in_the_way(path: &str, page: &str) -> Diagnostic {
    let message = format!("the site has its own `{page}`, and this cannot stand beside it");
    complaint(path, message)
}

fn complaint(path: &str, message: String) -> Diagnostic {
    let complaint = Diagnostic::error("static-file", message).in_file(path, None);
    let name = path.rsplit('/').next().unwrap_or(path);
    complaint
        .note("nothing in `static/` takes the place of a page")
        .hint(format!("name it otherwise, as in `static/own/{name}`, or remove it"))
        .hint("a page should look otherwise? that is what a theme is for: `themes/NAME/`")
}
