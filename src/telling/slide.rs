//! Deck and slide: the words are finished, and no HTML is made yet.

use std::sync::Arc;

use crate::chart::Role;
use crate::findings::Verdict;
use crate::model::IncidentId;
use crate::source::Span;

pub use super::figure::{Cell, Figure, Footing, Table, Target};

/// The colour of a stretch of a title; coloured words are the legend of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Like the rest of the text.
    Plain,
    /// In the first accent.
    First,
    /// In the second accent.
    Second,
    /// In the third accent.
    Third,
}

/// A stretch of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The words.
    pub text: String,
    /// Their colour.
    pub tone: Tone,
}

/// A sentence whose words may be coloured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title(pub Vec<Stretch>);

impl Title {
    /// Makes a title without colour.
    pub fn plain(text: impl Into<String>) -> Title {
        Title::default().then(text, Tone::Plain)
    }

    /// Makes a title of a sentence in which marks say which words are coloured: `<1>`, `<2>` or `<3>` for an accent, `</>` for its end.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::telling::{Title, Tone};
    /// let title = Title::said("With one <1>at once</>.");
    /// assert_eq!(title.text(), "With one at once.");
    /// assert_eq!((title.0[1].text.as_str(), title.0[1].tone), ("at once", Tone::First));
    /// ```
    pub fn said(sentence: &str) -> Title {
        let mut title = Title::default();
        for stretch in sentence.split("</>") {
            let marks = [("<1>", Tone::First), ("<2>", Tone::Second), ("<3>", Tone::Third)];
            let marked = marks.into_iter().find_map(|(mark, tone)| {
                let (plain, coloured) = stretch.split_once(mark)?;
                Some([(plain, Tone::Plain), (coloured, tone)])
            });
            let parts = marked.unwrap_or([(stretch, Tone::Plain), ("", Tone::Plain)]);
            for (text, tone) in parts.into_iter().filter(|(text, _)| !text.is_empty()) {
                title = title.then(text, tone);
            }
        }
        title
    }

    /// Appends more words.
    pub fn then(mut self, text: impl Into<String>, tone: Tone) -> Title {
        self.0.push(Stretch { text: text.into(), tone });
        self
    }

    /// Returns the words alone.
    pub fn text(&self) -> String {
        self.0.iter().map(|part| part.text.as_str()).collect()
    }
}

/// A big number with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stat {
    /// Such as `58%`.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// The mark that it explains, where it is a line of a picture's key.
    pub swatch: Option<Swatch>,
}

impl Stat {
    /// Makes a number that explains no mark.
    pub fn plain(value: impl Into<String>, label: impl Into<String>) -> Stat {
        Stat { value: value.into(), label: label.into(), swatch: None }
    }
}

/// A mark of a picture, to be shown beside the words that explain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swatch {
    /// The ink of the mark.
    pub role: Role,
    /// How the mark is drawn.
    pub stroke: Stroke,
}

/// How a mark that a key explains is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// A broad line.
    Broad,
    /// A broad line that ends in a ball.
    Ball,
    /// A broad line that ends in a square.
    Square,
    /// A ring.
    Ring,
    /// Rings in the inks of the other lines.
    Rings,
}

/// An award as its slide tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Winner {
    /// The award's id.
    pub award: String,
    /// Its place among all awards, from 0.
    pub place: usize,
    /// The superlative.
    pub title: String,
    /// The incident that won it.
    pub id: IncidentId,
    /// Its title, which leads to its page.
    pub incident: Cell,
    /// Why it won, in numbers.
    pub because: String,
    /// The number that says why, with the word below it; `None` where no number does.
    pub sticker: Option<Stat>,
}

/// What held, and the near misses that it kept dry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Umbrella {
    /// How many there were.
    pub n: usize,
    /// The same as it is written.
    pub count: String,
    /// How many are not shown, such as `+ 9`; empty if all are.
    pub more: String,
    /// What held.
    pub label: String,
    /// Those that are shown.
    pub kept: Vec<IncidentId>,
}

/// Everybody on one photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassPhoto {
    /// Those who stand in rows, in the order in which they came.
    pub rows: Vec<IncidentId>,
    /// Those who look in from the edges.
    pub edges: Vec<IncidentId>,
    /// Who that is, in a few words.
    pub line: String,
    /// The picture in words.
    pub said: String,
}

