//! What a hypothesis estimates: its measure and its groups.

use super::fields::{Reader, wrong};
use super::{filter::filter, tree::Shape, typed::scalar};
use crate::diagnostic::{did_you_mean, either, short};
use crate::model::filter::{CALENDAR, DERIVED};
use crate::model::{Against, Estimand, Filter, Measure};
use crate::source::text::{has, rows, squash};

/// The measure that counts incidents.
pub const COUNT: &str = "count";

const ESTIMANDS: [&str; 4] = ["ratio-of-medians", "share", "difference-of-shares", "rate-ratio"];

/// What people call an estimand, reduced to letters and digits.
const CALLED: &str = include_str!("foreign/estimands.txt");

/// How a claim names another group of its year.
const AGAINST: &str = "against: {observations.covered: true}";
/// How a claim names the hours that it is about.
const HOURS: &str = "group: {calendar.weekday: fri}";

/// Reads what is estimated, and on what.
pub fn read(fields: &mut Reader) -> Option<Estimand> {
    fields.required("estimand", "estimand: ratio-of-medians")?;
    match fields.choice_or("estimand", &ESTIMANDS, meant)? {
        0 => ratio(fields),
        1 => share(fields),
        2 => difference(fields),
        _ => rates(fields),
    }
}

/// Suggests the estimand that was meant.
fn meant(text: &str) -> Option<String> {
    let plain = squash(text);
    let (ours, _) = rows(CALLED).find(|(_, theirs)| has(theirs, &plain))?;
    let asked = format!("did you mean `{ours}`?");
    Some(match plain.as_str() {
        "mean" | "average" | "avg" | "mittelwert" => {
            format!("{asked} no claim is about a mean, which one long incident moves")
        }
        _ => asked,
    })
}

fn ratio(fields: &mut Reader) -> Option<Estimand> {
    let measure = duration(fields);
    let group = wanted(fields, "group", "group: {observations.covered: false}");
    let against = against(fields, AGAINST);
    Some(Estimand::RatioOfMedians { measure: measure?, group: group?, against: against? })
}

fn share(fields: &mut Reader) -> Option<Estimand> {
    let matching = wanted(fields, "measure", "measure: {review.held: true}");
    let group = match fields.entry("group") {
        Some(_) => filter(fields, "group"),
        None => Some(Filter::default()),
    };
    if let Some(entry) = fields.entry("against") {
        let message = "`share` looks at one group, and `against` names another";
        return fields.refuse(
            wrong(entry.key_span, message)
                .hint("remove `against`, and put the share to beat into `claim`")
                .hint("to compare the two, write `estimand: difference-of-shares`"),
        );
    }
    Some(Estimand::Share { matching: matching?, group: group? })
}

fn difference(fields: &mut Reader) -> Option<Estimand> {
    let matching = wanted(fields, "measure", "measure: {review.held: true}");
    let group = wanted(fields, "group", "group: {observations.covered: false}");
    let against = against(fields, AGAINST);
    Some(Estimand::DifferenceOfShares { matching: matching?, group: group?, against: against? })
}

fn rates(fields: &mut Reader) -> Option<Estimand> {
    let measure = incidents(fields);
    let group = wanted(fields, "group", HOURS).filter(|group| of_hours(fields, "group", group));
    let against = against(fields, "against: {calendar.weekday: [mon, tue, wed, thu]}");
    let against = against.filter(|against| match against {
        Against::Group(filter) => of_hours(fields, "against", filter),
        Against::Edition(_) => true,
    });
    measure?;
    Some(Estimand::RateRatio { group: group?, against: against? })
}

/// Complains about keys outside the calendar: only hours can be counted both with and without incidents.
fn of_hours(fields: &mut Reader, key: &str, filter: &Filter) -> bool {
    let stranger = filter.conditions.keys().find(|one| !one.starts_with(CALENDAR));
    let (Some(stranger), Some(entry)) = (stranger, fields.entry(key)) else { return true };
    let message = format!(
        "`{key}` of a `rate-ratio` is hours, and `{}` is a key of incidents",
        short(stranger)
    );
    let keys: Vec<&str> = DERIVED.into_iter().filter(|key| key.starts_with(CALENDAR)).collect();
    fields.complaints.push(
        wrong(entry.key_span, message)
            .hint(format!("keys of the calendar are {}", either(&keys)))
            .hint("to compare groups of incidents, write `estimand: difference-of-shares` or `ratio-of-medians`"),
    );
    false
}

fn wanted(fields: &mut Reader, key: &str, example: &str) -> Option<Filter> {
    fields.needed(key, example)?;
    filter(fields, key)
}

/// Reads the group to compare with, or the year of the edition to compare with.
fn against(fields: &mut Reader, example: &str) -> Option<Against> {
    let is_edition = fields.entry("against").is_some_and(|entry| match &entry.value.shape {
        Shape::Map(inner) => inner.get("edition").is_some(),
        _ => false,
    });
    match is_edition {
        true => edition(fields).map(Against::Edition),
        false => wanted(fields, "against", example).map(Against::Group),
    }
}

fn edition(fields: &mut Reader) -> Option<i32> {
    let mut inner = fields.inner("against")?;
    let other = inner.fields.entries.iter().find(|entry| entry.key != "edition");
    if let Some(other) = other {
        let message = format!("`against` names an edition, and `{}` besides", short(&other.key));
        let hint = "an earlier edition is compared by this claim's own `group`: write `against: {edition: 2024}`";
        return inner.refuse(wrong(other.key_span, message).hint(hint));
    }
    let year = inner.text("edition")?;
    match year.parse() {
        Ok(year) if (1970..=9999).contains(&year) => Some(year),
        _ => {
            let complaint = wrong(inner.entry("edition")?.place(), "`against.edition` is a year");
            inner.refuse(complaint.hint("write `against: {edition: 2024}`"))
        }
    }
}

fn duration(fields: &mut Reader) -> Option<Measure> {
    let entry = fields.needed("measure", "measure: time_to_detect")?;
    let text = fields.text("measure")?;
    if let Some(measure) = Measure::from_key(&text) {
        return Some(measure);
    }
    let keys = Measure::ALL.map(Measure::key);
    let rates =
        (text == COUNT).then(|| "to compare how often, write `estimand: rate-ratio`".to_owned());
    let message = format!("`measure` is a duration, and `{}` is none", short(&text));
    fields.refuse(
        wrong(entry.place(), message)
            .alike("`measure` is no duration")
            .hint_if(did_you_mean(&text, keys))
            .hint_if(rates)
            .hint(format!("durations are {}", either(&keys))),
    )
}

/// Reads the measure of a rate ratio, which is always `count`.
fn incidents(fields: &mut Reader) -> Option<()> {
    let entry = fields.needed("measure", "measure: count")?;
    if scalar(&entry.value) == Some(COUNT) {
        return Some(());
    }
    let message = "a `rate-ratio` counts incidents: its `measure` is `count`";
    fields.refuse(wrong(entry.place(), message).hint("write `measure: count`"))
}
