//! Writes HTML by hand, since the stock writer uses `style` attributes, unlabelled checkboxes and ids that may clash.

use std::collections::BTreeMap;
use std::ops::Range;

use super::prose::{Around, Prose};
use super::safe::{self, Way};
use super::{anchors::Anchors, clean};
use crate::escape;
use crate::source::{Span, address::anchor, without_hidden};

mod direction;
pub(super) mod images;

/// The wrapper of a table, so that it scrolls on its own, also with the keyboard.
pub(super) const TABLE: &str =
    "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">";

/// The start tags of headings, without their ends, and the end tags.
const HEADINGS: [&str; 6] = ["<h1", "<h2", "<h3", "<h4", "<h5", "<h6"];
const HEADING_ENDS: [&str; 6] = ["</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"];

/// Returns whether an author's allowed tag separates words: a block or a break of the line.
pub(super) fn parts_words(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = &name[..end.unwrap_or(name.len())];
    clean::is_block(name) || name == "br"
}

/// The state while a body is written.
pub(super) struct Writer<'a> {
    /// The `dir` attribute of blocks; empty if the text has no right-to-left letter.
    direction: &'static str,
    /// The `dir` attribute of the list, quote or table that begins next.
    own_direction: &'static str,
    body: Span,
    around: Around<'a>,
    prose: Prose,
    /// The words since the outermost heading, link, cell or image that is open; empty where none is.
    words: String,
    /// The enclosing images.
    images: Vec<images::Open>,
    /// The ids of the headings, and which links lead to them.
    anchors: Anchors,
    headings: usize,
    /// The levels of the headings above this place, as they were written.
    levels: Vec<usize>,
    /// The address of each enclosing link, and whether the HTML leads there.
    links: Vec<(String, bool)>,
    /// The lengths of HTML and words at the start of each heading, link or cell.
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
            direction: if safe::holds_left(text) { " dir=\"auto\"" } else { "" },
            own_direction: "",
            body,
            around,
            prose: Prose::default(),
            words: String::new(),
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

    fn put_all(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.put(part));
    }

    /// Begins a block whose direction follows its letters.
    pub(super) fn block(&mut self, name: &str) {
        self.put_all(&["<", name, self.direction, ">"]);
    }

    /// Begins a list, quote or table.
    pub(super) fn container(&mut self, name: &str) {
        self.put_all(&["<", name, self.own_direction, ">\n"]);
    }

    /// Writes an author's allowed tag; a block also separates words in the plain text.
    pub(super) fn tag(&mut self, tag: &str) {
        if parts_words(tag) { self.both(tag, "\n") } else { self.put(tag) }
    }

    /// Writes an author's words, without invisible characters.
    pub(super) fn say(&mut self, text: &str) {
        let text = without_hidden(text);
        escape::push_markup(&text, &mut self.prose.html);
        self.hear(&text);
    }

    /// Remembers words while something is open that asks what it held.
    fn hear(&mut self, text: &str) {
        if !self.marks.is_empty() || !self.images.is_empty() {
            self.words.push_str(text);
        }
    }

    /// Forgets the words once nothing is open that may ask for them.
    fn forget(&mut self) {
        if self.marks.is_empty() && self.images.is_empty() {
            self.words.clear();
        }
    }

    /// Writes our own HTML, and its equivalent in plain text.
    pub(super) fn both(&mut self, html: &str, text: &str) {
        self.put(html);
        self.hear(text);
    }

    /// Marks where a heading, link or cell begins.
    pub(super) fn mark(&mut self) {
        self.marks.push((self.prose.html.len(), self.words.len()));
    }

    /// Returns the length of the HTML at the last mark, and whether any word has followed.
    fn since_mark(&mut self) -> (usize, bool) {
        let (html, words) = self.marks.pop().expect("what ends has begun");
        let worded = !self.words[words..].trim().is_empty();
        self.forget();
        (html, worded)
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
        self.put_all(&[HEADINGS[depth - 1], " id=\"text-", &id, "\"", self.direction, ">"]);
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
            (_, true) => self.both(HEADING_ENDS[depth - 1], "\n"),
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
    pub(super) fn start_link(&mut self, address: String) {
        let target = self.target(&address);
        let followed = target.is_some() && !self.is_in_link();
        if let Some(target) = target.filter(|_| followed) {
            self.put("<a href=\"");
            safe::href(&target, &mut self.prose.html);
            self.put("\">");
        }
        self.links.push((address, followed));
        self.mark();
    }

    fn is_in_link(&self) -> bool {
        self.links.iter().any(|(_, followed)| *followed)
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
        let (address, followed) = self.links.pop().expect("what ends has begun");
        let (_, worded) = self.since_mark();
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
        let words = self.marks.last().map_or(0, |(_, words)| *words);
        let letters = self.words[words..].contains(char::is_alphabetic);
        let (start, worded) = self.since_mark();
        let inside = self.prose.html.split_off(start);
        let side = self.table.sides.get(self.table.column).copied().unwrap_or_default();
        self.table.column += 1;
        let direction = if letters { self.direction } else { "" };
        if self.table.in_head && worded {
            self.put_all(&["<th scope=\"col\"", side, direction, ">", &inside, "</th>"]);
        } else {
            self.put_all(&["<td", side, direction, ">", &inside, "</td>"]);
        }
        self.hear(" ");
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
        self.hear("\n");
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
