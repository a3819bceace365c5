use super::*;
use Language::{English, German};

fn read(words: &str) -> Option<Written> {
    super::read(words, English)
}

fn holds(words: &str, worth: Worth) -> bool {
    read(words).expect(words).against(&worth) == Answer::Holds
}

#[test]
fn a_value_is_rounded_to_the_last_digit_that_was_written() {
    let ratio = || Worth::Ratio(8.8333);
    for words in ["8.8x", "8.8 times", "9 times", "8.83×", "8.833\u{a0}times"] {
        assert!(holds(words, ratio()), "{words}");
    }
    for words in ["10 times", "8.9x", "8 times", "8.84 times"] {
        assert!(!holds(words, ratio()), "{words}");
    }
}

#[test]
fn half_is_rounded_away_from_zero() {
    assert!(holds("58%", Worth::Share(0.575, None)));
    assert!(holds("27 min", Worth::Seconds(26.5 * 60.0)));
    assert!(holds("-3 points", Worth::Points(-0.025)));
    assert!(!holds("-2 points", Worth::Points(-0.025)));
}

#[test]
fn a_part_is_compared_exactly_and_knows_its_whole() {
    let share = || Worth::Share(55.0 / 97.0, Some((55, 97)));
    assert!(holds("55 of 97", share()) && holds("55 of the 97", share()));
    assert!(!holds("55 of 98", share()) && !holds("110 of 194", share()));
    assert!(holds("three of seven", Worth::Share(3.0 / 7.0, Some((3, 7)))));
    assert_eq!(read("3 of 7").unwrap().against(&Worth::Share(0.3, None)), Answer::Unfit);
}

#[test]
fn a_duration_is_compared_in_the_unit_that_was_written() {
    let seconds = 1.63 * 86_400.0;
    for words in ["1.6 d", "1.63 days", "39.1 h", "39 hours", "2347 min", "2,347 minutes"] {
        assert!(holds(words, Worth::Seconds(seconds)), "{words}");
    }
    assert!(!holds("1.6 h", Worth::Seconds(seconds)));
    assert!(holds("43 s", Worth::Seconds(43.4)) && holds("six minutes", Worth::Seconds(350.0)));
}

#[test]
fn counts_have_thousands_words_and_things() {
    for words in ["1,200", "1200", "1,200 incidents"] {
        assert!(holds(words, Worth::Count(1200.0)), "{words}");
    }
    assert!(holds("nine near misses", Worth::Count(9.0)));
    assert!(!holds("1,200", Worth::Count(1234.0)));
}

#[test]
fn a_difference_is_in_points_also_where_a_percent_sign_stands() {
    for words in ["+48 points", "48%", "48 %", "47.8 percentage points"] {
        assert!(holds(words, Worth::Points(0.4776)), "{words}");
    }
    assert!(holds("−19 points", Worth::Points(-0.19)));
}

#[test]
fn a_verdict_is_read_in_any_case_with_and_without_its_hyphen() {
    assert!(holds("Supported", Worth::Verdict(Verdict::Supported)));
    assert!(holds("not-testable", Worth::Verdict(Verdict::NotTestable)));
    assert!(!holds("refuted", Worth::Verdict(Verdict::Supported)));
}

#[test]
fn what_has_no_such_form_is_not_read() {
    for words in [
        "",
        "about 9",
        "8,8 times",
        "1,20",
        "12,34,567",
        "9.",
        ".5",
        "--3",
        "nearly all",
        "3 of",
        "3.5 of 7",
        "5 m",
        "1e3",
        "9 times as long",
        "of",
    ] {
        assert_eq!(read(words), None, "{words}");
    }
}

#[test]
fn another_kind_of_thing_does_not_fit() {
    for (words, worth) in [
        ("58%", Worth::Seconds(60.0)),
        ("8.8", Worth::Ratio(8.8)),
        ("26 min", Worth::Count(26.0)),
        ("supported", Worth::Count(1.0)),
        ("25 points", Worth::Share(0.25, None)),
    ] {
        assert_eq!(read(words).unwrap().against(&worth), Answer::Unfit, "{words}");
    }
}

#[test]
fn the_data_are_said_in_the_authors_own_form() {
    let again = |words: &str, worth: Worth| read(words).unwrap().restated(&worth, English);
    assert_eq!(again("1.2 h", Worth::Seconds(6840.0)).unwrap(), "1.9 h");
    assert_eq!(again("58 percent", Worth::Share(0.7826, None)).unwrap(), "78%");
    assert_eq!(again("1 of 2", Worth::Share(0.75, Some((3, 4)))).unwrap(), "3 of 4");
    assert_eq!(again("+9 points", Worth::Points(0.1)).unwrap(), "+10 points");
    assert_eq!(again("2 d", Worth::Seconds(600.0)), None);
}

fn german(words: &str, worth: Worth) -> Option<Answer> {
    Some(super::read(words, German)?.against(&worth))
}

