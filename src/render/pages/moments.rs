//! The moments of an incident, placed on a line to scale.

use crate::model::{Incident, Milestone, Moment, Settings};
use crate::render::view::pages as view;
use crate::time::{Instant, When};
use crate::words::{Language, say};

/// Returns the moments of an incident, in their order.
pub fn of(incident: &Incident, settings: &Settings) -> Vec<view::Moment> {
    let used =
        |milestone: &Milestone, moment: &Moment| Some((moment.used()?.when, *milestone, *moment));
    let mut known: Vec<_> =
        incident.timeline.moments.iter().filter_map(|(m, moment)| used(m, moment)).collect();
    known.sort_by_key(|(when, milestone, _)| (when.order(settings.zone), *milestone));
    let bounds = bounds(incident);
    let language = settings.language;
    let start = incident.timeline.at(Milestone::Started);
    // A day without an hour has no place of its own, so it takes the place of the moment before.
    let mut x = 0;
    let shown = known.iter().map(|(when, milestone, moment)| {
        let place = when.instant().zip(bounds);
        x = place.map_or(x, |(at, (first, last))| self::place(at, first, last));
        view::Moment {
            name: say!(language, &format!("moment-{}", class(*milestone))),
            class: class(*milestone),
            x,
            only_day: when.instant().is_none(),
            clock: language.when(*when, settings.zone),
            utc: when.to_string(),
            since: since(language, start, *when, *milestone),
            recorded: recorded(moment, settings),
        }
    });
    shown.collect()
}

/// Returns the first and the last moment whose hour is known.
fn bounds(incident: &Incident) -> Option<(Instant, Instant)> {
    let known = || {
        let used = incident.timeline.moments.values().filter_map(Moment::used);
        used.filter_map(|stamp| stamp.instant())
    };
    known().min().zip(known().max())
}

/// Says what the form said, where the corrected moment differs or nothing else is known.
fn recorded(moment: &Moment, settings: &Settings) -> String {
    let language = settings.language;
    match (moment.corrected, moment.recorded) {
        (Some(corrected), Some(form)) if corrected.when != form.when => {
            let moment = language.when(form.when, settings.zone);
            say!(language, "moment-form-said", moment)
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

/// Returns the place of a moment between the first and the last, from 0 to 1000.
fn place(at: Instant, first: Instant, last: Instant) -> u32 {
    let (length, offset) = ((last - first).seconds(), (at - first).seconds());
    if length == 0 { 0 } else { (offset * 1000 / length) as u32 }
}

fn since(language: Language, start: Option<Instant>, when: When, milestone: Milestone) -> String {
    let When::At(at) = when else { return say!(language, "moment-only-day") };
    let Some(start) = start.filter(|_| milestone != Milestone::Started) else {
        return String::new();
    };
    match (at - start).seconds() {
        0 => say!(language, "within-no-time"),
        later if later > 0 => {
            let length = language.duration(later as f64);
            say!(language, "moment-later", length)
        }
        earlier => {
            let length = language.duration(-earlier as f64);
            say!(language, "moment-before-start", length)
        }
    }
}

/// Returns the time from the first known moment to the last, in words; `None` without two.
pub fn length(language: Language, incident: &Incident) -> Option<String> {
    let (first, last) = bounds(incident)?;
    (last > first).then(|| language.duration((last - first).seconds() as f64))
}
