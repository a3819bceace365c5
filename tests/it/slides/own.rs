//! Own slides, what earlier years said, and the teaser.

use super::*;

const NOWHERE: Span = Span { source: SourceId(0), start: 0, end: 0 };

fn own(id: &str, after: Option<&str>) -> OwnSlide {
    OwnSlide {
        id: id.to_owned(),
        title: id.to_owned(),
        after: after.map(|after| (after.to_owned(), NOWHERE)),
        body: NOWHERE,
        notes: None,
        source: SourceId(0),
    }
}

#[test]
fn own_slides_stand_behind_what_they_follow_even_where_that_is_not_shown() {
    let mut edition = edition(["started 09:00"; 3]);
    edition.slides = vec![
        own("a", Some("b")),
        own("b", Some("volume")),
        own("c", Some("volume")),
        own("d", Some("detection")),
        own("e", None),
        own("f", Some("closing")),
    ];
    let year = told(edition);
    assert_eq!(
        year.ids(),
        ["cover", "volume", "b", "c", "a", "d", "calendar", "photo", "e", "closing", "f"]
    );
}

fn past(verdict: &str, statement: &str) -> PastHypothesis {
    PastHypothesis {
        statement: statement.to_owned(),
        verdict: Some(verdict.to_owned()),
        estimand: None,
        value: None,
        low: None,
        high: None,
        level: None,
        groups: Vec::new(),
    }
}

/// An edition of 2024 that asked about web tests and coverage, gave one award and made three promises.
fn remembered(mut edition: Edition) -> Edition {
    let promise = |kept| Promise { text: "A promise.".to_owned(), kept };
    let last = PastEdition {
        year: 2024,
        findings: BTreeMap::new(),
        hypotheses: BTreeMap::from([
            ("web-tests".to_owned(), past("inconclusive", "The statement of web-tests.")),
            ("covered".to_owned(), past("refuted", "Another statement.")),
        ]),
        awards: vec![PastAward {
            id: "never-again".to_owned(),
            winner: IncidentId("B-001".to_owned()),
            cluster: Some("clock-change".to_owned()),
        }],
        promises: vec![promise(Some(true)), promise(Some(false)), promise(None)],
        questions: Vec::new(),
        frozen: None,
        hashes: BTreeMap::new(),
        source: SourceId(0),
    };
    edition.memory.insert(2024, last);
    edition
}

#[test]
fn last_years_verdicts_promises_and_farewells_are_looked_at_again() {
    let mut lines_of_year = golden();
    lines_of_year.push("started 2025-03-30 03:00, cluster clock-change".to_owned());
    let year = told(remembered(edition_with(lines_of_year, [web_tests(), half_covered()])));
    let slide = year.slide("memory");
    let Scene::Memory { verdicts, .. } = &slide.scene else { panic!("memory") };
    let said: Vec<String> = verdicts
        .iter()
        .map(|again| {
            format!("{}: {}, {}, {}", again.claim.text, again.before, again.now, again.same)
        })
        .collect();
    assert_eq!(
        said,
        [
            "Covered: refuted in 2024, in other words, inconclusive now, false",
            "Web tests: inconclusive in 2024, inconclusive now, true"
        ]
    );
    assert_eq!(
        lines(slide),
        "Clock change was to never occur again. It did, once. Kept: 1 of 3 promises; nobody has looked at one."
    );
    assert_eq!(year.title("memory"), "What we said in 2024, and one thing we now say otherwise.");
    let all = hypothesis("web-tests", coverage(Measure::TimeToDetect), ">= 1");
    let surer = told(remembered(edition_with(golden(), [all])));
    assert_eq!(surer.title("memory"), "What we said in 2024, and one thing we now say otherwise.");
    let calm = told(remembered(edition(["started 09:00"])));
    assert!(
        lines(calm.slide("memory"))
            .starts_with("Clock change was to never occur again, and has not.")
    );
    assert!(!told(edition(["started 09:00"])).ids().contains(&"memory"));
}

fn ids(slides: &[Slide]) -> Vec<&str> {
    slides.iter().map(|slide| slide.id.as_str()).collect()
}

#[test]
fn the_teaser_is_the_year_its_best_answer_and_the_awards() {
    let sure = hypothesis("sure", coverage(Measure::TimeToDetect), ">= 1");
    let year = told(edition_with(golden(), [half_covered(), sure]));
    assert_eq!(ids(&year.teaser.slides), ["volume", "sure"], "no awards were given");
    let year = told(edition_with(golden(), [half_covered()]));
    assert_eq!(ids(&year.teaser.slides), ["volume", "detection"]);
    let year = told(edition(["started 09:00"; 3]));
    assert_eq!(ids(&year.teaser.slides), ["volume", "calendar"]);
    let mut chosen = edition(["started 09:00"; 3]);
    chosen.settings.deck.teaser = Some(["closing", "reviews", "cover"].map(str::to_owned).into());
    chosen.settings.deck.leave_out = vec!["cover".to_owned()];
    assert_eq!(ids(&told(chosen).teaser.slides), ["closing", "cover"]);
}

#[test]
fn each_slide_of_the_teaser_says_how_many_and_how_sure() {
    let year = content();
    let [volume, claim, awards] = year.teaser.slides.as_slice() else { panic!("three slides") };
    assert!(volume.title.text().starts_with("59 incidents"));
    assert_eq!(
        lines(volume),
        "A person noticed 39 of 59, an alert 10, a test 8. The longer the ray, the longer nobody knew. \
         Counted, not estimated."
    );
    let Scene::Bet(bet) = &claim.scene else { panic!("a bet") };
    assert_eq!(claim.kicker, "In January we wrote down a bet:");
    assert_eq!((claim.addresses().len(), bet.number.as_str()), (1, "39×"), "nobody is asked");
    assert_eq!(bet.doubt, "Strong hint, no proof.");
    assert!(
        lines(awards).starts_with("Prizes by fixed rules from 59 incidents and 9 near misses;")
    );
}

#[test]
fn a_teaser_without_a_claim_says_that_there_is_no_verdict() {
    let year = told(edition_with(golden(), []));
    assert_eq!(
        lines(&year.teaser.slides[1]),
        "95% intervals: 1 min to 13 min (8 incidents), 9 min to 3 h (10). Nobody had claimed it first, so there is no \
         verdict."
    );
}
