//! Corrections: what the form said against what was found, each incident a line.

use crate::chart::spec::{self, Chart, Dumbbell, Mark, Role};
use crate::deck::durations::{LISTED_BELOW, MEDIAN_NEEDS};
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::{count, matching};
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Target, Title, Tone};
use crate::findings::finding::{By, Finding, Point};
use crate::findings::recorded_times::{self, Correction};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::phrase;

/// Returns how far the form was from what was found.
pub fn slide(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let n = finding.sample.n();
    if n < LISTED_BELOW {
        return None;
    }
    let of = |name| matching(finding, name).unwrap_or_default();
    let (default, off) = (of("default"), of("off"));
    let title = Title::default();
    let title = match default {
        0 => title
            .then(format!("{off} of {n}"), Tone::First)
            .then(" incidents were not when the form said.", Tone::Plain),
        _ => title.then(format!("{default} of {n}"), Tone::Second).then(
            " incidents kept a time that the form had filled in.",
            Tone::Plain,
        ),
    };
    let mut lines = Vec::new();
    if default > 0 && off > 0 {
        let were = if off == 1 { "was" } else { "were" };
        let more = phrase::capital(&edition.settings.language.in_words(off));
        lines.push(format!("{more} more {were} off by over 5\u{a0}min."));
    }
    let median = finding.values.get("median-correction");
    let median = median.and_then(|median| median.value.filter(|value| *value > 0.0));
    if let Some(median) = median.filter(|_| n >= MEDIAN_NEEDS) {
        let median = edition.settings.language.duration(median);
        lines.push(format!("Half were moved by {median} or more."));
    }
    lines.push(missing(finding));
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title,
        scene: Scene::Picture {
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            stats: Vec::new(),
            figure: figure(finding, edition)?,
        },
    })
}

fn missing(finding: &Finding) -> String {
    match count(finding, "missing").unwrap_or_default() {
        0 => String::new(),
        1 => "One more has its times in one form only.".to_owned(),
        more => format!(
            "{} more have theirs in one form only.",
            phrase::capital(&phrase::in_words(more))
        ),
    }
}

/// Returns each incident's largest correction; none where nothing was moved.
pub fn figure(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let moved = finding.points.iter().filter(|point| point.seconds != 0.0);
    let rows: Vec<spec::Correction> = moved
        .filter_map(|point| Some(line(point, edition.incident(&point.id)?, finding)))
        .collect();
    let (n, right) = (finding.points.len(), finding.points.len() - rows.len());
    let same = match right {
        0 => String::new(),
        right => format!("{right} of {n} were right"),
    };
    let head = [
        "Incident",
        "Title",
        "Time",
        "As the form said",
        "As it was",
        "Moved by",
    ];
    let figure = Figure {
        table: Table::of(
            "Recorded and corrected times",
            head,
            table(finding, edition),
        ),
        chart: Chart {
            id: "recorded-times-corrections".to_owned(),
            title: "How far the form was off, each incident a line".to_owned(),
            description: evidence::sentence(finding, edition),
            mark: Mark::Dumbbell(Dumbbell {
                rows,
                recorded: "what the form said".to_owned(),
                corrected: "when it was".to_owned(),
                early: "the form was early".to_owned(),
                late: "the form was late".to_owned(),
                same,
            }),
        },
        footing: footing::of_finding(finding, edition),
    };
    (right < n).then_some(figure)
}

fn line(point: &Point, incident: &Incident, finding: &Finding) -> spec::Correction {
    let mut groups = finding.groups_by(By::Correction);
    let kind = groups.find(|group| group.ids.contains(&point.id));
    spec::Correction {
        label: incident.title.clone(),
        href: Some(Target::Incident(point.id.clone()).mark()),
        // The finding says how far the moment was moved, the picture how far off the form was.
        seconds: -point.seconds,
        size: phrase::duration(point.seconds.abs()),
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
    let moment = |at| {
        edition
            .settings
            .language
            .moment(edition.settings.zone.local(at))
    };
    let size = match moved.recorded == moved.corrected {
        true => "nothing".to_owned(),
        false => edition.settings.language.duration(moved.seconds().abs()),
    };
    let default = if moved.is_default {
        ", filled in by the form"
    } else {
        ""
    };
    vec![
        Cell::linked(
            incident.id.to_string(),
            Target::Incident(incident.id.clone()),
        ),
        Cell::plain(&incident.title),
        Cell::plain(phrase::words(moved.milestone.key())),
        Cell::plain(format!("{}{default}", moment(moved.recorded))),
        Cell::plain(moment(moved.corrected)),
        Cell::plain(size),
    ]
}
