//! Makes one record of one row.

use super::account::{Account, DateOrder, Unreadable, Why};
use super::ask::Ask;
use super::dates::{self, At, Cell, How};
use super::ids;
use super::record::{Record, Value};
use super::row::Row;
use super::value::{self, Unfit};
use super::want::Want;
use crate::model::keys::{Format, ValueKind};
use crate::privacy::{Names, SOMEONE};
use crate::time::{Instant, Zone};

/// The field of formats that say after how many seconds somebody took it on.
pub const FIRST_ACK: &str = "seconds_to_first_ack";

/// More than a year until somebody took it on is no answer of a tracker.
const MOST_SECONDS: i64 = 366 * 86_400;

/// The field in which an importer puts the creation again, where it is also the detection; it is no default.
pub const TRIGGERED: &str = "triggered by an integration";

const OPENED: &str = "recorded.opened_at";
const ACKNOWLEDGED: &str = "recorded.acknowledged_at";

/// What is the same for all rows.
pub struct Context<'a> {
    /// What was asked.
    pub ask: &'a Ask<'a>,
    /// The zone that the export names.
    pub zone: Option<Zone>,
    /// The people that must not be written.
    pub names: &'a Names,
}

/// A value that no record can have, with the want that asked for it.
pub type Refused<'a> = (&'a Want, Unfit);

/// A row on its way to a record.
pub struct Draft<'a> {
    context: &'a Context<'a>,
    row: &'a Row,
    order: Result<DateOrder, Why>,
    values: Vec<(String, Value)>,
    moments: Vec<(&'a str, At, bool)>,
    /// Keys that the row has a place for.
    placed: Vec<&'a str>,
    /// Keys whose cells could not be read.
    unread: Vec<&'a str>,
}

