//! A page for each incident: its timeline, its scores, its text, and how findings count it.

use std::collections::BTreeMap;

use crate::awards::Award;
use crate::findings::Point;
use crate::markdown::outline::leads_abroad;
use crate::model::{Edition, Incident, Milestone, Reason, Sample};
use crate::render::address::{self, Services};
use crate::render::pages::{facets, moments};
use crate::render::view::{Item, Link, pages as view};
use crate::render::{pages::related::Related, press::Press, text::Bodies};
use crate::telling::{labels, phrases::lasted};
use crate::words::{Language, say};
use crate::{escape, phrase};

/// The path from an incident's page to the root of the site.
pub const ROOT: &str = "../../";

/// What every incident's page needs to know of the report.
pub struct Context<'a> {
    edition: &'a Edition,
    bodies: Bodies<'a>,
    figures: Vec<Figure<'a>>,
    sayings: Sayings,
    awards: &'a [Award],
    services: &'a Services,
    related: Related<'a>,
}

/// A finding or a claim, and how it counts each incident.
struct Figure<'a> {
    link: Link,
    points: &'a [Point],
    length: fn(Language, &Point) -> String,
    /// By the incident's place in the edition.
    standing: Vec<Standing>,
}

/// How a finding counts an incident.
#[derive(Clone, Copy)]
enum Standing {
    /// It does not look at it.
    Unseen,
    /// It counts it.
    Counted,
    /// It counts it with the value at this place among its points.
    CountedAs(usize),
    /// It leaves it out.
    LeftOut(Reason),
}

/// What is said of many incidents, and so is made once.
struct Sayings {
    counted: String,
    left_out: BTreeMap<Reason, String>,
}

impl Sayings {
    fn new(language: Language) -> Sayings {
        let left_out = |one| {
            let reason = reason(language, one, 1);
            (one, say!(language, "incident-left-out", reason))
        };
        Sayings {
            counted: say!(language, "incident-counted"),
            left_out: Reason::ALL.into_iter().map(left_out).collect(),
        }
    }
}

impl<'a> Figure<'a> {
    /// Looks up how a finding or a claim counts each incident.
    fn new(
        edition: &Edition,
        (text, id): (&str, &str),
        sample: &Sample,
        points: &'a [Point],
        length: fn(Language, &Point) -> String,
    ) -> Figure<'a> {
        let mut standing = vec![Standing::Unseen; edition.incidents.len()];
        edition.places(&sample.ids).for_each(|place| standing[place] = Standing::Counted);
        for (number, point) in points.iter().enumerate() {
            if let Some(place) = edition.place(&point.id)
                && matches!(standing[place], Standing::Counted | Standing::CountedAs(_))
            {
                standing[place] = Standing::CountedAs(number);
            }
        }
        for one in &sample.left_out {
            if let Some(place) = edition.place(&one.id) {
                standing[place] = Standing::LeftOut(one.reason);
            }
        }
        let link = Link::to(text, address::finding(ROOT, id));
        Figure { link, points, length, standing }
    }

    /// Says whether and how it counts an incident; `None` where it does not look at it.
    fn says(&self, place: usize, language: Language, sayings: &Sayings) -> Option<String> {
        Some(match self.standing[place] {
            Standing::Unseen => return None,
            Standing::Counted => sayings.counted.clone(),
            Standing::CountedAs(number) => {
                let value = (self.length)(language, &self.points[number]);
                say!(language, "incident-counted-as", value)
            }
            Standing::LeftOut(reason) => sayings.left_out[&reason].clone(),
        })
    }
}

impl<'a> Context<'a> {
    /// Looks up once how every finding and claim counts every incident.
    pub fn new(press: &'a Press<'a>) -> Context<'a> {
        let (report, edition) = (press.report, &press.report.edition);
        let findings = report.told().map(|(finding, telling)| {
            let (named, length) = ((telling.name.as_str(), finding.id), telling.faces.page.point);
            Figure::new(edition, named, &finding.sample, &finding.points, length)
        });
        let claims = report.rulings.iter().map(|ruling| {
            let named = (ruling.hypothesis.statement.as_str(), ruling.hypothesis.id.as_str());
            Figure::new(edition, named, &ruling.sample, &[], lasted)
        });
        Context {
            edition,
            bodies: press.bodies(),
            figures: findings.chain(claims).collect(),
            sayings: Sayings::new(press.language()),
            awards: &report.awards,
            services: &press.services,
            related: Related::new(edition),
        }
    }
}

