//! Answers statistical questions for `check.py`: a case a line on the way in, its answer a line on the way out.
//!
//! `README.md` beside it says how and why. Without `--answer`, as in a plain `cargo test`, it does nothing.
#![allow(clippy::disallowed_methods, reason = "a tool beside the program, no part of it")]

use std::io::{BufRead, Write};

use incident_wrapped::stats::{
    Curve, Estimate, Observation, Test, agreement, contingency, mean, normality, power, proportion,
    quantile, rank, rate, ratio,
};
use serde_json::{Value, json};

fn main() {
    if !std::env::args().any(|word| word == "--answer") {
        println!("the statistics are held against scipy by tests/reference/check.py");
        return;
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("the cases are text");
        let case = Case(serde_json::from_str(&line).expect("each line is a case in JSON"));
        writeln!(out, "{}", answer(&case)).expect("the answers have a reader");
    }
}

/// One question: the name of a method and what it is asked about.
struct Case(Value);

impl Case {
    fn method(&self) -> &str {
        self.0["method"].as_str().expect("a case names its method")
    }

    fn number(&self, key: &str) -> f64 {
        self.0[key].as_f64().unwrap_or_else(|| panic!("no number {key} in {}", self.0))
    }

    fn count(&self, key: &str) -> u64 {
        self.0[key].as_u64().unwrap_or_else(|| panic!("no count {key} in {}", self.0))
    }

    fn size(&self, key: &str) -> usize {
        self.count(key) as usize
    }

    fn list(&self, key: &str) -> Vec<f64> {
        numbers(&self.0[key])
    }

    fn level(&self) -> f64 {
        self.number("level")
    }

    /// The values under a key, open where the list beside it says so.
    fn watched(&self, key: &str) -> Vec<Observation> {
        let open = &self.0[format!("{key}_open")];
        let values = self.list(key).into_iter().enumerate();
        values
            .map(|(i, value)| Observation { value, censored: open[i].as_bool().unwrap_or(false) })
            .collect()
    }

    fn side(&self) -> power::Beyond {
        match self.0["above"].as_bool() {
            Some(true) => power::Beyond::Above,
            _ => power::Beyond::Below,
        }
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().expect("a list");
    list.iter().map(|one| one.as_f64().expect("a number")).collect()
}

fn answer(case: &Case) -> Value {
    one_group(case)
        .or_else(|| two_groups(case))
        .or_else(|| counted(case))
        .or_else(|| raters(case))
        .or_else(|| planned(case))
        .unwrap_or_else(|| panic!("no method is called {}", case.method()))
}

fn bounds(estimate: Estimate) -> Value {
    json!([estimate.value, estimate.low, estimate.high])
}

fn tested(test: Test) -> Value {
    json!([test.statistic, test.p])
}

fn one_group(case: &Case) -> Option<Value> {
    Some(match case.method() {
        "quantile" => json!(quantile::quantile(&case.list("a"), case.number("q"))),
        "median" => {
            let median = quantile::median(&case.list("a"), case.level());
            json!([median.value, median.low, median.high, median.coverage])
        }
        "kaplan-meier" => {
            let curve = Curve::of(&case.watched("a"));
            let steps: Vec<_> = curve.steps.iter().map(|s| [s.at, s.survival]).collect();
            json!([bounds(curve.median(case.level())), steps])
        }
        "log-t" => bounds(mean::geometric(&case.list("a"), case.level())),
        "log-spread" => json!(mean::log_spread(&[&case.list("a"), &case.list("b")])),
        "shapiro-wilk" => json!(normality::shapiro_wilk(&case.list("a")).ok().map(tested)),
        "qq" => {
            let plot = normality::qq(&case.list("a")).ok();
            json!(plot.map(|plot| {
                let points = plot.points.iter().map(|p| [p.score, p.seconds]);
                json!([points.collect::<Vec<_>>(), plot.centre, plot.spread])
            }))
        }
        _ => return None,
    })
}

fn two_groups(case: &Case) -> Option<Value> {
    Some(match case.method() {
        "price-bonett" => {
            let (a, b) = (case.watched("a"), case.watched("b"));
            json!(ratio::of_medians(&a, &b, case.level()).ok().map(bounds))
        }
        "welch" => {
            let (a, b) = (case.list("a"), case.list("b"));
            json!(ratio::of_geometric_means(&a, &b, case.level()).ok().map(bounds))
        }
        "brunner-munzel" => {
            let found = rank::brunner_munzel(&case.list("a"), &case.list("b")).ok();
            json!(found.map(|found| {
                let reference = match found.reference {
                    rank::Reference::T { freedom } => json!(freedom),
                    rank::Reference::Splits { extreme, all } => json!([extreme, all]),
                    rank::Reference::Draws { .. } => json!("drawn"),
                };
                json!([found.effect, found.statistic, found.p, reference])
            }))
        }
        _ => return None,
    })
}

fn counted(case: &Case) -> Option<Value> {
    let pair = |x: &str, n: &str| (case.count(x), case.count(n));
    Some(match case.method() {
        "wilson" => bounds(proportion::wilson(case.count("x"), case.count("n"), case.level())),
        "clopper-pearson" => {
            bounds(proportion::clopper_pearson(case.count("x"), case.count("n"), case.level()))
        }
        "jeffreys" => bounds(proportion::jeffreys(case.count("x"), case.count("n"), case.level())),
        "newcombe" => bounds(proportion::difference(pair("x", "n"), pair("y", "m"), case.level())),
        "fisher" => json!(contingency::fisher(pair("x", "n"), pair("y", "m")).map(tested)),
        "garwood" => bounds(rate::per_hour(case.count("x"), case.number("hours"), case.level())),
        "rate-ratio" => bounds(rate::ratio(
            (case.count("x"), case.number("hours")),
            (case.count("y"), case.number("other_hours")),
            case.level(),
        )),
        _ => return None,
    })
}

fn raters(case: &Case) -> Option<Value> {
    Some(match case.method() {
        "kappa" => {
            let pairs: Vec<(u8, u8)> = serde_json::from_value(case.0["pairs"].clone()).ok()?;
            let table = agreement::table::<5>(&pairs);
            bounds(agreement::kappa(&table, case.level()))
        }
        "krippendorff" => {
            let units = case.0["units"].as_array()?.iter().map(numbers);
            let alpha = agreement::krippendorff(&units.collect::<Vec<_>>());
            json!(alpha.value)
        }
        _ => return None,
    })
}

fn planned(case: &Case) -> Option<Value> {
    let sizes = || (case.size("n"), case.size("m"));
    Some(match case.method() {
        "detectable-medians" => {
            json!(power::detectable_ratio_of_medians(sizes(), case.number("sigma"), case.level()))
        }
        "detectable-geometric-means" => json!(power::detectable_ratio_of_geometric_means(
            sizes(),
            case.number("sigma"),
            case.level()
        )),
        "detectable-rates" => json!(power::detectable_rate_ratio(sizes(), case.level())),
        "detectable-share" => json!(power::detectable_share(
            case.number("threshold"),
            case.size("n"),
            case.level(),
            case.side()
        )),
        "detectable-difference" => json!(power::detectable_difference(
            case.number("base"),
            case.number("threshold"),
            sizes(),
            case.level(),
            case.side()
        )),
        _ => return None,
    })
}
