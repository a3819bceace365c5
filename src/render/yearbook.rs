//! The yearbook: every award with its winner's portrait, and the key that says how to read it.

use crate::awards::award::Award;
use crate::model::edition::Edition;
use crate::model::incident::{Incident, IncidentId};
use crate::model::measure::Measure;
use crate::model::timeline::Interval;
use crate::phrase;
use crate::portrait::{self, Collar, Features, HEADS, Headgear, Mouth, PAIRS};
use crate::render::address;
use crate::render::page_view::{Honour, Yearbook};
use crate::render::report::Report;
use crate::render::view::{Link, Stat};

/// The award whose winner wears the cap.
const CAPPED: &str = "never-again";

/// The shortest and the longest face: an hour and a week to resolve.
const SHORT_FACE: f64 = 3600.0;
const LONG_FACE: f64 = 7.0 * 24.0 * 3600.0;

/// Returns what the yearbook shows; `None` where there are too few awards for one.
pub fn page(report: &Report, root: &str) -> Option<Yearbook> {
    let edition = &report.edition;
    let mut honours = report
        .awards
        .iter()
        .enumerate()
        .filter_map(|(place, award)| honour(award, place, edition, root));
    let main = honours.next()?;
    let incidents = phrase::count(edition.incidents.len(), "incident", "incidents");
    Some(Yearbook {
        main,
        others: honours.collect(),
        key: key(report),
        all: Link {
            text: format!("All {incidents}"),
            href: address::archive(root, &[]),
        },
        rule: "An incident wins one award. Where another one has a better number, it has won something already; ties go by id."
            .to_owned(),
    })
}

fn honour(award: &Award, place: usize, edition: &Edition, root: &str) -> Option<Honour> {
    let winner = edition.incident(&award.winner)?;
    let features = features(winner, edition, award, place);
    Some(Honour {
        id: award.id.clone(),
        title: award.title.clone(),
        winner: link(&winner.id, edition, root),
        portrait: portrait::draw(&features, &said(&features)),
        because: award.because.clone(),
        runner_up: award
            .runner_up
            .as_ref()
            .map(|id| link(id, edition, root))
            .unwrap_or_default(),
        kind_line: award.kind_line.clone(),
    })
}

fn link(id: &IncidentId, edition: &Edition, root: &str) -> Link {
    let title = edition.incident(id).map(|one| one.title.clone());
    Link {
        text: title.unwrap_or_else(|| id.to_string()),
        href: address::incident(root, &id.0),
    }
}

/// Returns the portrait of an award's winner, by the award's place in the report.
pub fn portrait(winner: &IncidentId, place: usize, report: &Report) -> Option<String> {
    let (winner, award) = (report.edition.incident(winner)?, report.awards.get(place)?);
    let features = features(winner, &report.edition, award, place);
    Some(portrait::draw(&features, &said(&features)))
}

/// Returns the features of an award's winner; `place` spreads the colours, which mean nothing.
pub fn features(winner: &Incident, edition: &Edition, award: &Award, place: usize) -> Features {
    Features {
        eyes: winner.responders,
        headgear: match award.id.as_str() {
            CAPPED => Headgear::Cap,
            _ => headgear(winner.detected_by.as_deref()),
        },
        mouth: mouth(winner),
        collar: collar(winner),
        long: length(winner, edition),
        head: winner
            .services
            .first()
            .map_or(0, |service| hash(service) % HEADS.len()),
        gaze: hash(&winner.id.0) % 8,
        pair: place % PAIRS,
    }
}

fn headgear(detected_by: Option<&str>) -> Headgear {
    match detected_by {
        Some("synthetic-test") => Headgear::Antennae,
        Some("alert" | "dashboard") => Headgear::Siren,
        Some("support" | "customer" | "social") => Headgear::Headset,
        Some(_) => Headgear::Tuft,
        None => Headgear::Question,
    }
}

fn mouth(incident: &Incident) -> Mouth {
    match incident
        .severity
        .as_ref()
        .and_then(|severity| severity.rank)
    {
        Some(0) => Mouth::Wavy,
        Some(1) => Mouth::Round,
        Some(2) => Mouth::Smile,
        Some(_) => Mouth::Grin,
        None => Mouth::Flat,
    }
}

fn collar(incident: &Incident) -> Collar {
    let done = incident
        .follow_ups
        .is_some_and(|one| one.total > 0 && one.done == one.total);
    match (done, incident.review.held) {
        (true, _) => Collar::Pearls,
        (false, Some(true)) => Collar::BowTie,
        (false, _) => Collar::Buttons,
    }
}

