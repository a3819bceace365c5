//! What several templates may see. Every number here is a finished phrase, every chart a finished SVG.

use serde::Serialize;

use crate::words::{Language, say};

/// What every template sees as `site`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Site {
    /// The report's title.
    pub title: String,
    /// Whose report it is; empty if the settings do not say.
    pub organisation: String,
    /// The year it looks back on.
    pub year: i32,
    /// Language of the site: `en` or `de`.
    pub language: &'static str,
    /// A line on every page; empty where there is none.
    pub notice: String,
    /// Such as `Data as of 9 January 2026`.
    pub freeze: String,
    /// Where readers report a mistake; empty if the settings do not say.
    pub feedback: String,
    /// Whether anybody has scored anything; without it pages say "not yet read".
    pub is_read: bool,
    /// Whether enough awards were given for a yearbook.
    pub has_yearbook: bool,
    /// Whether there is a teaser.
    pub has_teaser: bool,
}

/// The root of what a template sees besides `site`.
#[derive(Clone, Debug, Serialize)]
pub struct Page<T> {
    /// The page itself.
    pub page: Frame,
    /// What is on it, as `it`.
    pub it: T,
}

/// What every page has, as `page`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Frame {
    /// Title of the page.
    pub title: String,
    /// One sentence for search results and link previews.
    pub description: String,
    /// The relative path from this page to the root of the site: empty, `../` or `../../`.
    pub root: String,
    /// Which part of the site this is: cover, deck, findings, yearbook, incidents, method, data.
    pub section: &'static str,
    /// Which list of the incidents this is: all, services, months, severities, near-misses; empty elsewhere.
    pub list: &'static str,
    /// What a link to this page shows where it is posted.
    pub share: Share,
    /// The content security policy.
    pub policy: String,
    /// Address of the style sheet; empty where `style` holds it.
    pub stylesheet: String,
    /// Address of the script; empty where there is none, or where `script` holds it.
    pub script_file: String,
    /// The style sheet itself, for a page in one file.
    pub style: String,
    /// The script itself, for a page in one file.
    pub script: String,
}

/// The card of a page; all of it is empty where it has none.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Share {
    /// Relative address of the card as an SVG.
    pub svg: String,
    /// The page's own address; empty where the report has none.
    pub address: String,
    /// The address of the card as a PNG; empty where there is none.
    pub image: String,
    /// What the picture says.
    pub alt: String,
}

/// A run of words in a title.
#[derive(Clone, Debug, Serialize)]
pub struct TitlePart {
    /// The words.
    pub text: String,
    /// Empty, `first`, `second` or `third`: the chart's colour that these words explain.
    pub tone: &'static str,
}

/// Words that may lead somewhere.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    /// The words.
    pub text: String,
    /// Where they lead; empty where they do not.
    pub href: String,
}

impl Link {
    /// Makes words with a link.
    pub fn to(text: impl Into<String>, href: impl Into<String>) -> Link {
        Link { text: text.into(), href: href.into() }
    }

    /// Makes words without a link.
    pub fn plain(text: impl Into<String>) -> Link {
        Link { text: text.into(), href: String::new() }
    }
}

/// The numbers behind a chart.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// The heads of its columns.
    pub head: Vec<String>,
    /// Its rows; the first cell heads each.
    pub rows: Vec<Vec<Link>>,
}

impl Table {
    /// Makes a table; `caption` and `head` are ids of words.
    pub fn new<const N: usize>(
        language: Language,
        caption: &str,
        head: [&str; N],
        rows: Vec<Vec<Link>>,
    ) -> Table {
        let head = head.map(|id| say!(language, id)).to_vec();
        Table { caption: say!(language, caption), head, rows }
    }
}

/// A figure: a chart with its numbers and its footing.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// The SVG for wide screens; print with `safe`.
    pub wide: String,
    /// The SVG for narrow screens; print with `safe`.
    pub tall: String,
    /// The numbers behind it.
    pub table: Table,
    /// The lines under it: counted, filter, definition, freeze; none is empty.
    pub footing: Vec<String>,
}

