//! New files of a report, with comments that teach: texts only, nothing is written here.

mod editor;
mod file;
mod incident;
mod own;
mod quote;
mod report;
mod slug;

pub use editor::editor_files;
pub use file::NewFile;
pub use incident::NewWriteUp;
pub use own::{award, award_id, claim_id, hypothesis, slide, slide_id};
pub use report::{NewReport, report_files};
pub use slug::{Ids, slug};
