//! Files for Visual Studio Code, and for the editors that read the same: schemas, snippets and a task.

use serde_json::{Map, Value, json};

use super::file::NewFile;
use super::incident::NewWriteUp;
use super::own::{award, hypothesis, slide};
use crate::model::keys::{Format, Key, ValueKind};
use crate::time::Date;

/// Returns the files that tell an editor what may stand where; the schemas are apart.
pub fn editor_files(today: Date) -> Vec<NewFile> {
    let written = |value: Value| format!("{value:#}\n");
    vec![
        (".vscode/settings.json".to_owned(), written(settings())),
        (".vscode/wrapped.code-snippets".to_owned(), written(snippets(today))),
        (".vscode/tasks.json".to_owned(), written(tasks())),
    ]
}

fn settings() -> Value {
    json!({
        "yaml.schemas": {
            "./.wrapped/schemas/settings.json": ["wrapped.yaml"],
            "./.wrapped/schemas/edition.json": ["editions/*.yaml"],
            "./.wrapped/schemas/theme.json": ["themes/*/theme.yaml"],
        },
    })
}

/// The formats of Markdown files; an editor knows no schema for their front matter.
const MARKDOWN: [Format; 4] = [Format::WriteUp, Format::Hypothesis, Format::Award, Format::Slide];

/// Returns a snippet for each key of a Markdown file, by its name, and one for each whole file.
fn snippets(today: Date) -> Value {
    let mut all = Map::new();
    for format in MARKDOWN {
        let lines: Vec<String> = whole(format, today).lines().map(plain).collect();
        let name = format.name();
        all.insert(
            name.to_owned(),
            json!({
                "scope": "markdown",
                "prefix": format!("wrapped-{name}"),
                "description": format!("A whole {name}, with comments that teach"),
                "body": lines,
            }),
        );
        for key in format.keys().iter().filter(|key| !key.path.contains('.')) {
            all.insert(
                format!("{name}: {}", key.path),
                json!({
                    "scope": "markdown",
                    "prefix": key.path,
                    "description": format!("{name}: {}", key.meaning),
                    "body": [format!("{}: {}", key.path, slot(format, key))],
                }),
            );
        }
    }
    Value::Object(all)
}

/// Returns the text of a new file of a format.
fn whole(format: Format, today: Date) -> String {
    match format {
        Format::Hypothesis => hypothesis("id", "", today),
        Format::Award => award("id", ""),
        Format::Slide => slide("id", ""),
        _ => NewWriteUp { id: "INC-1".to_owned(), year: today.year(), ..NewWriteUp::default() }
            .text(),
    }
}

/// Returns a line without what a snippet would read as a slot.
fn plain(line: &str) -> String {
    line.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}")
}

/// Returns what a snippet puts behind a key: a choice, or an example to be typed over.
fn slot(format: Format, key: &Key) -> String {
    let inside = format.below(&format!("{}.", key.path));
    match key.kind {
        ValueKind::Choice(words) => format!("${{1|{}|}}", words.join(",")),
        ValueKind::Truth => "${1|true,false|}".to_owned(),
        ValueKind::Moment => {
            "${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE}"
                .to_owned()
        }
        ValueKind::Day => "${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}".to_owned(),
        ValueKind::Words | ValueKind::Years => "[$1]".to_owned(),
        ValueKind::Map if !inside.is_empty() => {
            let slots = inside.iter().enumerate().map(|(n, name)| format!("{name}: ${}", n + 1));
            format!("{{{}\\}}", slots.collect::<Vec<String>>().join(", "))
        }
        ValueKind::Maps => "[{$1\\}]".to_owned(),
        ValueKind::Names | ValueKind::Filter | ValueKind::Map => "{$1\\}".to_owned(),
        _ => "$1".to_owned(),
    }
}

/// Returns a task that checks the report, and reads each complaint from its line of JSON.
fn tasks() -> Value {
    let begin =
        r#"^\{"severity":"(error|warning)","name":"([^"]*)","file":"((?:[^"\\]|\\.)*)","line":"#;
    let text = r#""message":"((?:[^"\\]|\\.)*)""#;
    let lines =
        format!(r#"{begin}(\d+),"column":(\d+),"end_line":(\d+),"end_column":(\d+),{text}"#);
    let files = format!(r#"{begin}null,"column":null,"end_line":null,"end_column":null,{text}"#);
    let matcher = |pattern: Value| {
        json!({
            "owner": "wrapped",
            "source": "wrapped",
            "fileLocation": ["relative", "${workspaceFolder}"],
            "pattern": pattern,
        })
    };
    json!({
        "version": "2.0.0",
        "tasks": [{
            "label": "wrapped check",
            "type": "process",
            "command": "wrapped",
            "args": ["check", "--format", "json"],
            "group": {"kind": "test", "isDefault": true},
            "presentation": {"reveal": "never", "clear": true},
            "problemMatcher": [
                matcher(json!({
                    "regexp": lines,
                    "severity": 1,
                    "code": 2,
                    "file": 3,
                    "line": 4,
                    "column": 5,
                    "endLine": 6,
                    "endColumn": 7,
                    "message": 8,
                })),
                matcher(json!({
                    "kind": "file",
                    "regexp": files,
                    "severity": 1,
                    "code": 2,
                    "file": 3,
                    "message": 4,
                })),
            ],
        }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_of_a_markdown_file_has_a_snippet_that_says_what_it_means() {
        let all = snippets(Date::new(2025, 12, 1).unwrap());
        for format in MARKDOWN {
            for key in format.keys().iter().filter(|key| !key.path.contains('.')) {
                let one = &all[format!("{}: {}", format.name(), key.path)];
                assert!(one["description"].as_str().unwrap().ends_with(key.meaning));
                let body = one["body"][0].as_str().unwrap();
                assert!(body.starts_with(&format!("{}: ", key.path)), "{body}");
            }
        }
        assert_eq!(all["write-up: open"]["body"][0], "open: ${1|true,false|}");
        assert_eq!(all["write-up: follow_ups"]["body"][0], "follow_ups: {total: $1, done: $2\\}");
    }
}
