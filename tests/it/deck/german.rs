//! What a German deck says.

use incident_wrapped::telling::Tone;
use incident_wrapped::words::Language;

use super::*;

pub fn in_german(mut edition: Edition) -> Told {
    edition.settings.language = Language::German;
    told(edition)
}

fn lines(slide: &Slide) -> Vec<String> {
    match &slide.scene {
        Scene::Picture { lines, .. }
        | Scene::Memory { lines, .. }
        | Scene::LastYear { lines, .. } => lines.iter().map(|line| plain_spaces(line)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_title_is_one_german_sentence_with_its_colours() {
    let year = in_german(folder("content"));
    for (id, title) in [
        ("volume", "59 Vorfälle reisten mit uns um die Sonne."),
        ("confidence", "Wir haben 56 von 59 gelesen und verlassen uns auf 47."),
        ("detection", "Mit Test wussten wir es nach 5,5 Minuten. Ohne Test nach 3,5 Stunden."),
        ("resolution", "20 h: übliche Zeit vom Beginn bis zum Ende (47)"),
        ("factors", "Everyone at once spielte bei 7 von 48 Vorfällen mit."),
        ("reviews", "36 von 46 wurden nachbesprochen."),
        ("productivity", "4 von 47 hielten viel Arbeit auf."),
        ("near-misses", "Neunmal ist nichts passiert. Aufgeschrieben wurde es trotzdem."),
        ("memory", "Mehr besprochen: sicher. Früher bemerkt: vielleicht."),
    ] {
        assert_eq!(year.title(id), title);
    }
    let inks: Vec<(&str, Tone)> = year.slide("detection").title.0[1..]
        .iter()
        .step_by(2)
        .map(|part| (part.text.as_str(), part.tone))
        .collect();
    let times = ["5,5\u{a0}Minuten", "3,5\u{a0}Stunden"];
    assert_eq!(inks, [(times[0], Tone::First), (times[1], Tone::Second)]);
}

#[test]
fn the_lines_below_choose_their_form() {
    let year = in_german(folder("content"));
    let open = "Drei sind noch offen.";
    let rays = "Je länger der Strahl, desto länger wusste es niemand.";
    let silent = "Weitere 13 sagen nichts dazu.";
    let promises = "Gehalten: 4 von 6 Versprechen; nach einem hat niemand gesehen.";
    for (id, line) in
        [("resolution", open), ("volume", rays), ("reviews", silent), ("memory", promises)]
    {
        let lines = lines(year.slide(id));
        assert!(lines.iter().any(|one| one == line), "{lines:?}");
    }
}

#[test]
fn a_chart_and_its_table_are_of_one_language() {
    let year = in_german(folder("content"));
    let volume = figure(year.slide("volume")).unwrap();
    let Mark::Wheel(wheel) = &volume.chart.mark else { panic!("a wheel") };
    assert_eq!(wheel.months[2], "Mär");
    let who: Vec<&str> = volume.table.rows.iter().map(|row| row[4].text.as_str()).collect();
    assert!(who.contains(&"Kundschaft") && who.contains(&"nicht festgehalten"), "{who:?}");
    let detection = figure(year.slide("detection")).unwrap();
    let Mark::Rain(dots) = &detection.chart.mark else { panic!("dots") };
    assert_eq!(detection.table.head, ["Vorfall", "Titel", "Gruppe", "Zeit"]);
    assert_eq!(dots.rows[0].label, "mit Test");
    assert_eq!(dots.rows[0].detail, "18");
    let claim = figure(year.slide("web-tests")).unwrap();
    let last = &claim.table.head[4..];
    assert_eq!(last, ["Ihr Intervall", "Intervall zu 95 %", "Schwelle"]);
    let scores = figure(year.slide("preventability")).unwrap();
    let Mark::Rubric(rubric) = &scores.chart.mark else { panic!("scores") };
    let detail = &rubric.bracket.as_ref().unwrap().detail;
    assert!(plain_spaces(detail).starts_with("12 von 47; Zufall erlaubt "), "{detail}");
}

#[test]
fn the_teaser_tells_a_claim_in_plain_german() {
    let year = in_german(folder("content"));
    let mut slides = year.teaser.slides.iter();
    let claim = slides.find(|slide| slide.id == "web-tests").unwrap();
    let Scene::Bet(bet) = &claim.scene else { panic!("a bet") };
    assert_eq!(claim.kicker, "Im Januar haben wir eine Wette notiert:");
    assert_eq!(
        (bet.number.as_str(), bet.doubt.as_str()),
        ("39×", "Ein starker Hinweis, kein Beweis.")
    );
    assert_eq!(
        plain_spaces(&bet.figure.chart.description),
        "5,5 min with a test und 3,5 h without. Unsere Wette: mindestens 2-mal. Gesehen haben wir 39-mal; der Zufall \
         erlaubt zwischen 11 und 140-mal: alles auf unserer Seite."
    );
}
