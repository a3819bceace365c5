//! Reads an own award from its fields.

use super::{fields::Reader, filter::filter, front_matter::FrontMatter, id};
use crate::diagnostic::Diagnostic;
use crate::model::{Choice, End, Filter, IncidentId, Measure, OwnAward, Quantity};
use crate::source::{Sources, Span, text::one_line};

/// The keys that decide who wins; an award has exactly one of them.
const CHOICES: [&str; 4] = ["winner", "largest", "smallest", "most"];

/// Reads one own award; also returns its id, if one could be read.
pub fn read(
    parts: &FrontMatter,
    fields: &mut Reader,
    sources: &Sources,
) -> (Option<OwnAward>, Option<(String, Span)>) {
    fields.unknown(true);
    let id = id::of_award(fields, "id: best-spreadsheet");
    let title = fields.required("title", "title: Best use of a spreadsheet");
    let choice = choice(fields);
    let body = parts.body;
    kind_line(fields, parts, sources.text(body));
    let award = id.clone().zip(title).zip(choice).map(|(((id, _), title), choice)| OwnAward {
        id,
        title: one_line(&title),
        choice,
        body,
        source: body.source,
    });
    (award, id)
}

fn choice(fields: &mut Reader) -> Option<Choice> {
    let given: Vec<&str> = CHOICES.into_iter().filter(|key| fields.entry(key).is_some()).collect();
    match given.as_slice() {
        [] => nobody(fields),
        ["winner"] => winner(fields),
        [key] => rule(fields, key),
        [_, second, ..] => {
            let span = fields.entry(second)?.key_span;
            let names = given.join("` and `");
            let complaint = Diagnostic::error("award", format!("`{names}` each say who wins"));
            fields.refuse(complaint.at(span, "").hint("keep one of them"))
        }
    }
}

fn nobody(fields: &mut Reader) -> Option<Choice> {
    let complaint = Diagnostic::error("award", "nothing says who wins");
    let complaint = match fields.fields.entries.first() {
        Some(entry) => complaint.at(entry.key_span, "among these keys"),
        None => complaint,
    };
    fields.refuse(
        complaint.hint("name one, as in `winner: INC-2025-042`")
            .hint("or give a rule, as in `largest: time_to_detect`, `smallest: response` or `most: follow_ups.done`"),
    )
}

fn winner(fields: &mut Reader) -> Option<Choice> {
    let winner = fields.text("winner")?;
    if let Some(entry) = fields.entry("where") {
        return fields.refuse(
            Diagnostic::error("award", "`where` does not go with a chosen `winner`")
                .at(entry.key_span, "")
                .hint("remove it, or let a rule choose: `largest`, `smallest` or `most`"),
        );
    }
    Some(Choice::Winner(IncidentId(winner)))
}

fn rule(fields: &mut Reader, key: &str) -> Option<Choice> {
    let written = fields.text(key)?;
    let entry = fields.entry(key)?;
    if written == "impact" || written.starts_with("impact.") {
        return fields.refuse(
            Diagnostic::error("award", "impact is printed and never ranked")
                .at(entry.place(), "")
                .hint("praise noticing, repairing or learning: `smallest: time_to_detect`, `most: follow_ups.done`"),
        );
    }
    let among = match fields.entry("where") {
        Some(_) => filter(fields, "where")?,
        None => Filter::default(),
    };
    Some(Choice::Rule {
        end: if key == "smallest" { End::Smallest } else { End::Largest },
        of: Measure::from_key(&written).map_or(Quantity::Number(written), Quantity::Duration),
        among,
    })
}

fn kind_line(fields: &mut Reader, parts: &FrontMatter, body: &str) {
    if body.trim().is_empty() {
        let complaint = Diagnostic::error("award", "the body is the kind line, and there is none");
        fields.complaints.push(
            complaint.at(parts.start(), "").hint(
                "write one kind sentence below the front matter, on the incident and on nobody",
            ),
        );
    }
}
