//! What an import says of itself, in lines for a terminal.

use super::Outcome;
use crate::diagnostic::{count, figures, short};
use crate::ledger::{self, BODY, Change, Held, Kept, Plan, lines};
use crate::tracker::{Account, DateOrder, FileRead, Place};

/// The most places that one line names; the others are only counted.
const NAMED: usize = 3;

/// Returns what was read, and what became of each row.
pub fn read(outcome: &Outcome) -> Vec<String> {
    let (account, plan) = (&outcome.account, &outcome.plan);
    let mut said: Vec<String> = account.files.iter().map(file).collect();
    said.push(incidents(plan));
    said.extend(skipped(account));
    said.extend(moments(account));
    said.extend(people(account));
    said
}

fn file(file: &FileRead) -> String {
    let FileRead { name, holds, count, order } = file;
    let holds = match (*count, *holds) {
        (1, "log entries") => "log entry",
        (1, many) => many.trim_end_matches('s'),
        (_, many) => many,
    };
    let read = format!("Read {} {holds} of {}", figures(*count), short(name));
    let Some(found) = order else { return format!("{read}.") };
    let order = match found.order {
        DateOrder::DayFirst => "the dates are day first",
        DateOrder::MonthFirst => "the dates are month first",
    };
    match &found.shown_by {
        Some(place) => format!("{read}; {order}, as {} {} shows.", kind(place), place.nth),
        None => format!("{read}; {order}, as you said."),
    }
}

fn kind(place: &Place) -> &'static str {
    if place.is_row { "row" } else { "incident" }
}

fn incidents(plan: &Plan) -> String {
    let new = plan.changes.iter().filter(|change| change.before.is_none()).count();
    let parts = [
        (new, "new"),
        (plan.changes.len() - new, "changed"),
        (plan.same, if plan.same == 1 { "as it was" } else { "as they were" }),
        (plan.removed.len(), "removed by you"),
        (plan.left.warnings(), "left"),
    ];
    let all = parts.iter().map(|(n, _)| n).sum();
    let parts: Vec<String> = parts
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, words)| format!("{} {words}", figures(*n)))
        .collect();
    format!("  {}: {}", count(all, "incident"), parts.join(", ")).trim_end_matches(": ").to_owned()
}

fn skipped(account: &Account) -> Vec<String> {
    let mut reasons: Vec<(usize, String)> = account
        .skipped
        .iter()
        .map(|(reason, places)| (places.len(), reason.words(places.len())))
        .collect();
    let years = account.other_years.iter();
    reasons.extend(years.map(|(year, places)| (places.len(), format!("of {year}"))));
    reasons.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let all: usize = reasons.iter().map(|(n, _)| n).sum();
    let parts: Vec<String> =
        reasons.into_iter().map(|(n, words)| format!("{} {words}", figures(n))).collect();
    let line = format!("  {} skipped: {}", figures(all), parts.join(", "));
    if all > 0 { vec![line] } else { Vec::new() }
}

fn moments(account: &Account) -> Option<String> {
    let parts: Vec<String> = account
        .moments
        .iter()
        .map(|(key, n)| format!("{} {}", key.trim_end_matches("_at"), figures(*n)))
        .collect();
    if parts.is_empty() {
        return Some("  moments: none".to_owned());
    }
    let mut line = format!("  moments: {}, all under `recorded`", parts.join(", "));
    match account.defaults {
        0 => {}
        1 => line.push_str("; 1 lies within a second of the ticket's creation"),
        n => {
            line.push_str(&format!("; {} lie within a second of the ticket's creation", figures(n)))
        }
    }
    if account.zoneless > 0 {
        line.push_str(&format!(
            "; {} without an offset, read in the report's zone",
            figures(account.zoneless)
        ));
    }
    Some(line)
}

fn people(account: &Account) -> Option<String> {
    let mut parts = Vec::new();
    if account.people_cells > 0 {
        let verb = if account.people_cells == 1 { "was" } else { "were" };
        parts
            .push(format!("{} with names {verb} not written", count(account.people_cells, "cell")));
    }
    if account.names_removed > 0 {
        let verb = if account.names_removed == 1 { "was" } else { "were" };
        parts.push(format!("{} in texts {verb} removed", count(account.names_removed, "name")));
    }
    if account.free_texts > 0 {
        let verb = if account.free_texts == 1 { "was" } else { "were" };
        parts.push(format!(
            "{} {verb} taken, in which only you can see a name that stands nowhere else",
            count(account.free_texts, "text")
        ));
    }
    (!parts.is_empty()).then(|| format!("  people: {}", parts.join("; ")))
}

/// Returns the files that change, each with its lines: `-` with their numbers in the old file, `+` with those in the new one.
pub fn changes(plan: &Plan) -> Vec<String> {
    plan.changes.iter().flat_map(change).collect()
}

fn change(change: &Change) -> Vec<String> {
    if change.before.is_none() {
        return vec![format!("+ {} (new)", change.path)];
    }
    let line = |line: ledger::Line| {
        let sign = if line.comes { '+' } else { '-' };
        format!("{:>5} {sign} {}", line.number, line.text)
    };
    let own = lines(change).into_iter().map(line);
    [format!("~ {}", change.path)].into_iter().chain(own).collect()
}

