//! `findings.json`: every number with its interval, its method and the incidents behind it.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::findings::{Finding, Group, Judged, Reading, Ruling, Side, Values};
use crate::model::{IncidentId, LeftOut, Sample};
use crate::phrase;
use crate::render::{Report, data::counts::Counts};
use crate::stats::{Estimate, Unit, thresholds::PLAIN_LEVEL};
use crate::telling::claim::{ClaimTelling, why};
use crate::telling::{Telling, claim::census::side_labels};
use crate::words::Language;

/// The version of the document; it grows when a reader of it would have to change.
const FORMAT: u32 = 1;
/// Returns the document as JSON.
pub fn document(report: &Report) -> String {
    let document = Document::of(report);
    let mut text = serde_json::to_string_pretty(&document).expect("plain values are JSON");
    text.push('\n');
    text
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    edition: EditionPart<'a>,
    counts: Counts,
    findings: Vec<FindingPart<'a>>,
    hypotheses: Vec<HypothesisPart<'a>>,
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
    id: &'a str,
    reason: &'static str,
}

impl<'a> LeftOutPart<'a> {
    fn of(left_out: &'a LeftOut) -> LeftOutPart<'a> {
        LeftOutPart { id: &left_out.id.0, reason: left_out.reason.key() }
    }
}

#[derive(Serialize)]
struct FindingPart<'a> {
    id: &'static str,
    sentence: String,
    unit: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'static str>,
    n: usize,
    of: usize,
    incidents: Vec<&'a str>,
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
    incidents: Vec<&'a str>,
    values: ValuesPart,
}

#[derive(Serialize)]
struct EstimatePart {
    /// Only where it is not that of the finding.
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
    incidents: Vec<&'a str>,
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
    census: String,
    inference: String,
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

/// A number that is written without a fraction where it has none.
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

impl<'a> Document<'a> {
    fn of(report: &'a Report) -> Document<'a> {
        let edition = &report.edition;
        let language = edition.settings.language;
        let finding = |(finding, telling)| FindingPart::of(finding, telling, language);
        let hypothesis = |(ruling, telling)| HypothesisPart::of(ruling, telling, language);
        Document {
            format: FORMAT,
            edition: EditionPart {
                title: &edition.settings.title,
                year: edition.settings.year,
                zone: edition.settings.zone.name(),
                freeze: edition.settings.data_freeze.to_string(),
                level: PLAIN_LEVEL,
            },
            counts: Counts::of(report),
            findings: report.told().map(finding).collect(),
            hypotheses: report.claims().map(hypothesis).collect(),
        }
    }
}

impl<'a> FindingPart<'a> {
    fn of(finding: &'a Finding, telling: &Telling, language: Language) -> FindingPart<'a> {
        let span = finding.measure.map(|measure| measure.span());
        FindingPart {
            id: finding.id,
            sentence: telling.sentence.clone(),
            unit: finding.unit.key(),
            from: span.map(|(from, _)| from.key()),
            to: span.map(|(_, to)| to.key()),
            n: finding.sample.n(),
            of: finding.sample.of_all(),
            incidents: ids(&finding.sample.ids),
            left_out: left_out(&finding.sample),
            values: values(language, &finding.values, finding.unit),
            groups: finding
                .groups
                .iter()
                .map(|group| GroupPart::of(language, group, finding.unit))
                .collect(),
        }
    }
}

impl<'a> GroupPart<'a> {
    fn of(language: Language, group: &'a Group, unit: Unit) -> GroupPart<'a> {
        GroupPart {
            name: &group.name,
            by: group.by.key(),
            n: group.ids.len(),
            incidents: ids(&group.ids),
            values: values(language, &group.values, unit),
        }
    }
}

impl EstimatePart {
    fn of(language: Language, estimate: &Estimate) -> EstimatePart {
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

    fn judged(language: Language, judged: &Judged) -> EstimatePart {
        let plain = &judged.plain;
        EstimatePart {
            plain: Some(PlainPart {
                low: plain.low.map(Number),
                high: plain.high.map(Number),
                level: plain.level,
            }),
            ..EstimatePart::of(language, &judged.estimate)
        }
    }
}

impl<'a> HypothesisPart<'a> {
    fn of(ruling: &'a Ruling, telling: &ClaimTelling, language: Language) -> HypothesisPart<'a> {
        let hypothesis = &ruling.hypothesis;
        let judged = ruling.judged.as_ref();
        let readings = ruling.readings.iter();
        let seen = ruling.detectable.as_ref();
        let labels = side_labels(language, hypothesis);
        let side = |(side, label): (&'a Side, String)| SidePart {
            name: side.name,
            label: phrase::plain_spaces(&label),
            n: side.n,
            incidents: ids(&side.ids),
        };
        HypothesisPart {
            id: &hypothesis.id,
            statement: &hypothesis.statement,
            registered: hypothesis.registered.map(|day| day.to_string()),
            claim: &hypothesis.claim.written,
            measure: &hypothesis.measure,
            estimand: hypothesis.estimand.key(),
            verdict: ruling.verdict.map(|verdict| verdict.key()),
            reason: ruling.reason.as_ref().map(|why| why::said(language, why)),
            census: telling.card.census.clone(),
            inference: telling.card.inference.clone(),
            estimate: judged.map(|one| EstimatePart::judged(language, one)),
            groups: ruling.sides.iter().zip(labels).map(side).collect(),
            n: ruling.sample.n(),
            of: ruling.sample.of_all(),
            left_out: left_out(&ruling.sample),
            readings: readings.map(|one| ReadingPart::of(language, one)).collect(),
            beside: named(language, &ruling.beside),
            detectable: seen.map(|one| EstimatePart::of(language, one)),
        }
    }
}

impl ReadingPart {
    fn of(language: Language, reading: &Reading) -> ReadingPart {
        let estimate = reading.estimate.as_ref();
        ReadingPart {
            name: reading.way.key(),
            verdict: reading.verdict.key(),
            reason: reading.reason.as_ref().map(|why| why::said(language, why)),
            estimate: estimate.map(|one| EstimatePart::of(language, one)),
            n: reading.n,
        }
    }
}

fn ids(ids: &[IncidentId]) -> Vec<&str> {
    ids.iter().map(|id| id.0.as_str()).collect()
}

fn left_out(sample: &Sample) -> Vec<LeftOutPart<'_>> {
    sample.left_out.iter().map(LeftOutPart::of).collect()
}

/// Returns values that need no unit: ratios and shares.
fn named(language: Language, values: &Values) -> ValuesPart {
    values.iter().map(|(name, estimate)| (*name, EstimatePart::of(language, estimate))).collect()
}

fn values(language: Language, values: &Values, finding: Unit) -> ValuesPart {
    let part = |estimate: &Estimate| EstimatePart {
        unit: (estimate.unit != finding).then(|| estimate.unit.key()),
        ..EstimatePart::of(language, estimate)
    };
    values.iter().map(|(name, estimate)| (*name, part(estimate))).collect()
}
