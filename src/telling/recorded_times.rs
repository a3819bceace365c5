//! The recorded times finding in words and pictures: what the form said against what was found, each incident a line.

use std::collections::BTreeMap;

use super::faces::{
    Cell, Faces, Figure, Footing, Main, PLAIN, Page, Said, Slide, Table, Target, Title, Year,
};
use super::figure::MOST_ROWS;
use super::footing;
use super::phrases::{doubt, interval, listed, matching, nobody, value_name};
use crate::chart::{Bar, Bars, Dart, Darts, Dumbbell, Mark, Role, per_mark, spec};
use crate::findings::recorded_times::{CLOSE, DEFAULT, ID, MEDIAN_CORRECTION, OFF, corrections};
use crate::findings::{By, Correction, Finding, Point};
use crate::model::{Edition, Incident, IncidentId};
use crate::stats::thresholds::{LISTED_BELOW, MEDIAN_NEEDS};
use crate::words::{Language, say};

/// The picture of the corrections, whichever it is.
const PICTURE: &str = "recorded-times-corrections";

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    slide: Some(slide),
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
    ..Faces::new(ID, sentence, footing, figures)
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
            let point = finding.points.iter().find(|point| point.id == one.id);
            let size = point.map_or(0.0, |point| point.seconds.abs());
            match size == 0.0 {
                true => say!(language, "corrections-right"),
                false => say!(language, "corrections-off-by", duration = language.duration(size)),
            }
        };
        return listed(finding, edition, moved);
    }
    let of = |name| matching(finding, name).unwrap_or_default();
    let doubt = finding.values.get(DEFAULT).map(|share| doubt(language, share, n));
    let (default, off, close) = (of(DEFAULT), of(OFF), of(CLOSE));
    let said = if close == n {
        say!(language, "corrections-all-right", n)
    } else {
        let doubt = doubt.unwrap_or_default();
        say!(language, "corrections-said", n, default, doubt, off, close)
    };
    match moved(language, finding) {
        Some(moved) => format!("{said} {moved}"),
        None => said,
    }
}

/// Returns whether any moment of an incident was both recorded and corrected, even if only as a day.
fn has_both(incident: &Incident) -> bool {
    let moments = &incident.timeline.moments;
    moments.values().any(|moment| moment.recorded.is_some() && moment.corrected.is_some())
}

/// Says how far half of the incidents were moved, from six incidents on; if all were moved alike, it says so.
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
    let (duration, doubt) = (language.duration(value), bounds.unwrap_or_default());
    Some(say!(language, "corrections-moved", duration, doubt))
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

/// Returns how far the form was from what was found, each incident a dart.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let language = year.edition.settings.language;
    let n = finding.sample.n();
    let off = finding.points.iter().filter(|point| point.seconds != 0.0).count();
    // To within what typing explains all may be right, though not to the minute.
    let all_close = matching(finding, CLOSE) == Some(n);
    let title = match off {
        0 => say!(language, "corrections-title-right", n),
        _ if all_close => say!(language, "corrections-title-right", n),
        _ => say!(language, "corrections-title-off", x = off, all = n),
    };
    let lines = half_moved(language, finding).into_iter().collect();
    let figure = darts(finding, year.edition, said);
    Some(Slide::picture(ID, Title::said(&title), lines, figure))
}

/// Says how far half of the moments were moved, without the doubt that the page has.
fn half_moved(language: Language, finding: &Finding) -> Option<String> {
    let duration = language.duration(half_distance(finding)?);
    Some(match moved_alike(finding) {
        true => say!(language, "corrections-moved-alike", duration),
        false => say!(language, "corrections-moved", duration, doubt = ""),
    })
}

fn half_distance(finding: &Finding) -> Option<f64> {
    let median = finding.values.get(MEDIAN_CORRECTION)?.value.filter(|value| *value > 0.0);
    median.filter(|_| finding.sample.n() >= MEDIAN_NEEDS)
}

