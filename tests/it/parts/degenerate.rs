//! Years in which nothing varies, or one thing beyond measure: a picture and a sentence that a person would accept.

use incident_wrapped::card::Picture;
use incident_wrapped::chart;
use incident_wrapped::chart::{Mark, Shape};
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::render::Report;
use incident_wrapped::telling::{Figure, Scene};
use incident_wrapped::time::{Instant, Zone};

use super::{WEB_TESTS, folder, mistakes, pictures, report};

/// In minutes.
const DAY: u64 = 24 * 60;
const DAYS_400: u64 = 400 * DAY;

/// Makes a year of incidents on different days, each as long as `minutes` says, half of them with a test watching.
///
/// None is an end that had not come by the freeze. The form was off by so many minutes.
fn year(minutes: &[Option<u64>], off: Option<&[u64]>) -> Report {
    year_in("en", minutes, off)
}

fn year_in(language: &str, minutes: &[Option<u64>], off: Option<&[u64]>) -> Report {
    let write_up = |(number, minutes): (usize, &Option<u64>)| {
        // A month apart, at nine o'clock.
        let start = (number % 12) as u64 * 30 * DAY + (number / 12) as u64 * 3 * DAY + 9 * 60;
        let date = |minutes: u64| moment(start + minutes);
        let mut lines = format!("started_at: {}\n", date(0));
        match minutes {
            Some(minutes) => {
                for key in ["detected_at", "mitigated_at", "resolved_at"] {
                    lines.push_str(&format!("{key}: {}\n", date(*minutes)));
                }
            }
            None => lines.push_str(&format!("detected_at: {}\nopen: true\n", date(5))),
        }
        if let Some(off) = off.and_then(|off| off.get(number)) {
            lines.push_str(&format!("recorded: {{started_at: {}}}\n", date(*off)));
        }
        let covered = number % 2 == 0;
        lines.push_str(&format!(
            "severity: sev1\ndetected_by: {}\nobservations: {{coverable: true, covered: {covered}}}\nscores: {{confidence: 5, preventability: 5, productivity: 5}}\nreview: {{held: true}}\nfollow_ups: {{total: 1, done: 1}}\nfactors: [one]\nservices: [shop]\n",
            if covered { "synthetic-test" } else { "customer" }
        ));
        lines
    };
    let lines: Vec<String> = minutes.iter().enumerate().map(write_up).collect();
    let settings = format!("data_freeze: 2027-06-30\nlanguage: {language}\n");
    report(&folder(&settings, &lines, &[WEB_TESTS]))
}

/// Writes a moment by the minutes since the year began.
fn moment(minutes: u64) -> String {
    let at = Instant::from_epoch(1_735_689_600 + minutes as i64 * 60);
    let local = Zone::UTC.local(at);
    format!("{} {:02}:{:02}+00:00", local.date, local.hour, local.minute)
}

/// Every year of this file: its name, and what it was like.
fn years() -> Vec<(&'static str, Report)> {
    let same = |n: usize, minutes: u64| vec![Some(minutes); n];
    let mut outlier = same(12, 1);
    outlier[11] = Some(DAYS_400);
    let two: Vec<Option<u64>> = (0..20).map(|n| Some(if n % 2 == 0 { 5 } else { 60 })).collect();
    let mut far = vec![1; 12];
    far[11] = DAYS_400;
    vec![
        ("one", year(&same(1, 5), Some(&[0]))),
        ("two", year(&same(2, 5), Some(&[0, 60]))),
        ("two, far apart", year(&[Some(1), Some(DAYS_400)], None)),
        ("three", year(&same(3, 5), Some(&[0; 3]))),
        ("six of the same", year(&same(6, 5), Some(&[60; 6]))),
        ("all the same", year(&same(12, 5), Some(&[60; 12]))),
        ("all at once", year(&same(12, 0), Some(&[0; 12]))),
        ("three at once", year(&same(3, 0), None)),
        ("two values", year(&two, Some(&[3; 20]))),
        ("one far out", year(&outlier, Some(&far))),
        ("all open", year(&[None; 12], None)),
        ("three open", year(&[None; 3], None)),
        ("nothing", year(&[], None)),
    ]
}

