//! What each slide of a deck shows, as its template sees it.

use crate::chart::Mark;
use crate::markdown::Title;
use crate::render::pieces::slides::{Base, Why, card, stats, title};
use crate::render::view::{Again, Item, Link, Slide, Winner};
use crate::render::{
    cards::inks::GROUNDS, press::Press, show::qr, text::with_own_anchors, yearbook,
};
use crate::source::Span;
use crate::telling::{Cell, Deck, Scene, Target, slide};
use crate::words::say;

/// Returns all slides of a deck.
pub fn slides(deck: &Deck, press: &Press, base: &Base) -> Vec<Slide> {
    let ids: Vec<&str> = deck.slides.iter().map(|slide| slide.id.as_str()).collect();
    let neighbour = |index: Option<usize>| {
        index.and_then(|index| ids.get(index)).map(|id| (*id).to_owned()).unwrap_or_default()
    };
    let shown = deck.slides.iter().enumerate().map(|(index, one)| {
        let mut slide = blank(one);
        slide.number = index + 1;
        slide.ground = GROUNDS[index % GROUNDS.len()];
        slide.previous = neighbour(index.checked_sub(1));
        slide.next = neighbour(Some(index + 1));
        fill(&mut slide, &one.scene, press, base);
        slide
    });
    let mut slides: Vec<Slide> = shown.collect();
    let report = press.report.edition.settings.links.report.as_deref();
    if let Some((slide, report)) = slides.last_mut().zip(report)
        && let Some(code) = qr::code(report)
    {
        slide.qr = code;
        slide.address = without_protocol(report).to_owned();
    }
    slides
}

fn without_protocol(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/')
}

fn blank(slide: &slide::Slide) -> Slide {
    Slide {
        id: slide.id.clone(),
        title: title(&slide.title),
        title_text: slide.title.text(),
        kicker: slide.kicker.clone(),
        ..Slide::default()
    }
}

fn fill(slide: &mut Slide, scene: &Scene, press: &Press, base: &Base) {
    let drawn = |figure| base.figure(press.language(), figure);
    match scene {
        Scene::Cover { stats: numbers } => {
            slide.kind = "cover";
            slide.stats = stats(numbers);
        }
        Scene::Picture { lines, stats: numbers, figure } => {
            slide.kind = match figure.chart.mark {
                Mark::Wheel(_) => "wheel",
                _ => "picture",
            };
            slide.lines = lines.clone();
            slide.stats = stats(numbers);
            slide.figure = Some(drawn(figure));
            slide.links = page_link(press, &slide.id, base);
        }
        Scene::Claim { card: claim, figure } => {
            slide.kind = "claim";
            slide.kicker = claim.place.clone();
            slide.card = Some(card(claim, press.bodies(), base, Why::First));
            slide.figure = figure.as_deref().map(drawn);
            slide.links = page_link(press, &slide.id, base);
        }
        Scene::List { lead, items } => {
            slide.kind = "list";
            slide.lines = vec![lead.clone()];
            slide.items = items.iter().map(|one| item(one, base)).collect();
        }
        Scene::Awards { lead, winners } => {
            slide.kind = "awards";
            slide.lines = vec![lead.clone()];
            slide.winners = winners.iter().map(|one| winner(one, press, base)).collect();
            slide.links = link_to(press, "deck-whole-yearbook", base.yearbook());
        }
        Scene::Memory { lead, verdicts, lines } => remember(slide, lead, verdicts, lines, base),
        Scene::Prose { body } => {
            slide.kind = "prose";
            slide.body = own_words(*body, slide, press, base);
        }
        Scene::Closing { lines, links } => {
            slide.kind = "closing";
            slide.lines = lines.clone();
            let link =
                |(text, href): &(String, String)| Link { text: text.clone(), href: href.clone() };
            slide.links = links.iter().map(link).collect();
        }
    }
}

fn item((cell, note): &(Cell, String), base: &Base) -> Item {
    Item { link: base.link(cell), note: note.clone() }
}

fn remember(
    slide: &mut Slide,
    lead: &str,
    verdicts: &[slide::Again],
    lines: &[String],
    base: &Base,
) {
    slide.kind = "memory";
    slide.lines = vec![lead.to_owned()];
    slide.again = verdicts.iter().map(|one| again(one, base)).collect();
    slide.items = lines.iter().map(|line| Item::plain(line, String::new())).collect();
}

fn winner(winner: &slide::Winner, press: &Press, base: &Base) -> Winner {
    let report = press.report;
    Winner {
        title: winner.title.clone(),
        incident: base.link(&winner.incident),
        because: winner.because.clone(),
        portrait: yearbook::portrait(&winner.id, winner.place, report).unwrap_or_default(),
    }
}

fn again(again: &slide::Again, base: &Base) -> Again {
    Again {
        claim: base.link(&again.claim),
        before: again.before.clone(),
        now: again.now.clone(),
        same: again.same,
    }
}

/// Returns the authors' own words.
fn own_words(body: Span, slide: &Slide, press: &Press, base: &Base) -> String {
    let title = Title { id: &slide.id, words: &slide.title_text };
    let (bodies, way) = (press.bodies(), base.way());
    let prose = match base {
        Base::Relative(root) => bodies.read_below(title, body, Some(root)),
        Base::Absolute(_) | Base::None => bodies.read_to_travel(title, body, way.as_deref()),
    };
    with_own_anchors(&prose.html, &slide.id)
}

fn page_link(press: &Press, id: &str, base: &Base) -> Vec<Link> {
    let href = base.href(&Target::Finding(id.to_owned()));
    link_to(press, "deck-whole-finding", href)
}

fn link_to(press: &Press, words: &str, href: String) -> Vec<Link> {
    let link = (!href.is_empty()).then(|| Link { text: say!(press.language(), words), href });
    link.into_iter().collect()
}
