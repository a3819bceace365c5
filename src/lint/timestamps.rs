//! Moments in an impossible order, or after the freeze.

use crate::diagnostic::{Diagnostic, Diagnostics, and};
use crate::model::{Edition, Incident, Interval, Kind, Measure, Milestone, Settings, Standing};
use crate::time::Duration;

/// The moments in their order; declaring and acknowledging have no fixed place in it.
const CHAIN: [Milestone; 5] = [
    Milestone::Started,
    Milestone::Detected,
    Milestone::Mitigated,
    Milestone::Resolved,
    Milestone::Recovered,
];

/// Checks the moments of every write-up.
pub fn check(edition: &Edition, complaints: &mut Diagnostics) {
    let settings = &edition.settings;
    for incident in &edition.incidents {
        for order in pairs(incident) {
            clock_order(incident, order, settings, complaints);
        }
        // An incident of another year is in no figure, whatever the freeze.
        if !matches!(edition.standing(incident), Standing::OtherYear(_)) {
            after_freeze(incident, settings, complaints);
        }
        open_and_ended(incident, settings, complaints);
    }
}

/// Returns the pairs of recorded moments that should be in order.
fn pairs(incident: &Incident) -> Vec<(Milestone, Milestone)> {
    let written = |milestone: &Milestone| incident.timeline.when(*milestone).is_some();
    let exact = |milestone: &Milestone| incident.timeline.at(*milestone).is_some();
    let mut neighbours = neighbours(written);
    // A day without a time cannot be ordered against a moment of that day, and would hide the order of its neighbours.
    for pair in self::neighbours(exact) {
        if !neighbours.contains(&pair) {
            neighbours.push(pair);
        }
    }
    let beside = [Milestone::Declared, Milestone::Acknowledged];
    let from_start =
        beside.into_iter().filter(written).map(|milestone| (Milestone::Started, milestone));
    neighbours.into_iter().chain(from_start).collect()
}

fn neighbours(among: impl Fn(&Milestone) -> bool) -> Vec<(Milestone, Milestone)> {
    let chain: Vec<Milestone> = CHAIN.into_iter().filter(among).collect();
    chain.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

fn clock_order(
    incident: &Incident,
    (earlier, later): (Milestone, Milestone),
    settings: &Settings,
    complaints: &mut Diagnostics,
) {
    let stamps = (incident.timeline.stamp(earlier), incident.timeline.stamp(later));
    let (Some(first), Some(second)) = stamps else { return };
    if !second.when.is_before(first.when, settings.zone) {
        return;
    }
    let gap = words(second.when.until(first.when, settings.zone));
    let message = format!("{} before {}", participle(later), clause(earlier));
    let label = format!("{gap} before `{}`", key(incident, earlier));
    let left_out = left_out(incident, settings)
        .map(|left_out| format!("it stays in the archive and is left out of {left_out}"));
    let is_exact = first.instant().and(second.instant()).is_some();
    let in_two_zones = is_exact && !(first.zoned && second.zoned);
    complaints.push(
        Diagnostic::warning("clock-order", message)
            .at(second.span, label)
            .with_context(first.span, "")
            .note_if(left_out)
            .hints(order_hints(incident, (earlier, later), in_two_zones)),
    );
}

fn order_hints(
    incident: &Incident,
    (earlier, later): (Milestone, Milestone),
    in_two_zones: bool,
) -> Vec<String> {
    let mut hints = Vec::new();
    if later == Milestone::Detected && incident.kind == Kind::Incident {
        hints.push(
            "caught before anyone was hurt? then it is a near miss: `kind: near-miss`".to_owned(),
        );
    }
    if in_two_zones {
        hints.push("typed in two time zones? write the offset, as in `+01:00`".to_owned());
    }
    let recorded =
        [later, earlier].into_iter().find(|milestone| key(incident, *milestone) != milestone.key());
    hints.push(match recorded {
        Some(milestone) => format!(
            "the form is wrong? write the right time as `{}`, beside `recorded`",
            milestone.key()
        ),
        None => {
            "one of them mistyped? correct it, and keep the old one under `recorded`".to_owned()
        }
    });
    hints
}

/// Lists the durations that are negative, and so left out of figures.
fn left_out(incident: &Incident, settings: &Settings) -> Option<String> {
    let negative =
        |measure: &Measure| matches!(measure.of(incident, settings.freeze), Interval::Negative(_));
    let names: Vec<&str> = Measure::ALL.into_iter().filter(negative).map(plural).collect();
    (!names.is_empty()).then(|| and(&names))
}

fn plural(measure: Measure) -> &'static str {
    match measure {
        Measure::TimeToDetect => "detection times",
        Measure::TimeToDeclare => "times to declare",
        Measure::Response => "response times",
        Measure::TimeToMitigate => "times to mitigate",
        Measure::TimeToResolve => "times to resolve",
        Measure::Recovery => "recovery times",
    }
}

