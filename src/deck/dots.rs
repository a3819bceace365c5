//! Dots: durations on a log axis, each incident a dot, with the median where there are enough.

use crate::chart::spec::{self, Chart, Comparison, Dot, DotRow, Dots, Mark, Marker, Role};
use crate::deck::durations::{self, LISTED_BELOW, MEDIAN_NEEDS};
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::slide::{Cell, Figure, Table, Target};
use crate::findings::finding::{By, Finding, Group, Point};
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::model::incident::IncidentId;
use crate::phrase;
use crate::stats::interval::Estimate;
use crate::words::{Language, say};

/// The inks of rows, in their order.
const ROLES: [Role; 3] = [Role::First, Role::Second, Role::Third];

/// Returns the pictures of the page on detection: where coverage tells two groups apart, who noticed is shown besides.
pub fn of_detection(finding: &Finding, edition: &Edition) -> Vec<Figure> {
    let mut figures = vec![detection(finding, edition, &[])];
    if covered(finding).is_some() {
        figures.extend(by_source(finding, edition));
    }
    figures
}

/// Returns the distribution of time to detect: by coverage, else by source, else in one row.
///
/// A claim of `rulings` that compares just these two groups lends its ratio to the arrow between them.
pub fn detection(finding: &Finding, edition: &Edition, rulings: &[Ruling]) -> Figure {
    let language = edition.settings.language;
    if let Some([covered, other]) = covered(finding) {
        let name = |id: &str| phrase::capital(&say!(language, id));
        let mut rows = vec![
            Row::of_group(covered, name("test-watching"), Role::First),
            Row::of_group(other, name("no-test-watching"), Role::Second),
        ];
        // Without the others the rows would hold fewer than the line below counts.
        let compared = ["covered", "not-covered"];
        let groups = finding.groups_by(By::Coverage);
        let others = groups.filter(|group| !compared.contains(&group.name.as_str()));
        rows.extend(others.map(|group| {
            let label = say!(language, &format!("dots-{}", group.name));
            Row::of_group(group, label, Role::Muted)
        }));
        let comparison = rulings.iter().find_map(|ruling| arrow(language, ruling, covered, other));
        return distribution("detection", finding, &rows, comparison, edition);
    }
    by_source(finding, edition).unwrap_or_else(|| {
        let row = Row::of_all(finding, say!(language, "dots-all"), Role::First);
        distribution("detection", finding, &[row], None, edition)
    })
}

/// Returns whether the picture of detection tells groups apart.
pub fn has_rows(finding: &Finding) -> bool {
    covered(finding).is_some() || sources(finding).len() >= 2
}

fn covered(finding: &Finding) -> Option<[&Group; 2]> {
    let side = |name: &str| {
        let mut groups = finding.groups_by(By::Coverage);
        groups.find(|group| group.name == name && group.ids.len() >= LISTED_BELOW)
    };
    Some([side("covered")?, side("not-covered")?])
}

/// Returns the distribution by who noticed, where at least two kinds did.
fn by_source(finding: &Finding, edition: &Edition) -> Option<Figure> {
    const NAMES: [(&str, Role); 4] = [
        ("test", Role::First),
        ("alert", Role::Second),
        ("person", Role::Third),
        ("not-recorded", Role::Muted),
    ];
    let group = |name: &str| finding.groups_by(By::Source).find(|group| group.name == name);
    let rows: Vec<Row> = NAMES
        .iter()
        .filter_map(|(name, role)| {
            let label = say!(edition.settings.language, &format!("dots-{name}"));
            Some(Row::of_group(group(name)?, label, *role))
        })
        .collect();
    (sources(finding).len() >= 2)
        .then(|| distribution("detection-source", finding, &rows, None, edition))
}

/// Returns the groups by who noticed, where somebody wrote it down.
fn sources(finding: &Finding) -> Vec<&Group> {
    let groups = finding.groups_by(By::Source);
    groups.filter(|group| group.name != "not-recorded").collect()
}

fn arrow(
    language: Language,
    ruling: &Ruling,
    covered: &Group,
    other: &Group,
) -> Option<Comparison> {
    let [group, against] = ruling.sides.as_slice() else {
        return None;
    };
    let same = group.ids == other.ids && against.ids == covered.ids;
    same.then(|| comparison(language, ruling, 0, 1)).flatten()
}

