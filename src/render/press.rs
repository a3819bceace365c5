//! The press: fills templates with views, and hands each page to the sink.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::phase::Watch;
use crate::render::theme::{Templates, assets};
use crate::render::view::{Frame, Page};
use crate::render::{
    address::Services, cards::Cards, report::Report, text::Bodies, theme::assets::Inlined,
    yearbook::Winners,
};
use crate::site::Sink;
use crate::source::Sources;
use crate::theme::Theme;
use crate::words::{Language, say};

/// What every chapter of the site needs to print its pages.
pub struct Press<'a> {
    /// What was read and found.
    pub report: &'a Report,
    /// The text of the write-ups.
    pub sources: &'a Sources,
    /// The styles, scripts and fonts.
    pub theme: &'a Theme,
    /// The templates of the same theme.
    pub templates: Templates<'a>,
    /// The addresses of the services.
    pub services: Services,
    /// The portraits of those that won an award.
    pub winners: Winners<'a>,
    /// The cards to share; drawn only where the site itself is printed.
    pub cards: Cards,
    /// Whether only the paths of pages and files are wanted.
    pub only_paths: bool,
    /// Who is told of each page.
    pub watch: &'a dyn Watch,
    /// Where pages go.
    pub site: &'a dyn Sink,
}

impl Press<'_> {
    /// Makes a page and hands it to the sink. Where only paths are wanted, nothing is made.
    ///
    /// # Errors
    /// The mistake in the template, or what `make` returns.
    pub fn page<T: Serialize>(
        &self,
        path: &str,
        template: &str,
        make: impl FnOnce() -> Result<(Frame, T), Diagnostic>,
    ) -> Result<(), Diagnostic> {
        if self.only_paths {
            self.site.take(path, &[]);
            return Ok(());
        }
        let (mut page, it) = make()?;
        page.share = self.cards.share(path, &page.root);
        let html = self.html(template, page, it)?;
        self.site.take(path, html.as_bytes());
        self.watch.made();
        Ok(())
    }

    /// Makes a file and hands it to the sink. Where only paths are wanted, nothing is made.
    pub fn file(&self, path: &str, make: impl FnOnce() -> Vec<u8>) {
        let bytes = if self.only_paths { Vec::new() } else { make() };
        self.site.take(path, &bytes);
    }

    /// Fills a template and returns the page.
    ///
    /// # Errors
    /// The mistake in the template.
    pub fn html<T: Serialize>(
        &self,
        template: &str,
        page: Frame,
        it: T,
    ) -> Result<String, Diagnostic> {
        self.templates.fill(template, &Page { page, it })
    }

    /// Returns the frame of a page in a section of the site.
    pub fn frame(
        &self,
        section: &'static str,
        root: &str,
        title: &str,
        description: &str,
    ) -> Frame {
        let report = &self.report.edition.settings.title;
        let title = if title.is_empty() { report.clone() } else { format!("{title} · {report}") };
        Frame {
            title,
            description: description.to_owned(),
            root: root.to_owned(),
            section,
            policy: assets::policy(self.theme),
            stylesheet: format!("{root}{}", assets::PAGE_STYLE),
            ..Frame::default()
        }
    }

    /// Returns the frame of a page; `words` are the ids of its title and description.
    pub fn frame_in_words(&self, section: &'static str, root: &str, words: [&str; 2]) -> Frame {
        let [title, description] = words.map(|id| say!(self.language(), id));
        self.frame(section, root, &title, &description)
    }

    /// Returns the frame of a single-file page; `words` are the ids of its title and description.
    pub fn frame_of_one_file(&self, inlined: &Inlined, root: &str, words: [&str; 2]) -> Frame {
        Frame {
            stylesheet: String::new(),
            style: inlined.style.clone(),
            script: inlined.script.clone(),
            policy: inlined.policy.clone(),
            ..self.frame_in_words("deck", root, words)
        }
    }

    /// Returns the language of the report.
    pub fn language(&self) -> Language {
        self.report.edition.settings.language
    }

    /// Returns what reads the bodies of write-ups.
    pub fn bodies(&self) -> Bodies<'_> {
        Bodies {
            sources: self.sources,
            edition: &self.report.edition,
            findings: &self.report.findings,
            images: &self.report.images,
            album: &self.report.album,
        }
    }
}
