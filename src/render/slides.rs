//! Slides, pictures and tables as templates see them.

use crate::chart;
use crate::chart::spec::Shape;
use crate::deck::slide::{self, Cell, Deck, Scene, Target, Tone};
use crate::findings::ruling::Verdict;
use crate::render::address;
use crate::render::memory;
use crate::render::prose::Bodies;
use crate::render::qr;
use crate::render::view::{Card, Figure, Item, Link, Part, Slide, Stat, Table};

/// The grounds take turns, so that no two neighbours share one.
const GROUNDS: [&str; 3] = ["dawn", "night", "cobalt"];

/// How links of a page find the rest of the site.
#[derive(Clone, Debug)]
pub enum Base {
    /// By this way to the root of the site, such as `../`.
    Relative(String),
    /// Under this address, for a page that travels alone.
    Absolute(String),
    /// Not at all: a page that travels alone, of a report without an address.
    None,
}

impl Base {
    /// Returns the address that a target has from here; empty where there is none.
    pub fn href(&self, target: &Target) -> String {
        let root = self.root();
        if matches!(self, Base::None) {
            return String::new();
        }
        match target {
            Target::Incident(id) => address::incident(&root, &id.0),
            Target::Finding(id) => address::finding(&root, id),
            Target::Archive(query) if query.is_empty() => address::archive(&root, &[]),
            Target::Archive(query) => format!("{}?{query}", address::archive(&root, &[])),
        }
    }

    fn root(&self) -> String {
        match self {
            Base::Relative(root) => root.clone(),
            Base::Absolute(report) => format!("{}/", report.trim_end_matches('/')),
            Base::None => String::new(),
        }
    }

