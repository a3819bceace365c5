//! What a hypothesis calls its groups.

use crate::diagnostic::Diagnostic;
use crate::model::hypothesis::{Estimand, Names};
use crate::parse::fields::Reader;
use crate::parse::typed::one_line;

/// The most characters of a name: it stands beside its number on a slide, and on a phone.
const LONGEST: usize = 40;

const EXAMPLE: &str = "names: {group: with a test, against: without one}";

/// Reads `names`; what has a mistake is left to the words that the filter makes.
pub fn read(fields: &mut Reader, estimand: Option<&Estimand>) -> Names {
    let Some(mut inner) = fields.inner("names") else {
        return Names::default();
    };
    inner.unknown(true);
    let group = name(&mut inner, "group");
    let against = match estimand {
        Some(Estimand::Share { .. }) => no_other_group(&mut inner),
        _ => name(&mut inner, "against"),
    };
    let is_same = group.is_some() && group == against;
    if let (true, Some(entry)) = (is_same, inner.entry("against")) {
        let message = "`names` calls both groups the same".to_owned();
        let complaint = inner.wrong(entry, message, "");
        let hint = format!("say what tells them apart, as in `{EXAMPLE}`");
        complaint.hints.push(hint);
    }
    Names { group, against }
}

fn name(inner: &mut Reader, key: &str) -> Option<String> {
    let text = one_line(&inner.text(key)?);
    let length = text.chars().count();
    if length <= LONGEST {
        return Some(text);
    }
    let entry = inner.entry(key)?;
    let name = inner.name(key);
    let message =
        format!("`{name}` has {length} characters, and at most {LONGEST} fit beside a number");
    let told = Diagnostic::error("wrong-value", message).at(entry.place(), "");
    let told = told.alike(format!("`{name}` is too long"));
    inner
        .told
        .push(told.hint(format!("shorten it, as in `{EXAMPLE}`; the statement can say the rest")));
    None
}

fn no_other_group(inner: &mut Reader) -> Option<String> {
    let entry = inner.entry("against")?;
    let message = "`share` looks at one group, and `names.against` names another".to_owned();
    let complaint = inner.wrong_at(entry.key_span, message, "");
    complaint.hints.extend([
        "remove it: `names: {group: ...}` is enough".to_owned(),
        "to compare the two, write `estimand: difference-of-shares` and `against`".to_owned(),
    ]);
    None
}
