//! The pages of a report in German: what the tool says on them is German, too.

use std::collections::{BTreeMap, BTreeSet};

use incident_wrapped::phrase::plain_spaces;

use crate::harness::site;

fn german() -> BTreeMap<String, String> {
    let site = site("examples/in-german");
    let pages = site.into_iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, page)| (path, plain_spaces(&page))).collect()
}

/// A page, and what it says.
const SAID: &[(&str, &str)] = &[
    ("index.html", "<span>Alle 25 Berichte, zum Suchen, Filtern und Sortieren.</span>"),
    ("index.html", "Stand der Daten: 7. Januar 2026."),
    ("deck/index.html", "data-says=\"Folie 2 von "),
    ("deck/index.html", ">Der ganze Befund</a>"),
    ("incidents/index.html", "data-some=\"{shown} von 25 Berichten\""),
    ("incidents/VF-2025-22/index.html", "<th scope=\"row\">Bemerkt</th>"),
    ("incidents/VF-2025-22/index.html", "<small>36 min später</small>"),
    ("incidents/VF-2025-22/index.html", "<dd>gezählt: mindestens 18 d, noch offen</dd>"),
    ("incidents/VF-2025-22/index.html", "<small>gleicher Dienst: wetterdaten</small>"),
    ("incidents/VF-2025-21/index.html", "<dd>gezählt: 2,1 h früher als im Formular</dd>"),
    ("services/kasse/index.html", "<p class=\"lede\">5 Vorfälle und 1 Beinahe-Vorfall.</p>"),
    ("services/kasse/index.html", "bemerkt: 9,1 h nach Beginn"),
    ("near-misses/index.html", "3 Beinahe-Vorfälle im Jahr 2025; bei allen steht, was hielt."),
    ("months/index.html", ">Oktober 2025</h2>"),
    ("findings/metric/index.html", "data-says=\"{size} Vorfälle, {drawn}, "),
    ("findings/testlauf/index.html", "4,1-mal (0,7-mal bis 24-mal; Niveau 97,5 %)"),
    ("findings/testlauf/index.html", "<td>Verhältnis der Mediane</td>"),
    ("findings/detection/index.html", "<td>exakt, aus der Reihenfolge der Werte</td>"),
    ("method/index.html", "<small>Datenstand: 8. Januar 2025</small>"),
    ("data/index.html", "<td>Liste: finding</td>"),
];

#[test]
fn each_kind_of_page_speaks_german() {
    let site = german();
    for (page, said) in SAID {
        assert!(site[*page].contains(said), "{page} does not say {said}");
    }
}

/// Words that English sentences have, and German ones have not.
const ENGLISH: &str = "the of and with were incident incidents noticed within which this that not how from than least \
    one two three year month hours minutes slide slides finding findings claim claims supported refuted inconclusive \
    counted without your you we our is are be been has have had to by for or if no there their they its what when who \
    where why as at each every both more other show shown next previous back open closed read reading times recorded \
    declared resolved started left out page pages award awards yearbook";

#[test]
fn no_page_says_an_english_word() {
    let english: BTreeSet<&str> = ENGLISH.split_whitespace().collect();
    let is_english = |word: &&str| english.contains(word.trim_matches('.').to_lowercase().as_str());
    let mut said = BTreeSet::new();
    // The page of the data names the keys and values of `findings.json`, which are English.
    for (path, page) in german().iter().filter(|(path, _)| *path != "data/index.html") {
        assert!(page.contains("<html lang=\"de\">"), "{path}");
        // What is quoted with its year is the title of an English paper; one is quoted without.
        for text in texts(page).iter().filter(|text| {
            !text.contains(" (19") && !text.contains(" (20") && *text != "Incident Metrics in SRE"
        }) {
            let mut words = text.split(|c: char| !c.is_alphanumeric() && !"_-.".contains(c));
            if let Some(word) = words.find(is_english) {
                said.insert(format!("{path} says \"{word}\": {}", text.trim()));
            }
        }
    }
    let said: Vec<String> = said.into_iter().collect();
    assert!(said.is_empty(), "{} texts:\n{}", said.len(), said.join("\n"));
}

/// Returns what a reader sees or hears of a page: its text, and the attributes that are read aloud or shown.
fn texts(page: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        texts.push(rest[..start].to_owned());
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        let tag = &rest[start..end];
        for name in ["title=", "alt=", "aria-label=", "placeholder="] {
            let value = tag.split_once(name).and_then(|(_, value)| value.strip_prefix('"'));
            texts.extend(value.and_then(|value| value.split('"').next()).map(ToOwned::to_owned));
        }
        rest = &rest[end..];
        let is_elsewhere = tag.starts_with("<a ") && tag.contains("href=\"http");
        for (element, is_skipped) in
            [("script", true), ("style", true), ("code", true), ("a", is_elsewhere)]
        {
            let after = tag.strip_prefix('<').and_then(|tag| tag.strip_prefix(element));
            if is_skipped && after.is_some_and(|after| after.starts_with(['>', ' '])) {
                let close = format!("</{element}>");
                rest = rest.find(&close).map_or("", |end| &rest[end + close.len()..]);
            }
        }
    }
    texts.push(rest.to_owned());
    texts
}
