//! Everything that prose may cite, grouped by finding or claim.
//!
//! | name | of | what it is |
//! |---|---|---|
//! | `n`, `of` | both | how many are counted, and of how many |
//! | `median`, `held`, ... | a finding | a value, as `findings.json` names it; a mean stands there only |
//! | `GROUP.n`, `GROUP.median`, ... | a finding | the same of a group with a kebab-case name; of two such groups, the first |
//! | `verdict` | a claim | `supported`, `refuted`, `inconclusive`, `not testable` or `exploratory` |
//! | `ratio`, `share`, `difference`, `rate-ratio` | a claim | the estimate, by its estimand |
//! | `group.n`, `against.n` | a claim | how many are on a side; also `.median` or `.share`, where the claim is of such |
//! | `NAME.low`, `NAME.high` | both | the bounds of a value that has an interval; those of a claim's estimate decide its verdict |

use std::collections::BTreeMap;

use super::worth::Worth;
use crate::findings::{Finding, Ruling, Side, Values, durations::MEAN};
use crate::model::Estimand;
use crate::stats::{Estimate, Unit, thresholds::PERCENT_NEEDS};
use crate::telling::claim::why::said;
use crate::words::{Language, say};

/// The ending of the name of a probability, which means nothing without its test.
const PROBABILITY: &str = "-p";

/// Something that prose may cite.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The id of its finding or claim.
    pub id: String,
    /// Which of its numbers.
    pub name: String,
    /// Its value.
    pub worth: Worth,
}

/// Everything that prose may cite.
#[derive(Clone, Debug, Default)]
pub struct Names {
    language: Language,
    list: Vec<Name>,
    places: BTreeMap<String, usize>,
}

impl Names {
    /// Collects all names, those of findings first; prose cites them in this language.
    pub fn of(findings: &[Finding], rulings: &[Ruling], language: Language) -> Names {
        let mut names = Names { language, ..Names::default() };
        for finding in findings {
            names.take_finding(finding);
        }
        for ruling in rulings {
            names.take_ruling(ruling);
        }
        names
    }

    /// Returns the language in which they are cited.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Iterates over all of them, in the order of the findings and claims.
    pub fn iter(&self) -> impl Iterator<Item = &Name> {
        self.list.iter()
    }

    /// Returns the name `ID.NAME`.
    pub fn get(&self, name: &str) -> Option<&Name> {
        self.places.get(name).map(|place| &self.list[*place])
    }

    /// Iterates over the names of one finding or claim.
    pub fn of_id<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Name> {
        self.iter().filter(move |name| name.id == id)
    }

    fn take_finding(&mut self, finding: &Finding) {
        let mut of = Taking { names: self, id: finding.id };
        of.count("n", finding.sample.n());
        of.count("of", finding.sample.of_all());
        of.values("", &finding.values);
        for group in finding.groups.iter().filter(|one| is_kebab(&one.name)) {
            let start = format!("{}.", group.name);
            of.count(&format!("{start}n"), group.ids.len());
            of.values(&start, &group.values);
        }
    }

    fn take_ruling(&mut self, ruling: &Ruling) {
        let language = self.language;
        let mut of = Taking { names: self, id: &ruling.hypothesis.id };
        of.count("n", ruling.sample.n());
        of.count("of", ruling.sample.of_all());
        let verdict = match ruling.verdict {
            Some(verdict) => Worth::Verdict(verdict),
            None => Worth::Nothing(why_not(language, ruling)),
        };
        of.add("verdict", verdict);
        let name = estimate_of(&ruling.hypothesis.estimand);
        match &ruling.judged {
            Some(judged) => {
                of.estimate(name, &judged.estimate, ruling.sides.first().and_then(part));
            }
            None => of.add(name, Worth::Nothing(why_not(language, ruling))),
        }
        for side in &ruling.sides {
            of.side(side);
        }
    }
}

