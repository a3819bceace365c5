//! The interval of a claim on a scale of its own.

use crate::card::{Estimate, Forest, Ink};
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::hypothesis::Estimand;
use crate::telling::claim::census::written;
use crate::words::{Language, say};

/// The marks of ratios, those of shares, and those of differences of shares.
const RATIOS: [f64; 9] = [0.01, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 10.0, 100.0];
const SHARES: [f64; 3] = [0.0, 0.5, 1.0];
const DIFFERENCES: [f64; 5] = [-1.0, -0.5, 0.0, 0.5, 1.0];

/// Beyond these a ratio tells no more.
const EXTREMES: (f64, f64) = (0.005, 500.0);

/// Returns the estimate of a claim with its interval; without an estimate where it has none.
pub fn of(ruling: &Ruling, language: Language) -> Forest {
    let judged = ruling.judged.as_ref().filter(|_| ruling.verdict.is_some());
    let Some((estimate, value)) =
        judged.and_then(|judged| Some((&judged.estimate, judged.estimate.value?)))
    else {
        return Forest::default();
    };
    let estimand = &ruling.hypothesis.estimand;
    let asked = ruling.hypothesis.claim.threshold;
    let scale = Scale::new(
        estimand,
        [Some(value), estimate.low, estimate.high, Some(asked)].into_iter().flatten(),
    );
    let at = |number: f64| scale.at(number);
    let ticks = scale.marks().map(|mark| (at(mark), scale.said(mark, language)));
    Forest {
        estimate: Some(Estimate {
            word: written(language, ruling, value),
            value: at(value),
            low: estimate.low.map(at),
            high: estimate.high.map(at),
            ink: match ruling.verdict {
                Some(Verdict::Supported) => Ink::First,
                Some(Verdict::Refuted) => Ink::Second,
                _ => Ink::Ink,
            },
        }),
        threshold: Some(at(asked)),
        asked: say!(language, "card-asked"),
        ticks: ticks.collect(),
    }
}

/// Where numbers stand from 0 to 1.
struct Scale {
    from: f64,
    to: f64,
    marks: &'static [f64],
    is_log: bool,
}

impl Scale {
    fn new(estimand: &Estimand, numbers: impl Iterator<Item = f64>) -> Scale {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for number in numbers {
            (low, high) = (low.min(number), high.max(number));
        }
        let (marks, is_log): (&[f64], bool) = match estimand {
            Estimand::Share { .. } => (&SHARES, false),
            Estimand::DifferenceOfShares { .. } => (&DIFFERENCES, false),
            _ => (&RATIOS, true),
        };
        let (from, to) = match estimand {
            Estimand::Share { .. } => (0.0, 1.0),
            Estimand::DifferenceOfShares { .. } => (low.min(-0.1) - 0.1, high.max(0.1) + 0.1),
            _ => {
                let low = low.clamp(EXTREMES.0, 0.7);
                let high = high.clamp(1.5, EXTREMES.1);
                (low.ln() - 0.3, high.ln() + 0.3)
            }
        };
        Scale { from, to, marks, is_log }
    }

    fn at(&self, number: f64) -> f64 {
        let number = match self.is_log {
            true => number.max(EXTREMES.0).ln(),
            false => number,
        };
        ((number - self.from) / (self.to - self.from)).clamp(0.0, 1.0)
    }

    fn marks(&self) -> impl Iterator<Item = f64> + '_ {
        let within = |mark: &f64| {
            let number = if self.is_log { mark.ln() } else { *mark };
            (self.from..=self.to).contains(&number)
        };
        self.marks.iter().copied().filter(within)
    }

    fn said(&self, mark: f64, language: Language) -> String {
        let differs = say!(language, "card-no-difference");
        match (self.is_log, self.from >= 0.0) {
            (true, _) if mark == 1.0 => differs,
            (true, _) if mark < 1.0 => format!("1/{}", language.figures((1.0 / mark).round())),
            (true, _) => format!("{}\u{a0}×", language.figures(mark)),
            (false, true) => language.share(mark),
            (false, false) if mark == 0.0 => differs,
            (false, false) => {
                let sign = if mark > 0.0 { "+" } else { "\u{2212}" };
                format!("{sign}{}", language.figures((mark.abs() * 100.0).round()))
            }
        }
    }
}
