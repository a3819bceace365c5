//! Figures of the published folders, held against those of other tools.

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::findings::{
    self, Finding, Values, Verdict, agreement, calendar, detection, follow_ups, preventability,
    productivity, recorded_times, resolution, response, reviews,
};
use incident_wrapped::model::Reason;
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::pipeline;
use incident_wrapped::stats::{Estimate, Note};

use crate::harness::{folder, group, site, sources};

const MINUTE: f64 = 60.0;

fn value(values: &Values, name: &str) -> Option<f64> {
    values.get(name).and_then(|estimate| estimate.value)
}

fn near(got: Option<f64>, wanted: f64) -> bool {
    (got.unwrap() / wanted - 1.0).abs() < 1e-9
}

#[test]
fn the_jenkins_records_give_the_figures_of_other_tools() {
    let edition = folder("examples/jenkins-2023");
    let found = resolution::find(&edition);
    assert_eq!(found.sample.to_string(), "81 of 84");
    let left_out = found.sample.left_out.iter().map(|one| one.reason);
    assert_eq!(left_out.collect::<Vec<_>>(), [Reason::NegativeInterval; 3]);
    assert_eq!(value(&found.values, "median"), Some(95.0 * MINUTE));
    assert_eq!(value(&found.values, "p90"), Some(420.0 * MINUTE));
    let mean = value(&found.values, "mean").unwrap() / MINUTE;
    assert!((mean - 500.4).abs() < 0.05, "{mean}");
    assert_eq!(found.as_recorded, 81);
}

#[test]
fn the_jenkins_records_do_not_say_when_anybody_noticed() {
    let found = detection::find(&folder("examples/jenkins-2023"));
    assert!(found.values.is_empty() && found.groups.is_empty());
    assert!(found.sample.left_out.iter().all(|one| one.reason == Reason::NotRecorded));
    assert_eq!(found.sample.to_string(), "0 of 84");
}

#[test]
fn three_in_four_jenkins_records_start_in_working_hours() {
    let found = calendar::find(&folder("examples/jenkins-2023"));
    assert_eq!(found.sample.to_string(), "84 of 84");
    let share = &found.values["share"];
    assert_eq!((share.x(), share.value), (Some(64), Some(64.0 / 84.0)));
    assert!(near(value(&found.values, "hours"), 2080.0 / 8760.0));
    let ratio = &found.values["rate-ratio"];
    assert!(near(ratio.value, 64.0 / 20.0 * 6680.0 / 2080.0));
    assert!(near(ratio.low, 6.138205273179296) && near(ratio.high, 17.930039492844053));
}

#[test]
fn the_page_of_the_jenkins_calendar_says_the_share_with_its_count() {
    let page = plain_spaces(&site("examples/jenkins-2023")["findings/calendar/index.html"]);
    let title = "64 of 84 incidents started in working hours (76%; 95% interval 66–84%)";
    assert!(page.contains(title));
}

#[test]
fn check_says_that_more_than_half_of_the_jenkins_records_start_on_the_hour() {
    let mut complaints = Diagnostics::new();
    pipeline::read(&sources("examples/jenkins-2023"), &mut complaints);
    let heaps: Vec<&str> = complaints
        .iter()
        .filter(|one| ["on-the-hour", "at-midnight"].contains(&one.name))
        .map(|one| one.message.as_str())
        .collect();
    assert_eq!(heaps, ["56% of starts are on the hour: 47 of 84"]);
}

fn bounds(estimate: &Estimate) -> (f64, f64) {
    estimate.bounds().unwrap()
}

#[test]
fn the_content_gives_the_durations_of_an_independent_script() {
    let edition = folder("content");
    let detection = detection::find(&edition);
    assert_eq!(detection.sample.to_string(), "46 of 59");
    assert_eq!(value(&detection.values, "median"), Some(6750.0));
    assert_eq!(bounds(&detection.values["median"]), (900.0, 15000.0));
    assert_eq!(value(&detection.values, "p90"), Some(210_600.0));
    assert!(near(value(&detection.values, "geometric-mean"), 5302.05508982));
    assert_eq!(value(&detection.values, "below-30s"), Some(1.0));
    let resolution = resolution::find(&edition);
    assert_eq!(resolution.sample.to_string(), "47 of 59");
    assert_eq!(value(&resolution.values, "median"), Some(73500.0));
    assert_eq!(bounds(&resolution.values["median"]), (16500.0, 130_800.0));
    let response = response::find(&edition);
    assert_eq!(value(&response.values, "median"), Some(2790.0));
    assert_eq!(bounds(&response.values["median"]), (1740.0, 4800.0));
}

