//! The speaker's notes: a file beside the site, which comes and goes with `--notes`.

use std::path::Path;

use super::complaints::once;
use crate::pipeline::{self, Outcome};
use crate::shell::{Failure, Lone, Target, Terminal};
use crate::source::Sources;
use crate::theme::Theme;

/// Where the notes go, or where an earlier build left some.
pub(super) struct Notes {
    place: Option<Lone>,
    folder: String,
    wanted: bool,
}

impl Notes {
    /// Looks at the place beside the site.
    ///
    /// # Errors
    /// Where notes are wanted and something else lies there.
    pub(super) fn new(target: &Target, report: &Path, wanted: bool) -> Result<Notes, Failure> {
        let folder = target.path.file_name().unwrap_or_default();
        let folder = folder.to_string_lossy().into_owned();
        let is_link = target.named.file_name() != target.path.file_name();
        let site = if is_link { &target.path } else { &target.named };
        let place = Lone::new(&site.with_file_name(format!("{folder}-notes.html")), report);
        let place = match wanted {
            true => Some(place.map_err(|failure| {
                failure.hint(
                    "the notes lie beside the site: choose another folder for both with `--out`",
                )
            })?),
            false => place.ok().filter(Lone::exists),
        };
        Ok(Notes { place, folder, wanted })
    }

    /// Makes the page, if notes are wanted; a mistake in its template is added to the complaints.
    pub(super) fn page(
        &self,
        outcome: &mut Outcome,
        sources: &Sources,
        theme: &Theme,
    ) -> Option<String> {
        let report = outcome.report.as_ref().filter(|_| self.wanted)?;
        let page = pipeline::presenter(report, sources, theme, &self.folder);
        page.map_err(|mistake| once(outcome, mistake)).ok()
    }

    /// Writes the page, or removes that of an earlier build, and says so.
    ///
    /// # Errors
    /// Where the file could not be written or removed; by then the site is published.
    pub(super) fn put(&self, page: Option<String>, terminal: &Terminal) -> Result<(), Failure> {
        let Some(place) = &self.place else { return Ok(()) };
        match page {
            Some(page) => {
                place.write(page.as_bytes())?;
                terminal.tell(&format!(
                    "Wrote {}, the speaker's notes: open it, and let it open the slides.",
                    place.quoted()
                ));
            }
            None => {
                place.remove()?;
                terminal.tell(&format!(
                    "Removed {}, the speaker's notes of an earlier build; `--notes` writes them.",
                    place.quoted()
                ));
            }
        }
        Ok(())
    }
}
