//! The later slides: when, how far off, why, what held; awards, memory, own slides and the teaser.

mod last_year;
mod notes;
mod own;
mod typed;

use std::collections::BTreeMap;

use incident_wrapped::awards::Award;
use incident_wrapped::chart::{ForestScale, Mark, Role, Tip};
use incident_wrapped::model::slide::BUILT_IN;
use incident_wrapped::model::{
    Against, Edition, Estimand, Filter, IncidentId, Measure, OwnSlide, PastAward, PastEdition,
    PastHypothesis, Promise,
};
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::source::{SourceId, Span};
use incident_wrapped::telling::{Scene, Slide};

use crate::deck::{Told, figure, golden, half_covered, told, told_with, web_tests};
use crate::harness::{awards, coverage, edition, edition_with, filter, folder, hypothesis};

fn content() -> Told {
    content_with_awards().0
}

fn content_with_awards() -> (Told, Vec<Award>) {
    let awards = awards("content");
    (told_with(folder("content"), awards.clone()), awards)
}

fn lines(slide: &Slide) -> String {
    match &slide.scene {
        Scene::Picture { lines, .. } => plain_spaces(&lines.join(" ")),
        Scene::Memory { lines, .. } => plain_spaces(&lines.join(" ")),
        Scene::Awards { lead, .. } => plain_spaces(lead),
        Scene::Bet(bet) => plain_spaces(&bet.card.inference),
        _ => String::new(),
    }
}

fn mark(slide: &Slide) -> &Mark {
    &figure(slide).unwrap().chart.mark
}

#[test]
fn a_full_report_has_every_slide_in_its_order() {
    let year = content();
    let built_in = |id: &&str| BUILT_IN.contains(id);
    let mut ids: Vec<&str> = year.deck.ids().into_iter().filter(built_in).collect();
    ids.sort_unstable();
    let mut all = BUILT_IN;
    all.sort_unstable();
    assert_eq!(ids, all);
}

#[test]
fn the_stage_has_the_best_bets_and_what_was_found_about_a_bet_comes_right_behind_it() {
    let year = content();
    assert_eq!(
        year.ids(),
        [
            "cover",
            "volume",
            "web-tests",
            "detection",
            "one-test-each",
            "nights-and-weekends",
            "fridays",
            "scoreboard",
            "recorded-times",
            "metric",
            "near-misses",
            "two-minutes",
            "memory",
            "awards",
            "thank-you",
            "photo",
            "closing",
        ]
    );
    assert_eq!(
        year.appendix(),
        [
            "confidence",
            "reviews-held",
            "our-own-changes",
            "feature-flags",
            "runbooks",
            "support-hears-first",
            "calendar",
            "resolution",
            "factors",
            "reviews",
            "preventability",
            "productivity",
            "could-not-tell",
            "next",
        ]
    );
}

#[test]
fn twelve_starts_at_work_and_three_at_night_are_one_sentence_and_a_heat_map() {
    let mut starts = vec!["started 2025-03-04 10:30"; 12];
    starts.extend(["started 2025-03-08 02:00"; 3]);
    let year = told(edition(starts));
    let sentence = year.sentence("calendar");
    assert!(
        sentence.starts_with(
            "12 of 15 incidents started in working hours (80%; 95% interval 55–93%), which were 24% of the year’s \
             hours; an hour of work saw 13 times as many as any other (95% interval 3.4 to 71)."
        ),
        "{sentence}"
    );
    assert!(sentence.ends_with(" Busiest: Tuesdays from 9 to 12, with 12."), "{sentence}");
    let Mark::Week(week) = mark(year.slide("calendar")) else { panic!("a week") };
    let inside = week.starts.iter().filter(|start| start.inside).count();
    assert_eq!((week.starts.len(), inside, week.office), (15, 12, Some(((0.0, 5.0), (9.0, 17.0)))));
    assert_eq!(week.busiest, Some((1, "12 on Tuesdays".to_owned())));
    let figures = &year.telling("calendar").figures;
    let Mark::Heat(heat) = &figures[0].chart.mark else { panic!("a heat map") };
    let count = |day: usize, band: usize| heat.rows[day].cells[band].count;
    assert_eq!((count(1, 3), count(5, 0)), (12, 3), "Tuesday from 9, Saturday from 0");
    let cells = heat.rows.iter().flat_map(|row| &row.cells);
    assert_eq!(cells.map(|cell| cell.count).sum::<u32>(), 15);
    let outline = heat.outline.as_ref().unwrap();
    assert_eq!((outline.rows, outline.columns.0), ((0.0, 5.0), 3.0));
    assert_eq!(outline.label, "working hours: 12 of 15");
}

