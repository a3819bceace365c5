//! A thousand years in which nothing is at work but luck: every true value lies exactly on its threshold.

use incident_wrapped::findings;
use incident_wrapped::findings::verdict::judge;
use incident_wrapped::findings::{Ruling, Verdict};
use incident_wrapped::model::{Against, Estimand, Hypothesis, Measure};
use incident_wrapped::stats::Random;
use incident_wrapped::stats::special::normal_quantile;
use incident_wrapped::time::{Instant, Zone, parse_moment};

use crate::harness::{coverage, edition_with, filter, hypothesis, share};

const YEARS: usize = 1000;
/// How many of them may have a supported claim, and how many a refuted one: 5 %.
const BY_LUCK: usize = 50;
const INCIDENTS: usize = 60;
const HOUR: u32 = 3600;

struct Luck(Random);

impl Luck {
    fn happens(&mut self, probability: f64) -> bool {
        share(&mut self.0) < probability
    }

    /// Returns a log-normal duration in seconds with a spread of 1.25.
    fn duration(&mut self, median: f64) -> u64 {
        (median * (1.25 * normal_quantile(share(&mut self.0))).exp()).round() as u64
    }

    /// Returns a start in 2025; in working hours twice as many start in an hour as in others.
    fn start(&mut self) -> String {
        loop {
            let hour = (share(&mut self.0) * 8760.0) as u32;
            // 1 January 2025 was a Wednesday.
            let weekday = (hour / 24 + 2) % 7;
            let working = weekday < 5 && (9..17).contains(&(hour % 24));
            if working || self.happens(0.5) {
                return moment(hour);
            }
        }
    }
}

/// Writes an hour of 2025 as a moment.
fn moment(hour: u32) -> String {
    let (first, _) = parse_moment("2025-01-01 00:00", Zone::UTC).unwrap();
    let first = first.instant().unwrap();
    let local = Zone::UTC.local(Instant::from_epoch(first.epoch() + i64::from(hour * HOUR)));
    let date = local.date;
    format!("{}-{:02}-{:02} {:02}:00", date.year(), date.month(), date.day(), local.hour)
}

fn year(luck: &mut Luck) -> Vec<String> {
    (0..INCIDENTS)
        .map(|index| {
            let (side, factor, late) = match index % 2 {
                0 => ("not-covered", 2.0, 0.55),
                _ => ("covered", 1.0, 0.5),
            };
            format!(
                "started {}, detected +{}s, {side}, manual {}, late {}",
                luck.start(),
                luck.duration(36_000.0 * factor),
                luck.happens(0.5),
                luck.happens(late),
            )
        })
        .collect()
}

fn twice_as_long() -> Hypothesis {
    hypothesis("web-tests", coverage(Measure::TimeToDetect), ">= 2")
}

/// Four claims of four kinds, each with its true value for a threshold.
fn four() -> [Hypothesis; 4] {
    let half = Estimand::Share { matching: filter([("manual", true)]), group: filter([]) };
    let more = Estimand::DifferenceOfShares {
        matching: filter([("late", true)]),
        group: filter([("observations.covered", false)]),
        against: Against::Group(filter([("observations.covered", true)])),
    };
    let often = Estimand::RateRatio {
        group: filter([("calendar.working_hours", true)]),
        against: Against::Group(filter([("calendar.working_hours", false)])),
    };
    [
        twice_as_long(),
        hypothesis("manual", half, ">= 0.5"),
        hypothesis("late", more, ">= 0.05"),
        hypothesis("office", often, ">= 2"),
    ]
}

/// Returns in how many of the years any of these claims gets the verdict, as `of` reads it from a ruling.
fn years(claims: &[Hypothesis], wanted: Verdict, of: impl Fn(&Ruling) -> Option<Verdict>) -> usize {
    let mut luck = Luck(Random::seeded(2025));
    (0..YEARS)
        .filter(|_| {
            let edition = edition_with(year(&mut luck), claims.to_vec());
            let rulings = findings::judge(&edition);
            assert!(rulings.iter().all(|one| one.judged.is_some()));
            rulings.iter().any(|one| of(one) == Some(wanted))
        })
        .count()
}

/// Returns the verdict that the interval at 95 % would give, whatever the size of the family.
fn uncorrected(ruling: &Ruling) -> Option<Verdict> {
    let plain = &ruling.judged.as_ref()?.plain;
    Some(judge(plain.bounds()?, &ruling.hypothesis.claim))
}

#[test]
#[ignore = "a thousand years take a while: cargo test --release -- --ignored"]
fn luck_alone_earns_a_verdict_in_at_most_one_year_of_twenty() {
    for claims in [four().to_vec(), vec![twice_as_long()]] {
        for wanted in [Verdict::Supported, Verdict::Refuted] {
            let found = years(&claims, wanted, |one| one.verdict);
            println!("{} claims: {found} years with one {}", claims.len(), wanted.key());
            assert!(found <= BY_LUCK, "{found} years with a claim {}", wanted.key());
        }
    }
}

#[test]
#[ignore = "a thousand years take a while: cargo test --release -- --ignored"]
fn without_the_correction_for_the_family_luck_would_earn_more() {
    let corrected = years(&four(), Verdict::Supported, |one| one.verdict);
    let plain = years(&four(), Verdict::Supported, uncorrected);
    println!("{corrected} years with the correction, {plain} without");
    assert!(plain > 2 * corrected, "{plain} against {corrected}");
}
