//! What an import would change, decided before anything is written.

use std::collections::{BTreeMap, BTreeSet};

use super::book::{BODY, Ledger, Wrote};
use super::front::Unsafe;
use super::held::Held;
use super::own::{Step, step};
use super::page::{Page, body, mark};
use crate::diagnostic::{Diagnostic, Diagnostics, short};
use crate::parse::{self, WriteUp};
use crate::privacy::is_same_but_for_names;
use crate::source::{Sources, Span};
use crate::tracker::Record;

/// A file as it was and as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path in the report folder.
    pub path: String,
    /// Its text, without a byte order mark; `None` where it is new.
    pub before: Option<String>,
    /// Its new text.
    pub after: String,
}

/// A value that a person wrote and the tracker has otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The write-up.
    pub path: String,
    /// The key, or `body`.
    pub key: String,
    /// What the tracker says.
    pub theirs: Held,
    /// What stands in the write-up; `Nothing` where the key was removed.
    pub yours: Held,
}

/// All that an import is about to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The files that change, by path.
    pub changes: Vec<Change>,
    /// How many write-ups stay as they are.
    pub same: usize,
    /// What stays as a person wrote it.
    pub kept: Vec<Kept>,
    /// The ids whose write-ups a person removed.
    pub removed: Vec<String>,
    /// A complaint for each file that could not be edited and stays as it is.
    pub left: Diagnostics,
    /// The record as it will be.
    pub ledger: Ledger,
}

/// The folder that is written into.
pub struct Folder<'a> {
    /// All its files.
    pub sources: &'a Sources,
    /// What was written last.
    pub ledger: Ledger,
    /// What an import that was interrupted was about to have written.
    pub interrupted: Option<Ledger>,
}

/// Decides what to write for the incidents of an export; `descriptions` says whether their texts were asked for.
///
/// # Errors
/// Where it cannot be told which file is whose: write-ups that cannot be read, an id in two files, a new file whose name is
/// taken.
pub fn plan(folder: Folder, records: &[Record], descriptions: bool) -> Result<Plan, Diagnostics> {
    let Folder { sources, ledger, interrupted } = folder;
    let mut complaints = Diagnostics::new();
    let write_ups = parse::write_ups(sources, &mut complaints);
    if complaints.errors() > 0 {
        return Err(complaints);
    }
    let by_id = |one: &WriteUp| Some((one.id.as_ref()?.to_lowercase(), one.clone()));
    let by_id: BTreeMap<String, WriteUp> = write_ups.iter().filter_map(by_id).collect();
    let read = sources.iter().map(|(_, source)| source.path.as_str());
    let unread = sources.unread().iter().map(|one| one.path.as_str());
    let paths = read.chain(unread).map(|path| (path.to_lowercase(), path.to_owned())).collect();
    let mut planning = Planning { sources, by_id, paths, descriptions, plan: Plan::default() };
    planning.plan.ledger = match interrupted {
        Some(next) => planning.healed(ledger, &next),
        None => ledger,
    };
    for record in records {
        if let Some(complaint) = planning.of_another(record) {
            complaints.push(complaint);
            continue;
        }
        match planning.by_id.get(&record.id.to_lowercase()).cloned() {
            Some(write_up) => planning.update(record, &write_up),
            None if planning.plan.ledger.incidents.contains_key(&record.id) => {
                planning.plan.removed.push(record.id.clone());
            }
            None => planning.create(record, &mut complaints),
        }
    }
    let mut plan = planning.plan;
    plan.changes.sort_by(|one, other| one.path.cmp(&other.path));
    if complaints.errors() > 0 { Err(complaints) } else { Ok(plan) }
}

struct Planning<'a> {
    sources: &'a Sources,
    by_id: BTreeMap<String, WriteUp>,
    /// Every file that is there or will be, by its path in small letters.
    paths: BTreeMap<String, String>,
    descriptions: bool,
    plan: Plan,
}

