//! The class photo: everybody once more, before the end.

use super::opening::faces;
use crate::awards::award::is_pictured;
use crate::chart::MOST_MARKS;
use crate::model::{Edition, Incident, IncidentId, Kind};
use crate::telling::{ClassPhoto, Scene, Slide, Title, footing};
use crate::words::{Language, say};

/// With fewer than this there is no class.
const FEWEST: usize = 3;

/// The most who stand in rows, and who look in, where not everybody fits on it: each head is a drawing of its own.
const ROWS: usize = 200;
const EDGES: usize = 40;

/// Returns the photograph of all incidents, with the near misses looking in; `None` where there are too few for one.
///
/// Where no incident was declared, the near misses are the class.
pub fn photo(edition: &Edition) -> Option<Slide> {
    let settings = &edition.settings;
    let language = settings.language;
    let rows = faces(edition);
    if rows.len() < FEWEST {
        return None;
    }
    let has_incidents = edition.declared().next().is_some();
    let looking = edition.near_misses().filter(|one| has_incidents && is_pictured(one));
    let edges: Vec<_> = looking.map(|one| one.id.clone()).collect();
    let id = if has_incidents { "incidents" } else { "near-misses" };
    let photo = match rows.len() + edges.len() > MOST_MARKS {
        true => some((rows, edges), id, language),
        false => everybody((rows, edges), id, language),
    };
    let title = Title::plain(say!(language, "photo-title", year = settings.year.to_string()));
    let footing = away(edition, language).into_iter().chain([footing::day(edition)]).collect();
    Some(Slide { footing, ..Slide::new("photo", title, Scene::Photo(photo)) })
}

/// Those who stand in rows, and those who look in.
type Class = (Vec<IncidentId>, Vec<IncidentId>);

fn everybody((rows, edges): Class, id: &str, language: Language) -> ClassPhoto {
    let class = say!(language, id, n = rows.len());
    let (n, words) = (edges.len(), language.in_words(edges.len()));
    let line = say!(language, "photo-line", class = &class, n, words = &words);
    ClassPhoto { rows, edges, line, said: say!(language, "photo-said", class, n, words) }
}

/// Returns the photograph of so many that only some of them fit, evenly taken.
fn some((rows, edges): Class, form: &str, language: Language) -> ClassPhoto {
    let (all, near) = (language.figures(rows.len() as f64), language.figures(edges.len() as f64));
    let (rows, edges) = (evenly(rows, ROWS), evenly(edges, EDGES));
    let (class, n) = (say!(language, "photo-class", form, n = rows.len(), all), edges.len());
    let line = say!(language, "photo-line-some", class = &class, n, near = &near);
    ClassPhoto { rows, edges, line, said: say!(language, "photo-said-some", class, n, near) }
}

/// Takes at most so many: one of every few.
fn evenly(mut all: Vec<IncidentId>, most: usize) -> Vec<IncidentId> {
    let step = all.len().div_ceil(most).max(1);
    let mut place = 0;
    all.retain(|_| {
        place += 1;
        (place - 1) % step == 0
    });
    all
}

/// Says how many are not on it, and how many of them are about security; `None` if all are on it.
fn away(edition: &Edition, language: Language) -> Option<String> {
    let all = edition.declared().chain(edition.near_misses());
    let away: Vec<&Incident> = all.filter(|one| !is_pictured(one)).collect();
    let security = away.iter().filter(|one| one.kind == Kind::Security).count();
    let form = match security {
        _ if away.is_empty() => return None,
        0 => "none",
        n if n == away.len() => "all",
        _ => "some",
    };
    let (n, words) = (away.len(), language.in_words(away.len()));
    Some(say!(language, "photo-away", form, n, words, security = language.in_words(security)))
}