/// A claim that was asked before, with both verdicts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// The claim, which leads to its page.
    pub claim: Cell,
    /// Such as `inconclusive in 2024`.
    pub before: String,
    /// Such as `supported now`.
    pub now: String,
    /// Whether both are the same.
    pub same: bool,
}

/// A number of last year beside that of this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Last year's number, what it is, and of how many.
    pub then: Counted,
    /// This year's.
    pub now: Counted,
    /// Whether luck alone would hardly have moved it so far.
    pub changed: bool,
    /// Both with the ranges that luck allows.
    pub figure: Figure,
}

/// A big number with its words and its n.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Such as `31%`.
    pub value: String,
    /// What it is, such as `reviewed`.
    pub label: String,
    /// Of how many, such as `18 of 59`.
    pub n: String,
}

/// How a verdict fares under the other readings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Badge {
    /// Such as `Holds in 4 of 5 other readings`; empty if there is no other reading, or no verdict to hold.
    pub holds: String,
    /// In which ones it does not: `not with recorded times`; empty if it holds in all.
    pub breaks: String,
}

impl Badge {
    /// Returns both as one sentence without a full stop.
    pub fn text(&self) -> String {
        match self.breaks.is_empty() {
            true => self.holds.clone(),
            false => format!("{}, {}", self.holds, self.breaks),
        }
    }
}

/// A hypothesis as its slide and its page tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimCard {
    /// The hypothesis's id.
    pub id: String,
    /// Such as `Hypothesis 1 of 4, written down before we looked`.
    pub place: String,
    /// The claim as a sentence.
    pub statement: String,
    /// The verdict; a retired one has none.
    pub verdict: Option<Verdict>,
    /// This year, exactly.
    pub census: String,
    /// Who is compared, and what each side was like as big numbers; none if the census says it all.
    pub sides: Option<(String, Vec<Stat>)>,
    /// Beyond this year: the verdict, its interval and the threshold.
    pub inference: String,
    /// How the verdict fares under the other readings.
    pub badge: Badge,
    /// The smallest effect that this many incidents would have shown; empty if the method cannot tell.
    pub detectable: String,
    /// A sentence on what the verdict does not say.
    pub caution: String,
    /// Why it was asked: the Markdown of the file.
    pub why: Span,
}

/// A claim as the stage tells it: the room is asked, and then sees what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bet {
    /// What its page and the speaker say of it.
    pub card: ClaimCard,
    /// When it was written down, such as `In January we wrote down a bet:`; empty where nobody is asked.
    pub asked: String,
    /// The claim in the words of the stage.
    pub quote: String,
    /// What the room is asked.
    pub question: String,
    /// The estimate in a few characters, such as `39×`.
    pub number: String,
    /// What it counts, such as `per hour`; may be empty.
    pub unit: String,
    /// What each side was like.
    pub sides: Vec<Counted>,
    /// The bet and what luck allows on one line.
    pub figure: Arc<Figure>,
    /// One line of doubt.
    pub doubt: String,
}

