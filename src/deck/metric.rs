//! The metric: would a mean, or a median, have noticed that everything was over sooner?

use crate::chart::spec::{Chart, Hundred, HundredRow, Hundreds, Mark, Role};
use crate::deck::durations::{self, LISTED_BELOW};
use crate::deck::footing;
use crate::deck::slide::{Cell, Figure, Footing, Scene, Slide, Table, Title, Tone};
use crate::findings::finding::{By, Finding, Values};
use crate::findings::metric::{DRAWN, DRAWS, NEEDS, SHORTENED};
use crate::model::edition::Edition;
use crate::model::measure::Measure;
use crate::phrase;
use crate::words::say;

/// Says how often mean and median move the wrong way after the smallest change; for few durations, why nothing is said.
pub fn sentence(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    if n < LISTED_BELOW {
        return durations::sentence(finding, Measure::TimeToResolve, edition);
    }
    let Some([mean, median]) = smallest(finding) else {
        return format!(
            "Only {} can be counted; two half-years take {}.",
            say!(edition.settings.language, "incidents", n = n),
            edition.settings.language.figures(NEEDS as f64)
        );
    };
    format!(
        "Had every incident of one half-year been {}, the mean would still have come out longer than that of the other {}, the \
         median {} (half-years drawn from the times to resolve of {}).",
        shorter(SHORTENED[0].0),
        edition.settings.language.in_a_hundred(mean),
        edition.settings.language.in_a_hundred(median),
        say!(edition.settings.language, "incidents", n = n)
    )
}

/// Returns what a year like this one would have said of a change that we know of.
pub fn slide(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let figure = figure(finding, edition)?;
    let [mean, median] = smallest(finding)?;
    let title = Title::default()
        .then(
            format!("Had we fixed everything {}% faster, ", SHORTENED[0].0),
            Tone::Plain,
        )
        .then("the mean", Tone::Second)
        .then(" would have said “slower” ", Tone::Plain)
        .then(edition.settings.language.in_a_hundred(mean), Tone::Second)
        .then(".", Tone::Plain);
    let so_often = edition.settings.language.in_a_hundred(median);
    let so_often = so_often.trim_end_matches(" in\u{a0}100");
    Some(Slide {
        kicker: "Would your metric notice?".to_owned(),
        ..Slide::new(
            finding.id,
            title,
            Scene::Picture {
                lines: vec![
                    format!("The median: {so_often}. A coin: 50 times."),
                    "Drawn from our own incidents.".to_owned(),
                ],
                stats: Vec::new(),
                figure,
            },
        )
    })
}

/// Returns how often each metric moves the wrong way, as a hundred dots for each change; the table has all sizes.
pub fn figure(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let sentence = sentence(finding, edition);
    let [means, medians] = wrong(&finding.values)?;
    let title = "How often the metric says that things got slower, of 100 times";
    Some(Figure {
        chart: Chart {
            id: "metric-wrong".to_owned(),
            title: title.to_owned(),
            description: format!("{sentence} {}", larger_changes(&means, &medians)),
            mark: Mark::Hundreds(Hundreds {
                columns: SHORTENED.map(|one| faster(one.0)).to_vec(),
                rows: vec![
                    row("The mean", Role::Second, &means),
                    row("The median", Role::First, &medians),
                ],
            }),
        },
        table: table(finding),
        footing: footing(finding, edition),
    })
}

fn row(label: &str, role: Role, shares: &[f64]) -> HundredRow {
    let cell = |share: &f64| Hundred {
        marked: phrase::whole_percent(*share),
        word: phrase::share(*share).replace('%', ""),
    };
    HundredRow {
        label: label.to_owned(),
        role,
        cells: shares.iter().map(cell).collect(),
    }
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let footing = footing::of_finding(finding, edition);
    let draws = finding.values.get(DRAWS).and_then(|draws| draws.value);
    let seeded = draws.map(|draws| {
        format!(
            "; {} draws from a fixed seed",
            edition.settings.language.figures(draws)
        )
    });
    Footing {
        definition: footing.definition + &seeded.unwrap_or_default(),
        ..footing
    }
}

/// Returns the answers for every size of the samples and every change, a row each.
fn table(finding: &Finding) -> Table {
    let this_year = [("this year", &finding.values)].into_iter();
    let larger = finding
        .groups_by(By::Sample)
        .map(|group| (group.name.as_str(), &group.values));
    let rows = this_year.chain(larger).flat_map(|(name, values)| {
        let drawn = values
            .get(DRAWN)
            .and_then(|drawn| drawn.value)
            .unwrap_or_default();
        let size = format!("{} ({})", phrase::number(drawn), phrase::words(name));
        let [means, medians] = wrong(values).unwrap_or_default();
        let rows = SHORTENED.into_iter().zip(means).zip(medians);
        rows.map(move |(((percent, _, _), mean), median)| {
            [
                size.clone(),
                format!("{percent}%"),
                phrase::share(mean),
                phrase::share(median),
            ]
            .map(Cell::plain)
            .to_vec()
        })
    });
    Table::of(
        "How often the metric moves the wrong way",
        ["Incidents drawn", "Shorter by", "The mean", "The median"],
        rows,
    )
}

/// Returns how often the mean and the median move the wrong way, change by change; `None` where too few were counted.
fn wrong(values: &Values) -> Option<[Vec<f64>; 2]> {
    let of = |name: &str| values.get(name)?.value;
    let means: Option<Vec<f64>> = SHORTENED.into_iter().map(|one| of(one.1)).collect();
    let medians: Option<Vec<f64>> = SHORTENED.into_iter().map(|one| of(one.2)).collect();
    Some([means?, medians?])
}

fn smallest(finding: &Finding) -> Option<[f64; 2]> {
    let [means, medians] = wrong(&finding.values)?;
    Some([*means.first()?, *medians.first()?])
}

fn larger_changes(means: &[f64], medians: &[f64]) -> String {
    let changes = SHORTENED.into_iter().zip(means.iter().zip(medians)).skip(1);
    let said: Vec<String> = changes
        .map(|((percent, _, _), (mean, median))| {
            format!(
                "{} it is {} and {}",
                shorter(percent),
                phrase::share(*mean),
                phrase::share(*median)
            )
        })
        .collect();
    format!("{}.", phrase::capital(&phrase::list(&said)))
}

fn shorter(percent: u32) -> String {
    format!("{percent}% shorter")
}

fn faster(percent: u32) -> String {
    format!("{percent}% faster")
}