impl Context<'_> {
    /// Returns what the page of one incident shows, by its place in the edition.
    pub fn page(&self, place: usize) -> view::Incident {
        let incident = &self.edition.incidents[place];
        let settings = &self.edition.settings;
        let start = incident.timeline.when(Milestone::Started);
        let moments = moments::of(incident, settings);
        view::Incident {
            id: incident.id.to_string(),
            title: incident.title.clone(),
            kind: incident.kind.key(),
            severity: incident.severity.as_ref().map(|s| s.name.clone()).unwrap_or_default(),
            services: self.services(incident),
            day: start
                .map(|start| settings.language.date(start.date(settings.zone)))
                .unwrap_or_default(),
            facts: facts(settings.language, incident),
            length: moments::length(settings.language, incident).unwrap_or_default(),
            moments,
            open: incident.timeline.open,
            scores: self.scores(incident),
            counted: self.counted(place),
            body: self.bodies.of_incident(incident, ROOT),
            edit: self.edit(incident),
            feedback: self.feedback(incident),
            nudge: self.nudge(incident),
            links: links(settings.language, incident),
            related: self.related(incident),
            previous: self.neighbour(place.checked_sub(1)),
            next: self.neighbour(place.checked_add(1)),
            award: self.award(incident),
        }
    }

    fn services(&self, incident: &Incident) -> Vec<Link> {
        let link =
            |name: &String| Link { text: name.clone(), href: self.services.page(ROOT, name) };
        incident.services.iter().map(link).collect()
    }

    fn related(&self, incident: &Incident) -> Vec<Item> {
        let item =
            |(other, why): (&Incident, String)| Item { link: facets::link(other, ROOT), note: why };
        self.related.of(incident).into_iter().map(item).collect()
    }

    fn neighbour(&self, place: Option<usize>) -> Link {
        let other = place.and_then(|place| self.edition.incidents.get(place));
        other.map(|one| facets::link(one, ROOT)).unwrap_or_default()
    }

    /// Asks for missing evidence, where an incident has too little confidence to be counted.
    fn nudge(&self, incident: &Incident) -> String {
        let minimum = self.edition.settings.minimum_confidence;
        match incident.confidence().map(|score| score.number()) {
            Some(score) if score < minimum => {
                say!(self.edition.settings.language, "incident-nudge", score = score.to_string())
            }
            _ => String::new(),
        }
    }

    /// Returns where to report a mistake; a mail address gets the incident as its subject.
    fn feedback(&self, incident: &Incident) -> String {
        match self.edition.settings.links.feedback.as_deref() {
            Some(mail) if mail.starts_with("mailto:") && !mail.contains('?') => {
                format!("{mail}?subject={}", incident.id)
            }
            other => other.unwrap_or_default().to_owned(),
        }
    }

    fn award(&self, incident: &Incident) -> Link {
        let won = self.awards.iter().find(|award| award.winner == incident.id);
        won.map(|award| Link::to(&award.title, address::award(ROOT, &award.id))).unwrap_or_default()
    }

    fn edit(&self, incident: &Incident) -> String {
        let path = &self.bodies.sources.get(incident.source).path;
        let link = self.edition.settings.links.edit.as_deref().unwrap_or_default();
        link.replace("{path}", &escape::path(path))
    }

    fn scores(&self, incident: &Incident) -> Vec<view::Score> {
        let settings = &self.edition.settings;
        let text = |scale: &str, score: u8| {
            settings.scales.get(scale).and_then(|rubric| rubric.texts.get(&score)).cloned()
        };
        let shown = incident.scores.iter().map(|(scale, score)| view::Score {
            scale: phrase::capital(&settings.language.word(&format!("key-{scale}"), scale)),
            score: score.number(),
            text: text(scale, score.number()).unwrap_or_default(),
        });
        shown.collect()
    }

    fn counted(&self, place: usize) -> Vec<Item> {
        let language = self.edition.settings.language;
        let of = |figure: &Figure| {
            let note = figure.says(place, language, &self.sayings)?;
            Some(Item { link: figure.link.clone(), note })
        };
        self.figures.iter().filter_map(of).collect()
    }
}