/// The names of one finding or claim, while they are collected.
struct Taking<'a> {
    names: &'a mut Names,
    id: &'a str,
}

impl Taking<'_> {
    /// Adds a name, unless it exists already.
    fn add(&mut self, name: &str, worth: Worth) {
        let whole = format!("{}.{name}", self.id);
        if self.names.places.contains_key(&whole) {
            return;
        }
        self.names.places.insert(whole, self.names.list.len());
        self.names.list.push(Name { id: self.id.to_owned(), name: name.to_owned(), worth });
    }

    fn count(&mut self, name: &str, n: usize) {
        self.add(name, Worth::Count(n as f64));
    }

    fn values(&mut self, start: &str, values: &Values) {
        let cited = |name: &str| name != MEAN && !name.ends_with(PROBABILITY);
        for (name, estimate) in values.iter().filter(|(name, _)| cited(name)) {
            self.estimate(&format!("{start}{name}"), estimate, estimate.part);
        }
    }

    /// Adds an estimate and the bounds of its interval.
    fn estimate(&mut self, name: &str, estimate: &Estimate, part: Option<(u64, u64)>) {
        let language = self.names.language;
        let note = estimate.note.map(|note| language.note(note));
        let why = || Worth::Nothing(note.clone().unwrap_or_else(|| say!(language, "name-nothing")));
        let bound =
            |bound: Option<f64>| bound.map_or_else(why, |bound| worth(estimate.unit, bound));
        let few = part.filter(|(_, n)| *n < PERCENT_NEEDS as u64);
        let end = |end: Option<f64>| match few {
            Some((_, n)) => Worth::Nothing(say!(language, "name-too-few", few = n as usize)),
            None => bound(end),
        };
        let worth = match bound(estimate.value) {
            Worth::Share(share, _) => Worth::Share(share, part),
            other => other,
        };
        self.add(name, worth);
        if estimate.level.is_some() {
            self.add(&format!("{name}.low"), end(estimate.low));
            self.add(&format!("{name}.high"), end(estimate.high));
        }
    }

    fn side(&mut self, side: &Side) {
        let name = side.name;
        self.count(&format!("{name}.n"), side.n);
        if let Some(median) = &side.median {
            self.estimate(&format!("{name}.median"), median, None);
        }
        if let Some((x, n)) = part(side).filter(|(_, n)| *n > 0) {
            self.add(&format!("{name}.share"), Worth::Share(x as f64 / n as f64, Some((x, n))));
        }
    }
}

/// Returns the name of a claim's estimate.
fn estimate_of(estimand: &Estimand) -> &'static str {
    match estimand {
        Estimand::RatioOfMedians { .. } => "ratio",
        Estimand::Share { .. } => "share",
        Estimand::DifferenceOfShares { .. } => "difference",
        Estimand::RateRatio { .. } => "rate-ratio",
    }
}

fn worth(unit: Unit, value: f64) -> Worth {
    match unit {
        Unit::Seconds => Worth::Seconds(value),
        Unit::Share => Worth::Share(value, None),
        Unit::Points => Worth::Points(value),
        Unit::Count => Worth::Count(value),
        Unit::Ratio => Worth::Ratio(value),
        Unit::PerHour => Worth::PerHour(value),
        Unit::Number => Worth::Number(value),
    }
}

/// Explains why a claim has no estimate.
fn why_not(language: Language, ruling: &Ruling) -> String {
    let reason = ruling.reason.as_ref().map_or(String::new(), |why| said(language, why));
    match ruling.hypothesis.retired.is_some() {
        true => say!(language, "name-retired", reason),
        false => reason,
    }
}

fn part(side: &Side) -> Option<(u64, u64)> {
    side.matching.map(|x| (x as u64, side.n as u64))
}

/// Returns whether a name is in kebab-case.
fn is_kebab(name: &str) -> bool {
    let word = |part: &str| {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        !part.is_empty() && part.bytes().all(fits)
    };
    name.split('-').all(word)
}