    fn link(&self, cell: &Cell) -> Link {
        let href = cell
            .target
            .as_ref()
            .map(|target| self.href(target))
            .unwrap_or_default();
        Link {
            text: cell.text.clone(),
            href,
        }
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

    /// Returns a picture, drawn in both shapes.
    pub fn figure(&self, figure: &slide::Figure) -> Figure {
        let footing = &figure.footing;
        let lines = [
            &footing.counted,
            &footing.filter,
            &footing.definition,
            &footing.freeze,
        ];
        let chart = figure.linked(|target| self.href(target));
        Figure {
            wide: chart::draw(&chart, Shape::Wide),
            tall: chart::draw(&chart, Shape::Tall),
            table: self.table(&figure.table),
            footing: lines
                .into_iter()
                .filter(|line| !line.is_empty())
                .cloned()
                .collect(),
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
pub fn card(card: &slide::Card, bodies: Bodies, base: &Base, why: Why) -> Card {
    let (verdict, word) = word(card.verdict);
    let prose = bodies.read(card.why, &base.root());
    Card {
        id: card.id.clone(),
        place: card.place.clone(),
        statement: card.statement.clone(),
        verdict,
        word,
        stamp: !matches!(card.verdict, None | Some(Verdict::Exploratory)),
        census: card.census.clone(),
        inference: card.inference.clone(),
        caution: card.caution.clone(),
        before: memory::before(&card.id, bodies.edition),
        why: match why {
            Why::First => prose
                .opening
                .map(|opening| opening.html)
                .unwrap_or_default(),
            Why::Whole => prose.html,
        },
        href: base.href(&Target::Finding(card.id.clone())),
    }
}

fn word(verdict: Option<Verdict>) -> (&'static str, &'static str) {
    match verdict {
        Some(Verdict::Supported) => ("supported", "Supported"),
        Some(Verdict::Refuted) => ("refuted", "Refuted"),
        Some(Verdict::Inconclusive) => ("inconclusive", "Inconclusive"),
        Some(Verdict::NotTestable) => ("not-testable", "Not testable"),
        Some(Verdict::Exploratory) => ("exploratory", "Exploratory"),
        None => ("retired", "Retired"),
    }
}

/// Returns a title in its parts.
pub fn title(title: &slide::Title) -> Vec<Part> {
    let tone = |tone| match tone {
        Tone::Plain => "",
        Tone::First => "first",
        Tone::Second => "second",
        Tone::Third => "third",
    };
    title
        .0
        .iter()
        .map(|part| Part {
            text: part.text.clone(),
            tone: tone(part.tone),
        })
        .collect()
}

/// Returns big numbers with their words.
pub fn stats(stats: &[slide::Stat]) -> Vec<Stat> {
    let shown = |stat: &slide::Stat| Stat::plain(&stat.value, &stat.label);
    stats.iter().map(shown).collect()
}

/// Returns all slides of a deck.
pub fn slides(deck: &Deck, bodies: Bodies, base: &Base) -> Vec<Slide> {
    let ids: Vec<&str> = deck.slides.iter().map(|slide| slide.id.as_str()).collect();
    let neighbour = |index: Option<usize>| {
        index
            .and_then(|index| ids.get(index))
            .map(|id| (*id).to_owned())
            .unwrap_or_default()
    };
    let shown = deck.slides.iter().enumerate().map(|(index, one)| {
        let mut slide = blank(one);
        slide.number = index + 1;
        slide.ground = GROUNDS[index % GROUNDS.len()];
        slide.previous = neighbour(index.checked_sub(1));
        slide.next = neighbour(Some(index + 1));
        fill(&mut slide, &one.scene, bodies, base);
        slide
    });
    let mut slides: Vec<Slide> = shown.collect();
    let report = bodies.edition.settings.links.report.as_deref();
    if let Some((slide, report)) = slides.last_mut().zip(report)
        && let Some(code) = qr::code(report)
    {
        slide.qr = code;
        slide.address = without_protocol(report).to_owned();
    }
    slides
}

fn without_protocol(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.trim_end_matches('/')
}

fn blank(slide: &slide::Slide) -> Slide {
    Slide {
        id: slide.id.clone(),
        number: 0,
        ground: "",
        kind: "",
        title: title(&slide.title),
        title_text: slide.title.text(),
        kicker: slide.kicker.clone(),
        lines: Vec::new(),
        stats: Vec::new(),
        figure: None,
        card: None,
        items: Vec::new(),
        winners: Vec::new(),
        again: Vec::new(),
        body: String::new(),
        links: Vec::new(),
        qr: String::new(),
        address: String::new(),
        previous: String::new(),
        next: String::new(),
    }
}

fn fill(slide: &mut Slide, scene: &Scene, bodies: Bodies, base: &Base) {
    match scene {
        Scene::Cover { stats: numbers } => {
            slide.kind = "cover";
            slide.stats = stats(numbers);
        }
        Scene::Picture {
            lines,
            stats: numbers,
            figure,
        } => {
            slide.kind = "picture";
            slide.lines = lines.clone();
            slide.stats = stats(numbers);
            slide.figure = Some(base.figure(figure));
            slide.links = page_link(&slide.id, base);
        }
        Scene::Claim {
            card: claim,
            figure,
        } => {
            slide.kind = "claim";
            slide.kicker = claim.place.clone();
            slide.card = Some(card(claim, bodies, base, Why::First));
            slide.figure = figure.as_ref().map(|figure| base.figure(figure));
            slide.links = page_link(&slide.id, base);
        }
        Scene::List { lead, items } => {
            slide.kind = "list";
            slide.lines = vec![lead.clone()];
            let item = |(cell, note): &(Cell, String)| Item {
                link: base.link(cell),
                note: note.clone(),
            };
            slide.items = items.iter().map(item).collect();
        }
        Scene::Awards { lead, winners } => {
            slide.kind = "list";
            slide.lines = vec![lead.clone()];
            slide.items = winners.iter().map(|one| winner(one, base)).collect();
        }
        Scene::Memory {
            lead,
            verdicts,
            lines,
        } => {
            slide.kind = "list";
            slide.lines = std::iter::once(lead).chain(lines).cloned().collect();
            slide.items = verdicts.iter().map(|one| again(one, base)).collect();
        }
        Scene::Prose { body } => {
            slide.kind = "plain";
            let prose = bodies.read(*body, &base.root());
            slide.lines = prose.opening.map(|one| one.text).into_iter().collect();
        }
        Scene::Closing { lines, links } => {
            slide.kind = "closing";
            slide.lines = lines.clone();
            let link = |(text, href): &(String, String)| Link {
                text: text.clone(),
                href: href.clone(),
            };
            slide.links = links.iter().map(link).collect();
        }
    }
}

fn winner(winner: &slide::Winner, base: &Base) -> Item {
    Item {
        link: base.link(&winner.incident),
        note: format!("{}: {}", winner.title, winner.because),
    }
}

fn again(again: &slide::Again, base: &Base) -> Item {
    Item {
        link: base.link(&again.claim),
        note: format!("{}, {}", again.before, again.now),
    }
}

fn page_link(id: &str, base: &Base) -> Vec<Link> {
    let href = base.href(&Target::Finding(id.to_owned()));
    if href.is_empty() {
        return Vec::new();
    }
    vec![Link {
        text: "The whole finding".to_owned(),
        href,
    }]
}
