//! The opening: cover, what we counted, and how much of it can be trusted.

use crate::findings::finding::Finding;
use crate::model::edition::Edition;
use crate::telling::charts;
use crate::telling::durations::LISTED_BELOW;
use crate::telling::evidence;
use crate::telling::slide::{Scene, Slide, Title};
use crate::telling::wheel;
use crate::words::{Language, say};

/// Returns the cover: the report's name, and its year in numbers.
pub fn cover(edition: &Edition, findings: &[Finding]) -> Slide {
    Slide {
        id: "cover".to_owned(),
        kicker: evidence::kicker(edition),
        title: Title::plain(&edition.settings.title),
        scene: Scene::Cover { stats: evidence::year_in_numbers(edition, findings) },
    }
}

/// Returns how many incidents there were, around the year.
pub fn volume(finding: &Finding, edition: &Edition) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let language = edition.settings.language;
    let mut lines = vec![match wheel::has_lengths(edition) {
        true => say!(language, "volume-rays"),
        false => say!(language, "volume-circles"),
    }];
    let near = edition.near_misses().count();
    if near > 0 {
        let misses = say!(language, "near-misses", n = near);
        lines.push(say!(language, "volume-near-misses", misses = misses));
    }
    lines.push(say!(language, "volume-more"));
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: volume_title(language, finding),
        scene: Scene::Picture {
            lines,
            stats: wheel::key(edition),
            figure: wheel::wheel(finding, edition),
        },
    })
}

/// Returns the sentence of the year.
pub fn volume_title(language: Language, finding: &Finding) -> Title {
    Title::said(&say!(language, "volume-title", n = finding.sample.n()))
}

/// Returns how many incidents were read, and how many of them can be trusted.
pub fn confidence(finding: &Finding, edition: &Edition) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let (read, declared) = (finding.sample.n(), finding.sample.of_all());
    let confident = evidence::confident(edition);
    let language = edition.settings.language;
    let title = Title::said(&say!(
        language,
        "confidence-title",
        n = confident,
        read = read,
        declared = declared
    ));
    let waiting = declared - confident;
    let words = language.in_words(waiting);
    let line = say!(language, "confidence-waiting", n = waiting, words = words);
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
