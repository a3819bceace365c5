//! Complaints about links that lead nowhere, or where no page may lead.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, did_you_mean, near, short};
use crate::markdown::outline::{is_on_disk, way};
use crate::markdown::{Anchors, Way};
use crate::model::Beside;
use crate::source::address::{decoded, is_host, resolved};
use crate::source::{SourceId, Sources, about::is_about, is_hidden};

/// The most missing files for which a similar name is looked up, which is slow.
const MOST_LOOKED_UP: usize = 50;

const COPY: &str = "link a copy that readers can open, as `https://...`";

const SHARE: &str = "put the file where everyone can open it, and link it as `https://...`";

fn complaint(message: String) -> Diagnostic {
    Diagnostic::warning("link-nowhere", message).note("its words stay, without the link")
}

/// Complains that a link has no address.
pub fn empty() -> Diagnostic {
    complaint("this link has no address".to_owned())
        .hint("write the address between the parentheses, or remove the brackets")
}

/// Complains about a web address without a site, or a mail address without a mailbox.
pub fn dead(address: &str) -> Diagnostic {
    let (scheme, behind) = address.split_once(':').unwrap_or_default();
    let behind = behind.trim_start_matches('/');
    let (message, slashes) = match scheme.eq_ignore_ascii_case("mailto") {
        true => (format!("`{}` names nobody", short(address)), ""),
        false => (format!("`{}` leads to no site", short(address)), "//"),
    };
    let complaint = complaint(message).alike("an address of the web that names no site");
    match is_host(behind.split(['/', '?', '#']).next().unwrap_or_default()) {
        true => complaint.hint(format!("write `{scheme}:{slashes}{behind}`")),
        false => complaint.hint(format!(
            "write the whole address, as in `{scheme}:{}`",
            if slashes.is_empty() { "team@wiki.example" } else { "//wiki.example/page" }
        )),
    }
}

/// Complains about a host without a scheme.
pub fn no_scheme(address: &str, host: &str) -> Diagnostic {
    complaint(format!("`{}` does not say that it is on the web", short(address)))
        .alike("an address on the web without its scheme")
        .hint(format!("write `https://{host}`"))
}

/// Complains about a link to a heading that its own text does not have; `near` says whether to look for one of a similar name.
pub fn heading(address: &str, wanted: &str, anchors: &Anchors, near: bool) -> Diagnostic {
    let message = format!("no heading of this text is called `{}`", short(address));
    named(complaint(message).alike("a heading of the same text"), "", wanted, anchors, near)
}

/// Complains about a link to a heading that another text does not have, although it has a page; `near` as for [`heading`].
pub fn heading_there(address: &str, wanted: &str, anchors: &Anchors, near: bool) -> Diagnostic {
    let (file, _) = address.split_once('#').unwrap_or((address, ""));
    let message = format!("`{}` has no heading that is called `#{wanted}`", short(file));
    let complaint = Diagnostic::warning("link-nowhere", message)
        .alike("a heading of another text")
        .note("the link leads to the beginning of that page");
    named(complaint, file, wanted, anchors, near)
}

fn named(
    complaint: Diagnostic,
    file: &str,
    wanted: &str,
    anchors: &Anchors,
    looks: bool,
) -> Diagnostic {
    let similar = || if looks { near(wanted, anchors.iter()).first().copied() } else { None };
    if let Some(first) = anchors.find(wanted).or_else(similar) {
        return complaint.hint(format!("did you mean `{file}#{first}`?"));
    }
    let all: Vec<String> = anchors.iter().take(8).map(|id| format!("`{file}#{id}`")).collect();
    match all.is_empty() {
        true => complaint.hint("it has no headings: remove the `#` and everything after it"),
        false => complaint.hint(format!("its headings are {}", all.join(", "))),
    }
}

