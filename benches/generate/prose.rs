//! The text of a write-up.

use std::fmt::Write;

use crate::chance::Chance;
use crate::incident::{Incident, moment};

const SUBJECTS: [&str; 16] = [
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
    "the batch importer",
    "the load balancer",
    "the schema migration",
    "the rate limiter",
    "a background compaction",
    "the failover controller",
];
const VERBS: [&str; 14] = [
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
    "was throttled by",
    "saturated",
    "failed to notify",
    "blocked the release of",
];
const OBJECTS: [&str; 14] = [
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
    "the downstream consumers",
    "the internal dashboard",
    "the metrics collector",
    "the configuration cache",
];
const TAILS: [&str; 14] = [
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
    "after the previous change was reverted",
    "before the runbook could be followed",
    "when the maintenance window overlapped",
    "and support tickets began to arrive",
];

/// Returns a sentence in plain words that begins in lower case and has no full stop.
pub fn sentence(chance: &mut Chance) -> String {
    parts(chance).join(" ")
}

fn parts(chance: &mut Chance) -> [&'static str; 4] {
    [chance.pick(&SUBJECTS), chance.pick(&VERBS), chance.pick(&OBJECTS), chance.pick(&TAILS)]
}

/// Returns a text with its first letter in upper case.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// Writes a sentence, some with bold or code in them, and returns how many words it has.
fn say(text: &mut String, chance: &mut Chance) -> usize {
    let from = text.len();
    let parts = parts(chance);
    let marked = chance.below(8);
    for (at, part) in parts.into_iter().enumerate() {
        let mark = match (at, marked) {
            (1, 0) => "**",
            (2, 1) => "`",
            _ => "",
        };
        text.push_str(if at == 0 { "" } else { " " });
        [mark, part, mark].iter().for_each(|piece| text.push_str(piece));
    }
    text[from..].bytes().filter(|byte| *byte == b' ').count() + 1
}

/// A text that grows, and how many words it has in its sentences.
struct Page<'a> {
    text: String,
    words: usize,
    chance: Chance,
    incident: &'a Incident,
}

/// Returns the text below the front matter; `link` makes a link to the write-up of a number.
pub fn body(
    incident: &Incident,
    words: Option<usize>,
    mut chance: Chance,
    link: impl Fn(usize) -> String,
) -> String {
    let wanted = words.unwrap_or(270 + chance.below(440));
    let mut page = Page { text: String::with_capacity(8 * wanted), words: 0, chance, incident };
    page.section("What happened", 2);
    page.timeline();
    page.section("Impact", 1);
    page.list("- ", 3);
    page.section("What contributed", 2);
    page.log();
    page.section("What went well", 0);
    page.list("- ", 3);
    page.section("What we learned", 0);
    page.list("1. ", 3);
    page.section("Follow-up", 1);
    while page.words < wanted {
        page.paragraph();
    }
    page.links(link);
    page.text
}

impl Page<'_> {
    fn section(&mut self, heading: &str, paragraphs: usize) {
        let _ = writeln!(self.text, "\n## {heading}");
        (0..paragraphs).for_each(|_| self.paragraph());
    }

    fn paragraph(&mut self) {
        self.text.push('\n');
        for at in 0..3 + self.chance.below(3) {
            self.text.push_str(if at == 0 { "" } else { " " });
            let from = self.text.len();
            self.words += say(&mut self.text, &mut self.chance);
            // Every sentence begins with an ASCII letter.
            self.text[from..=from].make_ascii_uppercase();
            self.text.push('.');
        }
        self.text.push('\n');
    }

    fn list(&mut self, mark: &str, lines: usize) {
        self.text.push('\n');
        for _ in 0..lines {
            self.text.push_str(mark);
            self.words += say(&mut self.text, &mut self.chance);
            self.text.push('\n');
        }
    }

    fn timeline(&mut self) {
        self.text.push_str("\n## Timeline\n\n| Time | Event |\n|---|---|\n");
        let mut minute = self.incident.start;
        for _ in 0..3 + self.chance.below(4) {
            let _ = write!(self.text, "| {} | ", &moment(minute)[11..16]);
            self.words += say(&mut self.text, &mut self.chance);
            self.text.push_str(" |\n");
            minute += 1 + self.chance.below(25);
        }
    }

    fn log(&mut self) {
        let (at, service) = (moment(self.incident.start), &self.incident.services[0]);
        let [request, late, retries] = [1 << 32, 30_000, 10].map(|end| self.chance.below(end));
        let _ = writeln!(
            self.text,
            "\n```text\n{at} ERROR {service} request={request:08x}\n  upstream <{service}> & retries={retries} latency_ms={late}\n  \
             if (pool.active > pool.max) {{ throw new Error(\"exhausted\"); }}\n```"
        );
    }

    fn links(&mut self, link: impl Fn(usize) -> String) {
        let service = &self.incident.services[0];
        self.text.push('\n');
        for _ in 0..2 {
            let other = self.incident.another(&mut self.chance);
            let _ = writeln!(
                self.text,
                "- See {} and the [status page](https://status.example/{service}/{other}).",
                link(other)
            );
        }
        let _ =
            writeln!(self.text, "\nThe [graphs](https://graphs.example/d/{service}) stay *open*.");
    }
}