/// Returns each incident's largest correction as a dart around the moment that was.
fn darts(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let darts = match per_mark(&[finding.points.len()]) {
        1 => finding.points.iter().filter_map(|point| dart(point, edition)).collect(),
        _ => darts_of_several(&finding.points),
    };
    let darts = Darts {
        darts,
        half: half_distance(finding),
        early: say!(language, "corrections-too-early"),
        late: say!(language, "corrections-too-late"),
    };
    let footing = footing::with_brief(&said.footing, say!(language, "foot-both-times"));
    let each = darts_each(&finding.points);
    let (form, footing) = match each {
        1 => ("each", footing),
        n => {
            let words = say!(language, "foot-each-dart", n);
            ("several", footing::with_brief(&footing, words))
        }
    };
    let said = Said { sentence: board(language, finding), footing };
    let title = say!(language, "corrections-board", form);
    said.figure("recorded-times-darts", title, Mark::Darts(darts), table(finding, edition))
}

/// Returns what the form said of an incident, around the moment that was.
fn dart(point: &Point, edition: &Edition) -> Option<Dart> {
    let language = edition.settings.language;
    let incident = edition.incident(&point.id)?;
    let size = language.duration(point.seconds.abs());
    let form = match () {
        () if point.seconds == 0.0 => "right",
        () if point.seconds > 0.0 => "early",
        () => "late",
    };
    Some(Dart {
        label: say!(
            language,
            "corrections-dart",
            form,
            name = format!("{} {}", point.id, incident.title),
            size = &size
        ),
        target: Some(Target::Incident(point.id.clone())),
        n: 1,
        // The finding says how far the moment was moved; the dart is what the form said, which is the opposite.
        seconds: -point.seconds,
        size,
        is_hit: point.seconds == 0.0,
    })
}

/// Returns how many incidents each dart beside the middle stands for; those in the middle are a number where they are many.
fn darts_each(points: &[Point]) -> usize {
    let misses = |early: bool| {
        points.iter().filter(|point| point.seconds != 0.0 && (point.seconds > 0.0) == early).count()
    };
    per_mark(&[misses(true), misses(false)])
}

/// Returns darts of several incidents each that were about as far off on the same side: as far as the middle one of them.
fn darts_of_several(points: &[Point]) -> Vec<Dart> {
    let mut off: Vec<f64> = points.iter().map(|point| -point.seconds).collect();
    off.sort_by(f64::total_cmp);
    let side = |seconds: f64| (seconds > 0.0, seconds == 0.0);
    let mut darts = Vec::new();
    for same in off.chunk_by(|a, b| side(*a) == side(*b)) {
        let is_hit = same[0] == 0.0;
        let several = if is_hit { same.len() } else { darts_each(points) };
        darts.extend(same.chunks(several).map(|some| Dart {
            n: some.len(),
            seconds: some[some.len() / 2],
            is_hit,
            ..Dart::default()
        }));
    }
    darts
}

/// Says what the board shows.
fn board(language: Language, finding: &Finding) -> String {
    let count = |is_it: &dyn Fn(f64) -> bool| {
        finding.points.iter().filter(|point| is_it(point.seconds)).count()
    };
    let (n, right, early) =
        (finding.points.len(), count(&|moved| moved == 0.0), count(&|moved| moved > 0.0));
    let (late, off) = (n - right - early, n - right);
    let mut said = vec![say!(language, "corrections-alt", n, off, right, early, late)];
    said.extend(half_moved(language, finding));
    let far = finding.points.iter().map(|one| one.seconds.abs()).fold(0.0, f64::max);
    if off > 0 {
        said.push(say!(language, "corrections-alt-farthest", length = language.duration(far)));
    }
    said.join(" ")
}

/// Returns each incident's largest correction, save for those that were close; where no time was moved, how many are of each kind.
fn dumbbell(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let mut kinds: BTreeMap<&IncidentId, &str> = BTreeMap::new();
    for group in finding.groups_by(By::Correction) {
        kinds.extend(group.ids.iter().map(|id| (id, group.name.as_str())));
    }
    let kind = |point: &Point| kinds.get(&point.id).copied();
    let line =
        |point: &Point| Some(line(language, point, edition.incident(&point.id)?, kind(point)));
    let shown = finding.points.iter().filter(|point| kind(point) != Some(CLOSE));
    let rows: Vec<spec::Correction> = shown.filter_map(line).collect();
    if rows.iter().all(|row| row.seconds == 0.0) {
        return self::kinds(finding, edition, said);
    }
    let n = finding.points.len();
    let same = match n - rows.len() {
        0 => String::new(),
        right => say!(language, "corrections-same", x = right, all = n),
    };
    let dumbbell = Dumbbell {
        rows,
        recorded: say!(language, "corrections-recorded"),
        corrected: say!(language, "corrections-corrected"),
        early: say!(language, "corrections-early"),
        late: say!(language, "corrections-late"),
        same,
    };
    let title = say!(language, "corrections-chart");
    said.figure(PICTURE, title, Mark::Dumbbell(dumbbell), table(finding, edition))
}

