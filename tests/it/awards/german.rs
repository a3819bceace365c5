//! What the awards of a German report say.

use super::*;

#[test]
fn a_german_report_says_why_in_german() {
    let bird = "started 2025-03-07 09:00, detected +5m, mitigated +9m, by customer, service a, service b, held, confidence 5";
    let mut year = with_bodies(edition([bird]));
    year.settings.language = Language::German;
    set(&mut year, "A-001", follow_ups(3, 3));
    set(&mut year, "A-001", |one| one.responders = Some(1));
    for (id, why) in [
        (
            "never-again",
            "Nachbesprochen, 3 von 3 Folgeaufgaben erledigt, nichts Verwandtes verzeichnet.",
        ),
        ("early-bird", "Bemerkt nach 5 min."),
        ("community-choice", "Bemerkt von der Kundschaft nach 5 min."),
        ("friday-classic", "Begann an einem Freitag um 09:00 Uhr."),
        ("largest-cast", "1 Person war im Einsatz."),
        ("ensemble", "Zwei Dienste wirkten mit."),
        ("page-turner", "2 Wörter, nachbesprochen, Verlässlichkeit 5 von 5."),
    ] {
        ranks(id, &year, &[("A-001", why)]);
    }
    let own = own("own", rule(End::Largest, Quantity::Duration(Measure::TimeToDetect)));
    let sources = sources();
    let readings = readings(&year);
    let ballot = awards::award::Ballot::new(&year, &sources, &readings);
    let found = awards::own::nominate(&ballot, &own).unwrap();
    assert_eq!(plain_spaces(&found.ranked[0].because), "Zeit bis zum Bemerken: 5 min.");
    let title = BUILT_IN[3].title(ballot.language());
    assert_eq!(title, "Publikumspreis");
}

#[test]
fn what_nearly_happened_is_told_in_german_with_what_held() {
    let mut year = edition([
        "kind near-miss, severity sev1, saved-by cache",
        "kind near-miss, severity sev1",
        "kind near-miss, severity sev1, saved-by cache, saved-by limit",
    ]);
    year.settings.language = Language::German;
    ranks(
        "closest-shave",
        &year,
        &[
            ("A-003", "Es hätte sev1 werden können, aber zwei Schutzvorkehrungen hielten."),
            ("A-001", "Es hätte sev1 werden können, aber ein Schutz hielt."),
            ("A-002", "Es hätte sev1 werden können."),
        ],
    );
    let (_, held) = nominated("safeguard", &year);
    assert_eq!(held[0].1, "Cache hielt dieses Jahr zweimal.");
}
