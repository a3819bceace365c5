//! Fills a template; the only door to tera.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::render::theme::minify;
use crate::render::theme::names::{self, Mistake};
use crate::render::theme::stencil::{Stencil, Stencils};
use crate::source::{Sources, Span};
use crate::theme::Theme;
use crate::words::{Arg, Language};

/// Holds a theme's templates, ready to be filled.
pub struct Templates<'a> {
    theme: &'a Theme,
    sources: &'a Sources,
    language: Language,
    shared: Context,
    /// Whether pages are made smaller.
    minify: bool,
    /// Made where a template needs it, and always for a report with templates of its own, so that each mistake in them is found.
    tera: OnceLock<Result<Tera, Diagnostic>>,
    stencils: Option<Stencils>,
    /// What was made of each template so far: nothing where it is more than a stencil can hold.
    made: BTreeMap<String, OnceLock<Option<Stencil>>>,
}

impl<'a> Templates<'a> {
    /// Reads every `.html` file of a theme; all of them see `shared`.
    ///
    /// # Errors
    /// The first mistake in a template of the report's own, with its file and line.
    pub fn new(
        theme: &'a Theme,
        sources: &'a Sources,
        language: Language,
        shared: &impl Serialize,
        minify: bool,
    ) -> Result<Templates<'a>, Diagnostic> {
        let stencils = Stencils::new(theme, language, shared, minify);
        let names = stencils.iter().flat_map(Stencils::names);
        let made = names.map(|name| (name.to_owned(), OnceLock::new())).collect();
        let shared = Context::from_serialize(shared).expect("plain values make a context");
        let tera = OnceLock::new();
        let templates =
            Templates { theme, sources, language, shared, minify, tera, stencils, made };
        if theme.own().next().is_some() {
            templates.tera()?;
        }
        Ok(templates)
    }

    /// Fills a template with a view.
    ///
    /// # Errors
    /// The mistake in the template, with its file and line and the names that exist.
    pub fn fill(&self, name: &str, view: &impl Serialize) -> Result<String, Diagnostic> {
        let quick = self.stencil(name).and_then(|stencil| stencil.fill(view));
        if let Some(page) = quick.and_then(|page| String::from_utf8(page).ok()) {
            if cfg!(debug_assertions) && !self.minify {
                // So every test that builds a page compares both.
                assert_eq!(Ok(&page), self.filled_by_tera(name, view).as_ref(), "{name}");
            }
            return Ok(page);
        }
        let page = self.filled_by_tera(name, view)?;
        Ok(if self.minify { minify::smaller(&page) } else { page })
    }

    fn stencil(&self, name: &str) -> Option<&Stencil> {
        let stencils = self.stencils.as_ref()?;
        self.made.get(name)?.get_or_init(|| stencils.make(name)).as_ref()
    }

    fn tera(&self) -> Result<&Tera, Diagnostic> {
        self.tera.get_or_init(|| self.read()).as_ref().map_err(Clone::clone)
    }

    fn read(&self) -> Result<Tera, Diagnostic> {
        let (mut tera, language) = (Tera::new(), self.language);
        tera.register_filter("json_island", json_island);
        tera.register_function("say", move |parts: Kwargs, _: &State| said(language, &parts));
        tera.register_function("say_html", move |parts: Kwargs, _: &State| {
            said_in_html(language, &parts)
        });
        let bases = self.theme.bases().map(|name| format!("{name}/"));
        tera.set_fallback_prefixes(bases.collect::<Vec<_>>()).expect("no template was added yet");
        tera.add_raw_templates(self.theme.templates().collect::<Vec<_>>())
            .map_err(|error| self.complaint(&error))?;
        tera.global_context().extend(self.shared.clone());
        Ok(tera)
    }

    fn filled_by_tera(&self, name: &str, view: &impl Serialize) -> Result<String, Diagnostic> {
        let context = Context::from_serialize(view).map_err(|error| self.complaint(&error))?;
        self.tera()?.render(name, &context).map_err(|error| self.complaint(&error))
    }

    fn complaint(&self, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let (complaint, at) = (worded(report.message()), report.span());
                self.placed(complaint, report.filename(), at.start_line, at.range.clone())
            }
            ErrorKind::MissingParent { current, parent } => {
                let complaint = names::no_template(self.theme, parent);
                self.at_name(complaint, current, parent)
            }
            ErrorKind::CircularExtend { tpl, .. } => {
                let parent = self.theme.text(tpl).and_then(names::extended);
                let complaint = names::circle(self.theme, tpl, "extends");
                self.at_name(complaint, tpl, parent.unwrap_or(tpl))
            }
            ErrorKind::CircularInclude { tpl, .. } => {
                let complaint = names::circle(self.theme, tpl, "includes");
                self.at_name(complaint, tpl, tpl)
            }
            other => self.bundled(&other.to_string()),
        }
    }

    /// Chooses among the mistakes that tera reports together: the first mistake in a file of the report, which usually causes the rest.
    fn bundled(&self, text: &str) -> Diagnostic {
        let mistakes = Mistake::all(text);
        let own = |file: &str| self.theme.own().find(|(path, _)| *path == file);
        let of_ours = mistakes.iter().find(|one| own(one.file).is_some());
        if let Some(one) = of_ours.or(mistakes.first().filter(|one| one.block().is_none())) {
            let text = self.theme.text(one.file).unwrap_or_default();
            let range = one.range(text).unwrap_or_default();
            return self.placed(one.complaint(self.theme), one.file, one.line, range);
        }
        let parents = |file: &str| names::parents(self.theme, file);
        let Some(lacking) =
            mistakes.iter().flat_map(|one| parents(one.file)).find_map(|file| own(&file))
        else {
            return names::error(decapitalised(text.trim_end_matches('.')));
        };
        let filling =
            mistakes.iter().filter(|one| parents(one.file).iter().any(|file| file == lacking.0));
        let blocks: BTreeSet<&str> = filling.filter_map(Mistake::block).collect();
        let blocks = blocks.iter().map(|name| format!("`{{% block {name} %}}{{% endblock %}}`"));
        names::error("other templates fill blocks that it does not have")
            .in_file(lacking.1, None)
            .hint(format!(
                "put {} where they go",
                Language::English.list(&blocks.collect::<Vec<_>>())
            ))
    }

    /// Points at a quoted name, such as the template that another extends.
    fn at_name(&self, complaint: Diagnostic, file: &str, name: &str) -> Diagnostic {
        let text = self.theme.text(file).unwrap_or_default();
        let quoted = ['"', '\'', '`'].map(|quote| text.find(&format!("{quote}{name}{quote}")));
        let at = quoted.into_iter().flatten().min().map_or(0, |at| at + 1);
        let line = text[..at].matches('\n').count() + 1;
        self.placed(complaint, file, line, at..at + name.len())
    }

    /// Points at a template, and at the words in it if the report has its source.
    fn placed(
        &self,
        complaint: Diagnostic,
        file: &str,
        line: usize,
        words: Range<usize>,
    ) -> Diagnostic {
        let own = self.theme.own().find(|(path, _)| *path == file);
        let Some((_, path)) = own else {
            let inside =
                self.theme.bases().filter_map(|base| file.strip_prefix(base)?.strip_prefix('/'));
            let file = inside.last().unwrap_or(file);
            let complaint = complaint.in_file(format!("{BUILT_IN}{file}"), Some(line));
            let is_mixed = self.theme.own().any(|(path, _)| path.ends_with(".html"));
            return complaint.hint_if(is_mixed.then(|| {
                "this file is the built-in theme's: does a template of your own lack something that it uses?".to_owned()
            }));
        };
        let source = self.sources.find(path);
        let found = source.filter(|(_, source)| source.text.get(words.clone()).is_some());
        match found {
            Some((id, _)) => complaint.at(Span::new(id, words.start, words.end), ""),
            None => complaint.in_file(path, Some(line)),
        }
    }
}

