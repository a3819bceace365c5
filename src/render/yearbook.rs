//! The yearbook: every award with its winner's portrait, and the key that says how to read it.

use crate::awards::award::Award;
use crate::model::edition::Edition;
use crate::model::incident::{Incident, IncidentId};
use crate::model::measure::Measure;
use crate::model::timeline::Interval;
use crate::portrait::{self, Collar, Features, HEADS, Headgear, Mouth, PAIRS};
use crate::render::address;
use crate::render::page_view::{Honour, Yearbook};
use crate::render::report::Report;
use crate::render::view::{Link, Stat};
use crate::words::{Language, say};

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
    let language = edition.settings.language;
    Some(Yearbook {
        main,
        others: honours.collect(),
        key: key(report),
        all: Link {
            text: say!(language, "yearbook-all", n = edition.incidents.len()),
            href: address::archive(root, &[]),
        },
        rule: say!(language, "yearbook-rule"),
    })
}

fn honour(award: &Award, place: usize, edition: &Edition, root: &str) -> Option<Honour> {
    let winner = edition.incident(&award.winner)?;
    let features = features(winner, edition, award, place);
    Some(Honour {
        id: award.id.clone(),
        title: award.title.clone(),
        winner: link(&winner.id, edition, root),
        portrait: portrait::draw(&features, &said(&features, edition.settings.language)),
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
    let said = said(&features, report.edition.settings.language);
    Some(portrait::draw(&features, &said))
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
fn said(features: &Features, language: Language) -> String {
    let eyes = features.eyes.unwrap_or(0).min(5) as usize;
    let headgear = match features.headgear {
        Headgear::Antennae => "portrait-antennae",
        Headgear::Siren => "portrait-siren",
        Headgear::Headset => "portrait-headset",
        Headgear::Tuft => "portrait-tuft",
        Headgear::Question => "portrait-question",
        Headgear::Cap => "portrait-cap",
    };
    let mouth = match features.mouth {
        Mouth::Wavy => "portrait-wavy",
        Mouth::Round => "portrait-round",
        Mouth::Smile => "portrait-smile",
        Mouth::Grin => "portrait-grin",
        Mouth::Flat => "portrait-flat",
    };
    let collar = match features.collar {
        Collar::Pearls => "portrait-pearls",
        Collar::BowTie => "portrait-bow-tie",
        Collar::Buttons => "portrait-buttons",
    };
    let face = if features.long > 0.5 {
        "portrait-long"
    } else {
        "portrait-short"
    };
    let mut all = vec![say!(language, "portrait-eyes", n = eyes)];
    all.extend([headgear, mouth, collar, face].map(|id| say!(language, id)));
    say!(language, "portrait", features = language.list(&all))
}

fn key(report: &Report) -> Vec<Stat> {
    let language = report.edition.settings.language;
    let line = |id: &str, means: String| Stat::plain(say!(language, id), means);
    let told = |id: &str, means: &str| line(id, say!(language, means));
    vec![
        told("portrait-key-eyes", "portrait-key-eyes-mean"),
        line("portrait-key-headgear", headgear_key(report)),
        line("portrait-key-mouth", mouths(&report.edition)),
        told("portrait-key-length", "portrait-key-length-means"),
        told("portrait-key-shape", "portrait-key-shape-means"),
        told("portrait-key-collar", "portrait-key-collar-means"),
    ]
}

fn headgear_key(report: &Report) -> String {
    let language = report.edition.settings.language;
    let noticed = say!(language, "portrait-key-headgear-means");
    match report.awards.iter().any(|award| award.id == CAPPED) {
        true => format!("{noticed}; {}", say!(language, "portrait-key-cap")),
        false => noticed,
    }
}

fn mouths(edition: &Edition) -> String {
    let (language, severities) = (edition.settings.language, &edition.settings.severities);
    let shapes = [
        "portrait-key-wavy",
        "portrait-key-round",
        "portrait-key-smiling",
    ];
    let shown = |(id, severity): (&&str, &String)| say!(language, id, severity = severity);
    let mut known: Vec<String> = shapes.iter().zip(severities).map(shown).collect();
    match severities.get(shapes.len()..) {
        Some([one]) => known.push(say!(language, "portrait-key-grinning", severity = one)),
        Some([first, .., last]) => known.push(say!(
            language,
            "portrait-key-grinning-from",
            first = first,
            last = last
        )),
        _ => {}
    }
    known.push(say!(language, "portrait-key-flat"));
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
    fn a_portrait_is_said_in_the_language_of_the_report() {
        let features = Features {
            eyes: Some(12),
            headgear: Headgear::Siren,
            mouth: Mouth::Flat,
            collar: Collar::BowTie,
            long: 0.9,
            head: 0,
            gaze: 0,
            pair: 0,
        };
        let both = Language::ALL.map(|language| said(&features, language));
        assert_eq!(
            both,
            [
                "Portrait: 5 eyes, a siren, a flat mouth, a bow tie and a long face",
                "Porträt: 5 Augen, ein Warnlicht, ein gerader Mund, eine Fliege und ein langes Gesicht",
            ]
        );
        let nobody = Features {
            eyes: None,
            ..features
        };
        assert!(said(&nobody, Language::German).contains("geschlossene Augen"));
    }

    #[test]
    fn a_service_has_the_same_head_on_every_machine() {
        let heads = ["exports", "royalties", "search", "sign-in"]
            .map(|service| hash(service) % HEADS.len());
        assert_eq!(heads, [0, 3, 7, 0]);
    }
}
