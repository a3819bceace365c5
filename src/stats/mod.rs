//! Estimators and intervals; knows nothing of incidents.

pub mod interval;