impl Planning<'_> {
    /// Returns what the tracker says of an incident, its body among it if that was asked for.
    fn theirs(&self, record: &Record) -> BTreeMap<String, Held> {
        let values = record.values.iter();
        let held = values.filter_map(|(key, value)| Some((key.clone(), Held::of_value(value)?)));
        let body =
            self.descriptions.then(|| (BODY.to_owned(), mark(&body(record.text.as_deref()))));
        held.chain(body).collect()
    }

    fn update(&mut self, record: &Record, write_up: &WriteUp) {
        let source = self.sources.get(write_up.source);
        let done = match Page::of(write_up, self.sources) {
            Some(page) => self.edited(record, &source.path, page),
            None => Err(Unsafe { at: 0, why: "its keys cannot be read" }),
        };
        match done {
            Err(refused) => {
                let place = Span::new(write_up.source, refused.at, refused.at);
                self.plan.left.push(left(&record.id, place, refused.why));
            }
            Ok(done) => {
                self.plan.kept.extend(done.kept);
                match done.text == source.text {
                    true => self.plan.same += 1,
                    false => self.plan.changes.push(Change {
                        path: source.path.clone(),
                        before: Some(source.text.clone()),
                        after: done.text,
                    }),
                }
                self.plan.ledger.incidents.insert(record.id.clone(), done.wrote);
            }
        }
    }

    /// Edits one write-up; it is either edited as a whole or not at all.
    fn edited(&self, record: &Record, path: &str, mut page: Page) -> Result<Edited, Unsafe> {
        let mut theirs = self.theirs(record);
        let original = page.clone();
        let mut wrote = self.plan.ledger.incidents.get(&record.id).cloned().unwrap_or_default();
        wrote.tracker = record.tracker.map(str::to_owned).or(wrote.tracker);
        keep_names_out(&mut theirs, &wrote);
        let mut kept = Vec::new();
        for key in keys(record, &theirs, &wrote, self.descriptions) {
            let (now, said) = (page.held(&key), theirs.get(&key));
            match (step(&wrote, &key, &now, said), said) {
                (Step::Leave, _) => {}
                (Step::Keep, said) => {
                    wrote.values.remove(&key);
                    wrote.yours.insert(key.clone());
                    if let Some(theirs) = said.filter(|theirs| **theirs != now) {
                        let (path, theirs) = (path.to_owned(), theirs.clone());
                        kept.push(Kept { path, key, theirs, yours: now });
                    }
                }
                (Step::Set, Some(theirs)) => {
                    match key.as_str() {
                        BODY => page.put(&body(record.text.as_deref())),
                        key => page.set(key, theirs).map_err(|refused| {
                            let again = original.clone().set(key, theirs);
                            again.err().unwrap_or(Unsafe { at: 0, ..refused })
                        })?,
                    }
                    wrote.values.insert(key, theirs.clone());
                }
                (Step::Set | Step::Remove, _) => {
                    page.remove(&key).map_err(|refused| {
                        let again = original.clone().remove(&key);
                        again.err().unwrap_or(Unsafe { at: 0, ..refused })
                    })?;
                    wrote.values.remove(&key);
                }
            }
        }
        Ok(Edited { text: page.text(), wrote, kept })
    }

    fn create(&mut self, record: &Record, complaints: &mut Diagnostics) {
        let path = format!("incidents/{}.md", record.id.to_lowercase());
        if let Some(complaint) = self.taken(&path, &record.id) {
            return complaints.push(complaint);
        }
        let written = self.written(record);
        match written {
            Ok((after, wrote)) => {
                self.paths.insert(path.to_lowercase(), path.clone());
                self.plan.changes.push(Change { path, before: None, after });
                self.plan.ledger.incidents.insert(record.id.clone(), wrote);
            }
            Err(refused) => complaints.push(
                Diagnostic::error(
                    "import-clash",
                    format!("no write-up can be made of `{}`", short(&record.id)),
                )
                .alike("no write-up can be made of an incident")
                .in_file(path, None)
                .note(refused.why),
            ),
        }
    }

    /// Returns the text of a new write-up.
    fn written(&self, record: &Record) -> Result<(String, Wrote), Unsafe> {
        let unread = Unsafe { at: 0, why: "its id is none" };
        let mut page = Page::new(&record.id).ok_or(unread)?;
        let tracker = record.tracker.map(str::to_owned);
        let mut wrote = Wrote { values: self.theirs(record), tracker, ..Wrote::default() };
        let text = body(record.text.as_deref().filter(|_| self.descriptions));
        wrote.values.insert(BODY.to_owned(), mark(&text));
        for (key, _) in &record.values {
            if let Some(held) = wrote.values.get(key) {
                page.set(key, held)?;
            }
        }
        page.put(&text);
        Ok((page.text(), wrote))
    }

    /// Complains where the id is that of another tracker's incident: numbers alone are no one's own.
    fn of_another(&self, record: &Record) -> Option<Diagnostic> {
        let before = self.plan.ledger.incidents.get(&record.id)?.tracker.as_deref()?;
        let now = record.tracker.filter(|now| *now != before)?;
        let message = format!(
            "`{}` of {now} has the id of an incident that came from {before}",
            short(&record.id)
        );
        Some(
            Diagnostic::error("import-clash", message)
                .alike("an id is that of another tracker's incident")
                .in_file(&record.place.file, record.place.line)
                .hint("import each tracker into a report of its own")
                .hint("or is it the same incident? then bring it up to date from one of the two"),
        )
    }

    /// Complains where a new file would take the place of another.
    fn taken(&self, path: &str, id: &str) -> Option<Diagnostic> {
        let there = self.paths.get(&path.to_lowercase())?;
        let message =
            format!("`{}` would be written into `{path}`, and that file has another id", short(id));
        Some(
            Diagnostic::error("import-clash", message)
                .alike("a new write-up would take the place of another file")
                .in_file(there, None)
                .hint("rename that file: an import finds a write-up by its `id`, whatever its name")
                .hint("or is it the same incident? then give it that id"),
        )
    }

    /// Joins the record with what an interrupted import was about to write: each key was either written already or not.
    fn healed(&self, mut ledger: Ledger, next: &Ledger) -> Ledger {
        for (id, next) in &next.incidents {
            let write_up = self.by_id.get(&id.to_lowercase());
            let Some(page) = write_up.and_then(|one| Page::of(one, self.sources)) else { continue };
            let old = ledger.incidents.remove(id).unwrap_or_default();
            let tracker = next.tracker.clone().or_else(|| old.tracker.clone());
            let yours = &old.yours | &next.yours;
            let mut wrote = Wrote { values: BTreeMap::new(), yours, tracker };
            let keys: BTreeSet<&String> = old.values.keys().chain(next.values.keys()).collect();
            for key in keys {
                let now = page.held(key);
                let (old, next) = (old.values.get(key), next.values.get(key));
                let is_now = |one: Option<&Held>| *one.unwrap_or(&Held::Nothing) == now;
                let last = match (is_now(next), is_now(old)) {
                    (true, _) => next,
                    (_, true) => old,
                    // A person changed it since.
                    _ => old.or(next),
                };
                wrote.values.extend(last.map(|last| (key.clone(), last.clone())));
            }
            wrote.values.retain(|key, _| !wrote.yours.contains(key));
            ledger.incidents.insert(id.clone(), wrote);
        }
        ledger
    }
}