#[test]
fn where_no_other_hour_saw_any_there_is_no_upper_end() {
    let year = told(edition(["started 2025-03-04 10:30"; 8]));
    let sentence = year.sentence("calendar");
    assert!(sentence.contains("(95% interval, no upper end)."), "{sentence}");
}

#[test]
fn a_form_that_was_too_late_stands_on_the_late_side() {
    let lines = [
        "started 09:00, recorded started 09:30, confidence 5",
        "started 09:00, recorded started 08:50, confidence 5",
        "started 09:00, recorded started 09:00, confidence 5",
        "started 09:00, recorded started 10:00, recorded opened 10:00, confidence 5",
    ];
    let year = told(edition(lines));
    assert_eq!(
        year.sentence("recorded-times"),
        "Of 4 incidents with times in both forms, 1 kept a time that the form filled in, 2 more were off by over 5 min \
         and 1 was close."
    );
    let Mark::Darts(darts) = mark(year.slide("recorded-times")) else { panic!("darts") };
    let sides: Vec<(f64, bool)> =
        darts.darts.iter().map(|dart| (dart.seconds, dart.is_hit)).collect();
    assert_eq!(sides, [(1800.0, false), (-600.0, false), (0.0, true), (3600.0, false)]);
    let figures = &year.telling("recorded-times").figures;
    let Mark::Dumbbell(dumbbell) = &figures[0].chart.mark else { panic!("a dumbbell") };
    let why: Vec<&str> = dumbbell.rows.iter().map(|row| row.why.as_str()).collect();
    assert_eq!(
        why,
        [
            "too late, entered by hand",
            "too early, entered by hand",
            "too late, filled in by the form"
        ]
    );
    let rows: Vec<(f64, Role)> = dumbbell.rows.iter().map(|row| (row.seconds, row.role)).collect();
    assert_eq!(rows, [(1800.0, Role::First), (-600.0, Role::First), (3600.0, Role::Second)]);
    assert_eq!(plain_spaces(&dumbbell.same), "1 of 4 was right to within 5 min");
    assert_eq!(year.title("recorded-times"), "3 of 4 were not when the form said.");
}

#[test]
fn scores_are_counted_from_five_down_with_four_and_five_in_a_bracket() {
    let scores = [5, 4, 4, 3, 1, 1, 1, 2, 3, 4, 5, 3];
    let lines = scores.map(|score| format!("started 09:00, confidence 5, preventability {score}"));
    let year = told(edition(lines));
    assert_eq!(
        year.sentence("preventability"),
        "5 of 12 incidents scored 4 or 5 for preventability (42%; 95% interval 19–68%)."
    );
    let Mark::Rubric(rubric) = mark(year.slide("preventability")) else { panic!("a rubric") };
    let counts: Vec<u32> = rubric.levels.iter().map(|level| level.count).collect();
    assert_eq!(counts, [2, 3, 3, 1, 3]);
    let bracket = rubric.bracket.as_ref().unwrap();
    assert_eq!((bracket.first, bracket.last, bracket.label.as_str()), (0, 1, "42%"));
    assert_eq!(bracket.detail, "5 of 12; luck allows 19–68%");
}

