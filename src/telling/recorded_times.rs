//! Recorded times, told: what the form said against what was found, each incident a line.

use crate::chart::spec;
use crate::chart::{Bar, Bars, Chart, Dumbbell, Mark, Role};
use crate::findings::recorded_times::{
    CLOSE, DEFAULT, ID, MEDIAN_CORRECTION, MISSING, OFF, corrections,
};
use crate::findings::{By, Correction, Finding, Point};
use crate::model::{Edition, Incident};
use crate::phrase;
use crate::telling::definition;
use crate::telling::durations::{LISTED_BELOW, MEDIAN_NEEDS};
use crate::telling::faces::{Faces, Main, Page, Said, Year};
use crate::telling::footing::{self, Population};
use crate::telling::phrases::{
    PLAIN, by_its_sentence, count, doubt, interval, listed, matching, nobody, value_name,
};
use crate::telling::slide::{Cell, Figure, Footing, Slide, Table, Target, Title};
use crate::words::{Language, say};

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence,
    footing,
    definition: definition::of_footing,
    figures,
    slide: Some(slide),
    alone: by_its_sentence,
    main: Some(Main {
        name: MEDIAN_CORRECTION,
        needs: MEDIAN_NEEDS,
        say: |language, _, value| {
            let name = value_name(language, MEDIAN_CORRECTION);
            say!(language, "value-main", name, value)
        },
    }),
    compared: &[MEDIAN_CORRECTION],
    page: Page { point: largest_correction, ..PLAIN },
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        let none = match edition.declared().any(has_both) {
            true => say!(language, "corrections-without-hour"),
            false => say!(language, "corrections-none"),
        };
        return nobody(language, finding, &none);
    }
    if n < LISTED_BELOW {
        let moved = |one: &Incident| {
            let mut points = finding.points.iter();
            let point = points.find(|point| point.id == one.id);
            let size = point.map_or(0.0, |point| point.seconds.abs());
            match size == 0.0 {
                true => say!(language, "corrections-right"),
                false => say!(language, "corrections-off-by", duration = language.duration(size)),
            }
        };
        return listed(finding, edition, moved);
    }
    let of = |name| matching(finding, name).unwrap_or_default();
    let share = finding.values.get(DEFAULT);
    let defaults = share.map(|share| doubt(language, share, n));
    let said = match of(CLOSE) == n {
        true => say!(language, "corrections-all-right", n),
        false => say!(
            language,
            "corrections-said",
            n,
            default = of(DEFAULT),
            doubt = defaults.unwrap_or_default(),
            off = of(OFF),
            close = of(CLOSE)
        ),
    };
    match moved(language, finding) {
        Some(moved) => format!("{said} {moved}"),
        None => said,
    }
}

/// Returns whether a moment of an incident stands in both forms, be it as a day.
fn has_both(incident: &Incident) -> bool {
    let mut moments = incident.timeline.moments.values();
    moments.any(|moment| moment.recorded.is_some() && moment.corrected.is_some())
}

/// Says how far half of the incidents were moved, from six on; where that is the same for all, it is said of all.
fn moved(language: Language, finding: &Finding) -> Option<String> {
    let median = finding.values.get(MEDIAN_CORRECTION)?;
    let value = median.value.filter(|value| *value > 0.0 && finding.sample.n() >= MEDIAN_NEEDS)?;
    if moved_alike(finding) {
        let duration = language.duration(value);
        return Some(say!(language, "corrections-moved-alike", duration));
    }
    let bounds = median.bounds().filter(|(low, high)| low != high);
    let bounds = bounds.map(|(low, high)| {
        let bounds = language.durations(low, high);
        format!(" ({})", interval(language, median, bounds))
    });
    Some(say!(
        language,
        "corrections-moved",
        duration = language.duration(value),
        doubt = bounds.unwrap_or_default()
    ))
}

/// Returns whether each incident was moved by as much as every other, whichever way.
fn moved_alike(finding: &Finding) -> bool {
    let size = |point: &Point| point.seconds.abs();
    let first = finding.points.first().map(size);
    finding.points.iter().all(|point| Some(size(point)) == first)
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-recorded-times");
    footing::of_confident(finding, definition, edition)
}

/// Says one incident's largest correction.
fn largest_correction(language: Language, point: &Point) -> String {
    let length = language.duration(point.seconds.abs());
    match point.seconds {
        0.0 => say!(language, "incident-as-the-form-said"),
        earlier if earlier < 0.0 => say!(language, "incident-earlier-than-form", length),
        _ => say!(language, "incident-later-than-form", length),
    }
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    vec![dumbbell(finding, edition, said)]
}

/// Returns how far the form was from what was found.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let language = year.edition.settings.language;
    let n = finding.sample.n();
    let of = |name| matching(finding, name).unwrap_or_default();
    let (default, off, close) = (of(DEFAULT), of(OFF), of(CLOSE));
    let title = match default {
        0 if close == n => say!(language, "corrections-title-right", n),
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
            close,
            few = words(close)
        ));
    } else if close > 0 && close < n {
        lines.push(say!(language, "corrections-close", n = close, words = words(close)));
    }
    let median = finding.values.get(MEDIAN_CORRECTION);
    let median = median.and_then(|median| median.value.filter(|value| *value > 0.0));
    if let Some(median) = median.filter(|_| n >= MEDIAN_NEEDS) {
        let duration = language.duration(median);
        lines.push(match moved_alike(finding) {
            true => say!(language, "corrections-moved-alike", duration),
            false => say!(language, "corrections-moved", duration, doubt = ""),
        });
    }
    lines.extend(missing(language, finding));
    let figure = dumbbell(finding, year.edition, said);
    Some(Slide::picture(ID, Title::said(&title), lines, figure))
}

/// Says how many have their times in one form only.
fn missing(language: Language, finding: &Finding) -> Option<String> {
    let missing = count(finding, MISSING).filter(|missing| *missing > 0)?;
    let words = phrase::capital(&language.in_words(missing));
    Some(say!(language, "corrections-missing", n = missing, words))
}

/// Returns each incident's largest correction, save for those that were close; where no time was moved, how many are of each kind.
fn dumbbell(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
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
        return kinds(finding, edition, said);
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
            description: said.sentence.clone(),
            mark: Mark::Dumbbell(Dumbbell {
                rows,
                recorded: say!(language, "corrections-recorded"),
                corrected: say!(language, "corrections-corrected"),
                early: say!(language, "corrections-early"),
                late: say!(language, "corrections-late"),
                same,
            }),
        },
        footing: said.footing.clone(),
    }
}

/// Returns how many incidents are of each kind, as bars.
fn kinds(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let n = finding.points.len();
    let kinds = [(DEFAULT, Role::Second), (OFF, Role::First), (CLOSE, Role::Muted)];
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
            description: said.sentence.clone(),
            mark: Mark::Bars(Bars { bars: bars.to_vec(), of: Some(n as f64) }),
        },
        footing: said.footing.clone(),
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
            Some(DEFAULT) => Role::Second,
            Some(OFF) => Role::First,
            _ => Role::Muted,
        },
    }
}

fn table(finding: &Finding, edition: &Edition) -> impl Iterator<Item = Vec<Cell>> {
    let incidents = finding.sample.ids.iter().filter_map(|id| edition.incident(id));
    incidents.flat_map(|one| {
        let moved = corrections(one, edition.settings.freeze);
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
