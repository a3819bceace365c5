//! The middle: what we found, one slide each where there is enough to tell.

use crate::findings::finding::Finding;
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::phrase;
use crate::telling::charts;
use crate::telling::claim::card::card;
use crate::telling::dots;
use crate::telling::durations::{self, LISTED_BELOW, MEDIAN_NEEDS, Spread};
use crate::telling::slide::{Scene, Slide, Title};
use crate::words::{Language, say};

/// Returns how soon we knew.
pub fn detection(finding: &Finding, rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let language = edition.settings.language;
    let line = match durations::compared(finding) {
        Some([covered, other]) if covered.1 < other.1 => say!(language, "detection-compared"),
        _ => say!(language, "detection-line"),
    };
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: detection_title(language, finding),
        scene: Scene::Picture {
            lines: vec![line],
            stats: Vec::new(),
            figure: charts::detection(finding, edition, rulings),
        },
    })
}

/// Returns how soon we knew as a sentence, its colours those of the rows of the picture.
pub fn detection_title(language: Language, finding: &Finding) -> Title {
    if let Some([covered, other]) = durations::compared(finding) {
        let (with, without) = (so_soon(language, covered.1), so_soon(language, other.1));
        let form = match (covered.1 == 0.0, with == without) {
            (true, true) => "same-at-once",
            (true, false) => "at-once",
            (false, true) => "same-in",
            (false, false) => "in",
        };
        return Title::said(&say!(
            language,
            "detection-title",
            form = form,
            with = with,
            without = without
        ));
    }
    let title = half(language, finding, "half-noticed");
    // A colour would claim the number for one of the rows.
    match dots::has_rows(finding) {
        true => Title::plain(title.text()),
        false => title,
    }
}

/// Says how soon, in words for a title; no time at all is `at once`.
fn so_soon(language: Language, seconds: f64) -> String {
    match seconds == 0.0 {
        true => language.within(seconds),
        false => language.duration_in_words(seconds),
    }
}

/// Returns the median as a sentence, or the range of few.
fn half(language: Language, finding: &Finding, id: &str) -> Title {
    let median = finding.values.get("median").and_then(|median| median.value);
    let (n, spread) = (finding.points.len(), durations::spread(&finding.points));
    let (form, time) = match median {
        _ if spread == Spread::NoneEnded => ("none", None),
        _ if spread == Spread::Same(0.0) => ("same-at-once", Some(so_soon(language, 0.0))),
        _ if matches!(spread, Spread::Same(_)) => {
            ("same", median.map(|one| so_soon(language, one)))
        }
        _ if n < MEDIAN_NEEDS => ("few", durations::range(language, &finding.points)),
        Some(0.0) => ("at-once", Some(so_soon(language, 0.0))),
        Some(median) => ("within", Some(so_soon(language, median))),
        None => ("fewer", None),
    };
    Title::said(&say!(
        language,
        id,
        form = form,
        n = n,
        many = phrase::capital(&language.in_words(n)),
        time = time.unwrap_or_default()
    ))
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
    let language = edition.settings.language;
    let response = response.filter(|response| response.sample.n() >= LISTED_BELOW);
    let shown: Vec<&Finding> = [Some(finding), response].into_iter().flatten().collect();
    let mut lines: Vec<String> = Vec::new();
    let varies = durations::spread(&finding.points) == Spread::Varies;
    let p90 = finding.values.get("p90").and_then(|p90| p90.value);
    if let Some(p90) = p90.filter(|_| varies) {
        let within = language.within(p90);
        lines.push(say!(language, "resolution-nine-in-ten", within = within));
    }
    let median = response.filter(|response| response.sample.n() >= MEDIAN_NEEDS);
    let median =
        median.and_then(|response| Some((response.values.get("median")?.value?, response)));
    if let Some((median, response)) = median {
        let (n, within) = (response.sample.n(), language.within(median));
        lines.push(say!(
            language,
            "resolution-response",
            form = match durations::spread(&response.points) {
                Spread::Same(_) => "same",
                _ => "half",
            },
            n = n,
            within = within
        ));
    }
    match finding.points.iter().filter(|point| point.open).count() {
        0 => {}
        open => {
            let words = phrase::capital(&language.in_words(open));
            lines.push(say!(language, "resolution-open", n = open, words = words));
        }
    }
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: half(language, finding, "half-over"),
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
    let language = edition.settings.language;
    let title = Title::said(&say!(language, "reviews-title", held = held, n = n));
    let mut lines = vec![say!(language, "reviews-line")];
    match finding.sample.left_out.len() {
        0 => {}
        silent => {
            let words = language.in_words(silent);
            lines.push(say!(language, "reviews-silent", n = silent, words = words));
        }
    }
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title,
        scene: Scene::Picture { lines, stats: Vec::new(), figure },
    })
}
