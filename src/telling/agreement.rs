//! Agreement, told: how alike two readers scored, in words and as a table of five by five.

use crate::chart::spec;
use crate::chart::{Chart, Heat, HeatRow, Mark, Role};
use crate::findings::agreement::{
    ALPHA, ID, KAPPA, READ_TWICE, SAME, WITHIN_ONE, disagrees, pair, table,
};
use crate::findings::{By, Finding, Group};
use crate::model::{Edition, Incident, Reason};
use crate::phrase;
use crate::stats::Estimate;
use crate::stats::thresholds::{AGREEMENT_NEEDS, PLAIN_LEVEL};
use crate::telling::definition;
use crate::telling::durations::LISTED_BELOW;
use crate::telling::faces::{Faces, Main, Page, Said};
use crate::telling::footing::{self, Population};
use crate::telling::phrases::{PLAIN, by_its_sentence, doubt, listed, nobody};
use crate::telling::slide::{Cell, Figure, Footing, Table};
use crate::words::{Language, say};

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence,
    footing,
    definition: definition::of_footing,
    figures,
    slide: None,
    alone: by_its_sentence,
    main: Some(Main {
        name: READ_TWICE,
        needs: 0,
        say: |language, _, value| say!(language, "value-main-read-twice", value),
    }),
    compared: &[KAPPA],
    page: Page { facts: by_scale, ..PLAIN },
};

/// Returns how many were read twice, and the coefficient of each scale; where there is none, how often the scores were the same.
fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return nobody(language, finding, &say!(language, "agreement-none"));
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| twice(language, one));
    }
    let left_out = finding.sample.left_out.iter();
    let once = left_out.filter(|one| one.reason != Reason::NotRead).count();
    let form = if once == 0 { "all" } else { "some" };
    let read = say!(language, "agreement-read", form, n, all = n + once);
    let kappas = groups(finding).filter_map(|group| of_kappa(language, group));
    let kappas: Vec<String> = kappas.collect();
    if !kappas.is_empty() {
        return say!(
            language,
            "agreement-kappas",
            read,
            level = language.level(PLAIN_LEVEL),
            kappas = language.list(&kappas)
        );
    }
    let same = groups(finding).filter_map(|group| of_same(language, group));
    let same: Vec<String> = same.collect();
    say!(language, "agreement-same", read, needs = AGREEMENT_NEEDS, same = language.list(&same))
}

fn groups(finding: &Finding) -> impl Iterator<Item = &Group> {
    finding.groups_by(By::Scale)
}

/// Says what both readers scored one incident.
fn twice(language: Language, incident: &Incident) -> String {
    let scales = incident.scores.keys();
    let pairs = scales.filter_map(|scale| Some((scale, pair(incident, scale)?)));
    let said = pairs.map(|(scale, (first, then))| {
        say!(
            language,
            "agreement-twice",
            scale = on(language, scale),
            first = usize::from(first),
            second = usize::from(then)
        )
    });
    said.collect::<Vec<String>>().join("; ")
}

fn of_kappa(language: Language, group: &Group) -> Option<String> {
    let kappa = group.values.get(KAPPA)?;
    let said = match (kappa.value, kappa.bounds()) {
        (None, _) => say!(language, "kappa-undefined", note = note(language, kappa)),
        (Some(value), None) => language.coefficient(value),
        (Some(value), Some(bounds)) => {
            let value = language.coefficient(value);
            format!("{value} ({})", range(language, bounds))
        }
    };
    Some(format!("{} {said}", on(language, &group.name)))
}

fn of_same(language: Language, group: &Group) -> Option<String> {
    let same = group.values.get(SAME)?.x()? as usize;
    let scale = on(language, &group.name);
    Some(say!(language, "agreement-part", scale, x = same, all = group.ids.len()))
}

fn note(language: Language, estimate: &Estimate) -> String {
    let note = estimate.note.map(|note| language.note(note));
    note.unwrap_or_default()
}

fn range(language: Language, (low, high): (f64, f64)) -> String {
    let (low, high) = (language.coefficient(low), language.coefficient(high));
    say!(language, "from-to", low, high)
}

/// Returns what a scale is called in a sentence.
fn on(language: Language, scale: &str) -> String {
    language.word(&format!("key-{scale}"), scale)
}

/// Says of each scale how alike two readers scored on it.
fn by_scale(language: Language, finding: &Finding) -> Vec<(String, String)> {
    groups(finding).map(|group| (name(language, group), words(language, group))).collect()
}