/// A write-up with its edits.
struct Edited {
    text: String,
    wrote: Wrote,
    kept: Vec<Kept>,
}

/// Keeps a name out that was taken out before: the export may no longer say who somebody is.
fn keep_names_out(theirs: &mut BTreeMap<String, Held>, wrote: &Wrote) {
    for (key, held) in theirs {
        if let (Held::Text(text), Some(Held::Text(last))) = (&*held, wrote.values.get(key))
            && is_same_but_for_names(last, text)
        {
            *held = Held::Text(last.clone());
        }
    }
}

/// Returns the keys that an import looks at, in the order in which they are written: the tracker's, then those that it had before.
fn keys(
    record: &Record,
    theirs: &BTreeMap<String, Held>,
    wrote: &Wrote,
    descriptions: bool,
) -> Vec<String> {
    let own = record.values.iter().map(|(key, _)| key);
    let body = BODY.to_owned();
    let own = own.chain(theirs.get_key_value(BODY).map(|_| &body));
    // Of what an export has no place for, or nobody could read, it says nothing: what was written stays.
    let is_spoken_of = |key: &&String| match key.as_str() {
        BODY => descriptions,
        key => theirs.contains_key(key) || record.emptied.iter().any(|empty| empty == key),
    };
    let before = wrote.values.keys().filter(is_spoken_of);
    let mut keys: Vec<String> = Vec::new();
    for key in own.chain(before) {
        if !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    keys
}

fn left(id: &str, place: Span, why: &str) -> Diagnostic {
    Diagnostic::warning("import-left", format!("the write-up of `{}` was left as it is", short(id)))
        .alike("a write-up was left as it is")
        .at(place, why)
        .note("the tracker has other values for it, and no key of it was changed")
        .hint("change this line by hand: then it is yours, and the next import goes past it")
}
