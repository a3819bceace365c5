//! The pages beside the deck: what each shows, and where its links lead.

use std::collections::{BTreeMap, BTreeSet};

use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::render::Related;
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};

use crate::harness::{built, edition, site};

mod german;
mod tables;

/// Builds a report of write-ups, each given as the lines of its front matter.
fn report(settings: &str, write_ups: &[&str]) -> BTreeMap<String, String> {
    let settings = format!("title: Ours\nyear: 2025\nzone: UTC\n{settings}");
    let mut files = vec![Source::decode("wrapped.yaml", settings.into_bytes())];
    for (place, lines) in write_ups.iter().enumerate() {
        let text = format!("---\n{lines}\n---\nThe first words. And more.\n");
        files.push(Source::decode(format!("incidents/{place:02}.md"), text.into_bytes()));
    }
    built(&Sources::new(files), &built_in::theme())
}

/// Returns the addresses that a page links to, as paths of the site.
fn links(page: &str, html: &str) -> Vec<String> {
    let folder: Vec<&str> = page.split('/').collect();
    let mut found = Vec::new();
    for part in html.split("href=\"").skip(1) {
        let address = part.split('"').next().unwrap().split(['?', '#']).next().unwrap();
        if address.is_empty() || address.contains(':') {
            continue;
        }
        let mut path = folder[..folder.len() - 1].to_vec();
        for step in address.split('/') {
            match step {
                ".." => {
                    path.pop().expect("a link leads out of the site");
                }
                step => path.push(step),
            }
        }
        found.push(path.join("/"));
    }
    found
}

fn related(lines: &[&str], id: &str) -> Vec<String> {
    let edition = edition(lines);
    let incident = edition.incidents.iter().find(|one| one.id.0 == id).unwrap();
    let near = Related::new(&edition).of(incident);
    near.iter().map(|(one, why)| format!("{}: {why}", one.id)).collect()
}

#[test]
fn a_finding_says_what_it_measures_with_both_moments_in_words_and_as_keys() {
    let site = site("content");
    let page = &site["findings/response/index.html"];
    assert!(page.contains("From when it was noticed (<code>detected_at</code>) to when it was mitigated (<code>mitigated_at</code>)."));
    assert!(
        page.contains("It covers neither incidents that nobody declared"),
        "the doubt in words"
    );
}

#[test]
fn a_duration_is_shown_against_a_log_normal_year_in_words_and_as_a_picture() {
    let site = site("content");
    let page = |id: &str| plain_spaces(&site[&format!("findings/{id}/index.html")]);
    let detection = page("detection");
    assert!(detection.contains(
        "Consistent with log-normal (Shapiro-Wilk W 0.979, p 0.57). The geometric mean is 1.5 h"
    ));
    assert!(detection.contains("one under 30 s counts as that, hollow"));
    for id in ["detection", "resolution", "response"] {
        let drawn = page(id).matches("chart-quantiles").count();
        assert_eq!(drawn, 2, "{id}: wide and tall");
    }
    assert!(page("resolution").contains("The 5 longest of 47 hold 77% of all hours"));
    assert!(page("response").contains("Not tested while incidents are open"));
}

#[test]
fn every_link_of_every_page_leads_to_a_page() {
    for folder in
        ["content", "examples/in-german", "examples/near-misses-only", "examples/own-theme"]
    {
        let site = site(folder);
        for (path, html) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
            for link in links(path, html) {
                assert!(site.contains_key(&link), "{folder}: {path} links to {link}");
            }
        }
    }
}

#[test]
fn the_same_cluster_goes_before_the_same_service_and_that_before_factors() {
    let lines = [
        "id X, started 2025-03-04 09:00, service search, factor late-alert, cluster audit",
        "id F, started 2025-03-04 10:00, factor late-alert",
        "id S, started 2025-05-04 10:00, service search, factor late-alert",
        "id N, started 2025-03-04 11:00, service mail",
    ];
    let expected = ["S: same service: search; shared: late alert", "F: shared: late alert"];
    assert_eq!(related(&lines, "X"), expected);
}

#[test]
fn of_many_related_incidents_the_five_nearest_in_time_are_named() {
    let days = ["01", "02", "08", "10", "11", "13", "28"];
    let lines = days.map(|day| format!("id D{day}, started 2025-03-{day} 09:00, service search"));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let named: Vec<String> = related(&lines, "D10");
    let ids: Vec<&str> = named.iter().filter_map(|one| one.split(':').next()).collect();
    assert_eq!(ids, ["D11", "D08", "D13", "D02", "D01"]);
}

