//! The list of findings, a page each, and a page for each claim.

use crate::deck::{charts, evidence};
use std::collections::{BTreeMap, BTreeSet};

use crate::findings;
use crate::findings::finding::{By, Finding, Group, Point, Unit, Values};
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::model::hypothesis::Against;
use crate::model::incident::IncidentId;
use crate::model::sample::{Reason, Sample};
use crate::phrase;
use crate::render::address;
use crate::render::incident::{length_of, reason};
use crate::render::page_view::{self as view, FindingLine, LeftOut};
use crate::render::prose;
use crate::render::prose::Bodies;
use crate::render::report::Report;
use crate::render::slides::{self, Base, Why};
use crate::render::view::{Card, Link, Table};
use crate::stats::interval::Estimate;

/// Values that are for machines only: a mean is never shown beside a median.
const UNSHOWN: [&str; 1] = ["mean"];
/// The value that a reader compares between groups, the first that a finding has.
const MAIN: [&str; 6] = [
    "median",
    "held",
    "per-hour",
    "median-correction",
    "complete",
    "share",
];

/// What the pages of findings need to know of the report.
pub struct Context<'a> {
    report: &'a Report,
    bodies: Bodies<'a>,
}

impl<'a> Context<'a> {
    /// Takes the report and the text of its bodies.
    pub fn new(report: &'a Report, bodies: Bodies<'a>) -> Context<'a> {
        Context { report, bodies }
    }

    /// Returns the list of all findings and claims.
    pub fn list(&self, root: &str) -> view::Findings {
        let line = |finding: &Finding| FindingLine {
            link: Link {
                text: evidence::name(finding.id).to_owned(),
                href: address::finding(root, finding.id),
            },
            sentence: evidence::sentence(finding, self.edition()),
            counted: evidence::counted(&finding.sample),
        };
        view::Findings {
            cards: self
                .report
                .rulings
                .iter()
                .map(|one| self.card(one, root, Why::First))
                .collect(),
            findings: self.report.findings.iter().map(line).collect(),
        }
    }

    fn edition(&self) -> &Edition {
        &self.report.edition
    }

    fn card(&self, ruling: &Ruling, root: &str, why: Why) -> Card {
        let card = evidence::card(ruling, self.edition(), &self.report.rulings);
        slides::card(&card, self.bodies, &Base::Relative(root.to_owned()), why)
    }

    /// Returns a finding's page.
    pub fn finding(&self, finding: &Finding, root: &str) -> view::Finding {
        let base = Base::Relative(root.to_owned());
        let figures = charts::of_finding(finding, self.edition());
        let text = findings::method(finding.id);
        view::Finding {
            id: finding.id.to_owned(),
            name: evidence::name(finding.id).to_owned(),
            sentence: evidence::sentence(finding, self.edition()),
            figures: figures.iter().map(|figure| base.figure(figure)).collect(),
            values: values(finding),
            groups: groups(finding),
            counted: evidence::counted(&finding.sample),
            incidents: self.incidents(&finding.sample, root, &own_values(&finding.points)),
            left_out: self.left_out(&finding.sample, root),
            method: prose::own_text(text),
        }
    }

    /// Returns a claim's page.
    pub fn hypothesis(&self, ruling: &Ruling, root: &str) -> view::Hypothesis {
        let base = Base::Relative(root.to_owned());
        let figures = charts::of_ruling(ruling, &self.report.rulings, self.edition());
        view::Hypothesis {
            card: self.card(ruling, root, Why::Whole),
            figures: figures.iter().map(|figure| base.figure(figure)).collect(),
            register: registration(ruling),
            counted: evidence::counted(&ruling.sample),
            incidents: self.incidents(&ruling.sample, root, &side_values(ruling)),
            left_out: self.left_out(&ruling.sample, root),
        }
    }

    fn incident_link(&self, id: &IncidentId, root: &str) -> Link {
        Link {
            text: id.to_string(),
            href: address::incident(root, &id.0),
        }
    }

    fn incidents(&self, sample: &Sample, root: &str, values: &OwnValues) -> Table {
        let title = |id: &IncidentId| {
            self.edition()
                .incident(id)
                .map(|one| one.title.clone())
                .unwrap_or_default()
        };
        let row = |id: &IncidentId| {
            let value = values.get(id).cloned().unwrap_or_default();
            vec![self.incident_link(id, root), plain(title(id)), plain(value)]
        };
        Table {
            caption: "The incidents behind it".to_owned(),
            head: ["Incident", "Title", "Value"].map(str::to_owned).to_vec(),
            rows: sample.ids.iter().map(row).collect(),
        }
    }

    fn left_out(&self, sample: &Sample, root: &str) -> Vec<LeftOut> {
        let of = |wanted: Reason| LeftOut {
            reason: reason(wanted).to_owned(),
            incidents: sample
                .left_out
                .iter()
                .filter(|one| one.reason == wanted)
                .map(|one| self.incident_link(&one.id, root))
                .collect(),
        };
        Reason::ALL
            .into_iter()
            .map(of)
            .filter(|group| !group.incidents.is_empty())
            .collect()
    }
}

