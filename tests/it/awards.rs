//! The yearbook's awards: who wins, who does not, and why.

mod german;
mod photo;
mod winners;

use std::collections::BTreeMap;

use incident_wrapped::awards::{self, Award, BUILT_IN};
use incident_wrapped::markdown::{Reading, Readings};
use incident_wrapped::model::award;
use incident_wrapped::model::{
    Choice, Edition, End, Filter, FollowUps, IncidentId, Kind, Measure, OwnAward, Quantity, Rating,
    Score, Value,
};
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::source::{Source, SourceId, Sources, Span};
use incident_wrapped::words::Language;

use crate::harness::{edition, folder, site};

/// The bodies of all write-ups in these tests, by number: the first has one word, the second two, and so on.
fn sources() -> Sources {
    let bodies = (0..40).map(|number| {
        let path = format!("incidents/{number:03}.md");
        Source::decode(path, "word ".repeat(number + 1).into_bytes())
    });
    Sources::new(bodies.collect())
}

/// Gives each write-up the body of its number: more words, the higher the number.
fn with_bodies(mut edition: Edition) -> Edition {
    for one in &mut edition.incidents {
        let number: usize = one.id.0[2..].parse().unwrap();
        one.body = Span::new(SourceId(number), 0, "word ".len() * (number + 1));
    }
    edition
}

/// Returns how many words each write-up has.
fn readings(edition: &Edition) -> Readings {
    let sources = sources();
    let mut readings = Readings::default();
    for one in &edition.incidents {
        let words = sources.text(one.body).split_whitespace().count();
        readings.keep(one.body, Reading { words, claims: Vec::new() });
    }
    readings
}

/// Returns what one rule finds, with how many have the data.
fn nominated(id: &str, edition: &Edition) -> (usize, Vec<(String, String)>) {
    let sources = sources();
    let readings = readings(edition);
    let ballot = awards::award::Ballot::new(edition, &sources, &readings);
    let rule = BUILT_IN.iter().find(|rule| rule.id == id).unwrap();
    let found = (rule.nominate)(&ballot);
    let shown = |one: &awards::award::Nominee| (one.id.0.clone(), plain_spaces(&one.because));
    (found.with_data, found.ranked.iter().map(shown).collect())
}

#[track_caller]
fn ranks(id: &str, edition: &Edition, expected: &[(&str, &str)]) {
    let (_, ranked) = nominated(id, edition);
    let ranked: Vec<(&str, &str)> = ranked.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(ranked, expected);
}

fn all(edition: &Edition) -> Vec<Award> {
    awards::all(edition, &sources(), &readings(edition))
}

fn won<'a>(id: &str, given: &'a [Award]) -> Option<&'a str> {
    let award = given.iter().find(|award| award.id == id)?;
    Some(award.winner.0.as_str())
}

/// Sets what the lines of the harness have no word for.
fn set(edition: &mut Edition, id: &str, change: impl Fn(&mut incident_wrapped::model::Incident)) {
    let found = edition.incidents.iter_mut().find(|one| one.id.0 == id);
    change(found.unwrap());
}

fn follow_ups(total: u32, done: u32) -> impl Fn(&mut incident_wrapped::model::Incident) {
    move |one| one.follow_ups = Some(FollowUps { total, done })
}

#[test]
fn the_register_holds_the_twenty_one_awards_in_their_order() {
    let ids: Vec<&str> = BUILT_IN.iter().map(|rule| rule.id).collect();
    assert_eq!(ids, award::BUILT_IN);
}

#[test]
fn names_and_lines_praise_and_never_rank_for_the_worst() {
    let unkind = |language: Language| match language {
        Language::English => {
            ["worst", "blame", "fault", "team", "engineer", "who ", "marathon", "fail"]
        }
        Language::German => {
            ["schlimm", "schlecht", "schuld", "team", "versag", "wer ", "marathon", "fehler"]
        }
    };
    for language in Language::ALL {
        for rule in &BUILT_IN {
            let (title, line) = (rule.title(language), rule.kind_line(language));
            let said = format!("{title} {line}").to_lowercase();
            for word in unkind(language) {
                assert!(!said.contains(word), "{}: {said}", rule.id);
            }
            assert!(line.ends_with('.'), "{}", rule.id);
        }
    }
}

