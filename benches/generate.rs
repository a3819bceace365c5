//! Writes a report folder of any size: the same number and seed give the same bytes.
//!
//! ```sh
//! rustc --edition 2024 -O -o generate benches/generate.rs && ./generate 1000 folder
//! ```
//!
//! A write-up has 400 to 900 words with headings, lists, a table and code, and a front matter with every key that a
//! finding looks at. All of them started in 2025, so all of them are in the figures.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a tool beside the program, no part of it"
)]

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

const SEED: u64 = 2025;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|one| one != "--bench").collect();
    let [count, folder] = arguments.as_slice() else {
        println!("wanted: a number of write-ups and a folder");
        return;
    };
    let count: usize = count.parse().expect("the first word is a number");
    let folder = Path::new(folder);
    put(&folder.join("wrapped.yaml"), SETTINGS);
    for (name, text) in CLAIMS {
        put(&folder.join("hypotheses").join(name), text);
    }
    let mut chance = Chance(SEED);
    for number in 1..=count {
        let incident = Incident::new(number, &mut chance);
        let path = format!("incidents/{:02}/{}.md", incident.month, incident.id);
        put(&folder.join(path), &incident.write_up(&mut chance));
    }
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("every file lies in a folder"))
        .expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

const SETTINGS: &str = "\
title: A measured year
organisation: Nobody
year: 2025
zone: Europe/Oslo
reading_started: 2025-12-01
data_freeze: 2026-01-09
severities: [sev1, sev2, sev3]
detection_targets: [5m, 1h]
notice: Made by a generator
";

const CLAIMS: [(&str, &str); 3] = [
    (
        "web-tests.md",
        "---\nid: web-tests\nstatement: Without a web test, detection takes at least twice as long.\nregistered: 2025-01-15\n\
         measure: time_to_detect\nestimand: ratio-of-medians\ngroup: {observations.coverable: true, observations.covered: false}\n\
         against: {observations.covered: true}\nclaim: \">= 2\"\n---\nWhy we ask.\n",
    ),
    (
        "office-hours.md",
        "---\nid: office-hours\nstatement: At most half of all incidents start in working hours.\nregistered: 2025-01-15\n\
         measure: {calendar.working_hours: true}\nestimand: share\nclaim: \"<= 50%\"\n---\nWhy we ask.\n",
    ),
    (
        "deploys.md",
        "---\nid: deploys\nstatement: At least a third of all incidents follow a deployment.\nregistered: 2025-01-15\n\
         measure: {trigger: deploy}\nestimand: share\nclaim: \">= 33%\"\n---\nWhy we ask.\n",
    ),
];

const SERVICES: &str = "checkout payments search catalog identity sessions billing ledger inventory pricing media-store \
     api-gateway dns config-store job-queue data-warehouse feature-flags mobile-api partner-api support-desk";
const TRIGGERS: &str = "deploy config-change load certificate dependency hardware";
const SOURCES: &str = "synthetic-test alert alert dashboard engineer support customer";
const SUBJECTS: [&str; 10] = [
    "the primary replica",
    "the deploy pipeline",
    "a stale configuration value",
    "the connection pool",
    "the edge cache",
    "the retry policy",
    "one availability zone",
    "the message broker",
    "an unbounded queue",
    "the health check",
];
const VERBS: [&str; 10] = [
    "stopped accepting",
    "slowly exhausted",
    "kept retrying",
    "silently dropped",
    "overwhelmed",
    "returned stale data to",
    "timed out against",
    "masked the failure of",
    "doubled the load on",
    "lost quorum with",
];
const OBJECTS: [&str; 10] = [
    "the write path",
    "every client in the region",
    "about a third of the requests",
    "the read replicas",
    "the shared thread pool",
    "the session store",
    "the nightly export",
    "the search index",
    "new sign-ins",
    "the warm standby",
];
const TAILS: [&str; 10] = [
    "within minutes of the rollout",
    "until the pool was resized",
    "while the dashboards still looked green",
    "because the limit had never been tested",
    "which nobody had seen before",
    "and the alert came late",
    "as traffic reached its daily peak",
    "despite the earlier mitigation",
    "in two of the three regions",
    "although the canary had passed",
];

