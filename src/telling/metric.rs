//! The metric finding in words and pictures: would a mean, or a median, have noticed that everything was over sooner?

use super::dots::lasting;
use super::faces::{Cell, Faces, Figure, Footing, PLAIN, Page, Said, Slide, Table, Title, Year};
use super::{definition, durations, footing};
use crate::chart::{Chance, Hundred, HundredRow, Hundreds, Mark, Odds, Role};
use crate::findings::metric::{DRAWN, DRAWS, ID, NEEDS, SHORTENED};
use crate::findings::{By, Finding, Values};
use crate::model::{Edition, Measure};
use crate::phrase;
use crate::stats::thresholds::LISTED_BELOW;
use crate::words::{Language, say};

const MEASURE: Measure = Measure::TimeToResolve;

/// With fewer incidents the metric has no slide: half-years of five would be a joke.
const FEWEST: usize = 12;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    definition: |language, _| definition::of_measure(language, MEASURE),
    slide: Some(slide),
    page: Page {
        shows_table: true,
        of_few: |finding, edition, said| Some(lasting(finding, "dots-resolution", edition, said)),
        ..PLAIN
    },
    ..Faces::new(ID, sentence, footing, figures)
};

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    durations::footing(finding, MEASURE, edition)
}

/// Says how often mean and median move the wrong way after the smallest change; for few durations, why nothing is said.
fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n < LISTED_BELOW {
        return durations::sentence(finding, MEASURE, edition);
    }
    let Some([mean, median]) = smallest(finding) else {
        return say!(language, "metric-few", n, needs = NEEDS);
    };
    let percent = percent(language, SHORTENED[0].0);
    let (mean, median) = (language.in_a_hundred(mean), language.in_a_hundred(median));
    say!(language, "metric-wrong", n, percent, mean, median)
}

/// Returns what a year like this one would have said about a change of known size.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let language = year.edition.settings.language;
    if finding.sample.n() < FEWEST {
        return None;
    }
    let figure = odds(finding, year.edition, said)?;
    let [mean, _] = smallest(finding)?;
    let percent = percent(language, SHORTENED[0].0);
    let title = say!(language, "metric-title", percent, mean = language.in_a_hundred(mean));
    let lines = at_half(language, finding).into_iter().collect();
    Some(Slide::picture(ID, Title::said(&title), lines, figure))
}

/// Says how often the mean still errs where everything took half the time.
fn at_half(language: Language, finding: &Finding) -> Option<String> {
    let [means, _] = wrong(&finding.values)?;
    let place = SHORTENED.iter().position(|(percent, _, _)| *percent == 50)?;
    let often = language.in_a_hundred(*means.get(place)?);
    let form = if phrase::whole_percent(means[place]) == 0 { "seldom" } else { "often" };
    Some(say!(
        language,
        "metric-at-half",
        form,
        often,
        times = phrase::whole_percent(means[place]) as usize
    ))
}

/// Returns how often each metric moves the wrong way after the smallest change, beside a coin.
fn odds(finding: &Finding, edition: &Edition, said: &Said) -> Option<Figure> {
    let language = edition.settings.language;
    let [mean, median] = smallest(finding)?;
    let chance = |id: &str, role, share: f64| Chance {
        label: say!(language, id),
        role,
        hundred: hundred(language, share),
    };
    let chances = vec![
        chance("metric-mean", Role::Second, mean),
        chance("metric-median", Role::First, median),
    ];
    let coin = hundred(language, 0.5);
    let percent = percent(language, SHORTENED[0].0);
    let [first, second] = [mean, median].map(|share| language.in_a_hundred(share));
    let footing = with_draws(language, finding, said.footing.clone());
    let said = Said {
        sentence: say!(
            language,
            "metric-alt",
            percent,
            mean = first,
            median = second,
            coin = &coin.word
        ),
        footing: footing::with_brief(&footing, say!(language, "foot-half-years")),
    };
    let mark = Mark::Odds(Odds { chances, coin: (say!(language, "metric-coin"), coin.word) });
    let title = say!(language, "metric-chart");
    Some(said.figure("metric-odds", title, mark, table(language, finding)))
}

