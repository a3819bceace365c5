//! The same write-ups for Hugo, with pages of the kinds that this program makes: a page each with a table of facts, and a
//! list of all, by month, by service and by severity.

use std::fmt::Write;

use crate::incident::{Incident, id, month_of};

const SETTINGS: &str = r#"baseURL = "http://127.0.0.1/"
title = "A measured year"
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
disablePathToLower = true
enableGitInfo = false
disableHugoGeneratorInject = true
[taxonomies]
service = "services"
severity = "severities"
[permalinks.term]
services = "/services/:contentbasename/"
severities = "/severities/:contentbasename/"
[markup.highlight]
codeFences = false
[markup.goldmark.renderer]
unsafe = true
[markup.goldmark.extensions.typographer]
disable = true
"#;

const STYLE: &str = "body{font-family:sans-serif;margin:2rem}\ntable{border-collapse:collapse}\n\
     td,th{border:1px solid #ccc;padding:.2rem}\n";

const BASE: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>
<nav><a href="/">All incidents</a>MONTHS <a href="/services/">Services</a> <a href="/severities/">Severities</a></nav>
</header>
<main>
{{ block "main" . }}{{ end }}
</main>
<footer><p>Made by a generator</p></footer>
</body>
</html>
"#;

const PAGE: &str = r#"{{ define "main" }}<h1>{{ .Title }}</h1>
<dl>
<dt>ID</dt><dd>{{ .Params.id }}</dd>
<dt>Severity</dt><dd>{{ range .Params.severities }}<a href="/severities/{{ . }}/">{{ . }}</a>{{ end }}</dd>
<dt>Services</dt><dd>{{ range .Params.services }}<a href="/services/{{ . }}/">{{ . }}</a> {{ end }}</dd>
{{ range $name, $moment := .Params.moments }}<dt>{{ $name }}</dt><dd>{{ $moment }}</dd>
{{ end }}{{ range $name, $score := .Params.scores }}<dt>{{ $name }}</dt><dd>{{ $score }}</dd>
{{ end }}<dt>Trigger</dt><dd>{{ .Params.trigger }}</dd>
<dt>Detected by</dt><dd>{{ .Params.detected_by }}</dd>
<dt>Factors</dt><dd>{{ range .Params.factors }}<span>{{ . }}</span> {{ end }}</dd>
<dt>Tags</dt><dd>{{ range .Params.tags }}<span>{{ . }}</span> {{ end }}</dd>
<dt>Review held</dt><dd>{{ .Params.held }}</dd>
<dt>Follow-ups done</dt><dd>{{ .Params.done }} of 4</dd>
</dl>
<article>
{{ .Content }}</article>{{ end }}
"#;

const LIST: &str = r#"{{ define "main" }}<h1>{{ .Title }}</h1>
<table>
<thead><tr><th>ID</th><th>Title</th><th>Severity</th><th>Services</th><th>Started</th><th>Confidence</th></tr></thead>
<tbody>
{{ range PAGES }}<tr><td><a href="{{ .RelPermalink }}">{{ .Params.id }}</a></td><td>{{ .Title }}</td><td>{{ index .Params.severities 0 }}</td><td>{{ delimit .Params.services ", " }}</td><td>{{ .Params.moments.started_at }}</td><td>{{ .Params.scores.confidence }}</td></tr>
{{ end }}</tbody>
</table>{{ end }}
"#;

const TERMS: &str = r#"{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul>{{ end }}
"#;

/// Returns every file beside the write-ups: paths in the site's folder, and texts.
pub fn frame() -> Vec<(String, String)> {
    let months =
        (1..=12).map(|month| format!(" <a href=\"/incidents/{month:02}/\">{month:02}</a>"));
    let base = BASE.replace("MONTHS", &months.collect::<String>());
    let list = |pages: &str| LIST.replace("PAGES", pages);
    let mut files = vec![
        ("hugo.toml", SETTINGS.to_owned()),
        ("static/style.css", STYLE.to_owned()),
        ("layouts/baseof.html", base),
        ("layouts/page.html", PAGE.to_owned()),
        ("layouts/home.html", list(".Site.RegularPages")),
        ("layouts/section.html", list(".RegularPages")),
        ("layouts/term.html", list(".Pages")),
        ("layouts/taxonomy.html", TERMS.to_owned()),
        ("content/_index.md", "---\ntitle: All incidents\n---\n".to_owned()),
        (
            "content/incidents/_index.md",
            "---\ntitle: All incidents\nbuild:\n  render: never\n---\n".to_owned(),
        ),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text))
    .collect::<Vec<_>>();
    files.extend((1..=12).map(|month| {
        let text = format!("---\ntitle: Month {month:02}\n---\n");
        (format!("content/incidents/{month:02}/_index.md"), text)
    }));
    files
}

/// Returns the front matter that the templates ask for. Moments are in quotes: without them Hugo hands on another type
/// than text.
pub fn front(incident: &Incident) -> String {
    let mut front = format!("---\nid: {}\ntitle: {}\n", incident.id, incident.title);
    let _ = writeln!(front, "date: {}", incident.moments[0].1);
    let _ = writeln!(front, "severities: [{}]", incident.severity);
    let _ = writeln!(front, "services: [{}]", incident.services.join(", "));
    let _ = writeln!(front, "tags: [{}]", incident.tags.join(", "));
    let _ = writeln!(front, "factors: [{}]", incident.factors.join(", "));
    let _ = writeln!(front, "trigger: {}\ndetected_by: {}", incident.trigger, incident.detected_by);
    front.push_str("moments:\n");
    for (key, moment) in &incident.moments {
        let _ = writeln!(front, "  {key}: \"{moment}\"");
    }
    front.push_str("scores:\n");
    for (scale, score) in incident.scores {
        let _ = writeln!(front, "  {scale}: {score}");
    }
    let _ = writeln!(front, "held: {}\ndone: {}\n---", incident.held, incident.done);
    front
}

/// Returns a link to a write-up by its address.
pub fn link(seed: u64, number: usize) -> String {
    format!("[{0}](/incidents/{1:02}/{0}/)", id(number), month_of(seed, number))
}
