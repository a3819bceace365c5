//! The moments of an incident, placed on a line to scale.

use crate::model::incident::Incident;
use crate::model::settings::Settings;
use crate::model::timeline::{Milestone, Moment};
use crate::render::page_view as view;
use crate::time::Instant;
use crate::words::{Language, say};

/// Returns the moments of an incident, in their order.
pub fn of(incident: &Incident, settings: &Settings) -> Vec<view::Moment> {
    let used = |milestone: &Milestone, moment: &Moment| {
        let at = moment.used()?.instant;
        Some((at, *milestone, *moment))
    };
    let mut known: Vec<_> = incident
        .timeline
        .moments
        .iter()
        .filter_map(|(m, moment)| used(m, moment))
        .collect();
    known.sort_by_key(|(at, milestone, _)| (*at, *milestone));
    let bounds = known
        .first()
        .map(|first| first.0)
        .zip(known.last().map(|last| last.0));
    let Some((first, last)) = bounds else {
        return Vec::new();
    };
    let language = settings.language;
    let start = incident.timeline.at(Milestone::Started);
    let shown = known.iter().map(|(at, milestone, moment)| view::Moment {
        name: say!(language, &format!("moment-{}", class(*milestone))),
        class: class(*milestone),
        x: place(*at, first, last),
        clock: clock(*at, settings),
        utc: at.to_string(),
        since: since(language, start, *at, *milestone),
        recorded: recorded(moment, settings),
    });
    shown.collect()
}

fn clock(at: Instant, settings: &Settings) -> String {
    settings.language.moment(settings.zone.local(at))
}

/// Says what the form said, where that is another minute than the corrected one, or all that is known.
fn recorded(moment: &Moment, settings: &Settings) -> String {
    let language = settings.language;
    match (moment.corrected, moment.recorded) {
        (Some(corrected), Some(form)) if corrected.instant != form.instant => {
            let moment = clock(form.instant, settings);
            say!(language, "moment-form-said", moment = moment)
        }
        (Some(_), Some(_)) => say!(language, "moment-form-same"),
        (None, Some(_)) => say!(language, "moment-form-only"),
        (_, None) => String::new(),
    }
}

/// Returns the class of a moment's mark, such as `started`.
fn class(milestone: Milestone) -> &'static str {
    milestone.key().trim_end_matches("_at")
}

/// Places a moment on a line of 1000 between the first and the last.
fn place(at: Instant, first: Instant, last: Instant) -> u32 {
    let (length, offset) = ((last - first).seconds(), (at - first).seconds());
    if length == 0 {
        0
    } else {
        (offset * 1000 / length) as u32
    }
}

fn since(language: Language, start: Option<Instant>, at: Instant, milestone: Milestone) -> String {
    let Some(start) = start.filter(|_| milestone != Milestone::Started) else {
        return String::new();
    };
    match (at - start).seconds() {
        0 => say!(language, "within-no-time"),
        later if later > 0 => {
            let length = language.duration(later as f64);
            say!(language, "moment-later", length = length)
        }
        earlier => {
            let length = language.duration(-earlier as f64);
            say!(language, "moment-before-start", length = length)
        }
    }
}

/// Returns the time from the first known moment to the last, in words; `None` without two.
pub fn length(language: Language, incident: &Incident) -> Option<String> {
    let known = || {
        incident
            .timeline
            .moments
            .values()
            .filter_map(Moment::used)
            .map(|s| s.instant)
    };
    let (first, last) = (known().min()?, known().max()?);
    (last > first).then(|| language.duration((last - first).seconds() as f64))
}
