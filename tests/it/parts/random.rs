//! Random folders: whatever the write-ups say, and leave unsaid, the report counts it the same everywhere.

use std::collections::BTreeMap;

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::model::Use;
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::pipeline;
use incident_wrapped::source::Sources;
use incident_wrapped::telling::Scene;
use incident_wrapped::theme::Theme;
use incident_wrapped::time::{Instant, Zone};
use proptest::prelude::*;

use super::{WEB_TESTS, counts, folder, mistakes, report};
use crate::harness::{built, site, sources, theme};

/// What a write-up may say, as numbers that its lines are made of.
#[derive(Clone, Debug)]
struct Said {
    /// Of three, one has no hour of its start, and one no start.
    start: u8,
    day: u32,
    /// The minutes until it was noticed, from there until relief, and until the end; of each, one in so many is not known.
    times: [Option<u32>; 3],
    open: bool,
    coverage: u8,
    source: u8,
    /// How far the form was off, in minutes; and whether that is its own opening.
    form: Option<(i32, bool)>,
    confidence: u8,
    severity: u8,
    services: u8,
    factors: u8,
    held: u8,
    promised: Option<(u32, u32)>,
    near: bool,
}

fn said() -> impl Strategy<Value = Said> {
    let minutes =
        || proptest::option::weighted(0.8, prop_oneof![Just(0), Just(5), 1..600u32, Just(576_000)]);
    let moved = prop_oneof![Just(0), -4..4i32, -900..900i32];
    (
        (0..12u8, 0..330u32, [minutes(), minutes(), minutes()], prop::bool::weighted(0.1)),
        (0..4u8, 0..4u8, proptest::option::of((moved, any::<bool>())), 0..6u8),
        (0..3u8, 0..4u8, 0..4u8, 0..3u8),
        (proptest::option::of((1..5u32, 0..5u32)), prop::bool::weighted(0.1)),
    )
        .prop_map(|(time, known, names, rest)| Said {
            start: time.0,
            day: time.1,
            times: time.2,
            open: time.3,
            coverage: known.0,
            source: known.1,
            form: known.2,
            confidence: known.3,
            severity: names.0,
            services: names.1,
            factors: names.2,
            held: names.3,
            promised: rest.0,
            near: rest.1,
        })
}

/// Writes minutes after the first of January, 9 o'clock, of 2025.
fn at(minutes: i64) -> String {
    let local = Zone::UTC.local(Instant::from_epoch(1_735_722_000 + minutes * 60));
    format!("{} {:02}:{:02}+00:00", local.date, local.hour, local.minute)
}

impl Said {
    fn lines(&self) -> String {
        let mut lines = String::new();
        let mut add = |line: String| lines.push_str(&format!("{line}\n"));
        let start = i64::from(self.day) * 1440 + i64::from(self.day % 17) * 53;
        match self.start {
            0 => {}
            1 => add(format!("started_at: {}", &at(start)[..10])),
            _ => add(format!("started_at: {}", at(start))),
        }
        let mut end = start;
        for (key, minutes) in ["detected_at", "mitigated_at", "resolved_at"].iter().zip(self.times)
        {
            let is_end = *key != "detected_at" && self.open;
            if let Some(minutes) = minutes.filter(|_| self.start > 0 && !is_end) {
                end += i64::from(minutes);
                add(format!("{key}: {}", at(end)));
            }
        }
        if self.open {
            add("open: true".to_owned());
        }
        if let Some((moved, is_default)) = self.form.filter(|_| self.start > 1) {
            let form = at(start + i64::from(moved));
            let opened = if is_default { form.clone() } else { at(start + 7_000) };
            add(format!("recorded: {{started_at: {form}, opened_at: {opened}}}"));
        }
        lines + &self.names()
    }

    fn names(&self) -> String {
        let mut lines = String::new();
        let mut add = |line: String| lines.push_str(&format!("{line}\n"));
        match self.coverage {
            0 => add("observations: {coverable: true, covered: true}".to_owned()),
            1 => add("observations: {coverable: true, covered: false}".to_owned()),
            2 => add("observations: {coverable: false, covered: false}".to_owned()),
            _ => {}
        }
        let sources = ["synthetic-test", "alert", "customer"];
        if let Some(source) = sources.get(usize::from(self.source)) {
            add(format!("detected_by: {source}"));
        }
        if self.confidence > 0 {
            let score = self.confidence;
            add(format!(
                "scores: {{confidence: {score}, preventability: {}, productivity: 1}}",
                6 - score
            ));
        }
        if self.severity > 0 {
            add(format!("severity: sev{}", self.severity));
        }
        let names = |n: u8, name: &str| {
            (0..n).map(|one| format!("{name}{one}")).collect::<Vec<_>>().join(", ")
        };
        if self.services > 0 {
            add(format!("services: [{}]", names(self.services, "shop-")));
        }
        if self.factors > 0 {
            add(format!(
                "factors: [{}]\ntrigger: deploy-{}",
                names(self.factors, "factor-"),
                self.factors
            ));
        }
        match self.held {
            0 => add("review: {held: true}".to_owned()),
            1 => add("review: {held: false}".to_owned()),
            _ => {}
        }
        if let Some((total, done)) = self.promised {
            add(format!("follow_ups: {{total: {total}, done: {}}}", done.min(total)));
        }
        if self.near {
            add("kind: near-miss\nsaved_by: [an-alert]".to_owned());
        }
        lines
    }
}

