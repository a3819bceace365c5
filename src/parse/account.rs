//! What each file of the folder is, before anything in it is read.

use std::collections::{BTreeMap, BTreeSet};

use super::config;
use super::folder::{self, Role};
use crate::model::{Account, Edition, FileRole, Incident, Kind, Standing};
use crate::source::{Fate, SourceId, Sources};

/// Returns the account of an edition: its files, and the incidents that lack a date or a score.
///
/// `held_back` are the drafts; `passed_over` are files that nothing reads although they lie where something might: a README, an
/// edition of this year. Files with a mistake are in no edition, so they count as refused.
pub fn of(
    sources: &Sources,
    edition: &Edition,
    held_back: &BTreeSet<SourceId>,
    passed_over: &BTreeSet<SourceId>,
) -> Account {
    let kept = kept(edition);
    let settings = &edition.settings;
    let themes = [&settings.theme, &settings.theme_base];
    let is_of_theme = |path: &str| {
        let inside = path.strip_prefix("themes/").and_then(|rest| rest.split_once('/'));
        inside.is_some_and(|(name, _)| themes.iter().any(|theme| *theme == name))
    };
    let part = |id: SourceId, path: &str| match kept.get(&id) {
        _ if passed_over.contains(&id) => FileRole::PassedOver,
        Some(part) => *part,
        None if held_back.contains(&id) => FileRole::HeldBack,
        None if path == config::PATH => FileRole::Settings,
        None if is_of_theme(path) => FileRole::Theme,
        None => match folder::role(path) {
            Role::Other => FileRole::PassedOver,
            _ => FileRole::Refused,
        },
    };
    let read = sources.iter().map(|(id, source)| (source.path.clone(), part(id, &source.path)));
    let fate = |fate: Fate| match fate {
        Fate::Static => FileRole::Static,
        Fate::PassedOver => FileRole::PassedOver,
        Fate::Refused => FileRole::Refused,
    };
    let unread = sources.unread().iter().map(|one| (one.path.clone(), fate(one.fate)));
    let undated = |one: &&Incident| edition.standing(one) == Standing::Undated;
    let waits = |one: &&Incident| edition.is_read() && one.confidence().is_none();
    Account {
        files: read.chain(unread).collect(),
        folders: sources.unread_folders().to_vec(),
        undated: edition.declared().filter(undated).map(|one| one.id.clone()).collect(),
        waiting: edition.declared().filter(waits).map(|one| one.id.clone()).collect(),
        ..Account::default()
    }
}

/// Returns the role of each file that the edition was made from.
fn kept(edition: &Edition) -> BTreeMap<SourceId, FileRole> {
    let incidents = edition.incidents.iter().map(|one| (one.source, incident(one, edition)));
    let claims = edition.hypotheses.iter().map(|one| (one.source, FileRole::Claim));
    let slides = edition.slides.iter().map(|one| (one.source, FileRole::Slide));
    let awards = edition.awards.iter().map(|one| (one.source, FileRole::Award));
    let memory = edition.memory.values().map(|one| (one.source, FileRole::Edition));
    incidents.chain(claims).chain(slides).chain(awards).chain(memory).collect()
}

fn incident(one: &Incident, edition: &Edition) -> FileRole {
    match one.kind {
        _ if !edition.holds(one) => FileRole::OtherYear,
        Kind::Incident | Kind::Security => FileRole::Incident,
        Kind::NearMiss => FileRole::NearMiss,
        Kind::Gameday | Kind::Maintenance => FileRole::Exercise,
    }
}
