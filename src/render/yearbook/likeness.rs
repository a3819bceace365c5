//! What an incident looks like: which feature of a portrait stands for what.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::awards::award::is_pictured;
use crate::model::{Edition, Incident, IncidentId, Interval, Measure, Milestone};
use crate::portrait::{Collar, Features, HEADS, Headgear, Mouth, PAIRS};
use crate::words::{Language, say};

/// The shortest and the longest face: an hour and a week to resolve.
const SHORT_FACE: f64 = 3600.0;
const LONG_FACE: f64 = 7.0 * 24.0 * 3600.0;

/// Which head each service gets: the most frequent services have one each, the others share them in turn.
pub struct Heads<'a> {
    /// The services, the most frequent first.
    services: Vec<&'a str>,
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Heads<'a> {
    /// Assigns the heads by how often a service is named first; ties go by name.
    pub fn of(edition: &'a Edition) -> Heads<'a> {
        Heads::by_frequency(edition.incidents.iter().filter_map(|one| one.services.first()))
    }

    fn by_frequency(services: impl Iterator<Item = &'a String>) -> Heads<'a> {
        let mut named: BTreeMap<&str, usize> = BTreeMap::new();
        for service in services {
            *named.entry(service).or_default() += 1;
        }
        let mut named: Vec<(&str, usize)> = named.into_iter().collect();
        named.sort_by_key(|(service, often)| (Reverse(*often), *service));
        let services: Vec<&str> = named.into_iter().map(|(service, _)| service).collect();
        let places = services.iter().enumerate().map(|(place, service)| (*service, place));
        Heads { places: places.collect(), services }
    }

    /// Returns the first service of each head, in the order of the heads.
    pub fn first(&self) -> &[&'a str] {
        &self.services[..self.services.len().min(HEADS.len())]
    }

    /// Returns whether some services share a head.
    pub fn are_shared(&self) -> bool {
        self.services.len() > HEADS.len()
    }

    fn head(&self, service: Option<&String>) -> usize {
        let place = service.and_then(|service| self.places.get(service.as_str()));
        place.copied().unwrap_or_default() % HEADS.len()
    }
}

/// Which pair of colours each incident has in every crowd; the colours mean nothing.
pub struct Pairs<'a>(BTreeMap<&'a IncidentId, usize>);

impl<'a> Pairs<'a> {
    /// Spreads the colours over those that began in the same month, in the order in which they began.
    pub fn of(edition: &'a Edition) -> Pairs<'a> {
        let zone = edition.settings.zone;
        let mut begun = [0; 13];
        let mut everyone: Vec<&Incident> =
            edition.declared().chain(edition.near_misses()).collect();
        let start = |one: &Incident| one.timeline.when(Milestone::Started);
        everyone.sort_by_cached_key(|one| {
            (!is_pictured(one), start(one).map(|one| one.order(zone)), &one.id)
        });
        let pair = |one: &'a Incident| {
            let month = start(one).map_or(0, |start| start.date(zone).month() as usize);
            let place = begun[month];
            begun[month] += 1;
            (&one.id, (place * 2 + month) % PAIRS)
        };
        Pairs(everyone.into_iter().map(pair).collect())
    }

    /// Returns the pair of an incident.
    pub fn pair(&self, incident: &Incident) -> usize {
        self.0.get(&incident.id).copied().unwrap_or_default()
    }
}

/// Returns the features of an incident; `pair` spreads the colours, which mean nothing.
pub fn features(incident: &Incident, edition: &Edition, heads: &Heads, pair: usize) -> Features {
    Features {
        eyes: incident.responders,
        headgear: headgear(incident.detected_by.as_deref()),
        mouth: mouth(incident),
        collar: collar(incident),
        long: length(incident, edition),
        head: heads.head(incident.services.first()),
        gaze: hash(&incident.id.0) % 8,
        pair: pair % PAIRS,
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
    match incident.severity.as_ref().and_then(|severity| severity.rank) {
        Some(0) => Mouth::Wavy,
        Some(1) => Mouth::Round,
        Some(2) => Mouth::Smile,
        Some(_) => Mouth::Grin,
        None => Mouth::Flat,
    }
}

fn collar(incident: &Incident) -> Collar {
    let done = incident.follow_ups.is_some_and(|one| one.total > 0 && one.done == one.total);
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

/// Hashes a word to the same number on every machine (FNV-1a).
fn hash(word: &str) -> usize {
    let start: u32 = 0x811c_9dc5;
    let mixed =
        word.bytes().fold(start, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (mixed ^ (mixed >> 15)) as usize
}

/// Describes a portrait in words.
pub fn said(features: &Features, language: Language) -> String {
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
    let face = if features.long > 0.5 { "portrait-long" } else { "portrait-short" };
    let mut all = vec![say!(language, "portrait-eyes", n = eyes)];
    all.extend([headgear, mouth, collar, face].map(|id| say!(language, id)));
    say!(language, "portrait", features = language.list(&all))
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
        let nobody = Features { eyes: None, ..features };
        assert!(said(&nobody, Language::German).contains("geschlossene Augen"));
    }

    #[test]
    fn the_services_named_most_have_a_head_each() {
        let named = |names: &str| -> Vec<String> { names.split(' ').map(str::to_owned).collect() };
        let few = named("mail search search app");
        let heads = Heads::by_frequency(few.iter());
        assert_eq!(heads.first(), ["search", "app", "mail"]);
        assert_eq!(few.iter().map(|one| heads.head(Some(one))).collect::<Vec<_>>(), [2, 0, 0, 1]);
        assert!(!heads.are_shared());
        let many = named("a b c d e f g h i");
        let heads = Heads::by_frequency(many.iter());
        assert!(heads.are_shared() && heads.first().len() == HEADS.len());
        assert_eq!(heads.head(many.last()), 0);
        assert_eq!(heads.head(None), 0);
    }
}
