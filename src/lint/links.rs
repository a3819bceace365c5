//! Follows the links and images of all texts: counts each, and complains about those that lead nowhere.

use std::collections::BTreeMap;

use super::near_claim::{self, Near};
use super::nowhere::{self, Files};
use super::{body, images, unread};
use crate::diagnostic::{Diagnostic, Diagnostics, MOST_OF_A_KIND, each};
use crate::markdown::outline::{is_top, leads_abroad, way};
use crate::markdown::{Anchors, Outline, Readings, Way};
use crate::model::{Beside, Edition, Images, Lead, beside::beside};
use crate::parallel;
use crate::source::{SourceId, Sources, Span, address::anchor};

/// Where the texts of a report lead.
pub struct Led {
    /// How many links and images lead where.
    pub links: BTreeMap<Lead, usize>,
    /// The images that are files in the report folder.
    pub images: Images,
    /// What later phases ask about the texts.
    pub readings: Readings,
}

/// Reads every text, complains about its links and images, and counts them.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) -> Led {
    let bodies: Vec<Span> = edition.bodies().chain(edition.notes()).collect();
    let mut texts = parallel::map(&bodies, |body| text(*body, sources));
    let mut links = BTreeMap::new();
    let mut images = images::ImageChecker::new(edition, sources);
    for Text { body, outline, complaints, .. } in &mut texts {
        for lead in images.text(*body, outline, complaints) {
            count(lead, 1, &mut links);
        }
        body::html(outline, complaints);
    }
    let headings = headings(edition, &texts);
    let mut checker =
        LinkChecker { edition, sources, headings: &headings, files: Files::default(), lost: 0 };
    for incident in &edition.incidents {
        for address in incident.links.values().chain(&incident.review.url) {
            count(lead(address), 1, &mut links);
        }
    }
    let mut of_links = Vec::new();
    for text in &texts {
        let mut mine = Diagnostics::new();
        checker.text(text, &mut links, &mut mine);
        of_links.push(mine);
    }
    let mut readings = Readings::default();
    for (Text { body, outline, complaints: mut mine, .. }, others) in
        texts.into_iter().zip(of_links)
    {
        mine.append(others);
        complaints.append(mine);
        readings.keep(body, outline.reading);
    }
    Led { links, images: images.found, readings }
}

/// A text, what it holds, and what is wrong with it so far.
struct Text {
    body: Span,
    outline: Outline,
    /// Its malformed claims outside of links.
    near: Vec<(Near, Span)>,
    complaints: Diagnostics,
}

fn text(body: Span, sources: &Sources) -> Text {
    let mut complaints = Diagnostics::new();
    let mut outline = body::read(body, sources, &mut complaints);
    let near = claims_in_words(&sources.get(body.source).text, &outline);
    // These are many, and nobody asks for them again.
    outline.plain = Vec::new();
    Text { body, outline, near, complaints }
}

fn claims_in_words(file: &str, outline: &Outline) -> Vec<(Near, Span)> {
    let mut found = near_claim::in_words(file, &outline.plain);
    if found.is_empty() {
        return found;
    }
    let claims = outline.links.iter().filter(|(address, _)| way(address) == Way::Finding);
    // The links stand in order: where each begins, and how far it or one before it reaches.
    let reach = |reach: &mut usize, (_, link): &(String, Span)| {
        *reach = link.end.max(*reach);
        Some((link.start, *reach))
    };
    let claims: Vec<(usize, usize)> = claims.scan(0, reach).collect();
    found.retain(|(_, span)| {
        let before = claims.partition_point(|(start, _)| *start <= span.start);
        claims[..before].last().is_none_or(|(_, reach)| span.end > *reach)
    });
    found
}

fn count(lead: Lead, n: usize, links: &mut BTreeMap<Lead, usize>) {
    if n > 0 {
        *links.entry(lead).or_insert(0) += n;
    }
}

/// Returns where an address in the front matter leads; words instead of an address are shown as words.
fn lead(address: &str) -> Lead {
    if leads_abroad(address) { Lead::Somewhere } else { Lead::Nowhere }
}

/// Returns the headings of every page that is made from a text.
fn headings<'a>(edition: &Edition, texts: &'a [Text]) -> BTreeMap<SourceId, &'a Anchors> {
    let pages = edition.incidents.len() + edition.hypotheses.len();
    texts.iter().take(pages).map(|one| (one.body.source, &one.outline.anchors)).collect()
}

struct LinkChecker<'a> {
    edition: &'a Edition,
    sources: &'a Sources,
    headings: &'a BTreeMap<SourceId, &'a Anchors>,
    files: Files<'a>,
    /// How many headings were not found for links of this text.
    lost: usize,
}

/// The most headings of one text for which a similar name is looked up, which is slow: so many complaints of both kinds are shown.
const MOST_LOOKED_UP: usize = 2 * MOST_OF_A_KIND;

