//! The volume finding in words and pictures: how many incidents were declared, around the year and by month, severity and service.

use std::cmp::Ordering;
use std::sync::Arc;

use super::faces::{
    Alone, Cell, Faces, Figure, Footing, Main, Population, Said, Scene, Slide, Table, Target,
    Title, Year,
};
use super::phrases::{self, largest};
use super::{footing, labels, wheel};
use crate::chart::{Bar, Bars, Columns, Mark, Role};
use crate::findings::finding::COUNT;
use crate::findings::volume::ID;
use crate::findings::{By, Finding, Group};
use crate::model::Edition;
use crate::words::{Language, say};

/// The most bars in a picture; the table behind it has all of them.
const MOST_BARS: usize = 12;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    slide: Some(slide),
    alone,
    main: Some(Main::new(COUNT, |language, count, _| {
        say!(language, "incidents", n = count.value.unwrap_or_default() as usize)
    })),
    ..Faces::new(ID, sentence, footing, figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let (n, year) = (finding.sample.n(), edition.settings.year.to_string());
    match severities(language, finding) {
        Some(severities) => say!(language, "volume-by-severity", n, year, severities),
        None => say!(language, "volume-declared", n, year),
    }
}

/// Counts the incidents of each severity, if there are few enough to name.
fn severities(language: Language, finding: &Finding) -> Option<String> {
    let groups: Vec<&Group> = finding.groups_by(By::Severity).collect();
    let known: usize = groups.iter().map(|group| group.ids.len()).sum();
    let mut counts: Vec<String> =
        groups.iter().map(|group| format!("{}\u{a0}{}", group.ids.len(), group.name)).collect();
    let unknown = finding.sample.n().saturating_sub(known);
    if unknown > 0 {
        counts.push(say!(language, "severity-unknown", count = unknown));
    }
    (1..=5).contains(&groups.len()).then(|| language.list(&counts))
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let settings = &edition.settings;
    let (year, zone) = (settings.year.to_string(), settings.zone.name());
    let definition = say!(settings.language, "footing-volume", year, zone);
    footing::of_all(finding, Population::Incidents, definition, edition)
}

/// Returns how many incidents there were, around the year.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let edition = year.edition;
    let language = edition.settings.language;
    let id = if wheel::has_lengths(edition) { "volume-rays" } else { "volume-circles" };
    let lines = vec![match wheel::each_ray(edition) {
        1 => say!(language, id),
        n => say!(language, &format!("{id}-of-several"), n),
    }];
    let footing = since_last(&said.footing, finding, edition);
    let said = &Said { sentence: said.sentence.clone(), footing };
    let figure = Arc::new(wheel::wheel(finding, edition, said));
    let scene = Scene::Picture { lines, stats: wheel::key(edition), figure };
    Some(Slide::new(ID, title(language, finding), scene))
}

/// Asks in the foot of the slide what a different number than in the edition before means; a count alone is no trend.
fn since_last(footing: &Footing, finding: &Finding, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let asked = edition.last().and_then(|last| {
        let before = last.findings.get(ID)?.values.get(COUNT)?.value? as usize;
        let form = match finding.sample.n().cmp(&before) {
            Ordering::Less => "fewer",
            Ordering::Equal => "same",
            Ordering::Greater => "more",
        };
        let year = last.year.to_string();
        let when = if last.year == edition.settings.year - 1 { "last" } else { "earlier" };
        let then = say!(language, "volume-then", form = when, n = before, year);
        Some(say!(language, "volume-since", form, then))
    });
    match asked {
        Some(asked) => Footing { brief: vec![asked, footing::day(edition)], ..footing.clone() },
        None => footing.clone(),
    }
}

/// Returns the sentence of the year.
pub fn title(language: Language, finding: &Finding) -> Title {
    Title::said(&say!(language, "volume-title", n = finding.sample.n()))
}

fn alone(_: &Finding, edition: &Edition, _: &Said, lines: &[String]) -> Alone {
    let ray = lines.first().cloned();
    let counted = say!(edition.settings.language, "teaser-counted");
    Alone {
        kicker: Some(labels::whose_year(edition)),
        lines: wheel::noticed(edition).into_iter().chain(ray).chain([counted]).collect(),
    }
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let language = edition.settings.language;
    let shares = [By::Severity, By::Service].map(|by| shares(finding, by, said, language));
    std::iter::once(months(finding, edition, said)).chain(shares.into_iter().flatten()).collect()
}

