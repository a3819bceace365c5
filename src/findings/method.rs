//! A chapter of the methods: how one finding is measured, in every language.

use crate::words::Language;

/// How one finding is measured; of `verdicts`, how claims are judged.
#[derive(Clone, Copy, Debug)]
pub struct Chapter {
    /// The id of the finding.
    pub id: &'static str,
    /// The text in English.
    pub english: &'static str,
    /// The text in German.
    pub german: &'static str,
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
