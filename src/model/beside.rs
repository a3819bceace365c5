//! Where a relative address in a text leads.

use super::{edition::Edition, hypothesis::Hypothesis, incident::Incident};
use crate::source::address::{anchor, decoded, resolved};
use crate::source::{Fate, SourceId, Sources};

/// The target of a relative address.
#[derive(Clone, Debug, PartialEq)]
pub enum Beside<'a> {
    /// A write-up with a page, and the heading that is asked for there.
    Incident(&'a Incident, Option<String>),
    /// A claim with a page, and the heading that is asked for there.
    Claim(&'a Hypothesis, Option<String>),
    /// A file that is copied into the site, by its path there.
    Copied(String),
    /// A file of the folder that has no page.
    Unpublished(String),
    /// A folder.
    Folder(String),
    /// Nothing: the folder has no file with this path.
    Missing(String),
    /// A path from the root of something, not from the file.
    Absolute(String),
    /// Something outside of the report folder.
    Outside,
}

/// Follows a relative address from a file of the report.
///
/// Percent escapes are decoded, and the query after `?` is ignored.
pub fn beside<'a>(
    edition: &'a Edition,
    sources: &Sources,
    from: SourceId,
    address: &str,
) -> Beside<'a> {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let path = path.split('?').next().unwrap_or_default();
    if path.starts_with('/') {
        return Beside::Absolute(path.to_owned());
    }
    let from = sources.get(from).path.as_str();
    let found =
        [path.to_owned(), decoded(path)].into_iter().filter_map(|path| resolved(from, &path));
    let mut wanted = None;
    for path in found {
        if let Some(found) = at(edition, sources, &path, anchor(fragment)) {
            return found;
        }
        wanted = wanted.or(Some(path));
    }
    wanted.map_or(Beside::Outside, Beside::Missing)
}

/// Returns the target at a path in the folder.
fn at<'a>(
    edition: &'a Edition,
    sources: &Sources,
    path: &str,
    heading: Option<String>,
) -> Option<Beside<'a>> {
    if let Some((id, _)) = sources.find(path) {
        let claim = || edition.hypotheses.iter().find(|one| one.source == id);
        return Some(match edition.incident_of(id) {
            Some(incident) => Beside::Incident(incident, heading),
            None => claim().map_or(Beside::Unpublished(path.to_owned()), |claim| {
                Beside::Claim(claim, heading)
            }),
        });
    }
    let unread = sources.unread();
    if let Ok(index) = unread.binary_search_by(|one| one.path.as_str().cmp(path)) {
        let copied = path.strip_prefix("static/").filter(|_| unread[index].fate == Fate::Static);
        return Some(match copied {
            Some(copied) => Beside::Copied(copied.to_owned()),
            None => Beside::Unpublished(path.to_owned()),
        });
    }
    sources.has_folder(path).then(|| Beside::Folder(path.to_owned()))
}
