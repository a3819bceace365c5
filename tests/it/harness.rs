//! Editions from short lines, so that a test shows all that it is about.

use std::collections::BTreeMap;
use std::path::Path;

use incident_wrapped::awards::Award;
use incident_wrapped::diagnostic::{self, Diagnostic, Diagnostics};
use incident_wrapped::findings::{Finding, Group, Why};
use incident_wrapped::markdown::Readings;
use incident_wrapped::model::{
    Against, Claim, DeckSettings, Direction, Edition, Estimand, Filter, FollowUps, Hypothesis,
    Impact, Incident, IncidentId, Kind, Links, Measure, Milestone, Names, Rating, Review, Score,
    Scores, Settings, Severity, Stamp, Tally, Test, Timeline, Value, WorkingHours,
};
use incident_wrapped::pipeline::{self, Options};
use incident_wrapped::shell::built_in;
use incident_wrapped::shell::read::{self, FolderContents};
use incident_wrapped::site::{Memory, Picture, Sink};
use incident_wrapped::source::{SourceId, Sources, Span};
use incident_wrapped::stats::Random;
use incident_wrapped::telling::Telling;
use incident_wrapped::telling::claim::why::said;
use incident_wrapped::theme::Theme;
use incident_wrapped::time::{Date, Duration, Instant, When, Zone, parse_moment};
use incident_wrapped::{awards, lint, parse, telling};

/// Every folder that the repository publishes.
pub const PUBLISHED: [&str; 7] = [
    "content",
    "examples/first-edition",
    "examples/in-german",
    "examples/jenkins-2023",
    "examples/near-misses-only",
    "examples/own-theme",
    "examples/registered-claims",
];

const NOWHERE: Span = Span { source: SourceId(0), start: 0, end: 0 };

/// Makes an edition of 2025, frozen at its end, with an incident a line.
///
/// A line is words with commas between: `started 09:00, detected +5m, resolved 09:50, confidence 5, covered`. A time alone
/// is on 4 March, `2025-03-10` a day of which nobody knows the hour, `+5m` is that long after the start, `recorded started 09:00` is what the form said, `rated r2
/// confidence 5` a second reading, and a word that
/// the harness does not know is a key with its value, such as `trigger deploy`. Without an `id` the lines are numbered
/// `A-001`, `A-002`, ...
pub fn edition(lines: impl IntoIterator<Item = impl AsRef<str>>) -> Edition {
    edition_with(lines, [])
}

/// Makes an edition of incidents and claims.
pub fn edition_with(
    lines: impl IntoIterator<Item = impl AsRef<str>>,
    hypotheses: impl IntoIterator<Item = Hypothesis>,
) -> Edition {
    let incidents = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| incident(index + 1, line.as_ref()))
        .collect();
    let hypotheses = hypotheses.into_iter().collect();
    Edition::new(settings(), incidents, hypotheses, Tally::default())
}

