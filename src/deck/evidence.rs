//! Evidence: the sentence of every finding, the same on pages, slides, in the terminal and in `findings.json`.

use crate::deck::agreement;
use crate::deck::durations::{self, too_few};
use crate::deck::metric;
use crate::deck::sentences::{self, doubt};
use crate::deck::slide::Stat;
use crate::findings::finding::{By, Finding, Group};
use crate::model::edition::Edition;
use crate::phrase;
use crate::words::{Language, say};

pub use crate::deck::card::card;
pub use crate::deck::claims::{census, inference};
pub use crate::deck::durations::{LISTED_BELOW, MEDIAN_NEEDS};
pub use crate::deck::footing::{confident, counted, counted_of};

/// Returns what a reader calls a finding.
pub fn name(language: Language, id: &str) -> String {
    let name = format!("finding-name-{id}");
    match language.knows(&name) {
        true => say!(language, &name),
        false => say!(language, "finding-name"),
    }
}

/// Returns a finding as a sentence or two; where nothing could be found, the key to add.
pub fn sentence(finding: &Finding, edition: &Edition) -> String {
    if finding.id != "near-misses" && edition.declared().next().is_none() {
        return format!("No incident was declared in {}.", edition.settings.year);
    }
    match (finding.id, finding.measure) {
        ("volume", _) => volume(finding, edition),
        ("confidence", _) => confidence(finding, edition),
        ("reviews", _) => reviews(finding, edition),
        ("agreement", _) => agreement::sentence(finding, edition),
        ("metric", _) => metric::sentence(finding, edition),
        (_, Some(measure)) => durations::sentence(finding, measure, edition),
        (_, None) => sentences::of(finding, edition)
            .unwrap_or_else(|| counted(edition.settings.language, &finding.sample)),
    }
}

fn volume(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    let were = if n == 1 { "was" } else { "were" };
    let incidents = say!(edition.settings.language, "incidents", n = n);
    let year = edition.settings.year;
    match severities(finding) {
        Some(severities) => format!("{incidents} {were} declared in {year}: {severities}."),
        None => format!("{incidents} {were} declared in {year}."),
    }
}

/// Counts the incidents of each severity, where there are few enough to say.
pub fn severities(finding: &Finding) -> Option<String> {
    let groups: Vec<&Group> = finding.groups_by(By::Severity).collect();
    let known: usize = groups.iter().map(|group| group.ids.len()).sum();
    let mut counts: Vec<String> = groups
        .iter()
        .map(|group| format!("{}\u{a0}{}", group.ids.len(), group.name))
        .collect();
    match finding.sample.n().saturating_sub(known) {
        0 => {}
        unknown => counts.push(format!("{unknown} without a severity")),
    }
    (1..=5)
        .contains(&groups.len())
        .then(|| phrase::list(&counts))
}

fn confidence(finding: &Finding, edition: &Edition) -> String {
    if !edition.is_read() {
        return "Not yet read: nobody has scored how sure the records are. Add `scores.confidence`."
            .to_owned();
    }
    let read = counted(edition.settings.language, &finding.sample);
    let confident = confident(edition);
    let were = if finding.sample.n() == 1 {
        "was"
    } else {
        "were"
    };
    let them = match confident {
        0 => "none of them is".to_owned(),
        all if all == finding.sample.n() && all > 1 => "all of them are".to_owned(),
        1 => "one of them is".to_owned(),
        more => format!("{} of them are", edition.settings.language.in_words(more)),
    };
    let read = phrase::capital(&read);
    format!("{read} {were} read, and {them} recorded well enough to count.")
}

fn reviews(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    if n == 0 {
        return "No write-up says whether a review was held. Add `review.held`.".to_owned();
    }
    let Some(held) = finding.values.get("held") else {
        let said = finding.sample.ids.iter().map(|id| {
            let held = edition.incident(id).and_then(|one| one.review.held);
            format!(
                "{id} ({})",
                if held == Some(true) {
                    "held"
                } else {
                    "not held"
                }
            )
        });
        return too_few(edition.settings.language, n, &said.collect::<Vec<_>>());
    };
    let x = held.x.unwrap_or_default() as usize;
    if x == n && finding.sample.left_out.is_empty() {
        return format!(
            "A review was held for all {n} incidents{}.",
            doubt(edition.settings.language, held, n)
        );
    }
    let those = match finding.sample.left_out.is_empty() {
        true => say!(edition.settings.language, "incidents", n = n),
        false => format!(
            "{} that say",
            say!(edition.settings.language, "incidents", n = n)
        ),
    };
    format!(
        "A review was held for {x} of the {those}{}.",
        doubt(edition.settings.language, held, n)
    )
}

/// Says whose year it was, and which months of it are known.
pub fn kicker(edition: &Edition) -> String {
    let settings = &edition.settings;
    let (year, freeze) = (settings.year, settings.data_freeze);
    let last = if freeze.year() > year {
        12
    } else {
        freeze.month()
    };
    let months = match last {
        1 => format!("January {year}"),
        last => format!(
            "January to {} {year}",
            edition.settings.language.month(last)
        ),
    };
    match &settings.organisation {
        Some(organisation) => format!("{organisation}, {months}"),
        None => months,
    }
}

/// Returns the numbers that open the show; what is not known is not there.
pub fn year_in_numbers(edition: &Edition, findings: &[Finding]) -> Vec<Stat> {
    let find = |id: &str| findings.iter().find(|finding| finding.id == id);
    let stat = |value: String, label: &str| Stat::plain(value, label);
    let declared = edition.declared().count();
    let label = if declared == 1 {
        "incident"
    } else {
        "incidents"
    };
    let mut stats = match (declared, edition.near_misses().count()) {
        (0, 1) => vec![stat("1".to_owned(), "near miss")],
        (0, misses) if misses > 0 => vec![stat(
            edition.settings.language.figures(misses as f64),
            "near misses",
        )],
        _ => vec![stat(
            edition.settings.language.figures(declared as f64),
            label,
        )],
    };
    if edition.is_read() {
        let confident = edition.settings.language.figures(confident(edition) as f64);
        stats.push(stat(confident, "recorded well enough to count"));
    }
    for (id, verb) in [("detection", "noticed"), ("resolution", "over")] {
        let known = find(id).filter(|finding| finding.sample.n() >= MEDIAN_NEEDS);
        let median = known.and_then(|finding| {
            let median = finding.values.get("median")?.value?;
            Some((
                edition.settings.language.duration(median),
                finding.sample.n(),
            ))
        });
        if let Some((median, n)) = median {
            stats.push(stat(median, &format!("until half of {n} were {verb}")));
        }
    }
    let settings = &edition.settings;
    let claims = edition.hypotheses.iter();
    let first = claims.filter(|one| one.registered_by(settings.reading_started));
    match first.count() {
        0 => {}
        1 => stats.push(stat("1".to_owned(), "claim written down first")),
        claims => stats.push(stat(
            edition.settings.language.figures(claims as f64),
            "claims written down first",
        )),
    }
    stats
}
