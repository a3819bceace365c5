//! Writes HTML by hand, since the stock writer uses `style` attributes, unlabelled checkboxes and ids that may clash.

use std::collections::BTreeMap;
use std::ops::Range;

use super::prose::{Around, Link, Prose};
use super::safe::{self, Way};
use super::{anchors::Anchors, clean};
use crate::escape;
use crate::source::{Span, address::anchor, without_hidden};

mod direction;
mod images;

/// The wrapper of a table, so that it scrolls on its own, also with the keyboard.
pub(super) const TABLE: &str =
    "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">";

/// The state while a body is written.
pub(super) struct Writer<'a> {
    /// The `dir` attribute of blocks; empty if the text has no right-to-left letter.
    direction: &'static str,
    /// The `dir` attribute of the list, quote or table that begins next.
    own_direction: &'static str,
    body: Span,
    around: Around<'a>,
    prose: Prose,
    /// The enclosing images.
    images: Vec<images::Open>,
    /// The ids of the headings, and which links lead to them.
    anchors: Anchors,
    headings: usize,
    /// The levels of the headings above this place, as they were written.
    levels: Vec<usize>,
    /// The enclosing links, by their indices in the list.
    links: Vec<usize>,
    /// The lengths of HTML and text at the start of each heading, link or cell.
    marks: Vec<(usize, usize)>,
    table: Table,
    /// The footnotes in the order of their first reference.
    notes: Vec<String>,
    /// The number of each footnote.
    numbers: BTreeMap<String, usize>,
    definitions: BTreeMap<String, String>,
    /// The HTML around each footnote that is being read, and its name.
    outside: Vec<(String, String)>,
}

#[derive(Default)]
struct Table {
    sides: Vec<&'static str>,
    column: usize,
    in_head: bool,
}

