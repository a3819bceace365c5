//! Bets for the tests, of invented numbers.

use crate::chart::spec::*;

fn seen(value: f64, low: f64, high: f64, ends: [&str; 2]) -> Option<Seen> {
    let [least, most] = ends.map(str::to_owned);
    Some(Seen { value, low: Some(low), high: Some(high), ends: (least, most) })
}

fn stake(value: f64, label: &str) -> Stake {
    Stake { value, label: format!("our bet: {label}"), wins: Wins::Above }
}

/// A ratio that is won.
pub fn bet() -> Chart {
    super::chart(
        "bet-tests",
        Mark::Bet(BetRow {
            scale: ForestScale::Ratios,
            bet: Some(stake(2.0, "2×")),
            seen: seen(39.0, 11.0, 140.0, ["11×", "140×"]),
            words: "luck allows".to_owned(),
            sign: Sign::Won,
        }),
    )
}

/// A share that is lost.
pub fn share() -> BetRow {
    BetRow {
        scale: ForestScale::Shares,
        bet: Some(stake(0.5, "50%")),
        seen: seen(0.21, 0.08, 0.41, ["8%", "41%"]),
        words: "luck allows".to_owned(),
        sign: Sign::Lost,
    }
}

/// A bet with too few to say anything.
pub fn silent() -> BetRow {
    BetRow { seen: None, words: "four: too few".to_owned(), sign: Sign::Silent, ..share() }
}

fn row(name: &str, words: &str, row: BetRow) -> ScoreRow {
    ScoreRow {
        name: name.to_owned(),
        words: words.to_owned(),
        scale: row.scale,
        bet: row.bet.expect("a bet"),
        seen: row.seen,
        sign: row.sign,
        target: super::link(format!("findings/{name}/")),
    }
}

/// Two won, two lost, two open, and one of which nothing can be said.
pub fn scoreboard() -> Chart {
    let Mark::Bet(ratio) = bet().mark else { unreachable!() };
    let points = |value, low, high, ends, sign| BetRow {
        scale: ForestScale::Differences,
        bet: Some(stake(0.1, "+10")),
        seen: seen(value, low, high, ends),
        words: "luck allows".to_owned(),
        sign,
    };
    let rate = BetRow {
        seen: seen(0.49, 0.07, 1.8, ["0.07×", "1.8×"]),
        sign: Sign::Lost,
        ..ratio.clone()
    };
    let open = BetRow { seen: seen(0.61, 0.4, 0.79, ["40%", "79%"]), sign: Sign::Open, ..share() };
    let rows = vec![
        row("Web tests", "39×", ratio),
        row("Reviews held", "+48", points(0.48, 0.22, 0.66, ["+22", "+66"], Sign::Won)),
        row("Nights and weekends", "21%", share()),
        row("Fridays", "0.49×", rate),
        row("Our own changes", "61%", open),
        row("Runbooks", "+20", points(0.2, -0.19, 0.51, ["−19", "+51"], Sign::Open)),
        row("Feature flags", "four: too few", silent()),
    ];
    let line = "our bet".to_owned();
    super::chart("scoreboard", Mark::Scoreboard(Scoreboard { line, rows }))
}
