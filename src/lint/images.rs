//! Follows the images of all texts: which files are shown, and complaints about the rest.

use std::collections::BTreeMap;

use super::nowhere::relative;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, short};
use crate::markdown::outline::{is_on_disk, way};
use crate::markdown::{Image, Outline, Way};
use crate::model::image::image;
use crate::model::{Edition, Images, Lead, NoImage, On};
use crate::source::address::{decoded, resolved};
use crate::source::{Lack, SourceId, Sources, Span};

/// Collects the images of a report while its texts are read one by one.
pub struct ImageChecker<'a> {
    sources: &'a Sources,
    /// Where each text is shown that has no page; `None` for an award, of which only words are shown.
    elsewhere: BTreeMap<Span, Option<On>>,
    /// The images found so far.
    pub found: Images,
}

impl<'a> ImageChecker<'a> {
    /// Starts without images.
    pub fn new(edition: &Edition, sources: &'a Sources) -> ImageChecker<'a> {
        let awards = edition.awards.iter().map(|one| (one.body, None));
        let slides = edition.slides.iter().map(|one| (one.body, Some(On::Slide)));
        let notes = edition.notes().map(|notes| (notes, Some(On::Notes)));
        let elsewhere = awards.chain(slides).chain(notes).collect();
        ImageChecker { sources, elsewhere, found: Images::default() }
    }

    /// Adds the images of one text, and returns where each leads.
    pub fn text(
        &mut self,
        body: Span,
        outline: &Outline,
        complaints: &mut Diagnostics,
    ) -> Vec<Lead> {
        let Some(on) = self.on(body) else {
            complaints.extend(in_an_award(&outline.images));
            return vec![Lead::Nowhere; outline.images.len()];
        };
        let mut abroad = Vec::new();
        let mut wordless = Vec::new();
        let mut leads = Vec::new();
        for image in &outline.images {
            let led = match way(&image.address) {
                Way::Abroad if !image.address.starts_with("mailto:") => {
                    abroad.push(image.span);
                    Ok(Lead::Somewhere)
                }
                Way::Beside => self.beside(image, on),
                _ => Err(not_shown(image)),
            };
            let is_shown = matches!(led, Ok(Lead::Somewhere)) && abroad.last() != Some(&image.span);
            if is_shown && image.text.trim().is_empty() {
                wordless.push(image.span);
            }
            leads.push(led.unwrap_or_else(|(lead, complaint)| {
                complaints.push(complaint.at(image.span, ""));
                lead
            }));
        }
        complaints.extend(elsewhere(&abroad));
        complaints.extend(without_words(&wordless));
        leads
    }

    /// Returns where a text is shown; `None` for an award, of which only the words of the first paragraph are shown.
    fn on(&self, body: Span) -> Option<On> {
        self.elsewhere.get(&body).copied().unwrap_or(Some(On::Page))
    }

    fn beside(&mut self, shown: &Image, on: On) -> Result<Lead, (Lead, Diagnostic)> {
        let (from, address) = (shown.span.source, &shown.address);
        match image(self.sources, from, address) {
            Ok(path) => {
                self.found.files.entry(path.clone()).or_default().places.push((shown.span, on));
                self.found.meant.insert((from, address.clone()), path);
                Ok(Lead::Somewhere)
            }
            Err(no_image) => Err((Lead::Nowhere, self.complaint(&no_image, address, from))),
        }
    }

    fn complaint(&self, no_image: &NoImage, address: &str, from: SourceId) -> Diagnostic {
        let shown = short(address);
        match no_image {
            NoImage::Absolute(path) => {
                outside(format!("`{shown}` begins with `/`, and so leads out of the report folder"))
                    .alike("an image whose path begins with `/`")
                    .hint_if(self.way_from_here(path, from))
                    .hint("a path starts from the file that it is in: `graph.png` is beside it, `../` one folder above")
            }
            NoImage::Outside => outside(format!("`{shown}` lies outside of the report folder"))
                .alike("an image outside of the report folder")
                .hint(COPY),
            NoImage::Lacking(_, Lack::Outside) => {
                outside(format!("`{shown}` is a link that leads out of the report folder"))
                    .alike("an image behind a link")
                    .hint("put the file itself where the link is")
            }
            NoImage::Lacking(_, Lack::NoFile) => {
                missing(format!("`{shown}` is a folder, and no image"))
                    .hint("write the name of the image after it")
            }
            NoImage::Lacking(_, Lack::Unreadable(cause)) => {
                let message = format!("failed to read the image `{shown}`: {cause}");
                Diagnostic::error("unreadable-file", message)
                    .alike("an image that could not be read")
            }
            NoImage::Lacking(path, Lack::Missing | Lack::TooLarge(_)) | NoImage::Missing(path) => {
                let usual = "the path starts from the file that it is in: put the image there, or correct the path";
                missing(format!("there is no image `{shown}`"))
                    .alike("an image that is not there")
                    .hint(self.meant(path, address, from).unwrap_or_else(|| usual.to_owned()))
            }
        }
    }

    /// Suggests the path of an image whose address was written as if from the report folder or from `static/`.
    fn way_from_here(&self, path: &str, from: SourceId) -> Option<String> {
        let shelf = self.sources.shelf()?;
        let here = &self.sources.get(from).path;
        let path = resolved("", &decoded(path.split(['?', '#']).next()?))?;
        let found = [format!("static/{path}"), path].into_iter();
        let mut found = found.filter(|path| shelf.find(path).is_ok());
        let found = relative(here, &found.next()?);
        Some(format!("write `{}`", found.replace(' ', "%20")))
    }

    fn meant(&self, path: &str, address: &str, from: SourceId) -> Option<String> {
        if let Some(hint) = self.way_from_here(address, from) {
            return Some(hint);
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let names = self.sources.shelf()?.names(folder);
        did_you_mean(name, names.iter().map(String::as_str).filter(|one| !one.ends_with(".md")))
    }
}

const COPY: &str = "copy it into the report folder, beside the text that shows it";

fn missing(message: String) -> Diagnostic {
    Diagnostic::error("missing-image", message)
}

fn outside(message: String) -> Diagnostic {
    Diagnostic::error("outside-image", message)
}

/// Explains why an image that is neither beside the file nor on the web is not shown.
fn not_shown(image: &Image) -> (Lead, Diagnostic) {
    let address = &image.address;
    let warning = |what: &str| {
        Diagnostic::warning("image-not-shown", format!("an image {what} is not shown"))
            .note("its words stay in its place")
    };
    match way(address) {
        Way::Disk if is_on_disk(address) => on_one_computer(address),
        Way::Disk => {
            let message = format!("`{}` has backslashes, and so names no image", short(address));
            let complaint = missing(message).alike("an image with backslashes in its path");
            let path = address.replace('\\', "/");
            (Lead::Refused, complaint.hint(format!("write the path with `/`: `{path}`")))
        }
        Way::Scheme(scheme) if scheme == "file" => on_one_computer(address),
        Way::Scheme(scheme) if scheme == "data" => {
            let complaint = warning("that is written into the text");
            (Lead::Refused, complaint.hint("save it as a file beside the text, and show that"))
        }
        Way::Host => {
            let complaint = warning("whose address does not say that it is on the web");
            let hint = format!("write `https:{}`, which is shown as a link", short(address));
            (Lead::Nowhere, complaint.hint(hint))
        }
        Way::Empty => {
            let hint = "write the name of its file between the parentheses";
            (Lead::Nowhere, warning("without an address").hint(hint))
        }
        _ => {
            let hint = "save it as a file beside the text, and write the name of that file";
            (Lead::Refused, warning("whose address is no file").hint(hint))
        }
    }
}

fn on_one_computer(address: &str) -> (Lead, Diagnostic) {
    let message = format!("`{}` is a place on one computer only", short(address));
    let complaint = outside(message).alike("an image on one computer");
    (Lead::Refused, complaint.hint(COPY))
}

fn elsewhere(places: &[Span]) -> Option<Diagnostic> {
    let message = match places.len() {
        1 => "an image of another site is shown as a link to it".to_owned(),
        many => format!("{many} images of other sites are shown as links to them"),
    };
    let first = *places.first()?;
    Some(Diagnostic::warning("image-elsewhere", message)
        .alike("images of other sites")
        .at(first, "")
        .note("no page of the report asks another site for anything")
        .hint("save it beside the text, and show it by the name of its file, as in `![the queue](queue.png)`"))
}

fn without_words(places: &[Span]) -> Option<Diagnostic> {
    let message = match places.len() {
        1 => "an image has no alternative text".to_owned(),
        many => format!("{many} images have no alternative text"),
    };
    let first = *places.first()?;
    Some(
        Diagnostic::warning("image-without-words", message)
            .alike("images without alternative text")
            .at(first, "")
            .note("readers who cannot see it hear nothing of it")
            .hint("write what it shows between `![` and `]`, or in the `alt` of a tag"),
    )
}

fn in_an_award(images: &[Image]) -> Option<Diagnostic> {
    let first = images.first()?.span;
    Some(Diagnostic::warning("image-not-shown", "an award shows no image")
        .at(first, "")
        .note("the words of its first paragraph are its kind line, and nothing else of its text is shown")
        .hint("move the image into a write-up or a slide"))
}
