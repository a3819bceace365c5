//! Bodies of write-ups as HTML, with links between them and their images.

use crate::findings::Finding;
use crate::markdown::{self, Above, Around, Picture, Prose, Title};
use crate::model::{Beside, Edition, Images, Incident, beside::beside};
use crate::render::{address, text::album::Album};
use crate::source::{SourceId, Sources, Span};

/// Reads bodies, and finds the pages that they link to.
#[derive(Clone, Copy)]
pub struct Bodies<'a> {
    /// The text.
    pub sources: &'a Sources,
    /// The write-ups and claims that have a page.
    pub edition: &'a Edition,
    /// The findings that have one.
    pub findings: &'a [Finding],
    /// The images that the texts show.
    pub images: &'a Images,
    /// The images that were made ready.
    pub album: &'a Album,
}

impl Bodies<'_> {
    /// Returns a body as HTML; one that cannot be shown is empty, and parsing has already complained.
    ///
    /// Without a path to the root of the site, links inside the report and images become plain words.
    pub fn read(&self, body: Span, root: Option<&str>) -> Prose {
        self.read_below(Title::default(), body, root)
    }

    /// Returns a body for a page that already shows its title: a first heading that repeats the title is left out.
    pub fn read_below(&self, title: Title<'_>, body: Span, root: Option<&str>) -> Prose {
        self.with_images(title, body, root, &|path| self.album.beside(path, root?))
    }

    /// Returns a body for a page that travels alone and carries its images inside.
    pub fn read_to_travel(&self, title: Title<'_>, body: Span, root: Option<&str>) -> Prose {
        self.with_images(title, body, root, &|path| self.album.inside(path))
    }

    fn with_images(
        &self,
        title: Title<'_>,
        body: Span,
        root: Option<&str>,
        picture: &dyn Fn(&str) -> Option<Picture>,
    ) -> Prose {
        let link = |address: &str| self.target(body, address, root);
        let image = |address: &str| {
            let meant = &self.images.meant;
            picture(meant.get(&(body.source, address.to_owned()))?)
        };
        let above = Above { title, is_slide: self.is_slide(body) };
        let around = Around { link: &link, image: &image };
        let text = self.sources.text(body);
        markdown::read_below(&above, text, body, around).unwrap_or_default()
    }

    /// Returns the first paragraph of a body as HTML; empty where it has none.
    pub fn opening(&self, body: Span, root: Option<&str>) -> String {
        let link = |address: &str| self.target(body, address, root);
        let opening = markdown::opening(self.sources.text(body), body, &link);
        opening.ok().flatten().map(|one| one.html).unwrap_or_default()
    }

    /// Returns where a link of a body leads on a page with this path to the root.
    fn target(&self, body: Span, address: &str, root: Option<&str>) -> Option<String> {
        match address.strip_prefix("finding:") {
            Some(name) => self.finding_of(name, root?),
            None => self.page_of(body.source, address, root?),
        }
    }

    /// Returns the body of a write-up for its own page.
    pub fn of_incident(&self, incident: &Incident, root: &str) -> String {
        let title = Title { id: &incident.id.0, words: &incident.title };
        self.read_below(title, incident.body, Some(root)).html
    }

    fn is_slide(&self, body: Span) -> bool {
        let mut slides = self.edition.slides.iter();
        slides.any(|slide| slide.source == body.source)
    }

    /// Returns the page of the finding or claim that `ID.NAME` cites.
    fn finding_of(&self, name: &str, root: &str) -> Option<String> {
        let (id, _) = name.split_once('.')?;
        let found = self.findings.iter().any(|one| one.id == id);
        let known = found || self.edition.hypotheses.iter().any(|one| one.id == id);
        known.then(|| address::finding(root, id))
    }

    /// Returns the page that a relative address in a file leads to.
    fn page_of(&self, from: SourceId, address: &str, root: &str) -> Option<String> {
        let (page, heading) = match beside(self.edition, self.sources, from, address) {
            Beside::Incident(incident, heading) => {
                (address::incident(root, &incident.id.0), heading)
            }
            Beside::Claim(claim, heading) => (address::finding(root, &claim.id), heading),
            Beside::Copied(path) => (format!("{root}{path}"), None),
            _ => return None,
        };
        Some(match heading {
            Some(heading) => format!("{page}#text-{heading}"),
            None => page,
        })
    }
}

/// Makes the anchors of headings unique on a page where another text may have the same headings.
pub fn with_own_anchors(html: &str, id: &str) -> String {
    html.replace("id=\"text-", &format!("id=\"{id}-text-"))
        .replace("href=\"#text-", &format!("href=\"#{id}-text-"))
}

/// Returns a text of our own, such as a chapter of the methods, as HTML.
pub fn own_text(text: &str) -> String {
    let nowhere = Span::new(SourceId(0), 0, text.len());
    let prose = markdown::read(text, nowhere, &|_| None).expect("our own text is plain Markdown");
    prose.html
}
