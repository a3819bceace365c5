//! The wheel: the year's incidents around a disc, each a ray as long as it took to notice.

use super::faces::{Cell, Figure, Said, Table, Target};
use super::slide::{Stat, Stroke, Swatch};
use super::{detection::SOURCES, labels};
use crate::chart::{Mark, Ray, Role, Tip, Wheel, per_mark};
use crate::findings::Finding;
use crate::findings::detection::{ALERT, NOT_RECORDED, TEST, source};
use crate::model::{Edition, Incident, Interval, Measure};
use crate::phrase;
use crate::time::{Date, Local};
use crate::words::say;

/// Returns the year as a wheel; incidents without the hour of their start have no place on it.
///
/// Of very many, each ray stands for several that were noticed alike, one after the other.
pub fn wheel(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let placed: Vec<Placed> = edition.declared().filter_map(|one| placed(one, edition)).collect();
    let mut footing = said.footing.clone();
    let mut add = |words: String| footing.definition.push_str(&format!("; {words}"));
    if has_lengths(edition) {
        add(say!(language, "wheel-rays"));
    }
    let n = finding.sample.n() - placed.len();
    if n > 0 {
        add(say!(language, "wheel-without-start", n, words = language.in_words(n)));
    }
    let per_ray = per_ray(&placed);
    let rays = match per_ray {
        1 => placed.iter().map(|one| ray(one, edition)).collect(),
        several => rays_of(several, &placed),
    };
    let form = if per_ray == 1 { "each" } else { "several" };
    let title = say!(language, "wheel-title", form, year = edition.settings.year.to_string());
    let wheel = Wheel {
        number: language.figures(finding.sample.n() as f64),
        months: (1..=12).map(|month| language.short_month(month)).collect(),
        rays,
    };
    let said = Said { sentence: described(finding, edition, (&placed, per_ray)), footing };
    said.figure("volume-wheel", title, Mark::Wheel(wheel), table(&placed, edition))
}

/// Returns every incident on the wheel, or the first of very many.
fn table(placed: &[Placed], edition: &Edition) -> Table {
    let language = edition.settings.language;
    let head =
        ["head-incident", "head-title", "head-began", "head-until-noticed", "head-noticed-by"];
    let rows = placed.iter().map(|one| row(one, edition));
    let caption = say!(language, "wheel-table");
    Table::of_incidents(language, &caption, head, (placed.len(), "table-first"), rows)
}

/// An incident that has a place on the wheel.
struct Placed<'a> {
    incident: &'a Incident,
    local: Local,
    seconds: Option<f64>,
    role: Role,
}

fn placed<'a>(incident: &'a Incident, edition: &Edition) -> Option<Placed<'a>> {
    let local = edition.local_start(incident)?;
    Some(Placed { incident, local, seconds: seconds(incident, edition), role: role(incident) })
}

/// Returns how many incidents each ray stands for.
fn per_ray(placed: &[Placed]) -> usize {
    let alike = |role: Role| placed.iter().filter(|one| one.role == role).count();
    per_mark(&SOURCES.map(|(_, role)| alike(role)))
}

/// Returns how many incidents each ray of the year's wheel stands for.
pub fn each_ray(edition: &Edition) -> usize {
    per_ray(&edition.declared().filter_map(|one| placed(one, edition)).collect::<Vec<_>>())
}

/// Says what the picture shows: how many, who noticed, how long nobody knew.
fn described(
    finding: &Finding,
    edition: &Edition,
    (placed, per_ray): (&[Placed], usize),
) -> String {
    let language = edition.settings.language;
    let mut said = vec![say!(language, "wheel-alt", n = finding.sample.n())];
    if per_ray > 1 {
        said = vec![say!(language, "wheel-alt-several", n = finding.sample.n(), per_ray)];
    }
    said.extend(noticed(edition));
    let silent = by(edition.declared(), Role::Muted);
    if silent > 0 && silent < finding.sample.n() {
        said.push(say!(
            language,
            "wheel-alt-silent",
            n = silent,
            words = language.in_words(silent)
        ));
    }
    let longest = placed.iter().filter_map(|one| one.seconds).reduce(f64::max);
    if let Some(longest) = longest {
        said.push(say!(language, "wheel-alt-longest", length = language.duration(longest)));
    }
    let unknown = placed.iter().filter(|one| one.seconds.is_none()).count();
    if unknown > 0 {
        let words = language.in_words(unknown);
        said.push(say!(language, "wheel-alt-unknown", n = unknown, words));
    }
    said.join(" ")
}

fn ray(placed: &Placed, edition: &Edition) -> Ray {
    let Placed { incident, local, seconds, role } = *placed;
    let language = edition.settings.language;
    let day = language.date(local.date);
    let length = seconds
        .map_or_else(|| say!(language, "wheel-unknown"), |seconds| language.duration(seconds));
    Ray {
        label: format!("{} {}, {day}: {length}", incident.id, incident.title),
        target: Some(Target::Incident(incident.id.clone())),
        n: 1,
        turn: turn(local),
        seconds,
        role,
        tip: match source(incident) {
            TEST => Tip::Ball,
            ALERT => Tip::Square,
            _ => Tip::None,
        },
        day: say!(
            language,
            "wheel-day",
            day = local.date.day().to_string(),
            month = language.short_month(local.date.month())
        ),
    }
}