impl<'a> Writer<'a> {
    /// Starts a body at the place `body` in its file, with these headings.
    pub(super) fn new(
        text: &str,
        body: Span,
        around: Around<'a>,
        headings: &[String],
    ) -> Writer<'a> {
        Writer {
            direction: if text.chars().any(safe::runs_left) { " dir=\"auto\"" } else { "" },
            own_direction: "",
            body,
            around,
            prose: Prose::default(),
            images: Vec::new(),
            anchors: Anchors::of(headings),
            headings: 0,
            levels: Vec::new(),
            links: Vec::new(),
            marks: Vec::new(),
            table: Table::default(),
            notes: Vec::new(),
            numbers: BTreeMap::new(),
            definitions: BTreeMap::new(),
            outside: Vec::new(),
        }
    }

    /// Writes our own HTML.
    pub(super) fn put(&mut self, html: &str) {
        self.prose.html.push_str(html);
    }

    /// Begins a block whose direction follows its letters.
    pub(super) fn block(&mut self, name: &str) {
        let direction = self.direction;
        self.put(&format!("<{name}{direction}>"));
    }

    /// Begins a list, quote or table.
    pub(super) fn container(&mut self, name: &str) {
        let direction = self.own_direction;
        self.put(&format!("<{name}{direction}>\n"));
    }

    /// Writes an author's allowed tag; a block also separates words in the plain text.
    pub(super) fn tag(&mut self, tag: &str) {
        let name = tag.trim_start_matches(['<', '/']);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric());
        let name = &name[..end.unwrap_or(name.len())];
        if clean::is_block(name) || name == "br" { self.both(tag, "\n") } else { self.put(tag) }
    }

    /// Writes an author's words, without invisible characters.
    pub(super) fn say(&mut self, text: &str) {
        let text = without_hidden(text);
        escape::push_markup(&text, &mut self.prose.html);
        self.prose.text.push_str(&text);
    }

    /// Writes our own HTML, and its equivalent in plain text.
    pub(super) fn both(&mut self, html: &str, text: &str) {
        self.put(html);
        self.prose.text.push_str(text);
    }

    /// Marks where a heading, link or cell begins.
    pub(super) fn mark(&mut self) {
        self.marks.push((self.prose.html.len(), self.prose.text.len()));
    }

    /// Returns the length of the HTML at the last mark, and whether any word has followed.
    fn since_mark(&mut self) -> (usize, bool) {
        let (html, text) = self.marks.pop().expect("what ends has begun");
        (html, !self.prose.text[text..].trim().is_empty())
    }

    fn span(&self, range: &Range<usize>) -> Span {
        let start = self.body.start;
        Span::new(self.body.source, start + range.start, start + range.end)
    }

    /// Begins a heading one level below the nearest one above it that was written higher.
    pub(super) fn start_heading(&mut self, level: usize) {
        self.mark();
        while self.levels.last().is_some_and(|above| *above >= level) {
            self.levels.pop();
        }
        self.levels.push(level);
        let depth = self.heading_depth();
        let id = self.anchors.get(self.headings).unwrap_or_default().to_owned();
        self.headings += 1;
        self.block(&format!("h{depth} id=\"text-{id}\""));
    }

    /// Leaves out a heading that the page already shows; links to it keep working.
    pub(super) fn skip_heading(&mut self) {
        let id = self.anchors.get(self.headings).unwrap_or_default();
        let place = format!("<span id=\"text-{id}\"></span>");
        self.headings += 1;
        self.put(&place);
    }

    fn heading_depth(&self) -> usize {
        (1 + self.levels.len()).min(6)
    }

    /// Ends a heading; one without words becomes a paragraph if it shows an image, and is dropped otherwise.
    pub(super) fn end_heading(&mut self) {
        let depth = self.heading_depth();
        match self.since_mark() {
            (_, true) => self.both(&format!("</h{depth}>\n"), "\n"),
            (start, false) => {
                let heading = self.prose.html.split_off(start);
                if heading.contains("<img ")
                    && let Some((_, inside)) = heading.split_once('>')
                {
                    self.both(&format!("<p>{inside}</p>\n"), "\n");
                }
            }
        }
    }

    /// Begins an alert, such as `[!NOTE]`, with its title.
    pub(super) fn start_alert(&mut self, title: &str) {
        let class = title.to_lowercase();
        self.put(&format!(
            "<div class=\"alert {class}\" role=\"note\">\n<p class=\"alert-title\">"
        ));
        self.say(title);
        self.both("</p>\n", "\n");
    }

    /// Writes the mark of a task: a symbol with a label, since a checkbox could not be ticked.
    pub(super) fn task(&mut self, done: bool) {
        let (mark, name) = if done { ("\u{2611}", "done") } else { ("\u{2610}", "to do") };
        self.put(&format!(
            "<span class=\"task\" role=\"img\" aria-label=\"{name}\">{mark}</span> "
        ));
    }

    /// Begins a link; only its words are kept if no page may lead there, or if it is inside another link.
    pub(super) fn start_link(&mut self, address: String, range: &Range<usize>) {
        let target = self.target(&address);
        let inside = self.links.iter().any(|link| self.prose.links[*link].followed);
        let followed = target.is_some() && !inside;
        let span = self.span(range);
        self.links.push(self.prose.links.len());
        if let Some(target) = target.filter(|_| followed) {
            self.put("<a href=\"");
            safe::href(&target, &mut self.prose.html);
            self.put("\">");
        }
        self.prose.links.push(Link { address, text: String::new(), span, followed });
        self.mark();
    }

    fn target(&self, address: &str) -> Option<String> {
        match safe::way(address) {
            Way::Abroad => Some(address.to_owned()),
            Way::Finding | Way::Beside => (self.around.link)(address),
            Way::Heading => {
                let (_, fragment) = address.split_once('#')?;
                let wanted = anchor(fragment)?;
                match self.anchors.find(&wanted) {
                    Some(id) => Some(format!("#text-{id}")),
                    None => safe::is_top(&wanted).then(|| "#top".to_owned()),
                }
            }
            Way::Empty | Way::Dead | Way::Host | Way::Disk | Way::Scheme(_) => None,
        }
    }

    /// Ends a link; one without words shows its address.
    pub(super) fn end_link(&mut self) {
        let link = self.links.pop().expect("what ends has begun");
        let (_, words) = *self.marks.last().expect("a link begins with a mark");
        let text = self.prose.text[words..].to_owned();
        let (_, worded) = self.since_mark();
        let Link { address, followed, .. } = self.prose.links[link].clone();
        self.prose.links[link].text = text;
        if followed && !worded {
            self.say(&address);
        }
        if followed {
            self.put("</a>");
        }
    }

    /// Begins a table that scrolls on its own, also with the keyboard.
    pub(super) fn start_table(&mut self, sides: Vec<&'static str>) {
        self.table = Table { sides, ..Table::default() };
        self.put(TABLE);
        self.container("table");
    }

    /// Begins a row of headers or of cells.
    pub(super) fn start_row(&mut self, head: bool) {
        self.table.column = 0;
        self.table.in_head = head;
        self.put(if head { "<thead><tr>" } else { "<tr>" });
    }

    /// Ends a cell; an empty header names nothing, so it becomes an ordinary cell.
    pub(super) fn end_cell(&mut self) {
        let letters = self.marks.last().map_or(0, |(_, text)| *text);
        let letters = self.prose.text[letters..].contains(char::is_alphabetic);
        let (start, worded) = self.since_mark();
        let inside = self.prose.html.split_off(start);
        let side = self.table.sides.get(self.table.column).copied().unwrap_or_default();
        self.table.column += 1;
        let direction = if letters { self.direction } else { "" };
        if self.table.in_head && worded {
            let head = format!("<th scope=\"col\"{side}{direction}>{inside}</th>");
            self.both(&head, " ");
        } else {
            self.both(&format!("<td{side}{direction}>{inside}</td>"), " ");
        }
    }

    /// Writes a reference to a footnote; the footnote links back to the first one.
    pub(super) fn refer(&mut self, name: &str) {
        let number = self.numbers.get(name).copied();
        let (number, id) = match number {
            Some(number) => (number, String::new()),
            None => {
                self.notes.push(name.to_owned());
                let number = self.notes.len();
                self.numbers.insert(name.to_owned(), number);
                (number, format!(" id=\"text--from-{number}\""))
            }
        };
        let inside = if self.links.is_empty() {
            format!("<a href=\"#text--note-{number}\" aria-label=\"Note {number}\">{number}</a>")
        } else {
            number.to_string()
        };
        self.put(&format!("<sup{id}>{inside}</sup>"));
    }

    /// Begins a footnote, which goes below the text.
    pub(super) fn start_note(&mut self, name: &str) {
        let around = std::mem::take(&mut self.prose.html);
        self.outside.push((around, name.to_owned()));
    }

    /// Ends a footnote.
    pub(super) fn end_note(&mut self) {
        let (around, name) = self.outside.pop().expect("what ends has begun");
        let note = std::mem::replace(&mut self.prose.html, around);
        self.definitions.entry(name).or_insert(note);
        self.prose.text.push('\n');
    }

    /// Puts the footnotes below the text; those without a reference come last and have no link back.
    pub(super) fn finish(mut self) -> Prose {
        let referred = self.notes.len();
        let rest = self.definitions.keys();
        let rest: Vec<String> =
            rest.filter(|name| !self.numbers.contains_key(*name)).cloned().collect();
        self.notes.extend(rest);
        if self.notes.is_empty() {
            return self.prose;
        }
        self.put("<section class=\"notes\" aria-label=\"Notes\">\n<ol>\n");
        for (index, name) in std::mem::take(&mut self.notes).iter().enumerate() {
            let number = index + 1;
            let note = self.definitions.remove(name).unwrap_or_default();
            self.put(&format!("<li id=\"text--note-{number}\">{note}"));
            if index < referred {
                self.put(&format!(
                    "<a href=\"#text--from-{number}\" aria-label=\"Back to note {number} in the text\">\u{21a9}</a>"
                ));
            }
            self.put("</li>\n");
        }
        self.put("</ol>\n</section>\n");
        self.prose
    }
}
