//! Addresses in texts: relative paths, fragments, and percent-encoded bytes.

/// Endings of files: a name that ends so is no host.
const FILES: &str = "md markdown txt html htm pdf png jpg jpeg gif svg webp csv json yaml yml toml log doc docx xls xlsx \
     ppt pptx odt ods py rs sh go js ts rb java sql conf ini xml zip gz tar mp4 mov eml drawio";

/// Returns the anchor that the fragment of an address names, decoded and in lower case; `None` where it is empty.
///
/// # Example
/// ```
/// use incident_wrapped::source::address::anchor;
/// assert_eq!(anchor("St%C3%B6rung-1").as_deref(), Some("störung-1"));
/// assert_eq!(anchor(""), None);
/// ```
pub fn anchor(fragment: &str) -> Option<String> {
    (!fragment.is_empty()).then(|| decoded(fragment).to_lowercase())
}

/// Resolves a relative path in a file; `None` where it leaves the report folder.
pub fn resolved(from: &str, path: &str) -> Option<String> {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            name => steps.push(name),
        }
    }
    Some(steps.join("/"))
}

/// Decodes the percent-encoded bytes of an address; returns it unchanged where they are not UTF-8.
pub fn decoded(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, behind @ ..] = rest {
        let code = behind.get(..2).filter(|_| *first == b'%');
        let code = code.filter(|code| code.iter().all(u8::is_ascii_hexdigit));
        let code = code.and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

/// Returns whether a name is a host's rather than a file's.
pub fn is_host(name: &str) -> bool {
    let name = name.split(':').next().unwrap_or_default();
    let Some((head, ending)) = name.rsplit_once('.') else { return false };
    let letters = ending.len() > 1 && ending.chars().all(|c| c.is_ascii_alphabetic());
    let plain = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    let file = FILES.split_whitespace().any(|one| one.eq_ignore_ascii_case(ending));
    name.starts_with("www.")
        || (letters
            && !file
            && !head.is_empty()
            && !head.starts_with('.')
            && head.chars().all(plain))
}
