//! One page an incident: its moments to scale, its scores, its text, and how it was counted.

use std::collections::BTreeMap;

use crate::awards::award::Award;
use crate::deck::evidence;
use crate::findings::finding::Point;
use crate::model::edition::Edition;
use crate::model::incident::{Incident, IncidentId};
use crate::model::sample::{LeftOut, Reason, Sample};
use crate::model::timeline::{Milestone, Moment};
use crate::phrase;
use crate::render::address;
use crate::render::page_view as view;
use crate::render::prose::Bodies;
use crate::render::report::Report;
use crate::render::view::{Item, Link};
use crate::time::Instant;

/// The way from an incident's page to the root of the site.
pub const ROOT: &str = "../../";

/// What every incident's page needs to know of the report.
pub struct Context<'a> {
    edition: &'a Edition,
    bodies: Bodies<'a>,
    figures: Vec<Figure<'a>>,
    awards: &'a [Award],
}

/// A finding or a claim, and how it counts each incident.
struct Figure<'a> {
    link: Link,
    standing: BTreeMap<&'a IncidentId, String>,
}

impl<'a> Context<'a> {
    /// Looks up once how every finding and claim counts every incident.
    pub fn new(report: &'a Report, bodies: Bodies<'a>) -> Context<'a> {
        let link = |text: &str, id: &str| Link {
            text: text.to_owned(),
            href: address::finding(ROOT, id),
        };
        let findings = report.findings.iter().map(|finding| Figure {
            link: link(evidence::name(finding.id), finding.id),
            standing: standing(&finding.sample, &finding.points),
        });
        let claims = report.rulings.iter().map(|ruling| Figure {
            link: link(&ruling.hypothesis.statement, &ruling.hypothesis.id),
            standing: standing(&ruling.sample, &[]),
        });
        Context {
            edition: &report.edition,
            bodies,
            figures: findings.chain(claims).collect(),
            awards: &report.awards,
        }
    }
}

impl Context<'_> {
    /// Returns what the page of one incident shows.
    pub fn page(&self, incident: &Incident) -> view::Incident {
        let settings = &self.edition.settings;
        let start = incident.timeline.at(Milestone::Started);
        let moments = self.moments(incident);
        view::Incident {
            id: incident.id.to_string(),
            title: incident.title.clone(),
            kind: incident.kind.key(),
            severity: incident
                .severity
                .as_ref()
                .map(|s| s.name.clone())
                .unwrap_or_default(),
            services: incident.services.iter().map(|one| service(one)).collect(),
            day: start
                .map(|at| phrase::date(settings.zone.local(at).date))
                .unwrap_or_default(),
            facts: facts(incident),
            length: length(incident).unwrap_or_default(),
            moments,
            open: incident.timeline.open,
            scores: self.scores(incident),
            counted: self.counted(incident),
            body: self.bodies.read(incident.body, ROOT).html,
            edit: self.edit(incident),
            award: self.award(incident),
        }
    }

    fn award(&self, incident: &Incident) -> Link {
        let won = self.awards.iter().find(|award| award.winner == incident.id);
        won.map_or_else(Link::default, |award| Link {
            text: award.title.clone(),
            href: address::award(ROOT, &award.id),
        })
    }

    fn edit(&self, incident: &Incident) -> String {
        let path = &self.bodies.sources.get(incident.source).path;
        let link = self
            .edition
            .settings
            .links
            .edit
            .as_deref()
            .unwrap_or_default();
        link.replace("{path}", &address::encode_path(path))
    }

    fn scores(&self, incident: &Incident) -> Vec<view::Score> {
        let scales = &self.edition.settings.scales;
        let text = |scale: &str, score: u8| {
            scales
                .get(scale)
                .and_then(|rubric| rubric.texts.get(&score))
                .cloned()
        };
        let shown = incident.scores.iter().map(|(scale, score)| view::Score {
            scale: phrase::words(scale),
            score: score.number(),
            text: text(scale, score.number()).unwrap_or_default(),
        });
        shown.collect()
    }

    fn moments(&self, incident: &Incident) -> Vec<view::Moment> {
        let used = |milestone: &Milestone, moment: &Moment| {
            let at = moment.used()?.instant;
            Some((at, *milestone, *moment))
        };
        let mut known: Vec<_> = incident
            .timeline
            .moments
            .iter()
            .filter_map(|(m, moment)| used(m, moment))
            .collect();
        known.sort_by_key(|(at, milestone, _)| (*at, *milestone));
        let bounds = known
            .first()
            .map(|first| first.0)
            .zip(known.last().map(|last| last.0));
        let Some((first, last)) = bounds else {
            return Vec::new();
        };
        let start = incident.timeline.at(Milestone::Started);
        let shown = known.iter().map(|(at, milestone, moment)| view::Moment {
            name: name(*milestone),
            class: milestone.key().trim_end_matches("_at"),
            x: place(*at, first, last),
            clock: self.clock(*at),
            utc: at.to_string(),
            since: since(start, *at, *milestone),
            recorded: self.recorded(moment),
        });
        shown.collect()
    }

    fn clock(&self, at: Instant) -> String {
        phrase::moment(self.edition.settings.zone.local(at))
    }

    /// Says what the form said, where that is another minute than the corrected one, or all that is known.
    fn recorded(&self, moment: &Moment) -> String {
        match (moment.corrected, moment.recorded) {
            (Some(corrected), Some(form)) if corrected.instant != form.instant => {
                format!("the form said {}", self.clock(form.instant))
            }
            (Some(_), Some(_)) => "the form said the same".to_owned(),
            (None, Some(_)) => "as recorded".to_owned(),
            (_, None) => String::new(),
        }
    }

    fn counted(&self, incident: &Incident) -> Vec<Item> {
        let of = |figure: &Figure| {
            let note = figure.standing.get(&incident.id)?;
            Some(Item {
                link: figure.link.clone(),
                note: note.clone(),
            })
        };
        self.figures.iter().filter_map(of).collect()
    }
}

