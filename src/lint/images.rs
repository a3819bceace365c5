//! Where the images of all texts lead: which files are shown, and what is said of those that are not.

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, short};
use crate::lint::nowhere::relative;
use crate::markdown::Image;
use crate::markdown::outline::{Outline, Way, way};
use crate::model::account::Lead;
use crate::model::edition::Edition;
use crate::model::image::{Images, NoImage, On, image};
use crate::source::address::{decoded, resolved};
use crate::source::shelf::Lack;
use crate::source::{SourceId, Sources, Span};

/// The images of one report, as its texts are read one by one.
pub struct Checker<'a> {
    edition: &'a Edition,
    sources: &'a Sources,
    /// What was found so far.
    pub found: Images,
}

impl<'a> Checker<'a> {
    /// Starts without any.
    pub fn new(edition: &'a Edition, sources: &'a Sources) -> Checker<'a> {
        Checker { edition, sources, found: Images::default() }
    }

    /// Takes the images of one text, and says where each leads.
    pub fn text(&mut self, body: Span, outline: &Outline, told: &mut Diagnostics) -> Vec<Lead> {
        let Some(on) = self.on(body) else {
            told.extend(in_an_award(&outline.images));
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
                told.push(complaint.at(image.span, ""));
                lead
            }));
        }
        told.extend(elsewhere(&abroad));
        told.extend(without_words(&wordless));
        leads
    }

    /// Says what shows a text; `None` for an award, of which the words of its first paragraph are shown.
    fn on(&self, body: Span) -> Option<On> {
        let edition = self.edition;
        if edition.awards.iter().any(|one| one.body == body) {
            return None;
        }
        let slide = edition.slides.iter().find(|one| one.source == body.source);
        Some(match slide {
            None => On::Page,
            Some(slide) if slide.body == body => On::Slide,
            Some(_) => On::Notes,
        })
    }

    fn beside(&mut self, shown: &Image, on: On) -> Result<Lead, (Lead, Diagnostic)> {
        let (from, address) = (shown.span.source, &shown.address);
        match image(self.sources, from, address) {
            Ok(path) => {
                let file = self.found.files.entry(path.clone()).or_default();
                file.places.push((shown.span, on));
                self.found.meant.insert((from, address.clone()), path);
                Ok(Lead::Somewhere)
            }
            Err(no_image) => Err((Lead::Nowhere, self.complaint(&no_image, address, from))),
        }
    }

    fn complaint(&self, no_image: &NoImage, address: &str, from: SourceId) -> Diagnostic {
        match no_image {
            NoImage::Absolute(path) => {
                let message = format!(
                    "`{}` begins with `/`, and so leads out of the report folder",
                    short(address)
                );
                let told = outside(message).alike("an image whose path begins with `/`");
                told.hint_if(self.way_from_here(path, from))
                    .hint("a path begins at the file that it stands in: `graph.png` is beside it, `../` one folder above")
            }
            NoImage::Outside => {
                outside(format!("`{}` lies outside of the report folder", short(address)))
                    .alike("an image outside of the report folder")
                    .hint(COPY)
            }
            NoImage::Lacking(_, Lack::Outside) => outside(format!(
                "`{}` is a link that leads out of the report folder",
                short(address)
            ))
            .alike("an image behind a link")
            .hint("put the file itself where the link is"),
            NoImage::Lacking(_, Lack::NoFile) => {
                missing(format!("`{}` is a folder, and no image", short(address)))
                    .hint("write the name of the image behind it")
            }
            NoImage::Lacking(_, Lack::Unreadable(cause)) => {
                let message = format!("failed to read the image `{}`: {cause}", short(address));
                Diagnostic::error("unreadable-file", message)
                    .alike("an image that could not be read")
            }
            NoImage::Lacking(path, Lack::Missing | Lack::TooLarge(_)) | NoImage::Missing(path) => {
                let told = missing(format!("there is no image `{}`", short(address)))
                    .alike("an image that is not there");
                match self.meant(path, address, from) {
                    Some(hint) => told.hint(hint),
                    None => told.hint(
                        "the path begins at the file that it stands in: put the image there, or correct the path",
                    ),
                }
            }
        }
    }

    /// Says how to write the path of an image that lies where its address would lead from the report folder, or from `static/`.
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
        let names = names.iter().filter(|one| !one.ends_with(".md"));
        did_you_mean(name, names.map(String::as_str))
    }
}

