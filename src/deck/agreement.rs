//! Agreement: how alike two readers scored, in words and as a table of five by five.

use crate::chart::spec::{self, Chart, Heat, HeatRow, Mark, Role};
use crate::deck::durations::LISTED_BELOW;
use crate::deck::footing;
use crate::deck::sentences::{doubt, listed, nobody};
use crate::deck::slide::{Cell, Figure, Footing, Table};
use crate::findings::agreement::{TWICE_NEEDS, disagrees, pair, table};
use crate::findings::finding::{By, Finding, Group};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::sample::Reason;
use crate::phrase;
use crate::stats::interval::Estimate;
use crate::words::{Language, say};

const KAPPA: &str = "kappa";

/// Returns how many were read twice, and the coefficient of each scale; where there is none, how often the scores were the same.
pub fn sentence(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    if n == 0 {
        let add = "No incident has a second reading. Add `ratings: [{rater: r2, confidence: 4}]`.";
        return nobody(edition.settings.language, finding, add);
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, twice);
    }
    let left_out = finding.sample.left_out.iter();
    let once = left_out.filter(|one| one.reason != Reason::NotRead).count();
    let those = match once {
        0 => "all",
        _ => &format!("{n} of the"),
    };
    let read = format!(
        "A second reader scored {those} {} that were read",
        say!(edition.settings.language, "incidents", n = n + once)
    );
    let kappas: Vec<String> = groups(finding).filter_map(of_kappa).collect();
    if !kappas.is_empty() {
        let kappas = edition.settings.language.list(&kappas);
        return format!("{read}. Kappa with its 95% interval: {kappas}.");
    }
    let same: Vec<String> = groups(finding).filter_map(of_same).collect();
    let same = edition.settings.language.list(&same);
    format!("{read}; a coefficient takes {TWICE_NEEDS}. The same score twice: {same}.")
}

fn groups(finding: &Finding) -> impl Iterator<Item = &Group> {
    finding.groups_by(By::Scale)
}

/// Says what both readers scored one incident.
fn twice(incident: &Incident) -> String {
    let scales = incident.scores.keys();
    let pairs = scales.filter_map(|scale| Some((scale, pair(incident, scale)?)));
    let said: Vec<String> = pairs
        .map(|(scale, (first, then))| format!("{} {first}, then {then}", phrase::words(scale)))
        .collect();
    said.join("; ")
}

fn of_kappa(group: &Group) -> Option<String> {
    let kappa = group.values.get(KAPPA)?;
    let said = match (kappa.value, kappa.bounds()) {
        (None, _) => format!("undefined ({})", note(kappa)),
        (Some(value), None) => phrase::coefficient(value),
        (Some(value), Some(bounds)) => {
            format!("{} ({})", phrase::coefficient(value), range(bounds))
        }
    };
    Some(format!("{} {said}", phrase::words(&group.name)))
}

fn of_same(group: &Group) -> Option<String> {
    let same = group.values.get("same")?.x?;
    let scale = phrase::words(&group.name);
    Some(format!("{scale} {same} of {}", group.ids.len()))
}

fn note(estimate: &Estimate) -> &str {
    estimate.note.as_deref().unwrap_or_default()
}

fn range((low, high): (f64, f64)) -> String {
    format!(
        "{} to {}",
        phrase::coefficient(low),
        phrase::coefficient(high)
    )
}

/// Says of each scale how alike two readers scored on it; empty for every other finding.
pub fn by_scale(language: Language, finding: &Finding) -> Vec<(String, String)> {
    groups(finding)
        .map(|group| (name(group), words(language, group)))
        .collect()
}

/// Says of one scale how alike two readers scored on it; `None` where nobody read an incident twice.
pub fn on_scale(language: Language, finding: &Finding, scale: &str) -> Option<String> {
    groups(finding)
        .find(|one| one.name == scale)
        .map(|group| words(language, group))
}

fn name(group: &Group) -> String {
    phrase::capital(&phrase::words(&group.name))
}

