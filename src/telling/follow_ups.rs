//! The follow-ups finding in words and pictures: how many promises were kept.

use super::faces::{Faces, Figure, Footing, Main, Population, Said};
use super::footing::{self, form_of};
use super::phrases::{count, doubt, listed, matching};
use super::tally::Tally;
use crate::findings::follow_ups::{COMPLETE, DONE, ID, TOTAL};
use crate::findings::{By, Finding};
use crate::model::{Edition, Incident};
use crate::phrase;
use crate::stats::thresholds::LISTED_BELOW;
use crate::words::say;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    main: Some(Main::new(COMPLETE, |language, _, value| {
        say!(language, "value-main-complete", value)
    })),
    compared: &[COMPLETE],
    ..Faces::new(ID, sentence, footing, figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "follow-ups-none");
    }
    if n < LISTED_BELOW {
        let kept = |one: &Incident| {
            let promised = one.follow_ups?;
            let (done, total) = (promised.done as usize, promised.total as usize);
            Some(say!(language, "follow-ups-kept", done, total))
        };
        return listed(finding, edition, |one| kept(one).unwrap_or_default());
    }
    let total = count(finding, TOTAL).unwrap_or_default();
    let done = matching(finding, DONE).unwrap_or_default();
    let percent = match total >= phrase::PERCENT_NEEDS {
        true => format!(" ({})", language.part(done, total)),
        false => String::new(),
    };
    let all = matching(finding, COMPLETE).unwrap_or_default();
    let doubt = finding.values.get(COMPLETE).map(|share| doubt(language, share, n));
    let (form, doubt) = (form_of(done, total), doubt.unwrap_or_default());
    say!(language, "follow-ups-promised", form, total, n, done, percent, all, doubt)
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    footing::of_incidents(finding, edition, "footing-follow-ups")
}

/// Returns how many incidents had all, some or none of their follow-ups done.
fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let tally = Tally { finding, population: Population::Incidents, said, edition };
    tally.in_order(By::Outcome).into_iter().collect()
}
