//! The scoreboard: all bets on one slide, the only place of the deck that has them side by side.

use super::bet::{seen, sign, stake};
use super::number::{brief, estimate, is_bet};
use super::{forest, short};
use crate::chart::{Chart, Mark, ScoreRow, Scoreboard, Sign};
use crate::findings::Ruling;
use crate::model::Edition;
use crate::phrase;
use crate::telling::footing;
use crate::telling::labels;
use crate::telling::slide::{Figure, Footing, Slide, Target, Title};
use crate::words::{Language, say};

/// The id of the slide.
pub const ID: &str = "scoreboard";

/// With more bets, an alternative text names them without their numbers.
const WITH_NUMBERS: usize = 9;

/// Returns all bets, those won first; none if there are fewer than two.
pub fn scoreboard(rulings: &[Ruling], edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let mut bets: Vec<&Ruling> = rulings.iter().filter(|one| is_bet(one)).collect();
    if bets.len() < 2 {
        return None;
    }
    bets.sort_by_key(|one| place(sign(one)));
    let title = Title::said(&title(language, &bets));
    let rows = bets.iter().map(|one| row(language, one)).collect();
    let chart = Chart {
        id: ID.to_owned(),
        title: title.text(),
        description: description(language, &bets),
        mark: Mark::Scoreboard(Scoreboard { line: say!(language, "bet-line"), rows }),
    };
    let table = forest::table(language, &bets, &title.text());
    let figure = Figure { chart, table, footing: under(&bets, edition) };
    Some(Slide::picture(ID, title, Vec::new(), figure))
}

/// Returns the place of what became of a bet: won, lost, open, and at last those with nothing to see.
fn place(sign: Sign) -> usize {
    match sign {
        Sign::Won => 0,
        Sign::Lost => 1,
        Sign::Open => 2,
        Sign::Silent => 3,
    }
}

/// Returns the bets of each group with its name; those with nothing to see are open too.
fn groups<'a>(bets: &[&'a Ruling]) -> [(&'static str, Vec<&'a Ruling>); 3] {
    let group = |at: usize| -> Vec<&Ruling> {
        bets.iter().copied().filter(|one| place(sign(one)).min(2) == at).collect()
    };
    [("won", group(0)), ("lost", group(1)), ("open", group(2))]
}

/// Counts the bets; the colours of the words are the legend.
fn title(language: Language, bets: &[&Ruling]) -> String {
    let said = groups(bets).into_iter().filter(|(_, group)| !group.is_empty());
    let part = |(name, group): (&str, Vec<&Ruling>)| {
        say!(language, &format!("board-{name}"), words = language.in_words(group.len()))
    };
    let parts = said.map(part).collect::<Vec<_>>().join(", ");
    let n = bets.len();
    let words = phrase::capital(&language.in_words(n));
    say!(language, "board-title", n, words, parts)
}

fn row(language: Language, ruling: &Ruling) -> ScoreRow {
    ScoreRow {
        name: labels::claim(ruling),
        words: words(language, ruling),
        scale: forest::scale(ruling),
        bet: stake(language, ruling),
        seen: seen(language, ruling),
        sign: sign(ruling),
        target: Some(Target::Finding(ruling.hypothesis.id.clone())),
    }
}

fn words(language: Language, ruling: &Ruling) -> String {
    match estimate(ruling).and_then(|one| one.value) {
        Some(value) => brief(language, ruling, value),
        None => short::said(language, ruling),
    }
}

/// Names the bets of each group, with their numbers where they are few.
fn description(language: Language, bets: &[&Ruling]) -> String {
    let name = |one: &&Ruling| match bets.len() > WITH_NUMBERS {
        true => labels::claim(one),
        false => format!("{} {}", labels::claim(one), words(language, one)),
    };
    let part = |(group, members): (&str, Vec<&Ruling>)| {
        let names = members.iter().map(name).collect::<Vec<_>>().join(", ");
        say!(language, &format!("board-alt-{group}"), names)
    };
    let said = groups(bets).into_iter().filter(|(_, group)| !group.is_empty());
    let parts = said.map(part).collect::<Vec<_>>().join("; ");
    say!(language, "board-alt", parts)
}

/// Says how many incidents the bets count, at which level, and until when.
fn under(bets: &[&Ruling], edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let counted = || bets.iter().map(|one| one.sample.n());
    let (low, high) = (counted().min().unwrap_or(0), counted().max().unwrap_or(0));
    let all = bets.iter().map(|one| one.sample.of_all()).max().unwrap_or(0);
    let counted = match low == high {
        true => footing::of(language, low, all),
        false => say!(language, "board-counted", low, high, all),
    };
    let level = bets.iter().find_map(|one| one.judged.as_ref()?.estimate.level);
    let level =
        level.map(|level| say!(language, "board-intervals", level = language.brief_level(level)));
    let brief = [Some(counted), level, Some(footing::day(edition))];
    let own: Vec<Ruling> = bets.iter().copied().cloned().collect();
    Footing {
        brief: brief.into_iter().flatten().collect(),
        ..super::footing::of_forest(&own, None, edition)
    }
}
