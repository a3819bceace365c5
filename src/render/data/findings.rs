//! `findings.json`: every number with its interval, its method and the incidents behind it.
//!
//! The incidents stand once, in a table; everywhere else is the place that each has there.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::findings::{Finding, Group, Judged, Reading, Ruling, Side, Values};
use crate::model::{Edition, Incident, IncidentId, LeftOut, Reason, Sample};
use crate::phrase;
use crate::render::data::{counts::Counts, rows::Rows};
use crate::render::report::Report;
use crate::stats::{Estimate, Unit, thresholds::PLAIN_LEVEL};
use crate::telling::claim::{ClaimTelling, why};
use crate::telling::{Telling, claim::census::side_labels};
use crate::words::Language;

/// The version of the document; it grows when programs that read it would have to change.
///
/// It is a version of its own: those of `wrapped.yaml` and of `editions/YEAR.yaml` stand in the tables of their keys.
const FORMAT: u32 = 2;

/// Returns the document as JSON: an incident, a finding and a claim have a line each.
pub fn document(report: &Report) -> String {
    let edition = &report.edition;
    let language = edition.settings.language;
    let mut rows = Rows::new();
    rows.one("format", &FORMAT);
    rows.one("edition", &edition_part(edition));
    rows.one("counts", &Counts::of(report));
    rows.list("incidents", edition.incidents.iter().map(IncidentPart::of));
    rows.list("findings", report.told().map(|one| finding((edition, language), one)));
    rows.list("hypotheses", report.claims().map(|one| hypothesis((edition, language), one)));
    rows.end()
}

#[derive(Serialize)]
struct IncidentPart<'a> {
    id: &'a str,
    title: &'a str,
}

impl<'a> IncidentPart<'a> {
    fn of(incident: &'a Incident) -> IncidentPart<'a> {
        IncidentPart { id: &incident.id.0, title: &incident.title }
    }
}

#[derive(Serialize)]
struct EditionPart<'a> {
    title: &'a str,
    year: i32,
    zone: &'static str,
    freeze: String,
    level: f64,
}

#[derive(Serialize)]
struct LeftOutPart<'a> {
    reason: &'static str,
    n: usize,
    incidents: Places<'a>,
}

/// Incidents, written as their places in the table.
struct Places<'a> {
    edition: &'a Edition,
    of: Of<'a>,
}

/// Whose places are written.
enum Of<'a> {
    These(&'a [IncidentId]),
    LeftOut(&'a [LeftOut], Reason),
}

impl Serialize for Places<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.of {
            Of::These(ids) => serializer.collect_seq(self.edition.places(ids)),
            Of::LeftOut(all, reason) => {
                let those = all.iter().filter(|one| one.reason == reason).map(|one| &one.id);
                serializer.collect_seq(self.edition.places(those))
            }
        }
    }
}

#[derive(Serialize)]
struct FindingPart<'a> {
    id: &'static str,
    sentence: &'a str,
    unit: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'static str>,
    n: usize,
    of: usize,
    incidents: Places<'a>,
    left_out: Vec<LeftOutPart<'a>>,
    values: ValuesPart,
    groups: Vec<GroupPart<'a>>,
}

type ValuesPart = BTreeMap<&'static str, EstimatePart>;

#[derive(Serialize)]
struct GroupPart<'a> {
    name: &'a str,
    by: &'static str,
    n: usize,
    incidents: Places<'a>,
    values: ValuesPart,
}

#[derive(Serialize)]
struct EstimatePart {
    /// Set where it differs from the unit of the finding.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
    value: Option<Number>,
    low: Option<Number>,
    high: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    x: Option<u64>,
    method: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<PlainPart>,
}

#[derive(Serialize)]
struct PlainPart {
    low: Option<Number>,
    high: Option<Number>,
    level: Option<f64>,
}

#[derive(Serialize)]
struct SidePart<'a> {
    name: &'static str,
    label: String,
    n: usize,
    incidents: Places<'a>,
}

#[derive(Serialize)]
struct HypothesisPart<'a> {
    id: &'a str,
    statement: &'a str,
    registered: Option<String>,
    claim: &'a str,
    measure: &'a str,
    estimand: &'static str,
    verdict: Option<&'static str>,
    reason: Option<String>,
    census: &'a str,
    inference: &'a str,
    estimate: Option<EstimatePart>,
    groups: Vec<SidePart<'a>>,
    n: usize,
    of: usize,
    left_out: Vec<LeftOutPart<'a>>,
    readings: Vec<ReadingPart>,
    beside: ValuesPart,
    detectable: Option<EstimatePart>,
}

#[derive(Serialize)]
struct ReadingPart {
    name: String,
    verdict: &'static str,
    reason: Option<String>,
    estimate: Option<EstimatePart>,
    n: usize,
}

