//! Estimators and intervals; knows nothing of incidents.
