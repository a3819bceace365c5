//! Texts as YAML values.

/// Returns a text as a YAML value, in quotes where it could be read as something else.
pub(super) fn quoted(text: &str) -> String {
    let text = text.trim();
    let is_word = |c: char| c.is_alphanumeric() || " -_.,()/'".contains(c);
    let begins = text.starts_with(|c: char| c.is_alphabetic());
    let means_more = ["true", "false", "null", "yes", "no", "on", "off"];
    let is_plain = begins && text.chars().all(is_word);
    match is_plain && !means_more.contains(&text.to_lowercase().as_str()) {
        true => text.to_owned(),
        // Every text in JSON's quotes is the same text in YAML's double quotes.
        false => serde_json::to_string(text).unwrap_or_default(),
    }
}

/// Returns an id as a YAML value; `null` would be none.
pub(super) fn id(id: &str) -> String {
    if id.starts_with(char::is_alphabetic) { quoted(id) } else { id.to_owned() }
}

/// What stands where somebody still has to write; `check` warns of it.
const TO_DO: &str = "TODO";

/// Returns a text as a YAML value; where it is empty, what says that it is still to be written.
pub(super) fn or_to_do(text: &str) -> String {
    quoted(if text.trim().is_empty() { TO_DO } else { text })
}

/// Returns texts as a YAML list on one line.
pub(super) fn list(texts: &[String]) -> String {
    let items: Vec<String> = texts
        .iter()
        .map(|text| match quoted(text) {
            one if one.contains(',') && !one.starts_with('"') => format!("\"{one}\""),
            one => one,
        })
        .collect();
    format!("[{}]", items.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_yaml_could_read_as_something_else_stands_in_quotes() {
        assert_eq!(quoted("Cold cache, after a restart"), "Cold cache, after a restart");
        for (text, expected) in [
            ("no", "\"no\""),
            ("404 for everybody", "\"404 for everybody\""),
            ("[P1] down: all", "\"[P1] down: all\""),
            ("\"quoted\" \\ #1", "\"\\\"quoted\\\" \\\\ #1\""),
        ] {
            assert_eq!(quoted(text), expected);
        }
        assert_eq!(list(&["a, b".to_owned(), "alert".to_owned()]), "[\"a, b\", alert]");
    }
}
