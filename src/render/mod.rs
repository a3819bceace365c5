//! Deck and edition to pages, each handed to the sink as it is made.

pub mod address;
pub mod archive;
pub mod assets;
pub mod cover;
pub mod finding;
pub mod findings_json;
pub mod findings_text;
pub mod incident;
pub mod incidents_data;
pub mod method;
pub mod minify;
pub mod page_view;
pub mod prose;
pub mod report;
pub mod slides;
pub mod template;

pub mod view;
pub mod yearbook;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::phrase;
use crate::site::Sink;
use crate::source::Sources;
use crate::theme::Theme;
use prose::Bodies;
use report::Report;
use slides::Base;
use template::Templates;
use view::{Frame, Page, Site};

/// Hands every page and file of the site to the sink.
pub fn pages(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    minify: bool,
    site: &dyn Sink,
    told: &mut Diagnostics,
) {
    match Templates::new(
        theme,
        &Shared {
            site: site_view(report),
        },
    ) {
        Ok(templates) => {
            let press = Press {
                report,
                sources,
                theme,
                templates,
                minify,
                site,
            };
            press.print(told);
        }
        Err(mistake) => told.push(mistake),
    }
}

#[derive(Serialize)]
struct Shared {
    site: Site,
}

fn site_view(report: &Report) -> Site {
    let edition = &report.edition;
    let settings = &edition.settings;
    Site {
        title: settings.title.clone(),
        organisation: settings.organisation.clone().unwrap_or_default(),
        year: settings.year,
        language: settings.language.clone(),
        notice: settings.notice.clone().unwrap_or_default(),
        freeze: format!("Data as of {}", phrase::date(settings.data_freeze)),
        feedback: settings.links.feedback.clone().unwrap_or_default(),
        is_read: edition.is_read(),
        has_yearbook: !report.awards.is_empty(),
    }
}

/// Makes pages of views, and hands them on.
struct Press<'a> {
    report: &'a Report,
    sources: &'a Sources,
    theme: &'a Theme,
    templates: Templates,
    minify: bool,
    site: &'a dyn Sink,
}

/// Prints one part of the site.
type Chapter<'a> = fn(&Press<'a>) -> Result<(), Diagnostic>;

impl<'a> Press<'a> {
    fn print(&self, told: &mut Diagnostics) {
        assets::publish(self.theme, self.site);
        let chapters: [Chapter<'a>; 9] = [
            Self::cover,
            Self::deck,
            Self::deck_file,
            Self::findings,
            Self::yearbook,
            Self::archive,
            Self::incidents,
            Self::method,
            Self::data,
        ];
        for chapter in chapters {
            if let Err(mistake) = chapter(self) {
                told.push(mistake);
            }
        }
    }

    /// Fills a template and hands the page to the sink.
    fn page<T: Serialize>(
        &self,
        path: &str,
        template: &str,
        page: Frame,
        it: T,
    ) -> Result<(), Diagnostic> {
        let html = self.templates.fill(template, &Page { page, it })?;
        let html = if self.minify {
            minify::smaller(&html)
        } else {
            html
        };
        self.site.take(path, html.as_bytes());
        Ok(())
    }

    fn frame(&self, section: &'static str, root: &str, title: &str, description: &str) -> Frame {
        let report = &self.report.edition.settings.title;
        let title = if title.is_empty() {
            report.clone()
        } else {
            format!("{title} · {report}")
        };
        Frame {
            title,
            description: description.to_owned(),
            root: root.to_owned(),
            section,
            policy: assets::POLICY.to_owned(),
            stylesheet: format!("{root}{}", assets::PAGE_STYLE),
            ..Frame::default()
        }
    }

    fn cover(&self) -> Result<(), Diagnostic> {
        let it = cover::page(self.report);
        let description = it
            .headline
            .iter()
            .map(|part| part.text.as_str())
            .collect::<String>();
        self.page(
            "index.html",
            "cover.html",
            self.frame("cover", "", "", &description),
            it,
        )
    }

    fn deck(&self) -> Result<(), Diagnostic> {
        let root = "../";
        let frame = Frame {
            stylesheet: format!("{root}{}", assets::DECK_STYLE),
            script_file: format!("{root}{}", assets::DECK_SCRIPT),
            ..self.frame(
                "deck",
                root,
                "Slides",
                "The year's incidents as a slideshow.",
            )
        };
        let base = Base::Relative(root.to_owned());
        self.page(
            "deck/index.html",
            "deck.html",
            frame,
            self.deck_view(false, &base),
        )
    }

