//! What a hypothesis calls its groups.

use super::fields::{Reader, wrong};
use crate::model::{Estimand, Names};
use crate::source::text::one_line;

/// The most characters of a name: it has to fit beside its number on a slide, even on a phone.
const LONGEST: usize = 40;

const EXAMPLE: &str = "names: {group: with a test, against: without one}";

/// Reads `names`; for one with a mistake the filter's own words are used.
pub fn read(fields: &mut Reader, estimand: Option<&Estimand>) -> Names {
    let Some(mut inner) = fields.inner("names") else { return Names::default() };
    inner.unknown(true);
    let group = name(&mut inner, "group");
    let (matching, others) = (name(&mut inner, "matching"), name(&mut inner, "others"));
    let against = match estimand {
        Some(Estimand::Share { .. }) => no_other_group(&mut inner),
        _ => name(&mut inner, "against"),
    };
    let is_same = group.is_some() && group == against;
    if let (true, Some(entry)) = (is_same, inner.entry("against")) {
        let hint = format!("say what tells them apart, as in `{EXAMPLE}`");
        let complaint = wrong(entry.place(), "`names` calls both groups the same");
        inner.complaints.push(complaint.hint(hint));
    }
    Names { group, against, matching, others }
}

fn name(inner: &mut Reader, key: &str) -> Option<String> {
    let text = one_line(&inner.text(key)?);
    let length = text.chars().count();
    if length <= LONGEST {
        return Some(text);
    }
    let name = inner.name(key);
    let message =
        format!("`{name}` has {length} characters, and at most {LONGEST} fit beside a number");
    let complaint = wrong(inner.entry(key)?.place(), message)
        .alike(format!("`{name}` is too long"))
        .hint(format!("shorten it, as in `{EXAMPLE}`; the statement can say the rest"));
    inner.refuse(complaint)
}

fn no_other_group(inner: &mut Reader) -> Option<String> {
    let entry = inner.entry("against")?;
    let message = "`share` looks at one group, and `names.against` names another";
    inner.refuse(
        wrong(entry.key_span, message)
            .hint("remove it: `names: {group: ...}` is enough")
            .hint("to compare the two, write `estimand: difference-of-shares` and `against`"),
    )
}
