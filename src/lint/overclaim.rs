//! Words and numbers that say more than so few incidents can, with a better phrase each.

use std::ops::Range;
use std::sync::LazyLock;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lint::few;
use crate::lint::passage::Passage;
use crate::lint::quotation;
use crate::lint::word::{self, Words};

/// Where a rule holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    /// In every text.
    Everywhere,
    /// Where something is claimed of the year: outside of write-ups, and in each sentence that cites a finding.
    Claims,
}

/// What says too much, why, and what to write instead.
struct Rule {
    words: &'static [&'static str],
    holds: Where,
    make: fn(String) -> Diagnostic,
    why: &'static str,
    hint: &'static str,
}

// Why and what instead, of the words that say too much everywhere and of their milder kin.
const MEAN_DURATION: (&str, &str) = (
    "is a mean, which the few longest incidents make",
    "give the median with its n: \"half of 46 were noticed within 1.9 h\"",
);

const ORDINAL_MEAN: (&str, &str) = (
    "takes scores for lengths: from 1 to 2 need not be as far as from 4 to 5",
    "give the share that scored 4 or more: \"12 of 47 scored 4 or 5\"",
);

const SIGNIFICANT: (&str, &str) = (
    "says neither how large nor how sure",
    "give the verdict and the interval: \"supported, between 1.6 and 48 times\"",
);

static RULES: [Rule; 9] = [
    Rule {
        words: &["mttr", "mttd", "mtta", "mttm", "mttx", "mean time to", "average time to"],
        holds: Where::Everywhere,
        make: |message| Diagnostic::warning("mean-duration", message),
        why: MEAN_DURATION.0,
        hint: MEAN_DURATION.1,
    },
    Rule {
        words: &[
            "average duration",
            "mean duration",
            "average detection time",
            "average resolution time",
        ],
        holds: Where::Claims,
        make: |message| Diagnostic::warning("mean-duration", message),
        why: MEAN_DURATION.0,
        hint: MEAN_DURATION.1,
    },
    Rule {
        words: &["p99", "p999", "99th percentile"],
        holds: Where::Claims,
        make: |message| Diagnostic::warning("far-percentile", message),
        why: "is one incident or two, in a year of some hundred",
        hint: "give the p90 with its n, from 30 incidents on: \"nine in ten of 46 within 2.4 d\"",
    },
    Rule {
        words: &[
            "average score",
            "mean score",
            "average confidence",
            "average preventability",
            "average productivity",
        ],
        holds: Where::Everywhere,
        make: |message| Diagnostic::warning("ordinal-mean", message),
        why: ORDINAL_MEAN.0,
        hint: ORDINAL_MEAN.1,
    },
    Rule {
        words: &[
            "average rating",
            "mean rating",
            "mean confidence",
            "mean preventability",
            "mean productivity",
        ],
        holds: Where::Claims,
        make: |message| Diagnostic::warning("ordinal-mean", message),
        why: ORDINAL_MEAN.0,
        hint: ORDINAL_MEAN.1,
    },
    Rule {
        words: &[
            "statistically significant",
            "statistically significantly",
            "statistical significance",
        ],
        holds: Where::Everywhere,
        make: |message| Diagnostic::warning("overclaim", message),
        why: SIGNIFICANT.0,
        hint: SIGNIFICANT.1,
    },
    Rule {
        words: &["significant", "significantly", "significance"],
        holds: Where::Claims,
        make: |message| Diagnostic::warning("overclaim", message),
        why: SIGNIFICANT.0,
        hint: SIGNIFICANT.1,
    },
    Rule {
        words: &["proves", "proved", "proven", "disproves", "disproved", "proof that"],
        holds: Where::Claims,
        make: |message| Diagnostic::warning("overclaim", message),
        why: "says more than a year of incidents can",
        hint: "a claim is supported, refuted, inconclusive or not testable",
    },
    Rule {
        words: &["because of"],
        holds: Where::Claims,
        make: |message| Diagnostic::warning("overclaim", message),
        why: "names a cause, and the data only show what came together",
        hint: "\"where\", \"among those with\" and \"associated with\" say what was seen",
    },
];

