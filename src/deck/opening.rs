//! The opening: cover, what we counted, and how much of it can be trusted.

use crate::deck::charts;
use crate::deck::durations::LISTED_BELOW;
use crate::deck::evidence;
use crate::deck::slide::{Scene, Slide, Title, Tone};
use crate::deck::wheel;
use crate::findings::finding::Finding;
use crate::model::edition::Edition;
use crate::phrase;

/// Returns the cover: the report's name, and its year in numbers.
pub fn cover(edition: &Edition, findings: &[Finding]) -> Slide {
    Slide {
        id: "cover".to_owned(),
        kicker: evidence::kicker(edition),
        title: Title::plain(&edition.settings.title),
        scene: Scene::Cover {
            stats: evidence::year_in_numbers(edition, findings),
        },
    }
}

/// Returns how many incidents there were, around the year.
pub fn volume(finding: &Finding, edition: &Edition) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let ray = match wheel::has_lengths(edition) {
        true => "Each is a ray; the longer, the longer nobody knew.",
        false => "Each is a circle, at the day it began.",
    };
    let mut lines = vec![ray.to_owned()];
    let near = edition.near_misses().count();
    if near > 0 {
        let misses = phrase::count(near, "near miss", "near misses");
        lines.push(format!("And {misses}: something was faster."));
    }
    lines.push("More may only mean that more were written down.".to_owned());
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: volume_title(finding),
        scene: Scene::Picture {
            lines,
            stats: wheel::key(edition),
            figure: wheel::wheel(finding, edition),
        },
    })
}

/// Returns the sentence of the year.
pub fn volume_title(finding: &Finding) -> Title {
    let n = finding.sample.n();
    let incidents = if n == 1 { "incident" } else { "incidents" };
    Title::default()
        .then(phrase::number(n as f64), Tone::First)
        .then(
            format!(" {incidents} went around the sun with us."),
            Tone::Plain,
        )
}

/// Returns how many incidents were read, and how many of them can be trusted.
pub fn confidence(finding: &Finding, edition: &Edition) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let (read, declared) = (finding.sample.n(), finding.sample.of_all());
    let confident = evidence::confident(edition);
    let title = Title::default()
        .then("We read ", Tone::Plain)
        .then(read.to_string(), Tone::Second)
        .then(format!(" of {declared} and trust "), Tone::Plain)
        .then(
            match confident {
                0 => "none".to_owned(),
                confident => confident.to_string(),
            },
            Tone::First,
        )
        .then(".", Tone::Plain);
    let waiting = declared - confident;
    let line = match waiting {
        0 => "Every record is good enough to count. Take a bow.".to_owned(),
        1 => "The other one lacks a link or a moment. Know it? Come and tell.".to_owned(),
        waiting => format!(
            "The other {} lack a link or a moment. Know one? Come and tell.",
            phrase::in_words(waiting)
        ),
    };
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title,
        scene: Scene::Picture {
            lines: vec![line],
            stats: Vec::new(),
            figure: charts::funnel(finding, edition),
        },
    })
}
