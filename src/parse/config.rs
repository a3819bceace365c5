//! `wrapped.yaml` to settings.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics, either, short};
use crate::model::incident::Incident;
use crate::model::keys::format::Format;
use crate::model::score::Rubric;
use crate::model::settings::{DeckSettings, Links, Settings, WorkingHours};
use crate::parse::allow;
use crate::parse::fields::Reader;
use crate::parse::format;
use crate::parse::freeze;
use crate::parse::hours;
use crate::parse::number::too_large;
use crate::parse::rubric;
use crate::parse::theme;
use crate::parse::tree::{Fields, Shape};
use crate::parse::typed::scalar;
use crate::parse::zone;
use crate::source::{SourceId, Span};
use crate::time::{Date, Duration, Zone};
use crate::words::Language;

/// The one file that every report has.
pub const PATH: &str = "wrapped.yaml";

/// What `wrapped.yaml` settles; what hangs on the write-ups is still open.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The zone of the report.
    pub zone: Zone,
    /// The house's severities, most severe first.
    pub severities: Vec<String>,
    /// The rubric of each scale.
    pub scales: BTreeMap<String, Rubric>,
    /// The year that the report looks back on.
    pub year: Option<i32>,
    title: String,
    organisation: Option<String>,
    working_hours: WorkingHours,
    reading_started: Option<Date>,
    data_freeze: Option<Date>,
    minimum_confidence: u8,
    detection_targets: Vec<Duration>,
    theme: String,
    language: Language,
    notice: Option<String>,
    deck: DeckSettings,
    links: Links,
    allow: Vec<String>,
}

/// What every setting is where `wrapped.yaml` does not say.
impl Default for Draft {
    fn default() -> Draft {
        Draft {
            zone: Zone::UTC,
            severities: Vec::new(),
            scales: rubric::built_in(Language::default()),
            title: String::new(),
            organisation: None,
            year: None,
            working_hours: WorkingHours::default(),
            reading_started: None,
            data_freeze: None,
            minimum_confidence: 4,
            detection_targets: Vec::new(),
            theme: theme::DEFAULT.to_owned(),
            language: Language::default(),
            notice: None,
            deck: DeckSettings::default(),
            links: Links::default(),
            allow: Vec::new(),
        }
    }
}

impl Draft {
    /// Returns the year of the report, where `wrapped.yaml` says one.
    pub fn year(&self) -> Option<i32> {
        self.year
    }

    /// Settles the freeze: the day that was set, else that of the latest moment of the year's incidents, never today.
    pub fn settle(self, incidents: &[Incident], told: &mut Diagnostics) -> Settings {
        let year = self.year.or_else(|| freeze::usual_year(incidents, self.zone));
        let year = year.unwrap_or(1970);
        let usual = || freeze::of(incidents, self.zone, year, told);
        let data_freeze = self.data_freeze.unwrap_or_else(usual);
        Settings {
            title: self.title,
            organisation: self.organisation,
            year,
            zone: self.zone,
            working_hours: self.working_hours,
            reading_started: self.reading_started.unwrap_or(data_freeze),
            data_freeze,
            freeze: self.zone.end_of(data_freeze),
            severities: self.severities,
            minimum_confidence: self.minimum_confidence,
            scales: self.scales,
            detection_targets: self.detection_targets,
            theme_base: theme::usual_base(&self.theme).to_owned(),
            theme: self.theme,
            language: self.language,
            notice: self.notice,
            deck: self.deck,
            links: self.links,
            allow: self.allow,
        }
    }
}

/// Reads the settings; a mistake in one leaves it at its default, so that the rest can be checked.
///
/// `themes` are those that the report brings. `None` where the report is written in a format that this version does not know.
pub fn read(
    fields: &Fields,
    source: SourceId,
    themes: &BTreeSet<&str>,
    told: &mut Diagnostics,
) -> Option<Draft> {
    let start = Span::new(source, 0, 0);
    let mut fields = Reader::new(fields, Format::Settings, start, told);
    if !format::is_ours(&mut fields, "report") {
        return None;
    }
    fields.unknown(true);
    refuse_what_is_not_yet(&mut fields);
    let defaults = Draft::default();
    let language = language(&mut fields);
    let title = fields.required("title", "title: Incident Wrapped 2025");
    let (year, data_freeze) = (year(&mut fields), fields.date("data_freeze"));
    freeze::doubt(&mut fields, year, data_freeze);
    Some(Draft {
        title: title.unwrap_or_default(),
        organisation: fields.text("organisation"),
        year,
        zone: zone::read(&mut fields, PATH),
        working_hours: hours::read(&mut fields).unwrap_or(defaults.working_hours),
        reading_started: fields.date("reading_started"),
        data_freeze,
        severities: severities(&mut fields),
        minimum_confidence: minimum(&mut fields).unwrap_or(defaults.minimum_confidence),
        scales: scales(&mut fields, rubric::built_in(language)),
        detection_targets: targets(&mut fields),
        theme: theme::name(&mut fields, themes),
        language,
        notice: fields.text("notice"),
        deck: deck(&mut fields),
        links: links(&mut fields),
        allow: allow::read(&mut fields),
    })
}

fn language(fields: &mut Reader) -> Language {
    let codes = Language::ALL.map(Language::code);
    let chosen = fields.choice("language", &codes);
    chosen.map_or(Language::default(), |place| Language::ALL[place])
}

