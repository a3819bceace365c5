//! Commands, options and formats of other tools, and what to use here instead.

/// Commands of other tools, and what to use here instead, one hint a line.
pub(super) const COMMANDS: [(&str, &str); 15] = [
    (
        "create setup scaffold start generate-config bootstrap",
        "`wrapped init our-year` makes a report folder that builds, with examples",
    ),
    (
        "fetch pull sync jira pagerduty opsgenie incident-io github convert ingest load tracker",
        "`wrapped import` makes write-ups of a tracker's export: `wrapped import jira-csv issues.csv`\n\
         `wrapped import --help` lists the formats",
    ),
    (
        "add incident postmortem write-up writeup near-miss hypothesis claim award slide",
        "`wrapped new incident` makes a write-up; `wrapped new --help` says what else it makes",
    ),
    (
        "completion complete complete-shell autocomplete",
        "`wrapped completions bash` prints what a shell needs; so it does for `zsh`, `fish` and `powershell`",
    ),
    (
        "schemas jsonschema json-schema",
        "`wrapped schema settings` prints one, and `wrapped schema --out schemas` writes all",
    ),
    ("manual manpage manpages", "`wrapped man --out man1` writes the manual pages"),
    ("health diagnose info", "`wrapped doctor` looks at what is installed, and at the report"),
    (
        "serve server dev preview open start-server view browse",
        "`wrapped build` writes the site, and `site/index.html` opens in a browser without a server",
    ),
    (
        "watch live reload follow",
        "run `wrapped build` again after a change: it writes the whole site, in a second or two",
    ),
    (
        "freeze archive close snapshot finish",
        "`wrapped findings --json` prints what this year says; `editions/2025.yaml` keeps it for the next report, in the same form",
    ),
    (
        "validate lint verify test status audit analyze analyse fix fmt format",
        "`wrapped check` looks for every problem, and writes nothing",
    ),
    (
        "render generate make site publish deploy compile run html wrap report update",
        "`wrapped build` writes the whole site, into `site/`",
    ),
    (
        "json print list stats statistics show summary figures results query csv data \
         names brief",
        "`wrapped findings` prints the figures, and `wrapped findings --json` all that is behind them",
    ),
    (
        "pdf png pptx ppt powerpoint slides deck pictures images screenshots present \
         presentation",
        "`wrapped export pdf` makes a PDF of the slides, `wrapped export pptx` a PowerPoint file, and `wrapped export png` a picture of each",
    ),
    ("version about", "write `wrapped --version`"),
];

/// Words for trackers and files that are no format of an import, and what to use instead.
pub(super) const TRACKERS: [(&str, &str); 6] = [
    (
        "jira atlassian jsm",
        "Jira's CSV file: `wrapped import jira-csv issues.csv`\n\
         what its REST search answers: `wrapped import jira-json issues.json`",
    ),
    (
        "pd pagerduty-json pager-duty",
        "what its REST API answers: `wrapped import pagerduty incidents.json`\n\
         its CSV file: `wrapped import pagerduty-csv incidents.csv`",
    ),
    ("gh issues github-issues", "`wrapped import github issues.json`"),
    (
        "xlsx xls ods excel sheet sheets spreadsheet tsv table",
        "save it as CSV, and say in a mapping what its columns are: `wrapped import csv --help`",
    ),
    (
        "markdown md text html confluence notion",
        "a write-up that is Markdown already needs no import: put it into `incidents/`, and `wrapped check` says what is missing",
    ),
    (
        "opsgenie datadog grafana grafana-irm statuspage upptime gitlab cstate servicenow morgue \
         splunk victorops squadcast linear asana blameless slack",
        "that tracker has no format of its own yet; with a mapping, any table or JSON is read\n\
         `wrapped import csv --help` and `wrapped import json --help` show how",
    ),
];

/// Formats that slides cannot be exported to, and what to use instead.
pub(super) const FORMATS: [(&str, &str); 5] = [
    (
        "jpg jpeg gif webp svg bmp tiff avif image images picture pictures",
        "pictures are PNG: `wrapped export png`",
    ),
    (
        "ppt powerpoint odp key keynote gslides slides potx ppsx",
        "other programs read PowerPoint files, too: `wrapped export pptx`",
    ),
    ("html htm site web zip", "the slides as one web page are `site/deck.html`: `wrapped build`"),
    (
        "doc docx odt word print paper ps epub md markdown",
        "to print or to pass on: `wrapped export pdf`",
    ),
    (
        "json csv yaml xlsx excel xls data",
        "data are no slides: `wrapped findings --json`, and after a build `site/data/incidents.csv`",
    ),
];

