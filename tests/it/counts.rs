//! Sentences with a number in them read as the language has it, whatever the number.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use incident_wrapped::pipeline::{self, FindingsForm};
use incident_wrapped::source::{Source, Sources};
use incident_wrapped::words::{Arg, Language};

use crate::harness::built;

use shapes::{impossible, wrong};

mod shapes;

/// Counts at which the forms of words change.
const COUNTS: [usize; 6] = [0, 1, 2, 3, 5, 1234];

/// Returns what a sentence chooses its form by or puts in as a number: what stands in a choice, and what else it wants.
fn parts(language: Language, id: &str) -> (Vec<String>, Vec<String>) {
    let file = language.file();
    let start = file.find(&format!("\n{id} =")).map_or(0, |at| at + 1);
    let end = file[start + 1..].find('\n').map(|at| start + 1 + at);
    let mut text = file[start..end.unwrap_or(file.len())].to_owned();
    for line in file[end.unwrap_or(file.len())..].lines().skip(1) {
        if !line.starts_with([' ', '}', '*', '[']) {
            break;
        }
        text.push_str(line);
        text.push('\n');
    }
    let mut counts: Vec<String> = Vec::new();
    let mut others: Vec<String> = Vec::new();
    for rest in text.split('$').skip(1) {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
        let (name, behind) = rest.split_at(end.unwrap_or(rest.len()));
        let is_chosen = behind.trim_start().starts_with("->");
        let by_number = behind.contains("[one]")
            || behind.contains("[0]")
            || behind.contains("[1]")
            || behind.contains("*[other]");
        let list = if is_chosen && by_number { &mut counts } else { &mut others };
        if !list.contains(&name.to_owned()) {
            list.push(name.to_owned());
        }
    }
    others.retain(|name| !counts.contains(name));
    (counts, others)
}

/// Names of what is a number where a sentence puts it in without choosing a form.
const NUMBERS: [&str; 8] = ["n", "x", "all", "of", "count", "total", "some", "done"];

/// Sentences that are said from a count on, and what sees to it; the pages of few incidents hold them to it.
const SAID_FROM: [(&str, usize); 18] = [
    // Fewer are listed, or given as a range.
    ("durations-", 3),
    ("half-", 3),
    ("corrections-all-right", 3),
    ("corrections-title-right", 3),
    // One and two readings have sentences of their own.
    ("badge-in-all", 3),
    // The yearbook has more than the slide shows.
    ("awards-lead-of-many", 3),
    // The award wants three promises.
    ("award-why-follow-through", 3),
    // Agreement needs twenty.
    ("why-scale", 20),
    // One is `it`, counted or not.
    ("closing-counted", 2),
    // `all` is said of what there is.
    ("reviews-all", 1),
    // Of one and of two there are other words.
    ("follow-ups-promised", 3),
    // Where a mark is several incidents there are hundreds.
    ("photo-class", 2),
    ("volume-rays-of-several", 2),
    ("volume-circles-of-several", 2),
    ("wheel-alt-several", 2),
    ("yearbook-away", 1),
    ("yearbook-more", 1),
    ("yearbook-all", 1),
];

fn is_said(id: &str, count: usize) -> bool {
    let from = SAID_FROM.iter().find(|(begin, _)| id.starts_with(begin));
    from.is_none_or(|(_, from)| count >= *from)
}