/// Says why this many incidents are not counted.
pub fn reason(language: Language, reason: Reason, n: usize) -> String {
    say!(language, &format!("left-out-{}", reason.key()), n)
}

/// Returns the links that lead outside and can be followed.
fn links(language: Language, incident: &Incident) -> Vec<Link> {
    let followed = named(language, incident).into_iter().filter(|(_, to)| leads_abroad(to));
    followed.map(|(text, href)| Link { text, href }).collect()
}

/// Returns what the authors wrote instead of an address: a ticket's number, the name of a channel.
fn words_for_links(language: Language, incident: &Incident) -> Vec<Item> {
    let words = named(language, incident).into_iter().filter(|(_, to)| !leads_abroad(to));
    words.map(|(name, words)| Item { link: Link::plain(name), note: words }).collect()
}

fn named(language: Language, incident: &Incident) -> Vec<(String, String)> {
    let review = incident.review.url.iter();
    let review = review.map(|url| (say!(language, "incident-review-notes"), url));
    let named = incident.links.iter().map(|(name, url)| (phrase::words(name), url)).chain(review);
    named.map(|(name, to)| (phrase::capital(&name), to.clone())).collect()
}

fn facts(language: Language, incident: &Incident) -> Vec<Item> {
    let mut facts = Vec::new();
    let mut add = |term: &str, text: Option<String>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            facts.push(Item { link: Link::plain(say!(language, term)), note: text });
        }
    };
    let list = |items: &[String]| Some(language.list(items));
    let in_words = |items: &[String]| {
        let items: Vec<String> = items.iter().map(|one| phrase::words(one)).collect();
        Some(language.list(&items))
    };
    add(
        "incident-detected-by",
        incident.detected_by.as_deref().map(|key| labels::who(language, key)),
    );
    add("incident-trigger", incident.trigger.as_deref().map(phrase::words));
    add("incident-factors", in_words(&incident.factors));
    add("incident-saved-by", in_words(&incident.saved_by));
    add("incident-impact", impact(language, incident));
    add(
        "incident-responders",
        incident.responders.map(|n| say!(language, "incident-people", n = n as usize)),
    );
    add("incident-review", review(language, incident));
    add(
        "incident-promises",
        incident.follow_ups.map(|f| {
            say!(language, "incident-kept", done = f.done as usize, total = f.total as usize)
        }),
    );
    add("incident-cluster", incident.cluster.as_deref().map(phrase::words));
    add("incident-teams", list(&incident.teams));
    add("incident-tags", in_words(&incident.tags));
    facts.extend(words_for_links(language, incident));
    facts
}

fn impact(language: Language, incident: &Incident) -> Option<String> {
    let impact = &incident.impact;
    let users = impact.users.map(|users| {
        let form = if users == 1.0 { "one" } else { "many" };
        let number = language.figures(users);
        say!(language, "incident-users", number, form)
    });
    let hours = impact.hours.map(|hours| language.duration(hours * 3600.0));
    let parts: Vec<String> = [users, hours, impact.note.clone()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn review(language: Language, incident: &Incident) -> Option<String> {
    let held = incident.review.held?;
    let minutes = incident.review.minutes;
    let length = minutes.map(|minutes| language.duration(minutes * 60.0));
    Some(match (held, length) {
        (true, Some(length)) => say!(language, "incident-review-held-for", length),
        (true, None) => say!(language, "incident-review-held"),
        (false, _) => say!(language, "incident-review-not-held"),
    })
}
