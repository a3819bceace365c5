//! A page for each claim, and the register of them all.

use crate::deck::claims::side_labels;
use crate::deck::fragility::{self, Strip};
use crate::deck::slide::Target;
use crate::deck::{beside, charts, evidence};
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::hypothesis::Against;
use crate::phrase;
use crate::render::address;
use crate::render::finding::{Context, OwnValues, own_values};
use crate::render::incident;
use crate::render::memory;
use crate::render::page_view::{self as view, Reading};
use crate::render::report::Report;
use crate::render::slides::{self, Base, Why};
use crate::render::view::{Item, Link, Table};
use crate::words::Language;

impl Context<'_> {
    /// Returns a claim's page.
    pub fn hypothesis(&self, ruling: &Ruling, root: &str) -> view::Hypothesis {
        let base = Base::Relative(root.to_owned());
        let figures = charts::of_ruling(ruling, &self.report.rulings, self.edition());
        view::Hypothesis {
            card: self.card(ruling, root, Why::Whole),
            figures: figures.iter().map(|figure| base.figure(figure)).collect(),
            readings: fragility::strip(self.edition().settings.language, ruling)
                .iter()
                .map(reading)
                .collect(),
            strip: fragility::figure(ruling, self.edition()).map(|figure| base.figure(&figure)),
            facts: facts(self.edition().settings.language, ruling),
            shapes: beside::shapes(ruling, self.edition())
                .iter()
                .map(|figure| base.figure(figure))
                .collect(),
            memory: memory::of_claim(ruling, self.edition()),
            register: registration(ruling),
            counted: phrase::capital(&evidence::counted(
                self.edition().settings.language,
                &ruling.sample,
            )),
            incidents: self.incidents(
                &ruling.sample,
                root,
                &side_values(self.edition().settings.language, ruling),
            ),
            data: address::finding_data(root, &ruling.hypothesis.id),
            left_out: self.left_out(&ruling.sample, root),
        }
    }
}

fn reading(strip: &Strip) -> Reading {
    let (verdict, word) = slides::stamp(Some(strip.verdict));
    Reading {
        name: strip.name.clone(),
        verdict,
        word,
        stamp: strip.verdict != Verdict::Exploratory,
        breaks: strip.breaks,
        estimate: strip.estimate.clone(),
        interval: strip.interval.clone(),
        n: strip.n,
    }
}

/// Says what stands beside the verdict, each with its term.
fn facts(language: Language, ruling: &Ruling) -> Vec<Item> {
    let facts = beside::facts(language, ruling).into_iter();
    let fact = |(term, note): (String, String)| Item {
        link: Link::plain(&term),
        note,
    };
    facts.map(fact).collect()
}

/// Says on which side of a claim each incident stands, and with which duration.
fn side_values(language: Language, ruling: &Ruling) -> OwnValues<'_> {
    let mut values = OwnValues::new();
    let labels = side_labels(language, &ruling.hypothesis.estimand);
    for (side, label) in ruling.sides.iter().zip(&labels) {
        let lengths = own_values(&side.points, incident::length_of);
        for id in &side.ids {
            let length = lengths
                .get(id)
                .map(|length| format!(": {length}"))
                .unwrap_or_default();
            values.insert(id, phrase::capital(&format!("{label}{length}")));
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
        let target = Target::Finding(hypothesis.id.clone());
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