fn words(language: Language, group: &Group) -> String {
    let n = group.ids.len();
    let scored = format!("{} scored twice", say!(language, "incidents", n = n));
    let x = |name| group.values.get(name).and_then(|share| share.x);
    let (Some(same), Some(near)) = (x("same"), x("within-one")) else {
        return format!("{scored}; a coefficient takes {TWICE_NEEDS}.");
    };
    format!(
        "{scored}: {same} got the same score{}, {near} at most one step apart. {}",
        doubt(language, &group.values["same"], n),
        coefficients(group)
    )
}

fn coefficients(group: &Group) -> String {
    let Some(kappa) = group.values.get(KAPPA) else {
        return format!("A coefficient takes {TWICE_NEEDS}.");
    };
    let Some(value) = kappa.value else {
        return format!("Kappa is undefined: {}.", note(kappa));
    };
    let interval = match kappa.bounds() {
        Some(bounds) => format!("95% interval {}", range(bounds)),
        None => format!("no interval, {}", note(kappa)),
    };
    let mut said = format!("Kappa {} ({interval}).", phrase::coefficient(value));
    let alpha = group.values.get("alpha").and_then(|alpha| alpha.value);
    if let Some(alpha) = alpha {
        let alpha = phrase::coefficient(alpha);
        said.push_str(&format!(
            " Over all readings, third ones too, alpha is {alpha}."
        ));
    }
    if disagrees(value) {
        said.push_str(" The raters disagree, so no claim that asks for this score is judged.");
    }
    said
}

/// Returns the table of each scale, the first reading against the second.
pub fn figures(finding: &Finding, edition: &Edition) -> Vec<Figure> {
    let groups = groups(finding).enumerate();
    groups
        .map(|(number, group)| figure(finding, group, number + 1, edition))
        .collect()
}

fn figure(finding: &Finding, group: &Group, number: usize, edition: &Edition) -> Figure {
    let incidents = group.ids.iter().filter_map(|id| edition.incident(id));
    let counts = table(&incidents.collect::<Vec<_>>(), &group.name);
    let scale = name(group);
    let title = format!("{scale}: the first reading against the second");
    let heads = (1..=5).map(|score| format!("then {score}"));
    let columns: Vec<String> = heads.collect();
    let first = |row: usize| format!("first {}", row + 1);
    let heat_row = |(row, counts): (usize, &[u64; 5])| HeatRow {
        label: first(row),
        cells: (columns.iter().zip(counts))
            .map(|(column, count)| cell(&format!("{}, {column}", first(row)), *count))
            .collect(),
    };
    let rows = counts.iter().enumerate().map(|(row, counts)| {
        let counts = counts.iter().map(|count| Cell::plain(count.to_string()));
        std::iter::once(Cell::plain(first(row)))
            .chain(counts)
            .collect()
    });
    let footing = footing::of_finding(finding, edition);
    Figure {
        table: Table {
            caption: title.clone(),
            head: std::iter::once("Incidents".to_owned())
                .chain(columns.clone())
                .collect(),
            rows: rows.collect(),
        },
        chart: Chart {
            id: format!("agreement-{number}"),
            title,
            description: words(edition.settings.language, group),
            mark: Mark::Heat(Heat {
                rows: counts.iter().enumerate().map(heat_row).collect(),
                columns: columns.clone(),
                role: Role::First,
                outline: None,
            }),
        },
        footing: Footing {
            counted: format!(
                "{scale}: {} of {}",
                group.ids.len(),
                say!(
                    edition.settings.language,
                    "incidents",
                    n = finding.sample.of_all()
                )
            ),
            ..footing
        },
    }
}

fn cell(readings: &str, count: u64) -> spec::Cell {
    let incidents = phrase::count(count as usize, "incident", "incidents");
    spec::Cell {
        label: format!("{readings}: {}", phrase::plain_spaces(&incidents)),
        count: count as u32,
        href: None,
    }
}
