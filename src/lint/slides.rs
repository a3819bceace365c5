//! Names of slides that do not exist, and own slides that follow each other in a circle.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, either, short};
use crate::model::{Edition, OwnSlide, slide::BUILT_IN};
use crate::source::Span;

/// Warns about slides that `deck` names but that are not shown; `shown` are the slides of the deck and of the teaser.
pub fn left_out(edition: &Edition, shown: [&[&str]; 2], complaints: &mut Diagnostics) {
    let [deck, teaser] = shown;
    let known = known(edition);
    for ((key, id), span) in &edition.settings.deck.places {
        let shown = match *key {
            "slides" => deck,
            "teaser" => teaser,
            _ => continue,
        };
        if known.contains(&id.as_str()) && !shown.contains(&id.as_str()) {
            let id = short(id);
            let message = format!("`deck.{key}` names `{id}`, and there is nothing to show on it");
            complaints.push(
                Diagnostic::warning("empty-slide", message)
                    .alike(format!("deck.{key} names empty slides"))
                    .at(*span, "left out")
                    .note("a slide is shown once the write-ups say enough for it")
                    .hint(format!("take it out of `deck.{key}`, or add `allow: [empty-slide]` to `wrapped.yaml`")),
            );
        }
    }
}

/// Checks every slide name in `wrapped.yaml` and in own slides.
pub fn check(edition: &Edition, complaints: &mut Diagnostics) {
    let known = known(edition);
    for ((key, id), span) in &edition.settings.deck.places {
        if !known.contains(&id.as_str()) {
            let message = format!("`deck.{key}` names `{}`, which is no slide", short(id));
            let hint = format!("or take `{}` out of `deck.{key}`", short(id));
            complaints.push(unknown(message, id, *span, &known).hint(hint));
        }
    }
    for (after, span) in edition.slides.iter().filter_map(|one| one.after.as_ref()) {
        if !known.contains(&after.as_str()) {
            let message = format!("`after` names `{}`, which is no slide", short(after));
            let complaint = unknown(message, after, *span, &known);
            complaints.push(complaint.alike("`after` names no slide"));
        }
    }
    circles(&edition.slides, complaints);
}

/// Returns the ids of all slides that a report may have.
fn known(edition: &Edition) -> Vec<&str> {
    let hypotheses = edition.hypotheses.iter().map(|one| one.id.as_str());
    let slides = edition.slides.iter().map(|one| one.id.as_str());
    BUILT_IN.into_iter().chain(hypotheses).chain(slides).collect()
}

fn unknown(message: String, id: &str, span: Span, known: &[&str]) -> Diagnostic {
    Diagnostic::error("unknown-slide", message)
        .at(span, "")
        .hint_if(did_you_mean(id, known.iter().copied()))
        .hint(format!("slides are {}", either(known)))
}

/// Complains once about each circle, at its first slide.
fn circles(slides: &[OwnSlide], complaints: &mut Diagnostics) {
    let after: BTreeMap<&str, &(String, Span)> = slides
        .iter()
        .filter_map(|slide| Some((slide.id.as_str(), slide.after.as_ref()?)))
        .collect();
    for slide in slides {
        let circle = circle(&slide.id, &after);
        let first = circle.iter().min().is_some_and(|id| *id == slide.id);
        let Some((_, span)) = slide.after.as_ref().filter(|_| first) else { continue };
        let message = match circle.len() {
            1 => "this slide follows itself".to_owned(),
            _ => format!(
                "`{}` and back: these slides follow each other in a circle",
                circle.join("`, `")
            ),
        };
        let hint = "let one of them follow a slide outside the circle, such as `volume`";
        complaints.push(
            Diagnostic::error("unknown-slide", message)
                .alike("slides follow each other in a circle")
                .at(*span, "")
                .hint(hint),
        );
    }
}

/// Returns the circle of slides that begins and ends at `start`; empty if there is none.
fn circle<'a>(start: &'a str, after: &BTreeMap<&'a str, &'a (String, Span)>) -> Vec<&'a str> {
    let mut way = vec![start];
    let mut at = start;
    while let Some((next, _)) = after.get(at) {
        if next == start {
            return way;
        }
        if way.contains(&next.as_str()) {
            break;
        }
        way.push(next);
        at = next;
    }
    Vec::new()
}