/// Returns what stays as a person wrote it.
pub fn kept(plan: &Plan) -> Vec<String> {
    let mut said = Vec::new();
    let mut path = "";
    for one in &plan.kept {
        if one.path != path {
            path = &one.path;
            said.push(format!("= {path}"));
        }
        said.push(format!("      {}", kept_one(one)));
    }
    if !plan.removed.is_empty() {
        said.push(format!(
            "Removed by you, and not written again: {}. To have one again, remove its lines from `{}`.",
            named(plan.removed.clone()),
            super::RECORD
        ));
    }
    said
}

/// Names the first few with commas, and counts the others.
fn named(mut all: Vec<String>) -> String {
    let more = all.len().saturating_sub(NAMED);
    all.truncate(NAMED);
    match more {
        0 => all.join(", "),
        more => format!("{} and {} more", all.join(", "), figures(more)),
    }
}

fn kept_one(kept: &Kept) -> String {
    let Kept { key, theirs, yours, .. } = kept;
    if key == BODY {
        return "the tracker has another description; kept your text".to_owned();
    }
    let theirs = short(&theirs.yaml(false));
    match yours {
        Held::Nothing => format!("{key}: the tracker says {theirs}; you removed it"),
        yours => format!("{key}: the tracker says {theirs}, kept {}", short(&yours.yaml(false))),
    }
}

/// Returns what was in the export and could not be taken, and what to do about it; `mapping` is the name of the mapping.
pub fn untaken(outcome: &Outcome, mapping: &str) -> Vec<String> {
    let account = &outcome.account;
    let mut said = Vec::new();
    for cut in &account.cuts {
        said.push(format!(
            "{} holds {cut}: it is a part of an export. Name the other parts too.",
            short(&cut.file)
        ));
    }
    for ((column, why), cells) in &account.unreadable {
        said.push(format!(
            "Not read: {} of \"{}\". Such cells {why}; the first is in {}. What to do: {}.",
            count(cells.count, "cell"),
            short(column),
            cells.first,
            why.remedy()
        ));
    }
    if !account.wide.is_empty() {
        let rows = account.wide.iter().map(ToString::to_string).collect();
        let n = count(account.wide.len(), "row");
        said.push(format!(
            "{n} with more cells than the header: {}. Read up to the last date that is surely under its own column, else not at all. \
             Put the text that holds a separator into quotes, or export again.",
            named(rows)
        ));
    }
    if !account.unread.is_empty() {
        let columns: Vec<String> =
            account.unread.iter().map(|one| format!("\"{}\"", short(one))).collect();
        let is_table = account.files.iter().any(|file| file.holds == "rows");
        let what = if is_table { "columns" } else { "fields" };
        let it = if columns.len() == 1 { "it" } else { "one" };
        said.push(format!(
            "Unread {what} with dates: {}: name {it} in {mapping} to use it.",
            columns.join(", ")
        ));
    }
    // The year with the most is the one that was meant.
    let most = account.other_years.iter().max_by_key(|(_, places)| places.len());
    if let Some((year, _)) = most {
        said.push(format!(
            "Only incidents of {} are taken; `--year {year}` takes those of {year}.",
            outcome.year
        ));
    }
    said
}

/// Returns what was written, how to keep it, and how to undo it; `folder` is the report folder as it is typed, `git` says whether
/// it lies in a repository.
pub fn written(outcome: &Outcome, folder: &str, git: bool) -> Vec<String> {
    let changes = &outcome.plan.changes;
    let new = changes.iter().filter(|change| change.before.is_none()).count();
    let changed = changes.len() - new;
    let record = format!("`{}`", super::RECORD);
    let done = match (new, changed) {
        (0, 0) if outcome.record.is_none() => {
            return vec!["Nothing had to be written: all is as it was.".to_owned()];
        }
        (0, 0) => {
            return vec![format!(
                "No write-up had to change. {record} now says what is yours: commit it."
            )];
        }
        (0, _) => format!("Changed {}", count(changed, "write-up")),
        (_, 0) => format!("Wrote {}", count(new, "new write-up")),
        _ => format!("Wrote {}, changed {}", count(new, "new write-up"), figures(changed)),
    };
    let done = format!("{done}, and noted it in {record}: commit that file with them.");
    vec![done, undo(outcome, folder, git.then_some((new > 0, changed > 0)))]
}

/// Says how to take an import back; `git` says whether there are new files and changed ones, if the folder is in a repository.
fn undo(outcome: &Outcome, folder: &str, git: Option<(bool, bool)>) -> String {
    let Some((new, changed)) = git else {
        return "To undo it, remove what is new and change the lines back: an import leaves alone what you change or remove."
            .to_owned();
    };
    let inside = |name: &str| match folder.trim_end_matches('/') {
        "." | "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    };
    let (incidents, record) = (inside("incidents"), inside(".wrapped"));
    let mut commands = Vec::new();
    if changed || !outcome.first {
        let paths = [changed.then_some(&incidents), (!outcome.first).then_some(&record)];
        let paths: Vec<&str> = paths.into_iter().flatten().map(String::as_str).collect();
        commands.push(format!("`git restore {}`", paths.join(" ")));
    }
    if new || outcome.first {
        let paths = [new.then_some(&incidents), outcome.first.then_some(&record)];
        let paths: Vec<&str> = paths.into_iter().flatten().map(String::as_str).collect();
        commands.push(format!("`git clean -f {}`", paths.join(" ")));
    }
    let also = if commands.len() == 1 { "It also drops" } else { "They also drop" };
    format!(
        "To undo it, where all was committed before: {}. {also} what you had not committed there.",
        commands.join(" and ")
    )
}
