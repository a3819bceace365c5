//! The counts of `findings.json`: incidents, and the account of the folder.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Account, FileRole, Lead, Use};
use crate::render::report::Report;

/// How many incidents there are, and what became of the files, keys and links.
#[derive(Serialize)]
pub struct Counts {
    declared: usize,
    read: usize,
    confident: usize,
    near_misses: usize,
    account: AccountPart,
}

#[derive(Serialize)]
struct AccountPart {
    files: BTreeMap<&'static str, usize>,
    keys: BTreeMap<&'static str, usize>,
    links: BTreeMap<&'static str, usize>,
    waiting: usize,
    undated: usize,
}

impl AccountPart {
    fn of(account: &Account) -> AccountPart {
        let parts = FileRole::ALL.map(|part| (part.key(), account.count(part)));
        let all = [("all", account.all_files())];
        AccountPart {
            files: all.into_iter().chain(parts).collect(),
            keys: Use::ALL.map(|one| (one.key(), account.keys_of(one))).into(),
            links: Lead::ALL.map(|one| (one.key(), account.links_to(one))).into(),
            waiting: account.waiting.len(),
            undated: account.undated.len(),
        }
    }
}

impl Counts {
    /// Counts the incidents of a report, and its files, keys and links.
    pub fn of(report: &Report) -> Counts {
        let edition = &report.edition;
        Counts {
            declared: edition.declared().count(),
            read: edition.declared().filter(|one| one.confidence().is_some()).count(),
            confident: edition.declared().filter(|one| edition.confident(one).is_ok()).count(),
            near_misses: edition.near_misses().count(),
            account: AccountPart::of(&report.account),
        }
    }
}
