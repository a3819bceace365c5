//! What a German report says of its findings and claims, sentence by sentence.

use incident_wrapped::telling::claim::{badge, beside, fragility, why};
use incident_wrapped::words::Language::German;

use super::german::in_german;
use super::*;

fn all_in(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in: {text}");
    }
}

#[test]
fn what_is_counted_is_said_in_german() {
    let year = in_german(folder("content"));
    let said = |id, parts: &[&str]| all_in(&year.sentence(id), parts);
    said("volume", &["59 Vorfälle wurden 2025 ausgerufen: 9 sev1, 28 sev2 und 22 sev3."]);
    said(
        "confidence",
        &[
            "56 von 59 Vorfällen wurden gelesen, und 47 davon sind gut genug festgehalten, um zu zählen.",
        ],
    );
    said(
        "reviews",
        &[
            "Zu 36 von 46 Vorfällen, die es sagen, gab es eine Nachbesprechung (78 %; Intervall zu 95 %: 64–88 %).",
        ],
    );
    said(
        "calendar",
        &[
            "43 von 59 Vorfällen begannen in der Arbeitszeit (73 %; ",
            "; je Arbeitsstunde begannen 8,6-mal so viele",
        ],
    );
    said(
        "recorded-times",
        &[
            "14 weitere lagen um mehr als 5 min daneben, und 4 waren nah dran.",
            "lag um 45 min oder mehr daneben",
        ],
    );
    said("follow-ups", &["147 davon sind erledigt (82 %); alle sind es bei 28 der 47"]);
    said("preventability", &["12 von 47 Vorfällen bekamen 4 oder 5 für Vermeidbarkeit (26 %; "]);
    said(
        "near-misses",
        &["9 Beinahe-Vorfälle wurden 2025 aufgeschrieben; jeder sagt, was hielt, am häufigsten "],
    );
}

#[test]
fn durations_readers_and_the_metric_are_said_in_german() {
    let year = in_german(folder("content"));
    let said = |id, parts: &[&str]| all_in(&year.sentence(id), parts);
    said(
        "detection",
        &[
            "war in 1,9 h bemerkt (Intervall zu 95 %: 15 min bis 4,2 h), neun von zehn in 2,4 d. Mit Test die Hälfte in 5,5 min",
        ],
    );
    said("response", &["war vom Bemerken an in 47 min eingedämmt", "; zwei sind noch offen."]);
    said(
        "agreement",
        &[
            "gelesen sind 38 von 56 gelesenen Vorfällen. Kappa mit ",
            "Verlässlichkeit 0,92 (0,86 bis 0,98)",
        ],
    );
    said("metric", &["10 % kürzer war: nach dem Mittelwert 44-mal in 100, nach dem Median "]);
    let few =
        in_german(edition(["started 09:00, detected 09:05", "started 09:00, detected 09:20"]));
    assert!(few.sentence("detection").starts_with("Nur 2 Vorfälle lassen sich zählen"));
}

#[test]
fn how_sure_a_finding_is_stands_below_it_in_german() {
    let year = in_german(folder("content"));
    let luck = plain_spaces(&year.telling("detection").luck.clone().unwrap());
    all_in(
        &luck,
        &["Der Median könnte alles von 15 min bis 4,2 h sein (Intervall zu 95 %, das in Wahrheit "],
    );
    assert_eq!(
        year.telling("detection").definition,
        "Vom Beginn (`started_at`) bis zum Bemerken (`detected_at`)."
    );
    let figures = &year.telling("volume").figures;
    let footing = &figures[0].footing;
    let footing = [&footing.counted, &footing.definition, &footing.freeze].map(String::as_str);
    assert_eq!(figures[0].chart.title, "Vorfälle nach dem Monat, in dem sie begannen, 2025");
    all_in(
        &plain_spaces(&footing.join(". ")),
        &["alle 59 Vorfälle", "Vorfälle, die 2025 begannen", "Stand: 9. Januar 2026"],
    );
    let [calendar] = &year.telling("calendar").figures[..] else { panic!("a calendar") };
    assert_eq!(calendar.table.head[0], "Wochentag");
    assert_eq!(year.title("recorded-times"), "33 von 39 waren nicht, wann das Formular es sagte.");
}

#[test]
fn a_claim_says_in_german_what_it_found_and_what_not() {
    let mut edition = folder("content");
    // Names that the authors give stay in their language.
    edition
        .hypotheses
        .iter_mut()
        .for_each(|one| one.names = incident_wrapped::model::Names::default());
    let year = in_german(edition);
    assert_eq!(
        year.census("web-tests"),
        "Dieses Jahr, bei 38 von 47 verlässlich genug gelesenen Vorfällen: 3,5 h bei 20 (ohne Test) gegen 5,5 min bei 18 (mit \
         Test), 39-mal so lange."
    );
    assert_eq!(
        year.inference("web-tests"),
        "Über dieses Jahr hinaus: gestützt, zwischen 11 und 140-mal; verlangt: mindestens 2."
    );
    let card = &year.tellings.claim("web-tests").unwrap().card;
    all_in(&card.place, &["aufgeschrieben, bevor wir nachsahen"]);
    all_in(&card.caution, &["Ein starker Hinweis, keine Ursache"]);
    all_in(&card.detectable, &["Mit 20 und 18 Vorfällen hätten wir einen ", "-fachen Unterschied"]);
    let readings = badge::sentence(German, year.ruling("web-tests")).unwrap();
    assert_eq!(
        plain_spaces(&readings),
        "Das Urteil hält in 4 von 5 anderen Lesarten, nicht in: Verlässlichkeit 5."
    );
    let strip = fragility::strip(German, year.ruling("web-tests"));
    assert_eq!(strip[0].name, "Wie berichtet");
    let facts = beside::facts(German, year.ruling("web-tests"));
    assert_eq!(facts[0].0, "Was wir hätten sehen können");
}

#[test]
fn a_claim_without_an_answer_says_why_in_german() {
    let year = in_german(edition_with(detected(&[1, 2, 3, 4], "covered"), [web_tests()]));
    all_in(
        &year.inference("web-tests"),
        &[
            "nicht prüfbar, kein Vorfall in „ohne Test“ und nur 4 Vorfälle in „mit Test“; es braucht je 5.",
        ],
    );
    let reason = year.ruling("web-tests").reason.as_ref().unwrap();
    assert_eq!(
        why::said(German, reason),
        "kein Vorfall in `group` und nur 4 Vorfälle in `against`; es braucht je 5"
    );
    assert_eq!(year.title("could-not-tell"), "Unsere eine Behauptung bleibt offen.");
    assert_eq!(year.title("next"), "2026 stellen wir eine Frage.");
}