#[test]
fn the_content_has_the_shape_that_scipy_finds() {
    let edition = folder("content");
    let found = detection::find(&edition);
    let [w, p] = ["shapiro-wilk", "shapiro-wilk-p"].map(|name| value(&found.values, name).unwrap());
    assert!(
        (w - 0.9792067191661132).abs() < 1e-7 && (p - 0.5738564550562089).abs() < 1e-6,
        "{w} {p}"
    );
    let found = resolution::find(&edition);
    assert!(near(value(&found.values, "five-longest"), 0.7730568044946273));
    let untested = &found.values["shapiro-wilk"];
    assert_eq!((untested.value, untested.note), (None, Some(Note::StillOpen)));
}

#[test]
fn the_content_gives_the_shares_of_an_independent_script() {
    let edition = folder("content");
    let share = |found: &Finding, name: &str, (x, n): (u64, usize), low: f64| {
        let share = &found.values[name];
        assert_eq!((share.x(), found.sample.n()), (Some(x), n), "{}", found.id);
        assert!(near(share.low, low), "{share:?}");
    };
    let wilson = [
        (reviews::find(&edition), "held", (36, 46), 0.644263126284),
        (preventability::find(&edition), "share", (12, 47), 0.152531540351),
        (productivity::find(&edition), "share", (4, 47), 0.0335941234579),
        (calendar::find(&edition), "share", (43, 59), 0.604022370325),
    ];
    for (found, name, counts, low) in &wilson {
        share(found, name, *counts, *low);
    }
    let ratio = &wilson[3].0.values["rate-ratio"];
    assert!(near(ratio.value, 8.58764367816));
    assert!(near(ratio.low, 4.73966973342) && near(ratio.high, 16.3324902218));
    let times = recorded_times::find(&edition);
    let kinds = ["default", "off", "close"].map(|name| times.values[name].x());
    assert_eq!((kinds, times.sample.n()), ([Some(21), Some(14), Some(4)], 39));
    let promises = follow_ups::find(&edition);
    assert_eq!(value(&promises.values, "total"), Some(179.0));
    let kept = ["done", "complete"].map(|name| promises.values[name].x());
    assert_eq!((kept, promises.sample.n()), ([Some(147), Some(28)], 47));
}

#[test]
fn the_content_has_the_agreement_of_an_independent_script() {
    let found = agreement::find(&folder("content"));
    assert_eq!(found.sample.to_string(), "38 of 59");
    for (scale, (n, same), kappa, alpha) in [
        ("confidence", (38, 33), 0.9228269699431356, 0.9256145466470849),
        ("preventability", (37, 29), 0.8337078651685393, 0.831867836839632),
        ("productivity", (37, 33), 0.9481792717086834, 0.9515400923559885),
    ] {
        let group = group(&found, scale);
        assert_eq!((group.ids.len(), group.values["same"].x()), (n, Some(same)));
        assert!(near(value(&group.values, "kappa"), kappa), "{scale}");
        assert!(near(value(&group.values, "alpha"), alpha), "{scale}");
    }
}

#[test]
fn the_content_reaches_the_verdicts_of_an_independent_script() {
    let rulings = findings::judge(&folder("content"));
    let of = |id: &str| {
        let mut rulings = rulings.iter();
        rulings.find(|one| one.hypothesis.id == id).unwrap()
    };
    for (id, verdict, low) in [
        ("web-tests", Verdict::Supported, 10.9301207925),
        ("fridays", Verdict::Refuted, 0.0697648979115),
        ("nights-and-weekends", Verdict::Refuted, 0.0801078627883),
        ("our-own-changes", Verdict::Inconclusive, 0.401176511226),
        ("reviews-held", Verdict::Supported, 0.215331458826),
        ("runbooks", Verdict::Inconclusive, -0.186651828535),
        ("support-hears-first", Verdict::Exploratory, 0.245068169013),
    ] {
        let ruling = of(id);
        assert_eq!((ruling.verdict, ruling.family), (Some(verdict), 7), "{id}");
        let estimate = &ruling.judged.as_ref().unwrap().estimate;
        assert!(near(estimate.low, low), "{id}: {estimate:?}");
    }
    assert_eq!(of("feature-flags").verdict, Some(Verdict::NotTestable));
    assert_eq!(of("slow-builds").verdict, None);
    let fridays = of("fridays").sides.iter();
    let hours: Vec<_> = fridays.map(|side| (side.n, side.hours)).collect();
    assert_eq!(hours, [(4, Some(416.0)), (33, Some(1672.0))]);
    let past = &of("reviews-held").sides[1];
    assert_eq!((past.year, past.matching, past.n), (Some(2024), Some(18), 59));
}