/// Says of one scale how alike two readers scored on it; `None` where nobody read an incident twice.
pub fn on_scale(language: Language, finding: &Finding, scale: &str) -> Option<String> {
    groups(finding).find(|one| one.name == scale).map(|group| words(language, group))
}

fn name(language: Language, group: &Group) -> String {
    phrase::capital(&on(language, &group.name))
}

fn words(language: Language, group: &Group) -> String {
    let n = group.ids.len();
    let x = |name| group.values.get(name).and_then(Estimate::x);
    let (Some(same), Some(near)) = (x(SAME), x(WITHIN_ONE)) else {
        return say!(language, "agreement-few", n, needs = AGREEMENT_NEEDS);
    };
    say!(
        language,
        "agreement-words",
        n,
        same = same as usize,
        doubt = doubt(language, &group.values[SAME], n),
        near = near as usize,
        coefficients = coefficients(language, group)
    )
}

fn coefficients(language: Language, group: &Group) -> String {
    let Some(kappa) = group.values.get(KAPPA) else {
        return say!(language, "agreement-takes", needs = AGREEMENT_NEEDS);
    };
    let Some(value) = kappa.value else {
        return say!(language, "kappa-is-undefined", note = note(language, kappa));
    };
    let interval = match kappa.bounds() {
        Some(bounds) => say!(
            language,
            "interval",
            level = language.level(PLAIN_LEVEL),
            bounds = range(language, bounds)
        ),
        None => say!(language, "kappa-no-interval", note = note(language, kappa)),
    };
    let kappa = language.coefficient(value);
    let mut said = vec![say!(language, "kappa", kappa, interval)];
    let alpha = group.values.get(ALPHA).and_then(|alpha| alpha.value);
    said.extend(alpha.map(|alpha| {
        let alpha = language.coefficient(alpha);
        say!(language, "kappa-alpha", alpha)
    }));
    said.extend(disagrees(value).then(|| say!(language, "kappa-disagree")));
    said.join(" ")
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-agreement");
    footing::of_all(finding, Population::Incidents, definition, edition)
}

/// Returns the table of each scale, the first reading against the second.
fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let table = |(number, group)| figure(finding, group, number + 1, edition, said);
    groups(finding).enumerate().map(table).collect()
}

fn figure(
    finding: &Finding,
    group: &Group,
    number: usize,
    edition: &Edition,
    said: &Said,
) -> Figure {
    let incidents = group.ids.iter().filter_map(|id| edition.incident(id));
    let counts = table(&incidents.collect::<Vec<_>>(), &group.name);
    let language = edition.settings.language;
    let scale = name(language, group);
    let title = say!(language, "agreement-title", scale = &scale);
    let heads = (1..=5).map(|score| say!(language, "agreement-then", score));
    let columns: Vec<String> = heads.collect();
    let first = |row: usize| say!(language, "agreement-first", score = row + 1);
    let heat_row = |(row, counts): (usize, &[u64; 5])| HeatRow {
        label: first(row),
        cells: (columns.iter().zip(counts))
            .map(|(column, count)| cell(language, &format!("{}, {column}", first(row)), *count))
            .collect(),
    };
    let rows = counts.iter().enumerate().map(|(row, counts)| {
        let counts = counts.iter().map(|count| Cell::plain(count.to_string()));
        std::iter::once(Cell::plain(first(row))).chain(counts).collect()
    });
    Figure {
        table: Table {
            caption: title.clone(),
            head: std::iter::once(say!(language, "head-incidents"))
                .chain(columns.clone())
                .collect(),
            rows: rows.collect(),
        },
        chart: Chart {
            id: format!("agreement-{number}"),
            title,
            description: words(language, group),
            mark: Mark::Heat(Heat {
                rows: counts.iter().enumerate().map(heat_row).collect(),
                columns: columns.clone(),
                role: Role::First,
                outline: None,
            }),
        },
        footing: Footing {
            counted: say!(
                language,
                "agreement-counted",
                scale,
                n = group.ids.len(),
                all = finding.sample.of_all()
            ),
            ..said.footing.clone()
        },
    }
}

fn cell(language: Language, readings: &str, count: u64) -> spec::Cell {
    let incidents = say!(language, "incidents", n = count as usize);
    spec::Cell {
        label: format!("{readings}: {}", phrase::plain_spaces(&incidents)),
        count: count as u32,
        target: None,
    }
}
