//! Evidence: the sentence of every finding, the same on pages, slides, in the terminal and in `findings.json`.

use crate::findings::finding::{By, Finding, Group};
use crate::model::edition::Edition;
use crate::phrase;
use crate::telling::agreement;
use crate::telling::durations::{self, too_few};
use crate::telling::metric;
use crate::telling::phrases::{self, doubt};
use crate::telling::slide::Stat;
use crate::words::{Language, say};

pub use crate::telling::claim::card::card;
pub use crate::telling::claim::census::{beyond, census, inference};
pub use crate::telling::durations::{LISTED_BELOW, MEDIAN_NEEDS};
pub use crate::telling::footing::{confident, counted, counted_of, form_of};

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
    let language = edition.settings.language;
    if finding.id != "near-misses" && edition.declared().next().is_none() {
        let year = edition.settings.year.to_string();
        return say!(language, "volume-none", year = year);
    }
    match (finding.id, finding.measure) {
        ("volume", _) => volume(finding, edition),
        ("confidence", _) => confidence(finding, edition),
        ("reviews", _) => reviews(finding, edition),
        ("agreement", _) => agreement::sentence(finding, edition),
        ("metric", _) => metric::sentence(finding, edition),
        (_, Some(measure)) => durations::sentence(finding, measure, edition),
        (_, None) => {
            phrases::of(finding, edition).unwrap_or_else(|| counted(language, &finding.sample))
        }
    }
}

fn volume(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let (n, year) = (finding.sample.n(), edition.settings.year.to_string());
    match severities(language, finding) {
        Some(severities) => {
            say!(language, "volume-by-severity", n = n, year = year, severities = severities)
        }
        None => say!(language, "volume-declared", n = n, year = year),
    }
}

/// Counts the incidents of each severity, where there are few enough to say.
pub fn severities(language: Language, finding: &Finding) -> Option<String> {
    let groups: Vec<&Group> = finding.groups_by(By::Severity).collect();
    let known: usize = groups.iter().map(|group| group.ids.len()).sum();
    let mut counts: Vec<String> =
        groups.iter().map(|group| format!("{}\u{a0}{}", group.ids.len(), group.name)).collect();
    match finding.sample.n().saturating_sub(known) {
        0 => {}
        unknown => counts.push(say!(language, "severity-unknown", count = unknown)),
    }
    (1..=5).contains(&groups.len()).then(|| language.list(&counts))
}

fn confidence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    if !edition.is_read() {
        return say!(language, "confidence-not-read");
    }
    let n = finding.sample.n();
    let confident = confident(edition);
    say!(
        language,
        "confidence-read",
        form = form_of(confident, n),
        n = n,
        counted = phrase::capital(&counted(language, &finding.sample)),
        words = language.in_words(confident)
    )
}

fn reviews(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "reviews-none");
    }
    let Some(held) = finding.values.get("held") else {
        let said = finding.sample.ids.iter().map(|id| {
            let held = edition.incident(id).and_then(|one| one.review.held);
            let held = match held == Some(true) {
                true => say!(language, "review-held"),
                false => say!(language, "review-not-held"),
            };
            format!("{id} ({held})")
        });
        return too_few(language, n, &said.collect::<Vec<_>>());
    };
    let x = held.x.unwrap_or_default() as usize;
    let doubt = doubt(language, held, n);
    match finding.sample.left_out.is_empty() {
        true if x == n => say!(language, "reviews-all", all = n, doubt = doubt),
        true => say!(language, "reviews-held", x = x, all = n, doubt = doubt),
        false => say!(language, "reviews-of-those", x = x, all = n, doubt = doubt),
    }
}

/// Says whose year it was, and which months of it are known.
pub fn kicker(edition: &Edition) -> String {
    let settings = &edition.settings;
    let language = settings.language;
    let freeze = settings.data_freeze;
    let last = match freeze.year() > settings.year {
        true => 12,
        false => freeze.month(),
    };
    let (first, year) = (language.month(1), settings.year.to_string());
    let months = match last {
        1 => say!(language, "kicker-month", month = first, year = year),
        last => {
            say!(language, "kicker-months", first = first, last = language.month(last), year = year)
        }
    };
    match &settings.organisation {
        Some(organisation) => format!("{organisation}, {months}"),
        None => months,
    }
}

/// Returns the numbers that open the show; what is not known is not there.
pub fn year_in_numbers(edition: &Edition, findings: &[Finding]) -> Vec<Stat> {
    let language = edition.settings.language;
    let find = |id: &str| findings.iter().find(|finding| finding.id == id);
    let count = |n: usize, id: &str| {
        let label = say!(language, id, n = n);
        Stat::plain(language.figures(n as f64), label)
    };
    let declared = edition.declared().count();
    let mut stats = match (declared, edition.near_misses().count()) {
        (0, misses) if misses > 0 => vec![count(misses, "stat-near-misses")],
        _ => vec![count(declared, "stat-incidents")],
    };
    if edition.is_read() {
        stats.push(count(confident(edition), "stat-confident"));
    }
    for (id, label) in [("detection", "stat-half-noticed"), ("resolution", "stat-half-over")] {
        let known = find(id).filter(|finding| finding.sample.n() >= MEDIAN_NEEDS);
        let median = known.and_then(|finding| {
            let median = finding.values.get("median")?.value?;
            Some((language.duration(median), finding.sample.n()))
        });
        if let Some((median, n)) = median {
            stats.push(Stat::plain(median, say!(language, label, count = n)));
        }
    }
    let settings = &edition.settings;
    let claims = edition.hypotheses.iter();
    // A retired one has no slide and no place in the family: the deck counts without it too.
    let first =
        claims.filter(|one| one.retired.is_none() && one.registered_by(settings.reading_started));
    match first.count() {
        0 => {}
        claims => stats.push(count(claims, "stat-claims")),
    }
    stats
}
