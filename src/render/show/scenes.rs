//! What each slide of a deck shows, as its template sees it.

use crate::chart::Mark;
use crate::markdown::Title;
use crate::phrase;
use crate::render::pieces::bets;
use crate::render::pieces::slides::{Base, Why, card, stats, title};
use crate::render::view::{Again, Counted, Item, Link, Pair, Slide, Stat, Winner};
use crate::render::{
    cards::grounds,
    press::Press,
    show::{heads, qr},
    text::with_own_anchors,
    yearbook::Cast,
};
use crate::source::Span;
use crate::telling::{Cell, Deck, Scene, Target, slide};
use crate::words::say;

/// Returns the beats of all slides of a deck, those of the appendix last; `cast` has the heads that they show.
pub fn slides(deck: &Deck, press: &Press, base: &Base, cast: &mut Cast) -> Vec<Slide> {
    let mut beats = beats(deck, press);
    for ((one, slide), ground) in beats.iter_mut().zip(grounds(deck)) {
        slide.ground = ground;
        heads::fill(slide, &one.scene, (press.language(), base), cast);
        fill(slide, &one.scene, press, base);
        if !slide.appendix && slide.number == deck.slides.len() {
            scanned(slide, press);
        }
    }
    let mut slides: Vec<Slide> = beats.into_iter().map(|(_, slide)| slide).collect();
    neighbours(&mut slides);
    slides
}

/// Returns the ground of each beat.
fn grounds(deck: &Deck) -> impl Iterator<Item = &'static str> {
    let of_beats = |(one, ground): (&slide::Slide, &'static str)| {
        std::iter::repeat_n(ground, one.scene.beats())
    };
    deck.all().zip(grounds::of(deck)).flat_map(of_beats)
}

/// Returns the beats of all slides with their place and their title, and nothing drawn.
pub fn beats<'a>(deck: &'a Deck, press: &Press) -> Vec<(&'a slide::Slide, Slide)> {
    let mut beats = Vec::new();
    for (part, appendix) in [(&deck.slides, false), (&deck.appendix, true)] {
        for (index, one) in part.iter().enumerate() {
            let addresses = one.addresses();
            for (beat, address) in (1..).zip(&addresses) {
                let mut slide = blank(one, beat, address);
                (slide.number, slide.appendix) = (index + 1, appendix);
                (slide.beat, slide.beats) = (beat, addresses.len());
                placed(&mut slide, part.len(), press);
                beats.push((one, slide));
            }
        }
    }
    beats
}

/// Says where a beat stands.
fn placed(slide: &mut Slide, count: usize, press: &Press) {
    let language = press.language();
    let form = if slide.appendix { "appendix" } else { "stage" };
    let number = slide.number;
    slide.place = say!(language, "slide-place", form, number, count);
    let part = if slide.beats > 1 { slide.beat } else { 0 };
    slide.place_text = say!(language, "slide-place-said", form, number, count, part);
}

/// Links each beat to those beside it; what is on stage does not lead into the appendix.
fn neighbours(slides: &mut [Slide]) {
    let ids: Vec<(String, bool)> =
        slides.iter().map(|slide| (slide.id.clone(), slide.appendix)).collect();
    for (index, slide) in slides.iter_mut().enumerate() {
        if let Some((id, _)) = index.checked_sub(1).and_then(|before| ids.get(before)) {
            slide.previous.clone_from(id);
        }
        if let Some((id, appendix)) = ids.get(index + 1)
            && *appendix == slide.appendix
        {
            slide.next.clone_from(id);
        }
    }
}

/// Puts the address of the report on the last slide of the stage, as a code and in letters.
fn scanned(slide: &mut Slide, press: &Press) {
    let report = press.report.edition.settings.links.report.as_deref();
    if let Some((report, code)) = report.and_then(|report| Some((report, qr::code(report)?))) {
        slide.qr = code;
        slide.address = without_protocol(report).to_owned();
    }
}

fn without_protocol(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/')
}