#[test]
fn no_sentence_is_wrong_at_any_count() {
    let mut mistakes = Vec::new();
    for language in Language::ALL {
        for id in language.ids() {
            let (counts, others) = parts(language, id);
            let numbers: Vec<String> = counts
                .iter()
                .cloned()
                .chain(others.iter().filter(|name| NUMBERS.contains(&name.as_str())).cloned())
                .collect();
            let words = others.iter().filter(|name| !NUMBERS.contains(&name.as_str()));
            let words: Vec<(&str, Arg)> =
                words.map(|name| (name.as_str(), Arg::from("xx"))).collect();
            for count in COUNTS.into_iter().filter(|count| is_said(id, *count)) {
                let mut given = words.clone();
                given.extend(numbers.iter().map(|name| (name.as_str(), Arg::from(count))));
                let Ok(said) = language.try_say(id, &given) else {
                    continue;
                };
                for found in wrong(language, &said) {
                    mistakes.push(format!("{} {id} ({count}): {found}: {said}", language.code()));
                }
            }
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

/// What the write-ups of a report have.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Have {
    /// All of it in each.
    All,
    /// The first has it, the others their moments alone.
    First,
    /// Moments and nothing else.
    Moments,
    /// The first incident has no moment, nor has any near miss.
    Days,
    /// Near misses alone.
    NearMisses,
}

/// Returns the keys of a write-up that has all of them, each with so many of whatever it counts.
fn keys(n: usize, number: usize) -> String {
    let day = number % 27 + 1;
    let services: Vec<String> = (0..n.min(3)).map(|one| format!("s{one}")).collect();
    format!(
        "recorded: {{started_at: 2025-03-{day:02} 09:10, opened_at: 2025-03-{day:02} 09:10}}\nservices: [{}]\nimpact: {{users: {n}, hours: {n}}}\nresponders: {n}\nfollow_ups: {{total: {n}, done: {}}}\nreview: {{held: true, minutes: {n}}}\nscores: {{confidence: 5, preventability: 3, productivity: 2}}\nfactors: [deploy]\ntrigger: deploy\nobservations: {{covered: {}, coverable: true, had_alert: {}}}\ndetected_by: alert\n",
        services.join(", "),
        n.min(1),
        number.is_multiple_of(2),
        number.is_multiple_of(2),
    )
}

fn claim(number: usize) -> Source {
    let key = if number.is_multiple_of(2) { "covered" } else { "had_alert" };
    let text = format!(
        "---\nid: claim-{number}\nstatement: Without a test it takes longer.\nregistered: 2025-01-10\nmeasure: time_to_detect\nestimand: ratio-of-medians\ngroup: {{observations.{key}: false}}\nagainst: {{observations.{key}: true}}\nclaim: \">= {}\"\n---\nWe ask.\n",
        number + 1
    );
    Source::decode(format!("hypotheses/{number}.md"), text.into_bytes())
}

/// Makes a report of so many incidents, near misses and claims, with so many of whatever is counted in each.
fn report(n: usize, have: Have, language: &str) -> Sources {
    let mut files = vec![Source::decode(
        "wrapped.yaml",
        format!("title: A year\nyear: 2025\nzone: UTC\nlanguage: {language}\ndata_freeze: 2026-01-09\nreading_started: 2025-12-01\n").into_bytes(),
    )];
    for number in 0..n {
        let day = number % 27 + 1;
        let is_rich = match have {
            Have::All => true,
            Have::First => number == 0,
            Have::Moments | Have::Days | Have::NearMisses => false,
        };
        let moments = match have == Have::Days && number == 0 {
            true => String::new(),
            false => format!(
                "started_at: 2025-03-{day:02} 09:00\ndetected_at: 2025-03-{day:02} 09:{:02}\nmitigated_at: 2025-03-{day:02} 10:00\nresolved_at: 2025-03-{day:02} 11:00\n",
                number % 50 + 1
            ),
        };
        let more = match is_rich {
            false => String::new(),
            true => keys(n, number),
        };
        let text = format!(
            "---\nid: INC-{number}\ntitle: Checkout was slow\n{moments}{more}---\nIt was slow for a while.\n"
        );
        if have != Have::NearMisses {
            files.push(Source::decode(format!("incidents/{number:03}.md"), text.into_bytes()));
        }
        let started = match have {
            Have::Days => String::new(),
            _ => format!("started_at: 2025-04-{day:02} 09:00\n"),
        };
        let saved = if is_rich { "saved_by: [alert]\n" } else { "" };
        let text = format!(
            "---\nid: NM-{number}\ntitle: Nearly slow\nkind: near-miss\n{started}{saved}---\nNothing happened.\n"
        );
        files.push(Source::decode(format!("incidents/nm-{number:03}.md"), text.into_bytes()));
        if number < 6 {
            files.push(claim(number));
        }
    }
    Sources::new(files)
}

/// Returns the words of a page: what stands in it without its tags, and its titles and alternative texts.
fn text_of(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let tag = &rest[open..];
        let close = tag.find('>').unwrap_or(tag.len() - 1);
        for key in [" title=\"", " alt=\"", " aria-label=\"", " content=\""] {
            if let Some(at) = tag[..close].find(key) {
                let value = &tag[at + key.len()..close];
                text.push_str(" | ");
                text.push_str(value.split('"').next().unwrap_or(""));
            }
        }
        text.push_str(" | ");
        let is_code = ["<script", "<style"].iter().any(|name| tag.starts_with(name));
        let end = is_code.then(|| tag.find("</")).flatten();
        rest = &tag[end.unwrap_or(close + 1)..];
    }
    text.push_str(rest);
    text.replace("&nbsp;", " ").replace("&quot;", " ")
}

static THEME: LazyLock<incident_wrapped::theme::Theme> =
    LazyLock::new(|| crate::harness::theme("content"));

/// Reports of every size at which forms of words change, and what their write-ups have.
const REPORTS: [(Have, &[usize]); 5] = [
    (Have::All, &[0, 1, 2, 3, 30]),
    (Have::First, &[1, 2, 3, 6]),
    (Have::Moments, &[1, 2, 3]),
    (Have::Days, &[1, 2, 3]),
    (Have::NearMisses, &[1, 2, 3]),
];

#[test]
fn no_page_is_wrong_at_any_count() {
    let mut mistakes: BTreeMap<String, String> = BTreeMap::new();
    for (language, code) in [(Language::English, "en"), (Language::German, "de")] {
        for (have, sizes) in REPORTS {
            for n in sizes {
                let place = format!("{code} {n} {have:?}");
                look_at(&report(*n, have, code), language, &place, &mut mistakes);
            }
        }
    }
    let mistakes: Vec<String> =
        mistakes.into_iter().map(|(wrong, place)| format!("{wrong} ({place})")).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

/// Looks at whatever is said of a report: its pages in its own language, and the words of the terminal in English.
fn look_at(
    sources: &Sources,
    language: Language,
    place: &str,
    mistakes: &mut BTreeMap<String, String>,
) {
    for (path, page) in built(sources, &THEME) {
        let text = match path.ends_with(".html") || path.ends_with(".svg") || path.ends_with(".xml")
        {
            true => text_of(&page),
            false if path.ends_with(".json") => page.clone(),
            false => continue,
        };
        note(language, &format!("{place} {path}"), &text, mistakes);
    }
    let mut complaints = incident_wrapped::diagnostic::Diagnostics::new();
    let report = pipeline::read(sources, &mut complaints);
    for one in complaints.iter() {
        let said = [&one.message].into_iter().chain(&one.notes).chain(&one.hints);
        said.for_each(|said| {
            note(Language::English, &format!("{place} {}", one.name), said, mistakes)
        });
    }
    let Some(report) = report else {
        return;
    };
    for form in [FindingsForm::Text, FindingsForm::Brief] {
        let printed = pipeline::findings(&report, form).plain();
        note(language, &format!("{place} printed"), &printed, mistakes);
    }
    let notes = pipeline::presenter(&report, sources, &THEME, "site").unwrap();
    note(language, &format!("{place} notes"), &text_of(&notes), mistakes);
    let mut lines = pipeline::summary(&report, "`wrapped check --all`");
    lines.push(pipeline::account_in_full(&report).plain());
    for line in lines.iter().flat_map(|lines| lines.lines()) {
        let place = format!("{place} summary");
        note(Language::English, &place, line, mistakes);
    }
}

/// Keeps the first place of each wrong phrase, with the words around it.
fn note(language: Language, place: &str, text: &str, mistakes: &mut BTreeMap<String, String>) {
    for part in text.split(" | ") {
        let found = wrong(language, part).into_iter();
        for found in found.chain(impossible(language, part)) {
            let shown: String = part.trim().chars().take(160).collect();
            mistakes.entry(format!("{found}: {shown}")).or_insert_with(|| place.to_owned());
        }
    }
}