fn slide_of<'a>(report: &'a Report, id: &str) -> Option<(&'a Figure, String)> {
    let slide = report.deck.all().find(|slide| slide.id == id)?;
    match &slide.scene {
        Scene::Picture { figure, .. } => Some((figure, plain_spaces(&slide.title.text()))),
        _ => None,
    }
}

fn said(report: &Report, id: &str) -> String {
    plain_spaces(&report.tellings.finding(id).unwrap().sentence)
}

#[test]
fn they_add_up_too() {
    for (name, report) in years() {
        let found = mistakes(&report);
        assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
    }
}

#[test]
fn no_curve_is_drawn_where_nothing_varies() {
    for (name, report) in years() {
        for (id, figure) in pictures(&report) {
            for shape in [Shape::Wide, Shape::Tall] {
                let svg =
                    chart::draw(&figure.chart, shape, report.edition.settings.language, |_| {
                        String::new()
                    });
                assert!(!svg.contains("c-cloud"), "{name}, {id}: {}", figure.chart.id);
                for never in ["NaN", "inf"] {
                    assert!(!svg.contains(never), "{name}, {id}: {never}");
                }
            }
            let is_shape = matches!(figure.chart.mark, Mark::Quantiles(_));
            assert!(!is_shape, "{name}, {id}: a line through what is no line");
        }
    }
    // Where something varies there is one.
    let varies: Vec<Option<u64>> = (1..30).map(|n| Some(n * n)).collect();
    let report = year(&varies, None);
    let (figure, _) = slide_of(&report, "resolution").unwrap();
    let svg = chart::draw(&figure.chart, Shape::Wide, report.edition.settings.language, |_| {
        String::new()
    });
    assert!(svg.contains("c-cloud"));
}

#[test]
fn an_interval_that_is_no_wider_than_its_median_is_not_drawn() {
    for (name, report) in years() {
        for (id, figure) in pictures(&report) {
            let Mark::Dots(dots) = &figure.chart.mark else {
                continue;
            };
            let medians = dots.rows.iter().filter_map(|row| row.median.as_ref());
            let wide = medians.filter(|one| {
                let ends = [one.low, one.high];
                ends != [None, None] && ends != [Some(one.seconds); 2]
            });
            let svg =
                chart::draw(&figure.chart, Shape::Wide, report.edition.settings.language, |_| {
                    String::new()
                });
            let drawn = svg.matches("c-interval").count();
            assert_eq!(drawn, wide.count(), "{name}, {id}");
        }
    }
}

/// A year, a finding, and what is said of it.
const SENTENCES: [(&str, &str, &str); 11] = [
    ("one", "detection", "Only 1 incident can be counted, too few to sum up: INC-000 (5 min)."),
    (
        "two, far apart",
        "detection",
        "Only 2 incidents can be counted, too few to sum up: INC-000 (1 min) and INC-001 (400 d).",
    ),
    ("three", "detection", "All 3 incidents took 5 min to be noticed."),
    ("three at once", "resolution", "All 3 incidents were over at once."),
    ("all the same", "resolution", "All 12 incidents took 5 min to be over."),
    ("all at once", "response", "All 12 incidents were mitigated at once."),
    (
        "one far out",
        "resolution",
        "Half of 12 incidents were over within 1 min (at both ends of the 95% interval too), the longest after 400 d.",
    ),
    (
        "three",
        "recorded-times",
        "All 3 incidents with times in both forms were when the form said, to within 5 min.",
    ),
    (
        "all the same",
        "recorded-times",
        "Of 12 incidents with times in both forms, none kept a time that the form filled in (0%; 95% interval 0–24%), 12 were off by over 5 min and none was close. Each moved by 1 h.",
    ),
    (
        "one far out",
        "recorded-times",
        "Of 12 incidents with times in both forms, none kept a time that the form filled in (0%; 95% interval 0–24%), 1 was off by over 5 min and 11 were close. Half moved by 1 min or more.",
    ),
    (
        "two values",
        "recorded-times",
        "All 20 incidents with times in both forms were when the form said, to within 5 min. Each moved by 3 min.",
    ),
];

#[test]
fn each_has_a_sentence_that_a_person_would_say() {
    let years = years();
    let of = |name: &str| &years.iter().find(|one| one.0 == name).unwrap().1;
    for (name, id, sentence) in SENTENCES {
        assert_eq!(said(of(name), id), sentence, "{name}");
    }
    let open = said(of("all open"), "resolution");
    assert!(
        open.starts_with("None of 12 incidents was over by the freeze; it has been 5"),
        "{open}"
    );
    assert!(!open.contains("median") && !open.contains("open"), "{open}");
}

