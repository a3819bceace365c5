//! Dots: durations on a log axis, each incident a dot, with the median where there are enough.

use super::faces::{Cell, Figure, Said, Table, Target};
use super::figure::MOST_ROWS;
use super::{durations, labels};
use crate::chart::{Comparison, Dot, DotRow, Dots, Mark, Marker, Role, per_mark, spec};
use crate::findings::durations::MEDIAN;
use crate::findings::{Finding, Group, Point, Ruling};
use crate::model::{Edition, IncidentId};
use crate::stats::Estimate;
use crate::stats::thresholds::MEDIAN_NEEDS;
use crate::words::{Language, say};

/// Returns the arrow from one row to another with the ratio of a claim and the interval that decides it, as its own slide says.
pub fn comparison(
    language: Language,
    ruling: &Ruling,
    from: usize,
    to: usize,
) -> Option<Comparison> {
    let estimate = &ruling.judged.as_ref()?.estimate;
    let (low, high) = estimate.bounds()?;
    let (low, high) = (language.two_digits(low), language.two_digits(high));
    let label = say!(language, "dots-as-long", times = language.times(estimate.value?));
    let level = language.level(estimate.level?);
    Some(Comparison { from, to, label, detail: say!(language, "dots-interval", level, low, high) })
}

/// One row of a distribution.
pub struct Row<'a> {
    /// What stands beside its dots.
    pub label: String,
    /// The ink of its dots.
    pub role: Role,
    /// The durations, a dot each.
    pub points: &'a [Point],
    /// Drawn as a marker, where there are enough durations.
    pub median: Option<&'a Estimate>,
}