/// What other tools call `--out`.
const PLACES: &str = "--output --dest --destination --target --dir --out-dir --output-dir --to -d";

/// Options, the commands that the entry applies to (all if empty), and what to use instead.
pub(super) const OPTIONS: [(&str, &str, &str); 29] = [
    ("--json", "build", "the site holds `data/findings.json`; `wrapped findings --json` prints it"),
    (
        "--json --sarif --github --output-format --type --to -f",
        "check",
        "the form is a word: `wrapped check --format json`, `sarif` or `github`",
    ),
    ("--sarif --github", "", "complaints for machines: `wrapped check --format sarif`"),
    ("--json --csv --yaml", "", "`wrapped findings --json` prints the figures as JSON"),
    ("--brief --names --summary", "", "that is an option of `wrapped findings`"),
    (
        "--format -f --output-format --type",
        "findings",
        "the form is an option of its own: `--json`, `--brief` or `--names`",
    ),
    (
        "--format -f --type --to",
        "export",
        "the format is a word: `wrapped export pdf`, `wrapped export png` or `wrapped export pptx`",
    ),
    (
        "--format -f --output-format",
        "",
        "for data write `wrapped findings --json`, for slides `wrapped export pdf`",
    ),
    (
        "--pdf --png --pptx --slides",
        "",
        "slides are exported: `wrapped export pdf`, `wrapped export png` or `wrapped export pptx`",
    ),
    (PLACES, "build", "where it goes is `--out`, as in `wrapped build --out public`"),
    (PLACES, "export", "where it goes is `--out`, as in `wrapped export pdf --out year.pdf`"),
    (
        "--out -o --output --out-dir --output-dir",
        "findings",
        "it prints to the terminal: `wrapped findings --json > findings.json`",
    ),
    (
        "--out -o --output --out-dir --output-dir",
        "check",
        "a check writes nothing; `wrapped build --out public` writes the site",
    ),
    (
        "--input --source --content --folder --path --directory --report --in -i --src \
         --config -c",
        "",
        "the report folder stands without an option, as in `wrapped build content`",
    ),
    (
        "--watch -w --live --reload",
        "",
        "run `wrapped build` again after a change: it writes the whole site, in a second or two",
    ),
    (
        "--serve --open --port -p --host --browser",
        "build check findings help",
        "the site needs no server: open `site/index.html` in a browser",
    ),
    ("--verbose -v --debug --trace", "", "everything is said already; `--quiet` says errors only"),
    (
        "--strict --werror --fail-on-warnings --deny-warnings",
        "",
        "warnings stop nothing but `wrapped check --strict`; each is silenced by its name, as in `allow: [clock-order]`",
    ),
    ("--silent -s --no-warnings", "", "errors only? write `--quiet`"),
    (
        "-n --check --diff --preview",
        "import",
        "`--dry-run` does everything but write, and shows each line that would change",
    ),
    (
        "--out -o --output --to --target --dest",
        "import",
        "the report folder is named with `--into`, as in `wrapped import jira-csv issues.csv --into content`",
    ),
    (
        "--force --overwrite --replace --update -f",
        "import",
        "what you changed in a write-up stays yours: to hand a key back, remove it there and below `yours` in `.wrapped/import.yaml`",
    ),
    (
        "--format --from --source --type -t",
        "import",
        "the format stands first, without an option: `wrapped import jira-csv issues.csv`",
    ),
    ("--dry-run -n --check", "", "`wrapped check` looks for every problem, and writes nothing"),
    (
        "--fix --write",
        "",
        "the report's files are never changed; each complaint says what to write",
    ),
    (
        "--force --clean --overwrite --replace -y --yes",
        "",
        "a site that this tool wrote is replaced as a whole each time, and nothing else ever is",
    ),
    ("--notes", "export", "the speaker's notes are in the file of `wrapped export pptx` already"),
    ("--color --colour --no-color --no-colour", "", "set `NO_COLOR=1` for text without colours"),
    ("--version -v", "build check findings export", "write `wrapped --version`"),
];

/// Options of other tools that are keys of `wrapped.yaml` here, each with an example value.
pub(super) const SETTINGS: [(&str, &str, &str); 7] = [
    ("--theme --template --style", "theme", "plain"),
    ("--title --name", "title", "Our year"),
    ("--year", "year", "2025"),
    ("--zone --timezone --tz", "zone", "Europe/Oslo"),
    ("--language --lang --locale", "language", "de"),
    ("--organisation --organization --org --company", "organisation", "Example Ltd"),
    ("--severity --severities", "severities", "[sev1, sev2, sev3]"),
];
