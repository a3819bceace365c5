//! Reads `wrapped.yaml` into settings.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Reader, wrong};
use super::number::{longest_duration, too_large};
use super::tree::{Fields, Shape};
use super::{allow, format, freeze, hours, rubric, theme, typed::scalar, zone};
use crate::diagnostic::{Diagnostic, Diagnostics, either, short};
use crate::model::{
    Appendix, DeckSettings, Incident, Links, Rubric, Settings, WorkingHours, keys::Format,
};
use crate::source::{SourceId, Span};
use crate::time::{Date, Duration, Zone};
use crate::words::Language;

/// The one file that every report has.
pub const PATH: &str = "wrapped.yaml";

/// What `wrapped.yaml` settles, while the days that depend on the write-ups are still open.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The settings, with placeholders for `year`, `reading_started` and the freeze until `settle`.
    pub settings: Settings,
    /// The year that the report looks back on, if `wrapped.yaml` gives one.
    pub year: Option<i32>,
    reading_started: Option<Date>,
    data_freeze: Option<Date>,
}

/// The settings of an empty `wrapped.yaml`.
impl Default for Draft {
    fn default() -> Draft {
        let unsettled = Date::new(1970, 1, 1).expect("this day exists");
        let settings = Settings {
            title: String::new(),
            organisation: None,
            year: unsettled.year(),
            zone: Zone::UTC,
            working_hours: WorkingHours::default(),
            reading_started: unsettled,
            data_freeze: unsettled,
            freeze: Zone::UTC.end_of(unsettled),
            severities: Vec::new(),
            minimum_confidence: 4,
            scales: rubric::built_in(Language::default()),
            detection_targets: Vec::new(),
            theme: theme::DEFAULT.to_owned(),
            theme_base: theme::DEFAULT.to_owned(),
            language: Language::default(),
            notice: None,
            deck: DeckSettings::default(),
            links: Links::default(),
            allow: Vec::new(),
        };
        Draft { settings, year: None, reading_started: None, data_freeze: None }
    }
}

impl Draft {
    /// Settles the freeze: the day that was set, or else the day of the latest moment of the year's incidents; never today.
    pub fn settle(self, incidents: &[Incident], complaints: &mut Diagnostics) -> Settings {
        let zone = self.settings.zone;
        let year = self.year.or_else(|| freeze::usual_year(incidents, zone)).unwrap_or(1970);
        let usual = || freeze::of(incidents, zone, year, complaints);
        let data_freeze = self.data_freeze.unwrap_or_else(usual);
        Settings {
            year,
            data_freeze,
            reading_started: self.reading_started.unwrap_or(data_freeze),
            freeze: zone.end_of(data_freeze),
            theme_base: theme::usual_base(&self.settings.theme).to_owned(),
            ..self.settings
        }
    }
}

/// Reads the settings; one with a mistake keeps its default, so that the rest can be checked.
///
/// `themes` are those that the report brings. `None` if the report is written in a format that this version does not know.
pub fn read(
    fields: &Fields,
    source: SourceId,
    themes: &BTreeSet<&str>,
    complaints: &mut Diagnostics,
) -> Option<Draft> {
    let start = Span::new(source, 0, 0);
    let mut fields = Reader::new(fields, Format::Settings, start, complaints);
    if !format::is_ours(&mut fields, "report", Format::Settings) {
        return None;
    }
    fields.unknown(true);
    refuse_what_is_not_yet(&mut fields);
    let mut settings = Draft::default().settings;
    settings.language = language(&mut fields);
    settings.title = fields.required("title", "title: Incident Wrapped 2025").unwrap_or_default();
    let (year, data_freeze) = (year(&mut fields), fields.date("data_freeze"));
    freeze::doubt(&mut fields, year, data_freeze);
    settings.organisation = fields.text("organisation");
    settings.zone = zone::read(&mut fields, PATH);
    settings.working_hours = hours::read(&mut fields).unwrap_or(settings.working_hours);
    let reading_started = fields.date("reading_started");
    settings.severities = severities(&mut fields);
    settings.minimum_confidence = minimum(&mut fields).unwrap_or(settings.minimum_confidence);
    settings.scales = scales(&mut fields, rubric::built_in(settings.language));
    settings.detection_targets = targets(&mut fields);
    settings.theme = theme::name(&mut fields, themes);
    settings.notice = fields.text("notice");
    settings.deck = deck(&mut fields);
    settings.links = links(&mut fields);
    settings.allow = allow::read(&mut fields);
    Some(Draft { settings, year, reading_started, data_freeze })
}

fn language(fields: &mut Reader) -> Language {
    let codes = Language::ALL.map(Language::code);
    fields.choice("language", &codes).map_or(Language::default(), |place| Language::ALL[place])
}

fn year(fields: &mut Reader) -> Option<i32> {
    let entry = fields.needed("year", "year: 2025")?;
    let message = match scalar(&entry.value).and_then(|text| text.parse().ok()) {
        Some(year @ 1970..=9998) => return Some(year),
        Some(1000..1970) => "`year` is before 1970",
        _ => "`year` is a year of four digits",
    };
    let hint = "write the year that the report looks back on, as in `2025`";
    fields.refuse(wrong(entry.place(), message).hint(hint))
}

fn severities(fields: &mut Reader) -> Vec<String> {
    let mut severities: Vec<String> = Vec::new();
    for (name, span) in fields.spanned_texts("severities") {
        if severities.contains(&name) {
            let message = format!("`severities` has `{}` twice", short(&name));
            let hint = "keep one of them, the most severe first";
            fields.complaints.push(wrong(span, message).hint(hint));
        } else {
            severities.push(name);
        }
    }
    severities
}

const SCORES: [&str; 5] = ["1", "2", "3", "4", "5"];

