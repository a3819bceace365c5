//! Memory: what the edition before said, and what became of it.

use crate::deck::labels;
use crate::deck::slide::{Again, Cell, Scene, Slide, Target, Title, Tone};
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::memory::{PastAward, PastEdition};
use crate::phrase;

/// The award for what was to never occur again.
const NEVER_AGAIN: &str = "never-again";

/// Returns last year's verdicts beside this year's, and what became of its promises; none where there is nothing of the kind.
pub fn memory(edition: &Edition, rulings: &[Ruling]) -> Option<Slide> {
    let last = edition.last()?;
    let verdicts: Vec<Again> = rulings.iter().filter_map(|one| again(one, last)).collect();
    let never = last.awards.iter().find(|award| award.id == NEVER_AGAIN);
    let lines = [
        never.and_then(|award| returned(award, edition)),
        promises(last),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    if verdicts.is_empty() && lines.is_empty() {
        return None;
    }
    Some(Slide {
        id: "memory".to_owned(),
        kicker: String::new(),
        title: title(&verdicts, last.year),
        scene: Scene::Memory {
            lead: match verdicts.is_empty() {
                true => "A report that forgets is a newsletter.".to_owned(),
                false => "Asked again. Same answer?".to_owned(),
            },
            verdicts,
            lines,
        },
    })
}

fn title(verdicts: &[Again], year: i32) -> Title {
    let others = verdicts.iter().filter(|again| !again.same).count();
    let said = format!("What we said in {year}, ");
    let became = match (verdicts.len(), others) {
        (0, _) => "and what became of it",
        (_, 0) => "and say again",
        (_, 1) => "and one thing we now say otherwise",
        _ => "and what we now say otherwise",
    };
    Title::default()
        .then(said, Tone::Plain)
        .then(became, Tone::First)
        .then(".", Tone::Plain)
}

fn again(ruling: &Ruling, last: &PastEdition) -> Option<Again> {
    let hypothesis = &ruling.hypothesis;
    let past = last.hypotheses.get(&hypothesis.id)?;
    let before = past.verdict.as_deref()?;
    let reworded = past.statement != hypothesis.statement;
    let now = ruling.verdict.map_or("retired", |verdict| verdict.key());
    let wording = if reworded { ", in other words" } else { "" };
    Some(Again {
        claim: Cell::linked(
            labels::claim(ruling),
            Target::Finding(hypothesis.id.clone()),
        ),
        before: format!("{} in {}{wording}", phrase::words(before), last.year),
        now: format!("{} now", phrase::words(now)),
        // Two claims with one name have no answer in common.
        same: before == now && !reworded,
    })
}

/// Says whether what was to never occur again did: whether its cluster has incidents this year.
fn returned(award: &PastAward, edition: &Edition) -> Option<String> {
    let cluster = award.cluster.as_deref()?;
    let same = |one: &&Incident| one.cluster.as_deref() == Some(cluster);
    let name = phrase::capital(&phrase::words(cluster));
    Some(match edition.declared().filter(same).count() {
        0 => format!("{name} was to never occur again, and has not."),
        times => format!(
            "{name} was to never occur again. It did, {}.",
            phrase::so_often(times)
        ),
    })
}

/// Counts the promises that were kept.
fn promises(last: &PastEdition) -> Option<String> {
    let all = last.promises.len();
    let with = |kept| last.promises.iter().filter(|one| one.kept == kept).count();
    let (kept, open) = (with(Some(true)), with(None));
    let unknown = match open {
        0 => String::new(),
        open => format!("; nobody has looked at {}", phrase::in_words(open)),
    };
    match all {
        0 => None,
        1 if kept == 1 => Some("The one promise was kept.".to_owned()),
        all if kept == all => Some(format!("All {} promises were kept.", phrase::in_words(all))),
        all => Some(format!(
            "Kept: {kept} of {}{unknown}.",
            phrase::count(all, "promise", "promises")
        )),
    }
}