#[test]
fn equals_share_the_title_and_many_of_them_have_none() {
    let line = |factors: &[&str]| {
        let factors = factors.iter().map(|factor| format!(", factor {factor}"));
        format!("started 09:00{}", factors.collect::<String>())
    };
    let year = told(edition([
        line(&["stale-cache", "full-disk"]),
        line(&["stale-cache", "full-disk"]),
        line(&["old-key"]),
    ]));
    assert_eq!(
        year.title("factors"),
        "Full disk and stale cache had a hand in 2 of 3 incidents each."
    );
    let three = || [line(&["a"]), line(&["b"]), line(&["c"])];
    let year = told(edition(three().into_iter().chain(three())));
    assert_eq!(year.title("factors"), "No name stands out: three of them come up twice each.");
    let year = told(edition(three()));
    assert!(!year.ids().contains(&"factors"), "one each is no picture");
    assert!(year.telling("factors").figures.is_empty());
}

#[test]
fn promises_are_counted_with_those_that_were_kept() {
    let lines = ["5 done 5", "4 done 1", "3 done 0"]
        .map(|promised| format!("started 09:00, promised {promised}"));
    let year = told(edition(lines));
    assert_eq!(
        year.sentence("follow-ups"),
        "12 follow-ups were promised after 3 incidents, and 6 of them are done (50%); all of them for 1 of the 3."
    );
    let figures = &year.telling("follow-ups").figures;
    let Mark::Bars(bars) = &figures[0].chart.mark else { panic!("bars") };
    assert_eq!(bars.of, Some(3.0));
    assert!(!year.ids().contains(&"follow-ups"), "its page is enough");
}

#[test]
fn of_many_safeguards_only_those_that_held_again_are_named() {
    let told_of = |held: [&str; 5]| {
        let miss = |name: &str| format!("kind near-miss, started 09:00, saved-by {name}");
        told(edition(held.map(miss))).sentence("near-misses")
    };
    assert_eq!(
        told_of(["canary", "limit", "test", "luck", "limit"]),
        "5 near misses were written down in 2025; each says what held, most often limit (2)."
    );
    assert_eq!(
        told_of(["canary", "limit", "test", "luck", "cat"]),
        "5 near misses were written down in 2025; each says what held, each time something else."
    );
}

#[test]
fn near_misses_are_spoken_of_also_in_a_year_without_incidents() {
    let miss = "kind near-miss, started 09:00, saved-by canary";
    let year = told(edition([miss, miss, miss]));
    assert_eq!(
        year.sentence("near-misses"),
        "3 near misses were written down in 2025; each says what held: canary (3)."
    );
    assert_eq!(
        year.title("near-misses"),
        "Three times, nothing happened. Somebody wrote it down anyway."
    );
    let footing = &figure(year.slide("near-misses")).unwrap().footing;
    assert_eq!(plain_spaces(&footing.counted), "all 3 near misses");
    let once = told(edition([miss]));
    assert_eq!(once.title("near-misses"), "Once, nothing happened. Somebody wrote it down anyway.");
}

#[test]
fn the_wheel_has_a_ray_for_each_start_and_a_key_for_its_inks() {
    let year = told(edition([
        "started 2025-01-01 00:00, detected +5m, by synthetic-test, confidence 5",
        "started 2025-07-02 12:00, by dashboard, confidence 2",
        "started 2025-12-31 23:59, detected +1h, by customer, confidence 5",
        "confidence 5",
    ]));
    let Mark::Wheel(wheel) = mark(year.slide("volume")) else { panic!("a wheel") };
    let turns: Vec<String> = wheel.rays.iter().map(|ray| format!("{:.3}", ray.turn)).collect();
    assert_eq!(turns, ["0.000", "0.500", "1.000"]);
    let inks: Vec<(Role, Tip)> = wheel.rays.iter().map(|ray| (ray.role, ray.tip)).collect();
    assert_eq!(
        inks,
        [(Role::First, Tip::Ball), (Role::Second, Tip::Square), (Role::Third, Tip::None)]
    );
    assert_eq!(wheel.rays[0].day, "1 Jan");
    assert_eq!(wheel.number, "4");
    let footing = &figure(year.slide("volume")).unwrap().footing;
    assert!(footing.definition.ends_with("one without the hour of its start has no ray"));
    let Scene::Picture { stats, .. } = &year.slide("volume").scene else { panic!("a picture") };
    let key: Vec<String> =
        stats.iter().map(|stat| format!("{} {}", stat.value, stat.label)).collect();
    assert_eq!(key, ["1 a test", "1 an alert", "1 a person", " length unknown"]);
}