#[test]
fn each_has_a_title_that_a_person_would_say() {
    let years = years();
    let of = |name: &str| &years.iter().find(|one| one.0 == name).unwrap().1;
    for (name, id, title) in [
        ("all the same", "detection", "With or without a test, we knew in five minutes."),
        ("all at once", "detection", "With or without a test, we knew at once."),
        ("all the same", "resolution", "All 12 incidents took five minutes to be over."),
        ("all at once", "resolution", "All 12 incidents were over at once."),
        ("all open", "resolution", "None of 12 incidents was over by the freeze."),
        ("three open", "resolution", "None of 3 incidents was over by the freeze."),
        ("three", "recorded-times", "All 3 were when the form said."),
        ("one far out", "recorded-times", "12 of 12 were not when the form said."),
    ] {
        assert_eq!(slide_of(of(name), id).unwrap().1, title, "{name}");
    }
}

#[test]
fn each_of_three_or_more_has_a_picture_on_its_page_and_on_its_card() {
    for (name, report) in years() {
        for (finding, telling) in report.told().filter(|(one, _)| one.sample.n() >= 3) {
            let figures = &telling.figures;
            // Two half-years take ten, and agreement takes a second reader.
            let is_told = !(finding.id == "metric" && finding.sample.n() < 10);
            assert!(!figures.is_empty() || !is_told, "{name}: {}", finding.id);
        }
        for shared in incident_wrapped::deck::cards(report.content()) {
            let drawing = format!("{:?}", shared.card);
            assert!(!drawing.contains("NaN") && !drawing.contains("inf"), "{name}: {drawing}");
            let Picture::Chart { mark: Mark::Dots(dots), .. } = &shared.card.picture else {
                continue;
            };
            let marks: Vec<usize> = dots.rows.iter().map(|row| row.dots.len()).collect();
            assert!(marks.iter().all(|n| *n > 0), "{name}");
        }
    }
}

#[test]
fn one_and_two_durations_are_a_dot_each_and_no_slide() {
    let of_few =
        years().into_iter().filter(|(name, _)| name.starts_with("one") || name.starts_with("two"));
    let of_few: Vec<_> = of_few.filter(|(_, report)| report.edition.incidents.len() < 3).collect();
    assert_eq!(of_few.len(), 3);
    for (name, report) in of_few {
        for id in ["detection", "resolution", "response"] {
            let finding = report.findings.iter().find(|one| one.id == id).unwrap();
            let figures = &report.tellings.finding(id).unwrap().figures;
            let [Mark::Dots(dots)] =
                &figures.iter().map(|one| &one.chart.mark).collect::<Vec<_>>()[..]
            else {
                panic!("{name}: {id} has not one picture of dots");
            };
            let drawn: usize = dots.rows.iter().map(|row| row.dots.len()).sum();
            assert_eq!(drawn, finding.sample.n(), "{name}: {id}");
            assert!(dots.rows.iter().all(|row| row.median.is_none()), "{name}: {id}");
            assert!(slide_of(&report, id).is_none(), "{name}: {id}");
        }
    }
}

#[test]
fn they_speak_german() {
    let same = year_in("de", &[Some(5); 12], Some(&[60; 12]));
    assert_eq!(said(&same, "resolution"), "Bei allen 12 Vorfällen vergingen bis zum Ende 5 min.");
    let open = year_in("de", &[None; 3], None);
    let sentence = said(&open, "resolution");
    assert!(
        sentence.starts_with("Keiner von 3 Vorfällen war zum Datenstand vorbei; bisher sind es"),
        "{sentence}"
    );
    let zero = year_in("de", &[Some(0); 12], Some(&[0; 12]));
    assert_eq!(
        said(&zero, "detection").split(". ").next().unwrap().trim_end_matches('.'),
        "Alle 12 Vorfälle waren sofort bemerkt"
    );
    assert_eq!(
        said(&zero, "recorded-times"),
        "Alle 12 Vorfälle mit beiderlei Zeiten waren, wann das Formular es sagte, auf 5 min genau."
    );
}
