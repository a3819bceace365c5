//! Ids that are valid in a write-up, made of a tracker's keys.

/// The most characters of an id.
const LONGEST: usize = 80;

/// Returns a key as an id; `None` where nothing of it may stand in one, or it is too long.
///
/// Letters from a to z, digits, `.`, `_` and `-` stay; everything else becomes one `-`. Two keys that become one id are a
/// clash, which is told.
///
/// # Example
/// `acme/web#12` becomes `acme-web-12`.
pub fn id(key: &str) -> Option<String> {
    let mut id = String::new();
    for c in key.trim().chars() {
        match c.is_ascii_alphanumeric() || "._-".contains(c) {
            true => id.push(c),
            false if id.ends_with('-') => {}
            false => id.push('-'),
        }
    }
    let id = id.trim_matches(['-', '.']);
    (!id.is_empty() && id.len() <= LONGEST).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_becomes_an_id_or_nothing() {
        for (key, wanted) in [
            ("OPS-1", Some("OPS-1")),
            (" acme/web#12 ", Some("acme-web-12")),
            ("<id>", Some("id")),
            ("#", None),
        ] {
            assert_eq!(id(key).as_deref(), wanted, "{key}");
        }
        assert_eq!(id(&"a".repeat(81)), None);
    }
}