/// A big number with its label.
#[derive(Clone, Debug, Serialize)]
pub struct Stat {
    /// Such as `58%`.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// The ink of the strokes that it explains: ink, muted, first, second or third; empty where it explains none.
    pub swatch: &'static str,
    /// How those strokes are drawn: broad, ball, square, ring or rings; empty where it explains none.
    pub stroke: &'static str,
}

impl Stat {
    /// Makes a number that is no key to the strokes of a chart.
    pub fn plain(value: impl Into<String>, label: impl Into<String>) -> Stat {
        Stat { value: value.into(), label: label.into(), swatch: "", stroke: "" }
    }
}

/// A hypothesis, as its slide and its page show it.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimCard {
    /// The hypothesis's id.
    pub id: String,
    /// Such as `Hypothesis 1 of 4, written down before we looked`.
    pub place: String,
    /// The claim as a sentence.
    pub statement: String,
    /// supported, refuted, inconclusive, not-testable, exploratory or retired.
    pub verdict: &'static str,
    /// The verdict as a word to print.
    pub word: String,
    /// Whether the word is a stamp; an exploratory or retired claim has none.
    pub stamp: bool,
    /// This year, exactly.
    pub census: String,
    /// Which incidents count, such as `This year, among 38 of the 47 read with enough confidence`; empty where there are no `sides`, and in the teaser.
    pub among: String,
    /// The value of each side and how they differ; where there are none, the census says it all.
    pub sides: Vec<Stat>,
    /// What this year says about other years.
    pub inference: String,
    /// How the claim fares under the other readings, such as `Holds in 4 of 5 other readings`; may be empty.
    pub badge: String,
    /// Under which readings it does not hold, such as `not with recorded times`; may be empty.
    pub breaks: String,
    /// The smallest effect that this many incidents would have shown; may be empty.
    pub detectable: String,
    /// One honest sentence on what the verdict does not say.
    pub caution: String,
    /// What the last edition said, such as `In 2024: inconclusive, 6.3 times`; empty where the claim is new.
    pub before: String,
    /// Why it was asked, as HTML: the first paragraph on a slide; print with `safe`.
    pub why: String,
    /// Address of its page.
    pub href: String,
}

/// An entry of a list, with a line about it.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// What it is, and where it leads.
    pub link: Link,
    /// A line about it.
    pub note: String,
}

impl Item {
    /// Makes an entry without a link.
    pub fn plain(thing: impl Into<String>, note: String) -> Item {
        Item { link: Link::plain(thing), note }
    }
}

/// A winner on the slide of awards.
#[derive(Clone, Debug, Serialize)]
pub struct Winner {
    /// The superlative that it won.
    pub title: String,
    /// The incident, and its page.
    pub incident: Link,
    /// Why it won, in numbers.
    pub because: String,
    /// Its portrait as SVG; print with `safe`.
    pub portrait: String,
    /// The number that says why, with the word below it; `None` where no number does.
    pub sticker: Option<Stat>,
}

/// A picture that is no chart, such as the class photo.
#[derive(Clone, Debug, Serialize)]
pub struct Art {
    /// The SVG for wide screens; print with `safe`.
    pub wide: String,
    /// The SVG for narrow screens; print with `safe`.
    pub tall: String,
}

/// A claim that was asked before.
#[derive(Clone, Debug, Serialize)]
pub struct Again {
    /// The claim, and its page.
    pub claim: Link,
    /// What it said then, such as `inconclusive in 2024`.
    pub before: String,
    /// What it says now.
    pub now: String,
    /// Whether that is the same answer.
    pub same: bool,
}

/// A big number with its words and its n.
#[derive(Clone, Debug, Serialize)]
pub struct Counted {
    /// Such as `31%`.
    pub value: String,
    /// What it is, such as `reviewed`.
    pub label: String,
    /// Of how many, such as `18 of 59`.
    pub n: String,
}

/// A number of last year beside this year's.
#[derive(Clone, Debug, Serialize)]
pub struct Pair {
    /// Last year's.
    pub then: Counted,
    /// This year's.
    pub now: Counted,
    /// Whether luck alone would hardly have moved it so far.
    pub changed: bool,
    /// Both with the ranges that luck allows.
    pub figure: Figure,
}