/// Writes a text so that HTML does not take it for markup, as templates do.
pub fn escape_into(text: &str, to: &mut Vec<u8>) {
    tera::escape_html(text, to).expect("memory takes every byte");
}

/// Prefix for the path of a built-in template.
const BUILT_IN: &str = "the built-in theme's ";

/// Turns a message of tera into a complaint, with the names that exist.
fn worded(message: &str) -> Diagnostic {
    let parts = [". Available variables: ", ". Available fields: "];
    let split = parts.iter().find_map(|part| message.split_once(part));
    let Some((wrong, names)) = split else {
        let unended = message.starts_with("Unexpected end of input");
        return names::error(decapitalised(message.trim_end_matches('.')))
            .hint_if(unended.then(|| {
            "each `{% if %}`, `{% for %}` and `{% block %}` needs its end, such as `{% endif %}`"
                .to_owned()
        }));
    };
    let mut exist: Vec<&str> = names.split(", ").collect();
    exist.sort_unstable();
    exist.dedup();
    let typed = wrong.split('`').nth(1).unwrap_or_default();
    names::error(decapitalised(wrong))
        .hint_if(did_you_mean(typed, exist.iter().copied()))
        .hint(format!("these exist here: {}", exist.join(", ")))
}

fn decapitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default() + rest.as_str()
}

/// Returns a sentence in the site's language: `{{ say(id="incidents", n=3) }}`.
fn said(language: Language, parts: &Kwargs) -> tera::TeraResult<Value> {
    let words = words(language, parts, |part| Ok(part.to_string()))?;
    Ok(Value::from(words))
}

/// Returns a sentence with markup; its parts are escaped unless they are marked safe.
fn said_in_html(language: Language, parts: &Kwargs) -> tera::TeraResult<Value> {
    let words = words(language, parts, |part| {
        let text = part.to_string();
        if part.is_safe() {
            return Ok(text);
        }
        let mut escaped = Vec::new();
        escape_into(&text, &mut escaped);
        String::from_utf8(escaped).map_err(tera::Error::message)
    })?;
    Ok(Value::safe_string(&words))
}