/// Returns the arrow from one row to another with the ratio of a claim and the interval that decides it, as its own slide says.
pub fn comparison(
    language: Language,
    ruling: &Ruling,
    from: usize,
    to: usize,
) -> Option<Comparison> {
    let estimate = &ruling.judged.as_ref()?.estimate;
    let (low, high) = estimate.bounds()?;
    Some(Comparison {
        from,
        to,
        label: say!(language, "dots-as-long", times = language.times(estimate.value?)),
        detail: say!(
            language,
            "dots-interval",
            level = language.level(estimate.level?),
            low = language.two_digits(low),
            high = language.two_digits(high)
        ),
    })
}

/// Returns durations that last until an end, a row for each finding; open ones are hollow.
pub fn lasting(findings: &[&Finding], edition: &Edition) -> Figure {
    let language = edition.settings.language;
    let label = |finding: &Finding| match finding.id {
        "response" => say!(language, "dots-response"),
        _ => say!(language, "dots-resolution"),
    };
    let rows: Vec<Row> = findings
        .iter()
        .zip(ROLES)
        .map(|(finding, role)| Row::of_all(finding, label(finding), role))
        .collect();
    let first = findings[0];
    let mut figure = distribution(first.id, first, &rows, None, edition);
    if let [_, second] = findings {
        let beside = footing::of_finding(second, edition);
        let footing = &mut figure.footing;
        footing.counted = say!(
            language,
            "dots-counted-beside",
            counted = &footing.counted,
            response = footing::only_counted(second, edition)
        );
        footing.definition = say!(
            language,
            "dots-definition-beside",
            definition = &footing.definition,
            response = beside.definition
        );
        let also = evidence::sentence(second, edition);
        figure.chart.description.push_str(&format!(" {also}"));
    }
    figure
}

/// One row of a distribution.
pub struct Row<'a> {
    /// Its name.
    pub label: String,
    /// Its ink.
    pub role: Role,
    /// Its durations.
    pub points: &'a [Point],
    /// Its median.
    pub median: Option<&'a Estimate>,
}

impl<'a> Row<'a> {
    fn of_group(group: &'a Group, label: String, role: Role) -> Row<'a> {
        Row { label, role, points: &group.points, median: group.values.get("median") }
    }

    fn of_all(finding: &'a Finding, label: String, role: Role) -> Row<'a> {
        Row { label, role, points: &finding.points, median: finding.values.get("median") }
    }

    /// Returns the row as it is drawn; few incidents have dots and a range, and no median.
    pub fn drawn(&self, edition: &Edition) -> DotRow {
        let n = self.points.len();
        let language = edition.settings.language;
        let count = say!(language, "incidents", n = n);
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
            dots: self.points.iter().map(|point| dot(point, edition)).collect(),
            median: self.median.filter(|_| enough).and_then(marker),
        }
    }
}

fn dot(point: &Point, edition: &Edition) -> Dot {
    Dot {
        label: dot_name(point, edition),
        target: Some(Target::Incident(point.id.clone())),
        seconds: point.seconds,
        open: point.open,
    }
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

fn distribution(
    id: &str,
    finding: &Finding,
    rows: &[Row<'_>],
    comparison: Option<Comparison>,
    edition: &Edition,
) -> Figure {
    let language = edition.settings.language;
    let name = evidence::name(language, finding.id);
    Figure {
        chart: Chart {
            id: format!("{id}-dots"),
            title: say!(language, "dots-title", name = &name),
            description: evidence::sentence(finding, edition),
            mark: dots(rows, comparison, finding.id == "detection", edition),
        },
        table: durations_table(&name, rows, edition),
        footing: footing::of_finding(finding, edition),
    }
}

/// Returns rows of dots, with the house's targets where they belong.
pub fn dots(
    rows: &[Row<'_>],
    comparison: Option<Comparison>,
    targets: bool,
    edition: &Edition,
) -> Mark {
    let drawn: Vec<DotRow> = rows.iter().map(|row| row.drawn(edition)).collect();
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

/// Returns every duration of some rows with the incident that it came from.
pub fn durations_table(caption: &str, rows: &[Row<'_>], edition: &Edition) -> Table {
    let cells = rows.iter().flat_map(|row| {
        let mut points: Vec<&Point> = row.points.iter().collect();
        points.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
        points.into_iter().map(|point| {
            vec![
                Cell::linked(point.id.to_string(), Target::Incident(point.id.clone())),
                Cell::plain(title(&point.id, edition)),
                Cell::plain(&row.label),
                Cell::plain(durations::length(edition.settings.language, point)),
            ]
        })
    });
    let head = ["head-incident", "head-title", "head-group", "head-time"];
    let head = head.map(|id| say!(edition.settings.language, id));
    Table::of(caption, head, cells)
}
