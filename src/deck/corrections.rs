//! Corrections: what the form said against what was found, each incident a line.

use crate::chart::spec::{self, Bar, Bars, Chart, Dumbbell, Mark, Role};
use crate::deck::durations::{LISTED_BELOW, MEDIAN_NEEDS};
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::{count, matching, moved_alike};
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Target, Title};
use crate::findings::finding::{By, Finding, Point};
use crate::findings::recorded_times::{self, Correction};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::phrase;
use crate::words::{Language, say};

/// The kind of those that nobody had to move by more than typing explains.
const CLOSE: &str = "close";

/// Returns how far the form was from what was found.
pub fn slide(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n < LISTED_BELOW {
        return None;
    }
    let of = |name| matching(finding, name).unwrap_or_default();
    let (default, off, close) = (of("default"), of("off"), of("close"));
    let title = match default {
        0 if close == n => say!(language, "corrections-title-right", n = n),
        0 => say!(language, "corrections-title-off", x = off, all = n),
        _ => say!(language, "corrections-title", x = default, all = n),
    };
    let mut lines = Vec::new();
    let words = |n| language.in_words(n);
    if default > 0 && off > 0 {
        lines.push(say!(
            language,
            "corrections-more",
            n = off,
            words = phrase::capital(&words(off)),
            close = close,
            few = words(close)
        ));
    } else if close > 0 && close < n {
        lines.push(say!(language, "corrections-close", n = close, words = words(close)));
    }
    let median = finding.values.get("median-correction");
    let median = median.and_then(|median| median.value.filter(|value| *value > 0.0));
    if let Some(median) = median.filter(|_| n >= MEDIAN_NEEDS) {
        let duration = language.duration(median);
        lines.push(match moved_alike(finding) {
            true => say!(language, "corrections-moved-alike", duration = duration),
            false => say!(language, "corrections-moved", duration = duration, doubt = ""),
        });
    }
    lines.extend(missing(language, finding));
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: Title::said(&title),
        scene: Scene::Picture { lines, stats: Vec::new(), figure: figure(finding, edition) },
    })
}

/// Says how many have their times in one form only.
fn missing(language: Language, finding: &Finding) -> Option<String> {
    let missing = count(finding, "missing").filter(|missing| *missing > 0)?;
    let words = phrase::capital(&language.in_words(missing));
    Some(say!(language, "corrections-missing", n = missing, words = words))
}

/// Returns each incident's largest correction, save for those that were close; where no time was moved, how many are of each kind.
pub fn figure(finding: &Finding, edition: &Edition) -> Figure {
    let language = edition.settings.language;
    let close = finding.groups_by(By::Correction).find(|group| group.name == CLOSE);
    let is_close = |point: &&Point| close.is_some_and(|group| group.ids.contains(&point.id));
    let rows: Vec<spec::Correction> = finding
        .points
        .iter()
        .filter(|point| !is_close(point))
        .filter_map(|point| Some(line(language, point, edition.incident(&point.id)?, finding)))
        .collect();
    if rows.iter().all(|row| row.seconds == 0.0) {
        return kinds(finding, edition);
    }
    let n = finding.points.len();
    let same = match n - rows.len() {
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
    Figure {
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
    }
}

/// Returns how many incidents are of each kind, as bars.
fn kinds(finding: &Finding, edition: &Edition) -> Figure {
    let language = edition.settings.language;
    let n = finding.points.len();
    let kinds = [("default", Role::Second), ("off", Role::First), (CLOSE, Role::Muted)];
    let bars = kinds.map(|(kind, role)| {
        let count = matching(finding, kind).unwrap_or_default();
        let label = say!(language, &format!("corrections-bar-{kind}"));
        Bar::counted(label, count, role)
    });
    let rows = bars.iter().map(|bar| vec![Cell::plain(&bar.label), Cell::plain(&bar.value_label)]);
    let table = Table::of(
        &say!(language, "corrections-table"),
        [String::new(), say!(language, "head-incidents")],
        rows,
    );
    Figure {
        table,
        chart: Chart {
            id: "recorded-times-corrections".to_owned(),
            title: say!(language, "corrections-bars"),
            description: evidence::sentence(finding, edition),
            mark: Mark::Bars(Bars { bars: bars.to_vec(), of: Some(n as f64) }),
        },
        footing: footing::of_finding(finding, edition),
    }
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
        target: Some(Target::Incident(point.id.clone())),
        // The finding says how far the moment was moved, the picture how far off the form was.
        seconds: -point.seconds,
        size: match point.seconds == 0.0 {
            true => say!(language, "corrections-right"),
            false => language.duration(point.seconds.abs()),
        },
        role: match kind.map(|group| group.name.as_str()) {
            Some("default") => Role::Second,
            Some("off") => Role::First,
            _ => Role::Muted,
        },
    }
}

fn table(finding: &Finding, edition: &Edition) -> impl Iterator<Item = Vec<Cell>> {
    let incidents = finding.sample.ids.iter().filter_map(|id| edition.incident(id));
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
        Cell::linked(incident.id.to_string(), Target::Incident(incident.id.clone())),
        Cell::plain(&incident.title),
        Cell::plain(language.word(&id, key)),
        Cell::plain(recorded),
        Cell::plain(moment(moved.corrected)),
        Cell::plain(size),
    ]
}
