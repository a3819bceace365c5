//! Finds the order of day and month of each file, from all of its cells.

use std::collections::BTreeMap;

use super::account::{DateOrder, Found, Why};
use super::dates;
use super::record::Place;
use super::row::Row;

/// The order of the numeric dates of each file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Orders {
    files: BTreeMap<String, Seen>,
    asked: Option<DateOrder>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Seen {
    day_first: Option<Place>,
    month_first: Option<Place>,
}

impl Orders {
    /// Looks at all cells; what the user asked for goes before what they show.
    pub fn of(rows: &[Row], asked: Option<DateOrder>) -> Orders {
        let mut orders = Orders { files: BTreeMap::new(), asked };
        for row in rows {
            for cell in row.fields.iter().flat_map(|field| &field.values) {
                let Some(shown) = dates::shows(cell) else { continue };
                let seen = orders.files.entry(row.place.file.clone()).or_default();
                let place = match shown {
                    Some(DateOrder::DayFirst) => &mut seen.day_first,
                    Some(DateOrder::MonthFirst) => &mut seen.month_first,
                    None => continue,
                };
                place.get_or_insert_with(|| row.place.clone());
            }
        }
        orders
    }

    /// Returns the order of a file, or why there is none.
    pub fn order(&self, file: &str) -> Result<DateOrder, Why> {
        let seen = self.files.get(file);
        match (self.asked, seen) {
            (Some(asked), _) => Ok(asked),
            (None, Some(Seen { day_first: Some(_), month_first: Some(_) })) => Err(Why::BothOrders),
            (None, Some(Seen { day_first: Some(_), .. })) => Ok(DateOrder::DayFirst),
            (None, Some(Seen { month_first: Some(_), .. })) => Ok(DateOrder::MonthFirst),
            (None, _) => Err(Why::Order),
        }
    }

    /// Returns how the order of a file was found; `None` where it has no numeric dates, or shows none.
    pub fn found(&self, file: &str) -> Option<Found> {
        let seen = self.files.get(file)?;
        let order = self.order(file).ok()?;
        let shown_by = match order {
            _ if self.asked.is_some() => None,
            DateOrder::DayFirst => seen.day_first.clone(),
            DateOrder::MonthFirst => seen.month_first.clone(),
        };
        Some(Found { order, shown_by })
    }
}
