//! Bets on the stage: what the room is asked, and what it then sees.

use incident_wrapped::chart::{BetRow, Sign, Wins};
use incident_wrapped::findings::{Judged, Verdict};
use incident_wrapped::model::{Against, Names};
use incident_wrapped::stats::{Estimate, Method, Unit};
use incident_wrapped::telling::claim::bet::{bet, row};
use incident_wrapped::telling::claim::number::brief;
use incident_wrapped::telling::claim::scoreboard::scoreboard;
use incident_wrapped::words::Language;

use super::german::in_german;
use super::*;
use crate::harness::day;

/// Returns the number, its unit, the sides and the doubt of a bet in one line.
fn shown(year: &Told, id: &str) -> String {
    let Scene::Bet(bet) = &year.slide(id).scene else { panic!("a bet") };
    let sides = bet.sides.iter().map(|one| format!("{} {} {}", one.value, one.label, one.n));
    let sides: Vec<String> = sides.map(|one| one.trim_end().to_owned()).collect();
    let said = format!("{} {} | {} | {}", bet.number, bet.unit, sides.join(", "), bet.doubt);
    plain_spaces(&said.replace("  ", " "))
}

fn content() -> Told {
    told(folder("content"))
}

/// Returns a year whose claims are all on one ruling of its own: this estimate, at least or at most this much.
fn judged(
    estimand: Estimand,
    unit: Unit,
    claim: &str,
    range: (f64, f64, f64),
) -> (Ruling, Edition) {
    let edition = edition_with(golden(), [hypothesis("one", estimand, claim)]);
    let mut ruling = findings::judge(&edition).remove(0);
    let (low, value, high) = range;
    let estimate = Estimate::interval(value, low, high, 0.95, Method::new("given", unit));
    let at_least = claim.starts_with('>');
    let threshold = ruling.hypothesis.claim.threshold;
    let (wins, loses) = match at_least {
        true => (low >= threshold, high < threshold),
        false => (high <= threshold, low > threshold),
    };
    ruling.verdict = Some(match (wins, loses) {
        (true, _) => Verdict::Supported,
        (_, true) => Verdict::Refuted,
        _ => Verdict::Inconclusive,
    });
    ruling.reason = None;
    ruling.judged = Some(Judged { estimate: estimate.clone(), plain: estimate });
    (ruling, edition)
}

fn doubt(estimand: Estimand, unit: Unit, claim: &str, range: (f64, f64, f64)) -> [String; 2] {
    let (ruling, mut edition) = judged(estimand, unit, claim, range);
    [Language::English, Language::German].map(|language| {
        edition.settings.language = language;
        plain_spaces(&bet(&ruling, std::slice::from_ref(&ruling), &edition).unwrap().doubt)
    })
}

fn times() -> Estimand {
    coverage(Measure::TimeToDetect)
}

fn rate() -> Estimand {
    let against = Against::Group(filter([("calendar.working_hours", false)]));
    Estimand::RateRatio { group: filter([("calendar.working_hours", true)]), against }
}

fn points() -> Estimand {
    let (group, against) = (filter([("flag", true)]), Against::Group(filter([("flag", false)])));
    let matching = filter([("observations.covered", true)]);
    Estimand::DifferenceOfShares { matching, group, against }
}

fn part() -> Estimand {
    Estimand::Share { matching: filter([("flag", true)]), group: Filter::default() }
}

#[test]
fn the_bets_of_a_year_say_one_number_its_sides_and_its_doubt() {
    let year = content();
    for (id, said) in [
        ("web-tests", "39× | 5.5 min with a test 18, 3.5 h without 20 | Strong hint, no proof."),
        ("nights-and-weekends", "21% | 10 outside, 37 in office hours | Even with luck, not half."),
        (
            "fridays",
            "0.49× per hour | 4 on Fridays, 33 Monday to Thursday | Not twice. Fewer? Too close to call.",
        ),
        (
            "runbooks",
            "+20 points | 72% with a runbook 18, 52% without 25 | Spot on, and still open.",
        ),
        (
            "feature-flags",
            "4 it takes 5 | 24 without, 4 with a flag | Write down more, and ask again.",
        ),
        ("reviews-held", "+48 points | 78% this year 46, 31% in 2024 59 | More than luck alone."),
        (
            "support-hears-first",
            "38% | 18 others, 29 ourselves | Found while reading: a number, no bet.",
        ),
    ] {
        assert_eq!(shown(&year, id), said);
    }
}

