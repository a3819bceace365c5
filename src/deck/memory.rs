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
    let changed = rulings.iter().filter(|one| has_changed(one, last)).count();
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
        title: title(&verdicts, last.year, changed),
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

fn title(verdicts: &[Again], year: i32, changed: usize) -> Title {
    let said = format!("What we said in {year}, ");
    let became = match changed {
        0 if !verdicts.is_empty() && verdicts.iter().all(|again| again.same) => "and say again",
        0 => "and what became of it",
        1 => "and one thing we now say otherwise",
        _ => "and what we now say otherwise",
    };
    Title::default()
        .then(said, Tone::Plain)
        .then(became, Tone::First)
        .then(".", Tone::Plain)
}

/// Returns whether the same claim got another verdict; one that was reworded or retired is another claim, or none.
fn has_changed(ruling: &Ruling, last: &PastEdition) -> bool {
    let hypothesis = &ruling.hypothesis;
    let past = last.hypotheses.get(&hypothesis.id);
    let past = past.filter(|past| past.statement == hypothesis.statement);
    let before = past.and_then(|past| past.verdict.as_deref());
    let now = ruling.verdict.map(|verdict| verdict.key());
    before.zip(now).is_some_and(|(before, now)| before != now)
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
