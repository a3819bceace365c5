//! What an import writes: which keys are the tracker's, and how a write-up is edited byte for byte.
//!
//! The record (`book`) holds the values that were last written. A key is the tracker's while its write-up still holds that
//! value (`own`); once a person changes or removes it, it is theirs for good. An edit (`front`) touches the bytes of one
//! value: comments, order, quotes, blank lines and line ends stay. After each edit the result is read again, and an edit that
//! changed anything else is refused. All of it is decided before anything is written (`plan`).

mod book;
mod diff;
mod front;
mod held;
mod own;
mod page;
mod plan;

pub use book::{BODY, Ledger, PATH};
pub use diff::{Line, lines};
pub use held::Held;
pub use plan::{Change, Folder, Kept, Plan, plan};

#[cfg(test)]
mod tests;
