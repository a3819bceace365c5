//! What keeps a file back here, and what keeps it back elsewhere: nobody may find on a page what they held back.

use crate::diagnostic::{Diagnostic, cut, near};
use crate::model::keys::format::Format;
use crate::parse::fields::Reader;
use crate::parse::tree::{Entry, Node, Shape};
use crate::parse::truth::{is_no, is_yes};
use crate::parse::typed::scalar;
use crate::source::text::{has, squash};

/// Keys that hold a file back where they say no, or not yet.
const OPEN: &str = "approved dgpublish finalised finalized include included includeinreport inreport ispublic \
         ispublished isvisible listed online public publiclyvisible publicvisible publish publishable \
         published publishing ready render share shareable shared showonsite sichtbar veröffentlichen \
         veröffentlicht visible visibletopublic wrapped öffentlich";

/// What such a key says where it means later.
const LATER: &str = "draft later never nope notready notyet onhold pending planned scheduled soon tba tbc tbd todo \
         unfinished wip";

/// Keys that hold a file back where they say yes.
const CLOSED: &str = "companyconfidential deleted donotpublish donotshare dontpublish draft eleventyexcludefromcollections \
         entwurf exclude excluded excludefromreport hidden hide ignore ignored intern internal \
         internalonly isconfidential isdraft ishidden isinternal isprivate isrestricted neverpublish \
         nopublish notforpublication notpublished notready omit omitted redacted removed skip skipped \
         unfinished unlisted unpublished unveröffentlicht wip withheld workinprogress";

/// Keys that hold a file back whatever they say, unless it is no: `confidential: high`.
const FIRM: &str = "attorneyclientprivilege confidential embargo embargoed embargoeduntil embargountil geheim legalhold \
         legalprivilege password passwordprotected passwort privat private privileged protected \
         restricted secret sensitive vertraulich";

/// Keys that say how far a text has come.
const STAGES: &str = "articlestatus docstatus documentstatus pagestatus phase postmortemstatus poststatus publication \
         publicationstate publicationstatus publishingstatus publishstatus reportstatus reviewstatus scope \
         stage state status type workflow writeupstatus";

/// Of these, those that speak of the text alone: an incident may be in progress, and its text be finished.
const STAGES_OF_A_TEXT: &str = "articlestatus docstatus documentstatus pagestatus postmortemstatus poststatus publication \
         publicationstate publicationstatus publishingstatus publishstatus reportstatus reviewstatus \
         writeupstatus";

/// What such a stage says of a text that is not out yet.
const UNDER_WAY: &str =
    "inprogress inreview notstarted onhold pending pendingreview review todo waiting";

/// Words that say of a stage, wherever they stand in it, that the text is not out yet.
const UNFINISHED: &str =
    "draft drafting drafted embargoed entwurf unfinished unpublished unveröffentlicht wip";

/// Keys that say who may see a text.
const AUDIENCES: &str = "access accesscontrol accesslevel audience classification confidentiality confidentialitylevel \
         dataclassification distribution informationclassification privacy privacylevel publicity \
         securitylevel sensitivity sensitivitylevel sharing sharinglevel sichtbarkeit tlp \
         trafficlightprotocol vertraulichkeit viewers visibility visibilitylevel";

/// What such a key says where not everybody may.
const FEW: &str = "admin admins amber amberstrict closed companyconfidential confidential donotpublish embargoed employees \
         employeesonly geheim hidden highlyconfidential intern internal internalonly internaluse \
         internaluseonly limited me members membersonly needtoknow nobody none nonpublic noone notpublic only \
         onlyme org organisation organization owner privat private red restricted secret self sensitive \
         staff staffonly strictlyconfidential team teamonly tlpamber tlpamberstrict tlpred topsecret \
         unlisted vertraulich";

/// What a key for how secret a text is says where it is so; of other keys it may be said of something else.
const SECRET: &str = "critical high severe strict stufe3 veryhigh yes";

/// Of these, what a stage says too.
const FEW_OF_A_STAGE: &str = "confidential donotpublish hidden internal internalonly notforpublication notpublished notready \
         privat private restricted secret unlisted vertraulich workinprogress";

/// Tags that hold a text back.
const TAGS: &str = "confidential donotpublish draft embargoed entwurf geheim notforpublication private secret \
         unpublished vertraulich wip";

/// Maps that other tools keep such keys in.
const AROUND: &str = "access acl attributes build config custom customfields doc document extra fields flags frontmatter \
         hugo jekyll meta metadata notion obsidian options page params permissions post privacy properties \
         publication publishing seo settings sharing site";

/// Returns whether a file says `draft: true`.
pub fn is_draft(fields: &mut Reader) -> bool {
    fields.truth("draft") == Some(true)
}

/// Complains where a value holds the file back elsewhere, and would not here; `draft` either way settles it.
pub fn elsewhere(fields: &mut Reader, format: Format) {
    if fields.entry("draft").is_some() {
        return;
    }
    let mut found = Vec::new();
    for entry in &fields.fields.entries {
        collect(entry, "", &mut found);
    }
    let ours = |entry: &Entry| format.key(&entry.key).is_some();
    let holds = |(path, entry): &&(String, &Entry)| {
        let top = !path.contains('.');
        match top && ours(entry) {
            true => entry.key == "tags" && says(entry, |word| has(TAGS, &squash(word))),
            false => holds(entry) || (!top && entry.key == "list" && says(entry, is_no)),
        }
    };
    if let Some((path, entry)) = found.iter().find(holds) {
        fields.told.push(complaint(path, entry, format));
    }
}