#[test]
fn a_service_has_a_page_with_its_write_ups_and_incidents_link_to_it() {
    let site = report(
        "",
        &[
            "id: A\ntitle: One\nservices: [Web Shop]",
            "id: B\ntitle: Two\nservices: [web-shop]",
            "id: C\ntitle: Three",
        ],
    );
    let first = &site["services/web-shop/index.html"];
    assert!(first.contains(">One</a>") && !first.contains(">Two</a>"), "{first}");
    assert!(site["services/web-shop-2/index.html"].contains(">Two</a>"));
    assert!(
        site["incidents/B/index.html"].contains("href=\"../../services/web-shop-2/index.html\"")
    );
    assert!(site["services/index.html"].contains("One write-up names no service."));
}

#[test]
fn the_lists_by_month_and_by_severity_name_every_write_up_once() {
    let site = site("content");
    let pages = site.keys().filter(|path| path.starts_with("incidents/"));
    let all: BTreeSet<String> = pages
        .filter(|path| path.ends_with("/index.html") && path.matches('/').count() == 2)
        .cloned()
        .collect();
    for list in ["months/index.html", "severities/index.html"] {
        let named = links(list, &site[list]).into_iter().filter(|link| all.contains(link));
        let named: Vec<String> = named.collect();
        assert_eq!(named.len(), all.len(), "{list}");
        assert_eq!(named.into_iter().collect::<BTreeSet<_>>(), all, "{list}");
    }
}

#[test]
fn an_incident_called_like_a_list_does_not_take_its_place() {
    let site =
        report("", &["id: by-month\ntitle: One\nservices: [index]", "id: months\ntitle: Two"]);
    assert!(site.contains_key("incidents/by-month/index.html"));
    assert!(site.contains_key("services/index/index.html"));
}

#[test]
fn near_misses_say_what_held_and_safeguards_are_counted() {
    let site = report(
        "",
        &[
            "id: A\ntitle: Nearly\nkind: near-miss\nsaved_by: [dry-run, four-eyes]",
            "id: B\ntitle: Almost\nkind: near-miss\nsaved_by: [four-eyes]",
            "id: C\ntitle: Barely\nkind: near-miss",
            "id: D\ntitle: A real one\nsaved_by: [luck]",
        ],
    );
    let page = &site["near-misses/index.html"];
    let page = page.replace('\u{a0}', " ");
    assert!(page.contains("3 near misses in 2025; two of them say what held."), "{page}");
    assert!(page.find("four eyes</b>").unwrap() < page.find("dry run</b>").unwrap());
    assert!(page.contains("<span>twice</span>") && !page.contains("luck"), "{page}");
}

#[test]
fn links_that_a_browser_opens_are_links_on_an_incident_and_the_others_are_words() {
    let links = "links: {ticket: \"https://tickets.example/1\", channel: \"mailto:us@example.com\", wiki: INC-1}";
    let site = report("", &[&format!("id: A\ntitle: One\n{links}")]);
    let page = &site["incidents/A/index.html"];
    assert!(page.contains("<a href=\"https://tickets.example/1\">Ticket</a>"), "{page}");
    assert!(page.contains("<a href=\"mailto:us@example.com\">Channel</a>"), "{page}");
    assert!(page.contains("INC-1") && !page.contains("href=\"INC-1"), "{page}");
}

#[test]
fn a_record_that_is_not_sure_enough_asks_for_what_is_missing() {
    let settings =
        "links: {edit: \"https://git.example/edit/{path}\", feedback: \"mailto:us@example.com\"}\n";
    let site = report(
        settings,
        &[
            "id: A\ntitle: One\nscores: {confidence: 2}",
            "id: B\ntitle: Two\nscores: {confidence: 4}",
        ],
    );
    let unsure = &site["incidents/A/index.html"];
    assert!(unsure.contains("Do you have the missing piece?"), "{unsure}");
    assert!(unsure.contains("href=\"https://git.example/edit/incidents/00.md\""));
    assert!(unsure.contains("href=\"mailto:us@example.com?subject=A\""));
    assert!(!site["incidents/B/index.html"].contains("Do you have the missing piece?"));
}

#[test]
fn the_write_ups_before_and_after_are_those_that_started_before_and_after() {
    let started = |id: &str, day: &str| {
        format!("id: {id}\ntitle: Title {id}\nstarted_at: 2025-03-{day} 09:00")
    };
    let lines = [started("C", "03"), started("A", "01"), started("B", "02")];
    let site = report("", &lines.each_ref().map(String::as_str));
    let page = &site["incidents/B/index.html"];
    assert!(page.contains("<small>Before it</small> <b dir=\"auto\">Title A</b>"), "{page}");
    assert!(page.contains("<small>After it</small> <b dir=\"auto\">Title C</b>"), "{page}");
    assert!(!site["incidents/A/index.html"].contains("Before it"));
}