fn words(
    language: Language,
    parts: &Kwargs,
    text: impl Fn(&Value) -> tera::TeraResult<String>,
) -> tera::TeraResult<String> {
    let id: &str = parts.must_get("id")?;
    if !language.knows(id) {
        let near =
            did_you_mean(id, language.ids()).map(|near| format!("; {near}")).unwrap_or_default();
        return Err(tera::Error::message(format!("no words are called `{id}`{near}")));
    }
    let mut named = Vec::new();
    for (name, value) in parts.iter() {
        match (name.as_str(), value.as_u64()) {
            (None | Some("id"), _) => {}
            (Some(name), Some(count)) => named.push((name, Arg::from(count as usize))),
            (Some(name), None) => named.push((name, Arg::from(text(value)?))),
        }
    }
    language.try_say(id, &named).map_err(|lacks| {
        let lacks: Vec<String> = lacks.iter().map(|name| format!("`{name}`")).collect();
        let lacks = Language::English.list(&lacks);
        tera::Error::message(format!("the words `{id}` need {lacks}"))
    })
}

/// Writes a value as JSON that cannot close the script element around it.
fn json_island(value: &Value, _: Kwargs, _: &State) -> tera::TeraResult<Value> {
    let text = serde_json::to_string(value).map_err(tera::Error::message)?;
    Ok(Value::safe_string(&escape_json(&text)))
}

/// Escapes what HTML or JavaScript could take for markup or for a line end.
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
        let sources = Sources::default();
        let templates =
            Templates::new(&theme, &sources, Language::English, &Empty {}, false).unwrap();
        let page = templates.fill("page.html", &Page { title: "</script><b>" }).unwrap();
        assert_eq!(page, "<script>\"\\u003c/script\\u003e\\u003cb\\u003e\"</script>");
    }

    #[test]
    fn words_are_said_in_the_language_and_their_parts_are_escaped() {
        let page = "{{ say(id='list-of-two', before=title, last='b') }} {{ say_html(id='list-of-two', before=title, last=3) }}";
        let (theme, sources) = (theme(page), Sources::default());
        let templates =
            Templates::new(&theme, &sources, Language::German, &Empty {}, false).unwrap();
        let page = templates.fill("page.html", &Page { title: "<a>" }).unwrap();
        assert_eq!(page, "&lt;a&gt; und b &lt;a&gt; und 3");
    }

    #[test]
    fn words_that_do_not_exist_are_told_with_a_near_name() {
        let (theme, sources) = (theme("{{ say(id='list-of-too') }}"), Sources::default());
        let templates =
            Templates::new(&theme, &sources, Language::English, &Empty {}, false).unwrap();
        let mistake = templates.fill("page.html", &Page { title: "" }).unwrap_err();
        assert!(
            mistake
                .message
                .contains("no words are called `list-of-too`; did you mean `list-of-two`"),
            "{}",
            mistake.message
        );
    }

    #[test]
    fn the_filters_tests_and_functions_that_are_told_exist() {
        let filters = names::FILTERS.split(' ').map(|name| format!("{{{{ 1 | {name} }}}}"));
        let tests = names::TESTS.split(' ').map(|name| format!("{{{{ 1 is {name} }}}}"));
        let functions = names::FUNCTIONS.split(' ').map(|name| format!("{{{{ {name}() }}}}"));
        let sources = Sources::default();
        for template in filters.chain(tests).chain(functions) {
            let theme = theme(&template);
            let templates =
                Templates::new(&theme, &sources, Language::English, &Empty {}, false).unwrap();
            assert!(templates.tera().is_ok(), "{template}");
        }
        let theme = theme("{{ 1 | uper }}");
        let templates =
            Templates::new(&theme, &sources, Language::English, &Empty {}, false).unwrap();
        assert_eq!(templates.tera().unwrap_err().message, "no filter is called `uper`");
    }

    #[test]
    fn text_is_escaped_unless_it_is_said_to_be_safe() {
        let (theme, sources) = (theme("{{ title }}"), Sources::default());
        let templates =
            Templates::new(&theme, &sources, Language::English, &Empty {}, false).unwrap();
        let page = templates.fill("page.html", &Page { title: "<b>" }).unwrap();
        assert_eq!(page, "&lt;b&gt;");
    }

    #[test]
    fn a_mistake_in_a_template_names_its_line() {
        let (theme, sources) = (theme("one\n{{ mttr }}"), Sources::default());
        let templates =
            Templates::new(&theme, &sources, Language::English, &Empty {}, false).unwrap();
        let mistake = templates.fill("page.html", &Page { title: "" }).unwrap_err();
        assert_eq!(
            mistake.place,
            crate::diagnostic::Place::File("the built-in theme's page.html".to_owned(), Some(2))
        );
        assert!(mistake.message.contains("mttr"), "{}", mistake.message);
    }
}