fn minimum(fields: &mut Reader) -> Option<u8> {
    let mut inner = fields.inner("confidence")?;
    inner.unknown(true);
    inner.choice("minimum", &SCORES).map(|choice| choice as u8 + 1)
}

fn scales(fields: &mut Reader, mut scales: BTreeMap<String, Rubric>) -> BTreeMap<String, Rubric> {
    let Some(mut inner) = fields.inner("scales") else { return scales };
    for entry in &inner.fields.entries {
        if let Some(mut texts) = inner.inner(&entry.key) {
            scales.insert(entry.key.clone(), texts_of(&mut texts));
        }
    }
    scales
}

fn texts_of(inner: &mut Reader) -> Rubric {
    let mut rubric = Rubric::default();
    for entry in &inner.fields.entries {
        match SCORES.iter().position(|number| *number == entry.key) {
            Some(index) => {
                let text = inner.text(&entry.key);
                rubric.texts.extend(text.map(|text| (index as u8 + 1, text)));
            }
            None => {
                let message = format!("`{}` is no score", inner.name(&entry.key));
                inner.complaints.push(wrong(entry.key_span, message).hint("scores go from 1 to 5"));
            }
        }
    }
    rubric
}

fn targets(fields: &mut Reader) -> Vec<Duration> {
    let key = "detection_targets";
    let mut targets = Vec::new();
    for (text, span) in fields.spanned_texts(key) {
        match Duration::parse(&text) {
            Some(target) if target.seconds() > 0 => targets.push(target),
            None if Duration::is_too_long(&text) => {
                fields.complaints.push(too_large(key, span, &longest_duration()));
            }
            _ => {
                let kind = format!("`{key}` is a list of durations");
                let complaint = wrong(span, format!("{kind}, and `{}` is none", short(&text)));
                let hint = "write a number and a unit: `30s`, `5m`, `1h`, `2d`";
                fields.complaints.push(complaint.alike(kind).hint(hint));
            }
        }
    }
    targets
}

fn deck(fields: &mut Reader) -> DeckSettings {
    let Some(mut inner) = fields.inner("deck") else { return DeckSettings::default() };
    inner.unknown(true);
    let mut places = BTreeMap::new();
    for key in ["slides", "leave_out", "appendix", "teaser"] {
        for (id, span) in inner.spanned_texts(key).into_iter().filter(|(id, _)| !is_switch(key, id))
        {
            places.entry((key, id)).or_insert(span);
        }
    }
    let mut list = |key| inner.entry(key).map(|_| inner.texts(key));
    DeckSettings {
        slides: list("slides"),
        leave_out: list("leave_out").unwrap_or_default(),
        appendix: list("appendix").map_or(Appendix::Rest, appendix),
        teaser: list("teaser"),
        places,
    }
}

/// Returns whether a word says whether there is an appendix, and names no slide of it.
fn is_switch(key: &str, word: &str) -> bool {
    key == "appendix" && ["true", "false"].contains(&word)
}

fn appendix(ids: Vec<String>) -> Appendix {
    match ids.as_slice() {
        [word] if word == "true" => Appendix::Rest,
        [word] if word == "false" => Appendix::Nothing,
        _ => Appendix::Named(ids),
    }
}

fn links(fields: &mut Reader) -> Links {
    let Some(mut inner) = fields.inner("links") else { return Links::default() };
    inner.unknown(true);
    let web = ["https://", "http://"];
    Links {
        report: link(&mut inner, "report", &web),
        edit: edit(&mut inner, &web),
        feedback: link(&mut inner, "feedback", &["https://", "http://", "mailto:"]),
    }
}

fn link(fields: &mut Reader, key: &str, starts: &[&str]) -> Option<String> {
    let text = fields.text(key)?;
    let lower = text.to_lowercase();
    if starts.iter().any(|start| lower.starts_with(start)) {
        return Some(text);
    }
    let message = format!("`{}` is an address", fields.name(key));
    let hint = format!("begin it with {}", either(starts));
    fields.refuse(wrong(fields.entry(key)?.place(), message).hint(hint))
}

fn edit(fields: &mut Reader, starts: &[&str]) -> Option<String> {
    let text = link(fields, "edit", starts)?;
    if text.contains("{path}") {
        return Some(text);
    }
    let message = "`links.edit` does not say where the path of a file goes";
    let hint = "put `{path}` there, as in `https://git.example/edit/main/{path}`";
    fields.refuse(wrong(fields.entry("edit")?.place(), message).hint(hint))
}

/// Refuses keys that are not supported yet: ignoring one, above all in `privacy`, would break a promise.
fn refuse_what_is_not_yet(fields: &mut Reader) {
    let Some(mut inner) = fields.inner("privacy") else { return };
    inner.unknown(true);
    only(&mut inner, "audience", "internal");
    for key in ["names", "on_name"] {
        if let Some(entry) = inner.entry(key) {
            let message = format!("`privacy.{key}` cannot be done yet");
            let complaint = Diagnostic::error("not-yet", message).at(entry.key_span, "");
            inner.complaints.push(complaint.hint("remove it; keys that name people are dropped, and `check` finds handles and mail addresses"));
        }
    }
}

fn only(fields: &mut Reader, key: &str, possible: &str) {
    let Some(entry) = fields.entry(key) else { return };
    let shown = match &entry.value.shape {
        Shape::Scalar { text, .. } if text == possible => return,
        Shape::Scalar { text, .. } => short(text),
        _ => "...".to_owned(),
    };
    let name = fields.name(key);
    fields.complaints.push(
        Diagnostic::error("not-yet", format!("`{name}: {shown}` cannot be done yet"))
            .at(entry.place(), "")
            .hint(format!("this version has `{name}: {possible}`, which is also the default")),
    );
}
