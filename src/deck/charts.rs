//! Charts: which picture tells a finding, with the numbers behind it and the line under it.

use crate::chart::spec::{Bar, Bars, Chart, Columns, Mark, Role};
use crate::deck::agreement;
use crate::deck::calendar;
use crate::deck::corrections;
use crate::deck::dots;
use crate::deck::durations::LISTED_BELOW;
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::metric;
use crate::deck::scores;
use crate::deck::shape;
use crate::deck::slide::{Cell, Figure, Footing, Table, Target};
use crate::deck::tallies;
use crate::findings::finding::{By, Finding, Group};
use crate::model::edition::Edition;
use crate::phrase;
use crate::words::{Language, say};

pub use crate::deck::dots::{detection, lasting};
pub use crate::deck::forest::{forest, of_ruling, on_stage};

/// A picture of bars holds no more than this; the table behind it holds all.
const MOST_BARS: usize = 12;

/// Returns the pictures of a finding's page; of one and of two durations a dot each, and of other things none.
pub fn of_finding(finding: &Finding, edition: &Edition) -> Vec<Figure> {
    let n = finding.sample.n();
    if n < LISTED_BELOW {
        let dots = (n > 0 && finding.measure.is_some()).then(|| match finding.id {
            "detection" => dots::detection(finding, edition, &[]),
            _ => lasting(&[finding], edition),
        });
        return dots.into_iter().collect();
    }
    match finding.id {
        "volume" => {
            let mut figures = vec![months(finding, edition)];
            figures.extend(shares(finding, By::Severity, edition));
            figures.extend(shares(finding, By::Service, edition));
            figures
        }
        "confidence" => vec![funnel(finding, edition)],
        "reviews" => reviews(finding, edition).into_iter().collect(),
        "calendar" => vec![calendar::figure(finding, edition)],
        "recorded-times" => vec![corrections::figure(finding, edition)],
        "preventability" | "productivity" => scores::figure(finding, edition).into_iter().collect(),
        "factors" => {
            let kinds = [By::Factor, By::Trigger].into_iter();
            kinds.filter_map(|by| tallies::bars(finding, by, edition)).collect()
        }
        "follow-ups" => tallies::outcomes(finding, edition).into_iter().collect(),
        "agreement" => agreement::figures(finding, edition),
        "metric" => metric::figure(finding, edition).into_iter().collect(),
        "near-misses" => tallies::held(finding, edition).into_iter().collect(),
        _ if finding.measure.is_some() => {
            let mut figures = match finding.id {
                "detection" => dots::of_detection(finding, edition),
                _ => vec![lasting(&[finding], edition)],
            };
            figures.extend(shape::figure(finding, edition));
            figures
        }
        _ => Vec::new(),
    }
}

/// Returns the months of the year as columns.
pub fn months(finding: &Finding, edition: &Edition) -> Figure {
    let language = edition.settings.language;
    let counts: Vec<(u32, usize)> = (1..=12)
        .map(|month| {
            let name = format!("{:04}-{month:02}", edition.settings.year);
            let group = finding.groups_by(By::Month).find(|group| group.name == name);
            (month, group.map_or(0, |group| group.ids.len()))
        })
        .collect();
    let target =
        |month: u32| Target::archive("month", &format!("{:04}-{month:02}", edition.settings.year));
    let bars = counts.iter().map(|(month, n)| Bar {
        label: edition.settings.language.month(*month).chars().take(3).collect(),
        value: *n as f64,
        value_label: n.to_string(),
        role: Role::First,
        target: (*n > 0).then(|| target(*month)),
    });
    let shown: usize = counts.iter().map(|(_, n)| n).sum();
    let rows = counts.iter().map(|(month, n)| {
        let count = Cell::linked(n.to_string(), target(*month));
        vec![Cell::plain(language.month(*month)), count]
    });
    let year = edition.settings.year.to_string();
    let head = [say!(language, "head-month"), say!(language, "head-incidents")];
    Figure {
        chart: Chart {
            id: "volume-months".to_owned(),
            title: say!(language, "volume-months", year = year),
            description: evidence::sentence(finding, edition),
            mark: Mark::Columns(Columns { bars: bars.collect() }),
        },
        table: Table::of(
            &say!(language, "volume-months-table"),
            head.each_ref().map(String::as_str),
            rows,
        ),
        footing: without(finding, edition, "volume-without-day", shown),
    }
}

/// Returns the line under a picture that has no place for some of those counted, which it says in the words of `id`.
fn without(finding: &Finding, edition: &Edition, id: &str, shown: usize) -> Footing {
    let language = edition.settings.language;
    let mut footing = footing::of_finding(finding, edition);
    let rest = finding.sample.n() - shown;
    if rest > 0 {
        let (definition, words) = (&footing.definition, language.in_words(rest));
        footing.definition = say!(language, id, definition = definition, n = rest, words = words);
    }
    footing
}

