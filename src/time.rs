//! Instants, durations, dates and zones; the only door to chrono.

mod calendar;
mod instant;
mod moment;
mod zone;

pub use calendar::{Date, Weekday};
pub use instant::{Duration, Instant};
pub use moment::{MomentError, parse_moment};
pub use zone::{Local, Zone};

#[cfg(test)]
mod tests;
