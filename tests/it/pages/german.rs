//! The pages of a report in German: what the tool says on them is German, too.

use std::collections::{BTreeMap, BTreeSet};

use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::words::Language::{English, German};

use crate::harness::site;

fn german() -> BTreeMap<String, String> {
    let site = site("examples/in-german");
    let pages = site.into_iter().filter(|(path, _)| path.ends_with(".html"));
    pages
        .map(|(path, page)| (path, plain_spaces(&page)))
        .collect()
}

#[test]
fn each_kind_of_page_speaks_german() {
    let site = german();
    for (page, said) in [
        (
            "index.html",
            "<span>Alle 25 Berichte, zum Suchen, Filtern und Sortieren.</span>",
        ),
        ("index.html", "Stand der Daten: 7. Januar 2026."),
        ("deck/index.html", "data-says=\"Folie {number} von "),
        ("deck/index.html", ">Der ganze Befund</a>"),
        (
            "incidents/index.html",
            "data-some=\"{shown} von 25 Berichten\"",
        ),
        (
            "incidents/VF-2025-22/index.html",
            "<th scope=\"row\">Bemerkt</th>",
        ),
        (
            "incidents/VF-2025-22/index.html",
            "<small>36 min später</small>",
        ),
        (
            "incidents/VF-2025-22/index.html",
            "<dd>gezählt: mindestens 18 d, noch offen</dd>",
        ),
        (
            "incidents/VF-2025-22/index.html",
            "<small>gleicher Dienst: wetterdaten</small>",
        ),
        (
            "incidents/VF-2025-21/index.html",
            "<dd>gezählt: 2,1 h früher als im Formular</dd>",
        ),
        (
            "services/kasse/index.html",
            "<p class=\"lede\">5 Vorfälle und 1 Beinahe-Vorfall.</p>",
        ),
        ("services/kasse/index.html", "bemerkt: 9,1 h nach Beginn"),
        (
            "near-misses/index.html",
            "3 Beinahe-Vorfälle im Jahr 2025; bei allen steht, was hielt.",
        ),
        ("months/index.html", ">Oktober 2025</h2>"),
        (
            "findings/metric/index.html",
            "data-says=\"{size} Vorfälle, {drawn}, ",
        ),
        (
            "findings/testlauf/index.html",
            "4,1-mal (0,7-mal bis 24-mal; Niveau 97,5 %)",
        ),
        (
            "findings/testlauf/index.html",
            "<td>Verhältnis der Mediane</td>",
        ),
        (
            "findings/detection/index.html",
            "<td>exakt, aus der Reihenfolge der Werte</td>",
        ),
        (
            "method/index.html",
            "<small>Datenstand: 8. Januar 2025</small>",
        ),
        ("data/index.html", "<td>Liste: finding</td>"),
    ] {
        assert!(site[page].contains(said), "{page} does not say {said}");
    }
}

#[test]
fn no_page_of_an_incident_says_a_whole_sentence_of_the_english_site() {
    let site = german();
    let is_whole = |said: &String| said.contains(' ') && !said.contains(['{', '$']);
    let said = |file: &'static str| file.lines().filter_map(|line| line.split_once(" = "));
    let german: BTreeSet<&str> = said(German.file()).map(|(_, words)| words).collect();
    let english = said(English.file()).filter(|(_, words)| !german.contains(words));
    let english: Vec<String> = english
        .map(|(_, words)| words.replace('~', " "))
        .filter(is_whole)
        .collect();
    assert!(english.len() > 200, "{}", english.len());
    let lists = [
        "incidents/",
        "services/",
        "near-misses/",
        "months/",
        "severities/",
    ];
    let of_incidents = |path: &str| lists.iter().any(|list| path.starts_with(list));
    for (path, page) in site.iter().filter(|(path, _)| of_incidents(path)) {
        assert!(page.contains("<html lang=\"de\">"), "{path}");
        for words in &english {
            let found = ['>', '"']
                .into_iter()
                .find(|before| page.contains(&format!("{before}{words}")));
            assert!(found.is_none(), "{path} says {words}");
        }
    }
}