/// Says whether and how each incident is in a figure.
fn standing<'a>(sample: &'a Sample, points: &[Point]) -> BTreeMap<&'a IncidentId, String> {
    let values: BTreeMap<&IncidentId, String> = points
        .iter()
        .map(|point| (&point.id, length_of(point)))
        .collect();
    let counted = |id: &'a IncidentId| match values.get(id) {
        Some(value) => (id, format!("counted: {value}")),
        None => (id, "counted".to_owned()),
    };
    let left_out = |one: &'a LeftOut| (&one.id, format!("left out: {}", reason(one.reason)));
    sample
        .ids
        .iter()
        .map(counted)
        .chain(sample.left_out.iter().map(left_out))
        .collect()
}

/// Says one incident's own duration in words.
pub fn length_of(point: &Point) -> String {
    let length = phrase::duration(point.seconds);
    if point.open {
        format!("at least {length}, still open")
    } else {
        length
    }
}

/// Says in words why an incident is not in a figure.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::NotRead => "nobody has scored it yet",
        Reason::ConfidenceBelowMinimum => "its record is not sure enough",
        Reason::NotRecorded => "what it needs was not written down",
        Reason::NegativeInterval => "one moment stands before the other",
        Reason::NotInGroup => "it belongs to neither group",
    }
}

fn service(name: &str) -> Link {
    Link {
        text: name.to_owned(),
        href: address::archive(ROOT, &[("service", name)]),
    }
}

fn name(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Started => "Started",
        Milestone::Detected => "Detected",
        Milestone::Declared => "Declared",
        Milestone::Acknowledged => "Acknowledged",
        Milestone::Mitigated => "Mitigated",
        Milestone::Resolved => "Resolved",
        Milestone::Recovered => "Recovered",
        Milestone::Opened => "Form opened",
        Milestone::Closed => "Form closed",
    }
}

/// Places a moment on a line of 1000 between the first and the last.
fn place(at: Instant, first: Instant, last: Instant) -> u32 {
    let (length, offset) = ((last - first).seconds(), (at - first).seconds());
    if length == 0 {
        0
    } else {
        (offset * 1000 / length) as u32
    }
}

fn since(start: Option<Instant>, at: Instant, milestone: Milestone) -> String {
    let Some(start) = start.filter(|_| milestone != Milestone::Started) else {
        return String::new();
    };
    match (at - start).seconds() {
        0 => "at once".to_owned(),
        later if later > 0 => format!("{} later", phrase::duration(later as f64)),
        earlier => format!("{} before it started", phrase::duration(-earlier as f64)),
    }
}

fn length(incident: &Incident) -> Option<String> {
    let known = || {
        incident
            .timeline
            .moments
            .values()
            .filter_map(Moment::used)
            .map(|s| s.instant)
    };
    let (first, last) = (known().min()?, known().max()?);
    (last > first).then(|| phrase::duration((last - first).seconds() as f64))
}

fn facts(incident: &Incident) -> Vec<Item> {
    let mut facts = Vec::new();
    let mut add = |term: &str, text: Option<String>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            let link = Link {
                text: term.to_owned(),
                href: String::new(),
            };
            facts.push(Item { link, note: text });
        }
    };
    let list = |items: &[String]| Some(phrase::list(items));
    add(
        "Noticed by",
        incident.detected_by.as_deref().map(phrase::words),
    );
    add("Set off by", incident.trigger.as_deref().map(phrase::words));
    add("Contributing factors", list(&incident.factors));
    add("Saved by", list(&incident.saved_by));
    add("Impact", impact(incident));
    add(
        "Answered by",
        incident
            .responders
            .map(|n| phrase::count(n as usize, "person", "people")),
    );
    add("Review", review(incident));
    add(
        "Promises kept",
        incident
            .follow_ups
            .map(|f| format!("{} of {}", f.done, f.total)),
    );
    add("Related to", incident.cluster.clone());
    add("Teams", list(&incident.teams));
    add("Tags", list(&incident.tags));
    facts
}

fn impact(incident: &Incident) -> Option<String> {
    let impact = &incident.impact;
    let users = impact
        .users
        .map(|users| format!("{} users", phrase::number(users)));
    let hours = impact.hours.map(|hours| phrase::duration(hours * 3600.0));
    let parts: Vec<String> = [users, hours, impact.note.clone()]
        .into_iter()
        .flatten()
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn review(incident: &Incident) -> Option<String> {
    let held = incident.review.held?;
    let minutes = incident
        .review
        .minutes
        .map(|minutes| phrase::duration(minutes * 60.0));
    Some(match (held, minutes) {
        (true, Some(length)) => format!("held, {length}"),
        (true, None) => "held".to_owned(),
        (false, _) => "not held".to_owned(),
    })
}
