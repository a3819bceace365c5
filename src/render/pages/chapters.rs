//! The chapters of the site: which pages there are, and the frame of each.

use crate::diagnostic::Diagnostic;
use crate::render::data::{
    finding as finding_data, findings as findings_json, incidents as incidents_data, schema,
};
use crate::render::pages::{archive as list, cover as front, finding, incident, method as methods};
use crate::render::view::{Frame, pages as page_view};
use crate::render::{address, press::Press, theme::assets, yearbook};
use crate::words::say;

/// Prints the first page.
///
/// # Errors
/// The mistake in its template.
pub fn cover(press: &Press) -> Result<(), Diagnostic> {
    let it = front::page(press.report);
    let description = it.headline.iter().map(|part| part.text.as_str()).collect::<String>();
    press.page("index.html", "cover.html", press.frame("cover", "", "", &description), it)
}

/// Prints the list of findings, and a page and a CSV file for each.
///
/// # Errors
/// The mistake in its template.
pub fn findings(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let pages = finding::Context::new(press.report, press.bodies());
    let frame = press.frame_in_words("findings", root, ["nav-findings", "findings-described"]);
    press.page("findings/index.html", "findings.html", frame, pages.list(root))?;

    let (root, edition) = ("../../", &press.report.edition);
    for (finding, telling) in press.report.told() {
        let it = pages.finding(finding, telling, root);
        let mut frame = press.frame("findings", root, &it.name, &it.sentence);
        if !it.trial.rows.is_empty() {
            frame.script_file = assets::script_file(press.theme, root, assets::METRIC_SCRIPT);
        }
        press.page(&address::finding("", finding.id), "finding.html", frame, it)?;
        let table = finding_data::of_finding(finding, telling.faces, edition);
        press.site.take(&address::finding_data("", finding.id), table.as_bytes());
    }
    for (ruling, telling) in press.report.claims() {
        let id = &ruling.hypothesis.id;
        let it = pages.hypothesis(ruling, telling, root);
        let frame = press.frame("findings", root, &it.card.statement, &it.card.census);
        press.page(&address::finding("", id), "hypothesis.html", frame, it)?;
        let table = finding_data::of_ruling(ruling, edition);
        press.site.take(&address::finding_data("", id), table.as_bytes());
    }
    Ok(())
}

/// Prints the yearbook, where there is one.
///
/// # Errors
/// The mistake in its template.
pub fn yearbook(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let Some(it) = yearbook::page(press.report, &press.winners, root) else { return Ok(()) };
    let style = assets::style(press.theme, assets::YEARBOOK_STYLES);
    press.site.take(assets::YEARBOOK_STYLE, style.as_bytes());
    let language = press.language();
    let year = press.report.edition.settings.year.to_string();
    let title = say!(language, "yearbook-page", year);
    let description = say!(language, "yearbook-described");
    let frame = Frame {
        stylesheet: format!("{root}{}", assets::YEARBOOK_STYLE),
        ..press.frame("yearbook", root, &title, &description)
    };
    press.page("yearbook/index.html", "yearbook.html", frame, it)
}

/// Prints the archive, and the parts beside its page.
///
/// # Errors
/// The mistake in its template.
pub fn archive(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let frame = Frame {
        script_file: assets::script_file(press.theme, root, assets::ARCHIVE_SCRIPT),
        list: "all",
        ..press.frame_in_words("incidents", root, ["nav-incidents", "archive-described"])
    };
    let (it, parts) = list::page(&press.report.edition, root);
    for part in parts {
        press.site.take(&part.path, part.json.as_bytes());
    }
    press.page("incidents/index.html", "archive.html", frame, it)
}

/// Prints a page for each incident.
///
/// # Errors
/// The mistake in its template.
pub fn incidents(press: &Press) -> Result<(), Diagnostic> {
    let context = incident::Context::new(press);
    for place in 0..press.report.edition.incidents.len() {
        let it = context.page(place);
        let frame = press.frame("incidents", incident::ROOT, &it.title, &described(press, &it));
        press.page(&address::incident("", &it.id), "incident.html", frame, it)?;
    }
    Ok(())
}

/// Prints the page on the method.
///
/// # Errors
/// The mistake in its template.
pub fn method(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let frame = press.frame_in_words("method", root, ["nav-method", "method-described"]);
    press.page("method/index.html", "method.html", frame, methods::page(press.report, root))
}

/// Prints the data, and the page on them.
///
/// # Errors
/// The mistake in its template.
pub fn data(press: &Press) -> Result<(), Diagnostic> {
    let edition = &press.report.edition;
    press.site.take("data/findings.json", findings_json::document(press.report).as_bytes());
    press.site.take("data/findings.schema.json", schema::SCHEMA.as_bytes());
    press.site.take("data/incidents.json", incidents_data::json(edition).as_bytes());
    press.site.take("data/incidents.csv", incidents_data::csv(edition).as_bytes());
    let frame = press.frame_in_words("data", "../", ["nav-data", "data-described"]);
    press.page("data/index.html", "data.html", frame, methods::data(press.language()))
}

fn described(press: &Press, incident: &page_view::Incident) -> String {
    let services: Vec<&str> = incident.services.iter().map(|one| one.text.as_str()).collect();
    let parts = [incident.id.clone(), incident.day.clone(), press.language().list(&services)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