type OwnValues<'a> = BTreeMap<&'a IncidentId, String>;

fn own_values(points: &[Point]) -> OwnValues<'_> {
    points
        .iter()
        .map(|point| (&point.id, length_of(point)))
        .collect()
}

/// Says on which side of a claim each incident stands, and with which duration.
fn side_values(ruling: &Ruling) -> OwnValues<'_> {
    let mut values = OwnValues::new();
    for side in &ruling.sides {
        let lengths = own_values(&side.points);
        for id in &side.ids {
            let length = lengths
                .get(id)
                .map(|length| format!(": {length}"))
                .unwrap_or_default();
            values.insert(id, format!("{}{length}", side.name));
        }
    }
    values
}

fn plain(text: impl Into<String>) -> Link {
    Link {
        text: text.into(),
        href: String::new(),
    }
}

fn values(finding: &Finding) -> Table {
    Table {
        caption: "What was found".to_owned(),
        head: ["What", "Value", "Interval", "How"]
            .map(str::to_owned)
            .to_vec(),
        rows: value_rows(&finding.values, finding.unit),
    }
}

/// Returns a table for each kind of group, with the value that a reader compares.
fn groups(finding: &Finding) -> Vec<Table> {
    let kinds: BTreeSet<By> = finding.groups.iter().map(|group| group.by).collect();
    kinds.into_iter().map(|by| groups_by(finding, by)).collect()
}

fn groups_by(finding: &Finding, by: By) -> Table {
    let groups = || finding.groups_by(by);
    let main = MAIN
        .into_iter()
        .find(|name| groups().any(|one| one.values.contains_key(name)));
    let row = |group: &Group| {
        let name = match by {
            By::Month | By::Service | By::Severity | By::Score | By::Hour => group.name.clone(),
            By::Factor | By::Trigger | By::Safeguard => group.name.clone(),
            By::Source | By::Coverage | By::Hours | By::Weekday | By::WeekdayHour => {
                phrase::words(&group.name)
            }
            By::Correction | By::Outcome => phrase::words(&group.name),
        };
        let mut cells = vec![name, group.ids.len().to_string()];
        if let Some(main) = main {
            let (value, interval) = match group.values.get(main) {
                Some(one) => (
                    written(one, one.value, finding.unit),
                    interval(one, finding.unit),
                ),
                None => ("too few".to_owned(), String::new()),
            };
            cells.extend([value, interval]);
        }
        cells.into_iter().map(plain).collect()
    };
    let head = ["Group".to_owned(), "n".to_owned()].into_iter();
    let more = main.map(|main| [phrase::capital(&phrase::words(main)), "Interval".to_owned()]);
    Table {
        caption: format!("By {}", by.key()),
        head: head.chain(more.into_iter().flatten()).collect(),
        rows: groups().map(row).collect(),
    }
}

fn value_rows(values: &Values, unit: Unit) -> Vec<Vec<Link>> {
    let shown = values.iter().filter(|(name, _)| !UNSHOWN.contains(name));
    let row = |(name, estimate): (&&'static str, &Estimate)| {
        let cells = [
            phrase::capital(&phrase::words(name)),
            written(estimate, estimate.value, unit),
            interval(estimate, unit),
            method_name(estimate.method).to_owned(),
        ];
        cells.into_iter().map(plain).collect()
    };
    shown.map(row).collect()
}

