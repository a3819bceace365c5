//! A reader that stumbles over one file does not end the run.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Source;

/// Runs a reader; a panic in it becomes one complaint that names the file, and reading goes on.
pub fn contained<T>(
    source: &Source,
    complaints: &mut Diagnostics,
    read: impl FnOnce(&mut Diagnostics) -> Option<T>,
) -> Option<T> {
    let mut mine = Diagnostics::new();
    let result = catch_unwind(AssertUnwindSafe(|| read(&mut mine)));
    complaints.append(mine);
    result.unwrap_or_else(|_| {
        complaints.push(
            Diagnostic::error("reader-stumbled", "reading this file broke the reader")
                .in_file(&source.path, None)
                .note("this is a mistake in `wrapped`, and the other files are still read")
                .hint("please report it with the file, and leave the file out for now"),
        );
        None
    })
}