#[test]
fn a_difference_has_points_and_bars_and_a_panel_of_its_own() {
    let shares = Estimand::DifferenceOfShares {
        matching: filter([("observations.covered", true)]),
        group: filter([("flag", true)]),
        against: Against::Group(filter([("flag", false)])),
    };
    let side = |flag: bool, side: &str| {
        format!("started 09:00, detected +5m, confidence 5, flag {flag}, {side}")
    };
    let mut lines = vec![side(true, "covered"); 8];
    lines.extend(vec![side(true, "not-covered"); 2]);
    lines.extend(vec![side(false, "covered"); 3]);
    lines.extend(vec![side(false, "not-covered"); 7]);
    let year = told(edition_with(lines, [hypothesis("flags", shares, ">= 0.1"), half_covered()]));
    assert_eq!(
        year.census("flags"),
        "This year, among the 20 read with enough confidence: 8 of 10 (flag) against 3 of 10 (no flag), 50 points more."
    );
    let figures = &year.tellings.claims[1].figures;
    let [Mark::Bars(bars), Mark::Forest(forest)] = [&figures[0].chart.mark, &figures[1].chart.mark]
    else {
        panic!("bars and a forest")
    };
    let words: Vec<&str> = bars.bars.iter().map(|bar| bar.value_label.as_str()).collect();
    assert_eq!(words, ["8 of 10 (80%)", "3 of 10 (30%)"]);
    let scales: Vec<ForestScale> = forest.panels.iter().map(|panel| panel.scale).collect();
    assert_eq!(scales, [ForestScale::Shares, ForestScale::Differences]);
}

#[test]
fn a_claim_against_a_year_that_nobody_remembers_says_so() {
    let shares = Estimand::DifferenceOfShares {
        matching: filter([("observations.covered", true)]),
        group: Filter::default(),
        against: Against::Edition(2024),
    };
    let year = told(edition_with(golden(), [hypothesis("better", shares, ">= 0.1")]));
    assert_eq!(
        year.census("better"),
        "This year, among the 18 read with enough confidence: 18, and none in 2024 to hold them against."
    );
    assert_eq!(year.inference("better"), "Beyond this year: not testable, not asked in 2024.");
}

#[test]
fn a_few_awards_are_on_the_slide_with_their_reasons() {
    let year = content();
    let Scene::Awards { winners, .. } = &year.slide("awards").scene else { panic!("awards") };
    assert_eq!(
        winners
            .iter()
            .filter_map(|one| {
                let sticker = one.sticker.as_ref()?;
                let said = format!("{}: {} {}", one.title, sticker.value, sticker.label);
                Some(plain_spaces(&said))
            })
            .collect::<Vec<_>>(),
        [
            "Most likely to never occur again: 7 of 7 done",
            "Speediest catch: 40 s ",
            "Robot’s best friend: 1 min "
        ]
    );
    for (place, winner) in winners.iter().enumerate() {
        assert_eq!(winner.place, place);
        assert!(!winner.because.is_empty() && winner.incident.target.is_some());
    }
    assert!(!told(folder("content")).ids().contains(&"awards"), "none were given");
}
