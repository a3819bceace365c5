//! The account for a terminal: which files were read, which were not, and why. It is English, like all messages of the tool.

use crate::diagnostic::{figures, short};
use crate::model::{Account, Edition, FileRole, Lead, Standing, Use};
use crate::phrase;
use crate::render::report::Report;
use crate::words::Language::English;

/// The most keys that a line names; the others are only counted.
const NAMED: usize = 3;

/// Returns the line that says what was read.
pub fn read(report: &Report) -> String {
    let account = &report.account;
    let parts = [
        FileRole::Incident,
        FileRole::NearMiss,
        FileRole::Claim,
        FileRole::Slide,
        FileRole::Award,
        FileRole::Edition,
        FileRole::Theme,
        FileRole::Static,
        FileRole::Image,
        FileRole::Settings,
    ];
    let year = report.edition.settings.year;
    let undated = account.undated.len();
    let said = said(account, &parts, |part, n| match part {
        FileRole::Incident => {
            let incidents = count(n, "incident", "incidents");
            match undated {
                0 => format!("{incidents} of {year}"),
                _ if undated == n => format!("{incidents} of {year} (without a date)"),
                _ => format!("{incidents} of {year} ({} of them without a date)", figures(undated)),
            }
        }
        part => words(part, n),
    });
    let files = count(account.all_files(), "file", "files");
    if said.is_empty() { format!("Read {files}.") } else { format!("Read {files}: {said}.") }
}

/// Returns the lines that say what is in no figure and what nobody reads; `all` is the command that names each, unless this
/// is its answer.
///
/// Where there are errors, nobody can say that all is well.
pub fn left_over(report: &Report, all: Option<&str>, errors: bool) -> Vec<String> {
    let account = &report.account;
    let mut lines = Vec::new();
    lines.extend(sentence("Not counted", not_counted(report)));
    lines.extend(waiting(report));
    lines.extend(sentence("Not read", not_read(account)));
    let refused = account.count(FileRole::Refused);
    if refused > 0 {
        lines.push(format!("Refused: {}.", count(refused, "file", "files")));
    }
    match lines.is_empty() {
        true if errors => {}
        true => lines.push("Everything was read and counted.".to_owned()),
        false => lines.extend(all.map(|all| format!("{all} names each."))),
    }
    lines
}

fn sentence(head: &str, parts: String) -> Option<String> {
    (!parts.is_empty()).then(|| format!("{head}: {parts}."))
}

fn not_counted(report: &Report) -> String {
    let parts = [FileRole::Exercise, FileRole::OtherYear, FileRole::HeldBack];
    let late = begun_after_the_freeze(&report.edition);
    said(&report.account, &parts, |part, n| match part {
        FileRole::OtherYear if late => {
            format!("{} of other years or begun after the freeze", figures(n))
        }
        part => words(part, n),
    })
}

/// Says how many incidents have no score while others have one.
fn waiting(report: &Report) -> Option<String> {
    let waiting = report.account.waiting.len();
    let declared = report.edition.declared().count();
    let wait = match waiting {
        0 => return None,
        1 => "waits for a score and is",
        _ => "wait for a score and are",
    };
    Some(format!(
        "{} of {} read; {} {wait} in no duration.",
        figures(declared - waiting),
        figures(declared),
        figures(waiting)
    ))
}

/// Returns whether an incident of the year began after the freeze; like one of another year, it is not counted.
fn begun_after_the_freeze(edition: &Edition) -> bool {
    let mut incidents = edition.incidents.iter();
    incidents.any(|one| edition.standing(one) == Standing::AfterFreeze)
}

fn not_read(account: &Account) -> String {
    let mut all = Vec::new();
    let unread = keys(account, Use::Nothing).into_iter();
    let (strays, kept): (Vec<_>, Vec<_>) =
        unread.partition(|(key, _)| account.strays.contains(*key));
    all.extend(of_keys(&kept, ", which a filter could ask for"));
    all.extend(of_keys(&strays, ""));
    let dropped = keys(account, Use::Dropped);
    let people = match dropped.len() {
        1 => ", which names people",
        _ => ", which name people",
    };
    all.extend(of_keys(&dropped, people));
    let lead = |lead, one: &str, many: &str| match account.links_to(lead) {
        0 => None,
        1 => Some(format!("1 link {one}")),
        n => Some(format!("{} links {many}", figures(n))),
    };
    all.extend(lead(Lead::Nowhere, "leads nowhere", "lead nowhere"));
    all.extend(lead(Lead::Refused, "is refused", "are refused"));
    let passed_over = account.count(FileRole::PassedOver);
    if passed_over > 0 {
        all.push(words(FileRole::PassedOver, passed_over));
    }
    let folders = account.folders.len();
    if folders > 0 {
        let looks = "whose files look like a part of the report";
        all.push(format!("{} {looks}", count(folders, "folder", "folders")));
    }
    all.join("; ")
}

fn of_keys(keys: &[(&str, usize)], which: &str) -> Option<String> {
    let word = match keys.len() {
        0 => return None,
        1 => "key",
        _ => "keys",
    };
    Some(format!("the {word} {}{which}", named(keys)))
}

/// Returns the keys put to this use and how many files have each, the most frequent first.
fn keys(account: &Account, of: Use) -> Vec<(&str, usize)> {
    let of_use = account.keys.iter().filter(|((_, one), _)| *one == of);
    let mut keys: Vec<(&str, usize)> = of_use.map(|((key, _), n)| (key.as_str(), *n)).collect();
    keys.sort_by_key(|(key, n)| (std::cmp::Reverse(*n), *key));
    keys
}

