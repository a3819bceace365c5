//! What keeps a file back here, and what keeps it back elsewhere: nobody may find on a page what they held back.

use crate::diagnostic::{Diagnostic, cut};
use crate::model::keys::format::Format;
use crate::parse::fields::Reader;
use crate::parse::squash::{is_no, is_yes, squash};
use crate::parse::tree::{Entry, Fields, Node, Shape};
use crate::parse::typed::scalar;

/// Keys that hold a file back where they say no.
const OPEN: &str = "dgpublish ispublic ispublished isvisible listed online public publiclyvisible publicvisible \
         publish publishable published showonsite sichtbar veröffentlichen veröffentlicht visible \
         visibletopublic wrapped öffentlich";

/// Keys that hold a file back where they say yes.
const CLOSED: &str = "companyconfidential confidential donotpublish donotshare dontpublish draft embargo embargoed \
         entwurf exclude excluded geheim hidden hide intern internal internalonly isconfidential isdraft \
         ishidden isinternal isprivate isrestricted neverpublish nopublish notforpublication privat \
         private redacted restricted secret sensitive unlisted unpublished unveröffentlicht vertraulich \
         wip withheld workinprogress";

/// Keys that say how far a text has come.
const STAGES: &str = "docstatus documentstatus pagestatus phase postmortemstatus poststatus publication \
         publicationstate publicationstatus publishing publishingstatus publishstatus reviewstatus \
         reportstatus stage state status type workflow";

/// Words that say of a stage, wherever they stand in it, that the text is not out yet.
const UNFINISHED: &str =
    "draft drafting drafted embargoed entwurf unpublished unveröffentlicht wip";

/// Keys that say who may see a text.
const AUDIENCES: &str = "access accesscontrol accesslevel audience classification confidentiality confidentialitylevel \
         dataclassification distribution informationclassification privacy privacylevel publicity \
         securitylevel sensitivity sensitivitylevel sharing sharinglevel sichtbarkeit tlp \
         trafficlightprotocol vertraulichkeit viewers visibility visibilitylevel";

/// What such a key says where not everybody may.
const FEW: &str = "amber amberstrict closed companyconfidential confidential donotpublish embargoed employees \
         employeesonly geheim hidden highlyconfidential intern internal internalonly internaluse \
         internaluseonly limited members membersonly needtoknow nobody none nonpublic noone notpublic \
         onlyme privat private red restricted secret sensitive staff staffonly strictlyconfidential team \
         teamonly tlpamber tlpamberstrict tlpred topsecret unlisted vertraulich";

/// Of these, what a stage says too.
const FEW_OF_A_STAGE: &str = "confidential donotpublish hidden notforpublication notpublished privat private restricted secret \
         unlisted vertraulich workinprogress";

/// Maps that other tools keep such keys in.
const AROUND: &str =
    "access build doc document frontmatter meta metadata page post privacy publication publishing";

/// Returns whether a file says `draft: true`.
pub fn is_draft(fields: &mut Reader) -> bool {
    fields.truth("draft") == Some(true)
}

/// Complains where a value holds the file back elsewhere, and would not here; `draft` either way settles it.
pub fn elsewhere(fields: &mut Reader, format: Format) {
    if fields.entry("draft").is_some() {
        return;
    }
    let inside = fields.fields.entries.iter().flat_map(around);
    let top = fields
        .fields
        .entries
        .iter()
        .map(|entry| (String::new(), entry));
    let known = |entry: &Entry| format.key(&entry.key).is_some();
    let found = top.filter(|(_, entry)| !known(entry)).chain(inside);
    let mut found = found.filter(|(before, entry)| {
        let never_made = ["render", "list"].contains(&squash(&entry.key).as_str())
            && words(&entry.value).into_iter().any(is_no);
        holds(entry) || (!before.is_empty() && never_made)
    });
    if let Some((before, entry)) = found.next() {
        fields
            .told
            .push(complaint(&format!("{before}{}", entry.key), entry, format));
    }
}

/// Returns the keys of a map that other tools keep such keys in.
fn around(entry: &Entry) -> Vec<(String, &Entry)> {
    let inner: &Fields = match &entry.value.shape {
        Shape::Map(inner) if has(AROUND, squash(&entry.key).as_str()) => inner,
        _ => return Vec::new(),
    };
    let named = inner.entries.iter();
    named.map(|one| (format!("{}.", entry.key), one)).collect()
}

fn holds(entry: &Entry) -> bool {
    let key = squash(&entry.key);
    let key = key.as_str();
    let says = |test: &dyn Fn(&str) -> bool| words(&entry.value).into_iter().any(test);
    let is_few = |word: &str| has(FEW, squash(word).as_str());
    (has(OPEN, key) && says(&is_no))
        || (has(CLOSED, key) && says(&is_yes))
        || (key.starts_with("embargo") && says(&|word| !is_no(word)))
        || (has(STAGES, key) && says(&is_unfinished))
        || (has(AUDIENCES, key) && says(&|word| is_few(word) || is_unfinished(word)))
}

fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|one| one == word)
}

fn is_unfinished(text: &str) -> bool {
    let whole = squash(text);
    let mut words = text.split(|c: char| !c.is_alphanumeric()).map(squash);
    has(FEW_OF_A_STAGE, whole.as_str()) || words.any(|one| has(UNFINISHED, one.as_str()))
}

/// Returns the words behind a key: its text, or those of its list.
fn words(node: &Node) -> Vec<&str> {
    match &node.shape {
        Shape::List(items) => items.iter().filter_map(scalar).collect(),
        _ => scalar(node)
            .into_iter()
            .filter(|_| !node.is_null())
            .collect(),
    }
}

fn complaint(name: &str, entry: &Entry, format: Format) -> Diagnostic {
    let written = cut(&words(&entry.value).join(", "), 40);
    let what = format.name();
    Diagnostic::error(
        "held-back-elsewhere",
        format!("`{name}: {written}` is not read here, and this {what} would be published"),
    )
    .alike(format!("{name} holds back elsewhere"))
    .at(entry.place(), "")
    .hint("to hold it back, write `draft: true`")
    .hint("to publish it all the same, write `draft: false` beside it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_holds_back_where_a_word_of_it_says_so() {
        for text in ["draft", "Draft (v2)", "WIP", "work in progress", "Private"] {
            assert!(is_unfinished(text), "{text}");
        }
        for text in [
            "in-review",
            "open",
            "resolved",
            "final",
            "published",
            "overdraft limit",
        ] {
            assert!(!is_unfinished(text), "{text}");
        }
    }
}