fn hundred(language: Language, share: f64) -> Hundred {
    Hundred {
        marked: phrase::whole_percent(share),
        word: language.share(share).trim_end_matches(['%', '\u{a0}']).to_owned(),
    }
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    hundreds(finding, edition, said).into_iter().collect()
}

/// Returns how often each metric moves the wrong way, as a hundred dots for each change; the table has all sizes.
fn hundreds(finding: &Finding, edition: &Edition, said: &Said) -> Option<Figure> {
    let language = edition.settings.language;
    let [means, medians] = wrong(&finding.values)?;
    let larger = larger_changes(language, &means, &medians);
    let rows = vec![
        row(language, say!(language, "metric-the-mean"), Role::Second, &means),
        row(language, say!(language, "metric-the-median"), Role::First, &medians),
    ];
    let columns = SHORTENED.map(|one| faster(language, one.0)).to_vec();
    let said = Said {
        sentence: format!("{} {larger}", said.sentence),
        footing: with_draws(language, finding, said.footing.clone()),
    };
    let (title, mark) =
        (say!(language, "metric-chart"), Mark::Hundreds(Hundreds { columns, rows }));
    Some(said.figure("metric-wrong", title, mark, table(language, finding)))
}

fn row(language: Language, label: String, role: Role, shares: &[f64]) -> HundredRow {
    let cells = shares.iter().map(|share| hundred(language, *share)).collect();
    HundredRow { label, role, cells }
}

/// Adds to the footing how many half-years were drawn.
fn with_draws(language: Language, finding: &Finding, footing: Footing) -> Footing {
    let Some(draws) = finding.values.get(DRAWS).and_then(|draws| draws.value) else {
        return footing;
    };
    let (definition, draws) = (&footing.definition, language.figures(draws));
    Footing { definition: say!(language, "metric-draws", definition, draws), ..footing }
}

/// Returns the answers for every size of the samples and every change, a row each.
fn table(language: Language, finding: &Finding) -> Table {
    let this_year = [("this-year", &finding.values)].into_iter();
    let larger = finding.groups_by(By::Sample).map(|group| (group.name.as_str(), &group.values));
    let rows = this_year.chain(larger).flat_map(|(name, values)| {
        let drawn = values.get(DRAWN).and_then(|drawn| drawn.value);
        let drawn = language.figures(drawn.unwrap_or_default());
        let size = say!(language, "metric-size", form = name, drawn);
        let [means, medians] = wrong(values).unwrap_or_default();
        let rows = SHORTENED.into_iter().zip(means).zip(medians);
        rows.map(move |(((change, _, _), mean), median)| {
            [size.clone(), percent(language, change), language.share(mean), language.share(median)]
                .map(Cell::plain)
                .to_vec()
        })
    });
    let head = ["head-drawn", "head-shorter-by", "metric-the-mean", "metric-the-median"];
    Table::of(&say!(language, "metric-table"), head.map(|id| say!(language, id)), rows)
}

/// Returns how often the mean and the median move the wrong way, change by change; `None` if too few were counted.
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

fn larger_changes(language: Language, means: &[f64], medians: &[f64]) -> String {
    let changes = SHORTENED.into_iter().zip(means.iter().zip(medians)).skip(1);
    let said = changes.map(|((change, _, _), (mean, median))| {
        let (mean, median) = (language.share(*mean), language.share(*median));
        say!(language, "metric-larger", percent = percent(language, change), mean, median)
    });
    format!("{}.", phrase::capital(&language.list(&said.collect::<Vec<_>>())))
}

fn percent(language: Language, percent: u32) -> String {
    language.level(f64::from(percent) / 100.0)
}

fn faster(language: Language, change: u32) -> String {
    let percent = percent(language, change);
    say!(language, "metric-faster", percent)
}
