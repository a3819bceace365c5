//! The list of findings, a page each, and a page for each claim.

use crate::deck::{charts, evidence};
use std::collections::BTreeMap;

use crate::findings;
use crate::findings::finding::{Finding, Point};
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::model::hypothesis::Against;
use crate::model::incident::IncidentId;
use crate::model::sample::{Reason, Sample};
use crate::phrase;
use crate::render::address;
use crate::render::incident::{self, reason};
use crate::render::page_view::{self as view, FindingLine, LeftOut};
use crate::render::prose;
use crate::render::prose::Bodies;
use crate::render::report::Report;
use crate::render::slides::{self, Base, Why};
use crate::render::view::{Card, Link, Table};
use crate::render::{memory, values};

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
            counted: evidence::counted_of(finding),
        };
        let cards = self.report.rulings.iter();
        let (told, silent): (Vec<&Finding>, Vec<&Finding>) = self
            .report
            .findings
            .iter()
            .partition(|finding| finding.sample.n() > 0);
        view::Findings {
            cards: cards.map(|one| self.card(one, root, Why::First)).collect(),
            findings: told.into_iter().map(line).collect(),
            silent: silent.into_iter().map(line).collect(),
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
        let length = incident::length_in(finding);
        view::Finding {
            id: finding.id.to_owned(),
            name: evidence::name(finding.id).to_owned(),
            sentence: evidence::sentence(finding, self.edition()),
            figures: figures.iter().map(|figure| base.figure(figure)).collect(),
            values: values::of_finding(finding),
            groups: values::groups(finding),
            counted: phrase::capital(&evidence::counted_of(finding)),
            incidents: self.incidents(&finding.sample, root, &own_values(&finding.points, length)),
            left_out: self.left_out(&finding.sample, root),
            memory: memory::of_finding(finding, self.edition()),
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
            memory: memory::of_claim(ruling, self.edition()),
            register: registration(ruling),
            counted: phrase::capital(&evidence::counted(&ruling.sample)),
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
            vec![
                self.incident_link(id, root),
                Link::plain(title(id)),
                Link::plain(value),
            ]
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

fn own_values(points: &[Point], length: fn(&Point) -> String) -> OwnValues<'_> {
    points
        .iter()
        .map(|point| (&point.id, length(point)))
        .collect()
}

/// Says on which side of a claim each incident stands, and with which duration.
fn side_values(ruling: &Ruling) -> OwnValues<'_> {
    let mut values = OwnValues::new();
    for side in &ruling.sides {
        let lengths = own_values(&side.points, incident::length_of);
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
    let row = |(term, text): (&str, String)| vec![Link::plain(term), Link::plain(text)];
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
            Link::plain(hypothesis.registered.map(phrase::date).unwrap_or_default()),
            Link::plain(hypothesis.claim.written.clone()),
            Link::plain(
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
