//! Figures, claims and tables as templates see them, with links that work from their page.

use crate::chart::{self, Role, Shape};
use crate::findings::Verdict;
use crate::markdown::Title;
use crate::render::view::{ClaimCard, Figure, Link, Stat, Table, TitlePart};
use crate::render::{address, pieces::memory, report::Report, text::Bodies};
use crate::telling::{Cell, Stroke, Target, Tone, slide};
use crate::words::{Language, say};

/// How links of a page find the rest of the site.
#[derive(Clone, Debug)]
pub enum Base {
    /// Relative to the page: the path to the root of the site, such as `../`.
    Relative(String),
    /// Under the address of the site, for a single-file page.
    Absolute(String),
    /// Not at all: a single-file page of a report without an address.
    None,
}

impl Base {
    /// Returns the base of a single-file page.
    pub fn away(report: &Report) -> Base {
        report.edition.settings.links.report.clone().map_or(Base::None, Base::Absolute)
    }

    /// Returns the address that a target has from here; empty where there is none.
    pub fn href(&self, target: &Target) -> String {
        let Some(root) = self.way() else { return String::new() };
        match target {
            Target::Incident(id) => address::incident(&root, &id.0),
            Target::Finding(id) => address::finding(&root, id),
            Target::Archive(facet, value) => address::archive(&root, &[(facet, value)]),
        }
    }

    /// Returns the address of the yearbook; empty where there is none from here.
    pub fn yearbook(&self) -> String {
        self.way().map(|root| format!("{root}yearbook/index.html")).unwrap_or_default()
    }

    /// Returns the address of the page about method and memory; empty where there is none from here.
    pub fn method(&self) -> String {
        self.way().map(|root| format!("{root}method/index.html")).unwrap_or_default()
    }

    /// Returns the path or address of the root of the site; `None` where there is none from here.
    pub fn way(&self) -> Option<String> {
        match self {
            Base::Relative(root) => Some(root.clone()),
            Base::Absolute(report) => Some(format!("{}/", report.trim_end_matches('/'))),
            Base::None => None,
        }
    }

    /// Returns a cell with its address, if it has one.
    pub fn link(&self, cell: &Cell) -> Link {
        let href = cell.target.as_ref().map(|target| self.href(target)).unwrap_or_default();
        Link { text: cell.text.clone(), href }
    }

    /// Returns a table with its cells as links.
    pub fn table(&self, table: &slide::Table) -> Table {
        let row = |cells: &Vec<Cell>| cells.iter().map(|cell| self.link(cell)).collect();
        Table {
            caption: table.caption.clone(),
            head: table.head.clone(),
            rows: table.rows.iter().map(row).collect(),
        }
    }

    /// Returns a figure, drawn wide and tall.
    pub fn figure(&self, language: Language, figure: &slide::Figure) -> Figure {
        let footing = &figure.footing;
        let lines = [&footing.counted, &footing.filter, &footing.definition, &footing.freeze];
        let draw = |shape| chart::draw(&figure.chart, shape, language, |target| self.href(target));
        Figure {
            wide: draw(Shape::Wide),
            tall: draw(Shape::Tall),
            table: self.table(&figure.table),
            footing: lines.into_iter().filter(|line| !line.is_empty()).cloned().collect(),
        }
    }
}

/// Which part of a claim's text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its first paragraph.
    First,
    /// All of it.
    Whole,
}

/// Returns a claim with its verdict.
pub fn card(card: &slide::ClaimCard, bodies: Bodies, base: &Base, why: Why) -> ClaimCard {
    let (verdict, word) = stamp(bodies.edition.settings.language, card.verdict);
    let title = Title { id: &card.id, words: &card.statement };
    let way = base.way();
    let (among, sides) = card.sides.clone().unwrap_or_default();
    ClaimCard {
        id: card.id.clone(),
        place: card.place.clone(),
        statement: card.statement.clone(),
        verdict,
        word,
        stamp: !matches!(card.verdict, None | Some(Verdict::Exploratory)),
        census: card.census.clone(),
        among,
        sides: stats(&sides),
        inference: card.inference.clone(),
        badge: card.badge.holds.clone(),
        breaks: card.badge.breaks.clone(),
        detectable: card.detectable.clone(),
        caution: card.caution.clone(),
        before: memory::before(&card.id, bodies.edition),
        why: match why {
            Why::First => bodies.opening(card.why, way.as_deref()),
            Why::Whole => bodies.read_below(title, card.why, way.as_deref()).html,
        },
        href: base.href(&Target::Finding(card.id.clone())),
    }
}

/// Returns the class of a verdict in style sheets, and its printed word.
pub fn stamp(language: Language, verdict: Option<Verdict>) -> (&'static str, String) {
    let key = verdict.map_or("retired", Verdict::key);
    (key, say!(language, &format!("stamp-{key}")))
}

/// Returns a title in its parts.
pub fn title(title: &slide::Title) -> Vec<TitlePart> {
    let tone = |tone| match tone {
        Tone::Plain => "",
        Tone::First => "first",
        Tone::Second => "second",
        Tone::Third => "third",
    };
    let part = |part: &slide::Stretch| TitlePart { text: part.text.clone(), tone: tone(part.tone) };
    title.0.iter().map(part).collect()
}

/// Returns big numbers with their words.
pub fn stats(stats: &[slide::Stat]) -> Vec<Stat> {
    let shown = |stat: &slide::Stat| Stat {
        swatch: stat.swatch.map_or("", |swatch| ink(swatch.role)),
        stroke: stat.swatch.map_or("", |swatch| stroke(swatch.stroke)),
        ..Stat::plain(&stat.value, &stat.label)
    };
    stats.iter().map(shown).collect()
}

fn stroke(stroke: Stroke) -> &'static str {
    match stroke {
        Stroke::Broad => "broad",
        Stroke::Ball => "ball",
        Stroke::Square => "square",
        Stroke::Ring => "ring",
        Stroke::Rings => "rings",
    }
}

fn ink(role: Role) -> &'static str {
    match role {
        Role::Ink => "ink",
        Role::Muted => "muted",
        Role::First => "first",
        Role::Second => "second",
        Role::Third => "third",
    }
}
