//! `findings.json`: every number with its interval, its method and the incidents behind it.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::deck::evidence;
use crate::findings::finding::{Finding, Group, Unit, Values};
use crate::findings::ruling::{Judged, Reading, Ruling, Side};
use crate::model::edition::Edition;
use crate::model::incident::IncidentId;
use crate::model::sample::{LeftOut, Sample};
use crate::render::report::Report;
use crate::stats::interval::Estimate;

/// The version of the document; it grows when a reader of it would have to change.
const FORMAT: u32 = 1;
/// The usual level.
const LEVEL: f64 = 0.95;

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
struct Counts {
    declared: usize,
    read: usize,
    confident: usize,
    near_misses: usize,
}

#[derive(Serialize)]
struct LeftOutPart<'a> {
    id: &'a str,
    reason: &'static str,
}

impl<'a> LeftOutPart<'a> {
    fn of(left_out: &'a LeftOut) -> LeftOutPart<'a> {
        LeftOutPart {
            id: &left_out.id.0,
            reason: left_out.reason.key(),
        }
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
    values: ValuesPart<'a>,
    groups: Vec<GroupPart<'a>>,
}

type ValuesPart<'a> = BTreeMap<&'static str, EstimatePart<'a>>;

#[derive(Serialize)]
struct GroupPart<'a> {
    name: &'a str,
    by: &'static str,
    n: usize,
    incidents: Vec<&'a str>,
    values: ValuesPart<'a>,
}

#[derive(Serialize)]
struct EstimatePart<'a> {
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
    note: Option<&'a str>,
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
    reason: Option<&'a str>,
    census: String,
    inference: String,
    estimate: Option<EstimatePart<'a>>,
    groups: Vec<SidePart<'a>>,
    n: usize,
    of: usize,
    left_out: Vec<LeftOutPart<'a>>,
    readings: Vec<ReadingPart<'a>>,
    beside: ValuesPart<'a>,
    detectable: Option<EstimatePart<'a>>,
}

#[derive(Serialize)]
struct ReadingPart<'a> {
    name: &'a str,
    verdict: &'static str,
    reason: Option<&'a str>,
    estimate: Option<EstimatePart<'a>>,
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
        let finding = |finding| FindingPart::of(finding, edition);
        let hypothesis = |ruling| HypothesisPart::of(ruling, edition);
        Document {
            format: FORMAT,
            edition: EditionPart {
                title: &edition.settings.title,
                year: edition.settings.year,
                zone: edition.settings.zone.name(),
                freeze: edition.settings.data_freeze.to_string(),
                level: LEVEL,
            },
            counts: Counts::of(edition),
            findings: report.findings.iter().map(finding).collect(),
            hypotheses: report.rulings.iter().map(hypothesis).collect(),
        }
    }
}

impl Counts {
    fn of(edition: &Edition) -> Counts {
        Counts {
            declared: edition.declared().count(),
            read: edition
                .declared()
                .filter(|one| one.confidence().is_some())
                .count(),
            confident: edition
                .declared()
                .filter(|one| edition.confident(one).is_ok())
                .count(),
            near_misses: edition.near_misses().count(),
        }
    }
}

impl<'a> FindingPart<'a> {
    fn of(finding: &'a Finding, edition: &Edition) -> FindingPart<'a> {
        let span = finding.measure.map(|measure| measure.span());
        FindingPart {
            id: finding.id,
            sentence: evidence::sentence(finding, edition),
            unit: finding.unit.key(),
            from: span.map(|(from, _)| from.key()),
            to: span.map(|(_, to)| to.key()),
            n: finding.sample.n(),
            of: finding.sample.of_all(),
            incidents: ids(&finding.sample.ids),
            left_out: left_out(&finding.sample),
            values: values(&finding.values, finding.unit),
            groups: finding
                .groups
                .iter()
                .map(|group| GroupPart::of(group, finding.unit))
                .collect(),
        }
    }
}

impl<'a> GroupPart<'a> {
    fn of(group: &'a Group, unit: Unit) -> GroupPart<'a> {
        GroupPart {
            name: &group.name,
            by: group.by.key(),
            n: group.ids.len(),
            incidents: ids(&group.ids),
            values: values(&group.values, unit),
        }
    }
}

impl<'a> EstimatePart<'a> {
    fn of(estimate: &'a Estimate) -> EstimatePart<'a> {
        EstimatePart {
            unit: None,
            value: estimate.value.map(Number),
            low: estimate.low.map(Number),
            high: estimate.high.map(Number),
            level: estimate.level,
            coverage: estimate.coverage,
            x: estimate.x,
            method: estimate.method,
            note: estimate.note.as_deref(),
            plain: None,
        }
    }

    fn judged(judged: &'a Judged) -> EstimatePart<'a> {
        let plain = &judged.plain;
        EstimatePart {
            plain: Some(PlainPart {
                low: plain.low.map(Number),
                high: plain.high.map(Number),
                level: plain.level,
            }),
            ..EstimatePart::of(&judged.estimate)
        }
    }
}

impl<'a> HypothesisPart<'a> {
    fn of(ruling: &'a Ruling, edition: &Edition) -> HypothesisPart<'a> {
        let hypothesis = &ruling.hypothesis;
        let side = |side: &'a Side| SidePart {
            name: side.name,
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
            reason: ruling.reason.as_deref(),
            census: evidence::census(ruling, edition),
            inference: evidence::inference(edition.settings.language, ruling),
            estimate: ruling.judged.as_ref().map(EstimatePart::judged),
            groups: ruling.sides.iter().map(side).collect(),
            n: ruling.sample.n(),
            of: ruling.sample.of_all(),
            left_out: left_out(&ruling.sample),
            readings: ruling.readings.iter().map(ReadingPart::of).collect(),
            beside: named(&ruling.beside),
            detectable: ruling.detectable.as_ref().map(EstimatePart::of),
        }
    }
}

impl<'a> ReadingPart<'a> {
    fn of(reading: &'a Reading) -> ReadingPart<'a> {
        ReadingPart {
            name: &reading.name,
            verdict: reading.verdict.key(),
            reason: reading.reason.as_deref(),
            estimate: reading.estimate.as_ref().map(EstimatePart::of),
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
fn named(values: &Values) -> ValuesPart<'_> {
    let values = values.iter();
    values
        .map(|(name, estimate)| (*name, EstimatePart::of(estimate)))
        .collect()
}

fn values(values: &Values, finding: Unit) -> ValuesPart<'_> {
    let part = |estimate| {
        let unit = Unit::of(estimate, finding);
        EstimatePart {
            unit: (unit != finding).then(|| unit.key()),
            ..EstimatePart::of(estimate)
        }
    };
    values
        .iter()
        .map(|(name, estimate)| (*name, part(estimate)))
        .collect()
}
