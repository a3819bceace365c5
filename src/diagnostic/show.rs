//! A complaint as text, with the lines that it is about; the only door to annotate-snippets.

use std::borrow::Cow;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::echo::{marked, visible};
use super::{Diagnostic, Diagnostics, Place, Severity};
use crate::source::{SourceId, Sources, Span};

/// Lines of a source with marks under some of their words.
type Lines<'a> = Snippet<'a, Annotation<'a>>;

/// Returns a complaint as text, with the lines that it is about; `root` is put before every path.
///
/// Invisible characters are made visible, so that no write-up can control a terminal.
pub fn show(diagnostic: &Diagnostic, sources: &Sources, root: &str, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.name);
    let mut group = Group::with_title(title);
    group = match &diagnostic.place {
        Place::Report => group,
        Place::File(path, line) => {
            let origin = Origin::path(visible(&format!("{root}{path}")));
            group.element(match line {
                Some(line) => origin.line(*line),
                None => origin,
            })
        }
        Place::Hidden(span) => group.element(origin(*span, sources, root)),
        Place::Source(span, label) => {
            let group = group.element(snippet(diagnostic, *span, label, sources, root));
            elsewhere(diagnostic, span.source).into_iter().fold(group, |group, (span, label)| {
                group.element(other_file(*span, label, sources, root))
            })
        }
    };
    for note in &diagnostic.notes {
        group = group.element(Level::NOTE.message(visible(note)));
    }
    for hint in &diagnostic.hints {
        group = group.element(Level::HELP.with_name("hint").message(visible(hint)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

/// Returns the column of a byte, from 1, in characters.
pub(super) fn column(text: &str, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    text[line..at].chars().count() + 1
}

/// Returns the line that a span begins on, from 1.
pub(super) fn line_of(span: Span, sources: &Sources) -> usize {
    let before = &sources.get(span.source).text.as_bytes()[..span.start];
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// Widens a span to whole characters: slicing a text inside a character would panic.
pub(super) fn whole(span: Span, sources: &Sources) -> Span {
    let text = &sources.get(span.source).text;
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    Span::new(span.source, start, end)
}

/// Returns where a span begins, as `incidents/a.md:12:9`.
fn origin<'a>(span: Span, sources: &Sources, root: &str) -> Origin<'a> {
    let source = sources.get(span.source);
    Origin::path(visible(&format!("{root}{}", source.path)))
        .line(line_of(span, sources))
        .char_column(column(&source.text, whole(span, sources).start))
}

fn snippet<'a>(
    diagnostic: &Diagnostic,
    span: Span,
    label: &str,
    sources: &Sources,
    root: &str,
) -> Lines<'a> {
    let here: Vec<&(Span, String)> =
        diagnostic.context.iter().filter(|place| place.0.source == span.source).collect();
    let window = Window::around(sources, span, here.iter().map(|place| place.0));
    let mut snippet = window.snippet(sources, root);
    snippet = snippet.annotation(window.mark(AnnotationKind::Primary, span, label, sources));
    for (span, label) in here {
        snippet = snippet.annotation(window.mark(AnnotationKind::Context, *span, label, sources));
    }
    snippet
}

/// Returns the other places of a complaint that are in other files.
fn elsewhere(diagnostic: &Diagnostic, source: SourceId) -> Vec<&(Span, String)> {
    diagnostic.context.iter().filter(|place| place.0.source != source).collect()
}

fn other_file<'a>(span: Span, label: &str, sources: &Sources, root: &str) -> Lines<'a> {
    let window = Window::around(sources, span, []);
    let mark = window.mark(AnnotationKind::Context, span, label, sources);
    window.snippet(sources, root).annotation(mark)
}

impl Diagnostics {
    /// Hides the lines of every complaint that would show one of these secrets, and drops hints and notes that contain one.
    pub fn hide(&mut self, secrets: &[Span], sources: &Sources) {
        let shows = |window: &Window| secrets.iter().any(|secret| window.holds(*secret));
        let says = |text: &String| {
            let mut words = secrets.iter().map(|secret| sources.text(*secret));
            words.any(|word| !word.is_empty() && text.contains(word))
        };
        for one in &mut self.list {
            one.hints.retain(|hint| !says(hint));
            one.notes.retain(|note| !says(note));
            let Place::Source(span, _) = one.place else { continue };
            let here = one.context.iter().map(|(span, _)| *span);
            let here = here.filter(|other| other.source == span.source);
            if shows(&Window::around(sources, span, here)) {
                one.place = Place::Hidden(span);
                one.context.clear();
            }
            let away = |span: Span| Window::around(sources, span, []);
            one.context.retain(|(span, _)| !shows(&away(*span)));
        }
    }
}

/// The lines of a source that a complaint is about: rendering costs time for every byte, so a whole file is too much.
struct Window {
    source: SourceId,
    start: usize,
    end: usize,
}

impl Window {
    fn around(sources: &Sources, span: Span, others: impl IntoIterator<Item = Span>) -> Window {
        let text = &sources.get(span.source).text;
        let Span { mut start, mut end, .. } = whole(span, sources);
        for other in others.into_iter().map(|other| whole(other, sources)) {
            (start, end) = (start.min(other.start), end.max(other.end));
        }
        Window {
            source: span.source,
            start: text[..start].rfind('\n').map_or(0, |newline| newline + 1),
            end: text[end..].find('\n').map_or(text.len(), |newline| end + newline),
        }
    }

    fn holds(&self, secret: Span) -> bool {
        secret.source == self.source && secret.start < self.end && secret.end > self.start
    }

    fn snippet<'a>(&self, sources: &Sources, root: &str) -> Lines<'a> {
        let source = sources.get(self.source);
        let shown = shown(&source.text[self.start..self.end]).into_owned();
        Snippet::source(shown)
            .line_start(line_of(Span::new(self.source, self.start, self.end), sources))
            .path(visible(&format!("{root}{}", source.path)))
    }

    /// Marks a span in the lines as shown, which may have more bytes than the source.
    fn mark<'a>(
        &self,
        kind: AnnotationKind,
        span: Span,
        label: &str,
        sources: &Sources,
    ) -> Annotation<'a> {
        let text = &sources.get(self.source).text;
        let span = whole(span, sources);
        let at = |place: usize| shown(&text[self.start..place]).len();
        let mark = kind.span(at(span.start)..at(span.end));
        match label {
            "" => mark,
            label => mark.label(visible(label)),
        }
    }
}

/// Returns lines of a source as they are shown; annotate-snippets itself replaces ASCII control characters.
fn shown(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(marked(text, |c| c.is_ascii())) }
}