fn participle(milestone: Milestone) -> &'static str {
    milestone.key().trim_end_matches("_at")
}

fn clause(milestone: Milestone) -> String {
    match milestone {
        Milestone::Started => "it started".to_owned(),
        other => format!("it was {}", participle(other)),
    }
}

/// Returns the key that the moment in use was written under.
fn key(incident: &Incident, milestone: Milestone) -> String {
    let moment = incident.timeline.moments.get(&milestone);
    match moment.is_some_and(|moment| moment.as_recorded()) {
        true => format!("recorded.{}", milestone.key()),
        false => milestone.key().to_owned(),
    }
}

/// Complains once about a write-up with moments after the freeze.
fn after_freeze(incident: &Incident, settings: &Settings, complaints: &mut Diagnostics) {
    let used = Milestone::ALL[..7].iter().copied();
    let late = used
        .filter_map(|milestone| Some((milestone, incident.timeline.stamp(milestone)?)))
        .find(|(_, stamp)| settings.is_frozen_out(stamp.when));
    let Some((milestone, stamp)) = late else { return };
    let key = key(incident, milestone);
    let (message, note) = match milestone {
        Milestone::Started => {
            ("it started after the freeze".to_owned(), "it is in the archive and in no figure")
        }
        _ => (
            format!("`{key}` is after the freeze"),
            "for this edition it has not happened yet: durations to it end at the freeze, or are not recorded",
        ),
    };
    complaints.push(
        Diagnostic::warning("after-freeze", message)
            .at(stamp.span, "")
            .note(note)
            .hint("a slip in the date? correct it")
            .hint("the edition should know of it? set `data_freeze` to a later day"),
    );
}

fn open_and_ended(incident: &Incident, settings: &Settings, complaints: &mut Diagnostics) {
    if !incident.timeline.open {
        return;
    }
    for milestone in [Milestone::Resolved, Milestone::Recovered] {
        let stamp = incident.timeline.stamp(milestone);
        let Some(stamp) = stamp.filter(|stamp| !settings.is_frozen_out(stamp.when)) else {
            continue;
        };
        let key = key(incident, milestone);
        complaints.push(
            Diagnostic::error("open-and-ended", format!("it is `open` and has `{key}`"))
                .at(stamp.span, "before the freeze")
                .hint("over? remove `open: true`")
                .hint(format!(
                    "not over? remove `{key}`, or keep it under `recorded` as what the form said"
                )),
        );
        return;
    }
}

/// Writes a duration in its two largest units.
fn words(duration: Duration) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let mut rest = duration.seconds();
    let mut parts = Vec::new();
    for (seconds, unit) in units {
        let count = rest / seconds;
        rest %= seconds;
        if count > 0 && parts.len() < 2 {
            let plural = if count == 1 { "" } else { "s" };
            parts.push(format!("{count} {unit}{plural}"));
        }
    }
    parts.join(" ")
}