fn named(keys: &[(&str, usize)]) -> String {
    let mut said: Vec<String> = keys
        .iter()
        .take(NAMED)
        .map(|(key, n)| format!("`{}` ({})", short(key), figures(*n)))
        .collect();
    let more = keys.len().saturating_sub(NAMED);
    if more > 0 {
        said.push(format!("{} more", figures(more)));
    }
    phrase::plain_spaces(&English.list(&said))
}

/// Joins the parts that are not zero with commas.
fn said(account: &Account, parts: &[FileRole], say: impl Fn(FileRole, usize) -> String) -> String {
    let counted = parts.iter().map(|part| (*part, account.count(*part)));
    let said: Vec<String> = counted.filter(|(_, n)| *n > 0).map(|(part, n)| say(part, n)).collect();
    said.join(", ")
}

fn words(part: FileRole, n: usize) -> String {
    match part {
        FileRole::Incident => count(n, "incident", "incidents"),
        FileRole::NearMiss => count(n, "near miss", "near misses"),
        FileRole::Exercise => {
            count(n, "gameday or maintenance window", "gamedays or maintenance windows")
        }
        FileRole::OtherYear => count(n, "of another year", "of other years"),
        FileRole::HeldBack => count(n, "held back", "held back"),
        FileRole::Claim => count(n, "claim", "claims"),
        FileRole::Slide => count(n, "slide", "slides"),
        FileRole::Award => count(n, "award", "awards"),
        FileRole::Edition => count(n, "earlier edition", "earlier editions"),
        FileRole::Theme => count(n, "file of the theme", "files of the theme"),
        FileRole::Static => count(n, "file to copy", "files to copy"),
        FileRole::Image => count(n, "image", "images"),
        FileRole::Settings => "the settings".to_owned(),
        FileRole::PassedOver => count(n, "file passed over", "files passed over"),
        FileRole::Refused => count(n, "file refused", "files refused"),
    }
}

/// Says what one file is, such as `an incident of 2025`; `None` where the report has no such file.
pub fn part(report: &Report, path: &str) -> Option<String> {
    let year = report.edition.settings.year;
    let part = *report.account.files.get(path)?;
    Some(match part {
        FileRole::Incident => format!("an incident of {year}"),
        FileRole::NearMiss => format!("a near miss of {year}"),
        FileRole::Exercise => {
            "a gameday or maintenance window: in the archive, and in no figure".to_owned()
        }
        FileRole::OtherYear => format!("not of {year}: in the archive, and in no figure"),
        FileRole::HeldBack => "held back: on no page".to_owned(),
        FileRole::Claim => "a claim".to_owned(),
        FileRole::Slide => "a slide".to_owned(),
        FileRole::Award => "an award".to_owned(),
        FileRole::Edition => "an earlier edition".to_owned(),
        FileRole::Theme => "a part of the theme".to_owned(),
        FileRole::Static => "copied into the site as it is".to_owned(),
        FileRole::Image => "an image that a text shows".to_owned(),
        FileRole::Settings => "the report's settings".to_owned(),
        FileRole::PassedOver => "passed over: nothing reads it".to_owned(),
        FileRole::Refused => "refused, for what is wrong above".to_owned(),
    })
}

/// Returns the whole account: every file, every key, and how many links lead where.
pub fn listing(account: &Account) -> String {
    let mut text = format!("Files: {}\n", figures(account.all_files()));
    for part in FileRole::ALL {
        let of_part = account.files.iter().filter(|(_, one)| **one == part);
        let paths: Vec<&str> = of_part.map(|(path, _)| path.as_str()).collect();
        if !paths.is_empty() {
            text.push_str(&format!("  {}\n", words(part, paths.len())));
            paths.iter().for_each(|path| text.push_str(&format!("    {path}\n")));
        }
    }
    if !account.folders.is_empty() {
        text.push_str(&format!("Folders that are not read: {}\n", figures(account.folders.len())));
        account.folders.iter().for_each(|name| text.push_str(&format!("    {name}\n")));
    }
    for (head, ids) in
        [("Without a date", &account.undated), ("Waiting for a score", &account.waiting)]
    {
        if !ids.is_empty() {
            text.push_str(&format!("{head}: {}\n", figures(ids.len())));
            ids.iter().for_each(|id| text.push_str(&format!("    {id}\n")));
        }
    }
    text.push_str(&format!("Keys: {}\n", figures(account.keys.len())));
    for (of, head) in [
        (Use::Read, "read"),
        (Use::Asked, "asked by a filter"),
        (Use::Dropped, "dropped, since they name people"),
        (Use::Nothing, "read by nothing"),
    ] {
        let keys = keys(account, of);
        if !keys.is_empty() {
            text.push_str(&format!("  {} {head}\n", figures(keys.len())));
            keys.iter().for_each(|(key, n)| {
                text.push_str(&format!("    {} ({})\n", short(key), figures(*n)))
            });
        }
    }
    let links = Lead::ALL.map(|lead| account.links_to(lead));
    text.push_str(&format!("Links and images: {}\n", figures(links.iter().sum::<usize>())));
    let words = [
        ("leads somewhere", "lead somewhere"),
        ("leads nowhere", "lead nowhere"),
        ("refused", "refused"),
    ];
    for (n, (one, many)) in links.into_iter().zip(words).filter(|(n, _)| *n > 0) {
        text.push_str(&format!("  {}\n", count(n, one, many)));
    }
    text
}

fn count(n: usize, one: &str, many: &str) -> String {
    match n {
        1 => format!("1 {one}"),
        n => format!("{} {many}", figures(n)),
    }
}
