//! Cards to share: one sentence and one picture, with n and the freeze, 1200 by 630.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use incident_wrapped::card::{self, Card, Face, Faces, Ink, Inks, Picture, Span};
use incident_wrapped::chart::{Bar, Bars, Mark, Role};
use incident_wrapped::deck::Subject;
use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::render::inks;
use incident_wrapped::shell::{Stage, Target, Wanted, What, built_in, read};
use incident_wrapped::site::{self, Sink};
use incident_wrapped::{deck, pipeline};

use crate::harness::{built, site, sources, theme};
use crate::sandbox::Sandbox;

const FREEZE: &str = "data as of 9\u{a0}January 2026";

fn inks(ground: &str) -> Inks {
    inks::of(&built_in::theme().named("wrapped", "wrapped"), ground)
}

fn drawn(card: &Card) -> card::Drawing {
    let theme = built_in::theme();
    let face = |name: &str| Face::new(theme.file(name).unwrap()).unwrap();
    let faces =
        Faces { display: face("fonts/card-display.ttf"), text: face("fonts/card-text.ttf") };
    card::draw(card, &inks("night"), &faces)
}

fn titled(title: &str) -> Card {
    Card { title: vec![Span { text: title.to_owned(), ink: Ink::First }], ..Card::default() }
}

/// Returns the cards of the fictional edition.
fn cards() -> Vec<(Subject, Card)> {
    let mut complaints = Diagnostics::new();
    let report = pipeline::read(&sources("content"), &mut complaints).unwrap();
    let cards = deck::cards(report.content());
    cards.into_iter().map(|one| (one.subject, one.card)).collect()
}

/// Returns the width and the height that a PNG's head names.
fn size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn every_finding_claim_and_award_has_a_card_that_says_n_and_freeze() {
    let cards = cards();
    for (subject, card) in &cards {
        assert_eq!(card.freeze, FREEZE, "{subject:?}");
        let chosen = card.lines.iter().any(|line| line.contains("chose it"));
        let poster = *subject == Subject::Report;
        let says_n = card.counted.contains(|c: char| c.is_ascii_digit());
        assert!(says_n || chosen || poster, "{subject:?}");
        let svg = drawn(card).svg;
        assert!(svg.contains(&format!("{}.</desc>", card.freeze)), "{svg}");
        assert!(svg.starts_with(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\""
        ));
    }
    let has = |subject: Subject| cards.iter().any(|one| one.0 == subject);
    let page = |id: &str| Subject::Finding(id.to_owned());
    assert!(has(Subject::Report) && has(Subject::Yearbook) && has(Subject::Award(0)));
    assert!(has(page("detection")) && has(page("follow-ups")) && has(page("web-tests")));
    assert!(!has(page("slow-builds")), "it was retired");
}

#[test]
fn what_is_stamped_is_written_on_the_card() {
    // In letters that the faces lack, so that it is text and not outlines.
    let card = Card {
        counted: "Ж из Я".to_owned(),
        freeze: "на Щ".to_owned(),
        report: "Ю".to_owned(),
        ..titled("Э")
    };
    let svg = drawn(&card).svg;
    for words in [">Ж из Я<", ">на Щ<", ">Ю<", ">Э<"] {
        assert!(svg.contains(words), "no {words}");
    }
}

#[test]
fn a_claim_stands_as_it_was_registered_with_its_verdict_and_its_interval() {
    let cards: BTreeMap<Subject, Card> = cards().into_iter().collect();
    let card = &cards[&Subject::Finding("web-tests".to_owned())];
    assert!(card.quoted);
    assert_eq!(
        card.sentence(),
        "Where a web test could exist but does not, detection takes at least twice as long."
    );
    assert_eq!(card.stamp.as_ref().unwrap().word, "Supported");
    let Picture::Chart { mark: Mark::Forest(forest), .. } = &card.picture else {
        panic!("{:?}", card.picture);
    };
    let row = &forest.panels[0].rows[0];
    let (low, value, high) = (row.low.unwrap(), row.value.unwrap(), row.high.unwrap());
    assert!(row.threshold.unwrap() < low && low < value && value < high);
    assert_eq!((row.role, row.asks.as_str()), (Role::First, "asked for"));
}

