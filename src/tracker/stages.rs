//! Formats that name stages: each moment stands beside a name such as "Impact started at".

use super::want::Keys;

/// The names of stages that are ours, as trackers write them; what is called "identified" or "documented" is none.
pub const KEYS: Keys = &[
    ("recorded.opened_at", &["created_at"]),
    ("recorded.started_at", &["stages.Impact started", "stages.Started"]),
    ("recorded.detected_at", &["stages.Detected", "stages.Impact detected"]),
    ("recorded.declared_at", &["stages.Declared", "stages.Reported"]),
    ("recorded.acknowledged_at", &["stages.Acknowledged", "stages.Accepted"]),
    ("recorded.mitigated_at", &["stages.Mitigated", "stages.Fixed", "stages.Impact mitigated"]),
    ("recorded.resolved_at", &["stages.Resolved"]),
    ("recorded.recovered_at", &["stages.Recovered"]),
    ("recorded.closed_at", &["stages.Closed"]),
];

/// Returns the name of the field that an importer puts a stage into: `Closed at` and `closed_at` become `stages.Closed`.
pub fn field(name: &str) -> String {
    let name = name.trim();
    let bare = [" at", "_at"].iter().find_map(|end| name.strip_suffix(end));
    format!("stages.{}", bare.unwrap_or(name))
}

/// Joins the keys that all formats with stages have and those of one.
macro_rules! with_stages {
    ($($own:expr),* $(,)?) => {
        &[
            $crate::tracker::stages::KEYS[0], $crate::tracker::stages::KEYS[1], $crate::tracker::stages::KEYS[2],
            $crate::tracker::stages::KEYS[3], $crate::tracker::stages::KEYS[4], $crate::tracker::stages::KEYS[5],
            $crate::tracker::stages::KEYS[6], $crate::tracker::stages::KEYS[7], $crate::tracker::stages::KEYS[8],
            $($own),*
        ]
    };
}
pub(super) use with_stages;
