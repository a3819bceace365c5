//! A new write-up, of an incident or a near miss.

use super::quote::{id, list, or_to_do};

/// What is known of a write-up when its file is made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewWriteUp {
    /// Its id.
    pub id: String,
    /// What happened, in a line; empty where that is still to be written.
    pub title: String,
    /// Whether it only nearly happened.
    pub is_near_miss: bool,
    /// The safeguards that held.
    pub saved_by: Vec<String>,
    /// When it began, in a form that is read; empty where nobody said.
    pub started_at: String,
    /// The year of the report, for the examples in comments.
    pub year: i32,
    /// Whether it is held back.
    pub is_draft: bool,
}

impl NewWriteUp {
    /// Returns the text of the file.
    pub fn text(&self) -> String {
        let mut text = format!("---\nid: {}\ntitle: {}\n", id(&self.id), or_to_do(&self.title));
        if self.is_draft {
            text += "# A draft is not checked and on no page. Remove this line when the text is ready.\ndraft: true\n";
        }
        if self.is_near_miss {
            text += "kind: near-miss\n# The safeguards that held, in a word each.\n";
            text += &match self.saved_by.as_slice() {
                [] => "# saved_by: [canary, rate-limit]\n".to_owned(),
                some => format!("saved_by: {}\n", list(some)),
            };
        } else {
            text += "# How severe it was, in a word of the list in wrapped.yaml, or any word where that has no list.\n# severity: sev2\n";
        }
        text += "# What was hit. Each service has a page of its own.\n# services: [catalogue]\n\n";
        text += &self.moments();
        text += BELOW;
        text += match self.is_near_miss {
            true => "## What nearly happened\n\n## What saved us\n\n## What we learned\n",
            false => "## What happened\n\n## What helped\n\n## What we learned\n",
        };
        text
    }

    fn moments(&self) -> String {
        let year = self.year;
        let day = match self.started_at.get(..10) {
            Some(day) if day.contains('-') => day.to_owned(),
            _ => format!("{year}-03-14"),
        };
        let started = match self.started_at.as_str() {
            "" => format!("# started_at: {day} 09:02\n"),
            // A moment without marks would be a number.
            moment => format!("started_at: {}\n", moment.trim()),
        };
        let more = match self.is_near_miss {
            true => format!("# detected_at: {day} 09:05\n"),
            false => format!(
                "# detected_at: {day} 09:05\n# mitigated_at: {day} 09:40\n# resolved_at: {day} 10:31\n\
                 # What the form or the tracker said, where the truth was another:\n\
                 # recorded: {{started_at: {day} 09:10}}\n"
            ),
        };
        format!(
            "# When, the year first. A time without an offset is one of the report's zone, and a day alone will do.\n\
             # What nobody knows stays out.\n{started}{more}"
        )
    }
}

const BELOW: &str = "\
# How it was noticed: synthetic-test, alert, dashboard, engineer, support, customer, social, or a word of yours, never a name.
# detected_by: alert

# What your claims look for, under names of yours.
# observations: {coverable: true, covered: false}
# How sure the readers are, 1 to 5. Findings take 4 and 5.
# scores: {confidence: 4, preventability: 3}
# review: {held: true}
# follow_ups: {total: 3, done: 1}
---
";
