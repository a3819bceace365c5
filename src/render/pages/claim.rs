//! A page for each claim, and the register of them all.

use std::collections::BTreeSet;

use crate::findings::{Ruling, Verdict};
use crate::model::{Against, IncidentId};
use crate::phrase;
use crate::render::pages::finding::{Context, OwnValues, listed, own_values};
use crate::render::pieces::slides::{Base, Why};
use crate::render::pieces::{memory, slides};
use crate::render::view::{Item, Link, Table, pages as view};
use crate::render::{address, report::Report, view::pages::Reading};
use crate::telling::claim::{ClaimTelling, Strip, beside, fragility};
use crate::telling::{
    Target, claim::census::side_labels, footing::counted, labels, phrases::lasted,
};
use crate::words::{Language, say};

impl Context<'_> {
    /// Returns a claim's page.
    pub fn hypothesis(
        &self,
        ruling: &Ruling,
        telling: &ClaimTelling,
        root: &str,
    ) -> view::Hypothesis {
        let base = Base::Relative(root.to_owned());
        let language = self.language();
        let figure = |figure| base.figure(language, figure);
        view::Hypothesis {
            card: self.card(&telling.card, root, Why::Whole),
            figures: telling.figures.iter().map(figure).collect(),
            readings: fragility::strip(language, ruling)
                .iter()
                .map(|strip| reading(language, strip))
                .collect(),
            strip: fragility::figure(ruling, self.edition()).as_ref().map(figure),
            facts: facts(language, ruling),
            shapes: beside::shapes(ruling, self.edition()).iter().map(figure).collect(),
            memory: memory::of_claim(ruling, self.edition()),
            register: registration(language, ruling),
            counted: phrase::capital(&counted(language, &ruling.sample)),
            incidents: self.incidents(&ruling.sample, root, &side_values(language, ruling)),
            data: address::finding_data(root, &ruling.hypothesis.id),
            left_out: self.left_out(&ruling.sample, root),
        }
    }
}

fn reading(language: Language, strip: &Strip) -> Reading {
    let (verdict, word) = slides::stamp(language, Some(strip.verdict));
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

/// Returns the facts beside the verdict, each with its term.
fn facts(language: Language, ruling: &Ruling) -> Vec<Item> {
    beside::facts(language, ruling)
        .into_iter()
        .map(|(term, note)| Item::plain(term, note))
        .collect()
}

/// Says of the incidents that a claim's page lists on which side they are, and their durations.
fn side_values(language: Language, ruling: &Ruling) -> OwnValues<'_> {
    let mut values = OwnValues::new();
    let labels = side_labels(language, &ruling.hypothesis);
    let listed: BTreeSet<&IncidentId> = listed(&ruling.sample).iter().collect();
    for (side, label) in ruling.sides.iter().zip(&labels) {
        let those: Vec<IncidentId> =
            side.ids.iter().filter(|id| listed.contains(id)).cloned().collect();
        let lengths = own_values(language, &those, &side.points, lasted);
        for id in side.ids.iter().filter(|id| listed.contains(id)) {
            let length = lengths.get(id).map(|length| format!(": {length}")).unwrap_or_default();
            values.insert(id, phrase::capital(&format!("{label}{length}")));
        }
    }
    values
}

fn registration(language: Language, ruling: &Ruling) -> Table {
    let hypothesis = &ruling.hypothesis;
    let registered = hypothesis.registered.map(|day| language.date(day));
    let estimand = format!("claim-estimand-{}", hypothesis.estimand.key());
    let mut rows = vec![
        ("claim-registered", registered.unwrap_or_else(|| say!(language, "claim-not-dated"))),
        ("claim-measure", hypothesis.measure.clone()),
        ("claim-estimand", say!(language, &estimand)),
    ];
    let group = hypothesis.estimand.group().written.clone();
    match hypothesis.estimand.against() {
        Some(against) => {
            rows.push(("claim-group", group));
            rows.push(("claim-against", other_side(language, against)));
        }
        None if !group.is_empty() => rows.push(("claim-among", group)),
        None => {}
    }
    rows.push(("claim-threshold", hypothesis.claim.written.clone()));
    if let Some(level) = ruling.judged.as_ref().and_then(|judged| judged.estimate.level) {
        rows.push(("claim-level", language.level(level)));
        rows.push(("claim-family", language.figures(ruling.family as f64)));
    }
    let row = |(term, text): (&str, String)| [say!(language, term), text].map(Link::plain).to_vec();
    let head = ["claim-registration-what", "claim-registration-as"];
    Table::new(language, "claim-registration", head, rows.into_iter().map(row).collect())
}

fn other_side(language: Language, against: &Against) -> String {
    match against {
        Against::Group(against) => against.written.clone(),
        Against::Edition(year) => say!(language, "claim-edition", year = year.to_string()),
    }
}

/// Returns the register of all claims, in the order of their registration.
pub fn register(report: &Report, base: &Base) -> Table {
    let language = report.edition.settings.language;
    let row = |ruling: &Ruling| {
        let hypothesis = &ruling.hypothesis;
        let target = Target::Finding(hypothesis.id.clone());
        vec![
            Link { text: hypothesis.statement.clone(), href: base.href(&target) },
            Link::plain(hypothesis.registered.map(|day| language.date(day)).unwrap_or_default()),
            Link::plain(hypothesis.claim.written.clone()),
            Link::plain(labels::verdict(language, ruling.verdict)),
        ]
    };
    let head = ["claim-column", "claim-registered", "claim-threshold-column", "claim-verdict"];
    Table::new(language, "claim-register", head, report.rulings.iter().map(row).collect())
}
