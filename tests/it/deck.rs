//! The deck: which slides there are, what each says, and how much doubt stands beside it.

mod bets;
mod every;
mod german;
mod sentences;
mod sides;
mod titles;

use incident_wrapped::awards::Award;
use incident_wrapped::chart::{Mark, Shape};
use incident_wrapped::deck::{self, Content, Headline};
use incident_wrapped::findings::{self, Finding, Ruling};
use incident_wrapped::model::{Edition, Estimand, Filter, Hypothesis, Measure};
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::telling::{Deck, Figure, Scene, Slide, Target, Telling, Tellings};
use incident_wrapped::{chart, telling};

use crate::harness::{coverage, edition, edition_with, filter, folder, hypothesis};

/// Everything that the deck makes of an edition.
pub struct Told {
    pub edition: Edition,
    pub findings: Vec<Finding>,
    pub rulings: Vec<Ruling>,
    pub tellings: Tellings,
    pub deck: Deck,
    pub teaser: Deck,
}

pub fn told(edition: Edition) -> Told {
    told_with(edition, Vec::new())
}

pub fn told_with(edition: Edition, awards: Vec<Award>) -> Told {
    let findings = findings::all(&edition);
    let rulings = findings::judge(&edition);
    let tellings = telling::tell(&edition, &findings, &rulings);
    let content = Content {
        edition: &edition,
        findings: &findings,
        rulings: &rulings,
        tellings: &tellings,
        awards: &awards,
    };
    let (deck, teaser) = (deck::compose(content), deck::teaser(content));
    Told { edition, findings, rulings, tellings, deck, teaser }
}

impl Told {
    /// The slides on stage.
    pub fn ids(&self) -> Vec<&str> {
        self.deck.slides.iter().map(|slide| slide.id.as_str()).collect()
    }

    /// The slides of the appendix.
    pub fn appendix(&self) -> Vec<&str> {
        self.deck.appendix.iter().map(|slide| slide.id.as_str()).collect()
    }

    pub fn slide(&self, id: &str) -> &Slide {
        let mut slides = self.deck.all();
        slides.find(|slide| slide.id == id).unwrap()
    }

    pub fn title(&self, id: &str) -> String {
        plain_spaces(&self.slide(id).title.text())
    }

    pub fn finding(&self, id: &str) -> &Finding {
        self.findings.iter().find(|finding| finding.id == id).unwrap()
    }

    pub fn telling(&self, id: &str) -> &Telling {
        self.tellings.finding(id).unwrap()
    }

    pub fn sentence(&self, id: &str) -> String {
        plain_spaces(&self.telling(id).sentence)
    }

    fn ruling(&self, id: &str) -> &Ruling {
        let mut rulings = self.rulings.iter();
        rulings.find(|ruling| ruling.hypothesis.id == id).unwrap()
    }

    pub fn census(&self, id: &str) -> String {
        plain_spaces(&self.tellings.claim(id).unwrap().card.census)
    }

    pub fn inference(&self, id: &str) -> String {
        plain_spaces(&self.tellings.claim(id).unwrap().card.inference)
    }

    fn headline(&self) -> Headline {
        deck::headline(Content {
            edition: &self.edition,
            findings: &self.findings,
            rulings: &self.rulings,
            tellings: &self.tellings,
            awards: &[],
        })
    }

    fn figures(&self) -> Vec<Figure> {
        let findings = self.tellings.findings.iter().flat_map(|one| &one.figures);
        let claims = self.tellings.claims.iter().flat_map(|one| &one.figures);
        let mut figures: Vec<Figure> = findings.chain(claims).cloned().collect();
        figures.extend(self.deck.all().filter_map(figure).cloned());
        figures
    }

    /// Everything that a reader may meet as a sentence.
    fn sentences(&self) -> Vec<String> {
        let findings = self.tellings.findings.iter();
        let mut said: Vec<String> = findings.map(|one| one.sentence.clone()).collect();
        for card in self.tellings.claims.iter().map(|one| one.card.clone()) {
            said.extend([card.place, card.census, card.inference, card.caution]);
        }
        for slide in self.deck.all().chain(&self.teaser.slides) {
            said.push(words(slide));
            said.extend(verdicts(slide));
        }
        for figure in self.figures() {
            let footing = figure.footing;
            said.extend([figure.chart.title, figure.chart.description]);
            said.extend([footing.counted, footing.filter, footing.definition]);
        }
        let headline = self.headline();
        said.extend([headline.title.text(), headline.doubt]);
        said
    }
}

