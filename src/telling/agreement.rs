//! The agreement finding in words and pictures: how alike two readers scored, in words and as a table of five by five.

use super::faces::{Cell, Faces, Figure, Footing, Main, PLAIN, Page, Said, Table};
use super::footing;
use super::phrases::{doubt, interval, listed, nobody};
use crate::chart::{Chart, Heat, HeatRow, Mark, Role, spec};
use crate::findings::agreement::{
    ALPHA, ID, KAPPA, READ_TWICE, SAME, WITHIN_ONE, disagrees, pair, table,
};
use crate::findings::{By, Finding, Group};
use crate::model::{Edition, Incident, Reason};
use crate::phrase;
use crate::stats::Estimate;
use crate::stats::thresholds::{AGREEMENT_NEEDS, LISTED_BELOW, PLAIN_LEVEL};
use crate::words::{Language, say};

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    main: Some(Main::new(READ_TWICE, |language, _, value| {
        say!(language, "value-main-read-twice", value)
    })),
    compared: &[KAPPA],
    page: Page { facts: by_scale, ..PLAIN },
    ..Faces::new(ID, sentence, footing, figures)
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
    let once = finding.sample.left_out.iter().filter(|one| one.reason != Reason::NotRead).count();
    let form = if once == 0 { "all" } else { "some" };
    let read = say!(language, "agreement-read", form, n, all = n + once);
    let kappas: Vec<String> =
        groups(finding).filter_map(|group| of_kappa(language, group)).collect();
    if !kappas.is_empty() {
        let (level, kappas) = (language.level(PLAIN_LEVEL), language.list(&kappas));
        return say!(language, "agreement-kappas", read, level, kappas);
    }
    let same: Vec<String> = groups(finding).filter_map(|group| of_same(language, group)).collect();
    say!(language, "agreement-same", read, needs = AGREEMENT_NEEDS, same = language.list(&same))
}

fn groups(finding: &Finding) -> impl Iterator<Item = &Group> {
    finding.groups_by(By::Scale)
}

/// Says what both readers scored one incident.
fn twice(language: Language, incident: &Incident) -> String {
    let said = |scale: &String| {
        let (first, second) = pair(incident, scale)?;
        let (first, second) = (usize::from(first), usize::from(second));
        Some(say!(language, "agreement-twice", scale = on(language, scale), first, second))
    };
    incident.scores.keys().filter_map(said).collect::<Vec<String>>().join("; ")
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
    estimate.note.map(|note| language.note(note)).unwrap_or_default()
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

/// Says of one scale how alike two readers scored on it; `None` if nobody read an incident twice.
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
        Some(bounds) => interval(language, kappa, range(language, bounds)),
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
    footing::of_incidents(finding, edition, "footing-agreement")
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
    let language = edition.settings.language;
    let incidents: Vec<_> = group.ids.iter().filter_map(|id| edition.incident(id)).collect();
    let counts = table(&incidents, &group.name);
    let scale = name(language, group);
    let title = say!(language, "agreement-title", scale = &scale);
    let (n, all) = (group.ids.len(), finding.sample.of_all());
    let counted = say!(language, "agreement-counted", scale, n, all);
    Figure {
        table: readings(language, &title, &counts),
        chart: Chart {
            id: format!("agreement-{number}"),
            title,
            description: words(language, group),
            mark: Mark::Heat(heat(language, &counts)),
        },
        footing: Footing { counted, ..said.footing.clone() },
    }
}

fn columns(language: Language) -> Vec<String> {
    (1..=5).map(|score| say!(language, "agreement-then", score)).collect()
}

fn first(language: Language, row: usize) -> String {
    say!(language, "agreement-first", score = row + 1)
}

fn readings(language: Language, title: &str, counts: &[[u64; 5]; 5]) -> Table {
    let row = |(row, counts): (usize, &[u64; 5])| {
        let counts = counts.iter().map(|count| Cell::plain(count.to_string()));
        std::iter::once(Cell::plain(first(language, row))).chain(counts).collect()
    };
    let head = std::iter::once(say!(language, "head-incidents")).chain(columns(language));
    Table {
        caption: title.to_owned(),
        head: head.collect(),
        rows: counts.iter().enumerate().map(row).collect(),
    }
}

fn heat(language: Language, counts: &[[u64; 5]; 5]) -> Heat {
    let columns = columns(language);
    let row = |(row, counts): (usize, &[u64; 5])| HeatRow {
        label: first(language, row),
        cells: (columns.iter().zip(counts))
            .map(|(column, count)| {
                cell(language, &format!("{}, {column}", first(language, row)), *count)
            })
            .collect(),
    };
    let rows = counts.iter().enumerate().map(row).collect();
    Heat { rows, columns, role: Role::First, outline: None }
}

fn cell(language: Language, readings: &str, count: u64) -> spec::Cell {
    let incidents = say!(language, "incidents", n = count as usize);
    spec::Cell {
        label: format!("{readings}: {}", phrase::plain_spaces(&incidents)),
        count: count as u32,
        target: None,
    }
}