/// SplitMix64: small, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Returns a number from 0 to before `end`.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// Returns whether something happens that happens so many times in a hundred.
    fn hits(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, words: &'a str) -> &'a str {
        let words: Vec<&str> = words.split_whitespace().collect();
        words[self.below(words.len())]
    }

    /// Returns minutes that are spread as durations are: many short ones, few very long.
    fn minutes(&mut self, middle: f64) -> usize {
        let bell: f64 = (0..6).map(|_| self.below(1000) as f64 / 500.0 - 1.0).sum::<f64>() / 1.4;
        (middle * bell.exp()).round().max(1.0) as usize
    }
}

struct Incident {
    id: String,
    month: usize,
    front: String,
}

impl Incident {
    fn new(number: usize, chance: &mut Chance) -> Incident {
        let id = format!("INC-2025-{number:05}");
        let (month, day) = (1 + chance.below(12), 1 + chance.below(24));
        let start = chance.below(24 * 60);
        let covered = chance.hits(45);
        let detected = start + chance.minutes(if covered { 5.0 } else { 24.0 });
        let mitigated = detected + chance.minutes(30.0);
        let resolved = mitigated + chance.minutes(45.0);
        let moment = |minute: usize| {
            let (day, minute) = (day + minute / 1440, minute % 1440);
            let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
            format!(
                "2025-{month:02}-{:02}T{:02}:{:02}:00Z",
                day.min(last),
                minute / 60,
                minute % 60
            )
        };
        let mut front = format!("---\nid: {id}\ntitle: {}\n", capital(&sentence(chance)));
        let _ = writeln!(front, "severity: sev{}", 1 + chance.below(3));
        let _ = writeln!(front, "services: [{}, {}]", chance.pick(SERVICES), chance.pick(SERVICES));
        let _ = writeln!(front, "trigger: {}", chance.pick(TRIGGERS));
        for (key, minute, share) in [
            ("started_at", start, 100),
            ("detected_at", detected, 90),
            ("mitigated_at", mitigated, 80),
            ("resolved_at", resolved, 92),
        ] {
            if chance.hits(share) {
                let _ = writeln!(front, "{key}: {}", moment(minute));
            }
        }
        let _ = writeln!(
            front,
            "recorded: {{started_at: {}, closed_at: {}}}",
            moment(start + 10),
            moment(resolved + 60)
        );
        let _ = writeln!(front, "detected_by: {}", chance.pick(SOURCES));
        let _ = writeln!(
            front,
            "observations: {{coverable: {}, covered: {covered}}}",
            covered || chance.hits(70)
        );
        let (confidence, preventability) = (2 + chance.below(4), 1 + chance.below(5));
        let _ = writeln!(
            front,
            "scores: {{confidence: {confidence}, preventability: {preventability}}}"
        );
        let _ = writeln!(front, "review: {{held: {}}}", chance.hits(60));
        let _ = writeln!(front, "follow_ups: {{total: 4, done: {}}}", chance.below(5));
        front.push_str("---\n");
        Incident { id, month, front }
    }

    fn write_up(&self, chance: &mut Chance) -> String {
        let mut text = self.front.clone();
        let wanted = 300 + chance.below(440);
        let mut words = 0;
        for heading in
            ["What happened", "How it was noticed", "What helped", "What we learned"].iter().cycle()
        {
            let _ = writeln!(text, "\n## {heading}\n");
            let before = text.len();
            paragraph(&mut text, chance);
            match chance.below(4) {
                0 => list(&mut text, chance),
                1 => text.push_str("\n| minute | errors |\n|---|---|\n| 0 | 12 |\n| 5 | 430 |\n| 10 | 3 |\n"),
                2 => text.push_str("\n```\nkubectl rollout undo deployment/api\nkubectl get pods --watch\n```\n"),
                _ => text.push_str("\nThe [runbook](https://wiki.example/runbook) was **followed**, and `retries` is now 3.\n"),
            }
            words += text[before..].split_whitespace().count();
            if words >= wanted {
                break;
            }
        }
        text
    }
}

fn sentence(chance: &mut Chance) -> String {
    let parts = [&SUBJECTS, &VERBS, &OBJECTS, &TAILS].map(|list| list[chance.below(10)]);
    parts.join(" ")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn paragraph(text: &mut String, chance: &mut Chance) {
    for _ in 0..3 + chance.below(3) {
        let _ = write!(text, "{}. ", capital(&sentence(chance)));
    }
    text.push('\n');
}

fn list(text: &mut String, chance: &mut Chance) {
    text.push('\n');
    for _ in 0..3 {
        let _ = writeln!(text, "- {}", sentence(chance));
    }
}