/// Returns how many incidents are of each kind, as bars.
fn kinds(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let bar = |(kind, role)| {
        let label = say!(language, &format!("corrections-bar-{kind}"));
        Bar::counted(label, matching(finding, kind).unwrap_or_default(), role)
    };
    let kinds = [(DEFAULT, Role::Second), (OFF, Role::First), (CLOSE, Role::Muted)];
    let bars = kinds.map(bar).to_vec();
    let head = [String::new(), say!(language, "head-incidents")];
    let table = Table::of_bars(&say!(language, "corrections-table"), head, &bars);
    let mark = Mark::Bars(Bars { bars, of: Some(finding.points.len() as f64) });
    said.figure(PICTURE, say!(language, "corrections-bars"), mark, table)
}

fn line(
    language: Language,
    point: &Point,
    incident: &Incident,
    kind: Option<&str>,
) -> spec::Correction {
    spec::Correction {
        label: incident.title.clone(),
        target: Some(Target::Incident(point.id.clone())),
        // The finding says how far the moment was moved; the picture shows how far off the form was, which is the opposite.
        seconds: -point.seconds,
        size: match point.seconds == 0.0 {
            true => say!(language, "corrections-right"),
            false => language.duration(point.seconds.abs()),
        },
        why: why(language, point, kind),
        role: match kind {
            Some(DEFAULT) => Role::Second,
            Some(OFF) => Role::First,
            _ => Role::Muted,
        },
    }
}

/// Says what was wrong with a moment: on which side the form was, and whether it had filled it in by itself.
fn why(language: Language, point: &Point, kind: Option<&str>) -> String {
    let form = match () {
        () if point.seconds == 0.0 => "right",
        () if point.seconds > 0.0 => "early",
        () => "late",
    };
    let side = say!(language, "corrections-side", form);
    let is_default = kind == Some(DEFAULT);
    say!(language, "corrections-why", form = if is_default { "default" } else { "entered" }, side)
}

/// Returns every moment that is known in both forms, a row each.
fn table(finding: &Finding, edition: &Edition) -> Table {
    let language = edition.settings.language;
    let head = [
        "head-incident",
        "head-title",
        "head-time",
        "head-as-the-form-said",
        "head-as-it-was",
        "head-moved-by",
    ];
    let rows = |one| {
        let moved = corrections(one, edition.settings.freeze);
        moved.into_iter().map(move |moved| row(one, moved, edition))
    };
    let n = finding.sample.n();
    // An incident has a row for each of its moments.
    let first = finding.sample.ids.iter().take(MOST_ROWS);
    let caption = say!(language, "corrections-table");
    let table =
        Table::of_incidents(language, &caption, head, (n, "table-first"), std::iter::empty());
    let rows = first.filter_map(|id| edition.incident(id)).flat_map(rows).collect();
    Table { rows, ..table }
}

fn row(incident: &Incident, moved: Correction, edition: &Edition) -> Vec<Cell> {
    let language = edition.settings.language;
    let moment = |at| language.moment(edition.settings.zone.local(at));
    let size = match moved.recorded == moved.corrected {
        true => say!(language, "corrections-nothing"),
        false => language.duration(moved.seconds().abs()),
    };
    let mut recorded = moment(moved.recorded);
    if moved.is_default {
        recorded = say!(language, "corrections-default", moment = recorded);
    }
    let key = moved.milestone.key();
    let id = format!("time-{}", key.trim_end_matches("_at"));
    vec![
        Cell::incident(&incident.id),
        Cell::plain(&incident.title),
        Cell::plain(language.word(&id, key)),
        Cell::plain(recorded),
        Cell::plain(moment(moved.corrected)),
        Cell::plain(size),
    ]
}
