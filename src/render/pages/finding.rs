//! The list of findings, and a page each.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::{self, Finding, Point, Ruling, Verdict};
use crate::model::{Edition, IncidentId, Reason, Sample};
use crate::phrase;
use crate::render::pieces::slides::{Base, Why};
use crate::render::pieces::{memory, slides, values};
use crate::render::text::{Bodies, own_text};
use crate::render::view::pages::{FindingLine, LeftOut};
use crate::render::view::{ClaimCard, Figure, Item, Link, Table, pages as view};
use crate::render::{address, pages::incident::reason, report::Report};
use crate::telling::{MOST_ROWS, Telling, claim::ClaimTelling, cut, slide};
use crate::words::{Language, say};

/// What the pages of findings need to know of the report.
pub struct Context<'a> {
    /// The report.
    pub report: &'a Report,
    bodies: Bodies<'a>,
}

impl<'a> Context<'a> {
    /// Takes the report and the reader of its bodies.
    pub fn new(report: &'a Report, bodies: Bodies<'a>) -> Context<'a> {
        Context { report, bodies }
    }

    /// Returns the list of all findings and claims.
    pub fn list(&self, root: &str) -> view::Findings {
        let line = |(finding, telling): (&Finding, &Telling)| FindingLine {
            link: Link { text: telling.name.clone(), href: address::finding(root, finding.id) },
            sentence: telling.sentence.clone(),
            counted: telling.counted.clone(),
        };
        let (late, cards): (Vec<_>, Vec<_>) =
            self.report.claims().partition(|one| one.0.verdict == Some(Verdict::Exploratory));
        let cards_of = |claims: Vec<(&Ruling, &ClaimTelling)>| {
            claims.into_iter().map(|one| self.card(&one.1.card, root, Why::First)).collect()
        };
        let (told, silent): (Vec<_>, Vec<_>) =
            self.report.told().partition(|(finding, _)| finding.sample.n() > 0);
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

    pub(super) fn card(&self, card: &slide::ClaimCard, root: &str, why: Why) -> ClaimCard {
        slides::card(card, self.bodies, &Base::Relative(root.to_owned()), why)
    }

    /// Returns a finding's page.
    pub fn finding(&self, finding: &Finding, telling: &Telling, root: &str) -> view::Finding {
        let base = Base::Relative(root.to_owned());
        let language = self.language();
        let faces = telling.faces;
        let mut figures: Vec<Figure> =
            telling.figures.iter().map(|one| base.figure(language, one)).collect();
        let trial = match figures.first_mut() {
            Some(figure) if faces.page.shows_table => std::mem::take(&mut figure.table),
            _ => Table::default(),
        };
        let lengths =
            own_values(language, listed(&finding.sample), &finding.points, faces.page.point);
        view::Finding {
            id: finding.id.to_owned(),
            name: telling.name.clone(),
            sentence: telling.sentence.clone(),
            facts: facts(language, telling),
            figures,
            values: match trial.rows.is_empty() {
                true => values::of_finding(language, finding),
                false => Table::default(),
            },
            trial,
            groups: values::groups(language, finding, faces),
            counted: phrase::capital(&telling.counted),
            incidents: self.incidents(&finding.sample, root, &lengths),
            data: address::finding_data(root, finding.id),
            left_out: self.left_out(&finding.sample, root),
            memory: memory::of_finding(finding, self.edition()),
            method: own_text(findings::method(finding.id, language)),
        }
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
        let language = self.language();
        let head = ["archive-incident", "page-title", "value-value"];
        let rows = listed(sample).iter().map(row).collect();
        let table = Table::new(language, "page-behind", head, rows);
        let caption = cut(language, table.caption, sample.n(), "table-first");
        Table { caption, ..table }
    }

    pub(super) fn left_out(&self, sample: &Sample, root: &str) -> Vec<LeftOut> {
        let language = self.language();
        let of = |wanted: Reason| {
            let those = || sample.left_out.iter().filter(|one| one.reason == wanted);
            let n = those().count();
            let shown = those().take(MOST_ROWS);
            let more = n.saturating_sub(MOST_ROWS);
            LeftOut {
                reason: reason(language, wanted, n),
                n,
                incidents: shown.map(|one| self.incident_link(&one.id, root)).collect(),
                more: match more {
                    0 => String::new(),
                    n => say!(language, "page-more", n = language.figures(n as f64)),
                },
            }
        };
        Reason::ALL.into_iter().map(of).filter(|group| group.n > 0).collect()
    }
}

/// Returns what is measured, how sure it is, and what else the finding says about itself.
fn facts(language: Language, telling: &Telling) -> Vec<Item> {
    let fact = |(term, note): (String, String)| Item { link: Link::plain(term), note };
    let measured = (say!(language, "finding-measured"), telling.definition.clone());
    let luck = telling.luck.iter();
    let luck = luck.map(|luck| (say!(language, "finding-sure"), luck.clone()));
    std::iter::once(measured).chain(luck).chain(telling.facts.iter().cloned()).map(fact).collect()
}

pub(super) type OwnValues<'a> = BTreeMap<&'a IncidentId, String>;

/// Says the values of these incidents.
pub(super) fn own_values<'a>(
    language: Language,
    ids: &[IncidentId],
    points: &'a [Point],
    length: fn(Language, &Point) -> String,
) -> OwnValues<'a> {
    let wanted: BTreeSet<&IncidentId> = ids.iter().collect();
    // Points stand in the order of their incidents, so the first ones are found at once.
    let those = points.iter().filter(|point| wanted.contains(&point.id)).take(wanted.len());
    those.map(|point| (&point.id, length(language, point))).collect()
}

/// Returns the incidents of a sample that its page lists: the first of very many.
pub(super) fn listed(sample: &Sample) -> &[IncidentId] {
    &sample.ids[..sample.n().min(MOST_ROWS)]
}
