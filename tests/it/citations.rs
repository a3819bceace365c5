//! Prose that checks itself: what is written of a finding holds, or the build says so.

use incident_wrapped::citation::written;
use incident_wrapped::citation::{Answer, Names};
use incident_wrapped::diagnostic::Severity;
use incident_wrapped::diagnostic::show::show;
use incident_wrapped::findings;
use incident_wrapped::phase::Nobody;
use incident_wrapped::pipeline;
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};

use crate::harness::{built, folder, sources};
use crate::sandbox::{Sandbox, write_up};

const REPORTS: [&str; 6] = [
    "content",
    "examples/first-edition",
    "examples/in-german",
    "examples/jenkins-2023",
    "examples/near-misses-only",
    "examples/registered-claims",
];

/// Returns a report folder with one file changed.
fn changed(report: &str, path: &str, change: impl Fn(&str) -> String) -> Sources {
    let before = sources(report);
    let mut files: Vec<Source> = before.iter().map(|(_, one)| one.clone()).collect();
    let file = files.iter_mut().find(|one| one.path == path).expect(path);
    let text = change(&file.text);
    assert_ne!(text, file.text, "{path} is as it was");
    file.text = text;
    Sources::new(files).with_shelf_of(&before)
}

fn replaced(report: &str, path: &str, from: &str, to: &str) -> Sources {
    changed(report, path, |text| text.replacen(from, to, 1))
}

/// Returns the names and whole messages of what is wrong.
fn errors(sources: &Sources) -> Vec<(&'static str, String)> {
    let outcome = pipeline::check(sources, &built_in::theme(), &Nobody);
    let wrong = outcome.complaints.iter().filter(|one| one.severity == Severity::Error);
    wrong.map(|one| (one.name, show(one, sources, "", false))).collect()
}

#[test]
fn one_changed_timestamp_stops_the_build_at_the_sentence_that_rests_on_it() {
    let path = "incidents/2025/2025-05-14-audit-log-quota.md";
    let sources =
        replaced("content", path, "detected_at: 2025-05-14 10:05", "detected_at: 2025-05-14 10:20");
    let errors = errors(&sources);
    assert!(errors.iter().all(|(name, _)| *name == "finding-claim"), "{errors:?}");
    let (_, message) =
        errors.iter().find(|(_, one)| one.contains("against.median")).expect("the median moved");
    assert!(message.contains("`5.5 minutes` is not what the data say"), "{message}");
    assert!(message.contains("--> slides/one-test-each.md:8:1"), "{message}");
    assert!(message.contains("the data say 6 min"), "{message}");
    assert!(message.contains("write `[6 min](finding:web-tests.against.median)`"), "{message}");
}

#[test]
fn a_report_with_other_errors_is_not_told_that_its_numbers_are_wrong() {
    let path = "incidents/2025/2025-05-14-audit-log-quota.md";
    let sources = replaced("content", path, "severity: sev2", "severity: sev9");
    let names: Vec<&str> = errors(&sources).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["wrong-value"]);
}

#[test]
fn a_draft_may_claim_what_it_likes() {
    let sources = changed("content", "incidents/2025/2025-12-30-to-be-written.md", |text| {
        assert!(text.contains("draft: true"));
        format!("{text}\n[9 times](finding:nothing.at-all)\n")
    });
    assert_eq!(errors(&sources), []);
}

#[test]
fn a_claim_about_a_line_with_a_secret_does_not_show_it() {
    let sources = changed("content", "slides/thank-you.md", |text| {
        format!("{text}\n[9 times](finding:web-tests.ratio) ghp_{}\n", "a1B2".repeat(9))
    });
    let shown = errors(&sources);
    assert_eq!(shown.len(), 1);
    assert!(!shown[0].1.contains("a1B2"), "{}", shown[0].1);
}

#[test]
fn every_phrase_of_the_list_holds() {
    for report in REPORTS {
        let edition = folder(report);
        let language = edition.settings.language;
        let (found, ruled) = (findings::all(&edition), findings::judge(&edition));
        let names = Names::of(&found, &ruled, language);
        assert!(names.iter().count() > 50, "{report}");
        for name in names.iter() {
            let Some(phrase) = name.worth.phrase(language) else {
                continue;
            };
            let written = written::read(&phrase, language);
            let written = written.unwrap_or_else(|| panic!("{phrase} is not read"));
            assert_eq!(written.against(&name.worth), Answer::Holds, "{name:?}: {phrase}");
        }
    }
}