#[test]
fn the_month_of_a_bet_has_its_year_where_that_is_not_the_reports() {
    let mut early = web_tests();
    early.registered = Some(day("2024-11-03"));
    let edition = edition_with(golden(), [early, half_covered()]);
    let asked = |year: &Told, id: &str| {
        let Scene::Bet(bet) = &year.slide(id).scene else { panic!("a bet") };
        bet.asked.clone()
    };
    let year = told(edition.clone());
    assert_eq!(asked(&year, "web-tests"), "In November 2024 we wrote down a bet:");
    assert_eq!(asked(&year, "covered"), "In January we wrote down a bet:");
    let year = in_german(edition);
    assert_eq!(asked(&year, "web-tests"), "Im November 2024 haben wir eine Wette notiert:");
    assert_eq!(asked(&year, "covered"), "Im Januar haben wir eine Wette notiert:");
}

#[test]
fn the_stage_has_the_short_sentence_and_the_register_the_long_one() {
    let mut claim = web_tests();
    claim.short = Some("Untested means unseen.".to_owned());
    let year = told(edition_with(golden(), [claim, half_covered()]));
    let Scene::Bet(bet) = &year.slide("web-tests").scene else { panic!("a bet") };
    assert_eq!(bet.quote, "Untested means unseen.");
    assert_eq!(bet.card.statement, "The statement of web-tests.");
    let Scene::Bet(bet) = &year.slide("covered").scene else { panic!("a bet") };
    assert_eq!(bet.quote, "The statement of covered.");
}

#[test]
fn what_was_written_down_too_late_is_no_bet() {
    let mut late = half_covered();
    late.registered = Some(day("2026-03-01"));
    let year = told(edition_with(golden(), [web_tests(), late]));
    let slide = year.slide("covered");
    let Scene::Bet(bet) = &slide.scene else { panic!("a bet") };
    assert_eq!((slide.addresses().len(), bet.asked.as_str()), (1, ""));
    let Mark::Bet(BetRow { bet: None, seen: Some(_), .. }) = &bet.figure.chart.mark else {
        panic!("a band without a signpost")
    };
    assert!(scoreboard(&year.rulings, &year.edition).is_none(), "one bet is no board");
}

#[test]
fn a_doubt_says_no_more_than_the_interval() {
    let cases = [
        (rate(), Unit::Ratio, ">= 2", (0.2, 0.5, 0.8), "Not twice. Fewer, even with luck."),
        (rate(), Unit::Ratio, ">= 2", (1.1, 1.4, 1.9), "Not twice, but more."),
        (rate(), Unit::Ratio, ">= 2", (0.8, 1.4, 1.9), "Not twice. More? Too close to call."),
        (rate(), Unit::Ratio, ">= 1", (0.2, 0.5, 0.8), "Even with luck, fewer."),
        (
            times(),
            Unit::Ratio,
            ">= 3",
            (0.5, 0.9, 2.9),
            "Not 3 times as long. Shorter? Too close to call.",
        ),
        (
            times(),
            Unit::Ratio,
            "<= 0.5",
            (0.6, 0.8, 1.4),
            "Not half as long. Shorter? Too close to call.",
        ),
        (times(), Unit::Ratio, "<= 0.5", (0.6, 0.7, 0.9), "Not half as long, but shorter."),
        (
            times(),
            Unit::Ratio,
            "<= 0.5",
            (1.2, 2.0, 4.0),
            "Not half as long. Longer, even with luck.",
        ),
        (
            points(),
            Unit::Points,
            ">= 0.2",
            (-0.3, -0.1, 0.1),
            "Not 20 points. Fewer? Too close to call.",
        ),
        (part(), Unit::Share, "<= 0.25", (0.3, 0.4, 0.6), "Even with luck, more than a quarter."),
        (part(), Unit::Share, ">= 0.66", (0.7, 0.8, 0.9), "Even with bad luck, 66% or more."),
        (part(), Unit::Share, "<= 0.5", (0.1, 0.2, 0.4), "Even with bad luck, no more than half."),
        (part(), Unit::Share, ">= 0.5", (0.3, 0.6, 0.8), "Leaning our way, and still open."),
        (part(), Unit::Share, "<= 0.5", (0.3, 0.6, 0.8), "Leaning the other way, and still open."),
    ];
    for (estimand, unit, claim, range, said) in cases {
        assert_eq!(doubt(estimand, unit, claim, range)[0], said, "{claim} {range:?}");
    }
}

