//! Corrections: what the form said against what was found, each incident a line.

use crate::chart::spec::{self, Chart, Dumbbell, Mark, Role};
use crate::deck::durations::{LISTED_BELOW, MEDIAN_NEEDS};
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::{count, matching};
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Target, Title};
use crate::findings::finding::{By, Finding, Point};
use crate::findings::recorded_times::{self, Correction};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::phrase;
use crate::words::{Language, say};

/// Returns how far the form was from what was found.
pub fn slide(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n < LISTED_BELOW {
        return None;
    }
    let of = |name| matching(finding, name).unwrap_or_default();
    let (default, off) = (of("default"), of("off"));
    let title = match default {
        0 => say!(language, "corrections-title-off", x = off, all = n),
        _ => say!(language, "corrections-title", x = default, all = n),
    };
    let mut lines = Vec::new();
    if default > 0 && off > 0 {
        let words = phrase::capital(&language.in_words(off));
        lines.push(say!(language, "corrections-more", n = off, words = words));
    }
    let median = finding.values.get("median-correction");
    let median = median.and_then(|median| median.value.filter(|value| *value > 0.0));
    if let Some(median) = median.filter(|_| n >= MEDIAN_NEEDS) {
        lines.push(say!(
            language,
            "corrections-moved",
            duration = language.duration(median),
            doubt = ""
        ));
    }
    let missing = count(finding, "missing").unwrap_or_default();
    if missing > 0 {
        let words = phrase::capital(&language.in_words(missing));
        lines.push(say!(
            language,
            "corrections-missing",
            n = missing,
            words = words
        ));
    }
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: Title::said(&title),
        scene: Scene::Picture {
            lines,
            stats: Vec::new(),
            figure: figure(finding, edition)?,
        },
    })
}

/// Returns each incident's largest correction; none where nothing was moved.
pub fn figure(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let language = edition.settings.language;
    let moved = finding.points.iter().filter(|point| point.seconds != 0.0);
    let rows: Vec<spec::Correction> = moved
        .filter_map(|point| Some(line(language, point, edition.incident(&point.id)?, finding)))
        .collect();
    let (n, right) = (finding.points.len(), finding.points.len() - rows.len());
    let same = match right {
        0 => String::new(),
        right => say!(language, "corrections-same", x = right, all = n),
    };
    let head = [
        say!(language, "head-incident"),
        say!(language, "head-title"),
        say!(language, "head-time"),
        say!(language, "head-as-the-form-said"),
        say!(language, "head-as-it-was"),
        say!(language, "head-moved-by"),
    ];
    let figure = Figure {
        table: Table::of(
            &say!(language, "corrections-table"),
            head.each_ref().map(String::as_str),
            table(finding, edition),
        ),
        chart: Chart {
            id: "recorded-times-corrections".to_owned(),
            title: say!(language, "corrections-chart"),
            description: evidence::sentence(finding, edition),
            mark: Mark::Dumbbell(Dumbbell {
                rows,
                recorded: say!(language, "corrections-recorded"),
                corrected: say!(language, "corrections-corrected"),
                early: say!(language, "corrections-early"),
                late: say!(language, "corrections-late"),
                same,
            }),
        },
        footing: footing::of_finding(finding, edition),
    };
    (right < n).then_some(figure)
}

fn line(
    language: Language,
    point: &Point,
    incident: &Incident,
    finding: &Finding,
) -> spec::Correction {
    let mut groups = finding.groups_by(By::Correction);
    let kind = groups.find(|group| group.ids.contains(&point.id));
    spec::Correction {
        label: incident.title.clone(),
        href: Some(Target::Incident(point.id.clone()).mark()),
        // The finding says how far the moment was moved, the picture how far off the form was.
        seconds: -point.seconds,
        size: language.duration(point.seconds.abs()),
        role: match kind.map(|group| group.name.as_str()) {
            Some("default") => Role::Second,
            Some("off") => Role::First,
            _ => Role::Muted,
        },
    }
}

fn table(finding: &Finding, edition: &Edition) -> impl Iterator<Item = Vec<Cell>> {
    let incidents = finding
        .sample
        .ids
        .iter()
        .filter_map(|id| edition.incident(id));
    incidents.flat_map(|one| {
        let moved = recorded_times::corrections(one, edition.settings.freeze);
        moved.into_iter().map(|moved| row(one, moved, edition))
    })
}

fn row(incident: &Incident, moved: Correction, edition: &Edition) -> Vec<Cell> {
    let language = edition.settings.language;
    let moment = |at| language.moment(edition.settings.zone.local(at));
    let size = match moved.recorded == moved.corrected {
        true => say!(language, "corrections-nothing"),
        false => language.duration(moved.seconds().abs()),
    };
    let recorded = moment(moved.recorded);
    let recorded = match moved.is_default {
        true => say!(language, "corrections-default", moment = recorded),
        false => recorded,
    };
    let key = moved.milestone.key();
    let id = format!("time-{}", key.trim_end_matches("_at"));
    vec![
        Cell::linked(
            incident.id.to_string(),
            Target::Incident(incident.id.clone()),
        ),
        Cell::plain(&incident.title),
        Cell::plain(language.word(&id, key)),
        Cell::plain(recorded),
        Cell::plain(moment(moved.corrected)),
        Cell::plain(size),
    ]
}
