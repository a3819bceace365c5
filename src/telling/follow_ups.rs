//! Follow-ups, told: how many promises were kept.

use crate::findings::follow_ups::{COMPLETE, DONE, ID, TOTAL};
use crate::findings::{By, Finding};
use crate::model::Edition;
use crate::phrase;
use crate::telling::definition;
use crate::telling::durations::LISTED_BELOW;
use crate::telling::faces::{Faces, Main, Said};
use crate::telling::footing::{self, Population, form_of};
use crate::telling::phrases::{PLAIN, by_its_sentence, count, doubt, listed, matching};
use crate::telling::slide::{Figure, Footing};
use crate::telling::tally::Tally;
use crate::words::say;

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence,
    footing,
    definition: definition::of_footing,
    figures,
    slide: None,
    alone: by_its_sentence,
    main: Some(Main {
        name: COMPLETE,
        needs: 0,
        say: |language, _, value| say!(language, "value-main-complete", value),
    }),
    compared: &[COMPLETE],
    page: PLAIN,
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "follow-ups-none");
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| {
            let promised = one.follow_ups;
            promised.map_or(String::new(), |one| {
                let (done, total) = (one.done as usize, one.total as usize);
                say!(language, "follow-ups-kept", done, total)
            })
        });
    }
    let total = count(finding, TOTAL).unwrap_or_default();
    let done = matching(finding, DONE).unwrap_or_default();
    let percent = match total >= phrase::PERCENT_NEEDS {
        true => format!(" ({})", language.part(done, total)),
        false => String::new(),
    };
    let all = matching(finding, COMPLETE).unwrap_or_default();
    let complete = finding.values.get(COMPLETE);
    let doubt = complete.map(|share| doubt(language, share, n));
    say!(
        language,
        "follow-ups-promised",
        form = form_of(done, total),
        total,
        n,
        done,
        percent,
        all,
        doubt = doubt.unwrap_or_default()
    )
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-follow-ups");
    footing::of_all(finding, Population::Incidents, definition, edition)
}

/// Returns how many incidents had all, some or none of their follow-ups done.
fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let tally = Tally { finding, population: Population::Incidents, said, edition };
    tally.in_order(By::Outcome).into_iter().collect()
}
