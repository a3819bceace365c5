//! How every number was made: protocol, scales, funnel, days, register, definitions.

use crate::deck::{agreement, evidence, labels};
use crate::findings;
use crate::model::edition::Edition;
use crate::model::score::Rubric;
use crate::phrase;
use crate::render::claim::register;
use crate::render::memory;
use crate::render::page_view::{Chapter, Data, Method, Scale};
use crate::render::prose;
use crate::render::report::Report;
use crate::render::schema;
use crate::render::slides::Base;
use crate::render::view::{Item, Link, Stat};
use crate::words::Language;

/// Returns what the method page shows.
pub fn page(report: &Report, root: &str) -> Method {
    let edition = &report.edition;
    Method {
        funnel: funnel(edition),
        facts: facts(edition),
        scales: edition
            .settings
            .scales
            .iter()
            .map(|(name, rubric)| scale(name, rubric, report))
            .collect(),
        memory: memory::questions(report, root),
        register: register(report, &Base::Relative(root.to_owned())),
        chapters: findings::METHODS
            .iter()
            .map(|(id, text)| chapter(edition.settings.language, id, text))
            .collect(),
    }
}

fn funnel(edition: &Edition) -> Vec<Stat> {
    let declared = edition.declared().count();
    let read = edition
        .declared()
        .filter(|one| one.confidence().is_some())
        .count();
    let confident = edition
        .declared()
        .filter(|one| edition.confident(one).is_ok())
        .count();
    let stat = |value: usize, label: &str| Stat::plain(value.to_string(), label);
    let mut funnel = vec![stat(declared, "declared")];
    if edition.is_read() {
        funnel.push(stat(read, "read and scored"));
        let minimum = edition.settings.minimum_confidence;
        funnel.push(stat(
            confident,
            &format!("scored {minimum} or more for confidence"),
        ));
    }
    funnel
}

fn facts(edition: &Edition) -> Vec<Item> {
    let (settings, tally) = (&edition.settings, &edition.tally);
    let mut facts = vec![
        fact("Year", settings.year.to_string()),
        fact("Time zone", settings.zone.name().to_owned()),
        fact("Reading began", phrase::date(settings.reading_started)),
        fact(
            "Data frozen",
            format!("at the end of {}", phrase::date(settings.data_freeze)),
        ),
        fact(
            "Working hours",
            labels::working_hours(settings.language, &settings.working_hours),
        ),
        fact("Write-ups", phrase::count(tally.write_ups, "file", "files")),
    ];
    let mut add = |term: &str, n: usize, text: &str| {
        if n > 0 {
            facts.push(fact(term, format!("{n} {text}")));
        }
    };
    add(
        "Held back",
        tally.held_back,
        "drafts, or kept out by their authors",
    );
    add(
        "Without an offset",
        tally.zoneless_moments,
        "moments, read in the report's zone",
    );
    add(
        "People",
        tally.people_keys,
        "keys that name people, dropped while reading",
    );
    facts
}

fn fact(term: &str, text: String) -> Item {
    let link = Link {
        text: term.to_owned(),
        href: String::new(),
    };
    Item { link, note: text }
}

fn scale(name: &str, rubric: &Rubric, report: &Report) -> Scale {
    let mut findings = report.findings.iter();
    let agreed = findings
        .find(|one| one.id == findings::agreement::ID)
        .and_then(|finding| agreement::on_scale(report.edition.settings.language, finding, name));
    let row = |(score, text): (&u8, &String)| Stat::plain(score.to_string(), text);
    Scale {
        name: phrase::capital(&phrase::words(name)),
        rows: rubric.texts.iter().map(row).collect(),
        agreed: agreed.unwrap_or_default(),
    }
}

fn chapter(language: Language, id: &'static str, text: &str) -> Chapter {
    // Every chapter has the same headings, and they stand on one page.
    let html = prose::own_text(text).replace(" id=\"text-", &format!(" id=\"{id}-"));
    Chapter {
        id,
        name: evidence::name(language, id),
        html,
    }
}

/// Returns what the page on the data shows.
pub fn data() -> Data {
    let file = |name: &str, note: &str| Item {
        link: Link {
            text: name.to_owned(),
            href: name.to_owned(),
        },
        note: note.to_owned(),
    };
    Data {
        keys: schema::tables(),
        files: vec![
            file(
                "findings.json",
                "Every finding and every claim: values with interval, method and n, the incidents behind them, and \
                 those left out with the reason. Durations are in seconds, shares from 0 to 1.",
            ),
            file(
                "findings.schema.json",
                "The JSON Schema of findings.json, format 1: what it holds, key by key, as below. The data of a single \
                 finding are on its page, as CSV.",
            ),
            file(
                "incidents.json",
                "Every incident with its known keys, moments in UTC and durations in seconds. No bodies, no links, no \
                 unknown keys.",
            ),
            file(
                "incidents.csv",
                "The same as a table; lists are joined by a semicolon.",
            ),
            Item {
                link: Link {
                    text: "deck.html".to_owned(),
                    href: "../deck.html".to_owned(),
                },
                note: "The slideshow in one file, fonts and pictures inside: to mail, or to show without a network."
                    .to_owned(),
            },
        ],
    }
}