#[test]
fn the_same_card_is_the_same_bytes_as_svg_and_as_png() {
    let card = &cards()[1].1;
    let (one, other) = (drawn(card), drawn(card));
    assert!(one.whole);
    assert_eq!(one, other);
    let png = |svg: &str| card::png(svg, "a key").unwrap();
    assert_eq!(png(&one.svg), png(&other.svg));
    assert_eq!(size(&png(&one.svg)), (1200, 630));
}

#[test]
fn no_word_of_a_card_is_markup() {
    let words = "<script>&\"' Ж";
    let bars = Bars {
        bars: vec![Bar {
            label: words.to_owned(),
            value: 1.0,
            value_label: words.to_owned(),
            role: Role::First,
            target: None,
        }],
        ..Bars::default()
    };
    let card = Card {
        kicker: words.to_owned(),
        report: words.to_owned(),
        counted: words.to_owned(),
        picture: Picture::Chart { mark: Mark::Bars(bars), more: words.to_owned() },
        ..titled(&format!("{words}\u{0}\u{ffff}"))
    };
    let drawing = drawn(&card);
    assert!(!drawing.svg.contains("<script"), "{}", drawing.svg);
    assert!(drawing.svg.contains("&lt;script&gt;&amp;&quot;"));
    assert!(!drawing.svg.contains(['\u{0}', '\u{ffff}']));
    assert!(card::png(&drawing.svg, "").is_some(), "it is well formed");
}

#[test]
fn letters_that_the_faces_lack_are_text_for_a_browser_and_no_png() {
    assert!(drawn(&titled("Čtyři hodiny, größer")).whole);
    assert!(drawn(&titled("On fire \u{1f525}")).whole);
    let drawing = drawn(&titled("Сбой почты"));
    assert!(!drawing.whole && drawing.svg.contains(">Сбой почты</tspan>"));
}

const REPORT: &str = "title: Year\nyear: 2025\nzone: UTC\n";
const WRITE_UP: &str =
    "---\nid: A-1\ntitle: Mail late\nstarted_at: 2025-03-04T09:00:00Z\n---\n\nBody.\n";

/// Builds a small report with these settings; the name is the test's.
fn small(name: &str, settings: &str, files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let sandbox = Sandbox::new(name);
    sandbox.write("content/wrapped.yaml", settings);
    sandbox.write("content/incidents/a.md", WRITE_UP);
    for (path, text) in files {
        sandbox.write(&format!("content/{path}"), text);
    }
    let reading = read::report(&sandbox.root.join("content")).unwrap();
    built(&reading.sources, &built_in::theme().beside(reading.themes))
}

#[test]
fn pngs_and_what_a_link_shows_are_there_where_the_report_has_an_address() {
    let without = small("cards-without", REPORT, &[]);
    assert!(without.contains_key("cards/report.svg"));
    assert!(!without.keys().any(|path| path.ends_with(".png")));
    assert!(!without.values().any(|page| page.contains("og:") || page.contains("twitter:")));

    let with = small(
        "cards-with",
        &format!("{REPORT}links: {{report: \"https://wiki.example/wrapped/\"}}\n"),
        &[],
    );
    assert!(with.contains_key("cards/report.png"));
    let page = &with["findings/volume/index.html"];
    for tag in [
        "<meta property=\"og:url\" content=\"https://wiki.example/wrapped/findings/volume/index.html\">",
        "<meta property=\"og:image\" content=\"https://wiki.example/wrapped/cards/findings/volume.png\">",
        "<meta property=\"og:type\" content=\"website\">",
        "<meta property=\"og:title\" content=\"Volume · Year\">",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
    ] {
        assert!(page.contains(tag), "no {tag} in {page}");
    }
    for page in ["index.html", "deck/index.html", "findings/index.html"] {
        assert!(with[page].contains("/wrapped/cards/report.png\">"), "{page}");
    }
    let untold = &with["findings/reviews/index.html"];
    assert!(untold.contains("/wrapped/cards/report.png\">") && !untold.contains(".svg\">"));
    assert!(!with["incidents/A-1/index.html"].contains("og:"));
}

