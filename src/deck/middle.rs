//! The middle: what we found, one slide each where there is enough to tell.

use crate::deck::card::card;
use crate::deck::charts;
use crate::deck::dots;
use crate::deck::durations::{self, LISTED_BELOW, MEDIAN_NEEDS};
use crate::deck::slide::{Scene, Slide, Title, Tone};
use crate::findings::finding::Finding;
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::phrase;
use crate::words::Language;

/// Returns how soon we knew.
pub fn detection(finding: &Finding, rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let line = match durations::compared(finding) {
        Some(_) => "A test goes with knowing early. Nobody dealt the tests out by lot.",
        None => "Every dot is an incident; the further right, the longer nobody knew.",
    };
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: detection_title(edition.settings.language, finding),
        scene: Scene::Picture {
            lines: vec![line.to_owned()],
            stats: Vec::new(),
            figure: charts::detection(finding, edition, rulings),
        },
    })
}

/// Returns how soon we knew as a sentence, its colours those of the rows of the picture.
pub fn detection_title(language: Language, finding: &Finding) -> Title {
    if let Some([covered, other]) = durations::compared(finding) {
        return Title::default()
            .then(
                joined("With a test watching, we knew ", "in ", covered.1),
                Tone::Plain,
            )
            .then(so_soon(covered.1), Tone::First)
            .then(". Without one, ", Tone::Plain)
            .then(so_soon(other.1), Tone::Second)
            .then(".", Tone::Plain);
    }
    // A colour would claim the number for one of the rows.
    let tone = match dots::has_rows(finding) {
        true => Tone::Plain,
        false => Tone::First,
    };
    half(language, finding, ["noticed", "to be noticed"], tone)
}

/// Says how soon, in words for a title; no time at all is `at once`.
fn so_soon(seconds: f64) -> String {
    match seconds == 0.0 {
        true => "at once".to_owned(),
        false => phrase::duration_in_words(seconds),
    }
}

/// Leads up to [`so_soon`].
fn joined(start: &str, to: &str, seconds: f64) -> String {
    match seconds == 0.0 {
        true => start.to_owned(),
        false => format!("{start}{to}"),
    }
}

/// Returns the median as a sentence, or the range of few.
fn half(language: Language, finding: &Finding, [done, until]: [&str; 2], tone: Tone) -> Title {
    let median = finding.values.get("median").and_then(|median| median.value);
    let n = finding.points.len();
    let many = phrase::capital(&phrase::in_words(n));
    match median.filter(|_| n >= MEDIAN_NEEDS) {
        Some(median) => Title::default()
            .then(
                joined(
                    &format!("Half of {n} incidents were {done} "),
                    "within ",
                    median,
                ),
                Tone::Plain,
            )
            .then(so_soon(median), tone)
            .then(".", Tone::Plain),
        None if n >= MEDIAN_NEEDS => Title::default().then("Fewer than half", tone).then(
            format!(" of {n} incidents were {done} by the freeze."),
            Tone::Plain,
        ),
        None => Title::default()
            .then(format!("{many} incidents took "), Tone::Plain)
            .then(
                durations::range(language, &finding.points).unwrap_or_default(),
                tone,
            )
            .then(format!(" {until}."), Tone::Plain),
    }
}

/// Returns a claim with its verdict and the forest of all claims; a retired one has no slide.
pub fn claim(ruling: &Ruling, rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    ruling.verdict?;
    if ruling.sample.n() < LISTED_BELOW {
        return None;
    }
    Some(Slide {
        id: ruling.hypothesis.id.clone(),
        kicker: String::new(),
        title: Title::plain(&ruling.hypothesis.statement),
        scene: Scene::Claim {
            card: Box::new(card(ruling, edition, rulings)),
            figure: charts::on_stage(rulings, ruling, edition),
        },
    })
}

/// Returns how long it hurt, with the response beside it where there is enough of that.
pub fn resolution(
    finding: &Finding,
    response: Option<&Finding>,
    edition: &Edition,
) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let response = response.filter(|response| response.sample.n() >= LISTED_BELOW);
    let shown: Vec<&Finding> = [Some(finding), response].into_iter().flatten().collect();
    let mut lines: Vec<String> = Vec::new();
    if let Some(p90) = finding.values.get("p90").and_then(|p90| p90.value) {
        lines.push(format!("Nine in ten {}.", phrase::within(p90)));
    }
    let median = response.filter(|response| response.sample.n() >= MEDIAN_NEEDS);
    let median =
        median.and_then(|response| Some((response.values.get("median")?.value?, response)));
    if let Some((median, response)) = median {
        let n = response.sample.n();
        let median = phrase::within(median);
        lines.push(format!("From noticing to relief: half of {n} {median}."));
    }
    match finding.points.iter().filter(|point| point.open).count() {
        0 => {}
        1 => lines.push("One is still open, and counts as at least that long.".to_owned()),
        open => lines.push(format!(
            "{} are still open, and count as at least that long.",
            phrase::capital(&phrase::in_words(open))
        )),
    }
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: half(
            edition.settings.language,
            finding,
            ["over", "to be over"],
            Tone::First,
        ),
        scene: Scene::Picture {
            lines,
            stats: Vec::new(),
            figure: charts::lasting(&shown, edition),
        },
    })
}

/// Returns how many incidents were looked back on.
pub fn reviews(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let figure = charts::reviews(finding, edition)?;
    let held = finding.values.get("held")?.x? as usize;
    let n = finding.sample.n();
    let title = Title::default()
        .then(format!("{held} of {n}"), Tone::First)
        .then(" incidents got their review.", Tone::Plain);
    let mut lines = vec!["That is where the good stories come from.".to_owned()];
    match finding.sample.left_out.len() {
        0 => {}
        1 => lines.push("One more does not say.".to_owned()),
        silent => lines.push(format!("Another {} do not say.", phrase::in_words(silent))),
    }
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title,
        scene: Scene::Picture {
            lines,
            stats: Vec::new(),
            figure,
        },
    })
}
