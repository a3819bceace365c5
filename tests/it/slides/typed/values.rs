//! What a number on a slide may come from: estimates, samples, claims, awards and earlier editions, as their words write them.

use std::collections::BTreeMap;

use incident_wrapped::awards::Award;
use incident_wrapped::findings::{By, Finding, Ruling, Verdict, detection};
use incident_wrapped::model::{Edition, Estimand, PastEdition};
use incident_wrapped::phrase::whole_percent;
use incident_wrapped::stats::{Estimate, Unit};

use super::read::{ENGLISH, Numbers, numbers};
use crate::harness::why;

/// What the numbers of a slide may come from.
#[derive(Default)]
pub struct Typed(pub Numbers);

impl Typed {
    pub fn words(&mut self, text: &str) {
        self.0.extend(numbers(text, true));
    }

    pub fn count(&mut self, n: usize) {
        self.words(&ENGLISH.figures(n as f64));
    }

    pub fn value(&mut self, unit: Unit, value: f64) {
        match unit {
            Unit::Seconds => {
                self.words(&ENGLISH.duration(value));
                self.words(&ENGLISH.duration_in_words(value));
            }
            Unit::Share => {
                self.words(&ENGLISH.share(value));
                self.words(&ENGLISH.level(value));
                self.words(&ENGLISH.in_a_hundred(value));
            }
            Unit::Points => {
                let points = ENGLISH.two_digits((value * 100.0).abs());
                self.words(&points);
                self.words(&format!("{points} points"));
            }
            Unit::Ratio => {
                self.words(&ENGLISH.times(value));
                self.words(&ENGLISH.two_digits(value));
                self.words(&format!("{}×", ENGLISH.two_digits(value)));
            }
            Unit::Count | Unit::PerHour | Unit::Number => self.words(&ENGLISH.two_digits(value)),
        }
    }

    pub fn estimate(&mut self, estimate: &Estimate) {
        for value in [estimate.value, estimate.low, estimate.high].into_iter().flatten() {
            self.value(estimate.unit, value);
        }
        if let Some((low, high)) = estimate.bounds() {
            self.words(&match estimate.unit {
                Unit::Share => ENGLISH.shares(low, high),
                Unit::Ratio => ENGLISH.between(low, high),
                Unit::Seconds => ENGLISH.durations(low, high),
                _ => String::new(),
            });
        }
        if let Some((x, n)) = estimate.part {
            [x, n, n - x].into_iter().for_each(|count| self.count(count as usize));
        }
        if let Some(level) = estimate.level {
            self.words(&ENGLISH.level(level));
            self.words(&ENGLISH.brief_level(level));
        }
    }

    pub fn finding(&mut self, finding: &Finding) {
        self.count(finding.sample.n());
        self.count(finding.sample.of_all());
        self.count(finding.sample.of_all() - finding.sample.n());
        let mut reasons = BTreeMap::new();
        for one in &finding.sample.left_out {
            *reasons.entry(one.reason).or_insert(0) += 1;
        }
        reasons.values().for_each(|n| self.count(*n));
        finding.values.values().for_each(|value| self.estimate(value));
    }

    /// How many are in each of its groups, and what was found of those.
    pub fn groups(&mut self, finding: &Finding) {
        for group in &finding.groups {
            self.count(group.ids.len());
            // Elsewhere a picture has how many they are, and nothing else of them.
            if finding.id == detection::ID {
                group.values.values().for_each(|value| self.estimate(value));
            }
        }
        finding.groups_by(By::Score).for_each(|group| self.words(&group.name));
    }

    pub fn ruling(&mut self, ruling: &Ruling) {
        self.count(ruling.sample.n());
        self.count(ruling.sample.of_all());
        if let Some(judged) = &ruling.judged {
            self.estimate(&judged.estimate);
            self.estimate(&judged.plain);
        }
        let unit = match ruling.hypothesis.estimand {
            Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => Unit::Ratio,
            Estimand::Share { .. } => Unit::Share,
            Estimand::DifferenceOfShares { .. } => Unit::Points,
        };
        self.value(unit, ruling.hypothesis.claim.threshold);
        for side in &ruling.sides {
            self.count(side.n);
            side.median.iter().for_each(|median| self.estimate(median));
            if let Some(matching) = side.matching {
                self.count(matching);
                self.count(side.n - matching);
                self.value(Unit::Share, matching as f64 / side.n.max(1) as f64);
            }
            side.year.iter().for_each(|year| self.words(&year.to_string()));
        }
        ruling.reason.iter().for_each(|reason| self.words(&why(reason)));
    }

    pub fn past(&mut self, past: &PastEdition) {
        self.words(&past.year.to_string());
        for finding in past.findings.values() {
            self.count(finding.n);
            self.count(finding.of);
            let unit = match finding.unit.as_str() {
                "seconds" => Unit::Seconds,
                "share" => Unit::Share,
                _ => Unit::Count,
            };
            for value in finding.values.values() {
                let ends = [value.value, value.low, value.high].into_iter().flatten();
                ends.for_each(|value| self.value(unit, value));
                value.x.iter().for_each(|x| self.count(*x as usize));
            }
        }
    }

    pub fn award(&mut self, award: &Award) {
        if let Some(number) = award.number {
            let (number, word) = number.said(&award.id, ENGLISH);
            self.words(&format!("{number} {word}"));
            self.words(&number);
        }
    }

    /// How many claims were won, lost, and left open, and how many there are.
    pub fn tally(&mut self, rulings: &[Ruling]) {
        let of = |wanted: &[Verdict]| {
            let is_one =
                |one: &&Ruling| one.verdict.is_some_and(|verdict| wanted.contains(&verdict));
            rulings.iter().filter(is_one).count()
        };
        self.count(of(&[Verdict::Supported]));
        self.count(of(&[Verdict::Refuted]));
        self.count(of(&[Verdict::Inconclusive, Verdict::NotTestable]));
        self.count(
            of(&[Verdict::Exploratory]) + of(&[Verdict::Inconclusive, Verdict::NotTestable]),
        );
        self.count(rulings[0].family);
    }

    /// How many times the form was early, late, and either.
    pub fn moved(&mut self, finding: &Finding) {
        let (late, early): (Vec<_>, Vec<_>) = finding
            .points
            .iter()
            .filter(|one| one.seconds != 0.0)
            .partition(|one| one.seconds > 0.0);
        [late.len(), early.len(), late.len() + early.len()].into_iter().for_each(|n| self.count(n));
    }

    /// How many of all incidents a test noticed, an alert, a person, and nobody says who.
    pub fn noticed(&mut self, edition: &Edition) {
        let mut by: BTreeMap<&str, usize> = BTreeMap::new();
        for one in edition.declared() {
            let who = match one.detected_by.as_deref() {
                Some("synthetic-test") => "test",
                Some("alert" | "dashboard") => "alert",
                Some("unknown") | None => "unknown",
                Some(_) => "person",
            };
            *by.entry(who).or_default() += 1;
        }
        by.values().for_each(|n| self.count(*n));
    }

    /// How often a number errs of a hundred years, and a coin.
    pub fn odds(&mut self, finding: &Finding) {
        let shares = finding.values.values().filter(|one| one.unit == Unit::Share);
        shares.filter_map(|one| one.value).for_each(|one| self.count(whole_percent(one) as usize));
        self.count(whole_percent(0.5) as usize);
        // Its values are named by how much shorter everything took.
        let names = finding.values.keys().flat_map(|name| name.split('-'));
        names
            .filter(|part| part.parse::<u32>().is_ok())
            .for_each(|percent| self.words(&format!("{percent}%")));
    }
}