/// A number that is written as an integer where it is whole.
struct Number(f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Whole numbers of this size are exact as f64.
        if self.0.fract() == 0.0 && self.0.abs() < 9e15 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

fn edition_part(edition: &Edition) -> EditionPart<'_> {
    EditionPart {
        title: &edition.settings.title,
        year: edition.settings.year,
        zone: edition.settings.zone.name(),
        freeze: edition.settings.data_freeze.to_string(),
        level: PLAIN_LEVEL,
    }
}

fn finding<'a>(
    (edition, language): (&'a Edition, Language),
    (finding, telling): (&'a Finding, &'a Telling),
) -> FindingPart<'a> {
    let span = finding.measure.map(|measure| measure.span());
    let group = |group: &'a Group| GroupPart {
        name: &group.name,
        by: group.by.key(),
        n: group.ids.len(),
        incidents: ids(edition, &group.ids),
        values: values(language, &group.values, finding.unit),
    };
    FindingPart {
        id: finding.id,
        sentence: &telling.sentence,
        unit: finding.unit.key(),
        from: span.map(|(from, _)| from.key()),
        to: span.map(|(_, to)| to.key()),
        n: finding.sample.n(),
        of: finding.sample.of_all(),
        incidents: ids(edition, &finding.sample.ids),
        left_out: left_out(edition, &finding.sample),
        values: values(language, &finding.values, finding.unit),
        groups: finding.groups.iter().map(group).collect(),
    }
}

fn estimate(language: Language, estimate: &Estimate) -> EstimatePart {
    EstimatePart {
        unit: None,
        value: estimate.value.map(Number),
        low: estimate.low.map(Number),
        high: estimate.high.map(Number),
        level: estimate.level,
        coverage: estimate.coverage,
        x: estimate.x(),
        method: estimate.method,
        note: estimate.note.map(|note| language.note(note)),
        plain: None,
    }
}

/// Returns the estimate behind a verdict, at the level of its family and at the plain level.
fn judged(language: Language, judged: &Judged) -> EstimatePart {
    let Estimate { low, high, level, .. } = judged.plain;
    let plain = PlainPart { low: low.map(Number), high: high.map(Number), level };
    EstimatePart { plain: Some(plain), ..estimate(language, &judged.estimate) }
}

fn hypothesis<'a>(
    (edition, language): (&'a Edition, Language),
    (ruling, telling): (&'a Ruling, &'a ClaimTelling),
) -> HypothesisPart<'a> {
    let hypothesis = &ruling.hypothesis;
    let side = |(side, label): (&'a Side, String)| SidePart {
        name: side.name,
        label: phrase::plain_spaces(&label),
        n: side.n,
        incidents: ids(edition, &side.ids),
    };
    // Ratios and shares need no unit.
    let beside = ruling.beside.iter().map(|(name, one)| (*name, estimate(language, one)));
    HypothesisPart {
        id: &hypothesis.id,
        statement: &hypothesis.statement,
        registered: hypothesis.registered.map(|day| day.to_string()),
        claim: &hypothesis.claim.written,
        measure: &hypothesis.measure,
        estimand: hypothesis.estimand.key(),
        verdict: ruling.verdict.map(|verdict| verdict.key()),
        reason: ruling.reason.as_ref().map(|why| why::said(language, why)),
        census: &telling.card.census,
        inference: &telling.card.inference,
        estimate: ruling.judged.as_ref().map(|one| judged(language, one)),
        groups: ruling.sides.iter().zip(side_labels(language, hypothesis)).map(side).collect(),
        n: ruling.sample.n(),
        of: ruling.sample.of_all(),
        left_out: left_out(edition, &ruling.sample),
        readings: ruling.readings.iter().map(|one| reading(language, one)).collect(),
        beside: beside.collect(),
        detectable: ruling.detectable.as_ref().map(|one| estimate(language, one)),
    }
}

fn reading(language: Language, reading: &Reading) -> ReadingPart {
    ReadingPart {
        name: reading.way.key(),
        verdict: reading.verdict.key(),
        reason: reading.reason.as_ref().map(|why| why::said(language, why)),
        estimate: reading.estimate.as_ref().map(|one| estimate(language, one)),
        n: reading.n,
    }
}

fn ids<'a>(edition: &'a Edition, ids: &'a [IncidentId]) -> Places<'a> {
    Places { edition, of: Of::These(ids) }
}

/// Returns those that are left out, reason by reason.
fn left_out<'a>(edition: &'a Edition, sample: &'a Sample) -> Vec<LeftOutPart<'a>> {
    let part = |reason: Reason| {
        let n = sample.left_out.iter().filter(|one| one.reason == reason).count();
        let incidents = Places { edition, of: Of::LeftOut(&sample.left_out, reason) };
        (n > 0).then_some(LeftOutPart { reason: reason.key(), n, incidents })
    };
    Reason::ALL.into_iter().filter_map(part).collect()
}

fn values(language: Language, values: &Values, finding: Unit) -> ValuesPart {
    let part = |estimate: &Estimate| EstimatePart {
        unit: (estimate.unit != finding).then(|| estimate.unit.key()),
        ..self::estimate(language, estimate)
    };
    values.iter().map(|(name, estimate)| (*name, part(estimate))).collect()
}
