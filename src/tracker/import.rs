//! Reads an export from its files to its records.

use std::collections::{BTreeMap, BTreeSet};

use super::account::{Account, Reason};
use super::ask::Ask;
use super::dates::{self, Cell, How};
use super::draft::{self, Context, Draft, Refused};
use super::format::Format;
use super::importers;
use super::layout::Layout;
use super::mapping::Mapping;
use super::order::Orders;
use super::record::{Place, Record, Value};
use super::row::{self, Export, Row};
use super::want::Want;
use super::{fault, skip};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, short};
use crate::model::keys::Format as Keys;
use crate::privacy::Names;
use crate::time::Zone;

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The incidents, in the order of the export.
    pub records: Vec<Record>,
    /// What happened to each row.
    pub account: Account,
}

/// Reads an export.
///
/// # Errors
/// A file that cannot be read, a mapping that names what is not there, and two incidents with one id: each with its place.
pub fn read(ask: &Ask) -> Result<Taken, Diagnostics> {
    let layout = importers::of(ask.format);
    let mut complaints = Diagnostics::new();
    complaints.extend(unfit_mapping(ask));
    if complaints.errors() > 0 {
        return Err(complaints);
    }
    let mut export = (layout.read)(ask.files)?;
    if let Some(mapping) = ask.mapping {
        prepare(mapping, &mut export)?;
    }
    let wants = wants(ask, layout, &export);
    let mut account =
        Account { wide: export.wide.clone(), cuts: export.cuts.clone(), ..Account::default() };
    let names = names(&export, &mut account);
    let orders = Orders::of(&export.rows, ask.order);
    for file in &mut export.files {
        file.order = orders.found(&file.name);
    }
    account.files.clone_from(&export.files);
    let context = Context { ask, zone: export.zone, names: &names };
    let mut run = Run {
        context: &context,
        layout,
        orders: &orders,
        records: Vec::new(),
        seen: BTreeMap::new(),
    };
    let mut refused = Vec::new();
    for row in &export.rows {
        let unfit = run.row(row, &wants, &mut account, &mut complaints);
        refused.extend(unfit.into_iter().map(|one| (one, row)));
    }
    complaints.extend(unknown_values(ask, refused));
    if complaints.errors() > 0 {
        return Err(complaints);
    }
    let records = run.records;
    account.moments = counted(&records);
    account.unread = unread((&export, &records), &wants, layout, &orders, ask.zone);
    Ok(Taken { records, account })
}

/// Complains about a mapping for another format, and about a format that needs one.
fn unfit_mapping(ask: &Ask) -> Option<Diagnostic> {
    let name = ask.format.name();
    let Some(mapping) = ask.mapping else {
        let needs = matches!(ask.format, Format::Csv | Format::Json);
        return needs.then(|| {
            let file = ask.files.first().map_or("", |file| file.name.as_str());
            fault::unreadable(file, None, format!("`{name}` needs a mapping: nobody can tell which column means what"))
                .hint("write `import.yaml` with lines such as `id: Ref`, `title: What` and `recorded: {started_at: Began}`")
        });
    };
    if let Some(other) = mapping.format.filter(|other| *other != ask.format) {
        let message =
            format!("this mapping is for `{}`, and the files are read as `{name}`", other.name());
        return Some(mapping.refuse(None, message).hint("give another with `--mapping`"));
    }
    let has_id = mapping.wants.iter().any(|want| want.key == "id");
    let needs = matches!(ask.format, Format::Csv | Format::Json) && !has_id;
    needs.then(|| {
        let message = "this mapping does not say which column is the `id`".to_owned();
        mapping
            .refuse(None, message)
            .hint("the tracker's own key, as in `id: Ref`, never a title or a row number")
    })
}

