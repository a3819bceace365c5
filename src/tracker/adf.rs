//! Atlassian's document format as Markdown.

use serde_json::{Map, Value as Json};

use super::tree;

/// The deepest nesting that is followed; nobody writes lists within lists that far.
const DEEPEST: usize = 40;

/// Returns a document as Markdown: paragraphs, headings, lists, code, quotes, tables, links and emphasis. Mentions keep
/// their `@`, by which they are removed; pictures and cards are left out.
pub fn markdown(document: &Map<String, Json>) -> String {
    blocks(document, "", 0).trim().to_owned()
}

fn children(node: &Map<String, Json>) -> impl Iterator<Item = &Map<String, Json>> {
    tree::objects(node, "content")
}

/// Writes the blocks of a node, each line of them behind `indent`.
fn blocks(node: &Map<String, Json>, indent: &str, depth: usize) -> String {
    if depth > DEEPEST {
        return String::new();
    }
    let mut out = String::new();
    for child in children(node) {
        let block = block(child, depth + 1);
        if block.trim().is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push_str(if indent.is_empty() { "\n\n" } else { "\n" });
            out.push_str(indent);
        }
        out.push_str(&block.replace('\n', &format!("\n{indent}")));
    }
    out
}

fn block(node: &Map<String, Json>, depth: usize) -> String {
    match tree::get(node, "type").unwrap_or_default() {
        "heading" => {
            let level =
                node.get("attrs").and_then(|attrs| attrs.get("level")?.as_u64()).unwrap_or(2);
            format!("{} {}", "#".repeat(level.clamp(1, 6) as usize), inline(node))
        }
        "bulletList" => list(node, |_| "- ".to_owned(), depth),
        "orderedList" => list(node, |at| format!("{}. ", at + 1), depth),
        "taskList" => list(node, |_| "- ".to_owned(), depth),
        "taskItem" | "paragraph" => inline(node),
        "codeBlock" => format!("```\n{}\n```", inline(node)),
        "blockquote" | "panel" => format!("> {}", blocks(node, "", depth).replace('\n', "\n> ")),
        "rule" => "---".to_owned(),
        "table" => table(node),
        _ => blocks(node, "", depth),
    }
}

fn list(node: &Map<String, Json>, mark: impl Fn(usize) -> String, depth: usize) -> String {
    let items = children(node).enumerate().map(|(at, item)| {
        let mark = mark(at);
        let indent = " ".repeat(mark.len());
        let inner = match tree::get(item, "type") {
            Some("taskItem") => inline(item),
            _ => blocks(item, &indent, depth),
        };
        format!("{mark}{inner}")
    });
    items.collect::<Vec<_>>().join("\n")
}

fn table(node: &Map<String, Json>) -> String {
    let mut out = Vec::new();
    for row in children(node) {
        let cells: Vec<String> = children(row)
            .map(|cell| {
                children(cell).map(inline).collect::<Vec<_>>().join(" ").replace('|', "\\|")
            })
            .collect();
        out.push(format!("| {} |", cells.join(" | ")));
        if out.len() == 1 {
            out.push(format!("|{}", "---|".repeat(cells.len())));
        }
    }
    out.join("\n")
}

fn inline(node: &Map<String, Json>) -> String {
    children(node).map(piece).collect()
}

fn piece(node: &Map<String, Json>) -> String {
    match tree::get(node, "type").unwrap_or_default() {
        "text" => marked(node),
        "hardBreak" => "\n".to_owned(),
        "mention" => {
            let name = tree::get(node, "attrs.text").unwrap_or_default();
            format!("@{}", name.trim_start_matches('@').replace(char::is_whitespace, "."))
        }
        "inlineCard" => {
            tree::get(node, "attrs.url").map(|address| format!("<{address}>")).unwrap_or_default()
        }
        "emoji" => tree::get(node, "attrs.text").unwrap_or_default().to_owned(),
        "date" => tree::get(node, "attrs.timestamp").and_then(date).unwrap_or_default(),
        _ => inline(node),
    }
}

/// A date is a number of milliseconds since 1970, of a day in UTC.
fn date(millis: &str) -> Option<String> {
    let seconds = millis.parse::<i64>().ok()? / 1_000;
    let is_sound = (0..4_102_444_800).contains(&seconds);
    is_sound.then(|| {
        crate::time::Zone::UTC.local(crate::time::Instant::from_epoch(seconds)).date.to_string()
    })
}

fn marked(node: &Map<String, Json>) -> String {
    let mut text = tree::get(node, "text").unwrap_or_default().to_owned();
    for mark in tree::objects(node, "marks") {
        text = match tree::get(mark, "type").unwrap_or_default() {
            "strong" => format!("**{text}**"),
            "em" => format!("*{text}*"),
            "strike" => format!("~~{text}~~"),
            "code" => format!("`{text}`"),
            "link" => match tree::get(mark, "attrs.href") {
                Some(address) => format!("[{text}]({address})"),
                None => text,
            },
            _ => text,
        };
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_becomes_markdown() {
        let document = serde_json::json!({"type": "doc", "content": [
            {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "What"}]},
            {"type": "paragraph", "content": [
                {"type": "text", "text": "See "},
                {"type": "text", "text": "this", "marks": [{"type": "link", "attrs": {"href": "https://a.example"}}]},
                {"type": "text", "text": " by "},
                {"type": "mention", "attrs": {"text": "@Ola Berge"}}]},
            {"type": "bulletList", "content": [
                {"type": "listItem", "content": [
                    {"type": "paragraph", "content": [{"type": "text", "text": "one"}]},
                    {"type": "bulletList", "content": [{"type": "listItem", "content": [
                        {"type": "paragraph", "content": [{"type": "text", "text": "two"}]}]}]}]}]},
            {"type": "codeBlock", "content": [{"type": "text", "text": "a\nb"}]}]});
        let wanted = "## What\n\nSee [this](https://a.example) by @Ola.Berge\n\n- one\n  - two\n\n```\na\nb\n```";
        assert_eq!(markdown(document.as_object().unwrap()), wanted);
    }
}
