//! Words and numbers that claim more than so few incidents can show, with a better phrase for each.

use std::ops::Range;
use std::sync::LazyLock;

use super::word::Words;
use super::{few, passage::Passage, quotation::Quotations};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::text::one_line;

/// Words that claim too much, why they do, and what to write instead.
struct Rule {
    /// Words that claim too much in every text.
    everywhere: &'static str,
    /// Words that do so in claims about the year: outside of write-ups, and in sentences that cite a finding.
    in_claims: &'static str,
    make: fn(String) -> Diagnostic,
    why: &'static str,
    hint: &'static str,
}

static RULES: [Rule; 6] = [
    Rule {
        everywhere: "mttr, mttd, mtta, mttm, mttx, mean time to, average time to",
        in_claims: "average duration, mean duration, average detection time, average resolution time",
        make: |message| Diagnostic::warning("mean-duration", message),
        why: "is a mean, which the few longest incidents make",
        hint: "give the median with its n: \"half of 46 were noticed within 1.9 h\"",
    },
    Rule {
        everywhere: "",
        in_claims: "p99, p999, 99th percentile",
        make: |message| Diagnostic::warning("far-percentile", message),
        why: "is one incident or two, in a year of some hundred",
        hint: "give the p90 with its n, from 30 incidents on: \"nine in ten of 46 within 2.4 d\"",
    },
    Rule {
        everywhere: "average score, mean score, average confidence, average preventability, \
                     average productivity",
        in_claims: "average rating, mean rating, mean confidence, mean preventability, mean productivity",
        make: |message| Diagnostic::warning("ordinal-mean", message),
        why: "takes scores for lengths: from 1 to 2 need not be as far as from 4 to 5",
        hint: "give the share that scored 4 or more: \"12 of 47 scored 4 or 5\"",
    },
    Rule {
        everywhere: "statistically significant, statistically significantly, statistical significance",
        in_claims: "significant, significantly, significance",
        make: |message| Diagnostic::warning("overclaim", message),
        why: "says neither how large nor how sure",
        hint: "give the verdict and the interval: \"supported, between 1.6 and 48 times\"",
    },
    Rule {
        everywhere: "",
        in_claims: "proves, proved, proven, disproves, disproved, proof that",
        make: |message| Diagnostic::warning("overclaim", message),
        why: "says more than a year of incidents can",
        hint: "a claim is supported, refuted, inconclusive or not testable",
    },
    Rule {
        everywhere: "",
        in_claims: "because of",
        make: |message| Diagnostic::warning("overclaim", message),
        why: "names a cause, and the data only show what came together",
        hint: "\"where\", \"among those with\" and \"associated with\" say what was seen",
    },
];

/// The words of all rules, each with its rule and whether it applies only to claims.
static WORDS: LazyLock<Words<(&Rule, bool)>> = LazyLock::new(|| {
    let listed = |words: &'static str| words.split(", ").filter(|word| !word.is_empty());
    Words::new(RULES.iter().flat_map(|rule| {
        let everywhere = listed(rule.everywhere).map(move |word| (word, (rule, false)));
        everywhere.chain(listed(rule.in_claims).map(move |word| (word, (rule, true))))
    }))
});

/// Iterates over the words of all rules.
pub fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter()
}

/// Points once per text at each word and number that claims too much and that the author does not quote; `starts` are the
/// places where one may begin.
///
/// With `claims`, all of the text is about the year, as on a slide; in a write-up only sentences that cite a finding
/// are.
pub fn check(passage: &Passage, starts: &[usize], claims: bool, complaints: &mut Diagnostics) {
    let text = passage.text.as_ref();
    let found = find(text, starts, claims);
    let few = few::find(text, starts);
    if found.is_empty() && few.is_empty() {
        return;
    }
    let quoted = Quotations::of(text);
    let own = |range: &Range<usize>| !quoted.hold(range.start);
    let mut said: Vec<String> = Vec::new();
    for (range, rule) in found.into_iter().filter(|(range, _)| own(range)) {
        let written = one_line(&text[range.clone()]);
        if said.contains(&written.to_lowercase()) {
            continue;
        }
        let message = format!("\"{written}\" {}", rule.why);
        complaints.push(
            (rule.make)(message).at(passage.place(range.start, range.end), "").hint(rule.hint),
        );
        said.push(written.to_lowercase());
    }
    for few in few.iter().filter(|few| own(&few.range)) {
        complaints.push(few.complaint(passage));
    }
}

/// Returns every word of the rules that apply; the longest if several start at one place, and none inside another.
fn find(text: &str, starts: &[usize], claims: bool) -> Vec<(Range<usize>, &'static Rule)> {
    let mut found: Vec<(Range<usize>, &'static Rule)> = Vec::new();
    for &start in starts {
        if found.last().is_some_and(|(last, _)| start < last.end) {
            continue;
        }
        if let Some((end, (rule, in_claims))) = WORDS.longest(text.as_bytes(), start)
            && (!in_claims || claims || cites(text, start))
        {
            found.push((start..end, rule));
        }
    }
    found
}

/// Returns whether the sentence around a place cites a finding.
fn cites(text: &str, at: usize) -> bool {
    const ENDS: [&str; 6] = [". ", ".\n", "? ", "! ", ": ", "\n\n"];
    let before = &text[..at];
    let start = ENDS.iter().filter_map(|end| Some(before.rfind(end)? + end.len())).max();
    let start = start.unwrap_or(0);
    let behind = &text[at..];
    let end = ENDS.iter().filter_map(|end| behind.find(end)).min();
    let end = at + end.unwrap_or(behind.len());
    text[start..end].contains("](finding:")
}

#[cfg(test)]
mod tests {
    use super::super::word::Beginnings;
    use super::*;

    fn ranges(text: &str, claims: bool) -> Vec<Range<usize>> {
        let starts = Beginnings::new(words()).find(text);
        find(text, &starts, claims).into_iter().map(|(range, _)| range).collect()
    }

    fn said(text: &str, claims: bool) -> Vec<&str> {
        ranges(text, claims).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn what_a_write_up_says_of_its_own_day_is_its_own() {
        let text = "Slow because of a lock: a significant one, with a p99 of 4 s; it proved hard.";
        assert_eq!(said(text, false), [""; 0]);
        assert_eq!(said(text, true), ["because of", "significant", "p99", "proved"]);
    }

    #[test]
    fn a_sentence_that_cites_a_finding_claims_something_of_the_year() {
        let text = "Slow because of a lock. Late because of\nsupport, in [1.9 h](finding:detection.median).";
        assert_eq!(said(text, false), ["because of"]);
        assert_eq!(ranges(text, false)[0].start, text.rfind("because").unwrap());
    }

    #[test]
    fn means_of_durations_and_scores_are_found_in_every_text() {
        for text in [
            "Our MTTR",
            "the mean time-to-repair",
            "an average score of 3.7",
            "statistically significant",
        ] {
            assert_eq!(said(text, false).len(), 1, "{text}");
        }
        for text in [
            "an average of eleven requests",
            "yesterday's average",
            "on average",
            "in the meantime to repair",
        ] {
            assert_eq!(said(text, true), [""; 0], "{text}");
        }
    }

    #[test]
    fn words_inside_of_a_longer_one_are_found_once() {
        assert_eq!(said("it is statistically significant", true), ["statistically significant"]);
        assert_eq!(said("an insignificant gap, improved, unproven", true), [""; 0]);
    }
}