fn year(fields: &mut Reader) -> Option<i32> {
    let Some(entry) = fields.entry("year") else {
        fields.missing("year", "year: 2025");
        return None;
    };
    let written: Option<i32> = scalar(&entry.value).and_then(|text| text.parse().ok());
    let year = written.filter(|year| (1970..=9998).contains(year));
    if year.is_none() {
        let message = match written {
            Some(1000..1970) => "`year` is before 1970",
            _ => "`year` is a year of four digits",
        };
        let complaint = fields.wrong(entry, message.to_owned(), "");
        complaint
            .hints
            .push("write the year that the report looks back on, as in `2025`".to_owned());
    }
    year
}

fn severities(fields: &mut Reader) -> Vec<String> {
    let mut severities: Vec<String> = Vec::new();
    for (name, span) in fields.spanned_texts("severities") {
        if severities.contains(&name) {
            let message = format!("`severities` has `{}` twice", short(&name));
            let complaint = fields.wrong_at(span, message, "");
            complaint.hints.push("keep one of them, the most severe first".to_owned());
            continue;
        }
        severities.push(name);
    }
    severities
}

fn minimum(fields: &mut Reader) -> Option<u8> {
    let mut inner = fields.inner("confidence")?;
    inner.unknown(true);
    let choice = inner.choice("minimum", &["1", "2", "3", "4", "5"])?;
    Some(choice as u8 + 1)
}

fn scales(fields: &mut Reader, mut scales: BTreeMap<String, Rubric>) -> BTreeMap<String, Rubric> {
    let Some(mut inner) = fields.inner("scales") else {
        return scales;
    };
    for entry in &inner.fields.entries {
        if let Some(mut texts) = inner.inner(&entry.key) {
            scales.insert(entry.key.clone(), texts_of(&mut texts));
        }
    }
    scales
}

fn texts_of(inner: &mut Reader) -> Rubric {
    let mut rubric = Rubric::default();
    let numbers = ["1", "2", "3", "4", "5"];
    for entry in &inner.fields.entries {
        match numbers.iter().position(|number| *number == entry.key) {
            Some(index) => {
                if let Some(text) = inner.text(&entry.key) {
                    rubric.texts.insert(index as u8 + 1, text);
                }
            }
            None => {
                let message = format!("`{}` is no score", inner.name(&entry.key));
                let complaint = inner.wrong_at(entry.key_span, message, "");
                complaint.hints.push("scores go from 1 to 5".to_owned());
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
                let days = format!("a hundred years, `{}d`", Duration::LONGEST.seconds() / 86_400);
                fields.told.push(too_large(key, span, &days));
            }
            _ => {
                let message =
                    format!("`{key}` is a list of durations, and `{}` is none", short(&text));
                let told = Diagnostic::error("wrong-value", message).at(span, "");
                let told = told.alike(format!("`{key}` is a list of durations"));
                fields.told.push(told.hint("write a number and a unit: `30s`, `5m`, `1h`, `2d`"));
            }
        }
    }
    targets
}

fn deck(fields: &mut Reader) -> DeckSettings {
    let Some(mut inner) = fields.inner("deck") else {
        return DeckSettings::default();
    };
    inner.unknown(true);
    let mut places = BTreeMap::new();
    for key in ["slides", "leave_out", "teaser"] {
        for (id, span) in inner.spanned_texts(key) {
            places.entry((key, id)).or_insert(span);
        }
    }
    let mut list = |key| inner.entry(key).map(|_| inner.texts(key));
    DeckSettings {
        slides: list("slides"),
        leave_out: list("leave_out").unwrap_or_default(),
        teaser: list("teaser"),
        places,
    }
}

fn links(fields: &mut Reader) -> Links {
    let Some(mut inner) = fields.inner("links") else {
        return Links::default();
    };
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
    let entry = fields.entry(key)?;
    let message = format!("`{}` is an address", fields.name(key));
    let complaint = fields.wrong(entry, message, "");
    let one_of = either(starts);
    complaint.hints.push(format!("begin it with {one_of}"));
    None
}

fn edit(fields: &mut Reader, starts: &[&str]) -> Option<String> {
    let text = link(fields, "edit", starts)?;
    if text.contains("{path}") {
        return Some(text);
    }
    let entry = fields.entry("edit")?;
    let message = "`links.edit` does not say where the path of a file goes".to_owned();
    let complaint = fields.wrong(entry, message, "");
    complaint
        .hints
        .push("put `{path}` there, as in `https://git.example/edit/main/{path}`".to_owned());
    None
}

/// Refuses keys that have a meaning to come: ignoring one, above all of `privacy`, would promise what is not kept.
fn refuse_what_is_not_yet(fields: &mut Reader) {
    let Some(mut inner) = fields.inner("privacy") else {
        return;
    };
    inner.unknown(true);
    only(&mut inner, "audience", "internal");
    for key in ["names", "on_name"] {
        if let Some(entry) = inner.entry(key) {
            let message = format!("`privacy.{key}` cannot be done yet");
            let complaint = Diagnostic::error("not-yet", message).at(entry.key_span, "");
            inner.told.push(complaint.hint("remove it; keys that name people are dropped, and `check` finds handles and mail addresses"));
        }
    }
}

fn only(fields: &mut Reader, key: &str, possible: &str) {
    let Some(entry) = fields.entry(key) else {
        return;
    };
    let shown = match &entry.value.shape {
        Shape::Scalar { text, .. } if text == possible => return,
        Shape::Scalar { text, .. } => short(text),
        _ => "...".to_owned(),
    };
    let name = fields.name(key);
    let complaint = Diagnostic::error("not-yet", format!("`{name}: {shown}` cannot be done yet"));
    let complaint = complaint.at(entry.place(), "");
    fields.told.push(
        complaint.hint(format!("this version has `{name}: {possible}`, which is also the default")),
    );
}
