//! Methods: how each finding is measured, a chapter each in every language.

use super::{
    agreement, calendar, confidence, detection, factors, follow_ups, metric, near_misses,
    preventability, productivity, recorded_times, resolution, response, reviews, verdict, volume,
};
use crate::words::Language;

/// How one finding is measured; of `verdicts`, how claims are judged.
#[derive(Clone, Copy, Debug)]
pub struct Chapter {
    /// The id of the finding.
    pub id: &'static str,
    english: &'static str,
    german: &'static str,
}

impl Chapter {
    /// Returns it as Markdown; every chapter has the same six headings.
    pub fn text(self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::German => self.german,
        }
    }
}

/// The chapters in the order of the findings; last, how claims are judged.
pub const CHAPTERS: [Chapter; 16] = [
    chapter(volume::ID, volume::METHOD, include_str!("de/volume.md")),
    chapter(confidence::ID, confidence::METHOD, include_str!("de/confidence.md")),
    chapter(detection::ID, detection::METHOD, include_str!("de/detection.md")),
    chapter(calendar::ID, calendar::METHOD, include_str!("de/calendar.md")),
    chapter(recorded_times::ID, recorded_times::METHOD, include_str!("de/recorded_times.md")),
    chapter(resolution::ID, resolution::METHOD, include_str!("de/resolution.md")),
    chapter(response::ID, response::METHOD, include_str!("de/response.md")),
    chapter(factors::ID, factors::METHOD, include_str!("de/factors.md")),
    chapter(reviews::ID, reviews::METHOD, include_str!("de/reviews.md")),
    chapter(follow_ups::ID, follow_ups::METHOD, include_str!("de/follow_ups.md")),
    chapter(preventability::ID, preventability::METHOD, include_str!("de/preventability.md")),
    chapter(productivity::ID, productivity::METHOD, include_str!("de/productivity.md")),
    chapter(near_misses::ID, near_misses::METHOD, include_str!("de/near_misses.md")),
    chapter(agreement::ID, agreement::METHOD, include_str!("de/agreement.md")),
    chapter(metric::ID, metric::METHOD, include_str!("de/metric.md")),
    chapter(verdict::ID, verdict::METHOD, include_str!("de/verdict.md")),
];

const fn chapter(id: &'static str, english: &'static str, german: &'static str) -> Chapter {
    Chapter { id, english, german }
}

/// Returns how the finding of this id is measured; empty where there is none.
///
/// # Example
/// ```
/// use incident_wrapped::{findings::methods, words::Language};
/// assert!(methods::of("volume", Language::German).starts_with("## Was gezählt wird"));
/// assert_eq!(methods::of("volumes", Language::German), "");
/// ```
pub fn of(id: &str, language: Language) -> &'static str {
    CHAPTERS.iter().find(|one| one.id == id).map_or("", |one| one.text(language))
}
