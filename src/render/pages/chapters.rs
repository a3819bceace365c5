//! The chapters of the site: which pages there are, and the frame of each.

use std::ops::Deref;
use std::sync::LazyLock;

use crate::diagnostic::Diagnostic;
use crate::findings::{Finding, Ruling};
use crate::parallel;
use crate::render::data::{
    finding as finding_data, findings as findings_json, incidents as incidents_data, schema,
};
use crate::render::pages::{archive as list, cover as front, finding, incident, method as methods};
use crate::render::view::{Frame, pages as page_view};
use crate::render::{address, press::Press, theme::assets, yearbook};
use crate::telling::{Telling, claim::ClaimTelling};
use crate::words::say;

/// Prints the first page.
///
/// # Errors
/// The mistake in its template.
pub fn cover(press: &Press) -> Result<(), Diagnostic> {
    press.page("index.html", "cover.html", || {
        let it = front::page(press.report);
        let description = it.headline.iter().map(|part| part.text.as_str()).collect::<String>();
        Ok((press.frame("cover", "", "", &description), it))
    })
}

/// Prints the list of findings, and a page and a CSV file for each.
///
/// # Errors
/// The mistake in its template.
pub fn findings(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let pages = LazyLock::new(|| finding::Context::new(press.report, press.bodies()));
    press.page("findings/index.html", "findings.html", || {
        let words = ["nav-findings", "findings-described"];
        Ok((press.frame_in_words("findings", root, words), pages.list(root)))
    })?;
    let told: Vec<_> = press.report.told().collect();
    let printed = parallel::map(&told, |(one, telling)| finding_page(press, &pages, one, telling));
    printed.into_iter().collect::<Result<(), _>>()?;
    let claims: Vec<_> = press.report.claims().collect();
    let printed = parallel::map(&claims, |(one, telling)| claim_page(press, &pages, one, telling));
    printed.into_iter().collect()
}

fn finding_page<'a>(
    press: &Press<'a>,
    pages: &impl Deref<Target = finding::Context<'a>>,
    finding: &Finding,
    telling: &Telling,
) -> Result<(), Diagnostic> {
    let root = "../../";
    press.page(&address::finding("", finding.id), "finding.html", || {
        let it = pages.finding(finding, telling, root);
        let mut frame = press.frame("findings", root, &it.name, &it.sentence);
        if !it.trial.rows.is_empty() {
            frame.script_file = assets::script_file(press.theme, root, assets::METRIC_SCRIPT);
        }
        Ok((frame, it))
    })?;
    let table = || finding_data::of_finding(finding, telling.faces, &press.report.edition);
    press.file(&address::finding_data("", finding.id), table);
    Ok(())
}

fn claim_page<'a>(
    press: &Press<'a>,
    pages: &impl Deref<Target = finding::Context<'a>>,
    ruling: &Ruling,
    telling: &ClaimTelling,
) -> Result<(), Diagnostic> {
    let (root, id) = ("../../", &ruling.hypothesis.id);
    press.page(&address::finding("", id), "hypothesis.html", || {
        let it = pages.hypothesis(ruling, telling, root);
        Ok((press.frame("findings", root, &it.card.statement, &it.card.census), it))
    })?;
    let table = || finding_data::of_ruling(ruling, &press.report.edition);
    press.file(&address::finding_data("", id), table);
    Ok(())
}

/// Prints the yearbook, where there is one.
///
/// # Errors
/// The mistake in its template.
pub fn yearbook(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    if press.report.awards.is_empty() {
        return Ok(());
    }
    press.file(assets::YEARBOOK_STYLE, || {
        assets::style(press.theme, assets::YEARBOOK_STYLES).into_bytes()
    });
    press.page("yearbook/index.html", "yearbook.html", || {
        let language = press.language();
        let year = press.report.edition.settings.year.to_string();
        let title = say!(language, "yearbook-page", year);
        let description = say!(language, "yearbook-described");
        let frame = Frame {
            stylesheet: format!("{root}{}", assets::YEARBOOK_STYLE),
            ..press.frame("yearbook", root, &title, &description)
        };
        let it = yearbook::page(press.report, &press.winners, root)
            .expect("there are awards, and each has a winner");
        Ok((frame, it))
    })
}

/// Prints the archive, and the parts beside its page.
///
/// # Errors
/// The mistake in its template.
pub fn archive(press: &Press) -> Result<(), Diagnostic> {
    let (root, edition) = ("../", &press.report.edition);
    for (number, path) in list::parts(edition).iter().enumerate() {
        press.file(path, || list::older(edition, root, number));
    }
    press.page("incidents/index.html", "archive.html", || {
        let frame = Frame {
            script_file: assets::script_file(press.theme, root, assets::ARCHIVE_SCRIPT),
            list: "all",
            ..press.frame_in_words("incidents", root, ["nav-incidents", "archive-described"])
        };
        Ok((frame, list::page(edition, root)))
    })
}

/// Prints a page for each incident.
///
/// # Errors
/// The mistake in its template.
pub fn incidents(press: &Press) -> Result<(), Diagnostic> {
    let context = LazyLock::new(|| incident::Context::new(press));
    let incidents = &press.report.edition.incidents;
    let pages = parallel::numbers(incidents.len(), |place| {
        press.page(&address::incident("", &incidents[place].id.0), "incident.html", || {
            let it = context.page(place);
            let described = described(press, &it);
            Ok((press.frame("incidents", incident::ROOT, &it.title, &described), it))
        })
    });
    pages.into_iter().collect()
}

/// Prints the page on the method.
///
/// # Errors
/// The mistake in its template.
pub fn method(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    press.page("method/index.html", "method.html", || {
        let words = ["nav-method", "method-described"];
        Ok((press.frame_in_words("method", root, words), methods::page(press.report, root)))
    })
}

/// Prints the data, and the page on them.
///
/// # Errors
/// The mistake in its template.
pub fn data(press: &Press) -> Result<(), Diagnostic> {
    let edition = &press.report.edition;
    press.file("data/findings.json", || findings_json::document(press.report).into_bytes());
    press.file("data/findings.schema.json", || schema::SCHEMA.as_bytes().to_vec());
    press.file("data/incidents.json", || incidents_data::json(edition));
    press.file("data/incidents.csv", || incidents_data::csv(edition));
    press.page("data/index.html", "data.html", || {
        let frame = press.frame_in_words("data", "../", ["nav-data", "data-described"]);
        Ok((frame, methods::data(press.language())))
    })
}

fn described(press: &Press, incident: &page_view::Incident) -> String {
    let services: Vec<&str> = incident.services.iter().map(|one| one.text.as_str()).collect();
    let parts = [incident.id.clone(), incident.day.clone(), press.language().list(&services)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
