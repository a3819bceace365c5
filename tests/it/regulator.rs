//! A regulator's table of 750 incidents: more than half were noticed at once, some before they began.

use std::fmt::Write;

use incident_wrapped::diagnostic::{Diagnostics, Severity};
use incident_wrapped::findings::{Finding, detection};
use incident_wrapped::model::Reason;
use incident_wrapped::parse;
use incident_wrapped::source::{Source, Sources};

const TABLE: &str = include_str!("../corpora/phmsa-gas-distribution/moments.csv");

/// Writes a moment of the table, such as `2/3/16 4:05`, as `2016-02-03 04:05`.
fn moment(written: &str) -> String {
    let parts: Vec<&str> = written.split(['/', ' ', ':']).collect();
    let [month, day, year, hour, minute] = parts.try_into().unwrap();
    format!("20{year:0>2}-{month:0>2}-{day:0>2} {hour:0>2}:{minute:0>2}")
}

fn write_up(row: &csv::StringRecord) -> Source {
    let id = &row[0];
    let mut text = format!("---\nid: \"{id}\"\ntitle: Report {id}\nrecorded:\n");
    for (key, written) in [("started_at", &row[2]), ("detected_at", &row[3])] {
        if !written.is_empty() {
            writeln!(text, "  {key}: {}", moment(written)).unwrap();
        }
    }
    text.push_str("---\n");
    Source::decode(format!("incidents/{id}.md"), text.into_bytes())
}

/// Finds the time to detect of one year's reports.
fn detected_in(year: i32) -> Finding {
    let settings = format!("title: Gas distribution\nyear: {year}\nzone: UTC\n");
    let mut table = csv::Reader::from_reader(TABLE.as_bytes());
    let rows = table.records().map(Result::unwrap);
    let mut sources: Vec<Source> =
        rows.filter(|row| row[1] == year.to_string()).map(|row| write_up(&row)).collect();
    sources.push(Source::decode("wrapped.yaml", settings.into_bytes()));
    let mut complaints = Diagnostics::new();
    let parsed = parse::edition(&Sources::new(sources), &mut complaints);
    let errors = complaints.iter().filter(|one| one.severity == Severity::Error);
    assert_eq!(errors.count(), 0);
    detection::find(&parsed.edition.unwrap())
}

fn left_out(found: &Finding, reason: Reason) -> usize {
    let left_out = found.sample.left_out.iter();
    left_out.filter(|one| one.reason == reason).count()
}

#[test]
fn more_than_half_of_2016_were_noticed_at_once() {
    let found = detected_in(2016);
    assert_eq!(found.sample.to_string(), "98 of 115");
    assert_eq!(left_out(&found, Reason::NegativeInterval), 17);
    let median = &found.values["median"];
    assert_eq!((median.value, median.low), (Some(0.0), Some(0.0)));
    let p90 = found.values["p90"].value.unwrap() / 60.0;
    assert!((p90 - 33.9).abs() < 1e-9, "{p90}");
}

#[test]
fn reversed_moments_are_listed_in_every_year_and_zeros_stay() {
    let years: Vec<Finding> = (2010..=2016).map(detected_in).collect();
    let sum = |of: fn(&Finding) -> usize| years.iter().map(of).sum::<usize>();
    let reversed = sum(|one| left_out(one, Reason::NegativeInterval));
    let at_once = sum(|one| one.points.iter().filter(|p| p.seconds == 0.0).count());
    let all = sum(|one| one.sample.of_all());
    let counted = sum(|one| one.sample.n());
    assert_eq!((all, counted + reversed, reversed, at_once), (750, 743, 40, 436));
}
