//! The confidence finding in words and pictures: how many incidents were read, and how many of them can be trusted.

use super::faces::{Faces, Figure, Footing, Main, Said, Slide, Table, Title, Year};
use super::footing::{self, counted, form_of};
use super::phrases::count;
use crate::chart::{Bar, Bars, Mark, Role};
use crate::findings::Finding;
use crate::findings::confidence::{CONFIDENT, ID};
use crate::model::Edition;
use crate::phrase;
use crate::words::say;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    slide: Some(slide),
    main: Some(Main::new(CONFIDENT, |language, _, value| {
        say!(language, "value-main-confident", value)
    })),
    ..Faces::new(ID, sentence, footing, figures)
};

/// Counts the incidents that enter the other findings.
fn confident(finding: &Finding) -> usize {
    count(finding, CONFIDENT).unwrap_or_default()
}

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    if !edition.is_read() {
        return say!(language, "confidence-not-read");
    }
    let n = finding.sample.n();
    let confident = confident(finding);
    say!(
        language,
        "confidence-read",
        form = form_of(confident, n),
        n,
        counted = phrase::capital(&counted(language, &finding.sample)),
        words = language.in_words(confident)
    )
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    footing::of_incidents(finding, edition, "footing-read")
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    vec![funnel(finding, edition, said)]
}

fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let edition = year.edition;
    let (read, declared) = (finding.sample.n(), finding.sample.of_all());
    let confident = confident(finding);
    let language = edition.settings.language;
    let title = Title::said(&say!(language, "confidence-title", n = confident, read, declared));
    let waiting = declared - confident;
    let words = language.in_words(waiting);
    let line = say!(language, "confidence-waiting", n = waiting, words);
    Some(Slide::picture(ID, title, vec![line], funnel(finding, edition, said)))
}

/// Returns the steps from declared to counted as bars.
fn funnel(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let declared = finding.sample.of_all();
    let minimum = usize::from(edition.settings.minimum_confidence);
    let bars = vec![
        Bar::counted(say!(language, "funnel-declared"), declared, Role::Muted),
        Bar::counted(say!(language, "funnel-read"), finding.sample.n(), Role::Second),
        Bar::counted(say!(language, "funnel-confident", minimum), confident(finding), Role::First),
    ];
    let title = say!(language, "funnel");
    let head = ["head-step", "head-incidents"].map(|id| say!(language, id));
    let table = Table::of_bars(&title, head, &bars);
    let mark = Mark::Bars(Bars { bars, of: Some(declared as f64) });
    said.figure("confidence-funnel", title, mark, table)
}