const COPY: &str = "copy it into the report folder, beside the text that shows it";

fn missing(message: String) -> Diagnostic {
    Diagnostic::error("missing-image", message)
}

fn outside(message: String) -> Diagnostic {
    Diagnostic::error("outside-image", message)
}

/// Says why an image that lies neither beside the file nor on the web is not shown.
fn not_shown(image: &Image) -> (Lead, Diagnostic) {
    let address = &image.address;
    let warning = |what: &str| {
        Diagnostic::warning("image-not-shown", format!("an image {what} is not shown"))
            .note("its words stay in its place")
    };
    match way(address) {
        Way::Disk if is_on_one_computer(address) => on_one_computer(address),
        Way::Disk => {
            let message = format!("`{}` has backslashes, and so names no image", short(address));
            let told = missing(message).alike("an image with backslashes in its path");
            let hint = format!("write the path with `/`: `{}`", address.replace('\\', "/"));
            (Lead::Refused, told.hint(hint))
        }
        Way::Scheme(scheme) if scheme == "file" => on_one_computer(address),
        Way::Scheme(scheme) if scheme == "data" => {
            let told = warning("that is written into the text");
            (Lead::Refused, told.hint("save it as a file beside the text, and show that"))
        }
        Way::Host => {
            let told = warning("whose address does not say that it is on the web");
            let hint = format!("write `https:{}`, which is shown as a link", short(address));
            (Lead::Nowhere, told.hint(hint))
        }
        Way::Empty => {
            let told = warning("without an address");
            (Lead::Nowhere, told.hint("write the name of its file between the parentheses"))
        }
        _ => {
            let told = warning("whose address is no file");
            (
                Lead::Refused,
                told.hint("save it as a file beside the text, and write the name of that file"),
            )
        }
    }
}

fn on_one_computer(address: &str) -> (Lead, Diagnostic) {
    let message = format!("`{}` is a place on one computer only", short(address));
    let told = outside(message).alike("an image on one computer");
    (Lead::Refused, told.hint(COPY))
}

fn is_on_one_computer(address: &str) -> bool {
    let drive = address.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
    address.starts_with('\\') || (drive && address[1..].starts_with(':'))
}

fn elsewhere(places: &[Span]) -> Option<Diagnostic> {
    let message = match places.len() {
        1 => "an image of another site is shown as a link to it".to_owned(),
        many => format!("{many} images of other sites are shown as links to them"),
    };
    let told = Diagnostic::warning("image-elsewhere", message)
        .alike("images of other sites")
        .at(*places.first()?, "")
        .note("no page of the report asks another site for anything")
        .hint("save it beside the text, and show it by the name of its file, as in `![the queue](queue.png)`");
    Some(told)
}

fn without_words(places: &[Span]) -> Option<Diagnostic> {
    let message = match places.len() {
        1 => "an image has no alternative text".to_owned(),
        many => format!("{many} images have no alternative text"),
    };
    let told = Diagnostic::warning("image-without-words", message)
        .alike("images without alternative text")
        .at(*places.first()?, "")
        .note("who cannot see it hears nothing of it")
        .hint("write what it shows between `![` and `]`, or in the `alt` of a tag");
    Some(told)
}

fn in_an_award(images: &[Image]) -> Option<Diagnostic> {
    let told = Diagnostic::warning("image-not-shown", "an award shows no image")
        .at(images.first()?.span, "")
        .note("the words of its first paragraph are its kind line, and nothing else of its text is shown")
        .hint("move the image into a write-up or a slide");
    Some(told)
}
