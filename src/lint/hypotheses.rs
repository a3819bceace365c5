//! Checks hypotheses against the calendar and the write-ups.

use super::asked::{self, Asked};
use super::{archaeology::first_five, place};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Against, Edition, Hypothesis};
use crate::source::Sources;

const WAY_OUT: &str = "add it to the write-ups, or retire the hypothesis with a `reason`";

/// Checks every hypothesis that is not retired.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    let keys = asked::keys(edition);
    for hypothesis in edition.hypotheses.iter().filter(|one: &&Hypothesis| one.retired.is_none()) {
        exploratory(hypothesis, edition, sources, complaints);
        for (name, filter) in hypothesis.estimand.filters() {
            let asked = Asked { filter, name, body: hypothesis.body };
            if !edition.incidents.is_empty() {
                asked.unknown_keys(&keys, WAY_OUT, sources, complaints);
            }
            asked.unknown_values(edition, sources, complaints);
        }
        in_both_groups(hypothesis, edition, sources, complaints);
    }
}

fn exploratory(
    hypothesis: &Hypothesis,
    edition: &Edition,
    sources: &Sources,
    complaints: &mut Diagnostics,
) {
    let started = edition.settings.reading_started;
    if hypothesis.registered_by(started) {
        return;
    }
    let (key, message) = match hypothesis.registered {
        Some(_) => ("registered", "it was registered after the reading started"),
        None => ("id", "nothing says when it was registered"),
    };
    let span = place::of_value(sources, hypothesis.body, key);
    complaints.push(
        Diagnostic::warning("exploratory", message)
            .at(span, format!("the reading started on {started}"))
            .note("it is exploratory: a number without a verdict")
            .hint("written down earlier? set `registered` to that day; the history of the file can bear it out")
            .hint("the reading began later? set `reading_started` in `wrapped.yaml`"),
    );
}

fn in_both_groups(
    hypothesis: &Hypothesis,
    edition: &Edition,
    sources: &Sources,
    complaints: &mut Diagnostics,
) {
    let Some(Against::Group(against)) = hypothesis.estimand.against() else { return };
    let group = hypothesis.estimand.group();
    let settings = &edition.settings;
    let both: Vec<String> = edition
        .declared()
        .filter(|one| group.matches(one, settings) == Some(true))
        .filter(|one| against.matches(one, settings) == Some(true))
        .map(|one| format!("`{}`", one.id))
        .collect();
    let Some(first) = both.first() else { return };
    let message = match both.len() {
        1 => format!("{first} is in both groups"),
        many => format!("{many} incidents are in both groups"),
    };
    let all = (both.len() > 1).then(|| format!("in both: {}", first_five(&both)));
    let place = |key: &str| place::of_key(sources, hypothesis.body, &[key]);
    complaints.push(
        Diagnostic::error("in-both-groups", message)
            .alike("incidents are in both groups")
            .at(place("group"), "")
            .with_context(place("against"), "")
            .note_if(all)
            .hint("give the groups opposite values of one key, as in `{observations.covered: false}` against `{observations.covered: true}`"),
    );
}