pub fn figure(slide: &Slide) -> Option<&Figure> {
    match &slide.scene {
        Scene::Picture { figure, .. } | Scene::NearMisses { figure, .. } => Some(figure),
        Scene::Bet(bet) => Some(&*bet.figure),
        _ => None,
    }
}

/// Returns what a slide says of verdicts and of reasons.
fn verdicts(slide: &Slide) -> Vec<String> {
    match &slide.scene {
        Scene::Bet(bet) => vec![bet.card.inference.clone()],
        Scene::Awards { winners, .. } => winners.iter().map(|one| one.because.clone()).collect(),
        Scene::List { items, .. } => items.iter().map(|(_, note)| note.clone()).collect(),
        Scene::Memory { verdicts, .. } => {
            verdicts.iter().flat_map(|again| [again.before.clone(), again.now.clone()]).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the title and the text of a slide, without verdict lines and footing.
fn words(slide: &Slide) -> String {
    let mut words = vec![slide.kicker.clone(), slide.title.text()];
    match &slide.scene {
        // The other numbers of the year are for the speaker.
        Scene::Cover { stats, also, .. } => {
            let first = stats.iter().take(1);
            words.extend(first.map(|stat| format!("{} {}", stat.value, stat.label)));
            words.extend(also.clone());
        }
        Scene::NearMisses { lines, umbrellas, .. } => {
            words.extend(lines.clone());
            words.extend(umbrellas.iter().map(|one| format!("{} {}", one.count, one.label)));
        }
        Scene::Photo(photo) => words.push(photo.line.clone()),
        Scene::Picture { lines, stats, .. } => {
            words.extend(lines.clone());
            // A key explains the marks of the picture, as the words of an axis do.
            let numbers = stats.iter().filter(|stat| stat.swatch.is_none());
            words.extend(numbers.map(|stat| format!("{} {}", stat.value, stat.label)));
        }
        Scene::Awards { lead, winners } => {
            words.push(lead.clone());
            words.extend(winners.iter().map(|winner| winner.title.clone()));
        }
        Scene::Memory { lead, lines, .. } => {
            words.push(lead.clone());
            words.extend(lines.clone());
        }
        Scene::LastYear { asks, pairs, .. } => {
            words.push(asks.text());
            let both = pairs.iter().flat_map(|pair| [&pair.then, &pair.now]);
            words.extend(both.map(|one| format!("{} {} {}", one.value, one.label, one.n)));
        }
        Scene::Prose { .. } | Scene::Bet(_) => {}
        // What stays open has its verdict beside it.
        Scene::List { lead, items } if slide.id == "could-not-tell" => {
            words.push(lead.clone());
            words.extend(items.iter().map(|(cell, _)| cell.text.clone()));
        }
        Scene::List { lead, items } => {
            words.push(lead.clone());
            words.extend(items.iter().map(|(cell, note)| format!("{} {note}", cell.text)));
        }
        Scene::Closing { invite, .. } => words.push(invite.clone()),
    }
    words.join(" ")
}

/// Minutes to detect, without and with a test: the golden pair.
const A: [u32; 10] = [4, 9, 12, 15, 22, 31, 40, 75, 180, 610];
const B: [u32; 8] = [1, 1, 2, 3, 3, 5, 8, 13];

pub fn detected(minutes: &[u32], side: &str) -> Vec<String> {
    let line = |m: &u32| format!("started 2025-01-02 09:00, detected +{m}m, confidence 5, {side}");
    minutes.iter().map(line).collect()
}

pub fn golden() -> Vec<String> {
    let mut lines = detected(&A, "not-covered");
    lines.extend(detected(&B, "covered"));
    lines
}

pub fn web_tests() -> Hypothesis {
    hypothesis("web-tests", coverage(Measure::TimeToDetect), ">= 2")
}

/// Claims that at least half of all incidents were covered.
pub fn half_covered() -> Hypothesis {
    let matching = filter([("observations.covered", true)]);
    let group = Filter::default();
    hypothesis("covered", Estimand::Share { matching, group }, ">= 0.5")
}

fn golden_year() -> Told {
    told(edition_with(golden(), [web_tests(), half_covered()]))
}

#[test]
fn the_two_lines_of_a_claim_have_their_form() {
    let year = golden_year();
    assert_eq!(
        year.census("web-tests"),
        "This year, among the 18 read with enough confidence: 27 min in 10 (no test watching) against 3 min in 8 \
         (test watching), 8.8 times as long."
    );
    assert_eq!(
        year.inference("web-tests"),
        "Beyond this year: inconclusive, between 1.3 and 62 times; the claim asks for at least 2."
    );
    assert_eq!(
        year.census("covered"),
        "This year, among the 18 read with enough confidence: 8 (44%)."
    );
    assert_eq!(year.inference("covered"), "Beyond this year: inconclusive, 19–72%, threshold 50%.");
}

#[test]
fn a_claim_that_some_cannot_answer_says_so() {
    let mut lines = golden();
    lines.push("started 2025-01-03 09:00, detected +5m, confidence 5".to_owned());
    let year = told(edition_with(lines, [half_covered()]));
    let census = year.census("covered");
    assert!(
        census.starts_with("This year, among 18 of the 19 read with enough confidence:"),
        "{census}"
    );
}

#[test]
fn a_claim_on_few_is_no_percentage_and_says_why() {
    let year = told(edition_with(detected(&[1, 2, 3, 4], "covered"), [half_covered()]));
    assert_eq!(
        year.census("covered"),
        "This year, among the 4 read with enough confidence: 4 of 4."
    );
    assert_eq!(
        year.inference("covered"),
        "Beyond this year: not testable, only 4 incidents; it takes 10."
    );
}

#[test]
fn a_late_claim_is_a_number_and_a_retired_one_has_no_slide() {
    let late = Hypothesis { registered: None, ..half_covered() };
    let retired = Hypothesis { retired: Some("answered last year.".to_owned()), ..web_tests() };
    let year = told(edition_with(golden(), [late, retired]));
    assert_eq!(year.inference("covered"), "Beyond this year: exploratory, 22–69%, threshold 50%.");
    assert_eq!(
        year.inference("web-tests"),
        "Beyond this year: not judged. Retired: answered last year."
    );
    assert_eq!(
        year.ids(),
        [
            "cover",
            "volume",
            "confidence",
            "detection",
            "covered",
            "calendar",
            "photo",
            "next",
            "closing"
        ]
    );
}

#[test]
fn the_headline_is_the_first_supported_claim() {
    let sure = hypothesis("sure", coverage(Measure::TimeToDetect), ">= 1");
    let year = told(edition_with(golden(), [half_covered(), sure]));
    let headline = year.headline();
    assert_eq!(headline.id, "sure");
    assert!(headline.doubt.contains("supported"), "{}", headline.doubt);
    assert_eq!(golden_year().headline().id, "detection");
    assert_eq!(told(edition(["started 09:00"])).headline().id, "volume");
}

#[test]
fn the_report_chooses_and_orders_its_slides() {
    let mut chosen = edition_with(golden(), [web_tests()]);
    chosen.settings.deck.slides =
        Some(["closing", "web-tests", "cover", "reviews"].map(str::to_owned).into());
    let year = told(chosen);
    assert_eq!(year.ids(), ["closing", "web-tests", "cover"]);

    let mut without = edition_with(golden(), [web_tests()]);
    without.settings.deck.leave_out = vec!["volume".to_owned(), "web-tests".to_owned()];
    let year = told(without);
    assert!(!year.ids().contains(&"volume") && !year.ids().contains(&"web-tests"));
}

#[test]
fn claims_without_an_answer_are_listed_and_asked_again() {
    let year = golden_year();
    assert_eq!(year.title("could-not-tell"), "Both our claims stay open.");
    let Scene::List { items, .. } = &year.slide("could-not-tell").scene else { panic!("a list") };
    assert_eq!(items[0].0.text, "Covered");
    assert_eq!(plain_spaces(&items[0].1), "Luck allows 19–72%. Our bet: at least 50%.");
    assert_eq!(items[0].0.target, Some(Target::Finding("covered".to_owned())));
    assert_eq!(year.title("next"), "In 2026 we ask two questions.");
}

#[test]
fn nobody_is_confident_where_nobody_has_read() {
    let year = told(edition(
        detected(&[1, 2, 3], "covered").iter().map(|line| line.replace("confidence 5, ", "")),
    ));
    let footing = &figure(year.slide("detection")).unwrap().footing;
    assert_eq!(footing.filter, "not yet read: nobody has scored confidence");
    assert!(year.sentence("confidence").starts_with("Not yet read"));
    let read = golden_year();
    assert_eq!(figure(read.slide("detection")).unwrap().footing.filter, "confidence 4 or 5 of 5");
}

#[test]
fn times_of_the_form_are_counted_in_the_footing() {
    let lines = ["5m", "6m", "7m"]
        .map(|t| format!("recorded started 09:00, recorded detected 09:0{}", &t[..1]));
    let year = told(edition(lines));
    let footing = &figure(year.slide("detection")).unwrap().footing;
    assert_eq!(plain_spaces(&footing.counted), "all 3 incidents, 3 as recorded");
}
