//! The names of all complaints: what is printed in brackets, and what `allow` may silence.

use super::Severity::{self, Error, Warning};

/// Every complaint that exists, in the order in which a report meets them.
///
/// Each has its whole message in `tests/mistakes`, or beside its code where no report alone can bring it about.
pub const NAMES: &[(&str, Severity)] = &[
    // The files of the folder.
    ("no-report", Error),
    ("no-write-ups", Warning),
    ("encoding", Error),
    ("too-large", Error),
    ("lfs-pointer", Error),
    ("merge-marker", Error),
    ("misplaced-file", Error),
    ("skipped-file", Warning),
    ("unreadable-file", Error),
    ("not-yet", Error),
    // YAML and front matter.
    ("no-front-matter", Error),
    ("unclosed-front-matter", Error),
    ("yaml", Error),
    ("duplicate-key", Error),
    ("reader-stumbled", Error),
    // Keys and values.
    ("missing-key", Error),
    ("unknown-key", Warning),
    ("wrong-value", Error),
    ("format", Error),
    ("moment", Error),
    ("no-zone", Warning),
    ("unknown-allow", Warning),
    ("people-key", Warning),
    ("id", Error),
    ("duplicate-id", Error),
    ("claim", Error),
    ("filter", Error),
    // What only all files together show.
    ("exploratory", Warning),
    ("open-and-ended", Error),
    ("clock-order", Warning),
    ("after-freeze", Warning),
    ("form-default", Warning),
    ("on-the-hour", Warning),
    ("at-midnight", Warning),
    ("same-moment", Warning),
    ("shared-moments", Warning),
    ("unknown-filter-key", Error),
    ("in-both-groups", Error),
    ("unknown-winner", Error),
    ("award", Error),
    ("unknown-slide", Error),
    // Prose.
    ("body", Error),
    ("image-not-shown", Warning),
    ("hidden-character", Warning),
    ("finding-claim", Error),
    ("finding-unit", Error),
    ("finding-form", Error),
    ("finding-without-value", Error),
    ("unknown-finding", Error),
    ("overclaim", Warning),
    ("mean-duration", Warning),
    ("far-percentile", Warning),
    ("ordinal-mean", Warning),
    ("small-sample-percent", Warning),
    ("blaming-words", Warning),
    ("person-named", Warning),
    ("secret", Warning),
    // Pages.
    ("theme-contract", Error),
    ("theme-template", Error),
    ("unused-theme-file", Warning),
    ("unknown-token", Warning),
];