impl<'a> Row<'a> {
    /// Makes the row of a group.
    pub fn of_group(group: &'a Group, label: String, role: Role) -> Row<'a> {
        Row { label, role, points: &group.points, median: group.values.get(MEDIAN) }
    }

    /// Makes the row of a whole finding.
    pub fn of_all(finding: &'a Finding, label: String, role: Role) -> Row<'a> {
        Row { label, role, points: &finding.points, median: finding.values.get(MEDIAN) }
    }

    /// Returns the row as it is drawn; few incidents have dots and a range, and no median.
    ///
    /// `named` says whether each dot is an incident with its name and its link.
    fn drawn(&self, edition: &Edition, named: bool) -> DotRow {
        let n = self.points.len();
        let language = edition.settings.language;
        let count = say!(language, "incidents", n);
        let enough = n >= MEDIAN_NEEDS;
        let marker = |median: &Estimate| {
            Some(Marker {
                seconds: median.value?,
                label: language.duration(median.value?),
                low: median.low,
                high: median.high,
            })
        };
        DotRow {
            label: self.label.clone(),
            detail: match durations::range(language, self.points).filter(|_| !enough) {
                Some(range) => format!("{count}, {range}"),
                None => count,
            },
            role: self.role,
            dots: self.points.iter().map(|point| dot(point, edition, named)).collect(),
            median: self.median.filter(|_| enough).and_then(marker),
        }
    }
}

/// Returns rows as they are drawn; where they have very many dots, none has a name.
pub fn drawn(rows: &[Row<'_>], edition: &Edition) -> Vec<DotRow> {
    let named = is_each_named(rows);
    rows.iter().map(|row| row.drawn(edition, named)).collect()
}

/// Returns the title of a picture of some rows; `name` is what it shows.
pub fn title_of(rows: &[Row<'_>], name: &str, language: Language) -> String {
    say!(language, "dots-title", form = form_of(rows), name)
}

/// Returns the form of words about some rows: whether a dot is `each` incident, or `several`.
pub fn form_of(rows: &[Row<'_>]) -> &'static str {
    if is_each_named(rows) { "each" } else { "several" }
}

/// Returns whether each dot of some rows is one incident.
fn is_each_named(rows: &[Row<'_>]) -> bool {
    let counts: Vec<usize> = rows.iter().map(|row| row.points.len()).collect();
    per_mark(&counts) == 1
}

fn dot(point: &Point, edition: &Edition, named: bool) -> Dot {
    let dot = Dot { seconds: point.seconds, open: point.open, ..Dot::default() };
    if !named {
        return dot;
    }
    let target = Some(Target::Incident(point.id.clone()));
    Dot { label: dot_name(point, edition), target, ..dot }
}

/// Returns the name of a dot: the incident, its title and its duration.
pub fn dot_name(point: &Point, edition: &Edition) -> String {
    let title = title(&point.id, edition);
    format!("{} {title}: {}", point.id, durations::length(edition.settings.language, point))
}

/// Returns the title of an incident.
pub fn title<'a>(id: &IncidentId, edition: &'a Edition) -> &'a str {
    edition.incident(id).map_or("", |incident| incident.title.as_str())
}

/// The durations of a finding, in rows.
pub struct Distribution<'a> {
    /// Names the picture on its page.
    pub id: &'a str,
    /// The finding.
    pub finding: &'a Finding,
    /// The rows.
    pub rows: Vec<Row<'a>>,
    /// The arrow between two rows.
    pub comparison: Option<Comparison>,
    /// Whether the report's targets for detection are shown.
    pub targets: bool,
}

impl Distribution<'_> {
    /// Returns the picture.
    pub fn figure(self, edition: &Edition, said: &Said) -> Figure {
        let language = edition.settings.language;
        let name = labels::finding(language, self.finding.id);
        let table = durations_table(&name, &self.rows, edition);
        let mark = dots(&self.rows, self.comparison, self.targets, edition);
        let title = title_of(&self.rows, &name, language);
        said.figure(format!("{}-dots", self.id), title, mark, table)
    }
}

/// Returns all durations of a finding in one row that has its own name.
pub fn in_one_row(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    lasting(finding, &format!("dots-{}", finding.id), edition, said)
}

/// Returns all durations of a finding in one row, called by the words of this id; open ones are hollow.
pub fn lasting(finding: &Finding, label: &str, edition: &Edition, said: &Said) -> Figure {
    let label = say!(edition.settings.language, label);
    let rows = vec![Row::of_all(finding, label, Role::First)];
    let id = finding.id;
    Distribution { id, finding, rows, comparison: None, targets: false }.figure(edition, said)
}

/// Returns rows of dots, with the report's targets for detection if `targets` is set.
pub fn dots(
    rows: &[Row<'_>],
    comparison: Option<Comparison>,
    targets: bool,
    edition: &Edition,
) -> Mark {
    let drawn = drawn(rows, edition);
    let medians =
        |arrow: &Comparison| [arrow.from, arrow.to].iter().all(|row| drawn[*row].median.is_some());
    let lines = edition.settings.detection_targets.iter().map(|target| {
        let seconds = target.seconds() as f64;
        let language = edition.settings.language;
        let label = say!(language, "dots-target", target = language.duration(seconds));
        spec::Goal { seconds, label }
    });
    Mark::Dots(Dots {
        comparison: comparison.filter(medians),
        goals: lines.filter(|_| targets).collect(),
        rows: drawn,
    })
}

/// Returns the durations of some rows with the incident that each came from: by row, or the longest of very many.
pub fn durations_table(caption: &str, rows: &[Row<'_>], edition: &Edition) -> Table {
    let language = edition.settings.language;
    let mut points: Vec<(usize, &Point)> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        points.extend(row.points.iter().map(|point| (place, point)));
    }
    let all = points.len();
    match all > MOST_ROWS {
        true => points.sort_by(|a, b| b.1.seconds.total_cmp(&a.1.seconds)),
        false => points.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.seconds.total_cmp(&b.1.seconds))),
    }
    let cells = points.into_iter().map(|(row, point)| {
        vec![
            Cell::incident(&point.id),
            Cell::plain(title(&point.id, edition)),
            Cell::plain(&rows[row].label),
            Cell::plain(durations::length(language, point)),
        ]
    });
    let head = ["head-incident", "head-title", "head-group", "head-time"];
    Table::of_incidents(language, caption, head, (all, "table-longest"), cells)
}
