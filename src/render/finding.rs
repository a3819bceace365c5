//! The list of findings, and a page each.

use crate::telling::agreement;
use crate::telling::charts;
use crate::telling::definition;
use crate::telling::evidence;
use crate::telling::shape;
use std::collections::BTreeMap;

use crate::findings::finding::{Finding, Point};
use crate::findings::ruling::{Ruling, Verdict};
use crate::findings::{methods, metric};
use crate::model::edition::Edition;
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
use crate::render::view::{Card, Figure, Item, Link, Table};
use crate::render::{memory, values};
use crate::words::{Language, say};

/// What the pages of findings need to know of the report.
pub struct Context<'a> {
    /// The report.
    pub report: &'a Report,
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
                text: evidence::name(self.language(), finding.id),
                href: address::finding(root, finding.id),
            },
            sentence: evidence::sentence(finding, self.edition()),
            counted: evidence::counted_of(self.language(), finding),
        };
        let rulings = self.report.rulings.iter();
        let is_late = |one: &&Ruling| one.verdict == Some(Verdict::Exploratory);
        let (late, cards): (Vec<&Ruling>, Vec<&Ruling>) = rulings.partition(is_late);
        let cards_of = |rulings: Vec<&Ruling>| {
            let rulings = rulings.into_iter();
            rulings.map(|one| self.card(one, root, Why::First)).collect()
        };
        let findings = self.report.findings.iter();
        let (told, silent): (Vec<&Finding>, Vec<&Finding>) =
            findings.partition(|finding| finding.sample.n() > 0);
        view::Findings {
            cards: cards_of(cards),
            late: cards_of(late),
            findings: told.into_iter().map(line).collect(),
            silent: silent.into_iter().map(line).collect(),
        }
    }

    pub(super) fn edition(&self) -> &Edition {
        &self.report.edition
    }

    pub(super) fn language(&self) -> Language {
        self.report.edition.settings.language
    }

    pub(super) fn card(&self, ruling: &Ruling, root: &str, why: Why) -> Card {
        let card = evidence::card(ruling, self.edition(), &self.report.rulings);
        slides::card(&card, self.bodies, &Base::Relative(root.to_owned()), why)
    }

    /// Returns a finding's page.
    pub fn finding(&self, finding: &Finding, root: &str) -> view::Finding {
        let base = Base::Relative(root.to_owned());
        let language = self.edition().settings.language;
        let figures = charts::of_finding(finding, self.edition());
        let mut figures: Vec<Figure> =
            figures.iter().map(|one| base.figure(language, one)).collect();
        let trial = trial(finding, &mut figures);
        let language = self.language();
        let text = methods::of(finding.id, language);
        let lengths = own_values(language, &finding.points, incident::length_in(finding));
        view::Finding {
            id: finding.id.to_owned(),
            name: evidence::name(self.language(), finding.id),
            sentence: evidence::sentence(finding, self.edition()),
            facts: self.facts(finding),
            figures,
            values: match trial.rows.is_empty() {
                true => values::of_finding(language, finding),
                false => Table::default(),
            },
            trial,
            groups: values::groups(language, finding),
            counted: phrase::capital(&evidence::counted_of(language, finding)),
            incidents: self.incidents(&finding.sample, root, &lengths),
            data: address::finding_data(root, finding.id),
            left_out: self.left_out(&finding.sample, root),
            memory: memory::of_finding(finding, self.edition()),
            method: prose::own_text(text),
        }
    }

    fn facts(&self, finding: &Finding) -> Vec<Item> {
        let fact = |term: String, note: String| Item { link: Link::plain(term), note };
        let measured = definition::of(finding, self.edition());
        let terms = [
            ("finding-measured", Some(measured)),
            ("finding-sure", definition::luck(self.language(), finding)),
            ("finding-log-normal", shape::sentence(self.language(), finding)),
            ("finding-longest", shape::longest(self.language(), finding)),
        ];
        let said = terms
            .into_iter()
            .filter_map(|(term, note)| Some(fact(say!(self.language(), term), note?)));
        let scales = agreement::by_scale(self.language(), finding).into_iter();
        let scales = scales.map(|(scale, note)| fact(scale, note));
        said.chain(scales).collect()
    }

    fn incident_link(&self, id: &IncidentId, root: &str) -> Link {
        Link { text: id.to_string(), href: address::incident(root, &id.0) }
    }

    pub(super) fn incidents(&self, sample: &Sample, root: &str, values: &OwnValues) -> Table {
        let title = |id: &IncidentId| {
            self.edition().incident(id).map(|one| one.title.clone()).unwrap_or_default()
        };
        let row = |id: &IncidentId| {
            let value = values.get(id).cloned().unwrap_or_default();
            vec![self.incident_link(id, root), Link::plain(title(id)), Link::plain(value)]
        };
        Table {
            caption: say!(self.language(), "page-behind"),
            head: ["archive-incident", "page-title", "value-value"]
                .map(|id| say!(self.language(), id))
                .to_vec(),
            rows: sample.ids.iter().map(row).collect(),
        }
    }

    pub(super) fn left_out(&self, sample: &Sample, root: &str) -> Vec<LeftOut> {
        let of = |wanted: Reason| {
            let those = sample.left_out.iter().filter(|one| one.reason == wanted);
            let incidents: Vec<Link> = those.map(|one| self.incident_link(&one.id, root)).collect();
            LeftOut { reason: reason(self.language(), wanted, incidents.len()), incidents }
        };
        Reason::ALL.into_iter().map(of).filter(|group| !group.incidents.is_empty()).collect()
    }
}

/// Takes the table of `metric` from behind its picture, for the page to show it whole.
fn trial(finding: &Finding, figures: &mut [Figure]) -> Table {
    match figures.first_mut() {
        Some(figure) if finding.id == metric::ID => std::mem::take(&mut figure.table),
        _ => Table::default(),
    }
}

pub(super) type OwnValues<'a> = BTreeMap<&'a IncidentId, String>;

pub(super) fn own_values(
    language: Language,
    points: &[Point],
    length: fn(Language, &Point) -> String,
) -> OwnValues<'_> {
    points.iter().map(|point| (&point.id, length(language, point))).collect()
}