/// Returns the groups of one kind as bars, in their order for severities, else the largest first.
fn shares(finding: &Finding, by: By, edition: &Edition) -> Option<Figure> {
    let language = edition.settings.language;
    let mut groups: Vec<&Group> = finding.groups_by(by).collect();
    let severity = by == By::Severity;
    if !severity {
        groups.sort_by_key(|group| (std::cmp::Reverse(group.ids.len()), group.name.clone()));
    }
    let target = |group: &Group| Target::archive(by.key(), &group.name);
    let bar = |group: &&Group| Bar {
        label: group.name.clone(),
        value: group.ids.len() as f64,
        value_label: group.ids.len().to_string(),
        role: Role::First,
        target: Some(target(group)),
    };
    let shown = footing::shown(&groups);
    // Severities part the year, so those without one are a part of it too.
    let unknown = (finding.sample.n() - shown) * usize::from(severity);
    let unknown = unsaid(language, unknown);
    let rows = groups.iter().map(|group| {
        let count = Cell::linked(group.ids.len().to_string(), target(group));
        vec![Cell::plain(&group.name), count]
    });
    let without_one =
        unknown.iter().map(|bar| vec![Cell::plain(&bar.label), Cell::plain(&bar.value_label)]);
    let rows = rows.chain(without_one);
    let (title, head) = match severity {
        true => ("volume-severities", "head-severity"),
        false => ("volume-services", "head-service"),
    };
    let title = say!(language, title);
    let head = [say!(language, head), say!(language, "head-incidents")];
    let footing = match severity {
        true => footing::of_finding(finding, edition),
        false => of_services(finding, edition, shown),
    };
    let description = described(language, &title, &groups, unknown.as_ref());
    let figure = Figure {
        chart: Chart {
            id: format!("volume-{}", by.key()),
            title: title.clone(),
            description,
            mark: Mark::Bars(Bars {
                bars: groups.iter().take(MOST_BARS).map(bar).chain(unknown.clone()).collect(),
                of: None,
            }),
        },
        table: Table::of(&title, head.each_ref().map(String::as_str), rows),
        footing,
    };
    (!groups.is_empty()).then_some(figure)
}

fn of_services(finding: &Finding, edition: &Edition, shown: usize) -> Footing {
    let footing = without(finding, edition, "volume-without-service", shown);
    let (language, definition) = (edition.settings.language, &footing.definition);
    Footing { definition: say!(language, "volume-several", definition = definition), ..footing }
}

/// Returns the bar of those without a severity; none where there are none.
fn unsaid(language: Language, n: usize) -> Option<Bar> {
    (n > 0).then(|| Bar::counted(say!(language, "volume-no-severity"), n, Role::Muted))
}

fn described(language: Language, title: &str, groups: &[&Group], unknown: Option<&Bar>) -> String {
    let mut said = vec![largest(language, groups)];
    said.extend(unknown.map(|bar| format!("{} {}", bar.label, bar.value_label)));
    let mut description = format!("{title}: {}.", said.join("; "));
    let rest = groups.len().saturating_sub(MOST_BARS);
    if rest > 0 {
        let words = phrase::capital(&language.in_words(rest));
        let more = say!(language, "tally-more", n = rest, words = words);
        description.push_str(&format!(" {more}"));
    }
    description
}

fn largest(language: Language, groups: &[&Group]) -> String {
    let said = groups.iter().take(5);
    let said: Vec<String> =
        said.map(|group| format!("{} {}", group.name, group.ids.len())).collect();
    language.list(&said)
}

/// Returns the way from declared to counted as bars.
pub fn funnel(finding: &Finding, edition: &Edition) -> Figure {
    let language = edition.settings.language;
    let declared = finding.sample.of_all();
    let confident = evidence::confident(edition);
    let minimum = edition.settings.minimum_confidence;
    let steps = [
        (say!(language, "funnel-declared"), declared, Role::Muted),
        (say!(language, "funnel-read"), finding.sample.n(), Role::Second),
        (
            say!(language, "funnel-confident", minimum = usize::from(minimum)),
            confident,
            Role::First,
        ),
    ];
    let bar = |(label, n, role): &(String, usize, Role)| Bar::counted(label, *n, *role);
    let rows =
        steps.iter().map(|(label, n, _)| vec![Cell::plain(label), Cell::plain(n.to_string())]);
    let title = say!(language, "funnel");
    let head = [say!(language, "head-step"), say!(language, "head-incidents")];
    Figure {
        chart: Chart {
            id: "confidence-funnel".to_owned(),
            title: title.clone(),
            description: evidence::sentence(finding, edition),
            mark: Mark::Bars(Bars {
                bars: steps.iter().map(bar).collect(),
                of: Some(declared as f64),
            }),
        },
        table: Table::of(&title, head.each_ref().map(String::as_str), rows),
        footing: footing::of_finding(finding, edition),
    }
}

/// Returns reviews held, not held and not spoken of as bars.
pub fn reviews(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let held = finding.values.get("held")?.x? as usize;
    let (n, all) = (finding.sample.n(), finding.sample.of_all());
    let language = edition.settings.language;
    let steps = [
        (say!(language, "reviews-bar-held"), held, Role::First),
        (say!(language, "reviews-bar-none"), n - held, Role::Second),
        (say!(language, "reviews-bar-unknown"), all - n, Role::Muted),
    ];
    let bars = steps.iter().map(|(label, x, role)| Bar::counted(label, *x, *role));
    let rows =
        steps.iter().map(|(label, x, _)| vec![Cell::plain(label), Cell::plain(x.to_string())]);
    Some(Figure {
        chart: Chart {
            id: "reviews-held".to_owned(),
            title: say!(language, "reviews-chart"),
            description: evidence::sentence(finding, edition),
            mark: Mark::Bars(Bars { bars: bars.collect(), of: Some(all as f64) }),
        },
        table: Table::of(
            &say!(language, "finding-name-reviews"),
            ["", &say!(language, "head-incidents")],
            rows,
        ),
        footing: footing::of_finding(finding, edition),
    })
}