#[test]
fn a_claim_that_was_asked_before_shows_both_years_in_their_own_units() {
    let site = site("content");
    let page = |id: &str| site[&format!("findings/{id}/index.html")].replace('\u{a0}', " ");
    let asked_again = page("web-tests");
    assert!(
        asked_again.contains("6.3 times (0.8 times to 50 times; level 98.33%)"),
        "{asked_again}"
    );
    let in_other_words = page("reviews-held");
    assert!(in_other_words.contains("31% (17% to 47%; level 98.33%)"), "{in_other_words}");
    assert!(in_other_words.contains("“A review is held for at least half of our incidents.”"));
    assert!(!page("fridays").contains("Asked before"));
}

#[test]
fn a_finding_shows_what_the_edition_before_said_of_it() {
    let page = &site("content")["findings/detection/index.html"];
    let page = page.replace('\u{a0}', " ");
    assert!(page.contains("2.6 h (50 min to 7.5 h)"), "{page}");
    assert!(page.contains("Half of 41 incidents were noticed within 2.6 h"));
}

#[test]
fn the_method_says_what_earlier_editions_left_open_and_when_they_were_frozen() {
    let page = &site("content")["method/index.html"];
    let page = page.replace('\u{a0}', " ");
    assert!(page.contains("frozen on 10 January 2025"), "{page}");
    assert!(page.contains("3 questions left open for the next edition"));
    assert!(page.contains("Asked again: supported"));
    assert!(page.contains("Asked again, and retired"));
    assert!(!site("examples/first-edition")["method/index.html"].contains("left open"));
}

#[test]
fn a_correction_is_said_as_how_far_off_the_form_was() {
    let started = "id: A\ntitle: One\nstarted_at: 2025-03-04T09:00Z\nscores: {confidence: 5}";
    let said = |form: &str| {
        let site = report("", &[&format!("{started}\nrecorded: {{started_at: {form}}}")]);
        site["incidents/A/index.html"].replace('\u{a0}', " ")
    };
    let late = said("2025-03-04T11:00Z");
    assert!(late.contains("counted: 2 h earlier than the form said"), "{late}");
    let early = said("2025-03-04T07:00Z");
    assert!(early.contains("counted: 2 h later than the form said"), "{early}");
}

#[test]
fn a_year_without_an_incident_opens_with_its_near_misses() {
    let site = site("examples/near-misses-only");
    let cover = &site["index.html"];
    assert!(cover.contains("Six times</span>, nothing happened."), "{cover}");
    assert!(cover.contains("<b>6</b> near misses"), "{cover}");
    assert!(!cover.contains("0</b> incidents"));
}

#[test]
fn findings_without_anything_to_count_stand_below_the_others() {
    let page = &site("examples/jenkins-2023")["findings/index.html"];
    let (told, silent) = page.split_once("Nothing to count yet").unwrap();
    assert!(told.contains("calendar/index.html"));
    assert!(silent.contains("reviews/index.html") && !told.contains("reviews/index.html"));
    assert!(!site("content")["findings/index.html"].contains("Nothing to count yet"));
}

#[test]
fn the_last_slide_leads_to_the_report_where_it_has_an_address() {
    let ids =
        ["A", "B", "C"].map(|id| format!("id: {id}\ntitle: One\nstarted_at: 2025-03-04 09:00"));
    let write_ups = ids.each_ref().map(String::as_str);
    let with = report("links: {report: \"https://wrapped.example/2025\"}\n", &write_ups);
    for page in ["deck/index.html", "deck/teaser/index.html", "deck.html"] {
        assert_eq!(with[page].matches("class=\"qr\"").count(), 1, "{page}");
        assert!(with[page].contains("aria-label=\"https://wrapped.example/2025\""), "{page}");
        // The closing slide has it below the code, any other last slide beside it.
        let said = ["</b> wrapped.example/2025<", "<b>wrapped.example/2025</b>"];
        assert!(said.iter().any(|said| with[page].contains(said)), "{page}");
    }
    let without = report("", &write_ups);
    assert!(!without["deck/index.html"].contains("class=\"qr\""));
    assert!(!without["deck/teaser/index.html"].contains("class=\"qr\""));
}

#[test]
fn the_teaser_has_the_slides_that_the_report_names_in_that_order() {
    let ids =
        ["A", "B", "C"].map(|id| format!("id: {id}\ntitle: One\nstarted_at: 2025-03-04 09:00"));
    let write_ups = ids.each_ref().map(String::as_str);
    let site = report("deck: {teaser: [closing, volume]}\n", &write_ups);
    let teaser = &site["deck/teaser/index.html"];
    assert!(teaser.find("id=\"closing\"").unwrap() < teaser.find("id=\"volume\"").unwrap());
    assert_eq!(teaser.matches("<section class=\"slide").count(), 2);
}
