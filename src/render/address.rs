//! Addresses inside the site; every link names its file, so that the site works from disk.

use std::collections::{BTreeMap, BTreeSet};

use crate::escape;
use crate::site::is_device;

/// Returns the address of an incident's page.
pub fn incident(root: &str, id: &str) -> String {
    format!("{root}incidents/{id}/index.html")
}

/// Returns the address of a finding's or hypothesis's page.
pub fn finding(root: &str, id: &str) -> String {
    format!("{root}findings/{id}/index.html")
}

/// Returns the address of the table behind a finding or a hypothesis.
pub fn finding_data(root: &str, id: &str) -> String {
    format!("{root}findings/{id}/data.csv")
}

/// Returns the address of an award in the yearbook.
pub fn award(root: &str, id: &str) -> String {
    format!("{root}yearbook/index.html#{id}")
}

/// Returns the address of the archive, filtered by these keys and values.
pub fn archive(root: &str, query: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        query.iter().map(|(key, value)| format!("{key}={}", escape::step(value))).collect();
    let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
    format!("{root}incidents/index.html{query}")
}

/// The addresses of the services; each has a page of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Services(BTreeMap<String, String>);

/// The longest name of a folder that a service gets, in bytes.
const LONGEST_NAME: usize = 80;

impl Services {
    /// Gives every service an address of its own, in the order of their names.
    ///
    /// A service with the name of a Windows device gets a number too, so that the site can be copied to Windows.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Services {
        let names: BTreeSet<&str> = names.into_iter().collect();
        let mut taken = BTreeSet::new();
        let named = names.into_iter().map(|name| {
            let plain = folder(name);
            let numbered = (2..).map(|n| format!("-{n}")).map(|end| {
                let kept = plain.len().min(LONGEST_NAME - end.len());
                format!("{}{end}", &plain[..kept])
            });
            let free = std::iter::once(plain.clone())
                .chain(numbered)
                .find(|address| !taken.contains(address) && !is_device(address))
                .expect("the numbers do not end");
            taken.insert(free.clone());
            (name.to_owned(), free)
        });
        Services(named.collect())
    }

    /// Returns all services, ordered by name.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Returns the address of a service's page.
    pub fn page(&self, root: &str, name: &str) -> String {
        let folder = self.0.get(name).map_or("", String::as_str);
        format!("{root}services/{folder}/index.html")
    }
}

/// Makes a name safe for a folder: lower case, with one `-` for every run of other characters.
pub fn folder(name: &str) -> String {
    let mut safe = String::new();
    for c in name.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => safe.push(c),
            _ if safe.ends_with('-') => {}
            _ => safe.push('-'),
        }
    }
    safe.truncate(LONGEST_NAME);
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_archive_is_asked_for_is_escaped() {
        let address = archive("../", &[("service", "a & b")]);
        assert_eq!(address, "../incidents/index.html?service=a%20%26%20b");
    }

    #[test]
    fn services_that_look_alike_get_numbers_in_the_order_of_their_names() {
        let services = Services::new(["api", "API", "api-2", "a/p i", "\u{fc}ber"]);
        let pages: Vec<String> = services.names().map(|name| services.page("", name)).collect();
        let expected = ["api", "a-p-i", "api-2", "api-2-2", "-ber"];
        assert_eq!(pages, expected.map(|name| format!("services/{name}/index.html")));
    }

    #[test]
    fn no_service_gets_a_folder_that_windows_keeps_for_a_device() {
        let services = Services::new(["con", "con-2", "Com1", "NUL", "lpt0", "aux.txt"]);
        let page = |name: &str| services.page("", name);
        for (name, folder) in [
            ("con", "con-2"),
            ("con-2", "con-2-2"),
            ("Com1", "com1-2"),
            ("NUL", "nul-2"),
            ("lpt0", "lpt0"),
            ("aux.txt", "aux-txt"),
        ] {
            assert_eq!(page(name), format!("services/{folder}/index.html"));
        }
    }

    #[test]
    fn a_long_service_keeps_to_its_eighty_characters_with_its_number_too() {
        let long = "x".repeat(100);
        let longer = "x".repeat(101);
        let services = Services::new([long.as_str(), longer.as_str()]);
        let length = |name: &str| services.page("", name).len() - "services//index.html".len();
        assert_eq!((length(&long), length(&longer)), (80, 80));
        assert_ne!(services.page("", &long), services.page("", &longer));
    }
}
