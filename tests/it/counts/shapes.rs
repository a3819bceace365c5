//! What is wrong with a number in a text: `1 users`, `All 1 write-ups`, `1 sind`.

use incident_wrapped::words::Language;

/// Words that end like a plural and are none, or are the same for one and many.
const SINGULAR: [&str; 27] = [
    "hypothesis",
    "is",
    "was",
    "has",
    "does",
    "its",
    "this",
    "as",
    "less",
    "times",
    "hours",
    "series",
    "status",
    "across",
    "bus",
    "minus",
    "plus",
    "always",
    "perhaps",
    "thus",
    "process",
    "access",
    "class",
    "loss",
    "us",
    "yes",
    "lies",
];

/// Cuts a text into words in small letters, with their points and commas.
fn words(text: &str) -> Vec<String> {
    let text = text.replace(['\u{a0}', '\u{202f}', '\n'], " ");
    let text = text.replace(['(', ')', '"', '`', '*'], " ");
    text.split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Words for one thing, which no other number stands before.
const ONE: [&str; 20] = [
    "incident",
    "write-up",
    "miss",
    "claim",
    "service",
    "user",
    "responder",
    "award",
    "day",
    "hour",
    "minute",
    "person",
    "reader",
    "review",
    "slide",
    "promise",
    "question",
    "month",
    "file",
    "moment",
];

/// Returns what is wrong with the numbers of an English text.
fn english(text: &str) -> Vec<String> {
    let words = words(text);
    let mut wrong = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = |step: usize| words.get(at + step).map_or("", String::as_str);
        let bare = |word: &str| {
            word.trim_end_matches([',', '.', ';', ':', '?', '!'])
                .to_owned()
        };
        let plural = |word: &str| {
            let word = bare(word);
            let is_word =
                word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            is_word
                && word.ends_with('s')
                && !word.ends_with("ss")
                && !SINGULAR.contains(&word.as_str())
        };
        let before = at
            .checked_sub(1)
            .map_or("", |before| words[before].as_str());
        // A number behind a sign or a decimal point of its own, and the second of `2 of 1`, count as themselves.
        let is_one = word == "1";
        if is_one && plural(next(1)) {
            wrong.push(format!("{word} {}", next(1)));
        }
        if is_one && before == "all" {
            wrong.push(format!("all {word}"));
        }
        if is_one && ["are", "were", "have", "do"].contains(&next(1)) && before != "of" {
            wrong.push(format!("{word} {}", next(1)));
        }
        if ["0", "all", "no"].contains(&word.as_str()) && next(1) == "1" && plural(next(2)) {
            wrong.push(format!("{word} 1 {}", next(2)));
        }
        let many = word.replace(',', "").parse::<usize>().is_ok_and(|n| n != 1)
            && !word.ends_with([',', '.']);
        if many && ONE.contains(&bare(next(1)).as_str()) && !next(1).ends_with('-') {
            wrong.push(format!("{word} {}", next(1)));
        }
        if word == "0" && before == "all" {
            wrong.push("all 0".to_owned());
        }
    }
    let never = "of the other never";
    if text.contains(never) {
        wrong.push(never.to_owned());
    }
    wrong
}

/// The same in German.
const EINES: [&str; 12] = [
    "vorfall",
    "bericht",
    "behauptung",
    "frage",
    "dienst",
    "tag",
    "stunde",
    "minute",
    "monat",
    "auszeichnung",
    "folie",
    "zeitpunkt",
];

/// German words for several things, which no 1 stands before.
const MANY: [&str; 24] = [
    "vorfälle",
    "vorfällen",
    "berichte",
    "berichten",
    "behauptungen",
    "fragen",
    "dienste",
    "diensten",
    "tage",
    "tagen",
    "stunden",
    "minuten",
    "monate",
    "monaten",
    "menschen",
    "personen",
    "auszeichnungen",
    "beinahe-vorfälle",
    "nachbesprechungen",
    "aufgaben",
    "zusagen",
    "versprechen,",
    "folien",
    "zeitpunkte",
];

/// Returns what is wrong with the numbers of a German text.
fn german(text: &str) -> Vec<String> {
    let words = words(text);
    let mut wrong = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", String::as_str);
        let before = at
            .checked_sub(1)
            .map_or("", |before| words[before].as_str());
        let bare = next.trim_end_matches([',', '.', ';', ':', '?', '!']);
        let follows_of = before == "von";
        let is_one = word == "1";
        if is_one && MANY.contains(&bare) && !follows_of {
            wrong.push(format!("{word} {next}"));
        }
        if is_one && ["alle", "allen", "aller"].contains(&before) {
            wrong.push(format!("{before} 1"));
        }
        if is_one
            && ["sind", "haben", "wurden", "waren", "hatten", "werden"].contains(&bare)
            && !follows_of
        {
            wrong.push(format!("{word} {next}"));
        }
        let many =
            word.replace('.', "").parse::<usize>().is_ok_and(|n| n != 1) && !word.ends_with('.');
        if many && EINES.contains(&bare) {
            wrong.push(format!("{word} {next}"));
        }
    }
    wrong
}

pub fn wrong(language: Language, text: &str) -> Vec<String> {
    match language {
        Language::English => english(text),
        Language::German => german(text),
    }
}

#[test]
fn a_wrong_number_is_found() {
    for (text, found) in [
        ("1 users, 3 h", "1 users,"),
        ("All 1 write-ups.", "all 1"),
        ("1 are in it", "1 are"),
        ("0 incident", "0 incident"),
        ("1,234 claim", "1,234 claim"),
        ("longer than that of the other never", "of the other never"),
    ] {
        assert!(
            english(text).contains(&found.to_owned()),
            "{text}: {:?}",
            english(text)
        );
    }
    for (text, found) in [
        ("1 Vorfälle", "1 vorfälle"),
        ("alle 1 Berichte", "alle 1"),
        ("1 sind gezählt", "1 sind"),
        ("3 Vorfall", "3 vorfall"),
    ] {
        assert!(
            german(text).contains(&found.to_owned()),
            "{text}: {:?}",
            german(text)
        );
    }
    let right = [
        "1 of 3 incidents",
        "2 of 1,234 claims",
        "1 incident is open",
        "21 users, 1 hypothesis",
    ];
    assert!(right.iter().all(|text| english(text).is_empty()));
    let right = [
        "1 von 3 Vorfällen",
        "1 Vorfall ist offen",
        "2 Tage und 1 Tag",
    ];
    assert!(right.iter().all(|text| german(text).is_empty()));
}
