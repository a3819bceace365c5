//! Awards, nominees, and who may be nominated.

use super::number::{Because, Number};
use crate::markdown::{self, Readings};
use crate::model::award::BUILT_IN;
use crate::model::{Edition, Incident, IncidentId, Interval, Kind, Measure, Value};
use crate::source::Sources;
use crate::words::{Language, say};

/// An award that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    /// Its id among the built-in awards, or in the report's own `awards/`.
    pub id: String,
    /// The superlative.
    pub title: String,
    /// The incident or near miss that won it.
    pub winner: IncidentId,
    /// The next one in the ranking, if there is one.
    pub runner_up: Option<IncidentId>,
    /// Why it won, in numbers.
    pub because: String,
    /// The number that says it, where one does.
    pub number: Option<Number>,
    /// How many it could have gone to; 0 if the authors chose.
    pub candidates: usize,
    /// One kind line, never about people.
    pub kind_line: String,
}

/// An incident that an award could go to, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominee {
    /// The incident's id.
    pub id: IncidentId,
    /// Why, in numbers.
    pub because: String,
    /// The number that says it, where one does.
    pub number: Option<Number>,
}

impl Nominee {
    /// Makes a nominee.
    pub fn new(id: IncidentId, because: Because) -> Nominee {
        Nominee { id, because: because.words, number: because.number }
    }
}

impl Award {
    /// Returns the superlative without what stands in brackets at its end, for a place with little room.
    pub fn short_title(&self) -> &str {
        let bracket = self.title.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
        bracket.map_or(self.title.as_str(), |(before, _)| before)
    }

    /// Returns the number by which it was won and the word below it, which may be empty; `None` where no number says why.
    pub fn sticker(&self, language: Language) -> Option<(String, String)> {
        self.number.map(|number| number.said(&self.id, language))
    }
}

/// What a rule finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nominations {
    /// How many candidates have the data that the rule asks for, whether or not they qualify.
    pub with_data: usize,
    /// Those that qualify, the best one first, as far as an award may have to go down the list.
    pub ranked: Vec<Nominee>,
}

/// A built-in award.
pub struct Rule {
    /// Its id, which is also part of the ids of its words.
    pub id: &'static str,
    /// Ranks the candidates.
    pub nominate: fn(&Ballot) -> Nominations,
}

impl Rule {
    /// Returns the superlative.
    pub fn title(&self, language: Language) -> String {
        say!(language, &format!("award-name-{}", self.id))
    }

    /// Returns one kind line.
    pub fn kind_line(&self, language: Language) -> String {
        say!(language, &format!("award-line-{}", self.id))
    }
}

/// Everyone who may be nominated.
pub struct Ballot<'a> {
    /// This year's confident incidents of the kind `incident`.
    pub incidents: Vec<&'a Incident>,
    /// This year's near misses; they need no score.
    pub near_misses: Vec<&'a Incident>,
    /// This year's read incidents with a confidence of 1 or 2, whatever the report's minimum.
    pub mysteries: Vec<&'a Incident>,
    /// The report.
    pub edition: &'a Edition,
    sources: &'a Sources,
    readings: &'a Readings,
}

impl<'a> Ballot<'a> {
    /// Draws up the lists, without security incidents and write-ups with `awards: false`.
    pub fn new(edition: &'a Edition, sources: &'a Sources, readings: &'a Readings) -> Ballot<'a> {
        let plain =
            || edition.declared().filter(|one| one.kind == Kind::Incident && is_willing(one));
        let unsure = |one: &&Incident| one.confidence().is_some_and(|score| score.number() <= 2);
        Ballot {
            incidents: plain().filter(|one| edition.confident(one).is_ok()).collect(),
            near_misses: edition.near_misses().filter(|one| is_willing(one)).collect(),
            mysteries: plain().filter(unsure).collect(),
            edition,
            sources,
            readings,
        }
    }

    /// Ranks this year's confident incidents, as [`Ballot::rank_among`] does.
    pub fn rank<D, P: Ord, B: Into<Because>>(
        &self,
        data: impl Fn(&Incident) -> Option<D>,
        place: impl Fn(&D) -> Option<P>,
        because: impl Fn(Language, &D) -> B,
    ) -> Nominations {
        self.rank_among(self.incidents.iter().copied(), data, place, because)
    }

    /// Ranks candidates by the `place` of their data, the smallest first, and ties by id.
    ///
    /// `data` is `None` if a key that the rule needs is absent, and `place` if the candidate does not qualify.
    pub fn rank_among<'b, D, P: Ord, B: Into<Because>>(
        &self,
        candidates: impl IntoIterator<Item = &'b Incident>,
        data: impl Fn(&Incident) -> Option<D>,
        place: impl Fn(&D) -> Option<P>,
        because: impl Fn(Language, &D) -> B,
    ) -> Nominations {
        let (mut with_data, mut placed) = (0, Vec::new());
        for one in candidates {
            let Some(data) = data(one) else { continue };
            with_data += 1;
            if let Some(place) = place(&data) {
                placed.push((place, &one.id, data));
            }
        }
        placed.sort_by(|(place, id, _), (other, next, _)| (place, id).cmp(&(other, next)));
        // Each other award may have taken one away, and then somebody is still the next one.
        placed.truncate(BUILT_IN.len() + self.edition.awards.len() + 1);
        let nominee = |(_, id, data): (P, &IncidentId, D)| {
            Nominee::new(id.clone(), because(self.language(), &data).into())
        };
        Nominations { with_data, ranked: placed.into_iter().map(nominee).collect() }
    }

    /// Returns the language in which the report says why something won.
    pub fn language(&self) -> Language {
        self.edition.settings.language
    }

    /// Returns a duration in seconds, if it is known exactly and is not zero.
    pub fn seconds(&self, incident: &Incident, measure: Measure) -> Option<i64> {
        match measure.of(incident, self.edition.settings.freeze) {
            Interval::Exact(length) if length.seconds() > 0 => Some(length.seconds()),
            _ => None,
        }
    }

    /// Returns how many words a write-up has below its front matter.
    pub fn words(&self, incident: &Incident) -> usize {
        self.readings.get(incident.body).map_or(0, |one| one.words)
    }

    /// Returns the first paragraph of an own award, which is its kind line.
    pub fn opening(&self, body: crate::source::Span) -> String {
        let opening = markdown::opening(self.sources.text(body), body, &|_| None);
        opening.ok().flatten().map(|one| one.text).unwrap_or_default()
    }
}

/// Returns whether an incident is shown as a head among others: security incidents are not, nor those that want no award.
pub fn is_pictured(incident: &Incident) -> bool {
    incident.kind != Kind::Security && is_willing(incident)
}

/// Returns whether an incident can win awards: it can unless its write-up has `awards: false`.
pub fn is_willing(incident: &Incident) -> bool {
    incident.fields.get("awards").and_then(Value::as_bool) != Some(false)
}
