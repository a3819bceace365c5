//! Pictures that are made of heads: as many as are said, each of a part that is on the page.

use std::collections::BTreeSet;

use incident_wrapped::render::Report;
use incident_wrapped::telling::Scene;

use super::{counts, folder, report};
use crate::harness::{PUBLISHED, built, sources, theme};

/// Says which slide of heads has not as many as there are.
pub fn wrong(report: &Report) -> Vec<String> {
    let mut wrong = Vec::new();
    let edition = &report.edition;
    for slide in report.deck.all().chain(report.teaser.all()) {
        match &slide.scene {
            Scene::NearMisses { umbrellas, figure, .. } => {
                let all: usize = umbrellas.iter().map(|one| one.n).sum();
                let there = edition.near_misses().count();
                if all != there || umbrellas.len() > 3 {
                    wrong.push(format!("{all} of {there} near misses are under umbrellas"));
                }
                for one in umbrellas {
                    let more = counts(&one.more).first().copied().unwrap_or_default();
                    if one.kept.len() + more != one.n || counts(&one.count) != [one.n] {
                        wrong.push(format!(
                            "under {} are {} and {more}",
                            one.label,
                            one.kept.len()
                        ));
                    }
                }
                long(&figure.chart.description, &mut wrong);
            }
            Scene::Photo(photo) => {
                let there = edition.declared().count() + edition.near_misses().count();
                let shown: BTreeSet<_> = photo.rows.iter().chain(&photo.edges).collect();
                if shown.len() != photo.rows.len() + photo.edges.len() || shown.len() > there {
                    wrong.push(format!("{} heads are on the photo of {there}", shown.len()));
                }
                if counts(&photo.line).first() != Some(&photo.rows.len()) {
                    wrong.push(format!("{} heads, and the line: {}", photo.rows.len(), photo.line));
                }
                long(&photo.said, &mut wrong);
            }
            _ => {}
        }
    }
    wrong
}

/// A description has 60 words at most.
fn long(said: &str, wrong: &mut Vec<String>) {
    if said.split_whitespace().count() > 60 {
        wrong.push(format!("a long description: {said}"));
    }
}

/// Returns the values of an attribute in a page, quoted or not.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=");
    let pieces = page.split(start.as_str()).skip(1);
    pieces
        .map(|rest| match rest.strip_prefix('"') {
            Some(rest) => rest.split('"').next().unwrap_or_default(),
            None => rest.split([' ', '>', '/']).next().unwrap_or_default(),
        })
        .collect()
}

/// Says which heads of a page have no part, and which part is there twice.
fn lost(page: &str) -> Vec<String> {
    let ids = values(page, "id");
    let parts: Vec<&str> = ids.into_iter().filter(|id| id.starts_with('_')).collect();
    let once: BTreeSet<&str> = parts.iter().copied().collect();
    let mut wrong = Vec::new();
    if once.len() < parts.len() {
        wrong.push("a part is on the page twice".to_owned());
    }
    let used = values(page, "href").into_iter().filter_map(|href| href.strip_prefix("#_"));
    for id in used.map(|id| format!("_{id}")).collect::<BTreeSet<_>>() {
        if !once.contains(id.as_str()) {
            wrong.push(format!("no part `{id}`"));
        }
    }
    wrong
}

/// Returns the part of a page that is one slide.
fn slide<'a>(page: &'a str, id: &str) -> &'a str {
    let start = page.find(&format!("id=\"{id}\" aria-role")).expect("the slide is in the deck");
    page[start..].split("</section>").next().unwrap_or_default()
}

#[test]
fn every_head_of_a_deck_has_its_parts_once_on_the_same_page() {
    for path in PUBLISHED {
        let site = built(&sources(path), &theme(path));
        for (name, page) in &site {
            let is_deck = name == "deck.html" || name.starts_with("deck/");
            if is_deck && name.ends_with(".html") {
                assert_eq!(lost(page), Vec::<String>::new(), "{path}: {name}");
            }
        }
    }
}

/// Makes so many incidents and near misses, each a minute after the one before.
fn year(incidents: usize, near_misses: usize) -> Vec<String> {
    let line = |n: usize, kind: &str| {
        format!(
            "kind: {kind}\nservices: [search]\nstarted_at: 2025-03-{:02} {:02}:{:02}\n",
            1 + n / 1440,
            n / 60 % 24,
            n % 60
        )
    };
    let incidents = (0..incidents).map(|n| line(n, "incident"));
    incidents
        .chain((0..near_misses).map(|n| line(n, "near-miss") + "saved_by: [canary]\n"))
        .collect()
}

#[test]
fn one_and_four_hundred_heads_are_drawn_as_they_are_counted() {
    for (incidents, near_misses) in [(0, 0), (1, 1), (3, 0), (59, 9), (400, 40), (0, 3)] {
        let sources = folder("", &year(incidents, near_misses), &[]);
        let read = report(&sources);
        assert_eq!(wrong(&read), Vec::<String>::new(), "{incidents} and {near_misses}");
        let site = built(&sources, &theme("content"));
        let page = &site["deck/index.html"];
        assert_eq!(lost(page), Vec::<String>::new(), "{incidents} and {near_misses}");
        let heads = |id: &str| slide(page, id).matches("href=\"#_k").count();
        let many = if incidents > 0 { incidents } else { near_misses };
        // Each picture is drawn for wide and for narrow screens.
        assert_eq!(heads("cover"), many.min(14) + many.min(13), "{incidents}");
        assert_eq!(heads("closing"), many.min(17) + many.min(8), "{incidents}");
        let is_there = |id: &str| read.deck.all().any(|slide| slide.id == id);
        assert_eq!(is_there("photo"), many >= 3, "{incidents}");
        if many >= 3 {
            let all = if incidents > 0 { incidents + near_misses } else { near_misses };
            // Of more than three hundred one of every few is shown.
            let shown = if all > 300 { incidents / 2 + near_misses } else { all };
            assert_eq!(heads("photo"), 2 * shown, "{incidents}");
        }
        assert_eq!(is_there("near-misses"), near_misses > 0);
        if near_misses > 0 {
            let shown = if near_misses > 30 { 6 } else { near_misses };
            assert_eq!(heads("near-misses"), 2 * shown, "{near_misses}");
        }
    }
}