impl<'a> Draft<'a> {
    /// Begins a draft.
    pub fn new(context: &'a Context<'a>, row: &'a Row, order: Result<DateOrder, Why>) -> Draft<'a> {
        let (values, moments) = (Vec::new(), Vec::new());
        Draft { context, row, order, values, moments, placed: Vec::new(), unread: Vec::new() }
    }

    /// Takes what is wanted, and enters it into the account.
    pub fn take(&mut self, wants: &'a [Want], account: &mut Account) -> Vec<Refused<'a>> {
        let mut refused = Vec::new();
        for want in wants.iter().filter(|want| want.key != "id") {
            if want.from.iter().any(|name| self.row.has_place(name)) {
                self.placed.push(&want.key);
            }
            let cells = want.cells(self.row);
            if cells.is_empty() {
                continue;
            }
            match Format::WriteUp.kind(&want.key) {
                Some(ValueKind::Moment) => self.moment(want, &cells, account),
                Some(ValueKind::Day) => self.day(want, cells[0]),
                _ => {
                    let cells = split(&cells, want.split.as_deref());
                    let value = chosen(cells, &want.values).and_then(|cells| {
                        value::of(&want.key, &cells, self.context.ask.severities)
                    });
                    match value {
                        Ok(Some(value)) => self.say(want, value, account),
                        Ok(None) => {}
                        Err(unfit) => refused.push((want, unfit)),
                    }
                }
            }
        }
        self.first_acknowledgement();
        refused
    }

    fn how(&self, want: &'a Want) -> How<'a> {
        let zone = want.zone.or(self.context.zone).unwrap_or(self.context.ask.zone);
        How { zone, order: self.order, forms: &want.forms }
    }

    /// Takes the first cell that says anything: `n/a` in one column does not hide another.
    fn moment(&mut self, want: &'a Want, cells: &[(&str, &str)], account: &mut Account) {
        let how = self.how(want);
        let mut read = cells.iter().map(|(field, cell)| (*field, dates::read(cell, &how)));
        let Some((field, cell)) = read.find(|(_, cell)| *cell != Cell::Nothing) else { return };
        match cell {
            Cell::Nothing => {}
            Cell::At(at) => {
                let ours = want.zone.or(self.context.zone).is_none();
                account.zoneless += usize::from(ours && !at.zoned);
                self.moments.push((&want.key, at, field == TRIGGERED));
            }
            Cell::Unread(why) => {
                let first = || Unreadable { count: 0, first: self.row.place.clone() };
                let entry = account.unreadable.entry((field.to_owned(), why));
                entry.or_insert_with(first).count += 1;
                self.unread.push(&want.key);
            }
        }
    }

    fn day(&mut self, want: &'a Want, (_, cell): (&str, &str)) {
        match dates::day(cell, &self.how(want)) {
            Some(day) => self.values.push((want.key.clone(), Value::Day(day))),
            None => self.unread.push(&want.key),
        }
    }

    /// Adds a value without the names in it. An address that holds one is left out, since it would lead nowhere without it,
    /// and so is a value that is nothing but a name.
    fn say(&mut self, want: &Want, value: Value, account: &mut Account) {
        let mut removed = 0;
        let mut clean = |text: String| {
            let (text, count) = self.context.names.redact(&text);
            removed += count;
            text
        };
        let value = match value {
            Value::Text(text) if value::is_address(&text) => {
                let clean = clean(text.clone());
                if clean != text {
                    account.names_removed += removed;
                    return;
                }
                Value::Text(text)
            }
            Value::Text(text) => Value::Text(clean(text)),
            Value::Words(words) => Value::Words(
                words.into_iter().map(clean).filter(|word| !is_name_alone(word)).collect(),
            ),
            other => other,
        };
        account.names_removed += removed;
        account.free_texts += usize::from(want.key == "title");
        let is_nothing = match &value {
            Value::Words(words) => words.is_empty(),
            Value::Text(text) => want.key != "title" && is_name_alone(text),
            _ => false,
        };
        if !is_nothing {
            self.values.push((want.key.clone(), value));
        }
    }

    /// PagerDuty's seconds to the first acknowledgement are counted from the creation.
    fn first_acknowledgement(&mut self) {
        let has = |wanted: &str| self.moments.iter().find(|(key, ..)| *key == wanted).copied();
        let seconds = self.row.first(FIRST_ACK).and_then(|text| text.parse::<i64>().ok());
        let (None, Some((_, opened, _)), Some(seconds)) = (
            has(ACKNOWLEDGED),
            has(OPENED),
            seconds.filter(|seconds| (1..=MOST_SECONDS).contains(seconds)),
        ) else {
            return;
        };
        let instant = Instant::from_epoch(opened.instant.epoch() + seconds);
        self.moments.push((ACKNOWLEDGED, At { instant, ..opened }, true));
    }

    /// Returns the year that the record belongs to by the rule of the report: that of its start, or else of the earliest of
    /// its moments; `None` without any.
    pub fn year(&self) -> Option<i32> {
        let start = self.moments.iter().find(|(key, ..)| *key == "recorded.started_at");
        let earliest = || self.moments.iter().min_by_key(|(_, at, _)| at.instant);
        let (_, at, _) = start.or_else(earliest)?;
        Some(self.context.ask.zone.local(at.instant).date.year())
    }

    /// Returns the keys whose moments may be a form's default: they lie within a second of the creation.
    pub fn defaults(&self) -> usize {
        let Some((_, opened, _)) = self.moments.iter().find(|(key, ..)| *key == OPENED) else {
            return 0;
        };
        let of_ticket = |key: &str| [OPENED, "recorded.closed_at"].contains(&key);
        let is_default = |(key, at, derived): &&(&str, At, bool)| {
            !of_ticket(key) && !derived && at.is_near(*opened)
        };
        self.moments.iter().filter(is_default).count()
    }

    /// Finishes the record.
    pub fn finish(self, id: String, text: Option<String>) -> Record {
        let moments = self.moments.iter();
        let moments = moments.map(|(key, at, _)| ((*key).to_owned(), Value::Moment(at.instant)));
        let mut values: Vec<(String, Value)> = self.values.into_iter().chain(moments).collect();
        // A write-up needs a title, and the ticket's key is one that finds it again.
        if !values.iter().any(|(key, _)| key == "title") {
            values.push(("title".to_owned(), Value::Text(id.clone())));
        }
        values.sort_by_key(|(key, _)| (position(key), key.clone()));
        let is_said = |key: &&str| values.iter().any(|(said, _)| said == key);
        let mut emptied = self.placed;
        emptied.retain(|key| !self.unread.contains(key) && !is_said(key));
        let emptied = emptied.into_iter().map(str::to_owned).collect();
        let tracker = self.context.ask.format.tracker();
        Record { id, tracker, values, emptied, text, place: self.row.place.clone() }
    }
}

/// Returns whether nothing is left of a value but the word for a name: two incidents with it have nothing in common.
fn is_name_alone(text: &str) -> bool {
    text.trim().to_lowercase() == SOMEONE
}

/// Returns the id of a row.
pub fn id(wants: &[Want], row: &Row) -> Option<String> {
    let want = wants.iter().find(|want| want.key == "id")?;
    let (_, cell) = want.cells(row).first().copied()?;
    ids::id(&value::one_line(cell))
}

/// Returns the position of a key in the table of keys; one below a map of own names stands where the map does.
pub fn position(key: &str) -> usize {
    let keys = Format::WriteUp.keys();
    let find = |path: &str| keys.iter().position(|key| key.path == path);
    let dots = key.rmatch_indices('.').map(|(at, _)| &key[..at]);
    std::iter::once(key).chain(dots).find_map(find).unwrap_or(keys.len())
}

fn split(cells: &[(&str, &str)], mark: Option<&str>) -> Vec<String> {
    let parts = |cell: &str| -> Vec<String> {
        match mark {
            Some(mark) => cell.split(mark).map(|part| part.trim().to_owned()).collect(),
            None => vec![cell.to_owned()],
        }
    };
    cells.iter().flat_map(|(_, cell)| parts(cell)).collect()
}

/// Replaces cells by what a mapping makes of them.
fn chosen(cells: Vec<String>, values: &[(String, String)]) -> Result<Vec<String>, Unfit> {
    if values.is_empty() {
        return Ok(cells);
    }
    let choose = |cell: String| {
        let cell = value::one_line(&cell);
        let found = values
            .iter()
            .find(|(from, _)| *from == cell)
            .or_else(|| values.iter().find(|(from, _)| from.to_lowercase() == cell.to_lowercase()));
        found.map(|(_, to)| to.clone()).ok_or(Unfit(cell))
    };
    cells.into_iter().filter(|cell| !cell.trim().is_empty()).map(choose).collect()
}