#[test]
fn a_doubt_reads_well_in_german() {
    let cases = [
        (rate(), Unit::Ratio, ">= 2", (0.1, 0.5, 1.8), "Nicht doppelt so oft. Seltener? Zu knapp."),
        (times(), Unit::Ratio, "<= 0.5", (0.6, 0.7, 0.9), "Nicht halb so lang, aber kürzer."),
        (part(), Unit::Share, ">= 0.5", (0.1, 0.2, 0.4), "Auch mit Glück nicht die Hälfte."),
        (points(), Unit::Points, ">= 0.2", (-0.2, 0.2, 0.5), "Genau getroffen, und doch offen."),
    ];
    for (estimand, unit, claim, range, said) in cases {
        assert_eq!(doubt(estimand, unit, claim, range)[1], said, "{claim} {range:?}");
    }
}

#[test]
fn at_most_is_won_below_its_signpost() {
    let (ruling, _) = judged(times(), Unit::Ratio, "<= 0.5", (0.1, 0.2, 0.4));
    let row = row(Language::English, &ruling);
    assert_eq!((row.bet.unwrap().wins, row.sign), (Wins::Below, Sign::Won));
}

#[test]
fn numbers_are_written_in_a_few_characters() {
    let brief = |estimand: Estimand, unit, value: f64| {
        let (ruling, _) = judged(estimand, unit, ">= 0.5", (0.1, 0.2, 0.4));
        plain_spaces(&brief(Language::German, &ruling, value))
    };
    assert_eq!(brief(times(), Unit::Ratio, 0.494), "0,49×");
    assert_eq!(brief(part(), Unit::Share, 0.212), "21 %");
    assert_eq!(
        ["−19", "+51", "0"],
        [-0.19, 0.51, 0.001].map(|one| brief(points(), Unit::Points, one))[..]
    );
}

#[test]
fn the_sides_of_a_share_have_the_names_of_their_authors() {
    let mut claim = half_covered();
    let said =
        |claim: Hypothesis| shown(&told(edition_with(golden(), [claim, web_tests()])), "covered");
    assert!(said(claim.clone()).contains("| 8 test watching, 10 all others |"), "{}", said(claim));
    claim.names = Names {
        matching: Some("tested".to_owned()),
        others: Some("bare".to_owned()),
        ..Names::default()
    };
    assert!(said(claim).contains("| 8 tested, 10 bare |"));
}

#[test]
fn the_scoreboard_counts_all_bets_and_says_which_of_them_were_won() {
    let year = content();
    let slide = scoreboard(&year.rulings, &year.edition).unwrap();
    assert_eq!(slide.title.text(), "Seven bets: two won, two lost, three open.");
    let figure = figure(&slide).unwrap();
    assert_eq!(
        plain_spaces(&figure.chart.description),
        "Every bet against one line: won: Web tests 39×, Reviews held +48; lost: Nights and weekends 21%, Fridays 0.49×; \
         open: Our own changes 61%, Runbooks +20, Feature flags four: too few."
    );
    assert_eq!(
        figure.footing.brief.iter().map(|one| plain_spaces(one)).collect::<Vec<_>>(),
        ["28 to 47 of 59", "99.3% intervals", "9 January 2026"]
    );
    let year = in_german(year.edition);
    let slide = scoreboard(&year.rulings, &year.edition).unwrap();
    assert_eq!(slide.title.text(), "Sieben Wetten: zwei gewonnen, zwei verloren, drei offen.");
}

#[test]
fn the_number_of_a_bet_and_both_ends_are_those_of_its_estimate() {
    let year = content();
    for ruling in &year.rulings {
        let Some(bet) = bet(ruling, &year.rulings, &year.edition) else { continue };
        let Mark::Bet(row) = &bet.figure.chart.mark else { panic!("a row") };
        let Some(seen) = &row.seen else { continue };
        let estimate = &ruling.judged.as_ref().unwrap().estimate;
        let written = |value: Option<f64>| brief(Language::English, ruling, value.unwrap());
        assert_eq!(bet.number, written(estimate.value), "{}", ruling.hypothesis.id);
        assert_eq!(seen.ends, (written(estimate.low), written(estimate.high)));
        assert_eq!(
            (Some(seen.value), seen.low, seen.high),
            (estimate.value, estimate.low, estimate.high)
        );
    }
}

#[test]
fn an_alternative_text_has_sixty_words_at_most() {
    for path in ["content", "examples/in-german", "examples/registered-claims"] {
        let year = told(folder(path));
        for slide in year.deck.all() {
            let Scene::Bet(bet) = &slide.scene else { continue };
            let said = &bet.figure.chart.description;
            let words = plain_spaces(said).split_whitespace().count();
            assert!(words <= 60, "{words}: {said}");
        }
    }
}