/// Checks the columns of a mapping, and marks those that hold people.
fn prepare(mapping: &Mapping, export: &mut Export) -> Result<(), Diagnostics> {
    let is_there = |name: &str| export.rows.iter().any(|row| row.field(name).is_some());
    let mut complaints = match export.rows.is_empty() {
        true => Diagnostics::new(),
        false => mapping.check(&row::names(&export.rows), is_there),
    };
    for want in mapping.wants.iter().filter(|want| want.key != "responders") {
        let is_people = |name: &&String| {
            let mut fields = export.rows.iter().filter_map(|row| row.field(name));
            fields.any(|field| field.people)
                || mapping.never.iter().any(|(never, _)| never == *name)
        };
        if let Some(name) = want.from.iter().find(is_people) {
            let message = format!("`{}` names people, and no name is written", short(name));
            let hint = "only `responders` may be taken of it: how many they are";
            complaints.push(mapping.refuse(want.line, message).hint(hint));
        }
    }
    if complaints.errors() > 0 {
        return Err(complaints);
    }
    for row in &mut export.rows {
        for (name, _) in &mapping.never {
            let found = row.field(name).map(|field| field.name.clone());
            if let Some(name) = found {
                row.add(&name, [], true);
            }
        }
    }
    Ok(())
}

/// Returns what is wanted: what the mapping says, and what the format takes by itself where the mapping says nothing.
fn wants(ask: &Ask, layout: &Layout, export: &Export) -> Vec<Want> {
    let mut wants: Vec<Want> = ask.mapping.map(|mapping| mapping.wants.clone()).unwrap_or_default();
    for mut want in Want::of_format(layout.keys) {
        if wants.iter().any(|one| one.key == want.key) {
            continue;
        }
        let is_list = Keys::WriteUp.kind(&want.key) == Some(crate::model::keys::ValueKind::Words);
        if is_list {
            want.settle(&export.rows);
        }
        wants.push(want);
    }
    wants
}

/// Collects the people of an export, and counts the cells in which they stand.
fn names(export: &Export, account: &mut Account) -> Names {
    let mut names = Names::default();
    export.people.iter().for_each(|name| names.collect(name));
    let mut seen = BTreeSet::new();
    for field in export.rows.iter().flat_map(|row| &row.fields).filter(|field| field.people) {
        for value in field.values.iter().filter(|value| !value.trim().is_empty()) {
            account.people_cells += 1;
            if !seen.insert(value) {
                continue;
            }
            names.collect(value);
            value.split([',', ';', '\n']).for_each(|part| names.collect(part));
        }
    }
    names
}

/// The rows of a run, one after another.
struct Run<'a> {
    context: &'a Context<'a>,
    layout: &'a Layout,
    orders: &'a Orders,
    records: Vec<Record>,
    /// The index of each id in small letters.
    seen: BTreeMap<String, usize>,
}

impl<'a> Run<'a> {
    fn row(
        &mut self,
        row: &'a Row,
        wants: &'a [Want],
        account: &mut Account,
        complaints: &mut Diagnostics,
    ) -> Vec<Refused<'a>> {
        let reason = skip::reason(row, self.context.ask.mapping, self.layout);
        let id = draft::id(wants, row);
        let (None, Some(id)) = (&reason, id) else {
            let reason = reason.unwrap_or(Reason::NoId);
            account.skipped.entry(reason).or_default().push(row.place.clone());
            return Vec::new();
        };
        // What is dropped below leaves no trace in the counts of what was taken.
        let mut taken = Account::default();
        let mut draft = Draft::new(self.context, row, self.orders.order(&row.place.file));
        let refused = draft.take(wants, &mut taken);
        if let (Some(wanted), Some(year)) = (self.context.ask.year, draft.year())
            && wanted != year
        {
            account.other_years.entry(year).or_default().push(row.place.clone());
            return Vec::new();
        }
        taken.defaults = draft.defaults();
        let text = self.text(row, &mut taken);
        let record = draft.finish(id, text);
        match self.seen.get(&record.id.to_lowercase()).map(|at| &self.records[*at]) {
            None => {
                account.add(taken);
                self.seen.insert(record.id.to_lowercase(), self.records.len());
                self.records.push(record);
            }
            Some(first) if first.values == record.values && first.text == record.text => {
                account.skipped.entry(Reason::Again).or_default().push(row.place.clone());
            }
            Some(first) => complaints.push(clash(first, &record)),
        }
        refused
    }

    fn text(&self, row: &Row, account: &mut Account) -> Option<String> {
        let text = (self.layout.text)(row).filter(|_| self.context.ask.descriptions)?;
        let (text, count) = self.context.names.redact(text.trim());
        if text.is_empty() {
            return None;
        }
        account.names_removed += count;
        account.free_texts += 1;
        Some(text)
    }
}