/// Adds a key with its path, and those of the maps that other tools keep such keys in.
fn collect<'a>(entry: &'a Entry, before: &str, found: &mut Vec<(String, &'a Entry)>) {
    let path = format!("{before}{}", entry.key);
    let inner: &[Entry] = match &entry.value.shape {
        Shape::Map(inner) if has(AROUND, &squash(&entry.key)) => &inner.entries,
        Shape::Map(_) | Shape::List(_) | Shape::Scalar { .. } => &[],
    };
    for one in inner {
        collect(one, &format!("{path}."), found);
    }
    found.push((path, entry));
}

fn holds(entry: &Entry) -> bool {
    let key = squash(&entry.key);
    let key = key.as_str();
    let is = |words: &'static str| move |word: &str| has(words, &squash(word));
    let secret = key.starts_with("sensitiv") || key.starts_with("confidential");
    (has(OPEN, key) && says(entry, |word| is_no(word) || is(LATER)(word)))
        || (says(entry, is_yes) && (has(CLOSED, key) || !near(key, ["draft"]).is_empty()))
        || (has(FIRM, key) && says(entry, |word| !is_no(word) && !word.is_empty()))
        || (has(STAGES, key) && says(entry, is_unfinished))
        || (has(STAGES_OF_A_TEXT, key) && says(entry, is(UNDER_WAY)))
        || (has(AUDIENCES, key) && says(entry, |word| is_few(word) || is_no(word)))
        || (secret && has(AUDIENCES, key) && says(entry, is(SECRET)))
}

fn says(entry: &Entry, test: impl Fn(&str) -> bool) -> bool {
    words(&entry.value).into_iter().any(test)
}

/// Returns whether not everybody may see a text, by a word of what is said of it: `team:core`, `legal only`.
fn is_few(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).map(squash);
    let denied = words.clone().any(|one| has("no non not un", &one));
    has(FEW, &squash(text)) || is_unfinished(text) || (!denied && words.any(|one| has(FEW, &one)))
}

fn is_unfinished(text: &str) -> bool {
    let whole = squash(text);
    let mut words = text.split(|c: char| !c.is_alphanumeric()).map(squash);
    has(FEW_OF_A_STAGE, whole.as_str()) || words.any(|one| has(UNFINISHED, one.as_str()))
}

/// Returns the words behind a key: its text, or those of its list or map.
fn words(node: &Node) -> Vec<&str> {
    match &node.shape {
        Shape::List(items) => items.iter().filter_map(scalar).collect(),
        Shape::Map(inner) => inner.entries.iter().filter_map(|one| scalar(&one.value)).collect(),
        Shape::Scalar { text, .. } if !node.is_null() => vec![text],
        Shape::Scalar { .. } => Vec::new(),
    }
}

fn complaint(name: &str, entry: &Entry, format: Format) -> Diagnostic {
    let what = format.name();
    let tag = words(&entry.value).into_iter().find(|word| has(TAGS, &squash(word)));
    let message = match tag.filter(|_| name == "tags") {
        Some(tag) => format!(
            "the tag `{}` holds nothing back, and this {what} would be published",
            cut(tag, 40)
        ),
        None => {
            let written = cut(&words(&entry.value).join(", "), 40);
            format!("`{name}: {written}` is not read here, and this {what} would be published")
        }
    };
    Diagnostic::error("held-back-elsewhere", message)
        .alike(format!("{name} holds back elsewhere"))
        .at(entry.place(), "")
        .hint("to hold it back, write `draft: true`")
        .hint("to publish it all the same, write `draft: false` beside it")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::parse::yaml;
    use crate::source::{SourceId, Span};

    /// Returns whether a line of a write-up holds it back elsewhere.
    fn is_told(line: &str) -> bool {
        let mut told = Diagnostics::new();
        let source = SourceId(0);
        let fields = yaml::parse(source, &format!("{line}\n"), 0, &mut told).unwrap();
        let start = Span::new(source, 0, 0);
        let mut reader = Reader::new(&fields, Format::WriteUp, start, &mut told);
        elsewhere(&mut reader, Format::WriteUp);
        told.errors() > 0
    }

    #[test]
    fn what_holds_back_elsewhere_is_told() {
        for line in [
            "published: false",
            "publish: later",
            "published: not yet",
            "render: never",
            "eleventyExcludeFromCollections: true",
            "confidential: high",
            "confidential: \"yes (HR)\"",
            "password: abc",
            "legal_hold: true",
            "sensitivity: high",
            "audience: legal only",
            "visibility: \"team:core\"",
            "visibility: 0",
            "postmortem_status: In Review",
            "status: not ready",
            "status: {value: draft}",
            "tags: [network, Draft]",
            "properties: {status: draft}",
            "notion: {properties: {private: true}}",
            "_build: {list: never}",
            "embargo: 2027-01-01",
            "drafts: true",
            "dr\u{430}ft: true",
        ] {
            assert!(is_told(line), "{line}");
        }
    }

    #[test]
    fn what_holds_nothing_back_is_left_alone() {
        for line in [
            "published: true",
            "published: 2025-04-01",
            "private: false",
            "confidential: no",
            "status: resolved",
            "status: in progress",
            "state: open",
            "type: security",
            "visibility: public",
            "classification: not confidential",
            "classification: high",
            "sensitivity: low",
            "hide: [navigation, toc]",
            "audience: everyone",
            "tags: [network, private-link]",
            "slack: {private: true}",
            "review: {held: true}",
            "share: true",
            "draft: false",
        ] {
            assert!(!is_told(line), "{line}");
        }
    }

    #[test]
    fn a_stage_holds_back_where_a_word_of_it_says_so() {
        for text in ["draft", "Draft (v2)", "WIP", "work in progress", "Private"] {
            assert!(is_unfinished(text), "{text}");
        }
        for text in ["in-review", "open", "resolved", "final", "published", "overdraft limit"] {
            assert!(!is_unfinished(text), "{text}");
        }
    }
}
