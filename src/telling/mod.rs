//! What a finding says: its sentence, its definition, its pictures and its slide, in finished words.

pub mod agreement;
pub mod calendar;
pub mod charts;
pub mod claim;
pub mod definition;
pub mod dots;
pub mod durations;
pub mod evidence;
pub mod figure;
pub mod footing;
pub mod labels;
pub mod metric;
pub mod phrases;
pub mod recorded_times;
pub mod scores;
pub mod shape;
pub mod slide;
pub mod tally;
pub mod wheel;
