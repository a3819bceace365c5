//! Volume, told: how many incidents were declared, around the year and by month, severity and service.

use std::sync::Arc;

use crate::chart::{Bar, Bars, Chart, Columns, Mark, Role};
use crate::findings::finding::COUNT;
use crate::findings::volume::ID;
use crate::findings::{By, Finding, Group};
use crate::model::Edition;
use crate::phrase;
use crate::telling::faces::{Alone, Faces, Main, Said, Year};
use crate::telling::footing::{self, Population};
use crate::telling::phrases::{PLAIN, largest};
use crate::telling::slide::{Cell, Figure, Footing, Scene, Slide, Table, Target, Title};
use crate::telling::{definition, labels, wheel};
use crate::words::{Language, say};

/// A picture of bars holds no more than this; the table behind it holds all.
const MOST_BARS: usize = 12;

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence,
    footing,
    definition: definition::of_footing,
    figures,
    slide: Some(slide),
    alone,
    main: Some(Main {
        name: COUNT,
        needs: 0,
        say: |language, count, _| {
            say!(language, "incidents", n = count.value.unwrap_or_default() as usize)
        },
    }),
    compared: &[],
    page: PLAIN,
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let (n, year) = (finding.sample.n(), edition.settings.year.to_string());
    match severities(language, finding) {
        Some(severities) => {
            say!(language, "volume-by-severity", n, year, severities)
        }
        None => say!(language, "volume-declared", n, year),
    }
}

/// Counts the incidents of each severity, where there are few enough to say.
fn severities(language: Language, finding: &Finding) -> Option<String> {
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

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let settings = &edition.settings;
    let definition = say!(
        settings.language,
        "footing-volume",
        year = settings.year.to_string(),
        zone = settings.zone.name()
    );
    footing::of_all(finding, Population::Incidents, definition, edition)
}

/// Returns how many incidents there were, around the year.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let edition = year.edition;
    let language = edition.settings.language;
    let mut lines = vec![match wheel::has_lengths(edition) {
        true => say!(language, "volume-rays"),
        false => say!(language, "volume-circles"),
    }];
    let near = edition.near_misses().count();
    if near > 0 {
        let misses = say!(language, "near-misses", n = near);
        lines.push(say!(language, "volume-near-misses", misses));
    }
    lines.push(say!(language, "volume-more"));
    let figure = Arc::new(wheel::wheel(finding, edition, said));
    let scene = Scene::Picture { lines, stats: wheel::key(edition), figure };
    Some(Slide::new(ID, title(language, finding), scene))
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
    let counts: Vec<(u32, usize)> = (1..=12)
        .map(|month| {
            let name = format!("{:04}-{month:02}", edition.settings.year);
            let group = finding.groups_by(By::Month).find(|group| group.name == name);
            (month, group.map_or(0, |group| group.ids.len()))
        })
        .collect();
    let target =
        |month: u32| Target::Archive("month", format!("{:04}-{month:02}", edition.settings.year));
    let bars = counts.iter().map(|(month, n)| Bar {
        label: edition.settings.language.month(*month).chars().take(3).collect(),
        value: *n as f64,
        value_label: n.to_string(),
        role: Role::First,
        target: (*n > 0).then(|| target(*month)),
    });
    let shown: usize = counts.iter().map(|(_, n)| n).sum();
    let rows = counts.iter().map(|(month, n)| {
        let count = Cell::linked(n.to_string(), target(*month));
        vec![Cell::plain(language.month(*month)), count]
    });
    let year = edition.settings.year.to_string();
    let head = [say!(language, "head-month"), say!(language, "head-incidents")];
    Figure {
        chart: Chart {
            id: "volume-months".to_owned(),
            title: say!(language, "volume-months", year),
            description: said.sentence.clone(),
            mark: Mark::Columns(Columns { bars: bars.collect() }),
        },
        table: Table::of(
            &say!(language, "volume-months-table"),
            head.each_ref().map(String::as_str),
            rows,
        ),
        footing: without(finding, said, "volume-without-day", shown, language),
    }
}

/// Returns the line under a picture that has no place for some of those counted, which it says in the words of `id`.
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
    let groups: Vec<&Group> = match severity {
        true => finding.groups_by(by).collect(),
        false => largest(finding, by),
    };
    let target = |group: &Group| Target::Archive(by.key(), group.name.clone());
    let bar = |group: &&Group| Bar {
        label: group.name.clone(),
        value: group.ids.len() as f64,
        value_label: group.ids.len().to_string(),
        role: Role::First,
        target: Some(target(group)),
    };
    let shown = footing::shown(&groups);
    // Severities part the year, so those without one are a part of it too.
    let unknown = (finding.sample.n() - shown) * usize::from(severity);
    let unknown = unsaid(language, unknown);
    let rows = groups.iter().map(|group| {
        let count = Cell::linked(group.ids.len().to_string(), target(group));
        vec![Cell::plain(&group.name), count]
    });
    let without_one =
        unknown.iter().map(|bar| vec![Cell::plain(&bar.label), Cell::plain(&bar.value_label)]);
    let rows = rows.chain(without_one);
    let (title, head) = match severity {
        true => ("volume-severities", "head-severity"),
        false => ("volume-services", "head-service"),
    };
    let title = say!(language, title);
    let head = [say!(language, head), say!(language, "head-incidents")];
    let footing = match severity {
        true => said.footing.clone(),
        false => of_services(finding, said, shown, language),
    };
    let description = described(language, &title, &groups, unknown.as_ref());
    let figure = Figure {
        chart: Chart {
            id: format!("volume-{}", by.key()),
            title: title.clone(),
            description,
            mark: Mark::Bars(Bars {
                bars: groups.iter().take(MOST_BARS).map(bar).chain(unknown.clone()).collect(),
                of: None,
            }),
        },
        table: Table::of(&title, head.each_ref().map(String::as_str), rows),
        footing,
    };
    (!groups.is_empty()).then_some(figure)
}

fn of_services(finding: &Finding, said: &Said, shown: usize, language: Language) -> Footing {
    let footing = without(finding, said, "volume-without-service", shown, language);
    let definition = &footing.definition;
    Footing { definition: say!(language, "volume-several", definition), ..footing }
}

/// Returns the bar of those without a severity; none where there are none.
fn unsaid(language: Language, n: usize) -> Option<Bar> {
    (n > 0).then(|| Bar::counted(say!(language, "volume-no-severity"), n, Role::Muted))
}

fn described(language: Language, title: &str, groups: &[&Group], unknown: Option<&Bar>) -> String {
    let mut said = vec![first(language, groups)];
    said.extend(unknown.map(|bar| format!("{} {}", bar.label, bar.value_label)));
    let mut description = format!("{title}: {}.", said.join("; "));
    let rest = groups.len().saturating_sub(MOST_BARS);
    if rest > 0 {
        let words = phrase::capital(&language.in_words(rest));
        let more = say!(language, "tally-more", n = rest, words);
        description.push_str(&format!(" {more}"));
    }
    description
}

fn first(language: Language, groups: &[&Group]) -> String {
    let said = |group: &&Group| format!("{} {}", group.name, group.ids.len());
    language.list(&groups.iter().take(5).map(said).collect::<Vec<_>>())
}
