//! What is known of an incident, and the front matter that says it.

use std::fmt::Write;

use crate::chance::Chance;
use crate::prose;

/// How many different names there are.
pub struct Names {
    pub services: usize,
    pub tags: usize,
}

const SERVICES: [&str; 24] = [
    "checkout",
    "payments",
    "search",
    "catalog",
    "identity",
    "sessions",
    "billing",
    "ledger",
    "inventory",
    "pricing",
    "media-store",
    "api-gateway",
    "dns",
    "config-store",
    "job-queue",
    "data-warehouse",
    "feature-flags",
    "mobile-api",
    "partner-api",
    "support-desk",
    "cdn-edge",
    "email-relay",
    "notifications",
    "recommendations",
];
const TAGS: [&str; 36] = [
    "rollback",
    "capacity",
    "database",
    "cache",
    "network",
    "certificate",
    "third-party",
    "latency",
    "data-loss",
    "alerting",
    "paging",
    "failover",
    "replication",
    "backlog",
    "memory-leak",
    "disk-full",
    "rate-limit",
    "migration",
    "flag",
    "automation",
    "region",
    "quota",
    "cron",
    "timeout",
    "retries",
    "race",
    "stale-read",
    "permissions",
    "observability",
    "runbook",
    "on-call",
    "handover",
    "storage",
    "batch",
    "import",
    "mobile",
];
const TEAMS: [&str; 8] =
    ["atlas", "borealis", "cobalt", "delta", "ember", "fjord", "granite", "harbour"];
const FACTORS: [&str; 8] = [
    "missing-test",
    "late-alert",
    "unclear-owner",
    "stale-runbook",
    "shared-pool",
    "tight-limit",
    "silent-failure",
    "manual-step",
];
const SAFEGUARDS: [&str; 5] = ["canary", "rate-limit", "review", "alert", "backup"];
const TRIGGERS: [&str; 6] =
    ["deploy", "config-change", "load", "certificate", "dependency", "hardware"];
const SOURCES: [&str; 7] =
    ["synthetic-test", "alert", "alert", "dashboard", "engineer", "support", "customer"];

/// Returns the name of a service by its number, from 0.
pub fn service(number: usize) -> String {
    SERVICES.get(number).map_or_else(|| format!("service-{number}"), |name| (*name).to_owned())
}

fn tag(number: usize) -> String {
    TAGS.get(number).map_or_else(|| format!("tag-{number}"), |name| (*name).to_owned())
}

