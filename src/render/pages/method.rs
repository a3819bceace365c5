//! How every number was made: protocol, scales, funnel, days, register, definitions.

use crate::findings::{self, method};
use crate::model::{Edition, FileRole, Lead, Rubric, Use};
use crate::phrase;
use crate::render::view::pages::{Chapter, Data, Method, Scale};
use crate::render::view::{Item, Link, Stat};
use crate::render::{
    data::schema, pages::claim::register, pieces::memory, pieces::slides::Base, report::Report,
    text::own_text,
};
use crate::telling::{agreement, labels};
use crate::words::{Language, say};

/// Returns what the method page shows.
pub fn page(report: &Report, root: &str) -> Method {
    let edition = &report.edition;
    Method {
        funnel: funnel(edition),
        facts: facts(report),
        scales: edition
            .settings
            .scales
            .iter()
            .map(|(name, rubric)| scale(name, rubric, report))
            .collect(),
        memory: memory::questions(report, root),
        register: register(report, &Base::Relative(root.to_owned())),
        chapters: findings::chapters().map(|one| chapter(edition.settings.language, one)).collect(),
    }
}

fn funnel(edition: &Edition) -> Vec<Stat> {
    let declared = edition.declared().count();
    let read = edition.declared().filter(|one| one.confidence().is_some()).count();
    let confident = edition.declared().filter(|one| edition.confident(one).is_ok()).count();
    let language = edition.settings.language;
    let stat = |value: usize, label: String| Stat::plain(language.figures(value as f64), label);
    let mut funnel = vec![stat(declared, say!(language, "method-declared"))];
    if edition.is_read() {
        funnel.push(stat(read, say!(language, "method-read")));
        let minimum = edition.settings.minimum_confidence.to_string();
        let label = say!(language, "method-confident", minimum);
        funnel.push(stat(confident, label));
    }
    funnel
}

fn facts(report: &Report) -> Vec<Item> {
    let (edition, account) = (&report.edition, &report.account);
    let (settings, tally) = (&edition.settings, &edition.tally);
    let language = settings.language;
    let frozen = language.date(settings.data_freeze);
    let hours = labels::working_hours(language, &settings.working_hours);
    let mut facts = vec![
        ("method-year", settings.year.to_string()),
        ("method-zone", settings.zone.name().to_owned()),
        ("method-reading", language.date(settings.reading_started)),
        ("method-freeze", say!(language, "method-freeze-day", day = frozen)),
        ("method-hours", hours),
        ("method-files", files(report)),
    ];
    let lost = [Lead::Nowhere, Lead::Refused].map(|lead| account.links_to(lead));
    let dropped = [
        ("method-undated", "account-undated", account.undated.len()),
        ("method-waiting", "account-waiting", account.waiting.len()),
        ("method-zoneless", "method-moments", tally.zoneless_moments),
        ("method-people", "method-keys", account.keys_of(Use::Dropped)),
        ("method-unread-keys", "account-unread-keys", account.keys_of(Use::Nothing)),
        ("method-lost-links", "account-lost-links", lost.iter().sum()),
    ];
    let dropped = dropped.into_iter().filter(|(.., n)| *n > 0);
    facts.extend(dropped.map(|(term, text, n)| (term, say!(language, text, n))));
    facts.into_iter().map(|(term, note)| Item::plain(say!(language, term), note)).collect()
}

/// Counts the files of the folder, and says what each of them is.
fn files(report: &Report) -> String {
    let (account, settings) = (&report.account, &report.edition.settings);
    let language = settings.language;
    let part = |part: &FileRole| {
        let n = account.count(*part);
        let id = format!("account-{}", part.key().replace('_', "-"));
        let year = settings.year.to_string();
        (n > 0).then(|| say!(language, &id, n, year))
    };
    let parts: Vec<String> = FileRole::ALL.iter().filter_map(part).collect();
    let files = say!(language, "files", n = account.all_files());
    say!(language, "account-files", files, parts = parts.join(", "))
}

fn scale(name: &str, rubric: &Rubric, report: &Report) -> Scale {
    let language = report.edition.settings.language;
    let agreed = report
        .findings
        .iter()
        .find(|one| one.id == findings::agreement::ID)
        .and_then(|finding| agreement::on_scale(language, finding, name));
    let row = |(score, text): (&u8, &String)| Stat::plain(score.to_string(), text);
    Scale {
        name: phrase::capital(&language.word(&format!("key-{name}"), name)),
        rows: rubric.texts.iter().map(row).collect(),
        agreed: agreed.unwrap_or_default(),
    }
}

fn chapter(language: Language, method: method::Chapter) -> Chapter {
    let html = own_text(method.text(language));
    Chapter {
        id: method.id,
        name: labels::finding(language, method.id),
        // All chapters have the same headings and stand on one page.
        html: html.replace(" id=\"text-", &format!(" id=\"{}-", method.id)),
    }
}

/// Returns what the page on the data shows.
pub fn data(language: Language) -> Data {
    let file = |(name, href, note): (&str, &str, &str)| Item {
        link: Link { text: name.to_owned(), href: href.to_owned() },
        note: say!(language, note),
    };
    let files = [
        ("findings.json", "findings.json", "data-findings"),
        ("findings.schema.json", "findings.schema.json", "data-schema"),
        ("incidents.json", "incidents.json", "data-incidents"),
        ("incidents.csv", "incidents.csv", "data-table"),
        ("deck.html", "../deck.html", "data-deck"),
    ];
    Data { keys: schema::tables(language), files: files.into_iter().map(file).collect() }
}