#[test]
fn german_authors_write_numbers_as_german_does() {
    let ratio = || Worth::Ratio(8.8333);
    let share = || Worth::Share(7.0 / 12.0, Some((7, 12)));
    for (words, worth) in [
        ("8,8-mal", ratio()),
        ("8,8\u{a0}mal", ratio()),
        ("8,8x", ratio()),
        ("Dreimal", Worth::Ratio(3.0)),
        ("8,8-Fache", ratio()),
        ("58 %", share()),
        ("58,3 Prozent", share()),
        ("7 von 12", share()),
        ("Sieben von den zwölf", share()),
        ("7 der 12", share()),
        ("1,2 h", Worth::Seconds(4320.0)),
        ("1,2 Stunden", Worth::Seconds(4320.0)),
        ("26 Min.", Worth::Seconds(1560.0)),
        ("sechs Minuten", Worth::Seconds(350.0)),
        ("einen Tag", Worth::Seconds(86_400.0)),
        ("+48 Prozentpunkte", Worth::Points(0.4776)),
        ("−19 Punkte", Worth::Points(-0.19)),
        ("0,02 je Stunde", Worth::PerHour(0.02)),
        ("0,02 in der Stunde", Worth::PerHour(0.02)),
        ("1.200", Worth::Count(1200.0)),
        ("1200 Vorfälle", Worth::Count(1200.0)),
        ("drei", Worth::Count(3.0)),
        ("ein Vorfall", Worth::Count(1.0)),
        ("0,62", Worth::Number(0.62)),
        ("1,200", Worth::Number(1.2)),
        ("Gestützt", Worth::Verdict(Verdict::Supported)),
        ("nicht entschieden", Worth::Verdict(Verdict::Inconclusive)),
    ] {
        assert_eq!(german(words, worth), Some(Answer::Holds), "{words}");
    }
}

#[test]
fn a_german_number_is_held_to_its_last_digit_too() {
    assert_eq!(german("8,9-mal", Worth::Ratio(8.8333)), Some(Answer::Differs));
    assert_eq!(german("1.200", Worth::Count(1234.0)), Some(Answer::Differs));
    assert_eq!(german("7 von 13", Worth::Share(0.5, Some((7, 12)))), Some(Answer::Differs));
    assert_eq!(german("Widerlegt", Worth::Verdict(Verdict::Supported)), Some(Answer::Differs));
    assert_eq!(german("8,8-mal", Worth::Count(8.8)), Some(Answer::Unfit));
}

#[test]
fn each_language_reads_its_own_forms_alone() {
    for words in ["8.8-mal", "8.8 times", "3 of 7", "three", "supported", "8-", "12.34"] {
        assert_eq!(super::read(words, German), None, "{words}");
    }
    for words in ["8,8-mal", "1.200 Vorfälle", "8.8-times", "3 von 7", "drei", "gestützt", "8-"] {
        assert_eq!(read(words), None, "{words}");
    }
}

#[test]
fn the_data_are_said_in_the_form_of_a_german_author() {
    let again =
        |words: &str, worth: Worth| super::read(words, German).unwrap().restated(&worth, German);
    assert_eq!(again("1,2 Stunden", Worth::Seconds(6840.0)).unwrap(), "1,9 h");
    assert_eq!(again("8,1-mal", Worth::Ratio(8.8333)).unwrap(), "8,8-mal");
    assert_eq!(again("58 Prozent", Worth::Share(0.7826, None)).unwrap(), "78 %");
    assert_eq!(again("1 von 2", Worth::Share(0.75, Some((3, 4)))).unwrap(), "3 von 4");
    assert_eq!(again("+9 Punkte", Worth::Points(0.1)).unwrap(), "+10 Prozentpunkte");
    assert_eq!(again("3 Punkte", Worth::Points(0.01)).unwrap(), "1 Prozentpunkt");
    assert_eq!(again("1.100", Worth::Count(1200.0)).unwrap(), "1.200");
}

proptest::proptest! {
    #[test]
    fn every_phrase_holds_of_what_it_says(value in 0.0f64..2e7, x in 0u64..500, more in 1u64..500) {
        let n = x + more;
        for worth in [
            Worth::Count(x as f64),
            Worth::Seconds(value.round()),
            Worth::Share(x as f64 / n as f64, Some((x, n))),
            Worth::Share(x as f64 / n as f64, None),
            Worth::Points(x as f64 / n as f64 - 0.5),
            Worth::Ratio(value / 1e4),
            Worth::Ratio(value / 1e8),
            Worth::PerHour(value / 1e9),
            Worth::Number(value / 1e7),
            Worth::Verdict(Verdict::NotTestable),
        ] {
            for language in Language::ALL {
                let words = worth.phrase(language).unwrap();
                let answer = super::read(&words, language).expect(&words).against(&worth);
                proptest::prop_assert_eq!(answer, Answer::Holds, "{}: {:?}", words, &worth);
            }
        }
    }
}