/// Reads a report folder of the repository, which has no mistakes.
pub fn folder(path: &str) -> Edition {
    let mut told = Diagnostics::new();
    let parsed = parse::edition(&sources(path), &mut told);
    let errors: Vec<_> =
        told.iter().filter(|one| one.severity == diagnostic::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    parsed.edition.unwrap()
}

/// Returns what later phases ask about the texts of a report folder of the repository.
pub fn readings(path: &str) -> Readings {
    lint::check(&folder(path), &sources(path), &mut Diagnostics::new()).readings
}

/// Gives the awards of a report folder of the repository.
pub fn awards(path: &str) -> Vec<Award> {
    awards::all(&folder(path), &sources(path), &readings(path))
}

/// Returns the files of a report folder of the repository, as the program reads them.
pub fn sources(path: &str) -> Sources {
    reading(path).sources
}

/// Returns the theme that a report folder of the repository is built with.
pub fn theme(path: &str) -> Theme {
    built_in::theme().beside(reading(path).themes)
}

/// Builds a report folder of the repository; returns every file of the site as text, by its path.
pub fn site(path: &str) -> BTreeMap<String, String> {
    built(&sources(path), &theme(path))
}

/// Builds a site from files that have no mistake; returns every file of it as text, by its path.
pub fn built(sources: &Sources, theme: &Theme) -> BTreeMap<String, String> {
    let site = Undrawn::default();
    let outcome =
        pipeline::build(sources, theme, Options { minify: false, ..Options::default() }, &site);
    let errors = |one: &&Diagnostic| one.severity == diagnostic::Severity::Error;
    assert_eq!(outcome.complaints.iter().find(errors), None);
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let files = site.0.into_files().into_iter();
    files.map(|(path, bytes)| (path, text(bytes))).collect()
}

/// A site in memory whose PNGs are empty: they take a while, and most tests look at none.
#[derive(Default)]
pub struct Undrawn(pub Memory);

impl Sink for Undrawn {
    fn take(&self, path: &str, bytes: &[u8]) {
        self.0.take(path, bytes);
    }

    fn take_pictures(&self, pictures: Vec<Picture>) {
        for picture in pictures {
            self.0.take(&picture.path, b"");
        }
    }
}

fn reading(path: &str) -> FolderContents {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let reading = read::report(&root).unwrap();
    assert_eq!(reading.complaints.iter().next(), None);
    reading
}

/// Returns the settings that all these editions share.
pub fn settings() -> Settings {
    let freeze = day("2025-12-31");
    Settings {
        title: "Incident Wrapped 2025".to_owned(),
        organisation: None,
        year: 2025,
        zone: Zone::UTC,
        working_hours: WorkingHours::default(),
        reading_started: day("2025-12-01"),
        data_freeze: freeze,
        freeze: Zone::UTC.end_of(freeze),
        severities: ["sev1", "sev2", "sev3"].map(str::to_owned).to_vec(),
        minimum_confidence: 4,
        scales: BTreeMap::new(),
        detection_targets: Vec::new(),
        theme: "wrapped".into(),
        theme_base: "wrapped".into(),
        language: incident_wrapped::words::Language::English,
        notice: None,
        deck: DeckSettings::default(),
        links: Links::default(),
        allow: Vec::new(),
    }
}

/// Tells one finding alone.
pub fn tell(found: Finding, edition: &Edition) -> Telling {
    telling::tell(edition, &[found], &[]).findings.remove(0)
}

/// Says in English why a claim has no estimate.
pub fn why(why: &Why) -> String {
    said(incident_wrapped::words::Language::English, why)
}

/// Draws a number above 0 and below 1.
pub fn share(random: &mut Random) -> f64 {
    // 53 bits fill the number; the half keeps it off both ends.
    ((random.word() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
}

/// Returns the first group of a finding with this name.
pub fn group<'a>(finding: &'a Finding, name: &str) -> &'a Group {
    finding.groups.iter().find(|group| group.name == name).unwrap()
}

/// Returns a day.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn incident(number: usize, line: &str) -> Incident {
    let mut incident = blank(number);
    for part in line.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (word, rest) = part.split_once(' ').unwrap_or((part, ""));
        set(&mut incident, word, rest);
    }
    incident
}

fn blank(number: usize) -> Incident {
    Incident {
        id: IncidentId(format!("A-{number:03}")),
        title: format!("Incident {number}"),
        kind: Kind::Incident,
        severity: None,
        services: Vec::new(),
        teams: Vec::new(),
        tags: Vec::new(),
        factors: Vec::new(),
        saved_by: Vec::new(),
        trigger: None,
        timeline: Timeline::default(),
        detected_by: None,
        impact: Impact::default(),
        scores: Scores::new(),
        ratings: Vec::new(),
        review: Review::default(),
        follow_ups: None::<FollowUps>,
        responders: None,
        cluster: None,
        links: BTreeMap::new(),
        fields: BTreeMap::new(),
        body: NOWHERE,
        source: SourceId(number),
    }
}

fn set(incident: &mut Incident, word: &str, rest: &str) {
    match word {
        "id" => incident.id = IncidentId(rest.to_owned()),
        "kind" => incident.kind = Kind::ALL.into_iter().find(|kind| kind.key() == rest).unwrap(),
        "open" => incident.timeline.open = true,
        "severity" => incident.severity = Some(severity(rest)),
        "service" => incident.services.push(rest.to_owned()),
        "by" => incident.detected_by = Some(rest.to_owned()),
        "cluster" => incident.cluster = Some(rest.to_owned()),
        "factor" => incident.factors.push(rest.to_owned()),
        "saved-by" => incident.saved_by.push(rest.to_owned()),
        "promised" => incident.follow_ups = Some(follow_ups(rest)),
        "held" => incident.review.held = Some(true),
        "not-held" => incident.review.held = Some(false),
        "covered" => observe(incident, true, true),
        "not-covered" => observe(incident, true, false),
        "not-coverable" => observe(incident, false, false),
        "recorded" => {
            let (word, text) = rest.split_once(' ').unwrap();
            let at = moment(incident, text);
            let moments = &mut incident.timeline.moments;
            moments.entry(milestone(word).unwrap()).or_default().recorded = Some(at);
        }
        scale @ ("confidence" | "preventability" | "productivity") => {
            let score = Score::new(rest.parse().unwrap()).unwrap();
            incident.scores.insert(scale.to_owned(), score);
            let number = Value::Number(f64::from(score.number()));
            let scores = incident.fields.entry("scores".to_owned());
            if let Value::Map(kept) = scores.or_insert_with(|| Value::Map(BTreeMap::new())) {
                kept.insert(scale.to_owned(), number);
            }
        }
        "rated" => incident.ratings.push(rating(rest)),
        word => match milestone(word) {
            Some(milestone) => {
                let at = moment(incident, rest);
                let moments = &mut incident.timeline.moments;
                moments.entry(milestone).or_default().corrected = Some(at);
            }
            None => {
                if word == "trigger" {
                    incident.trigger = Some(rest.to_owned());
                }
                let value = match rest.parse() {
                    Ok(truth) => Value::Bool(truth),
                    Err(_) => Value::Text(rest.to_owned()),
                };
                incident.fields.insert(word.to_owned(), value);
            }
        },
    }
}