impl LinkChecker<'_> {
    fn text(
        &mut self,
        text: &Text,
        links: &mut BTreeMap<Lead, usize>,
        complaints: &mut Diagnostics,
    ) {
        let Text { body, outline, near, .. } = text;
        self.lost = 0;
        let mut refused: Vec<(String, Span)> = Vec::new();
        for (address, span) in &outline.links {
            let (lead, complaint) = match near_claim::of_address(address) {
                Some(near) if !self.leads_to_a_file(*body, address) => {
                    (Lead::Refused, Some(near_claim::complaint(&near, *span, self.sources)))
                }
                _ => self.link(address, *span, outline, &mut refused),
            };
            count(lead, 1, links);
            complaints.extend(complaint);
        }
        for one in &outline.unread {
            let span =
                Span::new(body.source, body.start + one.place.start, body.start + one.place.end);
            if let Some(complaint) = unread::complaint(one, &mut self.files, span, self.sources) {
                count(Lead::Nowhere, usize::from(unread::is_link(one)), links);
                complaints.push(complaint.at(span, ""));
            }
        }
        for (near, span) in near {
            complaints.push(near_claim::complaint(near, *span, self.sources));
        }
        schemes(&refused, self.sources, complaints);
    }

    /// Counts a heading that was not found; returns whether to look for one of a similar name.
    fn loses_a_heading(&mut self) -> bool {
        self.lost += 1;
        self.lost <= MOST_LOOKED_UP
    }

    fn leads_to_a_file(&self, body: Span, address: &str) -> bool {
        let beside = || beside(self.edition, self.sources, body.source, address);
        way(address) == Way::Beside
            && !matches!(beside(), Beside::Missing(_) | Beside::Outside | Beside::Absolute(_))
    }

    fn link(
        &mut self,
        address: &str,
        span: Span,
        outline: &Outline,
        refused: &mut Vec<(String, Span)>,
    ) -> (Lead, Option<Diagnostic>) {
        let nowhere = |complaint: Diagnostic| (Lead::Nowhere, Some(complaint.at(span, "")));
        match way(address) {
            Way::Abroad | Way::Finding => (Lead::Somewhere, None),
            Way::Scheme(_) | Way::Disk => {
                refused.push((address.to_owned(), span));
                (Lead::Refused, None)
            }
            Way::Host => nowhere(nowhere::no_scheme(address, address.trim_start_matches('/'))),
            Way::Dead => nowhere(nowhere::dead(address)),
            Way::Empty => nowhere(nowhere::empty()),
            Way::Heading => {
                let (_, fragment) = address.split_once('#').unwrap_or_default();
                let wanted = anchor(fragment).unwrap_or_default();
                match outline.anchors.find(&wanted) {
                    Some(_) => (Lead::Somewhere, None),
                    None if is_top(&wanted) => (Lead::Somewhere, None),
                    None => {
                        let near = self.loses_a_heading();
                        nowhere(nowhere::heading(address, &wanted, &outline.anchors, near))
                    }
                }
            }
            Way::Beside => {
                self.beside(address, span.source).map_or((Lead::Somewhere, None), nowhere)
            }
        }
    }

    fn beside(&mut self, address: &str, from: SourceId) -> Option<Diagnostic> {
        let found = beside(self.edition, self.sources, from, address);
        let (page, heading) = match &found {
            Beside::Copied(_) => return None,
            Beside::Incident(incident, heading) => (incident.source, heading),
            Beside::Claim(claim, heading) => (claim.source, heading),
            _ => return Some(self.files.complaint(address, from, &found, self.sources)),
        };
        let anchors = *self.headings.get(&page)?;
        let wanted = heading.as_ref()?;
        match anchors.find(wanted) {
            Some(id) if id == wanted => None,
            _ => {
                let near = self.loses_a_heading();
                Some(nowhere::heading_there(address, wanted, anchors, near))
            }
        }
    }
}

/// Complains once per line about links to what no page may open.
fn schemes(refused: &[(String, Span)], sources: &Sources, complaints: &mut Diagnostics) {
    let goes_on = |pair: &[(String, Span)]| {
        let (from, to) = (pair[0].1, pair[1].1);
        let between = &sources.get(from.source).text[from.start..to.start.max(from.start)];
        !between.contains('\n')
    };
    let mut rest = refused;
    while let [(address, span), behind @ ..] = rest {
        let count = rest.windows(2).take_while(|pair| goes_on(pair)).count();
        let mut all: Vec<&str> = rest[..=count].iter().map(|(one, _)| one.as_str()).collect();
        all.dedup();
        complaints.push(nowhere::refused(address, &each_of(&all), all.len()).at(*span, ""));
        rest = &behind[count..];
    }
}

fn each_of(addresses: &[&str]) -> String {
    let mut schemes: Vec<String> = addresses.iter().map(|one| nowhere::scheme(one)).collect();
    schemes.dedup();
    each(&schemes)
}
