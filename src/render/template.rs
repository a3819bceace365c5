//! Fills a template; the only door to tera.

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use crate::diagnostic::Diagnostic;
use crate::theme::Theme;

/// Holds a theme's templates, ready to be filled.
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Reads every `.html` file of a theme; what `shared` holds is seen by all of them.
    ///
    /// # Errors
    /// The first mistake in a template, with its file and line.
    pub fn new(theme: &Theme, shared: &impl Serialize) -> Result<Templates, Diagnostic> {
        let mut tera = Tera::new();
        tera.register_filter("json_island", json_island);
        let mut templates = Vec::new();
        for (path, bytes) in theme.files().filter(|(path, _)| path.ends_with(".html")) {
            let text = std::str::from_utf8(bytes)
                .map_err(|_| complaint("a template has to be UTF-8").in_file(path, None))?;
            templates.push((path.to_owned(), text.to_owned()));
        }
        tera.add_raw_templates(templates)
            .map_err(|error| told(&error))?;
        let shared = Context::from_serialize(shared).map_err(|error| told(&error))?;
        tera.global_context().extend(shared);
        Ok(Templates { tera })
    }

    /// Fills one template with what `view` shows it.
    ///
    /// # Errors
    /// The mistake in the template, with its file and line and the names that exist.
    pub fn fill(&self, name: &str, view: &impl Serialize) -> Result<String, Diagnostic> {
        let context = Context::from_serialize(view).map_err(|error| told(&error))?;
        self.tera
            .render(name, &context)
            .map_err(|error| told(&error))
    }
}

/// Writes a value as JSON that cannot close the script element that it stands in.
fn json_island(value: &Value, _: Kwargs, _: &State) -> tera::TeraResult<Value> {
    let text = serde_json::to_string(value).map_err(tera::Error::message)?;
    Ok(Value::safe_string(&escape_json(&text)))
}

/// Escapes what HTML or JavaScript could take for markup or for the end of a line.
pub fn escape_json(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("\\u003c"),
            '>' => escaped.push_str("\\u003e"),
            '&' => escaped.push_str("\\u0026"),
            '\u{2028}' => escaped.push_str("\\u2028"),
            '\u{2029}' => escaped.push_str("\\u2029"),
            other => escaped.push(other),
        }
    }
    escaped
}

fn complaint(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("theme-template", message)
}

fn told(error: &tera::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let message = report.message();
            complaint(message).in_file(report.filename(), Some(report.span().start_line))
        }
        other => complaint(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(template: &str) -> Theme {
        Theme::new([("page.html".to_owned(), template.as_bytes().to_vec())])
    }

    #[derive(Serialize)]
    struct Empty {}

    #[derive(Serialize)]
    struct Page {
        title: &'static str,
    }

    #[test]
    fn a_json_island_cannot_close_its_script() {
        let theme = theme("<script>{{ title | json_island }}</script>");
        let templates = Templates::new(&theme, &Empty {}).unwrap();
        let page = templates
            .fill(
                "page.html",
                &Page {
                    title: "</script><b>",
                },
            )
            .unwrap();
        assert_eq!(
            page,
            "<script>\"\\u003c/script\\u003e\\u003cb\\u003e\"</script>"
        );
    }

    #[test]
    fn text_is_escaped_unless_it_is_said_to_be_safe() {
        let templates = Templates::new(&theme("{{ title }}"), &Empty {}).unwrap();
        let page = templates.fill("page.html", &Page { title: "<b>" }).unwrap();
        assert_eq!(page, "&lt;b&gt;");
    }

    #[test]
    fn a_mistake_in_a_template_names_its_line() {
        let templates = Templates::new(&theme("one\n{{ mttr }}"), &Empty {}).unwrap();
        let told = templates
            .fill("page.html", &Page { title: "" })
            .unwrap_err();
        assert_eq!(
            told.place,
            crate::diagnostic::Place::File("page.html".to_owned(), Some(2))
        );
        assert!(told.message.contains("mttr"), "{}", told.message);
    }
}