/// Returns the months of the year as columns.
fn months(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let column = |month: u32| {
        let name = format!("{:04}-{month:02}", edition.settings.year);
        let group = finding.groups_by(By::Month).find(|group| group.name == name);
        let label: String = language.month(month).chars().take(3).collect();
        let bar = Bar::counted(label, group.map_or(0, |group| group.ids.len()), Role::First);
        let target = Target::Archive("month", name);
        let row =
            [Cell::plain(language.month(month)), Cell::linked(&bar.value_label, target.clone())];
        (Bar { target: (bar.value > 0.0).then_some(target), ..bar }, row.to_vec())
    };
    let (bars, rows): (Vec<Bar>, Vec<Vec<Cell>>) = (1..=12).map(column).unzip();
    let shown = bars.iter().map(|bar| bar.value as usize).sum();
    let head = ["head-month", "head-incidents"].map(|id| say!(language, id));
    let table = Table::of(&say!(language, "volume-months-table"), head, rows.into_iter());
    let title = say!(language, "volume-months", year = edition.settings.year.to_string());
    Figure {
        footing: without(finding, said, "volume-without-day", shown, language),
        ..said.figure("volume-months", title, Mark::Columns(Columns { bars }), table)
    }
}

/// Returns the footing of a picture that cannot show all incidents; the words of `id` say how many are missing.
fn without(finding: &Finding, said: &Said, id: &str, shown: usize, language: Language) -> Footing {
    let mut footing = said.footing.clone();
    let rest = finding.sample.n() - shown;
    if rest > 0 {
        let (definition, words) = (&footing.definition, language.in_words(rest));
        footing.definition = say!(language, id, definition, n = rest, words);
    }
    footing
}

/// Returns the groups of one kind as bars, in their order for severities, else the largest first.
fn shares(finding: &Finding, by: By, said: &Said, language: Language) -> Option<Figure> {
    let severity = by == By::Severity;
    let groups: Vec<&Group> =
        if severity { finding.groups_by(by).collect() } else { largest(finding, by) };
    if groups.is_empty() {
        return None;
    }
    let bar = |group: &&Group| Bar {
        target: Some(Target::Archive(by.key(), group.name.clone())),
        ..Bar::counted(&group.name, group.ids.len(), Role::First)
    };
    let mut bars: Vec<Bar> = groups.iter().map(bar).collect();
    let shown = footing::shown(&groups);
    // Severities divide the year, so incidents without one get a bar too.
    let unknown = (finding.sample.n() - shown) * usize::from(severity);
    let unknown = unsaid(language, unknown);
    let row = |bar: &Bar| {
        let count = Cell { text: bar.value_label.clone(), target: bar.target.clone() };
        vec![Cell::plain(&bar.label), count]
    };
    let (title, head) = match severity {
        true => ("volume-severities", "head-severity"),
        false => ("volume-services", "head-service"),
    };
    let (title, head) = (say!(language, title), [head, "head-incidents"]);
    let rows = bars.iter().chain(&unknown).map(row);
    let table = Table::of(&title, head.map(|id| say!(language, id)), rows);
    let said = Said {
        sentence: described(language, &title, &groups, unknown.as_ref()),
        footing: match severity {
            true => said.footing.clone(),
            false => of_services(finding, said, shown, language),
        },
    };
    bars.truncate(MOST_BARS);
    bars.extend(unknown);
    let mark = Mark::Bars(Bars { bars, of: None });
    Some(said.figure(format!("volume-{}", by.key()), title, mark, table))
}

fn of_services(finding: &Finding, said: &Said, shown: usize, language: Language) -> Footing {
    let footing = without(finding, said, "volume-without-service", shown, language);
    let definition = &footing.definition;
    Footing { definition: say!(language, "volume-several", definition), ..footing }
}

/// Returns the bar of those without a severity; none if there are none.
fn unsaid(language: Language, n: usize) -> Option<Bar> {
    (n > 0).then(|| Bar::counted(say!(language, "volume-no-severity"), n, Role::Muted))
}

fn described(language: Language, title: &str, groups: &[&Group], unknown: Option<&Bar>) -> String {
    let mut said = vec![first(language, groups)];
    said.extend(unknown.map(|bar| format!("{} {}", bar.label, bar.value_label)));
    let more = phrases::more(language, groups.len(), MOST_BARS);
    format!("{title}: {}.{more}", said.join("; "))
}

fn first(language: Language, groups: &[&Group]) -> String {
    let said = |group: &&Group| format!("{} {}", group.name, group.ids.len());
    language.list(&groups.iter().take(5).map(said).collect::<Vec<_>>())
}