/// What a slide shows beside its title.
#[derive(Clone, Debug, PartialEq)]
pub enum Scene {
    /// The report's name, and how many came.
    Cover {
        /// The year in numbers, of which the slide shows the first.
        stats: Vec<Stat>,
        /// What else there is, a sentence each.
        also: Vec<String>,
        /// Those who came.
        faces: Vec<IncidentId>,
    },
    /// A picture, with a line or two beside it.
    Picture {
        /// A line or two below the title.
        lines: Vec<String>,
        /// Big numbers beside the picture.
        stats: Vec<Stat>,
        /// The picture, which the deck and the teaser share.
        figure: Arc<Figure>,
    },
    /// A claim, first as a question where it was a bet.
    Bet(Box<Bet>),
    /// A list of things with a line each.
    List {
        /// A line below the title.
        lead: String,
        /// Each thing, where it leads, and a line on it.
        items: Vec<(Cell, String)>,
    },
    /// Near misses under what held.
    NearMisses {
        /// What is said beside the picture where no other slide is seen.
        lines: Vec<String>,
        /// What held.
        umbrellas: Vec<Umbrella>,
        /// The numbers behind it, and the picture in words.
        figure: Arc<Figure>,
    },
    /// Awards with those that won them.
    Awards {
        /// A line below the title, where no other slide is seen.
        lead: String,
        /// Each award.
        winners: Vec<Winner>,
    },
    /// What the edition before said, and what became of it.
    Memory {
        /// A line below the title.
        lead: String,
        /// Claims with both verdicts.
        verdicts: Vec<Again>,
        /// What became of the rest, a sentence each.
        lines: Vec<String>,
    },
    /// Last year's numbers, and what became of them.
    LastYear {
        /// What the room is asked.
        asks: Title,
        /// At most two numbers.
        pairs: Vec<Pair>,
        /// What became of the rest, a sentence each, for the speaker.
        lines: Vec<String>,
    },
    /// The authors' own slide.
    Prose {
        /// Its Markdown, without the speaker's notes.
        body: Span,
    },
    /// Everybody.
    Photo(ClassPhoto),
    /// The last slide.
    Closing {
        /// What to do next.
        invite: String,
        /// Those who say goodbye.
        faces: Vec<IncidentId>,
        /// Links to the report, to say what is wrong, and so on: words and address.
        links: Vec<(String, String)>,
    },
}

impl Scene {
    /// Returns in how many steps it is shown: two where the room is asked first.
    pub fn beats(&self) -> usize {
        match self {
            Scene::LastYear { .. } => 2,
            Scene::Bet(bet) if !bet.asked.is_empty() => 2,
            _ => 1,
        }
    }
}

/// One slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// Its address in the deck.
    pub id: String,
    /// A line above the title; may be empty.
    pub kicker: String,
    /// The finding in words.
    pub title: Title,
    /// What it shows.
    pub scene: Scene,
    /// The line at its foot: who was counted, how sure it is, until when; empty for that of its picture.
    pub footing: Vec<String>,
}

impl Slide {
    /// Makes a slide without a line above its title.
    pub fn new(id: impl Into<String>, title: Title, scene: Scene) -> Slide {
        Slide { id: id.into(), kicker: String::new(), title, scene, footing: Vec::new() }
    }

    /// Returns the addresses of its beats: the first has the id of the slide, the second `.2` behind it.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::telling::{Scene, Slide, Title};
    /// let (asks, pairs, lines) = (Title::plain("Did it change?"), Vec::new(), Vec::new());
    /// let asked = Scene::LastYear { asks, pairs, lines };
    /// let slide = Slide::new("memory", Title::plain("It did."), asked);
    /// assert_eq!(slide.addresses(), ["memory", "memory.2"]);
    /// ```
    pub fn addresses(&self) -> Vec<String> {
        let address = |beat| match beat {
            1 => self.id.clone(),
            beat => format!("{}.{beat}", self.id),
        };
        (1..=self.scene.beats()).map(address).collect()
    }

    /// Returns the title of one of its beats, counted from 1.
    pub fn title_of(&self, beat: usize) -> &Title {
        match &self.scene {
            Scene::LastYear { asks, .. } if beat < self.scene.beats() => asks,
            _ => &self.title,
        }
    }

    /// Makes the slide of a picture, with lines beside it and no big numbers.
    pub fn picture(id: &str, title: Title, lines: Vec<String>, figure: Figure) -> Slide {
        Slide::new(id, title, Scene::Picture { lines, stats: Vec::new(), figure: Arc::new(figure) })
    }

    /// Returns the lines beside its picture; none if it shows something else.
    pub fn lines(&self) -> &[String] {
        match &self.scene {
            Scene::Picture { lines, .. } | Scene::NearMisses { lines, .. } => lines,
            _ => &[],
        }
    }
}

/// The slideshow.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deck {
    /// The slides of the stage, in their order.
    pub slides: Vec<Slide>,
    /// The slides that are shown when somebody asks.
    pub appendix: Vec<Slide>,
}

impl Deck {
    /// Returns the ids of all slides in their order.
    pub fn ids(&self) -> Vec<&str> {
        self.all().map(|slide| slide.id.as_str()).collect()
    }

    /// Returns every slide, those of the appendix last.
    pub fn all(&self) -> impl Iterator<Item = &Slide> {
        self.slides.iter().chain(&self.appendix)
    }
}