fn clash(first: &Record, second: &Record) -> Diagnostic {
    let message = format!("two incidents have the id `{}`", short(&second.id));
    Diagnostic::error("import-clash", message)
        .in_file(&second.place.file, second.place.line)
        .note(format!("{}, and before it {}", second.place, first.place))
        .note("large and small letters count as the same, as on many disks")
        .hint("exports of two accounts? read each into a report of its own")
        .hint("exported twice? give only the later file")
}

/// Complains about each value that a mapping does not name, once.
fn unknown_values(ask: &Ask, refused: Vec<(Refused, &Row)>) -> Vec<Diagnostic> {
    let mut said = BTreeSet::new();
    let mut complaints = Vec::new();
    for ((want, unfit), row) in refused {
        if !said.insert((want.key.clone(), unfit.0.clone())) {
            continue;
        }
        let value = short(&unfit.0).to_string();
        let (message, hint) = match want.values.is_empty() {
            true => (
                format!("`{value}` in {} is no value of `{}`", row.place, want.key),
                "say what it becomes, as in `values: {\"...\": ...}`".to_owned(),
            ),
            false => {
                let names = want.values.iter().map(|(from, _)| from.as_str());
                let near = did_you_mean(&unfit.0, names);
                let add =
                    format!("add `\"{value}\": ...` to its `values`; an empty text leaves it out");
                (
                    format!("`values` does not name `{value}`, which stands in {}", row.place),
                    near.unwrap_or(add),
                )
            }
        };
        complaints.push(match ask.mapping.filter(|_| want.line.is_some()) {
            Some(mapping) => mapping.refuse(want.line, message).hint(hint),
            None => fault::unreadable(&row.place.file, row.place.line, message).hint(hint),
        });
    }
    complaints
}

/// Counts the moments by key, in the order of the table of keys.
fn counted(records: &[Record]) -> Vec<(&'static str, usize)> {
    let below = Keys::WriteUp.below("recorded.");
    let count = |key: &str| {
        let path = format!("recorded.{key}");
        let has = |record: &&Record| {
            record
                .values
                .iter()
                .any(|(key, value)| *key == path && matches!(value, Value::Moment(_)))
        };
        records.iter().filter(has).count()
    };
    below.into_iter().map(|key| (key, count(key))).filter(|(_, count)| *count > 0).collect()
}

/// Returns the fields of incidents that hold moments and that nothing takes.
fn unread(
    (export, records): (&Export, &[Record]),
    wants: &[Want],
    layout: &Layout,
    orders: &Orders,
    zone: Zone,
) -> Vec<String> {
    let taken: BTreeSet<&Place> = records.iter().map(|record| &record.place).collect();
    let rows: Vec<&Row> = export.rows.iter().filter(|row| taken.contains(&row.place)).collect();
    let mut used = BTreeSet::new();
    for row in &rows {
        let taken = wants.iter().flat_map(|want| &want.from).filter_map(|name| row.field(name));
        used.extend(taken.map(|field| field.name.as_str()));
    }
    let noise: Vec<String> = layout.noise.iter().map(|name| row::plain(name)).collect();
    let mut found: Vec<String> = Vec::new();
    for row in rows {
        let how = How { zone, order: orders.order(&row.place.file), forms: &[] };
        let is_moment = |cell: &String| matches!(dates::read(cell, &how), Cell::At(_));
        for field in row.fields.iter().filter(|field| !field.people) {
            let is_known = used.contains(field.name.as_str()) || found.contains(&field.name);
            if !is_known
                && field.values.iter().any(is_moment)
                && !noise.contains(&row::plain(&field.name))
            {
                found.push(field.name.clone());
            }
        }
    }
    found
}