static WORDS: LazyLock<Words<&Rule>> = LazyLock::new(|| {
    let words = |rule: &'static Rule| rule.words.iter().map(move |word| (*word, rule));
    Words::new(RULES.iter().flat_map(words))
});

/// Points once a text at each word and number that says too much, where it is the author's own.
///
/// `claims` says whether all of the text is about the year, as that of a slide is; of a write-up only sentences that
/// cite a finding are.
pub fn check(passage: &Passage, claims: bool, told: &mut Diagnostics) {
    let text = passage.text.as_str();
    let found = find(text, claims);
    let few = few::find(text);
    if found.is_empty() && few.is_empty() {
        return;
    }
    let quoted = quotation::all(text);
    let own = |range: &Range<usize>| !quoted.iter().any(|quote| quote.contains(&range.start));
    let mut said: Vec<String> = Vec::new();
    for (range, rule) in found.into_iter().filter(|(range, _)| own(range)) {
        let words: Vec<&str> = text[range.clone()].split_whitespace().collect();
        let written = words.join(" ");
        if said.contains(&written.to_lowercase()) {
            continue;
        }
        let message = format!("\"{written}\" {}", rule.why);
        told.push(
            (rule.make)(message).at(passage.place(range.start, range.end), "").hint(rule.hint),
        );
        said.push(written.to_lowercase());
    }
    for few in few.iter().filter(|few| own(&few.range)) {
        told.push(few.complaint(passage));
    }
}

/// Returns every word of the rules that hold there, the longest where several begin, and none inside of another.
fn find(text: &str, claims: bool) -> Vec<(Range<usize>, &'static Rule)> {
    let mut found: Vec<(Range<usize>, &'static Rule)> = Vec::new();
    for start in word::beginnings(text) {
        if found.last().is_some_and(|(last, _)| start < last.end) {
            continue;
        }
        let Some((end, rule)) = WORDS.longest(text.as_bytes(), start) else {
            continue;
        };
        if rule.holds == Where::Everywhere || claims || cites(text, start) {
            found.push((start..end, rule));
        }
    }
    found
}

/// Says whether the sentence around a place cites a finding.
fn cites(text: &str, at: usize) -> bool {
    const ENDS: [&str; 6] = [". ", ".\n", "? ", "! ", ": ", "\n\n"];
    let before = &text[..at];
    let start = ENDS.iter().filter_map(|end| Some(before.rfind(end)? + end.len()));
    let start = start.max().unwrap_or(0);
    let behind = &text[at..];
    let end = ENDS.iter().filter_map(|end| behind.find(end)).min();
    let end = at + end.unwrap_or(behind.len());
    text[start..end].contains("](finding:")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, claims: bool) -> Vec<&str> {
        let found = find(text, claims).into_iter();
        found.map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn what_a_write_up_says_of_its_own_day_is_its_own() {
        let text = "Slow because of a lock: a significant one, with a p99 of 4 s; it proved hard.";
        assert_eq!(words(text, false), [""; 0]);
        assert_eq!(words(text, true), ["because of", "significant", "p99", "proved"]);
    }

    #[test]
    fn a_sentence_that_cites_a_finding_claims_something_of_the_year() {
        let text = "Slow because of a lock. Late because of\nsupport, in [1.9 h](finding:detection.median).";
        assert_eq!(words(text, false), ["because of"]);
        assert_eq!(find(text, false)[0].0.start, text.rfind("because").unwrap());
    }

    #[test]
    fn means_of_durations_and_scores_are_found_in_every_text() {
        for text in [
            "Our MTTR",
            "the mean time-to-repair",
            "an average score of 3.7",
            "statistically significant",
        ] {
            assert_eq!(words(text, false).len(), 1, "{text}");
        }
        for text in [
            "an average of eleven requests",
            "yesterday's average",
            "on average",
            "in the meantime to repair",
        ] {
            assert_eq!(words(text, true), [""; 0], "{text}");
        }
    }

    #[test]
    fn words_inside_of_a_longer_one_are_found_once() {
        assert_eq!(words("it is statistically significant", true), ["statistically significant"]);
        assert_eq!(words("an insignificant gap, improved, unproven", true), [""; 0]);
    }
}
