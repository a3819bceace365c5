//! What is wrong with a number in a text: `1 users`, `All 1 write-ups`, `1 sind`.

use incident_wrapped::words::Language;

/// Words that end like a plural and are none, or are the same for one and many.
const SINGULAR: &str = "waits names says begins belongs leads hypothesis is was has does its this as less times \
     hours series status across bus minus plus always perhaps thus process access class loss us yes lies";

/// Cuts a text into words in small letters, with their points and commas.
fn words(text: &str) -> Vec<String> {
    let text = text.replace(['\u{a0}', '\u{202f}', '\n'], " ");
    let text = text.replace(['(', ')', '"', '`', '*'], " ");
    text.split(' ').filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
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

/// Verbs that one thing has in another form.
const OF_MANY: [&str; 13] = [
    "are", "were", "have", "do", "name", "say", "wait", "lead", "stand", "need", "count", "belong",
    "hold",
];

/// Verbs that several things have in another form.
const OF_ONE: [&str; 8] = ["is", "was", "has", "does", "says", "waits", "names", "belongs"];

/// What is said of several things.
const SEVERAL: [&str; 6] = ["them", "they", "their", "each", "both", "theirs"];

/// Before a number that is part of something else: the verb behind it is not of it.
const AFTER: [&str; 18] = [
    "of", "in", "for", "from", "among", "to", "with", "under", "after", "by", "than", "at",
    "until", "on", "about", "over", "through", "and",
];

fn bare(word: &str) -> &str {
    word.trim_end_matches([',', '.', ';', ':', '?', '!', '”', '“'])
}

/// Reads a number with or without points or commas between its thousands.
fn number(word: &str) -> Option<usize> {
    bare(word).replace(',', "").parse().ok()
}

/// Returns the sentences of a text, in words.
fn sentences(words: &[String]) -> impl Iterator<Item = &[String]> {
    words.split_inclusive(|word| word.ends_with(['.', '?', '!']))
}

/// Finds what is said of several where a sentence is about one, `1 incident, 1 of them`, and `it` where it is about several.
fn about_one(text: &[String], of: &str, several: &[&str], wrong: &mut Vec<String>) {
    for sentence in sentences(text) {
        let [first, rest @ ..] = sentence else {
            continue;
        };
        let next = rest.first().map_or("", |next| bare(next));
        let counts = number(first).filter(|_| next != of);
        let is_thing = ONE.contains(&next) || EINES.contains(&next) || next.contains("near");
        if counts == Some(1) && is_thing {
            let found = rest.iter().find(|word| several.contains(&bare(word)));
            wrong.extend(found.map(|word| format!("1 {} ... {word}", rest[0])));
        }
        if next == "left" && counts.is_some_and(|n| n > 1) {
            let found = rest.iter().find(|word| ["it", "its"].contains(&bare(word)));
            wrong.extend(found.map(|word| format!("{first} left ... {word}")));
        }
    }
}

/// Finds more of something than there is of it: `3 of 2`.
pub fn impossible(language: Language, text: &str) -> Vec<String> {
    let of = match language {
        Language::English => "of",
        Language::German => "von",
    };
    let words = words(text);
    let parts = words.windows(3).filter(|three| three[1] == of);
    parts
        .filter(|three| {
            let some = number(&three[0]).filter(|_| !three[0].contains('.'));
            some.zip(number(&three[2])).is_some_and(|(some, all)| some > all)
        })
        .map(|three| three.join(" "))
        .collect()
}

fn is_plural(word: &str) -> bool {
    let word = bare(word);
    let is_word = word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    is_word
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !SINGULAR.split(' ').any(|one| one == word)
}

/// Finds a verb in the form of another number than that at a place.
fn verb_of_another(words: &[String], at: usize) -> Option<String> {
    let word = words[at].as_str();
    let next = |step: usize| words.get(at + step).map_or("", String::as_str);
    let before = at.checked_sub(1).map_or("", |before| words[before].as_str());
    if AFTER.contains(&before) {
        return None;
    }
    let of_several = word == "1" && next(1) == "of" && number(next(2)).is_some_and(|all| all > 1);
    if of_several && OF_MANY.contains(&next(4)) {
        return Some(format!("1 of {} {} {}", next(2), next(3), next(4)));
    }
    let verb = OF_MANY.contains(&next(1)) || ["kept", "more", "was", "is"].contains(&next(1));
    if word == "0" && verb {
        return Some(format!("0 {}", next(1)));
    }
    let is_many = number(word).is_some_and(|n| n > 1) && !word.ends_with(['.', ',', ':']);
    if is_many && OF_ONE.contains(&next(1)) {
        return Some(format!("{word} {}", next(1)));
    }
    let wrong = is_many && is_plural(next(1)) && OF_ONE.contains(&next(2));
    wrong.then(|| format!("{word} {} {}", next(1), next(2)))
}

/// Returns what is wrong with the numbers of an English text.
fn english(text: &str) -> Vec<String> {
    let words = words(text);
    let mut wrong = Vec::new();
    about_one(&words, "of", &SEVERAL, &mut wrong);
    for (at, word) in words.iter().enumerate() {
        let next = |step: usize| words.get(at + step).map_or("", String::as_str);
        let bare = |word: &str| bare(word).to_owned();
        let before = at.checked_sub(1).map_or("", |before| words[before].as_str());
        // A number behind a sign or a decimal point of its own, and the second of `2 of 1`, count as themselves.
        let is_one = word == "1";
        if is_one && is_plural(next(1)) {
            wrong.push(format!("{word} {}", next(1)));
        }
        if is_one && before == "all" {
            wrong.push(format!("all {word}"));
        }
        if is_one && OF_MANY.contains(&bare(next(1)).as_str()) && before != "of" {
            wrong.push(format!("{word} {}", next(1)));
        }
        let of_them = at > 1 && words[at - 2] == "of";
        if is_one && before == "the" && !of_them {
            wrong.push(format!("the {word}"));
        }
        if word == "2" && before == "all" {
            wrong.push("all 2".to_owned());
        }
        wrong.extend(verb_of_another(&words, at));
        if ["no:", "yes:"].contains(&word.as_str()) && before.ends_with(':') {
            wrong.push(format!("{before} {word}"));
        }
        if ["0", "all", "no"].contains(&word.as_str()) && next(1) == "1" && is_plural(next(2)) {
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

/// Verbs that several things have in another form.
const VIELER: [&str; 8] =
    ["behielten", "lagen", "waren", "wurden", "sind", "haben", "sagen", "nennen"];

/// Returns what is wrong with the numbers of a German text.
fn german(text: &str) -> Vec<String> {
    let words = words(text);
    let mut wrong = Vec::new();
    about_one(&words, "von", &["davon", "jeder", "jede", "alle", "beide", "ihnen"], &mut wrong);
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", String::as_str);
        let before = at.checked_sub(1).map_or("", |before| words[before].as_str());
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
        if word == "2" && ["alle", "allen", "aller"].contains(&before) {
            wrong.push(format!("{before} 2"));
        }
        if is_one && ["die", "der", "den", "dem", "das"].contains(&before) {
            wrong.push(format!("{before} 1"));
        }
        if word == "0" && bare != "von" && (VIELER.contains(&before) || VIELER.contains(&bare)) {
            wrong.push(format!("{before} 0 {bare}"));
        }
        if ["ja:", "nein:"].contains(&word.as_str()) && before.ends_with(':') {
            wrong.push(format!("{before} {word}"));
        }
        let many =
            word.replace('.', "").parse::<usize>().is_ok_and(|n| n != 1) && !word.ends_with('.');
        let of_one = ["ist", "hat", "wurde", "war", "behielt", "sagt", "nennt"];
        let is_year = word.parse().is_ok_and(|n: usize| (1900..2100).contains(&n));
        if many && !is_year && word != "0" && before.is_empty() && of_one.contains(&bare) {
            wrong.push(format!("{word} {bare}"));
        }
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
fn more_than_there_are_is_found() {
    let found = impossible(Language::English, "1 of 2 and 3 of 2 incidents");
    assert_eq!(found, ["3 of 2"]);
    let found = impossible(Language::German, "2 von 2 und 1 von 0 Vorfällen");
    assert_eq!(found, ["1 von 0"]);
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
        ("1 incident, 1 of them counted.", "1 incident, ... them"),
        ("1 near miss was noted; each says why", "1 near ... each"),
        ("2 left out: nobody has scored it yet", "2 left ... it"),
        ("Factors: 1 name a factor", "1 name"),
        ("1 of 5 incidents name it", "1 of 5 incidents name"),
        ("among the 1 declared", "the 1"),
        ("All 2 incidents", "all 2"),
        ("0 kept a time, 3 more were off", "0 kept"),
        ("5 was read", "5 was"),
        ("2 claims was read", "2 claims was"),
        ("had alert: no: 10 min", "alert: no:"),
    ] {
        assert!(english(text).contains(&found.to_owned()), "{text}: {:?}", english(text));
    }
    for (text, found) in [
        ("1 Vorfälle", "1 vorfälle"),
        ("alle 1 Berichte", "alle 1"),
        ("1 sind gezählt", "1 sind"),
        ("3 Vorfall", "3 vorfall"),
        ("1 Vorfall, davon 1 gezählt", "1 vorfall, ... davon"),
        ("Alle 2 Berichte", "alle 2"),
        ("bei den 1 gelesenen", "den 1"),
        ("hier behielten 0 eine Zeit", "behielten 0 eine"),
    ] {
        assert!(german(text).contains(&found.to_owned()), "{text}: {:?}", german(text));
    }
    let right = [
        "1 of 3 incidents",
        "2 of 1,234 claims",
        "1 incident is open",
        "21 users, 1 hypothesis",
        "1 of 3 incidents was read, and 2 of them count",
        "The median of 5 incidents is 10 min",
        "2 of 5 incidents name what contributed",
    ];
    assert!(right.iter().all(|text| english(text).is_empty()));
    let right = ["1 von 3 Vorfällen", "1 Vorfall ist offen", "2 Tage und 1 Tag"];
    assert!(right.iter().all(|text| german(text).is_empty()));
}
