//! Memory: what the edition before said, and what became of it.

use crate::findings::Ruling;
use crate::model::{Edition, Incident, PastAward, PastEdition};
use crate::phrase;
use crate::telling::{Again, Cell, Scene, Slide, Target, Title, labels};
use crate::words::{Language, say};

/// The award for the incident that must never happen again.
const NEVER_AGAIN: &str = "never-again";

/// Returns last year's verdicts beside this year's, and what became of its promises; `None` if there is neither.
pub fn memory(edition: &Edition, rulings: &[Ruling]) -> Option<Slide> {
    let language = edition.settings.language;
    let last = edition.last()?;
    let verdicts: Vec<Again> =
        rulings.iter().filter_map(|one| again(language, one, last)).collect();
    let changed = rulings.iter().filter(|one| has_changed(one, last)).count();
    let never = last.awards.iter().find(|award| award.id == NEVER_AGAIN);
    let returned = never.and_then(|award| returned(award, edition));
    let lines: Vec<String> = returned.into_iter().chain(promises(language, last)).collect();
    if verdicts.is_empty() && lines.is_empty() {
        return None;
    }
    let title = title(language, &verdicts, last.year, changed);
    let lead = match verdicts.is_empty() {
        true => say!(language, "memory-lead"),
        false => say!(language, "memory-lead-asked-again"),
    };
    Some(Slide::new("memory", title, Scene::Memory { lead, verdicts, lines }))
}

/// Says what became of last year's verdicts and promises, a sentence each.
pub fn lines(edition: &Edition, rulings: &[Ruling]) -> Vec<String> {
    let Some(Scene::Memory { verdicts, lines, .. }) =
        memory(edition, rulings).map(|slide| slide.scene)
    else {
        return Vec::new();
    };
    let said = |one: &Again| format!("{}: {}, {}.", one.claim.text, one.before, one.now);
    verdicts.iter().map(said).chain(lines.iter().cloned()).collect()
}

fn title(language: Language, verdicts: &[Again], year: i32, changed: usize) -> Title {
    let form = match changed {
        0 if !verdicts.is_empty() && verdicts.iter().all(|again| again.same) => "same",
        0 => "became",
        1 => "one-changed",
        _ => "changed",
    };
    let (year, words) = (year.to_string(), language.in_words(changed));
    Title::said(&say!(language, "memory-title", form, year, words))
}

/// Returns whether the verdict of a claim changed, reworded or not; a retired claim has none.
fn has_changed(ruling: &Ruling, last: &PastEdition) -> bool {
    let past = last.hypotheses.get(&ruling.hypothesis.id);
    let before = past.and_then(|past| past.verdict.as_deref());
    let now = ruling.verdict.map(|verdict| verdict.key());
    before.zip(now).is_some_and(|(before, now)| before != now)
}

fn again(language: Language, ruling: &Ruling, last: &PastEdition) -> Option<Again> {
    let hypothesis = &ruling.hypothesis;
    let past = last.hypotheses.get(&hypothesis.id)?;
    let before = past.verdict.as_deref()?;
    let reworded = past.statement != hypothesis.statement;
    let now = ruling.verdict.map_or("retired", |verdict| verdict.key());
    let verdict = |key: &str| labels::verdict_of_key(language, key);
    let (form, year) = (if reworded { "reworded" } else { "same" }, last.year.to_string());
    Some(Again {
        claim: Cell::linked(labels::claim(ruling), Target::Finding(hypothesis.id.clone())),
        before: say!(language, "memory-verdict-before", form, verdict = verdict(before), year),
        now: say!(language, "memory-verdict-now", verdict = verdict(now)),
        // After rewording, the two verdicts answer different questions.
        same: before == now && !reworded,
    })
}

/// Says whether the incident that must never happen again did: whether its cluster has incidents this year.
fn returned(award: &PastAward, edition: &Edition) -> Option<String> {
    let cluster = award.cluster.as_deref()?;
    let same = |one: &&Incident| one.cluster.as_deref() == Some(cluster);
    let name = phrase::capital(&phrase::words(cluster));
    let language = edition.settings.language;
    let times = edition.declared().filter(same).count();
    let often = language.so_often(times);
    Some(say!(language, "memory-returned", n = times, name, often))
}

/// Counts the promises that were kept.
fn promises(language: Language, last: &PastEdition) -> Option<String> {
    let all = last.promises.len();
    let with = |kept| last.promises.iter().filter(|one| one.kept == kept).count();
    let (kept, open) = (with(Some(true)), with(None));
    Some(match all {
        0 => return None,
        1 if kept == 1 => say!(language, "memory-promise-kept"),
        all if kept == all => {
            say!(language, "memory-promises-kept", n = all, words = language.in_words(all))
        }
        all => {
            let words = language.in_words(open);
            let id = "memory-promises-unseen";
            let unseen = (open > 0).then(|| say!(language, id, n = open, words));
            let unseen = unseen.unwrap_or_default();
            say!(language, "memory-promises", kept, n = all, unseen)
        }
    })
}