/// Says a method in words; the name that machines read is in `findings.json`.
fn method_name(method: &'static str) -> &'static str {
    match method {
        "median-order-statistic" => "exact, from the order of the values",
        "kaplan-meier" => "survival curve (Kaplan-Meier), open ones included",
        "quantile-type-7" => "quantile, linear",
        "log-t" => "t interval of the logarithms",
        "wilson" => "Wilson interval",
        "conditional-binomial" => "exact, from how the events fall on the hours of both",
        "garwood" => "exact (Garwood)",
        "census" => "a count of all there are",
        "hours-of-the-year" => "from the hours of the year",
        other => other,
    }
}

fn written(estimate: &Estimate, value: Option<f64>, unit: Unit) -> String {
    let Some(value) = value else {
        return estimate.note.clone().unwrap_or_default();
    };
    match (counted_of(estimate), Unit::of(estimate, unit)) {
        (Some((x, n)), Unit::Share) if Some(value) == estimate.value => phrase::part(x, n),
        (_, Unit::Count) => phrase::number(value),
        (_, Unit::Share) => phrase::share(value),
        (_, Unit::Seconds) => phrase::duration(value),
        (_, Unit::Ratio) => phrase::times(value),
        (_, Unit::PerHour) => format!("{} per hour", phrase::two_digits(value)),
    }
}

/// Returns how many of how many a share is of.
fn counted_of(estimate: &Estimate) -> Option<(usize, usize)> {
    let (x, share) = (estimate.x? as usize, estimate.value?);
    let n = if x == 0 {
        return None;
    } else {
        x as f64 / share
    };
    Some((x, n.round() as usize))
}

fn interval(estimate: &Estimate, unit: Unit) -> String {
    let Some(level) = estimate.level else {
        return String::new();
    };
    let bound = |bound: Option<f64>| match bound {
        Some(_) => written(estimate, bound, unit),
        None => "not reached".to_owned(),
    };
    match (estimate.low, estimate.high) {
        (None, None) => estimate.note.clone().unwrap_or_default(),
        (low, high) => {
            format!(
                "{} to {} (level {})",
                bound(low),
                bound(high),
                phrase::level(level)
            )
        }
    }
}

fn registration(ruling: &Ruling) -> Table {
    let hypothesis = &ruling.hypothesis;
    let mut rows = vec![
        (
            "Registered",
            hypothesis
                .registered
                .map(phrase::date)
                .unwrap_or("not dated".to_owned()),
        ),
        ("Measure", hypothesis.measure.clone()),
        ("Estimand", phrase::words(hypothesis.estimand.key())),
    ];
    let group = hypothesis.estimand.group().written.clone();
    match hypothesis.estimand.against() {
        Some(Against::Group(against)) => {
            rows.push(("Group", group));
            rows.push(("Against", against.written.clone()));
        }
        Some(Against::Edition(year)) => {
            rows.push(("Group", group));
            rows.push((
                "Against",
                format!("the same group in the edition of {year}"),
            ));
        }
        None if !group.is_empty() => rows.push(("Among", group)),
        None => {}
    }
    rows.push(("Claim", hypothesis.claim.written.clone()));
    if let Some(level) = ruling
        .judged
        .as_ref()
        .and_then(|judged| judged.estimate.level)
    {
        rows.push(("Level", phrase::level(level)));
        rows.push(("Claims judged together", ruling.family.to_string()));
    }
    let row = |(term, text): (&str, String)| vec![plain(term), plain(text)];
    Table {
        caption: "As it was registered".to_owned(),
        head: ["What", "As registered"].map(str::to_owned).to_vec(),
        rows: rows.into_iter().map(row).collect(),
    }
}

/// Returns the register of all claims, in the order of their registration.
pub fn register(report: &Report, base: &Base) -> Table {
    let row = |ruling: &Ruling| {
        let hypothesis = &ruling.hypothesis;
        let target = crate::deck::slide::Target::Finding(hypothesis.id.clone());
        vec![
            Link {
                text: hypothesis.statement.clone(),
                href: base.href(&target),
            },
            plain(hypothesis.registered.map(phrase::date).unwrap_or_default()),
            plain(hypothesis.claim.written.clone()),
            plain(
                ruling
                    .verdict
                    .map_or("retired".to_owned(), |verdict| phrase::words(verdict.key())),
            ),
        ]
    };
    Table {
        caption: "The register of claims".to_owned(),
        head: ["Claim", "Registered", "Threshold", "Verdict"]
            .map(str::to_owned)
            .to_vec(),
        rows: report.rulings.iter().map(row).collect(),
    }
}
