//! A new claim, award or slide of the authors' own.

use super::quote::or_to_do;
use super::slug::{Ids, slug};
use crate::model::{award, slide};
use crate::time::Date;

/// Returns an id for a claim that no claim, finding or slide has.
pub fn claim_id(statement: &str, ids: &Ids) -> String {
    id(statement, "claim", ids, &[&slide::BUILT_IN[..], &slide::TAKEN[..]].concat())
}

/// Returns an id for an award that no other award has.
pub fn award_id(title: &str, ids: &Ids) -> String {
    id(title, "award", ids, &award::BUILT_IN)
}

/// Returns an id for a slide that no claim, finding or slide has.
pub fn slide_id(title: &str, ids: &Ids) -> String {
    id(title, "slide", ids, &[&slide::BUILT_IN[..], &slide::TAKEN[..]].concat())
}

fn id(title: &str, usual: &str, ids: &Ids, taken: &[&str]) -> String {
    let name = match slug(title) {
        name if name.is_empty() => usual.to_owned(),
        name if taken.contains(&name.as_str()) => format!("our-{name}"),
        name => name,
    };
    ids.free(&name)
}

/// Returns the text of a claim that can be judged as it stands; its sentence may still have to be written.
pub fn hypothesis(id: &str, statement: &str, registered: Date) -> String {
    let statement = or_to_do(statement);
    format!(
        "---
id: {id}
# The claim in a sentence, as you would say it on a stage.
statement: {statement}
# The day on which this was written down. A claim that is younger than the reading gets a number, and no verdict.
registered: {registered}

# What is estimated: `share` looks at one group, the others compare two.
#   share                 measure: a filter             group: a filter, or all
#   difference-of-shares  measure: a filter             group and against: filters
#   ratio-of-medians      measure: time_to_detect, ...  group and against: filters
#   rate-ratio            measure: count                group and against: hours, as in {{calendar.weekday: fri}}
estimand: share
# Those who match are the share. A filter asks for keys of the write-ups, and for the calendar.
measure: {{calendar.working_hours: false}}
# group: {{observations.coverable: true}}
# against: {{observations.coverable: false}}

# The threshold, written down before anybody has looked. An interval has to lie beyond it.
claim: \">= 50%\"
---
Why we ask, and what we would do if it held.
"
    )
}

/// Returns the text of an award of the authors' own; a rule chooses the winner.
pub fn award(id: &str, title: &str) -> String {
    let title = or_to_do(title);
    format!(
        "---
id: {id}
title: {title}
# A rule chooses: `largest` or `smallest` of a duration (time_to_detect, response, time_to_resolve, ...), or `most` of a number
# or of a list, as in `most: follow_ups.done`. Impact is never ranked. Or name an incident yourself: `winner: INC-2025-042`.
smallest: time_to_detect
# Among which incidents:
# where: {{severity: sev2}}
---
One kind sentence about the incident, and about nobody.
"
    )
}

/// Returns the text of a slide of the authors' own.
pub fn slide(id: &str, title: &str) -> String {
    let title = or_to_do(title);
    format!(
        "---
id: {id}
title: {title}
# The id of the slide before it; without it, it stands before the last one.
# after: volume
---
A sentence or two, a list, or a picture.

Notes:
What is said to it. Nothing below the line above is ever published.
"
    )
}