fn year(said: &[Said], language: &str) -> Sources {
    let lines: Vec<String> = said.iter().map(Said::lines).collect();
    let settings = format!("data_freeze: 2027-06-30\nlanguage: {language}\n");
    folder(&settings, &lines, &[WEB_TESTS])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn whatever_a_year_was_like_it_adds_up(
        said in proptest::collection::vec(said(), 0..70),
        german in any::<bool>(),
    ) {
        let language = if german { "de" } else { "en" };
        let found = mistakes(&report(&year(&said, language)));
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4) })]

    #[test]
    fn pages_say_what_the_data_say(said in proptest::collection::vec(said(), 20..40)) {
        let sources = year(&said, "en");
        let site = built(&sources, &theme("content"));
        let found = on_pages(&sources, &site);
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn the_published_pages_say_what_their_data_say() {
    for path in ["content", "examples/registered-claims"] {
        let sources = sources(path);
        let found = on_pages(&sources, &site(path));
        assert!(found.is_empty(), "{path}:\n{}", found.join("\n"));
    }
}

/// Says which sentence and which footing is on no page, and which slide is not in the deck as it was composed.
fn on_pages(sources: &Sources, site: &BTreeMap<String, String>) -> Vec<String> {
    let report = report(sources);
    let plain = |text: &str| {
        let text = plain_spaces(text).replace("&#x27;", "'").replace("&#39;", "'");
        let text = text.replace("&quot;", "\"").replace("&nbsp;", " ").replace("&amp;", "&");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let mut wrong = Vec::new();
    for (finding, telling) in report.told() {
        let page = plain(&site[&format!("findings/{}/index.html", finding.id)]);
        for figure in &telling.figures {
            for said in [&figure.footing.counted, &figure.chart.description] {
                let said = plain(&said.replace('`', ""));
                if !page.contains(&said) {
                    wrong.push(format!("page of {}: {said}", finding.id));
                }
            }
        }
    }
    let deck = plain(&site["deck/index.html"]);
    let whole = plain(&site["deck.html"]);
    for slide in report.deck.all() {
        if let Scene::Picture { figure, lines, .. } = &slide.scene {
            for said in lines.iter().chain([&figure.footing.counted, &figure.chart.description]) {
                let said = plain(&said.replace('`', ""));
                if !deck.contains(&said) || !whole.contains(&said) {
                    wrong.push(format!("deck, {}: {said}", slide.id));
                }
            }
        }
    }
    wrong
}

/// A key of people wherever it may stand.
const PEOPLE: [&str; 5] = [
    "owner: A. Person\n",
    "impact: {users: 3, reporter: B. Person}\n",
    "notes: [{written_by: C. Person}, {written_by: D. Person}]\n",
    "responders: [E. Person, F. Person]\n",
    "allow: [people-key]\nauthor: G. Person\n",
];

#[test]
fn the_terminal_and_the_page_count_the_same_names() {
    let lines: Vec<String> = (0..1_900)
        .map(|number| format!("started_at: 2025-03-04 09:00\n{}", PEOPLE[number % PEOPLE.len()]))
        .collect();
    let sources = folder("data_freeze: 2026-01-09\n", &lines, &[]);
    let mut complaints = Diagnostics::new();
    let report = pipeline::read(&sources, &mut complaints).unwrap();
    assert_eq!(report.account.keys_of(Use::Dropped), 1_900);
    let said = complaints.iter().find(|one| one.message.contains("name people were dropped"));
    let said = said.unwrap();
    assert_eq!(counts(&said.message), [1_900]);
    let each: usize = counts(&said.notes[0]).iter().sum();
    assert_eq!(each, 1_900, "{}", said.notes[0]);
    let few = folder("data_freeze: 2026-01-09\n", &lines[..60], &[]);
    let page = method(&few, &theme("content"));
    assert!(page.contains("60 keys that name people"));
}

fn method(sources: &Sources, theme: &Theme) -> String {
    built(sources, theme)["method/index.html"].clone()
}
