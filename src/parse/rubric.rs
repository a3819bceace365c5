//! The built-in words for scores, for reports that bring none of their own.

use std::collections::BTreeMap;

use crate::model::Rubric;
use crate::words::{Language, say};

/// The scales that every report has.
pub const BUILT_IN: [&str; 3] = ["confidence", "preventability", "productivity"];

/// Returns the built-in scales in the report's language.
pub fn built_in(language: Language) -> BTreeMap<String, Rubric> {
    let scale = |name: &str| {
        let text = |score: u8| (score, say!(language, &format!("rubric-{name}-{score}")));
        let texts = (1..=5).map(text).collect();
        (name.to_owned(), Rubric { texts })
    };
    BUILT_IN.into_iter().map(scale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_score_has_its_text_in_the_language_of_the_report() {
        for (language, begin) in [(Language::English, "Nobody"), (Language::German, "Niemand")] {
            let scales = built_in(language);
            assert!(scales["productivity"].texts[&1].starts_with(begin));
            for name in BUILT_IN {
                let scores: Vec<u8> = scales[name].texts.keys().copied().collect();
                assert_eq!(scores, [1, 2, 3, 4, 5], "{name}");
            }
        }
    }
}
