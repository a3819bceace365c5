//! Instants, durations, dates and zones; the only door to chrono.

mod calendar;
mod foreign;
mod form;
mod instant;
mod iso;
mod moment;
mod offsets;
mod when;
mod zone;

pub use calendar::{Date, Weekday};
pub use foreign::name as name_form;
pub use form::{Foreign, Form};
pub use instant::{Duration, Instant};
pub use moment::{Impossible, MomentError, YEARS, parse_moment};
pub use when::When;
pub use zone::{Local, Zone};

#[cfg(test)]
mod tests;