/// Reads `r2 confidence 5`: what a second reader scored.
fn rating(text: &str) -> Rating {
    let [rater, scale, score] = text.split(' ').collect::<Vec<_>>()[..] else {
        panic!("`{text}` is no rating");
    };
    let score = Score::new(score.parse().unwrap()).unwrap();
    Rating { rater: rater.to_owned(), scores: Scores::from([(scale.to_owned(), score)]) }
}

/// Reads `5 done 3`: five promised, three of them kept.
fn follow_ups(text: &str) -> FollowUps {
    let (total, done) = text.split_once(" done ").unwrap();
    FollowUps { total: total.parse().unwrap(), done: done.parse().unwrap() }
}

fn severity(name: &str) -> Severity {
    let rank = settings().severities.iter().position(|one| one == name);
    Severity { rank, name: name.to_owned() }
}

fn observe(incident: &mut Incident, coverable: bool, covered: bool) {
    let seen = [("coverable", coverable), ("covered", covered)];
    let seen = seen.map(|(name, truth)| (name.to_owned(), Value::Bool(truth)));
    let map = Value::Map(BTreeMap::from(seen));
    incident.fields.insert("observations".to_owned(), map);
}

fn milestone(word: &str) -> Option<Milestone> {
    Milestone::ALL.into_iter().find(|milestone| milestone.key().strip_suffix("_at") == Some(word))
}

fn moment(incident: &Incident, text: &str) -> Stamp {
    Stamp { when: when(incident, text), zoned: true, span: NOWHERE }
}

fn when(incident: &Incident, text: &str) -> When {
    if let Some(length) = text.strip_prefix('+') {
        let start = incident.timeline.at(Milestone::Started).unwrap();
        let length = Duration::parse(length).unwrap();
        return When::At(Instant::from_epoch(start.epoch() + length.seconds()));
    }
    let whole = if text.len() < 10 { format!("2025-03-04 {text}") } else { text.to_owned() };
    parse_moment(&whole, Zone::UTC).unwrap().0
}

/// Makes a filter of keys that are true or false.
pub fn filter<const N: usize>(keys: [(&str, bool); N]) -> Filter {
    let conditions = keys.map(|(key, truth)| (key.to_owned(), Test::Equals(Value::Bool(truth))));
    Filter { conditions: BTreeMap::from(conditions), written: String::new() }
}

/// Makes a claim, registered in time, such as `hypothesis("web-tests", coverage(), ">= 2")`.
pub fn hypothesis(id: &str, estimand: Estimand, claim: &str) -> Hypothesis {
    let (direction, number) = claim.split_once(' ').unwrap();
    Hypothesis {
        id: id.to_owned(),
        statement: format!("The statement of {id}."),
        short: None,
        registered: Some(day("2025-01-15")),
        estimand,
        measure: String::new(),
        claim: Claim {
            direction: if direction == ">=" { Direction::AtLeast } else { Direction::AtMost },
            threshold: number.parse().unwrap(),
            written: claim.to_owned(),
        },
        asked_in: Vec::new(),
        retired: None,
        names: Names::default(),
        body: NOWHERE,
        source: SourceId(0),
    }
}

/// Compares a duration of what could have been covered and was not with that of what was.
pub fn coverage(measure: Measure) -> Estimand {
    Estimand::RatioOfMedians {
        measure,
        group: filter([("observations.coverable", true), ("observations.covered", false)]),
        against: Against::Group(filter([("observations.covered", true)])),
    }
}
