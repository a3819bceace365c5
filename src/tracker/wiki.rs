//! Jira's wiki text as Markdown.

/// Returns wiki text as Markdown: headings, lists, links, code, quotes and tables; anything else stays as it is.
pub fn markdown(text: &str) -> String {
    let mut out = Vec::new();
    let mut in_code = false;
    for line in text.replace("\r\n", "\n").lines() {
        let parts = between_marks(line);
        let has_marks = parts.len() > 1;
        for (at, part) in parts.into_iter().enumerate() {
            // Each mark turns code on or off, and what stands beside it gets a line of its own.
            if at > 0 {
                in_code = !in_code;
                out.push("```".to_owned());
            }
            if !has_marks || !part.trim().is_empty() {
                out.push(if in_code { part.to_owned() } else { of_line(part.trim_end()) });
            }
        }
    }
    if in_code {
        out.push("```".to_owned());
    }
    out.join("\n").trim().to_owned()
}

/// Returns what stands between the marks `{code}` and `{noformat}` of a line; a line without any is one part.
fn between_marks(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = line;
    let mark = |text: &str| {
        let at = ["{code", "{noformat"].iter().filter_map(|open| text.find(open)).min()?;
        let length = text[at..].find('}')? + 1;
        Some((at, at + length))
    };
    while let Some((start, end)) = mark(rest) {
        parts.push(&rest[..start]);
        rest = &rest[end..];
    }
    parts.push(rest);
    parts
}

fn of_line(line: &str) -> String {
    let start = line.trim_start();
    for level in 1..=6 {
        if let Some(heading) = start.strip_prefix(&format!("h{level}. ")) {
            return format!("{} {}", "#".repeat(level), inline(heading));
        }
    }
    if let Some(quoted) = start.strip_prefix("bq. ") {
        return format!("> {}", inline(quoted));
    }
    if start == "{quote}" {
        return String::new();
    }
    if let Some(head) = start.strip_prefix("||").and_then(|head| head.strip_suffix("||")) {
        let cells: Vec<String> = head.split("||").map(|cell| inline(cell.trim())).collect();
        return format!("| {} |\n|{}", cells.join(" | "), "---|".repeat(cells.len()));
    }
    let marks = start.chars().take_while(|c| "*#-".contains(*c)).count();
    match start[marks..].strip_prefix(' ') {
        Some(item) if marks > 0 && start[..marks].ends_with('#') => {
            format!("{}1. {}", "   ".repeat(marks - 1), inline(item))
        }
        Some(item) if marks > 0 => format!("{}- {}", "  ".repeat(marks - 1), inline(item)),
        _ => inline(line),
    }
}

/// Turns `[text|address]`, `[address]`, `{{code}}` and `{color}` into Markdown.
fn inline(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (made, length) = link(rest)
            .or_else(|| code(rest))
            .or_else(|| macro_of(rest))
            .unwrap_or_else(|| (rest[..1].to_owned(), 1));
        out.push_str(&made);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

fn link(text: &str) -> Option<(String, usize)> {
    let end = text.strip_prefix('[')?.find(']')? + 1;
    let inner = &text[1..end];
    let (words, address) = inner.split_once('|').unwrap_or((inner, inner));
    let address = address.split('|').next().unwrap_or(address);
    let is_address =
        ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    let made =
        if words == address { format!("<{address}>") } else { format!("[{words}]({address})") };
    is_address.then_some((made, end + 1))
}

fn code(text: &str) -> Option<(String, usize)> {
    let end = text.strip_prefix("{{")?.find("}}")? + 2;
    Some((format!("`{}`", &text[2..end]), end + 2))
}

/// Drops `{color:red}` and the like, which only dress the text.
fn macro_of(text: &str) -> Option<(String, usize)> {
    let end = text.find('}')?;
    let name = text[1..end].split(':').next()?;
    ["color", "quote", "panel", "anchor"].contains(&name).then_some((String::new(), end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiki_text_becomes_markdown() {
        let wiki = "h2. Timeline\n* 09:12 {{queue}} stops\n** support asks\n# first\nSee [runbook|https://wiki.example/r] \
                    {color:red}now{color}.\n{code:java}\nh1. [x|y]\n{code}\n||Time||What||\n|09:12|stop|";
        let markdown = "## Timeline\n- 09:12 `queue` stops\n  - support asks\n1. first\nSee [runbook](https://wiki.example/r) \
                        now.\n```\nh1. [x|y]\n```\n| Time | What |\n|---|---|\n|09:12|stop|";
        assert_eq!(super::markdown(wiki), markdown);
    }

    #[test]
    fn code_on_one_line_keeps_all_of_it() {
        let wiki = "Run {code:sql}SELECT 1{code} and wait.\nThen look.";
        assert_eq!(markdown(wiki), "Run\n```\nSELECT 1\n```\n and wait.\nThen look.");
    }

    #[test]
    fn brackets_that_open_nothing_stay() {
        assert_eq!(markdown("[ and { and [~x] [a|b]"), "[ and { and [~x] [a|b]");
    }
}