    fn deck_file(&self) -> Result<(), Diagnostic> {
        let inlined = assets::inlined(self.theme);
        let frame = Frame {
            stylesheet: String::new(),
            style: inlined.style,
            script: inlined.script,
            policy: inlined.policy,
            ..self.frame(
                "deck",
                "",
                "Slides",
                "The year's incidents as a slideshow, in one file.",
            )
        };
        let base = match &self.report.edition.settings.links.report {
            Some(report) => Base::Absolute(report.clone()),
            None => Base::None,
        };
        self.page("deck.html", "deck.html", frame, self.deck_view(true, &base))
    }

    fn bodies(&self) -> Bodies<'_> {
        Bodies {
            sources: self.sources,
            edition: &self.report.edition,
        }
    }

    fn deck_view(&self, single: bool, base: &Base) -> view::Deck {
        let slides = slides::slides(&self.report.deck, self.bodies(), base);
        view::Deck {
            single,
            count: slides.len(),
            slides,
        }
    }

    fn findings(&self) -> Result<(), Diagnostic> {
        let root = "../";
        let pages = finding::Context::new(self.report, self.bodies());
        let frame = self.frame(
            "findings",
            root,
            "Findings",
            "What the year's incidents say.",
        );
        self.page(
            "findings/index.html",
            "findings.html",
            frame,
            pages.list(root),
        )?;

        let root = "../../";
        for finding in &self.report.findings {
            let it = pages.finding(finding, root);
            let frame = self.frame("findings", root, &it.name, &it.sentence);
            let path = address::finding("", finding.id);
            self.page(&path, "finding.html", frame, it)?;
        }
        for ruling in &self.report.rulings {
            let it = pages.hypothesis(ruling, root);
            let frame = self.frame("findings", root, &it.card.statement, &it.card.census);
            let path = address::finding("", &ruling.hypothesis.id);
            self.page(&path, "hypothesis.html", frame, it)?;
        }
        Ok(())
    }

    fn yearbook(&self) -> Result<(), Diagnostic> {
        let root = "../";
        let Some(it) = yearbook::page(self.report, root) else {
            return Ok(());
        };
        let style = assets::style(self.theme, &assets::YEARBOOK_STYLES);
        self.site.take(assets::YEARBOOK_STYLE, style.as_bytes());
        let title = format!("The class of {}", self.report.edition.settings.year);
        let frame = Frame {
            stylesheet: format!("{root}{}", assets::YEARBOOK_STYLE),
            ..self.frame(
                "yearbook",
                root,
                &title,
                "Superlatives, awarded to incidents and never to people.",
            )
        };
        self.page("yearbook/index.html", "yearbook.html", frame, it)
    }

    fn archive(&self) -> Result<(), Diagnostic> {
        let root = "../";
        let frame = Frame {
            script_file: format!("{root}{}", assets::ARCHIVE_SCRIPT),
            ..self.frame(
                "incidents",
                root,
                "Incidents",
                "Every incident of the report.",
            )
        };
        let it = archive::page(&self.report.edition, root);
        self.page("incidents/index.html", "archive.html", frame, it)
    }

    fn incidents(&self) -> Result<(), Diagnostic> {
        let context = incident::Context::new(self.report, self.bodies());
        for incident in &self.report.edition.incidents {
            let it = context.page(incident);
            let frame = self.frame("incidents", incident::ROOT, &it.title, &described(&it));
            self.page(&address::incident("", &it.id), "incident.html", frame, it)?;
        }
        Ok(())
    }

    fn method(&self) -> Result<(), Diagnostic> {
        let root = "../";
        let frame = self.frame("method", root, "Method", "How every number was made.");
        self.page(
            "method/index.html",
            "method.html",
            frame,
            method::page(self.report, root),
        )
    }

    fn data(&self) -> Result<(), Diagnostic> {
        let edition = &self.report.edition;
        self.site.take(
            "data/findings.json",
            findings_json::document(self.report).as_bytes(),
        );
        self.site.take(
            "data/incidents.json",
            incidents_data::json(edition).as_bytes(),
        );
        self.site.take(
            "data/incidents.csv",
            incidents_data::csv(edition).as_bytes(),
        );
        let frame = self.frame("data", "../", "Data", "The report's numbers, for machines.");
        self.page("data/index.html", "data.html", frame, method::data())
    }
}

fn described(incident: &page_view::Incident) -> String {
    let services: Vec<&str> = incident
        .services
        .iter()
        .map(|one| one.text.as_str())
        .collect();
    let parts = [
        incident.id.clone(),
        incident.day.clone(),
        phrase::list(&services),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
