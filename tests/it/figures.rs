//! Figures of the published folders, held against those of other tools.

use incident_wrapped::findings::finding::Values;
use incident_wrapped::findings::ruling::{Judged, Verdict};
use incident_wrapped::findings::{self, calendar, detection, resolution, response, reviews};
use incident_wrapped::model::sample::Reason;
use incident_wrapped::stats::interval::Estimate;

use crate::harness::folder;

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
    assert!(
        found
            .sample
            .left_out
            .iter()
            .all(|one| one.reason == Reason::NotRecorded)
    );
    assert_eq!(found.sample.to_string(), "0 of 84");
}

#[test]
fn three_in_four_jenkins_records_start_in_working_hours() {
    let found = calendar::find(&folder("examples/jenkins-2023"));
    assert_eq!(found.sample.to_string(), "84 of 84");
    let share = &found.values["share"];
    assert_eq!((share.x, share.value), (Some(64), Some(64.0 / 84.0)));
    assert!(near(value(&found.values, "hours"), 2080.0 / 8760.0));
    let ratio = &found.values["rate-ratio"];
    assert!(near(ratio.value, 64.0 / 20.0 * 6680.0 / 2080.0));
    assert!(near(ratio.low, 6.138205273179296) && near(ratio.high, 17.930039492844053));
}

fn bounds(estimate: &Estimate) -> (f64, f64) {
    estimate.bounds().unwrap()
}

#[test]
fn the_content_gives_the_figures_of_an_independent_script() {
    let edition = folder("content");
    let detection = detection::find(&edition);
    assert_eq!(detection.sample.to_string(), "15 of 21");
    assert_eq!(value(&detection.values, "median"), Some(7800.0));
    assert_eq!(bounds(&detection.values["median"]), (300.0, 33900.0));
    assert!((value(&detection.values, "geometric-mean").unwrap() - 4117.944283082492).abs() < 1e-6);
    assert_eq!(value(&detection.values, "below-30s"), Some(1.0));
    let resolution = resolution::find(&edition);
    assert_eq!(resolution.sample.to_string(), "16 of 21");
    assert_eq!(value(&resolution.values, "median"), Some(50550.0));
    assert_eq!(bounds(&resolution.values["median"]), (8880.0, 138600.0));
    let response = response::find(&edition);
    assert_eq!(value(&response.values, "median"), Some(2760.0));
    assert_eq!(bounds(&response.values["median"]), (1080.0, 5640.0));
    let reviews = reviews::find(&edition);
    assert_eq!(
        (reviews.sample.n(), value(&reviews.values, "held")),
        (16, Some(0.75))
    );
    let (low, high) = bounds(&reviews.values["held"]);
    assert!((low - 0.5050168346449122).abs() < 1e-9 && (high - 0.8981793250878696).abs() < 1e-9);
}

#[test]
fn the_content_reaches_the_verdicts_of_an_independent_script() {
    let rulings = findings::judge(&folder("content"));
    let verdict = |id: &str| {
        let ruling = rulings
            .iter()
            .find(|ruling| ruling.hypothesis.id == id)
            .unwrap();
        (ruling.verdict.unwrap(), ruling)
    };
    let (web_tests, ruling) = verdict("web-tests");
    assert_eq!((web_tests, ruling.family), (Verdict::Supported, 4));
    let Judged { estimate, plain } = ruling.judged.as_ref().unwrap();
    assert!(near(estimate.value, 50.0) && near(estimate.low, 3.6265036193529663));
    assert!(near(plain.low, 6.379871793443041) && near(plain.high, 391.8574041831677));
    assert_eq!(verdict("nights-and-weekends").0, Verdict::Refuted);
    let (ours, ruling) = verdict("our-own-changes");
    assert_eq!(ours, Verdict::Inconclusive);
    assert!(near(
        ruling.judged.as_ref().unwrap().estimate.low,
        0.3206370755160054
    ));
    assert_eq!(verdict("feature-flags").0, Verdict::NotTestable);
    let (late, ruling) = verdict("support-hears-first");
    assert_eq!(late, Verdict::Exploratory);
    assert!(near(
        ruling.judged.as_ref().unwrap().estimate.high,
        0.6456539056979218
    ));
}