fn blank(slide: &slide::Slide, beat: usize, address: &str) -> Slide {
    let said = slide.title_of(beat);
    Slide {
        id: address.to_owned(),
        footing: slide.footing.clone(),
        title: title(said),
        title_text: said.text(),
        longest_word: phrase::longest_word(&said.text()),
        kicker: slide.kicker.clone(),
        ..Slide::default()
    }
}

fn fill(slide: &mut Slide, scene: &Scene, press: &Press, base: &Base) {
    let drawn = |figure| base.figure(press.language(), figure);
    match scene {
        Scene::Picture { lines, stats: numbers, figure } => {
            slide.kind = match figure.chart.mark {
                Mark::Wheel(_) => "wheel",
                Mark::Darts(_) => "darts",
                Mark::Odds(_) => "metric",
                Mark::Week(_) => "calendar",
                Mark::Scoreboard(_) => "scoreboard",
                _ => "picture",
            };
            slide.lines = lines.clone();
            slide.stats = stats(numbers);
            slide.figure = Some(drawn(figure));
            if slide.footing.is_empty() {
                slide.footing.clone_from(&figure.footing.brief);
            }
            // The board is of all claims and has no page; each of its rows leads to one.
            if slide.kind != "scoreboard" {
                slide.links = page_link(press, &slide.id, base);
            }
        }
        Scene::Bet(told) => bet(slide, told, press, base),
        Scene::List { lead, items } => {
            slide.kind = "list";
            slide.lines = vec![lead.clone()];
            slide.items = items.iter().map(|one| item(one, base)).collect();
        }
        Scene::Awards { lead, winners } => {
            slide.kind = "awards";
            slide.lines = (!lead.is_empty()).then(|| lead.clone()).into_iter().collect();
            slide.winners = winners.iter().map(|one| winner(one, press, base)).collect();
            slide.links = link_to(press, "deck-whole-yearbook", base.yearbook());
        }
        Scene::Memory { lead, verdicts, lines } => remember(slide, lead, verdicts, lines, base),
        Scene::LastYear { pairs, .. } => last_year(slide, pairs, press, base),
        Scene::Prose { body } => {
            slide.kind = "prose";
            slide.body = own_words(*body, slide, press, base);
        }
        Scene::NearMisses { .. } => slide.links = page_link(press, &slide.id, base),
        Scene::Cover { .. } | Scene::Photo(_) | Scene::Closing { .. } => {}
    }
}

/// Shows a claim; the beat that asks gives nothing away.
fn bet(slide: &mut Slide, told: &slide::Bet, press: &Press, base: &Base) {
    slide.bet = Some(bets::shown(told, press.language()));
    if slide.beat < slide.beats {
        slide.kind = "ask";
        slide.footing.clear();
        return;
    }
    slide.kind = "bet";
    slide.card = Some(card(&told.card, press.bodies(), base, Why::First));
    slide.figure = Some(base.figure(press.language(), &told.figure));
    slide.footing.clone_from(&told.figure.footing.brief);
    slide.links = page_link(press, &told.card.id, base);
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

/// Shows last year's numbers; the first beat asks what became of them.
fn last_year(slide: &mut Slide, pairs: &[slide::Pair], press: &Press, base: &Base) {
    slide.kind = "last-year";
    if slide.beat < slide.beats {
        slide.kind = "then";
        slide.footing.clear();
    }
    let pair = |pair: &slide::Pair| Pair {
        then: counted(&pair.then),
        now: counted(&pair.now),
        changed: pair.changed,
        figure: base.figure(press.language(), &pair.figure),
    };
    slide.pairs = pairs.iter().map(pair).collect();
    slide.links = link_to(press, "deck-whole-method", base.method());
}

fn counted(counted: &slide::Counted) -> Counted {
    let slide::Counted { value, label, n } = counted.clone();
    Counted { value, label, n }
}

fn winner(winner: &slide::Winner, press: &Press, base: &Base) -> Winner {
    Winner {
        title: winner.title.clone(),
        incident: base.link(&winner.incident),
        because: winner.because.clone(),
        sticker: winner.sticker.clone().map(|one| Stat::plain(one.value, one.label)),
        portrait: press.winners.portrait(winner.place).unwrap_or_default().to_owned(),
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