/// Complains about the addresses on one line that no page may lead to.
pub fn refused(address: &str, schemes: &str, count: usize) -> Diagnostic {
    let unseen = unseen(address);
    let message = match (way(address), count) {
        (Way::Scheme(_), 1) if let Some((c, plain)) = &unseen => {
            let code = format!("`U+{:04X}`", u32::from(*c));
            let what = match c {
                '\u{a0}' | '\u{202f}' => format!("a no-break space, {code},"),
                _ => format!("{code}, which is invisible,"),
            };
            format!("{what} stands in the address `{}`", short(plain))
        }
        (Way::Disk, 1) => format!("`{}` is a place on one computer only", short(address)),
        (_, 1) => format!("no page leads to {schemes}"),
        _ => format!("no page leads to {schemes}, as {count} links of this line would"),
    };
    let complaint = Diagnostic::warning("link-refused", message)
        .note("the words stay, without the link")
        .alike(format!("links to {schemes}"));
    match way(address) {
        Way::Disk if address.contains(".md") && !is_on_disk(address) => complaint
            .alike("a path with backslashes")
            .hint(format!("write the path with `/`: `{}`", address.replace('\\', "/"))),
        Way::Disk => complaint.alike("a place on one computer").hint(SHARE),
        Way::Scheme(scheme) if scheme == "file" => complaint.hint(SHARE),
        Way::Scheme(_) if let Some((_, plain)) = unseen => {
            complaint.hint(format!("type it again: `{plain}`"))
        }
        Way::Scheme(scheme) => {
            let meant = near(&scheme, ["https", "http", "mailto"]);
            let behind = address.split_once(':').map_or("", |(_, behind)| behind);
            match meant.first() {
                Some(first) => complaint.hint(format!("did you mean `{first}:{behind}`?")),
                None => complaint.hint("links begin with `https://`, `http://` or `mailto:`, or name a file of this folder"),
            }
        }
        _ => complaint,
    }
}

/// Returns an invisible character in a web or mail address, and the address without such characters.
fn unseen(address: &str) -> Option<(char, String)> {
    let strange = |c: &char| c.is_control() || (c.is_whitespace() && *c != ' ') || is_hidden(*c);
    let first = address.chars().find(strange)?;
    let plain: String = address.chars().filter(|c| !strange(c)).collect();
    (way(&plain) == Way::Abroad).then_some((first, plain))
}

/// Returns the scheme of an address that no page leads to.
pub fn scheme(address: &str) -> String {
    match way(address) {
        Way::Scheme(scheme) => format!("{scheme}:"),
        _ => short(address),
    }
}

/// The files of the folder by name, collected when first needed.
#[derive(Default)]
pub struct Files<'a> {
    by_name: Option<BTreeMap<String, Vec<&'a str>>>,
    looked_up: usize,
}

impl<'a> Files<'a> {
    /// Explains why a relative address leads nowhere.
    pub fn complaint(
        &mut self,
        address: &str,
        from: SourceId,
        found: &Beside<'_>,
        sources: &'a Sources,
    ) -> Diagnostic {
        let of =
            |kind: &str, what: &str| complaint(format!("`{}` {what}", short(address))).alike(kind);
        match found {
            Beside::Unpublished(path) if !path.ends_with(".md") => {
                of("a file that is not published", "is not published")
                    .note(format!("`{path}` is in the report folder and in no page"))
                    .hint("say in words what it shows, or link a copy that readers can open, as `https://...`")
            }
            Beside::Unpublished(path) if is_about(path) => {
                of("a file that speaks about its folder", "has no page")
                    .note("such a file is passed over: it speaks about its folder")
                    .hint("say in words what it says, or link a copy that readers can open, as `https://...`")
            }
            Beside::Unpublished(path) if path.starts_with("incidents/") => {
                of("a write-up without a page", "has no page")
                    .hint("held back? then remove the link until it is published")
                    .hint("or mend the mistake for which it is not read")
            }
            Beside::Unpublished(_) => of("a file without a page", "has no page of its own")
                .hint("only write-ups and claims have pages: link one of these, or remove the link"),
            Beside::Folder(_) => {
                of("a folder", "is a folder, and has no page").hint("link one file of it")
            }
            Beside::Outside => {
                of("a path out of the report folder", "leads out of the report folder").hint(COPY)
            }
            Beside::Absolute(path) => self.absolute(address, path, from, sources),
            _ => self.missing(address, from, sources),
        }
    }

    fn absolute(
        &mut self,
        address: &str,
        path: &str,
        from: SourceId,
        sources: &'a Sources,
    ) -> Diagnostic {
        let message = format!("`{}` begins with `/`, and so leads nowhere here", short(address));
        let complaint = complaint(message).alike("a path that begins with `/`");
        let fragment = address.find('#').map_or("", |at| &address[at..]);
        let path = path.trim_start_matches('/');
        match sources.find(path) {
            Some(_) => {
                let way = relative(&sources.get(from).path, path);
                complaint.hint(format!("write `{way}{fragment}`"))
            }
            None => complaint
                .hint_if(self.meant(path, from, sources))
                .hint("a path starts from the file that it is in: `other.md` is beside it, `../` one folder above"),
        }
    }

