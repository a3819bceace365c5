//! Would your metric notice? The finding, its slide and its words.

use incident_wrapped::chart::{Mark, Role};
use incident_wrapped::findings::By;
use incident_wrapped::model::Reason;
use incident_wrapped::phrase::plain_spaces;

use crate::deck::{Told, figure, told};
use crate::harness::edition;

/// So many incidents that took from one hour up to so many.
fn hours(most: u32) -> Vec<String> {
    (1..=most)
        .map(|hours| {
            format!("started 2025-03-04 00:00, resolved 2025-03-04 {hours:02}:00, confidence 5")
        })
        .collect()
}

fn value(year: &Told, name: &str) -> f64 {
    year.finding("metric").values[name].value.unwrap()
}

#[test]
fn ten_durations_are_asked_in_half_years_of_five_ten_and_fifty() {
    let year = told(edition(hours(10)));
    let found = year.finding("metric");
    let sizes: Vec<(&str, f64)> = found
        .groups_by(By::Sample)
        .map(|group| (group.name.as_str(), group.values["drawn"].value.unwrap()))
        .collect();
    assert_eq!(sizes, [("twice", 20.0), ("ten-times", 100.0)]);
    assert_eq!((value(&year, "drawn"), value(&year, "draws")), (10.0, 10_000.0));
    for metric in ["mean", "median"] {
        let shares =
            [10, 20, 50, 80].map(|percent| value(&year, &format!("{metric}-wrong-{percent}")));
        assert!(shares.is_sorted_by(|one, next| one >= next), "{metric}: {shares:?}");
        assert!(shares[0] > 0.2 && shares[0] < 0.5, "{metric}: {shares:?}");
    }
}

#[test]
fn the_order_of_the_incidents_does_not_matter() {
    let mut backwards = hours(14);
    backwards.reverse();
    let [one, other] =
        [hours(14), backwards].map(|lines| told(edition(lines)).finding("metric").values.clone());
    assert_eq!(one, other);
}

#[test]
fn what_is_still_open_is_left_out() {
    let mut lines = hours(12);
    lines.push("started 2025-12-01 00:00, open, confidence 5".to_owned());
    let year = told(edition(lines));
    let sample = &year.finding("metric").sample;
    assert_eq!((sample.n(), sample.left_out[0].reason), (12, Reason::NotRecorded));
    assert_eq!(year.finding("resolution").sample.n(), 13);
}

#[test]
fn nine_durations_are_too_few_and_have_no_slide() {
    let year = told(edition(hours(9)));
    assert!(year.finding("metric").values.is_empty() && year.finding("metric").groups.is_empty());
    assert_eq!(year.sentence("metric"), "Only 9 incidents can be counted; two half-years take 10.");
    assert!(!year.ids().contains(&"metric"));
    let none = told(edition(["started 09:00, confidence 5"; 4]));
    assert_eq!(
        none.sentence("metric"),
        "No write-up says when it was resolved. Add `resolved_at`."
    );
}

#[test]
fn the_slide_says_how_often_and_marks_as_many_dots() {
    let year = told(edition(hours(20)));
    let times = (value(&year, "mean-wrong-10") * 100.0).round();
    assert_eq!(
        year.title("metric"),
        format!(
            "Had everything been fixed 10% faster, the mean would have said “slower” {times} times in 100."
        )
    );
    let figure = figure(year.slide("metric")).unwrap();
    let Mark::Odds(odds) = &figure.chart.mark else { panic!("odds") };
    assert_eq!(f64::from(odds.chances[0].hundred.marked), times);
    assert_eq!(
        odds.chances.iter().map(|chance| chance.role).collect::<Vec<_>>(),
        [Role::Second, Role::First]
    );
    assert_eq!(odds.coin, ("a coin".to_owned(), "50".to_owned()));
    assert_eq!(figure.table.rows.len(), 12);
    let definition = plain_spaces(&figure.footing.definition);
    assert_eq!(
        definition,
        "time from the start to when it was resolved; 10,000 draws from a fixed seed"
    );
}

#[test]
fn a_report_may_leave_the_slide_out() {
    let mut without = edition(hours(20));
    without.settings.deck.leave_out = vec!["metric".to_owned()];
    assert!(!told(without).ids().contains(&"metric"));
    assert!(told(edition(hours(20))).ids().contains(&"metric"));
}

#[test]
fn under_twelve_incidents_the_metric_has_a_page_and_no_slide() {
    for (n, has_slide) in [(11, false), (12, true)] {
        let year = told(edition(hours(n)));
        assert_eq!(year.ids().contains(&"metric"), has_slide, "{n}");
        assert!(!year.telling("metric").figures.is_empty());
    }
}