#[test]
fn a_page_whose_card_has_no_png_shows_none() {
    let settings = "title: Год\nyear: 2025\nzone: UTC\nlinks: {report: \"https://wiki.example\"}\n";
    let site = small("cards-cyrillic", settings, &[]);
    assert!(site.contains_key("cards/report.svg") && !site.contains_key("cards/report.png"));
    assert!(site["index.html"].contains("og:title") && !site["index.html"].contains("og:image"));
}

#[test]
fn the_page_of_the_cards_shows_each_with_its_files() {
    let site = site("examples/registered-claims");
    let page = &site["cards/index.html"];
    for path in site.keys().filter(|path| path.starts_with("cards/") && path.ends_with(".svg")) {
        let shown = page.matches(&format!("\"../{path}\"")).count();
        assert_eq!(shown, 2, "{path}: a picture and a link");
    }
    assert!(page.contains("<code>links.report</code>"));
    assert!(site["method/index.html"].contains("href=\"../cards/index.html\""));
    let finding = &site["findings/detection/index.html"];
    assert!(finding.contains("href=\"../../cards/findings/detection.svg\""));
}

#[test]
fn a_card_has_the_inks_of_the_theme() {
    let own = theme("examples/own-theme").named("lagoon", "wrapped");
    let file = |text: &str| {
        let path = "themes/ours/css/tokens.css".to_owned();
        let theme = built_in::theme().beside([(path, text.as_bytes().to_vec())]);
        inks::of(&theme.named("ours", "wrapped"), "night")
    };
    let built_in = inks("night");
    assert_eq!(built_in.of(Ink::First), "#C8F751");
    assert_eq!(built_in.backdrop.len(), 2);
    assert_ne!(inks::of(&own, "night").of(Ink::Ground), built_in.of(Ink::Ground));
    let named = file(".night { --mine: #010203; --first: var(--mine); --backdrop: #000; }");
    assert_eq!((named.of(Ink::First), named.backdrop.len()), ("#010203", 0));
    // What is no plain colour, or holds only under a condition, is the built-in one.
    for css in [
        ".night { --first: \"/><script>; }",
        ".night { --first: oklch(70% 0.1 200); }",
        "@media print { .night { --first: #000000; } }",
    ] {
        assert_eq!(file(css).of(Ink::First), "#C8F751", "{css}");
    }
}

#[test]
fn a_picture_is_drawn_again_only_where_it_would_look_different() {
    let sandbox = Sandbox::new("cards-drawn");
    let drawn = AtomicUsize::new(0);
    let publish = |key: &str| {
        let wanted =
            Wanted { what: What::Site, usual: "site", report: &sandbox.root.join("report") };
        let target = Target::new(&sandbox.root.join("site"), wanted);
        let stage = Stage::new(target.unwrap()).unwrap();
        let bytes = format!("head {key} body").into_bytes();
        stage.take_pictures(vec![site::Picture {
            path: "cards/report.png".to_owned(),
            key: key.to_owned(),
            draw: Box::new(|| {
                drawn.fetch_add(1, Ordering::Relaxed);
                bytes.clone()
            }),
        }]);
        stage.publish().unwrap();
        std::fs::read_to_string(sandbox.root.join("site/cards/report.png")).unwrap()
    };
    let counted = |key: &str| (publish(key), drawn.load(Ordering::Relaxed));
    assert_eq!(counted("one"), ("head one body".to_owned(), 1));
    assert_eq!(counted("one"), ("head one body".to_owned(), 1));
    assert_eq!(counted("two"), ("head two body".to_owned(), 2));
}

#[test]
fn the_key_of_a_picture_is_among_its_first_bytes() {
    let svg = drawn(&titled("One")).svg;
    let key = card::key("sha256-x");
    let png = card::png(&svg, &key).unwrap();
    let head = &png[..512];
    assert!(head.windows(key.len()).any(|part| part == key.as_bytes()));
    assert_ne!(key, card::key("sha256-y"));
}

#[test]
fn a_theme_with_a_broken_face_has_the_letters_of_the_one_beneath() {
    let settings = format!("{REPORT}theme: ours\n");
    let broken = ("themes/ours/fonts/card-text.ttf", "no font");
    let site = small("cards-face", &settings, &[broken]);
    assert!(site["cards/report.svg"].contains("<use href=\"#T"));
}
