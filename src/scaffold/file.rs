//! A file that is still to be written.

/// A file to be written: its path in the report folder, with `/` between its parts, and its text.
pub type NewFile = (String, String);