#[test]
fn a_cited_number_leads_to_its_finding_and_no_page_has_the_scheme() {
    for report in REPORTS {
        let site = built(&sources(report), &built_in::theme());
        for (path, text) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
            assert!(
                !text.contains("href=\"finding:") && !text.contains("](finding:"),
                "{report}: {path}"
            );
        }
        if report == "content" {
            let has = |path: &str, words: &str| {
                assert!(site[path].contains(words), "{path} has no {words}");
            };
            has(
                "incidents/INC-2025-033/index.html",
                "<a href=\"../../findings/response/index.html\">47 min</a>",
            );
            has(
                "findings/fridays/index.html",
                "<a href=\"../../findings/fridays/index.html\">Refuted</a>",
            );
            has("deck/index.html", "<a href=\"../findings/web-tests/index.html\">3.5 hours</a>");
        }
    }
}

#[test]
fn the_deck_that_travels_alone_links_only_where_the_report_has_an_address() {
    let before_the_words = |sources: &Sources| {
        let site = built(sources, &built_in::theme());
        let deck = &site["deck.html"];
        let at = deck.find("3.5 hours").expect("the slide is there");
        deck[at - 70..at].to_owned()
    };
    let with = before_the_words(&sources("content"));
    assert!(
        with.ends_with("<a href=\"https://wrapped.example/2025/findings/web-tests/index.html\">"),
        "{with}"
    );
    let report = "  report: https://wrapped.example/2025\n";
    let without = before_the_words(&replaced("content", "wrapped.yaml", report, ""));
    assert!(!without.contains("<a "), "{without}");
}

#[test]
fn the_names_that_prose_may_cite_are_printed_ready_to_copy() {
    let sandbox = Sandbox::with_report("names");
    let run = sandbox.run(&["findings", "content", "--names"]).ends_with(0);
    assert!(run.stdout.contains("[1](finding:volume.count)\n"), "{}", run.stdout);
    let run = sandbox.run(&["findings", "content", "--names=confidence"]).ends_with(0);
    assert!(!run.stdout.contains("volume"), "{}", run.stdout);
    let run = sandbox.run(&["findings", "content", "--names=detetcion"]).ends_with(0);
    assert_eq!(
        run.stdout,
        "No name has `detetcion` in it; `wrapped findings --names` lists them all.\n"
    );
    let run = sandbox.run(&["findings", "--names", "reviews"]).ends_with(2);
    assert!(run.stderr.contains("--names=reviews`"), "{}", run.stderr);
}

#[test]
fn bounds_of_a_share_of_few_are_no_percentages_to_cite() {
    let text = pipeline_names("content", "reviews.2025-01.held");
    assert!(text.contains("[4 of 4](finding:reviews.2025-01.held)\n"), "{text}");
    let none = "finding:reviews.2025-01.held.low: too few for a percentage: 4\n";
    assert!(text.contains(none), "{text}");
}

/// Returns what is printed of the names of a report that have this part.
fn pipeline_names(report: &str, part: &str) -> String {
    let sandbox = Sandbox::new("names-of-few");
    let folder = format!("{}/{report}", env!("CARGO_MANIFEST_DIR"));
    let run = sandbox.run(&["findings", &folder, &format!("--names={part}"), "--quiet"]);
    run.ends_with(0).stdout
}

#[test]
fn a_german_report_cites_numbers_as_german_writes_them() {
    let report = "examples/in-german";
    let names = pipeline_names(report, "testlauf.");
    assert!(names.contains("-mal](finding:testlauf.ratio)\n"), "{names}");
    let slide = "slides/vor-der-saison.md";
    let cited = "[6 min](finding:testlauf.against.median)";
    let told = |words: &str| {
        let said = errors(&replaced(report, slide, cited, words));
        let said: Vec<String> = said.into_iter().map(|(_, shown)| shown).collect();
        said.concat()
    };
    let right = told(
        "[sechs Minuten](finding:testlauf.against.median) und [0,1 h](finding:testlauf.against.median)",
    );
    assert_eq!(right, "");
    let wrong = told("[1,5 Stunden](finding:testlauf.against.median)");
    assert!(wrong.contains("`1,5 Stunden` is not what the data say"), "{wrong}");
    assert!(wrong.contains("write `[0,1 h](finding:testlauf.against.median)`"), "{wrong}");
    let english = told("[1.5 hours](finding:testlauf.against.median)");
    assert!(english.contains("`8,8-mal`, `58 %`, `3 von 7`, `26 min`, `1,2 h`"), "{english}");
}

#[test]
fn the_names_are_printed_also_where_a_claim_does_not_hold() {
    let sandbox = Sandbox::with_report("names-of-wrong");
    let claim = write_up("INC-2", "Second") + "[9](finding:volume.count)\n";
    sandbox.write("content/incidents/second.md", &claim);
    let run = sandbox.run(&["findings", "content", "--names"]).ends_with(1);
    assert!(run.stderr.contains("finding-claim"), "{}", run.stderr);
    assert!(run.stdout.contains("[2](finding:volume.count)\n"), "{}", run.stdout);
    let run = sandbox.run(&["findings", "content"]).ends_with(1);
    assert_eq!(run.stdout, "");
}