/// A moment, as its key and its text.
pub type Moment = (&'static str, String);

pub struct Incident {
    pub count: usize,
    pub id: String,
    pub month: usize,
    /// Minutes from the beginning of the year.
    pub start: usize,
    pub title: String,
    pub severity: &'static str,
    pub services: Vec<String>,
    pub tags: Vec<String>,
    pub factors: Vec<&'static str>,
    pub trigger: &'static str,
    pub detected_by: &'static str,
    pub moments: Vec<Moment>,
    pub scores: [(&'static str, usize); 3],
    pub held: bool,
    pub done: usize,
    /// Lines of front matter that only our findings look at.
    others: String,
}

impl Incident {
    /// Makes the incident of a number, and returns what its text is drawn with.
    pub fn new(number: usize, count: usize, seed: u64, names: &Names) -> (Incident, Chance) {
        let mut chance = Chance::new(seed, number);
        let it = &mut chance;
        let month = month(it);
        let start = FIRST_DAYS[month - 1] * DAY + it.below(24) * DAY + it.below(DAY);
        let covered = it.hits(45);
        let (moments, end) = moments(start, covered, it);
        let scores = [
            ("confidence", 2 + it.below(4)),
            ("preventability", 1 + it.below(5)),
            ("productivity", 1 + it.below(5)),
        ];
        let incident = Incident {
            count,
            id: id(number),
            month,
            start,
            title: prose::capital(&prose::sentence(it)),
            severity: it.pick(&["sev1", "sev2", "sev2", "sev3", "sev3", "sev3"]),
            services: drawn(number, count, names.services, 1 + it.below(2), it, service),
            tags: drawn(number, count, names.tags, 1 + it.below(4), it, tag),
            factors: (0..it.below(3)).map(|turn| FACTORS[turn * 4 + it.below(4)]).collect(),
            trigger: it.pick(&TRIGGERS),
            detected_by: it.pick(&SOURCES),
            moments,
            scores,
            held: it.hits(60),
            done: it.below(5),
            others: others(number, [start, end], covered, scores[0].1, it),
        };
        (incident, chance)
    }

    /// Returns the front matter as this program reads it.
    pub fn front(&self) -> String {
        let mut front = format!("---\nid: {}\ntitle: {}\n", self.id, self.title);
        let _ = writeln!(front, "severity: {}\ntrigger: {}", self.severity, self.trigger);
        let _ = writeln!(front, "services: [{}]", self.services.join(", "));
        let _ = writeln!(front, "tags: [{}]", self.tags.join(", "));
        let _ = writeln!(front, "factors: [{}]", self.factors.join(", "));
        for (key, moment) in &self.moments {
            let _ = writeln!(front, "{key}: {moment}");
        }
        let scores = self.scores.map(|(scale, score)| format!("{scale}: {score}"));
        let _ = writeln!(front, "scores: {{{}}}", scores.join(", "));
        let _ =
            writeln!(front, "detected_by: {}\nreview: {{held: {}}}", self.detected_by, self.held);
        let _ = writeln!(front, "follow_ups: {{total: 4, done: {}}}", self.done);
        front + &self.others + "---\n"
    }

    /// Returns the number of another write-up that the text may link to.
    pub fn another(&self, chance: &mut Chance) -> usize {
        1 + chance.below(self.count)
    }
}

pub fn id(number: usize) -> String {
    format!("INC-2025-{number:06}")
}

/// Returns a link to a write-up by its file, from any other.
pub fn file_link(seed: u64, number: usize) -> String {
    format!("[{0}](../{1:02}/{0}.md)", id(number), month_of(seed, number))
}

/// Returns the month of a write-up, which a link to it needs before it is made.
pub fn month_of(seed: u64, number: usize) -> usize {
    month(&mut Chance::new(seed, number))
}

/// Draws the month, which is the first that is drawn for any write-up.
fn month(chance: &mut Chance) -> usize {
    1 + chance.below(12)
}

const DAY: usize = 24 * 60;
const FIRST_DAYS: [usize; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// Returns a moment of 2025 by its minute. No incident lasts so long that it ends in 2026.
pub fn moment(minute: usize) -> String {
    let (day, minute) = (minute / DAY, minute % DAY);
    let month = FIRST_DAYS.iter().filter(|first| **first <= day).count();
    let day = 1 + day - FIRST_DAYS[month - 1];
    format!("2025-{month:02}-{day:02}T{:02}:{:02}:00Z", minute / 60, minute % 60)
}

/// Returns the moments that are known, and the minute of the last of all.
fn moments(start: usize, covered: bool, chance: &mut Chance) -> (Vec<Moment>, usize) {
    let mut minute = start;
    let mut known = vec![("started_at", moment(start))];
    let noticed = if covered { 5.0 } else { 24.0 };
    for (key, later, share) in [
        ("detected_at", noticed, 90),
        ("acknowledged_at", 3.0, 50),
        ("declared_at", 6.0, 60),
        ("mitigated_at", 30.0, 80),
        ("resolved_at", 45.0, 92),
        ("recovered_at", 20.0, 50),
    ] {
        minute += chance.minutes(later);
        if chance.hits(share) {
            known.push((key, moment(minute)));
        }
    }
    (known, minute)
}

/// Draws different names. Write-ups take turns with all names, so that each name is there once at least.
fn drawn(
    number: usize,
    count: usize,
    names: usize,
    wanted: usize,
    chance: &mut Chance,
    name: fn(usize) -> String,
) -> Vec<String> {
    let mut found: Vec<usize> = (number - 1..names).step_by(count).collect();
    while found.len() < wanted.min(names) {
        // The less of two draws: a few names are frequent, and most are not.
        let one = chance.below(names).min(chance.below(names));
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found.into_iter().map(name).collect()
}

/// Returns what only our findings look at.
fn others(
    number: usize,
    [start, end]: [usize; 2],
    covered: bool,
    confidence: usize,
    chance: &mut Chance,
) -> String {
    let mut lines = String::new();
    if chance.hits(6) {
        let _ = writeln!(lines, "kind: near-miss\nsaved_by: [{}]", chance.pick(&SAFEGUARDS));
    }
    let _ = writeln!(lines, "teams: [{}]", chance.pick(&TEAMS));
    let (began, closed) = (moment(start + 10), moment(end + 60));
    let _ = writeln!(lines, "recorded: {{started_at: {began}, closed_at: {closed}}}");
    let coverable = covered || chance.hits(70);
    let _ = writeln!(lines, "observations: {{coverable: {coverable}, covered: {covered}}}");
    if chance.hits(30) {
        let again = (confidence + chance.below(2)).min(5);
        let _ = writeln!(lines, "ratings: [{{rater: r2, confidence: {again}}}]");
    }
    if chance.hits(40) {
        let _ = writeln!(lines, "impact: {{users: {}}}", chance.minutes(400.0));
    }
    let _ = writeln!(lines, "responders: {}", 1 + chance.below(7));
    if chance.hits(10) {
        let _ = writeln!(lines, "cluster: cluster-{}", chance.below(40));
    }
    let _ = writeln!(lines, "links: {{ticket: \"https://tracker.example/{number}\"}}");
    lines
}
