//! Addresses inside the site; every link names its file, so that the site works from disk.

/// Returns the address of an incident's page.
pub fn incident(root: &str, id: &str) -> String {
    format!("{root}incidents/{id}/index.html")
}

/// Returns the address of a finding's or hypothesis's page.
pub fn finding(root: &str, id: &str) -> String {
    format!("{root}findings/{id}/index.html")
}

/// Returns the address of an award in the yearbook.
pub fn award(root: &str, id: &str) -> String {
    format!("{root}yearbook/index.html#{id}")
}

/// Returns the address of the archive, filtered by these keys and values.
///
/// # Example
/// ```
/// use incident_wrapped::render::address;
/// assert_eq!(
///     address::archive("../", &[("service", "a & b")]),
///     "../incidents/index.html?service=a%20%26%20b"
/// );
/// ```
pub fn archive(root: &str, query: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = query
        .iter()
        .map(|(key, value)| format!("{key}={}", encode(value)))
        .collect();
    let query = if pairs.is_empty() {
        String::new()
    } else {
        format!("?{}", pairs.join("&"))
    };
    format!("{root}incidents/index.html{query}")
}

/// Encodes a path for a link, leaving its slashes.
pub fn encode_path(path: &str) -> String {
    path.split('/').map(encode).collect::<Vec<_>>().join("/")
}

/// Encodes every byte that may not stand in a query.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(byte as char);
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