    fn missing(&mut self, address: &str, from: SourceId, sources: &'a Sources) -> Diagnostic {
        let (path, _) = address.split_once('#').unwrap_or((address, ""));
        let host = path.split(['/', '?']).next().unwrap_or_default();
        if host.contains('@') && is_host(host.rsplit('@').next().unwrap_or_default()) {
            return complaint(format!(
                "`{}` does not say that it is an address of mail",
                short(address)
            ))
            .alike("an address of mail without its scheme")
            .hint(format!("write `mailto:{address}`"));
        }
        if let Some(host) = broken_scheme(address) {
            return no_scheme(address, host);
        }
        if is_host(host) {
            return no_scheme(address, address);
        }
        let whole = resolved(&sources.get(from).path, &decoded(path)).unwrap_or_default();
        let beyond = whole.split_once('/').is_some_and(|(folder, _)| !sources.has_folder(folder));
        if beyond {
            let message = format!("`{}` lies in no folder that is read", short(path));
            let complaint = complaint(message)
                .alike("a file in another folder")
                .note("the path starts from the file that it is in");
            let meant = self.meant(path, from, sources);
            return complaint.hint(meant.unwrap_or_else(|| COPY.to_owned()));
        }
        let complaint = complaint(format!("there is no file `{}`", short(path)))
            .alike("a file that is not there");
        let usual = "the path starts from the file that it is in: correct it, or remove the link";
        complaint.hint(self.meant(path, from, sources).unwrap_or_else(|| usual.to_owned()))
    }

    /// Returns the path to the only file of a name, with or without its extension.
    pub fn of_name(&mut self, name: &str, from: SourceId, sources: &'a Sources) -> Option<String> {
        let by_name = self.by_name.get_or_insert_with(|| by_name(sources));
        let name = name.rsplit('/').next().unwrap_or_default().to_lowercase();
        let with_ending = format!("{name}.md");
        match by_name.get(&name).or_else(|| by_name.get(&with_ending))?[..] {
            [only] => Some(relative(&sources.get(from).path, only)),
            _ => None,
        }
    }

    /// Suggests the file that may have been meant: one of the same name elsewhere, or of a similar name.
    fn meant(&mut self, path: &str, from: SourceId, sources: &'a Sources) -> Option<String> {
        let here = sources.get(from).path.as_str();
        let by_name = self.by_name.get_or_insert_with(|| by_name(sources));
        let path = decoded(path);
        let name = path.rsplit('/').next().unwrap_or_default().to_lowercase();
        let stem = [".html", ".htm"].iter().find_map(|end| name.strip_suffix(end));
        let with_ending = format!("{}.md", stem.unwrap_or(&name));
        if let Some([only]) =
            by_name.get(&name).or_else(|| by_name.get(&with_ending)).map(Vec::as_slice)
        {
            return Some(format!("did you mean `{}`?", relative(here, only)));
        }
        self.looked_up += 1;
        if self.looked_up > MOST_LOOKED_UP {
            return None;
        }
        let whole = resolved(here, &path)?;
        let folder = whole.rsplit_once('/').map_or("", |(folder, _)| folder);
        let there: Vec<String> = by_name
            .values()
            .flatten()
            .filter(|one| one.rsplit_once('/').map_or("", |(folder, _)| folder) == folder)
            .map(|one| relative(here, one))
            .collect();
        did_you_mean(&path, there.iter().map(String::as_str))
    }
}

fn by_name(sources: &Sources) -> BTreeMap<String, Vec<&str>> {
    let mut by_name: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (_, source) in sources.iter().filter(|(_, one)| one.path.ends_with(".md")) {
        let name = source.path.rsplit('/').next().unwrap_or_default();
        by_name.entry(name.to_lowercase()).or_default().push(&source.path);
    }
    by_name
}

/// Returns the relative path from one file to another.
pub fn relative(from: &str, to: &str) -> String {
    let mut here: Vec<&str> = from.split('/').collect();
    here.pop();
    let there: Vec<&str> = to.split('/').collect();
    let same = here.iter().zip(&there).take_while(|(one, other)| one == other).count();
    let up = "../".repeat(here.len() - same);
    format!("{up}{}", there[same..].join("/"))
}

/// Returns the host of an address whose scheme lacks its colon, such as `https//a.example`.
fn broken_scheme(address: &str) -> Option<&str> {
    let rest = ["https", "http"].iter().find_map(|scheme| address.strip_prefix(scheme))?;
    let host = rest.trim_start_matches(['/', ';']);
    (rest.starts_with(['/', ';']) && host.contains('.')).then_some(host)
}