/// Returns rays of so many incidents each that were noticed alike, one after the other: at the day of the middle one, as long as the
/// middle one of their known lengths.
fn rays_of(several: usize, placed: &[Placed]) -> Vec<Ray> {
    let mut rays = Vec::new();
    for (_, role) in SOURCES {
        let alike: Vec<&Placed> = placed.iter().filter(|one| one.role == role).collect();
        rays.extend(alike.chunks(several).map(|some| {
            let mut lengths: Vec<f64> = some.iter().filter_map(|one| one.seconds).collect();
            lengths.sort_by(f64::total_cmp);
            let seconds = lengths.get(lengths.len() / 2).copied();
            let turn = turn(some[some.len() / 2].local);
            Ray { n: some.len(), turn, seconds, role, ..Ray::default() }
        }));
    }
    rays
}

/// Returns how long it took to notice, in seconds; a negative time has no length.
fn seconds(incident: &Incident, edition: &Edition) -> Option<f64> {
    match Measure::TimeToDetect.of(incident, edition.settings.freeze) {
        Interval::Exact(length) => Some(length.seconds() as f64),
        _ => None,
    }
}

/// Returns which part of the year had passed, from 0 to 1.
fn turn(local: Local) -> f64 {
    let year = local.date.year();
    let days_of = |month: u32| match month {
        2 => 28 + u32::from(Date::new(year, 2, 29).is_some()),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let days = |months: std::ops::Range<u32>| months.map(days_of).sum::<u32>();
    let day = days(1..local.date.month()) + local.date.day() - 1;
    let gone = f64::from(day) + f64::from(local.hour * 60 + local.minute) / 1440.0;
    gone / f64::from(days(1..13))
}

/// Returns the ink of who noticed an incident.
fn role(incident: &Incident) -> Role {
    let noticed = source(incident);
    SOURCES.into_iter().find(|(who, _)| *who == noticed).map_or(Role::Muted, |(_, role)| role)
}

fn is_thin(incident: &Incident, edition: &Edition) -> bool {
    edition.confident(incident).is_err()
}

/// Returns the key of the wheel: how many were noticed by whom, and what stands for a length that nobody knows.
pub fn key(edition: &Edition) -> Vec<Stat> {
    let language = edition.settings.language;
    let sources = SOURCES.into_iter().filter_map(|(who, role)| {
        let n = by(shown(edition), role);
        let who = if who == NOT_RECORDED { "nobody" } else { who };
        let swatch = Swatch { role, stroke: stroke(role, edition) };
        let label = say!(language, &format!("wheel-by-{who}"));
        let value = language.figures(n as f64);
        (n > 0).then_some(Stat { value, label, swatch: Some(swatch) })
    });
    // Where no length is known at all, every mark above is a ring already.
    let any = shown(edition).any(|one| seconds(one, edition).is_none());
    let rings = (any && has_lengths(edition)).then(|| Stat {
        value: String::new(),
        label: say!(language, "wheel-length-unknown"),
        swatch: Some(Swatch { role: Role::Ink, stroke: Stroke::Rings }),
    });
    sources.chain(rings).collect()
}

/// Returns how the rays of an ink are drawn: as a ring if none of them has a known length.
fn stroke(role: Role, edition: &Edition) -> Stroke {
    let known = |one: &Incident| self::role(one) == role && seconds(one, edition).is_some();
    match role {
        _ if !shown(edition).any(known) => Stroke::Ring,
        Role::First => Stroke::Ball,
        Role::Second => Stroke::Square,
        _ => Stroke::Broad,
    }
}

/// Says who noticed the incidents, including those without a place on the wheel: `A person noticed 39 of 59, an alert 10, a test 8.`
pub fn noticed(edition: &Edition) -> Option<String> {
    let mut known: Vec<(usize, &str)> = SOURCES
        .into_iter()
        .filter(|(who, _)| *who != NOT_RECORDED)
        .map(|(who, role)| (by(edition.declared(), role), who))
        .filter(|(n, _)| *n > 0)
        .collect();
    known.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let ((most, first), others) = known.split_first()?;
    let language = edition.settings.language;
    let who = |who: &str| say!(language, &format!("wheel-who-{who}"));
    let others = others.iter().map(|(n, other)| format!(", {}\u{a0}{n}", who(other)));
    let (who, all) = (phrase::capital(&who(first)), edition.declared().count());
    let others: String = others.collect();
    Some(say!(language, "wheel-noticed", who, most = *most, all, others))
}

fn by<'a>(incidents: impl Iterator<Item = &'a Incident>, role: Role) -> usize {
    incidents.filter(|one| self::role(one) == role).count()
}

fn shown(edition: &Edition) -> impl Iterator<Item = &Incident> {
    edition.declared().filter(|one| edition.local_start(one).is_some())
}

/// Returns whether it is known of any ray how long it took to notice.
pub fn has_lengths(edition: &Edition) -> bool {
    shown(edition).any(|one| seconds(one, edition).is_some())
}

fn row(placed: &Placed, edition: &Edition) -> Vec<Cell> {
    let language = edition.settings.language;
    let incident = placed.incident;
    let unknown = || say!(language, "wheel-not-recorded");
    let length = placed.seconds.map_or_else(unknown, |seconds| language.duration(seconds));
    let by = incident.detected_by.as_deref().map(|by| labels::who(language, by));
    vec![
        Cell::incident(&incident.id),
        Cell::plain(&incident.title),
        Cell::plain(language.date(placed.local.date)),
        Cell::plain(if is_thin(incident, edition) {
            say!(language, "wheel-poor", length)
        } else {
            length
        }),
        Cell::plain(by.unwrap_or_else(unknown)),
    ]
}