/// Seven incidents that differ in time to detect and in response only.
fn seven() -> Vec<String> {
    (1..=7)
        .map(|n| {
            format!(
                "started 2025-03-0{n} 1{n}:00, detected +{n}m, mitigated +{}m, confidence 5",
                n + 9 - n / 2
            )
        })
        .collect()
}

#[test]
fn an_incident_wins_one_award_and_the_next_one_goes_on() {
    let given = all(&edition(seven()));
    let mut winners: Vec<_> = given.iter().map(|award| &award.winner).collect();
    assert_eq!(won("early-bird", &given), Some("A-001"));
    let first = given.iter().find(|award| award.id == "early-bird").unwrap();
    assert_eq!(first.runner_up, Some(IncidentId("A-002".to_owned())));
    winners.sort();
    winners.dedup();
    assert_eq!(winners.len(), given.len());
    assert!(given.len() > 3);
}

#[test]
fn the_order_of_the_awards_is_that_of_the_register() {
    let given = all(&edition(seven()));
    let places: Vec<_> = given
        .iter()
        .map(|award| BUILT_IN.iter().position(|rule| rule.id == award.id).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn four_with_the_data_are_too_few() {
    let five = seven().into_iter().take(5);
    assert_eq!(won("early-bird", &all(&edition(five))), Some("A-001"));
    let four = seven().into_iter().take(4);
    assert_eq!(all(&edition(four)), []);
}

#[test]
fn two_awards_are_no_yearbook() {
    let lines = (1..=5).map(|n| format!("started 09:00, detected +{n}m, confidence 5"));
    let given = all(&edition(lines));
    // All starts are the same: speediest catch and night owl are all that can be given.
    assert_eq!(given, []);
}

#[test]
fn whoever_opts_out_or_is_secret_wins_nothing_and_does_not_count() {
    let mut year = edition(seven());
    year.incidents[0].fields.insert("awards".to_owned(), Value::Bool(false));
    year.incidents[1].kind = Kind::Security;
    let given = all(&year);
    assert_eq!(won("early-bird", &given), Some("A-003"));
    let named = given.iter().flat_map(|award| award.runner_up.iter().chain([&award.winner]));
    assert!(named.into_iter().all(|id| !["A-001", "A-002"].contains(&id.0.as_str())));
    year.incidents[2].fields.insert("awards".to_owned(), Value::Bool(false));
    assert_eq!(all(&year), [], "four are left");
}

#[test]
fn an_incident_of_low_confidence_wins_only_where_nobody_scored() {
    let mut lines = seven();
    lines[0] = lines[0].replace("confidence 5", "confidence 2");
    assert_eq!(won("early-bird", &all(&edition(&lines))), Some("A-002"));
    let unread = lines.iter().map(|line| line.rsplit_once(',').unwrap().0);
    assert_eq!(won("early-bird", &all(&edition(unread))), Some("A-001"));
}

fn own(id: &str, choice: Choice) -> OwnAward {
    OwnAward {
        id: id.to_owned(),
        title: "Best use of a spreadsheet".to_owned(),
        choice,
        body: Span::new(SourceId(1), 0, 9),
        source: SourceId(1),
    }
}

fn rule(end: End, of: Quantity) -> Choice {
    Choice::Rule { end, of, among: Filter::default() }
}

#[test]
fn what_the_authors_chose_is_kept_free_for_it() {
    let mut year = edition(seven());
    year.awards.push(own("best-spreadsheet", Choice::Winner(IncidentId("A-001".to_owned()))));
    let given = all(&year);
    assert_eq!(won("early-bird", &given), Some("A-002"));
    let last = given.last().unwrap();
    assert_eq!((last.winner.0.as_str(), last.because.as_str()), ("A-001", "The authors chose it."));
    assert_eq!(last.kind_line, "word word");
}

#[test]
fn an_own_rule_ranks_by_a_duration_a_number_or_the_length_of_a_list() {
    let mut year = edition(seven());
    for (number, one) in year.incidents.iter_mut().enumerate() {
        let size = Value::Number([3.0, 1.5, 9.0, 2.0, 8.0, 7.0, 0.5][number]);
        let list = Value::List(vec![Value::Null; number]);
        one.fields = BTreeMap::from([("rows".to_owned(), size), ("sheets".to_owned(), list)]);
    }
    let number = |key: &str| Quantity::Number(key.to_owned());
    for (choice, because) in [
        (rule(End::Largest, number("rows")), "Rows: 9."),
        (rule(End::Smallest, number("rows")), "Rows: 0.5."),
        (rule(End::Largest, number("sheets")), "Sheets: 6."),
        (rule(End::Largest, Quantity::Duration(Measure::TimeToDetect)), "Time to detect: 7 min."),
    ] {
        let mut year = year.clone();
        year.awards.push(own("own", choice));
        let sources = sources();
        let readings = readings(&year);
        let ballot = awards::award::Ballot::new(&year, &sources, &readings);
        let found = awards::own::nominate(&ballot, &year.awards[0]).unwrap();
        assert_eq!(plain_spaces(&found.ranked[0].because), because);
        assert_eq!((found.with_data, found.ranked.len()), (7, 7));
    }
}

#[test]
fn an_own_rule_speaks_of_near_misses_only_where_it_asks_for_the_kind() {
    use incident_wrapped::model::Test;
    let lines = ["kind near-miss, confidence 5", "confidence 5", "confidence 5, kind near-miss"];
    let mut year = edition(lines);
    for one in &mut year.incidents {
        one.fields.insert("rows".to_owned(), Value::Number(1.0));
        let kind = Value::Text(one.kind.key().to_owned());
        one.fields.insert("kind".to_owned(), kind);
    }
    let among = |kind: &str| Filter {
        conditions: BTreeMap::from([(
            "kind".to_owned(),
            Test::Equals(Value::Text(kind.to_owned())),
        )]),
        written: String::new(),
    };
    for (among, expected) in
        [(Filter::default(), 1), (among("incident"), 1), (among("near-miss"), 2)]
    {
        let of = Quantity::Number("rows".to_owned());
        let award = own("own", Choice::Rule { end: End::Largest, of, among });
        let sources = sources();
        let readings = readings(&year);
        let ballot = awards::award::Ballot::new(&year, &sources, &readings);
        assert_eq!(awards::own::nominate(&ballot, &award).unwrap().with_data, expected);
    }
}

#[test]
fn the_yearbook_shows_every_award_and_the_winners_say_so() {
    let given = crate::harness::awards("content");
    assert!(given.len() >= 8, "{}", given.len());
    let site = site("content");
    let page = &site["yearbook/index.html"];
    assert_eq!(page.matches("<svg class=\"portrait ").count(), given.len());
    assert_eq!(page.matches("<h1").count(), 1);
    for award in &given {
        let winner = &site[&format!("incidents/{}/index.html", award.winner)];
        assert!(winner.contains(&format!("yearbook/index.html#{}\"", award.id)));
        assert!(page.contains(&format!("id=\"{}\"", award.id)));
        assert!(page.contains(&format!("incidents/{}/index.html", award.winner)));
    }
    assert!(site["index.html"].contains("yearbook/index.html"));
}

#[test]
fn without_enough_awards_the_site_says_nothing_of_a_yearbook() {
    let site = site("examples/first-edition");
    assert!(
        !site.contains_key("yearbook/index.html") && !site.contains_key("assets/css/yearbook.css")
    );
    for (path, page) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(!page.to_lowercase().contains("yearbook"), "{path}");
    }
}

#[test]
fn the_jenkins_records_win_nothing_that_needs_scores_or_detection() {
    let given = crate::harness::awards("examples/jenkins-2023");
    let ids: Vec<&str> = given.iter().map(|award| award.id.as_str()).collect();
    assert_eq!(ids, ["night-owl", "friday-classic", "longest-peace", "ensemble"]);
}