/// A claim as the stage tells it.
#[derive(Clone, Debug, Serialize)]
pub struct Bet {
    /// When it was written down, such as `In January we wrote down a bet:`.
    pub asked: String,
    /// The claim in the words of the stage, without quotation marks.
    pub quote: String,
    /// How long that is: empty for a short one, mid, long or longest.
    pub length: &'static str,
    /// Whether it has a word that is too long for the narrowest screens.
    pub wordy: bool,
    /// What the room is asked.
    pub question: String,
    /// supported, refuted, inconclusive, not-testable or exploratory.
    pub verdict: &'static str,
    /// The verdict as a word to print.
    pub word: String,
    /// Whether the word is a stamp; an exploratory claim has none.
    pub stamp: bool,
    /// The estimate, such as `39×`.
    pub number: String,
    /// How wide that is: wide-1 to wide-10.
    pub size: &'static str,
    /// What it counts, such as `per hour`; may be empty.
    pub unit: String,
    /// What each side was like.
    pub sides: Vec<Counted>,
    /// One line of doubt.
    pub doubt: String,
}

/// One slide.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Slide {
    /// Its address in the deck; a second beat has `.2` at its end.
    pub id: String,
    /// Its number, from 1, on stage or in the appendix.
    pub number: usize,
    /// Where it stands, such as `3/14` or `A 4/17`.
    pub place: String,
    /// The same for a screen reader, such as `Slide 3 of 14, part 2`.
    pub place_text: String,
    /// Which of its beats this is, from 1.
    pub beat: usize,
    /// How many beats it has; where there are two, the first one asks.
    pub beats: usize,
    /// Whether it belongs to the appendix.
    pub appendix: bool,
    /// night, cobalt, dawn or paper.
    pub ground: &'static str,
    /// Its kind, such as `cover`; `slides/KIND.html` shows it.
    pub kind: &'static str,
    /// The finding in words.
    pub title: Vec<TitlePart>,
    /// The title as plain text.
    pub title_text: String,
    /// How many letters its longest word has.
    pub longest_word: usize,
    /// A line above the title; may be empty.
    pub kicker: String,
    /// Lines below the title.
    pub lines: Vec<String>,
    /// Big numbers.
    pub stats: Vec<Stat>,
    /// The picture, where there is one.
    pub figure: Option<Figure>,
    /// The picture that is made of heads, on slides of the kinds `cover`, `photo` and `closing`; on the last one there may be none.
    pub art: Option<Art>,
    /// The line at the foot, such as `38 of 59` and `9 January 2026`; the rest is behind the numbers.
    pub footing: Vec<String>,
    /// The claim as its page has it, on a slide of the kind `bet`.
    pub card: Option<ClaimCard>,
    /// The claim as the stage tells it, on slides of the kinds `ask` and `bet`.
    pub bet: Option<Bet>,
    /// The entries, on a slide of the kind `list` or `memory`.
    pub items: Vec<Item>,
    /// The winners, on a slide of the kind `awards`.
    pub winners: Vec<Winner>,
    /// The claims that were asked before, on a slide of the kind `memory`.
    pub again: Vec<Again>,
    /// Last year's numbers, on slides of the kinds `then` and `last-year`.
    pub pairs: Vec<Pair>,
    /// The authors' own words as HTML, on a slide of the kind `prose`; print with `safe`.
    pub body: String,
    /// Where the slide leads, such as to its finding's page.
    pub links: Vec<Link>,
    /// The address of the report as a QR code, on the last slide, where it has one; print with `safe`.
    pub qr: String,
    /// That address without its protocol, for readers who type it.
    pub address: String,
    /// The slide before it; empty on the first.
    pub previous: String,
    /// The slide after it; empty on the last.
    pub next: String,
    /// The slide as `slides/KIND.html` shows it, for `deck.html`; print with `safe`.
    pub html: String,
}

/// The slideshow, for `deck.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Deck {
    /// Whether this is the deck in one file.
    pub single: bool,
    /// Whether this is the teaser.
    pub teaser: bool,
    /// How many slides there are on stage.
    pub count: usize,
    /// How many beats those have.
    pub beats: usize,
    /// How many slides the appendix has.
    pub appendix: usize,
    /// The SVG parts that the heads on slides refer to; print with `safe`, once and anywhere on the page.
    pub parts: String,
    /// The beats of the slides, those of the appendix last.
    pub slides: Vec<Slide>,
}
