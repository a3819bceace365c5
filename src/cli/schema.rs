//! Schema: what may stand in a file, for editors.

use std::path::Path;

use super::arguments::Schema;
use super::commands::print;
use super::complaints::End;
use crate::schema;
use crate::shell::{Failure, Lone, Terminal, quoted};
use crate::styled::{Styled, Tone};

pub(super) fn schema(arguments: &Schema, terminal: &Terminal) -> Result<End, Failure> {
    if let Some(out) = &arguments.out {
        let written = write(out)?;
        terminal.tell(&format!("Wrote {written} schemas into {}.", quoted(out)));
    }
    if let Some(text) = arguments.name.as_deref().and_then(schema::of) {
        print(&Styled(vec![(Tone::Plain, text)]))?;
    }
    Ok(End::Done)
}

/// Writes the schemas of all formats into a folder, unless one of them would replace a file of somebody else's; returns how many.
pub(super) fn write(folder: &Path) -> Result<usize, Failure> {
    let mut files = Vec::new();
    for name in schema::names() {
        let file = Lone::new(&folder.join(format!("{name}.json")), folder)?;
        files.push((file, schema::of(name).unwrap_or_default()));
    }
    for (file, text) in &files {
        file.write(text.as_bytes())?;
    }
    Ok(files.len())
}