fn length(incident: &Incident, edition: &Edition) -> f64 {
    match Measure::TimeToResolve.of(incident, edition.settings.freeze) {
        Interval::Exact(length) | Interval::Censored(length) => {
            let seconds = (length.seconds() as f64).max(SHORT_FACE);
            ((seconds / SHORT_FACE).ln() / (LONG_FACE / SHORT_FACE).ln()).min(1.0)
        }
        Interval::Negative(_) | Interval::NotRecorded => 0.0,
    }
}

/// Turns a word into a number that is the same on every machine: FNV-1a.
fn hash(word: &str) -> usize {
    let start: u32 = 0x811c_9dc5;
    let mixed = word.bytes().fold(start, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    (mixed ^ (mixed >> 15)) as usize
}

/// Says a portrait in words.
fn said(features: &Features) -> String {
    let eyes = match features.eyes {
        None | Some(0) => "closed eyes".to_owned(),
        Some(count) => phrase::plain_spaces(&phrase::count(count.min(5) as usize, "eye", "eyes")),
    };
    let headgear = match features.headgear {
        Headgear::Antennae => "antennae",
        Headgear::Siren => "a siren",
        Headgear::Headset => "a headset",
        Headgear::Tuft => "a tuft of hair",
        Headgear::Question => "a question mark",
        Headgear::Cap => "a graduation cap",
    };
    let mouth = match features.mouth {
        Mouth::Wavy => "a wavy mouth",
        Mouth::Round => "a round mouth",
        Mouth::Smile => "a smile",
        Mouth::Grin => "a grin",
        Mouth::Flat => "a flat mouth",
    };
    let collar = match features.collar {
        Collar::Pearls => "pearls",
        Collar::BowTie => "a bow tie",
        Collar::Buttons => "an open collar",
    };
    let face = if features.long > 0.5 {
        "a long face"
    } else {
        "a short face"
    };
    format!(
        "Portrait: {}",
        phrase::list(&[eyes.as_str(), headgear, mouth, collar, face])
    )
}

fn key(report: &Report) -> Vec<Stat> {
    let line = |value: &str, label: &str| Stat::plain(value, label);
    vec![
        line(
            "Eyes",
            "how many people answered, up to five; closed: nobody counted",
        ),
        line("Headgear", &headgear_key(report)),
        line("Mouth", &mouths(&report.edition)),
        line(
            "Length",
            "the longer the face, the longer it took to resolve, from an hour to a week",
        ),
        line("Shape", "the service"),
        line(
            "Collar",
            "pearls: every follow-up is done; else a bow tie: it was reviewed",
        ),
    ]
}

fn headgear_key(report: &Report) -> String {
    let noticed = "antennae: a test noticed; siren: an alert or a dashboard; headset: support, a customer or social \
                   media; tuft: somebody just saw it; question mark: nobody wrote it down";
    match report.awards.iter().find(|award| award.id == CAPPED) {
        Some(capped) => format!("{noticed}; cap: {}", lower(&capped.title)),
        None => noticed.to_owned(),
    }
}

fn lower(title: &str) -> String {
    let mut rest = title.chars();
    let first = rest.next().map(|c| c.to_lowercase().to_string());
    first.unwrap_or_default() + rest.as_str()
}

fn mouths(edition: &Edition) -> String {
    let severities = &edition.settings.severities;
    let shapes = ["wavy", "round", "smiling"];
    let mut known: Vec<String> = shapes
        .iter()
        .zip(severities)
        .map(|(shape, severity)| format!("{shape}: {severity}"))
        .collect();
    match severities.get(shapes.len()..) {
        Some([one]) => known.push(format!("grinning: {one}")),
        Some([first, .., last]) => known.push(format!("grinning: {first} to {last}")),
        _ => {}
    }
    known.push("flat: no severity".to_owned());
    known.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_noticed_is_what_is_worn() {
        for (source, worn) in [
            (Some("synthetic-test"), Headgear::Antennae),
            (Some("dashboard"), Headgear::Siren),
            (Some("social"), Headgear::Headset),
            (Some("a passing partner"), Headgear::Tuft),
            (None, Headgear::Question),
        ] {
            assert_eq!(headgear(source), worn);
        }
    }

    #[test]
    fn a_service_has_the_same_head_on_every_machine() {
        let heads = ["exports", "royalties", "search", "sign-in"]
            .map(|service| hash(service) % HEADS.len());
        assert_eq!(heads, [0, 3, 7, 0]);
    }
}
